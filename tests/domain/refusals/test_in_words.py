"""Reasons and changes that no slot and no effect names: what their words still tell."""

import pytest

from ravive.domain.kernel.claims import Availability, CandidateWithdrew, Contract, Location, Motivation, Other
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.vocabulary import ChangeKind, Ground, Status, WithdrawalCause
from ravive.domain.refusals import Known, contrary_words
from recall_cases import LEXICON, TODAY, change, day, ending, from_them, opening, recheck

ADVERT = opening(
    title="Pâtissier",
    text="Pâtissier en laboratoire : entremets, tartes et petits gâteaux, montage des vitrines, commandes du matin.",
)


def told(text, kind, **slots):
    claim = kind(evidence=(0, len(text)), **slots)
    return claim, ending(claim, text=text)


@pytest.mark.parametrize(
    ("kind", "text", "state"),
    [
        (Motivation, "ne veut que de la vente", Status.STANDS),
        (Motivation, "ne veut que des entremets", Status.UNKNOWN),
        (Other, "bureau d'études seulement", Status.STANDS),
        (Other, "ne veut plus de laboratoire", Status.STANDS),
        (Other, "ne veut plus de chantier", Status.UNKNOWN),
        (CandidateWithdrew, "only wants sales jobs", Status.STANDS),
        (Motivation, "peu convaincant", Status.UNKNOWN),
    ],
)
def test_somebody_who_wants_only_other_work_is_not_called_for_this_one(kind, text, state) -> None:
    claim, ended = told(text, kind)

    assert recheck(claim, ended=ended, post=ADVERT).state is state


def test_an_advert_of_a_few_words_contradicts_no_wish() -> None:
    claim, ended = told("ne veut que de la vente", Motivation)

    assert recheck(claim, ended=ended, post=opening(text="Pâtissier")).state is Status.UNKNOWN


def test_the_words_of_a_wish_are_never_repeated() -> None:
    text = "ne veut que des horaires pour ses enfants"
    claim = Motivation(evidence=(0, len(text)))

    verdict = recheck(claim, ended=ending(claim, text=text, grounds=(Ground.FAMILY,)), post=ADVERT)

    assert "enfants" not in repr((verdict.code, verdict.data))


def test_an_hour_that_a_change_replaced_is_lifted() -> None:
    claim, ended = told("pas possible de commencer à 3 h du matin", Contract)
    later = change("on commence à 6 h au lieu de 3 h", EffectKind.OTHER, kind=ChangeKind.ORGANISATION)

    assert recheck(claim, later, ended=ended).code == "refusals.contract.improved"
    assert recheck(claim, change("on commence à 3 h au lieu de 6 h"), ended=ended).state is Status.UNKNOWN


def test_a_burden_made_lighter_is_told_with_its_change() -> None:
    claim, ended = told("un week-end sur deux, c'est trop", Contract)
    lighter = change("un week-end sur quatre au lieu d'un sur deux", EffectKind.OTHER, kind=ChangeKind.TERMS)

    assert recheck(claim, lighter, ended=ended, post=opening(weekends=True)).state is Status.LIFTED
    assert recheck(claim, ended=ended, post=opening(weekends=True)).state is Status.STANDS


def test_a_closing_day_ends_the_work_of_that_day() -> None:
    closed = change("fermeture définitive le dimanche", EffectKind.OTHER, kind=ChangeKind.ORGANISATION)

    assert recheck(Contract(wanted="pas de dimanche"), closed).state is Status.LIFTED


def test_part_time_that_became_possible_counts_even_beside_a_full_time_advert() -> None:
    possible = change("14 h possibles", EffectKind.HOURS, kind=ChangeKind.TERMS)
    post = opening(part_time=False, contract="cdi")

    assert recheck(Contract(wanted="temps partiel"), possible, post=post).state is Status.LIFTED
    assert recheck(Contract(wanted="temps partiel"), post=post).state is Status.STANDS


def test_direct_contracts_in_place_of_agency_work_suit_who_wanted_one() -> None:
    direct = change("CDI directs à la place de l'intérim", EffectKind.CONTRACT, kind=ChangeKind.TERMS, contract="cdi")

    claim = Contract(wanted="CDI", offered="intérim")

    assert recheck(claim, direct, post=opening(contract="cdi")).code == "refusals.contract.changed"


def test_sites_that_became_one_lift_a_no_to_travelling_between_them() -> None:
    claim, ended = told("deux sites à 70 km, trop de route entre Aurillac et Saint-Flour", Location)
    single = change("tout tient sur le seul site de Saint-Flour (partagé avec Aurillac avant)", EffectKind.OTHER)

    assert recheck(claim, single, ended=ended).code == "refusals.location.improved"
    assert recheck(claim, change("tout reste partagé avec Aurillac", EffectKind.OTHER), ended=ended).state is (
        Status.UNKNOWN
    )


def test_the_day_they_asked_to_be_called_is_the_day_they_are_free() -> None:
    claim = Availability()

    assert recheck(claim, ended=ending(claim, call_back_on=day("2026-03"))).state is Status.LIFTED
    too_late = recheck(claim, ended=ending(claim, call_back_on=day("2026-10")), post=opening(starts_on=day("2026-05")))
    assert too_late.state is Status.STANDS


def test_a_change_of_opening_hours_is_no_change_of_the_work() -> None:
    claim = CandidateWithdrew(cause=WithdrawalCause.ROLE)

    assert recheck(claim, change("fermeture le dimanche", kind=ChangeKind.ORGANISATION)).state is Status.STANDS


def _declared(text, *, touches=()):
    known = Known(touches=touches)
    return contrary_words(ending(text=text), known=known, opening=ADVERT, changes=(), on=TODAY, lexicon=LEXICON)


@pytest.mark.parametrize(
    "text",
    [
        "ne veut que des enfants",
        "cherche uniquement un poste en bureau d'études. a décliné",
        "ne veut plus du labo, uniquement de la vente en boutique",
        "ne veut plus faire de vitrines",
        "only wants sales jobs",
    ],
)
def test_a_wish_for_other_work_counts_even_where_no_reason_was_understood(text) -> None:
    assert _declared(text).state is Status.STANDS


@pytest.mark.parametrize(
    "text",
    [
        "CV seulement",
        "prévenue par mail uniquement",
        "ne veut que du CDI",
        "veut uniquement du télétravail",
        "only wants part-time",
        "ne veut plus de nuits",
        "ne veut que des entremets",
        "cherche que vers 35 k",
    ],
)
def test_what_is_no_kind_of_work_or_is_this_work_is_left_alone(text) -> None:
    assert _declared(text) is None


def test_whoever_came_back_since_is_asked_again() -> None:
    assert _declared("ne veut que de la vente", touches=(from_them("2026-03-10", friendly=True),)) is None
