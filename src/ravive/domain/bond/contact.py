"""When we last heard from a person: only what came from them, or went both ways, counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Feedback, Reaction, Side, Stage


class ContactBasis(StrEnum):
    """On what the date of the last contact rests, surest first."""

    TOUCH = "touch"
    TOLD = "told"
    APPLICATION = "application"
    #: Nothing but the day of a result: they applied on that day at the latest.
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact that counts, with what it rests on."""

    on: PartialDate
    basis: ContactBasis
    source: Source | None


def last_contact(person: Person, *, on: date) -> Contact | None:
    """
    Return the last contact that counts, on or before `on`; None when no date is known.

    Partial dates are ordered by their first day: of "2024" and "12 June 2024", the second is the one that is certain to
    be as late as it says. A day named later than `on` has not happened yet.
    """
    known = [contact for contact in _contacts(person) if contact.on.first <= on]
    return max(known, key=lambda contact: contact.on.first, default=None)


def _contacts(person: Person) -> Iterator[Contact]:
    for touch in person.touches:
        if touch.direction.counts_as_contact:
            yield Contact(touch.on, ContactBasis.TOUCH, touch.source)
    for ending in person.endings:
        yield from _contacts_of(ending)


def _contacts_of(ending: Ending) -> Iterator[Contact]:
    if ending.ended_on is not None and reached_them(ending):
        yield Contact(ending.ended_on, ContactBasis.TOLD, ending.source)
    if ending.applied_on is not None:
        yield Contact(_no_later_than(ending.applied_on, ending.ended_on), ContactBasis.APPLICATION, ending.source)
    elif ending.ended_on is not None:
        # A row with only the date of its result: whoever was refused had applied by then, so it bounds the contact.
        yield Contact(ending.ended_on, ContactBasis.RESULT, ending.source)


def _no_later_than(applied: PartialDate, ended: PartialDate | None) -> PartialDate:
    """Return the day of an application; known to the year or the month, it came before the no that is dated better."""
    if ended is None or not applied.first <= ended.last < applied.last:
        return applied
    return ended


def reached_them(ending: Ending) -> bool:
    """
    Whether an ending was an exchange, so that its day counts as contact.

    They left or reacted, the reasons were given to them, or they had been spoken with. A stock message alone is a
    message of ours that nobody answered: it moves no clock.
    """
    return (
        ending.side is Side.CANDIDATE
        or ending.reaction is not Reaction.UNKNOWN
        or ending.feedback is Feedback.ARGUED
        or (ending.stage.depth >= Stage.SCREENED.depth and ending.feedback is not Feedback.NONE)
    )
