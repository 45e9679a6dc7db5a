"""Comments read again after an upgrade: how far that has gone, and what it proposes."""

from django.db import models

from ravive.domain.kernel.records import ProposalState
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.organization import Organization
from ravive.store.models.person import Person
from ravive.store.models.refusal import Refusal


class Rereading(OwnedRow):
    """
    The comments of an organisation, read again by one version of the reader.

    They are read in the order of their identifiers; `done_until` is the last one read, so that work cut short goes on
    where it was. `read` and `proposed` count comments.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    reader_version = models.IntegerField()
    done_until = models.UUIDField(null=True, blank=True)
    read = models.IntegerField(default=0)
    proposed = models.IntegerField(default=0)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "reader_version"], name="rereading_once_a_version"),
            models.CheckConstraint(
                condition=models.Q(read__gte=0) & models.Q(proposed__gte=0), name="rereading_counts_not_negative"
            ),
        ]


class ReadingProposal(OwnedRow):
    """
    What a newer reader would make of the words of a refusal; a person says yes or no, nothing changes by itself.

    `reading` is the whole of it (`store.values.proposals`). `refusal` is the row it would stand in place of: a proposal
    on a row that something corrects waits for nothing any more.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="reading_proposals")
    refusal = models.ForeignKey(Refusal, models.CASCADE, related_name="proposals")
    reader_version = models.IntegerField()
    reading = models.JSONField(default=dict)
    urgency = models.IntegerField(default=0)
    state = models.CharField(max_length=20, default=ProposalState.PENDING.value)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            known_codes("state", ProposalState, name="proposal_state_known"),
            models.UniqueConstraint(fields=["refusal", "reader_version"], name="proposal_once_a_version"),
            models.CheckConstraint(
                condition=models.Q(state=ProposalState.PENDING.value)
                | (models.Q(answered_at__isnull=False) & models.Q(answered_by__isnull=False)),
                name="proposal_answered_by_somebody",
            ),
        ]
        indexes = [
            models.Index(
                fields=["organization", "urgency"],
                condition=models.Q(state=ProposalState.PENDING.value),
                name="proposal_to_answer",
            ),
        ]
