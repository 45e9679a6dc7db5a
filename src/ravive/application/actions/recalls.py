"""Recalls: what a person decides on what the ranking proposes, and what comes of it."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_opening, access_person, access_recall
from ravive.application.actions.common import by_hand, said
from ravive.application.actions.contacts import LoggedContact, save_contact
from ravive.application.actions.refusals import lift_marks, save_refusal
from ravive.application.errors import NotPossibleError
from ravive.application.rankings.log import log_deed
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.claims import CandidateWithdrew
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import MarkKind, OpeningStatus, RankingDeedKind, RecallState
from ravive.domain.kernel.vocabulary import Decision, Firmness, Side
from ravive.domain.recall.result import Recall
from ravive.store import models
from ravive.store.values.recalls import verdict_json

_OUTCOMES = frozenset(RecallState) - {RecallState.PROPOSED, RecallState.BRIEFED}
_REFUSED = frozenset({RecallState.NOT_NOW, RecallState.NO})
_MARKS = {RecallState.YES: MarkKind.IN_PROCESS, RecallState.HIRED: MarkKind.HIRED}


@transaction.atomic(durable=True)
def do_decide_recall(
    *,
    actor: Actor,
    at: datetime,
    person_id: UUID,
    opening_id: UUID,
    shown: Recall,
    chosen: Decision | None = None,
    reason: str = "",
) -> UUID:
    """
    Follow the decision that was shown, or choose another with a reason; the verdict is kept as it was shown.

    Raises:
        NotPossibleError: the post is closed, the reason is missing, or the law or the person forbids the recall: that
            is lifted where it stands, never here.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    opening = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT)
    if opening.status != OpeningStatus.OPEN:
        raise NotPossibleError("error.opening_closed", title=opening.title)
    recall = _recall_of(actor, at, person, opening)
    _keep_shown(recall, shown, at)
    _keep_choice(recall, chosen, reason, actor)
    recall.save()
    log_deed(
        actor=actor,
        at=at,
        opening_id=opening.pk,
        person_id=person.pk,
        kind=RankingDeedKind.FOLLOWED if recall.chosen is None else RankingDeedKind.OVERRODE,
        what=recall.chosen or recall.decision,
    )
    audit.record(
        actor=actor,
        at=at,
        action="decide_recall",
        subject=recall,
        person=person.pk,
        opening=opening.pk,
        decision=recall.decision,
        chosen=recall.chosen,
    )
    return recall.pk


@transaction.atomic(durable=True)
def do_record_outcome(
    *,
    actor: Actor,
    at: datetime,
    recall_id: UUID,
    state: RecallState,
    contact: LoggedContact,
    call_back_on: PartialDate | None = None,
) -> None:
    """
    Record what came of a recall, with the contact that it was.

    A yes puts the person in process, a hire marks them hired, a no or a not now appends a refusal on their side, with
    the date they gave, so that the next recall respects it.

    Raises:
        NotPossibleError: this is no outcome, or the day of the contact is still ahead.
    """
    if state not in _OUTCOMES:
        raise NotPossibleError("error.not_an_outcome", state=state)
    recall = access_recall(actor, recall_id, purpose=AccessPurpose.RECRUIT, lock=True)
    person = access_person(actor, recall.person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    save_contact(actor=actor, at=at, person=person, contact=contact, recall_id=recall.pk)
    _mark(actor, at, person, state)
    if state in _REFUSED:
        ending = _their_no(recall.opening.title, contact, call_back_on)
        save_refusal(actor=actor, at=at, person=person, ending=ending, opening_id=recall.opening_id)
    recall.state, recall.call_back_on = state.value, call_back_on
    recall.ended_on = contact.touch.on.first if state.is_final else None
    recall.save(update_fields=["state", "call_back_on", "ended_on"])
    log_deed(
        actor=actor,
        at=at,
        opening_id=recall.opening_id,
        person_id=recall.person_id,
        kind=RankingDeedKind.CONTACTED,
        what=state.value,
    )
    audit.record(
        actor=actor, at=at, action="record_outcome", subject=recall, person=recall.person_id, state=state.value
    )


def _recall_of(actor: Actor, at: datetime, person: models.Person, opening: models.Opening) -> models.Recall:
    known = models.Recall.objects.select_for_update(of=("self",)).filter(person=person, opening=opening).first()
    if known is not None:
        return known
    return models.Recall(organization_id=actor.organization_id, created_at=at, person=person, opening=opening)


def _keep_shown(recall: models.Recall, shown: Recall, at: datetime) -> None:
    recall.decision = shown.decision.value
    recall.channel = None if shown.channel is None else shown.channel.value
    recall.shown = verdict_json(shown)
    recall.shown_on = at.date()


def _keep_choice(recall: models.Recall, chosen: Decision | None, reason: str, actor: Actor) -> None:
    if chosen is None or chosen == recall.decision:
        recall.chosen, recall.chosen_reason, recall.chosen_by_id = None, "", None
        return
    if recall.decision == Decision.BLOCKED:
        raise NotPossibleError("error.recall_blocked")
    recall.chosen_reason = said(reason, field="reason")
    recall.chosen, recall.chosen_by_id = chosen.value, actor.member_id


def _mark(actor: Actor, at: datetime, person: models.Person, state: RecallState) -> None:
    if state.is_final:
        lift_marks(actor=actor, at=at, person=person, kind=MarkKind.IN_PROCESS, reason="recall ended")
    if state in _MARKS:
        models.PersonMark.objects.create(person=person, kind=_MARKS[state].value, **by_hand(actor, at).made)


def _their_no(job: str, contact: LoggedContact, call_back_on: PartialDate | None) -> Ending:
    return Ending(
        ended_on=contact.touch.on,
        job=job,
        claims=(CandidateWithdrew(),),
        side=Side.CANDIDATE,
        firmness=Firmness.NOT_NOW,
        call_back_on=call_back_on,
        text=contact.said.strip(),
    )
