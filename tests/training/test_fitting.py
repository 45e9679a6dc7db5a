"""Fitting, on lessons small enough to know the answer."""

import numpy as np
from training.fitting import Lessons, fit, matrix

TELLS, NEUTRAL = 0, 1


def lessons(bags, told, counts=None):
    """Return the lessons of comments given as lists of clauses, each a set of features, in one column."""
    rows = [dict.fromkeys(sorted(clause), 1.0) for clauses in bags for clause in clauses]
    owners = np.array([number for number, clauses in enumerate(bags) for _ in clauses])
    labels = np.array(told, np.float32)[:, None]
    weights = np.ones_like(labels) if counts is None else np.array(counts, np.float32)[:, None]
    return Lessons(matrix(rows, features=2), owners, labels, weights)


def chance(weights, *features):
    score = weights[-1, 0] + sum(weights[feature, 0] for feature in features)
    return 1 / (1 + np.exp(-score))


def test_what_stands_only_where_the_column_is_told_comes_to_tell_it():
    weights = fit(lessons([[{TELLS}]] * 20 + [[{NEUTRAL}]] * 20, [1] * 20 + [0] * 20))

    assert chance(weights, TELLS) > 0.8
    assert chance(weights, NEUTRAL) < 0.2


def test_of_a_comment_that_tells_it_learning_finds_the_clause_by_itself():
    told = [[{NEUTRAL}, {TELLS}, {NEUTRAL}]] * 20
    untold = [[{NEUTRAL}, {NEUTRAL}, {NEUTRAL}]] * 20
    weights = fit(lessons(told + untold, [1] * 20 + [0] * 20))

    assert chance(weights, TELLS) > 0.8
    assert chance(weights, NEUTRAL) < 0.1


def test_a_lesson_that_does_not_count_teaches_nothing():
    bags, told = [[{TELLS}]] * 10 + [[{NEUTRAL}]] * 10, [1] * 10 + [0] * 10
    contrary = [[{NEUTRAL}]] * 50

    alone = fit(lessons(bags, told))
    beside = fit(lessons(bags + contrary, told + [1] * 50, counts=[1] * 20 + [0] * 50))

    assert np.allclose(alone, beside, atol=0.02)


def test_a_feature_never_taught_weighs_nothing():
    weights = fit(lessons([[{TELLS}]] * 5 + [[set()]] * 5, [1] * 5 + [0] * 5))

    assert weights[NEUTRAL, 0] == 0.0


def test_the_same_lessons_give_the_same_weights():
    same = lessons([[{TELLS}], [{NEUTRAL}]] * 5, [1, 0] * 5)

    assert np.array_equal(fit(same), fit(same))


def test_the_matrix_ends_with_a_column_of_ones():
    rows = matrix([{0: 1.0}, {}, {1: 0.5}], features=2).toarray()

    assert rows.tolist() == [[1.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.5, 1.0]]
