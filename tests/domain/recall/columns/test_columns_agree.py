"""The columns against the plain ranking, which is the reference: they agree on everything, on any pool."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ravive.domain.recall import DEFAULT_WEIGHTS, Weights, rank
from ravive.domain.recall.columns import Lens, Pool, pool_of, rank_first, with_person, without
from ravive.domain.recall.columns.bound import best_scores
from ravive.domain.recall.columns.head import ROUNDING, score_of_key
from ravive.domain.recall.ranking import place
from recall_pools import LEXICON, TODAY, changes, days_of_ranking, openings, people, pools

#: The same people, but another table: reasons gone count against, and silence not at all.
UNUSUAL = DEFAULT_WEIGHTS.as_mapping()
UNUSUAL["lines"]["reason_gone"] |= {"weight": -0.4, "low": -0.9}
UNUSUAL["lines"]["silence_a_year"] |= {"on": False}
tables = st.sampled_from((DEFAULT_WEIGHTS, Weights.from_mapping(UNUSUAL)))


def first_of(pool, rows, lens, first):
    return rank_first(pool, lens=lens, first=first, fetch=lambda asked: [rows[row] for row in asked]).recalls


@given(pools, openings, changes, days_of_ranking, tables, st.integers(1, 9))
def test_the_first_of_the_columns_are_the_first_of_the_plain_ranking(who, post, changed, on, weights, first) -> None:
    lens = Lens(opening=post, changes=changed, on=on, lexicon=LEXICON, weights=weights)

    found = first_of(pool_of(who), who, lens, first)

    assert found == rank(who, opening=post, changes=changed, on=on, lexicon=LEXICON, weights=weights)[:first]


@given(people, openings, changes, days_of_ranking, tables)
def test_nobody_is_placed_better_than_their_bound(who, post, changed, on, weights) -> None:
    pool = pool_of([who])
    lens = Lens(opening=post, changes=changed, on=on, lexicon=LEXICON, weights=weights)

    (bound,) = best_scores(pool.parts[0], lens, pool.vocabulary)

    placed = place(who, opening=post, changes=changed, on=on, lexicon=LEXICON, weights=weights)
    assert score_of_key(placed) <= bound + ROUNDING


@given(pools.filter(bool), people, openings, changes, days_of_ranking, st.data())
def test_a_person_who_changes_is_as_if_the_columns_had_been_built_anew(who, news, post, changed, on, data) -> None:
    changing = data.draw(st.integers(0, len(who) - 1))
    lens = Lens(opening=post, changes=changed, on=on, lexicon=LEXICON)
    before = pool_of(who)
    first_of(before, who, lens, 3)
    news = replace(news, key=who[changing].key)

    after, row = with_person(without(before, changing), news)

    now = [*who, news]
    assert row == len(who)
    kept = [person for number, person in enumerate(now) if number != changing]
    assert first_of(after, now, lens, 5) == rank(kept, opening=post, changes=changed, on=on, lexicon=LEXICON)[:5]


@given(pools, st.lists(people, min_size=1, max_size=5), openings)
def test_people_who_join_one_by_one_are_as_if_they_had_been_there(who, joining, post) -> None:
    joining = [replace(one, key=f"{number}") for number, one in enumerate(joining)]
    pool: Pool = pool_of(who)
    lens = Lens(opening=post, changes=(), on=TODAY, lexicon=LEXICON)

    for one in joining:
        pool, _ = with_person(pool, one)

    everybody = [*who, *joining]
    plain = rank(everybody, opening=post, changes=(), on=TODAY, lexicon=LEXICON)
    assert first_of(pool, everybody, lens, 4) == plain[:4]
