"""A person decides on what the ranking shows, and what comes of it is history."""

import pytest

from cast import NOW, Cast, a_cast
from factories import a_person, a_report, a_verdict, an_opening, an_outcome, day
from ravive.application.actions import do_close_opening, do_decide_recall
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.claims import CandidateWithdrew
from ravive.domain.kernel.history import Standing
from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Decision, Side
from ravive.store import models
from ravive.store.values.people import person_values

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def pair(cast: Cast) -> dict:
    return {"person_id": a_person(cast.alice), "opening_id": an_opening(cast.alice)}


def outcome(cast: Cast, recall_id, state: RecallState, **fields) -> None:
    kept = models.Recall.objects.get(pk=recall_id)
    reported = a_report(state, said="en poste jusqu'à l'été", **fields)
    an_outcome(cast.alice, kept.person_id, kept.opening_id, reported)


def the_person(pair: dict):
    (person,) = person_values(models.Person.objects.filter(pk=pair["person_id"]))
    return person


def test_the_verdict_is_kept_as_it_was_shown_without_the_person(cast: Cast, pair: dict) -> None:
    do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    recall = models.Recall.objects.get()
    assert (recall.decision, recall.channel, recall.chosen) == ("call_now", "phone", None)
    assert recall.shown["fit"] == {"share": 0.8, "must_share": 1.0, "checks": []}
    assert "person" not in recall.shown


def test_another_decision_needs_a_reason_and_a_name(cast: Cast, pair: dict) -> None:
    with pytest.raises(NotPossibleError):
        do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), chosen=Decision.LET_GO, **pair)

    do_decide_recall(
        actor=cast.alice, at=NOW, shown=a_verdict(), chosen=Decision.LET_GO, reason="vient de signer", **pair
    )

    recall = models.Recall.objects.get()
    assert (recall.decision, recall.chosen, recall.chosen_by_id) == ("call_now", "let_go", cast.alice.member_id)


def test_deciding_again_changes_the_same_recall(cast: Cast, pair: dict) -> None:
    first = do_decide_recall(
        actor=cast.alice, at=NOW, shown=a_verdict(), chosen=Decision.LET_GO, reason="absente", **pair
    )

    second = do_decide_recall(actor=cast.bob, at=NOW, shown=a_verdict(decision=Decision.WARM_UP), **pair)

    recall = models.Recall.objects.get()
    assert first == second
    assert (recall.decision, recall.chosen, recall.chosen_reason) == ("warm_up", None, "")


def test_nobody_overrides_what_the_law_or_the_person_forbids(cast: Cast, pair: dict) -> None:
    blocked = a_verdict(decision=Decision.BLOCKED)

    with pytest.raises(NotPossibleError) as refusal:
        do_decide_recall(
            actor=cast.alice, at=NOW, shown=blocked, chosen=Decision.CALL_NOW, reason="je la connais", **pair
        )

    assert refusal.value.code == "error.recall_blocked"


def test_a_closed_post_takes_no_recall(cast: Cast, pair: dict) -> None:
    do_close_opening(actor=cast.alice, at=NOW, opening_id=pair["opening_id"])

    with pytest.raises(NotPossibleError):
        do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)


def test_a_not_now_is_a_refusal_of_theirs_with_the_date_they_gave(cast: Cast, pair: dict) -> None:
    recall_id = do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    outcome(cast, recall_id, RecallState.NOT_NOW, call_back_on=day("2026-09"))

    ending = the_person(pair).endings[-1]
    assert (ending.side, ending.claims, ending.call_back_on) == (Side.CANDIDATE, (CandidateWithdrew(),), day("2026-09"))
    assert the_person(pair).touches[-1].on == day("2026-03-10")
    assert models.Recall.objects.get().state == "not_now"


@pytest.mark.parametrize(
    ("state", "standing"), [(RecallState.YES, Standing.IN_PROCESS), (RecallState.HIRED, Standing.HIRED)]
)
def test_a_yes_puts_the_person_in_process_and_a_hire_says_so(
    cast: Cast, pair: dict, state: RecallState, standing: Standing
) -> None:
    recall_id = do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    outcome(cast, recall_id, state)

    assert the_person(pair).standing is standing


def test_a_call_that_settles_nothing_leaves_the_recall_open(cast: Cast, pair: dict) -> None:
    recall_id = do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    outcome(cast, recall_id, RecallState.CONTACTED)

    recall = models.Recall.objects.get()
    assert (recall.state, recall.ended_on, recall.contacts.count()) == ("contacted", None, 1)


def test_to_propose_is_no_outcome(cast: Cast, pair: dict) -> None:
    recall_id = do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    with pytest.raises(NotPossibleError):
        outcome(cast, recall_id, RecallState.PROPOSED)
