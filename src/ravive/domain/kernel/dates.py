"""Dates as people write them: a day, a month, or only a year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """
    A date known to the day, the month or the year.

    Comparisons are made on `first` or `last`, never on the value itself: what is safe depends on the question.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse a date that no calendar holds."""
        if self.month is None and self.day is not None:
            message = f"a day without a month: {self!r}"
            raise ValueError(message)
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the same day, known to the day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

        Raises:
            ValueError: the text is none of these, or no such date exists.
        """
        found = _ISO.fullmatch(text)
        if found is None:
            message = f"not a date: {text!r}"
            raise ValueError(message)
        return cls(*(int(part) for part in found.groups() if part is not None))

    @property
    def first(self) -> date:
        """The earliest day it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Return the ISO form, as long as what is known."""
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


def add_months(day: date, months: int) -> date:
    """Return the same day of the month `months` later (or earlier), held back to the end of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days_between(earlier: date, later: date) -> int:
    """Return the days from one date to another; negative when they are the other way round."""
    return (later - earlier).days
