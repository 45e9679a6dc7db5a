import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.place import read_location
from ravive.domain.reading.comments.text import prepare


def place(text, part=None):
    comment = prepare(text)
    start, end = (0, len(text)) if part is None else (text.index(part), text.index(part) + len(part))
    return read_location(Passage(comment, start, end)).place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trop de route depuis Chartres", "Chartres"),
        ("Won't relocate to Leeds", "Leeds"),
        ("Quimper, trop de route chaque jour", "Quimper"),
        ("Pas de voiture et le dépôt est dans le 77", "77"),
        ("Le site d'Aubervilliers est trop loin", "Aubervilliers"),
        ("Milton Keynes every day is too much", "Milton Keynes"),
        ("Ne veut pas aller à Saint-Germain-en-Laye", "Saint-Germain-en-Laye"),
        ("habite dreux, pas de voiture", "dreux"),
    ],
)
def test_the_place_named_as_the_obstacle_is_read_as_written(text, expected):
    assert place(text) == expected


def test_the_place_of_the_work_comes_before_the_one_of_the_candidate():
    assert place("Vit à Blois, poste à Orléans") == "Orléans"


def test_a_place_named_elsewhere_counts_where_a_word_of_place_leads_to_it():
    assert place("Poste à Niort. Sans voiture, impossible.", "Sans voiture") == "Niort"


@pytest.mark.parametrize(
    "text", ["Trop loin, pas de permis", "Veut 3 jours de télétravail", "Too far for Monday starts"]
)
def test_no_place_is_made_up(text):
    assert place(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("swindon tous les jours, non merci", "swindon"),
        ("no car so canary wharf is out", "canary wharf"),
        ("LE BUREAU EST À NANTES, TROP LOIN", "NANTES"),
        ("Pas de voiture pour rungis à 4h", "rungis"),
    ],
)
def test_a_town_is_known_in_a_text_without_capitals_and_in_one_with_nothing_else(text, expected):
    assert place(text) == expected
