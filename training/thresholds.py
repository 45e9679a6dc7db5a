"""From which chance on something is told: chosen on the comments of writers whose texts were left out of the lesson."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from training.labels import FIELDS

_GRID = tuple(step / 100 for step in range(4, 61, 2))
#: What is true of most comments may need a higher one.
_LONG_GRID = tuple(step / 100 for step in range(10, 96, 5))
#: A firm no may not be missed: its threshold is the highest that still finds this share of them.
_FIRM_FOUND = 0.965
#: So many examples pull as strongly as the threshold that suits all columns best.
_TIES = 15.0

Chances = NDArray[np.float32]
Truth = NDArray[np.bool_]


def best_for_score(truth: Truth, chances: Chances) -> float:
    """Return the threshold with the best F1, held towards the middle of the grid where examples are few."""
    scores = [_f1(truth, chances >= step, ties=_TIES) for step in _GRID]
    return _GRID[int(np.argmax(_smooth(scores)))]


def best_for_rightness(truth: Truth, chances: Chances, *, already: Truth | None = None) -> float:
    """Return the threshold with the most comments read right, where `already` tells those read from something else."""
    known = np.zeros_like(truth) if already is None else already
    rights = [float((((chances >= step) | known) == truth).sum()) for step in _LONG_GRID]
    return _LONG_GRID[int(np.argmax(_smooth(rights)))]


def best_for_field(field: str, truth: Sequence[str], chances: Mapping[str, Chances]) -> float:
    """Return the threshold under which the field stays unknown, with the most comments read right."""
    columns = FIELDS[field]
    table = np.stack([chances[column] for column in columns], axis=1)
    best, highest = table.argmax(axis=1), table.max(axis=1)
    rights = [
        sum(
            (columns[place].partition(":")[2] if chance >= step else "unknown") == true
            for place, chance, true in zip(best, highest, truth, strict=True)
        )
        for step in _GRID
    ]
    return _GRID[int(np.argmax(_smooth(rights)))]


def firm_no_threshold(truth: Truth, chances: Chances) -> float:
    """Return the highest threshold that still finds nearly every firm no."""
    return max((step for step in _GRID if (chances[truth] >= step).mean() >= _FIRM_FOUND), default=_GRID[0])


def thresholds(
    told: Mapping[str, Truth], fields: Mapping[str, Sequence[str]], chances: Mapping[str, Chances]
) -> dict[str, float]:
    """Return the thresholds of every column."""
    lowest = {column: best_for_score(told[column], chances[column]) for column in told}
    for field, columns in FIELDS.items():
        step = best_for_field(field, fields[field], chances)
        lowest |= dict.fromkeys(columns, step)
    lowest["ended"] = best_for_rightness(told["ended"], chances["ended"])
    withdrew = chances["candidate_withdrew"] >= lowest["candidate_withdrew"]
    lowest["candidate"] = best_for_rightness(told["candidate"], chances["candidate"], already=withdrew)
    lowest["firm_no"] = firm_no_threshold(told["firm_no"], chances["firm_no"])
    return lowest


def _f1(truth: Truth, told: Truth, *, ties: float) -> float:
    right = float((truth & told).sum())
    return 2 * right / (float(truth.sum()) + float(told.sum()) + ties)


def _smooth(scores: Sequence[float]) -> NDArray[np.float64]:
    """Average each score with its neighbours: a peak of one step is an accident."""
    padded = np.pad(np.asarray(scores, float), 1, mode="edge")
    smoothed: NDArray[np.float64] = (padded[:-2] + padded[1:-1] + padded[2:]) / 3
    return smoothed
