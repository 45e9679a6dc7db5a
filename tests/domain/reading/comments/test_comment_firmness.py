"""
How firm a no is.

Words that leave no doubt are asserted one by one. Families of phrasing are asserted as a share: the weights are learnt,
and a single turn of phrase may move from one lesson to the next while the family stays.
"""

from datetime import date

import pytest

from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.reading.comments import read_comment

WRITTEN_ON = date(2026, 3, 1)


def firmness(text):
    return read_comment(text, written_on=WRITTEN_ON).firmness


@pytest.mark.parametrize(
    "text",
    [
        "Ne plus jamais contacter.",
        "Ne plus jamais présenter.",
        "Blacklistée par la direction.",
        "Blacklist.",
        "Non ferme et définitif.",
        "Do not rehire, whatever the role.",
        "Do not contact again.",
        "Elle demande à ne plus être contactée.",
        "Please take me off your list and do not write again.",
    ],
)
def test_words_that_close_the_door_for_good_are_a_firm_no(text):
    assert firmness(text) is Firmness.FIRM_NO


@pytest.mark.parametrize(
    "text",
    [
        "Non retenu.",
        "Trop cher.",
        "Ne pas rappeler avant septembre.",
        "Profil trop junior, refus poli.",
        "Never used Salesforce, not this time.",
        "Ne connaît pas le métier, suivant.",
    ],
)
def test_a_no_for_one_post_or_one_moment_is_not_a_firm_no(text):
    assert firmness(text) is not Firmness.FIRM_NO


@pytest.mark.parametrize(
    "text",
    [
        "À recontacter quand il aura son permis.",
        "Refusée, à garder dans le vivier.",
        "Keep in the pool.",
        "On garde son CV sous le coude.",
        "Worth another call next year.",
        "Good second choice, call her first next time.",
    ],
)
def test_words_that_keep_the_person_are_an_open_door(text):
    assert firmness(text) is Firmness.OPEN_DOOR


FAMILIES = {
    Firmness.FIRM_NO: [
        "Struck off our list for good.",
        "Nous ne souhaitons plus collaborer avec cette personne, à l'avenir non plus.",
        "Not if he were the last welder on earth.",
        "Au plaisir de ne jamais le revoir.",
        "Ne jamais rappeler, a vidé la caisse.",
        "Plus jamais chez nous.",
        "She would rather never hear from us again.",
        "Hors de question de la revoir, quel que soit le poste.",
        "À ne plus solliciter, tous postes.",
        "Exclu du vivier à vie.",
    ],
    Firmness.NOT_NOW: [
        "Rédhibitoire. KO.",
        "Nogo pour ce poste.",
        "N'a jamais fait de soudure TIG, refus.",
        "Refuse de travailler le samedi, la boutique ouvre le samedi.",
        "Refus, mail envoyé.",
        "On a pris quelqu'un d'autre.",
        "Not a match for this role, turned down.",
        "Trop loin, pas de permis.",
        "Rejected, English too weak.",
        "Poste pourvu en interne.",
    ],
    Firmness.OPEN_DOOR: [
        "Refusé pour ce poste, mais à revoir pour un autre.",
        "Pas cette fois ; on reste en contact.",
        "Second choice, would love to see her again.",
        "À rappeler en juin.",
        "Dossier gardé au chaud pour la saison prochaine.",
        "Turned down this time, please reapply next year.",
        "Excellent profil, à proposer ailleurs.",
        "Kept on file for the next opening.",
        "Reviendra vers nous en septembre, à suivre.",
        "No for now, ring him in six months.",
    ],
}


@pytest.mark.parametrize("expected", FAMILIES, ids=str)
def test_most_of_the_ways_to_say_it_are_read(expected):
    right = [text for text in FAMILIES[expected] if firmness(text) is expected]

    assert len(right) >= 0.8 * len(FAMILIES[expected]), sorted(set(FAMILIES[expected]) - set(right))
