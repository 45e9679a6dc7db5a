"""A ranking that was shown comes out the same, from what was logged alone."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db.models import QuerySet

from cast import NOW, Cast, a_cast
from factories import (
    a_change,
    a_fact,
    a_person,
    a_ranking,
    a_refusal,
    a_source,
    a_touch,
    an_ending,
    an_import,
    an_opening,
    an_opening_value,
    day,
    someone,
)
from ravive.application import ports as ports_module
from ravive.application.actions import do_correct_opening, do_object, do_undo_import, do_withdraw_change
from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.application.opening_entry import open_from_advert
from ravive.application.rankings.replay import replay_anywhere, replay_ranking
from ravive.domain.kernel.claims import Availability, CandidateWithdrew, MissingSkill, Outranked, SalaryGap
from ravive.domain.kernel.facts import FactKind, Wishes
from ravive.domain.kernel.history import ChannelHabit, RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.vocabulary import Channel, Decision, Firmness, Ground, Reaction, Stage, WithdrawalCause
from ravive.project.wiring import build_ports
from ravive.store import models
from ravive.store.values.people import person_values
from ravive.store.values.rankings import inputs_json, inputs_of, state_json, state_of

pytestmark = pytest.mark.django_db
ADVERT = """# Cariste (H/F)

Transports Vauquelin recrute un cariste à Rouen. Profil : CACES R489 catégorie 3, 2 ans d'expérience au moins.

Conditions : CDI, du lundi au vendredi, sans nuit, 24 à 26 k€ brut par an. Poste à pourvoir en avril 2026.
"""


@pytest.fixture
def cast() -> Cast:
    before = ports_module.ports()
    ports_module.install(replace(build_ports(), now=lambda: NOW))
    yield a_cast()
    ports_module.install(before)


def a_pool(cast: Cast) -> None:
    """People of every sort, so that each decision and each part of a person is in the log."""
    recent = {"ended_on": day("2026-02-10"), "job": "Cariste"}
    an_import(
        cast.alice,
        someone("Léa", row=2, endings=(an_ending(Outranked(rank=2), stage=Stage.FINAL, **recent),)),
        someone(
            "Hugo",
            row=3,
            endings=(an_ending(SalaryGap(expected=32_000, budget=25_000), text="voulait 32k", **recent),),
            wishes=Wishes(salary_from=30_000, available_on=day("2026-04"), refuses=("nuit",), levers=("sens",)),
            permission=Permission(proven=True, until="2027-01-01", refused_channels=(Channel.EMAIL,)),
            phones=("+33 6 39 98 00 01",),
        ),
        someone(
            "Ana",
            row=4,
            endings=(an_ending(MissingSkill(skill="CACES 5", certain=False, evidence=(0, 2)), **recent),),
            facts=(a_fact("caces", kind=FactKind.CREDENTIAL, years=2.5, as_of=day("2025"), source=a_source(4)),),
            habits=(ChannelHabit(channel=Channel.PHONE, works=False),),
        ),
        someone("Serge", row=5, endings=(an_ending(firmness=Firmness.FIRM_NO, **recent),)),
        someone(
            "Rose",
            row=6,
            endings=(
                an_ending(
                    CandidateWithdrew(cause=WithdrawalCause.OTHER_OFFER),
                    Availability(available_on=day("2026-03-20")),
                    reaction=Reaction.HOSTILE,
                    grounds=(Ground.AGE,),
                    call_back_on=day("2026-06"),
                    **recent,
                ),
            ),
            touches=(a_touch("2026-02-11"), replace(a_touch("2026-02-20"), friendly=True, channel=None)),
        ),
    )


def every_list(cast: Cast, post) -> list:
    return [a_ranking(cast.alice, post, decision=decision) for decision in Decision]


@pytest.fixture
def post(cast: Cast):
    return open_from_advert(actor=cast.alice, at=NOW, text=ADVERT)


def replay(cast: Cast, ranking_id):
    return replay_ranking(actor=cast.ada, ranking_id=ranking_id)


def test_it_replays_identically(cast: Cast, post) -> None:
    a_pool(cast)
    a_change(cast.alice)

    replays = [replay(cast, ranking_id) for ranking_id in every_list(cast, post)]

    assert sum(one.replayed for one in replays) == 5
    assert all(one.identical and one.same_rules and one.erased == 0 for one in replays)


def test_it_replays_identically_whatever_has_moved_since(cast: Cast, post) -> None:
    a_pool(cast)
    change_id = a_change(cast.alice)
    rankings = every_list(cast, post)

    for person in models.Person.objects.order_by("pk"):
        a_refusal(cast.alice, person.pk, firmness=Firmness.FIRM_NO)
        do_object(actor=cast.alice, at=NOW, person_id=person.pk)
    do_withdraw_change(actor=cast.alice, at=NOW, change_id=change_id)
    do_correct_opening(actor=cast.alice, at=NOW, opening_id=post, opening=an_opening_value("Comptable"))

    replays = [replay(cast, ranking_id) for ranking_id in rankings]
    assert sum(one.replayed for one in replays) == 5
    assert all(one.identical for one in replays)


def test_a_person_and_the_inputs_are_read_back_as_they_were(cast: Cast, post) -> None:
    a_pool(cast)
    a_change(cast.alice)
    a_ranking(cast.alice, post)

    for person in person_values(models.Person.objects.order_by("pk")):
        assert state_of(state_json(person)) == replace(person, name="")
    held = models.Ranking.objects.get().inputs
    assert inputs_json(inputs_of(held)) == held
    assert inputs_of(held).opening.text.strip() == ADVERT.strip()


def test_a_difference_is_seen_place_by_place(cast: Cast, post) -> None:
    a_pool(cast)
    ranking_id = a_ranking(cast.alice, post, decision=Decision.BLOCKED)
    (place,) = models.RankedPlace.objects.filter(ranking=ranking_id)
    QuerySet.update(models.RankedPlace.objects.filter(pk=place.pk), decision="call_now")

    found = replay(cast, ranking_id)

    assert not found.identical
    assert found.differing == (place.place,)
    assert [line.code for line in found.lines] == ["replay.different"]


def test_an_order_that_was_another_is_seen(cast: Cast, post) -> None:
    recent = {"ended_on": day("2026-02-10"), "job": "Cariste"}
    an_import(
        cast.alice,
        *(
            someone(name, row=row, endings=(an_ending(Outranked(), **recent),))
            for row, name in enumerate(("A", "B"), 2)
        ),
    )
    ranking_id = a_ranking(cast.alice, post)
    first, second = models.RankedPlace.objects.filter(ranking=ranking_id).order_by("place")
    for row, other in ((first, second), (second, first)):
        QuerySet.update(models.RankedPlace.objects.filter(pk=row.pk), person=other.person_id, state=other.state_id)

    assert not replay(cast, ranking_id).same_order


def test_a_change_of_the_rules_is_said(cast: Cast, post) -> None:
    a_pool(cast)
    ranking_id = a_ranking(cast.alice, post, decision=Decision.BLOCKED)
    QuerySet.update(models.Ranking.objects.all(), rules="0" * 64)
    QuerySet.update(models.RankedPlace.objects.all(), because="rights.of_another_time")

    found = replay(cast, ranking_id)

    assert not found.same_rules
    assert [line.code for line in found.lines] == ["replay.different", "replay.rules"]


# --- Whoever goes leaves the log --------------------------------------------------------------------------------------
@pytest.mark.parametrize("way", ["deleted", "import undone"])
def test_whoever_goes_leaves_the_log_and_the_counts_stay(cast: Cast, post, way: str) -> None:
    run = an_import(cast.alice, someone("Léa Martin", phones=("+33 6 39 98 00 01",), endings=()))
    person_id = models.Person.objects.get().pk
    emails = list(models.PersonEmail.objects.order_by("pk").values_list("as_written", flat=True))
    ranking_id = a_ranking(cast.alice, post)
    counts = models.Ranking.objects.get().counts

    if way == "deleted":
        models.Person.objects.get().delete()
    else:
        do_undo_import(actor=cast.alice, at=NOW, run_id=run.run_id)

    kept = [
        list(table.objects.order_by("pk").values())
        for table in (models.Ranking, models.RankedPlace, models.RankedState, models.RankingDeed, models.RankingView)
    ]
    assert not [word for word in (str(person_id), "Martin", "39 98 00 01", *emails) if word in str(kept)]
    place = models.RankedPlace.objects.get()
    assert (place.person_id, place.state_id, place.place) == (None, None, 1)
    assert models.Ranking.objects.get().counts == counts
    found = replay(cast, ranking_id)
    assert (found.identical, found.replayed, found.erased) == (True, 0, 1)
    assert [line.code for line in found.lines] == ["replay.identical", "replay.erased"]


def test_what_an_import_undone_had_told_of_somebody_who_stays_leaves_the_log(cast: Cast, post) -> None:
    lea = someone("Léa", endings=(an_ending(text="KO : pas de Docker"),))
    an_import(cast.alice, lea, someone("Paul", row=3))
    before = a_ranking(cast.alice, post, at=NOW - timedelta(hours=1))
    told = replace(lea, endings=(an_ending(text="trop chère pour nous", ended_on=day("2025-11-03")),))
    run = an_import(cast.alice, told, file="autre.xlsx")
    after = a_ranking(cast.alice, post, at=NOW + timedelta(hours=1))
    counts = models.Ranking.objects.get(pk=after).counts
    assert "trop chère" in str(list(models.RankedState.objects.order_by("pk").values()))

    do_undo_import(actor=cast.alice, at=NOW + timedelta(hours=2), run_id=run.run_id)

    assert "trop chère" not in str(list(models.RankedState.objects.order_by("pk").values()))
    assert models.Ranking.objects.get(pk=after).counts == counts
    assert models.RankedPlace.objects.filter(ranking=after, person__isnull=False).count() == 2
    assert [replay(cast, ranking_id).erased for ranking_id in (before, after)] == [0, 1]


def test_whoever_asked_to_be_erased_is_still_ranked_as_they_were_until_they_are(cast: Cast, post) -> None:
    person_id = a_person(cast.alice)
    ranking_id = a_ranking(cast.alice, post)
    do_object(actor=cast.alice, at=NOW, person_id=person_id, request=RightsRequest.ERASURE)

    assert replay(cast, ranking_id).identical


# --- Who may ----------------------------------------------------------------------------------------------------------
def test_only_who_oversees_replays_and_only_their_own(cast: Cast) -> None:
    ranking_id = a_ranking(cast.alice, an_opening(cast.alice))

    assert replay_ranking(actor=cast.dora, ranking_id=ranking_id).identical
    for actor in (cast.alice, cast.henri):
        with pytest.raises(NotAllowedError):
            replay_ranking(actor=actor, ranking_id=ranking_id)
    for actor, row_id in ((cast.charlie, ranking_id), (cast.ada, uuid4())):
        with pytest.raises(NotFoundError):
            replay_ranking(actor=actor, ranking_id=row_id)


def test_the_machine_finds_a_ranking_in_whichever_house_it_is(cast: Cast) -> None:
    ranking_id = a_ranking(cast.charlie, an_opening(cast.charlie))

    assert replay_anywhere(ranking_id).identical
    assert replay_anywhere(uuid4()) is None
