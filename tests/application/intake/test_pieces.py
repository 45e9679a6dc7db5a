from ravive.application.intake.pieces import Piece, passage_of
from ravive.domain.kernel.dates import PartialDate


def test_what_is_found_in_the_text_without_our_dates_is_placed_in_the_text_that_is_shown():
    passage = passage_of(
        "refus", [Piece("vue, bien", PartialDate(2025, 1)), Piece("pas le diplôme", PartialDate(2025, 3, 2))]
    )
    assert passage.shown == "refus\n01/2025 : vue, bien\n02/03/2025 : pas le diplôme"
    assert passage.read == "refus\nvue, bien\npas le diplôme"
    for words in ("refus", "vue", "bien", "diplôme"):
        start = passage.read.index(words)
        first, last = passage.shown_span((start, start + len(words)))
        assert passage.shown[first:last] == words


def test_a_piece_alone_is_shown_as_it_was_written():
    assert passage_of("", [Piece("trop cher", PartialDate(2025, 1))]).shown == "trop cher"


def test_nothing_written_makes_an_empty_passage():
    passage = passage_of("", [])
    assert (passage.shown, passage.read, passage.shown_span(None)) == ("", "", None)
