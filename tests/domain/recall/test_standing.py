"""Who becomes callable, and the reason that is told."""

from dataclasses import replace

import pytest

from factories import a_verdict, an_ending
from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.kernel.sayings import Line, Verdict
from ravive.domain.kernel.vocabulary import Decision, Status
from ravive.domain.recall.result import ClaimCheck, Fit, Meeting, Recall, RequirementCheck
from ravive.domain.recall.standing import key_of_reason, reason_to_tell

DEAR = Line("refusals.salary_gap.still_above")


def a_recall(because: str = "recall.open_door", **fields: object) -> Recall:
    return replace(a_verdict(), because=Line(because), **fields)


def told(recall: Recall, *, before: Decision = Decision.LET_GO, obstacle: Line = DEAR) -> str | None:
    reason = reason_to_tell(recall, before=before, obstacle=obstacle)
    return None if reason is None else reason.code


@pytest.mark.parametrize("decision", [one for one in Decision if one is not Decision.CALL_NOW])
def test_whoever_is_not_callable_has_nothing_to_tell(decision: Decision) -> None:
    assert told(replace(a_recall(), decision=decision)) is None


def test_whoever_was_callable_already_has_not_become_so() -> None:
    assert told(a_recall(), before=Decision.CALL_NOW) is None


def test_the_claim_that_stood_and_no_longer_does_is_the_reason() -> None:
    claim = SalaryGap(expected=60_000)
    checks = tuple(
        ClaimCheck(claim=claim, ending=an_ending(), verdict=Verdict(Status.LIFTED, code))
        for code in ("refusals.outranked.post_open", "refusals.salary_gap.within")
    )

    assert told(a_recall("refusals.outranked.post_open", checks=checks)) == "refusals.salary_gap.within"


def test_a_must_have_that_is_now_met_is_the_reason() -> None:
    docker = Requirement(kind=FactKind.SKILL, term="docker", label="Docker")
    fit = Fit(share=1, must_share=1, checks=(RequirementCheck(requirement=docker, meeting=Meeting.MET),))

    assert told(a_recall(fit=fit), obstacle=Line("recall.must_missing", {"label": "Docker"})) == "standing.now_brings"


@pytest.mark.parametrize(
    ("because", "before", "obstacle", "reason"),
    [
        ("recall.call_back_due", Decision.WARM_UP, "recall.asked_for_later", "recall.call_back_due"),
        ("recall.nothing_against", Decision.WARM_UP, "recall.long_silent", "standing.bond_renewed"),
        ("recall.nothing_against", Decision.LET_GO, "recall.another_trade", "standing.obstacle_gone"),
        ("recall.open_door", Decision.BLOCKED, "rights.firm_no_ours", "standing.allowed_again"),
    ],
)
def test_else_what_opens_the_way_is_the_reason(because: str, before: Decision, obstacle: str, reason: str) -> None:
    assert told(a_recall(because), before=before, obstacle=Line(obstacle)) == reason


def test_a_figure_that_grows_by_itself_makes_no_new_reason_and_a_sum_does() -> None:
    def key(**data: float) -> str:
        return key_of_reason(Line("refusals.salary_gap.within", data), obstacle=DEAR)

    assert key(years=2.1, most=60_000) == key(years=2.4, most=60_000)
    assert key(most=60_000) != key(most=64_000)
