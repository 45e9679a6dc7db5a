"""Classements montrés: what was shown to whom, what was done next, and whether it comes out the same."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast import Cast
from factories import a_person, a_ranking, an_import, an_opening, someone
from ravive.application import ports as ports_module
from ravive.project.wiring import build_ports
from ravive.store import models

pytestmark = pytest.mark.django_db
LIST = "/rankings/"


@pytest.fixture(autouse=True)
def real_lexicon(still_world) -> None:
    ports_module.install(replace(still_world, lexicon=build_ports().lexicon))


@pytest.fixture
def post(cast: Cast) -> UUID:
    return an_opening(cast.alice)


def test_it_works(cast: Cast, sign_in, post: UUID) -> None:
    person_id = a_person(cast.alice)
    recruiter = sign_in(cast.alice)
    recruiter.get(f"/openings/{post}/recalls/")
    recruiter.get(f"/openings/{post}/recalls/")
    recruiter.get(f"/openings/{post}/recalls/{person_id}/")

    client = sign_in(cast.ada)
    listed = client.get(LIST)
    (line,) = listed.context["page"].lines
    page = client.get(reverse("ranking", args=[line.id]))
    text = page.content.decode().replace("\N{NO-BREAK SPACE}", " ")

    assert "Alice × 2" in listed.content.decode()
    assert (line.people, line.everybody, line.deeds) == (1, 1, 1)
    assert page.context["replay"].identical
    assert "la seule place est identique" in text
    assert "Léa Martin" in text
    assert "fiche d’appel ouverte, Alice" in text


def test_each_list_that_is_shown_is_logged_and_a_head_shows_none(cast: Cast, sign_in, post: UUID) -> None:
    client = sign_in(cast.alice)
    client.head(f"/openings/{post}/recalls/")
    assert not models.Ranking.objects.exists()

    client.get(f"/openings/{post}/recalls/")
    client.get(f"/openings/{post}/recalls/", {"show": "blocked"}, headers={"HX-Request": "true"})

    assert set(models.Ranking.objects.values_list("decision", flat=True)) == {"call_now", "blocked"}


def test_before_any_is_shown_the_page_says_what_it_is_for(cast: Cast, sign_in) -> None:
    assert "Aucun classement n’a encore été montré." in sign_in(cast.dora).get(LIST).content.decode()


def test_the_page_of_a_person_leads_to_the_rankings_that_showed_them(cast: Cast, sign_in, post: UUID) -> None:
    a_ranking(cast.alice, an_opening(cast.alice, "Comptable"))  # shown before they were there
    person_id = a_person(cast.alice)
    a_ranking(cast.alice, post)
    link = f"{LIST}?person={person_id}"

    assert link in sign_in(cast.dora).get(f"/people/{person_id}/").content.decode()
    page = sign_in(cast.dora).get(link)
    assert [line.title for line in page.context["page"].lines] == ["Développeur back-end"]
    assert "Ceux où figure Léa Martin" in page.content.decode()
    assert link not in sign_in(cast.alice).get(f"/people/{person_id}/").content.decode()
    assert sign_in(cast.dora).get(f"{LIST}?person={uuid4()}").status_code == 404


@pytest.mark.parametrize(("months", "status"), [("24", 302), ("5", 422), ("deux", 422), ("", 422)])
def test_how_long_they_are_kept_is_said_there(cast: Cast, sign_in, months: str, status: int) -> None:
    response = sign_in(cast.ada).post(reverse("rankings_keep"), {"months": months})

    assert response.status_code == status
    assert models.Organization.objects.get(pk=cast.ada.organization_id).ranking_months == (24 if status == 302 else 12)


def test_whoever_protects_data_is_told_how_long(cast: Cast, sign_in) -> None:
    page = sign_in(cast.dora).get(LIST).content.decode()

    assert "12 mois, puis ils sont supprimés." in page.replace("\N{NO-BREAK SPACE}", " ")
    assert reverse("rankings_keep") not in page


def test_the_settings_lead_there_for_who_may_see_it(cast: Cast, sign_in) -> None:
    assert LIST in sign_in(cast.ada).get("/settings/").content.decode()
    assert LIST not in sign_in(cast.alice).get("/settings/").content.decode()


def test_the_list_is_made_in_as_few_queries_however_many_rankings(cast: Cast, sign_in, post: UUID) -> None:
    a_person(cast.alice)
    a_ranking(cast.alice, post)
    client = sign_in(cast.ada)
    with CaptureQueriesContext(connection) as for_one:
        client.get(LIST)
    an_import(cast.alice, *[someone(f"Personne {number}", row=number) for number in range(2, 9)])
    a_ranking(cast.alice, post)
    a_ranking(cast.bob, post)
    with CaptureQueriesContext(connection) as for_many:
        client.get(LIST)

    assert len(for_many) == len(for_one)


def test_what_a_tampered_row_shows_is_said_to_differ(cast: Cast, sign_in, post: UUID) -> None:
    a_person(cast.alice)
    ranking_id = a_ranking(cast.alice, post)
    QuerySet.update(models.RankedPlace.objects.all(), share=0.123)

    page = sign_in(cast.ada).get(reverse("ranking", args=[ranking_id])).content.decode()

    assert "Places qui diffèrent : 1." in page.replace("\N{NO-BREAK SPACE}", " ")


def test_what_another_version_logged_otherwise_is_shown_all_the_same(cast: Cast, sign_in, post: UUID) -> None:
    a_person(cast.alice)
    ranking_id = a_ranking(cast.alice, post)
    inputs = {"opening": {"text": "Cariste", "of_another_version": 1}, "weights": {"version": "2030-01", "lines": {}}}
    QuerySet.update(models.Ranking.objects.all(), inputs=inputs)

    page = sign_in(cast.ada).get(reverse("ranking", args=[ranking_id]))

    assert page.status_code == 200
    assert "Cette version de Ravive ne peut pas le rejouer" in page.content.decode()
    assert "Léa Martin" in page.content.decode()


def test_the_list_reads_neither_what_rankings_rested_on_nor_the_text_of_the_posts(cast, sign_in, post: UUID) -> None:
    a_ranking(cast.alice, post)
    client = sign_in(cast.ada)

    with CaptureQueriesContext(connection) as queries:
        client.get(LIST)

    (listing,) = [query["sql"] for query in queries if '"first_shown_at" DESC' in query["sql"]]
    assert '"inputs"' not in listing
    assert '"text"' not in listing
