"""The concept of a word: what a word stands for in a recruiter's comment.

A word is a folded run of letters (lower case, no accents). The tables give, for each concept, its words; a word that
ends with `*` stands for every word that begins so. A word belongs to one concept.
"""

from functools import lru_cache
from typing import Final

from ravive.domain.reading.comments.concepts.answers import ANSWERS
from ravive.domain.reading.comments.concepts.behaviour import BEHAVIOUR
from ravive.domain.reading.comments.concepts.conduct import CONDUCT
from ravive.domain.reading.comments.concepts.deeds import DEEDS
from ravive.domain.reading.comments.concepts.endings import ENDINGS
from ravive.domain.reading.comments.concepts.grammar import GRAMMAR
from ravive.domain.reading.comments.concepts.names import NAMES
from ravive.domain.reading.comments.concepts.people import PEOPLE
from ravive.domain.reading.comments.concepts.places import PLACES
from ravive.domain.reading.comments.concepts.rights import RIGHTS
from ravive.domain.reading.comments.concepts.speech import SPEECH
from ravive.domain.reading.comments.concepts.surroundings import SURROUNDINGS
from ravive.domain.reading.comments.concepts.terms import TERMS
from ravive.domain.reading.comments.concepts.tools import TOOLS
from ravive.domain.reading.comments.concepts.trades import TRADES
from ravive.domain.reading.comments.concepts.work import WORK

__all__ = ["CONCEPTS", "concept_of"]

CONCEPTS: Final[dict[str, str]] = (
    SPEECH
    | GRAMMAR
    | WORK
    | TOOLS
    | TRADES
    | TERMS
    | PLACES
    | BEHAVIOUR
    | CONDUCT
    | DEEDS
    | SURROUNDINGS
    | ENDINGS
    | ANSWERS
    | PEOPLE
    | RIGHTS
    | NAMES
)

_SHORTEST_STEM: Final = 4


def _pairs() -> list[tuple[str, str]]:
    return [(word, concept) for concept, words in CONCEPTS.items() for word in words.split()]


_EXACT: Final[dict[str, str]] = {word: concept for word, concept in _pairs() if not word.endswith("*")}
_STEMS: Final[dict[str, str]] = {word[:-1]: concept for word, concept in _pairs() if word.endswith("*")}


@lru_cache(maxsize=65536)
def concept_of(word: str) -> str | None:
    """Give the concept of a folded word: the exact word first, then the longest stem that begins it, else nothing."""
    exact = _EXACT.get(word)
    if exact is not None:
        return exact
    for length in range(len(word), _SHORTEST_STEM - 1, -1):
        concept = _STEMS.get(word[:length])
        if concept is not None:
            return concept
    return None
