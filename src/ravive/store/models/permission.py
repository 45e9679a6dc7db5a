"""Permissions: on what ground somebody is held and contacted, and what they asked."""

from django.db import models

from ravive.domain.kernel.records import LegalBasis
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.base import PersonPart
from ravive.store.models.person import Person


class Permission(PersonPart):
    """
    What was agreed, refused or asked, at one time: `domain.kernel.people.Permission`.

    Rows add up, so that a refusal once read in a file is never forgotten by a later file. A row that a member sets by
    hand (`replaces`) stands in place of all earlier ones; earlier rows stay, as the history of the consent.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="permissions")
    basis = models.CharField(max_length=30, default=LegalBasis.TO_CONFIRM.value)
    proven = models.BooleanField(default=False)
    until = PartialDateField(null=True, blank=True)
    refused_channels = models.JSONField(default=list)
    requests = models.JSONField(default=list)
    request_source = models.JSONField(null=True, blank=True)
    proof = models.TextField(default="", blank=True)
    informed_on = models.DateField(null=True, blank=True)
    replaces = models.BooleanField(default=False)

    class Meta:
        constraints = [
            known_codes("basis", LegalBasis, name="permission_basis_known"),
            models.CheckConstraint(
                condition=models.Q(proven=False) | models.Q(import_run__isnull=False) | ~models.Q(proof=""),
                name="permission_proven_has_its_proof",
            ),
        ]
