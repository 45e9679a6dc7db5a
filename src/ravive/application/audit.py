"""The audit log: one row an action, in the transaction of the action. Identifiers and counts, never personal text."""

from datetime import datetime
from uuid import UUID

from django.db import models

from ravive.domain.kernel.actor import Actor
from ravive.store.models import AuditEntry


def record(
    *, actor: Actor, at: datetime, action: str, subject: models.Model, **data: str | float | UUID | None
) -> None:
    """
    Write the audit row of an action.

    `action` is the name of the function without `do_`; `data` holds codes, identifiers and counts only.
    """
    record_for(
        organization_id=actor.organization_id, member_id=actor.member_id, at=at, action=action, subject=subject, **data
    )


def record_for(
    *,
    organization_id: UUID,
    member_id: UUID | None,
    at: datetime,
    action: str,
    subject: models.Model,
    **data: str | float | UUID | None,
) -> None:
    """Write the audit row of an action that has no actor yet: the founding of an organisation."""
    AuditEntry.objects.create(
        organization_id=organization_id,
        member_id=member_id,
        at=at,
        action=action,
        subject_kind=type(subject).__name__.lower(),
        subject_id=subject.pk,
        data={key: str(value) if isinstance(value, UUID) else value for key, value in data.items()},
    )
