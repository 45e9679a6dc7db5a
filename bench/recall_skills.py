"""Which skills a made-up pool holds: some held by a third of the people, most by hardly anybody."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.lexicon import Lexicon, TermKind

SKILLS = 5_000
#: How skills spread: Zipf and Mandelbrot's law, flattened at the head; six draws in ten are of a family of trades.
_FLAT, _STEEP = 6.0, 1.05
_FAMILIES, _OF_A_FAMILY, _SHARE_OF_FAMILY = 40, 120, 0.6
_DRAWS = 16
_SYLLABLES = (
    "ba",
    "cri",
    "do",
    "fel",
    "gu",
    "hen",
    "jor",
    "kal",
    "lim",
    "mon",
    "nu",
    "pra",
    "quo",
    "ris",
    "tev",
    "zan",
)


@dataclass(frozen=True, slots=True)
class Held:
    """Who holds which skills: those of person `i` are `skills[starts[i]:starts[i + 1]]`."""

    starts: NDArray[np.int64]
    skills: NDArray[np.int16]

    def of(self, person: int) -> Iterable[int]:
        """Return the numbers of the skills of one person."""
        return map(int, self.skills[self.starts[person] : self.starts[person + 1]])


def skill_facts(lexicon: Lexicon, chance: np.random.Generator) -> list[Fact]:
    """Return the skills, the most common first: those of the lexicon, and made-up ones, in no order of theirs."""
    known = [(term.id, term.name("fr")) for term in lexicon if term.kind is TermKind.SKILL]
    made_up = [(word, word) for word in map(_word, range(SKILLS - len(known)))]
    names = [*known, *made_up]
    facts = [Fact(kind=FactKind.SKILL, term=term, label=label) for term, label in names]
    return [facts[place] for place in chance.permutation(len(facts))]


def held_skills(people: int, chance: np.random.Generator) -> Held:
    """Draw the skills of so many people, about a dozen each, none twice."""
    odds = 1 / (np.arange(SKILLS) + _FLAT) ** _STEEP
    anywhere = chance.choice(SKILLS, size=(people, _DRAWS), p=odds / odds.sum()).astype(np.int16)
    families = np.stack([chance.choice(SKILLS, _OF_A_FAMILY, replace=False) for _ in range(_FAMILIES)]).astype(np.int16)
    place = np.minimum(chance.geometric(0.05, size=(people, _DRAWS)) - 1, _OF_A_FAMILY - 1)
    family = families[chance.integers(_FAMILIES, size=people)[:, None], place]
    drawn = np.where(chance.random((people, _DRAWS), np.float32) < _SHARE_OF_FAMILY, family, anywhere)
    drawn.sort(axis=1)
    new = np.ones(drawn.shape, bool)
    new[:, 1:] = drawn[:, 1:] != drawn[:, :-1]
    starts = np.zeros(people + 1, np.int64)
    np.cumsum(new.sum(axis=1), out=starts[1:])
    return Held(starts, drawn[new])


def _word(number: int) -> str:
    """Return a word nobody uses, different for each number and alike to no other in its root."""
    syllables = []
    for _ in range(4):
        number, place = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[place])
    return "".join(syllables)
