"""A person, whole: how to reach them, the bond, what we may do, what is known, and everything that happened."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ravive.application.access import AccessPurpose, access_person, people_of
from ravive.application.queries.person_events import Event, events_of
from ravive.application.queries.phones import readable_phone
from ravive.application.queries.pool import channels_of
from ravive.domain.bond import Bond, bond_of
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.rights import rights_of
from ravive.store.values.people import person_values


@dataclass(frozen=True, slots=True, kw_only=True)
class BondAtAGlance:
    """
    The bond as it stands: the last exchange, days of silence, how the last no was taken, the agreed call-back.

    None where nothing is known. `ghosted`: we never answered them.
    """

    last_contact: PartialDate | None
    days_silent: int | None
    last_reaction: str | None
    mended: bool
    ghosted: bool
    call_back_on: PartialDate | None
    call_back_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsState:
    """What we may do: `blocked` says why nothing, `notices` what to know first, `until` the last day they are kept."""

    blocked: Line | None
    notices: tuple[Line, ...]
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFacts:
    """What is known of one kind, in the words it was written with."""

    kind: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """
    A person, as their page shows them. Of the blocked, no address is given: there is nothing to do with one.

    `firm_no` tells that a firm no stands, theirs or ours, whatever else blocks them: a person may lift it. `no_contact`
    tells that they asked for no contact, and may be recorded as allowing it again.
    """

    id: UUID
    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    linkedin: str | None
    channels: tuple[str, ...]
    bond: BondAtAGlance
    rights: RightsState
    firm_no: bool
    no_contact: bool
    known: tuple[KnownFacts, ...]
    wishes: Wishes
    events: tuple[Event, ...]


def person_file(*, actor: Actor, person_id: UUID, on: date) -> PersonFile:
    """
    Return everything held of a person, as it stands on a day. A fixed number of queries.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
    """
    row = access_person(actor, person_id, purpose=AccessPurpose.VIEW)
    (person,) = person_values(people_of(actor).filter(pk=row.pk).order_by("pk"))
    bond = bond_of(person, on=on)
    right = rights_of(person, on=on, bond=bond)
    return PersonFile(
        id=row.pk,
        name=person.name,
        emails=person.emails if right.allowed else (),
        phones=tuple(map(readable_phone, person.phones)) if right.allowed else (),
        linkedin=person.linkedin if right.allowed else None,
        channels=channels_of(person) if right.allowed else (),
        bond=_glance(bond),
        rights=RightsState(blocked=right.line, notices=right.notices, until=right.until),
        firm_no=_has_firm_no(person),
        no_contact=RightsRequest.NO_CONTACT in person.permission.requests,
        known=_known(person),
        wishes=person.wishes,
        events=events_of(row),
    )


def _has_firm_no(person: Person) -> bool:
    """Whether there is something for `do_lift_firm_no` to lift; a request of the person may hide it from the rights."""
    firm = (ending for ending in person.endings if ending.firmness is Firmness.FIRM_NO and ending.lifted_by is None)
    return person.barred is not None or any(firm)


def _glance(bond: Bond) -> BondAtAGlance:
    return BondAtAGlance(
        last_contact=bond.last_contact,
        days_silent=bond.days_silent,
        last_reaction=None if bond.last_reaction == "unknown" else bond.last_reaction.value,
        mended=bond.mended,
        ghosted=bond.ghosted,
        call_back_on=bond.agreed_call_back,
        call_back_due=bond.call_back_due,
    )


def _known(person: Person) -> tuple[KnownFacts, ...]:
    """Group what is known by kind, in the order of the kinds; a thing told twice is shown once."""
    groups = []
    for kind in FactKind:
        facts = {(fact.term, fact.held): fact for fact in person.facts if fact.kind is kind}
        if facts:
            groups.append(KnownFacts(kind=kind.value, facts=tuple(facts.values())))
    return tuple(groups)
