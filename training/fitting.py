"""
Fitting the network: several small ones, each from its own start, of which the product uses the average.

Of a clause column we know which clauses tell it. Of a comment column we know only that one of the clauses does: its
chance is that of "at least one" (noisy-or), and learning finds the clause by itself. Steps follow the slope of some
hundred texts at a time, each number at its own pace (Adagrad: Duchi, Hazan and Singer, 2011); features and places of
the hidden layer are left out at random meanwhile, so that none is relied on alone (dropout: Srivastava et al., 2014).
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from ravive.domain.reading.comments.model import Layers
from training.rows import Course

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

#: So many networks are averaged, each with a hidden layer of this width, taught the whole course so many times.
NETWORKS = 4
_HIDDEN = 32
_ROUNDS = 5
#: Texts that a step looks at, how long a step is, and how strongly each number is held near nought.
_TEXTS_A_STEP = 500
_PACE = 0.05
_PENALTY = 2e-5
#: The share of the features, and of the hidden layer, that each step leaves out.
_FEATURES_LEFT_OUT = 0.1
_HIDDEN_LEFT_OUT = 0.3
#: The ordinary clause tells nothing: learning starts from there.
_FIRST_BIAS = -4.0
_LARGEST_SCORE = 30.0
_LARGEST_WHOLE = 127


@dataclass(frozen=True, slots=True)
class Network:
    """The numbers of one network, as in `Layers`, before they are rounded; learning moves them in place."""

    features: Floats
    concepts: Floats
    lent: Floats
    start: Floats
    told: Floats
    bias: Floats


def fit(course: Course, *, seed: int) -> Network:
    """Return the network that a course teaches from the start that `seed` gives; the same for the same."""
    chance = np.random.default_rng(seed)
    network = _beginning(course, chance)
    pace = Network(*(np.full(getattr(network, field.name).shape, 1e-6, np.float32) for field in fields(Network)))
    texts = np.flatnonzero(np.diff(course.starts))
    for _ in range(_ROUNDS):
        order = chance.permutation(texts)
        for first in range(0, len(order), _TEXTS_A_STEP):
            _step(network, pace, _Lesson(course, order[first : first + _TEXTS_A_STEP], chance), chance)
    return network


def averaged(networks: Sequence[Network]) -> Layers:
    """Return the network whose scores are the average of those of several, side by side in one hidden layer."""
    side_by_side = np.concatenate([network.features for network in networks], axis=1)
    scale = np.maximum(abs(side_by_side).max(axis=0, initial=0.0), 1e-6) / _LARGEST_WHOLE
    whole = np.rint(side_by_side / scale).astype(np.int8)
    return Layers(
        features=np.concatenate([whole, np.zeros((1, whole.shape[1]), np.int8)]),
        scale=scale.astype(np.float32),
        concepts=np.concatenate([network.concepts for network in networks], axis=1),
        lent=np.stack([network.lent for network in networks]),
        start=np.concatenate([network.start for network in networks]),
        told=(np.concatenate([network.told for network in networks]) / len(networks)).astype(np.float32),
        bias=np.mean([network.bias for network in networks], axis=0, dtype=np.float32),
    )


def _beginning(course: Course, chance: np.random.Generator) -> Network:
    def around_nought(rows: int, columns: int, spread: float) -> Floats:
        return (chance.standard_normal((rows, columns)) * spread).astype(np.float32)

    columns = course.of_clauses.told.shape[1] + course.of_comments.told.shape[1]
    return Network(
        features=around_nought(len(course.names), _HIDDEN, 0.05),
        concepts=around_nought(len(course.concepts), _HIDDEN, 0.02),
        lent=(np.eye(_HIDDEN) / 2).astype(np.float32),
        start=np.full(_HIDDEN, 0.1, np.float32),
        told=around_nought(_HIDDEN, columns, 0.1),
        bias=np.full(columns, _FIRST_BIAS, np.float32),
    )


class _Lesson:
    """Some texts of the course, with a part of their features left out at random."""

    def __init__(self, course: Course, texts: Integers, chance: np.random.Generator) -> None:
        lengths = course.starts[texts + 1] - course.starts[texts]
        rows = np.concatenate([np.arange(course.starts[text], course.starts[text + 1]) for text in texts])
        self.own = course.own[rows].copy()
        kept = chance.random(len(self.own.data)) > _FEATURES_LEFT_OUT
        self.own.data *= kept / np.float32(1 - _FEATURES_LEFT_OUT)
        self.anywhere, self.beside = course.anywhere[rows], course.beside[rows][:, rows]
        self.firsts, self.lengths = np.cumsum(lengths) - lengths, lengths
        self.clauses_told, self.clauses_count = course.of_clauses.told[rows], course.of_clauses.counts[rows]
        self.comments_told, self.comments_count = course.of_comments.told[texts], course.of_comments.counts[texts]

    def slope(self, scores: Floats) -> Floats:
        """Return how the loss grows with each score, of shape (rows, columns)."""
        chances = 1.0 / (1.0 + np.exp(-scores))
        of_clauses = self.clauses_told.shape[1]
        grows = np.empty_like(scores)
        grows[:, :of_clauses] = (chances[:, :of_clauses] - self.clauses_told) * self.clauses_count
        untold = -np.add.reduceat(np.logaddexp(0.0, scores[:, of_clauses:]), self.firsts, axis=0)
        missed = np.exp(untold)  # the chance that no clause of the text tells it
        found = np.maximum(1.0 - missed, 1e-6)
        pull = self.comments_count * (1.0 - self.comments_told - self.comments_told * missed / found)
        grows[:, of_clauses:] = np.repeat(pull, self.lengths, axis=0) * chances[:, of_clauses:]
        return grows


def _step(network: Network, pace: Network, lesson: _Lesson, chance: np.random.Generator) -> None:
    own = lesson.own @ network.features
    around = lesson.beside @ own
    before = own + around @ network.lent + lesson.anywhere @ network.concepts + network.start
    kept = (chance.random(before.shape) > _HIDDEN_LEFT_OUT) / np.float32(1 - _HIDDEN_LEFT_OUT)
    open_ = (before > 0) * kept.astype(np.float32)
    hidden = before * open_
    slope = lesson.slope(np.clip(hidden @ network.told + network.bias, -_LARGEST_SCORE, _LARGEST_SCORE))
    back = (slope @ network.told.T) * open_
    _move_rows(network.features, pace.features, lesson.own, back + lesson.beside.T @ (back @ network.lent.T))
    _move_rows(network.concepts, pace.concepts, lesson.anywhere, back)
    _move(network.lent, pace.lent, around.T @ back)
    _move(network.told, pace.told, hidden.T @ slope)
    _move(network.start, pace.start, back.sum(axis=0))
    _move(network.bias, pace.bias, slope.sum(axis=0))


def _move_rows(numbers: Floats, pace: Floats, held: sp.csr_matrix, slope: Floats) -> None:
    """Move the rows of the features that these texts hold, and no other."""
    rows = np.unique(held.indices)
    grows = held[:, rows].T.tocsr() @ slope + _PENALTY * held.shape[0] * numbers[rows]
    pace[rows] += grows * grows
    numbers[rows] -= _PACE * grows / np.sqrt(pace[rows])


def _move(numbers: Floats, pace: Floats, grows: Floats) -> None:
    pace += grows * grows
    numbers -= _PACE * grows / np.sqrt(pace)
