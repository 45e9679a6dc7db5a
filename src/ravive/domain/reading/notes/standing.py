"""Where a person stands with us beside any refusal: hired, in a process; and whether they met the team."""

import re

from ravive.domain.kernel.dates import days_between
from ravive.domain.kernel.history import Standing
from ravive.domain.reading.notes.days import Anchor

#: A process that nobody has written about for this long is no longer under way.
_STALE_DAYS = 180

_HIRED = re.compile(
    r"\b(?:(?:embauchee?|recrutee?) (?:le|en|chez nous|par nous|au|comme|depuis|sur|dans|finalement"
    r"|a l'agence|pour|\d)|engagee? (?:chez nous|par nous|le \d|en c(?:di|dd)\b|comme|finalement|a l'agence|\d)"
    r"|en poste (?:chez nous|ici|dans nos|au sein de)|(?<!a )(?<!avait )(?<!ont )(?:travaille"
    r"|bosse) (?:chez nous|ici|avec nous"
    r"|desormais chez nous)"
    r"|salariee? (?:chez nous|de la (?:maison|boite|societe|structure)|depuis)|a (?:rejoint|integre) (?:l'"
    r"|notre |nos |les )?(?:equipes?|nous|rangs|site|maison)"
    r"|a signe (?:chez nous|son (?:contrat|cdi|cdd)|le (?:contrat|cdi|cdd)|notre)|(?:a pris|prend) (?:son"
    r"|ses) (?:poste|fonctions)"
    r"|offre acceptee|a accepte (?:notre |l')offre|nous a rejoint\w*"
    r"|hired (?:on|in|as|by us|for|here|last|\d)|(?:started|starting) (?:on|with us|here|work with us|last|\d)"
    r"|joined (?:us|the team|our)|works (?:here|with us|for us)\b|(?:now )?(?:on|in) our team|accepted (?:our"
    r"|the) offer|offer accepted"
    r"|signed (?:with us|our|the (?:contract|offer))|on our payroll)"
    r"|(?:^|(?<=[.;:,/\n-]))\s*(?:embauchee?|recrutee?|hired)\s*(?=$|[.,;:!\n(])"
)
_NOT_HIRED = re.compile(
    r"(?:\b(?:pas|non|jamais|not|never|n't|sera|serait|ne|n'|won't|would have|aurait|to be|a etre|si|if|autre"
    r"|quelqu'un|somebody|someone|else"
    r"|we|on a|colleague|collegue|friend|ami|candidate? interne|insider|interne|to|could|would|might|must"
    r"|should|have|has to)\s*(?:\w+\s){0,2}|\bdoit etre\s*)$"
)
_ELSEWHERE = re.compile(
    r"[^.;\n]{0,25}\b(?:ailleurs|elsewhere|autre (?:boite|entreprise|societe|employeur)|concurrent|competitor"
    r"|chez (?!nous)\w+|par (?!nous\b)\w+"
    r"|at (?:a|an|the|another)|with (?:a|an|another))"
)
_LEFT = re.compile(
    r"\b(?:a quitte|est partie?|nous a quittes?|periode d'essai (?:rompue|non|interrompue)|fin (?:de contrat"
    r"|de cdd|de mission)|ancien(?:ne)? salariee?"
    r"|left (?:us|in|after|on)|resigned|probation (?:failed|ended|not)|demission(?:ne|nee?)?|ex-salariee?)\b"
)
_IN_PROCESS = re.compile(
    r"\b(?:(?:process|processus|recrutement|candidature|dossier|procedure|evaluation) (?:\w+ )?(?:en cours"
    r"|in progress|ongoing|under ?way)|en process\b"
    r"|en cours (?:de (?:process|recrutement|traitement|evaluation|validation|qualification)|d'(?:etude"
    r"|evaluation|analyse|examen))"
    r"|(?:cv|dossier|candidature) (?:a|en attente de) (?:lire|traiter|etudier|qualifier|examiner|lecture"
    r"|traitement)|cv (?:a lire|a voir|to (?:read|review|screen))"
    r"|in process\b|in the running\b|(?:offre|proposition) (?:en cours|envoyee,? (?:attend|en attente))"
    r"|(?:process|application|recruitment) (?:in progress|ongoing|under ?way|running|open)"
    r"|in progress\b|under review|to be (?:reviewed|screened)"
    r"|(?:entretien|itw|rdv) (?:prevue?|planifiee?|fixee?|programmee?|cale)|interview (?:scheduled|booked"
    r"|planned|set)"
    r"|awaiting (?:the )?(?:client|manager|team|feedback|decision|panel)|(?:attente|attend) (?:du |le |d'un "
    r"|de )?(?:retour|reponse|decision|validation) (?:du |de la |de |d')?(?:client|manager|direction|equipe"
    r"|n\+1))"
    r"|(?:^|(?<=\n))\s*en cours\s*(?=$|[.,;\n(])"
)
_MET_TEAM = re.compile(
    r"\b(?:(?:vue?|rencontree?|recue?|validee?|passee?|auditionnee?) (?:\w+ ){0,2}?par (?:l'equipe"
    r"|toute l'equipe|les equipes|les (?:mecanos|gars|collegues|operationnels"
    r"|soignants|devs?|profs|associes)|le (?:client|manager|chef|directeur|responsable)|la (?:cliente|manager"
    r"|directrice|responsable|cadre|cheffe))"
    r"|(?:a |ont |avait )?(?:rencontre|vu) (?:l'equipe|toute l'equipe|les equipes|le (?:manager|client|chef"
    r"|directeur|responsable)|la (?:manager|cadre|directrice|cheffe|responsable))"
    r"|(?:demi-journee|journee|matinee|service|immersion|essai) (?:\w+ )?(?:avec|dans|au sein de"
    r"|chez) (?:l'equipe|les|le|la|l')"
    r"|(?:journee|demi-journee|jour|service) d'(?:essai|immersion|observation)|essai (?:sur site|en cuisine"
    r"|en salle|a l'atelier)"
    r"|(?:2e|2eme|deuxieme|second) (?:entretien|tour|rdv)|entretien (?:avec (?:le|la|l'|les) (?:manager|equipe"
    r"|client|chef\w*|cadre|direct\w+)|manager|equipe|d'equipe)"
    r"|met (?:with )?(?:the |our |all the |most of the )(?:\w+ ){0,4}?(?:team|crew|staff|manager|head|client"
    r"|lead|nurses|engineers|chef|director|partners|department|ceo|coo|cto|cfo)"
    r"|team (?:interview|meeting|lunch)|(?:met|seen|interviewed|liked) by the (?:\w+ )?(?:team|manager|client"
    r"|crew|panel)|(?:trial|taster|shadow) (?:day|shift|lesson)"
    r"|panel interview|second (?:interview|round)|2nd (?:interview|round)|final (?:interview|round)"
    r"|on-?site (?:interview|trial|day)"
    r"|(?:half a day|an? (?:day|morning|afternoon)|hours?) with the (?:\w+ )?(?:team|crew|staff|mechanics|nurses))\b"
)
_DID_NOT = re.compile(
    r"(?:\b(?:pas|jamais|sans|avant|ne|n'|devait|doit|devrait|a|pour|not|never|no|before|to|should|will|was to"
    r"|n't|annule\w*|refuse\w*|cancelled)\s*(?:\w+\s|d'|de |l'|le |un |the )?)$"
)


def standing_in(folded: str, *, anchor: Anchor) -> Standing | None:
    """Return where the note says the person stands with us; None when it says nothing of it."""
    if _is_hired(folded):
        return Standing.HIRED
    if _IN_PROCESS.search(folded) is not None and not _is_stale(anchor):
        return Standing.IN_PROCESS
    return None


def met_team_in(folded: str) -> bool:
    """Whether the note tells that they met the team, the manager or the client."""
    return any(
        _DID_NOT.search(folded[max(0, match.start() - 25) : match.start()]) is None
        for match in _MET_TEAM.finditer(folded)
    )


def _is_hired(folded: str) -> bool:
    if _LEFT.search(folded) is not None:
        return False
    return any(
        _NOT_HIRED.search(folded[max(0, match.start() - 30) : match.start()]) is None
        and _ELSEWHERE.match(folded, match.end()) is None
        for match in _HIRED.finditer(folded)
    )


def _is_stale(anchor: Anchor) -> bool:
    if anchor.near is None or anchor.limit is None:
        return False
    return days_between(anchor.near.last, anchor.limit) > _STALE_DAYS
