"""
The words a pattern cannot match without.

Hundreds of patterns would be slow to try on every comment. From each we take a few plain words of which at least one
must occur in whatever it matches; one pass over the comment then tells which patterns are worth trying. This reads the
modest part of the regular-expression language that our tables use, and answers "none" for the rest: a pattern
without such words is simply always tried.

Words are compared on a `shadow` of the text, in which whatever is no letter or digit is a space, so that "on" is not
found inside "bonjour".
"""

import re
from dataclasses import dataclass
from itertools import product

_LOOKS = ("?=", "?!", "?<=", "?<!")
_NOT_WORD = re.compile(r"\W")
#: Beyond this many alternatives spelt out, a passage is closed and another begun.
_MOST_SPELLINGS = 48


def shadow(text: str) -> str:
    """Return `text` between two spaces, with a space in the place of whatever is no letter, digit or underscore."""
    return f" {_NOT_WORD.sub(' ', text)} "


def needles(pattern: str) -> frozenset[str]:
    """
    Return words of which one at least is in the shadow of every match of `pattern`; empty when there are none.

    The pattern is taken to match whole words only: its first word is looked for after a space, its last before one.
    """
    reader = _Reader(pattern)
    whole = _joined([_SPACE, reader.alternatives(), _SPACE])
    return _required(whole) or frozenset()


@dataclass(frozen=True, slots=True)
class _Part:
    """
    A part of a pattern: every spelling it may have, when they are few; else words it needs (None: it needs none).

    `required` holds the best words found in what was already closed.
    """

    spellings: frozenset[str] | None
    required: frozenset[str] | None = None


_EMPTY = _Part(frozenset({""}))
_SPACE = _Part(frozenset({" "}))
_ANYTHING = _Part(None)


def _worth(words: frozenset[str] | None) -> tuple[int, int]:
    """Longer words occur more rarely; of equals, fewer is better."""
    return (0, 0) if not words else (min(len(word.strip()) * 2 + len(word) for word in words), -len(words))


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return one if _worth(one) >= _worth(other) else other


def _closed(spellings: frozenset[str] | None) -> frozenset[str] | None:
    """Return spellings as required words: none when one of them is blank, for it is found everywhere."""
    return spellings if spellings and all(word.strip() for word in spellings) else None


def _required(part: _Part) -> frozenset[str] | None:
    return _better(part.required, _closed(part.spellings))


def _joined(parts: list[_Part]) -> _Part:
    """Return what a sequence of parts spells and needs."""
    open_spellings: frozenset[str] | None = frozenset({""})
    required: frozenset[str] | None = None
    for part in parts:
        required = _better(required, part.required)
        if part.spellings is None:
            required = _better(required, _closed(open_spellings))
            open_spellings = None
        elif open_spellings is None or len(open_spellings) * len(part.spellings) > _MOST_SPELLINGS:
            required = _better(required, _closed(open_spellings))
            open_spellings = part.spellings
        else:
            open_spellings = frozenset(first + second for first, second in product(open_spellings, part.spellings))
    if all(part.spellings is not None and part.required is None for part in parts) and required is None:
        return _Part(open_spellings)
    return _Part(None, _better(required, _closed(open_spellings)))


def _either(branches: list[_Part]) -> _Part:
    """Return what an alternative spells, or needs: every branch must bring its words, or there are none."""
    if all(branch.spellings is not None for branch in branches):
        return _Part(frozenset().union(*(branch.spellings or () for branch in branches)))
    needed = [_required(branch) for branch in branches]
    if any(words is None for words in needed):
        return _ANYTHING
    return _Part(None, frozenset().union(*(words or () for words in needed)))


class _Reader:
    """A reader of one pattern, from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> _Part:
        """Read up to the end of the group."""
        branches = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else _either(branches)

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.pattern) and self._peek() not in "|)":
            parts.append(self._quantified(self._atom()))
        return _joined(parts)

    def _atom(self) -> _Part:
        character = self._peek()
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        self.at += 1
        if character == "\\":
            escaped = self._peek()
            self.at += 1
            return _EMPTY if escaped == "b" else _ANYTHING if escaped.isalnum() else _SPACE
        if character in "^$":
            return _EMPTY
        return _ANYTHING if character == "." else _Part(frozenset({_as_shadow(character)}))

    def _group(self) -> _Part:
        self.at += 1
        looks = any(self.pattern.startswith(look, self.at) for look in _LOOKS)
        if self._peek() == "?":
            self.at += 2 if self.pattern[self.at + 1] == ":" else self._length_of_opening()
        inside = self.alternatives()
        self.at += 1
        return _EMPTY if looks else inside

    def _length_of_opening(self) -> int:
        for look in reversed(_LOOKS):
            if self.pattern.startswith(look, self.at):
                return len(look)
        return self.pattern.index(">", self.at) + 1 - self.at

    def _class(self) -> _Part:
        """Read a class of characters: spelt out when it lists a few, anything when it has a range or is negated."""
        start = self.at + 1
        self.at += 2 if self.pattern[start] != "^" else 3
        while self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        members = self.pattern[start : self.at]
        self.at += 1
        if members.startswith("^") or "-" in members[1:-1] or "\\" in members:
            return _ANYTHING
        return _Part(frozenset(_as_shadow(member) for member in members))

    def _quantified(self, part: _Part) -> _Part:
        """Read a quantifier, if there is one: what may be absent needs nothing, what may come again is not spelt."""
        sign = self._peek()
        if sign == "?":
            self.at += 1
            result = _Part(None if part.spellings is None else part.spellings | {""})
        elif sign in "*+":
            self.at += 1
            result = _ANYTHING if sign == "*" else _Part(None, _required(part))
        elif sign == "{":
            end = self.pattern.index("}", self.at)
            result = _ANYTHING if self.pattern[self.at + 1] == "0" else _Part(None, _required(part))
            self.at = end + 1
        else:
            return part
        if self._peek() == "?":
            self.at += 1
        return result

    def _peek(self) -> str:
        return self.pattern[self.at] if self.at < len(self.pattern) else "\0"


def _as_shadow(character: str) -> str:
    return character if character.isalnum() or character == "_" else " "
