"""The figures of writers left out, on chances that can be counted by hand."""

import numpy as np
import pytest
from training.labels import GROUNDS, KINDS
from training.strangers import figures

COLUMNS = (*KINDS, *GROUNDS, "firm_no")


def of_two(column, told, chances):
    truth = {name: np.array([name == column and one for one in told]) for name in COLUMNS}
    likely = {name: np.array(chances if name == column else [0.0] * len(told), np.float32) for name in COLUMNS}
    return figures(truth, likely, dict.fromkeys(COLUMNS, 0.5))


def test_precision_counts_what_was_read_and_recall_what_was_told():
    found = of_two("firm_no", [True, True, True, False], [0.9, 0.6, 0.1, 0.7])

    assert found["firm_no_precision"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["firm_no_recall"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["firm_no_f1"] == pytest.approx(2 / 3, abs=1e-4)


def test_all_kinds_are_counted_together():
    found = of_two(KINDS[3], [True, False], [0.9, 0.1])

    assert (found["reasons_precision"], found["reasons_recall"]) == (1.0, 1.0)
    assert found["grounds_f1"] == 0.0
