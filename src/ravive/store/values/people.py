"""People: the rows of all their tables into one value, with a bounded number of queries."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from django.db.models import QuerySet

from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import ChannelHabit, Direction, Standing, Touch
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.records import MarkKind
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel
from ravive.store import models
from ravive.store.values import permissions, refusals
from ravive.store.values.sources import source_of

Row: TypeAlias = Mapping[str, Any]

# Identifiers handed to one query: below the number of parameters that SQLite and PostgreSQL accept.
_BATCH = 10_000

_FACT = ("kind", "term", "label", "held", "level", "years", "cefr", "certain", "as_of", "source")
_WISHES = ("salary_from", "contracts", "refuses", "places", "available_on", "levers", "sources")


def person_values(people: QuerySet[models.Person]) -> list[Person]:
    """
    Return the people of a queryset, in its order, each whole.

    Eleven queries for every 10,000 people, however much is known of them.
    """
    rows = list(people.values_list("pk", "full_name"))
    values: list[Person] = []
    for start in range(0, len(rows), _BATCH):
        batch = rows[start : start + _BATCH]
        values.extend(_batch_values(batch))
    return values


def _batch_values(batch: Sequence[tuple[UUID, str]]) -> Iterator[Person]:
    children = _Children([person_id for person_id, _ in batch])
    return (children.person(person_id, name) for person_id, name in batch)


class _Children:
    """The rows of the child tables of some people, read at once and dealt out one person at a time."""

    def __init__(self, ids: Sequence[UUID]) -> None:
        self._emails = _texts(models.PersonEmail.objects.filter(person__in=ids))
        self._phones = _texts(models.PersonPhone.objects.filter(person__in=ids))
        self._links = _texts(models.PersonLink.objects.filter(person__in=ids, kind="linkedin"))
        self._facts = _rows(models.PersonFact.objects.filter(person__in=ids), *_FACT)
        self._wishes = _rows(models.PersonWishes.objects.filter(person__in=ids), *_WISHES)
        self._marks = _rows(models.PersonMark.objects.filter(person__in=ids, lifted_at__isnull=True), "kind", "source")
        self._channels = _rows(models.PersonChannel.objects.filter(person__in=ids), "channel", "works", "source")
        self._refusals = _rows(models.Refusal.objects.current().filter(person__in=ids), *refusals.COLUMNS)
        self._contacts = _rows(
            models.Contact.objects.filter(person__in=ids), "on", "direction", "channel", "friendly", "source"
        )
        self._permissions = _rows(models.Permission.objects.filter(person__in=ids), *permissions.COLUMNS)
        self._places = _rows(models.SourceRow.objects.filter(person__in=ids), "import_file__name", "sheet", "number")

    def person(self, person_id: UUID, name: str) -> Person:
        """Return one person, whole."""
        marks = self._marks[person_id]
        links = self._links[person_id]
        return Person(
            key=str(person_id),
            name=name,
            emails=tuple(self._emails[person_id]),
            phones=tuple(self._phones[person_id]),
            linkedin=links[0] if links else None,
            facts=tuple(map(_fact, self._facts[person_id])),
            wishes=_wishes(self._wishes[person_id]),
            endings=tuple(map(refusals.ending_of, self._refusals[person_id])),
            touches=tuple(map(_touch, self._contacts[person_id])),
            habits=tuple(map(_habit, self._channels[person_id])),
            permission=permissions.permission_state(self._permissions[person_id]).value,
            standing=_standing(marks),
            barred=_barred(marks),
            sources=tuple(map(_place, self._places[person_id])),
        )


def _texts(rows: QuerySet[Any]) -> Mapping[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for person_id, text in rows.order_by("pk").values_list("person_id", "as_written"):
        found[person_id].append(text)
    return found


def _rows(rows: QuerySet[Any], *columns: str) -> Mapping[UUID, list[Row]]:
    found: defaultdict[UUID, list[Row]] = defaultdict(list)
    for row in rows.order_by("pk").values("person_id", *columns):
        found[row["person_id"]].append(row)
    return found


def _fact(row: Row) -> Fact:
    return Fact(
        kind=FactKind(row["kind"]),
        term=row["term"],
        label=row["label"],
        held=row["held"],
        level=row["level"],
        years=row["years"],
        cefr=row["cefr"],
        certain=row["certain"],
        as_of=row["as_of"],
        source=source_of(row["source"]),
    )


def _wishes(rows: Sequence[Row]) -> Wishes:
    """Add up what was declared at several times: the later figure holds, lists are joined."""
    salaries = [row["salary_from"] for row in rows if row["salary_from"] is not None]
    dates = [row["available_on"] for row in rows if row["available_on"] is not None]
    return Wishes(
        salary_from=salaries[-1] if salaries else None,
        contracts=_joined(rows, "contracts"),
        refuses=_joined(rows, "refuses"),
        places=_joined(rows, "places"),
        available_on=dates[-1] if dates else None,
        levers=_joined(rows, "levers"),
        sources=tuple(Source(**held) for row in rows for held in row["sources"]),
    )


def _joined(rows: Sequence[Row], column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for row in rows for text in row[column]))


def _touch(row: Row) -> Touch:
    return Touch(
        on=row["on"],
        direction=Direction(row["direction"]),
        channel=None if row["channel"] is None else Channel(row["channel"]),
        friendly=row["friendly"],
        source=source_of(row["source"]),
    )


def _habit(row: Row) -> ChannelHabit:
    return ChannelHabit(channel=Channel(row["channel"]), works=row["works"], source=source_of(row["source"]))


def _standing(marks: Sequence[Row]) -> Standing:
    kinds = {row["kind"] for row in marks}
    if MarkKind.HIRED in kinds:
        return Standing.HIRED
    return Standing.IN_PROCESS if MarkKind.IN_PROCESS in kinds else Standing.FREE


def _barred(marks: Sequence[Row]) -> Source | None:
    return next((source_of(row["source"]) for row in marks if row["kind"] == MarkKind.BARRED), None)


def _place(row: Row) -> Source:
    return Source(file=row["import_file__name"], sheet=row["sheet"], row=row["number"])
