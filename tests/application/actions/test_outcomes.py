"""What came of a call-back is kept beside the chance that was shown, and is taken back whole."""

from datetime import date, timedelta

import pytest
from django.apps import apps

from cast import NOW, Cast, a_cast
from factories import a_likelihood, a_person, a_report, a_verdict, an_opening, an_outcome, day
from locks import locked_models
from ravive.application.actions import do_correct_refusal, do_decide_recall, do_record_outcome, do_undo_outcome
from ravive.application.errors import NotPossibleError
from ravive.application.outcomes import count_attempts, count_settled, settled_trials
from ravive.domain.kernel.history import Standing
from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor
from ravive.store import models
from ravive.store.values.people import person_values
from ravive.store.values.refusals import ending_of_row

pytestmark = pytest.mark.django_db
SHOWN = a_likelihood(Factor.BASE_PHONE, Factor.ARGUED)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def pair(cast: Cast) -> dict:
    return {"person_id": a_person(cast.alice), "opening_id": an_opening(cast.alice)}


def undo(cast: Cast, outcome_id) -> None:
    do_undo_outcome(actor=cast.alice, at=NOW, outcome_id=outcome_id)


def history() -> dict[str, list]:
    """Every row of every table that tells of people, but for the outcomes and the log themselves."""
    ours = {"Person", "Contact", "Application", "Refusal", "PersonMark", "DueContact", "Recall"}
    return {
        model.__name__: list(model._default_manager.order_by("pk").values_list())
        for model in apps.get_app_config("store").get_models()
        if model.__name__ in ours
    }


def trials(cast: Cast, *, days: int = 0):
    return settled_trials(cast.alice.organization_id, on=(NOW + timedelta(days=days)).date())


# --- Recording --------------------------------------------------------------------------------------------------------
def test_the_chance_is_kept_as_it_was_shown_with_its_lines_and_its_weights(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair, likelihood=SHOWN)

    (trial,) = trials(cast)
    assert trial.came_true
    assert trial.forecast.p == SHOWN.p
    assert [(line.factor, line.times, line.weight) for line in trial.forecast.lines] == [
        ("base_phone", 1.0, -1.1),
        ("argued", 1.0, 0.4),
    ]
    assert (trial.forecast.version, trial.forecast.fingerprint) == (
        DEFAULT_WEIGHTS.version,
        DEFAULT_WEIGHTS.fingerprint,
    )


def test_whoever_calls_without_having_said_so_has_followed_what_was_shown(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair)

    recall = models.Recall.objects.get()
    assert (recall.decision, recall.chosen, recall.state) == ("call_now", None, "yes")
    assert recall.shown["fit"]["share"] == 0.8


def test_what_follows_within_fourteen_days_is_the_same_attempt_and_later_is_another(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED, "2026-01-05"))
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.NOT_NOW, "2026-01-12"))
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.YES, "2026-03-10"))

    assert [trial.came_true for trial in trials(cast)] == [False, True]
    assert count_attempts(cast.alice.organization_id) == 2


def test_a_hire_long_after_a_yes_belongs_to_the_attempt_of_that_yes(cast: Cast, pair: dict) -> None:
    """In process, the person is not to be called: no chance is shown, and none is judged."""
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.YES, "2026-01-05"))
    blocked = a_verdict(decision=Decision.BLOCKED)
    do_record_outcome(actor=cast.alice, at=NOW, shown=blocked, reported=a_report(RecallState.HIRED), **pair)

    assert [trial.came_true for trial in trials(cast)] == [True]


def test_nobody_records_a_call_back_that_the_law_or_the_person_forbids(cast: Cast, pair: dict) -> None:
    blocked = a_verdict(decision=Decision.BLOCKED)

    with pytest.raises(NotPossibleError) as refusal:
        do_record_outcome(actor=cast.alice, at=NOW, shown=blocked, reported=a_report(), **pair)

    assert refusal.value.code == "error.recall_blocked"
    assert not models.Recall.objects.exists()


@pytest.mark.parametrize("days", [0, 14, 15])
def test_settled_outcomes_are_counted_as_they_are_compared(cast: Cast, pair: dict, days: int) -> None:
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED))
    an_outcome(cast.alice, a_person(cast.alice, "Odile"), pair["opening_id"])
    on = (NOW + timedelta(days=days)).date()

    assert count_settled(cast.alice.organization_id, on=on) == len(trials(cast, days=days)) == (2 if days > 14 else 1)


def test_the_days_of_an_attempt_are_counted_from_its_first_contact_wherever_they_are(cast: Cast, pair: dict) -> None:
    """The contact with a forecast may not be the first: another may be recorded later, of an earlier day."""
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED))
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED, "2026-03-01"))
    models.RecallOutcome.objects.filter(on="2026-03-01").update(forecast=None)

    counted = [count_settled(cast.alice.organization_id, on=date(2026, 3, number)) for number in (15, 16)]

    assert counted == [0, 1]
    assert [len(trials(cast, days=days)) for days in (5, 6)] == counted


def test_what_another_organisation_records_is_not_counted_here(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair)

    assert settled_trials(cast.charlie.organization_id, on=NOW.date()) == ()


def test_a_person_who_goes_leaves_the_outcome_without_a_name(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair)

    models.Recall.objects.all().delete()

    assert [trial.came_true for trial in trials(cast)] == [True]


# --- Taking back ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("state", ["contacted", "answered", "yes", "not_now", "no", "hired"])
def test_taken_back_nothing_is_left_of_it(cast: Cast, pair: dict, state: str) -> None:
    do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)
    person = models.Person.objects.get(pk=pair["person_id"])
    owed = models.DueContact.objects.create(
        organization_id=person.organization_id, created_at=NOW, person=person, due_on=NOW.date(), reason="test"
    )
    before = history()

    outcome_id = an_outcome(cast.alice, **pair, reported=a_report(RecallState(state), said="formidable"))
    assert history() != before
    undo(cast, outcome_id)

    after = history()
    marks = after.pop("PersonMark")
    assert after == {name: rows for name, rows in before.items() if name != "PersonMark"}
    # A mark is lifted, with the reason, rather than deleted.
    assert len(marks) == len(before["PersonMark"]) + (state in {"yes", "hired"})
    (value,) = person_values(models.Person.objects.filter(pk=person.pk))
    assert value.standing is Standing.FREE
    assert trials(cast) == ()
    owed.refresh_from_db()
    assert owed.closed_at is None


def test_after_a_no_is_taken_back_the_person_is_in_process_again(cast: Cast, pair: dict) -> None:
    an_outcome(cast.alice, **pair, reported=a_report(RecallState.YES, "2026-03-01"))
    (before,) = person_values(models.Person.objects.filter(pk=pair["person_id"]))

    undo(cast, an_outcome(cast.alice, **pair, reported=a_report(RecallState.NO, call_back_on=day("2026-12"))))

    (after,) = person_values(models.Person.objects.filter(pk=pair["person_id"]))
    assert after == before
    assert models.Recall.objects.get().state == "yes"


def test_who_took_it_back_and_when_is_kept(cast: Cast, pair: dict) -> None:
    undo(cast, an_outcome(cast.alice, **pair))

    row = models.RecallOutcome.objects.get()
    assert (row.undone_at, row.undone_by_id) == (NOW, cast.alice.member_id)


def test_only_the_last_is_taken_back_and_only_once(cast: Cast, pair: dict) -> None:
    first = an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED))
    second = an_outcome(cast.alice, **pair, at=NOW + timedelta(minutes=1))

    for outcome_id, code in ((first, "error.outcome_not_last"), (second, None), (second, "error.outcome_undone")):
        if code is None:
            undo(cast, outcome_id)
            continue
        with pytest.raises(NotPossibleError) as refusal:
            undo(cast, outcome_id)
        assert refusal.value.code == code


def test_what_was_corrected_since_is_not_taken_back(cast: Cast, pair: dict) -> None:
    outcome_id = an_outcome(cast.alice, **pair, reported=a_report(RecallState.NO))
    refusal = models.Refusal.objects.order_by("-pk").first()
    do_correct_refusal(
        actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=ending_of_row(refusal), reason="mal compris"
    )

    with pytest.raises(NotPossibleError) as refused:
        undo(cast, outcome_id)

    assert refused.value.code == "error.outcome_corrected"


def test_the_recall_that_an_outcome_began_goes_with_it(cast: Cast, pair: dict) -> None:
    before = history()

    undo(cast, an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED)))

    assert history()["Recall"] == before["Recall"] == []


def test_a_recall_that_was_decided_upon_since_stays(cast: Cast, pair: dict) -> None:
    outcome_id = an_outcome(cast.alice, **pair, reported=a_report(RecallState.CONTACTED))
    do_decide_recall(actor=cast.alice, at=NOW, shown=a_verdict(), **pair)

    undo(cast, outcome_id)

    assert models.Recall.objects.get().state == "proposed"


def test_recording_and_taking_back_lock_in_the_same_order(
    cast: Cast, pair: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person, then the recall: two people at once never wait for each other for ever."""
    locked = locked_models(monkeypatch)

    outcome_id = an_outcome(cast.alice, **pair)
    assert locked == ["Person", "Recall"]
    locked.clear()

    undo(cast, outcome_id)
    assert locked == ["Person", "Recall", "RecallOutcome"]


@pytest.mark.parametrize("on", ["2026", "2026-02"])
def test_a_contact_whose_day_is_not_known_is_no_outcome(cast: Cast, pair: dict, on: str) -> None:
    with pytest.raises(NotPossibleError) as refusal:
        an_outcome(cast.alice, **pair, reported=a_report(on=on))

    assert refusal.value.code == "error.outcome_needs_a_day"
