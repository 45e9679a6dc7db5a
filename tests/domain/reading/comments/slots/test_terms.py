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
    ("text", "expected"),
    [
        ("Refuse les astreintes", (None, "astreintes")),
        ("Won't work Sundays", (None, "Sundays")),
        ("CDD refusé par elle", (None, "CDD")),
    ],
)
def test_what_is_refused_is_what_the_post_gives(text, expected):
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saisonnier proposé, CDI espéré", ("CDI", "Saisonnier")),
        (
            "4 jours/semaine non négociable pour elle, le magasin ne fait que du temps plein",
            ("4 jours/semaine", "temps plein"),
        ),
        ("14/14 rotation is what she wants, they run 21/21", ("14/14 rotation", "21/21")),
    ],
)
def test_what_follows_a_term_tells_whose_it_is(text, expected):
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The museum wanted a part-timer, he needs full time", ("full time", "part-timer")),
        ("Church hall only needs ten hours, he needs forty", ("forty", "ten hours")),
        ("On ne fait pas de temps partiel", ("temps partiel", None)),
    ],
)
def test_whose_a_wish_is_depends_on_the_subject_of_the_verb(text, expected):
    assert terms(text) == expected


def test_words_that_no_table_holds_are_taken_after_a_word_of_wanting():
    assert terms("Wants a split week, ours is year round") == ("split week", "year round")


def test_the_sentences_around_the_passage_are_looked_at_too():
    assert terms("Souhaite un CDI. Nous proposons un CDD.", "Souhaite un CDI") == ("CDI", "CDD")
