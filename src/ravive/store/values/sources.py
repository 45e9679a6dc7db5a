"""Where a thing was read, as JSON on the row that says it."""

from collections.abc import Mapping
from typing import Any

from ravive.domain.kernel.sayings import Source

Place = tuple[str | None, str | None, int | None]


def source_json(source: Source | None) -> dict[str, Any] | None:
    """Return a source as JSON; None for none."""
    if source is None:
        return None
    held = {
        "file": source.file,
        "sheet": source.sheet,
        "row": source.row,
        "quote": source.quote,
        "on": source.on,
    }
    return {name: value for name, value in held.items() if value is not None}


def source_of(held: Mapping[str, Any] | None) -> Source | None:
    """Read a source from its JSON."""
    return None if held is None else Source(**held)


def place_of(source: Source | None) -> Place | None:
    """Return the row of a file that a source points to, None when it points to none."""
    if source is None or source.row is None:
        return None
    return (source.file, source.sheet, source.row)
