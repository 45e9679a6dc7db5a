"""Who is who across rows, sheets and files: the same e-mail, number with the same name, or LinkedIn profile."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ravive.application.intake.identity import Identity
from ravive.application.intake.names import clash, same_person
from ravive.application.intake.permissions import joined
from ravive.application.intake.records import Record, merged_wishes
from ravive.domain.kernel.history import Ending, Standing, Touch
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Side

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Merged:
    """The people, each from one row or several, and what could not be settled."""

    people: tuple[Person, ...]
    notices: tuple[Line, ...]


def merge(records: Sequence[Record]) -> Merged:
    """Return the people, each in the place of their first row. A name alone joins nobody."""
    leaders = list(range(len(records)))
    notices: list[Line] = []
    seen: dict[str, list[int]] = {}
    for index, record in enumerate(records):
        for key in _keys(record.identity):
            others = seen.setdefault(key, [])
            match = next((other for other in others if _same(records[other], record, key)), None)
            if match is not None:
                _join(leaders, match, index)
            elif others:
                notices.append(_shared_address(records[others[0]], record, key))
            others.append(index)
    groups: dict[int, list[Record]] = {}
    for index, record in enumerate(records):
        groups.setdefault(_leader(leaders, index), []).append(record)
    return Merged(tuple(_one_person(group) for group in groups.values()), tuple(notices))


def _keys(identity: Identity) -> Iterator[str]:
    yield from (f"email:{address}" for address in identity.emails)
    yield from (f"phone:{number}" for number in identity.phones)
    if identity.linkedin:
        yield f"linkedin:{identity.linkedin}"


def _same(one: Record, other: Record, key: str) -> bool:
    """Whether two rows that share an address are one person's."""
    first, second = one.identity, other.identity
    if key.startswith("phone:"):
        # A number may be a household's or an agency's: the names must agree, and nothing else may contradict.
        return first.name is not None and second.name is not None and same_person(first.name, second.name)
    if first.name is None or second.name is None or key.startswith("linkedin:"):
        return True
    return not clash(first.name, second.name)


def _shared_address(one: Record, other: Record, key: str) -> Line:
    code = "intake.shared_phone" if key.startswith("phone:") else "intake.shared_email"
    source = other.person.sources[0]
    data = data_of(address=key.partition(":")[2], one=one.person.name, other=other.person.name)
    return Line(code, data, source)


def _leader(leaders: list[int], index: int) -> int:
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
    return index


def _join(leaders: list[int], one: int, other: int) -> None:
    first, second = _leader(leaders, one), _leader(leaders, other)
    leaders[max(first, second)] = min(first, second)


def _one_person(group: Sequence[Record]) -> Person:
    """Join the rows of one person: the first row gives the name, unless a later one knows a fuller one."""
    people = [record.person for record in group]
    if len(people) == 1:
        return people[0]
    first = people[0]
    wishes, permission = first.wishes, first.permission
    for person in people[1:]:
        # The later row is the newer word on what somebody wants.
        wishes, permission = merged_wishes(person.wishes, wishes), joined(permission, person.permission)
    return replace(
        first,
        name=_fullest_name(group),
        emails=_each_once(person.emails for person in people),
        phones=_each_once(person.phones for person in people),
        linkedin=next((person.linkedin for person in people if person.linkedin), None),
        facts=_each_once(person.facts for person in people),
        wishes=wishes,
        endings=_endings(people),
        touches=_touches(people),
        habits=_each_once(person.habits for person in people),
        permission=permission,
        standing=_standing(people),
        barred=next((person.barred for person in people if person.barred), None),
        sources=_each_once(person.sources for person in people),
    )


def _fullest_name(group: Sequence[Record]) -> str:
    named = [record for record in group if record.identity.name is not None]
    if not named:
        return group[0].person.name
    most = max(len(record.identity.name.words) for record in named if record.identity.name is not None)
    return next(
        record.person.name
        for record in named
        if record.identity.name is not None and len(record.identity.name.words) == most
    )


def _each_once(groups: Iterable[Iterable[_T]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))


def _endings(people: Sequence[Person]) -> tuple[Ending, ...]:
    """Return the endings of several rows, oldest first, those that are word for word the same kept once."""
    kept: dict[object, Ending] = {}
    for ending in (ending for person in people for ending in person.endings):
        same = (ending.applied_on, ending.ended_on, ending.job, ending.text, ending.side)
        kept.setdefault(same, ending)
    return tuple(sorted(kept.values(), key=_when))


def _when(ending: Ending) -> str:
    day = ending.ended_on or ending.applied_on
    return day.first.isoformat() if day else ""


def _touches(people: Sequence[Person]) -> tuple[Touch, ...]:
    kept: dict[object, Touch] = {}
    for touch in (touch for person in people for touch in person.touches):
        kept.setdefault((touch.on, touch.direction, touch.channel), touch)
    return tuple(kept.values())


def _standing(people: Sequence[Person]) -> Standing:
    """Return where somebody stands by their newest row that says it; a refusal dated later than a hiring undoes it."""
    if any(person.standing is Standing.IN_PROCESS for person in people):
        return Standing.IN_PROCESS
    hired = [person for person in people if person.standing is Standing.HIRED]
    if not hired:
        return Standing.FREE
    when = max((_when(ending) for person in hired for ending in person.endings), default="")
    refused = max(
        (_when(ending) for person in people for ending in person.endings if ending.side is not Side.UNKNOWN), default=""
    )
    return Standing.FREE if when and refused > when else Standing.HIRED
