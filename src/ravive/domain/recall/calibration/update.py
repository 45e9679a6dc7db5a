"""
Weights that the outcomes suggest, by Bayes' rule: what was believed, moved as far as what was seen bears it.

For a trial i, x_ij is how often line j counted and y_i is 1 for a yes, 0 for none. A yes has the probability

    p_i = 1 / (1 + exp(-sum_j x_ij w_j))

Before anything is seen, each weight is held to be normal, its mean m_j the present weight, and its 80 % range that of
the table: s_j = (high_j - low_j) / (2 x 1.2816). The weights proposed make what was seen and what was believed
likeliest together: they are the greatest of

    sum_i [y_i log p_i + (1 - y_i) log(1 - p_i)] - sum_j (w_j - m_j)² / (2 s_j²)

It is strictly concave, hence has one summit, found by a few steps of Newton's method. The range proposed is that of the
normal curve that fits the summit (Laplace): its variances are the diagonal of the inverse of

    H = X' diag(p_i (1 - p_i)) X + diag(1 / s_j²)

A line that no trial used, or that is switched off, or whose range has no width, stays as it is. A range so proposed is
never wider than the present one. Sources: Bishop 2006, "Pattern Recognition and Machine Learning", 4.4 and 4.5; Gelman
and others 2008, "A weakly informative default prior distribution for logistic and other regression models".

Trials are to be used once: those from which the present weights were learnt are already in their means and ranges.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ravive.domain.kernel.errors import RaviveError
from ravive.domain.recall.calibration.reliability import Z_80, brier_score
from ravive.domain.recall.calibration.trials import ENOUGH_TRIALS, Trial
from ravive.domain.recall.weights import Factor, Weight, Weights

_Array: TypeAlias = npt.NDArray[np.float64]

#: The summit is reached in under ten steps; the rest is for tables nobody would type.
_MOST_STEPS = 100
_NO_STEP = 1e-10
#: Weights are read by people: three decimals of a log-odd are under a thousandth of a chance.
_DECIMALS = 3


class TooFewTrialsError(RaviveError):
    """Too few outcomes to propose anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedLine:
    """
    A line, as it is and as it is proposed, with what speaks for it.

    `trials` used the line, `came_true` of them said yes, where the present weights let expect `expected`.
    """

    factor: Factor
    present: Weight
    proposed: Weight
    trials: int
    came_true: int
    expected: float

    @property
    def moves(self) -> bool:
        """Whether the weight itself changes."""
        return self.proposed.weight != self.present.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """
    A table of weights that somebody may adopt.

    `brier` is the score that the present weights have on these trials, `brier_proposed` that of the proposed ones, that
    were learnt from the same trials: it flatters them.
    """

    weights: Weights
    lines: tuple[ProposedLine, ...]
    trials: int
    came_true: int
    brier: float
    brier_proposed: float


def propose(trials: Sequence[Trial], *, weights: Weights, version: str) -> Proposal:
    """
    Return the table, named `version`, that the trials suggest in place of the present one.

    Raises:
        TooFewTrialsError: there are fewer than `ENOUGH_TRIALS`.
    """
    if len(trials) < ENOUGH_TRIALS:
        code = "recall.calibration.too_few"
        raise TooFewTrialsError(code, n=len(trials), enough=ENOUGH_TRIALS)
    counts, came_true = _counts(trials), np.array([trial.came_true for trial in trials], dtype=np.float64)
    before = _chances(counts, _means(weights))
    lines = tuple(_line(*each, counts=counts, came_true=came_true, before=before) for each in _moved(trials, weights))
    proposed = Weights(version, {line.factor: line.proposed for line in lines})
    after = _chances(counts, _means(proposed))
    return Proposal(
        weights=proposed,
        lines=lines,
        trials=len(trials),
        came_true=int(came_true.sum()),
        brier=_brier(before, trials),
        brier_proposed=_brier(after, trials),
    )


def updated(trials: Sequence[Trial], *, weights: Weights) -> dict[Factor, Weight]:
    """Return each line as the trials leave it, however few they are and unrounded; with none, the present table."""
    free = [factor for factor in Factor if _may_move(weights.lines[factor], factor, trials)]
    held = dict(weights.lines)
    if not free:
        return held
    columns = [list(Factor).index(factor) for factor in free]
    counts, means = _counts(trials), _means(weights)
    fixed = np.delete(counts, columns, axis=1) @ np.delete(means, columns)
    widths = np.array([_width(weights.lines[factor]) for factor in free])
    came_true = np.array([trial.came_true for trial in trials], dtype=np.float64)
    summit, variances = _summit(counts[:, columns], came_true, fixed, means[columns], widths)
    for factor, mean, variance in zip(free, summit, variances, strict=True):
        half = Z_80 * float(np.sqrt(variance))
        held[factor] = replace(
            weights.lines[factor], weight=float(mean), low=float(mean) - half, high=float(mean) + half
        )
    return held


def _summit(counts: _Array, came_true: _Array, fixed: _Array, means: _Array, widths: _Array) -> tuple[_Array, _Array]:
    """Climb to the likeliest weights by steps of Newton, halved where too long; return them and their variances."""
    precision = 1 / widths**2

    def height(weights: _Array) -> float:
        odds = counts @ weights + fixed
        seen = came_true * odds - np.logaddexp(0, odds)
        return float(seen.sum() - ((weights - means) ** 2 * precision).sum() / 2)

    weights = means
    for _ in range(_MOST_STEPS):
        slope, curve = _shape(counts, came_true, fixed, weights, means, precision)
        step = np.linalg.solve(curve, slope)
        if np.abs(step).max() < _NO_STEP:
            break
        while height(weights + step) < height(weights) and np.abs(step).max() >= _NO_STEP:
            step = step / 2
        weights = weights + step
    _, curve = _shape(counts, came_true, fixed, weights, means, precision)
    return weights, np.diag(np.linalg.inv(curve))


def _shape(
    counts: _Array, came_true: _Array, fixed: _Array, weights: _Array, means: _Array, precision: _Array
) -> tuple[_Array, _Array]:
    """Return the slope at some weights, and the curve: minus the second derivatives."""
    chances = _chances(counts, weights, fixed)
    slope = counts.T @ (came_true - chances) - (weights - means) * precision
    curve = counts.T @ (counts * (chances * (1 - chances))[:, None]) + np.diag(precision)
    return slope, curve


def _moved(trials: Sequence[Trial], weights: Weights) -> Sequence[tuple[Factor, Weight, Weight]]:
    held = updated(trials, weights=weights)
    return [(factor, weights.lines[factor], _rounded(held[factor])) for factor in Factor]


def _line(
    factor: Factor, present: Weight, proposed: Weight, *, counts: _Array, came_true: _Array, before: _Array
) -> ProposedLine:
    used = counts[:, list(Factor).index(factor)] > 0
    return ProposedLine(
        factor=factor,
        present=present,
        proposed=proposed,
        trials=int(used.sum()),
        came_true=int(came_true[used].sum()),
        expected=float(before[used].sum()),
    )


def _counts(trials: Sequence[Trial]) -> _Array:
    """Return how often each line counted: one row a trial, one column a factor in their order."""
    rows = [[trial.times.get(factor, 0.0) for factor in Factor] for trial in trials]
    return np.array(rows, dtype=np.float64).reshape(len(trials), len(Factor))


def _means(weights: Weights) -> _Array:
    """Return the weights in the order of the factors, 0 for what is switched off."""
    lines = [weights.lines[factor] for factor in Factor]
    return np.array([line.weight if line.on else 0.0 for line in lines], dtype=np.float64)


def _chances(counts: _Array, weights: _Array, fixed: _Array | float = 0.0) -> _Array:
    chances: _Array = np.exp(-np.logaddexp(0, -(counts @ weights + fixed)))
    return chances


def _may_move(line: Weight, factor: Factor, trials: Sequence[Trial]) -> bool:
    return line.on and _width(line) > 0 and any(trial.times.get(factor) for trial in trials)


def _width(line: Weight) -> float:
    """Return the standard deviation of which the range holds 80 %."""
    return (line.high - line.low) / (2 * Z_80)


def _rounded(line: Weight) -> Weight:
    return replace(
        line,
        weight=round(line.weight, _DECIMALS),
        low=round(line.low, _DECIMALS),
        high=round(line.high, _DECIMALS),
    )


def _brier(chances: _Array, trials: Sequence[Trial]) -> float:
    return brier_score((float(p), trial.came_true) for p, trial in zip(chances, trials, strict=True))
