"""The words of the calendar, folded, in French and English."""

#: Months that also are a verb, a number or the start of another word: they count only beside a word of time.
DOUBTFUL_MONTHS = frozenset({"may", "march", "mar", "sept"})

ENGLISH_MONTHS = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
})  # fmt: skip

#: A season or a feast: the month it begins in, and the month that comes after it.
SEASONS = {
    "printemps": (3, 6), "spring": (3, 6), "ete": (6, 9), "summer": (6, 9), "automne": (9, 12), "autumn": (9, 12),
    "fall": (9, 12), "hiver": (12, 3), "winter": (12, 3), "rentree": (9, 9), "noel": (12, 1), "christmas": (12, 1),
    "xmas": (12, 1), "fetes": (12, 1), "new year": (1, 1), "nouvel an": (1, 1), "nouvelle annee": (1, 1),
    "toussaint": (11, 11), "grandes vacances": (7, 9), "vacances d'ete": (7, 9), "vacances de noel": (12, 1),
    "summer holidays": (7, 9), "summer break": (7, 9), "christmas holidays": (12, 1), "festive season": (12, 1),
    "conges d'ete": (7, 9), "thanksgiving": (11, 12),
}  # fmt: skip

#: The feasts that move with the moon.
MOVING_FEASTS = frozenset({"paques", "easter"})

WEEKDAYS = {
    "lundi": 0, "monday": 0, "mardi": 1, "tuesday": 1, "mercredi": 2, "wednesday": 2, "jeudi": 3, "thursday": 3,
    "vendredi": 4, "friday": 4,
}  # fmt: skip

#: Which part of a month, a season, a quarter or a year, or which side of it.
PARTS = {
    "fin": "late", "end": "late", "late": "late", "cloture": "late", "mi": "mid", "mid": "mid", "middle": "mid",
    "milieu": "mid", "debut": "early", "early": "early", "start": "early", "beginning": "early", "courant": "early",
    "apres": "after", "after": "after", "post": "after", "passe": "after", "passees": "after", "sortie": "late",
    "avant": "before", "before": "before", "next": "next", "prochain": "next", "prochaine": "next", "following": "next",
    "last": "past", "since": "past", "depuis": "past", "this": "this",
}  # fmt: skip

#: Ranks of the quarters and halves of a year.
RANKS = {
    "premier": 1, "1er": 1, "first": 1, "1st": 1, "deuxieme": 2, "2e": 2, "2eme": 2, "2nd": 2, "second": 2,
    "troisieme": 3, "3e": 3, "3eme": 3, "third": 3, "3rd": 3, "quatrieme": 4, "4e": 4, "4eme": 4, "fourth": 4,
    "4th": 4, "dernier": 4,
    "last": 4, "final": 4,
}  # fmt: skip
