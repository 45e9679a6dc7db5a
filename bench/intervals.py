"""Shares of what was counted, with the range in which the true share probably lies."""

from dataclasses import dataclass
from math import sqrt

#: Standard errors on either side of a share that hold 95 % of a normal distribution.
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """So many `right` of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """The share, from 0 to 1; 0 of nothing."""
        return self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of Wilson: honest for few cases and for shares near 0 or 1, unlike the normal one."""
        if not self.of:
            return 0.0, 1.0
        width = _Z**2 / self.of
        middle = self.value + width / 2
        reach = _Z * sqrt(self.value * (1 - self.value) / self.of + width / (4 * self.of))
        return max(0.0, (middle - reach) / (1 + width)), min(1.0, (middle + reach) / (1 + width))

    def __str__(self) -> str:
        if not self.of:
            return "-"
        low, high = self.interval
        return f"{self.value * 100:.1f} % ({low * 100:.0f}–{high * 100:.0f})"


@dataclass(slots=True)
class Tally:
    """What was found and is there, what was found and is not, and what is there and was missed."""

    found: int = 0
    invented: int = 0
    missed: int = 0

    def count(self, *, told: bool, read: bool) -> None:
        """Count one comment: whether it tells the thing, and whether it was read so."""
        self.found += told and read
        self.invented += read and not told
        self.missed += told and not read

    def add(self, other: "Tally") -> None:
        """Add what was counted elsewhere."""
        self.found += other.found
        self.invented += other.invented
        self.missed += other.missed

    @property
    def told(self) -> int:
        """How often it is there."""
        return self.found + self.missed

    @property
    def precision(self) -> Share:
        """How much of what was read is there."""
        return Share(self.found, self.found + self.invented)

    @property
    def recall(self) -> Share:
        """How much of what is there was read."""
        return Share(self.found, self.told)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, from 0 to 1."""
        errors = self.invented + self.missed
        return 2 * self.found / (2 * self.found + errors) if self.found or errors else 0.0
