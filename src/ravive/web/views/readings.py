"""À confirmer: what the reader was unsure of, a card at a time, answered with one key; and taking an answer back."""

from collections.abc import Callable
from typing import TypeAlias
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ravive.application.access import AccessPurpose, check_may
from ravive.application.actions import (
    do_answer_proposal,
    do_confirm_claim,
    do_draw_nothing,
    do_reopen_proposal,
    do_undo_answer,
)
from ravive.application.queries.to_confirm import NotRead, Proposal, Question, to_confirm
from ravive.domain.kernel.errors import RaviveError
from ravive.web.middleware import member_of
from ravive.web.moment import now
from ravive.web.shown_reading import shown_proposal, shown_reading
from ravive.web.speech import explanation
from ravive.web.way_back import way_back

_LATER = "ravive_put_off"
#: Where the session keeps the address that undoes its last answer.
_LAST = "ravive_last_answer"
#: Cards that a session keeps for later: more are simply shown again.
_MOST_PUT_OFF = 200

Context: TypeAlias = dict[str, object]


@require_safe
def readings(request: HttpRequest) -> HttpResponse:
    """Show the next card that waits for an answer, of everything or of one import."""
    run_id = _run_id(request)
    queue = to_confirm(actor=member_of(request).actor, run_id=run_id, put_off=_put_off(request))
    context: Context = {
        "queue": queue,
        "run_id": run_id,
        "here": request.get_full_path(),
        "undo_last": request.session.get(_LAST, ""),
        "question": None,
        "not_read": None,
    }
    if isinstance(queue.card, Question):
        reading = shown_reading(queue.card.reading, asked=queue.card.position)
        context |= {"question": reading, "card": queue.card}
    elif isinstance(queue.card, NotRead):
        context |= {"not_read": shown_reading(queue.card.reading), "card": queue.card}
    elif isinstance(queue.card, Proposal):
        before, after = shown_proposal(queue.card)
        context |= {"before": before, "after": after, "card": queue.card}
    return render(request, "readings/queue.html", context)


@require_POST
def answer(request: HttpRequest, refusal_id: UUID, position: int) -> HttpResponseBase:
    """Say yes or no to a claim that the reader was unsure of."""
    holds = request.POST.get("holds") == "yes"

    def act() -> None:
        new_id = do_confirm_claim(
            actor=member_of(request).actor, at=now(), refusal_id=refusal_id, position=position, holds=holds
        )
        said = _("Confirmed.") if holds else _("Ruled out: it weighs no more.")
        messages.success(request, said, extra_tags=_undo(request, "reading_undo", new_id))

    return _then_back(request, act)


@require_POST
def draw_nothing(request: HttpRequest, refusal_id: UUID) -> HttpResponseBase:
    """Say that a comment which could not be read holds nothing to draw."""

    def act() -> None:
        new_id = do_draw_nothing(actor=member_of(request).actor, at=now(), refusal_id=refusal_id)
        said = _("Settled: there is nothing to draw from it.")
        messages.success(request, said, extra_tags=_undo(request, "reading_undo", new_id))

    return _then_back(request, act)


@require_POST
def undo(request: HttpRequest, refusal_id: UUID) -> HttpResponseBase:
    """Take an answer back."""
    request.session.pop(_LAST, None)

    def act() -> None:
        do_undo_answer(actor=member_of(request).actor, at=now(), refusal_id=refusal_id)
        messages.success(request, _("Undone: the question is asked again."))

    return _then_back(request, act)


@require_POST
def answer_proposal(request: HttpRequest, proposal_id: UUID) -> HttpResponseBase:
    """Say yes or no to what a newer reader proposes."""
    accept = request.POST.get("holds") == "yes"

    def act() -> None:
        do_answer_proposal(actor=member_of(request).actor, at=now(), proposal_id=proposal_id, accept=accept)
        said = _("The new reading is kept.") if accept else _("What stood stays.")
        messages.success(request, said, extra_tags=_undo(request, "proposal_undo", proposal_id))

    return _then_back(request, act)


@require_POST
def undo_proposal(request: HttpRequest, proposal_id: UUID) -> HttpResponseBase:
    """Take back the answer to a proposal."""
    request.session.pop(_LAST, None)

    def act() -> None:
        do_reopen_proposal(actor=member_of(request).actor, at=now(), proposal_id=proposal_id)
        messages.success(request, _("Undone: the proposal waits again."))

    return _then_back(request, act)


@require_POST
def put_off(request: HttpRequest) -> HttpResponseBase:
    """Keep a card for later: it comes back when nothing else waits."""
    check_may(member_of(request).actor, AccessPurpose.RECRUIT)
    key = request.POST.get("card", "")
    if _is_identifier(key):
        request.session[_LATER] = [*_put_off(request, but=key), key][-_MOST_PUT_OFF:]
        messages.success(request, _("Kept for later."), extra_tags=_undo(request, "reading_later_undo", UUID(key)))
    return redirect(way_back(request, otherwise=reverse("readings")))


@require_POST
def undo_put_off(request: HttpRequest, card: UUID) -> HttpResponseBase:
    """Bring back a card that was kept for later: it is asked again in its turn."""
    check_may(member_of(request).actor, AccessPurpose.RECRUIT)
    request.session.pop(_LAST, None)
    request.session[_LATER] = _put_off(request, but=str(card))
    messages.success(request, _("Undone: the card is back in its place."))
    return redirect(way_back(request, otherwise=reverse("readings")))


def _then_back(request: HttpRequest, act: Callable[[], None]) -> HttpResponseBase:
    """Do what was asked, say so or say why not, and go back to where it was asked."""
    try:
        act()
    except RaviveError as error:
        messages.error(request, explanation(error))
    return redirect(way_back(request, otherwise=reverse("readings")))


def _undo(request: HttpRequest, name: str, row_id: UUID) -> str:
    """Return the address that undoes an answer and comes back to the same place; the session keeps it too."""
    back = way_back(request, otherwise=reverse("readings"))
    address = f"{reverse(name, args=[row_id])}?{urlencode({'next': back})}"
    request.session[_LAST] = address
    return address


def _run_id(request: HttpRequest) -> UUID | None:
    text = request.GET.get("import", "")
    return UUID(text) if _is_identifier(text) else None


def _put_off(request: HttpRequest, *, but: str = "") -> list[str]:
    return [key for key in request.session.get(_LATER, ()) if _is_identifier(key) and key != but]


def _is_identifier(text: object) -> bool:
    try:
        UUID(str(text))
    except ValueError:
        return False
    return True
