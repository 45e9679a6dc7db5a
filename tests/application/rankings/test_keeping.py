"""Rankings are kept as long as the organisation says, never less than six months; then they go, with all of theirs."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from cast import NOW, Cast, a_cast
from factories import a_person, a_ranking, an_opening
from ravive.application.actions import do_keep_rankings, do_purge_rankings
from ravive.application.due_rankings import purge_due
from ravive.application.errors import NotAllowedError, NotPossibleError
from ravive.store import models

pytestmark = pytest.mark.django_db


def at(year: int, month: int, number: int) -> datetime:
    return datetime(year, month, number, 9, 30, tzinfo=UTC)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def shown_on_a_day(cast: Cast) -> None:
    a_person(cast.alice)
    a_ranking(cast.alice, an_opening(cast.alice))


@pytest.mark.parametrize(("days", "kept"), [(0, 1), (1, 0)], ids=["the last day", "the day after"])
def test_they_go_after_a_year_where_nobody_said_otherwise(cast: Cast, days: int, kept: int) -> None:
    shown_on_a_day(cast)

    gone = do_purge_rankings(actor=cast.ada, at=at(2027, 3, 10) + timedelta(days=days))

    assert (gone, models.Ranking.objects.count()) == (1 - kept, kept)
    for table in (models.RankedPlace, models.RankedState, models.RankingView):
        assert table.objects.count() == kept


def test_what_another_ranking_still_rests_on_stays(cast: Cast) -> None:
    a_person(cast.alice)
    post = an_opening(cast.alice)
    a_ranking(cast.alice, post)
    a_ranking(cast.alice, post, at=at(2027, 3, 1))

    do_purge_rankings(actor=cast.ada, at=at(2027, 3, 20))

    assert models.Ranking.objects.get().on.year == 2027
    assert models.RankedState.objects.count() == 1


@pytest.mark.parametrize("months", [-1, 0, 5, 61])
def test_neither_less_than_six_months_nor_for_ever(cast: Cast, months: int) -> None:
    with pytest.raises(NotPossibleError) as refused:
        do_keep_rankings(actor=cast.ada, at=NOW, months=months)

    assert refused.value.code == "error.ranking_months"
    with pytest.raises(IntegrityError), transaction.atomic():
        models.Organization.objects.update(ranking_months=months)


def test_the_organisation_says_how_long(cast: Cast) -> None:
    shown_on_a_day(cast)
    do_keep_rankings(actor=cast.ada, at=NOW, months=6)

    assert do_purge_rankings(actor=cast.ada, at=at(2026, 9, 10)) == 0
    assert do_purge_rankings(actor=cast.ada, at=at(2026, 9, 11)) == 1


def test_only_an_administrator_says_so_and_purges(cast: Cast) -> None:
    for actor in (cast.alice, cast.dora, cast.henri):
        with pytest.raises(NotAllowedError):
            do_keep_rankings(actor=actor, at=NOW, months=12)
        with pytest.raises(NotAllowedError):
            do_purge_rankings(actor=actor, at=NOW)


def test_the_worker_purges_what_is_due_house_by_house_and_only_then(cast: Cast) -> None:
    shown_on_a_day(cast)
    a_ranking(cast.charlie, an_opening(cast.charlie))
    do_keep_rankings(actor=cast.charlie, at=NOW, months=24)

    assert purge_due(at=at(2027, 3, 10)) == 0
    assert purge_due(at=at(2027, 3, 11)) == 1
    assert models.Ranking.objects.get().organization_id == cast.charlie.organization_id
    assert models.AuditEntry.objects.filter(action="purge_rankings").count() == 1
    assert purge_due(at=at(2027, 3, 11)) == 0
