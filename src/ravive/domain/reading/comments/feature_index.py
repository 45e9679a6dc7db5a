"""
Which rows of the table of weights a clause has: `features` by number, found without spelling each of them.

A feature of two neighbours is looked up in two steps, the first word and then the second, and what a word is by itself
is looked up once for all the clauses that hold it: reading a comment is mostly this.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ravive.domain.reading.comments.features import alone
from ravive.domain.reading.comments.tokens import Token

_Following = Mapping[str, int]
_NOTHING: _Following = {}
#: The words kept at hand, so that a pool of a million people does not fill the memory with its misspellings.
_MOST_WORDS = 50_000


class _Known(NamedTuple):
    """A word as the table knows it: what it is in a pair, the rows of what it is by itself, and of what follows it."""

    stem: str
    meaning: str
    rows: tuple[int, ...]
    after_stem: _Following
    after_meaning: _Following


class FeatureIndex:
    """The features that have a row, which is the number that `index` gives each of them."""

    def __init__(self, index: Mapping[str, int]) -> None:
        """Take `index` apart: features of one word, and of two."""
        self._alone: dict[str, int] = {}
        self._after: dict[str, dict[str, int]] = {}
        for feature, row in index.items():
            first, blank, second = feature.partition(" ")
            if blank:
                self._after.setdefault(first, {})[second] = row
            else:
                self._alone[feature] = row
        self._words: dict[tuple[str, str | None], _Known] = {}

    def rows(self, words: Sequence[Token]) -> set[int]:
        """Return the rows of the features of a clause."""
        found: list[int] = []
        words_known = self._words
        after_stem = after_meaning = _NOTHING
        for word, kind, _, _ in words:
            stem, meaning, rows, stem_leads_to, meaning_leads_to = words_known.get((word, kind)) or self._know(
                word, kind
            )
            found += rows
            if stem in after_stem:
                found.append(after_stem[stem])
            if meaning in after_stem:
                found.append(after_stem[meaning])
            if stem in after_meaning:
                found.append(after_meaning[stem])
            if meaning in after_meaning:
                found.append(after_meaning[meaning])
            after_stem, after_meaning = stem_leads_to, meaning_leads_to
        return set(found)

    def _know(self, word: str, kind: str | None) -> _Known:
        stem, meaning, names = alone(word, kind)
        rows = tuple(self._alone[name] for name in names if name in self._alone)
        known = _Known(stem, meaning, rows, self._after.get(stem, _NOTHING), self._after.get(meaning, _NOTHING))
        if len(self._words) >= _MOST_WORDS:
            self._words.clear()
        self._words[word, kind] = known
        return known
