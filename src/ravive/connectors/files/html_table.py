"""Reading a web page saved as .xls, as several applicant tracking systems export: its tables, cell by cell."""

from html.parser import HTMLParser
from pathlib import Path

from ravive.connectors.files import colours
from ravive.connectors.files.cells import clean_text, kept_row
from ravive.connectors.files.encodings import decode
from ravive.connectors.files.limits import Limits
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, Row, Sheet

_SPANS = 200


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read the rows of a page's tables as one sheet.

    Raises:
        UnreadableFileError: the page holds no table.
    """
    parser = _TableParser(limits, file)
    parser.feed(decode(path.read_bytes()))
    parser.close()
    parser.end_row()
    if not parser.rows:
        raise UnreadableFileError("files.not_a_table", file=file)
    return (Sheet(name=None, rows=tuple(parser.rows)),)


class _TableParser(HTMLParser):
    """Gathers rows as the page streams by; cells and rows that are never closed are closed by the next."""

    def __init__(self, limits: Limits, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self._limits, self._file = limits, file
        self._number = 0
        self._filled = 0
        self._cells: list[Cell] | None = None
        self._said: list[str] | None = None
        self._attributes: dict[str, str | None] = {}
        self._link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the opening of an element."""
        if tag == "tr":
            self.end_row()
            self._cells = []
        elif tag in {"td", "th"}:
            self._end_cell()
            self._said, self._attributes, self._link = [], dict(attrs), None
        elif tag in {"br", "p", "div", "li"} and self._said:
            self._said.append("\n")
        elif tag == "a" and self._said is not None:
            self._link = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self.end_row()

    def handle_data(self, data: str) -> None:
        """Take a piece of text."""
        if self._said is not None:
            self._said.append(data)

    def _end_cell(self) -> None:
        if self._said is None or self._cells is None:
            self._said = None
            return
        lines = [" ".join(line.split()) for line in "".join(self._said).split("\n")]
        text = clean_text("\n".join(line for line in lines if line), self._limits)
        colour = colours.from_rgb(self._attributes.get("bgcolor"))
        cell = Cell(text or None, colour=colour, link=self._link)
        span = self._attributes.get("colspan") or "1"
        extra = min(int(span), _SPANS) - 1 if span.isdigit() else 0
        self._cells += [cell] + [EMPTY_CELL] * max(0, extra)
        self._said = None

    def end_row(self) -> None:
        """Keep the row that was open."""
        self._end_cell()
        if self._cells is None:
            return
        self._number += 1
        self._filled += len(self._cells)
        if self._filled > self._limits.cells:
            raise UnreadableFileError("files.too_many_cells", file=self._file, limit=self._limits.cells)
        row = kept_row(self._number, self._cells[: self._limits.columns])
        if row is not None:
            self.rows.append(row)
        self._cells = None
