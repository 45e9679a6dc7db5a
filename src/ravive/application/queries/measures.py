"""Mesures: forecasts against outcomes, the weights that these suggest, and those that were adopted before."""

from dataclasses import dataclass
from datetime import date, datetime

from ravive.application.access import AccessPurpose, check_may
from ravive.application.outcomes import count_attempts, not_yet_learnt, settled_trials
from ravive.application.weights import PresentWeights, next_version, present_weights
from ravive.domain.kernel.actor import Actor
from ravive.domain.recall.calibration import (
    ENOUGH_TRIALS,
    Proposal,
    Reliability,
    Trial,
    propose,
    reliability_of,
)
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights
from ravive.store import models


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """
    A table that was adopted: its version, who did so, when and why.

    `origin` is a code. `trials` and the two scores are what it was learnt from, nothing for one that was put back.
    `may_be_put_back` is false for the table in force.
    """

    version: str
    fingerprint: str
    origin: str
    by: str
    at: datetime
    reason: str
    may_be_put_back: bool
    trials: int | None = None
    brier: float | None = None
    brier_proposed: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuresPage:
    """
    What the page of measures shows.

    `waiting` attempts have no outcome yet. `proposal` is nothing while fewer than `enough` outcomes are `new`: settled
    since those from which the table in force was learnt. `first` is the table that Ravive comes with, where another is
    in force; `adoptions` are the latest first.
    """

    reliability: Reliability
    waiting: int
    new: int
    enough: int
    weights: Weights
    proposal: Proposal | None
    first: Weights | None
    adoptions: tuple[Adoption, ...]


def measures_page(*, actor: Actor, on: date) -> MeasuresPage:
    """
    Return the measures of a day. A fixed number of queries.

    Raises:
        NotAllowedError: neither a recruiter nor an administrator.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    present = present_weights(actor.organization_id)
    trials = settled_trials(actor.organization_id, on=on)
    fresh = not_yet_learnt(trials, present)
    in_force = present.weights.fingerprint
    return MeasuresPage(
        reliability=reliability_of(trials),
        waiting=count_attempts(actor.organization_id) - len(trials),
        new=len(fresh),
        enough=ENOUGH_TRIALS,
        weights=present.weights,
        proposal=_proposal(actor, fresh, present),
        first=None if in_force == DEFAULT_WEIGHTS.fingerprint else DEFAULT_WEIGHTS,
        adoptions=_adoptions(actor, in_force),
    )


def _proposal(actor: Actor, trials: list[Trial], present: PresentWeights) -> Proposal | None:
    if len(trials) < ENOUGH_TRIALS:
        return None
    return propose(trials, weights=present.weights, version=next_version(actor.organization_id))


def _adoptions(actor: Actor, in_force: str) -> tuple[Adoption, ...]:
    rows = models.AdoptedWeights.objects.filter(organization_id=actor.organization_id)
    return tuple(
        Adoption(
            version=row.table["version"],
            fingerprint=row.fingerprint,
            origin=row.origin,
            by=row.adopted_by.user.name or row.adopted_by.user.email,
            at=row.adopted_at,
            reason=row.reason,
            may_be_put_back=row.fingerprint != in_force,
            **row.evidence,
        )
        for row in rows.select_related("adopted_by__user").order_by("-number")
    )
