"""Where the columns tell all of a person, their bound is their score: one case a rule of the house."""

import pytest

from ravive.domain.kernel.claims import Conduct, MissingSkill, Outranked
from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.history import Direction, RightsRequest, Standing, Touch
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, Stage
from ravive.domain.recall import DEFAULT_WEIGHTS
from ravive.domain.recall.columns import Lens, pool_of
from ravive.domain.recall.columns.bound import best_scores
from ravive.domain.recall.columns.head import ROUNDING, score_of_key
from ravive.domain.recall.ranking import place
from recall_cases import LEXICON, TODAY, change, day, ending, fact, from_them, opening, person, requirement

DROPPED = (change("plus besoin de soudure", EffectKind.REQUIREMENT_DROPPED, label="Soudure", kind="skill"),)
POST = opening(requirements=(requirement("Soudure"), requirement("Pneumatique")), salary_max=40_000)
LACKS = (fact("Soudure", held=False),)
OLD = {"applied_on": day("2025-01-05"), "ended_on": day("2025-02-01")}
SPOKEN = Touch(on=day("2026-03-10"), direction=Direction.BOTH)
AT_DESIGN = ending(Outranked(), job="Designer")

CASES = {
    "preferred then": person(ending(Outranked())),
    "nothing known": person(),
    "erasure asked": person(ending(), permission=Permission(requests=(RightsRequest.ERASURE,))),
    "firm no": person(ending(firmness=Firmness.FIRM_NO)),
    "hired": person(ending(), standing=Standing.HIRED),
    "kept to the last day": person(ending(applied_on=day("2024-03-30"), ended_on=None)),
    "kept a day too long": person(ending(applied_on=day("2024-03-29"), ended_on=None)),
    "agreement that ended": person(ending(**OLD), permission=Permission(proven=True, until="2026-03-29")),
    "agreement that ended before they wrote": person(ending(), permission=Permission(proven=True, until="2025-12-31")),
    "call back kept": person(ending(**OLD, call_back_on=day("2026-02")), touches=(SPOKEN,)),
    "call back due": person(ending(**OLD, call_back_on=day("2026-03"))),
    "call back of long ago": person(ending(**OLD, call_back_on=day("2025-02"))),
    "call back in time": person(ending(call_back_on=day("2026-05"))),
    "call back too late": person(ending(call_back_on=day("2026-12"))),
    "never answered": person(ending(Outranked(), feedback=Feedback.NONE, reaction=Reaction.UNKNOWN)),
    "hurt": person(ending(Outranked(), reaction=Reaction.HOSTILE)),
    "long silent": person(ending(Outranked(), **OLD)),
    "came back": person(ending(Outranked(), **OLD), touches=(from_them("2026-03-01"),)),
    "open door": person(ending(firmness=Firmness.OPEN_DOOR, stage=Stage.FINAL)),
    "conduct": person(ending(Conduct())),
    "conduct read with doubt": person(ending(Conduct(certain=False))),
    "lacks a must": person(ending(Outranked()), facts=LACKS),
    "another trade": person(AT_DESIGN),
    "another trade, with a skill": person(AT_DESIGN, facts=(fact("Soudure"),)),
    "another trade, later": person(ending(job="Designer", call_back_on=day("2026-05"))),
    "wants more": person(ending(Outranked()), wishes=Wishes(salary_from=60_000)),
}


def gap(who, post=POST, changes=()):
    """Return by how much the bound of somebody is above their score."""
    pool = pool_of([who])
    lens = Lens(opening=post, changes=changes, on=TODAY, lexicon=LEXICON)
    (bound,) = best_scores(pool.parts[0], lens, pool.vocabulary)
    placed = place(who, opening=post, changes=changes, on=TODAY, lexicon=LEXICON, weights=DEFAULT_WEIGHTS)
    return float(bound) - score_of_key(placed)


@pytest.mark.parametrize("who", CASES.values(), ids=CASES)
def test_the_bound_of_somebody_whom_the_columns_tell_is_their_score(who) -> None:
    assert gap(who) == pytest.approx(0, abs=ROUNDING)


def test_a_lack_that_a_lifted_claim_excuses_lets_nobody_go() -> None:
    """Their claim is open until the day of their no is known, so the bound may only be too high."""
    excused = person(ending(MissingSkill(skill="Soudure")), facts=(fact("Soudure", held=False, as_of="2025-01-01"),))

    assert gap(excused, changes=DROPPED) >= -ROUNDING


def test_a_claim_that_a_later_process_outlived_never_stands_for_sure() -> None:
    outlived = person(
        ending(MissingSkill(skill="Soudure"), **OLD),
        ending(Outranked(), applied_on=day("2025-12-01"), ended_on=day("2026-01-15"), stage=Stage.FINAL),
    )

    assert gap(outlived) == pytest.approx(0, abs=ROUNDING)


def test_on_a_day_before_the_last_that_is_known_the_bound_is_the_best_there_is() -> None:
    assert gap(person(ending(Conduct(), ended_on=day("2026-04-02")))) > 1
