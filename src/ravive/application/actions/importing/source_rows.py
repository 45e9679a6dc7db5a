"""The rows of the files as they were: what is kept of each, and what became of it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256
from typing import Any
from uuid import UUID

from ravive.application.intake import ColumnRole, SetAside, Understanding
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.tables import Cell, Row, Workbook
from ravive.store import models
from ravive.store.values.person_rows import Origin
from ravive.store.values.plain import plain
from ravive.store.values.sources import Place, place_of

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it is kept: its cells by the letters of their columns, and the digest by which it is known again."""

    cells: Mapping[str, Any]
    digest: str


class RawRows:
    """The rows of some workbooks, found by their place; forbidden columns are left out before anything is kept."""

    def __init__(self, workbooks: Sequence[Workbook], understanding: Understanding) -> None:
        forbidden = {
            (sheet.file, sheet.sheet): frozenset(
                column.index for column in sheet.columns if column.role is ColumnRole.FORBIDDEN
            )
            for sheet in understanding.sheets
        }
        self._rows: dict[Place, tuple[Row, frozenset[int]]] = {
            (book.file, sheet.name, row.number): (row, forbidden.get((book.file, sheet.name), frozenset()))
            for book in workbooks
            for sheet in book.sheets
            for row in sheet.rows
        }

    def at(self, place: Place) -> RawRow:
        """Return the row at a place; an empty one where the files hold none."""
        row, forbidden = self._rows.get(place, (None, frozenset[int]()))
        cells = {} if row is None else _cells(row, forbidden)
        return RawRow(cells=cells, digest=_digest(cells))


def source_rows(
    places: Mapping[Place, UUID | None],
    *,
    raw: RawRows,
    set_aside: Mapping[Place, Line],
    files: Mapping[str, UUID],
    origin: Origin,
) -> Iterator[models.SourceRow]:
    """Yield the rows to keep for some places of the files, each with the person it tells of, if any."""
    for place, person_id in places.items():
        file, sheet, number = place
        row = raw.at(place)
        why = set_aside.get(place)
        yield models.SourceRow(
            organization_id=origin.organization_id,
            created_at=origin.at,
            import_run_id=origin.run_id,
            import_file_id=files[file or ""],
            person_id=person_id,
            sheet=sheet,
            number=number or 1,
            cells=row.cells,
            digest=row.digest,
            set_aside=None if why is None else {"code": why.code, "data": plain(why.data)},
        )


def places_of(person: Person) -> list[Place]:
    """Return the rows of the files that tell of a person, each once."""
    return list(dict.fromkeys(place for source in person.sources if (place := place_of(source)) is not None))


def set_aside_places(rows: Sequence[SetAside]) -> dict[Place, Line]:
    """Return why each row that was set aside was, by its place."""
    return {(row.file, row.sheet, row.row): row.why for row in rows}


def _cells(row: Row, forbidden: frozenset[int]) -> dict[str, Any]:
    kept = ((index, cell) for index, cell in enumerate(row.cells) if index not in forbidden)
    held = {_letters(index): _cell(cell) for index, cell in kept}
    return {letters: cell for letters, cell in held.items() if cell}


def _cell(cell: Cell) -> dict[str, Any]:
    held = {
        "value": _value(cell.value),
        "comment": cell.comment,
        "colour": cell.colour,
        "ink": cell.ink,
        "link": cell.link,
        "error": cell.error,
        "struck": cell.struck or None,
    }
    return {name: value for name, value in held.items() if value not in (None, "")}


def _value(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _letters(index: int) -> str:
    """Return the letters of a column as a spreadsheet program shows them: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = _LETTERS[rest] + letters
    return letters


def _digest(cells: Mapping[str, Any]) -> str:
    return sha256(json.dumps(cells, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
