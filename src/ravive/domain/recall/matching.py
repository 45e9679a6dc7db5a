"""Which facts are about which requirements: worked out once for each distinct fact, for a pool repeats itself."""

from collections.abc import Sequence
from functools import lru_cache

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.refusals import Terms


class Matching:
    """The requirements of one opening, and what each distinct fact says about them."""

    def __init__(self, requirements: Sequence[Requirement], terms: Terms) -> None:
        """Match against these requirements, in their order."""
        self._requirements = tuple(requirements)
        self._terms = terms
        self._known: dict[tuple[FactKind, str, str], tuple[int, ...]] = {}

    def about(self, facts: Sequence[Fact]) -> list[list[Fact]]:
        """Return, for each requirement in order, the facts that are about it."""
        found: list[list[Fact]] = [[] for _ in self._requirements]
        for fact in facts:
            for position in self._positions(fact):
                found[position].append(fact)
        return found

    def _positions(self, fact: Fact) -> tuple[int, ...]:
        key = (fact.kind, fact.term, fact.label)
        positions = self._known.get(key)
        if positions is None:
            asked = enumerate(self._requirements)
            positions = tuple(index for index, one in asked if _concerns(fact, one, self._terms))
            self._known[key] = positions
        return positions


@lru_cache(maxsize=16)
def matching_of(requirements: tuple[Requirement, ...], terms: Terms) -> Matching:
    """Return the matching of some requirements, kept from one person to the next."""
    return Matching(requirements, terms)


def _concerns(fact: Fact, requirement: Requirement, terms: Terms) -> bool:
    if FactKind.LANGUAGE in {fact.kind, requirement.kind}:
        return fact.kind is requirement.kind and fact.term == requirement.term
    return terms.alike(fact, requirement)
