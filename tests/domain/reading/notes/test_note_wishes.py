from datetime import date

import pytest

from ravive.domain.lexicon import Lexicon, Term, TermKind
from ravive.domain.reading.notes import read_note

ROW = date(2025, 6, 12)
LEXICON = Lexicon([Term("place:lyon", TermKind.PLACE, fr=("Lyon",), en=("Lyon",))])


def wishes(text):
    return read_note(text, written_on=ROW, lexicon=LEXICON).wishes


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("demandait 38 k€ par an, 34 max à l'époque", 38_000),
        ("52 k€ ou rien", 52_000),
        ("48k asked, 42 was the most we could do", 48_000),
        ("65k minimum and a car", 65_000),
        ("51 000 souhaités, 44 000 prévus", 51_000),
        ("wants £45k", 45_000),
        ("demande 2 300 € brut x 13", 29_900),
        ("2 300 € brut x 12 demandés, barème = 2 050", 27_600),
    ],
)
def test_the_pay_they_ask_is_in_euros_a_year(text, euros):
    assert wishes(text).salary_from == euros


@pytest.mark.parametrize(
    "text",
    ["budget 44 k€", "demande 16 € de l'heure", "veut 35 h", "wants 3 days", "demande 400 par jour", "veut 2 mois"],
)
def test_a_budget_hours_or_pay_by_the_hour_is_no_wish_of_pay(text):
    assert wishes(text).salary_from is None


def test_contracts_wanted_are_read_with_those_joined_to_them():
    assert wishes("Cherche un CDI à temps partiel").contracts == ("cdi", "temps partiel")
    assert wishes("part-time only, two days a week").contracts == ("part-time",)
    assert wishes("on n'a que de l'intérim").contracts == ()


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("ne fait pas de nuits, on était en 3x8", ("nuits",)),
        ("Refuse les week-ends et les astreintes", ("week-ends", "astreintes")),
        ("will not work nights", ("nights",)),
        ("plus jamais de déplacements", ("deplacements",)),
        ("le poste est en 3x8", ()),
    ],
)
def test_hours_refused_are_those_the_person_refuses(text, refused):
    assert wishes(text).refuses == refused


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("dispo le 1er septembre", "2025-09-01"),
        ("Free from September", "2025-09"),
        ("libre en mars", "2026-03"),
        ("available from 2 January 2026", "2026-01-02"),
    ],
)
def test_the_day_they_are_free_is_the_next_to_come(text, free):
    assert str(wishes(text).available_on) == free


def test_a_length_of_notice_is_no_date():
    assert wishes("préavis 3 mois").available_on is None


def test_places_wanted_are_those_the_lexicon_knows():
    assert wishes("Cherche un poste sur Lyon").places == ("lyon",)
    assert wishes("habite Lyon").places == ()


def test_what_would_move_them_is_read_from_what_they_want():
    assert wishes("envie de télétravail et d'évolution").levers == ("teletravail", "evolution")
    assert wishes("le poste est en télétravail").levers == ()


def test_every_wish_keeps_its_words():
    (source,) = wishes("Pas mal. Refuse les astreintes.").sources

    assert (source.quote, source.on) == ("Refuse les astreintes", "2025-06-12")


@pytest.mark.parametrize(("text", "euros"), [("65 K€ sinon rien. NON", 65_000), ("85k floor. Not us.", 85_000)])
def test_a_floor_is_what_they_ask(text, euros):
    assert wishes(text).salary_from == euros


@pytest.mark.parametrize("text", ["veut 28 h, on n'avait que du temps plein", "the post is full-time only"])
def test_what_the_house_offers_is_nobodys_wish(text):
    assert wishes(text).contracts == ()
