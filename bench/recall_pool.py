"""
A made-up pool of any size, as columns, and the people behind them made only when they are asked for.

The history of each person is one of a few thousand, their skills are their own. The columns are those that the product
builds from the same people (checked on a sample): only the million of them is never made.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from bench.recall_people import history
from bench.recall_skills import Held, held_skills, skill_facts
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon, TermKind
from ravive.domain.recall.columns import Pool, Vocabulary
from ravive.domain.recall.columns.build import columns_of, columns_of_rows, inverted
from ravive.domain.recall.columns.layout import TYPES, Columns

HISTORIES = 20_000
#: Skills are told in a CV that came with an application: never after the no.
_TOLD = PartialDate(2020)


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A pool, and what its people are made of."""

    pool: Pool
    skills: list[Fact]
    histories: list[Person]
    history_of: NDArray[np.int32]
    held: Held

    def people(self, rows: Sequence[int]) -> list[Person]:
        """Make the people of some rows."""
        return [self.person(row) for row in rows]

    def person(self, row: int) -> Person:
        """Make the person of one row."""
        facts = tuple(replace(self.skills[number], as_of=_TOLD) for number in self.held.of(row))
        place = Source(file="pool.csv", row=row + 2)
        return replace(
            self.histories[self.history_of[row]], key=f"{row:09d}", name=f"P{row}", facts=facts, sources=(place,)
        )


def made_up(size: int, *, lexicon: Lexicon, today: date, seed: int = 1) -> MadeUp:
    """Make a pool of so many people, the same for the same seed."""
    chance = np.random.default_rng(seed)
    skills = skill_facts(lexicon, chance)
    jobs = [term.name("fr") for term in lexicon if term.kind is TermKind.TRADE]
    histories = [history(chance, jobs=jobs, skills=skills, today=today) for _ in range(min(HISTORIES, size))]
    history_of = chance.integers(len(histories), size=size).astype(np.int32)
    held = held_skills(size, chance)
    vocabulary = Vocabulary()
    rows = columns_of(histories, vocabulary)
    for fact in skills:
        vocabulary.fact(fact)
    people = np.repeat(np.arange(size, dtype=np.int32), np.diff(held.starts))
    columns = Columns(
        alive=np.ones(size, np.uint8),
        **{name: getattr(rows, name)[history_of] for name in TYPES},
        **inverted(held.skills, people, facts=len(skills)),
    )
    pool = Pool(vocabulary, (columns, columns_of_rows((), facts=len(skills))))
    return MadeUp(pool, skills, histories, history_of, held)
