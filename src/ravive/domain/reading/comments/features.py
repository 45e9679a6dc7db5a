"""What the model weighs in a clause: its words by their stems, what they are, what they mean, and their neighbours."""

from collections.abc import Sequence
from functools import lru_cache

from ravive.domain.reading.comments.concepts import concept_of
from ravive.domain.reading.comments.tokens import Token

#: French and English inflect at the end: the first letters stand for the family of a word.
_STEM = 5
_NAME = "<name>"


def features(words: Sequence[Token]) -> set[str]:
    """
    Return the features of a clause, each once.

    `refus` is a stem, `=refuse` a whole word longer than its stem, `<money>` a class, `@never` a concept. Neighbours
    make pairs: of stems (`pas de`), of concepts (`@never @use`), and of one with the other.
    """
    found: set[str] = set()
    stem_before = meaning_before = ""
    for token in words:
        stem, meaning, names = alone(token.word, token.kind)
        found.update(names)
        if stem_before:
            found.add(f"{stem_before} {stem}")
            found.add(f"{meaning_before} {meaning}")
            found.add(f"{stem_before} {meaning}")
            found.add(f"{meaning_before} {stem}")
        stem_before, meaning_before = stem, meaning
    return found


def is_concept(feature: str) -> bool:
    """Tell whether a feature is a concept by itself: these count from anywhere in a comment."""
    return feature.startswith("@") and " " not in feature


@lru_cache(maxsize=65536)
def alone(word: str, kind: str | None) -> tuple[str, str, tuple[str, ...]]:
    """Return the stem of a word, what it means, and all the features that it has by itself."""
    if word[0] == "<":
        return word, word, (word,)
    stem = word[:_STEM]
    meaning = _meaning(word, kind, stem)
    whole = ("=" + word,) if len(word) > _STEM else ()
    return stem, meaning, (stem, kind or stem, meaning, *whole)


def _meaning(word: str, kind: str | None, stem: str) -> str:
    """Return the concept of a word, else its class, else its stem."""
    if kind is not None and kind != _NAME:
        return kind
    concept = concept_of(word)
    return "@" + concept if concept is not None else kind or stem
