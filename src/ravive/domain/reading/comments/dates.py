"""Dates as comments write them, counted from the day of the comment where they are relative."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.reading.comments.families import FAMILIES
from ravive.domain.reading.comments.numbers import NUMBER, read_number

_MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "january": 1, "fevrier": 2, "fevr": 2, "fev": 2, "february": 2, "feb": 2,
    "mars": 3, "march": 3, "mar": 3, "avril": 4, "avr": 4, "april": 4, "apr": 4, "mai": 5, "may": 5, "juin": 6,
    "june": 6, "jun": 6, "juillet": 7, "juil": 7, "july": 7, "jul": 7, "aout": 8, "august": 8, "aug": 8,
    "septembre": 9, "september": 9, "sept": 9, "sep": 9, "octobre": 10, "october": 10, "oct": 10, "novembre": 11,
    "november": 11, "nov": 11, "decembre": 12, "december": 12, "dec": 12,
}  # fmt: skip

#: The first month of what the words name; a quarter and a season count by their first month.
_SEASONS = {
    "printemps": 3, "spring": 3, "ete": 6, "summer": 6, "automne": 9, "autumn": 9, "fall": 9, "hiver": 12, "winter": 12,
    "rentree": 9, "noel": 12, "christmas": 12, "xmas": 12, "paques": 4, "easter": 4, "fetes": 1, "new year": 1,
    "nouvel an": 1, "nouvelle annee": 1, "vacances d'ete": 9, "grandes vacances": 9, "summer holidays": 9,
    "vacances": 9, "toussaint": 11,
}  # fmt: skip

#: After these, the month that follows is meant: after the summer is September, after Christmas is January.
_AFTER = {
    "ete": 9,
    "summer": 9,
    "noel": 1,
    "christmas": 1,
    "xmas": 1,
    "hiver": 3,
    "winter": 3,
    "printemps": 6,
    "spring": 6,
    "automne": 12,
    "autumn": 12,
}

_WEEKDAYS = {
    "lundi": 0, "monday": 0, "mardi": 1, "tuesday": 1, "mercredi": 2, "wednesday": 2, "jeudi": 3, "thursday": 3,
    "vendredi": 4, "friday": 4,
}  # fmt: skip

_MONTH = FAMILIES["month"]
_UNIT = (
    r"(?:ans?|annees?|years?|yrs?|mois|months?|mths?|semaines?|sem|weeks?|wks?|jours?|j|days?|trimestres?|quarters?)"
)

_DATE = re.compile(
    rf"""(?<![\w/.-])(?:
      (?P<iso>\d{{4}}-\d{{2}}(?:-\d{{2}})?)
    | (?P<d1>\d{{1,2}})[/.-](?P<m1>\d{{1,2}})[/.-](?P<y1>\d{{4}}|\d{{2}})
    | (?P<d2>\d{{1,2}})(?:er|st|nd|rd|th)?\ (?:of\ )?(?P<m2>{_MONTH})\b\.?(?:,?\ ?(?P<y2>20\d{{2}}|
        '?\d{{2}})(?![\d:h/k%€]))?
    | (?P<m3>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|
        apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?\ (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d|
        \ ?(?:ans|years|k\b|€))(?:,?\ (?P<y3>20\d{{2}}))?
    | (?P<part4>fin|mi|debut|courant|end\ of|end|mid|early|late|start\ of|
        beginning\ of)?[\ -]?(?P<m4>{_MONTH})\b\.?(?:,?\ ?(?P<y4>20\d{{2}}|'\d{{2}}|
        \d{{2}}(?![\d/:.h%€k]|\ ?(?:ans|k|€|jours|days|h\b))))?(?P<n4>\ (?:prochain|next|suivant|of\ next\ year|
        next\ year|de\ l'(?:an|annee)\ prochaine?))?
    | (?P<m5>\d{{1,2}})[/.](?P<y5>20\d{{2}})
    | (?P<d6>\d{{1,2}})/(?P<m6>\d{{1,2}})(?![/\d])
    | (?:t|q|trimestre\ |quarter\ )(?P<q>[1-4])\b(?:[\ /-]?'?(?P<yq>20\d{{2}}|\d{{2}}))?(?P<nq>\ (?:next\ year|
        de\ l'an(?:nee)?\ prochaine?|prochain))?
    | (?P<q2>premier|1er|deuxieme|2e|2eme|second|troisieme|3e|3eme|quatrieme|4e|4eme|dernier|first|third|fourth|
        last)\ (?:trimestre|quarter)(?:\ (?P<yq2>20\d{{2}}))?
    | (?:s|h)(?P<half>[12])\b[\ -]?(?P<yh>20\d{{2}}|\d{{2}})?
    | (?:dans|d'ici|in|within|apres|after|sous|in\ about|in\ another|in\ around|in\ roughly)\ (?:environ\ |
        about\ |at\ least\ |another\ |au\ moins\ |a\ |encore\ |around\ |roughly\ |the\ next\ |les\ )?(?P<n>{NUMBER}|
        quelques|few|a\ few|couple\ of|une?\ dizaine\ de|\d+)(?:\ ?[-àa/]\ ?\d+|\ or\ \w+|
        \ ou\ \w+)?\ ?(?P<unit>{_UNIT})(?:'\ time|\ time)?
    | (?P<n2>{NUMBER})\ (?P<unit2>months?|years?|weeks?|mois|ans|semaines?)(?:'\ time|\ time|\ from\ now|
        \ plus\ tard|\ later)
    | (?P<halfyear>six\ mois|half\ a\ year|un\ semestre)
    | (?P<next>(?:l'|an\ |annee\ )?(?:an|annee)\ prochaine?|next\ year|l'annee\ d'apres)
    | (?P<nextm>(?:le\ )?mois\ prochain|next\ month)
    | (?P<nextq>(?:le\ )?(?:trimestre|semestre)\ prochain|prochain\ (?:trimestre|semestre)|next\ quarter)
    | (?P<nextw>(?:la\ )?semaine\ prochaine|next\ week)
    | (?P<when>fin\ (?:d'|de\ l')annee|end\ of\ (?:the\ )?year|year[- ]end|debut\ (?:d'|de\ l')annee|
        start\ of\ (?:the|next)\ year|beginning\ of\ (?:the|next)\ year|early\ next\ year|fin\ (?:de|du)\ mois|
        end\ of\ (?:the\ )?month|demain|tomorrow)
    | (?:(?P<part7>apres|after|avant|before|passe|post|fin|debut|mi|fin\ de|a\ la\ sortie\ de|end\ of|early|
        late)?[\ -]?(?:le\ |la\ |les\ |l'|the\ |d'|de\ l'|du\ |the\ next\ |next\ )?(?P<season>printemps|ete|automne|
        hiver|rentree|noel|paques|fetes|nouvel\ an|nouvelle\ annee|vacances\ d'ete|grandes\ vacances|toussaint|spring|
        summer\ holidays|summer|autumn|winter|christmas|xmas|easter|new\ year)\b(?:\ (?:de\ )?(?P<n7>20\d{{2}}|
        prochaine?|next|suivant))?)
    | (?P<part8>fin|mi|debut|courant|end\ of|end|mid|early|late|start\ of|beginning\ of|en|in|for|pour|avant|
        before|depuis)[\ -](?P<y8>20\d{{2}})(?![-/]?\d)
    | (?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)(?:\ prochain)?
    )(?!\w)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a passage of the body names."""

    start: int
    end: int
    on: PartialDate


def mentions(body: str, start: int, end: int, *, written_on: date | None) -> Iterator[Mention]:
    """Yield the dates named between `start` and `end`; relative ones only when `written_on` is known."""
    for match in _DATE.finditer(body, start, end):
        try:
            on = _read(match, written_on)
        except (ValueError, OverflowError):
            continue  # 31/02, 12/15, the year 20000: a figure that only looks like a date
        if on is not None:
            yield Mention(match.start(), match.end(), on)


def _read(match: re.Match[str], written_on: date | None) -> PartialDate | None:
    if match["iso"]:
        return PartialDate.parse(match["iso"])
    if match["d1"]:
        return PartialDate(_year(match["y1"]), int(match["m1"]), int(match["d1"]))
    for day, month, year in (("d2", "m2", "y2"), ("d3", "m3", "y3")):
        if match[day]:
            return _day_of(int(match[day]), _MONTHS[match[month]], match[year], written_on)
    if match["m5"]:
        return PartialDate(int(match["y5"]), int(match["m5"]))
    if match["d6"]:
        return _day_of(int(match["d6"]), int(match["m6"]), None, written_on)
    if match["m4"]:
        return _named_month(match, written_on)
    return (
        _quarter(match, written_on)
        or (None if written_on is None else _relative(match, written_on))
        or _year_only(match)
    )


def _named_month(match: re.Match[str], written_on: date | None) -> PartialDate | None:
    month = _MONTHS[match["m4"]]
    if match["y4"]:
        return PartialDate(_year(match["y4"]), month)
    if written_on is None:
        return None
    if match["n4"] and ("year" in match["n4"] or "an" in match["n4"]):
        return PartialDate(written_on.year + 1, month)
    still_ahead = (
        match["part4"] in ("fin", "end", "end of", "late") and month == written_on.month and written_on.day < 20
    )
    return PartialDate(written_on.year, month) if still_ahead else _next_month(month, written_on)


def _day_of(day: int, month: int, year: str | None, written_on: date | None) -> PartialDate | None:
    if year:
        return PartialDate(_year(year), month, day)
    if written_on is None:
        return None
    this_year = PartialDate(written_on.year, month, day)
    return this_year if this_year.first >= written_on else PartialDate(written_on.year + 1, month, day)


def _next_month(month: int, written_on: date) -> PartialDate:
    """Return the month as the next one: it has no year."""
    return PartialDate(written_on.year + (month <= written_on.month), month)


def _quarter(match: re.Match[str], written_on: date | None) -> PartialDate | None:
    ranks = {
        "premier": 1,
        "1er": 1,
        "first": 1,
        "deuxieme": 2,
        "2e": 2,
        "2eme": 2,
        "second": 2,
        "troisieme": 3,
        "3e": 3,
        "3eme": 3,
        "third": 3,
    }
    quarter = int(match["q"]) if match["q"] else ranks.get(match["q2"], 4) if match["q2"] else None
    month = quarter * 3 - 2 if quarter else {"1": 1, "2": 7}.get(match["half"] or "")
    if month is None:
        return None
    year = match["yq"] or match["yq2"] or match["yh"]
    if year:
        return PartialDate(_year(year), month)
    if written_on is None:
        return None
    return PartialDate(written_on.year + 1, month) if match["nq"] else _next_month(month, written_on)


def _relative(match: re.Match[str], written_on: date) -> PartialDate | None:
    if match["n"] or match["n2"]:
        return _later(match["n"] or match["n2"], match["unit"] or match["unit2"], written_on)
    if match["next"]:
        return PartialDate(written_on.year + 1, 1)
    if match["nextm"]:
        return _month_of(add_months(written_on, 1))
    if match["nextq"]:
        return _next_month((written_on.month - 1) // 3 * 3 + 4 if written_on.month < 10 else 1, written_on)
    if match["nextw"]:
        return PartialDate.of(written_on + timedelta(days=7))
    if match["when"]:
        return _landmark(match["when"], written_on)
    if match["season"]:
        return _season(match, written_on)
    if match["weekday"]:
        days = (_WEEKDAYS[match["weekday"]] - written_on.weekday() - 1) % 7 + 1
        return PartialDate.of(written_on + timedelta(days=days))
    return None


def _later(number_text: str, unit: str, written_on: date) -> PartialDate | None:
    number = read_number(number_text) or {"couple of": 2, "few": 3, "a few": 3, "quelques": 3}.get(number_text)
    if number is None or number > 120:
        return None
    if unit.startswith(("an", "y")):
        return _month_of(add_months(written_on, round(number * 12)))
    if unit.startswith(("mo", "mt")):
        return _month_of(add_months(written_on, round(number)))
    if unit.startswith(("t", "q")):
        return _month_of(add_months(written_on, round(number * 3)))
    return PartialDate.of(written_on + timedelta(days=round(number * (7 if unit[0] in "sw" else 1))))


def _landmark(words: str, written_on: date) -> PartialDate:
    if words in ("demain", "tomorrow"):
        return PartialDate.of(written_on + timedelta(days=1))
    if "month" in words or "mois" in words:
        return _month_of(written_on)
    if words.startswith(("fin", "end", "year")):
        return PartialDate(written_on.year, 12)
    return PartialDate(written_on.year + 1, 1)


def _season(match: re.Match[str], written_on: date) -> PartialDate:
    season = match["season"]
    month = _SEASONS[season]
    if match["part7"] in ("apres", "after", "passe", "post", "a la sortie de", "end of", "fin de", "fin"):
        month = _AFTER.get(season, month)
    if match["part7"] in ("avant", "before") and season in ("ete", "summer", "vacances d'ete"):
        month = 6
    if match["n7"] and match["n7"].isdigit():
        return PartialDate(int(match["n7"]), month)
    return _next_month(month, written_on)


def _year_only(match: re.Match[str]) -> PartialDate | None:
    if not match["y8"]:
        return None
    month = {"fin": 12, "end of": 12, "end": 12, "late": 12, "mi": 6, "mid": 6}.get(match["part8"], 1)
    return PartialDate(int(match["y8"]), month)


def _month_of(day: date) -> PartialDate:
    return PartialDate(day.year, day.month)


def _year(text: str) -> int:
    number = int(text.lstrip("'"))
    return number if number >= 100 else 2000 + number
