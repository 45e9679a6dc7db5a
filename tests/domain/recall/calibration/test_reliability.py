"""Forecasts against outcomes: counts by word and by tenth, and the Brier score."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ravive.domain.recall.calibration import ENOUGH_TRIALS, Forecast, Trial, reliability_of
from ravive.domain.recall.calibration.reliability import wilson
from ravive.domain.recall.result import Chance

NOW = datetime(2026, 3, 10, tzinfo=UTC)


def a_trial(p: float, *, came_true: bool) -> Trial:
    forecast = Forecast(p=p, low=p, high=p, version="v", fingerprint="f", lines=())
    return Trial(forecast=forecast, came_true=came_true, times={}, settled_at=NOW)


trials_strategy = st.lists(st.builds(a_trial, st.floats(0.0, 1.0), came_true=st.booleans()), max_size=60)


def test_the_brier_score_is_the_mean_of_the_squared_gaps_beside_that_of_one_chance_for_all() -> None:
    reliability = reliability_of(
        [
            a_trial(0.8, came_true=True),
            a_trial(0.4, came_true=False),
            a_trial(0.3, came_true=False),
            a_trial(0.5, came_true=True),
        ]
    )

    assert reliability.brier == pytest.approx((0.04 + 0.16 + 0.09 + 0.25) / 4)
    assert reliability.baseline == pytest.approx(0.25)


def test_a_row_tells_what_was_forecast_and_what_was_seen() -> None:
    reliability = reliability_of(
        [a_trial(0.21, came_true=False), a_trial(0.29, came_true=True), a_trial(0.55, came_true=True)]
    )
    row, other = reliability.deciles

    assert (row.from_p, row.to_p, row.trials, row.came_true, row.seen) == (0.2, 0.3, 2, 1, 0.5)
    assert row.forecast == pytest.approx(0.25)
    assert other.trials == 1
    assert [(word, held.trials) for word, held in reliability.words] == [(Chance.FAIR, 2), (Chance.GOOD, 1)]


def test_without_outcomes_nothing_is_scored() -> None:
    reliability = reliability_of([])

    assert (reliability.brier, reliability.baseline, reliability.deciles, reliability.words) == (None, None, (), ())


@pytest.mark.parametrize(("trials", "measured"), [(ENOUGH_TRIALS - 1, False), (ENOUGH_TRIALS, True)])
def test_a_chance_is_a_priori_until_enough_outcomes_are_known(*, trials: int, measured: bool) -> None:
    assert reliability_of([a_trial(0.3, came_true=True)] * trials).is_measured is measured


@given(trials_strategy)
def test_everybody_is_counted_once_in_the_words_and_once_in_the_tenths(trials: list[Trial]) -> None:
    reliability = reliability_of(trials)

    assert sum(row.trials for row in reliability.deciles) == len(trials)
    assert sum(row.trials for _, row in reliability.words) == len(trials)
    for row in reliability.deciles:
        assert row.from_p - 1e-9 <= row.forecast <= row.to_p + 1e-9


@given(trials=st.integers(1, 500), data=st.data())
def test_the_range_of_a_share_holds_it_and_stays_a_share(trials: int, data: st.DataObject) -> None:
    came_true = data.draw(st.integers(0, trials))
    low, high = wilson(came_true, trials)

    assert 0.0 <= low <= came_true / trials + 1e-9
    assert came_true / trials - 1e-9 <= high <= 1.0


def test_the_range_of_a_share_is_that_of_the_books() -> None:
    """Ten in twenty: worked out by hand with z = 1.2816."""
    assert wilson(10, 20) == pytest.approx((0.3622, 0.6378), abs=1e-4)


@pytest.mark.parametrize(("p", "word"), [(0.0, "low"), (0.199, "low"), (0.2, "fair"), (0.4, "good"), (1.0, "good")])
def test_a_chance_has_a_word(p: float, word: str) -> None:
    assert Chance.of(p) == word
