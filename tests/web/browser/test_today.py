"""Aujourd'hui by keyboard, in a real Chromium."""

import pytest
from playwright.sync_api import Page, expect

from cast import NOW, Cast
from factories import a_person, a_touch, an_ending, an_opening_value
from ravive.application.actions import do_correct_opening, do_create_opening
from ravive.application.ports import ports
from ravive.application.standing.catching_up import standing_due
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.dates import PartialDate, add_months

pytestmark = pytest.mark.django_db(transaction=True)


def some_callable(cast: Cast, *names: str) -> None:
    """Raise the salary of a post: those whom it was too low for become callable. Here the clock is the real one."""
    month_ago = PartialDate.of(add_months(ports().today(), -1))
    ending = an_ending(SalaryGap(expected=60_000, budget=50_000), applied_on=None, ended_on=month_ago)
    for name in names:
        a_person(cast.alice, name, endings=(ending,), touches=(a_touch(str(month_ago)),))
    now = ports().now()
    low, high = (an_opening_value(salary_max=most, text="") for most in (50_000, 64_000))
    opening_id = do_create_opening(actor=cast.alice, at=NOW, opening=low)
    while standing_due(at=now):
        pass
    do_correct_opening(actor=cast.alice, at=now, opening_id=opening_id, opening=high)
    while standing_due(at=now):
        pass


def names_of(page: Page) -> list[str]:
    return page.locator(".row-name").all_inner_texts()


def test_the_day_is_taken_key_by_key(page: Page, cast: Cast) -> None:
    some_callable(cast, "Léa Martin", "Ugo Petit")
    page.goto("/people/")
    page.keyboard.press("g")
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Aujourd’hui")).to_be_visible()
    first, second = names_of(page)

    page.keyboard.press("j")
    with page.expect_navigation():
        page.keyboard.press("l")
    assert names_of(page) == [second]

    with page.expect_navigation():
        page.keyboard.press("u")
    assert names_of(page) == [first, second]

    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=first, exact=True)).to_be_visible()
    assert "/recalls/" in page.url


def test_it_works_without_any_script(page_without_script: Page, cast: Cast) -> None:
    some_callable(cast, "Léa Martin")
    page = page_without_script
    page.goto("/today/")

    page.get_by_role("button", name="Pas maintenant").click()

    expect(page.get_by_text("Rien n’attend aujourd’hui.")).to_be_visible()


def test_a_narrow_window_scrolls_one_way_only(page: Page, cast: Cast) -> None:
    some_callable(cast, "Léa Martin")
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto("/today/")

    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
