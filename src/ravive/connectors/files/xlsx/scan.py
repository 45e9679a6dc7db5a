"""One pass over a sheet's XML: where its cells are, how they look, what is hidden, merged, linked or in error."""

import re
from dataclasses import dataclass, field

from ravive.connectors.files.limits import Limits
from ravive.connectors.files.xlsx.package import Package
from ravive.connectors.files.xlsx.styles import Look
from ravive.connectors.files.xml_stream import Attributes, local, stream_xml
from ravive.domain.kernel.errors import UnreadableFileError

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_HYPERLINK = re.compile(r"=?\s*HYPERLINK\(\s*\"([^\"]+)\"", re.IGNORECASE)
#: Most cells one merged range may hold before it is taken for a decoration of the whole sheet.
_MERGED_COLUMNS = 200

Place = tuple[int, int]


@dataclass(slots=True)
class SheetScan:
    """What calamine does not tell of a sheet. Rows count from 1, columns from 0."""

    last_row: int = 0
    last_column: int = -1
    cells: int = 0
    looks: dict[Place, Look] = field(default_factory=dict)
    errors: dict[Place, str] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int]] = field(default_factory=list)

    @property
    def area(self) -> int:
        """The cells of the rectangle that holds every value: what a reader that keeps them all would need."""
        return self.last_row * (self.last_column + 1)


def place_of(reference: str) -> Place | None:
    """Return (row from 1, column from 0) of a reference such as `B12`; None for what is none."""
    found = _REFERENCE.match(reference)
    if found is None:
        return None
    column = 0
    for letter in found.group(1).upper():
        column = column * 26 + ord(letter) - 64
    return int(found.group(2)), column - 1


def scan_sheet(package: Package, part: str, looks: dict[int, Look], limits: Limits) -> SheetScan:
    """
    Stream a sheet once.

    Raises:
        UnreadableFileError: it is not well formed, or holds more cells than the limits allow.
    """
    relations = package.relations(part)
    links = {key: relation.target for key, relation in relations.items() if relation.external}
    scanner = _Scanner(package.file, looks, links, limits)
    with package.open(part) as source:
        stream_xml(source, file=package.file, start=scanner.start, end=scanner.end, text=scanner.text)
    return scanner.scan


class _Scanner:
    """The state of the pass: where we are, and whether the row has shown a value yet."""

    def __init__(self, file: str, looks: dict[int, Look], links: dict[str, str], limits: Limits) -> None:
        self.scan = SheetScan()
        self._file, self._looks, self._links, self._limits = file, looks, links, limits
        self._row, self._column = 0, -1
        self._row_looks: dict[Place, Look] = {}
        self._row_has_value = False
        self._error: list[str] | None = None
        self._formula: list[str] | None = None
        self._cell_is_error = False

    def start(self, tag: str, attributes: Attributes) -> None:
        name = tag if tag in _TAGS else local(tag)
        if name == "c":
            self._cell(attributes)
        elif name in {"v", "is"}:
            self._value()
        elif name == "row":
            self._begin_row(attributes)
        elif name == "f":
            self._formula = []
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "hyperlink":
            self._link(attributes)

    def end(self, tag: str) -> None:
        if self._error is not None and local(tag) == "v":
            self.scan.errors[self._row, self._column] = "".join(self._error).strip() or "#ERROR"
            self._error = None
        elif self._formula is not None and local(tag) == "f":
            self._link_of_formula("".join(self._formula))
            self._formula = None
        elif local(tag) == "sheetData":
            self._flush_row()

    def text(self, text: str) -> None:
        if self._error is not None:
            self._error.append(text)
        elif self._formula is not None:
            self._formula.append(text)

    def _begin_row(self, attributes: Attributes) -> None:
        self._flush_row()
        self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
        self._column = -1
        if attributes.get("hidden") in {"1", "true"}:
            self.scan.hidden_rows.add(self._row)

    def _flush_row(self) -> None:
        # Looks of rows without a value are dropped: a million painted empty rows must cost nothing.
        if self._row_has_value:
            self.scan.looks.update(self._row_looks)
        self._row_looks = {}
        self._row_has_value = False

    def _cell(self, attributes: Attributes) -> None:
        place = place_of(attributes["r"]) if "r" in attributes else None
        self._column = place[1] if place else self._column + 1
        self._cell_is_error = attributes.get("t") == "e"
        style = attributes.get("s")
        if style is not None and self._looks and self._column < self._limits.columns:
            look = self._looks.get(int(style))
            if look is not None:
                self._row_looks[self._row, self._column] = look

    def _value(self) -> None:
        scan = self.scan
        scan.cells += 1
        if scan.cells > self._limits.cells:
            raise UnreadableFileError("files.too_many_cells", file=self._file, limit=self._limits.cells)
        scan.last_row = max(scan.last_row, self._row)
        scan.last_column = max(scan.last_column, self._column)
        self._row_has_value = True
        if self._cell_is_error:
            self._error = []

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        start, end = place_of(first), place_of(last or first)
        if start is None or end is None or end[1] - start[1] > _MERGED_COLUMNS:
            return
        # A block over several rows is given row by row, so that each row knows its own span.
        for row in range(start[0], min(end[0], start[0] + _MERGED_COLUMNS) + 1):
            self.scan.merged.append((row, start[1], end[1]))

    def _link_of_formula(self, formula: str) -> None:
        found = _HYPERLINK.match(formula.strip())
        if found is not None:
            self.scan.links[self._row, self._column] = found.group(1)

    def _link(self, attributes: Attributes) -> None:
        key = next((value for name, value in attributes.items() if local(name) == "id"), None)
        target = self._links.get(key) if key else None
        place = place_of(attributes.get("ref", ""))
        if target and place:
            self.scan.links[place] = target


_TAGS = frozenset({"c", "v", "is", "row", "f", "t"})
