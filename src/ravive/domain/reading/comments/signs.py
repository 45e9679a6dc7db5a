r"""
Signs: labelled patterns over folded text, and the scan that finds them all at once.

How a pattern is written in the tables:
- it is matched on folded text (lower case, no accents) and always on whole words: `junior\w*` for its family;
- `'` stands for an apostrophe, a space, or nothing, for people drop it: `d'experience` reads "d experience";
- `~` stands for up to forty characters of the same sentence, `_` for up to three words;
- `@name` stands for a family of words of `families`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

import ahocorasick

from ravive.domain.reading.comments.families import FAMILIES, in_one_line
from ravive.domain.reading.comments.needles import branches, needles, shadow
from ravive.domain.reading.comments.text import Comment

_GAP = r"[^\n]{0,40}?"
_WORDS = r"(?:[\w'’/%+&-]+,? ){0,3}?"
_FAMILY = re.compile(r"@([a-z_]+)")


@dataclass(frozen=True)
class Sign:
    """
    One pattern and the label its hits are filed under; `sure` is False when a hit is only a hint.

    `source` is written in the notation of the tables. It is compiled when first tried: most comments need few of them.
    """

    label: str
    source: str
    sure: bool = True

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, on whole words."""
        return re.compile(rf"(?:(?<!\w)|(?=\W))(?:{expand(self.source)})(?:(?!\w)|(?<=\W))")


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

    @property
    def words(self) -> str:
        """The words themselves, folded."""
        return self.match.group()

    def part(self, *names: str) -> tuple[int, int] | None:
        """Return the bounds of the first of these groups of the pattern that holds something."""
        for name in names:
            start, end = self.match.span(name) if name in self.match.re.groupindex else (-1, -1)
            if start < end:
                return start, end
        return None


Hits = Mapping[str, list[Hit]]


def signs(label: str, *patterns: str, sure: bool = True) -> tuple[Sign, ...]:
    """Return one sign for each alternative of each pattern, all under the same label."""
    return tuple(Sign(label, branch, sure) for pattern in patterns for branch in branches(in_one_line(pattern)))


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


#: A cell of more characters than these two together is a pasted thread, not a comment: its middle is read only for
#: what may never be missed, a firm no and what must not be kept.
_READ_FROM_THE_START = 5_000
_READ_FROM_THE_END = 3_000
#: Below this length a sentence may be nothing but marks and spaces.
_SHORTEST = 4
_NEVER_MISSED = ("firm.", "ground.", "scope.somebody_else", "scope.back")


class Scanner:
    """All the signs of the reader, found in one comment sentence by sentence."""

    def __init__(self, all_signs: Iterable[Sign]) -> None:
        """Index the signs by the words they cannot do without, and once more those that may never be missed."""
        signs_of_all = tuple(all_signs)
        self._all = _Index(signs_of_all)
        self._never_missed = _Index(sign for sign in signs_of_all if sign.label.startswith(_NEVER_MISSED))

    def scan(self, comment: Comment) -> Hits:
        """Return the hits by label, in the order of the text within a label."""
        hits: dict[str, list[Hit]] = {}
        body, size = comment.body, len(comment.body)
        words = shadow(body)
        for start, end in pairwise((*comment.starts, size)):
            if end - start < _SHORTEST and not body[start:end].strip():
                continue
            whole = start < _READ_FROM_THE_START or size - start < _READ_FROM_THE_END
            for sign in (self._all if whole else self._never_missed).worth_trying(words, start, end):
                for match in sign.pattern.finditer(body, start, end):
                    hits.setdefault(sign.label, []).append(Hit(sign, match))
        for found in hits.values():
            found.sort(key=lambda hit: (hit.start, -hit.end))
        return hits


class _Index:
    """Signs by the words they cannot do without."""

    def __init__(self, all_signs: Iterable[Sign]) -> None:
        self.signs = tuple(all_signs)
        self._always: set[int] = set()
        self._paired: set[int] = set()
        by_word: dict[str, tuple[set[int], set[int]]] = {}
        for index, sign in enumerate(self.signs):
            sets = needles(sign.source)
            if not sets:
                self._always.add(index)
            if len(sets) > 1:
                self._paired.add(index)
            for place, words in enumerate(sets):
                for word in words:
                    by_word.setdefault(word, (set(), set()))[place].add(index)
        self._automaton = ahocorasick.Automaton()
        for word, wanted in by_word.items():
            self._automaton.add_word(word, wanted)
        self._automaton.make_automaton()

    def worth_trying(self, words: str, start: int, end: int) -> Iterator[Sign]:
        """Yield the signs whose words are in a sentence, in their own order; its shadow has a space more at both ends."""
        first: set[int] = set()
        second: set[int] = set()
        for _, (firsts, seconds) in self._automaton.iter(words, start, end + 2):
            first |= firsts
            second |= seconds
        for index in sorted(self._always | (first - self._paired) | (first & second)):
            yield self.signs[index]
