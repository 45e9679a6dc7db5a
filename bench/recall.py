"""
`python -m bench.recall [size …]`: the ranking out of columns, on made-up pools, with the machine and the day.

`judged`: the words of an opening never ranked before, once for the whole vocabulary; `first`: its first list.
`anew`: ranked again with nothing kept but the judgements; `a change`: ranked again after one of the list changed;
`again`: as it was.
`bounds`: the part of it that goes over the whole pool; `SQLite`: the same part in SQL, where it must say the same.
`plain`: everybody worked out, where that is bearable; its list must be the same.
"""

import os
import platform
import sys
from collections.abc import Callable, Sequence
from sqlite3 import Connection

import numpy as np

from bench.pools import TODAY, lexicon
from bench.recall_openings import openings
from bench.recall_pool import MadeUp, made_up
from bench.recall_sql import database_of, first_by_sql, see
from bench.table import peak_memory_mb, print_table, timed
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Person
from ravive.domain.recall import rank
from ravive.domain.recall.columns import Lens, rank_first, with_person, without
from ravive.domain.recall.columns.bound import best_scores
from ravive.domain.recall.columns.build import columns_of
from ravive.domain.recall.columns.head import ROUNDING
from ravive.domain.recall.columns.vocabulary import Vocabulary
from ravive.project.clock import now

SIZES = (10_000, 100_000, 1_000_000)
FIRST = 50
#: Up to this size, the plain ranking of the whole pool is run too, and must say the same.
_COMPARED = 10_000
_RUNS = 7

Table = tuple[str, list[str], list[list[str]]]


def main(sizes: tuple[int, ...]) -> None:
    """Measure each size, and print."""
    print(f"{_machine()}, {now():%Y-%m-%d}")
    pools, lists = [], []
    for size in sizes:
        seconds, made = timed(lambda size=size: made_up(size, lexicon=lexicon(), today=TODAY), runs=1)
        pools.append(_pool(made, seconds))
        database = database_of(made.pool.parts[0])
        lists += [_list(name, opening, made, database) for name, opening in openings(made).items()]
    print_table("The pools", ["people", "made in", "columns", "a row", "a change", "process"], pools)
    header = [
        "people, opening",
        "judged",
        "first",
        "anew",
        "a change",
        "again",
        "looked at",
        "bounds",
        "SQLite",
        "plain",
    ]
    print_table(f"The first {FIRST}, explained (median of {_RUNS})", header, lists)


def _pool(made: MadeUp, seconds: float) -> list[str]:
    people = made.people(range(1_000))
    a_row, _ = timed(lambda: columns_of(people, Vocabulary()), runs=3)
    a_change, _ = timed(lambda: with_person(without(made.pool, 7), people[7]), runs=_RUNS)
    size = sum(part.size for part in made.pool.parts)
    return [
        f"{len(made.pool):,}",
        f"{seconds:.1f} s",
        f"{size / 1e6:,.1f} MB",
        f"{a_row * 1e3:,.0f} µs",
        _ms(a_change),
        f"{peak_memory_mb():,.0f} MB",
    ]


def _list(name: str, opening: Opening, made: MadeUp, database: Connection) -> list[str]:
    lens = Lens(opening=opening, changes=(), on=TODAY, lexicon=lexicon())
    judged, _ = timed(lambda: lens.look_at(made.pool.vocabulary), runs=1)
    ranked = _ranking(made, lens)
    first, _ = timed(ranked, runs=1)
    looked = len(lens.placed)
    anew, _ = timed(_forgetting(lens, ranked), runs=_RUNS)
    change, _ = timed(lambda: _changing(made, lens), runs=_RUNS)
    again, found = timed(ranked, runs=_RUNS)
    bounds, sql = _bounds(made, lens, database)
    plain = "" if len(made.pool) > _COMPARED else _compared(made, opening, found)
    times = [judged, first, anew, change, again]
    return [f"{len(made.pool):,} {name}", *map(_ms, times), f"{looked}", _ms(bounds), _ms(sql), plain]


def _bounds(made: MadeUp, lens: Lens, database: Connection) -> tuple[float, float]:
    """Return the seconds that the bounds take here and in SQL, once both were found to say the same."""
    see(database, lens, made.pool)
    ours, bounds = timed(lambda: best_scores(made.pool.parts[0], lens, made.pool.vocabulary), runs=_RUNS)
    theirs, found = timed(lambda: first_by_sql(database, lens, FIRST), runs=1)
    greatest = -np.sort(-bounds)[:FIRST]
    if any(abs(score - bound) > ROUNDING for (_, score), bound in zip(found, greatest, strict=True)):
        message = "the columns and SQL disagree"
        raise AssertionError(message)
    return ours, theirs


def _ranking(made: MadeUp, lens: Lens) -> Callable[[], object]:
    return lambda: rank_first(made.pool, lens=lens, first=FIRST, fetch=made.people).recalls


def _forgetting(lens: Lens, ranked: Callable[[], object]) -> Callable[[], object]:
    """Rank with nobody placed beforehand: what is shown is worked out anew."""

    def anew() -> object:
        lens.placed.clear()
        lens.bounds.clear()
        return ranked()

    return anew


def _changing(made: MadeUp, lens: Lens) -> object:
    """Rank after the first of the list was written anew: seen by this very ranking."""
    row = next(iter(lens.placed))
    pool, new = with_person(without(made.pool, row), made.person(row))
    lens.placed.pop(new, None)

    def fetch(rows: Sequence[int]) -> list[Person]:
        return made.people([row if one == new else one for one in rows])

    return rank_first(pool, lens=lens, first=FIRST, fetch=fetch)


def _compared(made: MadeUp, opening: Opening, found: object) -> str:
    people = made.people(range(len(made.pool)))
    seconds, plain = timed(lambda: rank(people, opening=opening, changes=(), on=TODAY, lexicon=lexicon()), runs=1)
    if plain[:FIRST] != found:
        message = "the columns and the plain ranking disagree"
        raise AssertionError(message)
    return f"same, {_ms(seconds)}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:,.1f} ms"


def _machine() -> str:
    return f"{os.cpu_count()} × {platform.machine()}, Python {platform.python_version()}"


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
