"""The endings of a person in the order of time."""

from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.people import Person


def in_order(person: Person, *, on: date) -> list[Ending]:
    """Return the endings that began on or before `on`, oldest first; undated ones first, else as they were written."""
    known = [ending for ending in person.endings if _has_begun(ending, on)]
    return sorted(known, key=_day)


def when(ending: Ending) -> PartialDate | None:
    """Return the day of an ending: that of its result, or of the application where the result has none."""
    return ending.ended_on or ending.applied_on


def _day(ending: Ending) -> date:
    day = when(ending)
    return date.min if day is None else day.first


def _has_begun(ending: Ending, on: date) -> bool:
    began = ending.applied_on or ending.ended_on
    return began is None or began.first <= on
