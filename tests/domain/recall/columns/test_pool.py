"""A pool that keeps up with its people."""

from dataclasses import replace

import pytest

from ravive.domain.kernel.claims import MissingSkill, Outranked
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall import rank
from ravive.domain.recall.columns import Lens, pool, pool_of, rank_first, with_person, without
from recall_cases import LEXICON, TODAY, ending, fact, opening, person

POST = opening()


def somebody(number, **fields):
    return replace(person(ending(Outranked())), key=f"p{number:03d}", **fields)


def looking(fetched=None):
    """Return how to fetch from a list of people, which notes who was asked for."""

    def fetch_from(people):
        def fetch(rows):
            if fetched is not None:
                fetched.extend(rows)
            return [people[row] for row in rows]

        return fetch

    return fetch_from


def lens():
    return Lens(opening=POST, changes=(), on=TODAY, lexicon=LEXICON)


def plain(people):
    return rank(people, opening=POST, changes=(), on=TODAY, lexicon=LEXICON)


def test_an_empty_pool_has_no_first() -> None:
    found = rank_first(pool_of([]), lens=lens(), first=50, fetch=looking()([]))

    assert found.recalls == ()
    assert set(found.at_best.values()) == {0}


def test_nobody_is_asked_for_where_nobody_is_wanted() -> None:
    fetched: list[int] = []

    rank_first(pool_of([somebody(1)]), lens=lens(), first=0, fetch=looking(fetched)([somebody(1)]))

    assert fetched == []


def test_rows_written_one_by_one_fill_one_part_after_another(monkeypatch) -> None:
    monkeypatch.setattr(pool, "_MOST_RECENT", 3)
    people = [somebody(0), *(somebody(number, facts=(fact("Pneumatique"),) * (number % 2)) for number in range(1, 9))]
    grown = pool_of(people[:1])

    for one in people[1:]:
        grown, _ = with_person(grown, one)

    assert [len(part) for part in grown.parts] == [1, 3, 3, 2]
    assert rank_first(grown, lens=lens(), first=9, fetch=looking()(people)).recalls == plain(people)


def test_whoever_is_taken_out_is_never_fetched_again_even_from_the_latest_rows() -> None:
    people = [somebody(number) for number in range(4)]
    grown = pool_of(people[:2])
    for one in people[2:]:
        grown, row = with_person(grown, one)
    fetched: list[int] = []

    grown = without(without(grown, row), 0)
    grown, _ = with_person(grown, people[0])
    rank_first(grown, lens=lens(), first=9, fetch=looking(fetched)([*people, people[0]]))

    assert sorted(fetched) == [1, 2, 4]


def test_a_row_that_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(IndexError):
        without(pool_of([somebody(1)]), 1)


def test_a_lens_places_nobody_twice() -> None:
    people, seen, fetched = [somebody(number) for number in range(5)], lens(), []
    before = rank_first(pool_of(people), lens=seen, first=2, fetch=looking(fetched)(people))
    fetched.clear()

    after = rank_first(pool_of(people), lens=seen, first=2, fetch=looking(fetched)(people))

    assert fetched == []
    assert after == before


def test_only_those_who_may_come_first_are_fetched() -> None:
    """A hundred who lack what is asked, and three who were only preferred less: the hundred are left alone."""
    lacking = [
        replace(person(ending(MissingSkill(skill="Pneumatique"))), key=f"q{number}", facts=()) for number in range(100)
    ]
    people = [*lacking, *(somebody(number) for number in range(3))]
    fetched: list[int] = []

    found = rank_first(pool_of(people), lens=lens(), first=3, fetch=looking(fetched)(people))

    assert sorted(fetched) == [100, 101, 102]
    assert found.at_best == {
        Decision.CALL_NOW: 3,
        Decision.WARM_UP: 0,
        Decision.LET_GO: 100,
        Decision.BLOCKED: 0,
    }
