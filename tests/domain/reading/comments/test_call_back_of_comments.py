from datetime import date

import pytest

from ravive.domain.reading.comments.call_back import call_back_on
from ravive.domain.reading.comments.text import prepare

WRITTEN_ON = date(2024, 3, 11)


def told(text, written_on=WRITTEN_ON):
    on = call_back_on(prepare(text, written_on=written_on))
    return None if on is None else str(on)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bon profil, la rappeler au T4.", "2024-10"),
        ("On se reparle après les fêtes.", "2025-01"),
        ("Reprise de contact semaine 40.", "2024-09-30"),
        ("Ne pas rappeler avant septembre.", "2024-09"),
        ("Ring him back w/c 6 May.", "2024-05-06"),
        ("Worth another chat in a year.", "2025-03"),
        ("Try again next spring.", "2025-03"),
        ("Budget voté en juin : le recontacter alors.", "2024-06"),
        ("En janvier, on la recontacte.", "2025-01"),
        ("À revoir dans 18 mois.", "2025-09"),
        ("À rappeler le 15/12.", "2024-12-15"),
    ],
)
def test_a_time_named_for_a_new_contact_is_the_time_to_call_back(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Elle nous recontactera en juin.", "Asked us to call her in June.", "Souhaite être rappelée en juin."],
)
def test_either_side_may_call(text):
    assert told(text) == "2024-06"


def test_a_second_date_that_says_it_more_closely_counts():
    assert told("À rappeler à l'automne, mettons octobre.") == "2024-10"
    assert told("Call back next year, say in March.") == "2025-03"


@pytest.mark.parametrize(
    "text",
    [
        "Disponible en septembre. Refus.",
        "Le magasin ouvre en juin.",
        "Rappelé le 12/02, pas de réponse.",
        "Called on 2 March, no answer.",
        "Appel du 05/03, 20 minutes.",
        "À rappeler si le poste se libère.",
        "Contrat jusqu'en juin.",
    ],
)
def test_a_past_call_an_availability_or_an_event_is_no_time_to_call_back(text):
    assert told(text) is None


def test_a_relative_time_without_a_day_to_count_from_is_left_out():
    assert told("À rappeler dans 6 mois.", written_on=None) is None
