"""What every format shares: making a kernel cell out of what a library returns."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from ravive.connectors.files.limits import Limits
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, CellValue, Row

#: Characters a text never needs and that break reports and databases: control ones, ends of line and tabs left aside.
_CONTROL = {code: None for code in range(32) if code not in (9, 10, 13)} | {0x7F: None, 0xFEFF: None}


def clean_text(text: str, limits: Limits) -> str:
    """Return a text without control characters, one kind of ends of line, no longer than a cell may be."""
    cut = text[: limits.cell_characters]
    if cut.isprintable():
        return cut
    return cut.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "").translate(_CONTROL)


def plain_value(value: object, limits: Limits) -> CellValue:
    """Return what a library read as a kernel value: empty text is None, a whole number an int, a duration text."""
    if isinstance(value, str):
        return clean_text(value, limits) or None
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if value is None or isinstance(value, bool | int | date | time):
        return value
    return clean_text(str(value), limits) or None


def kept_row(number: int, cells: Sequence[Cell], *, hidden: bool = False) -> Row | None:
    """Return the row without its empty end, None when nothing is written in it (a colour alone writes nothing)."""
    last = len(cells)
    while last and cells[last - 1] == EMPTY_CELL:
        last -= 1
    row = Row(number=number, cells=tuple(cells[:last]), hidden=hidden)
    return None if row.is_blank else row
