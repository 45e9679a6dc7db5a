"""The made-up pools of the benchmark are what the product would build, and what is compared is the same thing."""

import numpy as np
import pytest
from bench.pools import TODAY, lexicon
from bench.recall_openings import openings
from bench.recall_pool import made_up
from bench.recall_sql import database_of, first_by_sql, see

from ravive.domain.recall import rank
from ravive.domain.recall.columns import Lens, rank_first
from ravive.domain.recall.columns.bound import best_scores
from ravive.domain.recall.columns.build import columns_of
from ravive.domain.recall.columns.head import ROUNDING
from ravive.domain.recall.columns.layout import TYPES

SIZE = 120


@pytest.fixture(scope="module")
def made():
    return made_up(SIZE, lexicon=lexicon(), today=TODAY)


@pytest.fixture(scope="module")
def lens(made):
    return Lens(opening=openings(made)["half common"], changes=(), on=TODAY, lexicon=lexicon())


def test_the_columns_of_a_made_up_pool_are_those_of_its_people(made) -> None:
    built = columns_of(made.people(range(SIZE)), made.pool.vocabulary)

    for name in (*TYPES, "alive"):
        np.testing.assert_array_equal(getattr(built, name), getattr(made.pool.parts[0], name))
    for fact in range(len(made.skills)):
        np.testing.assert_array_equal(built.holders_of(fact), made.pool.parts[0].holders_of(fact))


def test_the_same_seed_makes_the_same_people(made) -> None:
    assert made_up(SIZE, lexicon=lexicon(), today=TODAY).people([5]) == made.people([5])


def test_the_first_of_a_made_up_pool_are_those_of_the_plain_ranking(made, lens) -> None:
    found = rank_first(made.pool, lens=lens, first=10, fetch=made.people).recalls

    plain = rank(
        made.people(range(SIZE)), opening=lens.against.opening, changes=(), on=TODAY, lexicon=lens.against.lexicon
    )
    assert found == plain[:10]


def test_sql_gives_the_same_bounds(made, lens) -> None:
    database = database_of(made.pool.parts[0])
    see(database, lens, made.pool)

    found = first_by_sql(database, lens, SIZE)

    bounds = best_scores(made.pool.parts[0], lens, made.pool.vocabulary)
    assert len(found) == SIZE
    assert [score for _, score in found] == pytest.approx([float(bounds[row]) for row, _ in found], abs=ROUNDING)
