"""Posts to fill."""

from django.db import models

from ravive.domain.kernel.records import OpeningStatus
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.organization import Organization


class Opening(OwnedRow):
    """
    A post: the advert as it was written, what was understood of it, and what a person corrected.

    `understood` and `corrected` are JSON objects with the fields of `domain.kernel.openings.Opening`; what is in
    `corrected` holds, whatever was understood, so that reading the advert again never undoes a correction.
    `hiring_manager` sees this post and the people recalled for it, and nothing else.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    title = models.CharField(max_length=300)
    text = models.TextField(blank=True)
    understood = models.JSONField(default=dict)
    corrected = models.JSONField(default=dict)
    status = models.CharField(max_length=20, default=OpeningStatus.OPEN.value)
    hiring_manager = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="openings_managed")
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            known_codes("status", OpeningStatus, name="opening_status_known"),
            models.CheckConstraint(condition=~models.Q(title=""), name="opening_has_a_title"),
            models.CheckConstraint(
                condition=models.Q(status=OpeningStatus.OPEN.value, closed_at__isnull=True)
                | (~models.Q(status=OpeningStatus.OPEN.value) & models.Q(closed_at__isnull=False)),
                name="opening_closed_when_not_open",
            ),
            models.CheckConstraint(
                condition=models.Q(closed_at__isnull=True) | models.Q(closed_at__gte=models.F("created_at")),
                name="opening_closed_after_it_opened",
            ),
        ]
        indexes = [models.Index(fields=["organization", "status", "created_at"], name="opening_by_status")]

    def __str__(self) -> str:
        return self.title
