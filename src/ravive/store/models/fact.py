"""What is known of a person: facts, declared wishes, marks outside the prose, channels that work or do not."""

from django.db import models

from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.records import MarkKind
from ravive.domain.kernel.vocabulary import Channel
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.base import PersonPart
from ravive.store.models.person import Person


class PersonFact(PersonPart):
    """A skill, a trade, an experience, a language, a credential or a sector: `domain.kernel.facts.Fact`."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=20)
    term = models.CharField(max_length=200)
    label = models.TextField()
    held = models.BooleanField(default=True)
    level = models.FloatField(null=True, blank=True)
    years = models.FloatField(null=True, blank=True)
    cefr = models.CharField(max_length=20, null=True, blank=True)  # noqa: DJ001 - unknown is not an empty level
    certain = models.BooleanField(default=True)
    as_of = PartialDateField(null=True, blank=True)

    class Meta:
        constraints = [
            known_codes("kind", FactKind, name="fact_kind_known"),
            # Years of experience over all, of no trade in particular, name nothing.
            models.CheckConstraint(
                condition=~models.Q(term="") | models.Q(kind=FactKind.EXPERIENCE.value), name="fact_names_something"
            ),
        ]
        indexes = [models.Index(fields=["organization", "term"], name="fact_by_term")]


class PersonWishes(PersonPart):
    """
    What a person said they want, as declared at one time: `domain.kernel.facts.Wishes`.

    Several rows add up: of two figures the later row holds, lists are joined.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="wishes")
    salary_from = models.IntegerField(null=True, blank=True)
    contracts = models.JSONField(default=list)
    refuses = models.JSONField(default=list)
    places = models.JSONField(default=list)
    available_on = PartialDateField(null=True, blank=True)
    levers = models.JSONField(default=list)
    sources = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(salary_from__isnull=True) | models.Q(salary_from__gte=0), name="wishes_salary_sane"
            ),
        ]


class PersonMark(PersonPart):
    """
    A mark that is not prose: on a list of people never to call, in process elsewhere, already hired.

    A mark is not deleted when it stops being true: a person lifts it, with a reason.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="marks")
    kind = models.CharField(max_length=20)
    lifted_at = models.DateTimeField(null=True, blank=True)
    lifted_by = models.ForeignKey(
        "store.Member", models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    lifted_reason = models.TextField(default="", blank=True)

    class Meta:
        constraints = [
            known_codes("kind", MarkKind, name="mark_kind_known"),
            models.CheckConstraint(
                condition=models.Q(lifted_at__isnull=True)
                | (models.Q(lifted_by__isnull=False) & ~models.Q(lifted_reason="")),
                name="mark_lifted_by_somebody_for_a_reason",
            ),
        ]


class PersonChannel(PersonPart):
    """A way of reaching a person that works, or does not: `domain.kernel.history.ChannelHabit`."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="channels")
    channel = models.CharField(max_length=20)
    works = models.BooleanField()

    class Meta:
        constraints = [known_codes("channel", Channel, name="person_channel_known")]
