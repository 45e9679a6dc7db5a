"""From the events of a person to the drawing of the bond."""

from collections.abc import Iterable
from datetime import date

from ravive.application.queries.person_events import Event, EventKind
from ravive.domain.kernel.history import Direction
from ravive.web.bond_strip import BondStrip, Mark, draw_bond


def bond_strip(events: Iterable[Event], *, on: date) -> BondStrip | None:
    """Draw the dated contacts and endings up to the day `on`; None when there is nothing to draw."""
    drawn = [
        (event, event.on.first)
        for event in events
        if event.on is not None and event.kind in {EventKind.CONTACT, EventKind.REFUSAL, EventKind.APPLICATION}
    ]
    past = [(event, day) for event, day in drawn if day <= on]
    if not past:
        return None
    first_year = min(day.year for _, day in past)
    marks = (Mark(month=_month(day, first_year), kind=_kind(event)) for event, day in past)
    return draw_bond(marks, first_year=first_year, months=_month(on, first_year))


def _month(day: date, first_year: int) -> int:
    return (day.year - first_year) * 12 + day.month - 1


def _kind(event: Event) -> str:
    """Return the kind of mark of an event; an application is a contact, for it came from the person."""
    if event.kind is EventKind.REFUSAL:
        return "refusal"
    return "reached" if event.direction == Direction.FROM_US else "contact"
