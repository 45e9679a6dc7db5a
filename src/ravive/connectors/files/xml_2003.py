"""Reading XML Spreadsheet 2003, which tools still write under the name .xls."""

from datetime import datetime
from pathlib import Path

from ravive.connectors.files.cells import clean_text, kept_row, plain_value
from ravive.connectors.files.limits import Limits
from ravive.connectors.files.xml_stream import Attributes, local, stream_xml
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, CellValue, Row, Sheet


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read every worksheet.

    Raises:
        UnreadableFileError: it is not well formed, or too large.
    """
    content = _Content(file, limits)
    try:
        with path.open("rb") as source:
            stream_xml(source, file=file, start=content.start, end=content.end, text=content.text)
    except ValueError as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    return tuple(content.sheets)


class _Content:
    """Gathers the worksheets as the document streams by."""

    def __init__(self, file: str, limits: Limits) -> None:
        self.sheets: list[Sheet] = []
        self._file, self._limits = file, limits
        self._name = ""
        self._rows: list[Row] = []
        self._cells: list[Cell] = []
        self._number = 0
        self._kind = ""
        self._filled = 0
        self._said: dict[str, list[str]] = {}
        self._open = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        names = {local(name): value for name, value in attributes.items()}
        match local(tag):
            case "Worksheet":
                self._name, self._rows, self._number = names.get("Name", ""), [], 0
            case "Row":
                self._number = int(names["Index"]) if "Index" in names else self._number + 1
                self._cells = []
            case "Cell":
                target = min(int(names.get("Index", 0)), self._limits.columns) - 1
                self._cells += [EMPTY_CELL] * (target - len(self._cells))
                self._said = {}
            case "Comment":
                self._open, self._said["Comment"] = "Comment", []
            # A comment wraps its text in the same element as a value.
            case "Data" if self._open != "Comment":
                self._open, self._kind, self._said["Data"] = "Data", names.get("Type", "String"), []

    def text(self, text: str) -> None:
        if self._open:
            self._said[self._open].append(text)

    def end(self, tag: str) -> None:
        match local(tag):
            case "Data" if self._open == "Data":
                self._open = ""
            case "Comment":
                self._open = ""
            case "Cell" if len(self._cells) < self._limits.columns:
                self._cells.append(self._cell())
            case "Row":
                self._end_row()
            case "Worksheet":
                self.sheets.append(Sheet(name=self._name, rows=tuple(self._rows)))

    def _cell(self) -> Cell:
        written = "".join(self._said.get("Data", ())).strip()
        comment = clean_text("".join(self._said.get("Comment", ())).strip(), self._limits) or None
        if self._kind == "Error" and written:
            return Cell(comment=comment, error=written)
        value = _value(self._kind, written, self._limits) if written else None
        return Cell(value, comment=comment) if value is not None or comment else EMPTY_CELL

    def _end_row(self) -> None:
        self._filled += len(self._cells)
        if self._filled > self._limits.cells:
            raise UnreadableFileError("files.too_many_cells", file=self._file, limit=self._limits.cells)
        row = kept_row(self._number, self._cells)
        if row is not None:
            self._rows.append(row)


def _value(kind: str, written: str, limits: Limits) -> CellValue:
    if kind == "Number":
        return plain_value(float(written), limits)
    if kind == "DateTime":
        return plain_value(datetime.fromisoformat(written), limits)
    if kind == "Boolean":
        return written == "1"
    return plain_value(written, limits)
