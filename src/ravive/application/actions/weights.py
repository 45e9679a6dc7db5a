"""Adopting the weights that the outcomes suggest, and putting earlier ones back. Nothing is rewritten: each appends."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, check_may
from ravive.application.actions.common import said
from ravive.application.errors import NotPossibleError
from ravive.application.outcomes import not_yet_learnt, settled_trials
from ravive.application.ports import ports
from ravive.application.weights import PresentWeights, last_number, next_version, present_weights
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import WeightsOrigin
from ravive.domain.recall.calibration import Proposal, propose
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights
from ravive.store import models


@transaction.atomic(durable=True)
def do_adopt_weights(*, actor: Actor, at: datetime, fingerprint: str, reason: str) -> UUID:
    """
    Rank from now on with the weights that were proposed on a page, and say why. Returns the row of the adoption.

    `fingerprint` is that of the table that was shown: what nobody saw is not adopted.

    Raises:
        TooFewTrialsError: there are too few outcomes to propose anything.
        NotPossibleError: outcomes were recorded since, so that another table would be proposed; or no reason is given.
    """
    organization = _locked(actor)
    why = said(reason, field="reason")
    present = present_weights(organization.pk)
    trials = not_yet_learnt(settled_trials(organization.pk, on=ports().day_of(at)), present)
    proposal = propose(trials, weights=present.weights, version=next_version(organization.pk))
    if proposal.weights.fingerprint != fingerprint:
        raise NotPossibleError("error.proposal_moved")
    row = _adopt(actor, at, PresentWeights(weights=proposal.weights, learnt_until=at), WeightsOrigin.LEARNT, why)
    row.evidence = _evidence(proposal)
    row.save(force_insert=True)
    audit.record(actor=actor, at=at, action="adopt_weights", subject=row, **_told(row), trials=proposal.trials)
    return row.pk


@transaction.atomic(durable=True)
def do_put_back_weights(*, actor: Actor, at: datetime, fingerprint: str, reason: str) -> UUID:
    """
    Rank again with weights that were in force before, those that Ravive comes with among them, and say why.

    Raises:
        NotPossibleError: no such table was ever in force here, it is in force now, or no reason is given.
    """
    organization = _locked(actor)
    why = said(reason, field="reason")
    earlier = _in_force_once(organization.pk, fingerprint)
    if present_weights(organization.pk).weights.fingerprint == fingerprint:
        raise NotPossibleError("error.weights_in_force")
    row = _adopt(actor, at, earlier, WeightsOrigin.PUT_BACK, why)
    row.save(force_insert=True)
    audit.record(actor=actor, at=at, action="put_back_weights", subject=row, **_told(row))
    return row.pk


def _locked(actor: Actor) -> models.Organization:
    """Return the organisation, so that two administrators do not adopt at once."""
    check_may(actor, AccessPurpose.ADMINISTER)
    return models.Organization.objects.select_for_update().get(pk=actor.organization_id)


def _adopt(
    actor: Actor, at: datetime, table: PresentWeights, origin: WeightsOrigin, reason: str
) -> models.AdoptedWeights:
    return models.AdoptedWeights(
        organization_id=actor.organization_id,
        number=last_number(actor.organization_id) + 1,
        adopted_at=at,
        adopted_by_id=actor.member_id,
        origin=origin.value,
        reason=reason,
        table=table.weights.as_mapping(),
        fingerprint=table.weights.fingerprint,
        learnt_until=table.learnt_until,
    )


def _in_force_once(organization_id: UUID, fingerprint: str) -> PresentWeights:
    if fingerprint == DEFAULT_WEIGHTS.fingerprint:
        return PresentWeights(weights=DEFAULT_WEIGHTS)
    rows = models.AdoptedWeights.objects.filter(organization_id=organization_id, fingerprint=fingerprint)
    row = rows.order_by("number").first()
    if row is None:
        raise NotPossibleError("error.weights_never_in_force")
    return PresentWeights(weights=Weights.from_earlier(row.table), learnt_until=row.learnt_until)


def _evidence(proposal: Proposal) -> dict[str, float]:
    return {
        "trials": proposal.trials,
        "brier": proposal.brier,
        "brier_proposed": proposal.brier_proposed,
    }


def _told(row: models.AdoptedWeights) -> Mapping[str, str]:
    return {"version": row.table["version"], "fingerprint": row.fingerprint}
