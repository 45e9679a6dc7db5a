"""The tables that an import adds to, in an order in which each may be filled before the next."""

from ravive.store import models
from ravive.store.models.base import PersonPart

#: Tables of what is known of a person; reversed, the order in which they are emptied.
CHILD_TABLES: tuple[type[PersonPart], ...] = (
    models.PersonEmail,
    models.PersonPhone,
    models.PersonLink,
    models.PersonFact,
    models.PersonChannel,
    models.PersonWishes,
    models.PersonMark,
    models.Application,
    models.Refusal,
    models.Contact,
    models.Permission,
)

#: Every table that an import adds to and that undoing it takes back.
TOLD_TABLES: tuple[type[models.Person | PersonPart], ...] = (models.Person, *CHILD_TABLES)

#: How to reach somebody: kept with a person who is kept.
IDENTITY_TABLES: tuple[type[PersonPart], ...] = (models.PersonEmail, models.PersonPhone, models.PersonLink)


def table_name(table: type[models.Person | PersonPart]) -> str:
    """Return the name under which a report and a corroboration speak of a table."""
    return table.__name__.lower()
