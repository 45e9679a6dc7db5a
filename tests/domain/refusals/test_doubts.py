"""What should be looked at first."""

import pytest

from ravive.domain.kernel.claims import Claim, Conduct, MissingSkill, PositionClosed, SalaryGap, SoftSkill
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.refusals.doubts import Urgency, urgency_of, urgency_of_change

LIFTED = Source(quote="elle nous a écrit", on="2026-03-10")


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        (Ending(), Urgency.NONE),
        (Ending(claims=(Conduct(),), firmness=Firmness.FIRM_NO), Urgency.NONE),
        (Ending(claims=(Conduct(), SalaryGap(certain=False))), Urgency.DOUBT),
        (Ending(claims=(PositionClosed(certain=False), SoftSkill(certain=False))), Urgency.AGAINST_THE_PERSON),
        (Ending(claims=(SalaryGap(certain=False),), firmness=Firmness.FIRM_NO), Urgency.UNDER_A_FIRM_NO),
        (Ending(claims=(SalaryGap(certain=False),), firmness=Firmness.FIRM_NO, lifted_by=LIFTED), Urgency.DOUBT),
    ],
    ids=["no claim", "all certain", "about money", "one accuses", "under a firm no", "under a firm no that is lifted"],
)
def test_the_unsure_are_ordered_by_what_they_do_to_the_person(ending: Ending, expected: Urgency) -> None:
    assert urgency_of(ending) is expected


@pytest.mark.parametrize(
    ("claims", "firmness", "expected"),
    [
        ((), Firmness.FIRM_NO, Urgency.UNDER_A_FIRM_NO),
        ((MissingSkill(skill="Docker"),), Firmness.NOT_NOW, Urgency.AGAINST_THE_PERSON),
        ((SalaryGap(expected=62_000),), Firmness.NOT_NOW, Urgency.DOUBT),
        ((SoftSkill(trait="rigueur"),), Firmness.NOT_NOW, Urgency.DOUBT),
    ],
    ids=["forbids to call", "accuses anew", "about money", "accuses of nothing new"],
)
def test_a_proposal_is_as_urgent_as_what_it_adds(
    claims: tuple[Claim, ...], firmness: Firmness, expected: Urgency
) -> None:
    before = Ending(claims=(SoftSkill(trait="rigueur"),), firmness=Firmness.NOT_NOW)

    assert urgency_of_change(before, Ending(claims=claims, firmness=firmness)) is expected


def test_their_numbers_are_stored_and_never_change() -> None:
    assert {level.name: level.value for level in Urgency} == {
        "NONE": 0,
        "DOUBT": 1,
        "AGAINST_THE_PERSON": 2,
        "UNDER_A_FIRM_NO": 3,
    }
