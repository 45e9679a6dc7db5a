"""People's names as trackers write them: "DURAND Paul", "Durand, Paul", "Mme Julie de La Tour", or no name at all."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ravive.application.intake.word_lists import set_of, words_of
from ravive.domain.lexicon import fold

_WORDS = words_of("names")
_TITLES = set_of(_WORDS["titles"])
_PARTICLES = set_of(_WORDS["particles"])
#: Words that speak of somebody whose name is not known, however they are written.
_NEVER_NAMES = set_of(_WORDS["never"])
#: Words that are no part of a name when they are written small; with a capital they may be one (Guy, Page, Voisin, Vu).
_SMALL_WORDS = set_of(_WORDS["small"])
_CONTACT_PART = re.compile(r"<[^>]*>|\S+@\S+|https?://\S+|\+?\d[\d .()-]{7,}\d")
_BRACKETS = re.compile(r"\s*[(\[{]([^)\]}]*)[)\]}]?\s*")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’.\-‐‑·][^\W\d_]+)*\.?")
_TWO_PEOPLE = re.compile(
    r"[^\W\d_]{2,}\.?\s+(?:et|and|&|\+)\s+[^\W\d_]{2,}|[^\W\d_]{3,}\s*/\s*[^\W\d_]{3,} [^\W\d_]", re.IGNORECASE
)
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Name:
    """
    A name as it is to be shown, with its words folded for comparing.

    `first` and `last` are empty when nothing tells which is which. `beside` is what the cell says besides the name.
    """

    shown: str
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    beside: str = ""


def visible(text: str) -> str:
    """Return a text on one line without marks of direction, pictographs and control characters."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(" " if character.isspace() else character for character in text if _may_show(character))
    return " ".join(kept.split())


def _may_show(character: str) -> bool:
    return character.isascii() or unicodedata.category(character) not in {"Cf", "Cc", "Co", "So", "Cn", "Cs"}


@lru_cache(maxsize=16_384)
def name_from_parts(first: str, last: str) -> Name | None:
    """Return the name of a row with two columns; one of them may be empty or hold everything."""
    if not first or not last:
        return read_name(first or last)
    if fold(first) == fold(last):
        return read_name(first)
    left, right = _stripped(first), _stripped(last)
    shown = f"{left} {right}".strip()
    if not _plausible(shown):
        return None
    return Name(shown, _folded(left), _folded(right), frozenset(_folded(shown)))


@lru_cache(maxsize=16_384)
def read_name(text: str) -> Name | None:
    """Return the name a cell holds, given name first where capitals or a comma tell; None when it is no name."""
    bare = visible(_CONTACT_PART.sub(" ", text))
    beside = "; ".join(part.strip() for part in _BRACKETS.findall(bare) if part.strip())
    bare = _BRACKETS.sub(" ", bare).strip(" ,;:-–—*•\"'«»")
    if bare.count(",") == 1:
        left, right = (part.strip() for part in bare.split(","))
        if not _is_name_like(right):
            bare, beside = left, f"{right}; {beside}".strip("; ")
    elif " - " in bare or " – " in bare:
        left, _, right = re.sub(" – ", " - ", bare).partition(" - ")
        if _plausible(left) and not _is_name_like(right):
            bare, beside = left, f"{right}; {beside}".strip("; ")
    if not _plausible(bare):
        return None
    return _ordered(bare, beside)


def _ordered(bare: str, beside: str) -> Name:
    """Put the given name first where the cell itself tells which one it is."""
    if bare.count(",") == 1:
        last, first = (_stripped(part) for part in bare.split(","))
    else:
        words = _stripped(bare).split()
        capitals = [index for index, word in enumerate(words) if _in_capitals(word)]
        first, last = _split_at_capitals(words, capitals)
    shown = f"{first} {last}".strip()
    parts = (_folded(first), _folded(last)) if first and last else ((), ())
    return Name(shown, *parts, frozenset(_folded(shown)), beside)


def _split_at_capitals(words: list[str], capitals: list[int]) -> tuple[str, str]:
    """Return (given, family) of words of which some are in capitals; ("", everything) when capitals tell nothing."""
    tells = bool(capitals) and len(capitals) < len(words) and capitals[-1] - capitals[0] == len(capitals) - 1
    if not tells or (capitals[0] > 0 and capitals[-1] < len(words) - 1):
        return "", " ".join(words)
    begin, end = capitals[0], capitals[-1] + 1
    # "Anne de LA TOUR": a particle before the capitals belongs to the family name.
    while begin > 1 and fold(words[begin - 1]) in _PARTICLES:
        begin -= 1
    family = " ".join(words[begin:end])
    return " ".join(words[:begin] + words[end:]), family


def _in_capitals(word: str) -> bool:
    letters = [character for character in word if character.isalpha()]
    return len(letters) > 1 and word == word.upper() and "." not in word


def _stripped(text: str) -> str:
    """Return a name without the titles before it."""
    words = visible(text).split()
    while len(words) > 1 and fold(words[0]).strip(".") in _TITLES:
        words = words[1:]
    return " ".join(words).strip(' ,;:-–—*•"«»')


def _folded(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[^\W\d_]+", fold(text)) if word not in _TITLES)


def _plausible(text: str) -> bool:
    """Whether a text may be somebody's name, whole or in part."""
    if not text or text[0] in "=@#<" or "?" in text or len(text) > 80:
        return False
    words = [word for word in _TOKEN.findall(text) if fold(word).strip(".") not in _TITLES]
    if not words or len(words) > _MOST_WORDS or sum(character.isdigit() for character in text) > 2:
        return False
    folded = [fold(word).strip(".") for word in words]
    if any(
        word in _NEVER_NAMES or (word in _SMALL_WORDS and as_written[0].islower())
        for word, as_written in zip(folded, words, strict=True)
    ):
        return False
    if all(word in _PARTICLES or len(word) < 2 for word in folded):
        return False
    return _has_the_case_of_a_name(words, folded)


def _has_the_case_of_a_name(words: list[str], folded: list[str]) -> bool:
    """Whether the capitals are those of a name: initials alone, or a sentence, are none."""
    small = [word for word, plain in zip(words, folded, strict=True) if word[0].islower() and plain not in _PARTICLES]
    if len(words) == 1:
        return not small and len(folded[0]) > 2 and not (_in_capitals(words[0]) and len(folded[0]) < 4)
    # Everything in small letters is how some people type; a few small words among others is a sentence.
    return not small or len(small) == len(words) <= 4 or (len(small) == 1 and len(words) == 2)


def _is_name_like(text: str) -> bool:
    words = _TOKEN.findall(text)
    return 0 < len(words) <= 3 and _plausible(text) and all(not word[0].islower() for word in words)


def names_two_people(text: str) -> bool:
    """Whether a cell seems to name two people: "Paul et Julie DURAND"."""
    return not text.startswith(("=", "<")) and bool(_TWO_PEOPLE.search(visible(text)))


def same_person(one: Name, other: Name) -> bool:
    """Whether two names may be the same person's, given a number they share: the same words, initials allowed."""
    if one.words == other.words:
        return True
    return _covers(one.words, other.words) or _covers(other.words, one.words)


def _covers(fewer: frozenset[str], more: frozenset[str]) -> bool:
    """Whether each word of one name is in the other, or is the initial of a word there; one whole word is shared."""
    if len(fewer) < 2 or not fewer & more:
        return False
    rest = set(more - fewer)
    return all(any(word.startswith(part) for word in rest) for part in fewer - more if len(part) == 1) and all(
        len(part) == 1 for part in fewer - more
    )


def clash(one: Name, other: Name) -> bool:
    """Whether two names on one e-mail address are two people's: nothing in common, or a family sharing an address."""
    if not one.words or not other.words or _covers(one.words, other.words) or _covers(other.words, one.words):
        return False
    shared = one.words & other.words
    if not shared:
        return not _nearly(one.words, other.words)
    if not (one.first and other.first):
        return False
    return not set(one.first) & set(other.first) and not _nearly(frozenset(one.first), frozenset(other.first))


def _nearly(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two names share a word but for a typing error, a short form or a lost hyphen."""
    if "".join(sorted(some)) == "".join(sorted(others)):
        return True
    return any(_alike(word, other) for word in some for other in others)


def _alike(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    if len(short) == 1 or (len(short) >= 3 and long.startswith(short)):
        return long.startswith(short)
    return len(short) >= 4 and abs(len(long) - len(short)) <= 1 and _edits(short, long) <= 1


def _edits(short: str, long: str) -> int:
    """Return 0 or 1 when one letter at most was changed, added or left out, else 2."""
    if short == long:
        return 0
    start = next((index for index, letter in enumerate(short) if letter != long[index]), len(short))
    tail = short[start + 1 :] if len(short) == len(long) else short[start:]
    return 1 if tail == long[start + 1 :] else 2
