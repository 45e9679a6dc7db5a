"""Pay, hours, place, days: what did not suit against what the post is now."""

import pytest

from ravive.domain.kernel.claims import Availability, Contract, Location, SalaryGap
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.vocabulary import ChangeKind, Status
from recall_cases import TODAY, change, ending, opening, recheck


@pytest.mark.parametrize(
    ("expected", "most", "state"),
    [
        (38_000, 40_000, Status.LIFTED),
        (40_000, 40_000, Status.LIFTED),
        (41_000, 40_000, Status.UNKNOWN),
        (52_000, 40_000, Status.STANDS),
        (None, 40_000, Status.UNKNOWN),
        (38_000, None, Status.UNKNOWN),
    ],
    ids=["within", "at the top", "just above", "well above", "wish not known", "range not known"],
)
def test_pay_is_a_matter_of_the_range(expected, most, state) -> None:
    assert recheck(SalaryGap(expected=expected), post=opening(salary_max=most)).state is state


def test_a_range_that_moved_is_told_with_its_day() -> None:
    moved = change("grille 35-40 k€", EffectKind.SALARY_RANGE, kind=ChangeKind.TERMS, max=40_000)

    verdict = recheck(SalaryGap(expected=38_000), moved, post=opening(salary_max=40_000))

    assert (verdict.code, verdict.data["changed_on"]) == ("refusals.salary_gap.range_moved", "2026-03-09")


def passage(text: str, claim_type, **slots):
    claim = claim_type(evidence=(0, len(text)), **slots)
    return claim, ending(claim, text=text)


def test_nights_that_ended_lift_a_no_to_nights() -> None:
    claim, ended = passage("ne fait pas de nuits, on était en 3x8", Contract)
    gone = change("passage en 2x8, plus de nuits", EffectKind.NIGHTS_ENDED, EffectKind.HOURS, shifts="2x8")

    verdict = recheck(claim, gone, ended=ended, post=opening(nights=False, shifts="2x8"))

    assert (verdict.state, verdict.data["change"]) == (Status.LIFTED, "passage en 2x8, plus de nuits")


def test_nights_that_remain_stand_and_nights_nobody_mentions_are_asked() -> None:
    claim = Contract(wanted="pas de nuit", offered="3x8")

    assert recheck(claim, post=opening(nights=True, shifts="3x8")).state is Status.STANDS
    assert recheck(claim, post=opening()).state is Status.UNKNOWN


@pytest.mark.parametrize(
    ("wanted", "fields", "state"),
    [
        ("mi-temps", {"contract": "CDI"}, Status.STANDS),
        ("mi-temps", {"contract": "CDI", "part_time": True}, Status.LIFTED),
        ("part-time only, two days a week", {}, Status.UNKNOWN),
        ("CDI", {"contract": "CDI"}, Status.LIFTED),
        ("permanent", {"contract": "CDD"}, Status.STANDS),
        ("alternance", {"contract": "CDI"}, Status.STANDS),
        ("no weekends", {"weekends": False}, Status.LIFTED),
        ("no weekends", {"weekends": True}, Status.STANDS),
        ("freelance", {"contract": "CDI"}, Status.STANDS),
    ],
)
def test_each_condition_is_compared_with_the_post(wanted, fields, state) -> None:
    assert recheck(Contract(wanted=wanted), post=opening(**fields)).state is state


def test_a_remote_post_lifts_a_distance() -> None:
    claim, ended = passage("5 days in the Versailles office = 3 hrs a day", Location, place="Versailles")
    remote = change("two days a month on site", EffectKind.REMOTE, days=4.5)

    post = opening(places=("Versailles",), remote_days=4.5)

    assert recheck(claim, remote, ended=ended, post=post).code == "refusals.location.remote_changed"
    assert recheck(claim, ended=ended, post=post).code == "refusals.location.remote"


def test_the_same_place_stands_and_another_is_asked() -> None:
    claim = Location(place="Versailles")

    assert recheck(claim, post=opening(places=("Versailles",))).state is Status.STANDS
    assert recheck(claim, post=opening(places=("Lyon",))).state is Status.UNKNOWN
    assert recheck(claim).state is Status.UNKNOWN


def test_a_new_site_lifts_the_old_one() -> None:
    moved = change("nouvel atelier à Lyon", EffectKind.SITE, place="Lyon")

    assert recheck(Location(place="Givors"), moved, post=opening(places=("Lyon",))).state is Status.LIFTED


def test_a_place_they_asked_for_suits() -> None:
    verdict = recheck(Location(), post=opening(places=("Lyon",)), wishes=Wishes(places=("lyon",)))

    assert verdict.code == "refusals.location.place_wished"


def test_travel_is_a_matter_of_travel() -> None:
    claim, ended = passage("refuse les déplacements à la semaine", Location)

    assert recheck(claim, ended=ended, post=opening(travel=False)).state is Status.LIFTED
    assert recheck(claim, ended=ended, post=opening(travel=True)).state is Status.STANDS
    assert recheck(claim, ended=ended, post=opening(remote_days=5)).state is Status.UNKNOWN


@pytest.mark.parametrize(
    ("free", "start", "state"),
    [
        ("2026-03", None, Status.LIFTED),
        ("2026-09", "2026-10", Status.LIFTED),
        ("2026-09", "2026-05", Status.STANDS),
        ("2026-09", None, Status.UNKNOWN),
        (None, "2026-09", Status.LIFTED),
        (None, "2026-04", Status.UNKNOWN),
        (None, None, Status.UNKNOWN),
    ],
    ids=["come", "starts later", "too late", "start not said", "time for a notice", "hardly time", "nothing known"],
)
def test_availability_is_a_matter_of_days(free, start, state) -> None:
    claim = Availability(available_on=PartialDate.parse(free) if free else None)
    post = opening(starts_on=PartialDate.parse(start) if start else None)

    assert recheck(claim, post=post, on=TODAY).state is state


@pytest.mark.parametrize(
    ("then", "hours", "state"),
    [
        ("3x8", "2x8", Status.LIFTED),
        ("3x8", "3x8", Status.STANDS),
        ("coupures", "service continu", Status.LIFTED),
        ("coupures", "horaires en coupure", Status.STANDS),
        ("split shifts", "straight shifts, no split shifts", Status.LIFTED),
        ("pas de soirée", "horaires de bureau", Status.LIFTED),
        ("horaires décalés", "à définir", Status.UNKNOWN),
    ],
)
def test_a_rhythm_of_work_is_compared_with_the_rhythm_of_now(then, hours, state) -> None:
    claim = Contract(wanted=f"pas de {then}" if "pas" not in then else then)

    assert recheck(claim, post=opening(shifts=hours, nights=False)).state is state


def test_a_split_day_that_a_change_ended_is_lifted_with_it() -> None:
    ended = change("fin des coupures en salle", EffectKind.HOURS)

    assert recheck(Contract(offered="coupures"), ended).code == "refusals.contract.changed"


def test_a_car_or_a_roof_given_with_the_post_lifts_what_kept_them_from_coming() -> None:
    claim, ended = passage("pas de voiture, ne peut pas venir", Location)
    given = change("véhicule de service pour les tournées", kind=ChangeKind.TERMS)

    assert recheck(claim, given, ended=ended).code == "refusals.location.means_changed"
    assert recheck(claim, ended=ended, post=opening(text="Voiture de service fournie.")).state is Status.LIFTED
    assert recheck(claim, ended=ended).state is Status.UNKNOWN


@pytest.mark.parametrize(
    ("said", "days", "state"),
    [
        ("voulait deux jours de télétravail", 2, Status.LIFTED),
        ("voulait trois jours de télétravail", 2, Status.STANDS),
        ("100 % télétravail", 2, Status.STANDS),
        ("fully remote only", 4.5, Status.LIFTED),
        ("pas de télétravail", 0, Status.STANDS),
        ("pas de télétravail", 1, Status.UNKNOWN),
        ("pas de télétravail", None, Status.UNKNOWN),
    ],
)
@pytest.mark.parametrize("kind", [Location, Contract])
def test_days_at_home_are_compared_with_those_that_were_wanted(kind, said, days, state) -> None:
    claim, ended = passage(said, kind)

    assert recheck(claim, ended=ended, post=opening(remote_days=days)).state is state
