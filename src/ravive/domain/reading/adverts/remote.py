"""Working from home and travelling, as an advert or a note says it."""

import re

from ravive.domain.reading.adverts.numbers import NUMBER, number_of

_WEEKS_A_MONTH = 52 / 12
_WEEK = 5.0

_HOME = (
    r"(?:teletravail(?:les?|lables?)?|tt\b|a distance|remote(?:ly)?|from home|wfh|home ?office|home working"
    r"|homeworking|work(?:ing)? at home)"
)
_SITE = (
    r"(?:sur site|sur place|au bureau|en presentiel|presentiel|on[- ]site|in the office|in[- ]office"
    r"|office days?|at the office|in person|de presence|in \w+|a [a-z-]+)"
)
_PER = r"(?:/|par|a|per|each|every|chaque)\s*(?P<per>semaine|sem\b|week|mois|month)"
_DAYS = rf"(?P<n>{NUMBER})\s*(?:(?:a|-|ou|to|or)\s*(?P<high>{NUMBER})\s*)?(?:j\b\.?|jours?|days?)"

_DAYS_HOME = re.compile(
    rf"{_DAYS}\s*(?:{_PER}\s*)?(?:de |d'|en |of |working |worked "
    rf"|week )?\s*{_HOME}(?:\s*{_PER.replace('per>', 'per2>')})?"
)
_HOME_DAYS = re.compile(rf"{_HOME}[^.;\d]{{0,40}}?{_DAYS}(?:\s*{_PER})?")
_DAYS_SITE = re.compile(
    rf"{_DAYS}\s*(?:{_PER}\s*)?(?:de |d'|en |of )?\s*{_SITE}(?:\s*{_PER.replace('per>', 'per2>')})?"
)
_NO_HOME = re.compile(
    r"(?:teletravail|remote(?: work)?|home office) ?: ?(?:non|no|aucun|neant|none|0)\b|\((?:on-?site|presentiel"
    r"|sur site)\)"
    r"|(?:pas de|sans|aucun|no|plus de) (?:teletravail|remote|home ?working)|100 ?% (?:presentiel|sur site)"
    r"|(?:poste|travail) (?:100 ?% )?(?:en presentiel|sur site)"
    r"|(?:fully|100 ?%|strictly) (?:on[- ]?site|in[- ]office|office[- ]based)|not (?:a )?remote"
    r"|teletravail (?:impossible|non possible)|(?:poste|job) non teletravaillable|on[- ]site only"
    r"|office[- ]based"
)
_ALL_HOME = re.compile(
    r"full[- ]remote|fully[- ]remote|100 ?% (?:remote|teletravail|a distance)|(?:teletravail"
    r"|remote) (?:complet|total|integral|a 100 ?%|100 ?%|first|only)|remote[- ]first|entirely remote"
    r"|remote from anywhere"
    r"|completely remote|a distance a 100|(?:^|[(,;|:-] ?)remote(?=$| ?[),;|]| ?- )"
)
_REMOTE = re.compile(rf"{_HOME}|hybrid")
_BEFORE = re.compile(
    r"\([^)]*(?:before|avant|was|previously|au lieu|auparavant|instead)[^)]*\)|(?:au lieu de|contre|instead of"
    r"|previously|was|auparavant|avant)\b.*$"
)

#: "Two days of remote work after six months": the months are not the days.
_ONCE_SETTLED = re.compile(
    rf"(?:apres|after|au bout de|des|passe|une fois passes?|following) (?:les |the |la |a )?(?:{NUMBER})"
    r" (?:premiers? |first )?(?:mois|months?|semaines?|weeks?)(?: d'\w+| of \w+)?"
)

_TRAVEL = re.compile(
    r"deplacements?\b|itineran|travel(?:ling|ing)?\b(?! (?:agent|agency|consultant|sector|industry|expenses"
    r"|allowance|costs))|decouch|grands? deplacements?|mobilite (?:nationale|internationale|regionale)"
    r"|nuits? (?:d'hotel|a l'hotel)|nights away"
)
_NO_TRAVEL = re.compile(
    r"(?:sans|pas de|aucun|plus de|no|hors|fin des|without|no more) (?:grands? |longs? )?(?:deplacements?"
    r"|decouch\w*|travel(?:ling|ing)?|nights away)"
    r"|(?:deplacements?|decouch\w*|itinerance)(?: \w+)? (?:(?:sont|est|c'est|ont ete|a ete) )?(?:desormais "
    r"|maintenant )?"
    r"(?:supprim|termine|fini|abandonn|arrete|stoppe|revolu)\w*"
    r"|(?:travel(?:ling|ing)?|nights away)(?: \w+)? (?:is |are |has |have |been )*(?:over|ended|gone|dropped|stopped"
    r"|no longer|scrapped|abolished|a thing of the past)"
    r"|\bno longer (?:any |have to |need to |involves? )?travel"
    r"|(?:rentrez|retour|rentre|dormez|home) (?:chez vous |chez soi |a la maison |a domicile )?"
    r"(?:(?:tous les|chaque|le) (?:soirs?|jour)|every (?:night|evening)|each (?:night|evening))"
)
_COMMUTE = re.compile(
    r"(?:frais|remboursement|indemnit\w*|prise en charge) (?:de |des |du |kilometriques? )*(?:deplacements?"
    r"|transports?)|deplacements? (?:rembourses?|indemnises?|payes?|pris en charge)"
)


def remote_days(folded: str, *, known_topic: bool = False) -> float | None:
    """
    Return how many days a week are worked at home (0 to 5), None when it is not said.

    Days on site are taken from a week of five, but only where the text speaks of remote work, or `known_topic` says
    that it does. Days a month are spread over its weeks.
    """
    now = _ONCE_SETTLED.sub(" ", _BEFORE.sub(" ", folded))
    if _NO_HOME.search(now):
        return 0.0
    site = _DAYS_SITE.search(now)
    home = _DAYS_HOME.search(now) or _HOME_DAYS.search(now)
    if site and (known_topic or _REMOTE.search(now)) and (home is None or _is_site(now, site, home)):
        return round(max(0.0, _WEEK - _a_week(site)), 2)
    if home:
        return min(_WEEK, round(_a_week(home), 2))
    return _WEEK if _ALL_HOME.search(now) else None


def speaks_of_remote(folded: str) -> bool:
    """Say whether remote work is offered at all, however much."""
    return _REMOTE.search(folded) is not None and not _NO_HOME.search(folded)


def travel(folded: str) -> bool | None:
    """Say whether the post makes people travel; the refund of a commute is no travel."""
    rest = _COMMUTE.sub(" ", folded)
    if _NO_TRAVEL.search(rest):
        return False
    return True if _TRAVEL.search(rest) else None


def _is_site(folded: str, site: re.Match[str], home: re.Match[str]) -> bool:
    """Tell "remote, two days a month in Versailles" (days on site) from "two days of remote work in Lyon"."""
    between = folded[home.start() : home.end()]
    return site.start("n") == home.start("n") and _REMOTE.match(between) is not None


def _a_week(match: re.Match[str]) -> float:
    groups = match.groupdict()
    low = number_of(match["n"])
    days = (low + number_of(match["high"])) / 2 if groups.get("high") else low
    period = groups.get("per") or groups.get("per2") or "week"
    return days / _WEEKS_A_MONTH if period in {"mois", "month"} else days
