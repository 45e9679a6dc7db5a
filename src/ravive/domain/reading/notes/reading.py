"""The reading of one note, as a whole."""

from dataclasses import dataclass, field
from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, Wishes
from ravive.domain.kernel.history import ChannelHabit, RightsRequest, Standing, Touch
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.lexicon import Lexicon, fold
from ravive.domain.reading.notes.blocks import sentences_of
from ravive.domain.reading.notes.contacts import touches_in
from ravive.domain.reading.notes.days import Anchor
from ravive.domain.reading.notes.facts import facts_in
from ravive.domain.reading.notes.habits import habits_in
from ravive.domain.reading.notes.requests import requests_in
from ravive.domain.reading.notes.standing import met_team_in, standing_in
from ravive.domain.reading.notes.wishes import wishes_in


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReading:
    """
    What one note tells of a person, beside the reasons of a refusal.

    `standing` is None when the note says nothing of a hiring or of a process under way. `refused_channels` are those
    the person told us not to use, where `habits` only tell what works. Sources hold the words that were read (`quote`)
    and the day they were written (`on`): the file, sheet and row are the caller's to add.
    """

    touches: tuple[Touch, ...] = ()
    habits: tuple[ChannelHabit, ...] = ()
    requests: tuple[RightsRequest, ...] = ()
    request_source: Source | None = None
    refused_channels: tuple[Channel, ...] = ()
    facts: tuple[Fact, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    met_team: bool = False
    standing: Standing | None = None


def read_note(
    text: str,
    *,
    written_on: PartialDate | date | None = None,
    applied_on: PartialDate | date | None = None,
    as_of: date | None = None,
    lexicon: Lexicon | None = None,
) -> NoteReading:
    """
    Return what `text` tells of the person.

    `written_on` is the day of the row (its result, else its application), never the day of today: it dates what bears
    no date. `applied_on` is the application, before which little happened; `as_of` the day after which nothing has
    happened yet (`written_on` where it is left out). Years left out in the text are inferred from the three.
    """
    anchor = _anchor(written_on, applied_on, as_of)
    folded = fold(text)
    sentences = sentences_of(folded, anchor=anchor)
    habits, refused = habits_in(text, folded)
    requests, request_source = requests_in(text, folded)
    return NoteReading(
        touches=touches_in(text, folded, sentences=sentences),
        habits=habits,
        requests=requests,
        request_source=request_source,
        refused_channels=refused,
        facts=facts_in(text, folded, sentences=sentences, lexicon=lexicon),
        wishes=wishes_in(text, folded, anchor=anchor, lexicon=lexicon),
        met_team=met_team_in(folded),
        standing=standing_in(folded, anchor=anchor),
    )


def _anchor(written_on: PartialDate | date | None, applied_on: PartialDate | date | None, as_of: date | None) -> Anchor:
    near, since = _partial(written_on), _partial(applied_on)
    return Anchor(
        near=near or since,
        since=None if since is None else since.first,
        limit=as_of or (None if near is None else near.last),
    )


def _partial(day: PartialDate | date | None) -> PartialDate | None:
    return PartialDate.of(day) if isinstance(day, date) else day
