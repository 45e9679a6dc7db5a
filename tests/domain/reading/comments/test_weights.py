"""The file of weights: what its lines say, and that the one of the product is whole."""

import json

import pytest

from ravive.domain.kernel.vocabulary import Feedback, Ground, Reaction, ReasonKind, Stage, WithdrawalCause
from ravive.domain.reading.comments.weights import model, parse

HEAD = {"columns": ["a", "b"], "bias": {"b": -2.0, "a": -1.0}, "thresholds": {"a": 0.5}}


def a_file(*lines, **changes):
    return "\n".join([json.dumps(HEAD | changes), *lines]) + "\n"


def test_a_weight_is_a_place_and_hundredths_of_the_clause_itself_then_beside_it_then_anywhere():
    weights = parse(a_file("refus\t0 150 1 -25 3 4 4 7"))

    assert weights.weights_of("refus").tolist() == [150, -25, 0, 4, 7, 0]


def test_what_is_not_written_weighs_nothing():
    weights = parse(a_file("refus\t2 7", "trop cher\t1 3 5 -2"))

    assert weights.weights_of("refus").tolist() == [0, 0, 7, 0, 0, 0]
    assert weights.weights_of("trop cher").tolist() == [0, 3, 0, 0, 0, -2]


def test_no_feature_stands_on_the_last_row_which_weighs_nothing():
    weights = parse(a_file("refus\t0 150"))

    assert len(weights.weights) - 1 not in weights.index.values()
    assert not weights.weights[-1].any()


def test_a_head_without_features_is_a_model_that_knows_no_word():
    assert parse(a_file()).index == {}


def test_the_bias_follows_the_order_of_the_columns():
    assert parse(a_file()).bias.tolist() == [-1.0, -2.0]


def test_the_head_holds_the_thresholds():
    weights = parse(a_file())

    assert weights.thresholds == {"a": 0.5}


def test_a_feature_may_hold_spaces():
    assert list(parse(a_file("@never @use\t0 1")).index) == ["@never @use"]


@pytest.mark.parametrize(
    "line",
    ["refus\t0 x", "refus\t9 1", "refus", "refus\t0 1\t2 3"],
    ids=["no figure", "no such column", "no part", "two parts"],
)
def test_a_broken_line_is_refused_and_never_passed_over(line):
    with pytest.raises((ValueError, IndexError, DeprecationWarning)):
        parse(a_file(line))


@pytest.mark.parametrize("lacking", ["columns", "bias", "thresholds"])
def test_a_head_that_lacks_a_part_is_refused(lacking):
    head = json.dumps({name: value for name, value in HEAD.items() if name != lacking})

    with pytest.raises(KeyError, match=lacking):
        parse(head)


def test_the_weights_of_the_product_judge_all_that_a_comment_may_tell():
    columns = model().columns.keys()

    assert columns >= set(ReasonKind)
    assert columns >= {f"cause:{cause}" for cause in WithdrawalCause}
    assert columns >= {f"ground:{ground}" for ground in Ground}
    for field, values in (("feedback", Feedback), ("reaction", Reaction), ("stage", Stage)):
        assert columns >= {f"{field}:{value}" for value in values if value != "unknown"}
    assert columns >= {"firm_no", "open_door", "ended", "candidate"}


def test_every_column_of_the_product_has_a_threshold():
    weights = model()

    assert weights.thresholds.keys() >= weights.columns.keys()
    assert all(0 < threshold < 1 for threshold in weights.thresholds.values())


def test_every_feature_of_the_product_weighs_something():
    assert all(model().weights_of(feature).any() for feature in model().index)


def test_the_weights_are_loaded_once():
    assert model() is model()
