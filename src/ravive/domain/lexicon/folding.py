"""Folding text so that accents, case and typography no longer matter, without moving a single character."""

import unicodedata
from functools import lru_cache

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-"}


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    if character.isspace():
        return character if character == "\n" else " "
    base = unicodedata.normalize("NFKD", character)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else character


def fold(text: str) -> str:
    """
    Return `text` in lower case, without accents, with plain apostrophes, dashes and spaces.

    The result is exactly as long as `text`, so an offset in one is an offset in the other. A decomposed accent (NFD)
    keeps its own place: compose the text first (NFC) where that matters. `œ` and `æ` stay as they are.
    """
    return text.lower() if text.isascii() and "\t" not in text else "".join(map(_fold_character, text))
