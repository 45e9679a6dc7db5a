"""Reading one table: its columns, then its rows one after the other, each accounted for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ravive.application.intake.cell_text import shortened, text_of
from ravive.application.intake.columns import Column, understand_columns
from ravive.application.intake.directory import Directory
from ravive.application.intake.identity import Identity, identity_of
from ravive.application.intake.layout import Table
from ravive.application.intake.meanings import Legend, Mark, Marked, mark_of, mark_of_row
from ravive.application.intake.names import names_two_people, read_name
from ravive.application.intake.records import Record, read_record
from ravive.application.intake.row_kinds import RowKind, TableContext, kind_of
from ravive.application.intake.row_view import RowView, by_role
from ravive.application.intake.understanding import ColumnRole, SetAside
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.tables import CellValue, Row, Sheet
from ravive.domain.lexicon import Lexicon, fold
from ravive.domain.reading.language import unread_language

#: A colour on so large a share of a column's cells decorates the column.
_DECORATES = 0.8
_SAMPLE = 200
_FORBIDDEN_OR_NAMES = frozenset({ColumnRole.FULL_NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME})
_PROSE = (ColumnRole.COMMENT, ColumnRole.REASON, ColumnRole.PERIOD_NOTE)
_WHY = {
    RowKind.TOTAL: "intake.aside.total",
    RowKind.SECTION: "intake.aside.section",
    RowKind.HEADER_AGAIN: "intake.aside.header_again",
    RowKind.LEGEND: "intake.aside.legend",
    RowKind.NOTE_ALONE: "intake.aside.note_alone",
    RowKind.NOBODY: "intake.aside.no_name_no_contact",
}
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")


@dataclass(slots=True)
class TableResult:
    """What a table gave: records, rows set aside, rows that looked like somebody's, notices."""

    records: list[Record] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    read: int = 0
    person_rows: int = 0
    notices: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands, and what surrounds it says: the file, its sheet, the legend, the sheet's own mark."""

    file: str
    sheet: Sheet
    legend: Legend
    mark: Marked | None = None
    #: The people of the file, where this table only goes on with their history.
    directory: Directory | None = None


def columns_of(table: Table, *, on: date, titles: Iterable[str], lexicon: Lexicon) -> tuple[Column, ...]:
    """Return the columns of a table; `titles` are texts around it, where a year may be told."""
    width = max((len(row.cells) for row in table.rows), default=0)
    values: dict[int, list[CellValue]] = {}
    for row in table.rows:
        for index, cell in enumerate(row.cells[:width]):
            if cell.value is not None:
                values.setdefault(index, []).append(cell.value)
    years = {int(found) for title in titles for found in _YEAR.findall(title)}
    year = next(iter(years)) if len(years) == 1 else None
    return understand_columns(table.names, values, on=on, year=year, lexicon=lexicon)


def read_table(table: Table, columns: Sequence[Column], place: Place, *, on: date, lexicon: Lexicon) -> TableResult:
    """Read the rows of a table."""
    result = TableResult()
    roles = by_role(columns)
    names = frozenset(column.index for role in _FORBIDDEN_OR_NAMES for column in roles.get(role, ()))
    context = TableContext(
        known=frozenset(fold(name) for name in table.names.values()),
        lexicon=lexicon,
        merged=_merged(place.sheet),
        name_columns=names,
        capitals=_names_in_capitals(table.rows, names),
    )
    plain = _plain_colours(table.rows, place.legend)
    section: Marked | None = None
    for view, identity, kind in _classified(table, roles, place, context):
        if kind is RowKind.PERSON:
            marks = _marks(view.row, place, section, plain=plain, names=names)
            result.records.append(read_record(view, identity, marks, on=on, lexicon=lexicon))
            result.read += 1 + len(view.continued)
            result.person_rows += 1
            result.notices += _remarks(view, identity, place)
            continue
        if kind is RowKind.SECTION:
            section = _section_mark(view.row)
        if kind is RowKind.NOBODY:
            result.read += 1
        result.aside.append(_set_aside(view, kind, place))
    return result


def _classified(
    table: Table, roles: Mapping[ColumnRole, Sequence[Column]], place: Place, context: TableContext
) -> Iterator[tuple[RowView, Identity, RowKind]]:
    """Yield each row with what it is, a person's together with the rows that go on with their notes."""
    waiting: tuple[RowView, Identity] | None = None
    for row in table.rows:
        view = RowView.of(row, roles, Source(file=place.file, sheet=place.sheet.name, row=row.number))
        identity = identity_of(view)
        if place.directory is not None and not identity.reachable:
            identity = place.directory.find(view, identity) or identity
        kind = kind_of(view, identity, context, after_person=waiting is not None)
        if kind is RowKind.CONTINUED and waiting is not None:
            person = waiting[0]
            waiting = (replace(person, continued=(*person.continued, row)), waiting[1])
            continue
        if waiting is not None:
            yield (*waiting, RowKind.PERSON)
        waiting = (view, identity) if kind is RowKind.PERSON else None
        if waiting is None:
            yield view, identity, kind
    if waiting is not None:
        yield (*waiting, RowKind.PERSON)


def _names_in_capitals(rows: Sequence[Row], columns: frozenset[int]) -> bool:
    """Whether most names of a table tell their family name by capitals or by a comma."""
    texts = (text_of(row.cells[index]) for row in rows[:_SAMPLE] for index in columns if index < len(row.cells))
    names = [name for text in texts if text and (name := read_name(text)) is not None]
    return bool(names) and sum(1 for name in names if name.last) >= 0.5 * len(names)


def _merged(sheet: Sheet) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for row, first, last in sheet.merged:
        found.setdefault(row, []).append((first, last))
    return found


def _plain_colours(rows: Sequence[Row], legend: Legend) -> frozenset[str]:
    """Return the colours that decorate whole columns, which say nothing of a row."""
    if not legend or len(rows) < 5:
        return frozenset()
    counts: Counter[tuple[int, str]] = Counter(
        (index, cell.colour) for row in rows for index, cell in enumerate(row.cells) if cell.colour
    )
    return frozenset(colour for (_, colour), count in counts.items() if count >= _DECORATES * len(rows))


def _marks(
    row: Row, place: Place, section: Marked | None, *, plain: frozenset[str], names: frozenset[int]
) -> tuple[Marked, ...]:
    told = mark_of_row(row, place.legend, plain=plain, name_columns=names) if place.legend else None
    coloured = Marked(*told) if told is not None else None
    return tuple(mark for mark in (coloured, section, place.mark) if mark is not None)


def _section_mark(row: Row) -> Marked | None:
    """Return what the title of a section says of the rows below; a title without a meaning ends the one before."""
    text = " ".join(text_of(cell) for cell in row.cells if text_of(cell))
    mark = mark_of(text)
    return Marked(mark, text) if mark is not None and mark is not Mark.OTHER else None


def _set_aside(view: RowView, kind: RowKind, place: Place) -> SetAside:
    said = shortened(" · ".join(filter(None, view.said)))
    why = Line(_WHY.get(kind, "intake.aside.note_alone"), data_of(text=said, row=view.row.number), view.source)
    return SetAside(file=place.file, sheet=place.sheet.name, row=view.row.number, why=why)


def _languages_not_read(view: RowView) -> dict[str, None]:
    """Return the languages of the comments of a row that are not read here."""
    found = (unread_language(fold(text)) for text in view.texts(*_PROSE))
    return dict.fromkeys(language for language in found if language is not None)


def _remarks(view: RowView, identity: Identity, place: Place) -> Iterator[Line]:
    """Yield what the recruiter must know of a row that was read."""
    where = data_of(place=" › ".join(filter(None, (place.file, place.sheet.name, str(view.row.number)))))
    for text in identity.unreadable:
        yield Line("intake.unreadable_email", {**where, "text": shortened(text)}, view.source)
    if identity.written and names_two_people(identity.written):
        yield Line("intake.two_people", {**where, "text": shortened(identity.written)}, view.source)
    if any(cell.struck for cell in view.row.cells) and place.legend.struck is None:
        yield Line("intake.struck", {**where, "name": identity.shown}, view.source)
    for language in _languages_not_read(view):
        yield Line("intake.language_not_read", {**where, "language": language}, view.source)
    errors = [cell.error for cell in view.row.cells if cell.error]
    if errors:
        yield Line("intake.cell_error", {**where, "error": errors[0]}, view.source)
    if view.row.hidden:
        yield Line("intake.hidden_row", {**where, "name": identity.shown}, view.source)
