"""The answer of `ravive recall --json`, exactly as the contract writes it."""

from collections.abc import Sequence
from typing import Any, Protocol

from ravive.application.sentences import say
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.kernel.sayings import Line, Source
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.result import Likelihood, Recall

#: Figures are rounded so that they are stable from run to run, and from machine to machine.
_DECIMALS = 4


class AsideRow(Protocol):
    """A row that was not used: where it stands, and why."""

    @property
    def file(self) -> str:
        """The name of the file."""

    @property
    def sheet(self) -> str | None:
        """The name of the sheet, None in a .csv."""

    @property
    def row(self) -> int:
        """The row as a spreadsheet program numbers it."""

    @property
    def why(self) -> Line:
        """Why it was not used."""


class CountedRows(Protocol):
    """What became of the rows of the files."""

    @property
    def read(self) -> int:
        """The rows that looked like somebody's."""

    @property
    def people(self) -> int:
        """The people they make."""

    @property
    def merged(self) -> int:
        """The rows added to somebody already seen."""

    @property
    def set_aside(self) -> Sequence[AsideRow]:
        """The rows that were not used."""


def report(opening: Opening, recalls: Sequence[Recall], rows: CountedRows, language: str) -> dict[str, Any]:
    """Return the JSON object of the contract, its sentences in `language` (`fr` or `en`)."""
    return {
        "opening": _opening(opening),
        "people": [_person(recall, language) for recall in recalls],
        "rows": _rows(rows, language),
    }


def _person(recall: Recall, language: str) -> dict[str, Any]:
    person = recall.person
    entry: dict[str, Any] = {
        "rank": recall.rank,
        "name": person.name,
        "email": person.emails[0] if person.emails else None,
        "decision": str(recall.decision),
        "channel": str(recall.channel) if recall.channel else None,
        "channel_why": say(recall.channel_why, language) if recall.channel_why else None,
        "likelihood": _likelihood(recall.likelihood),
        "why_now": [say(line, language) for line in recall.why_now],
        "reasons": [
            {
                "kind": str(check.claim.kind),
                "status": str(check.verdict.state),
                "because": say(check.verdict.line, language),
            }
            for check in recall.checks
        ],
        "source": _source(person.sources[0] if person.sources else Source()),
    }
    if recall.decision is Decision.LET_GO:
        entry["let_go_because"] = say(recall.because, language)
    if recall.decision is Decision.BLOCKED:
        entry["blocked_because"] = say(recall.because, language)
    return entry


def _likelihood(likelihood: Likelihood | None) -> dict[str, float] | None:
    if likelihood is None:
        return None
    return {
        "p": round(likelihood.p, _DECIMALS),
        "low": round(likelihood.low, _DECIMALS),
        "high": round(likelihood.high, _DECIMALS),
    }


def _source(source: Source) -> dict[str, Any]:
    return {"file": source.file, "sheet": source.sheet, "row": source.row}


def _rows(rows: CountedRows, language: str) -> dict[str, Any]:
    aside = [
        {"file": one.file, "sheet": one.sheet, "row": one.row, "why": say(one.why, language)} for one in rows.set_aside
    ]
    return {"read": rows.read, "people": rows.people, "merged": rows.merged, "set_aside": aside}


def _opening(opening: Opening) -> dict[str, Any]:
    """Write an opening as it was understood; what the advert does not say is null."""
    return {
        "title": opening.title,
        "trade": opening.trade,
        "employer": opening.employer,
        "requirements": [_requirement(requirement) for requirement in opening.requirements],
        "no_longer_asked": [_requirement(requirement) for requirement in opening.dropped],
        "salary": {"min": opening.salary_min, "max": opening.salary_max},
        "contract": opening.contract,
        "part_time": opening.part_time,
        "nights": opening.nights,
        "weekends": opening.weekends,
        "on_call": opening.on_call,
        "shifts": opening.shifts,
        "places": list(opening.places),
        "remote_days": opening.remote_days,
        "travel": opening.travel,
        "years": {"min": opening.years_min, "max": opening.years_max},
        "starts_on": str(opening.starts_on) if opening.starts_on else None,
        "starts_by": str(opening.starts_by) if opening.starts_by else None,
        "manages": opening.manages,
        "key_post": opening.key_post,
        "levers": list(opening.levers),
        "language": opening.language,
    }


def _requirement(requirement: Requirement) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "kind": str(requirement.kind),
        "label": requirement.label,
        "must": requirement.must,
        "level": requirement.level,
        "years": requirement.years,
        "cefr": requirement.cefr,
    }
    return {name: value for name, value in entry.items() if value is not None}
