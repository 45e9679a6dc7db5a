"""What each way of writing a date means, counted from the day of the comment where it is relative."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.reading.comments.calendar_words import (
    DOUBTFUL_MONTHS,
    ENGLISH_MONTHS,
    RANKS,
    SEASONS,
    WEEKDAYS,
)
from ravive.domain.reading.comments.numbers import read_number
from ravive.domain.reading.months import MONTHS

#: No time named in a comment is further away, in months.
_FURTHEST = 120
_DAYS_OF_A_WEEK = 7
#: The numbers that are words for "some".
ROUGHLY = {
    "couple of": 2, "a couple of": 2, "half a": 0.5, "une quinzaine de": 15, "une dizaine de": 10, "a few": 3, "few": 3,
    "quelques": 3, "vingt-quatre": 24,
}  # fmt: skip
_NEXT_YEAR = re.compile(r"\b(?:year|an|annee)\b")
_ALONE = re.compile(r" ?(?:only|seulement|uniquement|at the earliest|[;)\n/]|$)")
_BEFORE_ETE = re.compile(r"(?<!\w)(?:[ld]'|cet |en |fin |debut |mi[ -]|courant |apres |avant |prochain )$")
_WITH_AN_END = frozenset({"printemps", "spring", "automne", "autumn", "fall", "hiver", "winter"})


@dataclass(frozen=True, slots=True)
class Lead:
    """What the words before a date say: the part of it that is meant, and whether a word of time stands there."""

    start: int
    part: str | None
    is_timed: bool


def _year(text: str) -> int:
    number = int(text.strip("' -/,"))
    return number if number >= 100 else 2000 + number


def _month_of(day: date) -> PartialDate:
    return PartialDate(day.year, day.month)


def _next(month: int, written_on: date, *, part: str | None = None) -> PartialDate:
    """Return the month as the next one: it has no year. The end of the running month is still to come."""
    running = month == written_on.month and part == "late" and written_on.day < 20
    return PartialDate(written_on.year + (month <= written_on.month and not running), month)


def _of_day(day: int, month: int, year: str | None, written_on: date | None) -> PartialDate | None:
    if year:
        return PartialDate(_year(year), month, day)
    if written_on is None:
        return None
    this_year = PartialDate(written_on.year, month, day)
    return this_year if this_year.first >= written_on else PartialDate(written_on.year + 1, month, day)


def read_iso(found: re.Match[str], _lead: Lead, _written_on: date | None) -> PartialDate | None:
    """Return a date as "2026-03-12"."""
    return PartialDate.parse(found.group())


def read_day_month(found: re.Match[str], _lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return a day as "12 mars", of the year that may follow."""
    if found["next"] and written_on is not None and _NEXT_YEAR.search(found["next"]):
        return PartialDate(written_on.year + 1, MONTHS[found["month"]], int(found["day"]))
    return _of_day(int(found["day"]), MONTHS[found["month"]], found["year"], written_on)


def read_figures(found: re.Match[str], _lead: Lead, _written_on: date | None) -> PartialDate | None:
    """Return a day as "12/03/2026"."""
    return PartialDate(_year(found["year"]), int(found["month"]), int(found["day"]))


def read_month_year(found: re.Match[str], _lead: Lead, _written_on: date | None) -> PartialDate | None:
    """Return a month as "03/2026"."""
    return PartialDate(int(found["year"]), int(found["month"]))


def read_day_slash_month(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return a day as "12/03"; "3/5" may be a mark and counts as a date only after a word of time."""
    first, second = found["day"], found["month"]
    if int(second) > 12 and 24 <= int(second) < 60 and int(first) <= 12:
        return PartialDate(_year(second), int(first))
    if not (lead.is_timed or len(first) == len(second) == 2):
        return None
    return _of_day(int(first), int(second), None, written_on)


def read_named_month(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return a month by its name, with the day or the year that may follow."""
    name, month = found["name"], MONTHS[found["name"]]
    if found["day"] and (name in ENGLISH_MONTHS or found["th"] or int(found["day"]) < 24):
        return _of_day(int(found["day"]), month, found["year"], written_on)
    year = found["year"] or found["day"] or found["short"]
    if year:
        return PartialDate(_year(year), month)
    if written_on is None or (
        name in DOUBTFUL_MONTHS and not (lead.is_timed or found["next"] or _ALONE.match(found.string, found.end()))
    ):
        return None
    if found["next"] and _NEXT_YEAR.search(found["next"]):
        return PartialDate(written_on.year + 1, month)
    return _next(month, written_on, part=lead.part)


def read_quarter(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the first month of "T2", or the last one of "fin T2"."""
    return _nth(int(found["n"]), 3, found["year"], found["next"], lead, written_on)


def read_half(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the first month of "S1" or "H2"."""
    return _nth(int(found["n"]), 6, found["year"], found["next"], lead, written_on)


def read_ranked(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the first month of "premier trimestre"."""
    months = 3 if found["unit"][0] in "tq" else 6
    rank = RANKS[found["rank"]]
    return _nth(min(rank, 12 // months), months, found["year"], found["next"], lead, written_on)


def _nth(
    n: int, months: int, year: str | None, following: str | None, lead: Lead, today: date | None
) -> PartialDate | None:
    month = (n - 1) * months + {"mid": (months + 1) // 2, "late": months}.get(lead.part or "", 1)
    if lead.part == "after":
        month = n * months + 1
    years, month = (month - 1) // 12, (month - 1) % 12 + 1
    if year:
        return PartialDate(_year(year) + years, month)
    if today is None:
        return None
    if following:
        return PartialDate(today.year + 1, month)
    return _next(month, today)


def read_season(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the first month of a season or a feast, or what comes after it."""
    name = found["season"]
    if name == "ete" and not (found["year"] or found["next"] or _BEFORE_ETE.search(found.string, 0, found.start())):
        return None  # "il a été": the participle
    if name == "fall" and not lead.is_timed:
        return None
    first, after = SEASONS[name]
    month = after if lead.part in {"after", "late"} else first
    if lead.part == "late" and name in _WITH_AN_END:
        month = first + 2 if first < 12 else 2
    if lead.part == "before" and name in {"ete", "summer", "vacances d'ete", "grandes vacances", "summer holidays"}:
        month = 6
    if found["year"]:
        return PartialDate(_year(found["year"]) + (month < first), month)
    return None if written_on is None else _next(month, written_on)


def read_feast(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the month of Easter."""
    year = _year(found["year"]) if found["year"] else None if written_on is None else written_on.year
    if year is None:
        return None
    sunday = _easter(year)
    if written_on is not None and not found["year"] and sunday <= written_on:
        sunday = _easter(year + 1)
    return _month_of(sunday + timedelta(days=1) if lead.part == "after" else sunday)


def _easter(year: int) -> date:
    """Return Easter Sunday of a Gregorian year, by the paschal full moon."""
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    place = moon - weekday
    month = 3 + (place + 40) // 44
    return date(year, month, place + 28 - 31 * (month // 4))


def read_week(found: re.Match[str], _lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the Monday of a week by its number."""
    if found["year"]:
        return PartialDate.of(date.fromisocalendar(_year(found["year"]), int(found["week"]), 1))
    if written_on is None:
        return None
    monday = date.fromisocalendar(written_on.year, int(found["week"]), 1)
    if monday + timedelta(days=6) < written_on:
        monday = date.fromisocalendar(written_on.year + 1, int(found["week"]), 1)
    return PartialDate.of(monday)


def read_week_of(found: re.Match[str], _lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the Monday of the week of a day: "w/c 6 May", "semaine du 12 mai"."""
    month = MONTHS.get(found["month"]) or int(found["month"])
    on = _of_day(int(found["day"]), month, found["year"], written_on)
    return None if on is None else PartialDate.of(_monday(on.first))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def read_span(found: re.Match[str], _lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the month, or the day for weeks, so long after the comment."""
    if written_on is None:
        return None
    number = _count(found["n"])
    if number is None:
        return None
    number += 0.5 if found["half"] else 0
    unit = found["unit"]
    if unit[0] in "jd" or unit.startswith(("sem", "w", "f", "qui")):
        days = 1 if unit[0] in "jd" else 14 if unit.startswith(("f", "qui")) else _DAYS_OF_A_WEEK
        return PartialDate.of(written_on + timedelta(days=round(number * days)))
    months = 12 if unit[0] in "ay" else 6 if unit.startswith("seme") else 3 if unit[0] in "tq" else 1
    return None if number * months > _FURTHEST else _month_of(add_months(written_on, round(number * months)))


def _count(text: str) -> float | None:
    text = text.strip()
    return ROUGHLY.get(text) or (1 if text in {"a", "an", "the"} else read_number(text))


def read_next_unit(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return what "next month" or "le trimestre prochain" means."""
    if written_on is None:
        return None
    unit = found["unit"]
    if unit.startswith(("sem", "week")) and not unit.startswith("semestre"):
        return PartialDate.of(_monday(written_on) + timedelta(days=_DAYS_OF_A_WEEK))
    if unit.startswith(("mo", "mois")):
        return _month_of(add_months(written_on, 1))
    if unit.startswith(("trim", "quart", "semestre")):
        months = 6 if unit[0] == "s" else 3
        return _month_of(add_months(date(written_on.year, (written_on.month - 1) // months * months + 1, 1), months))
    return PartialDate(written_on.year + 1, {"early": 1, "mid": 6, "late": 12}.get(lead.part or ""))


def read_part_of_unit(found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return what "fin d'année" or "start of the year" means; a bare "année" means nothing."""
    if written_on is None or lead.part not in {"late", "mid", "early", "after"}:
        return None
    if found["unit"].startswith("mo"):
        return _month_of(add_months(written_on, int(lead.part in {"early", "after"})))
    if lead.part == "late":
        return PartialDate(written_on.year, 12)
    return _next({"mid": 6}.get(lead.part, 1), written_on)


def read_bare_year(found: re.Match[str], lead: Lead, _written_on: date | None) -> PartialDate | None:
    """Return a year that a word of time leads to."""
    if not lead.is_timed:
        return None
    month = {"late": 12, "mid": 6, "early": 1}.get(lead.part or "")
    return PartialDate(int(found["year"]), month)


def read_day_name(found: re.Match[str], _lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the next day of that name."""
    if written_on is None:
        return None
    days = (WEEKDAYS[found["name"]] - written_on.weekday() - 1) % 7 + 1
    return PartialDate.of(written_on + timedelta(days=days))


def read_tomorrow(_found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    """Return the day after the comment."""
    return None if written_on is None else PartialDate.of(written_on + timedelta(days=1 + (lead.part == "after")))
