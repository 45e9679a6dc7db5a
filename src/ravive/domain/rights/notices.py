"""What a recruiter must know before contacting somebody they may contact."""

from collections.abc import Iterator
from datetime import date

from ravive.domain.kernel.dates import PartialDate, add_months, days_between
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.rights.retention import RETENTION_MONTHS, kept_until

#: From how many days before the end a call is also the moment to ask for a new agreement.
ENDS_SOON_DAYS = 60


def notices_of(person: Person, *, on: date, last_contact: PartialDate | None) -> Iterator[Line]:
    """Yield the notices of a person who may be contacted, the gravest first."""
    yield from _ground(person)
    yield from _clock(person, on=on, last_contact=last_contact)
    if not person.permission.proven:
        yield Line("rights.notice.to_inform")
        yield Line("rights.notice.basis_to_confirm")


def _ground(person: Person) -> Iterator[Line]:
    """Say that a ground was written, and never which: naming it would put it back before the eyes of who decides."""
    if any(ending.grounds for ending in person.endings):
        yield Line("rights.notice.unlawful_ground")


def _clock(person: Person, *, on: date, last_contact: PartialDate | None) -> Iterator[Line]:
    """
    Say what is not sure about the 24 months.

    A row without any date stays in the ranking: what keeps somebody out is a contact known to be too old, and nothing
    here is known. It is the recruiter who can look, so the recruiter is told.
    """
    until = kept_until(person, last_contact=last_contact)
    if until is None:
        yield Line("rights.notice.date_unknown")
    elif last_contact is not None and _may_have_passed(last_contact, until, on):
        yield Line("rights.notice.date_imprecise", data_of(last_contact=last_contact))
    elif days_between(on, until) <= ENDS_SOON_DAYS:
        yield Line("rights.notice.ends_soon", data_of(until=until))


def _may_have_passed(last_contact: PartialDate, until: date, on: date) -> bool:
    """Whether the limit rests on a contact so imprecise that, had it been on its first day, it would be behind us."""
    rests_on_contact = until == add_months(last_contact.last, RETENTION_MONTHS)
    return rests_on_contact and add_months(last_contact.first, RETENTION_MONTHS) < on
