"""What an action has touched: whom to look at again. Called by actions, in their transaction."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import transaction

from ravive.application.ports import ports
from ravive.application.standing.catching_up import catch_up_at_once
from ravive.domain.kernel.records import OpeningStatus
from ravive.store import models
from ravive.store.bulk import insert_rows

#: Beyond, going through everybody is less work than remembering each.
MOST_TOUCHED = 2_000


def touch_people(organization_id: UUID, people: Iterable[UUID], *, at: datetime) -> None:
    """Have some people looked at again, for every open post: at once when they are few, else by the worker."""
    ids = sorted(set(people))
    if len(ids) > MOST_TOUCHED:
        touch_everybody(organization_id, at=at)
        return
    touches = [
        models.StandingTouch(organization_id=organization_id, created_at=at, person_id=person_id) for person_id in ids
    ]
    insert_rows(models.StandingTouch, touches)
    _catch_up_on_commit(organization_id, at)


def touch_everybody(organization_id: UUID, *, at: datetime) -> None:
    """Have everybody looked at again for every open post: what changed is the company."""
    _sweep(organization_id, None, at)


def touch_opening(opening: models.Opening, *, at: datetime) -> None:
    """Have everybody looked at again for one post; a post that is closed tells nothing any more."""
    if opening.status == OpeningStatus.OPEN:
        _sweep(opening.organization_id, opening.pk, at)
        return
    models.StandingSweep.objects.filter(opening=opening).delete()
    models.StandingDecision.objects.filter(opening=opening).delete()


def _sweep(organization_id: UUID, opening_id: UUID | None, at: datetime) -> None:
    models.StandingSweep.objects.update_or_create(
        organization_id=organization_id,
        opening_id=opening_id,
        defaults={"on": ports().day_of(at), "after": None, "finished_at": None},
        create_defaults={"on": ports().day_of(at), "created_at": at},
    )
    _catch_up_on_commit(organization_id, at)


def _catch_up_on_commit(organization_id: UUID, at: datetime) -> None:
    # Robust: the action is done and said so. Should this fail, it is logged, and the worker finds the same work.
    transaction.on_commit(partial(catch_up_at_once, organization_id, at=at), robust=True)
