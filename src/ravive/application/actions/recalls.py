"""Recalls: what a person decides on what the ranking proposes. What comes of it is in `outcomes`."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_opening, access_person
from ravive.application.actions.common import said
from ravive.application.errors import NotPossibleError
from ravive.application.ports import ports
from ravive.application.rankings.log import log_deed
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import OpeningStatus, RankingDeedKind
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.result import Recall
from ravive.store import models
from ravive.store.values.recalls import verdict_json


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
    recall = recall_row(actor, at, person, opening)
    keep_shown(recall, shown, at)
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


def recall_row(actor: Actor, at: datetime, person: models.Person, opening: models.Opening) -> models.Recall:
    """Return the recall of a person for an opening, locked, or a new one, not saved. For actions."""
    known = models.Recall.objects.select_for_update(of=("self",)).filter(person=person, opening=opening).first()
    if known is not None:
        return known
    return models.Recall(organization_id=actor.organization_id, created_at=at, person=person, opening=opening)


def keep_shown(recall: models.Recall, shown: Recall, at: datetime) -> None:
    """Keep in a recall, not saved, the verdict that was shown. For actions."""
    recall.decision = shown.decision.value
    recall.channel = None if shown.channel is None else shown.channel.value
    recall.shown = verdict_json(shown)
    recall.shown_on = ports().day_of(at)


def _keep_choice(recall: models.Recall, chosen: Decision | None, reason: str, actor: Actor) -> None:
    if chosen is None or chosen == recall.decision:
        recall.chosen, recall.chosen_reason, recall.chosen_by_id = None, "", None
        return
    if recall.decision == Decision.BLOCKED:
        raise NotPossibleError("error.recall_blocked")
    recall.chosen_reason = said(reason, field="reason")
    recall.chosen, recall.chosen_by_id = chosen.value, actor.member_id
