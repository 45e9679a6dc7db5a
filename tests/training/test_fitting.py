"""Fitting, on lessons small enough to know the answer."""

from dataclasses import fields

import numpy as np
import pytest
import scipy.sparse as sp
from training.fitting import Network, averaged, fit
from training.rows import Course, Lessons

from training import fitting

TELLS, NEUTRAL = 0, 1


@pytest.fixture(autouse=True)
def _more_rounds(monkeypatch):
    """A lesson of forty texts has few steps a round: it is given more of them."""
    monkeypatch.setattr(fitting, "_ROUNDS", 60)
    monkeypatch.setattr(fitting, "_TEXTS_A_STEP", 10)


def lessons(texts, told, counts=None):
    """Return the course of texts given as lists of clauses, each a set of features, in one comment column."""
    rows = [sorted(clause) for clauses in texts for clause in clauses]
    own = np.array([[float(feature in row) for feature in (TELLS, NEUTRAL)] for row in rows], np.float32)
    labels = np.array(told, np.float32)[:, None]
    weights = np.ones_like(labels) if counts is None else np.array(counts, np.float32)[:, None]
    nothing = np.zeros((len(rows), 0), np.float32)
    return Course(
        names=["tells", "neutral"],
        concepts=[],
        own=sp.csr_matrix(own),
        anywhere=sp.csr_matrix((len(rows), 0), dtype=np.float32),
        beside=sp.csr_matrix((len(rows), len(rows)), dtype=np.float32),
        starts=np.cumsum([0, *(len(clauses) for clauses in texts)]),
        of_clauses=Lessons(nothing, nothing),
        of_comments=Lessons(labels, weights),
    )


def chance(network, *features):
    own = sum((network.features[feature] for feature in features), np.zeros_like(network.start))
    score = np.maximum(own + network.start, 0) @ network.told[:, 0] + network.bias[0]
    return 1 / (1 + np.exp(-score))


def test_what_stands_only_where_the_column_is_told_comes_to_tell_it():
    network = fit(lessons([[{TELLS}]] * 20 + [[{NEUTRAL}]] * 20, [1] * 20 + [0] * 20), seed=0)

    assert chance(network, TELLS) > 0.8
    assert chance(network, NEUTRAL) < 0.2


def test_of_a_comment_that_tells_it_learning_finds_the_clause_by_itself():
    told = [[{NEUTRAL}, {TELLS}, {NEUTRAL}]] * 20
    untold = [[{NEUTRAL}, {NEUTRAL}, {NEUTRAL}]] * 20
    network = fit(lessons(told + untold, [1] * 20 + [0] * 20), seed=0)

    assert chance(network, TELLS) > 0.8
    assert chance(network, NEUTRAL) < 0.1


def test_two_features_together_may_tell_what_neither_tells_alone():
    together, alone = [[{TELLS, NEUTRAL}]] * 20, [[{TELLS}]] * 20 + [[{NEUTRAL}]] * 20
    network = fit(lessons(together + alone, [1] * 20 + [0] * 40), seed=0)

    assert chance(network, TELLS, NEUTRAL) > 0.8
    assert chance(network, TELLS) < 0.2
    assert chance(network, NEUTRAL) < 0.2


def test_a_lesson_that_does_not_count_teaches_nothing():
    contrary = [[{NEUTRAL}]] * 40
    network = fit(lessons([[{TELLS}]] * 20 + contrary, [1] * 60, counts=[1] * 20 + [0] * 40), seed=0)

    assert chance(network, TELLS) > 0.8
    assert chance(network) < chance(network, TELLS)


def test_the_slope_of_the_loss_is_that_of_the_loss():
    course = lessons([[{TELLS}, {NEUTRAL}], [{NEUTRAL}]], [1, 0], counts=[1.0, 0.5])
    lesson = fitting._Lesson(course, np.array([0, 1]), np.random.default_rng(0))
    scores = np.array([[0.3], [-1.2], [0.7]])

    def loss(at):
        untold = np.array([np.logaddexp(0, at[:2, 0]).sum(), np.logaddexp(0, at[2, 0])])
        return -np.log(1 - np.exp(-untold[0])) + 0.5 * untold[1]

    for row in range(3):
        further = scores.copy()
        further[row, 0] += 1e-5
        assert lesson.slope(scores)[row, 0] == pytest.approx((loss(further) - loss(scores)) / 1e-5, abs=1e-3)


def test_the_same_lessons_and_start_give_the_same_network_and_another_start_another():
    same = lessons([[{TELLS}], [{NEUTRAL}]] * 5, [1, 0] * 5)
    one, again, other = fit(same, seed=0), fit(same, seed=0), fit(same, seed=1)

    for field in fields(Network):
        assert np.array_equal(getattr(one, field.name), getattr(again, field.name))
    assert not np.array_equal(one.features, other.features)


def test_the_average_of_networks_scores_as_they_do_on_average():
    same = lessons([[{TELLS}], [{NEUTRAL}]] * 10, [1, 0] * 10)
    networks = [fit(same, seed=seed) for seed in range(3)]
    layers = averaged(networks)

    for feature in (TELLS, NEUTRAL):
        hidden = np.maximum(layers.features[feature] * layers.scale + layers.start, 0)
        scores = [
            np.maximum(network.features[feature] + network.start, 0) @ network.told[:, 0] + network.bias[0]
            for network in networks
        ]
        assert (hidden @ layers.told + layers.bias)[0] == pytest.approx(np.mean(scores), abs=0.05)
    assert not layers.features[-1].any()
