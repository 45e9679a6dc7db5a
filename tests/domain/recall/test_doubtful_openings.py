"""What is odd about a post is said; what no ranking can serve is refused."""

from dataclasses import replace
from datetime import date

import pytest

from factories import an_opening_value, day
from ravive.domain.kernel.errors import UnusableTextError
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Change, Opening, Requirement
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.recall.doubtful_openings import MOST_REQUIREMENTS, check_rankable, doubts_about

TODAY = date(2026, 3, 10)
SOUND = an_opening_value()
PYTHON = SOUND.requirements[0]


def codes(opening: Opening, *changes: Change) -> list[str]:
    return [doubt.code.removeprefix("opening.doubt.") for doubt in doubts_about(opening, changes=changes, on=TODAY)]


def test_a_sound_opening_raises_no_doubt() -> None:
    assert codes(SOUND) == []


@pytest.mark.parametrize(
    ("fields", "doubt"),
    [
        ({"requirements": ()}, "nothing_asked"),
        ({"salary_min": 60_000}, "salary"),
        ({"years_min": 8.0, "years_max": 3.0}, "years"),
        ({"starts_on": day("2026-09"), "starts_by": day("2026-05")}, "starts"),
        ({"dropped": (PYTHON,)}, "asked_and_dropped"),
        ({"text": "Poste 100 % télétravail.\nPas de télétravail."}, "remote_and_on_site"),
        ({"text": "Fully on-site in Lyon.", "remote_days": 5}, "remote_and_on_site"),
    ],
)
def test_a_gap_or_a_contradiction_is_said(fields: dict[str, object], doubt: str) -> None:
    assert codes(replace(SOUND, **fields)) == [doubt]


@pytest.mark.parametrize(
    "fields",
    [
        {"salary_min": 55_000},
        {"starts_on": day("2026-05"), "starts_by": day("2026-05-15")},
        {"text": "Deux jours de télétravail par semaine. Pas de télétravail pendant la période d'essai."},
    ],
)
def test_what_only_looks_odd_is_let_be(fields: dict[str, object]) -> None:
    assert codes(replace(SOUND, **fields)) == []


def test_a_change_dated_ahead_is_said_and_one_of_today_is_not() -> None:
    ahead, now = (
        Change(on=day(on), kind=ChangeKind.TERMS, statement="télétravail") for on in ("2026-03-11", "2026-03-10")
    )

    assert codes(SOUND, ahead, now) == ["change_to_come"]


def test_more_requirements_than_any_post_has_are_refused() -> None:
    asked = tuple(Requirement(kind=FactKind.SKILL, term=f"t{n}", label=f"T{n}") for n in range(MOST_REQUIREMENTS + 1))

    check_rankable(replace(SOUND, requirements=asked[1:]))
    with pytest.raises(UnusableTextError, match="too_many_requirements"):
        check_rankable(replace(SOUND, requirements=asked))
