"""Not free in time: `availability`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Availability, Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.comments.dates import mentions
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.numbers import NUMBER
from ravive.domain.reading.comments.signs import Hit, signs

_FREE = (
    r"(?:dispos?(?:nibles?)?|disponibilites?|dispo\.|libres?|libere\w*|available|availability|free|"
    r"joignable pour demarrer|operationnel\w*|en mesure de (?:commencer|demarrer))"
)
_START = (
    r"(?:start\w*|begin|join\w*|commenc\w+|demarr\w+|debut\w+|prendre (?:le |son )?poste|arriver|venir|integrer|"
    r"prise de poste|embauche)"
)
_LONG = rf"(?:{NUMBER}) ?(?:mois|months?|mths?|weeks?|semaines|wks)"

SIGNS = (
    *signs(
        "free.late",
        r"""
        (?:encore |still |plus de |il (?:lui )?reste |has |with |avec |a |more than |another |over )(?:un|une|deux|
        trois|quatre|two|three|four|six|\d+|\\d+) (?:mois|semaines|months|weeks)'? (?:de preavis|of notice|notice|
        avant|before|a faire|to (?:work|serve))
        """,
        r"""
        (?:bloque\w*|coince\w*|retenu\w*|occupe\w*|pris\w*|tenu\w*|lie\w*|tied|stuck|held|bound|booked|engaged|
        locked in|engage\w*|committed) (?:\w+ ){0,2}?(?:jusqu'|until|till|up to|avant|through)(?:a |au |aux |en |
        a la |the )?[^\n,;()]{1,22}
        """,
        rf"""
        (?:ne |n')?(?:est |sera |serait |etait |se (?:libere\w*|rend) ?)?(?:pas|plus|jamais|non|not|n't|isn't|only|
        seulement|que|qu'|uniquement|won't be|wasn't|no longer|never) (?:du tout |vraiment |be |really |completely |
        encore )?{_FREE}(?! (?:par tel|au tel|pour un|pour le rdv|to (?:talk|speak|meet|chat)|
        (?:les?|on|the|le) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday|soir|matin|nuit)|une semaine sur|weekends|nights|evenings|
        mornings))(?: (?:avant|qu'|que|until|till|before|en|a partir|from|des|pour|for|in|to|sur|fin|debut|mi|courant|
        le|au|immediatement|tout de suite|de suite|now|at|tant que|a temps)[^\n,;()]{{0,35}})?
        """,
        rf"""
        {_FREE}(?: (?:is|est|seulement|uniquement|only|a partir|que|qu'|too|trop))* ?(?:: ?|
        = ?)?(?:trop (?:tard\w*|loin\w*|eloigne\w*|lointain\w*)|too late|tardive\w*|lointaine?|
        pas (?:compatible|possible|ok|immediate)|incompatible\w*|(?:seulement |uniquement |qu'|qu'a partir |only |
        not before |not until |pas avant )(?:de |d'|en |a |au |in |from |le |fin |mi |debut |the |until |after |
        apres |dans )?[^\n,;()]{{1,25}})
        """,
        rf"""
        (?:ne |n')?(?:peut|pouvait|pourra|pourrait|veut|souhaite|se libere|libere|libre|arrive\w*|rejoint) (?:pas |
        que |qu'|plus |se liberer |pas se liberer |seulement )*(?:{_START} |se liberer |etre la |)?(?:avant|qu'en|
        qu'a|qu'au|qu'apres|que dans|que fin|que debut|que mi|que le|plus tot|rapidement|immediatement|tout de suite|
        a temps|de suite)(?! (?:17h|18h|\d+ ?h|tout|de )\b)(?: [^\n,;()]{{0,25}})?
        """,
        rf"""
        (?:can't|cannot|couldn't|could not|won't|unable to|not able to|wouldn't|can only|could only|not ready to|
        unavailable to) (?:be able to |actually )?(?:{_START}|free (?:himself|herself)|
        be (?:here|with us|free|available)|leave (?:his|her) (?:job|post|current \w+))(?: \w+)? ?(?:until|till|before|
        in|on|from|by|for|earlier|sooner|immediately|straight away|now|in time|after)[^\n,;()]{{0,25}}
        """,
        r"""
        (?:indispos?|indisponibles?|indisponibilite|unavailable)(?: (?:avant|jusqu'|until|till|before|en|a|pour|for|
        from|sur|du|this|cet|les|le|pendant|in|now|immediatement|actuellement)[^\n,;()]{0,30})?
        """,
        rf"""
        (?:preavis|notice(?: period)?)(?: (?:de |of |is |est |: ?)?(?:{_LONG}))?(?: \w+)?? ?(?:: ?|= ?)?(?:is |was |
        est |etait |beaucoup |bien |far |much |way |)?(?:trop (?:longs?|important)|too long|longs?\b|redhibitoire|
        incompatible\w*|bloqu\w+|non negociable\w*|pas (?:negociable|reductible|compatible|possible)|not negotiable|
        non-negotiable|interminable|deal-?breaker|was (?:the|a) (?:problem|issue|killer)|the (?:problem|issue)|
        a problem|an issue|killed it|can't be (?:shortened|reduced)|impossible)
        """,
        r"""
        (?:trop|too) (?:long\w* |important )?(?:de )?(?:preavis|(?:a )?notice|delai|wait|lead time)|
        delai (?:de disponibilite |de demarrage )?trop long|long (?:notice|preavis)|notice too long
        """,
        rf"""
        (?:{_LONG}|trop de|long)'? (?:de |of |')?(?:preavis|notice)(?! (?:ok|fine|negociable|negotiable|acceptable|
        gerable))
        """,
        rf"""
        (?:preavis|notice(?: period)?) (?:: ?|= ?|de |of |is |est de |
        was )?(?:{_LONG})(?! (?:ok|fine|negociable|negotiable|acceptable|gerable))
        """,
        r"""
        (?:besoin (?:immediat|urgent|pour|tout de suite|hier|d'hier|en urgence|la semaine|lundi|en)|
        need(?:s|ed)? (?:someone |somebody |them |him |her |cover |it |to start )?(?:now|yesterday|immediately|
        on monday|next week|asap|straight away|right away|today|from monday|tomorrow|last week|sooner)|
        il (?:nous )?(?:faut|fallait) quelqu'un (?:tout de suite|maintenant|lundi|de suite|en|rapidement|demain|
        immediatement|la semaine)|on (?:ne )?pe\w+ pas attendre|peut pas attendre|pouvait pas attendre|
        pouvions pas attendre|can't wait(?! to)|cannot wait|couldn't wait|could not wait|won't wait|
        client n'attend\w* pas|n'attendra pas|(?:starts?|demarrage|demarre|start date|prise de poste|
        debut)(?: (?:le|on|is|en|immediate?|au|de))? (?:immediat\w*|asap|immediate|tout de suite|lundi|monday|demain|
        tomorrow|urgent\w*|hier|yesterday|next week|imperatif))(?! (?:mais ok|ok))
        """,
        r"""
        (?:engage\w*|en poste|en mission|en contrat|sous contrat|en cdd|en conge\w*|pris\w*|occupe\w*|bloque\w*|
        en formation|en stage|retenu\w*|parti\w*|tied up|committed|contracted|booked|
        on (?:a )?(?:contract|assignment|leave|holiday|training|placement|project|sabbatical)|travelling|away|abroad|
        busy|in training|en vacances|en voyage|a l'etranger|en tournee)(?: \w+){0,2} (?:jusqu'|until|till|up to|
        to the end of|through to|jusqu a)[^\n,;()]{1,25}
        """,
        r"""
        (?:arrive\w*|free|libre|dispo\w*|available|coming|start\w*|could join|se libere\w*|
        commencerait) (?:\w+ ){0,2}?(?:trop tard|too late|bien trop tard|a month late|un mois trop tard|
        after (?:we|the (?:start|opening|deadline))|apres (?:l'ouverture|le demarrage|la rentree|le debut|notre))|
        timing (?:not|ko|pas|doesn't|didn't|problem|issue|trop|mauvais|was|off|wrong)(?: \w+)?|
        (?:pb|probleme|souci|question|problem|issue|mauvais|bad|wrong) (?:de |of |with |on )?(?:timing|calendrier|
        dispo\w*|availability|dates?|planning)|calendrier (?:incompatible|pas compatible)|
        dates? (?:incompatibles?|ne (?:collent|correspondent) pas|don't (?:match|work|fit)|didn't (?:match|work)|
        clash)
        """,
        rf"""
        {_FREE} (?:from |a partir d\w+ |des |en |on |in )[^\n,;()]{{1,22}}? (?:only|seulement|uniquement|
        at the earliest|au plus tot)
        """,
        r"""
        (?:pas avant|not before|not until|qu'en|qu'a partir d[eu']|seulement en|only (?:in|from)|only after|
        seulement a partir d[eu']) (?:la |le |l'|the |fin |mi |mi-|debut |mid[- ]|early |late |end of |courant |next |
        )*(?:@month|rentree|printemps|ete|automne|spring|summer|autumn|winter|20\d\d|\d{1,2}/\d{1,2}|
        \d+ (?:mois|months|weeks|semaines)|noel|christmas|q[1-4]|t[1-4]|next year|l'annee prochaine|
        january)[^\n,;()]{0,15}
        """,
        r"""
        (?:finit|termine|terminera|finira|finishes|ends|sort de|leaves) (?:son |sa |ses |his |her |current |
        the )*(?:formation|contrat|mission|etudes|cdd|preavis|contract|course|training|degree|studies|alternance|
        notice|stage|placement) (?:en|in|fin|mi|debut|only in|le|on|seulement|que|qu'en|at)[^\n,;()]{1,25}
        """,
    ),
    *signs("free.notice", r"(?:preavis|notice)[^\n,;]{0,25}"),
)

_NEUTRAL_AFTER = re.compile(
    r"[^\n,;]{0,14}?\b(?:ok|fine|negociable|negotiable|acceptable|gerable|compatible|no problem|possible|reductible|"
    r"can be shortened|pas de souci)\b"
)
_BARE_NOTICE = re.compile(
    rf"(?:{_LONG}|trop de|long)?'? ?(?:de |of |')?(?:preavis|notice(?: period)?) ?(?:: ?|= ?|de |of |is |est de |"
    rf"was )?(?:{_LONG})?$"
)
_WEIGHS = re.compile(
    r"(?:mais|but|trop|too|besoin|need|redhibitoire|attendre|wait|urgen\w+|immediat\w*|asap|long|\+|refus\w*|ko|non\b|"
    r"impossible|bloqu\w+|donc|so\b|however|client)"
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim on availability, with the day or month the person is free where it is stated."""
    hits = [hit for hit in found.standing("free.late") if _weighs(found, hit)]
    if not hits:
        return
    hit = hits[0]
    yield Availability(available_on=_free_on(found, hits), evidence=found.span(hit), certain=not found.is_asked(hit))


def _weighs(found: Found, hit: Hit) -> bool:
    """Tell whether it weighed: a length of notice alone is a neutral fact of a report, unless made a problem."""
    body = found.comment.body
    if _NEUTRAL_AFTER.match(body, hit.end):
        return False
    if not _BARE_NOTICE.match(hit.match.group()):
        return True
    first, last = found.sentence_of(hit)
    around = body[first : hit.start] + " " + body[hit.end : last]
    return _WEIGHS.search(around) is not None or _is_alone(found, hit)


def _is_alone(found: Found, hit: Hit) -> bool:
    """Tell whether the comment is hardly more than this: a short cell that gives the notice as its reason."""
    return len(found.comment.body.strip()) - (hit.end - hit.start) < 30


def _free_on(found: Found, hits: list[Hit]) -> PartialDate | None:
    for hit in hits:
        _, last = found.sentence_of(hit)
        _, clause_end = found.clause_of(hit)
        for mention in mentions(
            found.comment.body, hit.start, max(min(clause_end, last), hit.end), written_on=found.comment.written_on
        ):
            if not re.match(
                r"(?:dans|in|within|d'ici|sous|\w+ (?:mois|months|weeks|semaines))\b",
                found.comment.body[mention.start : mention.end],
            ):
                return mention.on
    return None
