"""
The words a pattern cannot match without.

Dozens of patterns would be slow to try on every note. From each we take one or two sets of plain words, such that
whatever it matches holds a word of each set; one pass over the note then tells which patterns are worth trying. This
reads the modest part of the regular-expression language that our tables use; a pattern without such words is simply
always tried.

Words are compared on a `shadow` of the text, in which whatever is no letter or digit is a space, so that "on" is not
found inside "bonjour", and every digit is a nought, so that a pattern may need a figure without saying which.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product

Words = frozenset[str]

_LOOKS = ("?=", "?!", "?<=", "?<!")
_NOT_WORD = re.compile(r"\W")
_DIGIT = re.compile(r"\d")
#: Plain characters, the last of which is not repeated or optional.
_PLAIN = re.compile(r"[^\W_]+(?: [^\W_]+)* ?(?![?*+{\w])|[^\W_](?![?*+{])| (?![?*+{])")
#: Beyond this many alternatives spelt out, a passage is closed and another begun.
_MOST_SPELLINGS = 48
#: A set of words rarer than this is enough by itself.
_RARE = 0.01

#: How often a sentence holds a word, roughly: what is not listed counts by its length.
_COMMON = {
    word: share
    for share, words in {
        0.3: "de la le et pas a the on un en pour il elle l d",
        0.12: "no not ne n for to and in est du des les une sur au mais he she is was of but non we "
        "no with par son sa ko",
        0.05: "que qui ce se plus trop très tres bien si nous je i at it by his her have has had ans mois ok "
        "too poste client "
        "refus dit veut candidat y tel avec manque s ses sans dans rh cv no so be us good an ai",
    }.items()
    for word in words.split()
}


def shadow(text: str) -> str:
    """Return `text` between two spaces, its marks turned into spaces and its digits into noughts, each in its place."""
    return f" {_DIGIT.sub('0', _NOT_WORD.sub(' ', text))} "


@cache
def needles(pattern: str) -> tuple[Words, ...]:
    """
    Return up to two sets of words, rarest first: the shadow of every match of `pattern` holds a word of each.

    The pattern is taken to match whole words only: its first word is looked for after a space, its last before one.
    None at all when the pattern needs no word.
    """
    reader = _Reader(pattern)
    parts = reader.parts()
    inside = parts if reader.at >= len(pattern) else [_Reader(pattern).alternatives()]
    whole = _joined([_SPACE, *inside, _SPACE])
    ranked = sorted(map(_tidy, _required(whole)), key=_share)
    return tuple(ranked[:1] if ranked and _share(ranked[0]) < _RARE else ranked[:2])


def _tidy(words: Words) -> Words:
    """Keep one space at either end: a mark of punctuation may stand for the end of the word before it."""
    return frozenset(re.sub(r"^ +| +$", " ", word) for word in words)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern: every spelling it may have, when they are few (else None), and the words it needs."""

    spellings: Words | None
    required: tuple[Words, ...] = ()


_EMPTY = _Part(frozenset({""}))
_SPACE = _Part(frozenset({" "}))
_ANYTHING = _Part(None)
_FIGURE = _Part(frozenset({"0"}))
_ESCAPES = {"b": _EMPTY, "d": _FIGURE}
_APOSTROPHE = _Part(frozenset({" ", ""}))


def _share(words: Words) -> float:
    """Return roughly how many sentences in a hundred hold one of the words."""
    return sum(_share_of(word) for word in words)


def _share_of(word: str) -> float:
    """Whole words are rarer than parts of words, long ones than short ones, and several than one."""
    parts = word.split()
    whole = word.startswith(" ") and word.endswith(" ")
    shares = [_COMMON.get(part, 0.3 / 6 ** min(len(part), 5)) if part.strip("0") else 0.3 for part in parts]
    return min(shares) / 1.5 ** (len(parts) - 1) * (1 if whole else 1.5)


def _closed(spellings: Words | None) -> tuple[Words, ...]:
    """Return spellings as required words: none when one of them is blank, for it is found everywhere."""
    return (spellings,) if spellings and all(word.strip() for word in spellings) else ()


def _required(part: _Part) -> tuple[Words, ...]:
    return (*part.required, *_closed(part.spellings))


def _joined(parts: list[_Part]) -> _Part:
    """Return what a sequence of parts spells and needs."""
    spelt: Words | None = frozenset({""})
    required: list[Words] = []
    whole = True
    for part in parts:
        required += part.required
        if part.spellings is not None and spelt is not None and len(spelt) * len(part.spellings) <= _MOST_SPELLINGS:
            spelt = frozenset(first + second for first, second in product(spelt, part.spellings))
        else:
            required += _closed(spelt)
            spelt, whole = part.spellings, False
    if whole and spelt is not None:
        return _Part(spelt, tuple(required))
    return _Part(None, (*required, *_closed(spelt)))


def _either(parts: Iterable[_Part]) -> _Part:
    """Return what an alternative spells, or needs: every branch must bring its words, or there are none."""
    parts = list(parts)
    if all(part.spellings is not None for part in parts):
        return _Part(frozenset().union(*(part.spellings or () for part in parts)))
    rarest = [min(_required(part), key=_share, default=None) for part in parts]
    if any(words is None for words in rarest):
        return _ANYTHING
    return _Part(None, (frozenset().union(*(words or () for words in rarest)),))


class _Reader:
    """A reader of one pattern, from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> _Part:
        """Read up to the end of the group."""
        parts = [self.sequence()]
        while self._peek() == "|":
            self.at += 1
            parts.append(self.sequence())
        return parts[0] if len(parts) == 1 else _either(parts)

    def sequence(self) -> _Part:
        """Read up to the end of one alternative."""
        return _joined(self.parts())

    def parts(self) -> list[_Part]:
        """Read the parts of one alternative, up to its end."""
        parts: list[_Part] = []
        while self.at < len(self.pattern) and self._peek() not in "|)":
            parts.append(self._quantified(self._atom()))
        return parts

    def _atom(self) -> _Part:
        plain = _PLAIN.match(self.pattern, self.at)
        if plain is not None:
            self.at = plain.end()
            return _Part(frozenset({_DIGIT.sub("0", plain.group())}))
        character = self._peek()
        if character in "([":
            return {"(": self._group, "[": self._class}[character]()
        self.at += 1
        if character == "\\":
            escaped = self._peek()
            self.at += 1
            return _ESCAPES.get(escaped, _ANYTHING if escaped.isalnum() else _SPACE)
        if character in "^$":
            return _EMPTY
        if character == "'":
            return _APOSTROPHE
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
            result = _Part(None if part.spellings is None or part.required else part.spellings | {""})
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
    if character.isdigit():
        return "0"
    return character if character.isalnum() or character == "_" else " "
