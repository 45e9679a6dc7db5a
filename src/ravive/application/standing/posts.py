"""The open posts of an organisation, with the changes that bear on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ravive.application.bearing_changes import bearing_on
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.records import OpeningStatus
from ravive.store import models
from ravive.store.values.openings import opening_value


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPost:
    """A post to fill, as the domain takes it."""

    id: UUID
    opening: Opening
    changes: tuple[Change, ...]


def open_posts(organization_id: UUID, *, among: Iterable[UUID] | None = None) -> tuple[OpenPost, ...]:
    """Return the open posts of an organisation, or those `among` some. Two queries."""
    rows = models.Opening.objects.filter(organization_id=organization_id, status=OpeningStatus.OPEN.value)
    if among is not None:
        rows = rows.filter(pk__in=list(among))
    standing = models.Change.objects.filter(organization_id=organization_id, withdrawn_at__isnull=True)
    changes = list(standing.order_by("-on", "-pk"))
    posts = []
    for row in rows.order_by("pk"):
        opening = opening_value(row)
        bearing = tuple(value for _, value in bearing_on(changes, row.pk, opening))
        posts.append(OpenPost(id=row.pk, opening=opening, changes=bearing))
    return tuple(posts)
