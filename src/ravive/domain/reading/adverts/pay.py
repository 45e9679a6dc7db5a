"""
What a post pays, in whole euros a year, gross.

A monthly figure is multiplied by 12, or by 13 (or more) where the text says so. An hourly figure is multiplied by the
hours of the month (151.67 for 35 hours a week, the legal full time in France) and by 12; a part-time post is counted as
if it were full time, for that is what people compare. Net pay, day rates and other
currencies are left out: they cannot be compared.
"""

import re
from dataclasses import dataclass

_AMOUNT = r"\d{1,3}(?:[ .,’']?\d{3})(?!\d)(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?"
_K = r"\s*(?:k\s?€|k\s?euros?|keur|ke\b|k\b)"
_EURO = r"\s*(?:€|euros?\b|eur\b)"
_FIGURE = re.compile(
    rf"(?P<lead>€\s?)?(?<![\d.,/-])(?P<low>{_AMOUNT})(?P<lowk>{_K})?(?P<lowe>{_EURO})?"
    r"(?:\s*(?:bruts?\s*)?(?:(?:mensuels?|annuels?|par mois|par an|/ ?mois|/ ?an)\s*)?(?:a|-|to|et|and|/"
    rf"|jusqu'a)\s*(?:€\s?)?(?P<high>{_AMOUNT})(?P<highk>{_K})?(?P<highe>{_EURO})?)?"
)
_FOREIGN = re.compile(r"[£$]|\bgbp\b|\busd\b|\bchf\b|pounds?\b|dollars?\b|francs suisses")
_NOT_PAY = re.compile(
    r"\bprimes?\b[^.;,]{0,25}$|\bbonus(?: of)?[^.;,]{0,10}$|tickets?[- ]|titres?[- ]resto"
    r"|titres?[- ]restaurant|panier|indemnit|chiffre d'affaires|\bca\b|portefeuille|portfolio"
    r"|budget|capital|turnover|revenue|rembours|voucher|variable[^.;]{0,15}$|commission[^.;]{0,15}$|cheque"
    r"|abonnement|arr\b|levee de fonds|raised \d+ ?m|cooptation|referral|allowance[^.;]{0,10}$"
    r"|remise|investi|subvention|\btva\b|loyer"
)
_PAY = re.compile(
    r"salair|remuner|/ ?h\b|l'heure|an hour|per hour|horaire|\bbrut|\bgross|\bpaie\b|\bpaye\b"
    r"|\bpay\b|salary|package|fourchette|grille|\bfixe\b|wage"
    r"|par an\b|/ ?an\b|annuel|a year|per year|per annum|\bp\.?a\.?\b|yearly|annual"
    r"|par mois|/mois|mensuel|a month|per month|monthly|selon (?:experience|profil|anciennete)|depending on"
    r"|earn|\bote\b|pay range"
)
_HOUR = re.compile(
    r"^\s*(?:bruts?\s*)?(?:€|euros?)?\s*(?:bruts?\s*)?(?:/\s*h\b|/\s*heure|de l'heure|par heure|l'heure"
    r"|an hour|per hour|/\s*hour|hourly|horaire|brut horaire)"
)
_DAY = re.compile(r"^\s*(?:€|euros?)?\s*(?:ht\s*)?(?:/\s*j\b|/\s*jour|par jour|a day|per day|/\s*day|daily)")
_NET = re.compile(r"^\s*(?:€|euros?)?\s*(?:en |de )?net\b")
_MONTHLY = re.compile(
    r"par mois|/\s*mois|mensuel|a month|per month|monthly|/\s*month|bruts?\s*(?:x|sur|\*)\s*1[2-6]"
    r"|sur 1[2-6](?:[.,]\d)? mois"
)
_MONTHS = re.compile(
    r"(?:sur|x|\*|over)\s*(1[2-6](?:[.,]\d)?)(?:\s*(?:mois|months?))?\b|\b(1[345])(?:e|eme|th) (?:mois|month)"
)
_WEEK = re.compile(
    r"\b(\d{2}(?:[.,]\d{1,2})?)\s*(?:h\b|heures|hours)(?!\s*(?:/|par|a|per)?\s*(?:mois|month|jour"
    r"|day))"
)
_FROM = re.compile(
    r"(?:a partir de|des|minimum|au moins|from|starting at|starting from|at least"
    r"|min\.?)\s*(?:€\s?)?$"
)
_UP_TO = re.compile(r"(?:jusqu'a|maximum|au plus|max\.?|up to|plafond|plafonne a)\s*(?:€\s?)?$")
_CAPPED = re.compile(r"^\s*(?:€|euros?)?\s*(?:bruts?\s*)?(?:au plus|max(?:imum)?\b|at most)")
_LEAST_OPEN = re.compile(
    r"^\s*(?:€|euros?)?\s*(?:bruts?\s*)?(?:minimum|min\b|au moins|et plus|and up|or more"
    r"|\+\s*(?:$|[,.;)]))"
)

_FULL_WEEK = 35.0
_WEEKS_A_MONTH = 52 / 12
#: Below this a year's pay can only be that of a part-time post (the legal minimum for full time is above it).
_LEAST_FULL_TIME = 20_000
_YEARLY = range(12_000, 400_001)
_A_MONTH = range(1_100, 11_001)
_AN_HOUR = range(10, 100)


@dataclass(frozen=True, slots=True)
class Pay:
    """A range of pay, whole euros a year, gross; one end may be open (None)."""

    least: int | None
    most: int | None


def pay_in(folded: str, *, about_pay: bool = False) -> Pay | None:
    """
    Return the pay a folded text states, None when it states none that can be compared.

    `about_pay` says that the text is known to speak of pay, so that a bare "35-40 k" counts.
    """
    if _FOREIGN.search(folded):
        return None
    spoken = about_pay or _PAY.search(folded) is not None
    for match in _FIGURE.finditer(folded):
        pay = _pay_of(match, folded, spoken=spoken)
        if pay is not None:
            return pay
    return None


def _pay_of(match: re.Match[str], folded: str, *, spoken: bool) -> Pay | None:
    before, after = folded[: match.start()], folded[match.end() :]
    thousands = bool(match["lowk"] or match["highk"])
    euros = bool(match["lead"] or match["lowe"] or match["highe"])
    low, high = _figures(match, thousands=thousands)
    if not (thousands or euros) and not (spoken and int(low) in _YEARLY):
        return None
    if _NOT_PAY.search(before[-60:]) or _NET.search(after) or _DAY.search(after):
        return None
    is_range = match["high"] and (thousands or (euros and int(low) in _YEARLY))
    if not spoken and not (is_range or (thousands and (euros or "€" in match[0]))):
        return None
    factor = _factor(low, folded, after=after, spoken=spoken)
    if factor is None or (high is not None and high < low):
        return None
    least, most = round(low * factor), None if high is None else round(high * factor)
    return _range(least, most, before=before, after=after) if least in _YEARLY else None


def _figures(match: re.Match[str], *, thousands: bool) -> tuple[float, float | None]:
    """Return the two ends as written, thousands spelt out: "35 à 40 k€" and "38 à 42 000 €" both speak of thousands."""
    low = _amount(match["low"])
    high = _amount(match["high"]) if match["high"] else None
    in_thousands = thousands or (high is not None and low < 1_000 and high >= 10_000)
    ends = [end * 1_000 if end is not None and in_thousands and end < 1_000 else end for end in (low, high)]
    return ends[0] or 0.0, ends[1]


def _range(low: int, high: int | None, *, before: str, after: str) -> Pay:
    if high is not None:
        return Pay(low, high)
    if _UP_TO.search(before) or _CAPPED.search(after):
        return Pay(None, low)
    if _FROM.search(before) or _LEAST_OPEN.search(after):
        return Pay(low, None)
    return Pay(low, low)


def _factor(low: float, folded: str, *, after: str, spoken: bool) -> float | None:
    """Return what the figure is multiplied by to make euros a year of full time, None when it is no pay at all."""
    if int(low) in _AN_HOUR:
        by_the_hour = _HOUR.search(after) or "taux horaire" in folded or "hourly rate" in folded
        return _hours_a_month(folded) * 12 if by_the_hour else None
    factor = 1.0
    if int(low) in _A_MONTH:
        if not (spoken or _MONTHLY.search(folded)):
            return None
        factor = _months(folded)
    return factor * (_full_time(folded) if low * factor < _LEAST_FULL_TIME else 1.0)


def _full_time(folded: str) -> float:
    """Return what pay for the hours of a week that is stated is multiplied by to make full-time pay."""
    week = _WEEK.search(folded)
    hours = float(week[1].replace(",", ".")) if week else _FULL_WEEK
    return _FULL_WEEK / hours if 10 <= hours < _FULL_WEEK else 1.0


def _months(folded: str) -> float:
    found = _MONTHS.search(folded)
    return float((found[1] or found[2]).replace(",", ".")) if found else 12.0


def _hours_a_month(folded: str) -> float:
    week = _WEEK.search(folded)
    hours = float(week[1].replace(",", ".")) if week else _FULL_WEEK
    return round(hours * _WEEKS_A_MONTH, 2) if _FULL_WEEK <= hours <= 48 else 151.67


def _amount(written: str) -> float:
    bare = re.sub(r"[ ’']", "", written)
    thousands = re.fullmatch(r"(\d{1,3})[.,](\d{3})(?:[.,]\d{1,2})?", bare)
    if thousands:
        return float(thousands[1] + thousands[2])
    return float(bare.replace(",", "."))
