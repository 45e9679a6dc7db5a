"""The first day of a recruiter in a real browser: an advert, a tracker, the list, the brief, the sheet of paper."""

from pathlib import Path

import pytest
import xlsxwriter
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from cast import NOW, Cast
from factories import a_touch, an_ending, an_import, day, someone
from ravive.application.opening_entry import open_from_advert
from ravive.domain.kernel.claims import Outranked
from ravive.domain.kernel.vocabulary import Firmness, Stage
from ravive.store.models import Opening, Person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("data_dir"),
]
ADVERT = """Cariste (H/F)

Transports Vauquelin recrute un cariste à Rouen, en CDI.

Profil : CACES R489 catégorie 3, deux ans d'expérience au moins.
Du lundi au vendredi, sans nuit, 24 à 26 k€ brut par an.
"""
HEADINGS = ("Nom", "E-mail", "Téléphone", "Poste", "Date", "Commentaire")
ROWS = (
    (
        "Léa Martin",
        "lea@courriel.example",
        "06 39 98 00 01",
        "Cariste",
        "12/01/2026",
        "Très bon entretien, 2e sur le poste, à rappeler si ça s'ouvre",
    ),
    (
        "Hugo Petit",
        "hugo@courriel.example",
        "06 39 98 00 02",
        "Cariste",
        "14/01/2026",
        "Refus : demandait 32k pour un budget de 25k",
    ),
    ("Ana Costa", "ana@courriel.example", "06 39 98 00 03", "Cariste", "20/01/2026", "NON FERME, ne plus contacter"),
)


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    path = tmp_path / "suivi.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("2026")
        for number, row in enumerate((HEADINGS, *ROWS)):
            sheet.write_row(number, 0, row)
    return path


def a_small_house(cast: Cast) -> str:
    """A post, somebody to call and somebody who must not be, as another day left them; return the list's address."""
    outranked = an_ending(Outranked(rank=2), job="Cariste", stage=Stage.FINAL, ended_on=day("2026-02-10"), text="2e")
    never = an_ending(firmness=Firmness.FIRM_NO, ended_on=day("2026-02"))
    people = [
        someone(name, row=row, endings=(ending,), touches=(a_touch("2026-02-10"),), phones=(f"+33 6 39 98 00 0{row}",))
        for row, (name, ending) in enumerate({"Léa Martin": outranked, "Serge Jamais": never}.items(), start=2)
    ]
    an_import(cast.alice, *people)
    return f"/openings/{open_from_advert(actor=cast.alice, at=NOW, text=ADVERT)}/recalls/"


def import_the_tracker(page: Page, tracker: Path) -> None:
    page.goto("/imports/")
    page.set_input_files("#files", [tracker])
    page.get_by_role("button", name="Voir ce qui est compris").click()
    expect(page.get_by_role("heading", name="Voici ce qui a été compris")).to_be_visible()
    for heading in HEADINGS:
        expect(page.get_by_role("table").get_by_text(heading, exact=True).first).to_be_visible()
    page.get_by_role("button", name="Importer 3 personnes").click()
    expect(page.get_by_text("personnes ajoutées")).to_be_visible()


def test_from_an_advert_and_a_tracker_to_the_sheet_of_paper_and_back(page: Page, tracker: Path) -> None:
    page.goto("/openings/")
    page.locator("textarea[name=advert]").fill(ADVERT)
    page.locator("form:has(textarea[name=advert]) button.button-primary").click()
    expect(page.get_by_role("heading", level=1, name="Cariste")).to_be_visible()
    expect(page.locator("[name=salary_max]")).to_have_value("26000")

    import_the_tracker(page, tracker)
    report = page.url
    assert Person.objects.count() == len(ROWS)

    page.goto(f"/openings/{Opening.objects.get().pk}/recalls/")
    page.keyboard.press("j")
    expect(page.locator("[data-ravive-open]").first).to_be_focused()
    name = page.locator("[data-ravive-open]").first.inner_text()
    page.keyboard.press("c")
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
    expect(page.get_by_role("heading", name="Première phrase")).to_be_visible()

    sheet = page.get_by_role("link", name="Une page à imprimer").get_attribute("href")
    answer = page.request.get(sheet)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.body().startswith(b"%PDF-")

    page.goto(report)
    page.get_by_role("button", name="Annuler cet import").click()
    expect(page.get_by_text("Cet import a été annulé.")).to_be_visible()
    assert Person.objects.count() == 0


def test_nobody_who_is_blocked_shows_a_way_to_reach_them(page: Page, cast: Cast) -> None:
    page.goto(f"{a_small_house(cast)}?show=blocked")

    expect(page.get_by_role("link", name="Serge Jamais")).to_be_visible()
    page.get_by_role("link", name="Serge Jamais").click()

    expect(page.get_by_role("heading", level=1, name="Serge Jamais")).to_be_visible()
    assert page.locator("a[href^='tel:'], a[href^='mailto:']").count() == 0


def test_all_of_it_by_keyboard(page: Page, cast: Cast) -> None:
    """From the list of posts to a decision, without touching the mouse; what is focused is always seen."""
    a_small_house(cast)
    page.goto("/openings/")
    reach(page, "Cariste")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Léa Martin").or_(page.locator("[name=title]")).first).to_be_visible()

    page.goto(f"/openings/{Opening.objects.get().pk}/recalls/")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Léa Martin")).to_be_visible()
    reach(page, "Enregistrer")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Votre décision est notée")).to_be_visible()


def reach(page: Page, name: str) -> None:
    """Press Tab until what is focused bears a name."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "() => { const e = document.activeElement;"
            " if (e === document.body) return {text: '', seen: true};"
            " const row = e.closest('[data-ravive-row], .row') || e;"
            " const seen = [e, row].map(one => getComputedStyle(one))"
            ".some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none');"
            " return {text: e.innerText || e.value || '', seen} }"
        )
        if focused["text"]:
            assert focused["seen"], f"nothing shows that {focused['text']!r} is focused"
        if name in focused["text"]:
            return
    pytest.fail(f"{name} cannot be reached by Tab")


def test_without_script_one_signs_in_searches_and_reads_the_list(page_without_script: Page, cast: Cast) -> None:
    page, recalls = page_without_script, a_small_house(cast)

    page.goto("/people/")
    page.get_by_role("searchbox").fill("lea")
    page.get_by_role("searchbox").press("Enter")
    expect(page.get_by_role("link", name="Léa Martin")).to_be_visible()
    expect(page.get_by_role("link", name="Serge Jamais")).to_have_count(0)

    page.goto(recalls)
    page.get_by_role("link", name="Léa Martin").click()
    expect(page.get_by_role("heading", level=1, name="Léa Martin")).to_be_visible()


def test_without_script_a_tracker_is_imported(page_without_script: Page, tracker: Path) -> None:
    page = page_without_script
    page.goto("/imports/")
    page.set_input_files("#files", [tracker])
    page.get_by_role("button", name="Voir ce qui est compris").click()
    page.get_by_role("button", name="Importer 3 personnes").click()
    page.get_by_role("button", name="Commencer").or_(page.get_by_role("button", name="Lancer")).first.click()

    expect(page.get_by_text("personnes ajoutées")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_the_journey_breaks_a_rule_of_accessibility(page: Page, cast: Cast, scheme: str) -> None:
    recalls = a_small_house(cast)
    called = Person.objects.get(full_name="Léa Martin").pk
    page.emulate_media(color_scheme=scheme)
    addresses = [
        "/openings/",
        recalls.removesuffix("recalls/"),
        recalls,
        f"{recalls}?show=blocked",
        f"{recalls}{called}/",
        f"/people/{called}/",
    ]
    for address in addresses:
        page.goto(address)
        check(page, address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_an_import_breaks_a_rule_of_accessibility(page: Page, tracker: Path, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto("/imports/")
    page.set_input_files("#files", [tracker])
    page.get_by_role("button", name="Voir ce qui est compris").click()
    expect(page.get_by_role("heading", name="Voici ce qui a été compris")).to_be_visible()
    check(page, "the preview")
    page.get_by_role("button", name="Importer 3 personnes").click()
    expect(page.get_by_text("personnes ajoutées")).to_be_visible()
    check(page, "the report")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_the_entrance_breaks_a_rule_of_accessibility(chromium, live_server, scheme: str) -> None:
    context = chromium.new_context(base_url=live_server.url, locale="fr-FR", color_scheme=scheme)
    page = context.new_page()
    for address in ("/accounts/login/", "/accounts/password/reset/", "/accounts/signup/"):
        page.goto(address)
        check(page, address)
    context.close()


def check(page: Page, where: str) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, f"{where}: {found.generate_report()}"
