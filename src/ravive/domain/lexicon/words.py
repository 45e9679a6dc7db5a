"""
Text into words that match whatever their number, their gender or their inclusive spelling.

"Technicienne", "technicien(ne)s" and "technicien·ne" all become the word `technicien`, each knowing where it stood.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_SUFFIX = (
    r"(?:e|ne|se|le|te|fe|ve|he|ere|iere|ienne|enne|trice|rice|ice|euse|esse|ale|ante|ente|ive"
    r"|es|nes|ses|les|tes|eres|ieres|iennes|ennes|trices|rices|ices|euses|esses|s)"
)
#: A word of the folded text with its inclusive ending if it has one; an elided article (`d'`, `l'`) is its own group.
_WORD = re.compile(
    r"(?P<elided>\b(?:[cdjlmnst]|qu|jusqu|lorsqu)')"
    r"|(?P<word>\.net\b|\b[cf]#|\bc\+\+|[^\W_]+)"
    rf"(?:\({_SUFFIX}\)(?:[.·-]?s\b)?|[·•∙./-]{_SUFFIX}\b(?:[.·•∙-]s\b)?)?"
)
#: Words that never tell two names apart ("responsable de la paie", "responsable paie").
_EMPTY = frozenset({"de", "du", "des", "la", "le", "les", "of", "the", "en", "un", "une"})
#: Between a form and its feminine: "technicien ou technicienne", "infirmier / infirmière".
_OR = frozenset({"ou", "et", "or"})

_FEMININE = (
    ("trice", "teur"),
    ("euse", "eur"),
    ("eure", "eur"),
    ("ienne", "ien"),
    ("enne", "en"),
    ("onne", "on"),
    ("elle", "el"),
    ("ere", "er"),
    ("ee", "e"),
    ("ffe", "f"),
    ("ive", "if"),
    ("ale", "al"),
    ("ante", "ant"),
    ("ente", "ent"),
    ("ate", "at"),
    ("ane", "an"),
    ("aise", "ais"),
    ("oise", "ois"),
    ("ie", "i"),
    ("y", "i"),
)
_SHORTEST_INFLECTED = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word reduced to its stem, and where it stands in the text."""

    stem: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """
    Return a folded word without its plural and its feminine.

    The result need not be a word of any language: it only has to be the same for all the forms of one.
    """
    if len(word) < _SHORTEST_INFLECTED or not word.isalpha():
        return word
    singular = _singular(word)
    for feminine, masculine in _FEMININE:
        if singular.endswith(feminine) and len(singular) > len(feminine) + 1:
            return singular[: -len(feminine)] + masculine
    return singular


def words_of(folded: str) -> list[Word]:
    """
    Return the words of a folded text that carry meaning, a form and its feminine side by side counting once.

    Articles and "de" are left out, and what is elided ("d'", "l'").
    """
    found = [
        Word(stem(match["word"]), match.start(), match.end())
        for match in _WORD.finditer(folded)
        if match["word"] is not None and match["word"] not in _EMPTY
    ]
    return _without_doublets(found, folded)


def stems_of(folded: str) -> tuple[str, ...]:
    """Return the stems of a folded text, in order."""
    return tuple(word.stem for word in words_of(folded))


def first_stem(folded: str) -> str | None:
    """Return the stem of the first word that carries meaning, None if there is none."""
    for match in _WORD.finditer(folded):
        raw = match["word"]
        if raw is not None and raw not in _EMPTY:
            return stem(raw)
    return None


def _singular(word: str) -> str:
    if word.endswith("aux"):
        return word[:-3] + "al"
    if word[-1] not in "sx" or word.endswith(("eux", "ss", "us", "is")):
        return word
    return word[:-1]


def _without_doublets(words: list[Word], folded: str) -> list[Word]:
    """Close up "infirmier / infirmière" and "technicien ou technicienne": the second form only lengthens the first."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        twin = _twin(words, index, folded)
        kept.append(word if twin is None else Word(word.stem, word.start, words[twin].end))
        index = index + 1 if twin is None else twin + 1
    return kept


def _twin(words: list[Word], index: int, folded: str) -> int | None:
    """Return where the other form of the same word stands, right after a slash or an "ou"."""
    if index + 1 < len(words) and words[index + 1].stem == words[index].stem:
        between = folded[words[index].end : words[index + 1].start]
        return index + 1 if "/" in between else None
    if index + 2 < len(words) and words[index + 1].stem in _OR and words[index + 2].stem == words[index].stem:
        return index + 2
    return None
