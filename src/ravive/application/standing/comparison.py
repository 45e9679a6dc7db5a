"""The last known decisions on some people compared with today's, and what has come due about them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from ravive.application.ports import ports
from ravive.application.standing.acted_on import acted_on
from ravive.application.standing.posts import OpenPost
from ravive.domain.bond import bond_of
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.records import StandingNoticeKind
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall import Recall, rank_one
from ravive.domain.recall.decision import promise_due
from ravive.domain.recall.standing import key_of_reason, reason_to_tell
from ravive.domain.rights import rights_of
from ravive.store import models
from ravive.store.values.plain import plain

_MOVED = ("decision", "because", "before", "became_on", "reason", "told", "set_aside_at", "set_aside_by")


def compare(people: Sequence[Person], posts: Sequence[OpenPost], *, organization_id: UUID, at: datetime) -> None:
    """
    Work out today's decision on each of some people for each of some posts, and keep what has moved.

    Whoever was never looked at for a post is only written down: nobody becomes callable by being seen for the first
    time. Six queries and what is written, however many they are.
    """
    on = ports().day_of(at)
    known = _known(people, posts)
    done = _done(known.values())
    new, moved = [], []
    for person in people:
        for post in posts:
            recall = recall_today(person, post, on=on)
            row = known.get((UUID(person.key), post.id))
            if row is None:
                new.append(_first_seen(recall, post, organization_id, at))
            elif _has_moved(row, recall):
                _move(row, recall, on, is_done=row.pk in done)
                moved.append(row)
    models.StandingDecision.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)
    models.StandingDecision.objects.bulk_update(moved, _MOVED, batch_size=100)


def recall_today(person: Person, post: OpenPost, *, on: date) -> Recall:
    """Return the recall of a person for a post, as the ranking gives it on a day."""
    return rank_one(person, opening=post.opening, changes=post.changes, on=on, lexicon=ports().lexicon())


def keep_what_is_due(people: Sequence[Person], *, organization_id: UUID, at: datetime) -> None:
    """Keep the call-backs that have come due and the rights that end soon, and drop what is due no more."""
    on = ports().day_of(at)
    due = {(UUID(person.key), kind.value): day for person in people for kind, day in due_about(person, on=on)}
    kept = models.StandingNotice.objects.filter(person__in=[UUID(person.key) for person in people])
    rows = {(row.person_id, row.kind): row for row in kept.order_by("pk")}
    gone = [row.pk for key, row in rows.items() if due.get(key) != row.on]
    if gone:
        models.StandingNotice.objects.filter(pk__in=gone).delete()
    new = [
        models.StandingNotice(organization_id=organization_id, created_at=at, person_id=person_id, kind=kind, on=day)
        for (person_id, kind), day in due.items()
        if (person_id, kind) not in rows or rows[person_id, kind].on != day
    ]
    models.StandingNotice.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)


def due_about(person: Person, *, on: date) -> Iterator[tuple[StandingNoticeKind, date]]:
    """Yield what is due about a person, whatever the post; nothing about who must not be contacted."""
    bond = bond_of(person, on=on)
    right = rights_of(person, on=on, bond=bond)
    if not right.allowed:
        return
    promise = promise_due(bond, on=on)
    if promise is not None:
        yield StandingNoticeKind.CALL_BACK_DUE, promise.first
    if right.until is not None and any(notice.code == "rights.notice.ends_soon" for notice in right.notices):
        yield StandingNoticeKind.RIGHT_ENDS, right.until


def line_json(line: Line) -> dict[str, Any]:
    """Return a line as JSON, without its source."""
    return {"code": line.code, "data": plain(line.data)}


def line_of(held: Mapping[str, Any]) -> Line:
    """Read a line back."""
    return Line(held["code"], held["data"])


def _known(people: Sequence[Person], posts: Sequence[OpenPost]) -> dict[tuple[UUID, UUID], models.StandingDecision]:
    # Locked: a "not now" said meanwhile is waited for, and never written over.
    rows = models.StandingDecision.objects.select_for_update(of=("self",)).filter(
        opening__in=[post.id for post in posts], person__in=[UUID(person.key) for person in people]
    )
    return {(row.person_id, row.opening_id): row for row in rows.order_by("pk")}


def _done(rows: Iterable[models.StandingDecision]) -> set[UUID]:
    """Return those that nobody has to be told of any more: set aside, or acted on since."""
    told = [row.pk for row in rows if row.became_on is not None]
    aside = Q(set_aside_at__isnull=False)
    return set(models.StandingDecision.objects.filter(aside | acted_on(), pk__in=told).values_list("pk", flat=True))


def _first_seen(recall: Recall, post: OpenPost, organization_id: UUID, at: datetime) -> models.StandingDecision:
    return models.StandingDecision(
        organization_id=organization_id,
        created_at=at,
        person_id=UUID(recall.person.key),
        opening_id=post.id,
        decision=recall.decision.value,
        because=line_json(recall.because),
    )


def _has_moved(row: models.StandingDecision, recall: Recall) -> bool:
    return row.decision != recall.decision or row.because != line_json(recall.because)


def _move(row: models.StandingDecision, recall: Recall, on: date, *, is_done: bool) -> None:
    obstacle = line_of(row.because)
    before = Decision(row.decision)
    reason = reason_to_tell(recall, before=before, obstacle=obstacle)
    if recall.decision is not before:
        if row.became_on is not None and not is_done:
            # Nobody has answered the reason they are shown for: perhaps nobody has seen it. It may be told again.
            row.told = row.told[:-1]
        row.became_on, row.reason, row.before = None, None, row.because
    if reason is not None:
        _tell(row, reason, key_of_reason(reason, obstacle=obstacle), on)
    row.decision, row.because = recall.decision.value, line_json(recall.because)


def _tell(row: models.StandingDecision, reason: Line, key: str, on: date) -> None:
    """Have a person shown for a reason, unless they were shown for it before and somebody answered."""
    if key in row.told:
        return
    row.became_on, row.reason, row.told = on, line_json(reason), [*row.told, key]
    row.set_aside_at = row.set_aside_by = None
