"""What a recall answers: each person with a decision, and every part of it shown apart with its reason."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.facts import Fact
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Requirement
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, Verdict
from ravive.domain.kernel.vocabulary import Channel, Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCheck:
    """A claim of the past, the ending it comes from, and whether it still holds for the opening."""

    claim: Claim
    ending: Ending
    verdict: Verdict


class Meeting(StrEnum):
    """How a requirement is met."""

    MET = "met"
    PARTLY = "partly"
    NOT_KNOWN = "not_known"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementCheck:
    """
    A requirement of the opening, how the person meets it, and the fact that says so.

    `through` tells how the fact bears on the requirement where it names another thing than what is asked.
    """

    requirement: Requirement
    meeting: Meeting
    fact: Fact | None = None
    through: Line | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """
    How much of what the opening asks the person is known to bring.

    `share` and `must_share` go from 0 to 1; a requirement not known counts for what an unknown is worth, not for zero.
    """

    share: float
    must_share: float
    checks: tuple[RequirementCheck, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """One named line of the likelihood, in log-odds, with its 80 % range: all of them the line's, `times` over."""

    line: Line
    weight: float
    low: float
    high: float
    times: float = 1.0


class Chance(StrEnum):
    """A likelihood in a word. A base of a fifth to a quarter is usual (`weights`): `low` is less, `good` much more."""

    LOW = "low"
    FAIR = "fair"
    GOOD = "good"

    @classmethod
    def of(cls, p: float) -> "Chance":
        """Return the word for a chance: low under 20 %, good from 40 %."""
        return next(word for word in (cls.GOOD, cls.FAIR, cls.LOW) if p >= word.bounds[0])

    @property
    def bounds(self) -> tuple[float, float]:
        """From which chance the word is used, and up to which, not included."""
        return {Chance.LOW: (0.0, 0.2), Chance.FAIR: (0.2, 0.4), Chance.GOOD: (0.4, 1.0)}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likelihood:
    """The chance of a yes to a call-back within 14 days: a priori, with its interval and the lines that make it."""

    p: float
    low: float
    high: float
    contributions: tuple[Contribution, ...] = ()

    @property
    def word(self) -> Chance:
        """The chance in a word."""
        return Chance.of(self.p)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """
    One person for one opening, on a day.

    `because` is the reason of the decision. A blocked person has no channel and no likelihood. `notices` are what the
    recruiter must know before acting: a basis to confirm, a person to inform, an unlawful ground that was written down.
    """

    rank: int
    person: Person
    decision: Decision
    because: Line
    checks: tuple[ClaimCheck, ...] = ()
    fit: Fit
    likelihood: Likelihood | None = None
    channel: Channel | None = None
    channel_why: Line | None = None
    why_now: tuple[Line, ...] = ()
    notices: tuple[Line, ...] = ()
