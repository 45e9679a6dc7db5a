"""Weights are adopted by a named administrator, with a reason; they rank at once, and can be put back."""

from datetime import timedelta

import pytest
from django.db.models import QuerySet

from cast import NOW, Cast, a_cast
from factories import a_person, a_ranking, adopted_weights, an_opening, other_weights, some_outcomes
from ravive.application.actions import do_adopt_weights, do_put_back_weights
from ravive.application.errors import NotPossibleError
from ravive.application.queries.measures import measures_page
from ravive.application.queries.recalls import recall_of
from ravive.application.rankings.replay import replay_ranking
from ravive.application.weights import weights_of
from ravive.domain.recall.calibration import TooFewTrialsError
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor
from ravive.store import models
from ravive.store.models.base import AppendOnlyError

pytestmark = pytest.mark.django_db
TODAY = NOW.date()


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def proposed(cast: Cast):
    return measures_page(actor=cast.ada, on=TODAY).proposal


def adopt(cast: Cast, fingerprint: str | None = None, *, reason: str = "trente rappels", at=NOW) -> None:
    shown = fingerprint or proposed(cast).weights.fingerprint
    do_adopt_weights(actor=cast.ada, at=at, fingerprint=shown, reason=reason)


def put_back(cast: Cast, fingerprint: str) -> None:
    do_put_back_weights(actor=cast.ada, at=NOW, fingerprint=fingerprint, reason="essai manqué")


def in_force(cast: Cast):
    return weights_of(cast.ada.organization_id)


def test_without_any_adoption_the_weights_are_those_that_ravive_comes_with(cast: Cast) -> None:
    assert in_force(cast) == DEFAULT_WEIGHTS


def test_what_is_adopted_says_who_when_why_and_from_what(cast: Cast) -> None:
    some_outcomes(cast.alice, [True] * 20 + [False] * 15)

    adopt(cast)

    row = models.AdoptedWeights.objects.get()
    assert (row.number, row.adopted_by_id, row.adopted_at, row.reason) == (1, cast.ada.member_id, NOW, "trente rappels")
    assert (row.origin, row.evidence["trials"], row.table["version"]) == ("learnt", 35, "2026-11.1")
    assert in_force(cast).lines[Factor.BASE_PHONE].weight > -1.1
    entry = models.AuditEntry.objects.get(action="adopt_weights")
    assert entry.data == {"version": "2026-11.1", "fingerprint": row.fingerprint, "trials": 35}


def test_rankings_use_them_at_once_and_the_log_names_them(cast: Cast) -> None:
    person_id, post = a_person(cast.alice), an_opening(cast.alice)
    some_outcomes(cast.alice, [True] * 35, Factor.BASE_PHONE, Factor.ARGUED)
    before = recall_of(actor=cast.alice, opening_id=post, person_id=person_id, on=TODAY)
    old = a_ranking(cast.alice, post)

    adopt(cast)

    after = recall_of(actor=cast.alice, opening_id=post, person_id=person_id, on=TODAY)
    assert after.likelihood.p > before.likelihood.p
    ranking = models.Ranking.objects.get(pk=a_ranking(cast.alice, post))
    assert (ranking.weights_version, ranking.weights_fingerprint) == ("2026-11.1", in_force(cast).fingerprint)
    for ranking_id in (old, ranking.pk):
        assert replay_ranking(actor=cast.ada, ranking_id=ranking_id).identical


def test_an_outcome_is_learnt_from_once(cast: Cast) -> None:
    some_outcomes(cast.alice, [True, False] * 20)
    adopt(cast)

    assert measures_page(actor=cast.ada, on=TODAY).new == 0
    with pytest.raises(TooFewTrialsError):
        adopt(cast, "whatever")

    some_outcomes(cast.alice, [True] * 31, at=NOW + timedelta(seconds=1))
    assert measures_page(actor=cast.ada, on=TODAY).new == 31
    assert proposed(cast).trials == 31


def test_what_nobody_saw_is_not_adopted(cast: Cast) -> None:
    some_outcomes(cast.alice, [True] * 30)
    shown = proposed(cast).weights.fingerprint
    some_outcomes(cast.alice, [False] * 3)

    with pytest.raises(NotPossibleError) as refusal:
        adopt(cast, shown)

    assert refusal.value.code == "error.proposal_moved"
    assert in_force(cast) == DEFAULT_WEIGHTS


def test_nothing_is_adopted_without_a_reason(cast: Cast) -> None:
    some_outcomes(cast.alice, [True] * 30)

    with pytest.raises(NotPossibleError):
        adopt(cast, reason="  ")


def test_what_was_in_force_is_put_back_word_for_word_and_nothing_is_rewritten(cast: Cast) -> None:
    some_outcomes(cast.alice, [True] * 30)
    adopt(cast)
    learnt = in_force(cast).fingerprint

    put_back(cast, DEFAULT_WEIGHTS.fingerprint)
    assert in_force(cast).as_mapping() == DEFAULT_WEIGHTS.as_mapping()
    # The outcomes were not learnt from by these: they count again.
    assert measures_page(actor=cast.ada, on=TODAY).new == 30
    put_back(cast, learnt)

    assert in_force(cast).fingerprint == learnt
    assert measures_page(actor=cast.ada, on=TODAY).new == 0
    origins = models.AdoptedWeights.objects.order_by("number").values_list("number", "origin")
    assert list(origins) == [(1, "learnt"), (2, "put_back"), (3, "put_back")]


def test_only_what_was_in_force_here_and_is_not_now_is_put_back(cast: Cast) -> None:
    adopted_weights(cast.charlie, other_weights())

    for fingerprint, code in (
        (other_weights().fingerprint, "error.weights_never_in_force"),
        (DEFAULT_WEIGHTS.fingerprint, "error.weights_in_force"),
    ):
        with pytest.raises(NotPossibleError) as refusal:
            put_back(cast, fingerprint)
        assert refusal.value.code == code


def test_a_line_that_an_adopted_table_did_not_have_yet_is_the_one_that_ravive_comes_with(cast: Cast) -> None:
    adopted_weights(cast.ada, other_weights())
    row = models.AdoptedWeights.objects.get()
    del row.table["lines"]["open_door"]
    QuerySet.update(models.AdoptedWeights.objects.all(), table=row.table)

    assert in_force(cast) == other_weights()
    put_back(cast, DEFAULT_WEIGHTS.fingerprint)
    put_back(cast, row.fingerprint)
    assert in_force(cast) == other_weights()


def test_another_organisation_keeps_its_own(cast: Cast) -> None:
    adopted_weights(cast.charlie, other_weights())

    assert in_force(cast) == DEFAULT_WEIGHTS
    assert weights_of(cast.charlie.organization_id).version == "essai"


def test_the_adoptions_only_grow(cast: Cast) -> None:
    adopted_weights(cast.ada, other_weights())
    row = models.AdoptedWeights.objects.get()

    for rewrite in (row.save, row.delete, models.AdoptedWeights.objects.all().delete):
        with pytest.raises(AppendOnlyError):
            rewrite()
