import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.terms import read_contract
from ravive.domain.reading.comments.text import prepare


def terms(text, part=None):
    comment = prepare(text)
    start, end = (0, len(text)) if part is None else (text.index(part), text.index(part) + len(part))
    claim = read_contract(Passage(comment, start, end))
    return claim.wanted, claim.offered


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elle ne cherche que du mi-temps, le poste est à temps complet", ("mi-temps", "temps complet")),
        ("Part-time only, we're full time", ("Part-time", "full time")),
        ("Préfère rester en intérim, l'entreprise embauche en CDI", ("intérim", "CDI")),
        ("He wants to stay freelance; the client only takes permanent staff", ("freelance", "permanent")),
        ("Contrat de 24h trop court, il veut 35h", ("35h", "24h")),
        ("demande un 4/5, poste à 100 %", ("4/5", "100 %")),
        ("Zero hours contract, she wanted guaranteed hours", ("guaranteed hours", "Zero hours contract")),
    ],
)
def test_what_is_wanted_and_what_is_offered_are_told_apart(text, expected):
    assert terms(text) == expected


def test_only_is_of_the_candidate_unless_the_candidate_wants_something_else():
    assert terms("Freelance only, sorry") == ("Freelance", None)
    assert terms("CDD only, elle veut un CDI") == ("CDI", "CDD")


def test_a_figure_without_its_unit_counts_against_one_that_has_it():
    assert terms("She needs at least 30 hours, we can offer 16") == ("30 hours", "16")


@pytest.mark.parametrize(
    ("text", "offered"),
    [("Refuse les astreintes", "astreintes"), ("Won't work Sundays", "Sundays"), ("CDD refusé par elle", "CDD")],
)
def test_what_is_refused_is_what_the_post_gives(text, offered):
    assert terms(text) == (None, offered)


def test_words_that_no_table_holds_are_taken_after_a_word_of_wanting():
    assert terms("Wants a split week, ours is year round") == ("split week", "year round")


def test_the_sentences_around_the_passage_are_looked_at_too():
    assert terms("Souhaite un CDI. Nous proposons un CDD.", "Souhaite un CDI") == ("CDI", "CDD")
