"""Protected grounds that a comment names (Code du travail L1132-1, GDPR article 9): `sensitive`."""

import re

from ravive.domain.kernel.vocabulary import Ground
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.shape import SensitiveMention
from ravive.domain.reading.comments.signs import Hit

_EXPERIENCE_NEAR = re.compile(
    r"(?:exp\w*|metier|carriere|anciennete|chez|poste de|boite|maison|secteur|pratique|career|service|industry|"
    r"same (?:job|company|firm)|il y a|depuis|pendant|apres|tous les|sous|dans|d'ici|minimum|mini|au moins|faut|veut|"
    r"demande|il y|avec|since|for|in|after|within|plus de|moins de|over|under|permis|contrat|garantie|"
    r"avant)(?: (?:les|les|la|le|about|environ|plus de|deja|bien|nearly|presque|moins de|over|under|de))? ?$"
)
_COVER = re.compile(
    r"(?:cdd|poste|mission|remplac\w+|contrat|cover\w*|backfill\w*|replac\w+|interim|post)[^\n,;]{0,22}(?:conge mat\w*|"
    r"maternit\w+|mat leave|conge parental)"
)
_IDIOMS = re.compile(
    r"(?:maternity (?:cover|ward)|remplacement (?:de |d'un |d'une |pour )?(?:conge )?(?:mat\w*)|"
    r"(?:cdd|poste|mission|remplacement|contrat|cover|backfill|replacing)[^\n,;]{0,22}(?:conge mat\w*|maternity\w*|"
    r"mat leave|conge parental)|"
    r"(?:service|secteur|public|foyer|etablissement|ime|itep|esat|mas\b|fam\b|sector|unit|ward|school|charity|home|"
    r"structure|association|experience|aupres|accompagnement|care|soins?|pole|classe|poste|referente?|mission|"
    r"charge de mission|chargee de mission|accompagn\w+|stage|worked with|working with|work with|"
    r"travail\w* (?:avec|aupres)|suivi|formation)(?: (?:du|de|des|d'|la|le|les|l'|aupres|with|for|in|avec|en|pour|"
    r"adultes?|personnes?|enfants?|jeunes?|publics?|adults?|children|young|people|au|aux|of|who|are|elderly|agees?|ans|"
    r"the|aged|mission|un|une))* ?$|"
    r"(?:adultes?|personnes?|enfants?|jeunes?|publics?|eleves?|children|adults?|people|kids|pupils|students|residents|"
    r"patients|clients) (?:en situation de |en |with |atteints? de |porteurs? de |living with |who are |with severe |"
    r"with learning |avec un |avec |souffrant de )?$)"
)


_GROUNDS = {f"ground.{ground}": ground for ground in Ground}


def mentions(found: Found) -> tuple[SensitiveMention, ...]:
    """Return the protected grounds that the comment names, in the order of the text, each passage once."""
    seen: list[SensitiveMention] = []
    for label in found.hits.keys() & _GROUNDS.keys():
        read_up_to = -1
        for hit in found.all(label):
            if hit.start >= read_up_to and _is_about_the_person(found, hit):
                read_up_to = hit.end
                seen.append(SensitiveMention(_GROUNDS[label], found.span(hit)))
    return tuple(sorted(seen, key=lambda mention: (mention.evidence, mention.ground)))


def _is_about_the_person(found: Found, hit: Hit) -> bool:
    """Leave out sectors, publics, trade words and years of practice."""
    first, _ = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 40) : hit.start]
    if hit.sign.label == "ground.age" and hit.match.groupdict().get("years") and _EXPERIENCE_NEAR.search(before):
        return False
    if hit.match.groupdict().get("not"):
        return False
    if hit.sign.label == "ground.nationality" and not _looks_like_a_demonym(found, hit):
        return False
    if hit.sign.label == "ground.pregnancy" and _COVER.search(found.comment.body, first, hit.end):
        return False
    if hit.sign.label in ("ground.age", "ground.sex", "ground.nationality", "ground.address", "ground.poverty"):
        return True
    return _IDIOMS.search(before) is None and _COVER.search(found.comment.body, first, hit.end) is None


def _looks_like_a_demonym(found: Found, hit: Hit) -> bool:
    return not re.search(
        r"(?:marche|market|clientele|clients?|customers|norme|standards?|gaap|droit|law|cuisine|food|restaurant|"
        r"equipe|filiale|subsidiary|siege|hq|portefeuille|accounts?|territory|bank|express|airlines) ?$",
        found.comment.body[max(0, hit.start - 14) : hit.start],
    )
