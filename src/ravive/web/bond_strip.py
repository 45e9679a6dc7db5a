"""The bond drawn: every touch and every refusal on a line of years."""

from collections.abc import Iterable
from dataclasses import dataclass

_WIDTH = 280
_MARGIN = 6
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Mark:
    """
    Something that happened, `month` months after January of the first year.

    `kind`: `contact` (they spoke, or both did), `reached` (we wrote or called) or `refusal`.
    """

    month: int
    kind: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark at its place, in the units of the drawing."""

    x: float
    kind: str


@dataclass(frozen=True, slots=True)
class Tick:
    """The start of a year."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class BondStrip:
    """A drawing `width` wide: its marks, its years, and where the present silence starts (None without any contact)."""

    width: int
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    silence_from: float | None
    today: float


def draw_bond(marks: Iterable[Mark], *, first_year: int, months: int) -> BondStrip:
    """Place `marks` on a line that runs from January of `first_year` to the present, `months` months later."""
    scale = (_WIDTH - 2 * _MARGIN) / max(months, 1)
    kept = sorted(marks, key=lambda mark: mark.month)
    contacts = [mark.month for mark in kept if mark.kind == "contact"]
    return BondStrip(
        width=_WIDTH,
        dots=tuple(Dot(_place(mark.month, scale), mark.kind) for mark in kept),
        ticks=tuple(
            Tick(_place(year * _YEAR, scale), first_year + year)
            for year in range(months // _YEAR + 1)
            if months <= 6 * _YEAR or year % 2 == 0
        ),
        silence_from=_place(contacts[-1], scale) if contacts else None,
        today=_place(months, scale),
    )


def _place(month: int, scale: float) -> float:
    return round(_MARGIN + month * scale, 1)
