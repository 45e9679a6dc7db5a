"""The audit log: who did what to which row, and when. Identifiers and counts only, never a word about a person."""

from django.db import models
from uuid_utils.compat import uuid7

from ravive.store.models.base import AppendOnlyQuerySet, AppendOnlyRow
from ravive.store.models.organization import Organization


class AuditEntry(AppendOnlyRow):
    """
    One action. `action` is the name of its function without `do_`.

    The member and the subject are plain identifiers, not foreign keys: the log outlives what it speaks of.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    member_id = models.UUIDField(null=True)
    action = models.CharField(max_length=60)
    subject_kind = models.CharField(max_length=30)
    subject_id = models.UUIDField()
    data = models.JSONField(default=dict)

    objects = AppendOnlyQuerySet["AuditEntry"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(action=""), name="audit_entry_has_an_action"),
        ]
        indexes = [models.Index(fields=["organization", "subject_id", "at"], name="audit_by_subject")]
