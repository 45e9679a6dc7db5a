"""A brief: sections of lines, in the order of a call."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.sayings import Line
from ravive.domain.recall.result import Recall


class SectionKind(StrEnum):
    """The parts of a brief, in the order of a call. Their titles are the labels `brief_section.<kind>`."""

    WHO = "who"
    PAST = "past"
    HOW_TOLD = "how_told"
    PROMISES = "promises"
    CHANGED = "changed"
    ARGUMENT = "argument"
    LEVERS = "levers"
    ASK = "ask"
    AVOID = "avoid"
    FIRST_SENTENCE = "first_sentence"
    IF_BADLY = "if_badly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the brief."""

    kind: SectionKind
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """
    What to have under the eyes while calling one person for one opening: one page.

    Sections without a line are left out. `call_advised` is False when nothing known has changed, or when the decision
    is not to call.
    """

    recall: Recall
    sections: tuple[Section, ...]
    call_advised: bool

    def section(self, kind: SectionKind) -> tuple[Line, ...]:
        """Return the lines of a section, none when it is left out."""
        return next((section.lines for section in self.sections if section.kind is kind), ())
