"""What a recruiter has under the eyes while calling."""

from ravive.domain.brief import SectionKind, brief_for
from ravive.domain.kernel.claims import Language, MissingSkill, Outranked, SalaryGap, SoftSkill
from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, Side, Stage
from ravive.domain.recall import rank_one
from recall_cases import LEXICON, TODAY, change, day, ending, fact, opening, person, requirement

TEXT = "très solide, mais ne sait pas dépanner un automate Siemens"
SIEMENS = MissingSkill(skill="automate Siemens", evidence=(18, len(TEXT)))
DROPPED = change("plus d'exigence Siemens", EffectKind.REQUIREMENT_DROPPED, term="skill:siemens")


def brief(who, *changes, post=None):
    post = post or opening()
    recall = rank_one(who, opening=post, changes=changes, on=TODAY, lexicon=LEXICON)
    return brief_for(recall, opening=post, changes=changes, on=TODAY)


def codes(found, kind):
    return [line.code for line in found.section(kind)]


def test_a_brief_tells_the_past_in_its_words_and_what_changed_claim_by_claim() -> None:
    found = brief(person(ending(SIEMENS, text=TEXT)), DROPPED)

    assert found.call_advised
    assert found.section(SectionKind.PAST)[1].data["words"] == "ne sait pas dépanner un automate Siemens"
    assert found.section(SectionKind.PAST)[1].source.row == 4
    assert codes(found, SectionKind.CHANGED) == ["refusals.missing_skill.dropped"]
    assert codes(found, SectionKind.ARGUMENT)[0] == "refusals.missing_skill.dropped"
    assert codes(found, SectionKind.FIRST_SENTENCE) == [
        "brief.first.refused.job_day",
        "brief.first.missing_skill_named",
    ]


def test_where_nothing_changed_the_brief_says_so_and_advises_not_to_call() -> None:
    found = brief(person(ending(SoftSkill(trait="rigueur"))))

    assert not found.call_advised
    assert codes(found, SectionKind.CHANGED) == ["brief.changed.nothing"]
    assert "refusals.soft_skill.ask" in codes(found, SectionKind.ASK)


def test_no_passage_of_a_text_that_holds_a_protected_ground_is_quoted() -> None:
    text = "trop vieux, et ne connaît pas Siemens"
    claim = MissingSkill(skill="Siemens", evidence=(12, len(text)))

    found = brief(person(ending(claim, text=text, grounds=(Ground.AGE,))), DROPPED)

    assert "vieux" not in repr([section.lines for section in found.sections])
    assert "brief.past.claim_quoted" not in codes(found, SectionKind.PAST)
    assert codes(found, SectionKind.AVOID)[0] == "brief.avoid.unlawful"


def test_somebody_we_never_answered_is_apologised_to_first() -> None:
    found = brief(person(ending(feedback=Feedback.NONE, reaction=Reaction.UNKNOWN)))

    assert codes(found, SectionKind.FIRST_SENTENCE) == ["brief.first.ghosted.job_day"]
    assert codes(found, SectionKind.HOW_TOLD)[0] == "brief.told.none"
    assert not found.call_advised


def test_who_withdrew_is_reminded_of_their_own_choice() -> None:
    found = brief(person(ending(Outranked(), side=Side.CANDIDATE, job=None, applied_on=None, ended_on=None)))

    assert codes(found, SectionKind.FIRST_SENTENCE) == ["brief.first.withdrew.bare"]


def test_promises_and_reactions_are_told() -> None:
    who = person(
        ending(Outranked(), firmness=Firmness.OPEN_DOOR, call_back_on=day("2026-03"), reaction=Reaction.DISAPPOINTED)
    )

    found = brief(who)

    assert codes(found, SectionKind.PROMISES) == ["brief.promises.call_back_due", "brief.promises.open_door"]
    assert codes(found, SectionKind.HOW_TOLD) == ["brief.told.argued", "brief.taken.disappointed"]


def test_must_haves_nobody_knows_become_questions_and_those_met_become_arguments() -> None:
    post = opening(requirements=(requirement("Pneumatique"), requirement("Soudure"), requirement("Vente", must=False)))

    found = brief(person(ending(Outranked()), facts=(fact("Pneumatique"),)), post=post)

    asked = [line.data["label"] for line in found.section(SectionKind.ASK) if line.code == "brief.ask.requirement"]
    assert asked == ["Soudure"]
    assert [line.data for line in found.section(SectionKind.ARGUMENT) if line.code == "brief.argument.brings"] == [
        {"label": "Pneumatique"}
    ]


def test_the_levers_they_wished_for_come_first_and_the_range_is_told() -> None:
    post = opening(salary_min=35_000, salary_max=40_000, levers=("mutuelle", "formation"))

    found = brief(person(ending(Outranked()), wishes=Wishes(levers=("formation",))), post=post)

    assert [(line.code, line.data.get("lever")) for line in found.section(SectionKind.LEVERS)] == [
        ("brief.levers.wanted", "formation"),
        ("brief.levers.salary", None),
        ("brief.levers.offered", "mutuelle"),
    ]


def test_a_change_that_bears_on_no_claim_is_told_too_but_not_one_of_before() -> None:
    also = change("nouvel atelier", on="2026-03-01")
    before = change("vieux changement", on="2025-01-01")

    found = brief(person(ending(Outranked())), also, before)

    assert [line.data.get("change") for line in found.section(SectionKind.CHANGED)] == [None, "nouvel atelier"]


def test_a_brief_holds_on_one_page() -> None:
    claims = (SIEMENS, Language(language="de"), SalaryGap(expected=36_000), SoftSkill(), Outranked())
    endings = [ending(*claims, text=TEXT, stage=Stage.FINAL, ended_on=day(f"2026-01-{n:02}")) for n in range(1, 9)]
    many = [change(f"changement {n}") for n in range(30)]

    found = brief(person(*endings), *many, post=opening(salary_max=40_000, levers=tuple("abcdefgh")))

    assert sum(len(section.lines) for section in found.sections) <= 50
    assert [section.kind for section in found.sections] == [kind for kind in SectionKind if found.section(kind)]


def test_what_an_ats_kept_as_html_is_quoted_as_one_reads_it() -> None:
    text = "<p>Bon &eacute;change.</p><p>Ne ma&icirc;trise pas <b>Siemens</b>&nbsp;</p>"
    start = text.index("Ne ma")
    claim = MissingSkill(skill="Siemens", evidence=(start, text.index("</b>")))

    found = brief(person(ending(claim, text=text)))

    (quoted,) = [line for line in found.section(SectionKind.PAST) if line.code == "brief.past.claim_quoted"]
    assert quoted.data["words"] == "Ne maîtrise pas Siemens"
