"""From which chance on something is told, on chances made by hand."""

import numpy as np
import pytest
from training.thresholds import best_for_field, best_for_score, firm_no_threshold

TRUTH = np.array([True] * 40 + [False] * 60)


def chances(high, low):
    return np.array([high] * 40 + [low] * 60, np.float32)


@pytest.mark.parametrize(("high", "low"), [(0.9, 0.1), (0.5, 0.3), (0.3, 0.1)])
def test_the_threshold_parts_what_is_told_from_what_is_not(high, low):
    assert low < best_for_score(TRUTH, chances(high, low)) <= high


def test_a_firm_no_has_the_highest_threshold_that_finds_nearly_all():
    spread = np.array([0.5] * 39 + [0.05] * 1 + [0.01] * 60, np.float32)

    threshold = firm_no_threshold(TRUTH, spread)

    assert threshold == 0.5
    assert firm_no_threshold(TRUTH, np.where(spread == 0.5, 0.2, spread)) == 0.2


def test_a_field_stays_unknown_where_no_value_is_told_well_enough():
    told = {
        "feedback:none": np.array([0.8] * 10 + [0.2] * 10, np.float32),
        "feedback:generic": np.array([0.1] * 20, np.float32),
        "feedback:argued": np.array([0.1] * 20, np.float32),
    }

    assert 0.2 < best_for_field("feedback", ["none"] * 10 + ["unknown"] * 10, told) <= 0.6
