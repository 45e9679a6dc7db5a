from datetime import date

import pytest

from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments.dates import mentions

WRITTEN_ON = date(2024, 3, 11)


def named(text, written_on=WRITTEN_ON):
    body = fold(text)
    return [str(mention.on) for mention in mentions(body, 0, len(body), written_on=written_on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le 3 février 2025", "2025-02-03"),
        ("on 9 May 2025", "2025-05-09"),
        ("March 26th", "2024-03-26"),
        ("12.03.2025", "2025-03-12"),
        ("2025-06", "2025-06"),
        ("09/2025", "2025-09"),
        ("le 15/12", "2024-12-15"),
        ("juin 2025", "2025-06"),
        ("June '25", "2025-06"),
    ],
)
def test_a_date_is_read_as_it_is_written(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en février", "2025-02"),
        ("in May", "2024-05"),
        ("en mars", "2025-03"),
        ("fin mars", "2024-03"),
        ("15 Jan next year", "2025-01-15"),
        ("mars de l'année prochaine", "2025-03"),
    ],
)
def test_a_month_without_a_year_is_the_next_one(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au T1", "2025-01"),
        ("in Q4", "2024-10"),
        ("fin T3", "2024-09"),
        ("premier trimestre 2025", "2025-01"),
        ("second half of 2025", "2025-07"),
        ("S2", "2024-07"),
        ("à la rentrée", "2024-09"),
        ("après les fêtes", "2025-01"),
        ("in the new year", "2025-01"),
        ("l'été prochain", "2024-06"),
        ("fin de l'été", "2024-09"),
        ("après Pâques", "2024-04"),
        ("early 2026", "2026-01"),
        ("mi-2026", "2026-06"),
        ("fin d'année", "2024-12"),
        ("next year", "2025"),
    ],
)
def test_a_part_of_the_year_counts_by_the_month_that_is_meant(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("semaine 40", "2024-09-30"),
        ("wk 12", "2024-03-18"),
        ("w/c 8 May", "2024-05-06"),
        ("semaine du 12 septembre", "2024-09-09"),
        ("next week", "2024-03-18"),
    ],
)
def test_a_week_is_its_monday(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dans 18 mois", "2025-09"),
        ("dans un an et demi", "2025-09"),
        ("sous 6 semaines", "2024-04-22"),
        ("in a couple of months", "2024-05"),
        ("six months from now", "2024-09"),
        ("d'ici 2 ans", "2026-03"),
    ],
)
def test_a_length_of_time_is_counted_from_the_comment(text, expected):
    body = fold(text)
    [mention] = mentions(body, 0, len(body), written_on=WRITTEN_ON)
    assert str(mention.on) == expected
    assert mention.counted


@pytest.mark.parametrize(
    "text",
    [
        "depuis mars",
        "last March",
        "mars dernier",
        "2 months ago",
        "she may go",
        "sept ans",
        "il a été reçu",
        "Excel 3/5",
        "35/39h",
        "24/7",
        "le 31/02",
        "summer jobs",
    ],
)
def test_what_is_past_or_only_looks_like_a_date_is_none(text):
    assert named(text) == []


def test_without_a_day_to_count_from_only_whole_dates_are_read():
    assert named("dans 6 mois, en juin, le 12/04, au T2, en juin 2025", written_on=None) == ["2025-06"]
