"""What every answer carries, and what the door refuses: headers, cookies, hosts, attempts, redirections."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from addresses import PATTERNS, Scene, a_scene, browser_of
from cast import PASSWORD, Cast
from ravive.application.ports import Ports
from ravive.project.settings import CONTENT_SECURITY_POLICY

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"


@pytest.fixture(autouse=True)
def no_attempts_yet() -> None:
    cache.clear()


@pytest.fixture
def scene(cast: Cast, data_dir: Path, still_world: Ports) -> Scene:
    assert data_dir
    return a_scene(cast, still_world)


def policy_of(response) -> dict[str, list[str]]:
    parts = [part.split() for part in response.headers["Content-Security-Policy"].split(";") if part.strip()]
    return {name: values for name, *values in parts}


def check_headers(response, what: str) -> None:
    policy = policy_of(response)
    assert policy["default-src"] == ["'none'"], what
    assert policy["frame-ancestors"] == ["'none'"], what
    assert policy["base-uri"] == ["'none'"], what
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == ["'self'"], what
    assert response.headers["X-Content-Type-Options"] == "nosniff", what
    assert response.headers["X-Frame-Options"] == "DENY", what
    assert response.headers["Referrer-Policy"] == "same-origin", what
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin", what


# --- Headers ----------------------------------------------------------------------------------------------------------
@pytest.mark.ignore_template_errors
@pytest.mark.parametrize("role", ["visitor", "recruiter", "stranger", "closed"])
def test_every_answer_carries_the_policy(role: str, scene: Scene) -> None:
    """Pages, the PDF, redirections, 403, 404 and 405 alike."""
    browser = browser_of(scene.actors[role])

    for name in PATTERNS:
        for response in (browser.get(scene.address(name)), browser.options(scene.address(name))):
            check_headers(response, f"{name} for {role}: {response.status_code}")


def test_the_policy_allows_nothing_inline_nothing_evaluated_and_nobody_else() -> None:
    directives = CONTENT_SECURITY_POLICY["DIRECTIVES"]
    allowed = {value for values in directives.values() for value in values}

    assert allowed == {"'none'", "'self'", "data:"}
    assert [name for name, values in directives.items() if "data:" in values] == ["img-src"]


def test_a_page_that_fails_carries_the_policy_and_tells_nothing(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> None:
        message = "secret of the house"
        raise RuntimeError(message)

    monkeypatch.setattr("ravive.web.views.people.pool_page", fail)
    browser = browser_of(scene.actors["recruiter"])
    browser.raise_request_exception = False

    response = browser.get("/people/")

    assert response.status_code == 500
    check_headers(response, "500")
    assert "secret of the house" not in response.content.decode()
    assert "Traceback" not in response.content.decode()


def test_a_form_without_its_token_is_told_what_to_do(scene: Scene) -> None:
    assert scene.actors["recruiter"]
    browser = Client(enforce_csrf_checks=True)

    response = browser.post(LOGIN, {"login": "x", "password": "y"})

    assert response.status_code == 403
    check_headers(response, "403")
    assert "Rien n’a été changé" in response.content.decode()


def test_a_name_that_is_not_ours_is_not_answered() -> None:
    assert Client().get(LOGIN, headers={"host": "ailleurs.example"}).status_code == 400


def test_nothing_of_the_builder_is_served() -> None:
    """The board of components and the pages of errors of the developer are for RAVIVE_DEBUG alone."""
    assert "components" not in PATTERNS
    assert Client().get("/_components/").status_code in {302, 404}


# --- Cookies ----------------------------------------------------------------------------------------------------------
def sign_in(browser: Client, password: str = PASSWORD, address: str = "alice@saint-luc.example", **query: str):
    return browser.post(LOGIN, {"login": address, "password": password, **query})


@pytest.mark.usefixtures("cast")
def test_no_script_reads_a_cookie_and_no_other_site_sends_one() -> None:
    browser = Client()
    sign_in(browser)
    browser.post("/theme/", {"theme": "dark"})
    browser.post("/settings/", {"language": "fr", "theme": "auto", "keys": "on"})

    assert {"ravive_session", "ravive_theme", "ravive_keys", "ravive_language"} <= set(browser.cookies)
    for name, cookie in browser.cookies.items():
        assert cookie["samesite"] == "Lax", name
        assert cookie["httponly"] or name == "ravive_language", name


#: Run in a process of its own, for settings are read once: the headers and cookies of the first page, as JSON.
_FIRST_PAGE = """
import json, django
from django.conf import settings
from django.test import Client
settings.ALLOWED_HOSTS = ["testserver"]
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
django.setup()
plain = Client().get("/accounts/login/")
page = Client().get("/accounts/login/", secure=True)
cookies = page.cookies.items()
print(json.dumps({
    "plain": [plain.status_code, plain.headers.get("Location", "")],
    "headers": dict(page.headers),
    "cookies": {name: [bool(cookie["secure"]), cookie["path"], cookie["domain"]] for name, cookie in cookies},
    "session": [settings.SESSION_COOKIE_NAME, settings.SESSION_COOKIE_SECURE, settings.LANGUAGE_COOKIE_SECURE],
    "debug": settings.DEBUG,
}))
"""


def first_page(data_dir: Path, **environment: str) -> dict:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("RAVIVE_")}
    settings = {"DJANGO_SETTINGS_MODULE": "ravive.project.settings", "RAVIVE_DATA_DIR": str(data_dir)}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _FIRST_PAGE],
        env={**inherited, **settings, "DATABASE_URL": "", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def test_behind_tls_cookies_are_bound_to_the_host_and_plain_http_is_left(tmp_path: Path) -> None:
    said = first_page(tmp_path, RAVIVE_TLS="1")

    assert said["plain"] == [301, "https://testserver/accounts/login/"]
    assert said["headers"]["Strict-Transport-Security"].startswith("max-age=31536000")
    assert said["cookies"] == {"__Host-ravive_csrf": [True, "/", ""]}
    assert said["session"] == ["__Host-ravive_session", True, True]
    assert said["debug"] is False


# --- The entrance -----------------------------------------------------------------------------------------------------
@pytest.mark.usefixtures("cast")
def test_an_address_is_not_tried_forever() -> None:
    """After a few wrong passwords, even the right one waits."""
    for _ in range(6):
        sign_in(Client(), "pas celui-là")

    late = sign_in(Client())

    assert late.status_code in {200, 429}
    assert "_auth_user_id" not in late.client.session


@pytest.mark.usefixtures("cast")
def test_one_wrong_password_locks_nobody_out() -> None:
    sign_in(Client(), "pas celui-là")

    assert sign_in(Client()).status_code == 302


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("elsewhere", ["https://ailleurs.example/", "//ailleurs.example/", "javascript:alert(1)"])
def test_signing_in_never_leads_to_another_site(elsewhere: str) -> None:
    assert sign_in(Client(), next=elsewhere).headers["Location"] == "/"


@pytest.mark.parametrize("elsewhere", ["https://ailleurs.example/", "//ailleurs.example/", "javascript:alert(1)"])
def test_choosing_a_theme_never_leads_to_another_site(elsewhere: str, scene: Scene) -> None:
    answer = browser_of(scene.actors["recruiter"]).post("/theme/", {"theme": "dark", "next": elsewhere})

    assert answer.headers["Location"] == "/"


@pytest.mark.usefixtures("cast")
def test_nobody_signs_up_even_by_hand() -> None:
    page = Client().post(
        "/accounts/signup/", {"email": "eve@ailleurs.example", "password1": PASSWORD, "password2": PASSWORD}
    )

    assert page.status_code == 200
    assert sign_in(Client(), address="eve@ailleurs.example").status_code == 200


@pytest.mark.usefixtures("cast")
def test_a_forgotten_password_tells_nothing_of_who_has_an_account() -> None:
    answers = [
        Client().post("/accounts/password/reset/", {"email": f"{name}@saint-luc.example"}, follow=True)
        for name in ("alice", "personne")
    ]

    known, unknown = (re.sub(r'"x-csrftoken": "\w+"', "", answer.content.decode()) for answer in answers)
    assert known == unknown
    assert [message.to for message in mail.outbox if "alice@saint-luc.example" in message.to] != []


@pytest.mark.usefixtures("cast")
def test_signing_out_leaves_nothing_of_the_session() -> None:
    browser = Client()
    sign_in(browser)
    session = browser.cookies["ravive_session"].value
    browser.post("/accounts/logout/")

    thief = Client()
    thief.cookies["ravive_session"] = session

    assert thief.get("/people/").status_code == 302


@pytest.mark.usefixtures("cast")
def test_signing_in_gives_a_new_session() -> None:
    browser = Client()
    browser.cookies["ravive_session"] = "planted-by-somebody"
    sign_in(browser)

    assert browser.cookies["ravive_session"].value != "planted-by-somebody"
