"""
Which patterns of a note are worth trying: those whose words the note holds.

Dozens of patterns over every sentence are what reading costs. Each needs certain words (see `needles`); one pass over a
text tells which of them it holds, and the patterns that could not match are not tried. Nothing else changes.
"""

import re
from collections.abc import Iterable

import ahocorasick

from ravive.domain.reading.notes.needles import needles, shadow

__all__ = ["Triggers", "shadow"]


class Triggers:
    """Some patterns, indexed by the words they cannot do without."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        """Index the patterns; one without such words is always worth trying."""
        self._always: set[int] = set()
        self._automaton = ahocorasick.Automaton()
        by_word: dict[str, set[int]] = {}
        for index, pattern in enumerate(patterns):
            words = _words(pattern.pattern)
            if not words:
                self._always.add(index)
            for word in words:
                by_word.setdefault(word, set()).add(index)
        for word, wanted in by_word.items():
            self._automaton.add_word(word, wanted)
        self._automaton.make_automaton()

    def worth_trying(self, words: str, start: int = 0, end: int | None = None) -> list[int]:
        """
        Return the patterns that may match between two characters of a text, in their order.

        `words` is the `shadow` of the folded text, which has one more space at both ends.
        """
        found = set(self._always)
        for _, wanted in self._automaton.iter(words, start, len(words) if end is None else end + 2):
            found |= wanted
        return sorted(found)


def _words(pattern: str) -> frozenset[str]:
    """Return words of which every match holds one, without blanks at their ends: a pattern may end inside a word."""
    sets = needles(pattern)
    if not sets:
        return frozenset()
    return frozenset(word.strip() for word in sets[0])
