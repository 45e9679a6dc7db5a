"""Work that was promised and that nobody is doing: what the worker picks up."""

from datetime import date, datetime, timedelta

from ravive.application.due_rankings import purge_due
from ravive.application.importing import run_import
from ravive.application.rereading import reread_due
from ravive.application.staging import discard_expired
from ravive.application.standing.catching_up import standing_due
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import ImportState
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import ImportRun

#: The page of an import asks for it at once; one that still waits after this was closed too soon.
_PAGE_IS_GONE = timedelta(seconds=30)


def do_due_work(*, at: datetime, on: date) -> int:
    """
    Do what is due, each piece on behalf of the member who asked for it; return how many pieces that was.

    Nobody asks for comments to be read again after an upgrade, nor for rankings shown long ago to be deleted: that is
    done in the name of an administrator.
    """
    discard_expired()
    waiting = ImportRun.objects.filter(state=ImportState.RECEIVED, created_at__lt=at - _PAGE_IS_GONE)
    runs = list(waiting.select_related("recorded_by__user").order_by("created_at", "pk"))
    for run in runs:
        member = run.recorded_by
        actor = Actor(
            organization_id=run.organization_id,
            member_id=member.pk,
            role=Role(member.role),
            language=member.user.language,
        )
        run_import(actor=actor, at=at, on=on, run_id=run.pk)
    return len(runs) + reread_due(at=at) + purge_due(at=at) + standing_due(at=at)
