"""Dates in all the disguises of a cell: real dates, serial numbers, "14/01/25", "02/26", "sept. 25", "S35/2025"."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.tables import CellValue
from ravive.domain.lexicon import fold
from ravive.domain.reading.months import MONTHS
from ravive.domain.reading.notes.calendar_words import MONTH
from ravive.domain.reading.notes.days import Anchor, days_in

_EPOCH = date(1899, 12, 30)
#: Serial numbers of days between 1982 and 2050: what lies outside is a number, not a day.
_SERIALS = range(30_000, 55_000)
_YEARS = range(1990, 2051)

_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ]\d{1,2}:\d{2}\S*)?(?!\d)")
_THREE = re.compile(r"(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d|[/.-]\d)")
_TWO = re.compile(r"(?<![\d/.,-])(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/.,-]*\d)")
_WEEK = re.compile(
    r"\b(?:s|sem\.?|semaine|w|wk|week)\s?(\d{1,2})(?:\s?[/ -]\s?|\s)(\d{4}|\d{2})\b|\b(\d{4})-?w(\d{2})\b"
)
_QUARTER = re.compile(r"\b(?:[tq]\s?([1-4])|([1-4])(?:er|e|eme)\s+trim\w*)[\s/-]*(\d{4}|\d{2})\b")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
#: "Jan-25": the way Excel shows a month, where two figures are a year.
_SHORT_MONTH = re.compile(rf"(?<!\d)(?<!\d[ -])\b({MONTH})\s?[-/']\s?(\d{{2}}|\d{{4}})\b(?![\d/-])")
#: Figures enough for a telephone number: none of them is a date.
_A_NUMBER_TO_CALL = re.compile(r"\s*\+?(?:[\s().-]*\d){9,15}\s*")
_FIGURES_OF_A_DATE = 8
_SEASON = re.compile(r"\b(printemps|spring|ete|summer|rentree|automne|autumn|fall|hiver|winter)\s+(?:de\s+)?(\d{4})\b")
_MONTH_ALONE = re.compile(rf"\s*(?:debut |mi-?|fin |early |mid |late |end of )?({MONTH})\s*")
_SEASON_MONTHS = {
    "printemps": 3,
    "spring": 3,
    "ete": 6,
    "summer": 6,
    "rentree": 9,
    "automne": 9,
    "autumn": 9,
    "fall": 9,
}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where the text writes it, end exclusive."""

    start: int
    end: int
    on: PartialDate


@dataclass(frozen=True, slots=True)
class DateReader:
    """
    Reads the dates of one column.

    `on` is the day of the import: nothing recorded happened much later. `day_first` tells 03/04 from 04/03, as the
    other values of the column settle it.
    """

    on: date
    day_first: bool = True

    def read(self, value: CellValue) -> PartialDate | None:
        """Return the first date a cell holds, None when it holds none."""
        found = self.read_all(value)
        return found[0] if found else None

    def read_all(self, value: CellValue) -> tuple[PartialDate, ...]:
        """Return the dates a cell holds, in the order they are written."""
        if isinstance(value, datetime):
            return (PartialDate.of(value.date()),)
        if isinstance(value, date):
            return (PartialDate.of(value),)
        if isinstance(value, bool) or value is None:
            return ()
        if isinstance(value, int | float):
            return _from_number(float(value))
        if isinstance(value, str):
            return tuple(found.on for found in self.find(value))
        return ()

    @lru_cache(maxsize=32_768)  # noqa: B019 - readers are a handful of plain values, and a column repeats its dates
    def find(self, text: str) -> tuple[FoundDate, ...]:
        """Return the dates of a text with their places; words are read as French or English."""
        if not any(character.isdigit() for character in text) and len(text) > 40:
            return ()
        folded = fold(text)
        if _A_NUMBER_TO_CALL.fullmatch(folded):
            return ()
        found: list[FoundDate] = []
        for pattern, read in _FIGURES:
            for match in pattern.finditer(folded):
                on = read(self, match)
                if on is not None and not _overlaps(found, match.start(), match.end()):
                    found.append(FoundDate(match.start(), match.end(), on))
        for day in days_in(folded, anchor=Anchor(near=PartialDate.of(self.on), limit=self.on)):
            if not _overlaps(found, day.start, day.end):
                found.append(FoundDate(day.start, day.end, day.on))
        if not found and sum(character.isdigit() for character in folded) < _FIGURES_OF_A_DATE:
            found += [FoundDate(match.start(), match.end(), on) for match, on in _bare_years(folded)]
        if not found and (alone := _MONTH_ALONE.fullmatch(folded)):
            found.append(FoundDate(alone.start(1), alone.end(1), self._latest(MONTHS[alone[1].rstrip(".")])))
        return tuple(sorted(found, key=lambda one: one.start))

    def _latest(self, month: int) -> PartialDate:
        """Return the last such month that has begun."""
        return PartialDate(self.on.year if month <= self.on.month else self.on.year - 1, month)

    def year(self, digits: str) -> int:
        """Return the year that two or four figures write; one far in the future is of the last century."""
        year = int(digits)
        if year >= 100:
            return year
        return 2000 + year if 2000 + year <= self.on.year + 3 else 1900 + year


def _three(reader: DateReader, match: re.Match[str]) -> PartialDate | None:
    first, second, year = int(match[1]), int(match[2]), reader.year(match[3])
    day, month = (first, second) if reader.day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _dated(year, month, day)


def _two(reader: DateReader, match: re.Match[str]) -> PartialDate | None:
    """Read "02/26" and "06/2022" as a month; "12/01" is left to the reader of days without a year."""
    month, year = int(match[1]), int(match[2])
    if not 1 <= month <= 12 or year <= 12:
        return None
    return _dated(reader.year(match[2]), month)


def _iso(_: DateReader, match: re.Match[str]) -> PartialDate | None:
    return _dated(int(match[1]), int(match[2]), int(match[3]) if match[3] else None)


def _week(reader: DateReader, match: re.Match[str]) -> PartialDate | None:
    week, year = (int(match[1]), reader.year(match[2])) if match[1] else (int(match[4]), int(match[3]))
    try:
        return PartialDate.of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def _quarter(reader: DateReader, match: re.Match[str]) -> PartialDate | None:
    return _dated(reader.year(match[3]), 3 * int(match[1] or match[2]) - 2)


def _short_month(reader: DateReader, match: re.Match[str]) -> PartialDate | None:
    return _dated(reader.year(match[2]), MONTHS[match[1].rstrip(".")])


def _season(_: DateReader, match: re.Match[str]) -> PartialDate | None:
    return _dated(int(match[2]), _SEASON_MONTHS.get(match[1], 1))


_FIGURES = (
    (_ISO, _iso),
    (_COMPACT, _iso),
    (_THREE, _three),
    (_WEEK, _week),
    (_QUARTER, _quarter),
    (_SEASON, _season),
    (_SHORT_MONTH, _short_month),
    (_TWO, _two),
)


def _bare_years(folded: str) -> Iterable[tuple[re.Match[str], PartialDate]]:
    for match in _YEAR.finditer(folded):
        if int(match[1]) in _YEARS:
            yield match, PartialDate(int(match[1]))


def _from_number(number: float) -> tuple[PartialDate, ...]:
    whole = int(number)
    if whole in _SERIALS:
        return (PartialDate.of(_EPOCH + timedelta(days=whole)),)
    if whole in _YEARS:
        return (PartialDate(whole),)
    if _COMPACT.fullmatch(str(whole)):
        digits = str(whole)
        on = _dated(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        return (on,) if on else ()
    return ()


def _dated(year: int, month: int, day: int | None = None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _overlaps(found: Iterable[FoundDate], start: int, end: int) -> bool:
    return any(start < one.end and one.start < end for one in found)


def days_come_first(values: Iterable[CellValue]) -> bool | None:
    """
    Say whether a column writes the day before the month, from the values that can only be read one way.

    None when every value can be read both ways: French habit is then assumed, and said.
    """
    votes: Counter[bool] = Counter()
    ambiguous = False
    for value in values:
        if not isinstance(value, str):
            continue
        for match in _THREE.finditer(value):
            first, second = int(match[1]), int(match[2])
            if first > 12 >= second:
                votes[True] += 1
            elif second > 12 >= first:
                votes[False] += 1
            elif first != second:
                ambiguous = True
    if not votes:
        return None if ambiguous else True
    return votes[True] >= votes[False]
