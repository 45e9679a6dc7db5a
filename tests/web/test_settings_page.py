"""Settings of the person at the screen."""

import pytest

from cast import Cast

pytestmark = pytest.mark.django_db

SETTINGS = {"language": "fr", "theme": "dark", "keys": "on"}


def test_it_works(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    page = client.post("/settings/", SETTINGS, follow=True)

    assert "Réglages enregistrés." in page.content.decode()
    assert 'data-theme="dark"' in page.content.decode()


def test_english_is_spoken_from_the_next_page_on_everywhere(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    client.post("/settings/", {**SETTINGS, "language": "en"})
    page = client.get("/people/").content.decode()

    assert '<html lang="en"' in page
    assert "The pool is empty" in page


def test_a_language_that_is_not_spoken_is_refused_in_the_page(cast: Cast, sign_in) -> None:
    page = sign_in(cast.alice).post("/settings/", {**SETTINGS, "language": "de"})

    assert page.status_code == 200
    assert page.context["form"].errors["language"]


def test_single_keys_can_be_switched_off(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    client.post("/settings/", {"language": "fr", "theme": "auto"})

    assert 'data-ravive-keys="off"' in client.get("/people/").content.decode()


def test_the_switch_of_the_rail_stays_on_the_page(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    response = client.post("/theme/", {"theme": "light", "next": "/imports/"})

    assert response.headers["Location"] == "/imports/"
    assert 'data-theme="light"' in client.get("/imports/").content.decode()


def test_the_switch_never_sends_to_another_site(cast: Cast, sign_in) -> None:
    response = sign_in(cast.alice).post("/theme/", {"theme": "light", "next": "https://ailleurs.example/"})

    assert response.headers["Location"] == "/"


def test_a_theme_that_does_not_exist_means_the_system(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    client.post("/theme/", {"theme": "mauve", "next": "/people/"})

    assert 'data-theme="auto"' in client.get("/people/").content.decode()
