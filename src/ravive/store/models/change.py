"""What changed in the company."""

from django.db import models

from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.opening import Opening


class Change(OwnedRow):
    """
    A change, in the words of who recorded it, and what it alters (`effects`, a JSON list).

    `scope` is the team, the site or the post it touches, in words; empty for the whole company. `opening` ties it to
    one post. A change that turns out wrong is withdrawn, not deleted: recalls may have quoted it.
    """

    on = PartialDateField()
    kind = models.CharField(max_length=20)
    scope = models.TextField(default="", blank=True)
    statement = models.TextField()
    effects = models.JSONField(default=list)
    source = models.JSONField(null=True, blank=True)
    opening = models.ForeignKey(Opening, models.CASCADE, null=True, blank=True, related_name="changes")
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            known_codes("kind", ChangeKind, name="change_kind_known"),
            models.CheckConstraint(condition=~models.Q(statement=""), name="change_has_a_statement"),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at__isnull=True) | models.Q(withdrawn_at__gte=models.F("created_at")),
                name="change_withdrawn_after_recorded",
            ),
        ]
        indexes = [models.Index(fields=["organization", "on"], name="change_by_date")]
