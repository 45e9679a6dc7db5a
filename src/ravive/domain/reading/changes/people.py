"""Who left, who arrived: managers named in a statement."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.openings import Effect, EffectKind
from ravive.domain.kernel.sayings import data_of
from ravive.domain.lexicon import Lexicon, fold

_NAME = (
    r"(?:(?:M\.|Mme|Mr|Mrs|Ms|Dr|Pr)\s+)?[A-ZÀ-Ý][\w’'.-]*(?:\s+(?:(?:de|du|le|la|van|von"
    r"|d[’'])\s+)?[A-ZÀ-Ý][\w’'.-]*){0,3}"
)
_WHO = rf"(?P<name>{_NAME})(?:\s*,?\s*\([^)]*\)|,[^,;]{{1,50}},)?"
_ROLE = (
    r"(?:head(?: chef)?(?: of [\w -]{2,40}?)?|managers?|(?:[\w-]+ )?(?:manager|director|supervisor"
    r"|team lead(?:er)?|lead)|cto|ceo|cfo|coo|vp|boss|principal|matron|foreman|owner|board"
    r"|chef(?:fe)?(?: d'[\w]+| de [\w]+| des [\w]+)?|direct(?:eur|rice)(?: \w+){0,3}?|direction(?: \w+)?"
    r"|responsable(?: \w+){0,3}?|cadres?(?: de sante)?|gerante?|patronn?e?|proviseure?|conduct(?:eur"
    r"|rice) de travaux|superviseur|manageuse|encadrante?|associee?|dirigeante?|drh|daf|dg|tech lead"
    r"|coordinat(?:eur|rice)|gouvernante|maitre d'hotel|contremaitre|president\w*|repreneur|actionnaire)"
)

_LEFT_AFTER = re.compile(
    rf"{_WHO}\s+(?i:est partie?|a quitt[ée]|quitte|s['’]en va|part (?:à|en|fin|le)|nous quitte"
    rf"|n['’]est plus(?! (?:\w+ )?(?:utilis|demand|exig|requis|oblig|n[ée]cess|employ|impos|indisp|propos"
    rf"|enseign|possible"
    r"|au programme|une?\b|indispensable))|a (?:re)?vendu|a c[ée]d[ée]"
    r"|a d[ée]missionn[ée]|a pris sa retraite|est [àa] la retraite|has left|have left|left\b|leaves\b"
    r"|is leaving|is gone|has gone|retired|has retired|is retiring|resigned|has resigned|moved on|stepped down"
    r"|steps down|sold (?:the|up)|no longer(?! (?:\w+ )?(?:need|requir|ask|us|necess|mandat|compuls|part\b"
    r"|an?\b|possib|taught)))"
)
_LEFT_BEFORE = re.compile(
    r"(?i:d[ée]part (?:en retraite |à la retraite )?(?:de |d['’]|du |des )|departure of |farewell to "
    r"|apr[èe]s le d[ée]part de |replac(?:es|ing|ed) |remplace |succ[èe]de [àa] |succeeds |takes over from "
    rf"|took over from |prend la suite de )(?:M\. |Mme )?{_WHO}"
)
_ARRIVED_AFTER = re.compile(
    rf"{_WHO}\s+(?i:prend|a pris|reprend|a repris|g[èe]re|dirige|encadre|pilote|arrive|est arriv[ée]e?"
    r"|nous rejoint|rejoint|a rejoint|remplace|succ[èe]de|devient|est (?:la |le )?(?:nouve|nomm|promu)\w*"
    r"|nomm[ée]e?|promue?|is the new|becomes|became|joins|joined|has joined|takes|took|has taken|replaces"
    r"|succeeds|is now|now (?:runs|leads|manages|heads)|runs|leads|heads|manages|appointed|was (?:appointed"
    r"|promoted|named)|is (?:appointed|promoted|named)|promoted)"
)
_ARRIVED_BEFORE = re.compile(
    r"(?i:arriv[ée]e d(?:e |['’])|arrival of |nomination d(?:e |['’])|appointment of |welcome to "
    r"|remplac[ée]e? par |replaced by |succeeded by |now (?:led|run|managed|headed) by |d[ée]sormais (?:g[ée]r"
    rf"|dirig|encadr|pilot)[ée]e?s? par |confi[ée]e? [àa] |(?:reports|reporting) to |rattach\w* [àa] ){_WHO}"
)
_NEW_ROLE = re.compile(
    rf"\b(?:new|another|nouveau|nouvelle|nouvel|changement de|change of|changement d')\s+(?:\w+ )?(?P<role>{_ROLE})\b"
)
_ROLE_LEFT = re.compile(
    rf"\b(?P<role>{_ROLE})\b(?:\s*\([^)]*\))?(?:\s\w+){{0,4}}?\s+(?:est partie?|a quitte|quitte|s'en va"
    r"|a demissionne|part a la retraite|part en retraite|n'est plus|has left|left\b|leaves\b|is leaving"
    r"|retired|resigned|stepped down|is gone|has gone)"
    rf"|\b(?:depart (?:a la retraite |en retraite )?(?:du|de la|de l'|de)|departure of the)\s*(?P<role2>{_ROLE})\b"
)
_AFTER_ROLE = re.compile(
    rf"^[^.;]{{0,60}}?[,:(–-]\s*(?:M\. |Mme )?(?P<name>{_NAME})|^\s+(?:[a-z' -]{{0,40}}\s)?(?P<name2>{_NAME})"
)
_NOT_A_NAME = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "the",
        "a",
        "an",
        "our",
        "notre",
        "nos",
        "we",
        "nous",
        "poste",
        "equipe",
        "team",
        "site",
        "new",
        "nouveau",
        "nouvelle",
        "l'equipe",
        "german",
        "english",
        "french",
        "depuis",
        "since",
        "the",
        "post",
        "every",
        "each",
        "all",
        "it",
        "they",
        "he",
        "she",
        "plus",
        "no",
        "on",
        "cdi",
        "cdd",
    ]
)
_TITLES = re.compile(r"^(?:M\.|Mme|Mr|Mrs|Ms|Dr|Pr)\s+")


def movements(statement: str, *, lexicon: Lexicon) -> Iterator[Effect]:
    """Yield who left and who arrived, by name where one is given, else by the role alone."""
    left = _named(statement, (_LEFT_AFTER, _LEFT_BEFORE), lexicon)
    arrived = [name for name in _named(statement, (_ARRIVED_AFTER, _ARRIVED_BEFORE), lexicon) if name not in left]
    folded = fold(statement)
    new_role = _NEW_ROLE.search(folded)
    if new_role and not arrived:
        name = _name_after(statement, new_role.end())
        arrived = [name] if name and name not in left else []
    role_left = _ROLE_LEFT.search(folded)
    yield from (_moved(EffectKind.MANAGER_LEFT, name=name) for name in left)
    if role_left and not left:
        yield _moved(EffectKind.MANAGER_LEFT, role=(role_left["role"] or role_left["role2"]).strip())
    yield from (_moved(EffectKind.MANAGER_ARRIVED, name=name) for name in arrived)
    if new_role and not arrived:
        yield _moved(EffectKind.MANAGER_ARRIVED, role=new_role["role"].strip())


def _moved(kind: EffectKind, *, name: str | None = None, role: str | None = None) -> Effect:
    return Effect(kind=kind, data=data_of(name=name, role=role))


def _named(statement: str, patterns: tuple[re.Pattern[str], ...], lexicon: Lexicon) -> list[str]:
    """Return the names that match, but for those of a tool, a town or a diploma."""
    found: dict[str, None] = {}
    for pattern in patterns:
        for match in pattern.finditer(statement):
            name = _tidy(match["name"])
            if name and not lexicon.find(name):
                found.setdefault(name)
    return list(found)


def _name_after(statement: str, start: int) -> str | None:
    match = _AFTER_ROLE.match(statement[start:])
    return _tidy(match["name"] or match["name2"]) if match else None


def _tidy(name: str) -> str | None:
    """Return the name without a title of courtesy; None for a word that merely opens the sentence."""
    bare = _TITLES.sub("", name).strip(" ,")
    # One letter alone is a category ("permis C"), not the initial of a name, which bears its point.
    return None if len(bare) <= 1 or fold(bare.split()[0]) in _NOT_A_NAME else bare
