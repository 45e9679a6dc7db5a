"""The end of the rankings that an organisation has kept long enough."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import F, Min

from ravive.application.actions.rankings import do_purge_rankings
from ravive.application.ports import ports
from ravive.application.queries.organizations import first_administrators
from ravive.domain.kernel.dates import add_months
from ravive.store import models
from ravive.store.models.organization import LEAST_RANKING_MONTHS


def purge_due(*, at: datetime) -> int:
    """Purge the rankings of each organisation that keeps some too long; return how many organisations that was."""
    late = _late_organizations(ports().day_of(at))
    actors = [actor for actor in first_administrators().values() if actor.organization_id in late] if late else []
    for actor in actors:
        do_purge_rankings(actor=actor, at=at)
    return len(actors)


def _late_organizations(on: date) -> set[UUID]:
    old = models.Ranking.objects.filter(on__lt=add_months(on, -LEAST_RANKING_MONTHS)).order_by()
    oldest = old.values("organization_id", months=F("organization__ranking_months")).annotate(first=Min("on"))
    return {row["organization_id"] for row in oldest if row["first"] < add_months(on, -row["months"])}
