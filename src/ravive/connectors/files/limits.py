"""How large a file may be, so that no file can exhaust the machine."""

from dataclasses import dataclass

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """
    Bounds on one file, all in bytes unless said otherwise.

    `ratio` is how many times a large archive may grow when it is unpacked; deflate reaches about a thousand on zeros,
    and a real workbook rarely a hundred.
    """

    file: int = 50 * _MEGABYTE
    unpacked: int = 600 * _MEGABYTE
    part: int = 400 * _MEGABYTE
    ratio: int = 400
    #: Below this size a high ratio harms nobody: empty templates compress very well.
    ratio_from: int = 40 * _MEGABYTE
    entries: int = 10_000
    #: Columns beyond this one are not read: no tracker has so many, and a stray cell in column XFD is common.
    columns: int = 1_000
    rows: int = 1_048_576
    #: Cells that one sheet may hold, empty ones inside its used range left out.
    cells: int = 3_000_000
    #: Characters kept of one cell: what Excel itself allows.
    cell_characters: int = 32_767


DEFAULT_LIMITS = Limits()
