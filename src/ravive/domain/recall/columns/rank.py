"""The first of the list, out of columns: the very recalls that ranking the whole pool would put first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.columns.bound import NOBODY, best_decisions, best_scores
from ravive.domain.recall.columns.head import Head, most_promising
from ravive.domain.recall.columns.layout import Columns
from ravive.domain.recall.columns.lens import Lens
from ravive.domain.recall.columns.pool import Pool
from ravive.domain.recall.columns.vocabulary import Vocabulary
from ravive.domain.recall.ranking import Placed, in_order, place
from ravive.domain.recall.result import Recall

#: Brings the people of some rows, whole, in the order of the rows.
Fetch = Callable[[Sequence[int]], Sequence[Person]]


@dataclass(frozen=True, slots=True)
class First:
    """
    The first recalls of a pool, and how many people each decision may have, at best.

    `at_best` counts by the best decision that the columns allow: nobody to be called is left out of `call_now`, but
    some counted there are let go once their note is read. `blocked` is exact on any day after the last that is known.
    """

    recalls: tuple[Recall, ...]
    at_best: Mapping[Decision, int]


def rank_first(pool: Pool, *, lens: Lens, first: int, fetch: Fetch) -> First:
    """
    Return the `first` recalls of the pool, best first, ranked from 1: those of `rank(everybody, ...)[:first]`.

    People are fetched a few at a time, those who may come first before the others, and placed by the plain code, until
    nobody who was not fetched can still enter. What is learnt of each is kept with the lens.
    """
    bounds = _bounds(pool, lens)
    head = Head(first)
    for promising in most_promising(bounds, first) if first > 0 else ():
        rows = [row for row in promising if head.may_enter(float(bounds[row]))]
        for placed in _placed(rows, lens, fetch):
            head.add(placed)
        if len(rows) < len(promising):
            break
    return First(in_order(head.placed)[:first], best_decisions(bounds))


def _bounds(pool: Pool, lens: Lens) -> NDArray[np.float32]:
    """Return the bound of every row; those of parts that hold the same rows as before are not worked out again."""
    lens.bounds = [(part, _bounds_of(part, lens, pool.vocabulary)) for part in pool.parts]
    return np.concatenate([np.where(part.alive, bounds, np.float32(NOBODY)) for part, bounds in lens.bounds])


def _bounds_of(part: Columns, lens: Lens, vocabulary: Vocabulary) -> NDArray[np.float32]:
    kept = (bounds for other, bounds in lens.bounds if other.has_rows_of(part))
    found = next(kept, None)
    return best_scores(part, lens, vocabulary) if found is None else found


def _placed(rows: Sequence[int], lens: Lens, fetch: Fetch) -> list[Placed]:
    """Place the people of some rows, those who were not yet."""
    against, known = lens.against, lens.placed
    new = [row for row in rows if row not in known]
    for row, person in zip(new, fetch(new) if new else (), strict=True):
        known[row] = place(
            person,
            opening=against.opening,
            changes=against.changes,
            on=against.on,
            lexicon=against.lexicon,
            weights=lens.weights,
        )
    return [known[row] for row in rows]
