"""Every page of a ranking that is shown is kept: once a day, with who saw it and what they did next."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cast import NOW, Cast, a_cast
from factories import (
    a_change,
    a_fact,
    a_person,
    a_ranking,
    a_refusal,
    a_report,
    a_verdict,
    an_import,
    an_opening,
    an_outcome,
    someone,
)
from ravive.application.actions import do_decide_recall, do_undo_outcome
from ravive.application.queries.recalls import brief_file, recalls_page
from ravive.application.rankings.shown import log_brief_shown, log_recalls_shown
from ravive.domain.kernel.records import RecallState
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.reading.version import READER_VERSION
from ravive.domain.recall.weights import DEFAULT_WEIGHTS
from ravive.store import models
from ravive.store.models.base import AppendOnlyError

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(hours=1)
TOMORROW = NOW + timedelta(days=1)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def post(cast: Cast):
    return an_opening(cast.alice)


def the_ranking() -> models.Ranking:
    return models.Ranking.objects.get()


def test_what_was_shown_is_kept_with_what_it_rested_on(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    a_change(cast.alice)

    a_ranking(cast.alice, post)

    ranking, place = the_ranking(), models.RankedPlace.objects.get()
    assert (ranking.opening_id, ranking.on, ranking.page) == (post, NOW.date(), 1)
    assert ranking.inputs["opening"]["text"] == "Développeur back-end, Python, 55 k€."
    assert [change["statement"] for change in ranking.inputs["changes"]] == ["Nouvelle responsable technique"]
    assert (ranking.weights_version, ranking.weights_fingerprint) == (
        DEFAULT_WEIGHTS.version,
        DEFAULT_WEIGHTS.fingerprint,
    )
    assert ranking.reader_version == READER_VERSION
    assert sum(ranking.counts.values()) == 1
    assert (place.person_id, place.place, place.decision) == (person_id, 1, ranking.decision)
    assert place.p is not None
    assert place.low <= place.p <= place.high


def test_the_same_ranking_on_the_same_day_is_one_row_that_counts_its_views(cast: Cast, post) -> None:
    a_person(cast.alice)

    rows = {a_ranking(cast.alice, post), a_ranking(cast.alice, post, at=LATER), a_ranking(cast.bob, post)}

    assert len(rows) == 1
    assert models.RankedPlace.objects.count() == 1
    views = {view.member_id: view for view in models.RankingView.objects.order_by("pk")}
    assert {member: view.times for member, view in views.items()} == {cast.alice.member_id: 2, cast.bob.member_id: 1}
    assert views[cast.alice.member_id].last_at == LATER


def test_another_day_another_list_or_another_post_is_another_row(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    a_ranking(cast.alice, post)

    a_ranking(cast.alice, post, at=TOMORROW)
    a_ranking(cast.alice, post, decision=Decision.BLOCKED)
    a_ranking(cast.alice, an_opening(cast.alice, "Comptable"))
    assert models.Ranking.objects.count() == 4

    a_refusal(cast.alice, person_id)
    a_ranking(cast.alice, post)
    assert models.Ranking.objects.count() == 5


def test_a_person_is_kept_once_as_long_as_nothing_of_them_moves(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    for at in (NOW, LATER, TOMORROW):
        a_ranking(cast.alice, post, at=at)
    assert models.RankedState.objects.count() == 1

    a_refusal(cast.alice, person_id)
    a_ranking(cast.alice, post)

    assert models.RankedState.objects.count() == 2


def test_people_are_kept_in_one_order_whatever_their_places(cast: Cast, post, monkeypatch) -> None:
    """Two who see the same people otherwise ranked at once must not wait for each other for ever."""
    an_import(cast.alice, *[someone(f"Personne {number}", row=number) for number in range(2, 6)])
    page = recalls_page(actor=cast.alice, opening_id=post, decision=None, number=1, on=NOW.date())
    orders: list[list] = []
    keep = type(models.RankedState.objects).bulk_create

    def watched(manager, rows, **options):
        orders.append([row.person_id for row in rows])
        return keep(manager, rows, **options)

    monkeypatch.setattr(type(models.RankedState.objects), "bulk_create", watched)
    for number, rows in enumerate((page.rows, page.rows[::-1]), 1):
        log_recalls_shown(actor=cast.alice, at=NOW, page=replace(page, rows=rows, number=number))

    assert orders[0] == orders[1] == sorted(orders[0])


def test_the_name_of_a_person_is_not_copied_into_the_log(cast: Cast, post) -> None:
    a_person(cast.alice, "Léa Martin")
    a_ranking(cast.alice, post)

    assert "Martin" not in str(list(models.RankedState.objects.order_by("pk").values()))
    assert "Martin" not in str(list(models.Ranking.objects.order_by("pk").values()))


def test_an_empty_pool_was_shown_too(cast: Cast, post) -> None:
    a_ranking(cast.alice, post)

    assert the_ranking().counts == dict.fromkeys((decision.value for decision in Decision), 0)


def test_it_takes_as_few_queries_however_many_people(cast: Cast, post) -> None:
    a_person(cast.alice)
    with CaptureQueriesContext(connection) as for_one:
        a_ranking(cast.alice, post)
    an_import(cast.alice, *[someone(f"Personne {number}", row=number, facts=(a_fact(),)) for number in range(2, 30)])
    with CaptureQueriesContext(connection) as for_many:
        a_ranking(cast.alice, post)

    assert len(for_many) == len(for_one)


# --- What was done next -----------------------------------------------------------------------------------------------
def deeds() -> list[tuple[str, str]]:
    return list(models.RankingDeed.objects.order_by("pk").values_list("kind", "what"))


def open_brief(actor, post, person_id) -> None:
    file = brief_file(actor=actor, opening_id=post, person_id=person_id, on=NOW.date())
    log_brief_shown(actor=actor, at=NOW, file=file)


def decide(actor, post, person_id, **more):
    return do_decide_recall(actor=actor, at=NOW, person_id=person_id, opening_id=post, shown=a_verdict(), **more)


def test_what_was_done_is_kept_beside_the_ranking_that_showed_the_person(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    a_ranking(cast.alice, post)

    open_brief(cast.alice, post, person_id)
    open_brief(cast.alice, post, person_id)
    decide(cast.alice, post, person_id, chosen=Decision.LET_GO, reason="poste pourvu")
    decide(cast.alice, post, person_id)
    outcome_id = an_outcome(cast.alice, person_id, post, a_report(RecallState.NOT_NOW))
    do_undo_outcome(actor=cast.alice, at=NOW, outcome_id=outcome_id)

    assert deeds() == [
        ("brief_opened", ""),
        ("overrode", "let_go"),
        ("followed", "call_now"),
        ("contacted", "not_now"),
        ("undid", "not_now"),
    ]
    assert {deed.place.person_id for deed in models.RankingDeed.objects.order_by("pk")} == {person_id}


def test_it_is_kept_beside_the_ranking_they_saw_last(cast: Cast, post) -> None:
    """What a colleague sees meanwhile, or sees again, changes nothing to it."""
    person_id = a_person(cast.alice)
    for actor in (cast.alice, cast.bob):
        a_ranking(actor, post)
    a_refusal(cast.alice, person_id)
    second = a_ranking(cast.alice, post, at=LATER)
    models.RankingView.objects.filter(member_id=cast.bob.member_id).update(last_at=TOMORROW)

    open_brief(cast.alice, post, person_id)

    assert models.RankingDeed.objects.get().ranking_id == second


def test_whoever_saw_no_ranking_did_nothing_about_one(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    a_ranking(cast.alice, post)

    open_brief(cast.bob, post, person_id)
    decide(cast.bob, post, person_id)

    assert deeds() == []


# --- Nothing is rewritten ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("table", [models.Ranking, models.RankedPlace, models.RankedState, models.RankingDeed])
def test_the_log_only_grows(cast: Cast, post, table) -> None:
    person_id = a_person(cast.alice)
    a_ranking(cast.alice, post)
    open_brief(cast.alice, post, person_id)
    row = table.objects.get()

    for rewrite in (row.save, row.delete, table.objects.all().delete, lambda: table.objects.update(id=row.pk)):
        with pytest.raises(AppendOnlyError):
            rewrite()
