"""Whether two names mean the same thing, known to the lexicon or not."""

import re
from functools import lru_cache

from ravive.domain.kernel.facts import Fact
from ravive.domain.kernel.openings import Requirement
from ravive.domain.lexicon import Lexicon, TermKind, fold

#: A wider or a narrower term counts as the same: an advert that drops "PLC programming" drops the one PLC as well.
_SAME_FROM = 0.85

_WORD = re.compile(r"[^\W_]+(?:[+#]+)?")

#: Words that tell nothing of what is asked: articles, and what surrounds every requirement.
_EMPTY_WORDS = """
    a an and any as at au aux avec basic basics bases bonne bonnes bon bons ce ces competence competences connaissance
    connaissances d dans de des du en enough et etc experience experiences for formation good has have in knowledge l la
    lack le les level logiciel maitrise manque more n niveau no not notions of on or ou outil outils par pas plus pour
    practice pratique s skill skills solid solide solides some son sur technical technique techniques the to tool tools
    too un une usage utilisation very with without y year years an annee annees ans certificat certificate certification
    diplome diplomes titre
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())

_SHORTEST_ROOT = 5
_SHARE_OF_ROOT = 0.6


class Terms:
    """Names compared through a lexicon, each pair once: a pool repeats the same few names thousands of times."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Compare with this lexicon."""
        self.lexicon = lexicon
        self.same = lru_cache(maxsize=200_000)(self._same)
        self.closeness = lru_cache(maxsize=200_000)(lexicon.closeness)
        self._ids = lru_cache(maxsize=50_000)(self._ids_in)
        self.trades = lru_cache(maxsize=50_000)(self._trades_in)

    def names(self, said: str, thing: Requirement | Fact) -> bool:
        """Whether what was said names what is asked or known."""
        return self.same(said, thing.term) or self.same(said, thing.label)

    def alike(self, left: Requirement | Fact, right: Requirement | Fact) -> bool:
        """Whether two things asked or known are the same."""
        return left.term == right.term or self.names(left.label, right) or self.same(left.term, right.term)

    def nearness(self, job: str, trades: frozenset[str]) -> float | None:
        """Return how near a job is to the nearest of some trades, 0 to 1; None where it names no known trade."""
        known = self.trades(job)
        if not known or not trades:
            return None
        return max(self.closeness(one, other) for one in known for other in trades)

    def _same(self, left: str, right: str) -> bool:
        return (
            left == right
            or any(
                one == other or self.closeness(one, other) >= _SAME_FROM
                for one in self._ids(left)
                for other in self._ids(right)
            )
            or _contains(content_words(left), content_words(right))
        )

    def _trades_in(self, name: str) -> frozenset[str]:
        """Return the trades that a title names."""
        whole = self.lexicon.resolve(name, kind=TermKind.TRADE)
        if whole is not None:
            return frozenset({whole.id})
        return frozenset(found.term.id for found in self.lexicon.find(name) if found.term.kind is TermKind.TRADE)

    def _ids_in(self, name: str) -> frozenset[str]:
        whole = self.lexicon.resolve(name)
        if whole is not None:
            return frozenset({whole.id})
        return frozenset(mention.term.id for mention in self.lexicon.find(name))


@lru_cache(maxsize=4)
def terms_of(lexicon: Lexicon) -> Terms:
    """Return the comparison of names for a lexicon, kept from one call to the next."""
    return Terms(lexicon)


@lru_cache(maxsize=50_000)
def content_words(text: str) -> frozenset[str]:
    """Return the folded words of a text that tell what it is about."""
    return frozenset(word for word in _WORD.findall(fold(text)) if word not in _EMPTY and not word.isdecimal())


def mentions(text: str, words: frozenset[str]) -> bool:
    """Whether a text holds every one of some words, in any form."""
    return bool(words) and _covers(content_words(text), words)


def _contains(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left) and bool(right) and (_covers(left, right) or _covers(right, left))


def _covers(wider: frozenset[str], narrower: frozenset[str]) -> bool:
    return all(word in wider or any(same_root(word, other) for other in wider) for word in narrower)


def same_root(left: str, right: str) -> bool:
    """Whether two words are forms of one: automate and automatisme, comptable and comptabilité."""
    shared = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        shared += 1
    return shared >= max(_SHORTEST_ROOT, _SHARE_OF_ROOT * max(len(left), len(right))) or (
        left.rstrip("s") == right.rstrip("s") and bool(left.rstrip("s"))
    )
