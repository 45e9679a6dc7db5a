"""What is money in a comment, and what only looks like it."""

import pytest

from ravive.domain.reading.comments import read_comment, to_contract


def gaps(text):
    return [reason for reason in to_contract(read_comment(text))["reasons"] if reason["kind"] == "salary_gap"]


@pytest.mark.parametrize(
    ("text", "expected", "budget"),
    [
        ("Veut 62k, budget 55. Trop cher.", 62000, 55000),
        ("Prétentions trop élevées : 58k demandés pour 50.", 58000, 50000),
        ("Demande 2 300 € brut x 13, grille à 2 100, trop cher.", 29900, 27300),
        ("Wants 48 000, we can do 42 000.", 48000, 42000),
        ("Too expensive: asks £45k, we can do £38k max", None, None),
        ("TJM 600 demandé, trop cher.", None, None),
    ],
)
def test_pay_is_read_in_whole_euros_a_year_or_left_out(text, expected, budget):
    [reason] = gaps(text)

    assert (reason.get("expected"), reason.get("budget")) == (expected, budget)


@pytest.mark.parametrize(
    "text",
    [
        "Vu le 17/03, suite le 22/09.",
        "Point tel du 07/05.",
        "Rappelé les 3 et 17 nov.",
        "Prévenue le 14/06, dossier clos.",
        "Mailed on 4 and 19 May, then nothing from our side.",
    ],
)
def test_a_date_is_never_pay(text):
    assert gaps(text) == []
