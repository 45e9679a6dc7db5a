"""Vivier and Personne: everybody ever met, and all that is known of one of them."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from ravive.application.access import AccessPurpose, may
from ravive.application.queries.person_file import person_file
from ravive.application.queries.pool import PoolFilter, pool_page
from ravive.application.queries.rankings import count_rankings_about
from ravive.web.fragments import wants_fragment
from ravive.web.middleware import member_of
from ravive.web.moment import today
from ravive.web.paging import PageLinks
from ravive.web.person_bond import bond_strip
from ravive.web.timeline import timeline_of


@dataclass(frozen=True, slots=True)
class Segment:
    """A filter of the pool, as a link."""

    code: str
    label: str | Promise
    url: str
    current: bool


_FILTERS = (
    (PoolFilter.ALL, _("Everybody")),
    (PoolFilter.REACHABLE, _("Reachable")),
    (PoolFilter.OPEN_DOOR, _("Door left open")),
    (PoolFilter.CALL_BACK_DUE, _("Call-back agreed and due")),
    (PoolFilter.DO_NOT_CALL, _("Do not call")),
)


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Search the pool, a page at a time. htmx asks for the list alone."""
    search = request.GET.get("q", "").strip()
    code = request.GET.get("show", "")
    chosen = PoolFilter(code) if code in set(PoolFilter) else PoolFilter.ALL
    number = int(text) if (text := request.GET.get("page", "1")).isdecimal() else 1
    page = pool_page(actor=member_of(request).actor, search=search, chosen=chosen, number=number, on=today())
    context = {
        "page": page,
        "search": search,
        "chosen": chosen.value,
        "segments": _segments(request, chosen),
        "links": PageLinks.of(request, number=page.number, last=page.last),
    }
    response = render(request, "people/_list.html" if wants_fragment(request) else "people/list.html", context)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _segments(request: HttpRequest, chosen: PoolFilter) -> list[Segment]:
    return [
        Segment(code=code.value, label=label, url=_filtered(request, code), current=code is chosen)
        for code, label in _FILTERS
    ]


def _filtered(request: HttpRequest, code: PoolFilter) -> str:
    query = request.GET.copy()
    query.pop("page", None)
    query["show"] = code.value
    return f"?{query.urlencode()}"


@require_safe
def person(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Show all that is known of a person, and everything that happened."""
    actor = member_of(request).actor
    file = person_file(actor=actor, person_id=person_id, on=today())
    context = {
        "person": file,
        "timeline": timeline_of(file.events),
        "bond": bond_strip(file.events, on=today()),
        "may_recruit": may(actor, AccessPurpose.RECRUIT),
        "may_set_rights": may(actor, AccessPurpose.RIGHTS),
        "rankings": count_rankings_about(actor=actor, person_id=person_id) if may(actor, AccessPurpose.OVERSEE) else 0,
        "here": request.path,
    }
    return render(request, "people/person.html", context)
