"""The words of a refusal read again, as they were read the first time."""

from datetime import UTC, datetime

from factories import a_source, an_ending, day
from ravive.application.intake.pieces import Piece, passage_of
from ravive.application.second_reading import passage_as_read, second_reading
from ravive.domain.kernel.claims import Other
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Feedback, Reaction, Side, Stage

RECORDED = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


def test_what_intake_wrote_between_the_notes_is_not_read() -> None:
    notes = [
        Piece("bon contact mais trop juste", day("2025-03-14")),
        Piece("relance\nsans réponse", day("2025-04")),
        Piece("vu au salon", day("2026")),
    ]
    passage = passage_of("Refusé", notes)

    assert passage_as_read(passage.shown).read == passage.read


def test_the_place_of_every_letter_is_brought_back() -> None:
    passage = passage_of("Refusé", [Piece("pas de Docker", day("2025-03-14")), Piece("62k", day("2025-04"))])
    again = passage_as_read(passage.shown)

    for start in range(len(passage.read) - 1):
        assert again.shown_span((start, start + 1)) == passage.shown_span((start, start + 1))


def test_a_date_that_opens_a_comment_alone_is_its_own() -> None:
    assert passage_as_read("14/03/2025 : pas de Docker").read == "14/03/2025 : pas de Docker"


def test_what_reads_the_same_is_no_news() -> None:
    told = {"side": Side.UNKNOWN, "feedback": Feedback.UNKNOWN, "reaction": Reaction.UNKNOWN, "stage": Stage.UNKNOWN}
    first = second_reading(an_ending(text="Ne connaît pas Docker.", **told), recorded_at=RECORDED)
    assert first is not None

    assert second_reading(first, recorded_at=RECORDED) is None


def test_a_new_claim_keeps_its_words_and_the_row_they_stand_in() -> None:
    ending = an_ending(Other(), text="Refusé\n14/03/2025 : ne connaît pas Docker", source=a_source(7))

    found = second_reading(ending, recorded_at=RECORDED)

    assert found is not None
    (claim,) = found.claims
    assert claim.evidence is not None
    assert claim.source is not None
    assert claim.source.row == 7
    assert claim.source.quote == ending.text[claim.evidence[0] : claim.evidence[1]]
    assert "Docker" in claim.source.quote


def test_times_are_counted_from_the_day_the_words_were_written() -> None:
    text = "Refusé, à rappeler dans 6 mois."
    written = second_reading(an_ending(text=text, source=Source(on="2025-01-15")), recorded_at=RECORDED)
    undated = second_reading(an_ending(text=text, source=None), recorded_at=RECORDED)

    assert written is not None
    assert undated is not None
    assert [str(ending.call_back_on)[:7] for ending in (written, undated)] == ["2025-07", "2026-09"]
