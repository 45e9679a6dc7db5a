"""What is known of a person, each fact dated and sourced. A fact that is missing is unknown, never a no."""

from dataclasses import dataclass, field
from enum import StrEnum

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source


class FactKind(StrEnum):
    """What a fact is about; the same kinds serve the requirements of an opening."""

    SKILL = "skill"
    TRADE = "trade"
    EXPERIENCE = "experience"
    LANGUAGE = "language"
    CREDENTIAL = "credential"
    SECTOR = "sector"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """
    One thing known of a person.

    `term` is the lexicon's identifier, or the folded words when the lexicon does not know them; `label` the words as
    they were written. `years` goes with experience (of a trade or skill, or over all), `level` is 1 to 5 for a skill,
    `cefr` goes with a language. `held` is False when the person is known to lack it.
    """

    kind: FactKind
    term: str
    label: str
    held: bool = True
    level: float | None = None
    years: float | None = None
    cefr: str | None = None
    certain: bool = True
    as_of: PartialDate | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """
    What a person said they want; only what they declared.

    `salary_from` is in whole euros a year, gross. The rest are folded words (`nuit`, `temps partiel`, `teletravail`).
    """

    salary_from: int | None = None
    contracts: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    available_on: PartialDate | None = None
    levers: tuple[str, ...] = ()
    sources: tuple[Source, ...] = field(default=())
