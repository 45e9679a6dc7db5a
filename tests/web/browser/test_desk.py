"""The desk of a recruiter in a real browser: by keyboard, by ear, and with files."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from cast import Cast
from factories import a_person, an_ending, an_import, someone
from ravive.domain.kernel.vocabulary import Firmness
from ravive.store.models import Person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def a_small_pool(cast: Cast) -> None:
    an_import(cast.alice, *[someone(name, row=row) for row, name in enumerate(("Ana", "Bruno", "Chloé"), start=2)])


def test_a_list_is_walked_and_opened_by_keyboard(page: Page, cast: Cast) -> None:
    a_small_pool(cast)
    page.goto("/people/")

    for key in ("j", "j", "j", "k"):
        page.keyboard.press(key)
    expect(page.get_by_role("link", name="Bruno")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1, name="Bruno")).to_be_visible()


def test_the_slash_searches_as_one_types(page: Page, cast: Cast) -> None:
    a_small_pool(cast)
    page.goto("/people/")

    page.keyboard.press("/")
    page.keyboard.type("chloe")

    expect(page.get_by_role("status").filter(has_text="1 personne")).to_be_visible()
    expect(page.get_by_role("link", name="Ana")).to_have_count(0)
    assert page.url.endswith("q=chloe")


def test_letters_typed_in_a_field_are_letters(page: Page, cast: Cast) -> None:
    a_small_pool(cast)
    page.goto("/people/")

    page.keyboard.press("/")
    page.keyboard.type("gi?jk")

    expect(page.get_by_role("searchbox")).to_have_value("gi?jk")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_question_mark_shows_the_keys_and_escape_hides_them(page: Page) -> None:
    page.goto("/people/")

    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Tout au clavier")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)


def test_g_then_a_letter_goes_to_a_screen(page: Page) -> None:
    page.goto("/people/")

    page.keyboard.press("g")
    page.keyboard.press("i")

    expect(page.get_by_role("heading", level=1, name="Imports")).to_be_visible()


def test_single_keys_switched_off_do_nothing(page: Page) -> None:
    page.goto("/settings/")
    page.get_by_label("Une seule touche").uncheck()
    page.get_by_role("button", name="Enregistrer").click()

    page.keyboard.press("?")

    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.usefixtures("data_dir")
def test_a_tracker_goes_from_the_desk_to_the_pool_and_back(page: Page, tmp_path: Path) -> None:
    tracker = tmp_path / "suivi.csv"
    tracker.write_text(
        "Nom;E-mail;Téléphone;Poste;Date;Commentaire\n"
        "Léa Martin;lea@courriel.example;06 12 34 56 78;Infirmière;12/03/2025;KO : pas de Docker\n"
        "Hugo Petit;hugo@courriel.example;06 98 76 54 32;Cariste;14/04/2025;Refus : 62k demandés pour 55k\n",
        encoding="utf-8",
    )
    page.goto("/imports/")
    page.set_input_files("#files", [tracker])
    expect(page.get_by_text("suivi.csv")).to_be_visible()
    page.get_by_role("button", name="Voir ce qui est compris").click()
    expect(page.get_by_role("heading", name="Voici ce qui a été compris")).to_be_visible()
    page.get_by_role("button", name="Importer 2 personnes").click()

    expect(page.get_by_text("personnes ajoutées")).to_be_visible()
    assert Person.objects.count() == 2
    page.get_by_role("button", name="Annuler cet import").click()
    expect(page.get_by_text("Cet import a été annulé.")).to_be_visible()
    assert Person.objects.count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_ours_breaks_a_rule_of_accessibility(page: Page, cast: Cast, scheme: str) -> None:
    a_small_pool(cast)
    barred = a_person(cast.alice, "Dora", endings=(an_ending(firmness=Firmness.FIRM_NO),))
    page.emulate_media(color_scheme=scheme)
    for address in ("/people/", f"/people/{barred}/", "/imports/", "/settings/", "/accounts/password/change/"):
        page.goto(address)
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
        assert found.violations_count == 0, f"{address}: {found.generate_report()}"
