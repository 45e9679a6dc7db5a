"""The elements of an OpenDocument spreadsheet, taken one by one as they stream by."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from ravive.connectors.files import colours
from ravive.connectors.files.cells import clean_text, kept_row, plain_value
from ravive.connectors.files.limits import Limits
from ravive.connectors.files.xml_stream import Attributes, local
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, CellValue, Row, Sheet

#: A row or a cell that holds something is repeated for real at most this many times; the rest is decoration.
_REPEATED_ROWS = 10_000
_REPEATED_CELLS = 200


@dataclass(frozen=True, slots=True)
class _Style:
    parent: str | None = None
    colour: str | None = None
    ink: str | None = None
    struck: bool | None = None
    display: bool = True


@dataclass(slots=True)
class _OpenCell:
    """The cell being read: its attributes, its paragraphs, and those of the annotation pinned to it."""

    attributes: Attributes
    paragraphs: list[str]
    notes: list[str]
    link: str | None = None
    note_date: str = ""


class OdsContent:
    """Gathers the sheets while `styles.xml`, then `content.xml`, stream by."""

    def __init__(self, *, file: str, limits: Limits) -> None:
        self.sheets: list[Sheet] = []
        self._file, self._limits = file, limits
        self._styles: dict[str, _Style] = {}
        self._style = ""
        self._cell: _OpenCell | None = None
        self._in_annotation = False
        self._taking: list[str] | None = None
        self._filled = 0
        self._name, self._hidden, self._number = "", False, 0
        self._rows: list[Row] = []
        self._merged: list[tuple[int, int, int]] = []
        self._default_styles: list[str | None] = []
        self._row_attributes: Attributes = {}
        self._cells: list[Cell] = []

    # What opens -------------------------------------------------------------------------------------------------------

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take the opening of an element."""
        names = {local(name): value for name, value in attributes.items()}
        match local(tag):
            case "style":
                self._style = names.get("name", "")
                self._styles[self._style] = _Style(parent=names.get("parent-style-name"))
            case "table-cell-properties" | "text-properties" | "table-properties":
                self._styled(names)
            case "table":
                self._begin_sheet(names)
            case "table-column":
                self._default_styles += [names.get("default-cell-style-name")] * _times(
                    names, "columns", _REPEATED_CELLS
                )
            case "table-row":
                self._row_attributes, self._cells = names, []
            case "table-cell" | "covered-table-cell":
                self._cell = _OpenCell(names, [], [])
            case "annotation":
                self._in_annotation = True
            case _:
                self._start_of_text(local(tag), names)

    def _start_of_text(self, name: str, names: Attributes) -> None:
        cell = self._cell
        if cell is None:
            return
        if name == "p" or (name == "date" and self._in_annotation):
            self._taking = []
        elif name == "a" and names.get("href"):
            cell.link = names["href"]
        elif self._taking is not None and name in {"s", "tab", "line-break"}:
            self._taking.append("\n" if name == "line-break" else " " * min(int(names.get("c", 1)), 100))

    def _styled(self, names: Attributes) -> None:
        style = self._styles.get(self._style)
        if style is None:
            return
        strike = names.get("text-line-through-style")
        self._styles[self._style] = replace(
            style,
            colour=colours.from_rgb(names.get("background-color")) or style.colour,
            ink=colours.from_rgb(names.get("color")) or style.ink,
            struck=style.struck if strike is None else strike != "none",
            display=names.get("display", "true") != "false" and style.display,
        )

    def _begin_sheet(self, names: Attributes) -> None:
        self._name = names.get("name", "")
        self._hidden = not self._styles.get(names.get("style-name", ""), _Style()).display
        self._rows, self._merged, self._default_styles = [], [], []
        self._row_attributes, self._cells, self._number = {}, [], 0

    # What closes ------------------------------------------------------------------------------------------------------

    def text(self, text: str) -> None:
        """Take a piece of text."""
        if self._taking is not None:
            self._taking.append(text)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        match local(tag):
            case "p" | "date":
                self._end_of_text(local(tag))
            case "annotation":
                self._in_annotation = False
            case "table-cell" | "covered-table-cell":
                self._end_cell()
            case "table-row":
                self._end_row()
            case "table":
                self.sheets.append(
                    Sheet(name=self._name, rows=tuple(self._rows), hidden=self._hidden, merged=tuple(self._merged))
                )

    def _end_of_text(self, name: str) -> None:
        if self._cell is None or self._taking is None:
            return
        said, self._taking = "".join(self._taking), None
        if name == "date":
            self._cell.note_date = said[:10]
        elif self._in_annotation:
            self._cell.notes.append(said)
        else:
            self._cell.paragraphs.append(said)

    def _end_cell(self) -> None:
        opened, self._cell = self._cell, None
        if opened is None or len(self._cells) >= self._limits.columns:
            return
        span = int(opened.attributes.get("number-columns-spanned", 1))
        if span > 1:
            column = len(self._cells)
            self._merged.append((self._number + 1, column, column + min(span, _REPEATED_CELLS) - 1))
        cell = self._made(opened)
        bare = cell.value is None and not cell.comment
        times = _times(opened.attributes, "columns", self._limits.columns if bare else _REPEATED_CELLS)
        self._cells += [cell] * min(times, self._limits.columns - len(self._cells))

    def _made(self, opened: _OpenCell) -> Cell:
        name = opened.attributes.get("style-name")
        column = len(self._cells)
        if name is None and column < len(self._default_styles):
            name = self._default_styles[column]
        look = self._look(name)
        note = "\n".join(opened.notes).strip()
        value, error = _value(opened, self._limits)
        cell = Cell(
            value=value,
            comment=clean_text(note, self._limits) or None,
            colour=look.colour,
            ink=None if look.ink == "#000000" else look.ink,
            link=opened.link,
            error=error,
            struck=bool(look.struck),
        )
        return EMPTY_CELL if cell == EMPTY_CELL else cell

    def _look(self, name: str | None) -> _Style:
        """Return what a style shows, what it does not say being taken from the styles above it."""
        look, depth = _Style(), 0
        while name is not None and name in self._styles and depth < 10:
            style = self._styles[name]
            look = _Style(
                colour=look.colour or style.colour,
                ink=look.ink or style.ink,
                struck=style.struck if look.struck is None else look.struck,
            )
            name, depth = style.parent, depth + 1
        return look

    def _end_row(self) -> None:
        names = self._row_attributes
        times = _times(names, "rows", self._limits.rows)
        hidden = names.get("visibility", "visible") != "visible"
        row = kept_row(self._number + 1, self._cells, hidden=hidden)
        if row is not None:
            kept = min(times, _REPEATED_ROWS)
            self._count(len(row.cells) * kept)
            self._rows += [replace(row, number=self._number + 1 + offset) for offset in range(kept)]
        self._number += times

    def _count(self, cells: int) -> None:
        self._filled += cells
        if self._filled > self._limits.cells:
            raise UnreadableFileError("files.too_many_cells", file=self._file, limit=self._limits.cells)


def _times(names: Attributes, what: str, at_most: int) -> int:
    return max(1, min(int(names.get(f"number-{what}-repeated", 1)), at_most))


def _value(opened: _OpenCell, limits: Limits) -> tuple[CellValue, str | None]:
    """Return the value of a cell, or its error."""
    names = opened.attributes
    shown = "\n".join(opened.paragraphs)
    if shown.startswith(("#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "Err:")) and "formula" in names:
        return None, shown
    match names.get("value-type"):
        case "float" | "currency" | "percentage":
            return plain_value(float(names["value"]), limits), None
        case "boolean":
            return names.get("boolean-value") == "true", None
        case "date":
            return _date(names.get("date-value", ""), shown), None
        case "time":
            return shown or None, None
        case _:
            return plain_value(shown.strip(), limits), None


def _date(written: str, shown: str) -> date | datetime | str | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return shown or None
    return moment.date() if moment.time() == time() else moment
