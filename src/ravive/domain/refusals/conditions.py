"""Working conditions named in a few words: which ones, and whether they are wanted or not."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from ravive.domain.lexicon import fold
from ravive.domain.refusals.gone import is_gone


class Condition(StrEnum):
    """A condition of work that people accept or refuse."""

    NIGHTS = "nights"
    WEEKENDS = "weekends"
    ON_CALL = "on_call"
    SHIFTS = "shifts"
    PART_TIME = "part_time"
    FULL_TIME = "full_time"
    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"
    TEMPORARY = "temporary"
    FREELANCE = "freelance"
    APPRENTICESHIP = "apprenticeship"


#: Conditions one bears: where nothing more is said, naming one as the reason of a no means that it was not wanted.
BURDENS = frozenset({Condition.NIGHTS, Condition.WEEKENDS, Condition.ON_CALL, Condition.SHIFTS})
#: Forms of contract: a post has one of them.
CONTRACTS = frozenset(
    {Condition.PERMANENT, Condition.FIXED_TERM, Condition.TEMPORARY, Condition.FREELANCE, Condition.APPRENTICESHIP}
)

#: Days at home, on site or a month are no working time.
_NOT_OF_HOME = (
    r"(?! (?:a (?:week |month )?(?:on[- ]site|month|from home|at home|in the office|in \w+ office|remote)"
    r"|par mois|per month|on[- ]site"
    r"|(?:par semaine |a week )?(?:sur site|sur place|de teletravail|en teletravail|a distance|of remote"
    r"|remote|from home"
    r"|at home|au bureau|in the office|de presence|en presentiel|chez (?:elle|lui|soi|vous))|off\b|de conges?"
    r"|of leave))"
)

_PATTERNS: Mapping[Condition, re.Pattern[str]] = {
    Condition.NIGHTS: re.compile(r"\bnuits?\b|\bnights?\b|\bnocturnes?\b|\b3\s?x\s?8\b|\b5\s?x\s?8\b|\bovernights?\b"),
    Condition.WEEKENDS: re.compile(r"\bweek[- ]?ends?\b|\bsamedis?\b|\bdimanches?\b|\bsaturdays?\b|\bsundays?\b"),
    Condition.ON_CALL: re.compile(r"\bastreintes?\b|\bon[- ]call\b|\bgardes?\b|\bstandby\b|\bpermanences?\b"),
    Condition.SHIFTS: re.compile(
        r"\b[2-5]\s?x\s?8\b|\bhoraires? (?:decales?|postes?|coupes?|variables?|alternes?)|\bpostes?\b(?= en equipes?)"
        r"|\bshifts?\b|\bsplit (?:shifts?|hours)|\bcoupures?\b|\bcoupes\b|\brotating\b|\ben equipes\b"
        r"|\bservice du soir\b|\bevenings?\b|\bsoir(?:s|ees?)?\b"
    ),
    Condition.PART_TIME: re.compile(
        r"\btemps[- ]partiel|\bmi[- ]temps\b|\bpart[- ]?time\b|\bhalf[- ]time\b|\b[2-9]0\s?%|\b4/5\b"
        rf"|\b[1-4] ?(?:j(?:ours?)?|days)\b{_NOT_OF_HOME}|\b(?:1\d|2\d|30)\s?h(?:eures)?\b"
        rf"|\b(?:two|three|four|deux|trois|quatre) (?:days|jours)\b{_NOT_OF_HOME}"
    ),
    Condition.FULL_TIME: re.compile(r"\btemps[- ](?:plein|complet)|\bfull[- ]?time\b|\b3[5-9]\s?h(?:eures)?\b"),
    Condition.PERMANENT: re.compile(r"\bcdi\b|\bpermanent\b|\bindefinite|\bduree indeterminee"),
    Condition.FIXED_TERM: re.compile(r"\bcdd\b|\bfixed[- ]term\b|\bsaisonniers?\b|\bseasonal\b|\bduree determinee"),
    Condition.TEMPORARY: re.compile(r"\binterim|\btemp(?:ing|orary)?\b|\bagency work\b"),
    Condition.FREELANCE: re.compile(
        r"\bfree[- ]?lances?\b|\bindependante?\b|\bself[- ]employed\b|\bautoentrepreneur|\bauto-entrepreneur"
        r"|\bcontractor\b|\bportage\b|\bliberale?\b|\bvacations?\b"
    ),
    Condition.APPRENTICESHIP: re.compile(
        r"\balternance\b|\bapprentissage\b|\bapprenti(?:e|s)?\b|\bapprentice|\bstages?\b|\binternships?\b"
        r"|\bcontrat pro(?:fessionnalisation)?\b"
    ),
}
#: What turns a condition into one that is refused, in the few words before it or right after it.
_REFUSED_BEFORE = re.compile(
    r"(?:\bpas\b|\bplus\b|\bjamais\b|\bsans\b|\bni\b|\baucune?s?\b|\bno\b|\bnot\b|\bnever\b|\bwithout\b|\brefus\w*|\bhors\b"
    r"|n't\b|\bcannot\b|\bwon't\b|\bexclut?\b|\bagainst\b|\bimpossible\b|\bdeclined?\b|\bhates?\b|\bevite\w*|\bstop\w*)"
    r"[^.;,]{0,28}$"
)
_REFUSED_AFTER = re.compile(
    r"^[^.;,]{0,14}(?:\bimpossibles?\b|\brefuse\w*|\bexclus?e?s?\b|\bnon\b|\bout of the question\b)"
)
_ONLY = re.compile(
    r"\bseulement\b|\buniquement\b|\bonly\b|\bexclusivement\b|\bveut\b|\bvoulait\b|\bcherche\w*|\bsouhait\w*|\bwants?\b"
    r"|\bwanted\b|\blooking for\b|\bprefer\w*|\bneeds\b|\bdemand\w*"
)


def named_in(text: str) -> frozenset[Condition]:
    """Return the conditions that a text names, wanted or not."""
    folded = fold(text)
    return frozenset(condition for condition, pattern in _PATTERNS.items() if pattern.search(folded))


def wanted_in(text: str) -> dict[Condition, bool]:
    """Return what a wish names, and whether each condition is wanted; named without a negation, it is."""
    return _named(text, _is_refused)


def offered_in(text: str) -> dict[Condition, bool]:
    """Return what words of the company name, and whether the post has it: what is said to be over is not."""
    return _named(text, lambda folded, match: is_gone(folded, *match.span()))


def objected_in(text: str) -> dict[Condition, bool]:
    """
    Return what a passage that tells a no names, and whether each condition was wanted.

    "3x8" or "week-ends" as the reason of a no were not wanted; "mi-temps seulement" was.
    """
    asks = _ONLY.search(fold(text)) is not None
    return {condition: wanted and (asks or condition not in BURDENS) for condition, wanted in wanted_in(text).items()}


def _named(text: str, is_denied: Callable[[str, re.Match[str]], bool]) -> dict[Condition, bool]:
    """Return each condition a text names, False where it is denied even once: the denial is the point."""
    folded = fold(text)
    found = {condition: list(pattern.finditer(folded)) for condition, pattern in _PATTERNS.items()}
    return {
        condition: not any(is_denied(folded, match) for match in matches)
        for condition, matches in found.items()
        if matches
    }


def _is_refused(folded: str, found: re.Match[str]) -> bool:
    before, after = folded[: found.start()], folded[found.end() :]
    return _REFUSED_BEFORE.search(before) is not None or _REFUSED_AFTER.search(after) is not None
