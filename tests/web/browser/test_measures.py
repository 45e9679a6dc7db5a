"""Mesures in a real browser: an outcome in two clicks, and the page that compares forecasts with outcomes."""

import random
from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from cast import Cast
from factories import a_person, a_touch, adopted_weights, an_opening, other_weights, some_outcomes
from ravive.domain.recall.likelihood import chance
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor
from ravive.store.models import RecallOutcome

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
#: What was true of the people called, and how many they were.
CALLED = (
    ((Factor.BASE_PHONE, Factor.NEVER_ANSWERED), 14),
    ((Factor.BASE_PHONE,), 22),
    ((Factor.BASE_PHONE, Factor.ARGUED), 16),
    ((Factor.BASE_PHONE, Factor.OPEN_DOOR, Factor.REASON_GONE), 12),
    ((Factor.BASE_PHONE, Factor.OPEN_DOOR, Factor.REASON_GONE, Factor.DECLINED_OFFER), 9),
)


def a_month_of_calls(cast: Cast) -> None:
    dice = random.Random(7)  # noqa: S311 - nothing secret
    for factors, people in CALLED:
        p = chance(sum(DEFAULT_WEIGHTS.lines[factor].weight for factor in factors) + 0.3)
        some_outcomes(cast.alice, [dice.random() < p for _ in range(people)], *factors)


def violations(page: Page) -> list[str]:
    return [each["id"] for each in Axe().run(page).response["violations"]]


def test_the_outcome_of_a_call_is_two_clicks_and_one_takes_it_back(page: Page, cast: Cast) -> None:
    person_id: UUID = a_person(cast.alice, touches=(a_touch("2026-10-14"),))
    page.goto(f"/openings/{an_opening(cast.alice)}/recalls/{person_id}/")

    page.get_by_label("Téléphone", exact=True).check()
    page.get_by_role("button", name="A répondu, à suivre").click()
    expect(page.get_by_text("La suite est notée.")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Retirer la dernière").click()
    expect(page.get_by_text("La suite est retirée")).to_be_visible()

    assert RecallOutcome.objects.get().undone_by_id == cast.alice.member_id


@pytest.mark.parametrize("width", [1440, 400])
def test_the_page_of_measures_is_read_by_everybody_at_any_width(page: Page, cast: Cast, width: int) -> None:
    a_month_of_calls(cast)
    adopted_weights(cast.ada, other_weights())
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/measures/")

    expect(page.get_by_role("img", name="Chance prévue et part de oui constatée")).to_be_visible()
    expect(page.get_by_role("table", name="Prévisions et suites")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
