"""A comment cut where the words of its claims begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from ravive.web.marked_words import MarkedPassage, marked_passages

SPANS = st.tuples(st.integers(-3, 45), st.integers(-3, 45))


def test_each_claim_has_its_mark_and_its_number_where_it_ends() -> None:
    passages = marked_passages("pas de Docker, 62k", evidence=[(7, 13), (15, 18)])

    assert passages == (
        MarkedPassage("pas de "),
        MarkedPassage("Docker", claims=(1,), ends=(1,)),
        MarkedPassage(", "),
        MarkedPassage("62k", claims=(2,), ends=(2,)),
    )


def test_where_claims_overlap_the_words_belong_to_both() -> None:
    passages = marked_passages("trop junior en Docker", evidence=[(0, 21), (15, 21), (5, 11)])

    assert [(part.text, part.claims, part.ends, part.overlaps) for part in passages] == [
        ("trop ", (1,), (), False),
        ("junior", (1, 3), (3,), True),
        (" en ", (1,), (), False),
        ("Docker", (1, 2), (1, 2), True),
    ]


def test_a_claim_without_words_keeps_its_number() -> None:
    passages = marked_passages("pas de Docker", evidence=[None, (7, 13)])

    assert [part.claims for part in passages] == [(), (2,)]


def test_what_is_unlawful_stays_so_inside_the_words_of_a_claim() -> None:
    passages = marked_passages("trop vieux et pas de Docker", evidence=[(0, 27)], unlawful=[(0, 10)])

    assert [(part.text, part.unlawful) for part in passages] == [("trop vieux", True), (" et pas de Docker", False)]


def test_what_is_asked_about_is_said() -> None:
    passages = marked_passages("Docker et Go", evidence=[(0, 6), (10, 12)], asked=2)

    assert [part.asked for part in passages] == [False, False, True]


def test_no_words_no_passages() -> None:
    assert marked_passages("", evidence=[(0, 3)]) == ()


@given(st.text(max_size=40), st.lists(st.none() | SPANS, max_size=6), st.lists(SPANS, max_size=3))
def test_joined_again_the_passages_are_the_text_and_each_claim_ends_once(text, evidence, unlawful) -> None:
    passages = marked_passages(text, evidence=evidence, unlawful=unlawful)

    assert "".join(part.text for part in passages) == text
    ends = [number for part in passages for number in part.ends]
    assert len(ends) == len(set(ends))
    assert {number for part in passages for number in part.claims} == set(ends)
