"""Reading .xls, the format of Excel 97 to 2003: values, notes, colours, links and hidden rows, by xlrd."""

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import xlrd
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook
from xlrd.biffh import XL_CELL_BLANK, XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_EMPTY, XL_CELL_ERROR, error_text_from_code
from xlrd.compdoc import CompDoc, CompDocError

from ravive.connectors.files import colours
from ravive.connectors.files.cells import clean_text, kept_row, plain_value
from ravive.connectors.files.limits import Limits
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, CellValue, Row, Sheet

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: What xlrd lets through when a file is broken: it was not written for files one must distrust.
_BROKEN = (
    xlrd.XLRDError,
    CompDocError,
    struct.error,
    AssertionError,
    IndexError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    MemoryError,
    NotImplementedError,
)


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read every sheet, hidden ones included.

    Raises:
        UnreadableFileError: protected, corrupt, or another kind of document in the same container.
    """
    raw = path.read_bytes()
    _refuse_other_documents(raw, file=file)
    try:
        book = xlrd.open_workbook(file_contents=raw, formatting_info=True, ragged_rows=True, logfile=io.StringIO())
        return tuple(_read_sheet(book, sheet, limits) for sheet in book.sheets())
    except _BROKEN as failure:
        if "encrypt" in str(failure).lower():
            raise UnreadableFileError("files.protected", file=file) from failure
        # xlrd stops at formats that it does not expect, which some programs write: the values may still be read.
        return _values_alone(path, file=file, limits=limits)


def _values_alone(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    try:
        with CalamineWorkbook.from_path(path) as book:
            return tuple(_plain_sheet(book.get_sheet_by_name(name), limits) for name in book.sheet_names)
    except CalamineError as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure


def _plain_sheet(sheet: CalamineSheet, limits: Limits) -> Sheet:
    margin: list[object] = [None] * (sheet.start[1] if sheet.start else 0)
    rows = (
        kept_row(number, [Cell(plain_value(value, limits)) for value in margin + list(written)])
        for number, written in enumerate(sheet.iter_rows(), start=1)
    )
    return Sheet(name=sheet.name, rows=tuple(row for row in rows if row is not None))


def _refuse_other_documents(raw: bytes, *, file: str) -> None:
    """Refuse Word files, e-mails and locked .xlsx files, which come in the same container as .xls."""
    if not raw.startswith(_OLE):
        return
    try:
        container = CompDoc(raw, logfile=io.StringIO())
        streams = {entry.name for entry in container.dirlist}
    except _BROKEN as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    if "EncryptedPackage" in streams:
        raise UnreadableFileError("files.protected", file=file)
    if not streams & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        raise UnreadableFileError("files.not_a_table", file=file)


def _read_sheet(book: xlrd.Book, sheet: xlrd.sheet.Sheet, limits: Limits) -> Sheet:
    merged = [
        (row + 1, first, last - 1)
        for top, bottom, first, last in sheet.merged_cells
        for row in range(top, min(bottom, top + 200))
    ]
    rows = tuple(_rows(book, sheet, limits))
    return Sheet(name=sheet.name, rows=rows, hidden=sheet.visibility != 0, merged=tuple(merged))


def _rows(book: xlrd.Book, sheet: xlrd.sheet.Sheet, limits: Limits) -> Iterator[Row]:
    for index in range(sheet.nrows):
        cells = [_cell(book, sheet, index, column, limits) for column in range(sheet.row_len(index))]
        info = sheet.rowinfo_map.get(index)
        row = kept_row(index + 1, cells, hidden=bool(info and info.hidden))
        if row is not None:
            yield row


def _cell(book: xlrd.Book, sheet: xlrd.sheet.Sheet, row: int, column: int, limits: Limits) -> Cell:
    kind = sheet.cell_type(row, column)
    note = sheet.cell_note_map.get((row, column))
    link = sheet.hyperlink_map.get((row, column))
    comment = clean_text(note.text, limits).strip() if note is not None else None
    error = error_text_from_code.get(sheet.cell_value(row, column), "#ERROR") if kind == XL_CELL_ERROR else None
    colour, ink, struck = _look(book, sheet.cell_xf_index(row, column))
    cell = Cell(
        value=None if error else _value(book, kind, sheet.cell_value(row, column), limits),
        comment=comment or None,
        colour=colour,
        ink=ink,
        link=getattr(link, "url_or_path", None),
        error=error,
        struck=struck,
    )
    return EMPTY_CELL if cell == EMPTY_CELL else cell


def _value(book: xlrd.Book, kind: int, value: object, limits: Limits) -> CellValue:
    if kind in {XL_CELL_EMPTY, XL_CELL_BLANK}:
        return None
    if kind == XL_CELL_BOOLEAN:
        return bool(value)
    if kind == XL_CELL_DATE:
        return _date(book, value, limits)
    return plain_value(value, limits)


def _date(book: xlrd.Book, value: object, limits: Limits) -> CellValue:
    try:
        moment = xlrd.xldate.xldate_as_datetime(value, book.datemode)
    except (ValueError, OverflowError):
        return plain_value(value, limits)
    # A number below one is a time of day.
    return moment.time() if isinstance(value, float) and value < 1 else plain_value(moment, limits)


def _look(book: xlrd.Book, number: int) -> tuple[str | None, str | None, bool]:
    """Return the fill colour, the colour of the letters and whether they are struck through."""
    style = book.xf_list[number]
    font = book.font_list[style.font_index]
    background = style.background
    filled = background.fill_pattern != 0
    fill = _colour(book, background.pattern_colour_index) if filled else None
    ink = _colour(book, font.colour_index)
    return fill, None if ink == "#000000" else ink, bool(font.struck_out)


def _colour(book: xlrd.Book, index: int) -> str | None:
    mixed = book.colour_map.get(index)
    return colours.from_rgb("".join(f"{part:02x}" for part in mixed)) if mixed else None
