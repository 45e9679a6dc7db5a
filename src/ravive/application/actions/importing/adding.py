"""Adding the people that were read: new ones whole, known ones only what is new of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from uuid import UUID

from uuid_utils.compat import uuid7

from ravive.application.actions.importing.tables import CHILD_TABLES, table_name
from ravive.application.unread_comments import ask_for_words
from ravive.domain.kernel.people import Person
from ravive.store import models
from ravive.store.bulk import insert_rows, update_rows
from ravive.store.models.base import PersonPart
from ravive.store.values.person_rows import Origin, child_rows, person_row
from ravive.store.values.search import joined_search_text, search_text_of


def add_new(people: Sequence[tuple[Person, UUID]], *, origin: Origin) -> Counter[str]:
    """Insert people who were not known, each under the identifier given, and count the rows by table."""
    rows = [person_row(person, origin=origin, search_text=search_text_of(person)) for person, _ in people]
    for row, (_, person_id) in zip(rows, people, strict=True):
        row.pk = person_id
    insert_rows(models.Person, rows)
    children = (_child_rows(person, person_id, origin) for person, person_id in people)
    return _insert(chain.from_iterable(children)) + Counter({table_name(models.Person): len(rows)})


def add_to_known(people: Sequence[tuple[Person, UUID]], *, origin: Origin, told: set[UUID]) -> Counter[str]:
    """
    Insert what is new of people who were known, and count the rows by table.

    What was known already is not added again: that this import says it too is kept as a corroboration, once. `told`
    holds the rows that this import has already told; those of these people are added to it.
    """
    ids = [person_id for _, person_id in people]
    known = _known_rows(ids)
    new: list[PersonPart] = []
    again: dict[UUID, models.Corroboration] = {}
    for person, person_id in people:
        again.update(_again(person_id, models.Person, person_row(person, origin=origin, search_text=""), origin))
        renamed: dict[UUID, UUID] = {}
        for row in _child_rows(person, person_id, origin):
            _follow(row, renamed)
            row_id = known.setdefault((type(row), person_id, row.fingerprint), row.pk)
            if row_id == row.pk:
                new.append(row)
            else:
                renamed[row.pk] = row_id
                again.update(_again(row_id, type(row), row, origin))
    told.update(row.pk for row in new)
    insert_rows(models.Corroboration, [row for row_id, row in again.items() if row_id not in told])
    told.update(again)
    _make_findable(people)
    return _insert(new)


def new_id() -> UUID:
    """Return the identifier of a row to come."""
    return uuid7()


def _child_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    for row in child_rows(person, person_id=person_id, origin=origin):
        yield ask_for_words(row) if isinstance(row, models.Refusal) else row


def _known_rows(ids: Sequence[UUID]) -> dict[tuple[type[PersonPart], UUID, str], UUID]:
    known: dict[tuple[type[PersonPart], UUID, str], UUID] = {}
    for table in CHILD_TABLES:
        rows = table._default_manager.filter(person__in=ids).order_by("pk")  # noqa: SLF001 - Django's public name
        for row_id, person_id, mark in rows.values_list("pk", "person_id", "fingerprint"):
            known.setdefault((table, person_id, mark), row_id)
    return known


def _follow(row: PersonPart, renamed: Mapping[UUID, UUID]) -> None:
    """Point a refusal to the application that was known, when its own is not inserted."""
    if isinstance(row, models.Refusal):
        row.application_id = renamed.get(row.application_id, row.application_id)


def _again(
    row_id: UUID, table: type[models.Person | PersonPart], row: models.Person | PersonPart, origin: Origin
) -> dict[UUID, models.Corroboration]:
    return {
        row_id: models.Corroboration(
            organization_id=origin.organization_id,
            created_at=origin.at,
            import_run_id=origin.run_id,
            source_row_id=row.source_row_id,
            source=row.source,
            table=table_name(table),
            row_id=row_id,
        )
    }


def _make_findable(people: Sequence[tuple[Person, UUID]]) -> None:
    added: defaultdict[UUID, list[str]] = defaultdict(list)
    for person, person_id in people:
        added[person_id].append(search_text_of(person))
    rows = list(models.Person.objects.filter(pk__in=added).only("pk", "search_text").order_by("pk"))
    for row in rows:
        row.search_text = joined_search_text((row.search_text, *added[row.pk]))
    update_rows(models.Person, rows, ["search_text"])


def _insert(rows: Iterable[PersonPart]) -> Counter[str]:
    by_table: defaultdict[type[PersonPart], list[PersonPart]] = defaultdict(list)
    for row in rows:
        by_table[type(row)].append(row)
    for table in CHILD_TABLES:
        insert_rows(table, by_table[table])
    return Counter({table_name(table): len(found) for table, found in by_table.items()})
