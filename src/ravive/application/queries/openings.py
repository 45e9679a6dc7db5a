"""Posts: the list, and one of them as its advert was understood."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from ravive.application.access import AccessPurpose, access_opening, changes_of, check_may, openings_of
from ravive.application.bearing_changes import bearing_on
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.records import OpeningStatus
from ravive.domain.kernel.sayings import Line
from ravive.domain.reading.adverts import notices_of
from ravive.store import models
from ravive.store.values.openings import opening_value

#: Openings on the page of the posts, the latest first; older ones are found through their people.
MOST_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningRow:
    """A line of the list of posts."""

    id: UUID
    title: str
    employer: str | None
    created_at: datetime
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A change that bears on a post; `scope` is empty when it concerns the whole house."""

    id: UUID
    on: PartialDate
    kind: str
    statement: str
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningFile:
    """A post: the advert, what was understood of it and corrected, and what changed that bears on it."""

    id: UUID
    title: str
    opening: Opening
    status: str
    is_open: bool
    is_corrected: bool
    #: What must be known of how the advert was read; nothing once somebody went over it.
    notices: tuple[Line, ...]
    changes: tuple[ChangeRow, ...]


def list_openings(*, actor: Actor) -> tuple[OpeningRow, ...]:
    """Return the posts that the actor may see, open ones first, then the latest. One query."""
    check_may(actor, AccessPurpose.VIEW)
    rows = openings_of(actor).order_by("-created_at", "-pk")[:MOST_SHOWN]
    listed = [
        OpeningRow(
            id=row.pk,
            title=row.title,
            employer=opening_value(row).employer,
            created_at=row.created_at,
            is_open=row.status == OpeningStatus.OPEN,
        )
        for row in rows
    ]
    return tuple(sorted(listed, key=lambda row: not row.is_open))


def opening_file(*, actor: Actor, opening_id: UUID) -> OpeningFile:
    """
    Return a post. Two queries.

    Raises:
        NotFoundError: there is no such post, or not for this actor.
    """
    row = access_opening(actor, opening_id, purpose=AccessPurpose.VIEW)
    opening = opening_value(row)
    bearing = _bearing_on(actor, opening_id, opening)
    return OpeningFile(
        id=row.pk,
        title=row.title,
        opening=opening,
        status=row.status,
        is_open=row.status == OpeningStatus.OPEN,
        is_corrected=bool(row.corrected),
        notices=() if row.corrected else notices_of(opening),
        changes=tuple(shown for shown, _ in bearing),
    )


def opening_and_changes(actor: Actor, opening_id: UUID) -> tuple[Opening, tuple[Change, ...]]:
    """Return a post and the changes that bear on it, as the domain takes them. Two queries."""
    row = access_opening(actor, opening_id, purpose=AccessPurpose.VIEW)
    opening = opening_value(row)
    return opening, tuple(value for _, value in _bearing_on(actor, opening_id, opening))


def _bearing_on(actor: Actor, opening_id: UUID, opening: Opening) -> list[tuple[ChangeRow, Change]]:
    """Return the changes that bear on a post, latest first. One query."""
    own = Q(opening_id=opening_id) | Q(opening__isnull=True)
    rows = changes_of(actor).filter(own, withdrawn_at__isnull=True).order_by("-on", "-pk")
    return [(_change_row(row, value), value) for row, value in bearing_on(rows, opening_id, opening)]


def _change_row(row: models.Change, value: Change) -> ChangeRow:
    return ChangeRow(id=row.pk, on=value.on, kind=row.kind, statement=row.statement, scope=row.scope)
