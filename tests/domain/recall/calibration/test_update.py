"""Weights that the outcomes suggest: what was believed holds without outcomes, and gives way as they come in."""

import copy
import itertools
import math
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ravive.domain.recall.calibration import ENOUGH_TRIALS, Forecast, TooFewTrialsError, Trial, propose
from ravive.domain.recall.calibration.update import updated
from ravive.domain.recall.likelihood import chance
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor, Weights

NOW = datetime(2026, 3, 10, tzinfo=UTC)
FORECAST = Forecast(p=0.25, low=0.1, high=0.5, version="v", fingerprint="f", lines=())
Z = 1.2815515655446004


def a_trial(*, came_true: bool, **times: float) -> Trial:
    return Trial(
        forecast=FORECAST,
        came_true=came_true,
        times={Factor(name): count for name, count in (times or {"base_phone": 1.0}).items()},
        settled_at=NOW,
    )


def some_trials(yes: int, no: int, **times: float) -> list[Trial]:
    return [a_trial(came_true=came_true, **times) for came_true in [True] * yes + [False] * no]


def width(trials: list[Trial], factor: Factor, weights: Weights = DEFAULT_WEIGHTS) -> float:
    line = updated(trials, weights=weights)[factor]
    return line.high - line.low


def weight(trials: list[Trial], factor: Factor = Factor.BASE_PHONE) -> float:
    return updated(trials, weights=DEFAULT_WEIGHTS)[factor].weight


def with_line(factor: Factor, **fields: object) -> Weights:
    table = copy.deepcopy(DEFAULT_WEIGHTS.as_mapping())
    table["lines"][factor] |= fields
    return Weights.from_mapping(table)


trials_strategy = st.lists(
    st.builds(
        lambda base, others, came_true: Trial(
            forecast=FORECAST, came_true=came_true, times={base: 1.0, **others}, settled_at=NOW
        ),
        st.sampled_from([Factor.BASE_PHONE, Factor.BASE_EMAIL]),
        st.dictionaries(
            st.sampled_from([factor for factor in Factor if not factor.startswith("base_")]), st.floats(0.1, 6.0)
        ),
        st.booleans(),
    ),
    max_size=50,
)


def test_without_outcomes_what_was_believed_stands_to_the_letter() -> None:
    assert updated([], weights=DEFAULT_WEIGHTS) == DEFAULT_WEIGHTS.lines


def test_few_outcomes_hardly_move_what_was_believed() -> None:
    assert abs(weight(some_trials(1, 0)) - -1.1) < 0.15


@pytest.mark.parametrize(("yes", "no", "sign"), [(12, 3, 1), (0, 20, -1)])
def test_more_yes_than_expected_raises_a_weight_and_fewer_lowers_it(yes: int, no: int, sign: int) -> None:
    assert math.copysign(1, weight(some_trials(yes, no)) - -1.1) == sign


def test_outcomes_without_end_overcome_what_was_believed() -> None:
    """Of ten thousand, seven in ten said yes: that is what the weight says in the end."""
    assert chance(weight(some_trials(7_000, 3_000))) == pytest.approx(0.7, abs=0.01)


def test_more_outcomes_of_the_same_share_narrow_the_range() -> None:
    widths = [width(some_trials(count, 3 * count), Factor.BASE_PHONE) for count in (0, 1, 5, 20, 100)]

    assert all(narrower < wider for wider, narrower in itertools.pairwise(widths))


def test_what_outcomes_say_goes_to_the_lines_that_were_least_sure() -> None:
    """Both lines always counted together: the wider of the two gives way first."""
    moved = updated(some_trials(20, 2, base_phone=1.0, reached_final=1.0, argued=1.0), weights=DEFAULT_WEIGHTS)

    shifts = {factor: moved[factor].weight - DEFAULT_WEIGHTS.lines[factor].weight for factor in Factor}
    assert shifts[Factor.REACHED_FINAL] > shifts[Factor.ARGUED] > 0


@pytest.mark.parametrize("fields", [{"on": False}, {"weight": -0.9, "low": -0.9, "high": -0.9}])
def test_a_line_switched_off_or_that_is_certain_stays_as_it_is(fields: dict[str, object]) -> None:
    weights = with_line(Factor.ARGUED, **fields)

    moved = updated(some_trials(30, 2, base_phone=1.0, argued=1.0), weights=weights)

    assert moved[Factor.ARGUED] == weights.lines[Factor.ARGUED]
    assert moved[Factor.BASE_PHONE].weight > -1.1


@settings(max_examples=25)
@given(trials_strategy)
def test_a_range_never_widens_and_always_holds_its_weight(trials: list[Trial]) -> None:
    for factor, line in updated(trials, weights=DEFAULT_WEIGHTS).items():
        present = DEFAULT_WEIGHTS.lines[factor]
        assert line.low <= line.weight <= line.high
        assert line.high - line.low <= present.high - present.low + 1e-9


@settings(max_examples=25)
@given(trials_strategy)
def test_lines_that_nobody_used_do_not_move(trials: list[Trial]) -> None:
    used = {factor for trial in trials for factor in trial.times}
    moved = updated(trials, weights=DEFAULT_WEIGHTS)

    for factor in set(Factor) - used:
        assert moved[factor] == DEFAULT_WEIGHTS.lines[factor]


@settings(max_examples=25)
@given(trials_strategy)
def test_what_is_found_is_the_summit(trials: list[Trial]) -> None:
    """Whichever way one steps aside, what was seen and what was believed are together less likely."""
    moved = {factor: line.weight for factor, line in updated(trials, weights=DEFAULT_WEIGHTS).items()}
    top = height(trials, moved)

    for factor in Factor:
        for step in (-0.05, 0.05):
            assert height(trials, {**moved, factor: moved[factor] + step}) < top


def height(trials: list[Trial], weights: dict[Factor, float]) -> float:
    """The formula of the module, written out plainly."""
    total = 0.0
    for trial in trials:
        odds = sum(weights[factor] * count for factor, count in trial.times.items())
        total += (odds if trial.came_true else 0.0) - float(np.logaddexp(0, odds))
    for factor, line in DEFAULT_WEIGHTS.lines.items():
        total -= (weights[factor] - line.weight) ** 2 / (2 * ((line.high - line.low) / (2 * Z)) ** 2)
    return total


@given(trials_strategy, st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_in_which_outcomes_came_changes_nothing(trials: list[Trial], chance_of_order: object) -> None:
    shuffled = list(trials)
    chance_of_order.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis types it as an object

    first, second = updated(trials, weights=DEFAULT_WEIGHTS), updated(shuffled, weights=DEFAULT_WEIGHTS)

    for factor in Factor:
        assert first[factor].weight == pytest.approx(second[factor].weight, abs=1e-7)


def test_learning_in_two_goes_leads_where_learning_at_once_does() -> None:
    """With one line there is nothing lost between the two."""
    early, late = some_trials(9, 21), some_trials(15, 25)
    halfway = Weights("1", updated(early, weights=DEFAULT_WEIGHTS))

    twice = updated(late, weights=halfway)[Factor.BASE_PHONE]
    once = updated(early + late, weights=DEFAULT_WEIGHTS)[Factor.BASE_PHONE]

    assert twice.weight == pytest.approx(once.weight, abs=0.02)
    assert twice.high - twice.low == pytest.approx(once.high - once.low, abs=0.02)


# --- What is proposed -------------------------------------------------------------------------------------------------
def test_nothing_is_proposed_below_the_number_stated() -> None:
    with pytest.raises(TooFewTrialsError) as refusal:
        propose(some_trials(ENOUGH_TRIALS - 1, 0), weights=DEFAULT_WEIGHTS, version="next")

    assert refusal.value.data == {"n": ENOUGH_TRIALS - 1, "enough": ENOUGH_TRIALS}


def test_a_proposal_tells_line_by_line_what_speaks_for_it() -> None:
    trials = some_trials(8, 12) + some_trials(6, 4, base_email=1.0, argued=1.0)

    proposal = propose(trials, weights=DEFAULT_WEIGHTS, version="2026-11.1")
    lines = {line.factor: line for line in proposal.lines}

    assert (proposal.trials, proposal.came_true, proposal.weights.version) == (30, 14, "2026-11.1")
    assert (lines[Factor.BASE_PHONE].trials, lines[Factor.BASE_PHONE].came_true) == (20, 8)
    assert lines[Factor.BASE_PHONE].expected == pytest.approx(20 * chance(-1.1))
    assert lines[Factor.ARGUED].expected == pytest.approx(10 * chance(-1.5 + 0.4))
    assert lines[Factor.ARGUED].moves
    assert not lines[Factor.OPEN_DOOR].moves
    assert proposal.weights.lines[Factor.ARGUED] == lines[Factor.ARGUED].proposed
    assert proposal.weights.lines[Factor.ARGUED].source == DEFAULT_WEIGHTS.lines[Factor.ARGUED].source


def test_the_proposed_weights_do_better_on_what_they_were_learnt_from() -> None:
    proposal = propose(some_trials(25, 15), weights=DEFAULT_WEIGHTS, version="next")

    assert proposal.brier_proposed < proposal.brier


def test_what_is_proposed_twice_from_the_same_is_the_same() -> None:
    first, second = (propose(some_trials(9, 30), weights=DEFAULT_WEIGHTS, version="n") for _ in range(2))

    assert first.weights.fingerprint == second.weights.fingerprint
