"""Openings and changes: rows and JSON into values of the domain, and back."""

from collections.abc import Iterable, Mapping
from typing import Any

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Opening, Requirement
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.store import models
from ravive.store.values.plain import plain
from ravive.store.values.sources import source_of


def opening_json(opening: Opening) -> dict[str, Any]:
    """Return an opening as JSON, its text left out: the row holds it."""
    held: dict[str, Any] = plain(opening)
    held.pop("text", None)
    return held


def opening_value(row: models.Opening) -> Opening:
    """Return the opening of a row: what was understood, corrected by what a person said of it."""
    return opening_of({**row.understood, **row.corrected}, text=row.text)


def opening_of(held: Mapping[str, Any], *, text: str = "") -> Opening:
    """
    Read an opening from its JSON.

    Raises:
        ValueError: a code or a date is not one.
        TypeError: a field is not one of an opening.
    """
    values = {**held, "text": text}
    for name in ("requirements", "dropped"):
        values[name] = tuple(requirement_of(requirement) for requirement in held.get(name, ()))
    for name in ("places", "levers"):
        values[name] = tuple(held.get(name, ()))
    for name in ("starts_on", "starts_by"):
        values[name] = PartialDate.parse(held[name]) if held.get(name) else None
    return Opening(**values)


def requirement_of(held: Mapping[str, Any]) -> Requirement:
    """Read a requirement from its JSON."""
    evidence = held.get("evidence")
    start_end = None if evidence is None else (evidence[0], evidence[1])
    return Requirement(**{**held, "kind": FactKind(held["kind"]), "evidence": start_end})


def change_value(row: models.Change) -> Change:
    """Return the change of a row."""
    assert row.on is not None
    return Change(
        on=row.on,
        kind=ChangeKind(row.kind),
        statement=row.statement,
        effects=effects_of(row.effects),
        source=source_of(row.source),
    )


def effects_json(effects: Iterable[Effect]) -> list[dict[str, Any]]:
    """Return effects as JSON."""
    return [{"kind": effect.kind.value, "data": dict(effect.data)} for effect in effects]


def effects_of(held: Iterable[Mapping[str, Any]]) -> tuple[Effect, ...]:
    """Read effects from their JSON."""
    return tuple(Effect(kind=EffectKind(effect["kind"]), data=effect["data"]) for effect in held)
