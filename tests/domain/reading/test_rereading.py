"""What a newer reading of the same words may change, and what it may not."""

from dataclasses import replace

import pytest

from ravive.domain.kernel.claims import CandidateWithdrew, Claim, MissingSkill, SalaryGap, SoftSkill
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, Side, Stage
from ravive.domain.reading.comments import CommentReading
from ravive.domain.reading.comments.shape import SensitiveMention
from ravive.domain.reading.rereading import differences, read_again, settled_by

READ = Ending(
    claims=(MissingSkill(skill="Docker", evidence=(0, 6)),),
    side=Side.COMPANY,
    firmness=Firmness.NOT_NOW,
    feedback=Feedback.ARGUED,
    reaction=Reaction.WELL,
    stage=Stage.INTERVIEWED,
    text="Docker : jamais pratiqué",
)
SAME = CommentReading(
    claims=READ.claims,
    side=READ.side,
    firmness=READ.firmness,
    feedback=READ.feedback,
    reaction=READ.reaction,
    stage=READ.stage,
)


def again(**said: object) -> Ending:
    return read_again(READ, replace(SAME, **said))  # type: ignore[arg-type]  # a test may say anything


def test_the_same_reading_differs_in_nothing() -> None:
    assert differences(READ, read_again(READ, SAME)) == ()


@pytest.mark.parametrize(
    "claims",
    [(), (MissingSkill(skill="Kubernetes"),), (MissingSkill(skill="Docker", certain=False),), (SalaryGap(),)],
    ids=["none left", "another slot", "no longer certain", "another kind"],
)
def test_claims_are_those_of_the_new_reading(claims: tuple[Claim, ...]) -> None:
    assert again(claims=claims).claims == claims
    assert differences(READ, again(claims=claims)) == ("claims",)


def test_neither_the_order_of_claims_nor_their_place_is_a_difference() -> None:
    two = (MissingSkill(skill="Docker", evidence=(0, 6)), SoftSkill(trait="rigueur", evidence=(8, 14)))
    moved = (SoftSkill(trait="rigueur"), MissingSkill(skill="Docker", evidence=(1, 6)))

    assert differences(replace(READ, claims=two), replace(READ, claims=moved)) == ()


def test_a_claim_told_twice_is_not_the_same_as_told_once() -> None:
    assert differences(READ, replace(READ, claims=READ.claims * 2)) == ("claims",)


@pytest.mark.parametrize("said", [Firmness.UNKNOWN, Firmness.NOT_NOW, Firmness.OPEN_DOOR])
def test_a_firm_no_never_vanishes_by_being_read_again(said: Firmness) -> None:
    firm = replace(READ, firmness=Firmness.FIRM_NO)

    assert read_again(firm, replace(SAME, firmness=said)).firmness is Firmness.FIRM_NO


def test_a_firm_no_that_was_missed_is_proposed() -> None:
    assert differences(READ, again(firmness=Firmness.FIRM_NO)) == ("firmness",)


def test_what_a_column_may_have_told_is_filled_and_never_taken_back() -> None:
    assert again(feedback=Feedback.NONE, stage=Stage.APPLIED) == READ
    assert again(side=Side.UNKNOWN, call_back_on=None) == READ
    blank = Ending(text=READ.text)
    day = PartialDate(2026, 9)

    filled = read_again(blank, replace(SAME, claims=(), call_back_on=day))

    assert (filled.side, filled.feedback, filled.stage, filled.call_back_on) == (
        Side.COMPANY,
        Feedback.ARGUED,
        Stage.INTERVIEWED,
        day,
    )


def test_a_reaction_is_only_told_in_words_so_its_new_reading_stands() -> None:
    assert again(reaction=Reaction.HOSTILE).reaction is Reaction.HOSTILE
    assert again(reaction=Reaction.UNKNOWN).reaction is Reaction.WELL


def test_whoever_withdrew_ended_it_once_that_is_certain() -> None:
    assert again(claims=(CandidateWithdrew(),)).side is Side.CANDIDATE
    assert again(claims=(CandidateWithdrew(certain=False),)).side is Side.COMPANY


def test_protected_grounds_add_up() -> None:
    held = replace(READ, grounds=(Ground.AGE,))

    found = read_again(held, replace(SAME, sensitive=(SensitiveMention(Ground.HEALTH, (0, 6)),)))

    assert found.grounds == (Ground.AGE, Ground.HEALTH)
    assert differences(held, found) == ("grounds",)


def test_another_side_and_another_day_to_call_back_are_proposed() -> None:
    held = replace(READ, call_back_on=PartialDate(2026, 9))

    found = read_again(held, replace(SAME, side=Side.CANDIDATE, call_back_on=PartialDate(2027, 1)))

    assert (found.side, found.call_back_on) == (Side.CANDIDATE, PartialDate(2027, 1))
    assert differences(held, found) == ("side", "call_back_on")
    assert read_again(held, replace(SAME, side=Side.UNKNOWN)) == held


# --- What persons settled ---------------------------------------------------------------------------------------------
ALL_NEW = CommentReading(
    claims=(SalaryGap(expected=62_000, evidence=(9, 15)),),
    side=Side.CANDIDATE,
    firmness=Firmness.FIRM_NO,
    feedback=Feedback.NONE,
    reaction=Reaction.HOSTILE,
    stage=Stage.FINAL,
    call_back_on=PartialDate(2027, 1),
)


@pytest.mark.parametrize(
    ("aspect", "value"),
    [
        ("side", Side.UNKNOWN),
        ("firmness", Firmness.OPEN_DOOR),
        ("reaction", Reaction.NEUTRAL),
        ("stage", Stage.APPLIED),
        ("call_back_on", PartialDate(2026, 5)),
    ],
)
def test_what_a_person_set_is_never_read_otherwise_and_the_rest_is(aspect: str, value: object) -> None:
    mine = replace(READ, **{aspect: value})  # type: ignore[arg-type]  # one aspect or another

    found = read_again(mine, ALL_NEW, settled=settled_by([(READ, mine)]))

    assert getattr(found, aspect) == value
    assert set(differences(mine, found)) == {"claims", "side", "firmness", "reaction", "stage", "call_back_on"} - {
        aspect
    }


def test_a_day_to_call_back_that_a_person_took_off_stays_off() -> None:
    held = replace(READ, call_back_on=PartialDate(2026, 9))
    mine = replace(held, call_back_on=None)

    assert read_again(mine, ALL_NEW, settled=settled_by([(held, mine)])).call_back_on is None


@pytest.mark.parametrize(
    "read",
    [
        MissingSkill(skill="docker compose", evidence=(0, 8)),
        MissingSkill(skill="Docker", evidence=(12, 20)),
        MissingSkill(),
    ],
    ids=["the same words", "the same sense elsewhere", "nothing to tell them apart"],
)
def test_a_claim_that_was_taken_off_is_not_proposed_in_other_words(read: Claim) -> None:
    mine = replace(READ, claims=())

    assert read_again(mine, replace(SAME, claims=(read,)), settled=settled_by([(READ, mine)])).claims == ()


def test_another_reason_read_in_the_words_of_one_that_was_taken_off_is_proposed() -> None:
    mine = replace(READ, claims=())
    other = SalaryGap(evidence=(0, 6))

    assert read_again(mine, replace(SAME, claims=(other,)), settled=settled_by([(READ, mine)])).claims == (other,)


def test_the_last_word_of_persons_on_a_claim_counts() -> None:
    without = replace(READ, claims=())
    settled = settled_by([(READ, without), (without, READ)])

    assert read_again(READ, replace(SAME, claims=()), settled=settled).claims == READ.claims
    assert settled.ruled_out == ()
