"""
An opening as a vocabulary is seen through it: every distinct value judged once, by the plain code, and kept.

A lens serves all the people who share those values, and every later ranking of the same opening on the same day. It
catches up when the vocabulary has grown.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.lexicon import Lexicon
from ravive.domain.recall.columns.asked import Asked
from ravive.domain.recall.columns.layout import Bytes, Columns
from ravive.domain.recall.columns.odds import odds_of
from ravive.domain.recall.columns.outcomes import Against, claim_flags, history_flags
from ravive.domain.recall.columns.vocabulary import Background, Vocabulary
from ravive.domain.recall.decision import ANOTHER_TRADE_BELOW
from ravive.domain.recall.fit import TradeCloseness, fit_of, trade_closeness
from ravive.domain.recall.ranking import Placed
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights
from ravive.domain.refusals import Known, contrary_wishes, terms_of


@dataclass(slots=True)
class Seen:
    """
    What each value of the vocabulary comes to for the opening, by its number.

    `histories`: bits of `outcomes` · `contrary`: 1 where the wishes are against the post · `foreign`: 1 where the
    trades of a background are known to be other ones · `unknown`: what an unknown requirement is worth by
    the background.
    """

    claims: list[int] = field(default_factory=list)
    histories: Bytes = field(default_factory=lambda: np.zeros(0, np.uint8))
    contrary: Bytes = field(default_factory=lambda: np.zeros(0, np.uint8))
    foreign: Bytes = field(default_factory=lambda: np.zeros(0, np.uint8))
    unknown: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))


class Lens:
    """One opening, the changes, the day, the lexicon and the weights: all that a ranking depends on beside people."""

    def __init__(
        self,
        *,
        opening: Opening,
        changes: Sequence[Change],
        on: date,
        lexicon: Lexicon,
        weights: Weights = DEFAULT_WEIGHTS,
    ) -> None:
        """Look at nothing yet. A lens serves one pool, and what becomes of it."""
        #: The people who were looked at, by row: a row never changes, nor does what a lens says of it.
        self.placed: dict[int, Placed] = {}
        #: The bounds of the parts of the pool as it was last ranked.
        self.bounds: list[tuple[Columns, NDArray[np.float32]]] = []
        self.against = Against(opening=opening, changes=tuple(changes), on=on, lexicon=lexicon)
        self.weights = weights
        self.odds = odds_of(weights)
        self.asked = Asked(opening, on=on, lexicon=lexicon)
        self._terms = terms_of(lexicon)
        self.seen = Seen()

    def look_at(self, vocabulary: Vocabulary) -> None:
        """Judge the values of the vocabulary, those that are new."""
        seen = self.seen
        seen.claims += [claim_flags(value, self.against) for value in vocabulary.claims.values[len(seen.claims) :]]
        new = vocabulary.histories.values[len(seen.histories) :]
        seen.histories = np.append(seen.histories, history_flags(new, seen.claims))
        wishes = [self._is_contrary(one) for one in vocabulary.wishes.values[len(seen.contrary) :]]
        seen.contrary = np.append(seen.contrary, np.array(wishes, np.uint8))
        self._see_backgrounds(vocabulary.backgrounds.values[len(seen.foreign) :])
        self.asked.catch_up(vocabulary.facts.values)

    def _is_contrary(self, wishes: Wishes) -> bool:
        against = self.against
        found = contrary_wishes(
            Known(wishes=wishes),
            opening=against.opening,
            changes=against.changes,
            on=against.on,
            lexicon=against.lexicon,
        )
        return any(found)

    def _see_backgrounds(self, backgrounds: Sequence[Background]) -> None:
        near = {trades: self._closeness(trades) for trades in {one.trades for one in backgrounds}}
        trades = [near[one.trades] for one in backgrounds]
        foreign = [one.sure and one.value < ANOTHER_TRADE_BELOW for one in trades]
        unknown = [self._worth_of_unknown(one, back.stage) for one, back in zip(trades, backgrounds, strict=True)]
        self.seen.foreign = np.append(self.seen.foreign, np.array(foreign, np.uint8))
        self.seen.unknown = np.append(self.seen.unknown, np.array(unknown, np.float32))

    def _closeness(self, trades: tuple[str, ...]) -> TradeCloseness:
        person = Person(key="", name="", endings=tuple(Ending(job=name) for name in trades))
        return trade_closeness(person, opening=self.against.opening, terms=self._terms)

    def _worth_of_unknown(self, trade: TradeCloseness, stage: Stage) -> float:
        """Return the share of somebody of whom nothing asked is known: an opening that asks nothing gives it."""
        person = Person(key="", name="", endings=(Ending(stage=stage),))
        nothing = Opening(title=self.against.opening.title)
        return fit_of(person, opening=nothing, on=self.against.on, terms=self._terms, trade=trade).share
