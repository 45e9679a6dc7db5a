"""Who must be looked at: those who may come first, until nobody else can."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ravive.domain.recall.columns.bound import NOBODY, score_of
from ravive.domain.recall.ranking import Placed

#: Scores of the columns are float32, a dozen at most: the exact one is above them by less than this.
ROUNDING = 1e-5
#: After the first, so many are looked at together, or a quarter of those already looked at: a few too many are cheaper
#: than asking for people one by one.
_AT_ONCE, _SHARE = 8, 4
#: A look at one score in so many tells which are worth sorting.
_SAMPLED, _WIDER = 64, 8


@dataclass(slots=True)
class Head:
    """
    The people who were placed exactly, and the proof that the first of them are the first of all.

    Whoever was not looked at has a bound. Once the bound of all of them is below the exact score of the last of the
    first, none of them can enter: the list is what the plain ranking gives.
    """

    first: int
    placed: list[Placed] = field(default_factory=list)
    _scores: list[float] = field(default_factory=list)

    def may_enter(self, bound: float) -> bool:
        """Whether somebody with this bound may be among the first."""
        return len(self._scores) < self.first or bound >= self._scores[0] - ROUNDING

    def add(self, placed: Placed) -> None:
        """Take somebody in, and keep the scores of the first."""
        self.placed.append(placed)
        heapq.heappush(self._scores, score_of_key(placed))
        if len(self._scores) > self.first:
            heapq.heappop(self._scores)


def score_of_key(placed: Placed) -> float:
    """Return the exact score of somebody, as the bounds count it."""
    decision, reason, less_worth, *_ = placed.key
    return score_of(decision, reason, -less_worth)


def most_promising(bounds: NDArray[np.float32], first: int) -> Iterator[list[int]]:
    """Yield the rows, a few at a time, the greatest bound first; only as many are sorted as are asked for."""
    above, looked_at, at_once = np.float32(np.inf), 0, first
    for below in _thresholds(bounds, first):
        (rows,) = np.nonzero((bounds >= below) & (bounds < above))
        rows = rows[np.argsort(-bounds[rows], kind="stable")]
        while len(rows):
            yield rows[:at_once].tolist()
            rows, looked_at = rows[at_once:], looked_at + at_once
            at_once = max(_AT_ONCE, looked_at // _SHARE)
        above = below


def _thresholds(bounds: NDArray[np.float32], first: int) -> Iterator[np.float32]:
    """Yield scores from high to low, each below that of a few times more people; the last is below everybody's."""
    sample = np.sort(bounds[::_SAMPLED])[::-1]
    place = 2 * first // _SAMPLED + 2
    while place < len(sample):
        yield sample[place]
        place *= _WIDER
    yield np.nextafter(np.float32(NOBODY), np.float32(0))
