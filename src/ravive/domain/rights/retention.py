"""How long a person may be kept: 24 calendar months after the last contact, or as long as they agreed to."""

from datetime import date

from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.kernel.people import Person

#: CNIL guide on recruitment: two years from the last contact that came from the person or went both ways.
RETENTION_MONTHS = 24


def kept_until(person: Person, *, last_contact: PartialDate | None) -> date | None:
    """
    Return the last day they may be kept; None when neither a contact nor an agreement is dated.

    A date known to the month or the year is taken at its last day: they are kept out once they are certainly too old,
    and the notice of an imprecise date is the recruiter's to clear.
    """
    by_contact = None if last_contact is None else add_months(last_contact.last, RETENTION_MONTHS)
    by_agreement = agreement_end(person)
    ends = [end for end in (by_contact, by_agreement) if end is not None]
    return max(ends, default=None)


def agreement_end(person: Person) -> date | None:
    """Return the last day of an agreement that we can show; a claim without proof extends nothing."""
    permission = person.permission
    if not permission.proven or permission.until is None:
        return None
    return PartialDate.parse(permission.until).last
