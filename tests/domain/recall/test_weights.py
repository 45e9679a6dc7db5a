"""The table of weights: values that people type, checked when they are read."""

import copy

import pytest

from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor, Weights, WeightsError


def test_a_table_survives_being_written_and_read() -> None:
    read = Weights.from_mapping(DEFAULT_WEIGHTS.as_mapping())

    assert read.as_mapping() == DEFAULT_WEIGHTS.as_mapping()
    assert read.fingerprint == DEFAULT_WEIGHTS.fingerprint


def test_another_weight_is_another_fingerprint() -> None:
    table = copy.deepcopy(DEFAULT_WEIGHTS.as_mapping())
    table["lines"]["argued"]["weight"] = 0.5

    assert Weights.from_mapping(table).fingerprint != DEFAULT_WEIGHTS.fingerprint


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda lines: lines.pop("argued"), "recall.weights.missing"),
        (lambda lines: lines.update(age={"weight": 1, "low": 0, "high": 2}), "recall.weights.unknown"),
        (lambda lines: lines["argued"].update(weight=3), "recall.weights.range"),
        (lambda lines: lines["argued"].update(weight="beaucoup"), "recall.weights.malformed"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_its_line(spoil, code) -> None:
    table = copy.deepcopy(DEFAULT_WEIGHTS.as_mapping())
    spoil(table["lines"])

    with pytest.raises(WeightsError) as refused:
        Weights.from_mapping(table)

    assert refused.value.code == code


def test_every_line_tells_its_source_and_holds_its_weight_in_its_range() -> None:
    for factor in Factor:
        line = DEFAULT_WEIGHTS.lines[factor]
        assert line.source
        assert line.low <= line.weight <= line.high


def test_a_table_of_an_earlier_version_keeps_its_lines_and_gets_those_it_lacks() -> None:
    table = copy.deepcopy(DEFAULT_WEIGHTS.as_mapping())
    table["lines"]["argued"]["weight"] = 0.5
    del table["lines"]["open_door"]

    read = Weights.from_earlier(table)

    assert read.lines[Factor.ARGUED].weight == 0.5
    assert read.lines[Factor.OPEN_DOOR] == DEFAULT_WEIGHTS.lines[Factor.OPEN_DOOR]
