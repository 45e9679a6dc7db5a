"""The histories of a made-up pool: how each process went, drawn from what recruiters write."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

import numpy as np

from ravive.domain.kernel import claims
from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, Wishes
from ravive.domain.kernel.history import Direction, Ending, Touch
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.vocabulary import Channel, Feedback, Firmness, Reaction, Side, Stage, WithdrawalCause

T = TypeVar("T")

_STAGES = (Stage.APPLIED, Stage.SCREENED, Stage.INTERVIEWED, Stage.TEAM_INTERVIEWED, Stage.FINAL, Stage.OFFER)
_STAGE_ODDS = (0.3, 0.3, 0.22, 0.1, 0.06, 0.02)
_NOTE = "Refusé. {why}. Bon contact."
_WHYS = (
    "trop loin pour elle",
    "pas de nuit",
    "préavis de trois mois",
    "a pris un autre poste",
    "cherche du temps partiel",
)
#: Nearly three years: a quarter of the pool is too old to be called at all.
_DAYS_BACK = 900


def history(chance: np.random.Generator, *, jobs: list[str], skills: list[Fact], today: date) -> Person:
    """Return somebody without a name nor skills: one or two processes, and what was said since."""
    endings = tuple(
        _ending(chance, jobs=jobs, skills=skills, today=today) for _ in range(1 + int(chance.random() < 0.4))
    )
    touches = (_touch(chance, today),) if chance.random() < 0.25 else ()
    return Person(
        key="",
        name="",
        emails=("personne@example.org",) if chance.random() < 0.9 else (),
        phones=("+33639980000",) if chance.random() < 0.8 else (),
        endings=endings,
        touches=touches,
        wishes=_wishes(chance),
        permission=Permission(proven=bool(chance.random() < 0.5)),
    )


def _ending(chance: np.random.Generator, *, jobs: list[str], skills: list[Fact], today: date) -> Ending:
    ended = _day(chance, today)
    text = _NOTE.format(why=_one(chance, _WHYS))
    told = [_claim(chance, skills, text) for _ in range(int(chance.choice(3, p=(0.1, 0.6, 0.3))))]
    return Ending(
        applied_on=PartialDate.of(ended - timedelta(days=int(chance.integers(5, 60)))),
        ended_on=PartialDate.of(ended),
        job=_one(chance, jobs),
        claims=tuple(told),
        side=Side.CANDIDATE if any(isinstance(one, claims.CandidateWithdrew) for one in told) else Side.COMPANY,
        firmness=_drawn(chance, tuple(Firmness), (0.04, 0.3, 0.16, 0.5)),
        feedback=_drawn(chance, tuple(Feedback), (0.15, 0.3, 0.35, 0.2)),
        reaction=_drawn(chance, tuple(Reaction), (0.3, 0.25, 0.12, 0.03, 0.3)),
        stage=_drawn(chance, _STAGES, _STAGE_ODDS),
        call_back_on=PartialDate.of(today + timedelta(days=int(chance.integers(-200, 200))))
        if chance.random() < 0.1
        else None,
        text=text,
    )


def _claim(chance: np.random.Generator, skills: list[Fact], text: str) -> Claim:
    evidence = (8, len(text) - 13)
    drawn = _drawn(chance, tuple(range(12)), (0.22, 0.12, 0.1, 0.1, 0.08, 0.06, 0.06, 0.06, 0.06, 0.06, 0.05, 0.03))
    certain = bool(chance.random() < 0.9)
    made: tuple[Claim, ...] = (
        claims.MissingSkill(skill=skills[int(chance.zipf(1.3)) % len(skills)].label, certain=certain),
        claims.Outranked(),
        claims.SalaryGap(expected=int(chance.integers(26, 70)) * 1000, certain=certain),
        claims.ExperienceShort(years_has=float(chance.integers(0, 6)), certain=certain),
        claims.PositionClosed(),
        claims.Location(evidence=evidence, certain=certain),
        claims.Contract(evidence=evidence, certain=certain),
        claims.Availability(evidence=evidence),
        claims.CandidateWithdrew(cause=_one(chance, tuple(WithdrawalCause)), evidence=evidence),
        claims.CultureFit(),
        claims.Motivation(evidence=evidence),
        claims.Conduct(),
    )
    return made[drawn]


def _touch(chance: np.random.Generator, today: date) -> Touch:
    return Touch(
        on=PartialDate.of(_day(chance, today)),
        direction=_one(chance, tuple(Direction)),
        channel=_one(chance, (*Channel, None)),
        friendly=_one(chance, (None, True, False)),
    )


def _wishes(chance: np.random.Generator) -> Wishes:
    if chance.random() < 0.8:
        return Wishes()
    return Wishes(salary_from=int(chance.integers(26, 70)) * 1000, refuses=_one(chance, ((), ("nuit",))))


def _day(chance: np.random.Generator, today: date) -> date:
    return today - timedelta(days=int(chance.integers(1, _DAYS_BACK)))


def _one(chance: np.random.Generator, values: Sequence[T]) -> T:
    return values[int(chance.integers(len(values)))]


def _drawn(chance: np.random.Generator, values: Sequence[T], odds: Sequence[float]) -> T:
    return values[int(chance.choice(len(values), p=odds))]
