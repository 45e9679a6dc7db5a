import pytest

from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.reading.comments import read_comment


@pytest.mark.parametrize(
    "text",
    [
        "Ne plus jamais présenter.",
        "Blacklistée par la direction.",
        "Non ferme et définitif.",
        "Do not rehire, whatever the role.",
        "Struck off our list for good.",
        "À ne pas rappeler.",
        "Elle demande à ne plus être contactée.",
        "Please take me off your list and do not write again.",
        "Nous ne souhaitons plus collaborer avec cette personne, à l'avenir non plus.",
        "Not if he were the last welder on earth.",
        "Au plaisir de ne jamais le revoir.",
        "Effacement demandé (RGPD).",
    ],
)
def test_words_that_close_the_door_for_good_are_a_firm_no(text):
    assert read_comment(text).firmness is Firmness.FIRM_NO


@pytest.mark.parametrize(
    "text",
    [
        "Rédhibitoire. KO.",
        "Nogo pour ce poste.",
        "Plus jamais de nuit, dit-il. Le poste est en 3x8.",
        "N'a jamais fait de soudure TIG, refus.",
        "Jamais rappelé, dommage.",
        "Ne pas rappeler avant septembre.",
        "Never used Salesforce, not this time.",
        "Refus définitif pour ce poste.",
        "Ne connaît pas le métier, suivant.",
    ],
)
def test_a_no_for_one_post_or_one_moment_is_not_a_firm_no(text):
    assert read_comment(text).firmness is not Firmness.FIRM_NO


@pytest.mark.parametrize(
    "text",
    [
        "À recontacter quand il aura son permis.",
        "Keep in the pool.",
        "On garde son CV sous le coude.",
        "Worth another call next year.",
        "Refusée, mais porte ouverte.",
        "Good second choice, call her first next time.",
    ],
)
def test_words_that_keep_the_person_are_an_open_door(text):
    assert read_comment(text).firmness is Firmness.OPEN_DOOR
