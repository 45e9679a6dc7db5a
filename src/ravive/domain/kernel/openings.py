"""A post to fill and what changed in the company, as values."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.claims import Span
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.sayings import Data, Source
from ravive.domain.kernel.vocabulary import ChangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """
    One thing an opening asks for.

    `term` and `label` as in `Fact`; `must` is False for what is only welcome. `level`, `years` and `cefr` are minima.
    """

    kind: FactKind
    term: str
    label: str
    must: bool = True
    level: float | None = None
    years: float | None = None
    cefr: str | None = None
    evidence: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """
    A post, as its advert was understood. What is not said is None: unknown, never assumed.

    Salaries are whole euros a year, gross. `dropped` holds what the advert says is no longer asked, or is taught on the
    job. `remote_days` is days a week at home (5: fully remote).
    """

    title: str
    trade: str | None = None
    employer: str | None = None
    requirements: tuple[Requirement, ...] = ()
    dropped: tuple[Requirement, ...] = ()
    salary_min: int | None = None
    salary_max: int | None = None
    contract: str | None = None
    part_time: bool | None = None
    nights: bool | None = None
    weekends: bool | None = None
    on_call: bool | None = None
    shifts: str | None = None
    places: tuple[str, ...] = ()
    remote_days: float | None = None
    travel: bool | None = None
    years_min: float | None = None
    years_max: float | None = None
    starts_on: PartialDate | None = None
    starts_by: PartialDate | None = None
    manages: bool | None = None
    key_post: bool | None = None
    levers: tuple[str, ...] = ()
    language: str = "fr"
    text: str = ""


class EffectKind(StrEnum):
    """What a change of the company alters, for claims to be checked against."""

    REQUIREMENT_DROPPED = "requirement_dropped"
    REQUIREMENT_ADDED = "requirement_added"
    TRAINING = "training"
    SALARY_RANGE = "salary_range"
    NIGHTS_ENDED = "nights_ended"
    WEEKENDS_ENDED = "weekends_ended"
    ON_CALL_ENDED = "on_call_ended"
    HOURS = "hours"
    REMOTE = "remote"
    SITE = "site"
    TRAVEL_ENDED = "travel_ended"
    CONTRACT = "contract"
    MANAGER_LEFT = "manager_left"
    MANAGER_ARRIVED = "manager_arrived"
    REPORTING = "reporting"
    TEAM = "team"
    WAY_OF_WORKING = "way_of_working"
    POST_REOPENED = "post_reopened"
    PROCESS_FASTER = "process_faster"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """
    One thing a change alters. `data` holds what the kind needs.

    REQUIREMENT_*: kind, term, label · SALARY_RANGE: min, max, before_max · REMOTE: days, on_site_days · SITE: place ·
    HOURS: shifts · CONTRACT: contract · MANAGER_*: name.
    """

    kind: EffectKind
    data: Data


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What changed in the company, on a day, in the words of who recorded it, and what it alters."""

    on: PartialDate
    kind: ChangeKind
    statement: str
    effects: tuple[Effect, ...] = ()
    source: Source | None = None
