"""Write the spreadsheets of the corpus from plain rows: .xlsx, .xls, .ods and .csv, the same to the byte each time."""

import csv
import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import xlsxwriter
import xlwt
from odf import dc, office, opendocument, style, table, text

EPOCH = datetime(2026, 1, 1)  # noqa: DTZ001 - spreadsheet programs keep naive dates
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
LAST_ROW = 1_048_576
RED, GREEN, YELLOW, GREY = "FF0000", "C6E0B4", "FFFF00", "BFBFBF"
XLS_COLOURS = {RED: "red", GREEN: "light_green", YELLOW: "yellow", GREY: "gray25"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row as it is to be written: `notes` go by column from 0, `fill` is a colour RRGGBB."""

    cells: tuple[Any, ...] = ()
    notes: dict[int, str] = field(default_factory=dict)
    fill: str | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: `merged` are ranges such as A1:H1, `dates` is how a spreadsheet shows a date."""

    name: str
    lines: tuple[Line, ...]
    merged: tuple[str, ...] = ()
    hidden: bool = False
    dates: str = "dd/mm/yyyy"
    author: str = "RH"


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvShape:
    """How a .csv is written: `dates` in the notation of strftime."""

    encoding: str = "utf-8"
    separator: str = ","
    newline: str = "\n"
    dates: str = "%d/%m/%Y"


def value_of(cell: Any) -> Any:
    """Return what a cell shows; a formula is a table with its text `f` and its last value `v`."""
    return cell["v"] if isinstance(cell, dict) else cell


def write_xlsx(path: Path, sheets: tuple[Sheet, ...]) -> None:
    """Write a workbook with comments, colours, merged cells, formulas with their last value, hidden sheets and rows."""
    book = xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"})
    book.set_properties({"created": EPOCH})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        if sheet.hidden:
            page.hide()
        for merged in sheet.merged:
            page.merge_range(merged, "")
        for row, line in enumerate(sheet.lines):
            _write_xlsx_line(book, page, sheet, row, line)
    book.close()


def _write_xlsx_line(book: Any, page: Any, sheet: Sheet, row: int, line: Line) -> None:
    if line.hidden:
        page.set_row(row, None, None, {"hidden": True})
    look = {"bg_color": f"#{line.fill}"} if line.fill else {}
    plain, day = book.add_format(look), book.add_format(look | {"num_format": sheet.dates})
    for column, cell in enumerate(line.cells):
        if isinstance(cell, dict):
            page.write_formula(row, column, cell["f"], plain, cell["v"])
        elif isinstance(cell, date):
            page.write_datetime(row, column, datetime.combine(cell, datetime.min.time()), day)
        elif isinstance(cell, str) and cell:
            page.write_string(row, column, cell, plain)
        elif cell == "":
            page.write_blank(row, column, None, plain)
        else:
            page.write(row, column, cell, plain)
    for column, note in line.notes.items():
        page.write_comment(row, column, note, {"author": sheet.author})


def write_xls(path: Path, sheets: tuple[Sheet, ...]) -> None:
    """Write an Excel 97 workbook with colours and cell notes."""
    book = xlwt.Workbook(encoding="cp1252")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        page.visibility = int(sheet.hidden)
        for row, line in enumerate(sheet.lines):
            for column, cell in enumerate(line.cells):
                page.write(row, column, value_of(cell), _xls_style(line.fill, cell, sheet.dates))
        _append_xls_notes(page, sheet)
    book.save(str(path))


def _xls_style(fill: str | None, cell: Any, dates: str) -> xlwt.XFStyle:
    rules = f"pattern: pattern solid, fore_colour {XLS_COLOURS[fill]}" if fill else ""
    return xlwt.easyxf(rules, num_format_str=dates if isinstance(cell, date) else "General")


def _append_xls_notes(page: Any, sheet: Sheet) -> None:
    """Add the records of cell notes, which xlwt has no call for, before the end mark of the sheet."""
    notes = [(row, column, note) for row, line in enumerate(sheet.lines) for column, note in line.notes.items()]
    original = page.get_biff_data

    def with_notes() -> bytes:
        data: bytes = original()
        end = data.rindex(struct.pack("<HH", 0x000A, 0))
        objects = b"".join(_note_object(number, note) for number, (_, _, note) in enumerate(notes, 1))
        places = b"".join(_note_place(number, *note[:2], sheet.author) for number, note in enumerate(notes, 1))
        return data[:end] + objects + places + data[end:]

    page.get_biff_data = with_notes


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _note_object(number: int, note: str) -> bytes:
    """The text box of one note: OBJ, TXO and the two CONTINUE records that carry text and formatting runs."""
    common = struct.pack("<HHHHHIII", 0x15, 0x12, 0x19, number, 0x4011, 0, 0, 0)
    obj = _record(0x005D, common + struct.pack("<HH", 0x0D, 0x16) + bytes(22) + struct.pack("<HH", 0, 0))
    encoded = note.encode("utf-16-le")
    txo = _record(0x01B6, struct.pack("<HHHHHHHI", 0x0212, 0, 0, 0, 0, len(note), 16, 0))
    runs = struct.pack("<HHI", 0, 0, 0) + struct.pack("<HHI", len(note), 0, 0)
    return obj + txo + _record(0x003C, b"\x01" + encoded) + _record(0x003C, runs)


def _note_place(number: int, row: int, column: int, author: str) -> bytes:
    name = author.encode("cp1252")
    return _record(0x001C, struct.pack("<HHHHHB", row, column, 0, number, len(name), 0) + name + b"\x00")


def write_ods(path: Path, sheets: tuple[Sheet, ...]) -> None:
    """Write an OpenDocument sheet with annotations, runs of repeated cells and the usual endless empty tail."""
    book = opendocument.OpenDocumentSpreadsheet()
    for sheet in sheets:
        page = table.Table(name=sheet.name)
        for line in sheet.lines:
            page.addElement(_ods_row(book, line, sheet))
        tail = table.TableRow(numberrowsrepeated=LAST_ROW - len(sheet.lines))
        tail.addElement(table.TableCell(numbercolumnsrepeated=1024))
        page.addElement(tail)
        book.spreadsheet.addElement(page)
    buffer = io.BytesIO()
    book.write(buffer)
    path.write_bytes(_rezipped(buffer.getvalue()))


def _ods_row(book: Any, line: Line, sheet: Sheet) -> Any:
    row, column = table.TableRow(), 0
    for empty, cells in groupby(line.cells, key=lambda cell: cell == ""):
        run = list(cells)
        if empty and not any(column <= noted < column + len(run) for noted in line.notes):
            row.addElement(table.TableCell(numbercolumnsrepeated=len(run)))
        else:
            for offset, cell in enumerate(run):
                row.addElement(_ods_cell(book, cell, line.notes.get(column + offset), line.fill, sheet.author))
        column += len(run)
    return row


def _ods_cell(book: Any, cell: Any, note: str | None, fill: str | None, author: str) -> Any:
    options: dict[str, Any] = {"stylename": _ods_fill(book, fill)} if fill else {}
    if isinstance(cell, date):
        made = table.TableCell(valuetype="date", datevalue=cell.isoformat(), **options)
    elif isinstance(cell, int | float):
        made = table.TableCell(valuetype="float", value=str(cell), **options)
    else:
        made = table.TableCell(valuetype="string", **options)
    if note is not None:
        made.addElement(_annotation(note, author))
    shown = cell.strftime("%d/%m/%Y") if isinstance(cell, date) else str(value_of(cell))
    for paragraph in shown.split("\n"):
        made.addElement(text.P(text=paragraph))
    return made


def _annotation(note: str, author: str) -> Any:
    annotation = office.Annotation()
    annotation.addElement(dc.Creator(text=author))
    annotation.addElement(dc.Date(text=EPOCH.isoformat()))
    for paragraph in note.split("\n"):
        annotation.addElement(text.P(text=paragraph))
    return annotation


def _ods_fill(book: Any, fill: str) -> Any:
    name = f"fond{fill}"
    for known in book.automaticstyles.childNodes:
        if known.getAttribute("name") == name:
            return known
    made = style.Style(name=name, family="table-cell")
    made.addElement(style.TableCellProperties(backgroundcolor=f"#{fill}"))
    book.automaticstyles.addElement(made)
    return made


def _rezipped(data: bytes) -> bytes:
    """Return the same archive with fixed times: the clock must not show in the corpus."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "mimetype", name)):
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(zipfile.ZipInfo(name, ZIP_EPOCH), old.read(name), compress_type=kind)
    return buffer.getvalue()


def write_csv(path: Path, lines: tuple[Line, ...], shape: CsvShape) -> None:
    """Write the rows as text; dates in the notation of the shape."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=shape.separator, lineterminator=shape.newline)
    writer.writerows(_csv_cells(line, shape) for line in lines)
    path.write_bytes(buffer.getvalue().encode(shape.encoding))


def _csv_cells(line: Line, shape: CsvShape) -> Iterator[str]:
    for cell in line.cells:
        yield cell.strftime(shape.dates) if isinstance(cell, date) else str(value_of(cell))
