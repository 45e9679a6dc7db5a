"""Correcting what was read, and lifting a firm no."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from cast import Cast
from factories import a_person, an_ending, an_import, an_unsure_claim, someone
from ravive.application.actions import do_correct_refusal
from ravive.domain.kernel.claims import Language, MissingSkill
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.vocabulary import Firmness, Ground, ReasonKind
from ravive.store import models
from ravive.web.correction_form import ClaimForm, kinds_of

pytestmark = pytest.mark.django_db
TEXT = "KO : pas de rigueur, 62k pour 55k."
ENDING = {
    "side": "company",
    "firmness": "not_now",
    "feedback": "argued",
    "reaction": "well",
    "stage": "interviewed",
    "call_back_on": "",
    "reason": "relu avec le manager",
}


def a_reading(cast: Cast, *claims, **fields) -> models.Refusal:
    ending = an_ending(*(claims or (an_unsure_claim(),)), text=TEXT, **fields)
    report = an_import(cast.alice, someone("Léa Martin", endings=(ending,)))
    return models.Refusal.objects.get(import_run_id=report.run_id)


def form(*claims: dict[str, str], initial: int = 1, **ending: str) -> dict[str, str]:
    """What a browser sends: `initial` claims that were there, then those that are added."""
    held = {"claims-TOTAL_FORMS": str(len(claims)), "claims-INITIAL_FORMS": str(initial)}
    for place, claim in enumerate(claims):
        held |= {f"claims-{place}-{name}": value for name, value in claim.items()}
    return {**held, **ENDING, **ending}


def send(client: Client, refusal: models.Refusal, *claims: dict[str, str], **more):
    return client.post(reverse("reading_correct", args=[refusal.pk]), form(*claims, **more))


FIRST = {"origin": "0", "kind": "soft_skill", "trait": "rigueur", "words": "pas de rigue"}


def current() -> models.Refusal:
    return models.Refusal.objects.current().get()


def test_it_works(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), a_reading(cast)

    response = send(client, refusal, {**FIRST, "trait": "écoute"}, firmness="open_door", call_back_on="2026-09")

    assert response.headers["Location"] == f"/people/{refusal.person_id}/"
    corrected = current()
    assert corrected.supersedes_id == refusal.pk
    assert (corrected.firmness, str(corrected.call_back_on), corrected.reason) == (
        "open_door",
        "2026-09",
        "relu avec le manager",
    )
    assert corrected.claims[0]["trait"] == "écoute"
    assert "certain" not in corrected.claims[0]
    assert models.Refusal.objects.count() == 2
    page = client.get(response.headers["Location"]).content.decode()
    assert "corrigé par Alice le 10 mars 2026 : relu avec le manager" in page


def test_the_form_starts_with_what_was_read(cast: Cast, sign_in) -> None:
    refusal = a_reading(cast, MissingSkill(skill="Docker", level=2), Language(language="en", level="B1"))

    page = sign_in(cast.alice).get(reverse("reading_correct", args=[refusal.pk]))
    claims = page.context["claims"]

    first, second, empty = claims.forms
    assert (first["skill"].value(), first["level"].value()) == ("Docker", 2)
    assert (second["language"].value(), second["cefr"].value()) == ("en", "B1")
    assert empty["kind"].value() is None


def test_a_claim_changes_its_kind_one_goes_and_one_comes(cast: Cast, sign_in) -> None:
    refusal = a_reading(cast, an_unsure_claim(), MissingSkill(skill="Docker"))
    salary = {"kind": "salary_gap", "expected": "62k", "budget": "55 000 €", "words": "62k pour 55k", "certain": "on"}

    send(
        sign_in(cast.alice),
        refusal,
        {"origin": "0", "kind": "culture_fit", "trait": "rigueur", "words": ""},
        {"origin": "1", "kind": "missing_skill", "skill": "Docker", "removed": "on"},
        salary,
        initial=2,
    )

    kept, added = current().claims
    assert kept == {"kind": "culture_fit", "trait": "rigueur"}
    assert (added["kind"], added["expected"], added["budget"]) == ("salary_gap", 62_000, 55_000)
    assert added["evidence"] == [TEXT.index("62k"), TEXT.index(".", 10)]


def test_what_is_removed_may_be_wrong(cast: Cast, sign_in) -> None:
    send(sign_in(cast.alice), a_reading(cast), {**FIRST, "words": "jamais écrit", "removed": "on"})

    assert current().claims == []


def test_an_unsure_claim_left_alone_stays_unsure_and_one_that_is_ticked_is_certain(cast: Cast, sign_in) -> None:
    alone = {"origin": "0", "kind": "soft_skill", "trait": "rigueur"}
    refusal = a_reading(cast)
    client = sign_in(cast.alice)

    send(client, refusal, alone)
    assert current().claims[0]["certain"] is False

    send(client, current(), {**alone, "certain": "on"})
    assert "certain" not in current().claims[0]


BAD = [
    ({"words": "jamais écrit"}, {}, "claims-0-words", "ne sont pas dans le commentaire"),
    ({"kind": "salary_gap", "expected": "beaucoup"}, {}, "claims-0-expected", "62000 ou 62k"),
    ({"kind": "salary_gap", "expected": "62"}, {}, "claims-0-expected", "salaire annuel"),
    ({"kind": "missing_skill", "level": "7"}, {}, "claims-0-level", "5"),
    ({"kind": "availability", "available_on": "bientôt"}, {}, "claims-0-available_on", "2026-05-12"),
    ({"origin": "9"}, {}, "claims-0-origin", "plus dans le refus"),
    ({"kind": "horoscope"}, {}, "claims-0-kind", ""),
    ({}, {"call_back_on": "2026-13"}, "call_back_on", "2026-05-12"),
    ({}, {"reason": "  "}, "reason", "obligatoire"),
    ({}, {"side": "personne"}, "side", ""),
]


@pytest.mark.parametrize(("claim", "ending", "field", "said"), BAD, ids=[field for _, _, field, _ in BAD])
def test_bad_input_is_told_at_its_field_and_nothing_typed_is_lost(
    cast: Cast, sign_in, claim: dict[str, str], ending: dict[str, str], field: str, said: str
) -> None:
    typed = {**FIRST, "trait": "ce que j'ai tapé", **claim}

    response = send(sign_in(cast.alice), a_reading(cast), typed, **ending)
    page = response.content.decode()

    assert response.status_code == 422
    errors = response.context["form"].errors | {
        f"claims-{place}-{name}": problems
        for place, one in enumerate(response.context["claims"].errors)
        for name, problems in one.items()
    }
    assert set(errors) == {field}
    assert said in " ".join(errors[field])
    assert "Rien n’est encore enregistré" in page
    assert "ce que j&#x27;ai tapé" in page
    assert models.Refusal.objects.count() == 1


def test_a_form_without_its_claims_is_refused_and_shown_again(cast: Cast, sign_in) -> None:
    refusal = a_reading(cast)

    response = sign_in(cast.alice).post(reverse("reading_correct", args=[refusal.pk]), ENDING)

    assert response.status_code == 422
    assert models.Refusal.objects.count() == 1


def test_a_firm_no_does_not_vanish_and_the_way_out_is_shown(cast: Cast, sign_in) -> None:
    refusal = a_reading(cast, firmness=Firmness.FIRM_NO)

    response = send(sign_in(cast.alice), refusal, FIRST, firmness="open_door")

    assert response.status_code == 422
    assert "firmness" in response.context["form"].errors
    assert reverse("firm_no_lift", args=[refusal.person_id]) in response.content.decode()
    assert models.Refusal.objects.count() == 1


def test_whoever_comes_second_is_told_and_keeps_what_they_typed(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), a_reading(cast)
    do_correct_refusal(
        actor=cast.bob,
        at=refusal.created_at,
        refusal_id=refusal.pk,
        ending=an_ending(an_unsure_claim(), text=TEXT),
        reason="par Bob",
    )

    response = send(client, refusal, {**FIRST, "trait": "mon mot"})
    page = response.content.decode()

    assert response.status_code == 422
    assert "Ce refus a été corrigé entre-temps" in page
    assert "par Bob" in page
    assert "mon mot" in page


def test_the_way_back_is_the_queue_when_one_came_from_there(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), a_reading(cast)
    page = client.get(reverse("reading_correct", args=[refusal.pk]), {"next": "/readings/"}).content.decode()
    assert '<input type="hidden" name="next" value="/readings/">' in page

    response = client.post(reverse("reading_correct", args=[refusal.pk]), {**form(FIRST), "next": "/readings/"})

    assert response.headers["Location"] == "/readings/"


def test_words_over_two_lines_come_back_as_they_were(cast: Cast, sign_in) -> None:
    ending = an_ending(MissingSkill(skill="Docker", evidence=(0, 13)), text="pas de\nDocker")
    report = an_import(cast.alice, someone(endings=(ending,)))
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)
    client = sign_in(cast.alice)
    page = client.get(reverse("reading_correct", args=[refusal.pk]))
    words = page.context["claims"].forms[0]["words"].value()
    assert "\n" not in words

    send(client, refusal, {"origin": "0", "kind": "missing_skill", "skill": "Docker", "words": words, "certain": "on"})

    assert current().claims[0]["evidence"] == [0, 13]


def test_every_field_of_a_claim_belongs_to_a_kind_and_every_slot_has_its_field() -> None:
    common = {"origin", "kind", "words", "certain", "removed"}

    assert [name for name in ClaimForm.base_fields if name not in common and not kinds_of(name)] == []
    assert kinds_of("cefr") == ("language",)
    assert kinds_of("level") == ("missing_skill",)
    assert {kind for name in ClaimForm.base_fields for kind in kinds_of(name)} == {
        kind.value for kind in ReasonKind
    } - {"motivation", "position_closed", "conduct", "other"}


# --- The firm no ------------------------------------------------------------------------------------------------------
def lift_link(page: str) -> bool:
    return re.search(r'href="/people/[^"]+/lift/"', page) is not None


def test_a_firm_no_is_lifted_with_its_reason(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), a_reading(cast, firmness=Firmness.FIRM_NO)
    address = f"/people/{refusal.person_id}/"
    assert lift_link(client.get(address).content.decode())

    response = client.post(reverse("firm_no_lift", args=[refusal.person_id]), {"reason": "elle nous a réécrit"})
    page = client.get(response.headers["Location"]).content.decode()

    assert "Ne pas appeler" not in page
    assert "non ferme levé par Alice le 10 mars 2026 : elle nous a réécrit" in page
    assert not lift_link(page)


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_firm_no_is_not_lifted_without_a_reason(cast: Cast, sign_in, reason: str) -> None:
    refusal = a_reading(cast, firmness=Firmness.FIRM_NO)

    response = sign_in(cast.alice).post(reverse("firm_no_lift", args=[refusal.person_id]), {"reason": reason})

    assert response.status_code == 422
    assert response.context["form"].errors["reason"]
    assert models.Refusal.objects.current().get().lifted_by is None


def test_there_is_nothing_to_lift_where_the_person_asked_for_it_themselves(cast: Cast, sign_in) -> None:
    asked = Permission(requests=(RightsRequest.NO_CONTACT,))
    client = sign_in(cast.alice)
    person_id = a_person(cast.alice, permission=asked)

    assert not lift_link(client.get(f"/people/{person_id}/").content.decode())
    response = client.post(reverse("firm_no_lift", args=[person_id]), {"reason": "au cas où"})
    assert "Aucun non ferme à lever" in response.content.decode()


def test_a_firm_no_can_be_lifted_though_the_file_also_says_not_to_call_and_what_remains_is_said(
    cast: Cast, sign_in
) -> None:
    asked = Permission(requests=(RightsRequest.NO_CONTACT,))
    ending = an_ending(firmness=Firmness.FIRM_NO)
    client, person_id = sign_in(cast.alice), a_person(cast.alice, endings=(ending,), permission=asked)
    address = f"/people/{person_id}/"
    assert lift_link(client.get(address).content.decode())

    response = client.post(reverse("firm_no_lift", args=[person_id]), {"reason": "erreur de saisie"}, follow=True)
    page = response.content.decode()

    assert models.Refusal.objects.current().get().lifted_by is not None
    assert not lift_link(page)
    assert "Toujours à ne pas appeler : Le dossier demande de ne plus contacter cette personne" in page


# --- Protected grounds ------------------------------------------------------------------------------------------------
UNLAWFUL = "KO : trop vieux, et pas de rigueur."


def with_grounds(cast: Cast, *grounds: Ground) -> models.Refusal:
    ending = an_ending(an_unsure_claim(), text=UNLAWFUL, grounds=grounds)
    report = an_import(cast.alice, someone(endings=(ending,)))
    return models.Refusal.objects.get(import_run_id=report.run_id)


def test_a_protected_ground_that_was_wrongly_read_is_taken_off_and_its_words_are_struck_no_more(
    cast: Cast, sign_in
) -> None:
    client, refusal = sign_in(cast.alice), with_grounds(cast, Ground.AGE, Ground.HEALTH)
    address = f"/people/{refusal.person_id}/"
    assert '<s class="unlawful">' in client.get(address).content.decode()

    send(client, refusal, FIRST, wrong_grounds="age")

    assert current().grounds == ["health"]
    assert current().supersedes_id == refusal.pk
    assert '<s class="unlawful">' not in client.get(address).content.decode()


def test_a_ground_that_nobody_ticks_stays(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), with_grounds(cast, Ground.AGE)
    page = client.get(reverse("reading_correct", args=[refusal.pk])).content.decode()
    assert 'name="wrong_grounds" value="age"' in page

    send(client, refusal, FIRST)

    assert current().grounds == ["age"]


def test_a_ground_that_was_not_read_cannot_be_taken_off(cast: Cast, sign_in) -> None:
    response = send(sign_in(cast.alice), with_grounds(cast, Ground.AGE), FIRST, wrong_grounds="health")

    assert response.status_code == 422
    assert current().grounds == ["age"]


# --- How far it went, and HTML ----------------------------------------------------------------------------------------
def test_the_stage_that_is_corrected_is_the_one_the_application_shows(cast: Cast, sign_in) -> None:
    client, refusal = sign_in(cast.alice), a_reading(cast)

    send(client, refusal, FIRST, stage="final")
    events = client.get(f"/people/{refusal.person_id}/").context["timeline"]

    (application,) = [event for event in events if event.icon == "applied"]
    assert application.details == ("finale",)


def test_words_of_an_ats_are_shown_without_tags_and_their_evidence_is_found_again(cast: Cast, sign_in) -> None:
    html = "<p>Pas de <b>Docker</b> &amp; trop cher</p><script>alert(1)</script>"
    start, end = html.index("Pas"), html.index("</b>")
    report = an_import(
        cast.alice, someone(endings=(an_ending(MissingSkill(skill="Docker", evidence=(start, end)), text=html),))
    )
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)
    client = sign_in(cast.alice)

    (event,) = [event for event in client.get(f"/people/{refusal.person_id}/").context["timeline"] if event.reading]
    shown = [(part.text, part.claims) for part in event.reading.passages]
    assert shown == [("Pas de Docker", (1,)), (" & trop cher", ())]

    words = client.get(reverse("reading_correct", args=[refusal.pk])).context["claims"].forms[0]["words"].value()
    send(client, refusal, {"origin": "0", "kind": "missing_skill", "skill": "Docker", "words": words, "certain": "on"})
    assert current().claims[0]["evidence"] == [start, end]
    assert current().text == html


def test_words_across_tags_become_evidence_where_they_stand_in_the_comment(cast: Cast, sign_in) -> None:
    html = "<p>Prétentions <b>62k</b> pour 55k</p>"
    report = an_import(cast.alice, someone(endings=(an_ending(text=html, claims=()),)))
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)

    send(sign_in(cast.alice), refusal, {"kind": "salary_gap", "words": "62k pour 55k"}, initial=0)

    start, end = current().claims[0]["evidence"]
    assert html[start:end] == "62k</b> pour 55k"


# --- Contact allowed again --------------------------------------------------------------------------------------------
def test_whoever_asked_for_no_contact_is_allowed_again_from_their_page(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, permission=Permission(requests=(RightsRequest.NO_CONTACT,)))
    client, address = sign_in(cast.alice), reverse("contact_allow", args=[person_id])
    assert address in client.get(f"/people/{person_id}/").content.decode()

    assert client.post(address, {"reason": " "}).status_code == 422
    page = client.post(address, {"reason": "elle nous a écrit le 9 mars"}, follow=True)

    assert page.context["person"].rights.blocked is None
    assert "elle peut de nouveau être contactée" in page.content.decode()
    assert address not in page.content.decode()


def test_nobody_else_is_offered_it_and_what_still_blocks_is_said(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    free = a_person(cast.alice, "Libre")
    both = a_person(
        cast.alice,
        "Serge Jamais",
        permission=Permission(requests=(RightsRequest.NO_CONTACT,)),
        endings=(an_ending(firmness=Firmness.FIRM_NO),),
    )

    assert "/allow/" not in client.get(f"/people/{free}/").content.decode()
    assert "rien à reprendre" in client.post(reverse("contact_allow", args=[free]), {"reason": "x"}).content.decode()
    page = client.post(reverse("contact_allow", args=[both]), {"reason": "au téléphone"}, follow=True)
    assert "Toujours à ne pas appeler" in page.content.decode()
