"""The door of intake: workbooks in, people and an account of every row out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ravive.application.intake.cell_text import shortened, text_of
from ravive.application.intake.columns import Column
from ravive.application.intake.date_cells import DateReader
from ravive.application.intake.directory import directory_of, goes_on
from ravive.application.intake.header_words import IDENTITY
from ravive.application.intake.layout import Layout, Table, filled_rows, lay_out
from ravive.application.intake.meanings import Legend, read_legend
from ravive.application.intake.merge import merge
from ravive.application.intake.messages import are_messages, touches_of_messages, with_messages
from ravive.application.intake.sheets import judge, mark_of_sheet
from ravive.application.intake.table_reading import Place, TableResult, columns_of, read_table
from ravive.application.intake.understanding import (
    HEADER,
    ColumnReading,
    ColumnRole,
    RowCounts,
    SetAside,
    SheetReading,
    Understanding,
)
from ravive.domain.kernel.history import Touch
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.tables import Row, Sheet, Workbook
from ravive.domain.lexicon import Lexicon

_SAMPLES = 3
#: Rows of an ignored sheet where a legend may stand.
_LEGEND_ROWS = 40
_ROWS_BELOW = 12


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A sheet with its tables and what their columns hold."""

    file: str
    sheet: Sheet
    layout: Layout
    columns: tuple[tuple[Column, ...], ...]

    @property
    def tables(self) -> Iterator[tuple[Table, tuple[Column, ...]]]:
        """Each table with its columns; messages are no table of people."""
        pairs = zip(self.layout.tables, self.columns, strict=True)
        return ((table, columns) for table, columns in pairs if not are_messages(table))


def understand(workbooks: Sequence[Workbook], *, on: date, lexicon: Lexicon) -> Understanding:
    """
    Return the people of the workbooks as known on a day, and what became of every row.

    All the files are understood together: a person of two files is one person, and a legend serves its whole file.
    """
    laid = [_laid_out(book.file, sheet, on=on, lexicon=lexicon) for book in workbooks for sheet in book.sheets]
    alone = sum(1 for one in laid for _ in one.tables if one.sheet.rows) == 1
    result, sheets = TableResult(), []
    for book in workbooks:
        of_file = [one for one in laid if one.file == book.file]
        legend = _legend_of(of_file, alone=alone)
        directory = directory_of(table for one in of_file for table in one.tables)
        for one in of_file:
            place = Place(one.file, one.sheet, legend, mark_of_sheet(one.sheet.name), directory)
            sheets.append(_read_sheet(one, place, result, on=on, lexicon=lexicon, alone=alone))
    merged = merge(result.records)
    counts = RowCounts(
        read=result.read,
        people=len(merged.people),
        merged=len(result.records) - len(merged.people),
        set_aside=tuple(result.aside),
    )
    notices = (*_sheet_notices(sheets), *_date_notices(laid), *result.notices, *merged.notices)
    messages = _messages(laid, on=on)
    people = with_messages(merged.people, messages) if messages else merged.people
    return Understanding(people=people, rows=counts, sheets=tuple(sheets), notices=notices)


def _messages(laid: Sequence[_LaidOut], *, on: date) -> dict[str, list[Touch]]:
    """Gather the messages of LinkedIn archives by profile."""
    found: dict[str, list[Touch]] = {}
    for one in laid:
        for table in filter(are_messages, one.layout.tables):
            for profile, touch in touches_of_messages(
                table, DateReader(on), Source(file=one.file, sheet=one.sheet.name)
            ):
                found.setdefault(profile, []).append(touch)
    return found


def _laid_out(file: str, sheet: Sheet, *, on: date, lexicon: Lexicon) -> _LaidOut:
    layout = lay_out(sheet)
    titles = [sheet.name or "", *(text_of(cell) for row in layout.preamble for cell in row.cells)]
    columns = tuple(columns_of(table, on=on, titles=titles, lexicon=lexicon) for table in layout.tables)
    return _LaidOut(file, sheet, layout, columns)


def _legend_of(of_file: Sequence[_LaidOut], *, alone: bool) -> Legend:
    """Gather the legends of a file: above its tables, beside and below them, and on sheets that hold nobody."""
    rows: list[Row] = []
    for one in of_file:
        rows += one.layout.preamble
        for table, columns in one.tables:
            if judge(one.sheet.name, columns, alone=alone).holds_people:
                rows += _beside_table(table, columns)
            else:
                rows += [*table.header_rows, *table.rows[:_LEGEND_ROWS]]
    return read_legend(rows)


def _beside_table(table: Table, columns: Sequence[Column]) -> Iterator[Row]:
    """Yield the cells that stand beside or below a table without being anybody's: where legends are also put."""
    last = max((column.index for column in columns if column.header), default=None)
    identity = [column.index for column in columns if column.role in IDENTITY]
    for row in table.rows:
        beyond = row.cells[last + 2 :] if last is not None else ()
        if any(text_of(cell) for cell in beyond):
            yield Row(row.number, beyond)
    for row in table.rows[-_ROWS_BELOW:]:
        said = [index for index, cell in enumerate(row.cells) if text_of(cell)]
        if 0 < len(said) <= 3 and len([index for index in said if index in identity]) <= 1:
            yield row


def _read_sheet(
    one: _LaidOut, place: Place, result: TableResult, *, on: date, lexicon: Lexicon, alone: bool
) -> SheetReading:
    filled = sum(1 for _ in filled_rows(one.sheet.rows))
    before, code = result.person_rows, "intake.sheet_of_messages"
    for table, columns in one.tables:
        about_known = place.directory is not None and goes_on(table, columns, place.directory)
        judgement = judge(one.sheet.name, columns, alone=alone, about_known=about_known)
        code = judgement.why_not or code
        if judgement.holds_people:
            here = place if about_known else replace(place, directory=None)
            _add(result, read_table(table, columns, here, on=on, lexicon=lexicon))
    people = result.person_rows - before
    if people:
        result.aside += _titles(one)
    source = Source(file=one.file, sheet=one.sheet.name)
    return SheetReading(
        file=one.file,
        sheet=one.sheet.name,
        hidden=one.sheet.hidden,
        header_row=next((table.header_row for table in one.layout.tables if table.header_row), None),
        columns=_readings(one),
        filled_rows=filled,
        person_rows=people,
        ignored=None if people else Line(code, data_of(sheet=one.sheet.name or one.file, n=filled), source),
    )


def _add(result: TableResult, more: TableResult) -> None:
    result.records += more.records
    result.aside += more.aside
    result.read += more.read
    result.person_rows += more.person_rows
    result.notices += more.notices


def _titles(one: _LaidOut) -> Iterator[SetAside]:
    """Account for what stands above the tables and for the headers: nobody's rows, and listed as such."""
    for row in filled_rows(one.layout.preamble):
        yield _aside(one, row, "intake.aside.title")
    for table in one.layout.tables:
        for row in table.header_rows:
            yield _aside(one, row, HEADER)


def _aside(one: _LaidOut, row: Row, code: str) -> SetAside:
    said = shortened(" · ".join(text for cell in row.cells if (text := text_of(cell))))
    source = Source(file=one.file, sheet=one.sheet.name, row=row.number)
    why = Line(code, data_of(text=said, row=row.number), source)
    return SetAside(file=one.file, sheet=one.sheet.name, row=row.number, why=why)


def _readings(one: _LaidOut) -> tuple[ColumnReading, ...]:
    """Return the columns of the largest table, with samples of all but what must not be held."""
    largest = max(range(len(one.layout.tables)), key=lambda place: len(one.layout.tables[place].rows), default=None)
    if largest is None:
        return ()
    rows = one.layout.tables[largest].rows
    return tuple(
        ColumnReading(
            index=column.index,
            header=column.header,
            role=column.role,
            samples=() if column.role is ColumnRole.FORBIDDEN else _samples(rows, column.index),
        )
        for column in one.columns[largest]
    )


def _samples(rows: Sequence[Row], index: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in rows:
        if index < len(row.cells) and (text := text_of(row.cells[index])):
            found.setdefault(shortened(text))
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _sheet_notices(sheets: Sequence[SheetReading]) -> Iterator[Line]:
    """Yield what must be said of whole sheets: ignored ones, hidden ones, columns that were dropped."""
    for sheet in sheets:
        source = Source(file=sheet.file, sheet=sheet.sheet)
        name = sheet.sheet or sheet.file
        if sheet.ignored is not None and sheet.filled_rows:
            yield sheet.ignored
        if sheet.hidden and sheet.person_rows:
            yield Line("intake.hidden_sheet", data_of(sheet=name, n=sheet.person_rows), source)
        if sheet.header_row is None and sheet.person_rows:
            yield Line("intake.no_header", data_of(sheet=name), source)
        for column in sheet.columns:
            if column.role is ColumnRole.FORBIDDEN and sheet.person_rows:
                yield Line("intake.column_dropped", data_of(sheet=name, column=column.header or "?"), source)


def _date_notices(laid: Sequence[_LaidOut]) -> Iterator[Line]:
    """Yield the columns whose dates can all be read both ways: day first was assumed."""
    for one in laid:
        for column in (column for columns in one.columns for column in columns if column.ambiguous_days):
            source = Source(file=one.file, sheet=one.sheet.name)
            yield Line(
                "intake.ambiguous_dates", data_of(column=column.header, sheet=one.sheet.name or one.file), source
            )
