"""
What the domain answers: codes with their data, never sentences.

The sentence is made at the edge, in French or English, from the same code; so every line can be traced, tested and
translated, and a ranking can be replayed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ravive.domain.kernel.vocabulary import Status

Value: TypeAlias = str | int | float | bool | None
Data: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Source:
    """
    Where a thing was read: a file, its sheet and row (as a spreadsheet program shows it, from 1), and what was written.

    `quote` is the passage itself, when the thing was read in prose; `on` the ISO date it was written, when known.
    """

    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    quote: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say: a `code` that has a sentence in each language, the data the sentence needs, and its source."""

    code: str
    data: Data = field(default_factory=dict)
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement with its reason: the state, the code of the reason, and the fact it rests on."""

    state: Status
    code: str
    data: Data = field(default_factory=dict)
    source: Source | None = None

    @property
    def line(self) -> Line:
        """The reason alone, to be said."""
        return Line(self.code, self.data, self.source)


def data_of(**values: Any) -> Data:  # noqa: ANN401 - narrowed below: this is the door through which data come in
    """Return a mapping of plain values (dates and enums as their text), those that are None left out."""
    return {key: _plain(value) for key, value in values.items() if value is not None}


def _plain(value: object) -> Value:
    if isinstance(value, bool | int | float):
        return value
    return str(value)
