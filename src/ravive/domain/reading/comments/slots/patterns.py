"""
Tables of phrases looked up by their first word.

In a pattern a star stands for any ending, alone for any word, and `$` for the end of a clause.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

#: The words of a pattern, and the name that is answered for it, if any.
Pattern = tuple[tuple[str, ...], str | None]

#: A first word with a star is looked up by its first letters; it has at least as many.
_KEY = 3
_JOINTS = frozenset({"and", "et", "or", "ou", "but", "mais"})
_ELISION = re.compile(r"\b(qu|[dlnsmtcj])'")


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns by their first word, or by its first letters where it has a star; the longest first."""

    by_word: Mapping[str, tuple[Pattern, ...]]
    by_start: Mapping[str, tuple[Pattern, ...]]


def patterns(listed: str, name: str | None = None) -> Patterns:
    """Return the patterns that `listed` gives between commas; `name` is answered for all of them."""
    return _table((tuple(_ELISION.sub(r"\1' ", pattern).split()), name) for pattern in listed.split(","))


def merged(*tables: Patterns) -> Patterns:
    """Return several tables as one."""
    groups = [group for table in tables for group in (*table.by_word.values(), *table.by_start.values())]
    return _table(pattern for group in groups for pattern in group)


def by_name(table: str) -> Patterns:
    """Return the patterns of a table of lines "name: pattern, pattern"; a line that begins with a space goes on."""
    entries = [line.split(":", 1) for line in table.replace("\n ", " ").strip().splitlines()]
    return merged(*(patterns(listed, name) for name, listed in entries))


def _table(listed: Iterable[Pattern]) -> Patterns:
    by_word: dict[str, list[Pattern]] = {}
    by_start: dict[str, list[Pattern]] = {}
    for pattern in sorted(listed, key=lambda pattern: -len(pattern[0])):
        first = pattern[0][0]
        if first.endswith("*"):
            by_start.setdefault(first[:-1][:_KEY], []).append(pattern)
        else:
            by_word.setdefault(first, []).append(pattern)
    return Patterns(_frozen(by_word), _frozen(by_start))


def _frozen(groups: dict[str, list[Pattern]]) -> Mapping[str, tuple[Pattern, ...]]:
    return {key: tuple(group) for key, group in groups.items()}


def match(texts: Sequence[str], index: int, table: Patterns) -> Pattern | None:
    """Return the longest pattern of `table` that begins at `index` of the folded words."""
    first = texts[index]
    best: Pattern | None = None
    for pattern in table.by_word.get(first, ()):
        if _fits(pattern[0], texts, index):
            best = pattern
            break
    for pattern in table.by_start.get(first[:_KEY], ()):
        if best is not None and len(pattern[0]) <= len(best[0]):
            break
        if first.startswith(pattern[0][0][:-1]) and _fits(pattern[0], texts, index):
            return pattern
    return best


def _fits(told: tuple[str, ...], texts: Sequence[str], index: int) -> bool:
    """Tell whether the words after the first one fit; the first one does."""
    if index + len(told) > len(texts):
        return False
    return all(_is(told[place], texts[index + place]) for place in range(1, len(told)))


def _is(told: str, text: str) -> bool:
    if told[-1] == "*":
        return text.startswith(told[:-1])
    return text == told or (told == "$" and (text in _JOINTS or not text[0].isalnum()))
