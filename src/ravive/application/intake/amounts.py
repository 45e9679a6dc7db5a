"""Salaries as people write them, in whole euros a year, gross."""

import re

from ravive.domain.kernel.tables import CellValue
from ravive.domain.lexicon import fold

_AMOUNT = re.compile(r"(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(k)?", re.IGNORECASE)
_NOT_A_YEAR = re.compile(r"/ ?h\b|heure|hour|\btjm\b|/ ?j\b|jour\b|day\b|daily|\bnet\b|\$|£|chf|usd|gbp")
_MONTHLY = re.compile(r"mois|mens|month|/ ?m\b|p\.?m\b")
#: Below it, a figure counts thousands; up to the next, it is monthly.
_THOUSANDS_BELOW = 250
_MONTHLY_BELOW = 10_000
_LEAST, _MOST = 12_000, 400_000


def yearly_salary(value: CellValue) -> int | None:
    """Return the yearly salary a cell asks for, the lower end of a range; None where it cannot be told."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _yearly(float(value), thousands=False, monthly=False)
    if not isinstance(value, str):
        return None
    folded = fold(value)
    if _NOT_A_YEAR.search(folded):
        return None
    amounts = list(_AMOUNT.finditer(folded))
    if not amounts:
        return None
    thousands = any(match[2] for match in amounts)
    return _yearly(_number(amounts[0][1]), thousands=thousands, monthly=bool(_MONTHLY.search(folded)))


def _number(digits: str) -> float:
    if re.search(r"[ .,\u00a0\u202f]\d{3}(?!\d)", digits):
        return float(re.sub(r"\D", "", digits))
    return float(digits.replace(",", "."))


def _yearly(amount: float, *, thousands: bool, monthly: bool) -> int | None:
    if amount < _THOUSANDS_BELOW and (thousands or amount >= _LEAST / 1000):
        amount *= 1000
    if amount < _MONTHLY_BELOW and (monthly or amount >= 1000):
        amount *= 12
    return round(amount) if _LEAST <= amount <= _MOST else None
