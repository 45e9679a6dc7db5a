"""What an upgrade of the reader leaves to do: comments to read again, a batch at a time, house by house."""

from datetime import datetime

from ravive.application.actions import do_reread_comments
from ravive.application.actions.rereading import RereadingProgress
from ravive.application.queries.organizations import first_administrators
from ravive.domain.kernel.actor import Actor
from ravive.domain.reading.version import READER_VERSION
from ravive.store.models import Rereading


def reread_due(*, at: datetime) -> int:
    """Read one more batch for each organisation that is not through, and return how many were not. Two queries."""
    waiting = actors_not_through()
    for actor in waiting.values():
        do_reread_comments(actor=actor, at=at)
    return len(waiting)


def reread_all(*, actor: Actor, at: datetime) -> RereadingProgress:
    """Read again everything that is left of one organisation, batch after batch."""
    while True:
        progress = do_reread_comments(actor=actor, at=at)
        if progress.finished:
            return progress


def actors_not_through() -> dict[str, Actor]:
    """Return, by name, the organisations whose comments this reader has not all seen, and who acts for each."""
    done = Rereading.objects.filter(reader_version=READER_VERSION, finished_at__isnull=False)
    through = set(done.values_list("organization_id", flat=True))
    return {name: actor for name, actor in first_administrators().items() if actor.organization_id not in through}
