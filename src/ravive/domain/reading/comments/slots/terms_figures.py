"""Terms of work written in figures: hours, days, shares of a full week, rhythms, lengths of contract."""

import re

from ravive.domain.reading.comments.slots.terms_words import NUMBERS

_NUMBERS = "|".join(NUMBERS.split())
#: A number, in figures or in words.
_NUMBER = rf"(?:\d{{1,2}}(?:[.,]\d)?|(?:{_NUMBERS})\b)"
_A_WEEK = (
    r"(?: ?/ ?(?:sem\w*|s\b|hebdo\w*|mois|7|w(?:ee)?k\b)| (?:par|a|per|in the|dans la) (?:semaine|week|mois|month|sem)"
    r"|[ -]week\b| hebdo\w*| annualise\w*)?"
)
_TERM = re.compile(
    r"[4-7] ?j? ?/ ?7(?: ?j\b)?|24/7|\d(?:,\d)?/5(?:e|eme)?\b|(?P<on>\d{1,2})[/:](?P=on)\b(?![/:])|\d:\d\b(?!\d)|"
    r"\d{2,3} ?%|\d[.,]\d+ ?(?:etp|fte)\b|0[.,]\d+\b|[2-5] ?[x*/] ?(?:8|12)\b|\d{1,2} ?h/24|"
    r"(?:entre )?\d{1,2} ?h ?(?:\d\d)? ?(?:-|/|a|et|to) ?(?:\d{1,2} ?h(?:\d\d)?|minuit|midi)|"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?(?:-| to | - )\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|9(?:-| to )5\b|"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b(?: (?:starts?|finish\w*))?|"
    r"(?:full |only )?"
    rf"{_NUMBER} (?:on|sur|in|out of|off)(?: (?:and|et))? {_NUMBER}(?: off)?(?! (?:ans|years|mois))|"
    rf"{_NUMBER}[ -]?h(?:\d\d)?\b{_A_WEEK}|"
    rf"{_NUMBER}[ -]?(?:hours?|heures|hrs?)\b(?! (?:de route|drive|away|commute|de trajet)){_A_WEEK}|"
    rf"{_NUMBER}[ -]?(?:jours?|j|days?)\b{_A_WEEK}"
    r"(?! (?:de |d'|of )?(?:repos|teletravail|conges?|preavis|remote|tt|presentiel|rtt|site|home|holiday|trial))|"
    rf"{_NUMBER}[ -]?(?:mois|semaines?|months?|weeks?|wks?|mths?)\b(?! (?:de |d'|of )?(?:preavis|notice|exp|xp))"
    r"(?: (?:fixed|contract|ftc|cdd))?"
)
#: What may follow a term and belongs to it.
_AFTERWARDS = re.compile(
    r"(?: (?:\d{1,2}|de \d{1,2}|d'un) ?(?:mois|semaines|mths?|months?|weeks|ans?|h)(?!\w)|"
    r" (?:par (?:semaine|mois|an)|a (?:week|month)|per (?:week|month))|"
    r" (?:1|un|une|one|two|2|deux|three|3) (?:semaine |week(?:end)? |in |sur |week-end |every )*(?:sur |in |out of )?"
    r"(?:\d|two|three|four|five|deux|trois|quatre|cinq)(?![\w])| \d/\d(?!\d)|"
    r" annualise\w*| fixes?\b| obligatoires?\b| compris(?=\W|$)| de nuit\b| de jour\b| du soir\b| du matin\b)*"
)
#: Terms with a unit of time, beside which a bare figure is a term too.
WITH_UNIT = re.compile(
    rf"{_NUMBER}[ -]?(?:h\b|h\d|hours?|heures|j\b|jours?|days?|hrs?|%)|\d{{1,2}}[/:]\d|0[.,]\d|(?:temps|mi|full|part)"
)
#: A figure without a unit.
FIGURE = re.compile(rf"{_NUMBER}(?! ?(?:k\b|€|ans?\b|years?|km|min|%|euros?|,\d))|\d{{2}},\d\b")


def at_figure(body: str, start: int, end: int) -> int | None:
    """Return where a term that begins with the figure at `start` ends, None where there is none."""
    found = _TERM.match(body, start, end)
    return found.end() if found is not None and found.end() > start else None


def afterwards(body: str, place: int, end: int) -> int:
    """Return where the words that belong to a term, from its end at `place` on, end themselves."""
    found = _AFTERWARDS.match(body, place, end)
    return place if found is None else found.end()
