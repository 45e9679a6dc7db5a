"""Figures, months and dates as adverts and notes write them, in French and English, on folded text."""

import re

from ravive.domain.kernel.dates import PartialDate

_WORDS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "douze": 12, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
}  # fmt: skip
#: A small number, in figures or in words.
NUMBER = r"\d{1,2}(?:[.,]\d)?|" + "|".join(sorted(_WORDS, key=len, reverse=True))

_MONTHS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "decembre": 12,
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
    "janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
}  # fmt: skip
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"

_DATES = (
    re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)(?:-(?P<day>\d\d))?\b"),
    re.compile(r"\b(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>20\d\d|\d\d)\b"),
    re.compile(r"\b(?P<month>\d{1,2})[/.](?P<year>20\d\d)\b"),
    re.compile(rf"\b(?:(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of\s+)?)?(?P<month>{MONTH})\s+(?P<year>20\d\d)\b"),
    re.compile(rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)\b"),
)


def number_of(text: str) -> float:
    """Return the value of something that matched `NUMBER`."""
    return float(_WORDS[text]) if text in _WORDS else float(text.replace(",", "."))


def month_of(text: str) -> int:
    """Return the number of a month that matched `MONTH`, or that is written in figures."""
    return int(text) if text.isdigit() else _MONTHS[text.rstrip(".")]


def dates_in(folded: str) -> tuple[tuple[PartialDate, int, int], ...]:
    """Return the dates a folded text holds, in order, with their offsets; a date of no calendar is left out."""
    found: dict[int, tuple[PartialDate, int, int]] = {}
    taken: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(folded):
            date = _date_of(match)
            if date is not None and all(match.end() <= left or match.start() >= right for left, right in taken):
                taken.append(match.span())
                found[match.start()] = (date, match.start(), match.end())
    return tuple(found[start] for start in sorted(found))


def _date_of(match: re.Match[str]) -> PartialDate | None:
    groups = match.groupdict()
    year = int(groups["year"])
    day = groups.get("day")
    try:
        return PartialDate(year if year > 99 else 2000 + year, month_of(groups["month"]), int(day) if day else None)
    except ValueError:
        return None
