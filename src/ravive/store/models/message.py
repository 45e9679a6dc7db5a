"""The outbox: messages are rows, written with the action that makes them and sent after it commits."""

from django.db import models

from ravive.domain.kernel.records import MessageState
from ravive.domain.kernel.vocabulary import Channel, MessageKind
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.person import Person
from ravive.store.models.recall import Recall


class Message(OwnedRow):
    """
    A message to one person.

    A sender claims it by compare-and-set (`queued` to `sending`, `claimed_at`). One that was cut short in between stays
    `uncertain` until a person looks at it: sending twice is worse than asking.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="messages")
    recall = models.ForeignKey(Recall, models.SET_NULL, null=True, blank=True, related_name="messages")
    kind = models.CharField(max_length=20)
    channel = models.CharField(max_length=20)
    address = models.CharField(max_length=320, default="", blank=True)
    subject = models.CharField(max_length=300, default="", blank=True)
    body = models.TextField()
    state = models.CharField(max_length=20, default=MessageState.DRAFT.value)
    not_before = models.DateTimeField(null=True, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=60, default="", blank=True)
    written_by = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            known_codes("kind", MessageKind, name="message_kind_known"),
            known_codes("channel", Channel, name="message_channel_known"),
            known_codes("state", MessageState, name="message_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state=MessageState.SENT.value) | models.Q(sent_at__isnull=False),
                name="message_sent_at_some_time",
            ),
            models.CheckConstraint(
                condition=models.Q(sent_at__isnull=True) | models.Q(sent_at__gte=models.F("claimed_at")),
                name="message_sent_after_claimed",
            ),
        ]
        indexes = [models.Index(fields=["state", "not_before"], name="message_to_send")]
