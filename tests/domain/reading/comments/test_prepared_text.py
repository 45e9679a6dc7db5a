"""A comment made ready: where its sentences end, and the way back to the text as it was written."""

from itertools import pairwise

import pytest

from ravive.domain.reading.comments.text import LONGEST_SENTENCE, prepare


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Refus. Trop cher.", 2),
        ("Vu au tel. le 3", 1),
        ("2.5 ans, note 3.5", 1),
        ("Ligne\nautre ligne", 2),
        ("a@b.fr a écrit", 1),
        ("", 1),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(text, sentences):
    assert len(prepare(text).starts) == sentences


def test_no_sentence_is_longer_than_allowed():
    comment = prepare("mot " * 1000)

    assert all(second - first <= LONGEST_SENTENCE for first, second in pairwise((*comment.starts, len(comment.body))))


@pytest.mark.parametrize(
    "text",
    [
        "Pas de permis B.",
        "Pas  de\tpermis   B.",
        "\u200bPas de\u00a0permis B.",
        "De\u0301c\u0327u : pas de permis B.",
        "Déçue 😡😡 : pas de permis B.",
        "Suite tél.\r\nPas de permis B.",
    ],
    ids=["plain", "spaces", "invisible", "decomposed", "emojis", "crlf"],
)
def test_a_passage_leads_back_to_the_text_as_it_was_written(text):
    comment = prepare(text)
    start = comment.body.index("permis b")
    first, last = comment.span(start, start + len("permis b"))

    assert text[first:last].split() == ["permis", "B"]


def test_a_passage_leaves_out_the_marks_at_its_edges():
    comment = prepare("Refus : (trop cher), dommage.")
    first, last = comment.span(comment.body.index(":"), comment.body.index("dommage"))

    assert "Refus : (trop cher), dommage."[first:last] == "trop cher)"


def test_case_and_accents_are_kept_beside_the_folded_text():
    comment = prepare("Ne\u0301e a\u0300 Évry")

    assert (comment.raw, comment.body) == ("Née à Évry", "nee a evry")
