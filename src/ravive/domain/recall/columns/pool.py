"""A pool in columns that keeps up with its people: a change retires a row and writes another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ravive.domain.kernel.people import Person
from ravive.domain.recall.columns.build import columns_of, columns_of_rows, retired
from ravive.domain.recall.columns.layout import Columns, Row
from ravive.domain.recall.columns.row import row_of
from ravive.domain.recall.columns.vocabulary import Vocabulary

#: Rows that are kept apart, and turned into columns at each change; past it, their columns stay as they are.
_MOST_RECENT = 500


@dataclass(frozen=True, slots=True)
class Pool:
    """
    The columns of everybody, in parts, and the vocabulary that they share.

    A row number says where somebody stands in the parts, one after the other; it is never given to anybody else. The
    rows of the last part are `recent`: the next change is written there.
    """

    vocabulary: Vocabulary
    parts: tuple[Columns, ...]
    recent: tuple[Row, ...] = ()

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    def place_of(self, row: int) -> tuple[int, int]:
        """
        Return the part of a row and its place in it.

        Raises:
            IndexError: there is no such row.
        """
        for number, part in enumerate(self.parts):
            if row < len(part):
                return number, row
            row -= len(part)
        message = "no such row"
        raise IndexError(message)


def pool_of(people: Iterable[Person]) -> Pool:
    """Return the pool of some people; their rows are numbered from 0 in their order."""
    vocabulary = Vocabulary()
    return Pool(vocabulary, (columns_of(people, vocabulary), columns_of_rows((), facts=len(vocabulary.facts))))


def with_person(pool: Pool, person: Person) -> tuple[Pool, int]:
    """Return the pool with one person more, and the number of their row."""
    row = row_of(person, pool.vocabulary)
    full = len(pool.recent) >= _MOST_RECENT
    recent = (row,) if full else (*pool.recent, row)
    last = columns_of_rows(recent, facts=len(pool.vocabulary.facts))
    before = pool.parts if full else pool.parts[:-1]
    if not full:
        last.alive[:-1] = pool.parts[-1].alive
    return Pool(pool.vocabulary, (*before, last), recent), len(pool)


def without(pool: Pool, row: int) -> Pool:
    """Return the pool without the person of a row."""
    part, place = pool.place_of(row)
    parts: Sequence[Columns] = pool.parts
    return replace(pool, parts=(*parts[:part], retired(parts[part], place), *parts[part + 1 :]))
