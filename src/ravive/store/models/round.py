"""Rounds of the pool, and the contacts that are due."""

from django.db import models

from ravive.store.models.base import OwnedRow
from ravive.store.models.contact import Contact
from ravive.store.models.member import Member
from ravive.store.models.person import Person


class Round(OwnedRow):
    """A round of the pool: everybody in it gets news, or a proposal to leave."""

    name = models.CharField(max_length=200)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on")),
                name="round_ends_after_it_starts",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="round_has_a_name"),
        ]


class DueContact(OwnedRow):
    """
    A contact we owe somebody, on a day, for a reason (a code of `bond`).

    At most one is open for a person: any contact that is logged closes it (`contact`) and may open the next.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="due_contacts")
    round = models.ForeignKey(Round, models.SET_NULL, null=True, blank=True, related_name="due_contacts")
    due_on = models.DateField()
    reason = models.CharField(max_length=60)
    data = models.JSONField(default=dict)
    contact = models.ForeignKey(Contact, models.SET_NULL, null=True, blank=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(closed_at__isnull=True), name="due_contact_one_open_a_person"
            ),
        ]
        indexes = [models.Index(fields=["organization", "due_on"], name="due_contact_by_day")]
