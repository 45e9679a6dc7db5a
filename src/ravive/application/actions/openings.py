"""Posts to fill."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_member, access_opening, check_may
from ravive.application.actions.common import said
from ravive.application.errors import NotPossibleError
from ravive.application.standing.touched import touch_opening
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.records import OpeningStatus
from ravive.store import models
from ravive.store.values.openings import opening_json


@transaction.atomic(durable=True)
def do_create_opening(*, actor: Actor, at: datetime, opening: Opening, hiring_manager_id: UUID | None = None) -> UUID:
    """Open a post as its advert was understood, and return its identifier."""
    check_may(actor, AccessPurpose.RECRUIT)
    _check_manager(actor, hiring_manager_id)
    row = models.Opening.objects.create(
        organization_id=actor.organization_id,
        created_at=at,
        title=said(opening.title, field="title")[:300],
        text=opening.text,
        understood=opening_json(opening),
        hiring_manager_id=hiring_manager_id,
        recorded_by_id=actor.member_id,
    )
    touch_opening(row, at=at)
    audit.record(actor=actor, at=at, action="create_opening", subject=row)
    return row.pk


@transaction.atomic(durable=True)
def do_correct_opening(*, actor: Actor, at: datetime, opening_id: UUID, opening: Opening) -> None:
    """
    Keep a person's reading of the advert: `opening` is the whole post as it should be.

    Only what differs from what was understood is kept as a correction. The text of the advert does not change.
    """
    row = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT, lock=True)
    row.title = said(opening.title, field="title")[:300]
    wanted = opening_json(replace(opening, text=""))
    names = wanted.keys() | row.understood.keys()
    row.corrected = {name: wanted.get(name) for name in sorted(names) if wanted.get(name) != row.understood.get(name)}
    row.save(update_fields=["title", "corrected"])
    touch_opening(row, at=at)
    audit.record(actor=actor, at=at, action="correct_opening", subject=row, fields=",".join(row.corrected))


@transaction.atomic(durable=True)
def do_assign_opening(*, actor: Actor, at: datetime, opening_id: UUID, hiring_manager_id: UUID | None) -> None:
    """Give a post to a hiring manager, who then sees it and the people recalled for it; None takes it back."""
    row = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT, lock=True)
    _check_manager(actor, hiring_manager_id)
    row.hiring_manager_id = hiring_manager_id
    row.save(update_fields=["hiring_manager"])
    audit.record(actor=actor, at=at, action="assign_opening", subject=row, hiring_manager=hiring_manager_id)


@transaction.atomic(durable=True)
def do_close_opening(
    *, actor: Actor, at: datetime, opening_id: UUID, status: OpeningStatus = OpeningStatus.FILLED
) -> None:
    """
    Close a post, filled or cancelled.

    Raises:
        NotPossibleError: it is closed already.
    """
    row = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if row.status != OpeningStatus.OPEN or status is OpeningStatus.OPEN:
        raise NotPossibleError("error.opening_closed", title=row.title)
    _save_status(row, status, closed_at=at)
    touch_opening(row, at=at)
    audit.record(actor=actor, at=at, action="close_opening", subject=row, status=status.value)


@transaction.atomic(durable=True)
def do_reopen_opening(*, actor: Actor, at: datetime, opening_id: UUID) -> None:
    """
    Open a closed post again.

    Raises:
        NotPossibleError: it is open.
    """
    row = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if row.status == OpeningStatus.OPEN:
        raise NotPossibleError("error.opening_open", title=row.title)
    _save_status(row, OpeningStatus.OPEN, closed_at=None)
    touch_opening(row, at=at)
    audit.record(actor=actor, at=at, action="reopen_opening", subject=row)


def _save_status(row: models.Opening, status: OpeningStatus, *, closed_at: datetime | None) -> None:
    row.status, row.closed_at = status.value, closed_at
    row.save(update_fields=["status", "closed_at"])


def _check_manager(actor: Actor, member_id: UUID | None) -> None:
    if member_id is not None:
        access_member(actor, member_id, purpose=AccessPurpose.RECRUIT)
