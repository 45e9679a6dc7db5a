"""The words of the calendar, French and English, folded."""

from ravive.domain.reading.months import MONTHS

#: Month names that only French or only English uses: they settle "juin 25" (2025) against "June 25" (the 25th).
FRENCH_MONTHS = frozenset(
    {"janvier", "janv", "fevrier", "fevr", "fev", "mars", "avril", "avr", "mai", "juin", "juillet", "juil", "aout"}
    | {"septembre", "octobre", "novembre", "decembre"}
)

#: Longest first, so that "mars" is not read as "mar".
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
