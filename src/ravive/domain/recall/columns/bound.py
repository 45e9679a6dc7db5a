"""
The best place each person may have in the list, for an opening on a day: an optimistic key, never a pessimistic one.

The order of the plain ranking is: decision, how much of a reason there is, likelihood x fit. Each of the three is taken
as good as the columns allow; what reads dates, rights, reactions and promises is exact. Whoever is really placed better
than their bound says would be a fault of this module, and the tests hunt for it.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.domain.recall.columns import outcomes
from ravive.domain.recall.columns.fit import Adder, Brought
from ravive.domain.recall.columns.layout import ALWAYS, MANNER, Bytes, Columns, Flags
from ravive.domain.recall.columns.lens import Lens
from ravive.domain.recall.columns.odds import chances, log_odds
from ravive.domain.recall.columns.vocabulary import Vocabulary
from ravive.domain.recall.decision import TIME_TO_FILL_DAYS
from ravive.domain.recall.weights import Factor

_CALL_NOW, _WARM_UP, _LET_GO, _BLOCKED = (np.uint8(place) for place in range(len(Decision)))
_REASONS = np.uint8(3)
#: Who is not in the list at all comes after everybody.
NOBODY = -1e6
_EMAIL = np.uint8(tuple(Channel).index(Channel.EMAIL))
_OPEN_DOOR = np.uint8(MANNER[Factor.OPEN_DOOR])
#: People looked at together: their numbers stay in the cache of the processor.
_STRETCH = 32_768


def score_of(decision: int, reason: int, worth: float) -> float:
    """
    Return one number for the first three parts of a key: the greater, the sooner.

    Worth goes from 0 to 1 and counts for half: it never makes up for a decision or a reason.
    """
    return worth / 2 - (decision * int(_REASONS) + reason)


def best_scores(columns: Columns, lens: Lens, vocabulary: Vocabulary) -> NDArray[np.float32]:
    """
    Return the best score each row may have, alive or not: exact scores are lower, but for rounding (see `head`).

    It depends on nothing but the rows and the lens, and neither ever changes.
    """
    lens.look_at(vocabulary)
    adder = Adder(lens.asked, columns, _STRETCH)
    scores = np.empty(len(columns), np.float32)
    for number, start in enumerate(range(0, len(columns), _STRETCH)):
        some = columns.between(start, start + _STRETCH)
        scores[start : start + _STRETCH] = _Stretch(some, lens, adder.brought(number, len(some))).scores()
    return scores


def best_decisions(bounds: NDArray[np.float32]) -> dict[Decision, int]:
    """Return how many of these scores are of each decision."""
    edges = [score_of(place, 0, 1.0) for place in range(len(Decision) + 1)]
    within = [np.count_nonzero(bounds <= edge) for edge in edges]
    return {decision: int(within[place] - within[place + 1]) for place, decision in enumerate(Decision)}


@dataclass(frozen=True)
class _Stretch:
    """Some people side by side, seen through a lens."""

    columns: Columns
    lens: Lens
    brought: Brought

    def scores(self) -> NDArray[np.float32]:
        decision = self._decisions()
        shares = self.brought.shares(self.lens.seen.unknown[self.columns.background])
        worth = self._chances(decision) * shares * (decision != _BLOCKED)
        scores: NDArray[np.float32] = worth * np.float32(0.5) - (decision * _REASONS + self._reasons())
        # On a day before the last that is known of somebody, their row tells too much: they are looked at one by one.
        scores[self.columns.settled_on > self._on] = score_of(0, 0, 1.0)
        return scores

    @property
    def _on(self) -> np.int32:
        return np.int32(self.lens.against.on.toordinal())

    @cached_property
    def _claims(self) -> Bytes:
        return self.lens.seen.histories[self.columns.history]

    @cached_property
    def _gone(self) -> Bytes:
        """How much their reasons may be gone: not at all, by the silence of the advert (1), firmly (2)."""
        return outcomes.gone_of(self._claims)

    @cached_property
    def _called_back(self) -> Flags:
        """Who named a day for calling back, which has come."""
        asked_for = self.columns.asked_for
        called_back: Flags = (asked_for <= self._on) & (asked_for != ALWAYS)
        return called_back

    @cached_property
    def _due(self) -> Flags:
        due: Flags = self._called_back & (self.columns.due_until >= self._on)
        return due

    def _decisions(self) -> Bytes:
        """Return the best decision each may have: of the rules that speak, the one that is first in the house."""
        columns, seen = self.columns, self.lens.seen
        later = columns.asked_for > self._on
        silent = (columns.warm_up == 1) | (columns.silent_after < self._on)
        foreign = (seen.foreign[columns.background] == 1) & ~self.brought.met & ~later
        decision: Bytes = (silent & ~self._due) * _WARM_UP
        decision = np.maximum(decision, later * _WARM_UP + (columns.asked_for > self._latest_call_back()) * _WARM_UP)
        decision = np.maximum(decision, (foreign | self._against()) * _LET_GO)
        blocked = columns.blocked_after < self._on
        best: Bytes = np.maximum(decision, blocked * _BLOCKED)
        return best

    def _against(self) -> Flags:
        """Tell who is to be let go for sure: a claim stands, a must-have is lacking, they want something else."""
        columns, seen, claims = self.columns, self.lens.seen, self._claims
        lacks = (self.brought.lacks == 1) & (claims & np.uint8(outcomes.MAY_EXCUSE) == 0)
        against: Flags = lacks | (seen.contrary[columns.wishes] == 1) | (claims & np.uint8(outcomes.LET_GO) != 0)
        return against

    def _latest_call_back(self) -> np.int32:
        """Return the last day of a call-back that is not too late for the post; never before today."""
        opening = self.lens.against.opening
        start = opening.starts_by or opening.starts_on
        latest = self._on + TIME_TO_FILL_DAYS if start is None else start.last.toordinal()
        return np.int32(max(int(latest), int(self._on)))

    def _reasons(self) -> Bytes:
        reasons: Bytes = np.minimum(self.columns.reason, np.uint8(2) - self._gone) * ~self._due
        return reasons

    def _chances(self, decision: Bytes) -> NDArray[np.float32]:
        columns, opening = self.columns, self.lens.against.opening
        channel = columns.channel_at_stake if opening.key_post or opening.manages else columns.channel
        return chances(
            log_odds(
                self.lens.odds,
                channel=np.where(decision == _LET_GO, _EMAIL, channel),
                manner=columns.manner | self._called_back * _OPEN_DOOR,
                silent=self._on - columns.heard_on,
                attempts=columns.attempts,
                gone=self._gone,
            )
        )
