"""What was recorded of call-backs, as forecasts that came true or not."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.calibration import Forecast, ForecastLine, Record, is_same_attempt, trials_of
from ravive.domain.recall.weights import Factor

FIRST = date(2026, 3, 2)
LATER = date(2026, 6, 1)
FORECAST = Forecast(
    p=0.25,
    low=0.1,
    high=0.5,
    version="2026-11",
    fingerprint="f",
    lines=(
        ForecastLine(factor=Factor.BASE_PHONE, times=1.0, weight=-1.1),
        ForecastLine(factor=Factor.SILENCE_A_YEAR, times=2.5, weight=-0.6),
    ),
)


def a_record(state: RecallState, *, day: int = 0, attempt: int = 1, **fields: object) -> Record:
    on = FIRST + timedelta(days=day)
    plausible: dict[str, object] = {
        "recorded_at": datetime(on.year, on.month, on.day, 9, tzinfo=UTC),
        "channel": Channel.PHONE,
        "forecast": FORECAST,
    }
    return Record(attempt=UUID(int=attempt), on=on, state=state, **{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


def came_true(*records: Record, on: date = LATER) -> list[bool]:
    return [trial.came_true for trial in trials_of(records, on=on)]


@pytest.mark.parametrize(
    ("state", "day", "expected"),
    [
        (RecallState.YES, 3, True),
        (RecallState.YES, 14, True),
        (RecallState.YES, 15, False),
        (RecallState.HIRED, 40, True),
        (RecallState.NOT_NOW, 1, False),
        (RecallState.NO, 1, False),
    ],
)
def test_a_yes_counts_within_fourteen_days_and_a_hire_on_whatever_day(
    *, state: RecallState, day: int, expected: bool
) -> None:
    assert came_true(a_record(RecallState.CONTACTED), a_record(state, day=day)) == [expected]


def test_silence_is_no_yes_once_the_days_have_gone_by_and_waits_until_then() -> None:
    silent = a_record(RecallState.CONTACTED)

    assert came_true(silent, on=FIRST + timedelta(days=14)) == []
    assert came_true(silent, on=FIRST + timedelta(days=15)) == [False]


def test_an_answer_settles_at_once() -> None:
    assert came_true(a_record(RecallState.YES), on=FIRST) == [True]


def test_each_attempt_is_a_trial() -> None:
    assert came_true(
        a_record(RecallState.NOT_NOW), a_record(RecallState.YES, day=60, attempt=2), a_record(RecallState.CONTACTED)
    ) == [False, True]


def test_what_was_never_forecast_is_no_trial() -> None:
    assert came_true(a_record(RecallState.YES, forecast=None)) == []


def test_the_first_forecast_is_the_one_that_is_judged() -> None:
    second = a_record(RecallState.YES, day=3, forecast=None)

    (trial,) = trials_of([second, a_record(RecallState.CONTACTED)], on=LATER)

    assert trial.forecast == FORECAST


def test_the_starting_point_is_that_of_the_channel_really_used() -> None:
    (trial,) = trials_of([a_record(RecallState.YES, channel=Channel.SMS)], on=LATER)

    assert trial.times == {Factor.BASE_SMS: 1.0, Factor.SILENCE_A_YEAR: 2.5}


def test_without_a_channel_the_starting_point_is_the_one_forecast() -> None:
    (trial,) = trials_of([a_record(RecallState.YES, channel=None)], on=LATER)

    assert trial.times == {Factor.BASE_PHONE: 1.0, Factor.SILENCE_A_YEAR: 2.5}


def test_a_trial_is_settled_with_the_answer_or_when_the_days_have_gone_by() -> None:
    answered = [a_record(RecallState.CONTACTED), a_record(RecallState.NO, day=3)]
    silent = a_record(RecallState.CONTACTED, attempt=2)
    late = a_record(RecallState.CONTACTED, attempt=3, recorded_at=datetime(2026, 5, 1, tzinfo=UTC))

    settled = [trial.settled_at for trial in trials_of([*answered, silent, late], on=LATER)]

    assert settled == [
        datetime(2026, 3, 5, 9, tzinfo=UTC),
        datetime(2026, 3, 17, tzinfo=UTC),
        datetime(2026, 5, 1, tzinfo=UTC),
    ]


def test_fourteen_days_are_over_at_midnight_where_people_work() -> None:
    paris = ZoneInfo("Europe/Paris")
    silent = a_record(RecallState.CONTACTED, recorded_at=datetime(2026, 3, 2, 9, tzinfo=paris))

    (trial,) = trials_of([silent], on=LATER)

    assert trial.settled_at == datetime(2026, 3, 16, 23, tzinfo=UTC)


@pytest.mark.parametrize(("days", "same"), [(0, True), (14, True), (15, False), (-3, True)])
def test_an_attempt_lasts_fourteen_days(*, days: int, same: bool) -> None:
    assert is_same_attempt(FIRST, FIRST + timedelta(days=days)) is same
