"""
The clauses of a comment: what is judged on its own.

"bon en Sage, mais préavis de 3 mois et veut 75k" says three things, and only two of them weighed.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ravive.domain.reading.comments.tokens import Token, tokens
from ravive.domain.reading.comments.word_tables import words

#: Marks that end a sentence, marks that end a clause, and words that turn the talk and begin another clause.
_ENDS_SENTENCE = frozenset(".!?…;\n\r•|")
_ENDS_CLAUSE = frozenset(',:()"«»') | _ENDS_SENTENCE
#: These end a clause only between two spaces: "aide-comptable" and "3/5" are one thing.
_ENDS_BETWEEN_SPACES = frozenset("-/")
_TURNS = words("mais but sauf cependant toutefois however though except yet alors whereas while donc so then puis")
#: Every other word goes on with its clause.
_MATTERS = _ENDS_CLAUSE | _ENDS_BETWEEN_SPACES | _TURNS
#: A mark inside a word or a figure ends nothing: "c.v.", "12,5", "node.js".
_BREAKS = frozenset(" \n\r\t\u00a0\"'»”’)")
#: Marks that end a sentence and are part of what it says.
_TONES = frozenset("!?")
#: No clause holds more words: what a hostile cell may cost stays in proportion to its length.
_LONGEST = 60


class Clause(NamedTuple):
    """A clause of the text, end exclusive, with its words and the number of its sentence."""

    start: int
    end: int
    words: Sequence[Token]
    sentence: int


def clauses(text: str, *, folded: str | None = None) -> list[Clause]:
    """Return the clauses of `text` that hold a word, in order; `folded` as in `tokens`."""
    found: list[Clause] = []
    inside: list[Token] = []
    sentence = 0
    for token in tokens(text, folded=folded):
        word = token.word
        if word not in _MATTERS and len(inside) < _LONGEST:
            inside.append(token)
            continue
        if word in _TONES and inside:
            inside.append(token)
        ends = word in _ENDS_CLAUSE or word in _ENDS_BETWEEN_SPACES
        if ends and not _cuts(text, token):
            continue
        if (ends or word in _TURNS or len(inside) >= _LONGEST) and inside:
            found.append(Clause(inside[0].start, inside[-1].end, inside, sentence))
            inside = []
        if word in _ENDS_SENTENCE:
            sentence += 1
        if not ends:
            inside.append(token)
    if inside:
        found.append(Clause(inside[0].start, inside[-1].end, inside, sentence))
    return found


def _cuts(text: str, mark: Token) -> bool:
    following = text[mark.end : mark.end + 1]
    if mark.word in _ENDS_BETWEEN_SPACES:
        return following == " " and text[mark.start - 1 : mark.start] in {" ", ""}
    return mark.word not in ".,:" or not following or following in _BREAKS
