"""Where a form was sent from, so that its answer comes back there."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request: HttpRequest, *, otherwise: str) -> str:
    """Return the address in `next`, of the form or of the address, where it is one of ours; else `otherwise`."""
    back = request.POST.get("next") or request.GET.get("next", "")
    same_site = url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return back if same_site else otherwise
