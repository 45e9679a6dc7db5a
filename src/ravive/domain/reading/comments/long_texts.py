"""
Texts far longer than a comment: a pasted thread, a whole report in one cell.

What ended an application is told at the beginning or at the end. Of the middle we read only the passages that hold a
word of what may never be missed: that somebody must not be called again.
"""

import re

from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments.clauses import Clause, clauses

#: Characters read from the start and from the end.
_FROM_START = 4_000
_FROM_END = 2_000
#: In the middle, so many characters around a word that may never be missed, and so many such passages at most.
_AROUND = 150
_MOST_PASSAGES = 20
_NEVER_MISSED = re.compile(
    r"\b(?:jamais|never|black ?list\w*|liste (?:noire|rouge)|red ?list\w*|bann\w+|proscri\w+|definitivement|"
    r"ne (?:plus|pas) (?:\w+ )?(?:contact|appel|rappel|recontact|sollicit)\w+|do not (?:call|contact|hire)|"
    r"don'?t (?:call|contact)|persona non grata|struck off|ray\w+ d)\b"
)


def clauses_to_read(text: str, *, folded: str | None = None) -> list[Clause]:
    """
    Return the clauses of `text` that are read: all of them, unless it is far longer than a comment.

    `folded` is the text as `fold` leaves it, where it is known already.
    """
    folded = fold(text) if folded is None else folded
    if len(text) <= _FROM_START + _FROM_END:
        return clauses(text, folded=folded)
    found: list[Clause] = []
    for start, end in _passages(folded):
        after = found[-1].sentence + 1 if found else 0
        found += [
            clause._replace(
                start=clause.start + start,
                end=clause.end + start,
                words=[word._replace(start=word.start + start, end=word.end + start) for word in clause.words],
                sentence=clause.sentence + after,
            )
            for clause in clauses(text[start:end], folded=folded[start:end])
        ]
    return found


def is_read(start: int, *, size: int) -> bool:
    """Tell whether what begins at `start` in a text of `size` characters is read for more than what is never missed."""
    return start < _FROM_START or start >= size - _FROM_END


def _passages(folded: str) -> list[tuple[int, int]]:
    """Return the bounds of what is read, in order, none over another."""
    last = len(folded) - _FROM_END
    passages = [(0, _FROM_START)]
    for word in _NEVER_MISSED.finditer(folded, _FROM_START, last):
        if word.start() - _AROUND >= passages[-1][1] and len(passages) <= _MOST_PASSAGES:
            passages.append((word.start() - _AROUND, min(word.end() + _AROUND, last)))
    return [*passages, (last, len(folded))]
