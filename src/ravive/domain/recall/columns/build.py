"""Rows into columns."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ravive.domain.kernel.people import Person
from ravive.domain.recall.columns.layout import TYPES, Columns, Row
from ravive.domain.recall.columns.row import row_of
from ravive.domain.recall.columns.vocabulary import Vocabulary


def columns_of(people: Iterable[Person], vocabulary: Vocabulary) -> Columns:
    """Return the columns of some people, in their order; their values join the vocabulary."""
    return columns_of_rows([row_of(person, vocabulary) for person in people], facts=len(vocabulary.facts))


def columns_of_rows(rows: Sequence[Row], *, facts: int) -> Columns:
    """Return the columns of some rows; `facts` is how many facts the vocabulary holds."""
    held = np.fromiter((fact for row in rows for fact in row.facts), np.int64)
    people = np.repeat(np.arange(len(rows), dtype=np.int32), [len(row.facts) for row in rows])
    return Columns(
        alive=np.ones(len(rows), np.uint8),
        **{name: np.fromiter((getattr(row, name) for row in rows), kind) for name, kind in TYPES.items()},
        **inverted(held, people, facts=max(facts, 1)),
    )


def inverted(held: NDArray[np.int64], people: NDArray[np.int32], *, facts: int) -> dict[str, NDArray[Any]]:
    """Turn pairs (fact held, person) into who holds each fact: its `holders`, between two `starts`."""
    order = np.lexsort((people, held))
    starts = np.zeros(facts + 1, np.int64)
    np.cumsum(np.bincount(held, minlength=facts), out=starts[1:])
    return {"starts": starts, "holders": people[order].astype(np.int32)}


def retired(columns: Columns, row: int) -> Columns:
    """Return the columns with a row that counts no more: numbers that lead to nobody, until they are built anew."""
    alive = columns.alive.copy()
    alive[row] = 0
    return replace(columns, alive=alive)
