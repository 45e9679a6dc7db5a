"""A comment in a language that is not read: the page says so beside it, until somebody has said what it tells."""

from dataclasses import replace

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from cast import NOW, Cast
from factories import a_person, a_proposal, an_ending, an_import, an_unsure_claim, someone
from ravive.application.actions import do_correct_refusal
from ravive.domain.kernel.claims import ExperienceShort
from ravive.store import models

pytestmark = pytest.mark.django_db
GERMAN = "Kandidat war nett, aber zu wenig Erfahrung und Gehaltsvorstellung zu hoch"
SAID = "Ce commentaire semble écrit en allemand : rien n’en a été lu."


def test_the_person_page_says_so_and_leads_to_the_form_once(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=(an_ending(text=GERMAN, claims=()),))
    refusal = models.Refusal.objects.get(person_id=person_id)

    page = sign_in(cast.alice).get(f"/people/{person_id}/").content.decode()

    assert SAID in page
    assert page.count(reverse("reading_correct", args=[refusal.pk])) == 1
    assert "Aucune raison n" not in page


def test_a_comment_that_is_read_says_nothing_of_the_kind(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=(an_ending(text="KO", claims=()),))

    assert "semble écrit en" not in sign_in(cast.alice).get(f"/people/{person_id}/").content.decode()


def test_a_card_of_the_queue_says_so_beside_the_reading_without_a_reason(cast: Cast, sign_in) -> None:
    report = an_import(cast.alice, someone(endings=(an_ending(text=GERMAN),)))
    a_proposal(cast.alice, report.run_id, text=GERMAN, claims=())

    assert SAID in sign_in(cast.alice).get("/readings/").content.decode()


def test_once_somebody_has_answered_it_is_said_no_more(cast: Cast, sign_in) -> None:
    report = an_import(cast.alice, someone(endings=(an_ending(an_unsure_claim(), text=GERMAN),)))
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)
    client = sign_in(cast.alice)
    client.post(reverse("reading_answer", args=[refusal.pk, 0]), {"holds": "no"})

    assert "semble écrit en" not in client.get(f"/people/{refusal.person_id}/").content.decode()


def test_it_has_its_card_in_the_queue_until_a_person_says_what_it_tells(cast: Cast, sign_in) -> None:
    ending = an_ending(text=GERMAN, claims=())
    report = an_import(cast.alice, someone("Léa Martin", endings=(ending,)))
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)
    client = sign_in(cast.alice)

    response = client.get("/readings/")
    page = response.content.decode()
    assert response.context["queue"].waiting == 1
    assert SAID in page
    assert GERMAN in page
    assert page.count(reverse("reading_correct", args=[refusal.pk])) == 1
    for key in "ael":
        assert f'data-ravive-key="{key}"' in page

    said = replace(ending, claims=(ExperienceShort(),))
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=said, reason="traduit")
    assert client.get("/readings/").context["queue"].waiting == 0


@pytest.mark.parametrize("text", ["KO", "", "Trop junior, pas de Docker", "Great fit but too expensive for us"])
def test_what_is_read_here_and_holds_no_reason_waits_for_nobody(cast: Cast, sign_in, text: str) -> None:
    a_person(cast.alice, endings=(an_ending(text=text, claims=()),))

    assert sign_in(cast.alice).get("/readings/").context["queue"].waiting == 0


def test_it_is_put_off_as_the_others(cast: Cast, sign_in) -> None:
    a_person(cast.alice, "Léa", endings=(an_ending(text=GERMAN, claims=()),))
    a_person(cast.alice, "Ana", endings=(an_ending(an_unsure_claim()),))
    client = sign_in(cast.alice)
    assert client.get("/readings/").context["card"].reading.person_name == "Ana"

    client.post(reverse("reading_later"), {"card": client.get("/readings/").context["card"].key})
    card = client.get("/readings/").context["card"]
    assert card.reading.person_name == "Léa"
    client.post(reverse("reading_later"), {"card": card.key})

    assert client.get("/readings/").context["queue"].waiting == 2


def test_one_key_says_that_there_is_nothing_to_draw_and_that_is_undone(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=(an_ending(text=GERMAN, claims=()),))
    client = sign_in(cast.alice)
    refusal = models.Refusal.objects.current().get()

    response = client.post(reverse("reading_nothing", args=[refusal.pk]), {"next": "/readings/"})

    assert client.get("/readings/").context["queue"].waiting == 0
    kept = models.Refusal.objects.current().get()
    assert (kept.supersedes_id, kept.recorded_by_id, kept.claims) == (refusal.pk, cast.alice.member_id, [])
    assert "rien à en tirer, d’après Alice" in client.get(f"/people/{person_id}/").content.decode()

    (message,) = get_messages(response.wsgi_request)
    client.post(str(message.extra_tags))
    assert client.get("/readings/").context["queue"].waiting == 1


def test_nothing_is_drawn_only_where_somebody_is_asked_for_words(cast: Cast, sign_in) -> None:
    a_person(cast.alice, endings=(an_ending(an_unsure_claim()),))
    refusal = models.Refusal.objects.get()

    page = sign_in(cast.alice).post(reverse("reading_nothing", args=[refusal.pk]), follow=True)

    assert "n’attend plus de réponse" in page.content.decode()
    assert models.Refusal.objects.count() == 1
