"""The last known decision on each person for each open post, to see who becomes callable; and whom to look at anew."""

from django.db import models

from ravive.domain.kernel.records import StandingNoticeKind
from ravive.domain.kernel.vocabulary import Decision
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.opening import Opening
from ravive.store.models.organization import Organization
from ravive.store.models.person import Person


class StandingDecision(OwnedRow):
    """
    The last known decision on a person for an open post: a cache of the ranking, with what was told of it.

    `because` is the line of the decision, `before` that of the one it replaced (JSON: code and data). `became_on` is
    the day on which the person became callable, for `reason`; nothing for who already was when the post was first
    looked at. `told` names the reasons for which they are shown, or were until somebody acted or set them aside: none
    is shown again. Whoever is set aside waits for another reason.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    opening = models.ForeignKey(Opening, models.CASCADE, related_name="+")
    decision = models.CharField(max_length=20)
    because = models.JSONField(default=dict)
    before = models.JSONField(null=True, blank=True)
    became_on = models.DateField(null=True, blank=True)
    reason = models.JSONField(null=True, blank=True)
    told = models.JSONField(default=list)
    set_aside_at = models.DateTimeField(null=True, blank=True)
    set_aside_by = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opening", "person"], name="standing_decision_once"),
            known_codes("decision", Decision, name="standing_decision_known"),
            models.CheckConstraint(
                condition=models.Q(became_on__isnull=True)
                | models.Q(decision=Decision.CALL_NOW.value, reason__isnull=False),
                name="standing_decision_callable_for_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(set_aside_at__isnull=True, set_aside_by__isnull=True)
                | models.Q(set_aside_at__isnull=False, set_aside_by__isnull=False),
                name="standing_decision_set_aside_by_somebody",
            ),
        ]
        indexes = [
            models.Index(
                fields=["organization", "became_on"],
                condition=models.Q(became_on__isnull=False),
                name="standing_decision_to_show",
            )
        ]


class StandingNotice(OwnedRow):
    """What is due about a person, whatever the post, and since or until when (`on`): a cache, as the decisions are."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+", db_index=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind"], name="standing_notice_once"),
            known_codes("kind", StandingNoticeKind, name="standing_notice_kind_known"),
        ]
        indexes = [models.Index(fields=["organization", "kind", "on"], name="standing_notice_by_day")]


class StandingTouch(OwnedRow):
    """
    A person whom an action has just touched: to be looked at again.

    Written in the transaction of the action. Two touches are two rows, so that looking at the first never loses the
    second.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")


class StandingSweep(OwnedRow):
    """
    Everybody, looked at again in the order of the identifiers: for one post, or for all of them once a day.

    `after` is the last person looked at, so that work cut short goes on where it was.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    opening = models.OneToOneField(Opening, models.CASCADE, null=True, blank=True, related_name="+")
    on = models.DateField()
    after = models.UUIDField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organization"], condition=models.Q(opening__isnull=True), name="standing_sweep_once_a_house"
            )
        ]
