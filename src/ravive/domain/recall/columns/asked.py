"""
What an opening asks, against the facts of a pool: each distinct fact judged once, then added up over who holds it.

Where several facts of one person bear on one requirement, the newest word counts; here the best of them does, for the
days are not kept. A fact that grows with its age (years of experience) is judged as new and as old as can be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Person
from ravive.domain.lexicon import Lexicon
from ravive.domain.recall.fit import TradeCloseness, fit_of
from ravive.domain.recall.result import Meeting, RequirementCheck
from ravive.domain.refusals import terms_of

#: What facts may come to for one requirement, as bits.
BITS = {Meeting.MISSING: 1, Meeting.PARTLY: 2, Meeting.NOT_KNOWN: 4, Meeting.MET: 8}
_LONG_AGO = PartialDate.of(date.min)


class Asked:
    """The requirements of an opening and, for each, the facts that bear on it with what they may come to."""

    def __init__(self, opening: Opening, *, on: date, lexicon: Lexicon) -> None:
        """Judge no fact yet."""
        self.requirements = opening.requirements
        #: For each requirement, (the number of a fact, what it may come to as bits).
        self.about: list[list[tuple[int, int]]] = [[] for _ in opening.requirements]
        self._opening, self._on, self._terms = opening, on, terms_of(lexicon)
        self._judged = 0

    def catch_up(self, facts: Sequence[Fact]) -> None:
        """Judge the facts that are new."""
        for number in range(self._judged, len(facts)):
            for position, bits in self._bearing(facts[number]):
                self.about[position].append((number, bits))
        self._judged = len(facts)

    def _bearing(self, fact: Fact) -> Iterator[tuple[int, int]]:
        """Yield the requirements a fact bears on, and what it may come to for each."""
        young, old = (self._checks(replace(fact, as_of=day)) for day in (None, _LONG_AGO))
        for position, (one, other) in enumerate(zip(young, old, strict=True)):
            if one.fact is not None:
                yield position, BITS[one.meeting] | BITS[other.meeting]

    def _checks(self, fact: Fact) -> Sequence[RequirementCheck]:
        person = Person(key="", name="", facts=(fact,))
        opening, on = self._opening, self._on
        return fit_of(person, opening=opening, on=on, terms=self._terms, trade=TradeCloseness()).checks
