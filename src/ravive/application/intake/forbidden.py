"""
The columns that must not be held about a candidate: dropped at import, named in the report, never stored.

The list is the CNIL's for recruitment, with the grounds of article L1132-1 of the Code du travail, the special
categories of GDPR article 9, and pay history (directive 2023/970, article 5).
"""

import re
from collections.abc import Sequence

from ravive.application.intake.word_lists import any_of, set_of, words_of
from ravive.domain.lexicon import fold

_WORDS = words_of("forbidden")
_HEADERS = any_of("\n".join(_WORDS["headers"].values()))
#: Longer names of columns are sentences: they may allude to a ground without asking for it.
_LONGEST = 60

_BIRTH_YEARS = range(1940, 2010)
_CIVIL = set_of(_WORDS["values"]["civil"])
_NATIONALITIES = set_of(_WORDS["values"]["nationalities"])
_SOCIAL_SECURITY = re.compile(
    r"[12]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[ab])\s?\d{3}\s?\d{3}(?:\s?\d{2})?"
)
_IBAN = re.compile(r"[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,4})?")
_STREET = re.compile(
    r"\d{1,4}\s?(?:bis|ter|[a-d])?,?"
    r" (?:rue|avenue|av|bd|boulevard|chemin|allees?|impasse|place|route|quai|cours|square)\b"
    r"|\d{1,4} [a-z' ]{2,30} (?:street|st|road|rd|avenue|ave|lane|ln|drive|close|way|court)\b"
    r"|\b\d{5} [a-z][a-z' -]{2,}"
)


def is_forbidden_header(folded: str) -> bool:
    """Whether the name of a column (folded) announces something that must not be held."""
    return len(folded) <= _LONGEST and bool(_HEADERS.search(folded))


def holds_forbidden(values: Sequence[str]) -> bool:
    """Whether most of a column's values are of a kind that must not be held, whatever its name says."""
    folded = [fold(value).strip() for value in values if value.strip()]
    if len(folded) < 2:
        return False
    for test in (_is_civil, _is_number_of_state, _is_street, _NATIONALITIES.__contains__):
        if sum(map(test, folded)) >= 0.6 * len(folded):
            return True
    return False


def holds_birth_dates(years: Sequence[int], *, cells: int) -> bool:
    """Whether the years of a column of dates are those of births: nobody applied to us that long ago."""
    births = sum(1 for year in years if year in _BIRTH_YEARS)
    return cells > 1 and births >= 0.7 * cells


def _is_civil(folded: str) -> bool:
    return folded in _CIVIL


def _is_number_of_state(folded: str) -> bool:
    return bool(_SOCIAL_SECURITY.fullmatch(folded) or _IBAN.fullmatch(folded))


def _is_street(folded: str) -> bool:
    return bool(_STREET.search(folded)) and len(folded) < 90
