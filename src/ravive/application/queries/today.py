"""Aujourd'hui: what waits for somebody's hand, in the order in which to take it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Generic, TypeAlias, TypeVar
from uuid import UUID

from django.db.models import F, QuerySet

from ravive.application.access import AccessPurpose, check_may, may, openings_of, people_of, standing_decisions_of
from ravive.application.queries.to_confirm import count_to_confirm
from ravive.application.standing.acted_on import acted_on
from ravive.application.standing.comparison import due_about, line_of, recall_today
from ravive.application.standing.posts import OpenPost, open_posts
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.records import OpeningStatus, StandingNoticeKind
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Decision
from ravive.store import models
from ravive.store.values.people import person_values

#: Of each kind on the page; the next ones come as these are done.
MOST_SHOWN = 30

_People: TypeAlias = Mapping[UUID, Person]
_Row = TypeVar("_Row", models.StandingNotice, models.StandingDecision)
_Shown = TypeVar("_Shown")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBackDue:
    """Somebody whom we agreed to call back, from the day `on`."""

    kind: ClassVar[str] = "call_back_due"
    person_id: UUID
    name: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BecameCallable:
    """
    Somebody who has become callable for a post, since the day `on`, for `reason`.

    `before` is what stood against a call until then; `channel` how to reach them, None where no address is known.
    """

    kind: ClassVar[str] = "became_callable"
    id: UUID
    person_id: UUID
    name: str
    opening_id: UUID
    title: str
    reason: Line
    before: Line | None
    channel: str | None
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingsWaiting:
    """How many readings wait for a word."""

    kind: ClassVar[str] = "readings"
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RightEnds:
    """Somebody whom we may hold until the day `on` and no longer, unless they agree or we speak with them."""

    kind: ClassVar[str] = "right_ends"
    person_id: UUID
    name: str
    on: date


Item: TypeAlias = CallBackDue | BecameCallable | ReadingsWaiting | RightEnds


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """
    What waits, in the order in which to take it: promises first, then chances, questions, and clocks.

    `is_empty_pool` and `has_open_post` say what an empty page has to teach.
    """

    items: tuple[Item, ...]
    is_empty_pool: bool
    has_open_post: bool


@dataclass(slots=True, kw_only=True)
class _Section(Generic[_Row, _Shown]):
    """
    A kind of line: the rows last worked out, and the lines of those that still hold, read slice after slice.

    Each slice is twice the one before, so that many rows out of date cost few queries.
    """

    rows: QuerySet[_Row]
    items_of: Callable[[Sequence[_Row], _People], Iterator[_Shown]]
    items: list[_Shown] = field(default_factory=list)
    read: int = 0
    is_over: bool = False

    @property
    def is_full(self) -> bool:
        """Whether there is nothing more to read, or no more room."""
        return self.is_over or len(self.items) >= MOST_SHOWN

    @property
    def shown(self) -> Sequence[_Shown]:
        return self.items[:MOST_SHOWN]

    def next_rows(self) -> Sequence[_Row]:
        if self.is_full:
            return ()
        size = self.read + MOST_SHOWN
        rows = list(self.rows[self.read : self.read + size])
        self.read, self.is_over = self.read + len(rows), len(rows) < size
        return rows

    def add(self, rows: Sequence[_Row], people: _People) -> None:
        self.items.extend(self.items_of(rows, people))


def today_page(*, actor: Actor, on: date) -> TodayPage:
    """
    Return what waits for the actor. At most twenty queries, however large the pool, unless much of it is out of date.

    What was last worked out says whom to show; each is worked out again before it is, so that nobody who was blocked
    since is ever shown, and the next ones take their place.
    """
    check_may(actor, AccessPurpose.VIEW)
    # A call-back is due from its day on: the nearest to today is the latest, and old promises come after it.
    due = _Section(
        rows=_notices(actor, StandingNoticeKind.CALL_BACK_DUE).order_by("-on", "pk"),
        items_of=lambda rows, people: _call_backs(rows, people, on),
    )
    standing = _Section(
        rows=_waiting(actor).order_by(F("became_on").desc(), "-pk"),
        items_of=lambda rows, people: _callable(actor, rows, people, on),
    )
    ending = _Section(
        rows=_notices(actor, StandingNoticeKind.RIGHT_ENDS).order_by("on", "pk"),
        items_of=lambda rows, people: _rights(rows, people, on),
    )
    while not (due.is_full and standing.is_full and ending.is_full):
        notices, decisions, rights = due.next_rows(), standing.next_rows(), ending.next_rows()
        people = _people(actor, {row.person_id for row in (*notices, *rights)} | {row.person_id for row in decisions})
        due.add(notices, people)
        standing.add(decisions, people)
        ending.add(rights, people)
    items: tuple[Item, ...] = (*due.shown, *standing.shown, *_readings(actor), *ending.shown)
    return TodayPage(
        items=items,
        is_empty_pool=not items and not people_of(actor).exists(),
        has_open_post=bool(items) or openings_of(actor).filter(status=OpeningStatus.OPEN.value).exists(),
    )


def _notices(actor: Actor, kind: StandingNoticeKind) -> QuerySet[models.StandingNotice]:
    rows = models.StandingNotice.objects.filter(organization_id=actor.organization_id, kind=kind.value)
    if not actor.may_read_people:
        rows = rows.filter(person__in=people_of(actor))
    return rows


def _waiting(actor: Actor) -> QuerySet[models.StandingDecision]:
    """Return the decisions to show: callable, not set aside, the post open, nothing done about it since."""
    return standing_decisions_of(actor).filter(
        ~acted_on(),
        became_on__isnull=False,
        set_aside_at__isnull=True,
        opening__status=OpeningStatus.OPEN.value,
    )


def _people(actor: Actor, ids: set[UUID]) -> _People:
    if not ids:
        return {}
    rows = people_of(actor).filter(pk__in=ids).order_by("pk")
    return {UUID(person.key): person for person in person_values(rows)}


def _call_backs(rows: Sequence[models.StandingNotice], people: _People, on: date) -> Iterator[CallBackDue]:
    for row, person in _still_due(rows, people, on):
        yield CallBackDue(person_id=row.person_id, name=person.name, on=row.on)


def _rights(rows: Sequence[models.StandingNotice], people: _People, on: date) -> Iterator[RightEnds]:
    for row, person in _still_due(rows, people, on):
        yield RightEnds(person_id=row.person_id, name=person.name, on=row.on)


def _still_due(
    rows: Sequence[models.StandingNotice], people: _People, on: date
) -> Iterator[tuple[models.StandingNotice, Person]]:
    for row in rows:
        person = people.get(row.person_id)
        if person is not None and (row.kind, row.on) in set(due_about(person, on=on)):
            yield row, person


def _callable(
    actor: Actor, rows: Sequence[models.StandingDecision], people: _People, on: date
) -> Iterator[BecameCallable]:
    if not rows:
        return
    posts = {post.id: post for post in open_posts(actor.organization_id, among={row.opening_id for row in rows})}
    for row in rows:
        person, post = people.get(row.person_id), posts.get(row.opening_id)
        item = None if person is None or post is None else _item(row, person, post, on)
        if item is not None:
            yield item


def _item(row: models.StandingDecision, person: Person, post: OpenPost, on: date) -> BecameCallable | None:
    """Return a line of the page; None when the person, worked out again, is not callable any more."""
    recall = recall_today(person, post, on=on)
    if recall.decision is not Decision.CALL_NOW or row.became_on is None or row.reason is None:
        return None
    return BecameCallable(
        id=row.pk,
        person_id=row.person_id,
        name=person.name,
        opening_id=post.id,
        title=post.opening.title,
        reason=line_of(row.reason),
        before=None if row.before is None else line_of(row.before),
        channel=None if recall.channel is None else recall.channel.value,
        on=row.became_on,
    )


def _readings(actor: Actor) -> Iterator[ReadingsWaiting]:
    waiting = count_to_confirm(actor=actor) if may(actor, AccessPurpose.RECRUIT) else 0
    if waiting:
        yield ReadingsWaiting(waiting=waiting)
