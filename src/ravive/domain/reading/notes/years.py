"""Years of experience, as notes count them: "5 ans en agro", "(6 yrs)", "nearly three years now"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORDS = {
    "un": 1, "une": 1, "one": 1, "a": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5,
    "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
    "onze": 11, "eleven": 11, "douze": 12, "twelve": 12, "treize": 13, "thirteen": 13, "quatorze": 14, "fourteen": 14,
    "quinze": 15, "fifteen": 15, "seize": 16, "sixteen": 16, "dix-sept": 17, "seventeen": 17, "dix-huit": 18,
    "eighteen": 18, "dix-neuf": 19, "nineteen": 19, "vingt": 20, "twenty": 20, "vingt-quatre": 24, "trente": 30,
    "thirty": 30,
}  # fmt: skip
_YEARS = re.compile(
    r"(?<![\d/.,€$£-])(?P<count>\d{1,2}(?:[.,]\d)?|"
    + ""
    r"|".join(sorted(_WORDS, key=len, reverse=True))
    + r")[\s-]?(?P<plus>\+)?\s?"
    r"(?P<unit>ans\b|an\b|annees?\b|yrs?\b|years?\b|mois\b|months?\b)"
)
#: What makes a count of years something else than what the person has done.
_ASKED = re.compile(
    r"\b(?:on (?:en )?veut|veut|voulait|il faut|faut|faudrait|demand\w*|requis|requires?|required|exige\w*"
    r"|cherche|besoin|need\w*|ask\w*|wants?"
    r"|wanted|minimum|mini|min|at least|au moins|lacks?|manque\w*|attend\w*|dans|d'ici|in|il y a|sous|within"
    r"|next|pas|sans|not|without"
    r"|depuis moins|moins de|less than|under|someone with|candidate with|somebody with|quelqu'un (?:de|avec)"
    r"|profil (?:de|avec)|contre|vs"
    r"|budget|preavis|notice|contrat de|cdd de|cdi|contract of|tous les|every|last|the|les|moins|par|per)"
    r"\s*(?:\w+ ){0,2}$"
)
_ASKED_AFTER = re.compile(
    r"\s*(?:d'exp\w* |d'experience |experience |exp )?(?:mini\w*|min\b|demand\w*|requis\w*|exige\w*"
    r"|souhaite\w*|wanted|required|needed|asked|we need|they need"
    r"|ago|plus tard|later|notice|de preavis|old\b|de moins|d'age|de trop|avant|to go|contract|cdd|warranty)"
)
_OF_WORK = re.compile(
    r"\s*(?:'s?|s')?\s*(?:d'exp|exp\b|experience|de (?!ce\b|cette\b|notre\b)|d'|en |dans |comme |chez |a l|au "
    r"|as |in |of |with |on |at |now\b|sur |at|csm|dev|prof)"
)


#: No career is longer; and a bare count of years from here on might be an age.
_LONGEST, _COULD_BE_AN_AGE = 45, 16
_DONE = re.compile(
    r"\b(?:been\b[^.;]*|work\w*\b[^.;]*|exp\w*\s*:?\s*(?:de )?|justifie de |cumule |totalise |en poste depuis "
    r"|depuis )"
    r"(?:nearly |almost |about |over |around |presque |pres de |plus de |environ |bientot )*$"
)
_ABOUT = re.compile(r"\b(?:nearly|almost|about|over|around|presque|pres de|plus de|environ|bientot) $")


@dataclass(frozen=True, slots=True)
class Years:
    """A count of years done, between two characters, the end exclusive."""

    start: int
    end: int
    count: float


def years_in(folded: str) -> Iterator[Years]:
    """
    Yield the counts of years that the person has done.

    A count that is asked, awaited or gone by is left out; so is any that could be an age: it is never read.
    """
    for match in _YEARS.finditer(folded):
        clause = re.split(r"[.;:!?\n(]", folded[: match.start()])[-1]
        after = folded[match.end() :]
        if _ASKED.search(clause.rsplit(",", 1)[-1]) or _ASKED_AFTER.match(after):
            continue
        of_work = _OF_WORK.match(after) is not None or _is_ongoing(folded, match)
        count = _count(match["count"])
        if match["unit"].startswith(("mois", "month")):
            if of_work:
                yield Years(_start(folded, match), match.end(), round(count / 12, 2))
        elif (of_work and count <= _LONGEST) or (count < _COULD_BE_AN_AGE and _is_bare(folded, match)):
            yield Years(_start(folded, match), match.end(), count)


def _start(folded: str, match: re.Match[str]) -> int:
    """Return where the count starts, with the "nearly" or "près de" that goes with it."""
    about = _ABOUT.search(folded, max(0, match.start() - 12), match.start())
    return match.start() if about is None else about.start()


def _count(words: str) -> float:
    return float(_WORDS[words]) if words in _WORDS else float(words.replace(",", "."))


def _is_ongoing(folded: str, match: re.Match[str]) -> bool:
    """Whether the words before it tell work that goes on or was done: "been CSM for nearly three years"."""
    return _DONE.search(folded[max(0, match.start() - 45) : match.start()]) is not None


def _is_bare(folded: str, match: re.Match[str]) -> bool:
    """Whether a count stands by itself, in brackets or between commas: "(5 yrs)", "6 yrs, renewals at 97%"."""
    before, after = folded[: match.start()].rstrip(), folded[match.end() :].lstrip()
    return (not before or before[-1] in "(,;:.\n-") and (not after or after[0] in "),;.:\n-")
