"""How long the rankings that were shown are kept, and the end of those that are too old."""

from datetime import datetime

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, check_may
from ravive.application.errors import NotPossibleError
from ravive.application.ports import ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import add_months
from ravive.store import models
from ravive.store.models.organization import LEAST_RANKING_MONTHS, MOST_RANKING_MONTHS


@transaction.atomic(durable=True)
def do_keep_rankings(*, actor: Actor, at: datetime, months: int) -> None:
    """
    Say how many months the organisation keeps the rankings that were shown.

    Raises:
        NotPossibleError: fewer than 6 months or more than 60.
    """
    check_may(actor, AccessPurpose.ADMINISTER)
    if not LEAST_RANKING_MONTHS <= months <= MOST_RANKING_MONTHS:
        raise NotPossibleError("error.ranking_months", least=LEAST_RANKING_MONTHS, most=MOST_RANKING_MONTHS)
    organization = models.Organization.objects.select_for_update().get(pk=actor.organization_id)
    organization.ranking_months = months
    organization.save(update_fields=["ranking_months"])
    audit.record(actor=actor, at=at, action="keep_rankings", subject=organization, months=months)


@transaction.atomic(durable=True)
def do_purge_rankings(*, actor: Actor, at: datetime) -> int:
    """Delete the rankings that were shown longer ago than the organisation keeps them; return how many they were."""
    check_may(actor, AccessPurpose.ADMINISTER)
    organization = models.Organization.objects.get(pk=actor.organization_id)
    oldest = add_months(ports().day_of(at), -organization.ranking_months)
    gone = models.Ranking.objects.filter(organization=organization, on__lt=oldest).purge()
    models.RankedState.objects.unused(organization.pk).purge()
    audit.record(actor=actor, at=at, action="purge_rankings", subject=organization, rankings=gone)
    return gone
