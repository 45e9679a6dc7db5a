"""What comes of a call-back: recorded beside the chance that was shown, and taken back when that was a mistake."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from uuid_utils.compat import uuid7

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_opening, access_outcome, access_person, access_recall
from ravive.application.actions.common import by_hand
from ravive.application.actions.contacts import LoggedContact, save_contact
from ravive.application.actions.importing.undoing import make_findable
from ravive.application.actions.recalls import keep_shown, recall_row
from ravive.application.actions.refusals import lift_marks, save_refusal
from ravive.application.errors import NotPossibleError
from ravive.application.rankings.log import log_deed
from ravive.application.standing.touched import touch_people
from ravive.application.weights import weights_of
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.claims import CandidateWithdrew
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import MarkKind, RankingDeedKind, RecallState
from ravive.domain.kernel.vocabulary import Decision, Firmness, Side
from ravive.domain.recall.calibration import forecast_of, is_same_attempt
from ravive.domain.recall.result import Recall
from ravive.store import models
from ravive.store.values.plain import plain

#: What may be recorded, in the order in which it is offered.
OUTCOMES = (
    RecallState.CONTACTED,
    RecallState.ANSWERED,
    RecallState.YES,
    RecallState.NOT_NOW,
    RecallState.NO,
    RecallState.HIRED,
)
_REFUSED = frozenset({RecallState.NOT_NOW, RecallState.NO})
_MARKS = {RecallState.YES: MarkKind.IN_PROCESS, RecallState.HIRED: MarkKind.HIRED}
_UNDONE = "outcome undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """What somebody reports of a call-back: the answer, the contact that it was, and the date they gave, if any."""

    state: RecallState
    contact: LoggedContact
    call_back_on: PartialDate | None = None


@transaction.atomic(durable=True)
def do_record_outcome(
    *, actor: Actor, at: datetime, person_id: UUID, opening_id: UUID, shown: Recall, reported: Reported
) -> UUID:
    """
    Record what came of a call-back, with the contact that it was and the chance that was shown before it.

    A yes puts the person in process, a hire marks them hired, a no or a not now appends a refusal on their side, with
    the date they gave, so that the next recall respects it. Returns the row, for `do_undo_outcome`.

    Raises:
        NotPossibleError: this is no outcome, the day of the contact is not known or still ahead, or the law or the
            person forbids a call-back that nobody had begun.
    """
    _check(reported)
    person = access_person(actor, person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    opening = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT)
    recall, is_new = _begun(actor, at, person, opening, shown)
    before = _state_of(recall)
    lifted = _lift_in_process(actor, at, person, reported.state)
    row = _row(actor, at, recall, shown, reported)
    row.contact = save_contact(actor=actor, at=at, person=person, contact=reported.contact, recall_id=recall.pk)
    row.mark = _mark(actor, at, person, reported.state)
    row.refusal = _their_no(actor, at, person, opening, reported)
    row.before = {**before, "lifted": [str(mark_id) for mark_id in lifted], "began": is_new}
    row.save(force_insert=True)
    recall.state, recall.call_back_on = reported.state.value, reported.call_back_on
    recall.ended_on = row.on if reported.state.is_final else None
    recall.save(update_fields=["state", "call_back_on", "ended_on"])
    _log(actor, at, recall, RankingDeedKind.CONTACTED, reported.state.value)
    audit.record(
        actor=actor, at=at, action="record_outcome", subject=row, person=person.pk, state=row.state, recall=recall.pk
    )
    return row.pk


@transaction.atomic(durable=True)
def do_undo_outcome(*, actor: Actor, at: datetime, outcome_id: UUID) -> None:
    """
    Take back the last outcome that was recorded of a recall, with all that it brought: it was recorded by mistake.

    Raises:
        NotPossibleError: it was taken back already, another was recorded since, or its refusal was corrected since.
    """
    person, recall, row = _locked(actor, outcome_id)
    _check_last(row, recall)
    _take_back_contact(row)
    _take_back_refusal(row)
    _take_back_marks(actor, at, row)
    _take_back_recall(recall, row)
    make_findable((person.pk,))
    row.undone_at, row.undone_by_id = at, actor.member_id
    row.contact = row.refusal = None
    row.save(update_fields=["undone_at", "undone_by", "contact", "refusal"])
    _log(actor, at, recall, RankingDeedKind.UNDID, row.state)
    touch_people(actor.organization_id, [person.pk], at=at)
    audit.record(actor=actor, at=at, action="undo_outcome", subject=row, person=person.pk, state=row.state)


# --- Recording --------------------------------------------------------------------------------------------------------
def _check(reported: Reported) -> None:
    if reported.state not in OUTCOMES:
        raise NotPossibleError("error.not_an_outcome", state=reported.state)
    on = reported.contact.touch.on
    if on.day is None:
        # Attempts are told apart by days, and what came of a call by whether it followed: a month would be a guess.
        raise NotPossibleError("error.outcome_needs_a_day", on=str(on))


def _begun(
    actor: Actor, at: datetime, person: models.Person, opening: models.Opening, shown: Recall
) -> tuple[models.Recall, bool]:
    """Return the recall, and whether it begins; whoever calls without having said so has followed what was shown."""
    recall = recall_row(actor, at, person, opening)
    is_new = recall._state.adding  # noqa: SLF001 - Django's only way to tell a row not saved yet
    if is_new:
        if shown.decision is Decision.BLOCKED:
            raise NotPossibleError("error.recall_blocked")
        keep_shown(recall, shown, at)
        recall.save(force_insert=True)
    return recall, is_new


def _row(actor: Actor, at: datetime, recall: models.Recall, shown: Recall, reported: Reported) -> models.RecallOutcome:
    touch, likelihood = reported.contact.touch, shown.likelihood
    weights = weights_of(actor.organization_id)
    return models.RecallOutcome(
        organization_id=actor.organization_id,
        created_at=at,
        recorded_by_id=actor.member_id,
        recall=recall,
        attempt=_attempt(recall, touch.on.first, may_begin=likelihood is not None),
        on=touch.on.first,
        state=reported.state.value,
        channel=None if touch.channel is None else touch.channel.value,
        forecast=None if likelihood is None else plain(forecast_of(likelihood, weights=weights)),
    )


def _attempt(recall: models.Recall, on: date, *, may_begin: bool) -> UUID:
    """Return the attempt that a contact belongs to: the last one, unless it is over and another could be forecast."""
    rows = _standing(recall)
    last = rows.order_by("-created_at", "-pk").first()
    if last is None:
        return uuid7()
    first = rows.filter(attempt=last.attempt).order_by("on", "pk").values_list("on", flat=True)[0]
    return last.attempt if is_same_attempt(first, on) or not may_begin else uuid7()


def _lift_in_process(actor: Actor, at: datetime, person: models.Person, state: RecallState) -> list[UUID]:
    if not state.is_final:
        return []
    marks = models.PersonMark.objects.filter(person=person, kind=MarkKind.IN_PROCESS.value, lifted_at__isnull=True)
    lifted = list(marks.order_by("pk").values_list("pk", flat=True))
    lift_marks(actor=actor, at=at, person=person, kind=MarkKind.IN_PROCESS, reason="recall ended")
    return lifted


def _mark(actor: Actor, at: datetime, person: models.Person, state: RecallState) -> models.PersonMark | None:
    kind = _MARKS.get(state)
    if kind is None:
        return None
    return models.PersonMark.objects.create(person=person, kind=kind.value, **by_hand(actor, at).made)


def _their_no(
    actor: Actor, at: datetime, person: models.Person, opening: models.Opening, reported: Reported
) -> models.Refusal | None:
    if reported.state not in _REFUSED:
        return None
    ending = Ending(
        ended_on=reported.contact.touch.on,
        job=opening.title,
        claims=(CandidateWithdrew(),),
        side=Side.CANDIDATE,
        firmness=Firmness.NOT_NOW,
        call_back_on=reported.call_back_on,
        text=reported.contact.said.strip(),
    )
    return save_refusal(actor=actor, at=at, person=person, ending=ending, opening_id=opening.pk)


# --- Taking back ------------------------------------------------------------------------------------------------------
def _locked(actor: Actor, outcome_id: UUID) -> tuple[models.Person, models.Recall, models.RecallOutcome]:
    """Lock the person, then the recall, then the outcome: in the order of recording, so that neither waits for ever."""
    purpose = AccessPurpose.RECRUIT
    recall_id = access_outcome(actor, outcome_id, purpose=purpose).recall_id
    if recall_id is None:
        raise NotPossibleError("error.outcome_undone")
    person_id = access_recall(actor, recall_id, purpose=purpose).person_id
    person = access_person(actor, person_id, purpose=purpose, lock=True)
    recall = access_recall(actor, recall_id, purpose=purpose, lock=True)
    return person, recall, access_outcome(actor, outcome_id, purpose=purpose, lock=True)


def _check_last(row: models.RecallOutcome, recall: models.Recall) -> None:
    if row.undone_at is not None:
        raise NotPossibleError("error.outcome_undone")
    last = _standing(recall).order_by("-created_at", "-pk").first()
    if last is None or last.pk != row.pk:
        raise NotPossibleError("error.outcome_not_last")
    if row.refusal_id and models.Refusal.objects.filter(supersedes=row.refusal_id).exists():
        raise NotPossibleError("error.outcome_corrected")


def _take_back_contact(row: models.RecallOutcome) -> None:
    """Delete the contact that was not, and owe again the one it had closed, unless another is owed since."""
    if row.contact_id is None:
        return
    owed = models.DueContact.objects.filter(contact_id=row.contact_id)
    others = models.DueContact.objects.filter(person__contacts=row.contact_id, closed_at__isnull=True)
    if not others.exists():
        owed.update(contact=None, closed_at=None)
    models.Contact.objects.filter(pk=row.contact_id).delete()


def _take_back_refusal(row: models.RecallOutcome) -> None:
    refusal = row.refusal
    if refusal is None:
        return
    models.RecallOutcome.objects.filter(pk=row.pk).update(refusal=None)
    models.Refusal.objects.filter(pk=refusal.pk).forget()
    models.Application.objects.filter(pk=refusal.application_id).delete()


def _take_back_recall(recall: models.Recall, row: models.RecallOutcome) -> None:
    """Delete the recall that the outcome began, so that the person waits as before; else put it back as it was."""
    # Outcomes recorded before this was noted say nothing of it.
    if row.before.get("began", False) and not _holds_more(recall):
        recall.delete()
        row.recall = None
        return
    _set_state(recall, row.before)


def _holds_more(recall: models.Recall) -> bool:
    """Whether something hangs on a recall beside what was taken back: an outcome, a contact, a message, a decision."""
    # Following again what was shown leaves no trace in the row itself.
    decided = models.AuditEntry.objects.filter(action="decide_recall", subject_id=recall.pk)
    return _standing(recall).count() > 1 or recall.contacts.exists() or recall.messages.exists() or decided.exists()


def _take_back_marks(actor: Actor, at: datetime, row: models.RecallOutcome) -> None:
    if row.mark_id is not None:
        mark = models.PersonMark.objects.filter(pk=row.mark_id, lifted_at__isnull=True)
        mark.update(lifted_at=at, lifted_by_id=actor.member_id, lifted_reason=_UNDONE)
    models.PersonMark.objects.filter(pk__in=row.before["lifted"]).update(
        lifted_at=None, lifted_by=None, lifted_reason=""
    )


def _standing(recall: models.Recall) -> QuerySet[models.RecallOutcome]:
    return models.RecallOutcome.objects.filter(recall=recall, undone_at__isnull=True)


# --- The state of a recall, before and after --------------------------------------------------------------------------
def _state_of(recall: models.Recall) -> dict[str, Any]:
    return {
        "state": recall.state,
        "call_back_on": None if recall.call_back_on is None else str(recall.call_back_on),
        "ended_on": None if recall.ended_on is None else recall.ended_on.isoformat(),
    }


def _set_state(recall: models.Recall, before: dict[str, Any]) -> None:
    day, ended = before["call_back_on"], before["ended_on"]
    recall.state = before["state"]
    recall.call_back_on = None if day is None else PartialDate.parse(day)
    recall.ended_on = None if ended is None else date.fromisoformat(ended)
    recall.save(update_fields=["state", "call_back_on", "ended_on"])


def _log(actor: Actor, at: datetime, recall: models.Recall, kind: RankingDeedKind, what: str) -> None:
    log_deed(actor=actor, at=at, opening_id=recall.opening_id, person_id=recall.person_id, kind=kind, what=what)
