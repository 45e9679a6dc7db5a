"""The doors: not yours and not there look the same."""

from uuid import uuid4

import pytest

from cast import NOW, Cast, a_cast
from factories import (
    a_change,
    a_person,
    a_proposal,
    a_ranking,
    a_refusal,
    a_standing_decision,
    a_verdict,
    an_ending,
    an_import,
    an_opening,
    an_outcome,
    someone,
)
from ravive.application import access
from ravive.application.access import AccessPurpose
from ravive.application.actions import do_decide_recall
from ravive.application.errors import NotAllowedError, NotFoundError

pytestmark = pytest.mark.django_db
VIEW = AccessPurpose.VIEW


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def doors(cast: Cast) -> dict:
    """Each door with the identifier of something of Alice's organisation behind it."""
    run = an_import(cast.alice, someone())
    read = an_import(cast.alice, someone("Rose Petit", row=3, endings=(an_ending(),)))
    person_id = a_person(cast.alice)
    opening_id = an_opening(cast.alice)
    recall_id = do_decide_recall(
        actor=cast.alice, at=NOW, person_id=person_id, opening_id=opening_id, shown=a_verdict()
    )
    return {
        access.access_person: person_id,
        access.access_opening: opening_id,
        access.access_recall: recall_id,
        access.access_outcome: an_outcome(cast.alice, a_person(cast.alice, "Odile"), opening_id),
        access.access_change: a_change(cast.alice),
        access.access_import_run: run.run_id,
        access.access_refusal: a_refusal(cast.alice, person_id),
        access.access_proposal: a_proposal(cast.alice, read.run_id),
        access.access_ranking: a_ranking(cast.alice, opening_id),
        access.access_standing_decision: a_standing_decision(cast.alice, opening_id, person_id),
        access.access_member: cast.bob.member_id,
    }


def test_a_colleague_comes_in(cast: Cast, doors: dict) -> None:
    for door, row_id in doors.items():
        assert door(cast.bob, row_id, purpose=VIEW).pk == row_id


def test_what_belongs_to_others_looks_exactly_like_what_is_not_there(cast: Cast, doors: dict) -> None:
    for door, row_id in doors.items():
        with pytest.raises(NotFoundError) as of_others:
            door(cast.charlie, row_id, purpose=VIEW)
        with pytest.raises(NotFoundError) as of_nobody:
            door(cast.charlie, uuid4(), purpose=VIEW)

        assert of_others.value.args == of_nobody.value.args


def test_every_door_is_tried_here(doors: dict) -> None:
    built = {function for name, function in vars(access).items() if name.startswith("access_")}

    assert built == set(doors)


def test_a_hiring_manager_sees_their_posts_and_the_people_recalled_for_them_only(cast: Cast) -> None:
    theirs, other = an_opening(cast.alice, manager=cast.henri), an_opening(cast.alice)
    recalled, unknown = a_person(cast.alice), a_person(cast.alice, "Paul")
    do_decide_recall(actor=cast.alice, at=NOW, person_id=recalled, opening_id=theirs, shown=a_verdict())
    do_decide_recall(actor=cast.alice, at=NOW, person_id=unknown, opening_id=other, shown=a_verdict())

    assert [row.pk for row in access.openings_of(cast.henri)] == [theirs]
    assert [row.pk for row in access.people_of(cast.henri)] == [recalled]
    assert [row.person_id for row in access.recalls_of(cast.henri)] == [recalled]
    assert access.access_person(cast.henri, recalled, purpose=VIEW).pk == recalled
    with pytest.raises(NotFoundError):
        access.access_person(cast.henri, unknown, purpose=VIEW)
    with pytest.raises(NotFoundError):
        access.access_opening(cast.henri, other, purpose=VIEW)


def test_a_hiring_manager_sees_no_import_and_no_change_of_other_posts(cast: Cast, doors: dict) -> None:
    theirs = an_opening(cast.alice, manager=cast.henri)
    own, everybodys = a_change(cast.alice, opening_id=theirs), a_change(cast.alice)
    a_change(cast.alice, opening_id=doors[access.access_opening])

    assert not access.import_runs_of(cast.henri).exists()
    assert {own, everybodys} <= {row.pk for row in access.changes_of(cast.henri)}
    assert doors[access.access_opening] not in {row.opening_id for row in access.changes_of(cast.henri)}


def test_the_role_must_serve_the_purpose(cast: Cast, doors: dict) -> None:
    person_id = doors[access.access_person]

    access.access_person(cast.dora, person_id, purpose=AccessPurpose.RIGHTS)
    for actor, purpose in ((cast.dora, AccessPurpose.RECRUIT), (cast.henri, AccessPurpose.RIGHTS)):
        with pytest.raises(NotAllowedError):
            access.access_person(actor, person_id, purpose=purpose)


def test_a_role_that_may_not_is_told_the_same_whatever_is_behind_the_door(cast: Cast, doors: dict) -> None:
    with pytest.raises(NotAllowedError) as there:
        access.access_person(cast.henri, doors[access.access_person], purpose=AccessPurpose.RECRUIT)
    with pytest.raises(NotAllowedError) as nowhere:
        access.access_person(cast.henri, uuid4(), purpose=AccessPurpose.RECRUIT)

    assert there.value.args == nowhere.value.args
