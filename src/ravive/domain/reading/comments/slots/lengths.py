"""Lengths of experience as comments write them, in years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.reading.comments.slots.scan import at_words

_UNITS_OF_TEN = {
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "one": 1,
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_TENS = {"vingt": 20, "trente": 30, "twenty": 20, "thirty": 30}
_IN_WORDS = _UNITS_OF_TEN | _TENS | {
    "une": 1, "a": 1, "an": 1, "dix": 10, "ten": 10, "onze": 11, "eleven": 11, "douze": 12, "twelve": 12, "treize": 13,
    "thirteen": 13, "quatorze": 14, "fourteen": 14, "quinze": 15, "fifteen": 15, "seize": 16, "sixteen": 16,
    "dix-sept": 17, "seventeen": 17, "dix-huit": 18, "eighteen": 18, "dix-neuf": 19, "nineteen": 19, "quarante": 40,
    "forty": 40, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "dozen": 12,
    "decade": 10, "decennie": 10, "couple": 2, "zero": 0, "vingt et un": 21, "trente et un": 31,
    **{
        f"{ten}{joint}{unit}": _TENS[ten] + _UNITS_OF_TEN[unit]
        for ten in _TENS for unit in _UNITS_OF_TEN for joint in " -"
    },
}  # fmt: skip
_WORDS = "|".join(sorted((word for word in _IN_WORDS if word not in {"a", "an", "un", "une"}), key=len, reverse=True))
#: A number of years, in figures or in words.
NUMBER = rf"\d{{1,2}}(?:[.,]\d)?|(?:{_WORDS})\b"
#: The first words of numbers.
NUMBER_WORDS = frozenset(word.partition(" ")[0].partition("-")[0] for word in _IN_WORDS)
_FIRST_WORDS = NUMBER_WORDS | {"aucune", "no", "decades", "decennies"}
_UNIT = r"ans?\b|annees?\b|years?\b|yrs?\b|y/?o?\b|mois\b|months?\b|mths?\b|mos?\b"
_UNITS = re.compile(r"(?:an|ye|yr|mo|mt|dec|exp|xp|pra|\dy|\d y)")
_YEARS = re.compile(
    rf"(?<![\w.,/+])(?:(?:une?|a|an) (?=couple|[dqvt][a-z]+aine|decade|decennie|dozen))?"
    rf"(?:(?P<low>{NUMBER}|(?:une?|a|an)(?= (?:(?:petite?|bonne?|little|full|single|short) )?(?:an|annee|year)\b)) ?"
    rf"(?:(?:ans?|years?|yrs?|mois|months?)? ?(?:-|a|à|to|/|ou|or|et|and) ?(?P<high>{NUMBER}))?[ -]?\+? ?"
    rf"(?:(?:petite?s?|little|full|good|bonnes?|grosses?|courtes?|pleines?|short|solid|straight|d'|of|de|whole|measly|"
    rf"small|mere|odd|single|of) ?)*(?P<unit>{_UNIT})(?P<half> (?:et demie?|and a half))?)|"
    r"(?P<none>(?:zero|0|aucune|no) (?:an|annee|exp|xp|experience|years?|practice|pratique)\b)|"
    r"(?P<decades>decades?\b|decennies?\b)"
)
#: Spans of time that are no experience: counted from today, an age, the length of a contract, what is lacking.
_NOT_BEFORE = re.compile(
    r"(?:(?:il y a|dans|in|d'ici|within|agee? de|aged|another|(?<!pas )encore|for the next|(?:contrat|cdd|bail|"
    r"contract|term) (?:de|of)|"
    r"(?:revoir|rappeler|recontacter) (?:apres|dans)|after|every|tous les|(?:back|again|call|come back) in|last|"
    r"derniers?|"
    r"dernieres?|bac ?\+|too? few|prochaines?|over the past) (?:environ |about |around |les |the |au moins |at least |"
    r"just |juste |"
    r"a peine |seulement |une |un |a |next |past |last |another )*|"
    r"(?:manqu\w+|lacks?|lacking|short by|missing) (?:encore |just |about |environ |only |a |another )?)$"
)
_NOT_AFTER = re.compile(
    r" ?(?:ago|old\b|plus tard|later|de plus|more\b(?! or)|time\b|short\b|d'ecart|(?:de )?trop|too (?:few|many|short|"
    r"green)|shy|"
    r"d'age|of age|avant|before|younger|older|en moins|de moins|from (?:now|retirement)|de la retraite|to (?:go|"
    r"retire)|"
    r"maxi de|de cdd|notice|de preavis|de formation|d'etudes?|contract|fixed)"
)
#: Nobody has worked longer: it is an age.
_LONGEST = 45


@dataclass(frozen=True, slots=True)
class Length:
    """A length of experience, at `start` to `end` of a text; `years` is None where it is under one year."""

    start: int
    end: int
    years: float | None


def read_lengths(text: str) -> list[Length]:
    """Return the lengths of experience that the folded `text` writes with their unit, in their order."""
    return list(_lengths(text))


def _lengths(text: str) -> Iterator[Length]:
    if _UNITS.search(text) is None:
        return
    for found in at_words(_YEARS, text, _FIRST_WORDS):
        if _NOT_BEFORE.search(text, max(0, found.start() - 40), found.start()) or _NOT_AFTER.match(text, found.end()):
            continue
        years = _in_years(found)
        if years is None or years <= _LONGEST:
            yield Length(found.start(), found.end(), years)


def _in_years(found: re.Match[str]) -> float | None:
    if found["none"]:
        return 0
    if found["decades"]:
        return 10 if found["decades"][-1] == "e" else None
    number = number_of(found["low"]) + (0.5 if found["half"] else 0)
    if found["unit"][0] == "m":
        return _whole(number / 12) if number >= 12 else None
    return _whole(number)


def number_of(written: str) -> float:
    """Return the number that `written`, which NUMBER matches, stands for."""
    return float(_IN_WORDS[written]) if written in _IN_WORDS else float(written.replace(",", "."))


def _whole(number: float) -> float:
    return int(number) if number.is_integer() else round(number, 2)
