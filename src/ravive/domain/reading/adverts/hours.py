"""Working hours: nights, weekends, on-call duty, shifts, part time. None wherever nothing is said."""

import re

_NO = (
    r"(?:sans|pas de|pas d'|plus de|plus d'|aucune?|hors|jamais (?:de|le|la)?|ni|fin des?|fini les?|zero|no"
    r"|no more|without|never(?: any)?|not)"
)
_NEAR = (
    r"(?:\s*(?:travail|horaires?|postes?|service|work|shifts?|(?:du |le |les |la |l')|(?:de |d')|\w+ (?:et|ou"
    r"|ni|or|nor|and)|ni|et|ou|or|nor|and|,)){0,5}\s*"
)

_NIGHT = r"(?:nuits?\b|night(?:s|[- ]shifts?|[- ]work)?\b|internat\b)"
_WEEKEND = (
    r"(?:(?<=\d )we\b|(?<=\bun )we\b|(?<=\ble )we\b|(?<=\bde )we\b|(?<=sans )we\b|week-?\s?ends?\b"
    r"|samedis?\b|dimanches?\b|sundays?\b|saturdays?\b)"
)
_ON_CALL = r"(?:astreintes?\b|on[- ]call\b|gardes?\b(?! (?:d'enfants?|champetre)))"

_NO_NIGHT = re.compile(
    rf"\b{_NO}\b{_NEAR}{_NIGHT}|{_NIGHT}\s*(?:round |rota |shift |tour )?(?:sont |est |is |are |was |were "
    rf"|have |has |been )*(?:termine"
    r"|supprime|arrete|finie|stopped|ended|dropped)|hors nuits?"
    r"|\bde jour uniquement|(?:horaires?|poste|travail|equipe|uniquement) (?:de |en )?(?:jour(?:nee)?)\b"
    r"|en journee\b|horaires? (?:de bureau|administratifs?|reguliers?)"
    r"|\bday ?(?:time)? ?(?:shifts?|hours|work|only)\b|office hours|days only|\bcoupe-nuit"
)
_YES_NIGHT = re.compile(
    r"\bde nuits?\b|\bles? nuits?\b|\bla nuit\b|\bnuits?\b|\bnight(?:s|[- ]shifts?|[- ]work|[- ]duty)?\b"
    r"|\b[345] ?[x*] ?8\b"
)
_NOT_WORK_NIGHT = re.compile(
    r"nuits? (?:d'hotel|en hotel|a l'hotel|payees?)|fortnight|prime de nuit|prestation de nuit"
    r"|decouch\w*[^.;]{0,25}nuits?|decouch"
)
_TWO_SHIFTS = re.compile(
    r"\b2 ?[x*] ?(?:8|7)\b|\btwo[- ]shift|deux[- ]huit|equipes? (?:de )?matin(?: et |/| ou )(?:d'"
    r"|de l')?apres-midi|morning and afternoon shifts?"
)

_NO_WEEKEND = re.compile(
    r"(?:week-?\s?ends?|samedis?|dimanches?|saturdays?|sundays?)\b[^.;]{0,20}(?:volontariat"
    r"|volontaires?|facultati\w+|optional|voluntary|supprime\w*|arrete\w*)|"
    rf"\b{_NO}\b{_NEAR}{_WEEKEND}|week-?\s?ends? (?:libres?|off|repos|non travailles?|chomes?)"
    r"|(?:week-?\s?ends?|samedis?|dimanches?) (?:ne (?:sont|seront) pas|n'est pas|non) travaill"
    r"|weekends? (?:free|off)|repos (?:le |les |fixe )?(?:week-?\s?ends?|samedi)"
    r"|(?:fermee?s?|ferme|closed|closing|fermeture) (?:le |les |on |at )?(?:week-?\s?ends?|samedi|saturday)"
    r"|du lundi au (?:vendredi|jeudi)|lundi[- ]vendredi|lundi au vendredi|monday (?:to|through|-) (?:friday"
    r"|thursday)|mon(?:day)?\s?-\s?fri(?:day)?|samedi et dimanche (?:libres|off)|every weekend off"
)
_YES_WEEKEND = re.compile(
    r"\b(?:un|1|2|deux) we\b|\bun (?:week-?\s?end|samedi|dimanche)(?: matin)? sur|week-?\s?ends? (?:travaill|par mois"
    r"|compris|inclus)|weekend (?:work|shifts?)|(?:le"
    r"|les|certains?|des|every other|some|one|alternate|chaque) (?:week-?\s?ends?|samedis?|dimanches?)"
    r"|(?:du )?(?:lundi|mardi|mercredi|jeudi) au (?:samedi|dimanche)|(?:tuesday|monday|wednesday"
    r"|thursday) (?:to|-) (?:saturday|sunday)|dimanches? et jours? feries|7j/7|7 ?jours sur 7|7/7|24/7"
    r"|travail (?:le |du )?(?:samedi|dimanche|week-?\s?end)|samedis? (?:travaill|matin|inclus|compris)"
    r"|saturdays?\b|sundays?\b|equipe (?:de |du )?(?:week-?\s?end|suppleance)|\bvsd\b|\b5 ?[x*] ?8\b"
    r"|weekends?\b|week-?\s?ends?\b"
)
_CLOSED_SUNDAY = re.compile(
    r"(?:fermee?s?|fermeture|closed|closing|repos)(?: \w+){0,2} (?:le |les |on )?(?:dimanches?|sundays?)"
    r"|(?:dimanches?|sundays?)(?: et lundi)? (?:de repos|off|libre)|deux jours de repos"
)
_NICE_WEEKEND = re.compile(r"prime (?:de |du )?(?:week-?\s?end|dimanche)|bon week-?\s?end")

_NO_ON_CALL = re.compile(rf"\b{_NO}\b{_NEAR}{_ON_CALL}|astreintes? (?:supprimees?|terminees?)")
_YES_ON_CALL = re.compile(_ON_CALL)

_SHIFTS = (
    (re.compile(r"\b([2345]) ?[x*] ?(?:8|7)\b"), r"\1x8"),
    (re.compile(r"\b(?:two|2)[- ]shifts?"), "2x8"),
    (re.compile(r"\b(?:three|3)[- ]shifts?"), "3x8"),
    (re.compile(r"\bdeux[- ]huit\b"), "2x8"),
    (re.compile(r"\btrois[- ]huit\b"), "3x8"),
    (re.compile(r"(?:en |avec )coupures?\b|horaires? coupes?|split shifts?"), "coupures"),
    (re.compile(r"\bvsd\b|equipe (?:de |du )?(?:week-?end|suppleance)|weekend shifts? only"), "week-end"),
    (re.compile(r"(?:poste|horaires?|travail|equipe) de nuit|permanent nights|night shifts?"), "nuit"),
    (
        re.compile(
            r"(?:horaires?|poste|equipe|travail) (?:de |en )?(?:jour(?:nee)?)\b|en journee\b|day shifts?|day hours"
            r"|horaires? de bureau|office hours"
        ),
        "journee",
    ),
    (
        re.compile(r"shift work|rotating shifts?|horaires? postes?|travail poste|en equipes? alternees?|roulement"),
        "poste",
    ),
)

#: What tells, right before hours or right after them, that they are those of before.
_GONE_BEFORE = re.compile(
    r"(?:(?:passage|pass(?:e|es|ons|ent|er|ee?s?)|bascul\w*|abandon\w*|switch\w*|mov(?:ed|es|ing)"
    r"|chang\w*) (?:de|du|des|d'|from)"
    r"|\b(?:fin|arret|suppression|au lieu|a la place|plutot que|instead|end|rather than) ?(?:de|du|des|d'|of|than)?"
    r"|\b(?:plus|pas|sans|hors|jamais|non plus|et non|no more|no longer|not|no|without|never)(?: any| de| du"
    r"| des| en| le| la| les| d')?"
    r"|\bremplac\w+|\breplac\w+)"
    r" ?(?:l'|la |le |les |the )?(?:horaires? |travail |postes? |rythme |equipes? )?(?:en |de )?$"
)
_GONE_AFTER = re.compile(
    r" ?(?:,? (?:est|sont|is|are|was|were|c'est|has been|have been|a ete|ont ete) )?(?:desormais |maintenant |now )?"
    r"(?:termine|fini|supprime|arrete|abandonne|ended|over\b|gone|stopped|dropped|replaced|remplace|avant\b|before\b"
    r"|auparavant|jusqu'ici|jusque-la|previously)"
)
_THREE_SHIFTS = re.compile(r"\b[345] ?[x*] ?8\b")

_PART = re.compile(
    r"temps partiel|temps non complet|(?:^|[•;,] ?)(?:[5-9]0|75) ?%(?= ?(?:$|[•;,.]))|\b0[.,]\d{1,2} ?(?:etp"
    r"|fte)\b|\b(?:[12]\d|3[0-4]) ?/ ?35|mi-temps"
    r"|part[- ]time|\b(?:[5-9]0"
    r"|75) ?% (?:possible|accepte)|job ?share|tiers temps"
    r"|quelques heures|temps (?:plein|complet) ou partiel"
)
_FULL = re.compile(
    r"temps (?:plein|complet)|full[- ]time|\b35 ?h(?:eures?)?\b|\b3[79] ?h(?:eures?)?\b|\b(?:3[5-9]|40) ?hours"
    r"|forfait jours?"
)
_NO_PART = re.compile(rf"\b{_NO}\b{_NEAR}(?:temps partiel|mi-temps|part[- ]time)")
_WEEK = re.compile(
    r"\b(\d{1,2})(?:[.,]\d+)? ?(?:h|hrs?|heures|hours)(?: ?/ ?| par | a | per |-| )?(?:semaine|sem\b|hebdo|week"
    r"|wk|pw\b|p/?w\b)"
)
#: "CDI 25h, du mardi au samedi": hours that are neither a time of the day nor said to be a week's.
_BARE_WEEK = re.compile(
    r"(?:^|\bcdi |\bcdd |\bcontrat (?:de )?|, |\()(?:1[5-9]|2\d|3[0-4]) ?h(?:eures)?(?=\s*(?:[,.;)]|$|hebdo"
    r"|evolutif))"
)
_LEAST_FULL_WEEK = 35


def nights(folded: str) -> bool | None:
    """Say whether nights are worked; two shifts of eight hours leave the night out, three do not."""
    if _NO_NIGHT.search(folded):
        return False
    rounds = list(_THREE_SHIFTS.finditer(folded))
    if rounds and all(_is_gone(folded, match) for match in rounds):
        return False
    if _YES_NIGHT.search(_NOT_WORK_NIGHT.sub(" ", folded)):
        return True
    return False if _TWO_SHIFTS.search(folded) else None


def weekends(folded: str) -> bool | None:
    """Say whether Saturdays or Sundays are worked; a Sunday off says nothing of the Saturday."""
    if _NO_WEEKEND.search(folded):
        return False
    rest = _CLOSED_SUNDAY.sub(" ", _NICE_WEEKEND.sub(" ", folded))
    return True if _YES_WEEKEND.search(rest) else None


def closes_on_sunday(folded: str) -> bool:
    """Say whether the house closes on Sundays."""
    return _CLOSED_SUNDAY.search(folded) is not None


def on_call(folded: str) -> bool | None:
    """Say whether the post has on-call duty."""
    if _NO_ON_CALL.search(folded):
        return False
    return True if _YES_ON_CALL.search(folded) else None


def shifts(folded: str) -> str | None:
    """Return the pattern of the hours as a folded code (`2x8`, `coupures`, `journee`, `nuit`, `week-end`, `poste`…)."""
    for pattern, code in _SHIFTS:
        kept = next((match for match in pattern.finditer(folded) if not _is_gone(folded, match)), None)
        if kept is not None:
            return kept.expand(code)
    return None


def _is_gone(folded: str, match: re.Match[str]) -> bool:
    """Whether hours are named as those of before: "passage de 3x8 à 2x8", "fin du 3x8", "2x8 (et non plus 3x8)"."""
    before = folded[max(0, match.start() - 40) : match.start()]
    return _GONE_BEFORE.search(before) is not None or _GONE_AFTER.match(folded, match.end()) is not None


def part_time(folded: str) -> bool | None:
    """Say whether the post is, or may be, part time."""
    if _NO_PART.search(folded):
        return False
    week = _WEEK.search(folded)
    if _PART.search(folded) or _BARE_WEEK.search(folded) or (week and int(week[1]) < _LEAST_FULL_WEEK):
        return True
    return False if _FULL.search(folded) or week else None
