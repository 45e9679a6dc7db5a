"""Organisations: independent of each other, down to the last row."""

from django.db import models
from uuid_utils.compat import uuid7


class Organization(models.Model):
    """A company, or the part of it that recruits by itself."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, default="fr")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="organization_has_a_name"),
            models.CheckConstraint(condition=models.Q(language__in=["fr", "en"]), name="organization_language_known"),
        ]

    def __str__(self) -> str:
        return self.name
