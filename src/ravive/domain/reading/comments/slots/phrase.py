"""
Finding the noun phrase that a passage says was lacking, word by word.

Words of lacking ("pas de", "no", "jamais fait de", "weak on") point forward at what comes after the little words that
follow them; words of judgement ("insuffisant", "2/5", "jamais ouvert") point back at what stands before them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments.slots.little_words import (
    ADVERBS,
    ALONE,
    AND,
    ARTICLES,
    BOUND,
    FILLERS,
    GENERIC,
    HEADINGS,
    INNER,
    IRREGULAR_PARTICIPLES,
    JUDGED,
    LACKING,
    LEADING,
    ON,
    ONLY,
    OURS,
    PRONOUNS,
    STOPS,
    TESTS,
    THEIRS,
    TOPICS,
    TURNS,
    UNITS,
    WANTED,
    WHO_HAS,
)
from ravive.domain.reading.comments.slots.passage import Passage

#: The first and the last word of a phrase, end exclusive, by their place among `Words`.
Phrase = tuple[int, int]

_WORD = re.compile(r"\b(?:qu|jusqu|lorsqu|[dlnsmtcj])'|\w+(?:[./&'+-]\w+)*(?:\+\+|[+#])?|[^\w\s]|\n")
_MARK = re.compile(r"\d+(?:[.,]\d)?/(?:5|10|20)")
#: No more words than this belong to one phrase.
_LONGEST = 6
#: How far before and after the passage the sentence is still looked at, in characters.
_WINDOW = 300
_NEVER_NAMES = LACKING | JUDGED | {"but", "and", "mais", "the", "for", "i'm", "i've", "i'd", "i'll"}
_NOT_AT_ENDS = GENERIC | FILLERS | INNER
#: "La paie sous Silae", "reporting in Power BI": the tool is part of it.
_UNDER = ON | {"sous", "under"}
_PARTICIPLE_ENDS = ("é", "ée", "és", "ées", "ched", "ened", "dled", "ered", "rned")
_HAD = frozenset({"eu", "eue", "eus", "eues", "vu", "vue", "vus", "vues", "seen", "used", "touched", "done", "apprise"})
#: What follows a participle without being its object.
_AFTER_PARTICIPLES = frozenset({"sous", "et", "and", "mais", "but", "avant", "before", "either", "non", "by", "par"})
#: How a mark that is a lack begins: from four out of five on, none is.
_POOR_MARKS = frozenset("0123")
_TOPICS = TOPICS | TESTS
_BARRIERS = frozenset('.,;()"«»!?\n')


class Word(NamedTuple):
    """
    A word or a sign of the body, with its place there; `written` keeps case and accents.

    `text` is folded. A name inside a sentence ("After Effects") keeps its capital, so that no table of words holds it.
    """

    text: str
    start: int
    end: int
    written: str

    @property
    def is_named(self) -> bool:
        """Whether it is written like a name or a code: a capital or a figure in it."""
        return any(character.isupper() or character.isdigit() for character in self.written)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the sentences of a passage; `first` to `last`, end exclusive, are those of the passage itself."""

    all: tuple[Word, ...]
    first: int
    last: int

    def texts(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the folded words of a phrase."""
        return tuple(word.text.lower() for word in self.all[phrase[0] : phrase[1]])


def words_around(passage: Passage) -> Words:
    """Return the words of the passage and of its sentences, and of the sentence before: a pronoun leads there."""
    start, end = passage.sentences
    if start > 1:
        start = passage.comment.sentence(start - 2)[0]
    start = max(min(start, passage.start), passage.start - _WINDOW)
    end = min(max(passage.end, end), passage.start + 2 * _WINDOW)
    found = _words(passage, start, end)
    first = next((place for place, word in enumerate(found) if word.end > passage.start), len(found))
    last = next((place for place in range(first, len(found)) if found[place].start >= passage.end), len(found))
    return Words(found, first, last)


def _words(passage: Passage, start: int, end: int) -> tuple[Word, ...]:
    body, raw = passage.comment.body, passage.comment.raw
    shouted = raw[start:end].isupper()
    found: list[Word] = []
    inside = False
    for match in _WORD.finditer(body, start, end):
        place, stop = match.span()
        text, written = body[place:stop], raw[place:stop]
        if inside and not shouted and stop - place > len("il") and written[0].isupper() and text not in _NEVER_NAMES:
            text = text[0].upper() + text[1:]
        found.append(Word(text, place, stop, written))
        inside = text[-1].isalnum() or text[-1] == "'"
    return tuple(found)


def lacked(words: Words) -> Iterator[Phrase]:
    """Yield the phrases that follow a word of lacking or a heading, then those that a judgement is about."""
    texts = [word.text for word in words.all]
    for place in range(words.first, words.last):
        if texts[place] in LACKING and not _ends_on_participle(words, place + 1):
            yield from _found(after(words, place + 1))
        if texts[place] in HEADINGS:
            yield from _found(_headed(words, place))
    for place in range(words.first, words.last):
        if texts[place] in JUDGED:
            yield from _found(_judged(words, place))
        elif texts[place][0] in _POOR_MARKS and _MARK.fullmatch(texts[place]):
            yield from _found(before(words, place) or after(words, place + 1))


def _ends_on_participle(words: Words, place: int) -> bool:
    """Tell whether only a participle follows, of what stands before: "PEHD jamais soudé", "lathe never touched"."""
    tokens = words.all
    while place < len(tokens) and tokens[place].text in FILLERS and not _is_participle(tokens[place]):
        place += 1
    if place >= len(tokens) or not _is_participle(tokens[place]):
        return False
    following = tokens[place + 1].text if place + 1 < len(tokens) else "\n"
    return following in _BARRIERS or following in _AFTER_PARTICIPLES


def _is_participle(word: Word) -> bool:
    return word.text in IRREGULAR_PARTICIPLES or word.written.endswith(_PARTICIPLE_ENDS) or word.text in _HAD


def topics_of_lacking(words: Words) -> Iterator[Phrase]:
    """Yield the phrases before a word of lacking: "Sage X3 jamais ouvert", "balayage: rien"."""
    for place in range(words.first, words.last):
        if words.all[place].text in LACKING:
            yield from _found(before(words, place))


def also(words: Words, phrase: Phrase) -> Iterator[Phrase]:
    """Yield the phrases listed after one: "Revit et Allplan", "Java, Kotlin or Go"."""
    texts = [word.text for word in words.all[: words.last]]
    last = phrase[1]
    while last < words.last and texts[last] in AND:
        while last < words.last and texts[last] in AND:
            last += 1
        following = after(words, last)
        if following is None or following[0] > last + 1:
            return
        yield following
        last = following[1]


def listed_before(words: Words, phrase: Phrase) -> Iterator[Phrase]:
    """Yield the phrase listed just before one: of "Dante et Q-SYS inconnus", the first."""
    place = phrase[0] - 1
    if place > words.first and words.all[place].text in AND:
        other = before(words, place)
        if other is not None and other[1] == place:
            yield other


def asked_for(words: Words) -> Iterator[Phrase]:
    """Yield the phrases named as the topic, as a test, or as what is asked for."""
    places = range(words.first, words.last)
    for place in places:
        if words.all[place].text == "niveau" and place > words.first and _goes_back(words.all, place - 1):
            yield from _found(before(words, place))
        elif words.all[place].text in _TOPICS:
            yield from _found(after(words, place + 1) or before(words, place))
    for place in places:
        if words.all[place].text in WANTED:
            yield from _found(_wanted(words, place))


def ours(words: Words) -> Iterator[Phrase]:
    """Yield what the passage says the house works with."""
    for place in range(words.first, words.last):
        if words.all[place].text in OURS:
            yield from _found(after(words, place + 1))


def theirs(words: Words) -> Iterator[Phrase]:
    """Yield what the passage calls the person's: "her reconciliations"."""
    for place in range(words.first, words.last):
        if words.all[place].text in THEIRS:
            yield from _found(after(words, place + 1))


def spoken_of(words: Words) -> Iterator[Phrase]:
    """Yield the things that the passage speaks of."""
    for place in range(words.first, words.last):
        phrase = after(words, place)
        if phrase is not None and phrase[1] <= words.last:
            yield phrase


def only_theirs(words: Words) -> frozenset[int]:
    """Return the places of the words that are all the person has: "n'a fait que du Syntec", "only used Sage"."""
    held: set[int] = set()
    for place in range(words.first, words.last):
        if words.all[place].text in ONLY:
            phrase = after(words, place + 1) or _just_before(words, place)
            if phrase and not any(text in JUDGED for text in words.texts(phrase)):
                held.update(range(*phrase))
    return frozenset(held)


def _just_before(words: Words, place: int) -> Phrase | None:
    """Return the phrase that a word such as "uniquement" closes."""
    phrase = before(words, place) if words.all[place].text in ALONE else None
    return phrase if phrase is not None and phrase[1] == place else None


def _headed(words: Words, place: int) -> Phrase | None:
    """Return what follows "point faible (for some) :"."""
    for sign in range(place + 1, min(place + _LONGEST, len(words.all))):
        if words.all[sign].text in ":=":
            return after(words, sign + 1)
        if words.all[sign].text in _BARRIERS:
            return None
    return None


def _found(phrase: Phrase | None) -> Iterator[Phrase]:
    if phrase is not None:
        yield phrase


def _wanted(words: Words, place: int) -> Phrase | None:
    """Return what is asked for: of "une comptable qui connaisse Sage", what follows "qui"."""
    word = words.all[place]
    if word.text in BOUND or word.written.endswith(("é", "ée", "és", "ées", "ed")):
        return before(words, place) or after(words, place + 1)
    phrase = after(words, place + 1)
    if phrase is None:
        return before(words, place)
    following = words.all[phrase[1]].text if phrase[1] < len(words.all) else ""
    return (after(words, phrase[1] + 1) if following in WHO_HAS else None) or phrase


def _judged(words: Words, place: int) -> Phrase | None:
    """Return what "faible" judges: what follows "faible en" or opens with "faible", else what stands before it."""
    following = next((word.text for word in words.all[place + 1 :] if word.text not in ADVERBS), "")
    opening = place
    while opening > words.first and words.all[opening - 1].text in FILLERS:
        opening -= 1
    opens = words.all[place].text in LEADING and (opening <= words.first or words.all[opening - 1].text in STOPS)
    if following in ON or opens:
        return after(words, place + 1) or before(words, place)
    return before(words, place) or after(words, place + 1)


def after(words: Words, place: int) -> Phrase | None:
    """Return the phrase that begins at `place`, once the little words and the verb that lead to it are passed."""
    tokens = words.all
    led = False
    while place < len(tokens) and (
        tokens[place].text in FILLERS or _is_general(tokens, place) or (not led and _leads(tokens, place))
    ):
        led = led or tokens[place].text not in FILLERS
        place += 1
    last = place
    while last < len(tokens) and last - place < _LONGEST and _goes_on(tokens, place, last):
        last += 1
    if last > place and last + 1 < len(tokens) and tokens[last].text in _UNDER and is_name(tokens[last + 1]):
        last += 2
    return trimmed(words, place, last)


def _is_general(tokens: tuple[Word, ...], place: int) -> bool:
    """Tell whether the word only leads to the noun: "techniques de", "track record in", "six months' training on"."""
    following = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if tokens[place].text in GENERIC or tokens[place].text in UNITS:
        return following in FILLERS or following in GENERIC
    return following in UNITS


def _leads(tokens: tuple[Word, ...], place: int) -> bool:
    """Tell whether the word is a participle that leads to its object: "jamais fait de paie", "never audited a firm"."""
    if place + 1 >= len(tokens):
        return False
    word = tokens[place]
    if word.text in IRREGULAR_PARTICIPLES:
        return True
    participle = word.written.endswith(("é", "ée", "és")) or (len(word.text) > len("need") and word.text[-2:] == "ed")
    return participle and word.written[0].islower() and tokens[place + 1].text in FILLERS


def _goes_on(tokens: tuple[Word, ...], place: int, last: int) -> bool:
    """Tell whether the word at `last` still belongs to the phrase that began at `place`."""
    text = tokens[last].text
    if text in INNER:
        return last > place and last + 1 < len(tokens) and tokens[last + 1].text not in STOPS
    if text in ARTICLES:
        return last > place and (tokens[last - 1].text in INNER or _is_infinitive(tokens[place].text))
    return text not in STOPS and (text[0].isalnum() or text == "&")


def _is_infinitive(text: str) -> bool:
    return text.endswith(("ire", "dre", "tre", "oir")) or (len(text) > len("fier") and text.endswith(("er", "ir")))


def before(words: Words, place: int) -> Phrase | None:
    """
    Return the phrase that ends before `place`, past the little words and at most one sign that stand between.

    Outside the passage it is looked for only where a pronoun leads there: "…SAP. Elle ne connaît pas".
    """
    tokens = words.all
    signs = 0
    last = place
    while last > 0 and (tokens[last - 1].text in FILLERS or tokens[last - 1].text in STOPS):
        if tokens[last - 1].text in TURNS:
            return None
        signs += tokens[last - 1].text in _BARRIERS
        last -= 1
    if signs > 1 or (last <= words.first and not _refers(words, place)):
        return None
    first = last
    while first > 0 and last - first < _LONGEST and _goes_back(tokens, first - 1):
        first -= 1
    return trimmed(words, first, last)


def _refers(words: Words, place: int) -> bool:
    """Tell whether the passage refers back before `place`: "qu'elle n'a jamais vu", "and she has none", "jamais vu"."""
    if any(word.text in PRONOUNS or word.text == "en" for word in words.all[words.first : place]):
        return True
    opening = next((word.text for word in words.all[words.first : place + 1] if word.text[0].isalnum()), "")
    return opening in LACKING and _ends_on_participle(words, place + 1)


def _goes_back(tokens: tuple[Word, ...], place: int) -> bool:
    text = tokens[place].text
    if text in INNER:
        return place > 0 and tokens[place - 1].text not in STOPS and tokens[place - 1].text not in ARTICLES
    return text not in STOPS and text not in ARTICLES and text not in FILLERS and text[0].isalnum()


def trimmed(words: Words, first: int, last: int) -> Phrase | None:
    """Drop the words that say nothing by themselves at both ends of a phrase; None when nothing is left."""
    tokens = words.all
    while first < last and tokens[first].text in _NOT_AT_ENDS:
        first += 1
    while first < last and tokens[last - 1].text in _NOT_AT_ENDS:
        last -= 1
    return (first, last) if first < last else None


def named(words: Words) -> Iterator[Phrase]:
    """Yield the runs of words of the passage that are written like names."""
    place = words.first
    while place < words.last:
        last = place
        while last < words.last and is_name(words.all[last]):
            last += 1
        if last > place:
            yield place, last
        place = max(last, place + 1)


def is_name(word: Word) -> bool:
    """Tell whether a word is a name: a capital inside a sentence, or two of them."""
    capitals = sum(character.isupper() for character in word.written)
    return word.text[0].isupper() or (capitals > 1 and word.text not in STOPS)


def bounds(words: Words, phrase: Phrase) -> Span:
    """Return where a phrase stands in the body."""
    return words.all[phrase[0]].start, words.all[phrase[1] - 1].end
