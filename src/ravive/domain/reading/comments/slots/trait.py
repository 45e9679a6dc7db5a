"""A behaviour at work, or a way of being that does not match the house: `soft_skill`, `culture_fit`."""

from dataclasses import dataclass

from ravive.domain.kernel.claims import CultureFit, SoftSkill
from ravive.domain.reading.comments.slots.not_names import NOT_TRAITS
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.patterns import Patterns, by_name, match, merged, patterns
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

_TOO_MUCH = frozenset({"trop", "too", "overly"})
_RATHER = frozenset({"bit", "peu", "tad", "plutot", "rather", "franchement", "very", "tres", "so"})
#: What follows is what the person will not do: "refuse la relecture", "hates process".
_AGAINST = frozenset({"refuse", "refuses", "allergic", "allergique", "hates", "deteste", "rejects", "rejette", "fuit"})
#: No more words of the passage are answered, and none past these signs.
_MOST_WORDS = 10
_CLOSING = frozenset(".,;:()!?\n")
#: Words that may stand inside any pattern.
_LOOSE = frozenset({"toujours", "souvent", "always", "often", "vraiment", "really", "constantly", "systematiquement"})


@dataclass(frozen=True, slots=True)
class _Match:
    """A pattern found: its words, and the name of the trait when the words are not to be answered themselves."""

    phrase: Phrase
    name: str | None


_NOUNS = patterns(NOUNS)
_TOLD = merged(patterns(FAULTS), by_name(BEHAVIOURS))
_HOUSE = patterns(HOUSE)


def read_soft_skill(passage: Passage) -> SoftSkill:
    """Return the trait that the passage finds lacking, by its name where only what the person does is told."""
    return SoftSkill(trait=_trait(passage, words_around(passage)))


def read_culture_fit(passage: Passage) -> CultureFit:
    """Return the trait that does not match the house; most passages tell of the house only, and then there is none."""
    words = words_around(passage)
    for found in _matches(words, _HOUSE):
        return CultureFit(trait=passage.written(*bounds(words, found.phrase)))
    if told := _after(passage, words, _TOO_MUCH) or _after(passage, words, _AGAINST):
        return CultureFit(trait=told)
    for found in _lacking(_matches(words, _NOUNS), _missing(words)):
        return CultureFit(trait=passage.written(*bounds(words, found.phrase)))
    return CultureFit()


def _trait(passage: Passage, words: Words) -> str | None:
    """
    Return the trait: one that is lacked, else a fault or a behaviour, else any trait, else whatever is lacked.

    What the passage tells comes before what its sentences do, except for a trait said outright to be lacking there.
    """
    whole = Words(words.all, 0, len(words.all))
    nouns_around, told_around = _matches(whole, _NOUNS), _matches(whole, _TOLD)
    nouns, told = _inside(words, nouns_around), _inside(words, told_around)
    missing = _missing(words)
    lacking = _lacking(nouns, missing) or (_lacking(nouns_around, _missing(whole)) if nouns_around else [])
    judged = [noun for noun in nouns if any(0 <= found.phrase[0] - noun.phrase[1] <= 1 for found in told)]
    for found in (*lacking, *judged, *told, *nouns):
        return found.name or passage.written(*bounds(words, found.phrase))
    for phrase in missing:
        if not all(text in NOT_TRAITS for text in words.texts(phrase)):
            return passage.written(*bounds(words, phrase))
    if leading := _after(passage, words, _TOO_MUCH | _RATHER):
        return leading
    for found in (*told_around, *nouns_around):
        return found.name or passage.written(*bounds(words, found.phrase))
    return _in_its_words(passage, words)


def _inside(words: Words, matches: list[_Match]) -> list[_Match]:
    return [found for found in matches if words.first <= found.phrase[0] < words.last]


def _in_its_words(passage: Passage, words: Words) -> str | None:
    """Return the first words of the passage themselves, where no table holds what they tell."""
    first = words.first
    while first < words.last and not words.all[first].text[0].isalnum():
        first += 1
    last = first
    while last < words.last and last - first < _MOST_WORDS and words.all[last].text not in _CLOSING:
        last += 1
    return passage.written(words.all[first].start, words.all[last - 1].end) if last > first else None


def _missing(words: Words) -> list[Phrase]:
    return [*lacked(words), *topics_of_lacking(words)]


def _lacking(nouns: list[_Match], missing: list[Phrase]) -> list[_Match]:
    """Return the traits that are among the phrases said to be lacking."""
    return [noun for phrase in missing for noun in nouns if _overlap(noun.phrase, phrase)]


def _after(passage: Passage, words: Words, leading: frozenset[str]) -> str | None:
    """Return what follows a word such as "trop": "trop piqué dans les détails", "too informal"."""
    for place in range(words.first, words.last):
        if words.all[place].text in leading and (phrase := after(words, place + 1)):
            return passage.written(*bounds(words, phrase))
    return None


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _matches(words: Words, table: Patterns) -> list[_Match]:
    """Return the patterns found in the passage, in its order, the longest of those that begin together."""
    places = [place for place, word in enumerate(words.all) if word.text not in _LOOSE]
    texts = [words.all[place].text.lower() for place in places]
    found: list[_Match] = []
    index = 0
    while index < len(places):
        told = match(texts, index, table) if words.first <= places[index] < words.last else None
        if told is not None:
            last = index + len(told[0]) - 1
            found.append(_Match((places[index], places[last] + 1), told[1]))
            index = last
        index += 1
    return found
