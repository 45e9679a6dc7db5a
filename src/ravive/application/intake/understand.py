"""The door of intake: workbooks in, people and an account of every row out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ravive.application.intake.cell_text import shortened, text_of
from ravive.application.intake.columns import Column
from ravive.application.intake.layout import Layout, Table, filled_rows, lay_out
from ravive.application.intake.meanings import Legend, read_legend
from ravive.application.intake.merge import merge
from ravive.application.intake.sheets import judge, mark_of_sheet
from ravive.application.intake.table_reading import Place, TableResult, columns_of, read_table
from ravive.application.intake.understanding import (
    ColumnReading,
    ColumnRole,
    RowCounts,
    SetAside,
    SheetReading,
    Understanding,
)
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.tables import Row, Sheet, Workbook
from ravive.domain.lexicon import Lexicon

_SAMPLES = 3
#: Rows of an ignored sheet where a legend may stand.
_LEGEND_ROWS = 40


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A sheet with its tables and what their columns hold."""

    file: str
    sheet: Sheet
    layout: Layout
    columns: tuple[tuple[Column, ...], ...]


def understand(workbooks: Sequence[Workbook], *, on: date, lexicon: Lexicon) -> Understanding:
    """
    Return the people of the workbooks as known on a day, and what became of every row.

    All the files are understood together: a person of two files is one person, and a legend serves its whole file.
    """
    laid = [_laid_out(book.file, sheet, on=on, lexicon=lexicon) for book in workbooks for sheet in book.sheets]
    tables = sum(len(one.layout.tables) for one in laid if one.sheet.rows)
    legends = {book.file: _legend_of(book.file, laid, alone=tables == 1) for book in workbooks}
    result, sheets = TableResult(), []
    for one in laid:
        place = Place(one.file, one.sheet, legends[one.file], mark_of_sheet(one.sheet.name))
        sheets.append(_read_sheet(one, place, result, on=on, lexicon=lexicon, alone=tables == 1))
    merged = merge(result.records)
    counts = RowCounts(
        read=result.read,
        people=len(merged.people),
        merged=len(result.records) - len(merged.people),
        set_aside=tuple(result.aside),
    )
    notices = (*_sheet_notices(sheets), *_date_notices(laid), *result.notices, *merged.notices)
    return Understanding(people=merged.people, rows=counts, sheets=tuple(sheets), notices=notices)


def _laid_out(file: str, sheet: Sheet, *, on: date, lexicon: Lexicon) -> _LaidOut:
    layout = lay_out(sheet)
    titles = [sheet.name or "", *(text_of(cell) for row in layout.preamble for cell in row.cells)]
    columns = tuple(columns_of(table, on=on, titles=titles, lexicon=lexicon) for table in layout.tables)
    return _LaidOut(file, sheet, layout, columns)


def _legend_of(file: str, laid: Sequence[_LaidOut], *, alone: bool) -> Legend:
    """Gather the legends of a file: above its tables, below them, and on sheets that hold nobody."""
    rows: list[Row] = []
    for one in laid:
        if one.file != file:
            continue
        rows += one.layout.preamble
        for table, columns in zip(one.layout.tables, one.columns, strict=True):
            if not judge(one.sheet.name, columns, alone=alone).holds_people:
                rows += [*table.header_rows, *table.rows[:_LEGEND_ROWS]]
            else:
                rows += _beside_table(table, columns)
    return read_legend(rows)


def _beside_table(table: Table, columns: Sequence[Column]) -> Iterator[Row]:
    """Yield the cells that stand beside or below a table without being anybody's: where legends are also put."""
    people = {ColumnRole.FULL_NAME, ColumnRole.LAST_NAME, ColumnRole.FIRST_NAME, ColumnRole.EMAIL, ColumnRole.PHONE}
    last = max((column.index for column in columns if column.header), default=None)
    identity = [column.index for column in columns if column.role in people]
    for row in table.rows:
        beyond = row.cells[last + 2 :] if last is not None else ()
        if any(text_of(cell) for cell in beyond):
            yield Row(row.number, beyond)
    for row in table.rows[-12:]:
        said = [index for index, cell in enumerate(row.cells) if text_of(cell)]
        if 0 < len(said) <= 3 and len([index for index in said if index in identity]) <= 1:
            yield row


def _read_sheet(
    one: _LaidOut, place: Place, result: TableResult, *, on: date, lexicon: Lexicon, alone: bool
) -> SheetReading:
    filled = sum(1 for _ in filled_rows(one.sheet.rows))
    before, ignored = result.person_rows, None
    for table, columns in zip(one.layout.tables, one.columns, strict=True):
        judgement = judge(one.sheet.name, columns, alone=alone)
        if not judgement.holds_people:
            ignored = Line(
                judgement.why_not or "intake.sheet_without_people",
                data_of(sheet=one.sheet.name or one.file, n=filled),
                Source(file=one.file, sheet=one.sheet.name),
            )
            continue
        _add(result, read_table(table, columns, place, on=on, lexicon=lexicon))
    people = result.person_rows - before
    if people:
        result.aside += _titles(one)
    return SheetReading(
        file=one.file,
        sheet=one.sheet.name,
        hidden=one.sheet.hidden,
        header_row=next((table.header_row for table in one.layout.tables if table.header_row), None),
        columns=_readings(one),
        filled_rows=filled,
        person_rows=people,
        ignored=ignored if not people else None,
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
            yield _aside(one, row, "intake.aside.header")


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
