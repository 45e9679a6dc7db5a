"""Which facts are about which requirements: worked out once for each distinct fact, for a pool repeats itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.lexicon import Lexicon, Relation
from ravive.domain.refusals import Terms

#: Kinds of facts that tell of a trade, whose skills are then to be expected.
_OF_TRADES = frozenset({FactKind.TRADE, FactKind.EXPERIENCE})
#: Whoever has a narrower thing has the wider one, and whoever lacks the wider one lacks the narrower.
_SAYS_ALL = {True: {Relation.SAME, Relation.NARROWER}, False: {Relation.SAME, Relation.BROADER}}


@dataclass(frozen=True, slots=True)
class About:
    """A fact about a requirement, and what the thing known is to the thing asked."""

    fact: Fact
    relation: Relation

    @property
    def says_all(self) -> bool:
        """Whether it answers the requirement, rather than only makes an answer likely."""
        return self.relation in _SAYS_ALL[self.fact.held]


class Matching:
    """The requirements of one opening, and what each distinct fact says about them."""

    def __init__(self, requirements: Sequence[Requirement], terms: Terms) -> None:
        """Match against these requirements, in their order."""
        self._requirements = tuple(requirements)
        self._terms = terms
        self._known: dict[tuple[FactKind, str, str], tuple[tuple[int, Relation], ...]] = {}

    def about(self, facts: Sequence[Fact]) -> list[list[About]]:
        """Return, for each requirement in order, the facts that are about it."""
        found: list[list[About]] = [[] for _ in self._requirements]
        for fact in facts:
            for position, relation in self._relations(fact):
                found[position].append(About(fact, relation))
        return found

    def _relations(self, fact: Fact) -> tuple[tuple[int, Relation], ...]:
        key = (fact.kind, fact.term, fact.label)
        relations = self._known.get(key)
        if relations is None:
            judged = ((index, _relation(fact, one, self._terms)) for index, one in enumerate(self._requirements))
            relations = tuple((index, relation) for index, relation in judged if relation is not None)
            self._known[key] = relations
        return relations


@lru_cache(maxsize=16)
def matching_of(requirements: tuple[Requirement, ...], terms: Terms) -> Matching:
    """Return the matching of some requirements, kept from one person to the next."""
    return Matching(requirements, terms)


def _relation(fact: Fact, requirement: Requirement, terms: Terms) -> Relation | None:
    """Return what a thing known is to a thing asked: as the lexicon declares it, else as their words tell."""
    if FactKind.LANGUAGE in {fact.kind, requirement.kind}:
        same = fact.kind is requirement.kind and fact.term == requirement.term
        return Relation.SAME if same else None
    if fact.term == requirement.term:
        return Relation.SAME
    declared = _declared(fact, requirement, terms.lexicon)
    if declared is not None and (declared not in _BY_TRADE or fact.kind in _OF_TRADES):
        return declared
    return Relation.SAME if terms.alike(fact, requirement) else None


_BY_TRADE = frozenset({Relation.ESSENTIAL, Relation.OPTIONAL})


def _declared(fact: Fact, requirement: Requirement, lexicon: Lexicon) -> Relation | None:
    """Return the strongest relation that the lexicon declares between the names of the two."""
    found = {
        lexicon.relation(known, asked)
        for known in (fact.term, fact.label)
        for asked in (requirement.term, requirement.label)
    }
    return next((relation for relation in Relation if relation in found), None)
