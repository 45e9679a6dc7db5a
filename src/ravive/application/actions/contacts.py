"""Contacts with people of the pool."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_person
from ravive.application.actions.common import by_hand, check_not_ahead
from ravive.application.standing.touched import touch_people
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.history import Touch
from ravive.domain.kernel.records import ContactKind, ContactOutcome
from ravive.store import models
from ravive.store.values.search import joined_search_text
from ravive.store.values.sources import source_json


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedContact:
    """A touch as somebody logs it: what it was, what came of it, what was said."""

    touch: Touch
    kind: ContactKind = ContactKind.NOTE
    outcome: ContactOutcome = ContactOutcome.UNKNOWN
    said: str = ""


@transaction.atomic(durable=True)
def do_record_contact(*, actor: Actor, at: datetime, person_id: UUID, contact: LoggedContact) -> UUID:
    """
    Record a touch, in either direction, with what was said. The contact that was due, if any, is done.

    Raises:
        NotPossibleError: its day is still ahead.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    row = save_contact(actor=actor, at=at, person=person, contact=contact, recall_id=None)
    audit.record(actor=actor, at=at, action="record_contact", subject=row, person=person.pk)
    return row.pk


def save_contact(
    *, actor: Actor, at: datetime, person: models.Person, contact: LoggedContact, recall_id: UUID | None
) -> models.Contact:
    """Write the row of a contact, close what was due, make its words findable. For actions, in their transaction."""
    touch = contact.touch
    check_not_ahead(touch.on, at)
    row = models.Contact.objects.create(
        person=person,
        on=touch.on,
        direction=touch.direction.value,
        channel=None if touch.channel is None else touch.channel.value,
        friendly=touch.friendly,
        kind=contact.kind.value,
        outcome=contact.outcome.value,
        said=contact.said.strip(),
        recall_id=recall_id,
        source=source_json(touch.source),
        **by_hand(actor, at).made,
    )
    models.DueContact.objects.filter(person=person, closed_at__isnull=True).update(contact=row, closed_at=at)
    touch_people(actor.organization_id, [person.pk], at=at)
    if row.said:
        person.search_text = joined_search_text((person.search_text, row.said))
        person.save(update_fields=["search_text"])
    return row
