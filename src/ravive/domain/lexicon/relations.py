"""How what a person has stands to what is asked: the same, narrower, broader, or needed in a trade of theirs."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from ravive.domain.lexicon.terms import Term, TermKind

#: How far up a chain of wider terms a relation still says something: two steps above "Siemens S7" all is "automation".
_FURTHEST = 2

Find = Callable[[str], Term | None]


class Relation(StrEnum):
    """What one term is to another that is asked, the strongest first."""

    SAME = "same"
    NARROWER = "narrower"
    BROADER = "broader"
    ESSENTIAL = "essential"
    OPTIONAL = "optional"


def relation_between(had: Iterable[Term], asked: Iterable[Term], *, find: Find) -> Relation | None:
    """
    Return what a thing had is to a thing asked, each given by all the terms that speak of it; None for no relation.

    `find` gives the term of an id. A trade and a skill are related by the skills that the trade needs; only skills are
    needed so: a diploma that a trade asks for is held by nobody until they show it.
    """
    ours, theirs = tuple(had), tuple(asked)
    our_ids, their_ids = {term.id for term in ours}, {term.id for term in theirs}
    if our_ids & their_ids:
        return Relation.SAME
    if their_ids & _above(ours, find):
        return Relation.NARROWER
    if our_ids & _above(theirs, find):
        return Relation.BROADER
    return _by_trade(ours, their_ids) if any(term.kind is TermKind.SKILL for term in theirs) else None


def _above(terms: Iterable[Term], find: Find) -> set[str]:
    """Return the ids of the wider terms, a few steps up."""
    found: set[str] = set()
    level = list(terms)
    for _ in range(_FURTHEST):
        ids = {wider for term in level for wider in term.broader} - found
        found |= ids
        level = [term for one in sorted(ids) if (term := find(one)) is not None]
    return found


def _by_trade(terms: Iterable[Term], skills: set[str]) -> Relation | None:
    trades = [term for term in terms if term.kind is TermKind.TRADE]
    if any(skills.intersection(trade.related) for trade in trades):
        return Relation.ESSENTIAL
    return Relation.OPTIONAL if any(skills.intersection(trade.optional) for trade in trades) else None
