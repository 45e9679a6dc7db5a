"""What is written in a cell, as text."""

from datetime import date, datetime, time

from ravive.domain.kernel.tables import Cell, CellValue
from ravive.domain.lexicon import fold

#: What people write to say that there is nothing to write.
_NOTHING = frozenset(
    [
        "-",
        "--",
        "---",
        "—",
        "–",
        "_",
        "/",
        "//",
        "\\",
        ".",
        "..",
        "…",
        "n/a",
        "na",
        "n.a.",
        "n.a",
        "nc",
        "n.c.",
        "n.c",
        "n/c",
        "neant",
        "none",
        "null",
        "nil",
        "nan",
        "ras",
        "r.a.s.",
        "vide",
        "blank",
        "xxx",
        "#n/a",
        "undefined",
        "tbd",
        "tbc",
        "[object",
        "object]",
    ]
) | {"[object object]", "non renseigne", "not available", "a completer"}


def text_of_value(value: CellValue) -> str:
    """Return a value as somebody would type it: dates in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def text_of(cell: Cell) -> str:
    """Return what a cell says, empty when it says nothing ("-", "n/a", "néant")."""
    text = text_of_value(cell.value)
    return "" if is_nothing(text) else text


def is_nothing(text: str) -> bool:
    """Whether a text only says that there is nothing."""
    stripped = text.strip()
    return not stripped or (len(stripped) < 17 and fold(stripped) in _NOTHING)


def shortened(text: str, *, length: int = 80) -> str:
    """Return a text on one line, cut with an ellipsis when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"
