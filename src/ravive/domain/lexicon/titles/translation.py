"""
Which French words stand for which English ones, learnt from terms that bear names in both languages.

It is the first of IBM's alignment models (Brown et al., 1993) over pairs of names of one term: no dictionary is given.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import sqrt

from ravive.domain.lexicon.terms import Term, TermKind
from ravive.domain.lexicon.titles.title_words import title_words

_ROUNDS = 4
#: Names of the other language that are paired with the preferred name of a trade; of other terms, only the first.
_NAMES_OF_A_TRADE = 6
#: What an empty word takes of each word: it may translate nothing.
_NOTHING = 0.02
#: A translation as rare as this among those of its word is chance.
_LEAST = 0.05
_AT_MOST = 6

Pair = tuple[tuple[str, ...], tuple[str, ...]]
Translations = Mapping[str, Mapping[str, float]]


class Translator:
    """The words of titles, from one language to the other; learnt the first time it is asked."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Learn from these terms, later."""
        self._terms = tuple(terms)

    @cached_property
    def _pairs(self) -> list[Pair]:
        return name_pairs(self._terms)

    @cached_property
    def _from_french(self) -> Translations:
        return learn_translations(self._pairs)

    @cached_property
    def _from_english(self) -> Translations:
        return learn_translations([(french, english) for english, french in self._pairs])

    def translate(self, words: Iterable[str], *, language: str) -> dict[str, float]:
        """Return words of the other language, each with how surely it stands for one of `words` (0 to 1)."""
        table = self._from_english if language == "en" else self._from_french
        found: dict[str, float] = {}
        for word in words:
            for other, chance in table.get(word, {}).items():
                found[other] = max(found.get(other, 0.0), sqrt(chance))
        return found


def name_pairs(terms: Iterable[Term]) -> list[Pair]:
    """Return the words of names that mean the same, French then English."""
    return [pair for term in terms for pair in _pairs_of(term) if pair[0] and pair[1]]


def learn_translations(pairs: Sequence[Pair]) -> Translations:
    """Return, for each word of the first side, its likely words of the second, with their chances."""
    chances: dict[str, dict[str, float]] = {}
    for ours, theirs in pairs:
        for word in ours:
            chances.setdefault(word, {}).update(dict.fromkeys(theirs, 1.0))
    for _ in range(_ROUNDS):
        chances = {word: _shares(counts) for word, counts in _expected(pairs, chances).items()}
    return {word: _likely(found) for word, found in chances.items()}


def _pairs_of(term: Term) -> Iterator[Pair]:
    if term.fr and term.en:
        french = title_words(term.fr[0])
        for name in term.en[: _NAMES_OF_A_TRADE if term.kind is TermKind.TRADE else 1]:
            yield french, title_words(name)


def _expected(pairs: Sequence[Pair], chances: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Count how often each word would be translated by each other one, were these the chances."""
    counts: dict[str, dict[str, float]] = {word: dict.fromkeys(found, 0.0) for word, found in chances.items()}
    for ours, theirs in pairs:
        for their_word in theirs:
            total = _NOTHING + sum(chances[word][their_word] for word in ours)
            for word in ours:
                counts[word][their_word] += chances[word][their_word] / total
    return counts


def _shares(counts: Mapping[str, float]) -> dict[str, float]:
    total = sum(counts.values()) or 1.0
    return {word: count / total for word, count in counts.items()}


def _likely(chances: Mapping[str, float]) -> dict[str, float]:
    best = sorted(chances.items(), key=lambda one: (-one[1], one[0]))[:_AT_MOST]
    return {word: chance for word, chance in best if chance >= _LEAST}
