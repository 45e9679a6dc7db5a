"""The events of a person, as the timeline draws them: an icon, a title, and words cut into passages."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from ravive.application.queries.person_events import Event, EventKind
from ravive.application.sentences import label
from ravive.domain.kernel.claims import Claim, Language
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction
from ravive.domain.kernel.records import ContactOutcome
from ravive.domain.kernel.sayings import Line, Source
from ravive.web.speech import language_of_page, sentence
from ravive.web.words import Passage, passages_of

_ICONS = {
    EventKind.APPLICATION: "applied",
    EventKind.REFUSAL: "refusal",
    EventKind.RECALL: "opening",
    EventKind.IMPORT: "import",
}
_CHANNEL_ICONS = {"phone": "call_now", "email": "email", "sms": "sms", "linkedin": "linkedin"}


@dataclass(frozen=True, slots=True)
class TimelineClaim:
    """A claim as it was made: its kind, and what its slots hold, in words."""

    kind: str
    detail: str
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent:
    """One line of the timeline, ready to be shown."""

    icon: str
    on: PartialDate | None
    title: str
    details: tuple[str, ...] = ()
    claims: tuple[TimelineClaim, ...] = ()
    passages: tuple[Passage, ...] = ()
    has_unlawful: bool = False
    decision: str | None = None
    opening_id: UUID | None = None
    source: Source | None = None


def timeline_of(events: Iterable[Event]) -> list[TimelineEvent]:
    """Return the events as they are shown, in their order."""
    return [_shown(event) for event in events]


def _shown(event: Event) -> TimelineEvent:
    words = event.words
    return TimelineEvent(
        icon=_icon(event),
        on=event.on,
        title=_title(event),
        details=tuple(_details(event)),
        claims=tuple(_claim(claim) for claim in event.claims),
        passages=passages_of(words.text, evidence=words.evidence, unlawful=words.unlawful) if words else (),
        has_unlawful=words is not None and bool(words.unlawful),
        decision=event.decision,
        opening_id=event.opening_id if event.kind is EventKind.RECALL else None,
        source=event.source,
    )


def _icon(event: Event) -> str:
    if event.kind is EventKind.CONTACT:
        return _CHANNEL_ICONS.get(event.channel or "", "quote")
    return _ICONS[event.kind]


def _title(event: Event) -> str:
    match event.kind:
        case EventKind.APPLICATION:
            return _with_job(_("Application"), event.job)
        case EventKind.REFUSAL:
            return _with_job(_ending_title(event), event.job)
        case EventKind.RECALL:
            return _with_job(_("Looked at again"), event.job)
        case EventKind.IMPORT:
            return _("Read in a file")
        case EventKind.CONTACT:
            return _contact_title(event)


def _with_job(title: str, job: str | None) -> str:
    return _("%(title)s: %(job)s") % {"title": title, "job": job} if job else title


def _ending_title(event: Event) -> str:
    side = dict(event.told).get("side")
    if side == "candidate":
        return _("They withdrew")
    return _("Refusal") if side == "company" or event.claims else _("Note")


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
    if event.stage and event.stage != "unknown":
        yield label(f"stage.{event.stage}", language)
    yield from (label(f"{family}.{code}", language) for family, code in event.told if family != "side")
    if event.call_back_on:
        yield sentence(Line("web.call_back_agreed", {"on": str(event.call_back_on)}))
    if event.correction:
        yield _("corrected: %(reason)s") % {"reason": event.correction}


def _claim(claim: Claim) -> TimelineClaim:
    return TimelineClaim(kind=claim.kind.value, detail=claim_detail(claim), certain=claim.certain)


def claim_detail(claim: Claim) -> str:
    """Return what the slots of a claim hold, in words; nothing when they are empty."""
    slots = claim.slots
    if isinstance(claim, Language) and "language" in slots:
        return " ".join(str(slots[name]).upper() for name in ("language", "level") if name in slots)
    parts = [
        sentence(Line(f"web.slot.{name}", {"value": value, "n": value}))
        for name, value in slots.items()
        if value != "unknown"
    ]
    return ", ".join(parts)
