"""The page about reading, in both languages."""

import pytest
from bench.intervals import Share
from bench.reading_page import PAGES, fingerprint, markdown, page
from bench.reading_tables import Table, tables
from bench.reading_words import FRENCH
from bench.scoring import Score

ADVERTS: Table = ("", ["field", "even (looked at)", "odd (unseen)"], [["title", "9/9: 100.0 %", "3/7: 42.9 %"]])
SPEED: Table = ("", ["what", "measured"], [["comments a second", "900"]])


def test_the_pages_show_the_weights_that_are_in_use() -> None:
    stale = [path.name for path in PAGES.values() if fingerprint() not in path.read_text(encoding="utf-8")]

    assert stale == [], "the weights changed since the figures were measured: make bench-reading"


@pytest.mark.parametrize("language", PAGES)
def test_a_page_shows_the_unseen_adverts_only(language: str) -> None:
    shown = page(language, {**tables(Score()), "speed": SPEED, "adverts": ADVERTS})

    assert "3/7" in shown
    assert "9/9" not in shown


def test_a_table_in_french_has_french_words_and_commas() -> None:
    table: Table = ("", ["field", "right"], [["side", str(Share(1, 3))]])

    assert "| champ | juste |" in markdown(table, language="fr")
    assert "| side | 33,3 % (6–79) |" in markdown(table, language="fr")
    assert "| side | 33.3 % (6–79) |" in markdown(table, language="en")


def test_every_word_of_the_tables_of_a_score_has_its_french() -> None:
    headers = {cell for _, header, _ in tables(Score()).values() for cell in header}
    labels = {row[0] for name in ("summary", "certain") for row in tables(Score())[name][2]}

    assert (headers | labels) - FRENCH.keys() == {"F1"}
