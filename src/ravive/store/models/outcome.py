"""What came of call-backs, each beside the chance that was shown before."""

from django.db import models

from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Channel
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.contact import Contact
from ravive.store.models.fact import PersonMark
from ravive.store.models.member import Member
from ravive.store.models.recall import Recall
from ravive.store.models.refusal import Refusal


class RecallOutcome(OwnedRow):
    """
    Something that was recorded of a call-back: when it happened, by which channel, what the person answered.

    `attempt` is shared by the rows of one attempt (`domain.recall.calibration.trials`). `forecast` is the likelihood as
    it was shown, with its lines and its table of weights (`domain.recall.calibration.Forecast`); null where none was.
    Nothing in it names anybody: whoever is erased leaves it without a recall, so that the counts stay.

    `before` is what the row changed, to put it back (`application.actions.outcomes`). A row that is undone stays, with
    who undid it and when.
    """

    recall = models.ForeignKey(Recall, models.SET_NULL, null=True, blank=True, related_name="outcomes")
    attempt = models.UUIDField()
    on = models.DateField()
    state = models.CharField(max_length=20)
    channel = models.CharField(max_length=20, null=True, blank=True)  # noqa: DJ001 - not said is not an empty channel
    forecast = models.JSONField(null=True, blank=True)
    before = models.JSONField(default=dict)
    contact = models.ForeignKey(Contact, models.SET_NULL, null=True, blank=True, related_name="+")
    refusal = models.ForeignKey(Refusal, models.SET_NULL, null=True, blank=True, related_name="+")
    mark = models.ForeignKey(PersonMark, models.SET_NULL, null=True, blank=True, related_name="+")
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            known_codes("state", RecallState, name="recall_outcome_state_known"),
            known_codes("channel", Channel, name="recall_outcome_channel_known"),
            models.CheckConstraint(
                condition=models.Q(undone_at__isnull=True, undone_by__isnull=True)
                | models.Q(undone_at__isnull=False, undone_by__isnull=False),
                name="recall_outcome_undone_by_somebody",
            ),
        ]
        indexes = [
            models.Index(fields=["organization", "undone_at"], name="recall_outcome_standing"),
            models.Index(fields=["attempt"], name="recall_outcome_by_attempt"),
        ]
