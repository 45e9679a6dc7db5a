"""What changed in the company."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_change, access_opening, check_may
from ravive.application.actions.common import said
from ravive.application.errors import NotPossibleError
from ravive.application.ports import ports
from ravive.application.standing.touched import touch_everybody, touch_opening
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.openings import Change
from ravive.store import models
from ravive.store.values.openings import effects_json
from ravive.store.values.sources import source_json


@transaction.atomic(durable=True)
def do_record_change(
    *, actor: Actor, at: datetime, change: Change, scope: str = "", opening_id: UUID | None = None
) -> UUID:
    """Record a change, for the whole company, for a part of it (`scope`, in words) or for one post."""
    check_may(actor, AccessPurpose.RECRUIT)
    if opening_id is not None:
        access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT)
    row = models.Change.objects.create(
        organization_id=actor.organization_id,
        created_at=at,
        on=change.on,
        kind=change.kind.value,
        scope=scope.strip(),
        statement=said(change.statement, field="statement"),
        effects=effects_json(change.effects),
        source=source_json(change.source),
        opening_id=opening_id,
        recorded_by_id=actor.member_id,
    )
    _touch(row, at)
    audit.record(actor=actor, at=at, action="record_change", subject=row, kind=change.kind.value)
    return row.pk


@transaction.atomic(durable=True)
def do_withdraw_change(*, actor: Actor, at: datetime, change_id: UUID) -> None:
    """
    Withdraw a change that was wrong: no recall counts on it from now on.

    Raises:
        NotPossibleError: it is withdrawn already.
    """
    row = access_change(actor, change_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if row.withdrawn_at is not None:
        raise NotPossibleError("error.change_withdrawn", on=ports().day_of(row.withdrawn_at).isoformat())
    row.withdrawn_at = at
    row.save(update_fields=["withdrawn_at"])
    _touch(row, at)
    audit.record(actor=actor, at=at, action="withdraw_change", subject=row)


def _touch(row: models.Change, at: datetime) -> None:
    if row.opening is None:
        touch_everybody(row.organization_id, at=at)
    else:
        touch_opening(row.opening, at=at)
