"""
The words a pattern cannot match without.

Hundreds of patterns would be slow to try on every comment. From each we take a few plain words of which at least one
must occur in whatever it matches; one pass over the comment then tells which patterns are worth trying. This reads the
modest part of the regular-expression language that our tables use, and answers "none" for the rest: a pattern
without such words is simply always tried.
"""

from dataclasses import dataclass, field

_LOOKS = ("?=", "?!", "?<=", "?<!")


def needles(pattern: str) -> frozenset[str]:
    """Return words of which one at least is in every match of `pattern`; empty when there are none."""
    return _Reader(pattern).alternatives() or frozenset()


@dataclass(slots=True)
class _Sequence:
    """A run of items that all must match: the best set of words found so far, and the plain word being read."""

    best: frozenset[str] | None = None
    word: list[str] = field(default_factory=list)

    def end_word(self) -> None:
        if self.word:
            self.offer(frozenset({"".join(self.word)}))
            self.word.clear()

    def offer(self, words: frozenset[str] | None) -> None:
        if words and (self.best is None or _worth(words) > _worth(self.best)):
            self.best = words


def _worth(words: frozenset[str]) -> tuple[int, int]:
    """Longer words occur more rarely; of equals, fewer is better."""
    return min(map(len, words)), -len(words)


class _Reader:
    """A reader of one pattern, from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> frozenset[str] | None:
        """Read up to the end of the group: every branch must bring its words, or there are none."""
        branches = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            branches.append(self._sequence())
        found: set[str] = set()
        for words in branches:
            if words is None:
                return None
            found |= words
        return frozenset(found)

    def _sequence(self) -> frozenset[str] | None:
        run = _Sequence()
        while self.at < len(self.pattern) and self._peek() not in "|)":
            self._item(run)
        run.end_word()
        return run.best

    def _item(self, run: _Sequence) -> None:
        character = self._peek()
        if character == "(":
            run.end_word()
            words = self._group()
            run.offer(None if self._is_optional() else words)
        elif character == "[":
            run.end_word()
            self._skip_class()
            self._is_optional()
        else:
            literal = self._literal()
            word_so_far = list(run.word)
            if literal is None:
                run.end_word()
                self._is_optional()
            elif self._peek() in "?*+{":
                keep = not self._is_optional()
                run.word = [*word_so_far, literal] if keep else word_so_far
                run.end_word()
            else:
                run.word.append(literal)

    def _literal(self) -> str | None:
        """Read one character; None when it stands for several or for a place."""
        character = self.pattern[self.at]
        self.at += 1
        if character == "\\":
            escaped = self.pattern[self.at]
            self.at += 1
            return None if escaped.isalnum() else escaped
        return None if character in ".^$" else character

    def _group(self) -> frozenset[str] | None:
        self.at += 1
        looks = any(self.pattern.startswith(look, self.at) for look in _LOOKS)
        if self._peek() == "?":
            self.at += {":": 2}.get(self.pattern[self.at + 1], 0) or self._length_of_opening()
        words = self.alternatives()
        self.at += 1
        return None if looks else words

    def _length_of_opening(self) -> int:
        for look in _LOOKS:
            if self.pattern.startswith(look, self.at):
                return len(look)
        return self.pattern.index(">", self.at) + 1 - self.at

    def _skip_class(self) -> None:
        self.at += 2 if self.pattern[self.at + 1] != "^" else 3
        while self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        self.at += 1

    def _is_optional(self) -> bool:
        """Read a quantifier, if there is one, and tell whether it allows nothing at all."""
        optional = False
        if self._peek() in "?*":
            optional = True
            self.at += 1
        elif self._peek() == "+":
            self.at += 1
        elif self._peek() == "{":
            end = self.pattern.index("}", self.at)
            optional = self.pattern[self.at + 1] == "0"
            self.at = end + 1
        else:
            return False
        if self._peek() == "?":
            self.at += 1
        return optional

    def _peek(self) -> str:
        return self.pattern[self.at] if self.at < len(self.pattern) else "\0"
