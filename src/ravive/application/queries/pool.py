"""The pool: everybody ever refused or met, found by any word, a page at a time."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from ravive.application.access import AccessPurpose, check_may, people_of
from ravive.domain.bond import bond_of
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.history import Ending, RightsRequest
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Channel, Firmness
from ravive.domain.rights import rights_of
from ravive.store import models
from ravive.store.values.people import person_values
from ravive.store.values.search import search_words

PAGE_SIZE = 50
#: Words of a search that are looked for; the rest of a pasted paragraph narrows nothing.
MOST_WORDS = 8
_SKILLS_SHOWN = 4


class PoolFilter(StrEnum):
    """A part of the pool that a recruiter asks for."""

    ALL = "all"
    REACHABLE = "reachable"
    OPEN_DOOR = "open_door"
    CALL_BACK_DUE = "call_back_due"
    DO_NOT_CALL = "do_not_call"


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolRow:
    """
    A line of the pool. `job`, `stage` and `ended_on` are those of the last application.

    `blocked` says why they must not be called, None when they may be; `to_inform` that they do not know yet that they
    are held here. `channels` are the ways in which they can be reached at all, forbidden to none but the blocked.
    """

    id: UUID
    name: str
    job: str | None
    stage: str
    ended_on: PartialDate | None
    skills: tuple[str, ...]
    channels: tuple[str, ...]
    last_contact: PartialDate | None
    blocked: Line | None
    to_inform: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolPage:
    """A page of the pool: its rows, how many people were found in all, and which of `last` pages this is."""

    rows: tuple[PoolRow, ...]
    found: int
    number: int
    last: int
    is_empty_pool: bool


def pool_page(*, actor: Actor, search: str, chosen: PoolFilter, number: int, on: date) -> PoolPage:
    """
    Return a page of the people whom the actor may see, by name. Accents and case never matter in `search`.

    A page number beyond the last gives the last. At most fourteen queries, whatever is found.
    """
    check_may(actor, AccessPurpose.VIEW)
    everybody = people_of(actor)
    people = _filtered(_searched(everybody, search), chosen, on)
    found = people.count()
    last = max(1, -(-found // PAGE_SIZE))
    number = min(max(number, 1), last)
    start = (number - 1) * PAGE_SIZE
    values = person_values(people.order_by("full_name", "pk")[start : start + PAGE_SIZE]) if found else []
    return PoolPage(
        rows=tuple(_row(person, on) for person in values),
        found=found,
        number=number,
        last=last,
        is_empty_pool=found == 0 and not everybody.exists(),
    )


def _searched(people: QuerySet[models.Person], search: str) -> QuerySet[models.Person]:
    """Narrow to those in whom every word is found, whole or in part."""
    for word in search_words(search)[:MOST_WORDS]:
        people = people.filter(search_text__contains=word)
    return people


def _filtered(people: QuerySet[models.Person], chosen: PoolFilter, on: date) -> QuerySet[models.Person]:
    match chosen:
        case PoolFilter.ALL:
            return people
        case PoolFilter.REACHABLE:
            return people.filter(_has_address()).exclude(_said_no())
        case PoolFilter.OPEN_DOOR:
            return people.filter(_current_refusal(firmness=Firmness.OPEN_DOOR)).exclude(_said_no())
        case PoolFilter.CALL_BACK_DUE:
            return people.filter(_current_refusal(call_back_on__lte=on.isoformat())).exclude(_said_no())
        case PoolFilter.DO_NOT_CALL:
            return people.filter(_said_no())


def _has_address() -> Q:
    tables = (models.PersonEmail, models.PersonPhone, models.PersonLink)
    condition = Q()
    for table in tables:
        condition |= Q(Exists(table.objects.filter(person=OuterRef("pk"))))
    return condition


def _current_refusal(**conditions: str) -> Q:
    refusals = models.Refusal.objects.filter(superseded_by__isnull=True, person=OuterRef("pk"), **conditions)
    return Q(Exists(refusals))


def _said_no() -> Q:
    """
    Return the condition that a word forbids to call: theirs, ours, or a mark.

    It serves to narrow a list. Whether somebody may be called is decided for each row by `domain.rights`, which also
    knows the clock.
    """
    marked = models.PersonMark.objects.filter(person=OuterRef("pk"), lifted_at__isnull=True)
    asked = models.Permission.objects.filter(person=OuterRef("pk")).filter(
        Q(requests__icontains=RightsRequest.ERASURE.value) | Q(requests__icontains=RightsRequest.NO_CONTACT.value)
    )
    return Q(Exists(marked)) | Q(Exists(asked)) | _current_refusal(firmness=Firmness.FIRM_NO)


def _row(person: Person, on: date) -> PoolRow:
    bond = bond_of(person, on=on)
    right = rights_of(person, on=on, bond=bond)
    ending = last_ending(person)
    return PoolRow(
        id=UUID(person.key),
        name=person.name,
        job=ending.job if ending else None,
        stage=ending.stage.value if ending else "unknown",
        ended_on=(ending.ended_on or ending.applied_on) if ending else None,
        skills=_skills(person),
        channels=channels_of(person) if right.allowed else (),
        last_contact=bond.last_contact,
        blocked=right.line,
        to_inform=any(notice.code == "rights.notice.to_inform" for notice in right.notices),
    )


def last_ending(person: Person) -> Ending | None:
    """Return the ending of the latest application, an undated one only where there is no other."""
    return max(person.endings, key=lambda ending: str(ending.ended_on or ending.applied_on or ""), default=None)


def channels_of(person: Person) -> tuple[str, ...]:
    """Return the channels for which an address is known and that the person has not refused, heaviest first."""
    known = {
        Channel.PHONE: bool(person.phones),
        Channel.EMAIL: bool(person.emails),
        Channel.LINKEDIN: person.linkedin is not None,
    }
    return tuple(
        channel.value for channel, held in known.items() if held and channel not in person.permission.refused_channels
    )


def _skills(person: Person) -> tuple[str, ...]:
    held = (fact.label for fact in person.facts if fact.kind is FactKind.SKILL and fact.held)
    return tuple(dict.fromkeys(held))[:_SKILLS_SHOWN]
