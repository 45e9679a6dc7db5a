"""What a ranking rests on, as JSON that is read back to rank again: opening, changes, weights and people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.people import Person
from ravive.domain.recall.weights import Weights
from ravive.store.values.claims import claims_json, claims_of
from ravive.store.values.plain import plain, value_of

#: What is raised by reading a value of which the class, a code or a line was another when it was kept.
_OTHERWISE_MADE = (AttributeError, KeyError, TypeError, ValueError, RaviveError)


class UnreadableError(ValueError):
    """What was kept was made by a version of which this one cannot read the values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingInputs:
    """The opening as it was on the day, text included, what changed in the company, and the weights of the day."""

    opening: Opening
    changes: tuple[Change, ...]
    weights: Weights


def inputs_json(inputs: RankingInputs) -> dict[str, Any]:
    """Return the inputs of a ranking as JSON."""
    return {
        "opening": plain(inputs.opening),
        "changes": plain(inputs.changes),
        "weights": inputs.weights.as_mapping(),
    }


def inputs_of(held: Mapping[str, Any]) -> RankingInputs:
    """
    Read the inputs of a ranking from their JSON.

    Raises:
        UnreadableError: another version made them.
    """
    try:
        return RankingInputs(
            opening=value_of(Opening, held["opening"]),
            changes=tuple(value_of(Change, change) for change in held["changes"]),
            weights=Weights.from_mapping(held["weights"]),
        )
    except _OTHERWISE_MADE as error:
        raise UnreadableError from error


def state_json(person: Person) -> dict[str, Any]:
    """Return what is known of a person as JSON, without the name: it never weighs, and the row says it already."""
    held: dict[str, Any] = plain(replace(person, name=""))
    for ending, written in zip(person.endings, held["endings"], strict=True):
        written["claims"] = claims_json(ending.claims)
    return held


def state_of(held: Mapping[str, Any]) -> Person:
    """
    Read what was known of a person from its JSON.

    Raises:
        UnreadableError: another version made it.
    """
    try:
        return _person(held)
    except _OTHERWISE_MADE as error:
        raise UnreadableError from error


def _person(held: Mapping[str, Any]) -> Person:
    endings: Sequence[Mapping[str, Any]] = held["endings"]
    person = value_of(Person, {**held, "endings": [{**ending, "claims": ()} for ending in endings]})
    told = zip(person.endings, endings, strict=True)
    return replace(person, endings=tuple(replace(one, claims=claims_of(ending["claims"])) for one, ending in told))
