import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.rank import read_outranked
from ravive.domain.reading.comments.text import prepare


def rank(text, part=None):
    comment = prepare(text)
    start = text.index(part) if part else 0
    return read_outranked(Passage(comment, start, start + len(part or text))).rank


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("arrivée 2e sur 6", 2),
        ("came third", 3),
        ("classé 4e", 4),
        ("ranked 3rd of 8", 3),
        ("n°2 du classement", 2),
        ("#2 for the manager", 2),
        ("3/7 au classement", 3),
        ("2° dans le classement", 2),
        ("sur la 3e marche du podium", 3),
        ("arrivé en seconde position", 2),
        ("deux candidats devant lui", 3),
    ],
)
def test_a_place_is_read_in_figures_and_as_an_ordinal(text, place):
    assert rank(text) == place


@pytest.mark.parametrize(
    "text",
    ["Runner-up", "médaille d'argent", "silver medallist", "dauphine du concours", "plan B si l'autre se désiste",
     "first reserve", "juste derrière le candidat retenu"],
)  # fmt: skip
def test_words_that_mean_the_second_place_are_read_as_two(text):
    assert rank(text) == 2


@pytest.mark.parametrize(
    "text",
    [
        "finaliste",
        "someone else was stronger",
        "bon 2ème entretien mais un autre a été pris",
        "second interview was great, other candidate chosen",
        "2e année de BTS, on a pris un autre",
        "second de cuisine chez nous, un autre préféré",
        "4/5 au test, mais un autre meilleur",
        "le second candidat a été préféré",
        "on a choisi le premier",
    ],
)
def test_an_ordinal_that_counts_something_else_is_no_place(text):
    assert rank(text) is None


def test_the_place_is_looked_for_around_the_passage():
    assert rank("On a pris Paul. Gardons Léa au chaud, bonne deuxième.", "On a pris Paul") == 2
