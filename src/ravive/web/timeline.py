"""The events of a person, as the timeline draws them: an icon, a title, and words cut into passages."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from django.utils.translation import gettext as _

from ravive.application.queries.person_events import Event, EventKind
from ravive.application.queries.readings import Reading
from ravive.application.sentences import label
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction
from ravive.domain.kernel.records import ContactOutcome
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Side
from ravive.web.shown_reading import ShownReading, shown_reading
from ravive.web.speech import language_of_page
from ravive.web.words import Passage, passages_of

_ICONS = {
    EventKind.APPLICATION: "applied",
    EventKind.REFUSAL: "refusal",
    EventKind.RECALL: "opening",
    EventKind.IMPORT: "import",
}
_CHANNEL_ICONS = {"phone": "call_now", "email": "email", "sms": "sms", "linkedin": "linkedin"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent:
    """
    One line of the timeline, ready to be shown.

    Of a refusal: its `reading`. `has_keys`: the one keys of the page act upon.
    """

    icon: str
    on: PartialDate | None
    title: str
    details: tuple[str, ...] = ()
    reading: ShownReading | None = None
    has_keys: bool = False
    passages: tuple[Passage, ...] = ()
    has_unlawful: bool = False
    decision: str | None = None
    opening_id: UUID | None = None
    source: Source | None = None


def timeline_of(events: Iterable[Event]) -> list[TimelineEvent]:
    """Return the events as they are shown, in their order. Keys act on the first question, else the first reading."""
    shown = [_shown(event) for event in events]
    places = [place for place, event in enumerate(shown) if event.reading is not None]
    asking = [place for place in places if (reading := shown[place].reading) and reading.asked is not None]
    for place in (asking or places)[:1]:
        shown[place] = replace(shown[place], has_keys=True)
    return shown


def _shown(event: Event) -> TimelineEvent:
    words = event.words
    return TimelineEvent(
        icon=_icon(event),
        on=event.on,
        title=_title(event),
        details=tuple(_details(event)),
        reading=None if event.reading is None else _reading(event.reading),
        passages=passages_of(words.text, unlawful=words.unlawful) if words else (),
        has_unlawful=_has_unlawful(event),
        decision=event.decision,
        opening_id=event.opening_id if event.kind is EventKind.RECALL else None,
        source=event.source,
    )


def _reading(reading: Reading) -> ShownReading:
    return shown_reading(reading, asked=next(iter(reading.unsure), None))


def _has_unlawful(event: Event) -> bool:
    told = event.reading.unlawful if event.reading else event.words.unlawful if event.words else ()
    return bool(told)


def _icon(event: Event) -> str:
    if event.kind is EventKind.CONTACT:
        return _CHANNEL_ICONS.get(event.channel or "", "quote")
    return _ICONS[event.kind]


def _title(event: Event) -> str:
    match event.kind:
        case EventKind.APPLICATION:
            return _with_job(_("Application"), event.job)
        case EventKind.REFUSAL:
            return _with_job(_ending_title(event.reading), event.job)
        case EventKind.RECALL:
            return _with_job(_("Looked at again"), event.job)
        case EventKind.IMPORT:
            return _("Read in a file")
        case EventKind.CONTACT:
            return _contact_title(event)


def _with_job(title: str, job: str | None) -> str:
    return _("%(title)s: %(job)s") % {"title": title, "job": job} if job else title


def _ending_title(reading: Reading | None) -> str:
    side = Side.UNKNOWN if reading is None else reading.ending.side
    if side is Side.CANDIDATE:
        return _("They withdrew")
    has_claims = reading is not None and bool(reading.ending.claims)
    return _("Refusal") if side is Side.COMPANY or has_claims else _("Note")


def _contact_title(event: Event) -> str:
    titles = {
        Direction.FROM_US: _("We reached out"),
        Direction.FROM_THEM: _("They wrote or called"),
        Direction.BOTH: _("Exchange"),
    }
    return titles[Direction(event.direction or Direction.BOTH)]


def _details(event: Event) -> Iterable[str]:
    language = language_of_page()
    if event.kind is EventKind.CONTACT:
        if event.channel:
            yield label(f"channel.{event.channel}", language)
        if event.outcome == ContactOutcome.NO_ANSWER:
            yield _("no answer")
        return
    if event.kind is EventKind.APPLICATION and event.stage and event.stage != "unknown":
        yield label(f"stage.{event.stage}", language)
