"""
Fitting the weights: two logistic regressions over the same features, each for many columns at once.

Of a clause column we know which clauses tell it. Of a comment column we know only that one of the clauses does: its
chance is that of "at least one" (noisy-or), and learning finds the clause by itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.optimize import minimize

Rows = Sequence[Mapping[int, float]]
Floats = NDArray[np.float32]

#: How strongly a weight is held near nought: two lessons against one (an L2 penalty).
PENALTY = 0.4
#: The ordinary clause tells nothing: learning starts from there.
_FIRST_BIAS = -4.0
_LARGEST_SCORE = 30.0
_STEPS = 110


@dataclass(frozen=True, slots=True)
class Lessons:
    """
    What is to be learnt: `rows` are the clauses (feature number to value), `bags` the comment each belongs to.

    `told` and `counts` have the shape (comments, columns): whether a column is told, and how much the lesson counts.
    """

    rows: sp.csr_matrix
    bags: NDArray[np.intp]
    told: Floats
    counts: Floats


def matrix(rows: Rows, *, features: int) -> sp.csr_matrix:
    """Return the rows as a sparse matrix with one more column, of ones: the bias."""
    indices = [index for row in rows for index in (*row, features)]
    values = [value for row in rows for value in (*row.values(), 1.0)]
    starts = np.cumsum([0, *(len(row) + 1 for row in rows)])
    return sp.csr_matrix(
        (np.array(values, np.float32), np.array(indices, np.int32), starts), shape=(len(rows), features + 1)
    )


def fit(lessons: Lessons) -> Floats:
    """Return the weights, of shape (features and the bias last, columns). The same lessons give the same weights."""
    rows, told, counts = lessons.rows, lessons.told, lessons.counts
    transposed = rows.T.tocsr()
    size = len(lessons.bags)
    gather = sp.csr_matrix((np.ones(size, np.float32), (lessons.bags, np.arange(size))), shape=(len(told), size))
    spread = gather.T.tocsr()
    shape = rows.shape[1], told.shape[1]
    penalty = np.full((shape[0], 1), PENALTY, np.float32)
    penalty[-1] = 0.001

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(shape).astype(np.float32)
        scores = np.clip(rows @ weights, -_LARGEST_SCORE, _LARGEST_SCORE)
        untold = -(gather @ np.logaddexp(0.0, scores))  # the logarithm of the chance that no clause tells it
        missed = np.exp(untold)
        found = np.maximum(1.0 - missed, 1e-6)
        value = (counts * (-told * np.log(found) - (1.0 - told) * untold)).sum()
        pull = counts * (-told * missed / found + (1.0 - told))
        slope = transposed @ ((spread @ pull) / (1.0 + np.exp(-scores))) + penalty * weights
        return float(value + 0.5 * (penalty * weights**2).sum()), slope.astype(np.float64).ravel()

    start = np.zeros(shape)
    start[-1] = _FIRST_BIAS
    found = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS, "maxcor": 6})
    weights: Floats = found.x.reshape(shape).astype(np.float32)
    return weights
