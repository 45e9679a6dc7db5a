"""What was recorded of the call-backs of an organisation, as the domain compares it with what was forecast."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import Count, Min, Q, QuerySet

from ravive.application.ports import ports
from ravive.application.weights import PresentWeights
from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.calibration import Forecast, Record, Trial, is_settled, trials_of
from ravive.store import models
from ravive.store.values.plain import value_of

_FINAL = [state.value for state in RecallState if state.is_final]


def settled_trials(organization_id: UUID, *, on: date) -> tuple[Trial, ...]:
    """Return the forecasts of an organisation whose outcome is known on a day, the first recorded first. One query."""
    return trials_of(_records(organization_id), on=on)


def count_attempts(organization_id: UUID) -> int:
    """Return how many attempts had a forecast, those that still wait for an answer too. One query."""
    rows = _standing(organization_id).filter(forecast__isnull=False)
    return rows.order_by().values("attempt").distinct().count()


def count_settled(organization_id: UUID, *, on: date) -> int:
    """Return how many there are of `settled_trials`, without reading them. One query."""
    attempts = (
        _standing(organization_id)
        .order_by()
        .values("attempt")
        .annotate(
            first_on=Min("on"),
            finals=Count("pk", filter=Q(state__in=_FINAL)),
            forecasts=Count("pk", filter=Q(forecast__isnull=False)),
        )
        .filter(forecasts__gt=0)
    )
    held = attempts.values_list("first_on", "finals")
    return sum(is_settled(first_on=first_on, is_answered=finals > 0, on=on) for first_on, finals in held)


def not_yet_learnt(trials: Sequence[Trial], present: PresentWeights) -> list[Trial]:
    """Return the trials that were settled after those from which the present weights were learnt."""
    until = present.learnt_until
    return [trial for trial in trials if until is None or trial.settled_at > until]


def _records(organization_id: UUID) -> list[Record]:
    rows = _standing(organization_id).order_by("created_at", "pk")
    zone = ports().time_zone
    held = rows.values_list("attempt", "on", "state", "created_at", "channel", "forecast")
    return [
        Record(
            attempt=attempt,
            on=day,
            state=RecallState(state),
            recorded_at=at.astimezone(zone),
            channel=None if channel is None else Channel(channel),
            forecast=None if forecast is None else value_of(Forecast, forecast),
        )
        for attempt, day, state, at, channel, forecast in held
    ]


def _standing(organization_id: UUID) -> QuerySet[models.RecallOutcome]:
    return models.RecallOutcome.objects.filter(organization_id=organization_id, undone_at__isnull=True)
