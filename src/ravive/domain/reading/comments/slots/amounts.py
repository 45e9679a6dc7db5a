"""Amounts of pay as comments write them, in whole euros a year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.reading.comments.slots.scan import at_figures

#: Other things that figures count; they are read first, so that none of their figures is taken for pay.
_OTHER = (
    r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|0\d(?:[ .]?\d\d){4}|\d{1,2} ?[h:] ?\d{2}\b|"
    r"(?:19|20)\d\d-\d\d(?:-\d\d)?|(?:(?<=en )|(?<=in ))20\d\d\b|"
    r"(?:(?<=x )|(?<=\* )|(?<=\*)|(?<=sur )|(?<=over )|(?<=times ))1\d(?:[.,]\d{1,2})?(?!\d)|"
    r"1\d ?(?:e|eme|th) ?(?:mois|month)|\d{1,2} (?:jan|fev|feb|mars?\b|av?pr|avr|mai\b|may\b|jui|jun|jul|aou|aug|sep|"
    r"oct|nov|dec)|"
    r"\d+(?:[.,]\d+)? ?(?:%|/ ?(?:5|10|20)\b|(?:ans?|annees?|years?|yrs?|mois|months?|jours?|days?|semaines?|weeks?|"
    r"kms?|"
    r"miles?|h|heures?|hours?|hrs?|minutes?|mn|personnes?|people|salaries|eme|er|e|nd|rd|th|st|lits|beds|clients|"
    r"enfants|"
    r"eleves|rtt|m2|points?|places?|candidats?|candidates?|tickets?|fois|times)\b)"
)
_UNIT_OF_TIME = r"mois|month|an|annee|year|annum|jour|day|j|heure|h|hour|semaine|week|m"
_AMOUNT = re.compile(
    rf"(?<![a-z0-9.,])(?:(?P<other>{_OTHER})|"
    r"(?:(?P<times>1[2-5]) ?[x*] ?[€£$]? ?)?(?:(?P<grouped>\d{1,3}(?:[ .,]\d{3})+)(?!\d)|"
    r"(?P<plain>\d+(?:[.,]\d{1,2})?))"
    r"(?: ?(?P<thousands>k(?=\d\b)|k(?![a-z])|k ?(?:eur(?:os?)?|€|e|brut|b|f)(?![a-z])|mille\b|grand\b)"
    r"(?P<hundreds>\d\b)?)?"
    r"(?P<tail>(?: ?(?:€|£|\$|(?:euros?|eur|chf|gbp|usd|francs|pounds?|dollars?|quid|brute?s?|gross|nets?|b|mensuels?|"
    r"monthly|annuels?|annual|annually|yearly|base|fixe|package|tout compris|all in)\b|"
    rf"(?:par|per|a|an|/|pour un|du|de l'|l'|p) ?(?:{_UNIT_OF_TIME})\b|"
    r"p\.?[amh]\b|/|(?:x|\*|sur|over) ?1[2-5](?:[.,]\d{1,2})?(?: ?(?:mois|months))?\b))*))"
)
_RANGE = re.compile(r" ?(?:-|/|a|to|ou|or) ?(?:[€] ?)?")
_BETWEEN = re.compile(r" (?:et|and) ")
_BETWEEN_BEFORE = re.compile(r"(?:entre|between) [€]? ?$")
_FOREIGN = re.compile(r"[£$]|\b(?:chf|gbp|usd|francs|pounds?|dollars?|quid)\b")
_NOT_GROSS = re.compile(r"\bnets?\b|\bjour|\bday|/ ?j\b|\bheure|\bhour|\bh\b|\bsemaine|\bweek")
_BY_UNIT = re.compile(
    r"\b(?:taux|tarifs?|tjm|horaires?|hourly|daily|journaliere?|rates?|ht)\b|"
    r"\d ?(?:€ ?|euros? )?(?:de l'|par |per |an |a |/ ?)(?:heure|hour|jour|day|h|j)\b"
)
_NET = re.compile(r"\d ?(?:k|€|euros?)? ?nets?\b|\bnets? (?:de |of |: ?)?\d")
_GROSS = re.compile(r"\bbrut|\bgross")
_A_YEAR = re.compile(r"\ban\b|annee|year|annu|p\.?a\b")
_MONTHS = re.compile(r"(?:x|\*|sur|over) ?(1[2-5](?:[.,]\d{1,2})?)")
_EXTRA_MONTH = re.compile(r"\b1([345]) ?(?:e|eme|th)? ?(?:mois|months?)")
_SMALL_PAY = re.compile(r"heure|hour|jour|day|/ ?[hj]\b|€")
_IN_UNITS = re.compile(r"[€£$]|eur|heure|hour|jour|day|/ ?[hj]")
#: Euros: below, it is no pay by the month; below, it is no pay by the year; from here on, nobody's pay.
_LEAST_A_MONTH, _LEAST_A_YEAR, _MOST_A_YEAR = 800, 10_000, 1_000_000
#: A figure without a sign counts thousands of euros a year from here, to here.
_LEAST_BARE, _MOST_BARE = 15, 300
#: A pay is neither a bonus nor a gap between two pays.
_NOT_PAY_AFTER = re.compile(
    r" ?(?:de |d'|en )?(?:plus(?! (?:ou|or))|ecart|difference|trop|primes?\b|bonus|variable(?! (?:compris|inclus))|"
    r"au[- ]dessus|moins que|de moins|"
    r"over\b|above|more\b|too (?:much|high|expensive)|apart|gap|higher|extra|short|less\b|below|under\b|commission|"
    r"sign-on|aujourd'hui|actuel\w*|currently|today|now\b|d'interessement)(?! (?:minimum|min|mini)\b)"
)
_NOT_PAY_BEFORE = re.compile(
    r"(?:\+|(?:trop \w+|too \w+|depasse\w*|over|exceed\w*) (?:de|by)|prime de|bonus (?:of|de)|"
    r"variable de|ecart de|gap of|difference of|"
    r"(?:gagne|touche|payee?|earns?|earning|makes|on|salaire|salary) (?:deja|already|actuel\w*|actuellement|currently|"
    r"today|aujourd'hui)(?: (?:de|a|of|at|is|:))?|"
    r"\b(?:niveau|level|echelon|coef\w*\.?|indice|no|cat\.?|categorie|annexe|art\.?)|n°|\bb[ae]c ?\+|"
    r"currently (?:on|at|earning|earns)|actuellement (?:a|paye\w*|en)) ?(?:€ ?)?$"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """
    A figure of pay, or a range of them, at `start` to `end` of the text.

    `low` and `high` are whole euros a year; both are None where the text gives a pay that cannot be compared: net, by
    the hour or by the day, in another currency.
    """

    start: int
    end: int
    low: int | None
    high: int | None
    signed: bool


def read_amounts(text: str) -> list[Amount]:
    """Return the pays that the folded `text` names, in their order."""
    return list(_merged(text, list(_single(text))))


def _single(text: str) -> Iterator[Amount]:
    figures = [found for found in at_figures(_AMOUNT, text) if found["other"] is None and not _is_no_pay(text, found)]
    if not figures:
        return
    foreign, months = _FOREIGN.search(text) is not None, _months(text)
    others = _BY_UNIT.search(text) is not None or (_NET.search(text) is not None and _GROSS.search(text) is None)
    for found in figures:
        signed = text[max(0, found.start() - 1) : found.start()] == "€"
        value = _yearly(found, months, signed=signed)
        if value is None:
            continue
        tail = found["tail"]
        comparable = value > 0 and not (foreign or (others and _is_small(found)) or _NOT_GROSS.search(tail))
        shown = value if comparable else None
        signed = signed or bool(found["thousands"] or found["grouped"] or tail.strip(" /"))
        yield Amount(found.start(), found.start("tail") + len(tail.rstrip(" /")), shown, shown, signed)


def _months(text: str) -> float:
    """Return how many monthly pays the text counts in a year: 12 unless it says otherwise."""
    found = _MONTHS.search(text)
    if found is not None:
        return float(found[1].replace(",", "."))
    extra = _EXTRA_MONTH.search(text)
    return 12.0 if extra is None else 10.0 + int(extra[1])


def _is_small(found: re.Match[str]) -> bool:
    """Tell whether the figure may be one of the rates, or of the net pays by the month, that its text speaks of."""
    return not found["thousands"] and _number(found) < _LEAST_A_YEAR


def _is_no_pay(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - 40) : found.start()]
    return _NOT_PAY_AFTER.match(text, found.end()) is not None or _NOT_PAY_BEFORE.search(before) is not None


def _yearly(found: re.Match[str], months: float, *, signed: bool) -> int | None:
    """Return the euros a year, 0 for a pay by the hour or the day, None for a figure that cannot be a pay."""
    tail = found["tail"]
    number = _in_euros(found, signed=signed)
    if number < _LEAST_A_MONTH:
        return 0 if _SMALL_PAY.search(tail) else None
    if number < _LEAST_A_YEAR:
        own = _MONTHS.search(tail)
        by_month = float(own[1].replace(",", ".")) if own else float(found["times"] or months)
        return round(number if _A_YEAR.search(tail) else number * by_month)
    return round(number) if number < _MOST_A_YEAR else None


def _in_euros(found: re.Match[str], *, signed: bool) -> float:
    number = _number(found)
    if found["thousands"]:
        return number * 1000 + int(found["hundreds"] or 0) * 100
    bare = found["plain"] and not signed and not _IN_UNITS.search(found["tail"])
    return number * 1000 if bare and _LEAST_BARE <= number < _MOST_BARE else number


def _number(found: re.Match[str]) -> float:
    if found["grouped"]:
        return float(re.sub(r"[ .,]", "", found["grouped"]))
    return float(found["plain"].replace(",", "."))


def _merged(text: str, amounts: list[Amount]) -> Iterator[Amount]:
    """Yield the amounts, two of them as one where they are the ends of a range."""
    waiting: Amount | None = None
    for amount in amounts:
        if waiting is not None and _is_range(text, waiting, amount):
            waiting = Amount(waiting.start, amount.end, waiting.low, amount.high, amount.signed)
            continue
        if waiting is not None:
            yield waiting
        waiting = amount
    if waiting is not None:
        yield waiting


def _is_range(text: str, low: Amount, high: Amount) -> bool:
    if low.high is None or high.low is None or not low.high < high.low:
        return False
    if _RANGE.fullmatch(text, low.end, high.start):
        return True
    between = _BETWEEN.fullmatch(text, low.end, high.start)
    return between is not None and _BETWEEN_BEFORE.search(text, max(0, low.start - 12), low.start) is not None
