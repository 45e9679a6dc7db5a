"""The French words by which a note tells of a contact. Where two cues overlap, the one listed first wins."""

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes.cue_words import MAIL, NOTE, PHONE, TEXT, Cue, Way, cue

_ADVERBS = r"(?:(?:bien|deja|tout|aussi|ensuite|encore|donc|re|nous|m')\s?){0,2}"
_WHO = r"(?:elle|il|le candidat|la candidate|candidate?|l'interessee?)"


#: What came from them.
THEIRS: tuple[Cue, ...] = (
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[\d,;:.(/\n-]))\s*(?:nous |m'|me )(?:re)?ecrit\b(?! toujours| jamais| rarement)",
        Channel.EMAIL,
    ),
    cue(Way.THEIRS, r"(?:^|(?<=[\d,;:.(/\n-]))\s*(?:nous |m'|me )(?:re)?appelle\b(?! toujours| jamais)", Channel.PHONE),
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[\d,;:.(/\n-]))\s*(?:nous |me )(?:re)?(?:contacte|lance|sollicite)\b(?! toujours| jamais)",
    ),
    cue(
        Way.THEIRS,
        r"\b(?:m'|nous |me l')a (?:aussi |bien |re)?(?:envoye|renvoye|ecrit|adresse|fait parvenir"
        r"|fait suivre)e?s?\b(?! (?:au|chez))",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        rf"\b(?:m'|nous )(?:l'|le )?a \w+ (?:\w+ ){{0,4}}?par (?:{MAIL}|{TEXT}|{PHONE})",
    ),
    cue(
        Way.THEIRS,
        rf"\b{MAIL} (?:incendiaires?|furieux|desagreables?|sec|insultants?|agressifs?|adorables?|gentils?"
        rf"|touchants?|plein"
        r"|de (?:colere|plainte|reproches?|remerciements?)|d'insultes)",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        r"\b(?:cv|candidature|dossier)(?: (?!non|pas)\w+){0,2} (?:recue?s?|arrivee?s?|deposee?)\b",
    ),
    cue(Way.THEIRS, r"\bappel (?:du |de la )?candidate?\b", Channel.PHONE),
    cue(Way.THEIRS, r"\b(?:m'|nous )a (?:re)?(?:appele|telephone)e?s?\b", Channel.PHONE),
    cue(
        Way.THEIRS,
        r"\b(?:m'|nous )a (?:texte|laisse un (?:message|sms)|repondu|relance|recontacte|contacte|remercie"
        r"|sollicite|prevenu|informe|confirme|dit|explique)e?s?\b",
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:a |nous a |m'a |avait )(?:{_ADVERBS})(?:rappele|appele|telephone)e?s?\b",
        Channel.PHONE,
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:a |nous a |m'a |avait )(?:{_ADVERBS})(?:ecrit|envoye|renvoye|transmis)\b",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:a |nous a |m'a |avait |vient de )(?:{_ADVERBS})(?:relancer?|repondu|recontacter?"
        r"|contacter?|remercier?|confirmer?|repostuler?|postule a nouveau|decline|refuse notre|annule"
        r"|demande (?:a|que|l'|qu')|repris contact|demissionne de|prevenu|donne de ses nouvelles|accepte)\b",
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:nous |m'|me )?(?:ecrit|reecrit|envoie|renvoie)\b(?! toujours| jamais| rarement)",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:nous |m'|me )?(?:rappelle|appelle|telephone)\b(?! toujours| jamais| rarement)",
        Channel.PHONE,
    ),
    cue(
        Way.THEIRS,
        rf"\b{_WHO} (?:nous |me )?(?:relance|repond|recontacte|remercie|previent)\b(?! toujours| jamais"
        r"| rarement| bien| vite| pas| mieux| present)",
    ),
    cue(
        Way.THEIRS,
        rf"\b{NOTE} (?:de sa part|recue?s?|d'elle|de lui|du candidat|de la candidate|de remerciements?"
        r"|tres sympa|de relance de sa part)",
    ),
    cue(
        Way.THEIRS,
        r"\b(?:recu|ai recu|avons recu) (?:un |une |son |sa |ses |deux |trois )?(?:nouveau |long "
        rf"|gentil )?{NOTE}",
    ),
    cue(
        Way.THEIRS,
        rf"\b(?:dans |par |d'apres |suite a |lu )?son (?:dernier |premier )?{NOTE}\b(?! (?:perso|pro\b|est "
        r"|n'est|ne |:|inconnu|invalide))",
    ),
    cue(
        Way.THEIRS,
        r"\b(?:appel|coup de fil|reponse|retour|relances?|nouvelles) (?:de sa part|du candidat|de la candidate"
        r"|recue?s?)\b",
    ),
    cue(Way.THEIRS, rf"\((?:son |sa )?{MAIL} du (?=\d)", Channel.EMAIL),
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[,;:.(/\n-])|(?<=\bet )|(?<=elle )|(?<=il ))\s*a (?:\w+ )?laisse (?:un|deux"
        r"|plusieurs) (?:message|msg)s?\b",
        Channel.PHONE,
    ),
    cue(Way.THEIRS, r"\breponse\s*:?\s*[«\"]"),
    cue(Way.THEIRS, r"\bappels? entrants?\b|\bincoming call\b", Channel.PHONE),
    cue(Way.THEIRS, rf"\b{MAIL} entrants?\b|\bincoming {MAIL}\b", Channel.EMAIL),
    cue(Way.OURS, rf"\b(?:relances?|refus|relancee?) (?:\w+ )?{MAIL}\b", Channel.EMAIL),
    cue(Way.OURS, rf"\b(?:relances?|refus|relancee?) (?:\w+ )?{TEXT}\b", Channel.SMS),
    cue(Way.CALL, r"\b(?:relances?|relancee?) (?:\w+ )?(?:tel\b\.?|telephon\w*)", Channel.PHONE),
    cue(
        Way.THEIRS,
        r"\b(?:retrait|desistement|desiste\w*|retiree?|a decline|decline|annule"
        rf"|refuse) (?:\w+ ){{0,3}}?par (?:{NOTE}|{PHONE})",
    ),
    cue(Way.THEIRS, r"(?:^|(?<=[,;:.(/\n-])|(?<=\bet ))\s*(?:\w+ )?a (?:re)?(?:appele|telephone)\b", Channel.PHONE),
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[,;:.(/\n-])|(?<=\bet ))\s*(?:\w+ )?a (?:bien |aussi )?(?:ecrit|renvoye son|envoye (?:son"
        r"|sa|ses|un|une))\b",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[,;:.(/\n-])|(?<=\bet ))\s*(?:\w+ )?a (?:repondu|relance|repris contact|repostule"
        r"|postule a nouveau|recontacte|remercie|confirme)\b",
    ),
    cue(
        Way.THEIRS,
        r"\b(?:s'est (?:manifeste|desiste|retire|excuse)e?|est revenue? vers (?:nous|moi)|est repassee?"
        r"|est venue? aux nouvelles|prend des nouvelles|a pris des nouvelles|a repris contact"
        r"|donne des nouvelles|reprend contact|se manifeste)\b",
    ),
)

#: Conversations and meetings.
TALKS: tuple[Cue, ...] = (
    cue(
        Way.CALL,
        r"\b(?:lui|leur) (?:ai|avons|a) (?:\w+ ){0,2}?(?:re)?(?:telephone|parle)\b(?! d[eu] )",
        Channel.PHONE,
    ),
    cue(
        Way.CALL,
        r"\b(?:l'|les )(?:ai|avons|a|avait) (?:\w+ ){0,2}?(?:eue?s?|appelee?s?|rappelee?s?"
        r"|jointe?s?)\b(?! (?:l'impression|du mal|un doute|comme))",
        Channel.PHONE,
    ),
    cue(Way.CALL, r"\b(?:eue?|jointe?) (?:au|par|en) (?:tel\b|telephone|ligne|visio)", Channel.PHONE),
    cue(
        Way.CALL,
        r"(?:^|(?<=[,;:.(/\n+-])|(?<=\d ))\s*(?:deja |bien |ete |a ete |re|candidate? )?(?:appelee?|rappelee?|jointe?"
        r"|telephone)\b(?=\s*(?:le|la|les|ce|hier|par|au|en|:|,|-|\d|deux|trois|[.;]|$))",
        Channel.PHONE,
    ),
    cue(
        Way.CALL,
        r"\b(?:point|echange|contact|prequalif\w*|preselection|pre-selection|debrief\w*|retour|refus|reponse"
        r"|annonce|annoncee?|conversation|discussion|prevenue?|dite?|expliquee?|informee?|entretien|itw"
        r"|motifs?|feedback|negatif) (?:\w+ ){0,3}?(?:par |au |en |de |d')?(?:tel\b\.?|telephon\w*|phone"
        r"|visio\w*|vive voix)",
        Channel.PHONE,
    ),
    cue(Way.CALL, r"\b(?:au|par) (?:tel\b\.?|telephone|visio)(?! (?:portable|fixe))", Channel.PHONE),
    cue(
        Way.CALL,
        r"\b(?:coup de fil|appel|tel\.?|phoning) (?:(?:de \w+ )?(?:passe |du |le |de ce |hier))",
        Channel.PHONE,
    ),
    cue(Way.CALL, r"(?:^|(?<=[:,;/\n-]))\s*(?:tel|appel|call)\b\.?\s*(?=[:,-]|le\b|du\b|ok\b|\d)", Channel.PHONE),
    cue(
        Way.MEETING,
        r"\b(?:on s'est|nous nous sommes|s'est) (?:re)?(?:parle|vue?s?|rencontrees?|rencontres|appeles)\b",
    ),
    cue(
        Way.MEETING,
        r"\b(?:l'|les )(?:ai|avons|a|ont) (?:\w+ ){0,2}?(?:re)?(?:vue?s?|rencontree?s?|recue?s?"
        r"|croisee?s?)\b(?! (?:venir|faire|dans son cv))",
    ),
    cue(
        Way.MEETING,
        r"(?:^|(?<=[,;:.(/\n+-])|(?<=\d ))\s*(?:deja |bien |ete |a ete )?(?:re)?(?:vue?s?|rencontree?s?"
        r"|recue?s?|croisee?s?)\b(?=\s*(?:le \d|par\b|au\b|en (?:entretien|itw|visio|rdv|salon|agence|\w+ 20"
        r"|janv|fev|mars|avr|mai\b|juin|juil|aout|sept|oct|nov|dec)"
        r"|ce\b|hier|avec|deux|2|\d{1,2}/|[,.;]|$))",
    ),
    cue(
        Way.MEETING,
        r"\b(?:a rencontre|a vu|a passe (?:une|la|deux|trois|un)|a fait (?:une|un|deux|trois) (?:essai|journee"
        r"|demi|immersion|jour)\w*|essai (?:de|le|du|d'une)|mise en situation|immersion (?:de|le|du))\b",
    ),
    cue(Way.MEETING, r"\b(?:dernier|derniere) (?:contact|echange|conversation|rencontre|discussion)\b"),
    cue(Way.MEETING, r"\bechanges? (?:cordial|cordiaux|tres|sympas?|avec (?:elle|lui)|constructifs?|regulier)\w*"),
    cue(
        Way.MEETING,
        r"\b(?:demi-journee|journee|une heure) avec\b|\b(?:\w+ )?(?:entretiens?|itw|rdv|rendez-vous"
        r"|visio)\b(?=[^.;\n]{0,18}\d{1,2}[/ ]|\s+(?:du|le|rh|manager|technique|ok|avec|tres|super|bien"
        r"|correct|mitige|moyen))|\b(?:apres|suite a?|pendant|lors de|en|1er|2e|2eme|deux|trois|2|3) (?:l'|un "
        r"|son |les |(?:\d|deux|trois) )?(?:entretiens?|itw)\b",
    ),
)

#: What went from us.
OURS: tuple[Cue, ...] = (
    cue(
        Way.OURS,
        r"\b(?:j'ai|nous avons|on a) (?:\w+ ){0,2}?(?:explique|donne les raisons|expose|detaille|dit pourquoi)\b"
        r"|\b(?:feedback|debrief|motifs?|raisons?|retour) (?:\w+ )?(?:donnee?s?|faite?|expliquee?s?|argumentee?)\b",
    ),
    cue(Way.OURS, r"\b(?:lui|leur) (?:ai|avons|a) (?:\w+ ){0,3}?(?:ecrit|envoye|adresse|transmis)\b", Channel.EMAIL),
    cue(
        Way.OURS,
        r"\b(?:lui|leur) (?:ai|avons|a) (?:\w+ ){0,3}?(?:repondu|laisse|explique|dit|annonce|donne|confirme"
        r"|fait (?:un )?retour|propose|precise|signifie)\b",
    ),
    cue(
        Way.OURS,
        r"\b(?:l'|les )(?:ai|avons|a|avait) (?:\w+ ){0,2}?(?:re)?(?:contactee?s?|prevenue?s?|informee?s?"
        r"|relancee?s?|avertie?s?|debriefee?s?|textee?s?)\b",
    ),
    cue(
        Way.OURS,
        r"(?:^|(?<=[,;:.(/\n+-])|(?<=\d ))\s*(?:a ete |ete |est |deja |bien |candidate? )?(?:re)?(?:contactee?"
        r"|prevenue?|informee?|relancee?|avertie?|debriefee?)\b",
    ),
    cue(
        Way.OURS,
        r"\b(?:reponse|refus|retour|debrief\w*|motifs?|explications?|prevenue?|informee?|dite?|expliquee?"
        r"|annoncee?|relancee?|relances?|feedback|recontactee?|contactee?|negatif|non)(?: (?!sans"
        rf"|tel)\w+'?){{0,4}}? par {MAIL}",
        Channel.EMAIL,
    ),
    cue(
        Way.OURS,
        r"\b(?:reponse|refus|retour|prevenue?|informee?|dite?|relancee?|relances?|contactee?"
        rf"|recontactee?)(?: \w+){{0,3}}? par {TEXT}",
        Channel.SMS,
    ),
    cue(
        Way.OURS,
        rf"\b(?:{MAIL}|reponse|refus) (?:\w+ ){{0,3}}?(?:envoyee?s?|parti|adressee?)\b|\b(?:mails?|reponse"
        r"|lettre|courrier|emails?|e-mails?) (?:type|auto\w*|standard|generique|de refus|negatif|argumentee?"
        r"|de relance)\b|\b(?:refus|relance) (?:mail|e-mail|email|courriel)\b",
        Channel.EMAIL,
    ),
    cue(
        Way.OURS,
        r"\b(?:message|msg|sms)s? (?:vocal )?laisses?\b|\blaisse (?:un )?(?:message|msg|vocal)\b"
        r"|\b(?:sur )?(?:repondeur|messagerie)\b",
        Channel.PHONE,
    ),
    cue(Way.OURS, rf"\b{TEXT} envoyes?\b", Channel.SMS),
)
