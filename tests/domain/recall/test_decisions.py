"""The four decisions, in the order of the house."""

from dataclasses import replace

import pytest

from ravive.domain.kernel.claims import (
    Conduct,
    CultureFit,
    ExperienceShort,
    Language,
    MissingSkill,
    Outranked,
    SalaryGap,
    SoftSkill,
)
from ravive.domain.kernel.facts import FactKind, Wishes
from ravive.domain.kernel.history import Direction, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.vocabulary import (
    ChangeKind,
    Channel,
    Decision,
    Feedback,
    Firmness,
    Ground,
    Reaction,
    Side,
    Stage,
    Status,
)
from ravive.domain.recall import rank, rank_one
from recall_cases import LEXICON, TODAY, change, day, ending, fact, from_them, opening, person, requirement


def decided(who, *changes, post=None):
    recall = rank_one(who, opening=post or opening(), changes=changes, on=TODAY, lexicon=LEXICON)
    return recall.decision, recall.because.code


def test_somebody_preferred_then_is_called_when_a_post_opens() -> None:
    assert decided(person(ending(Outranked(rank=2)))) == (Decision.CALL_NOW, "refusals.outranked.post_open")


@pytest.mark.parametrize(
    "forbidden",
    [
        {"permission": Permission(requests=(RightsRequest.ERASURE,))},
        {"permission": Permission(requests=(RightsRequest.NO_CONTACT,))},
        {"endings": (ending(Outranked(), firmness=Firmness.FIRM_NO),)},
        {"endings": (ending(Outranked(), applied_on=day("2022-05"), ended_on=day("2022-06")),)},
        {"standing": Standing.IN_PROCESS},
        {"standing": Standing.HIRED},
    ],
    ids=["erasure", "no contact", "firm no", "too old", "in process", "hired"],
)
def test_rights_come_before_everything_and_leave_no_channel(forbidden) -> None:
    who = replace(person(ending(Outranked(), call_back_on=day("2026-03"))), **forbidden)

    recall = rank_one(who, opening=opening(), changes=(), on=TODAY, lexicon=LEXICON)

    assert (recall.decision, recall.channel, recall.likelihood, recall.why_now) == (Decision.BLOCKED, None, None, ())


def test_a_claim_that_stands_lets_go_whatever_else_was_lifted() -> None:
    who = person(ending(Outranked(), SalaryGap(expected=60_000)))

    assert decided(who, post=opening(salary_max=40_000)) == (Decision.LET_GO, "refusals.salary_gap.still_above")


def test_conduct_lets_go_without_being_a_firm_no() -> None:
    assert decided(person(ending(Conduct())))[0] is Decision.LET_GO


def test_a_must_have_known_to_be_missing_lets_go_and_one_not_known_does_not() -> None:
    post = opening(requirements=(requirement("Pneumatique"), requirement("Soudure")))

    assert decided(person(ending(Outranked()), facts=(fact("Soudure", held=False),)), post=post) == (
        Decision.LET_GO,
        "recall.must_missing",
    )
    assert decided(person(ending(Outranked())), post=post)[0] is Decision.CALL_NOW


def test_what_is_taught_on_the_job_is_no_missing_must_have() -> None:
    taught = change("formation soudure", EffectKind.TRAINING, term="soudure", label="soudure")
    who = person(ending(MissingSkill(skill="soudure")), facts=(fact("soudure", held=False),))

    assert decided(who, taught, post=opening(requirements=(requirement("Soudure"),)))[0] is Decision.CALL_NOW


def test_a_declared_wish_the_post_cannot_meet_lets_go() -> None:
    who = person(ending(Outranked()), wishes=Wishes(refuses=("nuit",)))

    assert decided(who, post=opening(nights=True))[0] is Decision.LET_GO
    assert decided(who, post=opening())[0] is Decision.CALL_NOW


def test_nobody_is_called_before_the_day_they_asked_for() -> None:
    who = person(ending(Outranked(), call_back_on=day("2026-09")))

    assert decided(who, post=opening(starts_by=day("2026-10"))) == (Decision.WARM_UP, "recall.asked_for_later")
    assert decided(who, post=opening(starts_by=day("2026-05"))) == (Decision.LET_GO, "recall.asked_too_late")
    assert decided(who) == (Decision.LET_GO, "recall.asked_too_late")


def test_an_agreed_call_back_that_has_come_due_is_called_even_after_a_long_silence() -> None:
    long_ago = {"applied_on": day("2024-11"), "ended_on": day("2024-12-15")}

    assert decided(person(ending(Outranked(), call_back_on=day("2026-03"), **long_ago))) == (
        Decision.CALL_NOW,
        "recall.call_back_due",
    )
    assert decided(person(ending(Outranked(), **long_ago))) == (Decision.WARM_UP, "recall.long_silent")


def test_a_call_back_forgotten_for_more_than_a_year_is_no_appointment() -> None:
    long_ago = {"applied_on": day("2024-10"), "ended_on": day("2024-10-15")}

    assert decided(person(ending(Outranked(), call_back_on=day("2025-01"), **long_ago)))[0] is Decision.WARM_UP


def test_whom_we_never_answered_is_warmed_up() -> None:
    assert (
        decided(person(ending(feedback=Feedback.NONE, reaction=Reaction.UNKNOWN, side=Side.COMPANY)))[1]
        == "recall.never_answered"
    )


def test_who_has_no_outcome_on_file_is_warmed_up() -> None:
    assert decided(person(Ending(applied_on=day("2026-02-01"))))[1] == "recall.no_answer_recorded"


def test_a_bad_reaction_is_mended_before_a_call() -> None:
    hostile = person(ending(Outranked(), reaction=Reaction.HOSTILE))
    sad = person(ending(Outranked(), reaction=Reaction.DISAPPOINTED))
    sad_but_warm = person(ending(Outranked(), reaction=Reaction.DISAPPOINTED, firmness=Firmness.OPEN_DOOR))

    assert decided(hostile)[1] == "recall.hostile"
    assert decided(sad)[1] == "recall.disappointed"
    assert decided(sad_but_warm)[0] is Decision.CALL_NOW


def test_a_friendly_word_since_mends_a_hostile_reaction() -> None:
    who = person(
        ending(Outranked(), reaction=Reaction.HOSTILE),
        touches=(Touch(on=day("2026-03-01"), direction=Direction.FROM_THEM, friendly=True),),
    )

    assert decided(who)[0] is Decision.CALL_NOW


def test_somebody_refused_on_an_unlawful_ground_alone_may_be_called_and_the_ground_is_never_said() -> None:
    text = "PL l'a refusée parce qu'elle est enceinte"
    who = person(ending(grounds=(Ground.PREGNANCY,), text=text))

    recall = rank_one(who, opening=opening(), changes=(), on=TODAY, lexicon=LEXICON)

    assert (recall.decision, recall.because.code) == (Decision.CALL_NOW, "recall.no_lawful_reason")
    assert "enceinte" not in repr((recall.because, recall.why_now, recall.notices, recall.channel_why))


def test_another_trade_is_let_go_unless_something_brings_it_near() -> None:
    designer = person(ending(SoftSkill(), job="Designer"))

    assert decided(designer) == (Decision.LET_GO, "recall.another_trade_named")
    assert decided(replace(designer, facts=(fact("Pneumatique"),)))[0] is Decision.CALL_NOW
    assert decided(person(ending(SoftSkill(), job="Métier inconnu du lexique")))[0] is Decision.CALL_NOW


def test_a_claim_of_long_ago_is_asked_again_when_a_longer_process_did_not_make_it() -> None:
    first = ending(ExperienceShort(years_has=1), applied_on=day("2025-04"), ended_on=day("2025-05"))
    final = ending(Outranked(), stage=Stage.FINAL)

    recall = rank_one(person(first, final), opening=opening(years_min=3), changes=(), on=TODAY, lexicon=LEXICON)

    assert [(check.claim.kind, check.verdict.state) for check in recall.checks] == [
        ("outranked", Status.LIFTED),
        ("experience_short", Status.UNKNOWN),
    ]
    assert recall.decision is Decision.CALL_NOW


def test_nobody_about_whom_nothing_changed_comes_before_somebody_for_whom_something_did() -> None:
    left = change("le chef est parti", EffectKind.MANAGER_LEFT, kind=ChangeKind.MANAGEMENT)
    changed = person(ending(CultureFit(), feedback=Feedback.GENERIC, stage=Stage.APPLIED), key="changed", phones=())
    unchanged = person(
        ending(SoftSkill(), stage=Stage.FINAL), key="unchanged", facts=(fact("Pneumatique"), fact("Mécanique"))
    )

    ranked = rank([unchanged, changed], opening=opening(), changes=(left,), on=TODAY, lexicon=LEXICON)

    assert [recall.person.key for recall in ranked] == ["changed", "unchanged"]
    assert [recall.decision for recall in ranked] == [Decision.CALL_NOW, Decision.CALL_NOW]


def test_the_list_goes_from_calls_to_blocks_and_holds_everybody() -> None:
    people = [
        person(ending(Outranked(), firmness=Firmness.FIRM_NO), key="blocked"),
        person(ending(Conduct()), key="let go"),
        person(ending(Language(language="de"), reaction=Reaction.HOSTILE), key="warm"),
        person(ending(Outranked()), key="call"),
    ]

    ranked = rank(people, opening=opening(), changes=(), on=TODAY, lexicon=LEXICON)

    assert [(recall.rank, recall.person.key) for recall in ranked] == [
        (1, "call"),
        (2, "warm"),
        (3, "let go"),
        (4, "blocked"),
    ]


def test_why_now_tells_the_change_the_promise_and_the_proofs() -> None:
    who = person(
        ending(SalaryGap(expected=38_000), stage=Stage.TEAM_INTERVIEWED, call_back_on=day("2026-03")),
        facts=(fact("Pneumatique"),),
        touches=(from_them("2026-02-20"),),
    )

    recall = rank_one(who, opening=opening(salary_max=40_000), changes=(), on=TODAY, lexicon=LEXICON)

    assert [line.code for line in recall.why_now] == [
        "recall.why.call_back_due",
        "refusals.salary_gap.within",
        "recall.why.wrote_since",
        "recall.why.reached",
        "recall.why.brings",
    ]
    assert recall.channel is Channel.PHONE


def test_years_too_few_by_far_are_a_missing_must_have_and_nearly_enough_are_not() -> None:
    post = opening(requirements=(requirement("maintenance", FactKind.EXPERIENCE, years=5),))

    def years(has):
        return person(ending(Outranked()), facts=(fact("maintenance", FactKind.EXPERIENCE, years=has),))

    assert decided(years(1), post=post)[0] is Decision.LET_GO
    assert decided(years(3), post=post)[0] is Decision.CALL_NOW


def test_an_ending_without_a_date_came_no_earlier_than_the_first_meeting() -> None:
    met = Touch(on=day("2026-03-20"), direction=Direction.BOTH)
    undated = ending(CultureFit(), applied_on=None, ended_on=None)
    before = change("nouveau chef", EffectKind.MANAGER_ARRIVED, on="2026-03-01", kind=ChangeKind.MANAGEMENT)
    after = change("nouveau chef", EffectKind.MANAGER_ARRIVED, on="2026-03-25", kind=ChangeKind.MANAGEMENT)

    assert decided(person(undated, touches=(met,)), before)[1] != "refusals.culture_fit.team_changed"
    assert decided(person(undated, touches=(met,)), after)[1] == "refusals.culture_fit.team_changed"


def test_other_work_that_a_note_asks_for_is_not_this_post() -> None:
    wish = ending(text="ne veut plus d'usine, uniquement de la vente en boutique")
    work = "pneumatique et mécanique, lignes de conditionnement, curatif, astreinte, atelier"
    post = opening(text=f"Technicien de maintenance : {work}.")

    assert decided(person(wish), post=post) == (Decision.LET_GO, "refusals.other_work.wanted")
