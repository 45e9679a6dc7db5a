"""Whole page, or the part of it that htmx swaps."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


def wants_fragment(request: HttpRequest) -> bool:
    """
    Return whether htmx asks for a part of the page.

    Coming back in the history, it asks for the address anew and wants it whole.
    """
    htmx = getattr(request, "htmx", None)
    return isinstance(htmx, HtmxDetails) and bool(htmx) and not htmx.history_restore_request
