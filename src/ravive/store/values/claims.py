"""The claims of a refusal, as JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from ravive.domain.kernel.claims import CLAIM_TYPES, Availability, CandidateWithdrew, Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import ReasonKind, WithdrawalCause
from ravive.store.values.sources import source_json, source_of


def claim_json(claim: Claim) -> dict[str, Any]:
    """Return a claim as JSON: its kind, its slots, where the text says it, and whether it is certain."""
    held: dict[str, Any] = {"kind": claim.kind.value, **claim.slots}
    if claim.evidence is not None:
        held["evidence"] = list(claim.evidence)
    if not claim.certain:
        held["certain"] = False
    if claim.source is not None:
        held["source"] = source_json(claim.source)
    return held


def claim_of(held: Mapping[str, Any]) -> Claim:
    """
    Read a claim from its JSON.

    Raises:
        ValueError: the kind is not of the vocabulary.
    """
    claim_type = CLAIM_TYPES[ReasonKind(held["kind"])]
    values = {spec.name: held[spec.name] for spec in fields(claim_type) if spec.name in held}
    if "evidence" in values:
        start, end = values["evidence"]
        values["evidence"] = (start, end)
    if "source" in values:
        values["source"] = source_of(values["source"])
    if claim_type is Availability and "available_on" in values:
        values["available_on"] = PartialDate.parse(values["available_on"])
    if claim_type is CandidateWithdrew and "cause" in values:
        values["cause"] = WithdrawalCause(values["cause"])
    return claim_type(**values)


def claims_json(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return claims as JSON, in their order."""
    return [claim_json(claim) for claim in claims]


def claims_of(held: Iterable[Mapping[str, Any]]) -> tuple[Claim, ...]:
    """Read claims from their JSON."""
    return tuple(claim_of(claim) for claim in held)


def claims_meaning(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return what claims say, without where it was read: for fingerprints."""
    return [{"kind": claim.kind.value, **claim.slots} for claim in claims]
