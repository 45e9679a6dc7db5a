"""The queue of what waits for a yes or a no."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cast import NOW, Cast, a_cast
from factories import a_person, a_proposal, a_refusal, an_ending, an_import, an_unsure_claim, someone
from ravive.application.actions import do_confirm_claim, do_correct_refusal
from ravive.application.errors import NotAllowedError
from ravive.application.queries.readings import reading_file
from ravive.application.queries.to_confirm import Proposal, Question, count_to_confirm, to_confirm
from ravive.domain.kernel.claims import Claim, MissingSkill, SalaryGap
from ravive.domain.kernel.vocabulary import Firmness
from ravive.store import models

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def unsure(cast: Cast, name: str, *claims: Claim, **fields: object) -> None:
    a_person(cast.alice, name, endings=(an_ending(*(claims or (an_unsure_claim(),)), **fields),))


def order(cast: Cast) -> list[str]:
    """The names of the queue, each card put off once it is seen."""
    seen: list[str] = []
    names = []
    while len(names) < to_confirm(actor=cast.alice).waiting:
        card = to_confirm(actor=cast.alice, put_off=seen).card
        assert card is not None
        names.append(card.reading.person_name)
        seen.append(card.key)
    return names


def test_nothing_waits_where_all_is_certain(cast: Cast) -> None:
    a_person(cast.alice)

    queue = to_confirm(actor=cast.alice)

    assert (queue.waiting, queue.put_off, queue.card) == (0, 0, None)


def test_firm_noes_come_first_then_what_accuses_then_the_rest(cast: Cast) -> None:
    unsure(cast, "Money", SalaryGap(certain=False))
    unsure(cast, "Accused")
    a_proposal(cast.alice, an_import(cast.alice, someone("Proposed money")).run_id, SalaryGap())
    a_proposal(cast.alice, an_import(cast.alice, someone("Proposed never")).run_id, firmness=Firmness.FIRM_NO)
    unsure(cast, "Never", firmness=Firmness.FIRM_NO)

    assert order(cast) == ["Never", "Proposed never", "Accused", "Money", "Proposed money"]


def test_a_reading_with_several_questions_stays_until_all_are_answered(cast: Cast) -> None:
    claims = (MissingSkill(skill="docker"), an_unsure_claim(), MissingSkill(skill="go", certain=False))
    unsure(cast, "Léa", *claims)
    unsure(cast, "Ana")

    first = to_confirm(actor=cast.alice).card
    assert isinstance(first, Question)
    assert first.position == 1
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=first.reading.refusal_id, position=1, holds=True)

    second = to_confirm(actor=cast.alice).card
    assert isinstance(second, Question)
    assert (second.reading.person_name, second.position, second.key) == ("Léa", 2, first.key)
    assert to_confirm(actor=cast.alice).waiting == 2


def test_what_is_put_off_comes_back_once_nothing_else_waits(cast: Cast) -> None:
    unsure(cast, "Léa")
    unsure(cast, "Ana")
    first = to_confirm(actor=cast.alice).card
    assert first is not None

    rest = to_confirm(actor=cast.alice, put_off=[first.key])
    assert rest.card is not None
    assert (rest.card.reading.person_name, rest.put_off, rest.waiting) == ("Ana", 1, 2)

    all_put_off = to_confirm(actor=cast.alice, put_off=[first.key, rest.card.key])
    assert all_put_off.card == first
    assert all_put_off.put_off == 0


def test_of_a_comment_that_has_both_only_the_proposal_is_asked(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa", endings=(an_ending(an_unsure_claim()),)))
    a_proposal(cast.alice, report.run_id, SalaryGap(expected=62_000))

    card = to_confirm(actor=cast.alice).card

    assert isinstance(card, Proposal)
    assert card.changed == ("claims",)
    assert count_to_confirm(actor=cast.alice) == 1


def test_what_a_person_corrected_since_waits_for_nothing(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa"))
    a_proposal(cast.alice, report.run_id)
    unsure(cast, "Ana")
    for refusal in models.Refusal.objects.order_by("pk"):
        do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=an_ending(), reason="relu")

    assert count_to_confirm(actor=cast.alice) == 0


def test_an_import_has_its_own_queue_even_once_some_of_it_is_answered(cast: Cast) -> None:
    claims = (an_unsure_claim(), an_unsure_claim())
    report = an_import(cast.alice, someone("Léa", endings=(an_ending(*claims),)))
    unsure(cast, "Ana")
    refusal = models.Refusal.objects.get(import_run_id=report.run_id)
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=True)

    assert count_to_confirm(actor=cast.alice, run_id=report.run_id) == 1
    assert count_to_confirm(actor=cast.alice) == 2


def test_each_house_has_its_own_queue_and_a_hiring_manager_none(cast: Cast) -> None:
    unsure(cast, "Léa")

    assert count_to_confirm(actor=cast.bob) == 1
    assert count_to_confirm(actor=cast.charlie) == 0
    with pytest.raises(NotAllowedError):
        to_confirm(actor=cast.henri)


def test_the_queue_takes_as_few_queries_however_long_it_is(cast: Cast) -> None:
    unsure(cast, "Une Seule")
    with CaptureQueriesContext(connection) as for_one:
        to_confirm(actor=cast.alice)
    for number in range(8):
        unsure(cast, f"Personne {number}")
    with CaptureQueriesContext(connection) as for_many:
        to_confirm(actor=cast.alice)

    assert len(for_many) == len(for_one) <= 6


def test_the_life_of_a_reading_is_told_from_its_first_row_whichever_is_named(cast: Cast) -> None:
    person_id = a_person(cast.alice, endings=())
    first = a_refusal(cast.alice, person_id, an_unsure_claim())
    second = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=first, position=0, holds=True)
    third = do_correct_refusal(actor=cast.bob, at=NOW, refusal_id=second, ending=an_ending(), reason="relu")

    readings = [reading_file(actor=cast.alice, refusal_id=refusal_id) for refusal_id in (first, second, third)]

    assert readings[0] == readings[1] == readings[2]
    assert readings[0].refusal_id == third
    assert [(step.how, step.by, step.reason) for step in readings[0].revisions] == [
        ("recorded", "Alice", ""),
        ("confirmed", "Alice", ""),
        ("corrected", "Bob", "relu"),
    ]
