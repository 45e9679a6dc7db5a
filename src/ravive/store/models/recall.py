"""Recalls: a person, an opening, and what became of it."""

from django.db import models

from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.opening import Opening
from ravive.store.models.person import Person


class Recall(OwnedRow):
    """
    One person for one opening.

    `decision` is what the ranking said and `shown` the whole verdict as it stood on the screen (JSON, sentences left
    out); `chosen` is what a person decided instead, with a `chosen_reason`. The score never decides alone.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="recalls")
    opening = models.ForeignKey(Opening, models.CASCADE, related_name="recalls")
    state = models.CharField(max_length=20, default=RecallState.PROPOSED.value)
    decision = models.CharField(max_length=20)
    shown = models.JSONField(default=dict)
    shown_on = models.DateField()
    chosen = models.CharField(max_length=20, null=True, blank=True)  # noqa: DJ001 - nothing chosen is not a choice
    chosen_reason = models.TextField(default="", blank=True)
    chosen_by = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="+", db_index=False)
    channel = models.CharField(max_length=20, null=True, blank=True)  # noqa: DJ001 - no channel for the blocked
    call_back_on = PartialDateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "opening"], name="recall_once_an_opening"),
            known_codes("state", RecallState, name="recall_state_known"),
            known_codes("decision", Decision, name="recall_decision_known"),
            known_codes("chosen", Decision, name="recall_chosen_known"),
            known_codes("channel", Channel, name="recall_channel_known"),
            models.CheckConstraint(
                condition=models.Q(chosen__isnull=True)
                | (models.Q(chosen_by__isnull=False) & ~models.Q(chosen_reason="")),
                name="recall_chosen_by_somebody_for_a_reason",
            ),
            models.CheckConstraint(
                condition=~models.Q(decision=Decision.BLOCKED.value) | models.Q(channel__isnull=True),
                name="recall_blocked_has_no_channel",
            ),
        ]
