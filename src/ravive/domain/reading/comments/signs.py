"""
Signs: labelled patterns over folded text, and the scan that finds them all at once.

How a pattern is written in the tables:
- it is matched on folded text (lower case, no accents) and always on whole words: `junior\\w*` for its family;
- `'` stands for an apostrophe, a space, or nothing, for people drop it: `d'experience` reads "d experience";
- `~` stands for up to forty characters of the same sentence, `_` for up to three words;
- `@name` stands for a family of words of the table of families (`WORDS` and those the modules add).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import ahocorasick

from ravive.domain.reading.comments.families import FAMILIES
from ravive.domain.reading.comments.needles import needles, shadow
from ravive.domain.reading.comments.text import Comment

_GAP = r"[^\n]{0,40}?"
_WORDS = r"(?:[\w'’/%+&-]+,? ){0,3}?"
_FAMILY = re.compile(r"@([a-z_]+)")


@dataclass(frozen=True, slots=True)
class Sign:
    """One pattern and the label its hits are filed under; `sure` is False when a hit is only a hint."""

    label: str
    pattern: re.Pattern[str]
    words: frozenset[str]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a sign was found, in the comment's `body`."""

    sign: Sign
    match: re.Match[str]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.match.end()

    @property
    def sure(self) -> bool:
        """Whether the words leave no doubt."""
        return self.sign.sure


Hits = Mapping[str, list[Hit]]


def signs(label: str, *patterns: str, sure: bool = True) -> tuple[Sign, ...]:
    """Return one sign a pattern, all under the same label."""
    return tuple(_sign(label, pattern, sure=sure) for pattern in patterns)


def _sign(label: str, pattern: str, *, sure: bool) -> Sign:
    expanded = expand(pattern)
    return Sign(label, re.compile(rf"(?<!\w)(?:{expanded})(?!\w)"), needles(expanded), sure)


@cache
def expand(pattern: str) -> str:
    """Return the regular expression that a pattern of the tables stands for."""
    while (found := _FAMILY.search(pattern)) is not None:
        pattern = f"{pattern[: found.start()]}(?:{FAMILIES[found.group(1)]}){pattern[found.end() :]}"
    return _unabridged(pattern)


def _unabridged(pattern: str) -> str:
    """Replace the shorthands, except in a class of characters, the name of a group and a look behind."""
    pieces = re.split(r"(\[(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?<[!=][^()]*\))", pattern)
    for index in range(0, len(pieces), 2):
        pieces[index] = pieces[index].replace("'", "[' ]?").replace("~", _GAP).replace("_", _WORDS)
    return "".join(pieces)


class Scanner:
    """All the signs of the reader, found in one comment sentence by sentence."""

    def __init__(self, all_signs: Iterable[Sign]) -> None:
        """Index the signs by the words they cannot do without."""
        self._signs = tuple(all_signs)
        self._always = tuple(index for index, sign in enumerate(self._signs) if not sign.words)
        by_word: dict[str, list[int]] = {}
        for index, sign in enumerate(self._signs):
            for word in sign.words:
                by_word.setdefault(word, []).append(index)
        self._automaton = ahocorasick.Automaton()
        for word, indices in by_word.items():
            self._automaton.add_word(word, tuple(indices))
        self._automaton.make_automaton()

    def scan(self, comment: Comment) -> Hits:
        """Return the hits by label, in the order of the text within a label."""
        hits: dict[str, list[Hit]] = {}
        bounds = (*comment.starts, len(comment.body))
        words = shadow(comment.body)
        for start, end in zip(bounds, bounds[1:], strict=False):
            for index in self._worth_trying(words, start, end):
                sign = self._signs[index]
                for match in sign.pattern.finditer(comment.body, start, end):
                    hits.setdefault(sign.label, []).append(Hit(sign, match))
        for found in hits.values():
            found.sort(key=lambda hit: (hit.start, -hit.end))
        return hits

    def _worth_trying(self, words: str, start: int, end: int) -> set[int]:
        """Return the signs one of whose words is in a sentence; its shadow has one more space at both ends."""
        worth = set(self._always)
        for _, indices in self._automaton.iter(words, start, end + 2):
            worth.update(indices)
        return worth
