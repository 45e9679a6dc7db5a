"""What people bring of what is asked, added up over who holds what: here the bound is the score itself."""

import pytest

from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.recall import DEFAULT_WEIGHTS
from ravive.domain.recall.columns import Lens, pool_of
from ravive.domain.recall.columns.bound import best_scores
from ravive.domain.recall.columns.head import ROUNDING, score_of_key
from ravive.domain.recall.ranking import place
from recall_cases import LEXICON, TODAY, ending, fact, opening, person, requirement


def gaps(people, post):
    """Return by how much the bound of each is above their score."""
    pool = pool_of(people)
    lens = Lens(opening=post, changes=(), on=TODAY, lexicon=LEXICON)
    bounds = best_scores(pool.parts[0], lens, pool.vocabulary)
    scores = [
        score_of_key(place(one, opening=post, changes=(), on=TODAY, lexicon=LEXICON, weights=DEFAULT_WEIGHTS))
        for one in people
    ]
    return [float(bound) - score for bound, score in zip(bounds, scores, strict=True)]


def word(number):
    """Return a word that shares no root with that of another number."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:04d}") * 2


def asking(count):
    return opening(requirements=tuple(requirement(word(number)) for number in range(count)))


@pytest.mark.parametrize("asked", [3, 200, 2_000], ids=["few", "more than a narrow field holds", "many"])
def test_the_share_of_any_number_of_requirements_is_exact(asked) -> None:
    people = [person(facts=tuple(fact(word(number)) for number in range(held))) for held in (0, 1, 3)]

    assert gaps(people, asking(asked)) == pytest.approx([0, 0, 0], abs=ROUNDING)


def test_where_there_are_more_requirements_than_can_be_counted_nobody_is_left_out() -> None:
    people = [person(facts=(fact(word(0)),)), person()]

    assert min(gaps(people, asking(4_200))) > 0


@pytest.mark.parametrize(
    "told",
    [
        (fact("Soudure"),),
        (fact("Soudure"), fact("Soudure", as_of="2024-01-01")),
        (fact("Soudure", certain=False),),
        (fact("Soudure", held=False),),
        (fact("Soudure", held=False, certain=False),),
        (fact("automate"),),
    ],
    ids=["held", "told twice", "perhaps held", "lacking", "perhaps lacking", "a wider thing"],
)
def test_what_one_fact_comes_to_is_exact(told) -> None:
    post = opening(requirements=(requirement("Soudure"), requirement("automate Siemens", must=False)))

    assert gaps([person(ending(), facts=told)], post) == pytest.approx([0], abs=ROUNDING)


def test_of_several_facts_about_one_thing_the_best_is_taken() -> None:
    """The newest is what counts: the days are not kept, and the doubt is for the person."""
    post = opening(requirements=(requirement("Soudure"), requirement("Pneumatique")))
    lost = (fact("Soudure", as_of="2020-01-01"), fact("Soudure", held=False, as_of="2026-01-01"))

    assert min(gaps([person(facts=lost)], post)) > 0


def test_of_a_half_and_an_unknown_the_greater_is_taken() -> None:
    """Somebody of the trade who came far: what is not known of them is worth more than a half."""
    told = (fact("Soudure", certain=False, as_of="2020-01-01"), fact("Soudure", held=False, certain=False))

    who = person(ending(stage=Stage.FINAL), facts=told)

    assert gaps([who], opening(requirements=(requirement("Soudure"),))) == pytest.approx([0], abs=ROUNDING)


def test_years_that_grew_since_they_were_told_are_not_held_against_anybody() -> None:
    post = opening(requirements=(requirement("Soudure", FactKind.EXPERIENCE, years=4.0),))
    told = fact("Soudure", FactKind.EXPERIENCE, years=1.0, as_of="2023-01-01")

    assert gaps([person(ending(), facts=(told,))], post) == pytest.approx([0], abs=ROUNDING)
