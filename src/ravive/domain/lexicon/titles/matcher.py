"""
Titles matched to trades, in French and in English, and to each other.

A title is near a trade by the sum of four likenesses, each from 0 to 1 and each worked out from the lexicon alone: the
best of the trade's names, all its names together, the skills it needs, and its names in the other language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from typing import Literal

from ravive.domain.lexicon.terms import Term, TermKind
from ravive.domain.lexicon.titles.names import FIRST_NAME, Names, Scores
from ravive.domain.lexicon.titles.skills import Profile, Skills, overlap
from ravive.domain.lexicon.titles.title_words import title_words
from ravive.domain.lexicon.titles.translation import Translator

Language = Literal["fr", "en"]

#: What each likeness weighs beside that to the best name, which weighs 1.
BY_ALL_NAMES, BY_SKILLS, BY_TRANSLATION = 0.15, 0.2, 0.25
_WHOLE = FIRST_NAME + BY_ALL_NAMES + BY_SKILLS + FIRST_NAME * BY_TRANSLATION
#: What a name in the other language gains by its own words, beside what its trade has.
_BY_ITS_OWN_WORDS = 0.4
#: How many trades are looked at closely: the best by each likeness that any trade may have.
_LOOKED_AT = 60
#: A title is taken for a mixture of so many trades, the nearest ones.
_MIXED = 10

_OTHER: Mapping[Language, Language] = {"fr": "en", "en": "fr"}


@dataclass(frozen=True, slots=True)
class NearTrade:
    """A trade and how near a title is to it, from 0 to 1."""

    trade: Term
    closeness: float


@dataclass(frozen=True, slots=True)
class NearName:
    """A name of a trade, and how near a title is to it, from 0 to 1."""

    trade: Term
    name: str
    closeness: float


@dataclass(frozen=True, slots=True)
class _Compared:
    """What a title has in common with names and trades, by their numbers; `total` is of the trades looked at."""

    by_name: Scores
    best_name: Scores
    by_translated_name: Scores
    total: Scores


class TitleMatcher:
    """The trades of a lexicon, to which any title can be compared; immutable once built."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index the trades among the terms; the others only teach which words translate which."""
        known = tuple(terms)
        self.trades = tuple(term for term in known if term.kind is TermKind.TRADE)
        self._names: Mapping[Language, Names] = {
            "fr": Names([trade.fr for trade in self.trades]),
            "en": Names([trade.en for trade in self.trades]),
        }
        self._skills = Skills(self.trades)
        self._translator = Translator(known)
        self._numbers = {trade.id: number for number, trade in enumerate(self.trades)}
        self._compared = lru_cache(maxsize=1_000)(self._compare)
        self._profile = lru_cache(maxsize=50_000)(self._profile_of)

    def language_of(self, title: str) -> Language:
        """Return the language that knows more of the words of a title; French where both know as many."""
        words = title_words(title)
        known = {language: sum(word in names for word in words) for language, names in self._names.items()}
        return "en" if known["en"] > known["fr"] else "fr"

    def trades_near(
        self, title: str, *, language: Language | None = None, at_most: int = _MIXED
    ) -> tuple[NearTrade, ...]:
        """Return the trades nearest to a title, the nearest first; the language is guessed where it is not said."""
        total = self._compared(title, language or self.language_of(title)).total
        return tuple(NearTrade(self.trades[trade], total[trade] / _WHOLE) for trade in _best(total, at_most))

    def names_near(self, title: str, *, language: Language, of: Language) -> tuple[NearName, ...]:
        """
        Return the names, in the language `of`, of the trades nearest to a title in `language`, the nearest first.

        Some hundreds of names are returned, every other one having next to nothing in common with the title.
        """
        compared = self._compared(title, language)
        found = [
            NearName(self.trades[trade], name, _of_name(compared, trade, number, same=of == language))
            for trade in compared.total
            for name, number in self._names[of].of_trade(trade).items()
        ]
        return tuple(sorted(found, key=lambda near: (-near.closeness, near.trade.id, near.name)))

    def closeness(self, first: str, second: str, *, language: Language | None = None) -> float:
        """
        Return how near two titles are, from 0 to 1: half by their words, half by the skills of the trades they suggest.

        Their languages are guessed where none is said; titles of two languages are compared by skills alone.
        """
        one, other = language or self.language_of(first), language or self.language_of(second)
        by_skills = overlap(self._profile(first, one), self._profile(second, other))
        if one != other:
            return by_skills
        return (self._names[one].between(title_words(first), title_words(second)) + by_skills) / 2

    def shared_skills(self, first: str, second: str) -> float:
        """Return how much two trades, given by their ids, need the same skills: 0 to 1, 0 where one is not known."""
        one, other = self._numbers.get(first), self._numbers.get(second)
        return 0.0 if one is None or other is None else overlap(self._skills.of[one], self._skills.of[other])

    def _compare(self, title: str, language: Language) -> _Compared:
        words = title_words(title)
        ours, theirs = self._names[language], self._names[_OTHER[language]]
        by_name = ours.like(words)
        best_name = ours.best_of_trades(by_name)
        all_names = ours.spoken_of(words)
        by_translated_name = theirs.sharing(self._translator.translate(words, language=language))
        translated = theirs.best_of_trades(by_translated_name)
        looked_at = {trade for scores in (best_name, all_names, translated) for trade in _best(scores, _LOOKED_AT)}
        skills = self._skills.alike(self._mixture(best_name), looked_at)
        weighted = ((1.0, best_name), (BY_ALL_NAMES, all_names), (BY_SKILLS, skills), (BY_TRANSLATION, translated))
        total = {trade: sum(weight * scores.get(trade, 0.0) for weight, scores in weighted) for trade in looked_at}
        return _Compared(by_name, best_name, by_translated_name, total)

    def _profile_of(self, title: str, language: Language) -> Profile:
        return self._mixture(self._compared(title, language).total)

    def _mixture(self, scores: Scores) -> Profile:
        """Return the skills that the trades nearest to a title need, the nearer the more."""
        return self._skills.together({trade: scores[trade] ** 2 for trade in _best(scores, _MIXED)})


def _of_name(compared: _Compared, trade: int, name: int, *, same: bool) -> float:
    total = compared.total[trade]
    if same:
        return (total - compared.best_name.get(trade, 0.0) + compared.by_name.get(name, 0.0)) / _WHOLE
    gained = _BY_ITS_OWN_WORDS * compared.by_translated_name.get(name, 0.0)
    return (total + gained) / (_WHOLE + FIRST_NAME * _BY_ITS_OWN_WORDS)


def _best(scores: Mapping[int, float], at_most: int) -> list[int]:
    return nsmallest(at_most, scores, key=lambda one: (-scores[one], one))
