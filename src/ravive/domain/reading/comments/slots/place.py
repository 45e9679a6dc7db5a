"""The place that was the obstacle: the town of the work, or the one where the candidate lives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.kernel.claims import Location, Span
from ravive.domain.reading.comments.concepts import concept_of
from ravive.domain.reading.comments.slots.little_words import FILLERS, GENERIC, STOPS
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.place_words import (
    HOME_LEADS,
    LEADS_AFTER,
    NOT_PLACES,
    PARTS_OF_NAMES,
    SITE_LEADS,
    WEAK_LEADS,
)

#: A name of one or more words written with capitals: "La Défense", "Saint-Germain-en-Laye", "Milton Keynes".
_WRITTEN = re.compile(
    rf"(?<![\w&])(?:(?:[LD]['’]|St\.? |Ste |Le |La |Les |Aix |Cap |New |North |South |East |West |Upper |Lower )?"
    rf"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿąćęłńśźżě]+(?:['’-](?:[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿąćęłńśźż]+))*"
    rf"(?: (?:{PARTS_OF_NAMES}) [A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ-]+| [A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ-]+| \d{{1,2}}(?:e|er|"
    rf"ème)?(?![\w/,.:]| (?:j|jours?|days?|h|k|km|ans|mois|min)\b))*)(?!\w)"
)
_PLAIN = re.compile(r"(?<![\w'])(?:[ld]')?[a-z][a-z-]{2,}(?!['\w])")
_LEAD = re.compile(rf"(?<!\w)(?:(?P<home>{HOME_LEADS})|(?P<strong>{SITE_LEADS})|(?P<weak>{WEAK_LEADS}))(?: |'|$)$")
_FOLLOWED = re.compile(rf" ?(?:{LEADS_AFTER})")
_ZONE = re.compile(r"\b(?:zone|secteur|arrondissement|district) \d{1,2}\b")
#: A French department by its number: "le site est dans le 77".
_DEPARTMENT = re.compile(r"(?:(?<= le )|(?<= du ))(?:\d\d|2[ab])(?= ?(?:[,;)\n]|$| pas\b| sans\b| et\b| mais\b))")
_NAME_BEFORE = re.compile(r"\b(?:le|la|les|saint|sainte|st|ste|new|north|south|east|west|port|mont)[ -]$")
_NAME_AFTER = re.compile(r"(?:[ -](?:sur|en|les|la|le|sous|upon|on)[ -][a-z]+| wharf| keynes| city| park| bridge)+\b")
_LITTLE = STOPS | FILLERS | GENERIC
_WINDOW = 300
_STRONG, _FAIR, _WEAK = 3, 2, 1


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    score: int


def read_location(passage: Passage) -> Location:
    """Return the place named as the obstacle, as written."""
    for (start, end), enough in _windows(passage):
        found = [candidate for candidate in _candidates(passage, start, end) if candidate.score >= enough]
        if found:
            best = max(found, key=lambda candidate: (candidate.score, -candidate.start))
            return Location(place=passage.written(best.start, best.end).strip(" .,'-"))
    return Location()


def _windows(passage: Passage) -> Iterator[tuple[Span, int]]:
    """Yield where to look, and how sure a place must be there: less and less near, more and more sure."""
    comment = passage.comment
    first, last = passage.sentences
    start, end = max(first, passage.start - _WINDOW), min(last, passage.start + _WINDOW)
    yield (passage.start, min(passage.end, passage.start + _WINDOW)), _WEAK
    yield (start, end), _WEAK
    before = comment.sentence(start - 2)[0] if start > 1 else start
    after = comment.sentence(end)[1] if end < len(comment.body) else end
    yield (max(before, start - _WINDOW), min(after, end + _WINDOW)), _FAIR
    yield (max(0, start - _WINDOW), min(len(comment.body), end + _WINDOW)), _STRONG


def _candidates(passage: Passage, start: int, end: int) -> Iterator[_Candidate]:
    raw = passage.comment.raw
    is_shouted = raw[start:end].isupper()
    any_capital = False
    for found in () if is_shouted else _WRITTEN.finditer(raw, start, end):
        place = _trimmed(passage, *found.span())
        if place is not None:
            any_capital = True
            yield _Candidate(*place, _score(passage, *place))
    for found in _ZONE.finditer(raw, start, end):
        yield _Candidate(*found.span(), _FAIR)
    for found in _DEPARTMENT.finditer(passage.comment.body, start, end):
        yield _Candidate(*found.span(), _WEAK)
    if not any_capital:
        yield from _plain(passage, start, end)


def _plain(passage: Passage, start: int, end: int) -> Iterator[_Candidate]:
    """Yield the places of a text in capitals or without any: towns, and what words such as "habite" lead to."""
    comment = passage.comment
    for found in _PLAIN.finditer(comment.body, start, end):
        place = _trimmed(passage, *found.span())
        if place is None:
            continue
        word = comment.body[slice(*place)]
        lead = _LEAD.search(comment.body, max(0, place[0] - 30), place[0])
        if _is_town(word):
            yield _Candidate(*_whole_name(comment.body, *place), max(_FAIR, _score(passage, *place)))
        elif lead and not lead["weak"] and concept_of(word) is None and word not in _LITTLE:
            yield _Candidate(*place, _FAIR if lead["home"] else _STRONG)


def _is_town(word: str) -> bool:
    """Tell whether a folded word is the name of a town, or is made of such names: "fribourg-sion"."""
    return any(concept_of(part) == "town" for part in word.split("-"))


def _whole_name(body: str, start: int, end: int) -> Span:
    """Return the bounds of the whole name of a town of which one word is known: "canary wharf", "le mans"."""
    before = _NAME_BEFORE.search(body, max(0, start - 12), start)
    after = _NAME_AFTER.match(body, end)
    return (before.start() if before else start), (after.end() if after else end)


def _trimmed(passage: Passage, start: int, end: int) -> Span | None:
    """Drop the words that are no place at both ends of a name; None where nothing is left."""
    body = passage.comment.body
    spans = [(start + word.start(), start + word.end()) for word in re.finditer(r"[^ ]+", body[start:end])]
    while spans and body[slice(*spans[0])].strip(".,'") in NOT_PLACES:
        spans.pop(0)
    while spans and body[slice(*spans[-1])].strip(".,'") in NOT_PLACES:
        spans.pop()
    if not spans or not any(character.isalpha() for character in body[spans[0][0] : spans[-1][1]]):
        return None
    return spans[0][0], spans[-1][1]


def _score(passage: Passage, start: int, end: int) -> int:
    body = passage.comment.body
    lead = _LEAD.search(body, max(0, start - 30), start)
    if lead is not None and lead["strong"]:
        return _STRONG
    if _FOLLOWED.match(body, end) and not (lead and lead["home"]):
        return _STRONG
    if lead is not None:
        return _FAIR
    opens = start == 0 or body[start - 1] == "\n" or body[max(0, start - 2) : start] == "\n "
    if any(_is_town(word) for word in body[start:end].split()):
        return _FAIR
    return 0 if opens and not body[start:end].count("-") else _WEAK
