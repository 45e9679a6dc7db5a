"""The words of the calendar, French and English, folded."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars march mar",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout august aug",
            "septembre september sept sep",
            "octobre october oct",
            "novembre november nov",
            "decembre december dec",
        ),
        start=1,
    )
    for name in names.split()
}

#: Month names that only French or only English uses: they settle "juin 25" (2025) against "June 25" (the 25th).
FRENCH_MONTHS = frozenset(
    {"janvier", "janv", "fevrier", "fevr", "fev", "mars", "avril", "avr", "mai", "juin", "juillet", "juil", "aout"}
    | {"septembre", "octobre", "novembre", "decembre"}
)

#: Longest first, so that "mars" is not read as "mar".
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
