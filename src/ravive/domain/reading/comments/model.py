"""
The linear model: what each feature of a clause weighs for each thing that a clause may tell.

There is nothing in it but sums. A clause is judged by its own features, by half of what those beside it weigh, and by
a third of what the concepts that the comment holds anywhere do. So every judgement can be taken apart again
(`Model.reasons_for`), and the same words always give the same answer. The weights are learnt from comments that we
wrote ourselves: see `training`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments.clauses import Clause
from ravive.domain.reading.comments.features import features, is_concept
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
#: Beyond this score a chance is nought or one in all its digits.
_LARGEST = 30.0
#: What is told with so many times the chance that it needs is told without a doubt.
_WITHOUT_DOUBT = 2.0
_AS_GOOD_AS_ONE = 0.9
#: A word that weighs this much by itself, in hundredths, is one of those that tell.
_TELLS = 40

Floats = NDArray[np.float32]


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
        best = np.sort(self.chances, axis=0)[-_CLAUSES_THAT_COUNT:]
        return dict(zip(self.columns, (1.0 - np.prod(1.0 - best, axis=0)).tolist(), strict=True))


@dataclass(frozen=True)
class Model:
    """
    Weights by feature, in hundredths, of shape (features, parts x columns): of the clause itself, beside it, anywhere.

    `thresholds` says from which chance on a column is held to be told.
    """

    columns: Mapping[str, int]
    index: Mapping[str, int]
    weights: NDArray[np.int16]
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
        known, starts = self._known(clauses)
        table = self.weights[known]
        hundredths = np.add.reduceat(table[:, : 2 * size], starts, axis=0, dtype=np.int32)
        sums: Floats = hundredths.astype(np.float32) / np.float32(HUNDREDTHS)
        own, around = sums[:, :size], sums[:, size:]
        scores = own + self.bias + BESIDE * beside(clauses, around) + self._anywhere(known)
        chances: Floats = (1.0 / (1.0 + np.exp(-np.clip(scores, -_LARGEST, _LARGEST)))).astype(np.float32)
        reached = np.flatnonzero(chances.max(axis=0) >= self._lowest)
        return Judgement(clauses, self.columns, chances, frozenset(map(self._names.__getitem__, reached.tolist())))

    @cached_property
    def _names(self) -> list[str]:
        return list(self.columns)

    @cached_property
    def _lowest(self) -> Floats:
        """The thresholds in the order of the columns; what has none is never told."""
        return np.array([self.thresholds.get(name, np.inf) for name in self.columns], np.float32)

    def _anywhere(self, known: Sequence[int]) -> Floats:
        """Return what the concepts of the whole comment weigh, each once; a long text does not weigh more for it."""
        concepts = list(self._concepts.intersection(known))
        hundredths = self.weights[concepts, 2 * len(self.columns) :].sum(axis=0, dtype=np.int32)
        total: Floats = hundredths.astype(np.float32) * np.float32(share_of_a_concept(len(concepts)) / HUNDREDTHS)
        return total

    @cached_property
    def _concepts(self) -> frozenset[int]:
        return frozenset(row for name, row in self.index.items() if is_concept(name))

    def _known(self, clauses: Sequence[Clause]) -> tuple[list[int], list[int]]:
        """Return the rows of the features that are known, clause after clause, and where each clause begins."""
        known: list[int] = []
        starts: list[int] = []
        number = self.index.get
        for clause in clauses:
            starts.append(len(known))
            known.append(0)  # the first row weighs nothing: a clause of unknown words is a sum of nothing
            known += [row for row in map(number, features(clause.words)) if row is not None]
        return known, starts

    def reasons_for(self, clause: Clause, column: str, *, most: int = 5) -> list[tuple[str, float]]:
        """Return the features of a clause that speak most for `column`, with their weights, heaviest first."""
        place = self.columns[column]
        weights = [
            (feature, float(self.weights[self.index[feature], place]) / HUNDREDTHS)
            for feature in features(clause.words)
            if feature in self.index
        ]
        return sorted((pair for pair in weights if pair[1] > 0), key=lambda pair: (-pair[1], pair[0]))[:most]

    def words_that_tell(self, clause: Clause, column: str) -> Span:
        """Return the part of a clause whose words speak for `column` by themselves; the whole clause if none does."""
        place = self.columns[column]
        telling = [word for word in clause.words if self._weight_of(word, place) >= _TELLS]
        return (telling[0].start, telling[-1].end) if telling else (clause.start, clause.end)

    def _weight_of(self, word: Token, place: int) -> int:
        return sum(int(self.weights[self.index[name], place]) for name in features([word]) if name in self.index)


def beside(clauses: Sequence[Clause], rows: Floats) -> Floats:
    """Return, for each clause, the sum of the rows of the clauses it stands with."""
    total: Floats = stands_with(clauses).astype(np.float32) @ rows
    return total


def stands_with(clauses: Sequence[Clause]) -> NDArray[np.bool_]:
    """Tell which clauses stand with which, of shape (clauses, clauses): those of its sentence, and those next to it."""
    places = np.arange(len(clauses))
    sentences = np.array([clause.sentence for clause in clauses])
    together: NDArray[np.bool_] = (sentences[:, None] == sentences) | (abs(places[:, None] - places) == 1)
    np.fill_diagonal(together, val=False)
    return together


def share_of_a_concept(count: int) -> float:
    """Return what each of `count` concepts counts for anywhere in the comment that holds them."""
    return ANYWHERE * min(1.0, ENOUGH_CONCEPTS / max(1, count))
