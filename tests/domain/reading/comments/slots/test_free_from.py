from datetime import date

import pytest

from ravive.domain.reading.comments.slots.free_from import read_availability
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.text import prepare


def free_from(text):
    comment = prepare(text, written_on=date(2024, 3, 11))
    on = read_availability(Passage(comment, 0, len(comment.body))).available_on
    return None if on is None else str(on)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dispo seulement en juin", "2024-06"),
        ("Can't start before 1 July", "2024-07-01"),
        ("Libre le 02/09", "2024-09-02"),
        ("Tenu par son contrat jusqu'au 15 mai", "2024-05-15"),
        ("qu'en septembre", "2024-09"),
    ],
)
def test_the_day_or_month_the_candidate_is_free_is_read(text, expected):
    assert free_from(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le chantier démarre le 2 avril, elle est libre en juin",
        "Free in June, we open on 2 April",
        "Besoin début avril, lui juin",
    ],
)
def test_the_day_the_post_begins_is_not_taken_for_it(text):
    assert free_from(text) == "2024-06"


@pytest.mark.parametrize(
    "text", ["Préavis de 3 mois", "Three months' notice", "Dispo dans 3 mois", "Trop tard pour nous"]
)
def test_a_length_of_notice_is_no_date(text):
    assert free_from(text) is None
