"""The file of weights: what it holds, and that the one of the product is whole."""

import json
from dataclasses import fields, replace

import numpy as np
import pytest
from tests.domain.reading.comments.networks import network

from ravive.domain.kernel.vocabulary import Feedback, Ground, Reaction, ReasonKind, Stage, WithdrawalCause
from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.model import Layers
from ravive.domain.reading.comments.weights import BrokenWeightsError, content, model, parse, trained_on, written

LEARNT = {"comments": 2, "phrases": 3}
SMALL = network(["a", "b"], {("refus", "a"): 3.0, ("@never @use", "b"): 1.5}, anywhere={("@never", "b"): 1.0})


def without(name):
    """Return a file of weights whose head no longer speaks of one of its parts."""
    first, rest = written(SMALL, learnt=LEARNT).split(b"\n", 1)
    head = json.loads(first)
    head["parts"] = [part for part in head["parts"] if part[0] != name]
    return json.dumps(head).encode() + b"\n" + rest


def test_what_is_written_is_what_is_read():
    again = parse(written(SMALL, learnt=LEARNT))

    assert (again.columns, again.index, again.anywhere) == (SMALL.columns, SMALL.index, SMALL.anywhere)
    assert again.thresholds == SMALL.thresholds
    for field in fields(Layers):
        assert np.array_equal(getattr(again.layers, field.name), getattr(SMALL.layers, field.name))


def test_a_model_judges_the_same_after_it_was_written():
    found = clauses("refus jamais pratiqué")

    assert np.array_equal(parse(written(SMALL, learnt=LEARNT)).judge(found).chances, SMALL.judge(found).chances)


def test_the_same_model_always_gives_the_same_file():
    assert written(SMALL, learnt=LEARNT) == written(SMALL, learnt=LEARNT)


def test_the_file_says_what_it_was_learnt_from():
    assert trained_on(written(SMALL, learnt=LEARNT)) == LEARNT


@pytest.mark.parametrize("part", ["names", "anywhere", *(field.name for field in fields(Layers))])
def test_a_file_that_lacks_a_part_is_refused(part):
    with pytest.raises(BrokenWeightsError):
        parse(without(part))


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_file_cut_short_is_refused(share):
    whole = written(SMALL, learnt=LEARNT)

    with pytest.raises(BrokenWeightsError):
        parse(whole[: int(share * len(whole))])


def test_names_that_do_not_go_with_the_layers_are_refused():
    broken = replace(SMALL, index={**SMALL.index, "zorglub": 9})

    with pytest.raises(BrokenWeightsError):
        parse(written(broken, learnt=LEARNT))


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


def test_the_layers_of_the_product_go_together():
    layers = model().layers
    hidden, columns = layers.told.shape

    assert columns == len(model().columns) == len(layers.bias)
    assert layers.features.shape == (len(model().index) + 1, hidden)
    assert layers.concepts.shape == (len(model().anywhere), hidden)
    assert len(layers.lent) * layers.lent.shape[1] == len(layers.lent) * layers.lent.shape[2] == hidden
    assert not layers.features[-1].any()


def test_nearly_every_feature_of_the_product_adds_something():
    assert model().layers.features[:-1].any(axis=1).mean() > 0.99


def test_the_weights_are_loaded_once():
    assert model() is model()
    assert parse(content()).index == model().index
