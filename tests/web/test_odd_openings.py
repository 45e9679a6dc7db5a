"""Posts that are odd: the list is made all the same and says so; what no ranking can serve is refused in the form."""

from dataclasses import replace
from uuid import UUID

import pytest

from cast import NOW, Cast
from factories import a_person, an_opening_value, day
from ravive.application import ports as ports_module
from ravive.application.actions import do_create_opening, do_record_change
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.project.wiring import build_ports

pytestmark = pytest.mark.django_db
SOUND = an_opening_value()


@pytest.fixture(autouse=True)
def real_lexicon(still_world) -> None:
    ports_module.install(replace(still_world, lexicon=build_ports().lexicon))


def a_post(cast: Cast, opening: Opening) -> UUID:
    return do_create_opening(actor=cast.alice, at=NOW, opening=opening)


@pytest.mark.parametrize("tail", ["", "recalls/"])
@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"requirements": ()}, "Ce poste ne dit rien de ce qu’il demande"),
        ({"salary_min": 70_000}, "La fourchette est à l’envers"),
        ({"text": "Full remote. Poste 100 % sur site."}, "à la fois tout à distance et sans télétravail"),
    ],
)
def test_an_odd_post_is_ranked_and_said_to_be_odd(cast: Cast, sign_in, fields, said: str, tail: str) -> None:
    a_person(cast.alice)
    opening_id = a_post(cast, replace(SOUND, **fields))

    page = sign_in(cast.alice).get(f"/openings/{opening_id}/{tail}")

    assert page.status_code == 200
    assert said in page.content.decode()
    assert ("Léa Martin" in page.content.decode()) == bool(tail)


def test_a_change_dated_ahead_is_kept_and_said_to_count_later(cast: Cast, sign_in) -> None:
    a_person(cast.alice)
    opening_id = a_post(cast, SOUND)
    change = Change(on=day("2026-09"), kind=ChangeKind.TERMS, statement="deux jours chez soi")
    do_record_change(actor=cast.alice, at=NOW, change=change)

    page = sign_in(cast.alice).get(f"/openings/{opening_id}/recalls/").content.decode()

    assert "« deux jours chez soi » : la date n’est pas encore venue (septembre 2026)" in page


def test_an_empty_pool_has_its_own_words(cast: Cast, sign_in) -> None:
    opening_id = a_post(cast, SOUND)

    page = sign_in(cast.alice).get(f"/openings/{opening_id}/recalls/").content.decode()

    assert "Le vivier est vide" in page


@pytest.mark.parametrize("field", ["musts", "nices", "dropped"])
def test_ten_thousand_requirements_are_refused_in_the_form(cast: Cast, sign_in, field: str) -> None:
    opening_id = a_post(cast, SOUND)
    lines = "\n".join(f"exigence {number}" for number in range(10_000))

    page = sign_in(cast.alice).post(f"/openings/{opening_id}/", {"title": "Cariste", field: lines})

    assert page.status_code == 422
    assert "200 au plus" in page.content.decode()


def test_ten_thousand_requirements_are_refused_in_an_advert(cast: Cast, sign_in) -> None:
    labels = ",".join(f'"exigence {number}"' for number in range(10_000))
    advert = f'{{"title": "Cariste", "requirements": [{labels}]}}'

    page = sign_in(cast.alice).post("/openings/", {"advert": advert})

    assert page.status_code == 422
    assert "200 au plus" in page.content.decode()
