"""Organisations: independent of each other, down to the last row."""

from django.db import models
from uuid_utils.compat import uuid7

#: What was shown is kept six months at least, so that whoever contests a ranking finds it; and not for ever.
LEAST_RANKING_MONTHS, MOST_RANKING_MONTHS = 6, 60


class Organization(models.Model):
    """A company, or the part of it that recruits by itself. `ranking_months`: how long the rankings shown are kept."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, default="fr")
    created_at = models.DateTimeField()
    ranking_months = models.IntegerField(default=12)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="organization_has_a_name"),
            models.CheckConstraint(condition=models.Q(language__in=["fr", "en"]), name="organization_language_known"),
            models.CheckConstraint(
                condition=models.Q(ranking_months__gte=LEAST_RANKING_MONTHS, ranking_months__lte=MOST_RANKING_MONTHS),
                name="organization_keeps_rankings_long_enough",
            ),
        ]

    def __str__(self) -> str:
        return self.name
