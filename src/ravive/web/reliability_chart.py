"""Forecast against outcome, drawn: a mark for each tenth of the chance, on the diagonal where they agree."""

from collections.abc import Iterable
from dataclasses import dataclass

from ravive.domain.recall.calibration import ReliabilityRow

_SIDE, _LEFT, _TOP = 240, 38, 10
_LEAST, _MOST = 3.0, 8.0
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class ChartMark:
    """The trials of a row at their place: `r` grows with how many they are; `low_y` to `high_y` is the 80 % range."""

    x: float
    y: float
    r: float
    low_y: float
    high_y: float


@dataclass(frozen=True, slots=True)
class ChartTick:
    """A share on both axes, and where it stands."""

    share: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ReliabilityChart:
    """A drawing in a square whose corners are given, in the units of the drawing."""

    left: float
    right: float
    top: float
    bottom: float
    marks: tuple[ChartMark, ...]
    ticks: tuple[ChartTick, ...]


def draw_reliability(rows: Iterable[ReliabilityRow]) -> ReliabilityChart:
    """Place each row: its mean forecast across, the share that came true upwards."""
    rows = tuple(rows)
    most = max((row.trials for row in rows), default=1)
    return ReliabilityChart(
        left=_LEFT,
        right=_LEFT + _SIDE,
        top=_TOP,
        bottom=_TOP + _SIDE,
        marks=tuple(
            ChartMark(
                x=_across(row.forecast),
                y=_upwards(row.seen),
                r=round(_LEAST + (_MOST - _LEAST) * (row.trials / most) ** 0.5, 1),
                low_y=_upwards(row.low),
                high_y=_upwards(row.high),
            )
            for row in rows
        ),
        ticks=tuple(ChartTick(share=share, x=_across(share), y=_upwards(share)) for share in _TICKS),
    )


def _across(share: float) -> float:
    return round(_LEFT + share * _SIDE, 1)


def _upwards(share: float) -> float:
    return round(_TOP + (1 - share) * _SIDE, 1)
