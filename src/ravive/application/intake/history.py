"""From the dated pieces and the columns of a row to how applications ended, and to the contacts there were."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.columns import Column
from ravive.application.intake.outcomes import Outcome, read_outcome, stage_of
from ravive.application.intake.pieces import Passage, Piece, passage_of
from ravive.application.intake.readers import comment_of, placed
from ravive.application.intake.row_view import RowView
from ravive.application.intake.their_words import is_their_word
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.claims import CandidateWithdrew, Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction, Ending, Touch
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.tables import Cell
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side, Stage, WithdrawalCause
from ravive.domain.lexicon import fold
from ravive.domain.reading.comments import CommentReading

#: Notes written this long after the day of the ending still tell the ending.
_TELLS_THE_ENDING = timedelta(days=45)
#: Two endings further apart than this are two applications.
_ANOTHER_APPLICATION = timedelta(days=240)
_TEAM = re.compile(r"equipe|\bteam\b|\btous\b|everyone|everybody|whole|panel|jury|\bn\+1\b|manager")
_SEVERAL = re.compile(r"[A-Za-zÀ-ÿ.]{1,}\s*(?:[+/&,]|\bet\b|\band\b)\s*[A-Za-zÀ-ÿ.]{1,}")
_STATUS_WORDS = 3
_NEGATIVE = frozenset(["non", "no", "n", "ko", "0", "false", "faux", "pas"])
_FIRMNESS_ORDER = (Firmness.UNKNOWN, Firmness.NOT_NOW, Firmness.OPEN_DOOR, Firmness.FIRM_NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDates:
    """
    The days that the columns of a row tell.

    `asked` are those that a column says they came to us on; `others` those of columns that only say "date": of the
    application or of a note, and no word of theirs.
    """

    applied: PartialDate | None = None
    asked: tuple[PartialDate, ...] = ()
    interviewed: tuple[PartialDate, ...] = ()
    ended: PartialDate | None = None
    last_contact: tuple[PartialDate, ...] = ()
    call_back: PartialDate | None = None
    others: tuple[PartialDate, ...] = ()

    @property
    def near(self) -> PartialDate | None:
        """The day that dates what bears none: the result, else the last meeting, else the application."""
        met = max(self.interviewed, key=lambda day: day.first, default=None)
        return self.ended or met or self.applied or (self.others[0] if self.others else None)


def dates_of(view: RowView) -> RowDates:
    """Return the days a row tells. A plain "date" is the application when no other column tells it."""
    applied = view.dates(ColumnRole.APPLIED_ON)
    plain = view.dates(ColumnRole.DATE)
    met = view.dates(ColumnRole.INTERVIEWED_ON)
    asked = tuple(applied)
    if not applied and not view.has(ColumnRole.APPLIED_ON):
        applied, plain = plain, []
    if met and _seen_by_nobody(view):
        asked, applied, met = asked or tuple(met[:1]), applied or met, []
    # "Refusé le 12/03/2025", "No in 2023": a status may tell its day where no column does.
    ended = view.dates(ColumnRole.ENDED_ON) or view.dates(ColumnRole.OUTCOME)
    call_back = view.dates(ColumnRole.CALL_BACK_ON)
    return RowDates(
        applied=applied[0] if applied else None,
        asked=asked,
        interviewed=tuple(met),
        ended=ended[-1] if ended else None,
        last_contact=tuple(view.dates(ColumnRole.LAST_CONTACT)),
        call_back=call_back[-1] if call_back else None,
        others=tuple(applied[1:] + plain),
    )


def _seen_by_nobody(view: RowView) -> bool:
    """Whether "Reçu / vu" is the day the CV came: a column tells who saw people, and names nobody for this one."""
    return view.has(ColumnRole.INTERVIEWER) and not view.first_text(ColumnRole.INTERVIEWER)


def touches_of(view: RowView, dates: RowDates, outcome: Outcome, *, on: date) -> tuple[Touch, ...]:
    """Return the contacts that the columns tell. What is still to come is none."""
    them, both = Direction.FROM_THEM, Direction.BOTH
    found = [*((day, them) for day in dates.asked), *((day, both) for day in dates.interviewed)]
    found += [(day, both) for day in dates.last_contact]
    if dates.ended is not None and outcome.standing is None:
        found.append((dates.ended, them if outcome.side is Side.CANDIDATE else Direction.FROM_US))
    for column, cell in view.cells(ColumnRole.STAGE_DATE):
        direction = them if column.stage is Stage.APPLIED else both
        found += [(day, direction) for day in column.dates.read_all(cell.value)]
    # Whoever has a note under a year was in touch that year: it bounds what no note dates.
    years = (column.period for column, _ in view.cells(ColumnRole.PERIOD_NOTE))
    found += [(year, them) for year in years if year is not None and year.month is None]
    # In a column per month, a day alone is the day of a meeting or of a call.
    found += [(day, both) for column, cell in view.cells(ColumnRole.PERIOD_NOTE) for day in _only_dates(column, cell)]
    return tuple(
        Touch(on=day, direction=direction, source=view.source)
        for day, direction in dict.fromkeys(found)
        if day is not None and day.first <= on
    )


def _only_dates(column: Column, cell: Cell) -> tuple[PartialDate, ...]:
    text = text_of(cell)
    return () if re.search(r"[^\W\d_]{3,}", text) else column.dates.read_all(cell.value)


def outcome_of(view: RowView, pieces: Sequence[Piece] = ()) -> Outcome:
    """
    Return what the status columns of a row say together, the plainest word first.

    Where a tracker has no such column, a note of three words at most may be a status ("KO"): the last counts.
    """
    texts = view.texts(ColumnRole.OUTCOME, ColumnRole.STAGE)
    told = next((outcome for text in texts if (outcome := read_outcome(text)) is not None), None)
    if told is None and not view.has(ColumnRole.OUTCOME):
        told = next((outcome for piece in reversed(pieces) if (outcome := _status(piece)) is not None), None)
    return told or Outcome()


def _status(piece: Piece) -> Outcome | None:
    return read_outcome(piece.text) if len(piece.text.split()) <= _STATUS_WORDS else None


def stage_of_row(view: RowView, dates: RowDates, outcome: Outcome, *, on: date) -> Stage:
    """Return the furthest stage that the columns tell."""
    reached = [outcome.stage, *(stage_of(text) for text in view.texts(ColumnRole.STAGE))]
    if any(day.first <= on for day in dates.interviewed):
        reached.append(Stage.INTERVIEWED)
    met = () if _seen_by_nobody(view) else (ColumnRole.INTERVIEWED_ON,)
    for column, cell in view.cells(ColumnRole.STAGE_DATE, *met):
        days = column.dates.read_all(cell.value)
        if column.stage and fold(text_of(cell)) not in _NEGATIVE and all(day.first <= on for day in days):
            reached.append(column.stage)
    for text in view.texts(ColumnRole.INTERVIEWER):
        met_team = _TEAM.search(fold(text)) or _SEVERAL.search(text)
        reached.append(Stage.TEAM_INTERVIEWED if met_team else Stage.INTERVIEWED)
    if view.dates(ColumnRole.APPLIED_ON):
        reached.append(Stage.APPLIED)
    return max(reached, key=lambda stage: stage.depth)


def feedback_of(view: RowView) -> Feedback:
    """Return how the answer was given, where a column tells it in a word."""
    for text in view.texts(ColumnRole.FEEDBACK):
        folded = fold(text)
        if re.search(r"type|auto|standard|generi|template|modele", folded):
            return Feedback.GENERIC
        if re.search(r"tel\b|telephone|phone|call|argument|detail|personnal|explain|de vive voix", folded):
            return Feedback.ARGUED
        if re.match(r"(?:non|no|jamais|never|aucun|none|pas)\b", folded):
            return Feedback.NONE
    return Feedback.UNKNOWN


def endings_of(
    view: RowView, pieces: Sequence[Piece], dates: RowDates, *, on: date
) -> tuple[tuple[Ending, ...], tuple[Piece, ...]]:
    """Return the endings a row tells, and the pieces written after the last of them."""
    outcome = outcome_of(view, pieces)
    groups, later = _grouped(pieces, dates, on=on)
    if not groups:
        groups = [_Group((), dates.ended)]
    endings = []
    for place, group in enumerate(groups):
        last = place == len(groups) - 1
        ending = _ending(view, group, dates, outcome if last else Outcome(), first=place == 0, on=on)
        if last:
            ending = _with_columns(view, ending, dates, outcome, on=on)
            ending = _with_later(ending, later, on=on)
        if _tells_something(ending, view):
            endings.append(ending)
    return tuple(endings), later


@dataclass(frozen=True, slots=True)
class _Group:
    """The pieces that tell one ending, and its day where it is known."""

    pieces: tuple[Piece, ...]
    ended: PartialDate | None


def _grouped(pieces: Sequence[Piece], dates: RowDates, *, on: date) -> tuple[list[_Group], tuple[Piece, ...]]:
    """Part the pieces into those that tell each ending and those written after the last one."""
    if dates.ended is not None:
        limit = dates.ended.last + _TELLS_THE_ENDING
        before = tuple(piece for piece in pieces if piece.on is None or piece.on.first <= limit)
        after = tuple(piece for piece in pieces if piece not in before)
        return ([_Group(before, dates.ended)] if before else []), after
    groups: list[_Group] = []
    held: list[Piece] = []
    for piece in pieces:
        held.append(piece)
        previous = groups[-1] if groups else None
        # Whoever writes again after a no does not end anything: it stands among what came later.
        writes_again = bool(previous or _any_ends(held[:-1], on)) and is_their_word(piece.text)
        if piece.on is not None and not writes_again and _ends(piece, on):
            if previous and previous.ended and piece.on.first - previous.ended.first < _ANOTHER_APPLICATION:
                groups[-1] = _Group((*previous.pieces, *held), piece.on)
            else:
                groups.append(_Group(tuple(held), piece.on))
            held = []
    if not groups:
        told = _before_they_write_again(held, on)
        return ([_Group(tuple(told), None)] if told else []), tuple(held[len(told) :])
    return groups, tuple(held)


def _before_they_write_again(pieces: list[Piece], on: date) -> list[Piece]:
    """Return the pieces up to a dated word of theirs that comes after an answer nobody dated."""
    for place, piece in enumerate(pieces):
        if piece.on is not None and is_their_word(piece.text) and _any_ends(pieces[:place], on):
            return pieces[:place]
    return pieces


def _any_ends(pieces: Sequence[Piece], on: date) -> bool:
    return any(_ends(piece, on) for piece in pieces)


def _ends(piece: Piece, on: date) -> bool:
    status = _status(piece)
    if status is not None and status.side is not Side.UNKNOWN:
        return True
    reading = comment_of(piece.text, _written(piece.on, on))
    if reading.firmness is Firmness.OPEN_DOOR and all(_is_mere_withdrawal(claim) for claim in reading.claims):
        return False
    return bool(reading.claims) or reading.side is not Side.UNKNOWN or reading.firmness is Firmness.FIRM_NO


def _is_mere_withdrawal(claim: Claim) -> bool:
    """Whether a claim only says that somebody is not there: a word to stay in touch is no ending."""
    return isinstance(claim, CandidateWithdrew) and claim.cause is WithdrawalCause.UNKNOWN


def _written(day: PartialDate | None, on: date) -> date:
    return min(day.first, on) if day is not None else on


def _ending(view: RowView, group: _Group, dates: RowDates, outcome: Outcome, *, first: bool, on: date) -> Ending:
    """Read the prose of one ending; a status that is a plain word is read with it, for it says who ended it."""
    status = next(iter(view.texts(ColumnRole.OUTCOME)), "") if outcome != Outcome() else ""
    passage = passage_of(status, group.pieces)
    written = group.ended or (group.pieces[-1].on if group.pieces else None) or dates.near
    reading = comment_of(passage.read, _written(written, on)) if passage.read else CommentReading()
    source = replace(view.source, quote=passage.shown or None, on=str(written) if written else None)
    return Ending(
        applied_on=dates.applied if first else None,
        ended_on=group.ended,
        job=view.first_text(ColumnRole.JOB) or None,
        claims=tuple(_placed_claim(claim, passage, source) for claim in reading.claims),
        side=reading.side,
        firmness=reading.firmness,
        feedback=reading.feedback,
        reaction=reading.reaction,
        stage=reading.stage,
        call_back_on=reading.call_back_on,
        grounds=tuple(dict.fromkeys(mention.ground for mention in reading.sensitive)),
        text=passage.shown,
        source=source,
    )


def _placed_claim(claim: Claim, passage: Passage, source: Source) -> Claim:
    """Return a claim with the words that make it, and where they stand in the text that is kept."""
    span = passage.shown_span(claim.evidence)
    quoted = source if span is None else replace(source, quote=passage.shown[span[0] : span[1]])
    return replace(claim, evidence=span, source=quoted)


def _with_columns(view: RowView, ending: Ending, dates: RowDates, outcome: Outcome, *, on: date) -> Ending:
    """Let the columns win over the prose for the side, the stage and the dates; a firm no is never softened."""
    side = outcome.side if outcome.side is not Side.UNKNOWN else ending.side
    # "Vivier" as the outcome of an application: it is over, and we are those who keep them for later.
    if side is Side.UNKNOWN and outcome.firmness is Firmness.OPEN_DOOR and view.has(ColumnRole.OUTCOME):
        side = Side.COMPANY
    # "Non" in a column says that it is over; the prose may know that it was the person who left.
    if any(claim.kind is ReasonKind.CANDIDATE_WITHDREW for claim in ending.claims):
        side = Side.CANDIDATE
    stage = max(ending.stage, stage_of_row(view, dates, outcome, on=on), key=lambda one: one.depth)
    told = feedback_of(view)
    return replace(
        ending,
        side=side,
        firmness=_firmer(ending.firmness, outcome.firmness),
        stage=stage,
        feedback=told if told is not Feedback.UNKNOWN else ending.feedback,
        call_back_on=dates.call_back or ending.call_back_on,
    )


def _with_later(ending: Ending, later: Sequence[Piece], *, on: date) -> Ending:
    """Let what was written afterwards add what it may: a firmer word, a day to call back, what was not told before."""
    for piece in later:
        reading = comment_of(piece.text, _written(piece.on, on))
        ending = replace(
            ending,
            firmness=_firmer(ending.firmness, reading.firmness),
            call_back_on=reading.call_back_on or ending.call_back_on,
            feedback=ending.feedback if ending.feedback is not Feedback.UNKNOWN else reading.feedback,
            reaction=ending.reaction if ending.reaction is not Reaction.UNKNOWN else reading.reaction,
            grounds=tuple(dict.fromkeys((*ending.grounds, *(mention.ground for mention in reading.sensitive)))),
        )
    return ending


def _firmer(one: Firmness, other: Firmness) -> Firmness:
    return max(one, other, key=_FIRMNESS_ORDER.index)


def _tells_something(ending: Ending, view: RowView) -> bool:
    """Whether there was an application at all: a name and an address alone are none."""
    told = ending.text or ending.ended_on or ending.applied_on or ending.job
    return bool(told) or ending.side is not Side.UNKNOWN or bool(view.first_text(ColumnRole.OUTCOME))


def ending_touches(endings: Sequence[Ending], dates: RowDates, *, on: date) -> Iterator[Touch]:
    """Yield the days on which endings were told, where dated notes tell them and no column does."""
    for ending in endings:
        day = ending.ended_on
        if day is not None and day != dates.ended and day.first <= on:
            them = ending.side is Side.CANDIDATE
            yield Touch(on=day, direction=Direction.FROM_THEM if them else Direction.FROM_US, source=ending.source)


def placed_touches(touches: Sequence[Touch], where: Source) -> Iterator[Touch]:
    """Yield the contacts read in prose, with the file, sheet and row they were read in."""
    return (replace(touch, source=placed(touch.source, where)) for touch in touches)
