"""Whose figure it is: of two amounts or two lengths, which one is the candidate's and which one is the post's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ravive.domain.kernel.claims import Span

#: What may stand between a word and the figure it goes with, for the word to belong to that figure and not to another.
_NOTHING = re.compile(r"[ :=(]*(?:(?:de|d'|a|of|at|is|est|for|to|min|minimum|au moins|at least)\b[ :=]*)*$")
_REACH_BEFORE = 60
_REACH_AFTER = 40


@dataclass(frozen=True, slots=True)
class Cues:
    """
    Words that tell whose figure it is, just `before` it or right `after` it.

    Each pattern names its groups `theirs` (the candidate's) and `ours` (the post's). `before` is searched for, and the
    last word found counts; `after` is matched from the end of the figure on.
    """

    before: re.Pattern[str]
    after: re.Pattern[str]


def whose(text: str, figures: Sequence[Span], cues: Cues) -> list[str | None]:
    """Return `theirs`, `ours` or None for each of the `figures`, which are spans of `text` in their order."""
    return list(_each(text, figures, cues))


def _each(text: str, figures: Sequence[Span], cues: Cues) -> Iterator[str | None]:
    free_from = 0
    for index, (start, end) in enumerate(figures):
        following = figures[index + 1][0] if index + 1 < len(figures) else len(text)
        after = cues.after.match(text, end, min(following, end + _REACH_AFTER))
        if after is not None and not _belongs_to_next(text, after.end(), following):
            free_from, side = after.end(), after.lastgroup
        else:
            side = _before(text, max(free_from, start - _REACH_BEFORE), start, cues)
            free_from = end
        yield side


def _belongs_to_next(text: str, end: int, following: int) -> bool:
    """Tell whether the word that ends at `end` leads to the next figure: "3 ans demandé 5" against "3 ans demandés"."""
    return following < len(text) and _NOTHING.fullmatch(text, end, following) is not None


def _before(text: str, start: int, end: int, cues: Cues) -> str | None:
    side = None
    for found in cues.before.finditer(text, max(start, text.rfind("\n", start, end) + 1), end):
        side = found.lastgroup
    return side
