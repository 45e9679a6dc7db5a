"""What was promised: the time named for calling back."""

from datetime import date

from ravive.domain.bond.endings import in_order
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.people import Person


def agreed_call_back(person: Person, *, on: date) -> Ending | None:
    """Return the latest ending that names a time to call back; a later word replaces an earlier one."""
    promises = [ending for ending in in_order(person, on=on) if ending.call_back_on is not None]
    return promises[-1] if promises else None
