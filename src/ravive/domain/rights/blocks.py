"""What forbids to rank and contact somebody, gravest first: the person's word, ours, then the clock."""

from collections.abc import Callable
from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import RightsRequest, Standing
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Firmness, Side
from ravive.domain.rights.retention import agreement_end, kept_until


def first_block(person: Person, *, on: date, last_contact: PartialDate | None) -> Line | None:
    """Return the gravest reason not to rank nor contact them, None when there is none."""
    checks: tuple[Callable[[], Line | None], ...] = (
        lambda: _request(person),
        lambda: _firm_no(person),
        lambda: _bar(person),
        lambda: _standing(person),
        lambda: _age(person, on=on, last_contact=last_contact),
    )
    return next((line for check in checks if (line := check()) is not None), None)


def _request(person: Person) -> Line | None:
    permission = person.permission
    if RightsRequest.ERASURE in permission.requests:
        return Line("rights.erasure_asked", source=permission.request_source)
    if RightsRequest.NO_CONTACT in permission.requests:
        return Line("rights.no_contact_asked", source=permission.request_source)
    return None


def _firm_no(person: Person) -> Line | None:
    """Return the firm no: it stands for ever, whatever was written later, until a person lifts it."""
    for ending in person.endings:
        if ending.firmness is Firmness.FIRM_NO and ending.lifted_by is None:
            theirs = ending.side is Side.CANDIDATE
            return Line("rights.firm_no_theirs" if theirs else "rights.firm_no_ours", source=ending.source)
    return None


def _bar(person: Person) -> Line | None:
    return None if person.barred is None else Line("rights.barred", source=person.barred)


def _standing(person: Person) -> Line | None:
    if person.standing is Standing.HIRED:
        return Line("rights.hired")
    if person.standing is Standing.IN_PROCESS:
        return Line("rights.in_process")
    return None


def _age(person: Person, *, on: date, last_contact: PartialDate | None) -> Line | None:
    agreed = agreement_end(person)
    if agreed is not None and agreed < on and (last_contact is None or last_contact.last <= agreed):
        return Line("rights.agreement_ended", data_of(until=agreed))
    until = kept_until(person, last_contact=last_contact)
    if until is None or on <= until:
        return None
    return Line("rights.too_old", data_of(last_contact=last_contact, until=until))
