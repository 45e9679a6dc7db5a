"""The log of the rankings that were shown: what each rested on, who saw it, and what was done next."""

from typing import Self, TypeVar
from uuid import UUID

from django.db import models
from uuid_utils.compat import uuid7

from ravive.domain.kernel.records import RankingDeedKind
from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.store.fields import known_codes
from ravive.store.models.base import AppendOnlyQuerySet, AppendOnlyRow, OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.opening import Opening
from ravive.store.models.organization import Organization
from ravive.store.models.person import Person

_Row = TypeVar("_Row", bound=models.Model)


class _Purged(AppendOnlyQuerySet[_Row]):
    """Rows that are added and read, and that go when they are kept no longer."""

    def purge(self) -> int:
        """Delete these rows with all that hangs on them; return how many they were."""
        return models.QuerySet.delete(self)[1].get(f"store.{self.model.__name__}", 0)


class RankedStateQuerySet(_Purged["RankedState"]):
    """States of people, as rankings used them."""

    def unused(self, organization_id: UUID) -> Self:
        """Return those that no ranking uses any more."""
        return self.filter(organization_id=organization_id, places__isnull=True)


class RankedPlaceQuerySet(AppendOnlyQuerySet["RankedPlace"]):
    """Places: whoever goes leaves theirs without a name, so that the counts stay."""

    def forget(self) -> int:
        """Take the people out of these places; return how many that was."""
        return models.QuerySet.update(self, person=None, state=None)


class RankingDeedQuerySet(AppendOnlyQuerySet["RankingDeed"]):
    """Deeds: they lose the name of whoever goes, as places do."""

    def forget(self) -> int:
        """Take the people out of these deeds; return how many that was."""
        return models.QuerySet.update(self, person=None)


class RankedState(AppendOnlyRow):
    """What was known of a person when a ranking was shown (`store.values.rankings`): once, however often it is used."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+", db_index=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="+", db_index=False)
    digest = models.CharField(max_length=32)
    value = models.JSONField(default=dict)

    objects = RankedStateQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "digest"], name="ranked_state_once")]


class Ranking(AppendOnlyRow):
    """
    One page of a ranking as it was shown: the same page shown again on the same day is the same row.

    `inputs` holds the opening as it was, the changes and the weights (`store.values.rankings`); `counts` the people of
    each decision; `digest` is of all that, of the people and of their places. `rules` is the digest of the code and of
    the words that ranked (`application.rankings.rules`).
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+", db_index=False)
    opening = models.ForeignKey(Opening, models.CASCADE, related_name="+")
    first_shown_at = models.DateTimeField()
    on = models.DateField(db_index=True)
    decision = models.CharField(max_length=20)
    page = models.IntegerField()
    counts = models.JSONField(default=dict)
    inputs = models.JSONField(default=dict)
    weights_version = models.CharField(max_length=40)
    weights_fingerprint = models.CharField(max_length=64)
    reader_version = models.IntegerField()
    rules = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    objects = _Purged["Ranking"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "opening", "on", "digest"], name="ranking_once_a_day"),
            known_codes("decision", Decision, name="ranking_decision_known"),
            models.CheckConstraint(condition=models.Q(page__gte=1), name="ranking_page_from_one"),
        ]
        indexes = [models.Index(fields=["organization", "first_shown_at"], name="ranking_latest")]


class RankedPlace(AppendOnlyRow):
    """A person in a ranking: the place, and what was shown of it. Whoever is erased leaves the place without a name."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+", db_index=False)
    ranking = models.ForeignKey(Ranking, models.CASCADE, related_name="places")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    state = models.ForeignKey(RankedState, models.SET_NULL, null=True, related_name="places")
    place = models.IntegerField()
    decision = models.CharField(max_length=20)
    because = models.CharField(max_length=100)
    channel = models.CharField(max_length=20, null=True)  # noqa: DJ001 - no channel for the blocked
    share = models.FloatField(null=True)
    p = models.FloatField(null=True)
    low = models.FloatField(null=True)
    high = models.FloatField(null=True)

    objects = RankedPlaceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ranking", "place"], name="ranked_place_once"),
            known_codes("decision", Decision, name="ranked_place_decision_known"),
            known_codes("channel", Channel, name="ranked_place_channel_known"),
        ]


class RankingView(OwnedRow):
    """Who saw a ranking, since when and how often: the counter is the one thing of this log that moves."""

    ranking = models.ForeignKey(Ranking, models.CASCADE, related_name="views")
    member = models.ForeignKey(Member, models.PROTECT, related_name="+")
    last_at = models.DateTimeField()
    times = models.IntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ranking", "member"], name="ranking_view_once_a_member"),
            models.CheckConstraint(condition=models.Q(times__gte=1), name="ranking_view_seen_once_at_least"),
        ]


class RankingDeed(AppendOnlyRow):
    """
    What somebody did about a person whom a ranking had shown them.

    `what` is the decision that was followed or chosen instead, or what came of the contact: a code.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+", db_index=False)
    ranking = models.ForeignKey(Ranking, models.CASCADE, related_name="deeds")
    place = models.ForeignKey(RankedPlace, models.CASCADE, related_name="deeds")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    member = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()
    kind = models.CharField(max_length=20)
    what = models.CharField(max_length=20, default="", blank=True)

    objects = RankingDeedQuerySet.as_manager()

    class Meta:
        constraints = [known_codes("kind", RankingDeedKind, name="ranking_deed_kind_known")]
