"""From one row to what it tells of one person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ravive.application.intake.declared import declared_facts, declared_wishes
from ravive.application.intake.history import (
    RowDates,
    dates_of,
    ending_touches,
    endings_of,
    outcome_of,
    placed_touches,
    touches_of,
)
from ravive.application.intake.identity import Identity
from ravive.application.intake.meanings import Mark, Marked
from ravive.application.intake.outcomes import Outcome, read_outcome
from ravive.application.intake.permissions import joined, permission_of
from ravive.application.intake.pieces import Piece, pieces_of
from ravive.application.intake.readers import note_of, placed
from ravive.application.intake.row_view import RowView
from ravive.application.intake.their_words import writes_again
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.facts import Fact, Wishes
from ravive.domain.kernel.history import Ending, Standing
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, Side, Stage
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.notes import NoteReading

#: A process that nobody touched for so long is no longer under way.
_UNDER_WAY = timedelta(days=180)
#: A mere wait ("en attente") that nobody touched for so long is forgotten; for the first weeks, it is a true one.
_WAITING = timedelta(days=120)
_JUST_WRITTEN = timedelta(days=30)
#: Columns whose short words are not given to the readers of prose.
_SHORT_WORDS = (
    ColumnRole.UNKNOWN,
    ColumnRole.RATING,
    ColumnRole.SOURCE,
    ColumnRole.CHANNEL,
    ColumnRole.AVAILABILITY,
    ColumnRole.CALL_BACK_ON,
    ColumnRole.LAST_CONTACT,
    ColumnRole.INTERVIEWER,
    ColumnRole.RECRUITER,
    ColumnRole.CONTRACT,
    ColumnRole.MOBILITY,
    ColumnRole.PHONE,
    ColumnRole.EMAIL,
    ColumnRole.CONTACT,
)
_FEW_WORDS = 6


@dataclass(frozen=True, slots=True)
class Record:
    """A person's row: who, and the person as this row alone tells them."""

    identity: Identity
    person: Person


def read_record(view: RowView, identity: Identity, marks: Sequence[Marked], *, on: date, lexicon: Lexicon) -> Record:
    """Return what a row tells of its person."""
    dates = dates_of(view)
    pieces = pieces_of(view, identity, on=on, near=dates.near)
    endings, _ = endings_of(view, pieces, dates, on=on)
    endings = tuple(_marked(ending, marks) for ending in endings)
    note = note_of(
        "\n".join(piece.dated_text for piece in pieces),
        written_on=dates.near,
        applied_on=dates.applied,
        on=on,
        lexicon=lexicon,
    )
    outcome = outcome_of(view, pieces)
    touches = (
        *touches_of(view, dates, outcome, on=on),
        *ending_touches(endings, dates, on=on),
        *placed_touches(note.touches, view.source),
    )
    if note.met_team and endings:
        endings = (*endings[:-1], _met_team(endings[-1]))
    wishes = declared_wishes(view, lexicon)
    person = Person(
        key=f"{view.source.file}|{view.source.sheet or ''}|{view.source.row}",
        name=identity.shown,
        emails=identity.emails,
        phones=identity.phones,
        linkedin=identity.linkedin,
        facts=(*declared_facts(view, lexicon, as_of=dates.near), *_noted_facts(note, view.source)),
        wishes=merged_wishes(wishes, note.wishes),
        endings=endings,
        touches=touches,
        habits=tuple(replace(habit, source=placed(habit.source, view.source)) for habit in note.habits),
        permission=_permission(view, note, outcome),
        standing=_standing(outcome, note, marks),
        barred=_barred(view, marks, outcome),
        sources=(view.source,),
    )
    waiting = outcome.waiting and _marked_standing(marks) is not Standing.IN_PROCESS
    if person.standing is Standing.IN_PROCESS and _is_over(person, dates, pieces, waiting=waiting, on=on):
        person = replace(person, standing=Standing.FREE)
    return Record(identity, person)


def _noted_facts(note: NoteReading, where: Source) -> tuple[Fact, ...]:
    return tuple(replace(fact, source=placed(fact.source, where)) for fact in note.facts)


def _marked(ending: Ending, marks: Sequence[Marked]) -> Ending:
    """Let a mark that leaves the door open tell the firmness where the prose does not; it softens no firm no."""
    opens = any(marked.mark is Mark.OPEN_DOOR for marked in marks)
    if opens and ending.firmness in {Firmness.UNKNOWN, Firmness.NOT_NOW}:
        return replace(ending, firmness=Firmness.OPEN_DOOR)
    return ending


def _met_team(ending: Ending) -> Ending:
    deeper = max(ending.stage, Stage.TEAM_INTERVIEWED, key=lambda stage: stage.depth)
    return replace(ending, stage=deeper)


def _permission(view: RowView, note: NoteReading, outcome: Outcome) -> Permission:
    told = Permission(
        refused_channels=note.refused_channels,
        requests=note.requests,
        request_source=placed(note.request_source, view.source) if note.requests else None,
    )
    if outcome.request is not None:
        told = replace(told, requests=(outcome.request, *told.requests), request_source=view.source)
    return joined(permission_of(view), told)


def _standing(outcome: Outcome, note: NoteReading, marks: Sequence[Marked]) -> Standing:
    """Return where a row says that its person stands: its status first, then its colours, then its notes."""
    ended = outcome.side is not Side.UNKNOWN or outcome.firmness is not Firmness.UNKNOWN
    return outcome.standing or _marked_standing(marks) or (None if ended else note.standing) or Standing.FREE


def _marked_standing(marks: Sequence[Marked]) -> Standing | None:
    marked = {Mark.HIRED: Standing.HIRED, Mark.IN_PROCESS: Standing.IN_PROCESS}
    return next((marked[one.mark] for one in marks if one.mark in marked), None)


def _is_over(person: Person, dates: RowDates, pieces: Sequence[Piece], *, waiting: bool, on: date) -> bool:
    """Whether a process that a row says under way is none any more: ended, forgotten, or told otherwise."""
    told = [day for day in (dates.applied, *dates.others) if day is not None and day.first <= on]
    last = max((day.last for day in (*(touch.on for touch in person.touches), *told)), default=None)
    if dates.ended is not None or last is None or on - last > (_WAITING if waiting else _UNDER_WAY):
        return True
    # Whoever writes again waits for an answer to that, and is in no process.
    again = any(writes_again(piece.text) for piece in pieces)
    recent = on - last <= _JUST_WRITTEN
    return waiting and (again or any(_tells_another_story(ending, recent=recent) for ending in person.endings))


def _tells_another_story(ending: Ending, *, recent: bool) -> bool:
    """Whether what is written beside a status that only waits tells an answer that was given, or a day to call back."""
    told = ending.feedback in {Feedback.ARGUED, Feedback.GENERIC} or ending.reaction is not Reaction.UNKNOWN
    ended = bool(ending.claims) and ending.side is not Side.UNKNOWN
    return ending.call_back_on is not None or ending.firmness is Firmness.FIRM_NO or (ended and (told or not recent))


def _barred(view: RowView, marks: Sequence[Marked], outcome: Outcome) -> Source | None:
    words = next((marked.words for marked in marks if marked.mark is Mark.BARRED), None) or _forbidding_word(view)
    if words is None and outcome.firmness is Firmness.FIRM_NO:
        return view.source
    return None if words is None else replace(view.source, quote=words)


def _forbidding_word(view: RowView) -> str | None:
    """Return the words that forbid in a column of another kind: a tag, a rating, "ne plus appeler" as a number."""
    for column, text in view.told(*_SHORT_WORDS):
        status = read_outcome(text) if len(text.split()) <= _FEW_WORDS else None
        if status is not None and (status.firmness is Firmness.FIRM_NO or status.request is not None):
            return f"{column.header} : {text}" if column.header else text
    return None


def merged_wishes(one: Wishes, other: Wishes) -> Wishes:
    """Return two sets of wishes together; the first wins where both say something."""
    return replace(
        one,
        salary_from=one.salary_from if one.salary_from is not None else other.salary_from,
        contracts=tuple(dict.fromkeys((*one.contracts, *other.contracts))),
        refuses=tuple(dict.fromkeys((*one.refuses, *other.refuses))),
        places=tuple(dict.fromkeys((*one.places, *other.places))),
        available_on=one.available_on or other.available_on,
        levers=tuple(dict.fromkeys((*one.levers, *other.levers))),
        sources=tuple(dict.fromkeys((*one.sources, *other.sources))),
    )
