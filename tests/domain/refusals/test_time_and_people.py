"""Years, another candidate, a team, a withdrawal: what time, people and the company change."""

import pytest

from ravive.domain.kernel.claims import (
    CandidateWithdrew,
    Conduct,
    Contract,
    CultureFit,
    ExperienceOver,
    ExperienceShort,
    Location,
    Motivation,
    Other,
    Outranked,
    PositionClosed,
    SalaryGap,
    SoftSkill,
)
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Change, Effect, EffectKind
from ravive.domain.kernel.sayings import Source, data_of
from ravive.domain.kernel.vocabulary import ChangeKind, Reaction, Status, WithdrawalCause
from recall_cases import change, day, ending, fact, from_them, opening, recheck

THREE_YEARS = opening(years_min=3)
LONG_AGO = {"applied_on": day("2023-06"), "ended_on": day("2023-06")}


def test_a_beginner_told_weeks_ago_is_still_a_beginner() -> None:
    assert recheck(ExperienceShort(years_has=0), post=THREE_YEARS).state is Status.STANDS
    assert recheck(ExperienceShort(), post=THREE_YEARS).state is Status.STANDS


def test_years_told_since_then_count_nearly_three_being_three() -> None:
    claim = ExperienceShort(years_has=0.5)
    now = fact("CSM", FactKind.EXPERIENCE, years=2.8, as_of="2026-03-14")

    verdict = recheck(claim, post=THREE_YEARS, ended=ending(claim, **LONG_AGO), facts=(now,))

    assert verdict.code == "refusals.experience_short.now_has"


def test_years_that_went_by_are_a_question_until_a_fact_says_they_were_practised() -> None:
    claim = ExperienceShort(years_has=1)
    ended = ending(claim, **LONG_AGO)
    practised = fact("Technicien de maintenance", FactKind.TRADE)

    assert recheck(claim, post=THREE_YEARS, ended=ended).state is Status.UNKNOWN
    assert recheck(claim, post=THREE_YEARS, ended=ended, facts=(practised,)).state is Status.LIFTED


def test_an_easier_post_lifts_too_few_years() -> None:
    assert (
        recheck(ExperienceShort(years_has=2), post=opening(years_min=2)).code == "refusals.experience_short.asks_less"
    )
    assert recheck(ExperienceShort(), post=opening(years_min=0)).state is Status.LIFTED


def test_an_advert_without_years_leaves_a_question() -> None:
    assert recheck(ExperienceShort(years_has=0)).state is Status.UNKNOWN


def test_too_senior_is_lifted_by_a_wider_post_only() -> None:
    assert recheck(ExperienceOver(), post=opening(manages=True)).state is Status.LIFTED
    assert recheck(ExperienceOver()).state is Status.UNKNOWN
    assert recheck(ExperienceOver(years_has=20), post=opening(years_max=8)).state is Status.STANDS


@pytest.mark.parametrize("claim", [Outranked(rank=2), PositionClosed()])
def test_an_open_post_lifts_a_seat_taken_or_closed_for_the_same_work_only(claim) -> None:
    assert recheck(claim).state is Status.LIFTED
    assert recheck(claim, ended=ending(claim, job="Designer")).state is Status.UNKNOWN
    assert recheck(claim, ended=ending(claim, job=None)).state is Status.LIFTED


def test_a_team_that_changed_lifts_a_mismatch_with_it() -> None:
    left = change("le chef d'atelier est parti", EffectKind.MANAGER_LEFT, kind=ChangeKind.MANAGEMENT)

    assert recheck(CultureFit(), left).state is Status.LIFTED
    assert recheck(CultureFit()).state is Status.UNKNOWN
    assert recheck(CultureFit(), change("grille revue", EffectKind.SALARY_RANGE, kind=ChangeKind.TERMS)).state is (
        Status.UNKNOWN
    )


def test_a_behaviour_is_never_declared_gone() -> None:
    left = change("le chef d'atelier est parti", EffectKind.MANAGER_LEFT, kind=ChangeKind.MANAGEMENT)

    assert recheck(SoftSkill(trait="rigueur"), left).code == "refusals.soft_skill.context_changed"
    assert recheck(SoftSkill(trait="rigueur"), left).state is Status.UNKNOWN


def test_conduct_stands_whatever_changed() -> None:
    assert recheck(Conduct(), change("tout a changé", EffectKind.MANAGER_LEFT)).state is Status.STANDS


def test_motivation_is_shown_by_the_person_alone() -> None:
    assert recheck(Motivation()).state is Status.UNKNOWN
    assert recheck(Motivation(), touches=(from_them("2026-03-01"),)).state is Status.LIFTED


def test_an_angry_answer_or_the_answer_to_the_no_is_no_sign_of_interest() -> None:
    claim = Motivation()

    assert recheck(claim, touches=(from_them("2026-01-20"),)).state is Status.UNKNOWN
    assert recheck(claim, touches=(from_them("2026-03-01", friendly=False),)).state is Status.UNKNOWN
    hostile = ending(claim, reaction=Reaction.HOSTILE)
    assert recheck(claim, ended=hostile, touches=(from_them("2026-03-01"),)).state is Status.UNKNOWN


@pytest.mark.parametrize("cause", [WithdrawalCause.OTHER_OFFER, WithdrawalCause.PERSONAL, WithdrawalCause.UNKNOWN])
def test_who_left_for_their_own_reasons_is_waited_for(cause) -> None:
    claim = CandidateWithdrew(cause=cause)

    assert recheck(claim).state is Status.UNKNOWN
    assert recheck(claim, touches=(from_them("2026-03-01"),)).code == "refusals.withdrew.came_back"


def test_a_withdrawal_for_money_or_distance_is_checked_as_such() -> None:
    for_money, for_distance = (CandidateWithdrew(cause=WithdrawalCause(cause)) for cause in ("salary", "location"))
    ended = ending(for_money, SalaryGap(expected=38_000), Location(place="Lyon"))

    assert recheck(for_money, ended=ended, post=opening(salary_max=40_000)).state is Status.LIFTED
    assert recheck(for_money, ended=ended, post=opening(salary_max=30_000)).state is Status.STANDS
    assert recheck(for_distance, ended=ended, post=opening(remote_days=5)).state is Status.LIFTED


def test_a_withdrawal_without_a_cause_follows_the_reason_beside_it() -> None:
    claim = CandidateWithdrew()
    ended = ending(claim, Contract(wanted="pas de nuit"))

    assert recheck(claim, ended=ended, post=opening(nights=False)).state is Status.LIFTED
    assert recheck(claim, ended=ended, post=opening(nights=True)).state is Status.STANDS


def test_a_slow_process_is_lifted_by_a_faster_one_only() -> None:
    claim = CandidateWithdrew(cause=WithdrawalCause.TOO_SLOW)

    assert recheck(claim).state is Status.UNKNOWN
    assert recheck(claim, change("réponse en dix jours", EffectKind.PROCESS_FASTER)).state is Status.LIFTED


def test_the_same_work_that_did_not_please_stands_until_it_changes() -> None:
    claim = CandidateWithdrew(cause=WithdrawalCause.ROLE)

    assert recheck(claim).state is Status.STANDS
    assert recheck(claim, change("le poste est scindé")).state is Status.UNKNOWN


def test_another_reason_is_always_a_question() -> None:
    assert recheck(Other()).state is Status.UNKNOWN


def test_years_told_at_the_time_count_where_the_claim_holds_none() -> None:
    told = fact("3 mois", FactKind.EXPERIENCE, as_of="2026-01-15", years=0.25)

    assert recheck(ExperienceShort(), post=THREE_YEARS, facts=(told,)).state is Status.STANDS


def test_fewer_years_asked_welcome_no_beginner() -> None:
    post = opening(years_min=2)
    effect = Effect(kind=EffectKind.REQUIREMENT_DROPPED, data=data_of(kind=FactKind.EXPERIENCE, years=2.0))
    two = Change(on=day("2026-03-09"), kind=ChangeKind.NEEDS, statement="deux ans suffisent", effects=(effect,))

    assert recheck(ExperienceShort(years_has=0.25), two, post=post).state is Status.STANDS
    assert recheck(ExperienceShort(years_has=2), two, post=post).state is Status.LIFTED


def test_a_withdrawal_without_a_cause_is_lifted_by_the_change_of_what_its_note_names() -> None:
    text = "pulled out because of the on-call weeks, otherwise keen"
    claim = CandidateWithdrew(evidence=(0, 10))
    over = change("on-call dropped", EffectKind.ON_CALL_ENDED, kind=ChangeKind.TERMS)

    assert recheck(claim, over, ended=ending(claim, text=text), post=opening(on_call=False)).state is Status.LIFTED
    assert recheck(claim, ended=ending(claim, text=text), post=opening(on_call=True)).state is Status.UNKNOWN


def test_days_on_site_are_no_part_time() -> None:
    claim = Contract(wanted="part-time")
    remote = change("remote in France, two days a month on site", EffectKind.REMOTE, days=4.5)

    assert recheck(claim, remote, post=opening(contract="cdi")).state is Status.STANDS


def test_the_newer_word_lifts_an_ending_without_a_date() -> None:
    since = fact(
        "trois ans",
        FactKind.EXPERIENCE,
        as_of="2026-03",
        years=3.0,
        source=Source(quote="trois ans chez un chocolatier"),
    )
    claim = ExperienceShort()
    undated = ending(claim, applied_on=None, ended_on=None, text="trop vert")

    assert recheck(claim, ended=undated, post=THREE_YEARS, facts=(since,)).state is Status.LIFTED
