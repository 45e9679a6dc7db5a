"""
The words of a comment as the model sees them: folded, with what a word *is* beside what it says.

"42k", "38 000 €" and "2300 brut" are all a sum of money; "B2" and "C1" are levels; "Pennylane" is a tool or a name. A
model that sees the class beside the word reads sentences about things it was never shown.
"""

import re
from typing import NamedTuple

from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments.languages import LANGUAGES
from ravive.domain.reading.comments.tools import TOOLS
from ravive.domain.reading.comments.word_tables import words
from ravive.domain.reading.months import MONTHS

#: A level, a word, a sum with its thousands, a figure, the marks that mean something or end a clause, an emoji.
_TOKEN = re.compile(
    r"[abc][12](?!\w)|[a-zœæ]+(?:\+\+|#)?|\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)*|"
    r"[?!+=<>%€$£/&,.:;…()\"«»•|\n\r\-]|[\U0001F300-\U0001FAFF☀-➿]"
)
#: What stands after a figure, in the order of `_FIGURES`.
_AFTER = re.compile(
    r" ?(?:(k€|ke\b|k\b|k[$£e]|[€$£]|euros?|eur\b|brut|gross|000\b)|(ans?\b|annees?|years?|yrs?|y\b)|"
    r"(mois|months?|sem\w*|weeks?|jours?|days?|j\b)|(kms?\b|min\b|miles?)|(h\b|h\d|hours?|hrs?\b|heures?)|(/ ?\d)|"
    rf"((?:er|st|nd|rd|th)? ?(?:of )?(?:{'|'.join(MONTHS)})\b))"
)
_FIGURES = ("<money>", "<years>", "<period>", "<distance>", "<hours>", "<mark>", "<day>")
#: So many years are those of a career or an age, and so many can only be an age.
_LONG, _A_LIFE = 16, 45
_OF_YEARS = _FIGURES.index("<years>") + 1
_NUMBERS = words("un deux trois quatre cinq six sept huit neuf dix one two three four five seven eight nine ten")
_CLASSES = {
    **{tool: "<tool>" for tool in TOOLS.split("|") if tool.isalnum()},
    **dict.fromkeys(_NUMBERS, "<number>"),
    **dict.fromkeys(LANGUAGES, "<language>"),
    **dict.fromkeys(MONTHS, "<month>"),
    **dict.fromkeys(("a1", "a2", "b1", "b2", "c1", "c2"), "<level>"),
}
#: A text in capitals tells nothing by its capitals: this many characters are enough to know.
_ENOUGH_TO_TELL = 400
_SHORTEST_NAME = 3
_FIGURES_OF_A_YEAR = 4
_SIGNS = frozenset("£$€")


class Token(NamedTuple):
    """One word or mark: `word` folded (or the class of a figure), `kind` its class or None, and where it stands."""

    word: str
    kind: str | None
    start: int
    end: int


#: A token made without unpacking its parts: there are thirty of them in a comment.
_token = tuple.__new__


def tokens(text: str, *, folded: str | None = None) -> list[Token]:
    """
    Return the words and marks of `text` in order; positions count its characters.

    `folded` is the text as `fold` leaves it, where it is known already.
    """
    folded = fold(text) if folded is None else folded
    names = not text[:_ENOUGH_TO_TELL].isupper()
    found: list[Token] = []
    for match in _TOKEN.finditer(folded):
        word = match[0]
        start, end = match.span()
        kind = _CLASSES.get(word)
        if kind is None:
            first = word[0]
            if first.isdigit():
                word = kind = _figure(folded, word, start, end)
            elif names and text[start] != first and start > 1 and len(word) >= _SHORTEST_NAME:
                kind = "<name>" if text[start].isupper() and _is_inside(text, start) else None
        found.append(_token(Token, (word, kind, start, end)))
    return found


def _is_inside(text: str, start: int) -> bool:
    """Tell whether the word at `start` is not the first of a sentence: its capital then makes it a name."""
    return text[start - 2] not in ".!?\n" and text[start - 1] != "\n"


def _figure(folded: str, word: str, start: int, end: int) -> str:
    """Return the class of a figure, told by what stands beside it, else by its size."""
    after = _AFTER.match(folded, end)
    if after is not None and after.lastindex is not None:
        return _years(word) if after.lastindex == _OF_YEARS else _FIGURES[after.lastindex - 1]
    if len(word) == _FIGURES_OF_A_YEAR and word.startswith(("19", "20")):
        return "<year>"
    if folded[max(0, start - 2) : start].strip()[-1:] in _SIGNS:
        return "<money>"
    return "<big>" if len(word) >= _FIGURES_OF_A_YEAR else "<number>"


def _years(word: str) -> str:
    """Return the class of a number of years, told by how many they are."""
    many = int(word) if word.isdecimal() and len(word) < _FIGURES_OF_A_YEAR else 0
    return "<life>" if many >= _A_LIFE else "<decades>" if many >= _LONG else "<years>"
