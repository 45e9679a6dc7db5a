"""Which dates of a sentence belong to which contact."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ravive.domain.reading.notes.blocks import Sentence
from ravive.domain.reading.notes.cue_words import Hit
from ravive.domain.reading.notes.days import Day, days_in

#: How many characters may stand between a contact and its date.
_NEAR_AFTER = 45
_NEAR_BEFORE = 30
#: A date that stands this close before a contact ("02/10 appel") is its date, unless one follows as closely.
_AT_ONCE = 4
#: What may stand between two words for one and the same contact.
_SAME = re.compile(r"\s*(?:(?:en|un|une|in|for|an?|at|for a) )?")
_JOINED = re.compile(r"\s*(?:,|et|and|&|puis|then|/|\+)\s*(?:(?:le|on|the|again) )*")
_ANOTHER_DATE = re.compile(
    r"\b(?:dispo\w*|libre|available|free|starts?|starting|commence\w*|a partir|des|jusqu'\w*|until|till|nee?"
    r"|born|depuis|since"
    r"|preavis|notice|valable|expire\w*|valid\w*|rappeler|rappelle\w*|recontacter|etre (?:re)?(?:appelee?"
    r"|contactee?)|revoir|reprendre|relancer"
    r"|reprise de contact"
    r"|call (?:him |her |them )?(?:back|again)|ring (?:him|her|them)|again|avant|before|embauchee?|en poste"
    r"|cdi|cdd|d'ici"
    r"|obtenue?|prise de poste|passer|contact)\s*(?:(?:de|le|en|on|in|au|du|the|fin|debut|mi|from|for"
    r"|l[ae]s?)[\s-])*$"
)


#: "In production since December": a date that opens with its own word is no day of a contact.
_SINCE = re.compile(r"\s*(?:since|depuis|avant|before|until|till|jusqu)\b")


def dates_of_each(folded: str, sentence: Sentence, hits: Sequence[Hit]) -> list[list[Day]]:
    """Return the dates of each contact of a sentence, in the order of `hits`; none where a contact bears none."""
    days = [
        day
        for day in days_in(folded, anchor=sentence.anchor, start=sentence.start, end=sentence.end)
        if not (_ANOTHER_DATE.search(folded[sentence.start : day.start]) or _SINCE.match(folded, day.start, day.end))
    ]
    bounds = [sentence.start, *(hit.start for hit in hits[1:]), sentence.end]
    own = [_dates_of(folded, hit, days, start, end) for hit, (start, end) in zip(hits, pairwise(bounds), strict=True)]
    return [dates or _of_the_same(folded, hits, own, index) for index, dates in enumerate(own)]


def _dates_of(folded: str, hit: Hit, days: list[Day], start: int, end: int) -> list[Day]:
    """Return the dates that go with a contact: those right after it, else those right before."""
    after = [day for day in days if hit.start <= day.start < end and day.start - hit.end <= _NEAR_AFTER]
    before = [day for day in days if start <= day.end <= hit.start and hit.start - day.end <= _NEAR_BEFORE][::-1]
    if before and after and hit.start - before[0].end <= _AT_ONCE < after[0].start - hit.end:
        after = []
    return list(_series(folded, after or before))


def _series(folded: str, days: list[Day]) -> Iterator[Day]:
    """Yield the first of some dates and those joined to it: "le 10/06 et le 18/06"."""
    previous: Day | None = None
    for day in days:
        if previous is not None and day.start != previous.start:
            between = folded[min(previous.end, day.end) : max(previous.start, day.start)]
            if not _JOINED.fullmatch(between):
                return
        yield day
        previous = day


def _of_the_same(folded: str, hits: Sequence[Hit], own: list[list[Day]], index: int) -> list[Day]:
    """Return the dates of the next words when they tell the same contact: "vue" and "en entretien le 02/06"."""
    if index + 1 == len(hits) or not _SAME.fullmatch(folded[hits[index].end : hits[index + 1].start]):
        return []
    return own[index + 1]
