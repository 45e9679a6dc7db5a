"""
Dates as comments write them, counted from the day of the comment where they are relative.

Each way of writing a date is a form: the words it may begin with, a pattern matched at such a word, and what it reads.
A word before the date ("fin", "mi-", "after") tells which part of it is meant.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.comments.calendar_words import MOVING_FEASTS, PARTS, RANKS, SEASONS, WEEKDAYS
from ravive.domain.reading.comments.date_values import (
    ROUGHLY,
    Lead,
    read_bare_year,
    read_day_month,
    read_day_name,
    read_day_slash_month,
    read_feast,
    read_figures,
    read_half,
    read_iso,
    read_month_year,
    read_named_month,
    read_next_unit,
    read_part_of_unit,
    read_quarter,
    read_ranked,
    read_season,
    read_span,
    read_tomorrow,
    read_week,
    read_week_of,
)
from ravive.domain.reading.comments.numbers import NUMBER
from ravive.domain.reading.months import MONTHS


@dataclass(frozen=True, slots=True)
class Mention:
    """
    A date that a passage of the body names.

    `counted` where it is a length of time from the day of the comment; `vague` where it is less than a named month.
    """

    start: int
    end: int
    on: PartialDate
    counted: bool = False
    vague: bool = False


_Reader = Callable[[re.Match[str], Lead, date | None], PartialDate | None]


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: re.Pattern[str]
    read: _Reader
    counted: bool = False
    vague: bool = False


def names_time(body: str) -> bool:
    """Tell whether a text holds a figure, or a word that a date may begin with: without any it names no date."""
    return bool(_beginnings(body))


def mentions(body: str, start: int, end: int, *, written_on: date | None) -> Iterator[Mention]:
    """Yield the dates named between `start` and `end`; relative ones only when `written_on` is known."""
    done = start
    for place, forms in _beginnings(body):
        if not done <= place < end:
            continue
        mention = _at(body, place, forms, start, end, written_on)
        if mention is not None:
            done = mention.end
            yield mention


@lru_cache(maxsize=8)  # asked again for each sentence of a text, and for what is free from a date
def _beginnings(body: str) -> list[tuple[int, tuple[_Form, ...]]]:
    """Return where a date may begin in a text, and the forms that it may have there."""
    words = [(found.start(), found[0]) for found in _WORD.finditer(body)]
    return [(place, _FORMS.get(word, _FIGURES)) for place, word in words if word in _FORMS or word[0].isdigit()]


def _at(
    body: str, place: int, forms: tuple[_Form, ...], start: int, end: int, written_on: date | None
) -> Mention | None:
    lead = None
    for form in forms:
        found = form.pattern.match(body, place, end)
        if found is None:
            continue
        lead = lead or _lead(body, start, place)
        on = (
            None if lead.part == "past" or _PAST.match(body, found.end(), end) else _read(form, found, lead, written_on)
        )
        if on is not None:
            return Mention(lead.start, found.end(), on, form.counted, form.vague)
    return None


def _read(form: _Form, found: re.Match[str], lead: Lead, written_on: date | None) -> PartialDate | None:
    try:
        return form.read(found, lead, written_on)
    except (ValueError, OverflowError):
        return None  # 31/02, 12/15, the year 20000: a figure that only looks like a date


def _lead(body: str, start: int, place: int) -> Lead:
    found = _LEAD.search(body, max(start, place - 40), place)
    if found is None:
        return Lead(place, None, is_timed=False)
    return Lead(found.start(), PARTS.get(found["part"] or found["far"] or ""), is_timed=found.end() > found.start())


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_WORD = re.compile(r"(?<![a-z0-9.])(?:[a-z]+|\d+)")
_LEAD = re.compile(
    rf"\b(?:(?P<part>{_either(PARTS)})\b[- ]?(?:de (?:la |l')?|d'|du |des |of (?:the |next )?|le |la |les |l'|the |"
    rf"next )?"
    r"(?P<far>next )?|"
    r"(?:en|in|by|for|of|au|aux|a|vers|pour|until|till|from|jusqu'en|jusqu'a|jusqu'au|des|de|d'|du|le|la|les|l'|"
    r"cet|cette|"
    r"the|on|courant|around|about|to|towards|sur|again|come|back|since|une fois|say|mettons|disons|plutot) (?:the |"
    r"le |la |l'|les |cet |mois de |next )?|"
    r"(?<!\w)[ldn]'|[(:=@>~] ?)$"
)
_PAST = re.compile(r" (?:derniere?|dernieres|passee?|ago|last)\b")
_YEAR4 = r"20\d\d"
_AFTER_YEAR = (
    r"(?![\d/:.,h%€$£k]\d|[\dhk%€$£]| ?(?:ans|k\b|€|jours|days|h\b|years|mois|months|postes|candidats|people))"
)
_NEXT = r"(?P<next> (?:prochaine?|suivante?|next year|of next year|next|de l'(?:annee|an) prochaine?))?"
_OPTIONAL_YEAR = rf"(?:,? (?:de )?(?P<year>{_YEAR4})|[ -/]?'?(?P<short>(?!x)\d\d){_AFTER_YEAR})?"
_MONTH = _either(MONTHS)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_MANY = rf"dix-huit|onze|vingt-quatre|trente|{NUMBER}"
_UNIT = (
    r"(?P<unit>ans?|annees?|years?|yrs?|mois|months?|mths?|semaines?|semestres?|sem|weeks?|wks?|jours?|j|days?|"
    r"trimestres?|quarters?|fortnights?|quinzaines?)(?![a-z0-9])"
)
_NUMBERED = (
    rf"(?P<n>{_MANY}|{_either(ROUGHLY)}|an?\b)(?: ?(?:-|a|/|to|ou|or) ?(?:{_MANY}|"
    rf"so))?[ -]?{_UNIT}(?P<half> et demie?)?(?:'? time)?"
)
_COUNTING_WORDS = {word.split("-")[0].strip("?") for word in _MANY.split("|") if word[0].isalpha()} | {
    "un",
    "couple",
    "half",
    "a",
}
_ABOUT = (
    r"(?:environ |about |at least |another |au moins |au minimum |encore |around |roughly |say |the next |next |"
    r"les |the |"
    r"maybe |peut-etre |a peu pres |quelque )?"
)
_WEEK = r"(?P<week>[1-9]|[0-4]\d|5[0-3])\b(?! ?h\b|[-/:]\d)"

_FIGURES = (
    _Form(re.compile(rf"{_YEAR4}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\w-])"), read_iso),
    _Form(
        re.compile(rf"{_DAY}(?P<sep>[/.-])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<year>{_YEAR4}|\d\d)(?![\w/])"),
        read_figures,
    ),
    _Form(
        re.compile(
            rf"{_DAY}(?:er|st|nd|rd|th)?[ -]?(?:of )?(?P<month>{_MONTH})\b\.?(?:,? ?(?P<year>{_YEAR4}|"
            rf"'?\d\d{_AFTER_YEAR}))?{_NEXT}"
        ),
        read_day_month,
    ),
    _Form(re.compile(rf"(?P<month>0?[1-9]|1[0-2])[/.-](?P<year>{_YEAR4})(?![\w/])"), read_month_year),
    _Form(
        re.compile(
            r"(?!24/7)(?P<day>\d\d?)/(?P<month>\d\d?)(?![\w/]| ?(?:mois|ans|months|years|weeks|semaines|"
            r"jours|h\b|days))"
        ),
        read_day_slash_month,
    ),
    _Form(
        re.compile(
            rf"(?P<rank>1er|1st|2e|2eme|2nd|3e|3eme|3rd|4e|4eme|4th) (?P<unit>trimestre|semestre|quarter|"
            rf"half)\b(?: (?:of |de )?(?P<year>{_YEAR4}))?{_NEXT}"
        ),
        read_ranked,
        vague=True,
    ),
    _Form(
        re.compile(rf"{_NUMBERED}(?:'? time| from now| plus tard| later)(?! (?:that|was|she|he|il|elle)\b)"),
        read_span,
        counted=True,
    ),
    _Form(
        re.compile(
            rf"(?P<year>{_YEAR4})(?![\w€$£%]|[-/.,]\d| ?(?:€|euros?|k\b|h\b|heures|hours|round|intake|"
            rf"season|budget|saison|campagne|edition))"
        ),
        read_bare_year,
        vague=True,
    ),
)
_WORDS: tuple[tuple[str, _Form], ...] = (
    (
        _MONTH,
        _Form(
            re.compile(
                rf"(?P<name>{_MONTH})\b\.?(?:(?<=[a-z.]) (?P<day>\d\d?)(?P<th>st|nd|rd|"
                rf"th)?{_AFTER_YEAR}(?!\w))?{_OPTIONAL_YEAR}{_NEXT}"
            ),
            read_named_month,
        ),
    ),
    (
        "t|q|trimestre|quarter",
        _Form(
            re.compile(
                rf"(?:t|q|trimestre |"
                rf"quarter )(?P<n>[1-4])\b(?:[ /-]?'?(?P<year>{_YEAR4}|\d\d{_AFTER_YEAR}))?{_NEXT}"
            ),
            read_quarter,
            vague=True,
        ),
    ),
    (
        "s|h|semestre",
        _Form(
            re.compile(
                rf"(?:s|h|semestre )(?P<n>[12])\b(?:[ /-]?'?(?P<year>{_YEAR4}|"
                rf"\d\d{_AFTER_YEAR}))?{_NEXT}"
            ),
            read_half,
            vague=True,
        ),
    ),
    (
        "s|semaine|sem|week|wk",
        _Form(
            re.compile(
                rf"(?:s(?=\d)|(?:semaine|sem|week|"
                rf"wk)\.? (?:n°? ?)?){_WEEK}(?:[ /-](?P<year>{_YEAR4}))?"
            ),
            read_week,
        ),
    ),
    (
        "w|wc|week|semaine|sem",
        _Form(
            re.compile(
                rf"(?:w/c|wc|w/b|week (?:commencing|beginning|starting|of)|"
                rf"(?:semaine|sem) (?:du|de)) (?:the |monday |lundi )?(?P<day>\d\d?)(?:er|st|nd|rd|th)?(?: (?:of )?|"
                rf"[/.])(?P<month>{_MONTH}|\d\d?)\b\.?(?:[ /](?P<year>{_YEAR4}))?"
            ),
            read_week_of,
        ),
    ),
    (
        _either(rank for rank in RANKS if rank[0].isalpha()),
        _Form(
            re.compile(
                rf"(?P<rank>{_either(RANKS)}) (?P<unit>trimestre|"
                rf"semestre|quarter|half)\b(?: (?:of |de )?(?P<year>{_YEAR4}))?{_NEXT}"
            ),
            read_ranked,
            vague=True,
        ),
    ),
    (
        _either({name.split()[0] for name in SEASONS}),
        _Form(
            re.compile(
                rf"(?P<season>{_either(SEASONS)})(?![a-z])(?! (?:jobs?|"
                rf"camps?|staff|season|intern|placement|school|temp|clean|party|"
                rf"bonus))(?: (?:de )?(?P<year>{_YEAR4}))?{_NEXT}"
            ),
            read_season,
            vague=True,
        ),
    ),
    (
        _either(MOVING_FEASTS),
        _Form(re.compile(rf"(?:{_either(MOVING_FEASTS)})\b(?: (?P<year>{_YEAR4}))?"), read_feast, vague=True),
    ),
    (
        "dans|ds|d|in|within|apres|after|sous|passe|avant|before|for",
        _Form(
            re.compile(
                rf"(?:dans|ds|d'ici|in|within|"
                rf"apres|after|sous|passe|avant|before|(?<=not )for) {_ABOUT}{_NUMBERED}(?! of\b)"
            ),
            read_span,
            counted=True,
        ),
    ),
    (
        _either(_COUNTING_WORDS),
        _Form(
            re.compile(
                rf"{_NUMBERED}(?: from now|"
                rf" plus tard| later)(?! (?:that|was|she|he|il|elle)\b)"
            ),
            read_span,
            counted=True,
        ),
    ),
    (
        "an|annee|mois|semaine|trimestre|semestre",
        _Form(
            re.compile(
                r"(?P<unit>an|annee|mois|semaine|trimestre|"
                r"semestre) prochaine?\b"
            ),
            read_next_unit,
            vague=True,
        ),
    ),
    (
        "prochain|prochaine",
        _Form(re.compile(r"prochaine? (?P<unit>trimestre|semestre|annee|mois|semaine)\b"), read_next_unit, vague=True),
    ),
    ("next|following", _Form(re.compile(r"next (?P<unit>year|month|week|quarter)\b"), read_next_unit, vague=True)),
    (
        "annee|mois|year|month",
        _Form(
            re.compile(r"(?P<unit>annee|mois|year|month)\b(?! prochaine?| (?:de|d'))"), read_part_of_unit, vague=True
        ),
    ),
    (_either(WEEKDAYS), _Form(re.compile(rf"(?P<name>{_either(WEEKDAYS)})\b"), read_day_name)),
    ("demain|tomorrow", _Form(re.compile(r"(?:demain|tomorrow)\b"), read_tomorrow)),
)


def _by_first_word() -> dict[str, tuple[_Form, ...]]:
    forms: dict[str, tuple[_Form, ...]] = {}
    for first_words, form in _WORDS:
        for word in first_words.split("|"):
            forms[word] = (*forms.get(word, ()), form)
    return forms


_FORMS = _by_first_word()
