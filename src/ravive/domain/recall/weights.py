"""
The weights of the likelihood: log-odds, typed by people, versioned, each with its 80 % range and its source.

They are values, not code: another table can be loaded from a mapping, a line can be switched off, and the fingerprint
of the table goes with every ranking so that it can be replayed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

from ravive.domain.kernel.errors import RaviveError


class Factor(StrEnum):
    """A line of the likelihood. Codes are never deleted, only switched off."""

    BASE_PHONE = "base_phone"
    BASE_EMAIL = "base_email"
    BASE_SMS = "base_sms"
    BASE_LINKEDIN = "base_linkedin"
    REACHED_FINAL = "reached_final"
    DECLINED_OFFER = "declined_offer"
    ARGUED = "argued"
    NEVER_ANSWERED = "never_answered"
    TREATED_UNFAIRLY = "treated_unfairly"
    REASON_GONE = "reason_gone"
    OPEN_DOOR = "open_door"
    SILENCE_A_YEAR = "silence_a_year"
    UNANSWERED_ATTEMPT = "unanswered_attempt"


@dataclass(frozen=True, slots=True)
class Weight:
    """One line: its weight, its 80 % range (low <= weight <= high), where it comes from, and whether it counts."""

    weight: float
    low: float
    high: float
    source: str
    on: bool = True

    def __post_init__(self) -> None:
        """Refuse a range that does not hold its weight."""
        if not self.low <= self.weight <= self.high:
            code = "recall.weights.range"
            raise WeightsError(code, low=self.low, weight=self.weight, high=self.high)


class WeightsError(RaviveError):
    """A table of weights that cannot be used: a line lacking, unknown, or out of its own range."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A whole table, with its version."""

    version: str
    lines: Mapping[Factor, Weight] = field(hash=False)

    def __post_init__(self) -> None:
        """Refuse a table that lacks a line."""
        for factor in Factor:
            if factor not in self.lines:
                code = "recall.weights.missing"
                raise WeightsError(code, factor=factor)

    @classmethod
    def from_mapping(cls, table: Mapping[str, Any]) -> Self:
        """
        Read a table: `{"version": "…", "lines": {"argued": {"weight": 0.4, "low": 0.2, "high": 0.6, "source": "…"}}}`.

        Raises:
            WeightsError: a line is lacking, unknown, malformed, or out of its own range.
        """
        lines = table.get("lines", {})
        unknown = next((name for name in lines if name not in set(Factor)), None)
        if unknown is not None:
            code = "recall.weights.unknown"
            raise WeightsError(code, factor=str(unknown))
        return cls(str(table.get("version", "")), {Factor(name): _weight(name, line) for name, line in lines.items()})

    @classmethod
    def from_earlier(cls, table: Mapping[str, Any]) -> Self:
        """
        Read a table that an earlier version kept: a line it did not have yet is the one that Ravive comes with.

        Raises:
            WeightsError: a line is unknown, malformed, or out of its own range.
        """
        return cls.from_mapping({**table, "lines": {**DEFAULT_WEIGHTS.as_mapping()["lines"], **table["lines"]}})

    def as_mapping(self) -> dict[str, Any]:
        """Return the table as plain values, as `from_mapping` reads it."""
        return {"version": self.version, "lines": {str(factor): asdict(self.lines[factor]) for factor in Factor}}

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the table, in hexadecimal: two tables that rank alike have the same."""
        plain = json.dumps(self.as_mapping(), sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(plain.encode("ascii")).hexdigest()


def _weight(name: str, line: Mapping[str, Any]) -> Weight:
    try:
        return Weight(
            float(line["weight"]),
            float(line["low"]),
            float(line["high"]),
            str(line.get("source", "")),
            bool(line.get("on", True)),
        )
    except (KeyError, TypeError, ValueError) as error:
        code = "recall.weights.malformed"
        raise WeightsError(code, factor=name) from error


DEFAULT_WEIGHTS = Weights(
    "2026-11",
    MappingProxyType(
        {
            Factor.BASE_PHONE: Weight(-1.1, -1.6, -0.6, "Belkins 2025: a quarter reached after several calls"),
            Factor.BASE_EMAIL: Weight(-1.5, -2.0, -1.0, "Gem 2022: 18.8 % replies over 1.5 million sequences"),
            Factor.BASE_SMS: Weight(-1.05, -1.8, -0.5, "TextRecruit: 26 % replies, after an agreed contact"),
            Factor.BASE_LINKEDIN: Weight(-1.9, -2.4, -1.3, "LinkedIn: 13 % replies to InMail as the lower mark"),
            Factor.REACHED_FINAL: Weight(0.4, 0.0, 1.0, "Known against cold candidates: x 1.5, weak sources"),
            Factor.DECLINED_OFFER: Weight(0.55, 0.0, 1.0, "Sullivan: first of the people to call again"),
            Factor.ARGUED: Weight(0.4, 0.2, 0.6, "CandE 2018: 52 % more would strengthen the relation"),
            Factor.NEVER_ANSWERED: Weight(-1.0, -1.4, -0.6, "RegionsJob 2019: 57 % would not apply again"),
            Factor.TREATED_UNFAIRLY: Weight(-1.1, -1.5, -0.7, "Krys and Konradt 2022: attractiveness falls by 67 %"),
            Factor.REASON_GONE: Weight(0.7, 0.2, 1.2, "Judgement of recruiters: no figure is published"),
            Factor.OPEN_DOOR: Weight(0.7, 0.4, 1.0, "LinkedIn 2016: declared openness doubles replies"),
            Factor.SILENCE_A_YEAR: Weight(-0.25, -0.5, 0.0, "Contact data decay by 22.5 % a year"),
            Factor.UNANSWERED_ATTEMPT: Weight(-0.5, -0.8, -0.2, "Four attempts in thirty days and no answer: stop"),
        }
    ),
)
