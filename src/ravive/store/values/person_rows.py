"""One person of the domain into the rows of all their tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.history import Ending, Standing
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.records import ApplicationOutcome, LegalBasis, MarkKind
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Side
from ravive.domain.reading.version import READER_VERSION
from ravive.domain.refusals.doubts import urgency_of
from ravive.store import models
from ravive.store.models.base import PersonPart
from ravive.store.values.addresses import email_key, link_key, phone_key
from ravive.store.values.claims import claims_json, claims_meaning
from ravive.store.values.plain import fingerprint
from ravive.store.values.sources import Place, place_of, source_json

# Both are indexed; the whole of an absurd cell stays in the raw row, and in the label of a fact.
_MOST_NAME, _MOST_TERM = 300, 200


class _Made(TypedDict):
    organization_id: UUID
    created_at: datetime
    import_run_id: UUID | None
    recorded_by_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose rows these are and where they come from: an import and the rows of its files, or a member."""

    organization_id: UUID
    at: datetime
    import_run_id: UUID | None = None
    recorded_by_id: UUID | None = None
    source_rows: Mapping[Place, UUID] = field(default_factory=dict)

    @property
    def made(self) -> _Made:
        """The columns that all rows of this origin share."""
        return {
            "organization_id": self.organization_id,
            "created_at": self.at,
            "import_run_id": self.import_run_id,
            "recorded_by_id": self.recorded_by_id,
        }

    @property
    def run_id(self) -> UUID:
        """The import these rows come from; only asked where there is one."""
        assert self.import_run_id is not None
        return self.import_run_id

    def read_in(self, source: Source | None) -> dict[str, Any]:
        """Return the columns that say where a thing was read."""
        place = place_of(source)
        return {
            "source": source_json(source),
            "source_row_id": None if place is None else self.source_rows.get(place),
        }


def person_row(person: Person, *, origin: Origin, search_text: str) -> models.Person:
    """Return the row of the person alone, with a new identifier."""
    source = person.sources[0] if person.sources else None
    return models.Person(
        full_name=person.name[:_MOST_NAME], search_text=search_text, **origin.made, **origin.read_in(source)
    )


def child_rows(person: Person, *, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    """Yield the rows of what is known of a person, in an order in which each may be inserted before the next."""
    yield from _address_rows(person, person_id, origin)
    yield from _fact_rows(person, person_id, origin)
    yield from _wishes_rows(person, person_id, origin)
    yield from _mark_rows(person, person_id, origin)
    yield from _history_rows(person, person_id, origin)
    yield from _permission_rows(person.permission, person_id, origin)


def _address_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    where = origin.read_in(person.sources[0] if person.sources else None)
    for address, written in _by_key(person.emails, email_key).items():
        yield models.PersonEmail(
            person_id=person_id,
            address=address,
            as_written=written,
            fingerprint=fingerprint(address),
            **origin.made,
            **where,
        )
    for number, written in _by_key(person.phones, phone_key).items():
        yield models.PersonPhone(
            person_id=person_id,
            number=number,
            as_written=written,
            fingerprint=fingerprint(number),
            **origin.made,
            **where,
        )
    for url, written in _by_key((person.linkedin,) if person.linkedin else (), link_key).items():
        yield models.PersonLink(
            person_id=person_id, url=url, as_written=written, fingerprint=fingerprint(url), **origin.made, **where
        )


def _by_key(written: tuple[str, ...], key: Any) -> dict[str, str]:  # noqa: ANN401 - one of three functions
    """Return each address under the form in which it is compared; the first spelling of each."""
    found: dict[str, str] = {}
    for text in written:
        found.setdefault(key(text), text)
    found.pop("", None)
    return found


def _fact_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    for fact in person.facts:
        yield models.PersonFact(
            person_id=person_id,
            kind=fact.kind.value,
            term=fact.term[:_MOST_TERM],
            label=fact.label,
            held=fact.held,
            level=fact.level,
            years=fact.years,
            cefr=fact.cefr,
            certain=fact.certain,
            as_of=fact.as_of,
            fingerprint=fingerprint(fact.kind, fact.term, fact.held, fact.level, fact.years, fact.cefr, fact.as_of),
            **origin.made,
            **origin.read_in(fact.source),
        )
    for habit in person.habits:
        yield models.PersonChannel(
            person_id=person_id,
            channel=habit.channel.value,
            works=habit.works,
            fingerprint=fingerprint(habit.channel, habit.works),
            **origin.made,
            **origin.read_in(habit.source),
        )


def _wishes_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    wishes = person.wishes
    if wishes == Wishes():
        return
    said = (wishes.salary_from, wishes.contracts, wishes.refuses, wishes.places, wishes.available_on, wishes.levers)
    yield models.PersonWishes(
        person_id=person_id,
        salary_from=wishes.salary_from,
        contracts=list(wishes.contracts),
        refuses=list(wishes.refuses),
        places=list(wishes.places),
        available_on=wishes.available_on,
        levers=list(wishes.levers),
        sources=[source_json(source) for source in wishes.sources],
        fingerprint=fingerprint(*said),
        **origin.made,
        **origin.read_in(wishes.sources[0] if wishes.sources else None),
    )


def _mark_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    marks: list[tuple[MarkKind, Source | None]] = []
    if person.barred is not None:
        marks.append((MarkKind.BARRED, person.barred))
    if person.standing is not Standing.FREE:
        marks.append((MarkKind(person.standing.value), None))
    for kind, source in marks:
        yield models.PersonMark(
            person_id=person_id, kind=kind.value, fingerprint=fingerprint(kind), **origin.made, **origin.read_in(source)
        )


def _history_rows(person: Person, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    for ending in person.endings:
        application = application_row(ending, person_id=person_id, origin=origin)
        yield application
        yield refusal_row(ending, application=application, origin=origin)
    for touch in person.touches:
        yield models.Contact(
            person_id=person_id,
            on=touch.on,
            direction=touch.direction.value,
            channel=None if touch.channel is None else touch.channel.value,
            friendly=touch.friendly,
            fingerprint=fingerprint(touch.on, touch.direction, touch.channel),
            **origin.made,
            **origin.read_in(touch.source),
        )


def application_row(ending: Ending, *, person_id: UUID, origin: Origin) -> models.Application:
    """Return the application that an ending closes."""
    outcome = ApplicationOutcome.WITHDRAWN if ending.side is Side.CANDIDATE else ApplicationOutcome.REFUSED
    return models.Application(
        person_id=person_id,
        job=ending.job,
        applied_on=ending.applied_on,
        stage=ending.stage.value,
        outcome=outcome.value if ending.side is not Side.UNKNOWN else ApplicationOutcome.UNKNOWN.value,
        answered_on=ending.ended_on,
        fingerprint=_ending_fingerprint(ending),
        **origin.made,
        **origin.read_in(ending.source),
    )


def refusal_row(
    ending: Ending,
    *,
    application: models.Application,
    origin: Origin,
    supersedes_id: UUID | None = None,
    reason: str = "",
) -> models.Refusal:
    """Return the refusal that an ending tells; with `supersedes_id`, in place of an earlier one, for a `reason`."""
    return models.Refusal(
        person_id=application.person_id,
        application_id=application.pk,
        supersedes_id=supersedes_id,
        ended_on=ending.ended_on,
        claims=claims_json(ending.claims),
        side=ending.side.value,
        firmness=ending.firmness.value,
        feedback=ending.feedback.value,
        reaction=ending.reaction.value,
        stage=ending.stage.value,
        call_back_on=ending.call_back_on,
        grounds=[ground.value for ground in ending.grounds],
        lifted_by=source_json(ending.lifted_by),
        text=ending.text,
        reason=reason,
        reader_version=0 if origin.import_run_id is None else READER_VERSION,
        urgency=urgency_of(ending).value,
        fingerprint=_ending_fingerprint(ending),
        **origin.made,
        **origin.read_in(ending.source),
    )


def _ending_fingerprint(ending: Ending) -> str:
    """Tell endings apart by what they say; the same words read again, better, are the same ending."""
    if ending.text:
        return fingerprint(ending.job, ending.applied_on, ending.ended_on, ending.text)
    return fingerprint(
        ending.job,
        ending.applied_on,
        ending.ended_on,
        claims_meaning(ending.claims),
        ending.side,
        ending.firmness,
        ending.feedback,
        ending.reaction,
        ending.stage,
        ending.call_back_on,
    )


def _permission_rows(permission: Permission, person_id: UUID, origin: Origin) -> Iterator[PersonPart]:
    if permission == Permission():
        return
    said = (permission.proven, permission.until, permission.refused_channels, permission.requests)
    yield models.Permission(
        person_id=person_id,
        basis=(LegalBasis.CONSENT if permission.proven else LegalBasis.TO_CONFIRM).value,
        proven=permission.proven,
        until=None if permission.until is None else PartialDate.parse(permission.until),
        refused_channels=[channel.value for channel in permission.refused_channels],
        requests=[request.value for request in permission.requests],
        request_source=source_json(permission.request_source),
        fingerprint=fingerprint(*said),
        **origin.made,
        **origin.read_in(permission.request_source),
    )
