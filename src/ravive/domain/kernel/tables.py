"""A spreadsheet as values: what a connector hands over and intake understands."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TypeAlias

CellValue: TypeAlias = str | int | float | bool | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class Cell:
    """
    One cell: its value, the comment pinned to it, its colours and where its link leads.

    `colour` is the fill as `#rrggbb`, None when the cell has no fill or a white one; `ink` the colour of the letters,
    None when they are black. `error` is a spreadsheet error such as `#REF!`; the value is then None.
    """

    value: CellValue = None
    comment: str | None = None
    colour: str | None = None
    link: str | None = None
    error: str | None = None
    struck: bool = False
    ink: str | None = None


EMPTY_CELL = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """A row, numbered from 1 as a spreadsheet program shows it (in a .csv: the records are counted)."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False

    @property
    def is_blank(self) -> bool:
        """Nothing written, nothing pinned."""
        return all(cell.value in (None, "") and not cell.comment and not cell.error for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name (None in a .csv), its rows that hold something, and the columns its merged headers span."""

    name: str | None
    rows: tuple[Row, ...]
    hidden: bool = False
    #: (row, first column, last column), columns from 0: a title written once over several columns.
    merged: tuple[tuple[int, int, int], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file that was read: its name and its sheets."""

    file: str
    sheets: tuple[Sheet, ...]
    #: SHA-256 of the file, in hexadecimal: the same file twice is known by it.
    digest: str = ""
