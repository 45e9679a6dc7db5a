"""Posts that stay open: who becomes callable, told once for each reason; nobody who is blocked, nothing once closed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from cast import NOW, Cast, a_cast
from factories import (
    a_fact,
    a_person,
    a_report,
    a_touch,
    a_verdict,
    an_ending,
    an_import,
    an_opening_value,
    an_outcome,
    day,
    someone,
)
from locks import locked_models
from ravive.application import ports as ports_module
from ravive.application.actions import (
    do_allow_contact,
    do_bring_back,
    do_close_opening,
    do_correct_opening,
    do_create_opening,
    do_decide_recall,
    do_lift_firm_no,
    do_object,
    do_record_contact,
    do_record_refusal,
    do_reopen_opening,
    do_set_aside,
    do_undo_import,
    do_undo_outcome,
    do_withdraw_change,
)
from ravive.application.actions.contacts import LoggedContact
from ravive.application.errors import NotPossibleError
from ravive.application.opening_entry import record_change_line
from ravive.application.queries import today
from ravive.application.queries.today import BecameCallable, CallBackDue, Item, RightEnds, today_page
from ravive.application.standing import catching_up
from ravive.application.standing.catching_up import standing_due
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.history import Direction, Touch
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Firmness
from ravive.project.wiring import build_ports
from ravive.store import models

pytestmark = pytest.mark.django_db
LOW, HIGH = an_opening_value(salary_max=50_000), an_opening_value(salary_max=64_000)


@pytest.fixture(autouse=True)
def real_lexicon() -> Iterator[None]:
    before = ports_module.ports()
    ports_module.install(replace(before, now=lambda: NOW, lexicon=build_ports().lexicon))
    yield
    ports_module.install(before)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def too_dear(cast: Cast, name: str = "Léa Martin", **fields: object) -> UUID:
    """Somebody whom only their salary stood against, met a month ago."""
    ending = an_ending(SalaryGap(expected=60_000, budget=50_000), text="KO : 60k", ended_on=day("2026-02-10"))
    return a_person(cast.alice, name, **{"endings": (ending,), "touches": (a_touch("2026-02-10"),), **fields})


def open_post(cast: Cast, opening: Opening = LOW) -> UUID:
    """Open a post, and let the worker look at everybody."""
    opening_id = do_create_opening(actor=cast.alice, at=NOW, opening=opening)
    work()
    return opening_id


def work(at: datetime = NOW) -> None:
    while standing_due(at=at):
        pass


def pay_more(cast: Cast, opening_id: UUID, opening: Opening = HIGH) -> None:
    do_correct_opening(actor=cast.alice, at=NOW, opening_id=opening_id, opening=opening)
    work()


def shown(cast: Cast, at: datetime = NOW) -> tuple[Item, ...]:
    return today_page(actor=cast.alice, on=at.date()).items


def callable_now(cast: Cast, at: datetime = NOW) -> list[BecameCallable]:
    return [item for item in shown(cast, at) if isinstance(item, BecameCallable)]


def test_whoever_becomes_callable_is_shown_with_the_reason_and_what_stood_before(cast: Cast) -> None:
    person_id = too_dear(cast)
    opening_id = open_post(cast)

    pay_more(cast, opening_id)

    (item,) = callable_now(cast)
    assert (item.person_id, item.opening_id, item.on) == (person_id, opening_id, NOW.date())
    assert item.reason.code == "refusals.salary_gap.within"
    assert item.before is not None
    assert item.before.code == "refusals.salary_gap.still_above"


def test_nobody_becomes_callable_by_being_seen_for_the_first_time(cast: Cast) -> None:
    too_dear(cast)
    open_post(cast, HIGH)
    too_dear(cast, "Ana Costa")
    work()

    assert models.StandingDecision.objects.filter(decision="call_now").count() == 2
    assert shown(cast) == ()


def asks_docker() -> Opening:
    docker = Requirement(kind=FactKind.SKILL, term="docker", label="Docker")
    return replace(LOW, requirements=(docker,), text="")


def lacked_docker(cast: Cast) -> UUID:
    return too_dear(cast, endings=(an_ending(ended_on=day("2026-02-10")),))


def test_a_change_that_is_recorded_makes_callable(cast: Cast) -> None:
    person_id = lacked_docker(cast)
    open_post(cast, asks_docker())
    assert models.StandingDecision.objects.get().decision == "let_go"

    record_change_line(actor=cast.alice, at=NOW, opening_id=None, line="2026-03-01 | needs | Docker n'est plus exigé")
    work()

    (item,) = callable_now(cast)
    assert item.person_id == person_id
    assert item.reason.code == "refusals.missing_skill.dropped"


def test_a_change_that_is_withdrawn_takes_them_off_again(cast: Cast) -> None:
    lacked_docker(cast)
    opening_id = open_post(cast, asks_docker())
    line = "2026-03-01 | needs | Docker n'est plus exigé"
    change_id = record_change_line(actor=cast.alice, at=NOW, opening_id=opening_id, line=line)
    work()
    assert len(callable_now(cast)) == 1

    do_withdraw_change(actor=cast.alice, at=NOW, change_id=change_id)
    work()

    assert callable_now(cast) == []


def test_a_change_dated_ahead_counts_on_its_day(cast: Cast) -> None:
    lacked_docker(cast)
    open_post(cast, asks_docker())
    record_change_line(actor=cast.alice, at=NOW, opening_id=None, line="2026-03-12 | needs | Docker n'est plus exigé")

    work()
    assert callable_now(cast) == []

    work(NOW + timedelta(days=2))
    assert len(callable_now(cast, NOW + timedelta(days=2))) == 1


def test_a_fact_that_is_learnt_makes_callable(cast: Cast) -> None:
    person_id = lacked_docker(cast)
    open_post(cast, asks_docker())

    told = a_fact("docker", label="Docker", as_of=day("2026-03-05"))
    an_import(cast.alice, replace(someone("Léa Martin"), emails=_address(person_id), facts=(told,), endings=()))
    work()

    (item,) = callable_now(cast)
    assert item.reason.code == "refusals.missing_skill.acquired"


def _address(person_id: UUID) -> tuple[str, ...]:
    return tuple(models.PersonEmail.objects.filter(person_id=person_id).values_list("as_written", flat=True))


def test_a_date_that_comes_makes_callable(cast: Cast) -> None:
    ending = an_ending(text="à rappeler en juin", call_back_on=day("2026-06-01"), ended_on=day("2026-02-10"))
    later = replace(ending, claims=(), firmness=Firmness.OPEN_DOOR)
    too_dear(cast, endings=(later,))
    open_post(cast, an_opening_value(starts_by=day("2026-12")))
    june = NOW + timedelta(days=90)

    work(june)

    (due, became) = shown(cast, june)
    assert isinstance(due, CallBackDue)
    assert isinstance(became, BecameCallable)
    assert became.reason.code == "recall.call_back_due"
    assert became.before is not None
    assert became.before.code == "recall.asked_for_later"


def set_aside_then_gone(cast: Cast) -> UUID:
    """Have somebody become callable, be set aside, and be callable no more; return the post."""
    too_dear(cast)
    opening_id = open_post(cast)
    pay_more(cast, opening_id)
    (item,) = callable_now(cast)
    do_set_aside(actor=cast.alice, at=NOW, standing_id=item.id)
    pay_more(cast, opening_id, LOW)
    assert callable_now(cast) == []
    return opening_id


def test_nobody_is_shown_again_for_a_reason_that_was_set_aside(cast: Cast) -> None:
    opening_id = set_aside_then_gone(cast)

    pay_more(cast, opening_id, HIGH)

    assert callable_now(cast) == []


def test_a_reason_that_nobody_answered_is_told_again(cast: Cast) -> None:
    too_dear(cast)
    opening_id = open_post(cast)
    for opening in (HIGH, LOW, HIGH):
        pay_more(cast, opening_id, opening)

    assert len(callable_now(cast)) == 1


def test_a_reason_that_somebody_acted_on_is_not_told_again(cast: Cast) -> None:
    person_id = too_dear(cast)
    opening_id = open_post(cast)
    pay_more(cast, opening_id)
    do_decide_recall(actor=cast.alice, at=NOW, person_id=person_id, opening_id=opening_id, shown=a_verdict())
    for opening in (LOW, HIGH):
        pay_more(cast, opening_id, opening)

    assert models.StandingDecision.objects.get().became_on is None


def test_whoever_was_called_since_is_not_shown_though_the_recall_is_older(cast: Cast) -> None:
    person_id = too_dear(cast)
    opening_id = open_post(cast)
    before = NOW - timedelta(days=5)
    do_decide_recall(actor=cast.alice, at=before, person_id=person_id, opening_id=opening_id, shown=a_verdict())
    models.Recall.objects.update(shown_on=before.date())
    pay_more(cast, opening_id)
    assert len(callable_now(cast)) == 1

    outcome_id = an_outcome(cast.alice, person_id, opening_id, a_report(RecallState.CONTACTED))
    assert callable_now(cast) == []

    do_undo_outcome(actor=cast.alice, at=NOW, outcome_id=outcome_id)
    assert len(callable_now(cast)) == 1


def test_an_outcome_that_is_taken_back_leaves_the_person_waiting_as_before(cast: Cast) -> None:
    person_id = too_dear(cast)
    opening_id = open_post(cast)
    pay_more(cast, opening_id)
    outcome_id = an_outcome(cast.alice, person_id, opening_id, a_report(RecallState.CONTACTED))
    assert callable_now(cast) == []

    do_undo_outcome(actor=cast.alice, at=NOW, outcome_id=outcome_id)

    assert [item.person_id for item in callable_now(cast)] == [person_id]


def test_decisions_are_locked_while_they_are_worked_out_so_that_a_not_now_is_not_written_over(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    too_dear(cast)
    opening_id = open_post(cast)

    locked = locked_models(monkeypatch)
    pay_more(cast, opening_id)

    assert "StandingDecision" in locked


def test_an_organisation_whose_data_cannot_be_worked_out_never_stops_the_others(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = sorted((cast.alice, cast.charlie), key=lambda actor: actor.organization_id)
    for actor in (first, second):
        a_person(actor)
        do_create_opening(actor=actor, at=NOW, opening=HIGH)
    look = catching_up.compare

    def broken(*args, organization_id, **named):
        if organization_id == first.organization_id:
            raise ValueError
        look(*args, organization_id=organization_id, **named)

    monkeypatch.setattr(catching_up, "compare", broken)
    standing_due(at=NOW)

    assert models.StandingDecision.objects.get().organization_id == second.organization_id
    assert str(first.organization_id) in caplog.text
    assert "batch 1" in caplog.text


def promised(cast: Cast, name: str, on: str) -> UUID:
    ending = an_ending(call_back_on=day(on), firmness=Firmness.OPEN_DOOR, ended_on=day("2025-09"))
    return a_person(cast.alice, name, endings=(replace(ending, claims=()),), touches=())


def test_the_call_back_that_is_due_since_the_latest_day_comes_first(cast: Cast) -> None:
    for name, on in (("Ana", "2025-12-01"), ("Ugo", "2026-03-09"), ("Zoé", "2026-02-01")):
        promised(cast, name, on)
    work()

    assert [item.name for item in shown(cast) if isinstance(item, CallBackDue)] == ["Ugo", "Zoé", "Ana"]


def test_what_is_out_of_date_leaves_its_place_to_the_next(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(today, "MOST_SHOWN", 1)
    for name, on in (("Ana", "2025-12-01"), ("Ugo", "2026-03-09"), ("Zoé", "2026-02-01"), ("Ida", "2026-01-05")):
        person_id = promised(cast, name, on)
        work()
        if name in {"Ugo", "Zoé"}:
            do_object(actor=cast.alice, at=NOW, person_id=person_id)
    models.StandingTouch.objects.all().delete()

    assert [item.name for item in shown(cast) if isinstance(item, CallBackDue)] == ["Ida"]


def test_another_reason_brings_them_back(cast: Cast) -> None:
    opening_id = set_aside_then_gone(cast)

    pay_more(cast, opening_id, replace(HIGH, salary_max=70_000))

    assert len(callable_now(cast)) == 1


def test_whoever_is_set_aside_goes_and_comes_back_when_it_is_undone(cast: Cast) -> None:
    too_dear(cast)
    opening_id = open_post(cast)
    pay_more(cast, opening_id)
    (item,) = callable_now(cast)

    do_set_aside(actor=cast.alice, at=NOW, standing_id=item.id)
    assert callable_now(cast) == []
    with pytest.raises(NotPossibleError, match="not_to_set_aside"):
        do_set_aside(actor=cast.alice, at=NOW, standing_id=item.id)

    do_bring_back(actor=cast.alice, at=NOW, standing_id=item.id)
    assert callable_now(cast) == [item]
    with pytest.raises(NotPossibleError, match="not_set_aside"):
        do_bring_back(actor=cast.alice, at=NOW, standing_id=item.id)


def test_whoever_asks_for_no_contact_is_gone_before_the_worker_has_looked(cast: Cast) -> None:
    person_id = too_dear(cast)
    pay_more(cast, open_post(cast))

    do_object(actor=cast.alice, at=NOW, person_id=person_id)

    assert models.StandingDecision.objects.get().decision == "call_now"
    assert shown(cast) == ()


def test_a_right_given_back_makes_callable_again(cast: Cast) -> None:
    person_id = too_dear(cast)
    do_object(actor=cast.alice, at=NOW, person_id=person_id)
    open_post(cast, HIGH)

    do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason="elle a écrit")
    work()

    (item,) = callable_now(cast)
    assert item.reason.code == "standing.allowed_again"


def test_a_firm_no_that_is_lifted_makes_callable(cast: Cast) -> None:
    ending = an_ending(SalaryGap(expected=60_000), firmness=Firmness.FIRM_NO, ended_on=day("2026-02-10"))
    person_id = too_dear(cast, endings=(ending,))
    open_post(cast, HIGH)
    assert callable_now(cast) == []

    do_lift_firm_no(actor=cast.alice, at=NOW, person_id=person_id, reason="la personne a rappelé")
    work()

    assert [item.person_id for item in callable_now(cast)] == [person_id]


def test_an_exchange_after_a_long_silence_makes_callable(cast: Cast) -> None:
    old = an_ending(SalaryGap(expected=60_000), ended_on=day("2024-12-10"), applied_on=day("2024-11"))
    person_id = too_dear(cast, endings=(old,), touches=(a_touch("2024-12-10"),))
    open_post(cast, HIGH)

    touch = Touch(on=day("2026-03-09"), direction=Direction.BOTH)
    do_record_contact(actor=cast.alice, at=NOW, person_id=person_id, contact=LoggedContact(touch=touch))
    work()

    (item,) = callable_now(cast)
    assert item.before is not None
    assert item.before.code == "recall.long_silent"


def test_a_new_refusal_takes_somebody_off_the_list(cast: Cast) -> None:
    person_id = too_dear(cast)
    pay_more(cast, open_post(cast))

    ending = an_ending(SalaryGap(expected=90_000), ended_on=day("2026-03-09"), applied_on=None)
    do_record_refusal(actor=cast.alice, at=NOW, person_id=person_id, ending=ending)
    work()

    assert callable_now(cast) == []


def test_a_post_that_closes_takes_its_people_off_the_list(cast: Cast) -> None:
    too_dear(cast)
    opening_id = open_post(cast)
    pay_more(cast, opening_id)

    do_close_opening(actor=cast.alice, at=NOW, opening_id=opening_id)
    assert shown(cast) == ()
    assert not models.StandingDecision.objects.exists()

    do_reopen_opening(actor=cast.alice, at=NOW, opening_id=opening_id)
    work()
    assert shown(cast) == ()


def test_an_action_on_one_person_is_followed_at_once(cast: Cast, django_capture_on_commit_callbacks) -> None:
    person_id = too_dear(cast)
    opening_id = open_post(cast)
    with django_capture_on_commit_callbacks(execute=True):
        do_correct_opening(actor=cast.alice, at=NOW, opening_id=opening_id, opening=HIGH)
    assert [item.person_id for item in callable_now(cast)] == [person_id]

    with django_capture_on_commit_callbacks(execute=True):
        do_object(actor=cast.alice, at=NOW, person_id=person_id)
    assert models.StandingDecision.objects.get().decision == "blocked"


def test_only_the_people_touched_are_looked_at(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    people = [too_dear(cast, name) for name in ("Léa", "Ana", "Ugo")]
    open_post(cast)
    looked_at: list[str] = []
    compare = catching_up.compare

    def watched(people, *rest, **named):
        looked_at.extend(person.key for person in people)
        compare(people, *rest, **named)

    monkeypatch.setattr(catching_up, "compare", watched)
    do_object(actor=cast.alice, at=NOW, person_id=people[1])
    work()

    assert looked_at == [str(people[1])]


def test_everybody_is_looked_at_once_a_day_and_no_more(cast: Cast) -> None:
    too_dear(cast)
    open_post(cast)

    assert standing_due(at=NOW) == 0
    assert standing_due(at=NOW + timedelta(days=1)) == 2  # both organisations
    assert standing_due(at=NOW + timedelta(days=1)) == 0


def test_a_long_pool_is_gone_through_in_batches(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catching_up, "BATCH", 2)
    for name in ("Léa", "Ana", "Ugo", "Zoé", "Ida"):
        too_dear(cast, name)

    open_post(cast)

    assert models.StandingDecision.objects.count() == 5


def test_an_import_that_is_undone_leaves_nothing_behind(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Zoé"))
    open_post(cast)

    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    assert not models.StandingDecision.objects.exists()
    work()


def test_a_right_that_ends_soon_is_shown_whatever_the_posts(cast: Cast) -> None:
    old = an_ending(ended_on=day("2024-04-01"), applied_on=None)
    person_id = too_dear(cast, endings=(old,), touches=(a_touch("2024-04-01"),))
    work()

    (item,) = shown(cast)
    assert isinstance(item, RightEnds)
    assert (item.person_id, str(item.on)) == (person_id, "2026-04-01")

    touch = Touch(on=day("2026-03-09"), direction=Direction.BOTH)
    do_record_contact(actor=cast.alice, at=NOW, person_id=person_id, contact=LoggedContact(touch=touch))
    assert shown(cast) == ()
    work()
    assert not models.StandingNotice.objects.exists()


def test_another_organisation_sees_nothing_of_it(cast: Cast) -> None:
    too_dear(cast, facts=(a_fact(),))
    pay_more(cast, open_post(cast))

    assert today_page(actor=cast.charlie, on=NOW.date()).items == ()


def test_the_list_is_made_in_as_few_queries_however_many_people(cast: Cast, django_assert_max_num_queries) -> None:
    for name in ("Léa", "Ana", "Ugo", "Zoé", "Ida", "Bob"):
        too_dear(cast, name)
    pay_more(cast, open_post(cast))

    with django_assert_max_num_queries(22):
        assert len(callable_now(cast)) == 6
