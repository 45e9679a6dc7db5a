"""What several actions need."""

from datetime import datetime

from ravive.application.errors import NotPossibleError
from ravive.application.ports import ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.store.values.person_rows import Origin


def by_hand(actor: Actor, at: datetime) -> Origin:
    """Return the origin of rows that a member records."""
    return Origin(organization_id=actor.organization_id, at=at, recorded_by_id=actor.member_id)


def said(text: str, *, field: str) -> str:
    """
    Return a text without the spaces around it.

    Raises:
        NotPossibleError: nothing is left of it, and this field is needed.
    """
    stripped = text.strip()
    if not stripped:
        raise NotPossibleError("error.field_empty", field=field)
    return stripped


def check_not_ahead(on: PartialDate, at: datetime) -> None:
    """
    Refuse a date after today: what is recorded has happened.

    Raises:
        NotPossibleError: the date is ahead, by a day of grace for other time zones.
    """
    if (on.first - ports().day_of(at)).days > 1:
        raise NotPossibleError("error.date_ahead", on=str(on))
