"""Vivier and Personne."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cast import Cast
from factories import a_person, a_source, a_touch, an_ending, an_import, day, someone
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.vocabulary import Firmness, Ground

pytestmark = pytest.mark.django_db
POOL = "/people/"


def names(response: object) -> list[str]:
    return [row.name for row in response.context["page"].rows]


def test_it_works(cast: Cast, sign_in) -> None:
    a_person(cast.alice, "Léa Martin")

    page = sign_in(cast.alice).get(POOL)

    assert page.status_code == 200
    assert names(page) == ["Léa Martin"]
    assert "Développeuse back-end" in page.content.decode()


def test_a_visitor_is_sent_to_sign_in(client: Client) -> None:
    assert client.get(POOL).headers["Location"] == f"/accounts/login/?next={POOL}"


def test_somebody_of_another_organisation_sees_nobody(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice)
    client = sign_in(cast.charlie)

    assert names(client.get(POOL)) == []
    assert client.get(f"{POOL}{person_id}/").status_code == 404
    assert client.get(f"{POOL}{uuid4()}/").status_code == 404


def test_an_empty_pool_says_how_to_fill_it(cast: Cast, sign_in) -> None:
    page = sign_in(cast.alice).get(POOL).content.decode()

    assert "Le vivier est vide" in page
    assert 'href="/imports/"' in page


@pytest.mark.parametrize("search", ["lea", "LÉA martin", "martin  docker", "back-end"])
def test_any_word_finds_whatever_its_accents_and_case(cast: Cast, sign_in, search: str) -> None:
    a_person(cast.alice, "Léa Martin")
    a_person(cast.alice, "Hugo Petit", endings=())

    assert names(sign_in(cast.alice).get(POOL, {"q": search})) == ["Léa Martin"]


def test_a_search_without_answer_says_what_to_try(cast: Cast, sign_in) -> None:
    a_person(cast.alice)

    page = sign_in(cast.alice).get(POOL, {"q": "zzz"})

    assert names(page) == []
    assert "Personne ne répond à tous ces mots." in page.content.decode()


def test_htmx_gets_the_list_alone_and_it_is_the_list_of_the_page(cast: Cast, sign_in) -> None:
    a_person(cast.alice)
    client = sign_in(cast.alice)

    whole = client.get(POOL).content.decode()
    part = client.get(POOL, headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in part
    assert part.strip() in whole


def test_coming_back_in_the_history_brings_the_whole_page(cast: Cast, sign_in) -> None:
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}

    assert "<html" in sign_in(cast.alice).get(POOL, headers=headers).content.decode()


def test_the_pool_is_asked_for_in_as_few_queries_however_many_it_holds(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    a_person(cast.alice, "Une Seule")
    with CaptureQueriesContext(connection) as for_one:
        client.get(POOL)
    an_import(cast.alice, *[someone(f"Personne {number}", row=number) for number in range(2, 30)])
    with CaptureQueriesContext(connection) as for_many:
        client.get(POOL)

    assert len(for_many) == len(for_one) <= 20


def test_a_long_pool_has_pages_and_a_number_too_high_gives_the_last(cast: Cast, sign_in) -> None:
    an_import(cast.alice, *[someone(f"Personne {number:03}", row=number) for number in range(2, 62)])
    client = sign_in(cast.alice)

    first, last = client.get(POOL), client.get(POOL, {"page": "99"})

    assert len(names(first)) == 50
    assert names(last)[-1] == "Personne 061"
    assert last.context["page"].number == 2
    assert names(client.get(POOL, {"page": "n'importe quoi"})) == names(first)


def test_the_filters_part_the_pool(cast: Cast, sign_in) -> None:
    a_person(cast.alice, "Ouverte", endings=(an_ending(firmness=Firmness.OPEN_DOOR, call_back_on=day("2026-02")),))
    a_person(cast.alice, "Ferme", endings=(an_ending(firmness=Firmness.FIRM_NO),))
    a_person(cast.alice, "Injoignable", emails=())
    client = sign_in(cast.alice)

    assert names(client.get(POOL, {"show": "open_door"})) == ["Ouverte"]
    assert names(client.get(POOL, {"show": "call_back_due"})) == ["Ouverte"]
    assert names(client.get(POOL, {"show": "do_not_call"})) == ["Ferme"]
    assert names(client.get(POOL, {"show": "reachable"})) == ["Ouverte"]
    assert len(names(client.get(POOL, {"show": "inconnu"}))) == 3


def test_who_must_not_be_called_is_shown_without_any_address(cast: Cast, sign_in) -> None:
    asked = Permission(requests=(RightsRequest.NO_CONTACT,))
    person_id = a_person(cast.alice, "Nora Stop", emails=("nora@courriel.example",), permission=asked)
    client = sign_in(cast.alice)

    for address in (POOL, f"{POOL}{person_id}/"):
        page = client.get(address).content.decode()
        assert "Ne pas appeler" in page
        assert "nora@courriel.example" not in page


def test_a_person_shows_everything_that_happened_with_its_source(cast: Cast, sign_in) -> None:
    text = "KO : 62k pour 55k."
    ending = an_ending(SalaryGap(expected=62_000, budget=55_000, evidence=(5, 17)), text=text, source=a_source(7))
    person_id = a_person(cast.alice, "Léa Martin", endings=(ending,), touches=(a_touch("2025-04-02"),))

    page = sign_in(cast.alice).get(f"{POOL}{person_id}/").content.decode()

    assert '<mark data-ravive-mark="1">62k pour 55k</mark>' in page
    assert "62 k€ demandés, 55 k€ prévus" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "suivi.xlsx · 2025 · ligne 7" in page
    assert "2 avril 2025" in page


def test_a_protected_ground_is_struck_out_and_said_to_be_unlawful(cast: Cast, sign_in) -> None:
    ending = an_ending(text="58 ans, trop vieux. Pas de Docker.", grounds=(Ground.AGE,), claims=())
    person_id = a_person(cast.alice, endings=(ending,))

    page = sign_in(cast.alice).get(f"{POOL}{person_id}/").content.decode()

    assert '<s class="unlawful">' in page
    assert "Les mots barrés touchent à un critère protégé" in page


def test_a_person_is_shown_in_as_few_queries_however_much_is_known(cast: Cast, sign_in) -> None:
    little = a_person(cast.alice, "Peu")
    much = a_person(
        cast.alice,
        "Beaucoup",
        endings=tuple(an_ending(job=f"Poste {number}", ended_on=day(f"2025-0{number}")) for number in range(1, 8)),
        touches=tuple(a_touch(f"2025-0{number}-01") for number in range(1, 8)),
    )
    client = sign_in(cast.alice)
    with CaptureQueriesContext(connection) as for_little:
        client.get(f"{POOL}{little}/")
    with CaptureQueriesContext(connection) as for_much:
        client.get(f"{POOL}{much}/")

    assert len(for_much) == len(for_little) <= 24
