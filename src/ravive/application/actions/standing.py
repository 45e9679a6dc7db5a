"""People who have become callable for a post: put aside with one key, and brought back."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_standing_decision
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.actor import Actor
from ravive.store import models


@transaction.atomic(durable=True)
def do_set_aside(*, actor: Actor, at: datetime, standing_id: UUID) -> None:
    """
    Say "not now" of somebody who has become callable: they are not shown again for that reason.

    Raises:
        NotPossibleError: they are set aside already, or are not callable any more.
    """
    row = access_standing_decision(actor, standing_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if row.became_on is None or row.set_aside_at is not None:
        raise NotPossibleError("error.not_to_set_aside")
    row.set_aside_at, row.set_aside_by_id = at, actor.member_id
    _save(row)
    audit.record(actor=actor, at=at, action="set_aside", subject=row, person=row.person_id, opening=row.opening_id)


@transaction.atomic(durable=True)
def do_bring_back(*, actor: Actor, at: datetime, standing_id: UUID) -> None:
    """
    Take back a "not now": the person is shown again, as before.

    Raises:
        NotPossibleError: they are not set aside.
    """
    row = access_standing_decision(actor, standing_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if row.set_aside_at is None:
        raise NotPossibleError("error.not_set_aside")
    row.set_aside_at = row.set_aside_by_id = None
    _save(row)
    audit.record(actor=actor, at=at, action="bring_back", subject=row, person=row.person_id, opening=row.opening_id)


def _save(row: models.StandingDecision) -> None:
    row.save(update_fields=["set_aside_at", "set_aside_by"])
