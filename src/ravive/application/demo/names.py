"""Invented people: common first names and surnames, drawn together at random."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Names:
    """What people of the demo may be called."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]


@cache
def names() -> Names:
    """Return the names kept in `names.toml`."""
    kept = tomllib.loads(resources.files(__package__).joinpath("names.toml").read_text(encoding="utf-8"))
    return Names(*(tuple(kept[key].split()) for key in ("women", "men", "surnames")))
