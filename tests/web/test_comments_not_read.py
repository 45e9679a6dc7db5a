"""A comment in a language that is not read: the page says so beside it, until somebody has said what it tells."""

import pytest
from django.urls import reverse

from cast import Cast
from factories import a_person, a_proposal, an_ending, an_import, an_unsure_claim, someone
from ravive.store import models

pytestmark = pytest.mark.django_db
GERMAN = "Kandidat war nett, aber zu wenig Erfahrung und Gehaltsvorstellung zu hoch"
SAID = "Ce commentaire semble écrit en allemand : rien n’en a été lu."


def test_the_person_page_says_so_and_leads_to_the_form(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=(an_ending(text=GERMAN, claims=()),))
    refusal = models.Refusal.objects.get(person_id=person_id)

    page = sign_in(cast.alice).get(f"/people/{person_id}/").content.decode()

    assert SAID in page
    assert reverse("reading_correct", args=[refusal.pk]) in page.partition(SAID)[2].partition("</p>")[0]
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
