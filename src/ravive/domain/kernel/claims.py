"""
A refusal is a set of claims, and a claim can be checked again.

One class a kind, with the slots of the vocabulary. All slots are optional: a claim holds what the text states.
"""

from dataclasses import dataclass, fields
from typing import ClassVar

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import ReasonKind, WithdrawalCause

#: Characters of the text, end exclusive.
Span = tuple[int, int]

_NOT_SLOTS = frozenset({"evidence", "certain", "source"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    One reason an application ended.

    `evidence` is where the text says it; `certain` is False while the reader is unsure and nobody has confirmed: such a
    claim becomes a question and never counts as certain against a person.
    """

    kind: ClassVar[ReasonKind]

    evidence: Span | None = None
    certain: bool = True
    source: Source | None = None

    @property
    def slots(self) -> dict[str, str | int | float]:
        """What the claim holds, as the contract writes it: only what is known, dates and codes as text."""
        held = {spec.name: getattr(self, spec.name) for spec in fields(self) if spec.name not in _NOT_SLOTS}
        return {
            name: value if isinstance(value, int | float) else str(value)
            for name, value in held.items()
            if value is not None
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingSkill(Claim):
    """Lacked a technical skill or tool, or its level was too low (`level`: the mark out of 5)."""

    kind = ReasonKind.MISSING_SKILL
    skill: str | None = None
    level: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceShort(Claim):
    """Too junior, too few years."""

    kind = ReasonKind.EXPERIENCE_SHORT
    years_has: float | None = None
    years_wanted: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceOver(Claim):
    """Too senior, overqualified."""

    kind = ReasonKind.EXPERIENCE_OVER
    years_has: float | None = None
    years_wanted: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SalaryGap(Claim):
    """Expected more than the budget (whole euros a year, gross)."""

    kind = ReasonKind.SALARY_GAP
    expected: int | None = None
    budget: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Claim):
    """Place, commute, mobility, days on site."""

    kind = ReasonKind.LOCATION
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability(Claim):
    """Notice too long, not free in time."""

    kind = ReasonKind.AVAILABILITY
    available_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Claim):
    """Level in a human language (`language`: ISO 639-1; `level`: the CEFR level the person had)."""

    kind = ReasonKind.LANGUAGE
    language: str | None = None
    level: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftSkill(Claim):
    """A behaviour at work."""

    kind = ReasonKind.SOFT_SKILL
    trait: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CultureFit(Claim):
    """Did not match the way the company or the team works."""

    kind = ReasonKind.CULTURE_FIT
    trait: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Motivation(Claim):
    """Interest or career plan not convincing."""

    kind = ReasonKind.MOTIVATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Outranked(Claim):
    """Good, but somebody else was preferred."""

    kind = ReasonKind.OUTRANKED
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionClosed(Claim):
    """The post was cancelled, frozen, or filled from inside."""

    kind = ReasonKind.POSITION_CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract(Claim):
    """Contract type or working time did not match."""

    kind = ReasonKind.CONTRACT
    wanted: str | None = None
    offered: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential(Claim):
    """A diploma, certificate, licence or work permit was required."""

    kind = ReasonKind.CREDENTIAL
    credential: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct(Claim):
    """Lied, did not come, behaved badly, bad references."""

    kind = ReasonKind.CONDUCT


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateWithdrew(Claim):
    """The candidate said no, or left the process."""

    kind = ReasonKind.CANDIDATE_WITHDREW
    cause: WithdrawalCause = WithdrawalCause.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Other(Claim):
    """A reason is written, but none of the above."""

    kind = ReasonKind.OTHER


CLAIM_TYPES: dict[ReasonKind, type[Claim]] = {
    claim.kind: claim
    for claim in (
        MissingSkill,
        ExperienceShort,
        ExperienceOver,
        SalaryGap,
        Location,
        Availability,
        Language,
        SoftSkill,
        CultureFit,
        Motivation,
        Outranked,
        PositionClosed,
        Contract,
        Credential,
        Conduct,
        CandidateWithdrew,
        Other,
    )
}
