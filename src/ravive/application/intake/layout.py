"""Where the tables of a sheet are: titles and legends above, one or two rows of headers, the rows below."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.columns import period_of_header
from ravive.application.intake.contacts import emails_in, phones_in
from ravive.application.intake.header_words import IDENTITY, MESSAGE_COLUMNS, role_of_header
from ravive.application.intake.outcomes import stage_of_header
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.tables import Cell, Row, Sheet
from ravive.domain.lexicon import fold

#: A header stands within the first rows that hold something, or nowhere.
_SEARCHED_ROWS = 60
_LONGEST_HEADER = 60
_SHORT = 30
_A_HEADER_AGAIN = re.compile(
    r"(?:le )?(?:noms?|names?|candidat|prenom|first|last|full|contact|e-?mail|mail|tel|id\b|n°|date|when|applicant|who)"
)
#: The day only bounds the guess of a missing year, which does not matter when looking for headers.
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Table:
    """A header (none in a sheet without one), its names by column, and the rows below until the next header."""

    header_rows: tuple[Row, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()

    @property
    def header_row(self) -> int | None:
        """The number of the last row of the header."""
        return self.header_rows[-1].number if self.header_rows else None


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands above the tables, and the tables."""

    preamble: tuple[Row, ...]
    tables: tuple[Table, ...]


def lay_out(sheet: Sheet) -> Layout:
    """Find the tables of a sheet. A sheet without a header is one table without names."""
    rows = sheet.rows
    spans = _spans(sheet)
    first = next((index for index, row in enumerate(rows[:_SEARCHED_ROWS]) if is_header(row, spans)), None)
    if first is None:
        return Layout((), (Table(rows=rows),))
    tables: list[Table] = []
    start = first
    while start < len(rows):
        table, start = _table_at(rows, start, spans)
        tables.append(table)
    above = rows[:first]
    if above and _is_upper_half(above[-1], tables[0], spans):
        top = above[-1]
        tables[0] = Table((top, *tables[0].header_rows), _joined(top, tables[0].names, spans), tables[0].rows)
        above = above[:-1]
    return Layout(above, tuple(tables))


_Spans = Mapping[int, Sequence[tuple[int, int]]]


def _spans(sheet: Sheet) -> _Spans:
    found: dict[int, list[tuple[int, int]]] = {}
    for row, first, last in sheet.merged:
        if last > first:
            found.setdefault(row, []).append((first, last))
    return found


def _table_at(rows: Sequence[Row], start: int, spans: _Spans) -> tuple[Table, int]:
    """Return the table whose header is at `start`, and where the next one starts."""
    header: tuple[Row, ...] = (rows[start],)
    names = _names(rows[start])
    after = start + 1
    if after < len(rows) and _is_lower_half(rows[after], rows[start], spans):
        names = _joined(rows[start], _names(rows[after]), spans)
        header, after = (rows[start], rows[after]), after + 1
    known = frozenset(fold(name) for name in names.values())
    end = after
    while end < len(rows) and not _is_another_header(rows[end], known, spans):
        end += 1
    return Table(header, names, tuple(rows[after:end])), end


def _is_another_header(row: Row, known: frozenset[str], spans: _Spans) -> bool:
    """Whether a row below is a header of another shape; the same header again is an ordinary row, set aside later."""
    first = next((text for cell in row.cells if (text := text_of(cell))), "")
    if not first or len(first) > _SHORT or not _A_HEADER_AGAIN.match(fold(first)):
        return False
    return not repeats(row, known) and is_header(row, spans)


def repeats(row: Row, known: frozenset[str]) -> bool:
    """Whether a row repeats the names of the header; `known` are these names, folded."""
    texts = [fold(text) for cell in row.cells if (text := text_of(cell))]
    again = sum(1 for text in texts if text in known)
    return again >= 2 and again >= 0.6 * len(texts)


def is_header(row: Row, spans: _Spans) -> bool:
    """Whether a row looks like names of columns: short words that announce something, and nobody's data."""
    texts = [(cell, text) for cell in row.cells if (text := text_of(cell))]
    if len(texts) < 2 or any(_is_data(cell, text) for cell, text in texts):
        return False
    if {fold(text) for _, text in texts} >= MESSAGE_COLUMNS:
        return True
    roles = [role for _, text in texts if (role := role_of_header(text)) is not None]
    announced = len(roles) + sum(
        1 for cell, text in texts if role_of_header(text) is None and _is_period_or_stage(cell, text)
    )
    named = IDENTITY & set(roles)
    # A wide sheet holds many columns that nobody knows: who is who, announced twice over, is header enough.
    sure = len(named) >= 2 or (named and len(set(roles)) >= 4)
    if announced < 0.5 * len(texts) and not sure:
        return False
    if IDENTITY & set(roles):
        return announced >= 2 and (len(set(roles)) >= 2 or announced > len(roles))
    # Without a name or an address to announce, more is asked: a row of short answers looks much the same.
    return len(set(roles)) >= 4 and announced >= 0.8 * len(texts) and row.number not in spans


def _is_period_or_stage(cell: Cell, text: str) -> bool:
    if isinstance(cell.value, date | datetime):
        return True
    return period_of_header(text, on=_ANY_DAY, year=None) is not None or (
        len(text) <= _SHORT and stage_of_header(text) is not None
    )


def _is_data(cell: Cell, text: str) -> bool:
    return len(text) > _LONGEST_HEADER or bool(emails_in(text)) or bool(phones_in(cell.value))


def _names(row: Row) -> dict[int, str]:
    return {index: " ".join(text.split()) for index, cell in enumerate(row.cells) if (text := _name_of(cell))}


def _name_of(cell: Cell) -> str:
    """Return the text of a header; a date that names a column is written as a month."""
    value = cell.value
    return f"{value.month:02d}/{value.year}" if isinstance(value, date) else text_of(cell)


def _is_lower_half(row: Row, top: Row, spans: _Spans) -> bool:
    """Whether a row right below a header completes it: under titles that span several columns, or under empty ones."""
    texts = [(index, cell, text) for index, cell in enumerate(row.cells) if (text := text_of(cell))]
    if not texts or row.number != top.number + 1 or any(_is_data(cell, text) for _, cell, text in texts):
        return False
    announced = sum(1 for _, cell, text in texts if role_of_header(text) or _is_period_or_stage(cell, text))
    spanned = any(first <= index <= last for first, last in spans.get(top.number, ()) for index, _, _ in texts)
    filled = _names(top)
    under_nothing = sum(1 for index, _, _ in texts if index not in filled)
    return announced >= 0.6 * len(texts) and (spanned or under_nothing >= 2) and (announced >= 2 or spanned)


def _is_upper_half(row: Row, table: Table, spans: _Spans) -> bool:
    """Whether the row above a header names groups of its columns, or columns that the header leaves without a name."""
    if len(table.header_rows) > 1 or row.number != table.header_rows[0].number - 1:
        return False
    names = _names(row)
    groups = [span for span in spans.get(row.number, ()) if span[1] - span[0] + 1 < max(table.names, default=0)]
    fills = [index for index in names if index not in table.names]
    return (
        len(names) >= 2
        and (len(groups) >= 1 or len(fills) >= 1)
        and not any(_is_data(cell, text) for cell in row.cells if (text := text_of(cell)))
    )


def _joined(top: Row, lower: Mapping[int, str], spans: _Spans) -> dict[int, str]:
    """Return the names of two rows of headers: the group goes before the name where the name alone says too little."""
    upper = _names(top)
    for first, last in spans.get(top.number, ()):
        if first in upper:
            upper |= {index: upper[first] for index in range(first, last + 1) if index in lower or index == first}
    names = {}
    for index in sorted({*upper, *lower}):
        group, name = upper.get(index, ""), lower.get(index, "")
        alone = bool(name) and role_of_header(name) not in {None, ColumnRole.DATE, ColumnRole.COMMENT, ColumnRole.STAGE}
        names[index] = name if alone or not group else f"{group} {name}".strip()
    return names


def filled_rows(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows that say something."""
    return (row for row in rows if any(text_of(cell) or cell.comment or cell.error for cell in row.cells))
