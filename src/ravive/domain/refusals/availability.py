"""When they were free, against when the post starts."""

import re
from datetime import date

from ravive.domain.kernel.claims import Availability
from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.lexicon import fold
from ravive.domain.refusals.bearing import bearing_change
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

_NOTICE = re.compile(r"(\d{1,2})\s*(?:mois|months?|m\b)")
_USUAL_NOTICE_MONTHS = 3


def check_availability(claim: Availability, case: Case) -> Verdict:
    """
    Lift a day that has come, or one before the post starts; a length of notice counts from today.

    A day they asked to be called back on is the day they thought to be free. Hours are often filed here as well.
    """
    free = claim.available_on or case.ending.call_back_on or case.known.wishes.available_on
    if free is not None:
        return _from_day(free, case)
    change = bearing_change(case, case.sentence_of(claim))
    if change is not None:
        return lifted_by(change, "availability.improved")
    notice = _notice_months(case.words_of(claim))
    start = latest_start(case)
    if start is None:
        return unknown("availability.ask")
    if start >= add_months(case.on, notice):
        return lifted("availability.time_for_notice", start=start, n=notice)
    return unknown("availability.ask_notice", start=start)


def latest_start(case: Case) -> date | None:
    """Return the last day the post may start, None when the advert does not say."""
    said = case.opening.starts_by or case.opening.starts_on
    return None if said is None else said.last


def _from_day(free: PartialDate, case: Case) -> Verdict:
    if free.first <= case.on:
        return lifted("availability.day_has_come", free=free)
    start = latest_start(case)
    if start is None:
        return unknown("availability.start_not_said", free=free)
    if free.first <= start:
        return lifted("availability.starts_after", free=free, start=start)
    return stands("availability.too_late", source=case.ending.source, free=free, start=start)


def _notice_months(words: str) -> int:
    found = _NOTICE.search(fold(words))
    return int(found[1]) if found else _USUAL_NOTICE_MONTHS
