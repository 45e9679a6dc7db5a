"""A real Chromium on a live server, signed in as Alice."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from cast import PASSWORD, Cast, a_cast
from ravive.store.models import Member

# Playwright's own loop runs in the thread of the tests; Django would take it for an asynchronous view.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if os.environ.get("RAVIVE_TEST_BROWSER") == "0":
        pytest.skip("RAVIVE_TEST_BROWSER=0")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("RAVIVE_TEST_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.fail("no Chromium here: apt-get install chromium (or RAVIVE_TEST_BROWSER=0 to leave these tests out)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def still_world() -> None:
    """Here the world moves: the real clock, the real reader of files, the real lexicon."""


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def page(chromium: Browser, live_server, cast: Cast) -> Iterator[Page]:
    """Alice at her desk; a page that logs an error (a script or a style that the policy refuses) fails the test."""
    yield from _at_her_desk(chromium, live_server.url, cast, java_script_enabled=True)


@pytest.fixture
def page_without_script(chromium: Browser, live_server, cast: Cast) -> Iterator[Page]:
    """Alice at her desk, in a browser where no script runs."""
    yield from _at_her_desk(chromium, live_server.url, cast, java_script_enabled=False)


def _at_her_desk(chromium: Browser, address: str, cast: Cast, *, java_script_enabled: bool) -> Iterator[Page]:
    context = chromium.new_context(
        base_url=address,
        locale="fr-FR",
        viewport={"width": 1440, "height": 900},
        java_script_enabled=java_script_enabled,
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto("/accounts/login/")
    page.fill("[name=login]", Member.objects.select_related("user").get(pk=cast.alice.member_id).user.email)
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    page.wait_for_url(lambda url: "login" not in url)
    yield page
    context.close()
    assert complaints == []
