"""The words of the time, cut so that evidence can be underlined."""

from hypothesis import given
from hypothesis import strategies as st

from ravive.web.words import Passage, passages_of

SPANS = st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50)), max_size=4)


def test_a_text_without_evidence_is_one_plain_passage() -> None:
    assert passages_of("pas retenu") == (Passage("pas retenu"),)


def test_evidence_is_cut_out_where_it_stands() -> None:
    assert passages_of("KO : pas de Docker.", evidence=[(12, 18)]) == (
        Passage("KO : pas de "),
        Passage("Docker", "evidence"),
        Passage("."),
    )


def test_what_is_unlawful_is_never_shown_as_evidence() -> None:
    passages = passages_of("trop vieux et pas de Docker", evidence=[(0, 27)], unlawful=[(0, 10)])

    assert passages == (Passage("trop vieux", "unlawful"), Passage(" et pas de Docker", "evidence"))


def test_an_empty_text_has_no_passage() -> None:
    assert passages_of("") == ()


@given(st.text(max_size=40), SPANS, SPANS)
def test_no_character_is_lost_whatever_the_spans(text: str, evidence: list, unlawful: list) -> None:
    passages = passages_of(text, evidence=evidence, unlawful=unlawful)

    assert "".join(passage.text for passage in passages) == text
    assert all(passage.text for passage in passages)
