"""Signing in and out."""

import pytest
from django.test import Client

from cast import PASSWORD, Cast

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("cast")
def test_it_works(client: Client) -> None:
    response = client.post("/accounts/login/", {"login": "alice@saint-luc.example", "password": PASSWORD}, follow=True)

    assert response.redirect_chain[0][0] == "/"
    assert "Hôpital Saint-Luc" in response.content.decode()


@pytest.mark.usefixtures("cast")
def test_a_wrong_password_and_an_unknown_address_are_told_apart_by_nothing(client: Client) -> None:
    def refusal(address: str) -> str:
        page = client.post("/accounts/login/", {"login": address, "password": "pas celui-là"})
        return page.context["form"].non_field_errors()[0]

    assert refusal("alice@saint-luc.example") == refusal("personne@saint-luc.example")


def test_nobody_makes_an_account_for_themselves(client: Client) -> None:
    page = client.get("/accounts/signup/").content.decode()

    assert "Les comptes sont créés par un administrateur" in page
    assert 'type="password"' not in page


def test_signing_out_is_a_press_and_never_a_link(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    assert '<form method="post" action="/accounts/logout/"' in client.get("/people/").content.decode()
    client.post("/accounts/logout/")
    assert client.get("/people/").status_code == 302


def test_each_page_of_the_account_wears_our_frame(cast: Cast, sign_in, client: Client) -> None:
    for address in ("/accounts/login/", "/accounts/password/reset/"):
        assert 'class="entrance"' in client.get(address).content.decode(), address
    signed = sign_in(cast.alice)
    assert 'class="rail"' in signed.get("/accounts/password/change/").content.decode()


def test_an_address_that_does_not_exist_says_so_in_our_words(cast: Cast, sign_in) -> None:
    page = sign_in(cast.alice).get("/nulle-part/")

    assert page.status_code == 404
    assert "Il n’y a rien ici" in page.content.decode()
