"""The permission of a person: the rows of its history, added up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.records import LegalBasis
from ravive.domain.kernel.vocabulary import Channel
from ravive.store.values.sources import source_of

COLUMNS = (
    "basis",
    "proven",
    "until",
    "refused_channels",
    "requests",
    "request_source",
    "proof",
    "informed_on",
    "replaces",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionState:
    """Where the permission of a person stands: what the recall needs (`value`), and what only the file shows."""

    value: Permission = field(default_factory=Permission)
    basis: LegalBasis = LegalBasis.TO_CONFIRM
    proof: str = ""
    informed_on: date | None = None


def permission_state(rows: Iterable[Mapping[str, Any]]) -> PermissionState:
    """Add up the rows of one person, oldest first; a row set by hand stands in place of all before it."""
    state = PermissionState()
    for row in rows:
        state = _added(PermissionState() if row["replaces"] else state, row)
    return state


def _added(state: PermissionState, row: Mapping[str, Any]) -> PermissionState:
    basis = LegalBasis(row["basis"])
    return PermissionState(
        value=_value_added(state.value, row),
        basis=state.basis if basis is LegalBasis.TO_CONFIRM else basis,
        proof=row["proof"] or state.proof,
        informed_on=row["informed_on"] or state.informed_on,
    )


def _value_added(value: Permission, row: Mapping[str, Any]) -> Permission:
    channels = (Channel(code) for code in row["refused_channels"])
    requests = tuple(RightsRequest(code) for code in row["requests"])
    request_source = source_of(row["request_source"])
    return Permission(
        proven=value.proven or row["proven"],
        until=_later(value.until, row["until"]),
        refused_channels=tuple(dict.fromkeys((*value.refused_channels, *channels))),
        requests=tuple(dict.fromkeys((*value.requests, *requests))),
        request_source=value.request_source if request_source is None else request_source,
    )


def _later(known: str | None, added: PartialDate | None) -> str | None:
    if known is None or added is None:
        return known if added is None else str(added)
    return max(known, str(added), key=lambda text: PartialDate.parse(text).last)
