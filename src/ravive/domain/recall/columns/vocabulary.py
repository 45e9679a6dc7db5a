"""The distinct values of a pool, numbered: an opening is judged once a value, not once a person."""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.facts import Fact, Wishes
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Stage

#: What a check may answer, as bits: it stands, is open, is lifted by silence, or firmly; a lack is excused with it.
STANDS, OPEN, WEAKLY, FIRMLY, EXCUSES = 1, 2, 4, 8, 16
ANY = 31

Value = TypeVar("Value", bound=Hashable)


class Numbered(Generic[Value]):
    """Values in the order they were first met; a number, once given, is never given to another value."""

    def __init__(self) -> None:
        """Begin with none."""
        self.values: list[Value] = []
        self._numbers: dict[Value, int] = {}

    def __len__(self) -> int:
        return len(self.values)

    def number(self, value: Value) -> int:
        """Return the number of a value, a new one for a new value."""
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number


@dataclass(frozen=True, slots=True)
class Probe:
    """
    A claim without the person who made it: all that its check reads, but for the day of its ending.

    `person` holds what else the check reads (a wish, the past job) and nothing more. A claim is `soft` where a verdict
    against the person would become a question: the reader was unsure of it, or a later process outlived it.
    """

    claim: Claim
    person: Person
    soft: bool


@dataclass(frozen=True, slots=True)
class Outcomes:
    """A claim whose check reads what is the person's alone: the `outcomes` (bits) that it may have."""

    outcomes: int


#: A claim that shares its verdict with others, or only what its verdict may be.
ClaimValue = Probe | Outcomes


@dataclass(frozen=True, slots=True)
class Background:
    """The jobs and trades somebody is known by, and the furthest stage they reached."""

    trades: tuple[str, ...]
    stage: Stage


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """
    The values that the rows of a pool are made of. It only grows.

    `claims`: one a kind of claim · `histories`: the claims of one person, by number · `backgrounds`: the jobs and
    trades of one person, and how far they came · `wishes`: what one person declared · `facts`: a fact without its day
    and its source.
    """

    claims: Numbered[ClaimValue] = field(default_factory=Numbered)
    histories: Numbered[tuple[int, ...]] = field(default_factory=Numbered)
    backgrounds: Numbered[Background] = field(default_factory=Numbered)
    wishes: Numbered[Wishes] = field(default_factory=Numbered)
    facts: Numbered[Fact] = field(default_factory=Numbered)
    _facts: dict[tuple[Hashable, ...], int] = field(default_factory=dict)

    def fact(self, fact: Fact) -> int:
        """Return the number of a fact, whatever its day and its source: looked up as it is, for a pool has millions."""
        told = (fact.kind, fact.term, fact.label, fact.held, fact.level, fact.years, fact.cefr, fact.certain)
        number = self._facts.get(told)
        if number is None:
            number = self._facts[told] = self.facts.number(replace(fact, as_of=None, source=None))
        return number
