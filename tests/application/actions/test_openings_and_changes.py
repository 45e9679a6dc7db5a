"""Posts as they were understood and corrected; changes of the company; members."""

from dataclasses import replace

import pytest

from cast import NOW, Cast, a_cast
from factories import a_change, an_opening, an_opening_value, day
from ravive.application.actions import (
    do_add_member,
    do_close_opening,
    do_correct_opening,
    do_create_opening,
    do_create_organization,
    do_record_change,
    do_reopen_opening,
    do_withdraw_change,
)
from ravive.application.errors import NotAllowedError, NotPossibleError
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Requirement
from ravive.domain.kernel.records import OpeningStatus
from ravive.domain.kernel.vocabulary import ChangeKind, Role
from ravive.store import models
from ravive.store.values.openings import change_value, opening_value

pytestmark = pytest.mark.django_db
RICH = an_opening_value(
    trade="developpeur",
    dropped=(Requirement(kind=FactKind.LANGUAGE, term="en", label="anglais", must=False, cefr="B2"),),
    places=("lyon",),
    remote_days=2.5,
    nights=False,
    starts_on=day("2026-09"),
    levers=("equipe",),
)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def test_a_post_comes_back_as_it_was_understood(cast: Cast) -> None:
    opening_id = do_create_opening(actor=cast.alice, at=NOW, opening=RICH)

    assert opening_value(models.Opening.objects.get(pk=opening_id)) == RICH


def test_a_correction_holds_and_keeps_only_what_differs(cast: Cast) -> None:
    opening_id = do_create_opening(actor=cast.alice, at=NOW, opening=RICH)
    wanted = replace(RICH, salary_max=60_000, trade=None, requirements=())

    do_correct_opening(actor=cast.bob, at=NOW, opening_id=opening_id, opening=wanted)

    row = models.Opening.objects.get(pk=opening_id)
    assert opening_value(row) == wanted
    assert set(row.corrected) == {"salary_max", "trade", "requirements"}
    assert row.understood["salary_max"] == 55_000


def test_a_post_is_closed_once_and_may_be_opened_again(cast: Cast) -> None:
    opening_id = an_opening(cast.alice)
    do_close_opening(actor=cast.alice, at=NOW, opening_id=opening_id, status=OpeningStatus.CANCELLED)
    with pytest.raises(NotPossibleError):
        do_close_opening(actor=cast.alice, at=NOW, opening_id=opening_id)

    do_reopen_opening(actor=cast.alice, at=NOW, opening_id=opening_id)

    row = models.Opening.objects.get(pk=opening_id)
    assert (row.status, row.closed_at) == ("open", None)
    with pytest.raises(NotPossibleError):
        do_reopen_opening(actor=cast.alice, at=NOW, opening_id=opening_id)


def test_a_post_without_a_title_is_not_opened(cast: Cast) -> None:
    with pytest.raises(NotPossibleError) as refusal:
        do_create_opening(actor=cast.alice, at=NOW, opening=replace(RICH, title=" "))

    assert refusal.value.data == {"field": "title"}


def test_a_change_comes_back_as_it_was_recorded(cast: Cast) -> None:
    change = Change(
        on=day("2026-01"),
        kind=ChangeKind.TERMS,
        statement="La fourchette passe à 60 k€",
        effects=(Effect(kind=EffectKind.SALARY_RANGE, data={"max": 60_000, "before_max": 55_000}),),
    )

    change_id = do_record_change(actor=cast.alice, at=NOW, change=change, scope="équipe produit")

    assert change_value(models.Change.objects.get(pk=change_id)) == change


def test_a_change_is_withdrawn_once_and_stays_on_record(cast: Cast) -> None:
    change_id = a_change(cast.alice)
    do_withdraw_change(actor=cast.alice, at=NOW, change_id=change_id)

    with pytest.raises(NotPossibleError):
        do_withdraw_change(actor=cast.alice, at=NOW, change_id=change_id)
    assert models.Change.objects.get(pk=change_id).withdrawn_at == NOW


def test_only_an_administrator_adds_members_and_each_once(cast: Cast) -> None:
    newcomer = {"email": "Zoe@saint-luc.example", "name": "Zoé", "role": Role.RECRUITER}
    with pytest.raises(NotAllowedError):
        do_add_member(actor=cast.alice, at=NOW, **newcomer)
    member_id = do_add_member(actor=cast.ada, at=NOW, **newcomer)

    with pytest.raises(NotPossibleError):
        do_add_member(actor=cast.ada, at=NOW, **newcomer)

    models.Member.objects.filter(pk=member_id).update(is_active=False)
    assert do_add_member(actor=cast.ada, at=NOW, **newcomer) == member_id


def test_somebody_who_founds_a_second_organisation_keeps_their_password(cast: Cast) -> None:
    before = models.User.objects.get(email="ada@saint-luc.example").password

    do_create_organization(
        at=NOW, name="Autre", email="ADA@saint-luc.example", administrator="Ada", password="another long one"
    )

    assert models.User.objects.get(email="ada@saint-luc.example").password == before
    assert cast.ada.role is Role.ADMINISTRATOR
