"""
The linear model: what each feature of a clause weighs for each thing that a clause may tell.

There is nothing in it but sums. A clause is judged by its own features, by half of what those beside it weigh, and by
a third of what the concepts that the comment holds anywhere do. So every judgement can be taken apart again
(`Model.reasons_for`), and the same words always give the same answer. The weights are learnt from comments that we
wrote ourselves: see `training`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments.clauses import Clause
from ravive.domain.reading.comments.feature_index import FeatureIndex
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.tokens import Token

#: What the clauses beside it, and those of the whole comment, count for next to the clause itself.
BESIDE = 0.5
ANYWHERE = 0.3
#: A text of more concepts than this has each of them count for less: a page is not more of everything than a line.
ENOUGH_CONCEPTS = 24
#: What a comment tells with at least one clause is looked for in so many of them, those that tell it best.
_CLAUSES_THAT_COUNT = 8
#: A feature weighs for the clause it is in, for those beside it, and for all of the comment.
PARTS = 3
#: Weights are kept in hundredths.
HUNDREDTHS = 100
#: What is told with so many times the chance that it needs is told without a doubt.
_WITHOUT_DOUBT = 2.0
_AS_GOOD_AS_ONE = 0.9
#: A word that weighs this much by itself, in hundredths, is one of those that tell.
_TELLS = 40
#: Comments of so few clauses are cut in the same few ways: who stands with whom is worked out once for each.
_FEW_CLAUSES = 12

_HALF = np.float32(0.5)

Floats = NDArray[np.float32]
Table = NDArray[np.int16]


@dataclass(frozen=True)
class Judgement:
    """
    How likely each clause of a comment tells each thing.

    `clauses` and the rows of `chances` go together; `columns` names the columns of `chances`, from 0 to 1. `told` are
    the columns that some clause tells beyond its threshold.
    """

    clauses: Sequence[Clause]
    columns: Mapping[str, int]
    chances: Floats
    told: frozenset[str] = frozenset()

    def of(self, column: str) -> Floats:
        """Return the chance that each clause tells `column`."""
        chances: Floats = self.chances[:, self.columns[column]]
        return chances

    @cached_property
    def highest(self) -> dict[str, float]:
        """The chance of the clause that tells a column best, by column; 0 without a clause."""
        return dict(zip(self.columns, self.chances.max(axis=0, initial=0.0).tolist(), strict=True))

    @cached_property
    def at_least_one(self) -> dict[str, float]:
        """The chance that some clause tells a column, by column; many unlikely clauses do not make it likely."""
        best = self.chances
        if len(best) > _CLAUSES_THAT_COUNT:
            best = np.sort(best, axis=0)[-_CLAUSES_THAT_COUNT:]
        return dict(zip(self.columns, (1.0 - np.multiply.reduce(1.0 - best, axis=0)).tolist(), strict=True))


@dataclass(frozen=True)
class Model:
    """
    What each feature weighs, in hundredths.

    `index` gives the row of a feature in `weights`, of shape (features + 1, 2 x columns): what it weighs for the clause
    it is in, then for those beside it; the last row weighs nothing. What weighs for all clauses of a comment has, by
    that row, one of `concepts` too, of shape (concepts, columns). `thresholds` says from which chance on a column is
    held to be told.
    """

    columns: Mapping[str, int]
    index: Mapping[str, int]
    weights: Table
    anywhere: Mapping[int, int]
    concepts: Table
    bias: Floats
    thresholds: Mapping[str, float]

    def is_certain(self, column: str, chance: float) -> bool:
        """Tell whether a chance leaves no doubt: it is twice what is needed, or as good as one."""
        return chance >= min(_AS_GOOD_AS_ONE, _WITHOUT_DOUBT * self.thresholds[column])

    def judge(self, clauses: Sequence[Clause]) -> Judgement:
        """Judge each clause of a comment."""
        size = len(self.columns)
        if not clauses:
            return Judgement(clauses, self.columns, np.zeros((0, size), np.float32))
        known = [self._features.rows(clause.words) for clause in clauses]
        own, around = self._sums(known)
        concepts = self.anywhere.keys() & set().union(*known)
        everywhere = self.concepts[[self.anywhere[row] for row in concepts]].sum(axis=0, dtype=np.float32)
        hundredths = own + beside(clauses, around) + np.float32(share_of_a_concept(len(concepts))) * everywhere
        scores = hundredths / np.float32(HUNDREDTHS) + self.bias
        chances: Floats = _HALF + _HALF * np.tanh(_HALF * scores)  # the logistic function
        reached = (chances.max(axis=0) >= self._lowest).nonzero()[0].tolist()
        return Judgement(clauses, self.columns, chances, frozenset(map(self._names.__getitem__, reached)))

    def _sums(self, known: Sequence[set[int]]) -> tuple[Floats, Floats]:
        """Return what the features of each clause weigh, for itself and for those beside it."""
        rows: list[int] = []
        starts: list[int] = []
        for of_clause in known:
            starts.append(len(rows))
            rows += of_clause
            rows.append(-1)  # the last row weighs nothing: a clause of unknown words is a sum of nothing
        sums = np.add.reduceat(self.weights.take(rows, axis=0), np.array(starts), axis=0, dtype=np.int32)
        return sums[:, : len(self.columns)].astype(np.float32), sums[:, len(self.columns) :].astype(np.float32)

    @cached_property
    def _features(self) -> FeatureIndex:
        return FeatureIndex(self.index)

    @cached_property
    def _names(self) -> list[str]:
        return list(self.columns)

    @cached_property
    def _lowest(self) -> Floats:
        """The thresholds in the order of the columns; what has none is never told."""
        return np.array([self.thresholds.get(name, np.inf) for name in self.columns], np.float32)

    def reasons_for(self, clause: Clause, column: str, *, most: int = 5) -> list[tuple[str, float]]:
        """Return the features of a clause that speak most for `column`, with their weights, heaviest first."""
        weights = [
            (feature, self._weight(feature, column) / HUNDREDTHS)
            for feature in features(clause.words)
            if feature in self.index
        ]
        return sorted((pair for pair in weights if pair[1] > 0), key=lambda pair: (-pair[1], pair[0]))[:most]

    def words_that_tell(self, clause: Clause, column: str) -> Span:
        """Return the part of a clause whose words speak for `column` by themselves; the whole clause if none does."""
        telling = [word for word in clause.words if self._weight_of_word(word, column) >= _TELLS]
        return (telling[0].start, telling[-1].end) if telling else (clause.start, clause.end)

    def _weight_of_word(self, word: Token, column: str) -> int:
        return sum(self._weight(name, column) for name in features([word]) if name in self.index)

    def weights_of(self, feature: str) -> Table:
        """Return what a feature weighs, of length PARTS x columns: for its clause, beside it, anywhere."""
        row = self.index[feature]
        nothing = np.zeros(len(self.columns), np.int16)
        return np.concatenate(
            [self.weights[row], self.concepts[self.anywhere[row]] if row in self.anywhere else nothing]
        )

    def _weight(self, feature: str, column: str) -> int:
        return int(self.weights[self.index[feature], self.columns[column]])


def model_of(
    columns: Sequence[str], names: Sequence[str], table: Table, *, bias: Floats, thresholds: Mapping[str, float]
) -> Model:
    """Return the model whose features, by `names`, weigh `table`, of shape (features, PARTS x columns)."""
    size = len(columns)
    with_own = np.flatnonzero(table[:, 2 * size :].any(axis=1))
    return Model(
        columns={name: place for place, name in enumerate(columns)},
        index={name: row for row, name in enumerate(names)},
        weights=np.concatenate([table[:, : 2 * size], np.zeros((1, 2 * size), np.int16)]),
        anywhere={row: place for place, row in enumerate(with_own.tolist())},
        concepts=table[with_own, 2 * size :],
        bias=bias,
        thresholds=thresholds,
    )


def beside(clauses: Sequence[Clause], rows: Floats) -> Floats:
    """Return, for each clause, what the rows of the clauses it stands with count for."""
    sentences = tuple(clause.sentence for clause in clauses)
    counts = _often(sentences) if len(sentences) <= _FEW_CLAUSES else _counts_beside(sentences)
    total: Floats = counts @ rows
    return total


def stands_with(clauses: Sequence[Clause]) -> NDArray[np.bool_]:
    """Tell which clauses stand with which, of shape (clauses, clauses): those of its sentence, and those next to it."""
    return _together(tuple(clause.sentence for clause in clauses))


def _together(sentences: tuple[int, ...]) -> NDArray[np.bool_]:
    places, numbers = np.arange(len(sentences)), np.array(sentences)
    together: NDArray[np.bool_] = (numbers[:, None] == numbers) | (abs(places[:, None] - places) == 1)
    np.fill_diagonal(together, val=False)
    return together


def _counts_beside(sentences: tuple[int, ...]) -> Floats:
    return np.float32(BESIDE) * _together(sentences)


_often = lru_cache(maxsize=4096)(_counts_beside)


def share_of_a_concept(count: int) -> float:
    """Return what each of `count` concepts counts for anywhere in the comment that holds them."""
    return ANYWHERE * min(1.0, ENOUGH_CONCEPTS / max(1, count))
