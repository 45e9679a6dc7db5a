"""The words of a refusal, read again as intake had them read: without the dates that intake wrote between the notes."""

import re
from dataclasses import replace
from datetime import date, datetime

from ravive.application.intake.pieces import Passage
from ravive.application.ports import ports
from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.reading.comments import CommentReading, read_comment
from ravive.domain.reading.rereading import Settled, differences, read_again

#: A date as `Piece.dated_text` writes it before a note, where several are joined.
_WRITTEN_BY_US = re.compile(r"(?:\d{2}/){0,2}\d{4} : ")


def second_reading(ending: Ending, *, recorded_at: datetime, settled: Settled | None = None) -> Ending | None:
    """
    Return an ending as the reader of today tells it; None where it tells the same as what stands.

    `recorded_at` is when the words came to us. What persons `settled` of it is not read otherwise.
    """
    passage = passage_as_read(ending.text)
    reading = read_comment(passage.read, written_on=_written_on(ending, ports().day_of(recorded_at)))
    again = read_again(ending, _placed(reading, passage, ending), settled=settled or Settled())
    return again if differences(ending, again) else None


def passage_as_read(shown: str) -> Passage:
    """Return a kept text with what intake read of it: of several lines, each without the date that stands before it."""
    lines = shown.split("\n")
    plain = [_WRITTEN_BY_US.sub("", line, count=1) if len(lines) > 1 and _opens(line) else line for line in lines]
    shifts: list[tuple[int, int]] = []
    at_shown = at_read = 0
    for line, read in zip(lines, plain, strict=True):
        shifts.append((at_read, at_shown - at_read + len(line) - len(read)))
        at_shown, at_read = at_shown + len(line) + 1, at_read + len(read) + 1
    return Passage(shown, "\n".join(plain), tuple(shifts))


def _opens(line: str) -> bool:
    return _WRITTEN_BY_US.match(line) is not None


def _written_on(ending: Ending, recorded_on: date) -> date:
    """Return the day from which "in six months" is counted: when it was written, else when it came to us."""
    told = None if ending.source is None or ending.source.on is None else PartialDate.parse(ending.source.on)
    return recorded_on if told is None else min(told.first, recorded_on)


def _placed(reading: CommentReading, passage: Passage, ending: Ending) -> CommentReading:
    return replace(reading, claims=tuple(_placed_claim(claim, passage, ending) for claim in reading.claims))


def _placed_claim(claim: Claim, passage: Passage, ending: Ending) -> Claim:
    """Return a claim with its words, where they stand in the kept text, and the row of the file they were read in."""
    span = passage.shown_span(claim.evidence)
    source = ending.source
    if span is not None and source is not None:
        source = replace(source, quote=passage.shown[span[0] : span[1]])
    return replace(claim, evidence=span, source=source)
