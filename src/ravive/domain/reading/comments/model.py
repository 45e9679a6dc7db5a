"""
The network: how what a clause holds, and what stands around it, tells each thing that a comment may tell.

Each feature of a clause stands for a row of numbers. The rows of a clause are added up, with what the clauses beside
it lend it and what the concepts of the whole comment add; what stays above nought in that sum (the hidden layer) then
speaks for or against each thing told. Between two kinks such a network is nothing but a sum: so every judgement can be
taken apart again, feature by feature, to the last digit (`Model.reasons_for`). The same words always give the same
answer. The numbers are learnt from comments that we wrote ourselves: see `training`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments.clauses import Clause
from ravive.domain.reading.comments.feature_index import FeatureIndex
from ravive.domain.reading.comments.features import features

#: What the clauses beside it, and the concepts of the whole comment, count for next to the clause itself.
BESIDE = 0.5
ANYWHERE = 0.3
#: A text of more concepts than this has each of them count for less: a page is not more of everything than a line.
ENOUGH_CONCEPTS = 24
#: What a comment tells with at least one clause is looked for in so many of them, those that tell it best.
_CLAUSES_THAT_COUNT = 8
#: What is told with so many times the chance that it needs is told without a doubt.
_WITHOUT_DOUBT = 2.0
_AS_GOOD_AS_ONE = 0.9
#: A word that adds this much to a score by itself is one of those that tell.
_TELLS = 0.4
#: Comments of so few clauses are cut in the same few ways: who stands with whom is worked out once for each.
_FEW_CLAUSES = 12
_HALF = np.float32(0.5)

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Judgement:
    """
    How likely each clause of a comment tells each thing.

    `clauses` and the rows of `chances` go together; `columns` names the columns of `chances`, from 0 to 1. `hidden` is
    what of each clause stays above nought, of shape (clauses, hidden). `told` are the columns that some clause tells
    beyond its threshold.
    """

    clauses: Sequence[Clause]
    columns: Mapping[str, int]
    chances: Floats
    hidden: Floats
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
class Layers:
    """
    The numbers of the network, in the order in which they are used; `hidden` is how wide the hidden layer is.

    `features` holds a row a feature and a last one of noughts, of shape (features + 1, hidden), to be multiplied by
    `scale`; `concepts` a row for each feature that counts from anywhere in the comment too. `lent` says what the sum
    of a clause beside lends to each place of the hidden layer: the layer is that of several networks side by side, and
    each lends to itself, so that its shape is (networks, hidden / networks, hidden / networks). `told` says what each
    place speaks for, of shape (hidden, columns).
    """

    features: NDArray[np.int8]
    scale: Floats
    concepts: Floats
    lent: Floats
    start: Floats
    told: Floats
    bias: Floats


@dataclass(frozen=True)
class Model:
    """
    The network with the names of what goes in and out.

    `index` gives the row of a feature in `layers.features`, and `anywhere`, by that row, its row in `layers.concepts`.
    `thresholds` says from which chance on a column is held to be told.
    """

    columns: Mapping[str, int]
    index: Mapping[str, int]
    anywhere: Mapping[int, int]
    layers: Layers
    thresholds: Mapping[str, float]

    def is_certain(self, column: str, chance: float) -> bool:
        """Tell whether a chance leaves no doubt: it is twice what is needed, or as good as one."""
        return chance >= min(_AS_GOOD_AS_ONE, _WITHOUT_DOUBT * self.thresholds[column])

    def judge(self, clauses: Sequence[Clause]) -> Judgement:
        """Judge each clause of a comment."""
        layers = self.layers
        if not clauses:
            nothing = np.zeros((0, len(self.columns)), np.float32)
            return Judgement(clauses, self.columns, nothing, np.zeros((0, len(layers.start)), np.float32))
        known = [self._features.rows(clause.words) for clause in clauses]
        own = self._sums(known)
        hidden = np.maximum(own + self._lent(beside(clauses, own)) + self._everywhere(known) + layers.start, 0)
        scores = hidden @ layers.told + layers.bias
        chances: Floats = _HALF + _HALF * np.tanh(_HALF * scores)  # the logistic function
        reached = (chances.max(axis=0) >= self._lowest).nonzero()[0].tolist()
        told = frozenset(map(self._names.__getitem__, reached))
        return Judgement(clauses, self.columns, chances, hidden, told)

    def _sums(self, known: Sequence[set[int]]) -> Floats:
        """Return the sum of the rows of each clause, of shape (clauses, hidden)."""
        rows: list[int] = []
        starts: list[int] = []
        for of_clause in known:
            starts.append(len(rows))
            rows += of_clause
            rows.append(-1)  # the last row is of noughts: a clause of unknown words is a sum of nothing
        # Whole numbers are added up: the sum is exact, in whatever order.
        sums = np.add.reduceat(self.layers.features.take(rows, axis=0), starts, axis=0, dtype=np.int32)
        return sums.astype(np.float32) * self.layers.scale

    def _lent(self, around: Floats) -> Floats:
        """Return what the clauses beside each one lend it, of shape (clauses, hidden)."""
        networks, width, _ = self.layers.lent.shape
        apart = around.reshape(len(around), networks, width).transpose(1, 0, 2)
        lent: Floats = (apart @ self.layers.lent).transpose(1, 0, 2).reshape(around.shape)
        return lent

    def _everywhere(self, known: Sequence[set[int]]) -> Floats:
        """Return what the concepts of the whole comment add, each once; a long text does not add more for it."""
        concepts = self.anywhere.keys() & set().union(*known)
        total: Floats = self.layers.concepts[sorted(map(self.anywhere.__getitem__, concepts))].sum(axis=0)
        return total * np.float32(share_of_a_concept(len(concepts)))

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

    def reasons_for(self, judged: Judgement, place: int, column: str, *, most: int = 5) -> list[tuple[str, float]]:
        """
        Return the features of a clause that speak most for `column`, heaviest first, with what each adds to its score.

        `place` is that of the clause in `judged`. What all features add, with what stands around, is the whole score.
        """
        heard = self._heard(judged, place, column)
        added = [(name, self._added([name], heard)) for name in features(judged.clauses[place].words)]
        return sorted((pair for pair in added if pair[1] > 0), key=lambda pair: (-pair[1], pair[0]))[:most]

    def words_that_tell(self, judged: Judgement, place: int, column: str) -> Span:
        """Return the part of a clause whose words speak for `column` by themselves; the whole clause if none does."""
        heard, clause = self._heard(judged, place, column), judged.clauses[place]
        telling = [word for word in clause.words if self._added(features([word]), heard) >= _TELLS]
        return (telling[0].start, telling[-1].end) if telling else (clause.start, clause.end)

    def _heard(self, judged: Judgement, place: int, column: str) -> Floats:
        """Return what each place of the hidden layer speaks for `column` where it is above nought, in this clause."""
        heard: Floats = (judged.hidden[place] > 0) * self.layers.told[:, self.columns[column]] * self.layers.scale
        return heard

    def _added(self, names: Iterable[str], heard: Floats) -> float:
        rows = [self.index[name] for name in names if name in self.index]
        return float(self.layers.features[rows].sum(axis=0, dtype=np.int32) @ heard)


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
