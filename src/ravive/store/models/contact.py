"""Contacts: every touch, in either direction."""

from django.db import models

from ravive.domain.kernel.history import Direction
from ravive.domain.kernel.records import ContactKind, ContactOutcome
from ravive.domain.kernel.vocabulary import Channel
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.base import PersonPart
from ravive.store.models.person import Person


class Contact(PersonPart):
    """A touch: when, who reached whom, how, what was said, what came of it. Any contact moves the next one."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="contacts")
    on = PartialDateField()
    direction = models.CharField(max_length=20)
    channel = models.CharField(max_length=20, null=True, blank=True)  # noqa: DJ001 - not said is not an empty channel
    kind = models.CharField(max_length=20, default=ContactKind.NOTE.value)
    outcome = models.CharField(max_length=20, default=ContactOutcome.UNKNOWN.value)
    friendly = models.BooleanField(null=True, blank=True)
    said = models.TextField(default="", blank=True)
    recall = models.ForeignKey("store.Recall", models.SET_NULL, null=True, blank=True, related_name="contacts")

    class Meta:
        constraints = [
            known_codes("direction", Direction, name="contact_direction_known"),
            known_codes("channel", Channel, name="contact_channel_known"),
            known_codes("kind", ContactKind, name="contact_kind_known"),
            known_codes("outcome", ContactOutcome, name="contact_outcome_known"),
        ]
