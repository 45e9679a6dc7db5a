"""The weights of the likelihood that an organisation has adopted, one row an adoption."""

from django.db import models
from uuid_utils.compat import uuid7

from ravive.domain.kernel.records import WeightsOrigin
from ravive.store.fields import known_codes
from ravive.store.models.base import AppendOnlyQuerySet, AppendOnlyRow
from ravive.store.models.member import Member
from ravive.store.models.organization import Organization


class AdoptedWeights(AppendOnlyRow):
    """
    A table of weights (`domain.recall.weights`), who adopted it, when and why: the one with the highest number holds.

    Nothing here is rewritten: putting an earlier table back adds a row that holds it again. `learnt_until` is when the
    outcomes it was learnt from had been settled, null for the table that Ravive comes with; `evidence` are the counts
    and scores that were on the screen.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+", db_index=False)
    number = models.IntegerField()
    adopted_at = models.DateTimeField()
    adopted_by = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)
    origin = models.CharField(max_length=20)
    reason = models.TextField()
    table = models.JSONField()
    fingerprint = models.CharField(max_length=64)
    learnt_until = models.DateTimeField(null=True, blank=True)
    evidence = models.JSONField(default=dict)

    objects = AppendOnlyQuerySet["AdoptedWeights"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "number"], name="adopted_weights_numbered"),
            known_codes("origin", WeightsOrigin, name="adopted_weights_origin_known"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="adopted_weights_for_a_reason"),
        ]
