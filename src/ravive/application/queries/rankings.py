"""The rankings that were shown: the list of them, and one as it was, with who saw it and what was done next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, QuerySet

from ravive.application.access import AccessPurpose, access_person, access_ranking, check_may, rankings_of
from ravive.domain.kernel.actor import Actor
from ravive.store import models

#: Rankings on one page of the list, the latest first.
PAGE_SIZE = 40
#: The columns that a line shows: neither what the ranking rested on nor the text of the post.
_LISTED = ("opening__title", "decision", "page", "first_shown_at", "counts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who saw a ranking, how often, and when last."""

    name: str
    times: int
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingLine:
    """A line of the list: `people` were shown of `everybody` ranked; `deeds` counts what was done next."""

    id: UUID
    title: str
    decision: str
    page: int
    at: datetime
    people: int
    everybody: int
    viewers: tuple[Viewer, ...]
    deeds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingsPage:
    """
    The rankings shown, one page of them. `about` is the name of the person whose rankings these are, "" for all.

    `months` is how long the organisation keeps them.
    """

    lines: tuple[RankingLine, ...]
    number: int
    last: int
    months: int
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a member did about a person: `kind` and `what` are codes, as `RankingDeed` holds them."""

    kind: str
    what: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPlace:
    """A place as it was shown. `person_id` is None and `name` empty where the person was erased since."""

    place: int
    person_id: UUID | None
    name: str
    decision: str
    channel: str | None
    share: float | None
    p: float | None
    low: float | None
    high: float | None
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFile:
    """A ranking as it was shown, with what it rested on."""

    id: UUID
    opening_id: UUID
    title: str
    on: date
    at: datetime
    decision: str
    page: int
    counts: Mapping[str, int]
    changes: tuple[str, ...]
    weights_version: str
    weights_fingerprint: str
    reader_version: int
    rules: str
    viewers: tuple[Viewer, ...]
    places: tuple[ShownPlace, ...]


def rankings_page(*, actor: Actor, number: int, person_id: UUID | None = None) -> RankingsPage:
    """
    Return the rankings that were shown, the latest first; of one person, those in which they stand.

    Raises:
        NotFoundError: there is no such person.
    """
    check_may(actor, AccessPurpose.OVERSEE)
    person = None if person_id is None else access_person(actor, person_id, purpose=AccessPurpose.OVERSEE)
    rows = rankings_of(actor) if person is None else _about(rankings_of(actor), person.pk)
    last = max(1, -(-rows.count() // PAGE_SIZE))
    number = min(max(number, 1), last)
    held = rows.select_related("opening").only(*_LISTED).order_by("-first_shown_at", "-pk")
    shown = list(held[(number - 1) * PAGE_SIZE : number * PAGE_SIZE])
    return RankingsPage(
        lines=_lines(shown),
        number=number,
        last=last,
        months=models.Organization.objects.get(pk=actor.organization_id).ranking_months,
        about="" if person is None else person.full_name,
    )


def count_rankings_about(*, actor: Actor, person_id: UUID) -> int:
    """Return in how many rankings a person was shown. One query."""
    check_may(actor, AccessPurpose.OVERSEE)
    return _about(rankings_of(actor), person_id).count()


def ranking_file(*, actor: Actor, ranking_id: UUID) -> RankingFile:
    """
    Return a ranking as it was shown. A fixed number of queries.

    Raises:
        NotFoundError: there is no such ranking, or not for this actor.
    """
    row = access_ranking(actor, ranking_id, purpose=AccessPurpose.OVERSEE)
    return RankingFile(
        id=row.pk,
        opening_id=row.opening_id,
        title=row.opening.title,
        on=row.on,
        at=row.first_shown_at,
        decision=row.decision,
        page=row.page,
        counts=row.counts,
        changes=tuple(change.get("statement", "") for change in row.inputs.get("changes", ())),
        weights_version=row.weights_version,
        weights_fingerprint=row.weights_fingerprint,
        reader_version=row.reader_version,
        rules=row.rules,
        viewers=_viewers([row.pk]).get(row.pk, ()),
        places=_places(row),
    )


def _about(rankings: QuerySet[models.Ranking], person_id: UUID) -> QuerySet[models.Ranking]:
    return rankings.filter(pk__in=models.RankedPlace.objects.filter(person_id=person_id).values("ranking_id"))


def _lines(rows: Sequence[models.Ranking]) -> tuple[RankingLine, ...]:
    ids = [row.pk for row in rows]
    viewers = _viewers(ids)
    people = _counted(models.RankedPlace.objects.filter(ranking__in=ids))
    deeds = _counted(models.RankingDeed.objects.filter(ranking__in=ids))
    return tuple(
        RankingLine(
            id=row.pk,
            title=row.opening.title,
            decision=row.decision,
            page=row.page,
            at=row.first_shown_at,
            people=people.get(row.pk, 0),
            everybody=sum(row.counts.values()),
            viewers=viewers.get(row.pk, ()),
            deeds=deeds.get(row.pk, 0),
        )
        for row in rows
    )


def _counted(rows: QuerySet[models.RankedPlace] | QuerySet[models.RankingDeed]) -> dict[UUID, int]:
    counts = rows.order_by().values_list("ranking_id").annotate(n=Count("pk"))
    return dict(counts)


def _viewers(ids: Sequence[UUID]) -> dict[UUID, tuple[Viewer, ...]]:
    found: dict[UUID, tuple[Viewer, ...]] = {}
    views = models.RankingView.objects.filter(ranking__in=ids).select_related("member__user")
    for view in views.order_by("-last_at", "pk"):
        viewer = Viewer(name=_name(view.member), times=view.times, last_at=view.last_at)
        found[view.ranking_id] = (*found.get(view.ranking_id, ()), viewer)
    return found


def _places(ranking: models.Ranking) -> tuple[ShownPlace, ...]:
    deeds: dict[UUID, list[Deed]] = {}
    done = models.RankingDeed.objects.filter(ranking=ranking).select_related("member__user").order_by("at", "pk")
    for deed in done:
        told = Deed(kind=deed.kind, what=deed.what, by=_name(deed.member), at=deed.at)
        deeds.setdefault(deed.place_id, []).append(told)
    places = ranking.places.select_related("person").order_by("place")
    return tuple(_shown(place, tuple(deeds.get(place.pk, ()))) for place in places)


def _shown(place: models.RankedPlace, deeds: tuple[Deed, ...]) -> ShownPlace:
    return ShownPlace(
        place=place.place,
        person_id=place.person_id,
        name="" if place.person is None else place.person.full_name,
        decision=place.decision,
        channel=place.channel,
        share=place.share,
        p=place.p,
        low=place.low,
        high=place.high,
        deeds=deeds,
    )


def _name(member: models.Member) -> str:
    return member.user.name or member.user.email
