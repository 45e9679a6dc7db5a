"""People of the pool, and how to reach them."""

from django.db import models

from ravive.store.models.base import PersonPart, SourcedRow
from ravive.store.models.organization import Organization


class Person(SourcedRow):
    """
    Somebody who once applied or was once approached.

    There is no column for anything that must not be held: no age, no address, no nationality, no photo, no family.
    `search_text` is what the search looks in: folded words of the name, the addresses, the jobs, the skills and the
    history, kept up to date by the actions.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    full_name = models.CharField(max_length=300)
    search_text = models.TextField(default="", blank=True)

    class Meta:
        indexes = [models.Index(fields=["organization", "full_name"], name="person_by_name")]

    def __str__(self) -> str:
        return str(self.id)


class PersonEmail(PersonPart):
    """
    An e-mail address of a person.

    Two people may share one (a couple, the mailbox of an agency); it is then no key to tell who is who.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="emails")
    address = models.CharField(max_length=320)
    as_written = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "person", "address"], name="person_email_once"),
            models.CheckConstraint(condition=~models.Q(address=""), name="person_email_not_empty"),
        ]
        indexes = [models.Index(fields=["organization", "address"], name="person_email_by_address")]


class PersonPhone(PersonPart):
    """A phone number of a person; `number` is its international form where it can be told, else its digits."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="phones")
    number = models.CharField(max_length=40)
    as_written = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "person", "number"], name="person_phone_once"),
            models.CheckConstraint(condition=~models.Q(number=""), name="person_phone_not_empty"),
        ]
        indexes = [models.Index(fields=["organization", "number"], name="person_phone_by_number")]


class PersonLink(PersonPart):
    """A public page of a person, such as their LinkedIn profile; `url` is its comparable form."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="links")
    kind = models.CharField(max_length=20, default="linkedin")
    url = models.CharField(max_length=500)
    as_written = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "person", "url"], name="person_link_once"),
            models.CheckConstraint(condition=models.Q(kind__in=["linkedin"]), name="person_link_kind_known"),
            models.CheckConstraint(condition=~models.Q(url=""), name="person_link_not_empty"),
        ]
        indexes = [models.Index(fields=["organization", "url"], name="person_link_by_url")]
