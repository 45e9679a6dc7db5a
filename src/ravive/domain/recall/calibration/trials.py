"""
From what was recorded of call-backs to trials: a forecast, and whether it came true.

A trial is one attempt to call somebody back for a post, from the first contact on: whatever is recorded of it within
fourteen days belongs to it. It came true when a yes was recorded within those days, or a hire on whatever day, since
the yes came before it. A not now, a no and fourteen days of silence all mean that it did not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.calibration.forecast import Forecast
from ravive.domain.recall.likelihood import BASES
from ravive.domain.recall.weights import Factor

#: The forecast is of a yes within so many days of the first contact.
DAYS_TO_ANSWER = 14
#: Below so many settled trials a chance is "a priori, not measured", and no weight is proposed.
ENOUGH_TRIALS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """
    Something that was recorded of a call-back: on which day it happened, by which channel, and what came of it.

    `attempt` says which records are of the same trial. `recorded_at` is when it was written down, in the time zone
    whose days count. `forecast` is what was shown then, nothing where none was.
    """

    attempt: UUID
    on: date
    state: RecallState
    recorded_at: datetime
    channel: Channel | None = None
    forecast: Forecast | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """
    A forecast, and whether it came true.

    `times` is how often each line counted, the starting point being that of the channel really used. `settled_at` is
    when the outcome was known.
    """

    forecast: Forecast
    came_true: bool
    times: Mapping[Factor, float]
    settled_at: datetime


def is_same_attempt(first_on: date, on: date) -> bool:
    """Whether a contact on a day belongs to the attempt that began with another."""
    return abs((on - first_on).days) <= DAYS_TO_ANSWER


def is_settled(*, first_on: date, is_answered: bool, on: date) -> bool:
    """Whether the outcome of an attempt is known on a day: it was answered, or its days have gone by in silence."""
    return is_answered or on > _last_day(first_on)


def trials_of(records: Iterable[Record], *, on: date) -> tuple[Trial, ...]:
    """Return the trials whose outcome is known on a day, in the order in which they were begun to be recorded."""
    attempts: dict[UUID, list[Record]] = {}
    for record in sorted(records, key=lambda record: record.recorded_at):
        attempts.setdefault(record.attempt, []).append(record)
    return tuple(trial for held in attempts.values() if (trial := _trial(held, on)) is not None)


def _trial(records: Sequence[Record], on: date) -> Trial | None:
    """Return the trial of one attempt: nothing while it waits for an answer, or where nothing was forecast."""
    opening = next((record for record in records if record.forecast is not None), None)
    first_on = min(record.on for record in records)
    final = next((record for record in records if record.state.is_final), None)
    if opening is None or opening.forecast is None:
        return None
    if not is_settled(first_on=first_on, is_answered=final is not None, on=on):
        return None
    last_day = _last_day(first_on)
    return Trial(
        forecast=opening.forecast,
        came_true=any(_is_yes(record, last_day) for record in records),
        times=_times(opening.forecast, opening.channel),
        settled_at=_settled_at(records[0], final, last_day),
    )


def _last_day(first_on: date) -> date:
    return first_on + timedelta(days=DAYS_TO_ANSWER)


def _is_yes(record: Record, last_day: date) -> bool:
    return record.state is RecallState.HIRED or (record.state is RecallState.YES and record.on <= last_day)


def _settled_at(first: Record, final: Record | None, last_day: date) -> datetime:
    """Return when the outcome was known: with the answer, or when the days had gone by without one."""
    over = datetime.combine(last_day + timedelta(days=1), time(), tzinfo=first.recorded_at.tzinfo)
    silent = max(over, first.recorded_at)
    return silent if final is None else min(silent, final.recorded_at)


def _times(forecast: Forecast, channel: Channel | None) -> Mapping[Factor, float]:
    """Return how often each line counted, with the starting point of the channel used in place of the one forecast."""
    times = {line.factor: line.times for line in forecast.lines}
    forecast_base = next((base for base in BASES.values() if base in times), None)
    if channel is not None and forecast_base is not None:
        times[BASES[channel]] = times.pop(forecast_base)
    return times
