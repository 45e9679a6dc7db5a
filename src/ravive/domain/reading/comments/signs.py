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
from ravive.domain.reading.comments.needles import begins_plainly, branches, needles, shadow
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
        """The pattern, which ends with a word; where it begins is looked at by `matches`, or by itself."""
        expanded = expand(self.source)
        begins = "" if self._begins_plainly else r"(?:(?<!\w)|(?=\W))"
        return re.compile(rf"{begins}(?:{expanded})(?:(?!\w)|(?<=\W))")

    @cached_property
    def _begins_plainly(self) -> bool:
        return begins_plainly(expand(self.source))

    def matches(self, body: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """
        Yield the matches that begin with a word.

        A pattern whose first character is known is found much faster without a look behind it: the beginning of the
        word is then looked at here.
        """
        if not self._begins_plainly:
            yield from self.pattern.finditer(body, start, end)
            return
        search = self.pattern.search
        while (match := search(body, start, end)) is not None:
            first = match.start()
            if first and body[first - 1].isalnum() and body[first].isalnum():
                start = first + 1
                continue
            yield match
            start = max(match.end(), first + 1)


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
_READ_FROM_THE_START = 4_000
_READ_FROM_THE_END = 2_000
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
                if sign.pattern.search(body, start, end) is not None:  # most are not there: ask before reading
                    hits.setdefault(sign.label, []).extend(Hit(sign, match) for match in sign.matches(body, start, end))
        for label in [label for label, found in hits.items() if not found]:
            del hits[label]
        for found in hits.values():
            if len(found) > 1:
                found.sort(key=lambda hit: (hit.start, -hit.end))
        return hits


class _Index:
    """Signs by the words they cannot do without. A set of signs is one number, a bit for each: they are many."""

    def __init__(self, all_signs: Iterable[Sign]) -> None:
        self._signs = tuple(all_signs)
        self._alone = 0
        self._always = 0
        by_word: dict[str, list[int]] = {}
        for index, sign in enumerate(self._signs):
            sets, bit = needles(sign.source), 1 << index
            self._always |= 0 if sets else bit
            self._alone |= bit if len(sets) == 1 else 0
            for place, words in enumerate(sets):
                for word in words:
                    by_word.setdefault(word, [0, 0])[place] |= bit
        self._automaton = ahocorasick.Automaton()
        for word, wanted in by_word.items():
            self._automaton.add_word(word, tuple(wanted))
        self._automaton.make_automaton()

    def worth_trying(self, words: str, start: int, end: int) -> list[Sign]:
        """Return the signs whose words are in a sentence, in order; its shadow has a space more at both ends."""
        first = second = 0
        for _, (firsts, seconds) in self._automaton.iter(words[start : end + 2]):  # given bounds, it copies all words
            first |= firsts
            second |= seconds
        return self._of(self._always | (first & (self._alone | second)))

    def _of(self, bits: int) -> list[Sign]:
        found = []
        while bits:
            lowest = bits & -bits
            found.append(self._signs[lowest.bit_length() - 1])
            bits ^= lowest
        return found
