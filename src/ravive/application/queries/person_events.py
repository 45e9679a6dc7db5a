"""Everything that happened with a person, on one line of time: applications, refusals, contacts, recalls, imports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ravive.application.ports import ports
from ravive.application.queries.readings import Reading, chains_of, reading_of, unlawful_spans
from ravive.domain.kernel.claims import Span
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source
from ravive.store import models
from ravive.store.values.sources import source_of


class EventKind(StrEnum):
    """What an event is."""

    APPLICATION = "application"
    REFUSAL = "refusal"
    CONTACT = "contact"
    RECALL = "recall"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """
    What was written at the time, whole.

    `unlawful` is where a protected ground is told, in characters, end exclusive.
    """

    text: str
    unlawful: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """
    One thing that happened; `on` is None where no date is known.

    Of a refusal: its `reading`, whole. Of a contact: `channel`, `direction`, `outcome` and `words`. Of a recall:
    `decision` and `outcome`. Of an import: where its row stands.
    """

    kind: EventKind
    on: PartialDate | None
    at: datetime
    job: str | None = None
    stage: str | None = None
    reading: Reading | None = None
    channel: str | None = None
    direction: str | None = None
    outcome: str | None = None
    decision: str | None = None
    opening_id: UUID | None = None
    words: Words | None = None
    source: Source | None = None


def events_of(person: models.Person) -> tuple[Event, ...]:
    """Return everything that happened with a person, latest first, what has no date last. Five queries."""
    refusals = list(_refusals(person))
    found = [*_applications(person, refusals), *refusals, *_contacts(person), *_recalls(person), *_imports(person)]
    return tuple(sorted(found, key=_latest_first, reverse=True))


def _latest_first(event: Event) -> tuple[bool, str, bool, datetime]:
    """Sort by the day; of two on the same day a refusal comes after (so: above) the application it ended."""
    day = "" if event.on is None else event.on.last.isoformat()
    return (event.on is not None, day, event.kind is not EventKind.APPLICATION, event.at)


def _applications(person: models.Person, refusals: Iterable[Event]) -> Iterator[Event]:
    """Yield the applications; how far one went is told by how it ended, as it stands now, where it did end."""
    ends = {event.reading.application_id: event.reading.ending for event in refusals if event.reading is not None}
    for row in models.Application.objects.filter(person=person).order_by("pk"):
        yield Event(
            kind=EventKind.APPLICATION,
            on=row.applied_on,
            at=row.created_at,
            job=row.job,
            stage=ends[row.pk].stage if row.pk in ends else row.stage,
            outcome=row.outcome,
            opening_id=row.opening_id,
            source=source_of(row.source),
        )


def _refusals(person: models.Person) -> Iterator[Event]:
    rows = models.Refusal.objects.filter(person=person).select_related("application", "recorded_by__user")
    for chain in chains_of(rows.order_by("pk")):
        reading = reading_of(chain, name=person.full_name)
        ending = reading.ending
        yield Event(
            kind=EventKind.REFUSAL,
            on=ending.ended_on or ending.applied_on,
            at=chain[0].created_at,
            job=ending.job,
            stage=ending.stage,
            reading=reading,
            source=ending.source,
        )


def _contacts(person: models.Person) -> Iterator[Event]:
    for row in models.Contact.objects.filter(person=person).order_by("pk"):
        yield Event(
            kind=EventKind.CONTACT,
            on=row.on,
            at=row.created_at,
            channel=row.channel,
            direction=row.direction,
            outcome=row.outcome,
            words=Words(text=row.said, unlawful=unlawful_spans(row.said)) if row.said.strip() else None,
            source=source_of(row.source),
        )


def _recalls(person: models.Person) -> Iterator[Event]:
    rows = models.Recall.objects.filter(person=person).select_related("opening").order_by("pk")
    for row in rows:
        yield Event(
            kind=EventKind.RECALL,
            on=PartialDate.of(row.ended_on or row.shown_on),
            at=row.created_at,
            job=row.opening.title,
            decision=row.chosen or row.decision,
            outcome=row.state,
            opening_id=row.opening_id,
        )


def _imports(person: models.Person) -> Iterator[Event]:
    rows = (
        models.SourceRow.objects.filter(person=person)
        .select_related("import_file")
        .order_by("pk")
        .defer("cells", "set_aside")
    )
    for row in rows:
        yield Event(
            kind=EventKind.IMPORT,
            on=PartialDate.of(ports().day_of(row.created_at)),
            at=row.created_at,
            source=Source(file=row.import_file.name, sheet=row.sheet, row=row.number),
        )
