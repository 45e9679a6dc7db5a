"""Answers given with one key, taken back by appending; and what a person says wins over whatever is read later."""

import pytest

from cast import NOW, Cast, a_cast
from factories import a_person, a_proposal, a_refusal, an_ending, an_import, an_unsure_claim, day, someone
from ravive.application.actions import (
    do_answer_proposal,
    do_confirm_claim,
    do_correct_refusal,
    do_lift_firm_no,
    do_reopen_proposal,
    do_undo_answer,
    do_undo_import,
)
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.claims import MissingSkill, SoftSkill
from ravive.domain.kernel.vocabulary import Firmness, Ground
from ravive.store import models
from ravive.store.values.people import person_values

pytestmark = pytest.mark.django_db
PROPOSED = SoftSkill(trait="autonomie", evidence=(5, 16))


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def endings_of(person_id):
    (person,) = person_values(models.Person.objects.filter(pk=person_id))
    return person.endings


def proposed(cast: Cast, *claims, **fields):
    """A person read in a file, and what a newer reader would make of their one refusal."""
    report = an_import(cast.alice, someone("Rose"))
    proposal_id = a_proposal(cast.alice, report.run_id, *(claims or (PROPOSED,)), **fields)
    return models.ReadingProposal.objects.get(pk=proposal_id)


# --- Answers ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("holds", [True, False])
def test_an_answer_is_undone_by_appending_what_stood_before(cast: Cast, *, holds: bool) -> None:
    person_id = a_person(cast.alice, endings=())
    refusal_id = a_refusal(cast.alice, person_id, an_unsure_claim())
    before = endings_of(person_id)
    answered = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal_id, position=0, holds=holds)
    assert endings_of(person_id) != before

    do_undo_answer(actor=cast.bob, at=NOW, refusal_id=answered)

    assert endings_of(person_id) == before
    assert models.Refusal.objects.count() == 3
    assert models.Refusal.objects.current().get().urgency == 2


def test_only_the_last_answer_is_undone(cast: Cast) -> None:
    refusal_id = a_refusal(cast.alice, a_person(cast.alice), an_unsure_claim(), an_unsure_claim())
    first = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal_id, position=0, holds=True)
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=first, position=1, holds=True)

    with pytest.raises(NotPossibleError) as error:
        do_undo_answer(actor=cast.alice, at=NOW, refusal_id=first)

    assert error.value.code == "error.refusal_corrected"


def test_what_is_no_answer_is_not_undone(cast: Cast) -> None:
    person_id = a_person(cast.alice, endings=())
    recorded = a_refusal(cast.alice, person_id)
    corrected = do_correct_refusal(
        actor=cast.alice, at=NOW, refusal_id=recorded, ending=an_ending(firmness=Firmness.FIRM_NO), reason="relu"
    )
    fresh = a_refusal(cast.alice, person_id)

    for refusal_id in (corrected, fresh):
        with pytest.raises(NotPossibleError) as error:
            do_undo_answer(actor=cast.alice, at=NOW, refusal_id=refusal_id)
        assert error.value.code == "error.no_answer_to_undo"


def test_a_firm_no_does_not_vanish_by_undoing_a_correction_that_is_worded_as_an_answer(cast: Cast) -> None:
    recorded = a_refusal(cast.alice, a_person(cast.alice, endings=()))
    firm = an_ending(firmness=Firmness.FIRM_NO)
    corrected = do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=recorded, ending=firm, reason="claim confirmed")

    with pytest.raises(NotPossibleError) as error:
        do_undo_answer(actor=cast.alice, at=NOW, refusal_id=corrected)

    assert error.value.code == "error.no_answer_to_undo"


def test_what_is_ruled_out_is_no_longer_found_by_its_words(cast: Cast) -> None:
    person_id = a_person(cast.alice, endings=())
    claim = MissingSkill(skill="kubernetes", certain=False)
    refusal_id = a_refusal(cast.alice, person_id, claim, text="vu rapidement")
    assert "kubernetes" in models.Person.objects.get(pk=person_id).search_text

    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal_id, position=0, holds=False)

    assert "kubernetes" not in models.Person.objects.get(pk=person_id).search_text


# --- Proposals --------------------------------------------------------------------------------------------------------
def test_an_accepted_reading_is_appended_and_the_first_one_kept(cast: Cast) -> None:
    proposal = proposed(cast, call_back_on=day("2026-09"))

    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=True)

    (ending,) = endings_of(proposal.person_id)
    assert ending.claims == (PROPOSED,)
    assert ending.call_back_on == day("2026-09")
    assert models.Refusal.objects.current().get().supersedes_id == proposal.refusal_id


def test_a_refused_reading_changes_nothing(cast: Cast) -> None:
    proposal = proposed(cast)
    before = endings_of(proposal.person_id)

    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=False)

    assert endings_of(proposal.person_id) == before
    assert models.Refusal.objects.count() == 1


def test_a_proposal_is_answered_once(cast: Cast) -> None:
    proposal = proposed(cast)
    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=False)

    with pytest.raises(NotPossibleError) as error:
        do_answer_proposal(actor=cast.bob, at=NOW, proposal_id=proposal.pk, accept=True)

    assert error.value.code == "error.proposal_answered"


def test_the_word_of_a_person_wins_over_a_proposal_that_still_waits(cast: Cast) -> None:
    proposal = proposed(cast)
    do_correct_refusal(
        actor=cast.alice, at=NOW, refusal_id=proposal.refusal_id, ending=an_ending(), reason="relu avec elle"
    )

    with pytest.raises(NotPossibleError) as error:
        do_answer_proposal(actor=cast.bob, at=NOW, proposal_id=proposal.pk, accept=True)

    assert error.value.code == "error.refusal_corrected"


@pytest.mark.parametrize("accept", [True, False])
def test_the_answer_to_a_proposal_is_taken_back_and_given_again(cast: Cast, *, accept: bool) -> None:
    proposal = proposed(cast)
    before = endings_of(proposal.person_id)
    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=accept)

    do_reopen_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk)
    assert endings_of(proposal.person_id) == before

    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=True)
    assert endings_of(proposal.person_id)[0].claims == (PROPOSED,)


def test_a_proposal_that_waits_has_no_answer_to_take_back(cast: Cast) -> None:
    with pytest.raises(NotPossibleError) as error:
        do_reopen_proposal(actor=cast.alice, at=NOW, proposal_id=proposed(cast).pk)

    assert error.value.code == "error.no_answer_to_undo"


def test_an_accepted_reading_corrected_since_is_not_taken_back(cast: Cast) -> None:
    proposal = proposed(cast, firmness=Firmness.FIRM_NO)
    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=True)
    do_lift_firm_no(actor=cast.alice, at=NOW, person_id=proposal.person_id, reason="elle nous a écrit")

    with pytest.raises(NotPossibleError) as error:
        do_reopen_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk)

    assert error.value.code == "error.refusal_corrected"


def test_words_of_a_protected_ground_that_is_only_seen_now_are_no_longer_searched(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Rose", endings=(an_ending(text="enceinte jusqu'en mars"),)))
    proposal = models.ReadingProposal.objects.get(pk=a_proposal(cast.alice, report.run_id, grounds=(Ground.PREGNANCY,)))
    assert "enceinte" in models.Person.objects.get(pk=proposal.person_id).search_text

    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=True)

    assert "enceinte" not in models.Person.objects.get(pk=proposal.person_id).search_text


@pytest.mark.parametrize("answered", [False, True], ids=["while it waits", "once it is accepted"])
def test_an_import_is_undone_with_what_was_proposed_of_it(cast: Cast, *, answered: bool) -> None:
    proposal = proposed(cast)
    if answered:
        do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=proposal.pk, accept=True)
    run_id = models.Refusal.objects.get(pk=proposal.refusal_id).import_run_id

    do_undo_import(actor=cast.alice, at=NOW, run_id=run_id)

    assert not models.ReadingProposal.objects.exists()
