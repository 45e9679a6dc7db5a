from datetime import date

import pytest

from ravive.domain.reading.comments import read_comment, to_contract

WRITTEN_ON = date(2024, 3, 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("À rappeler en septembre.", "2024-09"),
        ("À rappeler en février.", "2025-02"),
        ("Call her back in Sept.", "2024-09"),
        ("Recontacter dans 6 mois.", "2024-09"),
        ("À revoir dans 2 ans.", "2026-03"),
        ("Reprendre contact au T1.", "2025-01"),
        ("Ring him in Q4.", "2024-10"),
        ("À rappeler à la rentrée.", "2024-09"),
        ("À recontacter fin juin.", "2024-06"),
        ("À rappeler le 15/12.", "2024-12-15"),
        ("Rappeler le 3 février 2025.", "2025-02-03"),
        ("Ne pas rappeler avant septembre.", "2024-09"),
        ("Disponible en septembre. Refus.", None),
        ("À rappeler si le poste se libère.", None),
    ],
)
def test_the_time_to_call_back_is_counted_from_the_day_of_the_comment(text, expected):
    assert to_contract(read_comment(text, written_on=WRITTEN_ON))["call_back_on"] == expected


def test_a_relative_time_without_a_day_to_count_from_is_left_out():
    assert read_comment("À rappeler dans 6 mois.").call_back_on is None


@pytest.mark.parametrize(
    ("text", "expected", "budget"),
    [
        ("Veut 62k, budget 55.", 62000, 55000),
        ("58 demandés pour 50.", 58000, 50000),
        ("2 300 € brut x 13 demandés, grille à 2 100.", 29900, 27300),
        ("Wants 48 000, we can do 42 000.", 48000, 42000),
        ("51 k€ minimum.", 51000, None),
        ("asks £45k, we can do £38k max", None, None),
        ("TJM 600 demandé, trop cher.", None, None),
        ("Demande 16 €/h, on paie 13 €/h.", None, None),
    ],
)
def test_pay_is_read_in_whole_euros_a_year_or_left_out(text, expected, budget):
    (reason,) = to_contract(read_comment(text))["reasons"]

    assert reason["kind"] == "salary_gap"
    assert (reason.get("expected"), reason.get("budget")) == (expected, budget)


@pytest.mark.parametrize(
    "text", ["Vu le 17/03, suite le 22/09.", "Point tel du 07/05.", "Note 4/5 au test.", "Rappelé les 3 et 17 nov."]
)
def test_a_date_or_a_mark_is_never_pay(text):
    assert "salary_gap" not in {reason["kind"] for reason in to_contract(read_comment(text))["reasons"]}
