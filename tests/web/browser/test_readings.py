"""Readings in a real browser: answered by key, corrected with the words under one's eyes, and without any script."""

from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from cast import Cast
from factories import a_proposal, an_ending, an_import, an_unsure_claim, someone
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.vocabulary import Firmness, Ground
from ravive.store.models import Refusal

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TEXT = "KO : pas de rigueur, 62k pour 55k."


def unsure(cast: Cast, name: str, row: int, **fields: object) -> None:
    an_import(cast.alice, someone(name, row=row, endings=(an_ending(an_unsure_claim(), text=TEXT, **fields),)))


def press(page: Page, key: str) -> None:
    """Press a key as somebody does: once the page is there and listens."""
    page.wait_for_load_state()
    page.keyboard.press(key)


def one_of_each(cast: Cast) -> None:
    unsure(cast, "Léa Martin", 2, firmness=Firmness.FIRM_NO)
    unsure(cast, "Ana Costa", 3)
    a_proposal(cast.alice, an_import(cast.alice, someone("Rose Petit", row=4)).run_id, SalaryGap(expected=62_000))


def test_the_queue_is_answered_key_by_key(page: Page, cast: Cast) -> None:
    one_of_each(cast)
    page.goto("/people/")
    press(page, "g")
    press(page, "a")
    expect(page.get_by_role("heading", level=2, name="Léa Martin")).to_be_visible()

    press(page, "a")
    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()
    press(page, "d")
    expect(page.get_by_role("heading", level=2, name="Rose Petit")).to_be_visible()
    press(page, "u")
    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()
    press(page, "l")
    expect(page.get_by_role("heading", level=2, name="Rose Petit")).to_be_visible()
    press(page, "a")
    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()

    kinds = {refusal.person.full_name: refusal.claims for refusal in Refusal.objects.current().select_related("person")}
    assert kinds["Rose Petit"][0]["kind"] == "salary_gap"
    assert kinds["Ana Costa"][0]["certain"] is False
    assert "certain" not in kinds["Léa Martin"][0]


def test_a_key_pressed_twice_answers_once(page: Page, cast: Cast) -> None:
    unsure(cast, "Léa Martin", 2, firmness=Firmness.FIRM_NO)
    unsure(cast, "Ana Costa", 3)
    page.goto("/readings/")

    page.evaluate("for (const _ of [1, 2]) document.querySelector('[data-ravive-key=a]').click()")

    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="entre-temps")).to_have_count(0)
    assert Refusal.objects.count() == 3


def test_a_claim_and_its_words_light_up_together(page: Page, cast: Cast) -> None:
    unsure(cast, "Léa Martin", 2)
    page.goto(f"/people/{Refusal.objects.get().person_id}/")

    page.get_by_role("button", name="Ce n’est pas ça").hover()

    expect(page.locator("mark[data-lit]")).to_have_text(TEXT[5:16])


def test_a_reading_is_corrected_with_words_taken_from_the_comment(page: Page, cast: Cast) -> None:
    unsure(cast, "Léa Martin", 2)
    page.goto("/readings/")
    press(page, "e")
    expect(page.get_by_role("heading", level=1, name="Corriger la lecture")).to_be_visible()
    expect(page.get_by_label("Demandé (€ par an, brut)").first).to_be_hidden()

    page.get_by_role("button", name="Une autre raison").click()
    added = page.locator("[data-ravive-claim-form]").last
    added.get_by_label("Raison", exact=True).select_option("salary_gap")
    added.get_by_label("Demandé (€ par an, brut)").fill("62k")
    # From the end of the words that are marked, over the number of the claim, to the end.
    page.evaluate(
        """() => {
          const words = document.querySelector(".words");
          const range = document.createRange();
          range.setStart(words.lastChild, 4);
          range.setEnd(words.lastChild, words.lastChild.length - 1);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
          words.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
        }"""
    )
    taken = added.get_by_label("Mots du commentaire").input_value()
    assert taken
    assert taken in TEXT
    page.get_by_label("Pourquoi cette correction").fill("relu avec elle")
    page.get_by_role("button", name="Enregistrer la correction").click()

    expect(page.get_by_role("status").filter(has_text="Corrigé.")).to_be_visible()
    _, salary = Refusal.objects.current().get().claims
    assert (salary["kind"], salary["expected"]) == ("salary_gap", 62_000)
    assert TEXT[slice(*salary["evidence"])] == taken


def test_all_of_it_works_without_any_script(page_without_script: Page, cast: Cast) -> None:
    page = page_without_script
    one_of_each(cast)
    page.goto("/readings/")
    page.get_by_role("button", name="C’est bien ça").click()
    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()
    page.get_by_role("button", name="Annuler la dernière réponse").click()
    expect(page.get_by_role("heading", level=2, name="Léa Martin")).to_be_visible()

    page.get_by_role("link", name="Corriger").click()
    first = page.locator("[data-ravive-claim-form]").first
    first.get_by_label("Raison", exact=True).select_option("experience_short")
    first.get_by_text("Précisions des autres raisons").click()
    first.get_by_label("Années demandées").first.fill("2,5")
    page.get_by_label("Pourquoi cette correction").fill("relu avec elle")
    page.get_by_role("button", name="Enregistrer la correction").click()

    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()
    claims = Refusal.objects.current().get(person__full_name="Léa Martin").claims
    assert [(claim["kind"], claim["years_wanted"]) for claim in claims] == [("experience_short", 2.5)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_whoever_listens_is_told_the_same(page: Page, cast: Cast, scheme: str) -> None:
    one_of_each(cast)
    page.emulate_media(color_scheme=scheme)
    refusal = Refusal.objects.filter(person__full_name="Léa Martin").get()
    proposals = "/readings/?import=" + str(Refusal.objects.get(person__full_name="Rose Petit").import_run_id)

    addresses = (
        "/readings/",
        proposals,
        f"/readings/{refusal.pk}/correct/",
        f"/people/{refusal.person_id}/",
        f"/people/{refusal.person_id}/lift/",
    )
    for address in addresses:
        page.goto(address)
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}\n{found.generate_report()}"


def test_a_narrow_window_scrolls_one_way_only(page: Page, cast: Cast) -> None:
    one_of_each(cast)
    refusal = Refusal.objects.filter(person__full_name="Léa Martin").get()
    page.set_viewport_size({"width": 360, "height": 740})

    for address in ("/readings/", f"/readings/{refusal.pk}/correct/", f"/people/{refusal.person_id}/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_a_card_put_off_by_key_is_brought_back_by_key(page: Page, cast: Cast) -> None:
    unsure(cast, "Léa Martin", 2, firmness=Firmness.FIRM_NO)
    unsure(cast, "Ana Costa", 3)
    page.goto("/readings/")
    press(page, "l")
    expect(page.get_by_role("heading", level=2, name="Ana Costa")).to_be_visible()

    press(page, "u")

    expect(page.get_by_role("heading", level=2, name="Léa Martin")).to_be_visible()


@pytest.mark.parametrize("width", [390, 320])
def test_on_a_phone_the_menu_is_one_line_and_its_fold_needs_no_script(
    page_without_script: Page, cast: Cast, width: int
) -> None:
    page = page_without_script
    unsure(cast, "Léa Martin", 2)
    page.set_viewport_size({"width": width, "height": 844})
    page.goto("/people/")
    rail = page.get_by_role("navigation", name="Menu principal")
    height = rail.bounding_box()
    assert height is not None
    assert height["height"] <= 844 / 10
    boxes = [box for link in rail.get_by_role("link").all() if (box := link.bounding_box())]
    fold = page.locator(".rail-more > summary")
    boxes.append(fold.bounding_box() or {})
    assert all(left["x"] + left["width"] <= right["x"] for left, right in pairwise(boxes))
    assert min(min(box["width"], box["height"]) for box in boxes) >= 24

    leave = page.get_by_role("button", name="Se déconnecter")
    expect(leave).not_to_be_visible()
    fold.click()
    expect(leave).to_be_visible()
    leave.click()
    page.wait_for_url(lambda url: "people" not in url)


def test_the_fold_of_the_menu_and_the_form_that_corrects_have_no_accessibility_fault(page: Page, cast: Cast) -> None:
    ending = an_ending(an_unsure_claim(), text="KO : trop vieux.", grounds=(Ground.AGE, Ground.HEALTH))
    report = an_import(cast.alice, someone(endings=(ending,)))
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"/readings/{Refusal.objects.get(import_run_id=report.run_id).pk}/correct/")
    page.locator(".rail-more > summary").click()

    assert Axe().run(page).response["violations"] == []
