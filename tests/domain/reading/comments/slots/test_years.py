import time

import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.years import read_experience_over, read_experience_short
from ravive.domain.reading.comments.text import prepare


def slots(reader, text, part=None):
    comment = prepare(text)
    start = text.index(part) if part else 0
    return reader(Passage(comment, start, start + len(part or text))).slots


def short(text, part=None):
    return slots(read_experience_short, text, part)


def over(text, part=None):
    return slots(read_experience_over, text, part)


@pytest.mark.parametrize(
    ("text", "has", "wanted"),
    [
        ("Seulement 2 ans de terrain, il en faut 5", 2, 5),
        ("2 ans d'XP vs 5 demandés", 2, 5),
        ("only three years in payroll, spec says five", 3, 5),
        ("they want 5+ years, she has 2", 2, 5),
        ("Le client exige 10 ans, lui en a quatre", 4, 10),
        ("seven years wanted, four on the CV", 4, 7),
        ("Attendu : 7 ans. Réel : 4.", 4, 7),
        ("Only 2 of the 5 years needed", 2, 5),
        ("3 au lieu de 5 ans", 3, 5),
        ("trop peu d'années : 4, fiche à 8", 4, 8),
        ("assez peu d'expérience (3 contre 6)", 3, 6),
        ("il a quatre ans, il en aurait fallu six", 4, 6),
        ("5-year minimum, she's at 3", 3, 5),
        ("Two years running the line isn't enough, plant wants five min", 2, 5),
        ("le poste réclame huit ans d'encadrement, M. Petit en a trois", 3, 8),
    ],
)
def test_the_years_a_candidate_has_and_those_wanted_are_told_apart(text, has, wanted):
    assert short(text) == {"years_has": has, "years_wanted": wanted}


@pytest.mark.parametrize(
    "text",
    [
        "n'a pas les 5 ans requis",
        "lacks the 5 years required by the insurer",
        "on cherche quelqu'un avec 5 à 8 ans d'expérience",
        "6 mois de stage seulement, client veut 5 ans",
        "Très vert. Qu'il revienne avec 5 ans de métier.",
    ],
)
def test_the_years_wanted_may_stand_alone_and_a_range_counts_by_its_lower_end(text):
    assert short(text) == {"years_wanted": 5}


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("18 mois de comptoir", 1.5),
        ("un an et demi d'atelier", 1.5),
        ("2,5 ans d'ancienneté", 2.5),
        ("a couple of years in care", 2),
        ("Elle a un an de caisse", 1),
        ("0 an d'expérience en cabinet", 0),
        ("vingt-deux ans de chantier", 22),
        ("une dizaine d'années de terrain", 10),
    ],
)
def test_years_are_read_in_figures_in_words_and_in_months(text, has):
    assert short(text) == {"years_has": has}


@pytest.mark.parametrize(
    "text",
    [
        "6 mois de stage",
        "il manque 2 ans d'expérience",
        "needs another two years under her belt",
        "two years short of what the client wants",
        "à revoir dans 3 ans, trop junior",
        "graduated 2 years ago",
        "25 ans, trop junior pour le poste",
        "CDD de 2 ans, trop junior",
        "Band 5 nurse, not ready for a Band 6",
    ],
)
def test_a_gap_a_date_an_age_and_less_than_a_year_are_no_years_of_experience(text):
    assert short(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 ans de direction, surdimensionné", {"years_has": 20}),
        ("15 ans d'exp, on cherche 2-3 ans", {"years_has": 15, "years_wanted": 2}),
        ("twenty-two years in the trade, role pitched at 3", {"years_has": 22, "years_wanted": 3}),
        ("poste junior, 3 ans max, il en a 12", {"years_has": 12, "years_wanted": 3}),
        ("PhD, 14 years, for a bench job", {"years_has": 14}),
        ("has a decade of it, role is entry level", {"years_has": 10}),
        ("surqualifié, partirait dans 6 mois", {}),
    ],
)
def test_somebody_too_senior_has_the_most_years_that_are_named(text, expected):
    assert over(text) == expected


def test_the_years_of_somebody_too_senior_are_looked_for_in_the_whole_comment():
    assert over("Comptable, 20 ans de cabinet. Trop calée pour nous.", "Trop calée pour nous") == {"years_has": 20}


@pytest.mark.parametrize("piece", ["1 ", "3 ans, ", "1", "a ", "ne pas ", "deux ou trois "])
def test_the_time_taken_does_not_grow_with_the_comment(piece):
    comment = prepare(piece * (100_000 // len(piece)))
    began = time.process_time()
    read_experience_short(Passage(comment, 0, len(comment.body)))
    read_experience_over(Passage(comment, 50_000, 50_100))
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    ("text", "has", "wanted"),
    [
        ("Twelve years of audit for a two-year slot", 12, 2),
        ("20 ans de métier pour un poste de 5 ans d'exp", 20, 5),
        ("15 ans de métier dont 3 ans en cabinet", 15, None),
    ],
)
def test_a_career_is_set_against_the_fewer_years_of_the_post(text, has, wanted):
    found = over(text)
    assert (found.get("years_has"), found.get("years_wanted")) == (has, wanted)
