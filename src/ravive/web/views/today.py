"""Aujourd'hui: the first screen of the day, one ordered list of what waits."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ravive.application.access import AccessPurpose, may
from ravive.application.actions import do_bring_back, do_set_aside
from ravive.application.queries.today import today_page
from ravive.domain.kernel.errors import RaviveError
from ravive.web.middleware import member_of
from ravive.web.moment import now
from ravive.web.moment import today as day_today
from ravive.web.speech import explanation

#: Where the session keeps the address that brings the last one back.
_LAST = "ravive_last_set_aside"


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show what waits today."""
    actor = member_of(request).actor
    day = day_today()
    context = {
        "page": today_page(actor=actor, on=day),
        "day": day,
        "may_recruit": may(actor, AccessPurpose.RECRUIT),
        "undo_last": request.session.get(_LAST, ""),
    }
    return render(request, "today/list.html", context)


@require_POST
def set_aside(request: HttpRequest, standing_id: UUID) -> HttpResponseBase:
    """Say "not now" of somebody who has become callable."""

    def act() -> None:
        do_set_aside(actor=member_of(request).actor, at=now(), standing_id=standing_id)
        address = reverse("standing_bring_back", args=[standing_id])
        request.session[_LAST] = address
        messages.success(request, _("Set aside. Another reason will bring them back."), extra_tags=address)

    return _then_back(request, act)


@require_POST
def bring_back(request: HttpRequest, standing_id: UUID) -> HttpResponseBase:
    """Take a "not now" back."""
    request.session.pop(_LAST, None)

    def act() -> None:
        do_bring_back(actor=member_of(request).actor, at=now(), standing_id=standing_id)
        messages.success(request, _("Undone: the person is shown again."))

    return _then_back(request, act)


def _then_back(request: HttpRequest, act: Callable[[], None]) -> HttpResponseBase:
    """Do what was asked, say so or say why not, and go back to the list."""
    try:
        act()
    except RaviveError as error:
        messages.error(request, explanation(error))
    return redirect("today")
