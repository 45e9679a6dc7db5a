"""Aujourd'hui: one ordered list of what waits."""

import re
from dataclasses import replace
from uuid import UUID

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast import NOW, Cast
from factories import a_person, a_touch, an_ending, an_import, an_opening_value, an_unsure_claim, day, someone
from ravive.application import ports as ports_module
from ravive.application.actions import do_correct_opening, do_create_opening, do_decide_recall
from ravive.application.queries.recalls import recall_of
from ravive.application.standing.catching_up import standing_due
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.vocabulary import Firmness
from ravive.project.wiring import build_ports
from ravive.store import models

pytestmark = pytest.mark.django_db
URL = "/today/"
LOW, HIGH = an_opening_value(salary_max=50_000), an_opening_value(salary_max=64_000)


@pytest.fixture(autouse=True)
def real_lexicon(still_world) -> None:
    ports_module.install(replace(still_world, lexicon=build_ports().lexicon))


def too_dear(cast: Cast, *names: str) -> list[UUID]:
    """People whom only their salary stood against, met a month ago."""
    ending = an_ending(SalaryGap(expected=60_000, budget=50_000), text="KO : 60k", ended_on=day("2026-02-10"))
    return [a_person(cast.alice, name, endings=(ending,), touches=(a_touch("2026-02-10"),)) for name in names]


def work() -> None:
    while standing_due(at=NOW):
        pass


def some_callable(cast: Cast, *names: str) -> UUID:
    """Open a post, look at everybody, then raise its salary: they become callable. Return the post."""
    too_dear(cast, *names)
    opening_id = do_create_opening(actor=cast.alice, at=NOW, opening=LOW)
    work()
    do_correct_opening(actor=cast.alice, at=NOW, opening_id=opening_id, opening=HIGH)
    work()
    return opening_id


def text_of(response) -> str:
    """The words of a page, without its tags."""
    text = re.sub(r"<[^>]+>", " ", response.content.decode()).replace("\N{NO-BREAK SPACE}", " ")
    return re.sub(r"\s+", " ", text)


def test_it_is_the_first_screen(cast: Cast, sign_in) -> None:
    page = sign_in(cast.alice).get("/", follow=True)

    assert page.redirect_chain == [(URL, 302)]
    assert re.search(r'aria-current="page">.*?Aujourd’hui', page.content.decode())
    assert page.content.decode().index("Aujourd’hui") < page.content.decode().index(">Postes")


def test_whoever_becomes_callable_is_one_key_from_the_brief_and_one_from_being_set_aside(cast: Cast, sign_in) -> None:
    opening_id = some_callable(cast, "Léa Martin")

    page = sign_in(cast.alice).get(URL)
    html = page.content.decode()

    assert "devient joignable pour Développeur back-end : 60 k€ demandés : dans la fourchette" in text_of(page)
    assert "Jusqu’ici : 60 k€ demandés, 50 k€ au plus" in text_of(page)
    row = html[html.index('<li class="row"') :]
    assert re.search(
        rf'href="/openings/{opening_id}/recalls/[^"]+" data-ravive-open data-ravive-key="c">Léa Martin', row
    )
    assert 'data-ravive-key="l"' in row


def test_english_is_answered_in_english(cast: Cast, sign_in) -> None:
    some_callable(cast, "Léa Martin")
    client = sign_in(cast.alice)
    models.User.objects.filter(memberships__pk=cast.alice.member_id).update(language="en")

    text = text_of(client.get(URL))
    assert "becomes callable for Développeur back-end : " in text
    assert "Until then: " in text


def test_not_now_is_undone_with_one_key(cast: Cast, sign_in) -> None:
    some_callable(cast, "Léa Martin")
    client = sign_in(cast.alice)
    standing_id = models.StandingDecision.objects.get().pk

    response = client.post(reverse("standing_set_aside", args=[standing_id]))
    (message,) = get_messages(response.wsgi_request)
    assert "Léa Martin" not in client.get(URL).content.decode()
    assert f'action="{message.extra_tags}"' in client.get(URL).content.decode()

    assert "Léa Martin" in client.post(message.extra_tags, follow=True).content.decode()
    client.get(URL)
    assert "/back/" not in client.get(URL).content.decode()


def test_a_word_that_comes_too_late_says_so(cast: Cast, sign_in) -> None:
    some_callable(cast, "Léa Martin")
    client = sign_in(cast.alice)
    address = reverse("standing_set_aside", args=[models.StandingDecision.objects.get().pk])
    client.post(address)

    assert "n’attend plus votre réponse" in client.post(address, follow=True).content.decode()


def test_whoever_was_decided_upon_is_not_shown_any_more(cast: Cast, sign_in) -> None:
    opening_id = some_callable(cast, "Léa Martin")
    person_id = models.StandingDecision.objects.get().person_id
    shown = recall_of(actor=cast.alice, opening_id=opening_id, person_id=person_id, on=NOW.date())

    do_decide_recall(actor=cast.alice, at=NOW, person_id=person_id, opening_id=opening_id, shown=shown)

    assert "Léa Martin" not in sign_in(cast.alice).get(URL).content.decode()


def test_all_that_waits_stands_in_one_order(cast: Cast, sign_in) -> None:
    promise = an_ending(claims=(), call_back_on=day("2026-03-01"), firmness=Firmness.OPEN_DOOR, ended_on=day("2026-02"))
    old = an_ending(ended_on=day("2024-04-01"), applied_on=None)
    a_person(cast.alice, "Paul Promis", endings=(replace(promise, claims=()),), touches=())
    a_person(cast.alice, "Édith Échéance", endings=(old,), touches=(a_touch("2024-04-01"),))
    an_import(cast.alice, someone("Ugo Doute", endings=(an_ending(an_unsure_claim()),), touches=()))
    some_callable(cast, "Léa Martin")

    page = sign_in(cast.alice).get(URL)

    assert [item.kind for item in page.context["page"].items] == [
        "call_back_due",
        "became_callable",
        "readings",
        "right_ends",
    ]
    text = text_of(page)
    assert "Nous avions dit que nous rappellerions à partir du 1er mars 2026." in text
    assert "1 lecture" in text
    assert "Sans échange ni accord d’ici au 1er avril 2026" in text
    assert page.content.decode().count("data-ravive-row") == 4


def test_an_empty_day_teaches(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    assert "Votre journée commence par les personnes" in client.get(URL).content.decode()

    too_dear(cast, "Léa Martin")
    assert "Aucun poste n’est ouvert." in client.get(URL).content.decode()

    do_create_opening(actor=cast.alice, at=NOW, opening=LOW)
    assert "Rien n’attend aujourd’hui." in client.get(URL).content.decode()


def test_whoever_may_not_recruit_reads_and_sets_nobody_aside(cast: Cast, sign_in) -> None:
    some_callable(cast, "Léa Martin")

    page = sign_in(cast.dora).get(URL).content.decode()

    assert "Léa Martin" in page
    assert "/aside/" not in page


def test_a_hiring_manager_sees_nobody_who_was_not_recalled_for_them(cast: Cast, sign_in) -> None:
    some_callable(cast, "Léa Martin")

    assert "Léa Martin" not in sign_in(cast.henri).get(URL).content.decode()


def test_what_people_wrote_is_text_whatever_it_holds(cast: Cast, sign_in) -> None:
    some_callable(cast, "<b>Léa</b>")

    assert "<b>Léa" not in sign_in(cast.alice).get(URL).content.decode()


def test_the_list_is_made_in_as_few_queries_however_many_people(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    opening_id = some_callable(cast, "Léa Martin")
    with CaptureQueriesContext(connection) as for_one:
        client.get(URL)
    do_correct_opening(actor=cast.alice, at=NOW, opening_id=opening_id, opening=LOW)
    too_dear(cast, "Ana", "Ugo", "Ida", "Zoé")
    work()
    do_correct_opening(actor=cast.alice, at=NOW, opening_id=opening_id, opening=HIGH)
    work()
    with CaptureQueriesContext(connection) as for_many:
        page = client.get(URL)

    assert len(page.context["page"].items) == 5
    assert len(for_many) == len(for_one)
