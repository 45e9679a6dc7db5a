"""Refusals only ever add up."""

from dataclasses import replace

import pytest

from cast import NOW, Cast, a_cast
from factories import a_person, a_refusal, an_ending, day, someone
from ravive.application.actions import do_confirm_claim, do_correct_refusal, do_lift_firm_no, do_record_refusal
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.claims import MissingSkill, SalaryGap
from ravive.domain.kernel.history import Standing
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Firmness, Ground
from ravive.store import models
from ravive.store.values.people import person_values

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def the_person(person_id):
    (person,) = person_values(models.Person.objects.filter(pk=person_id))
    return person


def test_a_correction_stands_in_place_of_what_it_corrects_and_both_are_kept(cast: Cast) -> None:
    person_id = a_person(cast.alice, endings=())
    refusal_id = a_refusal(cast.alice, person_id)
    corrected = an_ending(SalaryGap(expected=62_000, budget=55_000), text="62 demandés pour 55")

    new_id = do_correct_refusal(
        actor=cast.alice, at=NOW, refusal_id=refusal_id, ending=corrected, reason="mauvaise ligne"
    )

    assert the_person(person_id).endings == (replace(corrected, applied_on=day("2025-02")),)
    assert models.Refusal.objects.count() == 2
    assert models.Refusal.objects.get(pk=new_id).supersedes_id == refusal_id


def test_a_refusal_is_corrected_once(cast: Cast) -> None:
    refusal_id = a_refusal(cast.alice, a_person(cast.alice))
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal_id, ending=an_ending(), reason="a")

    with pytest.raises(NotPossibleError) as refusal:
        do_correct_refusal(actor=cast.bob, at=NOW, refusal_id=refusal_id, ending=an_ending(), reason="b")

    assert refusal.value.code == "error.refusal_corrected"


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_correction_says_why(cast: Cast, reason: str) -> None:
    refusal_id = a_refusal(cast.alice, a_person(cast.alice))

    with pytest.raises(NotPossibleError) as refusal:
        do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal_id, ending=an_ending(), reason=reason)

    assert (refusal.value.code, refusal.value.data) == ("error.field_empty", {"field": "reason"})


def test_a_firm_no_does_not_vanish_in_a_correction(cast: Cast) -> None:
    refusal_id = a_refusal(cast.alice, a_person(cast.alice), firmness=Firmness.FIRM_NO)

    with pytest.raises(NotPossibleError) as refusal:
        do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal_id, ending=an_ending(), reason="hop")

    assert refusal.value.code == "error.firm_no_to_lift"


@pytest.mark.parametrize(("holds", "left"), [(True, ["docker", "python"]), (False, ["python"])])
def test_a_claim_is_answered_with_yes_or_no(cast: Cast, *, holds: bool, left: list[str]) -> None:
    person_id = a_person(cast.alice, endings=())
    doubtful = MissingSkill(skill="docker", certain=False, evidence=(0, 4))
    refusal_id = a_refusal(cast.alice, person_id, doubtful, MissingSkill(skill="python"))

    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal_id, position=0, holds=holds)

    (ending,) = the_person(person_id).endings
    assert [claim.skill for claim in ending.claims] == left
    assert all(claim.certain for claim in ending.claims)


@pytest.mark.parametrize("position", [-1, 1])
def test_a_claim_that_is_not_there_is_not_answered(cast: Cast, position: int) -> None:
    refusal_id = a_refusal(cast.alice, a_person(cast.alice))

    with pytest.raises(NotPossibleError):
        do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal_id, position=position, holds=True)


def test_lifting_a_firm_no_lifts_the_words_and_the_list(cast: Cast) -> None:
    firm = an_ending(firmness=Firmness.FIRM_NO)
    person_id = a_person(cast.alice, endings=(firm, an_ending(text="autre")), barred=Source(quote="liste rouge"))

    do_lift_firm_no(actor=cast.alice, at=NOW, person_id=person_id, reason="elle nous a écrit")

    person = the_person(person_id)
    assert person.barred is None
    lifted = [ending for ending in person.endings if ending.firmness is Firmness.FIRM_NO]
    assert [ending.lifted_by for ending in lifted] == [Source(quote="elle nous a écrit", on="2026-03-10")]
    assert len(person.endings) == 2
    assert models.Refusal.objects.get(supersedes__isnull=False).reason == "elle nous a écrit"


def test_there_must_be_a_firm_no_to_lift(cast: Cast) -> None:
    with pytest.raises(NotPossibleError) as refusal:
        do_lift_firm_no(actor=cast.alice, at=NOW, person_id=a_person(cast.alice), reason="au cas où")

    assert refusal.value.code == "error.no_firm_no"


def test_a_refusal_ends_the_process_the_person_was_in(cast: Cast) -> None:
    person_id = a_person(cast.alice, standing=Standing.IN_PROCESS)

    a_refusal(cast.alice, person_id)

    assert the_person(person_id).standing is Standing.FREE


def test_what_happened_is_not_ahead_and_not_before_it_began(cast: Cast) -> None:
    person_id = a_person(cast.alice)
    attempts = {
        "error.date_ahead": an_ending(ended_on=day("2026-04")),
        "error.ended_before_applied": an_ending(applied_on=day("2025-04"), ended_on=day("2025-03-14")),
    }

    for code, ending in attempts.items():
        with pytest.raises(NotPossibleError) as refusal:
            do_record_refusal(actor=cast.alice, at=NOW, person_id=person_id, ending=ending)
        assert refusal.value.code == code


def test_words_of_a_refusal_are_found_but_not_those_of_a_protected_ground(cast: Cast) -> None:
    person_id = a_person(cast.alice, endings=())
    a_refusal(cast.alice, person_id, text="Trop éloignée de Saint-Étienne")
    a_refusal(cast.alice, person_id, text="enceinte jusqu'en mars", grounds=(Ground.PREGNANCY,))

    words = models.Person.objects.get(pk=person_id).search_text.split()
    assert "saint-etienne" in words
    assert "enceinte" not in words


def test_a_person_read_with_a_protected_ground_is_not_found_by_it(cast: Cast) -> None:
    lea = someone(endings=(an_ending(text="58 ans, trop vieux", grounds=(Ground.AGE,)),))
    person_id = a_person(cast.alice, endings=lea.endings)

    assert "vieux" not in models.Person.objects.get(pk=person_id).search_text
