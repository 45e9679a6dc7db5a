"""A behaviour at work, or a way of being that does not match the house: `soft_skill`, `culture_fit`."""

import re
from dataclasses import dataclass

from ravive.domain.kernel.claims import CultureFit, SoftSkill
from ravive.domain.reading.comments.slots.not_names import NOT_TRAITS
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.phrase import (
    Phrase,
    Words,
    after,
    bounds,
    lacked,
    topics_of_lacking,
    words_around,
)
from ravive.domain.reading.comments.slots.traits import BEHAVIOURS, FAULTS, HOUSE, NOUNS

#: The words of a pattern, and the name to answer instead of them.
_Pattern = tuple[tuple[str, ...], str | None]
#: Patterns by the first letters of their first word, the longest first.
_Patterns = dict[str, list[_Pattern]]

_KEY = 3
_ELISION = re.compile(r"\b(qu|[dlnsmtcj])'")
_TOO_MUCH = frozenset({"trop", "too", "overly"})
_RATHER = frozenset({"bit", "peu", "tad", "plutot", "rather", "franchement", "very", "tres", "so"})
#: What follows is what the person will not do: "refuse la relecture", "hates process".
_AGAINST = frozenset({"refuse", "refuses", "allergic", "allergique", "hates", "deteste", "rejects", "rejette", "fuit"})
#: Words that may stand inside any pattern.
_LOOSE = frozenset({"toujours", "souvent", "always", "often", "vraiment", "really", "constantly", "systematiquement"})


@dataclass(frozen=True, slots=True)
class _Match:
    """A pattern found: its words, and the name of the trait when the words are not to be answered themselves."""

    phrase: Phrase
    name: str | None


def _patterns(listed: str, name: str | None = None) -> _Patterns:
    patterns: _Patterns = {}
    for pattern in listed.split(","):
        told = tuple(_ELISION.sub(r"\1' ", pattern).split())
        patterns.setdefault(told[0].rstrip("*")[:_KEY], []).append((told, name))
    for listed_here in patterns.values():
        listed_here.sort(key=lambda pattern: -len(pattern[0]))
    return patterns


def _merged(*tables: _Patterns) -> _Patterns:
    merged: _Patterns = {}
    for table in tables:
        for key, patterns in table.items():
            merged.setdefault(key, []).extend(patterns)
    for patterns in merged.values():
        patterns.sort(key=lambda pattern: -len(pattern[0]))
    return merged


def _by_name(table: str) -> _Patterns:
    entries = [line.split(":", 1) for line in table.replace("\n ", " ").strip().splitlines()]
    return _merged(*(_patterns(listed, name) for name, listed in entries))


_NOUNS = _patterns(NOUNS)
_TOLD = _merged(_patterns(FAULTS), _by_name(BEHAVIOURS))
_HOUSE = _patterns(HOUSE)


def read_soft_skill(passage: Passage) -> SoftSkill:
    """Return the trait that the passage finds lacking, by its name where only what the person does is told."""
    words = words_around(passage)
    return SoftSkill(trait=_trait(passage, words) or _first_told(passage, _whole(words)))


def read_culture_fit(passage: Passage) -> CultureFit:
    """Return the trait that does not match the house; most passages tell of the house only, and then there is none."""
    words = words_around(passage)
    for match in _matches(words, _HOUSE):
        return CultureFit(trait=passage.written(*bounds(words, match.phrase)))
    if told := _after(passage, words, _TOO_MUCH) or _after(passage, words, _AGAINST):
        return CultureFit(trait=told)
    for match in _lacking(words, _missing(words)):
        return CultureFit(trait=passage.written(*bounds(words, match.phrase)))
    return CultureFit()


def _whole(words: Words) -> Words:
    return Words(words.all, 0, len(words.all))


def _trait(passage: Passage, words: Words) -> str | None:
    """Return the trait: one that is lacked, else a fault or a behaviour, else any trait, else whatever is lacked."""
    nouns, told = _matches(words, _NOUNS), _matches(words, _TOLD)
    missing = _missing(words)
    judged = [noun for noun in nouns if any(0 <= match.phrase[0] - noun.phrase[1] <= 1 for match in told)]
    for match in (*_lacking(words, missing), *judged, *told, *nouns):
        return match.name or passage.written(*bounds(words, match.phrase))
    for phrase in missing:
        if not all(text in NOT_TRAITS for text in words.texts(phrase)):
            return passage.written(*bounds(words, phrase))
    return _after(passage, words, _TOO_MUCH | _RATHER)


def _first_told(passage: Passage, words: Words) -> str | None:
    """Return the first fault, behaviour or trait that the sentences tell."""
    for match in (*_matches(words, _TOLD), *_matches(words, _NOUNS)):
        return match.name or passage.written(*bounds(words, match.phrase))
    return None


def _missing(words: Words) -> list[Phrase]:
    return [*lacked(words), *topics_of_lacking(words)]


def _lacking(words: Words, missing: list[Phrase]) -> list[_Match]:
    """Return the traits that the passage says are lacking."""
    nouns = _matches(words, _NOUNS)
    return [noun for phrase in missing for noun in nouns if _overlap(noun.phrase, phrase)]


def _after(passage: Passage, words: Words, leading: frozenset[str]) -> str | None:
    """Return what follows a word such as "trop": "trop piqué dans les détails", "too informal"."""
    for place in range(words.first, words.last):
        if words.all[place].text in leading and (phrase := after(words, place + 1)):
            return passage.written(*bounds(words, phrase))
    return None


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _matches(words: Words, patterns: _Patterns) -> list[_Match]:
    """Return the patterns found in the passage, in its order, the longest of those that begin together."""
    places = [place for place, word in enumerate(words.all) if word.text not in _LOOSE]
    texts = [words.all[place].text.lower() for place in places]
    found: list[_Match] = []
    index = 0
    while index < len(places):
        told = _match(texts, index, patterns) if words.first <= places[index] < words.last else None
        if told is not None:
            last = index + len(told[0]) - 1
            found.append(_Match((places[index], places[last] + 1), told[1]))
            index = last
        index += 1
    return found


def _match(texts: list[str], index: int, patterns: _Patterns) -> _Pattern | None:
    """Return the longest pattern that begins at `index`."""
    for told, name in patterns.get(texts[index][:_KEY], ()):
        if index + len(told) <= len(texts) and all(map(_fits, told, texts[index : index + len(told)])):
            return told, name
    return None


def _fits(told: str, text: str) -> bool:
    return text.startswith(told[:-1]) if told[-1] == "*" else text == told
