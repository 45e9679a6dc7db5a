"""When a reading counts as right, and how sure a share is."""

from typing import Any

import pytest
from bench.agreement import overlaps, same_date, same_slot
from bench.intervals import Share, Tally
from bench.scoring import Score, all_slots, macro_f1, micro, score
from training.corpus import LabelledComment

from ravive.domain.kernel.claims import Claim, ExperienceShort, MissingSkill, SalaryGap
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import Firmness, Ground, Side
from ravive.domain.reading.comments import CommentReading, SensitiveMention

TEXT = "58 ans, pas de SAP et veut 45k, à revoir en mars"
SAP = {"kind": "missing_skill", "skill": "SAP|ERP", "quote": "pas de SAP"}
PAY = {"kind": "salary_gap", "expected": 45000, "quote": "veut 45k"}
AGE = {"ground": "age", "quote": "58 ans"}


def labelled(**gold: Any) -> LabelledComment:
    nothing = {"feedback": "unknown", "reaction": "unknown", "stage": "unknown", "call_back_on": None, "sensitive": []}
    held = {"side": "company", "firmness": "not_now", "reasons": [], **nothing, **gold}
    return LabelledComment(id="1", hand="test", text=TEXT, written_on=None, gold=held, unseen=True)


def scored(comment: LabelledComment, *claims: Claim, **read: Any) -> Score:
    reading = CommentReading(claims=claims, **{"side": Side.COMPANY, "firmness": Firmness.NOT_NOW, **read})
    return score([(comment, reading)])


# --- Agreement --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "told", "read"),
    [
        ("skill", "Sage Paie|Sage", "sage"),
        ("skill", "permis C", "C"),
        ("skill", "Référencement", "référencement naturel"),
        ("cause", None, None),
        ("cause", "unknown", None),
        ("level", "B1|B2", "b2"),
        ("level", 2, 2.0),
        ("available_on", "2025-09", "2025-09-15"),
        ("expected", 45000, 45000.0),
    ],
)
def test_a_slot_is_right_when_it_names_one_of_the_readings(name: str, told: Any, read: Any) -> None:
    assert same_slot(name, told, read)


@pytest.mark.parametrize(
    ("name", "told", "read"),
    [
        ("skill", "Go", "Django"),
        ("skill", "SAP", None),
        ("skill", "SAP", "…"),
        ("cause", "salary", None),
        ("language", "en", "english"),
        ("available_on", "2025-09-15", "2025-09"),
        ("expected", 45000, 46000),
    ],
)
def test_a_slot_is_wrong_when_it_says_something_else(name: str, told: Any, read: Any) -> None:
    assert not same_slot(name, told, read)


def test_a_date_that_is_not_told_must_not_be_read() -> None:
    assert same_date(None, None)
    assert not same_date(None, "2025-03")
    assert not same_date("2025-03", None)


def test_places_that_only_touch_have_nothing_in_common() -> None:
    assert overlaps((0, 5), (4, 9))
    assert not overlaps((0, 5), (5, 9))


# --- Scoring ----------------------------------------------------------------------------------------------------------
def test_a_kind_told_twice_and_read_once_counts_once() -> None:
    twice = labelled(reasons=[SAP, {**SAP, "skill": "Excel"}])

    total = scored(twice, MissingSkill(skill="SAP", evidence=(8, 18)))

    assert total.kinds["missing_skill"] == Tally(found=1)
    assert total.slots["missing_skill", "skill"].share == Share(1, 2)


def test_a_reason_missed_and_one_invented_are_told_apart() -> None:
    total = scored(labelled(reasons=[SAP]), ExperienceShort(years_has=2, evidence=(0, 6), certain=False))

    assert total.kinds == {"missing_skill": Tally(missed=1), "experience_short": Tally(invented=1)}
    assert total.slots["missing_skill", "skill"].share == Share(0, 1)
    assert total.slots_of_found == {}
    assert total.certain[False].share == Share(0, 1)
    assert total.same_kinds.share == Share(0, 1)


def test_slots_are_held_against_the_best_reading_of_the_kind() -> None:
    total = scored(labelled(reasons=[SAP]), MissingSkill(skill="Excel"), MissingSkill(skill="SAP"))

    assert all_slots(total.slots) == Share(1, 1)


def test_a_slot_that_the_text_does_not_state_is_counted_apart() -> None:
    total = scored(labelled(reasons=[PAY]), SalaryGap(expected=45000, budget=40000, evidence=(22, 30)))

    assert total.slots_not_told == 1
    assert total.everything.share == Share(1, 1)


def test_evidence_must_meet_the_words_that_tell_the_reason() -> None:
    beside = scored(labelled(reasons=[SAP]), MissingSkill(skill="SAP", evidence=(20, 30)))
    upon = scored(labelled(reasons=[SAP]), MissingSkill(skill="SAP", evidence=(15, 30)))

    assert (beside.evidence.share, upon.evidence.share) == (Share(0, 1), Share(1, 1))


def test_a_field_that_is_not_told_is_invented_when_it_is_read() -> None:
    total = scored(labelled(), call_back_on=PartialDate(2025, 3))

    assert total.invented["call_back_on"].share == Share(1, 1)
    assert total.stated["call_back_on"].share == Share(0, 0)
    assert total.right["call_back_on"].share == Share(0, 1)
    assert total.stated["side"].share == Share(1, 1)


def test_a_firm_no_is_missed_or_wrongly_called() -> None:
    assert scored(labelled(firmness="firm_no")).firm_no == Tally(missed=1)
    assert scored(labelled(), firmness=Firmness.FIRM_NO).firm_no == Tally(invented=1)


def test_a_ground_read_where_none_is_told_is_a_false_alarm() -> None:
    mention = SensitiveMention(Ground.AGE, (0, 6))

    assert scored(labelled(), sensitive=(mention,)).false_alarms.share == Share(1, 1)
    told = scored(labelled(sensitive=[AGE]), sensitive=(mention,))
    assert (told.grounds["age"], told.ground_evidence.share) == (Tally(found=1), Share(1, 1))
    assert told.false_alarms.share == Share(0, 0)


# --- Means and intervals ----------------------------------------------------------------------------------------------
def test_the_mean_of_kinds_counts_a_rare_kind_as_much_and_leaves_out_what_is_never_told() -> None:
    tallies = {"often": Tally(found=90, missed=10), "rare": Tally(missed=1), "never": Tally(invented=5)}

    assert macro_f1(tallies) == pytest.approx((180 / 190 + 0) / 2)
    assert micro(tallies) == Tally(found=90, invented=5, missed=11)


def test_an_interval_is_that_of_wilson() -> None:
    # Newcombe 1998, table I: 81 of 263.
    low, high = Share(81, 263).interval

    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


def test_nothing_counted_proves_nothing() -> None:
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(0, 20).interval[1] > 0.15
    assert str(Share(0, 0)) == "-"
