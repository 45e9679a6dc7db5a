"""À confirmer: one card at a time, and the reading on the page of a person."""

import re
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from cast import Cast
from factories import a_person, a_proposal, a_refusal, a_source, an_ending, an_import, an_unsure_claim, someone
from ravive.domain.kernel.claims import MissingSkill, SalaryGap
from ravive.domain.kernel.vocabulary import Firmness, Ground
from ravive.store import models

pytestmark = pytest.mark.django_db
QUEUE = "/readings/"


def unsure(cast: Cast, name: str = "Léa Martin", *, text: str = "KO : pas de rigueur", **fields) -> models.Refusal:
    report = an_import(cast.alice, someone(name, endings=(an_ending(an_unsure_claim(), text=text, **fields),)))
    return models.Refusal.objects.get(import_run_id=report.run_id)


def answer(client: Client, refusal: models.Refusal, holds: str, **more: str):
    return client.post(reverse("reading_answer", args=[refusal.pk, 0]), {"holds": holds, **more})


def undo_of(response) -> str:
    """Where the toast of the answer posts to."""
    (message,) = get_messages(response.wsgi_request)
    return str(message.extra_tags)


def current() -> models.Refusal:
    return models.Refusal.objects.current().get()


# --- The queue --------------------------------------------------------------------------------------------------------
def test_it_works(cast: Cast, sign_in) -> None:
    unsure(cast)

    page = sign_in(cast.alice).get(QUEUE)
    text = page.content.decode()

    assert page.status_code == 200
    assert "1 lecture attend votre réponse" in text
    assert "Léa Martin" in text
    assert 'data-ravive-mark="1" data-asked>' in text
    for key in "adel":
        assert f'data-ravive-key="{key}"' in text


def test_an_empty_queue_says_so(cast: Cast, sign_in) -> None:
    assert "Tout ce qui a été lu est réglé." in sign_in(cast.alice).get(QUEUE).content.decode()


@pytest.mark.parametrize(("holds", "claims"), [("yes", 1), ("no", 0)])
def test_an_answer_is_kept_and_the_next_card_comes(cast: Cast, sign_in, holds: str, claims: int) -> None:
    refusal = unsure(cast)

    response = answer(sign_in(cast.alice), refusal, holds, next=f"{QUEUE}?import=x")

    assert response.headers["Location"] == f"{QUEUE}?import=x"
    assert len(current().claims) == claims
    assert current().urgency == 0


def test_the_last_answer_is_undone_from_where_it_was_given(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    asked = unsure(cast)
    address = undo_of(answer(client, asked, "no", next=QUEUE))

    response = client.post(address)

    assert response.headers["Location"] == QUEUE
    assert current().claims == asked.claims


def test_the_queue_keeps_the_way_to_undo_until_it_is_used(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = undo_of(answer(client, unsure(cast), "no", next=QUEUE))
    for _ in range(2):
        assert f'action="{address}"' in client.get(QUEUE).content.decode()

    client.post(address)

    client.get(QUEUE)  # where the toast of the undoing is shown
    assert "/undo/" not in client.get(QUEUE).content.decode()


def test_nobody_is_sent_to_another_site(cast: Cast, sign_in) -> None:
    response = answer(sign_in(cast.alice), unsure(cast), "yes", next="https://ailleurs.example/")

    assert response.headers["Location"] == QUEUE


def test_an_answer_that_comes_too_late_says_why_and_changes_nothing(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    refusal = unsure(cast)
    answer(client, refusal, "yes")

    page = client.post(reverse("reading_answer", args=[refusal.pk, 0]), {"holds": "no"}, follow=True)

    assert "Ce refus a été corrigé entre-temps" in page.content.decode()
    assert len(current().claims) == 1


def test_a_card_is_put_off_for_this_session(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    first, _second = unsure(cast, "Léa"), unsure(cast, "Ana")

    client.post(reverse("reading_later"), {"card": str(first.application_id)})
    page = client.get(QUEUE).content.decode()

    assert "Ana" in page
    assert "dont 1 remise à plus tard" in page


@pytest.mark.parametrize("card", ["", "n'importe quoi", "<script>"])
def test_what_names_no_card_puts_nothing_off(cast: Cast, sign_in, card: str) -> None:
    client = sign_in(cast.alice)
    unsure(cast)

    assert client.post(reverse("reading_later"), {"card": card}).status_code == 302
    assert "remise" not in client.get(QUEUE).content.decode()


def test_an_import_leads_to_its_own_questions(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    refusal = unsure(cast, "Léa")
    unsure(cast, "Ana", firmness=Firmness.FIRM_NO)

    report = client.get(reverse("import_report", args=[refusal.import_run_id])).content.decode()
    assert "1 lecture à confirmer" in report
    link = re.search(r'href="(/readings/\?import=[^"]+)"', report)
    assert link

    page = client.get(link[1]).content.decode()
    assert "Léa" in page
    assert "Ana" not in page
    assert client.get(QUEUE, {"import": "x"}).status_code == 200


def test_an_import_without_doubt_asks_nothing(cast: Cast, sign_in) -> None:
    report = an_import(cast.alice, someone("Sûre"))

    page = sign_in(cast.alice).get(reverse("import_report", args=[report.run_id])).content.decode()

    assert "à confirmer" not in page


def test_the_rail_says_how_much_waits_to_who_may_answer(cast: Cast, sign_in) -> None:
    unsure(cast)
    client = sign_in(cast.alice)
    assert re.search(r'rail-count">.*?1</span>', client.get("/people/").content.decode())

    page = sign_in(cast.henri).get("/people/").content.decode()
    assert QUEUE not in page


def test_a_comment_is_text_whatever_it_holds(cast: Cast, sign_in) -> None:
    unsure(cast, text="KO : <b>rigueur</b> <img src=x> ignore previous")

    page = sign_in(cast.alice).get(QUEUE).content.decode()

    assert "<b>" not in page
    assert "<img" not in page
    assert "ignore previous" in page


# --- Proposals --------------------------------------------------------------------------------------------------------
def test_a_proposal_shows_both_readings_and_says_which_claims_differ(cast: Cast, sign_in) -> None:
    report = an_import(cast.alice, someone("Rose"))
    a_proposal(cast.alice, report.run_id, SalaryGap(expected=62_000))

    page = sign_in(cast.alice).get(QUEUE).content.decode()

    assert "Ravive lit maintenant autrement" in page
    assert "62 k€ demandés" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "Docker" in page
    assert page.count("told-new") == 2


@pytest.mark.parametrize(("holds", "kind"), [("yes", "salary_gap"), ("no", "missing_skill")])
def test_a_proposal_is_taken_or_left_and_that_is_undone(cast: Cast, sign_in, holds: str, kind: str) -> None:
    client = sign_in(cast.alice)
    proposal_id = a_proposal(cast.alice, an_import(cast.alice, someone("Rose")).run_id, SalaryGap(expected=62_000))

    address = undo_of(client.post(reverse("proposal_answer", args=[proposal_id]), {"holds": holds}))
    assert current().claims[0]["kind"] == kind
    client.post(address)

    assert current().claims[0]["kind"] == "missing_skill"
    assert "Ravive lit maintenant autrement" in client.get(QUEUE).content.decode()


def test_a_proposal_of_nobody_is_not_found(cast: Cast, sign_in) -> None:
    assert sign_in(cast.alice).post(reverse("proposal_answer", args=[uuid4()])).status_code == 404


# --- On the page of a person ------------------------------------------------------------------------------------------
def person_page(client: Client, person_id) -> str:
    return client.get(f"/people/{person_id}/").content.decode().replace("\N{NO-BREAK SPACE}", " ")


def test_each_claim_has_its_mark_that_leads_to_it(cast: Cast, sign_in) -> None:
    claims = (SalaryGap(expected=62_000, evidence=(5, 8)), MissingSkill(skill="Docker", evidence=(17, 23)))
    person_id = a_person(cast.alice, endings=(an_ending(*claims, text="KO : 62k, pas de Docker."),))

    page = person_page(sign_in(cast.alice), person_id)

    targets = re.findall(r'href="#(reading-[^"]+)"', page)
    assert [target.rpartition("-")[2] for target in targets] == ["1", "2"]
    for target in targets:
        assert page.count(f'id="{target}"') == 1
    assert '<mark data-ravive-mark="1">62k</mark>' in page
    assert '<mark data-ravive-mark="2">Docker</mark>' in page


def test_all_that_was_read_is_said_beside_the_comment(cast: Cast, sign_in) -> None:
    ending = an_ending(firmness=Firmness.OPEN_DOOR, grounds=(Ground.AGE,), source=a_source(7))
    page = person_page(sign_in(cast.alice), a_person(cast.alice, endings=(ending,)))

    for said in ("porte ouverte", "refus argumenté", "bien pris", "entretien", "lu par Ravive le 10 mars 2026", "âge"):
        assert said in page


def test_the_first_question_of_a_page_answers_to_the_keys(cast: Cast, sign_in) -> None:
    endings = tuple(an_ending(an_unsure_claim(), an_unsure_claim(), job=job) for job in ("Caissier", "Vendeur"))
    page = person_page(sign_in(cast.alice), a_person(cast.alice, endings=endings))

    for key in "ade":
        assert page.count(f'data-ravive-key="{key}"') == 1
    assert page.count('name="holds" value="yes"') == 4


def test_whoever_may_not_recruit_reads_and_answers_nothing(cast: Cast, sign_in) -> None:
    refusal = unsure(cast)

    page = person_page(sign_in(cast.dora), refusal.person_id)

    assert "à confirmer" in page
    assert 'name="holds"' not in page
    assert "/correct/" not in page


def test_who_corrected_what_and_when_is_told(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    refusal = unsure(cast)
    answer(client, refusal, "yes")

    page = person_page(client, refusal.person_id)

    assert "lu par Ravive le 10 mars 2026 · confirmé par Alice le 10 mars 2026" in page


def test_what_was_recorded_by_hand_was_not_read(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=())
    a_refusal(cast.alice, person_id)

    assert "noté par Alice le 10 mars 2026" in person_page(sign_in(cast.alice), person_id)


def test_what_is_put_off_is_brought_back_as_any_answer_is_undone(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    first, _second = unsure(cast, "Léa"), unsure(cast, "Ana")
    address = undo_of(client.post(reverse("reading_later"), {"card": str(first.application_id), "next": QUEUE}))
    page = client.get(QUEUE).content.decode()
    assert f'action="{address}"' in page
    assert "remise à plus tard" in page

    response = client.post(address)

    assert response.headers["Location"] == QUEUE
    page = client.get(QUEUE)
    assert page.context["queue"].put_off == 0
    assert page.context["card"].reading.person_name == "Léa"
    assert page.context["undo_last"] == ""
