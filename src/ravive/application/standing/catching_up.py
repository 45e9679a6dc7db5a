"""Looking again at whom actions have touched, and at everybody once a day."""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q

from ravive.application.ports import ports
from ravive.application.standing.comparison import compare, keep_what_is_due
from ravive.application.standing.posts import open_posts
from ravive.store import models
from ravive.store.values.people import person_values

logger = logging.getLogger(__name__)

#: People looked at in one transaction: a second or two of work, so that nobody waits long for the lock.
BATCH = 250
#: Batches of each kind in one round of the worker.
_MOST_BATCHES = 4
#: Pairs of a person and a post that are looked at before the page comes back; the worker does the rest.
_AT_ONCE = 400


def catch_up_at_once(organization_id: UUID, *, at: datetime) -> None:
    """Look again at whom an action has just touched, where that is little; else the worker does it in a moment."""
    posts = max(1, len(open_posts(organization_id)))
    if models.StandingTouch.objects.filter(organization_id=organization_id).count() * posts <= _AT_ONCE:
        look_at_touched(organization_id, at=at)
    if models.Person.objects.filter(organization_id=organization_id).count() * posts <= _AT_ONCE:
        sweep(organization_id, at=at)


def standing_due(*, at: datetime) -> int:
    """
    Do what waits, a little for each organisation, everybody once a day included; return for how many some was done.

    Where the data of somebody cannot be worked out, it is logged, and the other organisations are served all the same.
    """
    _begin_the_day(at)
    touched = models.StandingTouch.objects.order_by().values_list("organization_id", flat=True).distinct()
    swept = models.StandingSweep.objects.filter(finished_at__isnull=True).order_by()
    waiting = sorted({*touched, *swept.values_list("organization_id", flat=True)})
    return sum(_serve(organization_id, at) for organization_id in waiting)


def _serve(organization_id: UUID, at: datetime) -> bool:
    """Look again at whom actions have touched, then at everybody; say whether any batch was done."""
    touched = _batches(look_at_touched, organization_id, at)
    swept = _batches(sweep, organization_id, at)
    return bool(touched or swept)


def _batches(look: Callable[..., bool], organization_id: UUID, at: datetime) -> int:
    """Do the next batches of a kind and return how many were done; what fails waits for the next round."""
    for number in range(_MOST_BATCHES):
        try:
            if not look(organization_id, at=at):
                return number
        except Exception:
            # Whatever it is: this is the outermost loop of a worker, and one house never stops the others.
            logger.exception(
                "standing posts: %s failed, organisation %s, batch %s", look.__name__, organization_id, number + 1
            )
            return number
    return _MOST_BATCHES


def look_at_touched(organization_id: UUID, *, at: datetime) -> bool:
    """Look again at the next people whom actions have touched; say whether there were any."""
    with transaction.atomic():
        rows = models.StandingTouch.objects.filter(organization_id=organization_id).order_by("pk")
        touches = list(rows.values_list("pk", "person_id")[:BATCH])
        if not touches:
            return False
        _look_at(organization_id, {person_id for _, person_id in touches}, None, at)
        # Those alone that were read before looking: a touch made meanwhile stays for the next time.
        models.StandingTouch.objects.filter(pk__in=[pk for pk, _ in touches]).delete()
    return True


def sweep(organization_id: UUID, *, at: datetime) -> bool:
    """Go through the next people of the sweep that waits longest; say whether one waited."""
    with transaction.atomic():
        # The lock: two workers do not look at the same people, and a sweep begun anew is not overtaken by this one.
        sweeps = models.StandingSweep.objects.select_for_update().filter(
            organization_id=organization_id, finished_at__isnull=True
        )
        row = sweeps.order_by(F("opening").desc(nulls_last=True), "pk").first()
        if row is None:
            return False
        ids = _next_people(row)
        _look_at(organization_id, ids, row.opening_id, at)
        row.after = ids[-1] if ids else row.after
        row.finished_at = at if len(ids) < BATCH else None
        row.save(update_fields=["after", "finished_at"])
    return True


def _begin_the_day(at: datetime) -> None:
    """Have everybody looked at once a day, in every organisation: dates come by themselves."""
    today = ports().day_of(at)
    begun = models.StandingSweep.objects.filter(opening__isnull=True, on__gte=today)
    houses = models.Organization.objects.exclude(pk__in=begun.values("organization_id"))
    for organization_id in houses.order_by("pk").values_list("pk", flat=True):
        _begin(organization_id, today, at)


def _begin(organization_id: UUID, today: date, at: datetime) -> None:
    models.StandingSweep.objects.update_or_create(
        organization_id=organization_id,
        opening_id=None,
        defaults={"on": today, "after": None, "finished_at": None},
        create_defaults={"on": today, "created_at": at},
    )


def _next_people(row: models.StandingSweep) -> Sequence[UUID]:
    people = models.Person.objects.filter(organization_id=row.organization_id)
    after = Q() if row.after is None else Q(pk__gt=row.after)
    return list(people.filter(after).order_by("pk").values_list("pk", flat=True)[:BATCH])


def _look_at(organization_id: UUID, ids: Iterable[UUID], opening_id: UUID | None, at: datetime) -> None:
    people = person_values(
        models.Person.objects.filter(organization_id=organization_id, pk__in=list(ids)).order_by("pk")
    )
    if not people:
        return
    posts = open_posts(organization_id, among=None if opening_id is None else (opening_id,))
    if posts:
        compare(people, posts, organization_id=organization_id, at=at)
    if opening_id is None:
        keep_what_is_due(people, organization_id=organization_id, at=at)
