import time

import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.pay import read_salary_gap
from ravive.domain.reading.comments.text import prepare


def read(text, part=None):
    comment = prepare(text)
    start = text.index(part) if part else 0
    return read_salary_gap(Passage(comment, start, start + len(part or text))).slots


@pytest.mark.parametrize(
    ("text", "expected", "budget"),
    [
        ("demande 45k, budget 38k", 45000, 38000),
        ("Veut 45 K€, on plafonne à 40", 45000, 40000),
        ("wants 60, cap is 55", 60000, 55000),
        ("Our ceiling is 47k and he won't go below 53k", 53000, 47000),
        ("on paie 32, elle en veut 38", 38000, 32000),
        ("Le client s'arrête à 36K quand elle attend 41K", 41000, 36000),
        ("Rémunération demandée (46 000 €) supérieure au plafond (41 000 €)", 46000, 41000),
        ("rému KO (70 pour 60)", 70000, 60000),
        ("45.000 € vs 39.500 €", 45000, 39500),
        ("gap of 5k between her 47k and our 42k", 47000, 42000),
        ("sal 36 v 30", 36000, 30000),
    ],
)
def test_what_is_asked_and_what_is_paid_are_told_apart_by_the_words_around(text, expected, budget):
    assert read(text) == {"expected": expected, "budget": budget}


@pytest.mark.parametrize(
    ("text", "expected", "budget"),
    [
        ("2 800 € brut par mois demandés, grille à 2 450", 33600, 29400),
        ("2800 brut x13 demandés pour 2500", 36400, 32500),
        ("3 500 € mensuels sur 13 mois exigés, nous 3 100", 45500, 40300),
        ("asking 2,900 a month gross; scale gives 2,600", 34800, 31200),
        ("she wants 12x3000 gross, we pay 2700 x 12", 36000, 32400),
    ],
)
def test_a_monthly_gross_is_multiplied_by_twelve_or_by_what_the_text_says(text, expected, budget):
    assert read(text) == {"expected": expected, "budget": budget}


@pytest.mark.parametrize(
    ("text", "expected", "budget"),
    [
        ("Prétentions 52-55 k, enveloppe 48 max", 52000, 48000),
        ("budget de 35 à 38k, elle vise 44k", 44000, 38000),
        ("entre 45 et 50k demandés, 40k possibles", 45000, 40000),
    ],
)
def test_of_a_range_the_least_that_is_asked_and_the_most_that_is_paid_count(text, expected, budget):
    assert read(text) == {"expected": expected, "budget": budget}


@pytest.mark.parametrize("text", ["trop cher : 58k", "hors budget (58 K demandés)", "ne bouge pas à moins de 58 000"])
def test_a_single_figure_is_what_was_asked(text):
    assert read(text) == {"expected": 58000}


@pytest.mark.parametrize(
    "text",
    [
        "1 900 net souhaités, on fait 1 700 net",
        "25 €/h demandés contre 21",
        "TJM 650, client à 500",
        "wants £45k, range tops out at £38k",
        "day rate 480 v 400",
    ],
)
def test_a_net_pay_a_rate_and_another_currency_leave_the_slots_out(text):
    assert read(text) == {}


@pytest.mark.parametrize("text", ["10k au-dessus du budget", "20% trop cher", "salaire : écart de 6k", "200 € de plus"])
def test_a_difference_is_no_pay(text):
    assert read(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "à 3 ans d'exp il demande 45k pour un budget à 40k",
        "il gagne actuellement 44k et veut 45k, notre grille s'arrête à 40k",
        "Vu le 12 mars à 10h30. Demande 45 k, max 40",
        "45 fixe + 10 variable demandés pour 40 fixe",
    ],
)
def test_other_figures_are_not_taken_for_the_pay_at_stake(text):
    assert read(text) == {"expected": 45000, "budget": 40000}


def test_a_figure_missing_from_the_passage_is_looked_for_around_it():
    assert read("Trop gourmand. Budget 34k, il demande 40k.", "Trop gourmand") == {"expected": 40000, "budget": 34000}


@pytest.mark.parametrize("piece", ["1 ", "45k, ", "1", "demande 45 a ", "€ "])
def test_the_time_taken_does_not_grow_with_the_comment(piece):
    comment = prepare(piece * (100_000 // len(piece)))
    began = time.process_time()
    read_salary_gap(Passage(comment, 0, len(comment.body)))
    assert time.process_time() - began < 0.2
