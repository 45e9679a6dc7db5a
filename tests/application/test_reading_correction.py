"""From a form to an ending."""

import pytest

from factories import a_source, an_ending, day
from ravive.application.reading_correction import (
    ClaimFields,
    EndingFields,
    corrected_ending,
    place_of_words,
    slots_of,
)
from ravive.domain.kernel.claims import CandidateWithdrew, MissingSkill, SalaryGap, SoftSkill
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side, Stage, WithdrawalCause

TEXT = "Pas de Docker, pas de docker du tout. 62k pour 55k."
READ = an_ending(
    MissingSkill(skill="docker", evidence=(22, 28), source=a_source(7, quote="docker")),
    SoftSkill(trait="rigueur", certain=False, source=a_source(7)),
    text=TEXT,
    source=a_source(7),
)


def said(*claims: ClaimFields, **fields: object) -> EndingFields:
    plausible: dict[str, object] = {
        "side": READ.side,
        "firmness": READ.firmness,
        "feedback": READ.feedback,
        "reaction": READ.reaction,
        "stage": READ.stage,
        "call_back_on": READ.call_back_on,
        "grounds": READ.grounds,
    }
    return EndingFields(claims=claims, **{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


FIRST = ClaimFields(kind=ReasonKind.MISSING_SKILL, slots={"skill": "docker"}, words="docker", origin=0)
SECOND = ClaimFields(kind=ReasonKind.SOFT_SKILL, slots={"trait": "rigueur"}, certain=False, origin=1)


def test_a_form_sent_as_it_was_changes_nothing() -> None:
    assert corrected_ending(READ, said(FIRST, SECOND)) == READ


def test_words_keep_their_place_while_they_are_left_alone() -> None:
    (claim,) = corrected_ending(READ, said(FIRST)).claims
    assert claim.evidence == (22, 28)

    (new,) = corrected_ending(READ, said(ClaimFields(kind=ReasonKind.OTHER, words="DOCKER"))).claims
    assert new.evidence == (7, 13)


def test_a_claim_is_added_with_its_words_and_the_row_it_was_told_in() -> None:
    added = ClaimFields(kind=ReasonKind.SALARY_GAP, slots={"expected": 62_000, "budget": 55_000}, words="62k pour 55k")

    *_, claim = corrected_ending(READ, said(FIRST, SECOND, added)).claims

    assert claim == SalaryGap(
        expected=62_000, budget=55_000, evidence=(38, 50), source=a_source(7, quote="62k pour 55k")
    )


def test_a_claim_whose_sense_a_person_changed_is_certain_and_one_left_alone_is_not() -> None:
    changed = ClaimFields(kind=ReasonKind.SOFT_SKILL, slots={"trait": "écoute"}, certain=False, origin=1)

    assert [claim.certain for claim in corrected_ending(READ, said(SECOND)).claims] == [False]
    assert [claim.certain for claim in corrected_ending(READ, said(changed)).claims] == [True]


def test_slots_of_another_kind_are_left_out() -> None:
    other = ClaimFields(kind=ReasonKind.CANDIDATE_WITHDREW, slots={"cause": "salary", "skill": "docker"})

    assert corrected_ending(READ, said(other)).claims == (
        CandidateWithdrew(cause=WithdrawalCause.SALARY, source=a_source(7)),
    )


def test_the_rest_of_the_ending_is_what_is_said_and_its_words_stay() -> None:
    ending = corrected_ending(
        READ,
        said(
            side=Side.CANDIDATE,
            firmness=Firmness.OPEN_DOOR,
            feedback=Feedback.NONE,
            reaction=Reaction.HOSTILE,
            stage=Stage.OFFER,
            call_back_on=day("2026-09"),
        ),
    )

    assert (ending.side, ending.firmness, ending.stage) == (Side.CANDIDATE, Firmness.OPEN_DOOR, Stage.OFFER)
    assert (ending.feedback, ending.reaction, ending.call_back_on) == (Feedback.NONE, Reaction.HOSTILE, day("2026-09"))
    assert (ending.text, ending.job, ending.ended_on, ending.source) == (TEXT, READ.job, READ.ended_on, READ.source)
    assert ending.claims == ()


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Très à l'écoute", "tres a l'ecoute", (0, 15)),
        ("une ligne\net l'autre", "ligne\r\net", None),
        ("une ligne\net l'autre", "ligne\net", (4, 12)),
        ("une ligne\net l'autre", "ligne et", (4, 12)),
        ("pas de Docker", "Kubernetes", None),
        ("", "Docker", None),
    ],
)
def test_words_are_found_whatever_their_accents_case_and_lines(
    text: str, words: str, expected: tuple[int, int] | None
) -> None:
    assert place_of_words(text, words) == expected


def test_every_kind_says_what_it_may_hold() -> None:
    assert slots_of(ReasonKind.SALARY_GAP) == ("expected", "budget")
    assert slots_of(ReasonKind.LANGUAGE) == ("language", "level")
    assert slots_of(ReasonKind.CONDUCT) == ()
