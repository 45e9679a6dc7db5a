"""The contacts a note tells of: who reached whom, when, and by which channel."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction, Touch
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes.blocks import Sentence
from ravive.domain.reading.notes.contact_dates import dates_of_each
from ravive.domain.reading.notes.contact_truth import is_told
from ravive.domain.reading.notes.cue_words import MAIL, PHONE, TEXT, Hit, Way
from ravive.domain.reading.notes.cues import CUE_TRIGGERS, CUES
from ravive.domain.reading.notes.days import Anchor, Day
from ravive.domain.reading.notes.tone import is_answered, is_unanswered, speaks_for_them, tone_of
from ravive.domain.reading.notes.triggers import shadow

#: How many characters may stand between a contact and its channel, and between a message and how it was taken.
_CHANNEL_REACH = 45
_ANSWER_REACH = 110

_BY = r"(?:par|au|via|by|on|over|en|sur|in)\s+(?:the |a |an |un |une |son |sa |message )?"
_NAMED_CHANNELS = (
    (re.compile(r"\b(?:linked ?in|inmail)\b"), Channel.LINKEDIN),
    (re.compile(rf"\b{_BY}{TEXT}\b"), Channel.SMS),
    (re.compile(rf"\b{_BY}{MAIL}\b"), Channel.EMAIL),
    (re.compile(rf"\b{_BY}{PHONE}"), Channel.PHONE),
)
_BARE_CHANNELS = (
    (re.compile(rf"\b{TEXT}\b"), Channel.SMS),
    (re.compile(rf"\b{MAIL}\b"), Channel.EMAIL),
    (re.compile(r"\b(?:tel|telephone|phone|appels?|calls?|coup de fil)\b"), Channel.PHONE),
)


def touches_in(text: str, folded: str, *, sentences: Sequence[Sentence]) -> tuple[Touch, ...]:
    """Return the contacts of a note, oldest first; those of one day by one channel are one contact."""
    found: list[Touch] = []
    words = shadow(folded)
    for index, sentence in enumerate(sentences):
        told = list(_touches_of(text, folded, words, sentence))
        follows = index > 0 and sentences[index - 1].written == sentence.written
        found.extend(_dated_as_answers(told, found, sentence.anchor) if follows else told)
    return tuple(_merged(found))


def _touches_of(text: str, folded: str, words: str, sentence: Sentence) -> Iterator[Touch]:
    """Yield the touches of a sentence; one without a date has that of the words before it, of its block or its row."""
    hits = _hits(folded, words, sentence)
    if not hits:
        return
    dates = [] if sentence.anchor.near is None else [sentence.anchor.near]
    channel: Channel | None = None
    ends = [*(hit.start for hit in hits[1:]), sentence.end]
    for hit, end, own in zip(hits, ends, dates_of_each(folded, sentence, hits), strict=True):
        dates = [day.on for day in own] or dates
        channel = _channel(folded, hit, end) or (channel if hit.cue.way is Way.THEIRS else None)
        rest = folded[hit.start : end if end < sentence.end else hit.end + _ANSWER_REACH]
        direction = _direction(hit.cue.way, folded[hit.start : sentence.end], rest)
        source = _source(text, hit, own, sentence.anchor)
        for on in dates:
            if _has_happened(on, sentence.anchor):
                yield Touch(on=on, direction=direction, channel=channel, friendly=tone_of(rest), source=source)


def _hits(folded: str, words: str, sentence: Sentence) -> list[Hit]:
    """
    Return the contacts told in a sentence, in order; where two cues overlap, the one listed first wins.

    `words` is the shadow of the folded text (see `triggers`).
    """
    found: list[Hit] = []
    # The blanks before a sentence belong to it here: many cues look for the mark that stands before them.
    start = len(folded[: sentence.start].rstrip(" "))
    for index in CUE_TRIGGERS.worth_trying(words, start, sentence.end):
        for match in CUES[index].pattern.finditer(folded, start, sentence.end):
            if not any(match.start() < hit.end and hit.start < match.end() for hit in found):
                blank = len(match[0]) - len(match[0].lstrip())
                found.append(Hit(CUES[index], match.start() + blank, match.end()))
    return sorted((hit for hit in found if is_told(folded, sentence, hit)), key=lambda hit: hit.start)


def _dated_as_answers(told: list[Touch], before: list[Touch], anchor: Anchor) -> Iterator[Touch]:
    """Yield the touches, what they sent without a date taking that of the contact it follows ("He replied at once")."""
    last = max((touch.on for touch in before), key=lambda on: on.first, default=None)
    for touch in told:
        undated = touch.on == anchor.near and touch.direction is Direction.FROM_THEM
        follows = last is not None and undated and last.first > touch.on.last
        yield replace(touch, on=last) if follows and last is not None else touch


def _channel(folded: str, hit: Hit, end: int) -> Channel | None:
    """Return the channel that is named beside a contact, else the one its words imply."""
    beside = folded[hit.start : min(end, hit.end + _CHANNEL_REACH)]
    named = [(match.start(), channel) for pattern, channel in _NAMED_CHANNELS if (match := pattern.search(beside))]
    if named:
        return min(named)[1]
    inside = folded[hit.start : hit.end]
    return hit.cue.channel or next((channel for pattern, channel in _BARE_CHANNELS if pattern.search(inside)), None)


def _source(text: str, hit: Hit, own: Sequence[Day], anchor: Anchor) -> Source:
    """Return the words of a contact and of its dates, and nothing around them: what stands beside may be unlawful."""
    start = min([hit.start, *(day.start for day in own)])
    end = max([hit.end, *(day.end for day in own)])
    return Source(quote=text[start:end].strip(), on=None if anchor.near is None else str(anchor.near))


def _direction(way: Way, sentence: str, rest: str) -> Direction:
    """
    Return who reached whom.

    A message of ours went both ways when an answer or a reaction is told beside it; a call did unless nobody picked up.
    A message whose sender is not told is taken as ours: it then moves no clock.
    """
    if way is Way.THEIRS or (way is Way.MESSAGE and speaks_for_them(rest)):
        return Direction.FROM_THEM
    if way is Way.MEETING:
        return Direction.BOTH
    if is_unanswered(sentence):
        return Direction.FROM_US
    if way is Way.CALL or is_answered(rest):
        return Direction.BOTH
    return Direction.FROM_US


def _has_happened(on: PartialDate, anchor: Anchor) -> bool:
    return anchor.limit is None or on.first <= anchor.limit


def _merged(touches: list[Touch]) -> Iterator[Touch]:
    """Yield the touches by date, those of one day by one channel (or by one not told) made one."""
    kept: list[Touch] = []
    for touch in sorted(touches, key=lambda touch: touch.on.first):
        same = next((index for index, other in enumerate(kept) if _are_one(other, touch)), None)
        if same is None:
            kept.append(touch)
        else:
            kept[same] = _together(kept[same], touch)
    yield from kept


def _are_one(first: Touch, second: Touch) -> bool:
    return first.on == second.on and (first.channel is second.channel or None in {first.channel, second.channel})


def _together(first: Touch, second: Touch) -> Touch:
    direction = first.direction if first.direction is second.direction else Direction.BOTH
    friendly = first.friendly if second.friendly is None else second.friendly
    return replace(first, direction=direction, friendly=friendly, channel=first.channel or second.channel)
