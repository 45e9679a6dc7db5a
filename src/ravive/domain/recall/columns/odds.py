"""The likelihood of many people at once: the same lines as for one, looked up by their bits."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.columns.layout import MANNER
from ravive.domain.recall.likelihood import BASES, DAYS_A_YEAR, FRESH_DAYS, NOT_ASKED_COUNTS
from ravive.domain.recall.weights import Factor, Weights

_CHANNELS = tuple(Channel)


@dataclass(frozen=True, slots=True)
class Odds:
    """
    Log-odds by what is known of a person whatever the opening.

    `by_manner[channel, manner]` · `a_day`: of a day of silence beyond `FRESH_DAYS` · `an_attempt` · `gone`: the most
    that reasons which may be gone can add: none of them, at most by silence, at most firmly.
    """

    by_manner: NDArray[np.float32]
    a_day: float
    an_attempt: float
    gone: NDArray[np.float32]


def odds_of(weights: Weights) -> Odds:
    """Return the tables of a set of weights; a line that is switched off adds nothing."""
    held = {factor: line.weight if line.on else 0.0 for factor, line in weights.lines.items()}
    manners = np.array(
        [sum(held[factor] for factor, bit in MANNER.items() if manner & bit) for manner in range(2 ** len(MANNER))]
    )
    bases = np.array([held[BASES[channel]] for channel in _CHANNELS])
    gone = max(0.0, held[Factor.REASON_GONE])
    return Odds(
        by_manner=(bases[:, None] + manners[None, :]).astype(np.float32),
        a_day=held[Factor.SILENCE_A_YEAR] / DAYS_A_YEAR,
        an_attempt=held[Factor.UNANSWERED_ATTEMPT],
        gone=np.array([0.0, gone * NOT_ASKED_COUNTS, gone], np.float32),
    )


def log_odds(
    odds: Odds,
    *,
    channel: NDArray[np.uint8],
    manner: NDArray[np.uint8],
    silent: NDArray[np.int32],
    attempts: NDArray[np.uint16],
    gone: NDArray[np.uint8],
) -> NDArray[np.float32]:
    """Return the greatest log-odds each person may have; `silent` in days, `gone` a place in `odds.gone`."""
    total: NDArray[np.float32] = odds.by_manner.ravel()[(channel << np.uint8(len(MANNER))) | manner]
    total += odds.gone[gone]
    total += np.maximum(silent - np.int32(FRESH_DAYS), np.int32(0)).astype(np.float32) * np.float32(odds.a_day)
    total += attempts * np.float32(odds.an_attempt)
    return total


def chances(log_odds: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probabilities of some log-odds."""
    # Beyond this no float32 tells a chance from none.
    doubt: NDArray[np.float32] = np.exp(np.minimum(-log_odds, np.float32(80)))
    found: NDArray[np.float32] = np.float32(1) / (np.float32(1) + doubt)
    return found
