"""
The dates of a note, as recruiters write them: "30/01", "12 janv. 2026", "on the 16th", "3 and 17 Nov".

A year that is left out is inferred from what is known of the row (see `Anchor`); without anything known, the date is
not read at all, for a guess would move the clock of somebody's rights.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.reading.months import MONTHS
from ravive.domain.reading.notes.calendar_words import FRENCH_MONTHS, MONTH

#: How many days after the application, or after the row, one day before it is worth.
_BEFORE_APPLYING = 4
_BEFORE_THE_ROW = 2
_YEARS_BACK = 6
_CENTURY = 2000
#: Two figures that read as a year and not as a day: "sept. 25", "01/26".
_SHORT_YEARS = range(13, 50)


@dataclass(frozen=True, slots=True)
class Anchor:
    """
    What years are inferred from.

    `near` is the day of the row or of the block's header; `header` tells which; `since` the day of the application,
    before which little happened; `limit` the day after which nothing has happened yet.
    """

    near: PartialDate | None = None
    header: bool = False
    since: date | None = None
    limit: date | None = None

    @property
    def latest(self) -> date | None:
        """The last day anything may have happened; a block tells what happened before its header was written."""
        if self.near is not None and (self.header or self.limit is None):
            return self.near.last if self.limit is None else min(self.near.last, self.limit)
        return self.limit

    def under(self, header: PartialDate) -> "Anchor":
        """Return the anchor of a block that opens with a date."""
        return replace(self, near=header, header=True)

    def choose(self, options: list[date]) -> date | None:
        """Return the likeliest of several days, latest first; none of them is later than `latest`."""
        if not options:
            return None
        return min(options, key=self._distance)

    def _distance(self, option: date) -> int:
        """Return how far a day is from the row's: what follows an application is likelier than what precedes it."""
        if self.since is not None and not self.header:
            days = (option - self.since).days
            return days if days >= 0 else -_BEFORE_APPLYING * days
        if self.near is None or option > self.near.last:
            return (option - self.near.last).days if self.near is not None else -option.toordinal()
        return _BEFORE_THE_ROW * max(0, (self.near.first - option).days)


@dataclass(frozen=True, slots=True)
class Day:
    """A date found in a text, between two characters, the end exclusive."""

    start: int
    end: int
    on: PartialDate


def days_in(folded: str, *, anchor: Anchor, start: int = 0, end: int | None = None) -> list[Day]:
    """Return the dates between two characters of a folded text, in order; of two that overlap, the fuller wins."""
    stop = len(folded) if end is None else end
    found: list[Day] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(folded, start, stop):
            if any(match.start() < day.end and day.start < match.end() for day in found):
                continue
            found.extend(read(match, anchor))
    return sorted(found, key=lambda day: day.start)


_Reader = Callable[[re.Match[str], Anchor], Iterator[Day]]


def _full(match: re.Match[str], _anchor: Anchor) -> Iterator[Day]:
    """Read a day, a month and a year, in figures or in words."""
    parts = match.groupdict()
    month = _month_number(parts["month"])
    year, day = _year_number(parts["year"]), int(parts["day"])
    if month > 12 >= day:
        month, day = day, month
    yield from _day(match, year, month, day)


def _month_and_year(match: re.Match[str], _anchor: Anchor) -> Iterator[Day]:
    yield from _day(match, _year_number(match["year"]), _month_number(match["month"]), None)


def _name_and_figures(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "juin 25" as a year and "June 25" as a day; what both languages write alike goes by the text around it."""
    name, figures = match["month"].rstrip("."), int(match["figures"])
    is_year = figures > 31 or (figures in _SHORT_YEARS and (name in FRENCH_MONTHS or _looks_french(match.string)))
    if is_year:
        yield from _day(match, _CENTURY + figures, MONTHS[name], None)
    elif 1 <= figures <= 31:
        yield from _without_year(match, MONTHS[name], figures, anchor)


def _day_and_month(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    first, second = int(match["day"]), _month_number(match["month"])
    if second > 12 and second in _SHORT_YEARS and 1 <= first <= 12:
        yield from _day(match, _CENTURY + second, first, None)
    elif second <= 12:
        yield from _without_year(match, second, first, anchor)


def _bare_day_and_month(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "14/6": not a mark ("4/5"), a share ("3/4") nor a rhythm ("24/7", "5/7")."""
    number, month = int(match["day"]), int(match["month"])
    is_else = month == 5 or number < month <= 4 or (month == 7 and (number <= 7 or number == 24))
    if not is_else:
        yield from _without_year(match, month, number, anchor)


def _list_of_days(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "3 and 17 Nov", "les 3, 9 et 17 novembre 2025": each day is a date of its own."""
    month = _month_number(match["month"])
    for figure in re.finditer(r"\d{1,2}", match["days"]):
        if match["year"]:
            yield from _day(match, _year_number(match["year"]), month, int(figure[0]))
        else:
            yield from _without_year(match, month, int(figure[0]), anchor)


def _month_alone(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    latest = anchor.latest
    month = _month_number(match["month"])
    if latest is None:
        return
    options = [first for year in _years(latest) if (first := date(year, month, 1)) <= latest]
    chosen = anchor.choose(options)
    if chosen is not None:
        yield Day(match.start(), match.end(), PartialDate(chosen.year, month))


def _day_alone(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "on the 16th", "le 16": the month is that of the row, or the nearest that has such a day."""
    latest, number = anchor.latest, int(match["day"])
    if latest is None or not 1 <= number <= 31:
        return
    months = (add_months(latest.replace(day=1), -back) for back in range(12 * _YEARS_BACK))
    options = [
        day for first in months if (day := _valid(first.year, first.month, number)) is not None and day <= latest
    ]
    chosen = anchor.choose(options)
    if chosen is not None:
        yield Day(match.start(), match.end(), PartialDate.of(chosen))


def _year_alone(match: re.Match[str], _anchor: Anchor) -> Iterator[Day]:
    yield Day(match.start(), match.end(), PartialDate(int(match["year"])))


def _relative(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "hier", "last week": counted back from the day the note was written."""
    if anchor.near is None or anchor.near.day is None:
        return
    written = anchor.near.first
    if "mois" in match[0] or "month" in match[0]:
        yield Day(match.start(), match.end(), _month_of(add_months(written, -1)))
    else:
        back = next(days for word, days in _DAYS_BACK if word in match[0])
        yield Day(match.start(), match.end(), PartialDate.of(written - timedelta(days=back)))


def _ago(match: re.Match[str], anchor: Anchor) -> Iterator[Day]:
    """Read "il y a 3 semaines", "two months ago": a count of months or years gives a month."""
    if anchor.near is None or anchor.near.day is None:
        return
    written, unit = anchor.near.first, match["unit"]
    count = _COUNTS.get(match["count"]) or int(match["count"])
    if unit.startswith(("an", "year")):
        yield Day(match.start(), match.end(), _month_of(add_months(written, -12 * count)))
    elif unit.startswith(("mois", "month")):
        yield Day(match.start(), match.end(), _month_of(add_months(written, -count)))
    else:
        days = 7 * count if unit.startswith(("sem", "week")) else count
        yield Day(match.start(), match.end(), PartialDate.of(written - timedelta(days=days)))


def _without_year(match: re.Match[str], month: int, number: int, anchor: Anchor) -> Iterator[Day]:
    latest = anchor.latest
    if latest is None or not 1 <= month <= 12:
        return
    options = [day for year in _years(latest) if (day := _valid(year, month, number)) is not None and day <= latest]
    chosen = anchor.choose(options)
    if chosen is not None:
        yield Day(match.start(), match.end(), PartialDate.of(chosen))


def _day(match: re.Match[str], year: int, month: int, number: int | None) -> Iterator[Day]:
    if 1 <= month <= 12 and (number is None or _valid(year, month, number) is not None):
        yield Day(match.start(), match.end(), PartialDate(year, month, number))


def _valid(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _years(latest: date) -> range:
    return range(latest.year, latest.year - _YEARS_BACK, -1)


def _month_of(day: date) -> PartialDate:
    return PartialDate(day.year, day.month)


def _month_number(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[text.rstrip(".")]


def _year_number(text: str) -> int:
    number = int(text.lstrip("'"))
    return number if number >= 100 else _CENTURY + number


def _looks_french(folded: str) -> bool:
    french = len(re.findall(r"\b(?:le|la|les|l'|du|des|et|pas|est|au|une?|en|par|pour|elle|il|refus|vue?)\b", folded))
    english = len(re.findall(r"\b(?:the|and|with|was|her|his|he|she|on|to|of|in|for|but|we|no)\b", folded))
    return french >= english


_DAYS_BACK = (
    ("avant-hier", 2),
    ("hier", 1),
    ("yesterday", 1),
    ("semaine", 7),
    ("week", 7),
    ("", 0),
)
_COUNTS = {
    "un": 1, "une": 1, "a": 1, "an": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4,
    "cinq": 5, "five": 5, "six": 6, "huit": 8, "eight": 8, "dix": 10, "ten": 10,
}  # fmt: skip
_COUNT = r"(?P<count>\d{1,2}|" + "|".join(_COUNTS) + ")"
_YEAR = r"(?P<year>(?:19|20)\d\d|'?\d\d)(?![\d/%€k])"
_FOUR = r"(?P<year>(?:19|20)\d\d)\b"
_NUMBER = r"\d{1,2}(?:er|st|nd|rd|th)?"
_NTH = r"(?P<day>\d{1,2})(?:er|st|nd|rd|th)?"
_AND = r"\s*(?:,|et|and|&|puis|then)\s*(?:le |the )?"
_BEFORE = r"(?<![\d/.,:])"
_WHEN = (
    r"(?:le|du|au|les|des|on|depuis|since|vers|tel|mail|sms|called|rang|phoned|spoke|met|vue?|appelee?"
    r"|rappelee?|relancee?"
    r"|texted|mailed|emailed|wrote|voicemail|interviewed)\s+"
)
_IN_MONTH = r"(?:en|in|since|depuis|courant|fin|debut|mi|late|early|mid|last|de|of|end of)"
#: What makes a figure a measure and no date: "le 35h", "le 2 x 8", "mars 40 k".
_A_MEASURE = r"\s*(?:h\b|ans?\b|mois\b|jours?\b|years?\b|k\b|k€|%|€|e\b|x\s*\d|eme\b|th\b)"

_A_SHARE = r"\s*(?:du\b|des\b|d'|of\b|temps|journee|time|postes?|points?)"

#: From the fullest reading to the barest: what an earlier one took, a later one leaves alone.
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"{_BEFORE}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b", _full),
        (rf"{_BEFORE}(?P<day>\d{{1,2}})(?P<s>[/.-])(?P<month>\d{{1,2}})(?P=s){_YEAR}", _full),
        (
            rf"{_BEFORE}(?P<days>{_NUMBER}(?:{_AND}{_NUMBER})+)\s+(?:of )?(?P<month>{MONTH})(?:,?\s+{_FOUR})?",
            _list_of_days,
        ),
        (rf"{_BEFORE}{_NTH}[\s-]+(?:of )?(?P<month>{MONTH}),?[\s-]*{_YEAR}(?!\s*(?:h|ans?|k|years?|j)\b)", _full),
        (rf"\b(?P<month>{MONTH})\s+{_NTH},?\s+{_FOUR}", _full),
        (rf"\b(?P<month>{MONTH})\s+(?:de )?{_FOUR}", _month_and_year),
        (rf"\b(?P<month>{MONTH})\s+'(?P<year>\d\d)\b", _month_and_year),
        (rf"{_BEFORE}(?P<month>0?[1-9]|1[0-2])[/.]{_FOUR}", _month_and_year),
        (rf"{_BEFORE}(?P<year>20\d\d)[-/](?P<month>0[1-9]|1[0-2])(?![\d/-])", _month_and_year),
        (rf"{_BEFORE}{_NTH}\s+(?:of )?(?P<month>{MONTH})", _day_and_month),
        (rf"\b(?P<month>{MONTH})\s+(?P<figures>\d\d?)(?:st|nd|rd|th)?\b(?!{_A_MEASURE}|[:/])", _name_and_figures),
        # "30/01" and "(01/26)", but not the marks "2/5", "9/10" and "12/20" unless a word says that it is a day.
        (rf"{_BEFORE}(?P<day>\d{{1,2}})/(?P<month>0[1-9]|1[1-9]|2[1-9]|[34]\d)(?![\d/])", _day_and_month),
        (rf"{_BEFORE}(?P<day>0[1-9]|1[1-9]|[23]\d)/(?P<month>10)(?![\d/])", _day_and_month),
        (rf"{_BEFORE}(?P<day>0[1-9])/(?P<month>20)(?![\d/])", _day_and_month),
        (rf"{_BEFORE}(?P<day>\d{{1,2}})/(?P<month>[1-9])(?![\d/]|{_A_MEASURE}|{_A_SHARE})", _bare_day_and_month),
        (rf"\b{_WHEN}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?![\d/])", _day_and_month),
        (rf"\b{_IN_MONTH}[\s-]+(?P<month>{MONTH})", _month_alone),
        (rf"\b(?P<month>{MONTH})\s+dernier\b", _month_alone),
        (rf"\bil y a (?:environ )?{_COUNT} (?P<unit>jours?|semaines?|mois|ans?)\b", _ago),
        (rf"\b{_COUNT} (?P<unit>days?|weeks?|months?|years?) ago\b", _ago),
        (r"\b(?:la semaine derniere|le mois dernier|last week|last month)\b", _relative),
        (r"\b(?:avant-hier|hier|yesterday|aujourd'hui|today|ce jour|ce matin|this morning)\b", _relative),
        (rf"\b(?:on the|the|le)\s+{_NTH}\b(?![\d/.,]\d|{_A_MEASURE})", _day_alone),
        (rf"(?:\b(?:en|in|since|depuis)\s+|\(){_FOUR}", _year_alone),
    )
)
