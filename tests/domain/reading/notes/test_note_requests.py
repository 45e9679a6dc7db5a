import pytest

from ravive.domain.kernel.history import RightsRequest
from ravive.domain.reading.notes import read_note

ERASURE, NO_CONTACT = RightsRequest.ERASURE, RightsRequest.NO_CONTACT


@pytest.mark.parametrize(
    "text",
    [
        "demande d'effacement",
        "RGPD : suppression demandée",
        "Demande de suppression de ses données le 03/07",
        "elle écrit qu'elle veut être effacée de nos fichiers",
        "M'a demandé de le retirer du fichier",
        "veut qu'on supprime son dossier",
        "souhaite être retirée de la base",
        "droit à l'oubli invoqué",
        "elle exige la suppression de sa candidature et de ses données",
        "réclame la suppression de sa fiche",
        "asks for the deletion of her application and data",
        "asked to be removed from our database",
        "please take me off your list",
        "GDPR erasure request received",
        "He asked us to delete his CV",
        "wants her details deleted from our system: delete her details",
    ],
)
def test_a_wish_to_be_erased_is_an_erasure(text):
    assert ERASURE in read_note(text).requests


@pytest.mark.parametrize(
    "text",
    [
        "ne souhaite plus être contacté",
        "Ne souhaite plus être contactée.",
        "demande à ne plus être sollicitée",
        "Merci de ne plus me solliciter",
        "ne veut plus entendre parler de nous",
        "elle ne veut plus recevoir d'offres",
        "droit d'opposition",
        "s'est désinscrite",
        "ne souhaite pas rester dans le vivier",
        "Unsubscribed on 3 July",
        "asked us to stop emailing her",
        "do not write again",
        "does not want to be contacted again",
        "wants no further contact",
        "leave me alone, he wrote",
        "withdrew consent on 1 Sept",
        "a retiré son accord pour le vivier",
        "ne pas recontacter (à sa demande)",
    ],
)
def test_a_wish_for_silence_is_no_contact(text):
    assert NO_CONTACT in read_note(text).requests


@pytest.mark.parametrize(
    "text",
    [
        "n'a pas demandé la suppression de son dossier",
        "did not ask to be removed from our list",
        "His friend asked to be removed from our list",
        "Poste supprimé, budget gelé",
        "We removed her from the shortlist",
        "A retiré sa candidature",
        "ne souhaite plus être contactée pour des CDD",
        "Ne souhaite pas être appelée au travail",
        "ne veut plus être contacté avant septembre",
        "PL ne l'a jamais recontactée",
        "consentement RGPD ok jusqu'au 12/2026",
        "plus jamais de nuit",
        "CV mis à jour, fichier envoyé au client",
        "stop SMS",
        "À supprimer de la base (doublon)",
        "client asked us to remove his job ad",
    ],
)
def test_what_is_denied_limited_or_about_something_else_asks_nothing(text):
    assert read_note(text).requests == ()


def test_the_words_of_the_request_are_kept():
    reading = read_note("Gentille au tel. RGPD : suppression demandée")

    assert reading.request_source.quote == "suppression demandée"
    assert read_note("RAS").request_source is None


@pytest.mark.parametrize(
    "text",
    [
        "Thank you kindly, but I would rather never hear from Quaylight again.",
        "doesn't want to hear from us any more",
        "ne veut plus entendre parler de nous",
        "plus jamais avoir affaire à vous",
    ],
)
def test_never_to_hear_from_us_again_is_an_objection(text):
    assert NO_CONTACT in read_note(text).requests


@pytest.mark.parametrize(
    "text",
    ["ne veut plus entendre parler de chantier", "happy to hear from us", "we never hear from them in August"],
)
def test_work_they_are_tired_of_or_our_own_silence_is_no_objection(text):
    assert read_note(text).requests == ()
