"""Everything that is written about somebody in a row, as dated pieces in the order they were written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.columns import Column
from ravive.application.intake.identity import Identity
from ravive.application.intake.outcomes import read_outcome
from ravive.application.intake.row_view import RowView
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.tables import Cell
from ravive.domain.lexicon import fold
from ravive.domain.reading.months import MONTHS
from ravive.domain.reading.notes.blocks import blocks_of
from ravive.domain.reading.notes.calendar_words import MONTH
from ravive.domain.reading.notes.days import Anchor

_LETTERS = re.compile(r"[^\W\d_]{2,}")
#: What every dated entry has: figures of a date, and a mark after it. Taking a text apart costs far more than looking.
_MAY_OPEN_AN_ENTRY = re.compile(rf"(?:\d[/.-]\d|\b(?:19|20)\d\d\b|\b{MONTH}).{{0,16}}?(?:[:)>=–—-]|$)", re.MULTILINE)
#: A month that opens an entry of a cell under a year.
_MONTH_OPENS = re.compile(
    rf"(?:^|[.;|\n]\s*)(?P<month>(?:debut |mi-?|fin |en |in |early |mid |late )?(?P<name>{MONTH}))\s*[:–—-]"
)
_PROSE_WORDS = 3
_SKIPPED_COMMENTS = frozenset({ColumnRole.FORBIDDEN})


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of prose. `on` is the day it was written, where that is told; `dated_text` says it within the text."""

    text: str
    on: PartialDate | None = None

    @property
    def dated_text(self) -> str:
        """The text, opened by its date where the text itself does not say it."""
        if self.on is None:
            return self.text
        parts = str(self.on).split("-")
        return f"{'/'.join(reversed(parts))} : {self.text}"


@dataclass(frozen=True, slots=True)
class Passage:
    """
    Several pieces as one text: `shown` with the date of each, `read` without the dates that we added.

    The reader of comments sees `read`, for a date that nobody wrote must not be taken for a figure; its offsets are
    brought back to `shown`.
    """

    shown: str
    read: str
    #: (where a line starts in `read`, how far it stands further in `shown`), in order.
    shifts: tuple[tuple[int, int], ...]

    def shown_span(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        """Return the place in `shown` of a place in `read`; one over several lines keeps each of its ends."""
        return None if span is None else (self._moved(span[0]), self._moved(span[1] - 1) + 1)

    def _moved(self, offset: int) -> int:
        return offset + next((shift for start, shift in reversed(self.shifts) if start <= offset), 0)


def passage_of(status: str, pieces: Sequence[Piece]) -> Passage:
    """Join a status and the pieces that follow it, a line each; a piece alone needs no date before it."""
    lines = [(status, status)] if status else []
    lines += [(piece.dated_text if len(pieces) > 1 else piece.text, piece.text) for piece in pieces]
    shifts: list[tuple[int, int]] = []
    shown = read = 0
    for line, plain in lines:
        # What we added stands before the text: the ends of both lines meet.
        shifts.append((read, shown - read + len(line) - len(plain)))
        shown, read = shown + len(line) + 1, read + len(plain) + 1
    return Passage("\n".join(line for line, _ in lines), "\n".join(plain for _, plain in lines), tuple(shifts))


def pieces_of(view: RowView, identity: Identity, *, on: date, near: PartialDate | None) -> tuple[Piece, ...]:
    """
    Return what is written in a row, undated passages first, then the dated ones by date.

    `near` is the day of the row, from which the years left out of the notes are told.
    """
    written = [*_undated(view, identity), *_of_periods(view)]
    anchor = Anchor(near=near, limit=on)
    blocks = [block for piece in written for block in _taken_apart(piece, anchor)]
    undated = [block for block in blocks if block.on is None]
    dated = [block for block in blocks if block.on is not None]
    return tuple(dict.fromkeys([*undated, *sorted(dated, key=_day)]))


def _day(piece: Piece) -> date:
    assert piece.on is not None
    return piece.on.first


def _undated(view: RowView, identity: Identity) -> Iterator[Piece]:
    """Yield the passages of a row: reasons, comments, steps, what stands beside the name, then the pinned comments."""
    if identity.name is not None and identity.name.beside:
        yield Piece(identity.name.beside)
    for role in (ColumnRole.OUTCOME, ColumnRole.STAGE):
        yield from (Piece(text) for text in view.texts(role) if _is_note(text))
    yield from (Piece(text) for text in view.texts(ColumnRole.REASON, ColumnRole.COMMENT))
    for role in (ColumnRole.STAGE_DATE, ColumnRole.CALL_BACK_ON, ColumnRole.LAST_CONTACT, ColumnRole.INTERVIEWED_ON):
        yield from _beside_dates(view, role)
    for role in (
        ColumnRole.FEEDBACK,
        ColumnRole.AVAILABILITY,
        ColumnRole.DO_NOT_CONTACT,
        ColumnRole.CHANNEL,
        ColumnRole.RATING,
    ):
        yield from (
            Piece(_named(column, text_of(cell))) for column, cell in view.cells(role) if _is_prose(text_of(cell))
        )
    for column, text in view.told(ColumnRole.UNKNOWN):
        if _is_prose(text):
            yield Piece(_named(column, text))
    yield from _pinned(view)
    for row in view.continued:
        yield from (
            Piece(text)
            for cell in row.cells
            for text in (text_of(cell), cell.comment)
            if text and _LETTERS.search(text)
        )


def _is_note(text: str) -> bool:
    """Whether a status is more than a status: something the reader of comments should see in full."""
    return read_outcome(text) is None and _is_prose(text)


def _is_prose(text: str) -> bool:
    return len(text.split()) >= _PROSE_WORDS and bool(_LETTERS.search(text))


def _named(column: Column, text: str) -> str:
    return f"{column.header} : {text}" if column.header else text


def _beside_dates(view: RowView, role: ColumnRole) -> Iterator[Piece]:
    """Yield what cells of dates say besides the date: "12/01 ok, très à l'aise avec PL"."""
    for column, cell in view.cells(role):
        if not isinstance(cell.value, str):
            continue
        found = column.dates.find(cell.value)
        rest = cell.value
        for day in reversed(found):
            rest = rest[: day.start] + rest[day.end :]
        if _is_prose(rest) or (found and len(_LETTERS.findall(rest)) >= 2):
            yield Piece(_named(column, rest.strip(" ,;:-–")), found[0].on if found else None)


def _pinned(view: RowView) -> Iterator[Piece]:
    forbidden = {column.index for role in _SKIPPED_COMMENTS for column in view.columns.get(role, ())}
    for index, cell in enumerate(view.row.cells):
        if cell.comment and index not in forbidden:
            yield Piece(_without_author_line(cell))


def _without_author_line(cell: Cell) -> str:
    """Return a pinned comment with Excel's first line ("SB:" on its own) joined to the text, as a signature."""
    text = (cell.comment or "").strip()
    first, newline, rest = text.partition("\n")
    if newline and len(first) <= 40 and first.rstrip().endswith(":"):
        return f"{first.rstrip(' :')} : {rest.strip()}"
    return text


def _of_periods(view: RowView) -> Iterator[Piece]:
    for column, text in view.told(ColumnRole.PERIOD_NOTE):
        if not _LETTERS.search(text):
            continue
        if column.period is not None and column.period.month is None:
            yield from _of_a_year(text, column.period)
        else:
            yield Piece(text, column.period)


def _of_a_year(text: str, year: PartialDate) -> Iterator[Piece]:
    """Part a cell under a year at the months that open its entries ("mars : trop loin"), else at its dates."""
    folded = fold(text)
    months = list(_MONTH_OPENS.finditer(folded))
    starts = [match.start("month") for match in months]
    if not starts:
        for block in _taken_apart(Piece(text), Anchor(near=year, limit=year.last)):
            yield Piece(block.text, block.on or year)
        return
    if before := text[: starts[0]].strip(" \n;|/"):
        yield Piece(before, year)
    for match, end in zip(months, [*starts[1:], len(text)], strict=True):
        entry = text[match.start("month") : end].strip(" \n;|/")
        yield Piece(entry, PartialDate(year.year, MONTHS[match["name"].rstrip(".")]))


def _taken_apart(piece: Piece, anchor: Anchor) -> list[Piece]:
    """Part a passage at the dates that open its entries: "SB 14/10/25 : … SB 11/03/26 : …"."""
    folded = fold(piece.text)
    if piece.on is not None or not _MAY_OPEN_AN_ENTRY.search(folded):
        return [piece]
    blocks = blocks_of(folded, anchor=anchor)
    found = [Piece(piece.text[block.start : block.end].strip(" \n;|/"), block.written) for block in blocks]
    return [block for block in found if _LETTERS.search(block.text)] or [piece]
