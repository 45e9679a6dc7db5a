"""The two readers of prose, as intake uses them: each text read once however often it is written."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.comments import CommentReading, read_comment
from ravive.domain.reading.notes import NoteReading, read_note


@lru_cache(maxsize=8192)
def comment_of(text: str, written_on: date | None) -> CommentReading:
    """Return what a comment tells of the ending."""
    return read_comment(text, written_on=written_on)


def note_of(
    text: str, *, written_on: PartialDate | None, applied_on: PartialDate | None, on: date, lexicon: Lexicon
) -> NoteReading:
    """Return what a note tells beside the ending."""
    return read_note(text, written_on=written_on, applied_on=applied_on, as_of=on, lexicon=lexicon)


def placed(source: Source | None, where: Source) -> Source:
    """Return a source of prose with the file, sheet and row where the prose stands."""
    if source is None:
        return where
    return replace(source, file=where.file, sheet=where.sheet, row=where.row)
