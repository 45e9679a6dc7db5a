"""The pages that show a ranking, or somebody of it: each is logged as it is shown."""

from datetime import datetime
from uuid import UUID

from ravive.application.queries.recalls import BriefFile, RecallsPage
from ravive.application.rankings.log import ShownRanking, log_deed, log_ranking
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import RankingDeedKind
from ravive.store.values.rankings import RankingInputs


def log_recalls_shown(*, actor: Actor, at: datetime, page: RecallsPage) -> UUID:
    """Keep a page of the recalls of a post, as it is shown; return the row of the log."""
    shown = ShownRanking(
        opening_id=page.opening_id,
        on=page.on,
        decision=page.chosen,
        page=page.number,
        counts=page.counts,
        recalls=[row.recall for row in page.rows],
        inputs=RankingInputs(opening=page.opening, changes=page.changes, weights=page.weights),
    )
    return log_ranking(actor=actor, at=at, shown=shown)


def log_brief_shown(*, actor: Actor, at: datetime, file: BriefFile) -> None:
    """Keep that the brief of somebody was opened, beside the ranking that showed them."""
    log_deed(
        actor=actor,
        at=at,
        opening_id=file.opening_id,
        person_id=file.person_id,
        kind=RankingDeedKind.BRIEF_OPENED,
    )
