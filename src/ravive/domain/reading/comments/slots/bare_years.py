"""Figures that are years although the unit is left out: "3 ans, on en veut 8", "juste en années (3 au lieu de 7)"."""

import re
from collections.abc import Iterator

from ravive.domain.reading.comments.slots.lengths import NUMBER, NUMBER_WORDS, Length, number_of
from ravive.domain.reading.comments.slots.scan import at_words
from ravive.domain.reading.comments.slots.sides import Cues, whose

_COUNTED = (
    r"(?! ?(?:k\b|€|%|km|h\b|hours?|people|/|\d|e\b|eme|th\b|nd\b|rd\b|of them|(?<=\d\d) ?min\b|(?<=\d\d )min\b|des\b|"
    r"autres|:\d|ans?\b|mois\b|"
    r"year|month|jour|day|heure|semaine|week|poste|job|role|stage|personne|candidat|client|agent|staff|lits|beds|"
    r"(?!(?:dans|sans|requis|exig\w*|demand\w*|attend\w*|souhait\w*|voulus|prevus|plus|reclam\w*|vis\w*|mais|tops)\b)"
    r"[a-z]{3,}s\b))"
)
#: A figure without its unit: it counts where the words about it say that years were wanted, beside others that have it.
_BARE = re.compile(
    r"(?<![\w.,/+-])(?<!band )(?<!level )(?<!niveau )(?<!grade )(?<!echelon )(?<!class )(?<!classe )(?<!step )"
    r"(?<!phase )(?<!week )(?<!semaine )(?<!no )(?<!n° )(?<!tier )(?<!type )(?<!key stage )"
    r"(?<!\d contre )(?<!\d vs )(?<!\d pour )(?<!\d for )"
    rf"(?P<low>{NUMBER})(?: ?(?:-|a|à|to|/|ou|or) ?(?:{NUMBER}))?(?: ?\+)?{_COUNTED}"
)
#: The same for what the candidate has: "on en veut 8, elle en a 5", "ten years wanted, he has six".
_BARE_HAS = re.compile(
    rf"\b(?:(?:en|n'en|n') ?(?:a|ont|avait|compte|totalise|affiche|aligne)|has|had|he's got|she's got|(?:he|"
    rf"she)'s (?:at|on)|(?:en )?est a|have|brings|shows)"
    rf"(?: (?:que|only|just|barely|a peine|seulement|about|around|environ))* (?P<low>{NUMBER})"
    r"(?= ?(?:[.,;:)\n!?(]|$|(?:on|and|et|mais|but|seulement|only|en|in|la|here|au|pour|for|when|quand|vs)\b))"
)
_COLON_HAS = re.compile(rf"(?:annees|years|exp\w*|xp) ?[:(=] ?(?P<low>{NUMBER})(?= ?[,;\n)])")
_OPENS = re.compile(r"(?:^|[\n,:(]) ?$")
_SET_AGAINST = re.compile(
    r" ?(?:vs\b|versus\b|au lieu d[e']|instead of|contre|against|for|pour|sur|out of|of the|where|when|quand|la ou|"
    r"là où|alors|"
    r"whereas|while|/|=?>|d'exp|of exp|d'xp|xp\b|exp\b|-)"
)
_ENDS = re.compile(r" ?(?:[.,;:)\n!?]|$|(?:on|of|and|et|mais|but|seulement|only|au)\b)")
#: Two figures without a unit, in words that speak of experience: "un peu juste en années (3 au lieu de 7)".
_PAIR = re.compile(
    rf"(?<![\w.,/+-])(?P<has>{NUMBER}) ?(?:vs\.?|versus|au lieu de|instead of|contre|against|out of|pour|sur|for|/|"
    rf"=>?) ?"
    rf"(?P<wanted>{NUMBER}){_COUNTED}"
)
_OF_EXPERIENCE = re.compile(r"\bans\b|\bannees|\byears|\bexp|\bxp|anciennete|seniorit|junior|bouteille|\byrs")
#: A figure without its unit is no career above this, but pay or people.
_LONGEST = 20


def read_bare(text: str, *, beside: Length | None, cues: Cues) -> list[Length]:
    """Return the years written without their unit: one beside a length that has it, else two set against each other."""
    if beside is not None:
        return list(_bare(text, beside, cues))[:1]
    return _pair(text) or _has_and_wanted(text, cues)


def _bare(text: str, beside: Length, cues: Cues) -> Iterator[Length]:
    """Yield the figures that are years, without a unit, beside a length that has one: first those that are wanted."""
    bares = [found for found in at_words(_BARE, text, NUMBER_WORDS) if _is_apart(found, beside)]
    sides = {found: whose(text, [found.span()], cues)[0] for found in bares}
    yield from (_bare_length(found, "low") for found in bares if sides[found] == "ours")
    yield from (_bare_length(found, "low") for found in _BARE_HAS.finditer(text) if _is_apart(found, beside))
    if whose(text, [(beside.start, beside.end)], cues) == ["ours"]:
        yield from (_bare_length(found, "low") for found in bares if _is_had(text, found, sides[found], beside))


def _is_had(text: str, found: re.Match[str], side: str | None, wanted: Length) -> bool:
    """Tell whether a bare figure is what the candidate has, beside what was wanted: "Requis : 7 ans. Lui : 4"."""
    opens = side == "theirs" or _OPENS.search(text, max(0, found.start() - 2), found.start()) is not None
    fewer = wanted.years is not None and number_of(found["low"]) < wanted.years
    set_against = _SET_AGAINST.match(text, found.end()) is not None
    return fewer and (set_against or (opens and _ENDS.match(text, found.end()) is not None))


def _is_apart(found: re.Match[str], beside: Length) -> bool:
    start, end = found.span("low")
    return (
        (end <= beside.start or start >= beside.end)
        and found["low"] not in {"un", "une", "one"}
        and 0 < number_of(found["low"]) <= _LONGEST
    )


def _pair(text: str) -> list[Length]:
    """Return two figures set against each other, if the words speak of experience."""
    found = next(at_words(_PAIR, text, NUMBER_WORDS), None) if _OF_EXPERIENCE.search(text) else None
    if found is None or not number_of(found["has"]) < number_of(found["wanted"]) <= _LONGEST:
        return []
    return [_bare_length(found, "has"), _bare_length(found, "wanted")]


def _has_and_wanted(text: str, cues: Cues) -> list[Length]:
    """Return what the candidate is said to have and what was wanted, both without a unit, or nothing."""
    found = _BARE_HAS.search(text) or _COLON_HAS.search(text)
    if found is None:
        return []
    has = _bare_length(found, "low")
    wanted = next(_bare(text, has, cues), None)
    if wanted is None:
        return [has] if _OF_EXPERIENCE.search(text) else []
    return [has, wanted]


def _bare_length(found: re.Match[str], group: str) -> Length:
    return Length(*found.span(group), number_of(found[group]))
