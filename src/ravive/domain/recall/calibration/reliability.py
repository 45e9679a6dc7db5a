"""
How far the forecasts can be trusted: of those who were given one chance in four, one in four should say yes.

The Brier score is the mean of (forecast - outcome)², outcome being 1 or 0: 0 is perfect, lower is better (Brier 1950,
"Verification of forecasts expressed in terms of probability"). Beside it stands that of the forecast which gives
everybody the share of yes that was seen, s: s x (1 - s). What is not below it tells people apart no better than that.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ravive.domain.recall.calibration.trials import ENOUGH_TRIALS, Trial
from ravive.domain.recall.result import Chance

DECILES = 10
#: The standard normal deviation that leaves a tenth on either side: every interval of the recall is of 80 %.
Z_80 = 1.2815515655446004


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityRow:
    """
    The trials whose forecast was from `from_p` to `to_p` (not included).

    `forecast` is their mean forecast, `seen` the share that came true, between `low` and `high` (80 %, Wilson 1927).
    """

    from_p: float
    to_p: float
    trials: int
    came_true: int
    forecast: float
    seen: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """
    Forecasts against outcomes.

    `words` are by the word that was shown, `deciles` by tenths of the chance; rows without a trial are left out.
    `brier` and `baseline` are None without a trial.
    """

    trials: int
    came_true: int
    brier: float | None
    baseline: float | None
    words: tuple[tuple[Chance, ReliabilityRow], ...]
    deciles: tuple[ReliabilityRow, ...]

    @property
    def is_measured(self) -> bool:
        """Whether there are enough trials to speak of measure."""
        return self.trials >= ENOUGH_TRIALS


def reliability_of(trials: Sequence[Trial]) -> Reliability:
    """Compare forecasts with what came of them."""
    came_true = sum(trial.came_true for trial in trials)
    share = came_true / len(trials) if trials else 0.0
    by_word = ((word, [trial for trial in trials if Chance.of(trial.forecast.p) is word]) for word in Chance)
    by_decile = ((number, [trial for trial in trials if _decile(trial) == number]) for number in range(DECILES))
    return Reliability(
        trials=len(trials),
        came_true=came_true,
        brier=brier_score((trial.forecast.p, trial.came_true) for trial in trials) if trials else None,
        baseline=share * (1 - share) if trials else None,
        words=tuple((word, _row(held, *word.bounds)) for word, held in by_word if held),
        deciles=tuple(_row(held, number / DECILES, (number + 1) / DECILES) for number, held in by_decile if held),
    )


def brier_score(forecasts: Iterable[tuple[float, bool]]) -> float:
    """Return the Brier score of forecasts and outcomes, of which there is at least one."""
    squares = [(p - came_true) ** 2 for p, came_true in forecasts]
    return math.fsum(squares) / len(squares)


def wilson(came_true: int, trials: int) -> tuple[float, float]:
    """Return the 80 % interval of a share, by the score method of Wilson; it never leaves 0 to 1."""
    seen, squared = came_true / trials, Z_80**2
    middle = (seen + squared / (2 * trials)) / (1 + squared / trials)
    half = Z_80 / (1 + squared / trials) * math.sqrt(seen * (1 - seen) / trials + squared / (4 * trials**2))
    return max(0.0, middle - half), min(1.0, middle + half)


def _decile(trial: Trial) -> int:
    return min(int(trial.forecast.p * DECILES), DECILES - 1)


def _row(trials: Sequence[Trial], from_p: float, to_p: float) -> ReliabilityRow:
    came_true = sum(trial.came_true for trial in trials)
    low, high = wilson(came_true, len(trials))
    return ReliabilityRow(
        from_p=from_p,
        to_p=to_p,
        trials=len(trials),
        came_true=came_true,
        forecast=math.fsum(trial.forecast.p for trial in trials) / len(trials),
        seen=came_true / len(trials),
        low=low,
        high=high,
    )
