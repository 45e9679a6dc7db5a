"""The weights that rank in an organisation: those it adopted last, or those that Ravive comes with."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Max

from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights
from ravive.store import models


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentWeights:
    """
    The table in force, and until when the outcomes it was learnt from had been settled.

    `number` is that of its adoption: 0 for the table that Ravive comes with.
    """

    weights: Weights
    number: int = 0
    learnt_until: datetime | None = None


def weights_of(organization_id: UUID) -> Weights:
    """Return the table of weights that ranks in an organisation. One query."""
    return present_weights(organization_id).weights


def present_weights(organization_id: UUID) -> PresentWeights:
    """Return the table of weights that ranks in an organisation, with what it was learnt from. One query."""
    row = models.AdoptedWeights.objects.filter(organization_id=organization_id).order_by("-number").first()
    if row is None:
        return PresentWeights(weights=DEFAULT_WEIGHTS)
    return PresentWeights(weights=Weights.from_earlier(row.table), number=row.number, learnt_until=row.learnt_until)


def next_version(organization_id: UUID) -> str:
    """Return the name of the next table: that of the one that Ravive comes with, and a number of one's own."""
    return f"{DEFAULT_WEIGHTS.version}.{last_number(organization_id) + 1}"


def last_number(organization_id: UUID) -> int:
    """Return the number of the last adoption, 0 before the first."""
    rows = models.AdoptedWeights.objects.filter(organization_id=organization_id)
    return rows.aggregate(last=Max("number"))["last"] or 0
