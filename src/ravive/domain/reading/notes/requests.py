"""What a person asked of their data or of us: to be erased, or not to be contacted any more."""

import re

from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.sayings import Source
from ravive.domain.reading.notes.triggers import Triggers, shadow

_DATA = (
    r"(?:donnees|fichiers?|fiche|base|listes?|listing|vivier|cvtheque|cv|dossier|coordonnees|infos"
    r"|informations|profil|contacts|systeme"
    r"|data|details|files?|records?|info|information|profile|lists?|database|books|system|pool|everything|mailing)"
)
_ASKED = (
    r"(?:demand\w*|veut|voulait|souhait\w*|exige\w*|reclam\w*|prie\w*|merci de|svp|wants?|wanted|ask\w*|request\w*"
    r"|please|wish\w*|insist\w*|would like|a ecrit|ecrit qu\w*)"
)
_ERASE = (
    r"(?:effac\w+|supprim\w+|retir(?:er|ee?s?|e)|enlev\w+|radi(?:er|ee?)|rayee?|disparaitre|oubliee?|figurer"
    r"|delet\w+|eras\w+|remov\w+|wip\w+|purg\w+|destroy\w*|taken? off|forgotten)"
)
_ERASURES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_ASKED}[^.;\n]{{0,40}}?\b{_ERASE}[^.;\n]{{0,35}}?\b{_DATA}\b",
        (
            rf"\b{_ERASE} (?:son|sa|ses|mon|ma|mes|his|her|their|my|him|her|them"
            rf"|me) (?:\w+ )?(?:from )?(?:\w+ )?{_DATA}\b"
        ),
        (
            r"\b(?:demande|droit|requete|exercice du droit|souhait)s? (?:\w+ )?(?:d'|de |a l'|a la "
            r"|du droit a l')?(?:effacement|oubli|suppression)\b"
        ),
        (
            r"\b(?:effacement|suppression)(?: de (?:ses|son|sa|mes|mon|ces|toutes ses) \w+| rgpd| complete?"
            r"| totale?| immediate?)* (?:demande|exige|reclame|souhaite|requis)e?\b"
        ),
        (
            r"\b(?:rgpd|gdpr|cnil)\b[^.;\n]{0,30}\b(?:effac\w+|suppression|supprim\w+|oubli|erasure|erase\w*"
            r"|delet\w+|remov\w+)\b"
        ),
        r"\b(?:effac\w+|suppression|erasure|deletion|delete|erase)\b[^.;\n]{0,30}\b(?:rgpd|gdpr|request\w*)\b",
        (
            r"\b(?:suppression|effacement)\b[^.;\n]{0,40}?\bde (?:ses|mes|toutes? (?:ses|mes)) (?:donnees|coordonnees"
            r"|infos|informations)\b"
        ),
        (
            rf"\b{_ASKED}[^.;\n]{{0,20}}?\b(?:suppression|effacement|deletion|erasure|removal)\b[^.;\n]{{0,35}}?"
            rf"\b(?:candidature|application|{_DATA})\b"
        ),
        (
            r"\bright to (?:be forgotten|erasure)\b|\b(?:erasure|deletion|removal) request\b|\brequest(?:s"
            r"|ed)? (?:erasure|deletion|removal)\b"
        ),
        (
            r"\btake (?:me|him|her|them|my name|his name|her name) (?:off|out of|from) (?:your|our|the"
            r"|all) (?:mailing |candidate |contact )?"
            r"(?:lists?|books|database|files?|system|pool|records)\b"
        ),
        (
            r"\b(?:wants?|asked|asks|would like|please)[^.;\n]{0,30} off (?:your|our|the) (?:list|books|database"
            r"|files?|system|pool)\b"
        ),
        (
            rf"\b(?:remove|delete|erase|{_ERASE})\b[^.;\n]{{0,40}}\b(?:at (?:his|her|their) (?:own )?request"
            rf"|a sa demande)"
        ),
        (
            r"\b(?:please )?(?:remove|delete|erase) me\b|\bne plus (?:utiliser|conserver|garder|traiter) (?:ses"
            r"|son|mes|mon) \w+"
        ),
        (
            r"\b(?:ne (?:veut|souhaite) plus|ne plus) (?:figurer|apparaitre|etre) (?:dans|sur) (?:nos|notre|vos"
            r"|votre|la|le|les) \w+"
        ),
    )
)
_VERB = (
    r"(?:re)?(?:contactee?r?|sollicitee?r?|appelee?r?|derangee?r?|rappelee?r?|relancee?r?|demarchee?r?|harcelee?r?"
    r"|ennuyee?r?)"
)
_NO_CONTACTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bne (?:pas|plus) {_VERB}[^.;\n]{{0,15}}(?:a sa demande|selon son souhait|a leur demande)",
        (
            r"\b(?:do not|don't|not to) (?:contact|call|write|mail|e-?mail)[^.;\n]{0,15}\bat (?:his|her"
            r"|their) (?:own )?request"
        ),
        (
            r"\b(?:withdr[ae]w[ns]?|revoke[sd]?|retire|a retire|retrait d[eu]|revocation d[eu]"
            r"|revoque) (?:de )?(?:his |her |their |son |the )?(?:consent\w*|accord|permission)\b"
            r"|\bconsent(?:ement)? (?:withdrawn|revoked|retire|revoque)\b"
            r"|\bno longer wishes to be (?:considered|kept)\b"
        ),
        (
            rf"\bne (?:souhaite|souhaitait|veut|voulait|desire|souhaitent) (?:plus|pas|surtout pas|plus jamais"
            rf"|absolument plus|vraiment plus) "
            rf"(?:du tout )?(?:etre |qu'on (?:la |le |l')?)(?:de nouveau )?{_VERB}\b"
        ),
        (
            r"\bne (?:souhaite|veut|voulait|desire) (?:plus|pas) (?:\w+ )?(?:recevoir (?:de |d'|nos "
            r"|aucune? )(?:offres?|nouvelles?|propositions?|messages?"
            r"|sollicitations?|annonces?)|entendre parler de nous|avoir (?:de nos nouvelles|affaire a nous)"
            r"|de (?:nos )?nouvelles|de contact)"
        ),
        rf"\bne plus (?:jamais )?(?:etre )?(?:(?:la|le|les|me|nous) |l'|m')?{_VERB}\b",
        (
            r"\bne plus (?:jamais )?(?:(?:lui|me|m')\s?)?(?:ecrire|recevoir (?:de |d'|nos |aucune? )(?:offres?"
            r"|nouvelles?|propositions?|messages?|sollicitations?|annonces?))"
        ),
        (
            rf"\b(?:demand\w*|prie\w*|exige\w*) (?:\w+ ){{0,3}}?(?:de |qu'on )(?:ne |n')?(?:plus |pas )?(?:(?:la|le"
            rf"|l') ?)?(?:plus )?{_VERB}\b"
        ),
        (
            r"\b(?:droit d'|fait |exerce son |demande d')?opposition (?:au traitement|rgpd|exercee?|cnil|a tout"
            r"|a la|a ce)|\bdroit d'opposition\b"
            r"|\bs'oppose (?:a (?:tout|etre|ce qu|la conservation|l'utilisation|l'usage|la|notre))"
        ),
        (
            r"\b(?:ne (?:souhaite|veut|desire)|doesn't (?:want|wish)|does not (?:want|wish)|no longer (?:wants"
            r"|wishes)|refuse) (?:pas |plus |d'|de |to )*(?:rester|etre garde\w*|etre conserve\w*"
            r"|figurer|qu'on (?:garde|conserve)|stay|remain|be kept|be in)\b[^,;.\n]{0,20}\b(?:vivier|base"
            r"|fichiers?|cvtheque|pool|database|list|files?)\b"
        ),
        (
            r"\boppos(?:ee?|ition) a (?:la conservation|l'utilisation|tout contact|l'usage|ce qu'on)"
            r"|\bno longer interested in hearing from us\b"
        ),
        r"\b(?:des(?:inscri\w+|abonn\w+)|unsubscrib\w+|opt(?:ed|s)?[ -]?out)\b",
        (
            r"\b(?:do not|don't|not to|never|to not) (?:ever )?(?:write|contact|e-?mail|mail|call|phone|text"
            r"|bother|approach|message|ring)(?: \w+){0,3}? "
            r"(?:again|any ?more|ever|any longer)\b"
        ),
        (
            r"\b(?:asked|asks|wants?|please|told us|tells us|said|says)[^.;\n]{0,25}\bstop (?:writing|contacting"
            r"|calling|e-?mailing|mailing|bothering|messaging|ringing)\b"
        ),
        r"\bstop (?:writing|contacting|calling|e-?mailing|mailing|bothering|messaging) (?:to )?(?:me|him|her|them)\b",
        (
            r"\bno (?:more|further) (?:contact|messages?|offers?|approach\w*|communication)\b|\bwants? no (?:more "
            r"|further )?contact\b"
        ),
        (
            r"\b(?:not|doesn't want|does not want|does not wish|doesn't wish|no longer wants|no longer wishes"
            r"|never) (?:want |wish )?"
            r"to be (?:contacted|called|approached|bothered|rung|disturbed|written to|e-?mailed|mailed)\b"
        ),
        (
            r"\b(?:doesn't|does not|don't|no longer) (?:want|wants|wish|wishes) (?:to hear from us|us to (?:call"
            r"|write|contact|get in touch)|any (?:more|further) contact|to be on (?:our|your|the) list)"
        ),
        (
            r"\bleave (?:me|her|him|them) alone\b|\blaissez?[ -](?:moi|la|le) tranquille|\bqu'on (?:le"
            r"|la) laisse tranquille"
        ),
        (
            r"\b(?:never|not|rather not|no wish to|no desire to|doesn't want to|does not want to|don't want to"
            r"|no longer wants? to) (?:to )?(?:ever )?hear (?:anything )?(?:more )?from"
            r" (?:us|you|this \w+|your \w+|(?!him|her|them|me)\w+ (?:again|any ?more|ever))\b"
            r"|\bne (?:veut|souhaite|veux|desire) (?:plus|pas)(?: jamais)? (?:rien )?(?:entendre parler de (?:nous|vous"
            r"|notre (?:boite|societe|entreprise|maison|agence))|(?:rien )?recevoir de (?:nous|vous|notre part))"
            r"|\bplus jamais (?:entendre parler de (?:nous|vous)|avoir affaire a (?:nous|vous)"
            r"|me (?:contacter|appeler|ecrire))"
        ),
        r"\bstop (?:contact|rgpd|gdpr)\b|\bobject(?:s|ed) to (?:us|our|the|any|being|all)\b|\bright to object\b",
    )
)
#: A word that every request holds: most notes hold none, and are done with at once.
_ANY = re.compile(
    r"effac|suppr|retir|enlev|radi|raye|disparai|oubli|figurer|apparaitre|delet|eras|remov|wip|purg|destroy"
    r"|off|rgpd|gdpr|cnil|take"
    r"|ne (?:souhait|veut|voulai|desir|plus)|demand|prie|exig|oppos|desinscri|desabonn|unsubscri|opt|not|never"
    r"|n't|stop|hear|jamais|entendre|no (?:more|further|longer)"
    r"|contact|alone|tranquille|object|refuse|consent|accord|withdr|revo"
)
#: A refusal limited to a time, a way or a kind of post is no objection.
_LIMITED = re.compile(
    r"(?: \w+){0,2}? (?:pour (?:ce|cet|cette|ces|des|du|un|une|le (?!vivier|fichier|pool)\w+) ?|par (?:tel|sms"
    r"|mail|telephone|e-?mail)"
    r"|au (?:travail|bureau|boulot|tel)"
    r"|avant|le (?:soir|matin|week)|jusqu|pendant|before|at work|about (?:this|that|temp|night)|for (?:this"
    r"|that|these|those|night|temp|short|contract)"
    r"|by (?:phone|sms|text|mail|e-?mail)|on the phone|until|during|in the (?:evening|morning)|sur (?:ce|son) )"
)
_DENIED = re.compile(
    r"(?:\b(?:n'a|n'avait|n'ont) (?:pas|jamais)|\b(?:ne|n') ?\w+ pas|\b(?:didn't|did not|hasn't|never|not|no"
    r"|sans|aucune|pas de)"
    r"|\b(?:retire|annule|annulee|withdrew|cancelled|withdrawn) (?:sa|la|his|her|the))\s*(?:\w+\s){0,2}$"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:collegue|ami|amie|conjointe?|frere|soeur|mari|autre candidate?|autre personne|friend|colleague"
    r"|another candidate|other candidate|sister"
    r"|brother|wife|husband|client|customer|homonyme|namesake)\b[^.;\n]{0,25}$"
)


def requests_in(text: str, folded: str) -> tuple[tuple[RightsRequest, ...], Source | None]:
    """Return what the person asked, and where the note says it (the first of them, when there are two)."""
    if _ANY.search(folded) is None:
        return (), None
    asked = [
        (request, match)
        for request, patterns in ((RightsRequest.ERASURE, _ERASURES), (RightsRequest.NO_CONTACT, _NO_CONTACTS))
        if (match := _first(patterns, folded)) is not None
    ]
    if not asked:
        return (), None
    match = asked[0][1]
    return tuple(request for request, _ in asked), Source(quote=text[match.start() : match.end()])


_TRIGGERS = {patterns: Triggers(patterns) for patterns in (_ERASURES, _NO_CONTACTS)}


def _first(patterns: tuple[re.Pattern[str], ...], folded: str) -> re.Match[str] | None:
    for index in _TRIGGERS[patterns].worth_trying(shadow(folded)):
        for match in patterns[index].finditer(folded):
            if _is_meant(folded, match):
                return match
    return None


def _is_meant(folded: str, match: re.Match[str]) -> bool:
    before = folded[max(0, match.start() - 60) : match.start()]
    return (
        _LIMITED.match(folded, match.end()) is None
        and _DENIED.search(before) is None
        and _SOMEBODY_ELSE.search(before) is None
    )
