"""The kind of contract and the working time: `contract`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Contract
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_about_place
from ravive.domain.reading.comments.signs import Hit, signs

SIGNS = (
    *signs(
        "terms.wants",
        r"(?P<verb>cherche|recherche|veut|voulait|voudrait|souhaite|souhaitait|prefere|prefererait|vise|demande|exige|"
        r"attend|ne (?:veut|cherche|souhaite|accepte|prend) (?:que|qu')|n'accepte (?:que|qu')|wants?|wanted|needs?|"
        r"needed|looking for|is after|after|prefers?|insists? on|would only|"
        r"only (?:wants?|does|works?|available|accepts?|considers?|does)|will only|asks? for|asked for|holding out for|"
        r"set on|requires?|after a|can only (?:do|work)|could only (?:do|work)|que|seulement|uniquement|only|firm on|"
        r"tient a|ferme sur|reste sur)[ ]"
        r"""
        (?:un |une |du |des |de |d'|le |la |en |a |an |the |only |to |be |do |work |working |etre |travailler |
        plutot |absolument |uniquement |seulement |que |exclusivement |en fait |rester en |rester |passer en |
        passer a |passer |go |stay |staying |remain |a |sur |l'|les |strictly |strict |contrat |contrat de |
        contrat en |contrat d'|poste en |poste |job in |long |real |vrai |stable |for |no |more |fewer |moins de |
        plus de |maxi |max )*(?P<term>@term)(?: ?(?:only|uniquement|seulement|max|maximum|strict|minimum|ou rien|
        or nothing))?
        """,
        r"""
        (?P<term>@term),? (?:only|seulement|uniquement|exclusivement|ou rien|or nothing|exige\w*|souhaite\w*|
        demande\w*|recherche\w*|wanted|only please|sinon rien|strict\w*|obligatoire pour (?:lui|elle)|preferred|
        imperatif\w*)
        """,
    ),
    *signs(
        "terms.refuses",
        r"""
        (?:ne |n')?(?:peut|veut|fait|fera|assure|accepte|can't|cannot|won't|wouldn't|doesn't|couldn't|not|no|
        refuse\w*|didn't fancy|doesn't fancy|fancies no|not fancy) (?:pas |plus |do |work |de |d'|faire |assurer |
        prendre |les |la |le |the |any |fancy |cover |des )*(?P<term>ouvertures?|fermetures?|opening|openings|closing|
        closings|(?:early |late |night |weekend |evening )?(?:cover|starts?|finishes|opens|closes)|closes|sleep-?ins?|
        permanences?|extras?|roulement|postes? decales?|jours? feries?|6 jours|six days|six-day|sixth day|
        (?:night|weekend|evening) cover|double shifts?|shift work|tournante|modulation|annualisation|heures? sup\w*|
        overtime)
        """,
        r"""
        (?P<term>saisonnier|interim|cdd|cdi|freelance|nuits?|week-ends?|temps partiel|shifts?|nights|weekends|
        temp work|agency work|part-time|vacations?|extras?|portage)(?: (?:work))? (?:c'est |est |is |are |was |
        )?(?:pas|not) (?:son|her|his|for) (?:truc|thing|genre|trip|him|her|cup)
        """,
        r"""
        (?:ne |n')?(?:veut|voulait|peut|pouvait|fait|faisait|fera|travaill\w*|souhaite|souhaitait|accepte|accepterait|
        prend|prendra|assure\w*|envisage|voulu|dispo\w*|disponible)(?: \w+)? (?:pas|plus|jamais|ni|aucun|plus jamais|
        guere|absolument pas|surtout pas|pas du tout) ?(?:de |du |des |d'|le |la |les |l'|en |faire |faire de |
        faire des |travailler |travailler en |travailler de |travailler le |travailler la |travailler les |un |une |
        d'un |d'une |bosser |assurer |assurer les |assurer de |prendre de |signer |signer de |signer un |etre |a |
        d'autre |pour |pour les |pour des |sur |sur les |sur des |enchainer |cumuler |au |en contrat )*(?P<term>@term)
        """,
        r"""
        (?:refus\w*|decline\w*|exclut|exclu|contre|pas question|hors de question|rechign\w+|reticen\w+|boude|fuit|
        deteste|oppos\w+|plus question|stop|fini|marre|pas pret\w*|pas partant\w*|pas chaud\w*|incompatible\w* avec|
        allergique|dit non|non|bloque\w*|bute|coince\w*|achoppe|coince) (?:a |au |aux |le |la |les |l'|de |du |des |
        d'|un |une |en |sur |sur le |sur les |sur la |pour |pour le |travailler |faire |de faire |en |des |tout |
        toute |toutes |tous |tout ce qui est |avec |notre |nos |contrat |signer |contrat en |en contrat |poste en |
        poste de )*(?P<term>@term)
        """,
        r"""
        (?:won't|will not|wouldn't|would not|can't|cannot|couldn't|doesn't|does not|didn't|don't|refus\w+|declin\w+|
        not|never|no|unwilling to|unable to|unavailable|not keen on|reluctant to|against|ruled out|no more|
        n't) (?:to |do |does |work |working |doing |want |wants |take |consider |any |a |an |the |on |be |available |
        for |keen |happy |with |prepared |willing |accept |go |touch |like |cover |manage |commit |interested |in |
        at |our |sign |of |, )*(?P<term>@term)(?! (?:this|last|yesterday))(?! (?:experience|knowledge|skills))
        """,
        r"""
        (?:pas|sans|ni|zero|aucun\w*|plus|jamais) (?:de |du |d'|en |dispo\w* _(?:le |la |les |en |pour )?|
        possible (?:le |la |les |en )?|le |la |les |pour |pour les |pour des |sur |sur les |dispo |
        interesse\w* par )*(?P<term>@term)(?! (?:de trajet|experience|fixe))
        """,
        r"""
        (?P<term>@term),? ?(?::|=)? ?(?:est |is |are |was |were |pas |not |trop |too |un |
        a )*(?:pas (?:possible\w*|compatible\w*|pour (?:lui|elle)|envisageable\w*|accepte\w*|son truc|dispo\w*|ok|
        gerable\w*|tenable\w*)|possibles?(?<=pas possible)|impossibles?|incompatibles?|refuse\w*|redhibitoires?|
        bloqu\w+|ko\b|a problem|an issue|the (?:problem|issue|blocker)|a no|no go|no-go|problemati\w+|didn't suit|
        don't suit|doesn't suit|don't work|doesn't work|didn't work|won't work|
        not (?:possible|an option|suitable|workable|for (?:him|her|them)|ok|what (?:he|she))|
        ne (?:lui |l'|le |la )?(?:convien\w+|conven\w+|va|vont|arrang\w+|interess\w+|correspond\w*|plai\w+) pas|
        ne veut pas|non\b|clash\w*|inadapt\w+|inacceptable|pas conciliable\w*|mal vecu\w*|put (?:him|her) off|
        out of the question|hors de question|trop (?:contraignant\w*|lourd\w*|dur\w*|court\w*|precaire\w*)|
        too (?:hard|early|late|long|short|much|many|few|precarious|unsocial)|rule[sd]? (?:him|her) out|de trop|
        declined|turned down|bof|coince\w*|posent? probleme|pose souci|gene\w*)
        """,
        r"""
        (?P<term>(?:horaires?|hours|shifts?|planning|rythme|rota|schedule|shift pattern|amplitude|type de contrat|
        contrat|temps de travail|contract type|working (?:time|hours)|duree (?:du contrat|de la mission|de mission)|
        contract length|statut))(?: \w+){0,3}? (?:ne (?:lui |l')?(?:convien\w+|conven\w+|va|vont|correspond\w*|
        plai\w+|colle\w*)(?: pas)?|incompatibles?|pas compatibles?|didn't (?:suit|match|work|fit)|
        don't (?:suit|match|work|fit)|doesn't (?:suit|match|work|fit)|not (?:compatible|suitable|matching)|
        trop (?:courte?s?|longue?s?|contraignante?s?|larges?|tardifs?|decal\w+)|
        too (?:short|long|late|early|unsocial|demanding)|mismatch|clash\w*|unsuitable|pas adapte\w*|impossibles?|ko\b)
        """,
    ),
    *signs(
        "terms.refuses",
        r"""
        (?:pas|not|n't|jamais|no|never|indispo\w*|unavailable|aucun|sans|can't do|can't work) (?:libre |dispo\w* |
        available |free |work(?:ing)? |travailler |possible |de |on )*(?:le |les |on |every |tous les |chaque |
        any )*(?P<term>lundis?|mardis?|mercredis?|jeudis?|vendredis?|mondays|tuesdays|wednesdays|thursdays|fridays|
        vacances scolaires|school holidays|half[- ]terms?|feries|christmas)
        """,
        r"""
        (?:need|want|faut|fallait|besoin (?:de|d')|cherch\w+|poste (?:a|sur|de)|role is|it's|
        c'est) (?P<offered>\d(?:[.,]5)? ?(?:days?|jours?|j|hours|heures|h)\b)[^\n;]{0,25}?(?:can (?:only )?(?:do|give|
        offer|work)|peut (?:en )?(?:faire|donner)|only (?:wants?|does|free)|ne (?:peut|veut|fait) (?:que|qu')|
        dispo (?:que|seulement)?|wants|veut|available) ?(?:for |en |d'|
        de )?(?P<term>\d(?:[.,]5)? ?(?:days?|jours?|j|hours|h)?)
        """,
    ),
    *signs(
        "terms.offered",
        r"""
        (?:on |nous |we |poste |client |mission |role |job |the role |the job |the post |post |it's |it is |c'est |
        notre |our |they |le poste |offre |contrat |ils |elle est |etait |besoin )(?:n'|ne |is |est |are |en |a |
        have |has |had |offer\w* |propos\w+ |only |que |qu'|avons |avait |was |du |un |une |de |de l'|d'|des |a |an |
        can |could |just |cherche |cherchons |recherche |veut |veulent |needs? |wants? |etait |sur |du pur |
        only have |only got |got |run |on |all |all on |strictly |uniquement |seulement |also |tourne en |tourner en |
        ferme en |travaille en |bosse en |pas que |pas de |no |for |d'un |requires? |required |involves? |dans |
        exige |impose |demande |implique |with |avec |comporte |the |le |la |les |l')*(?P<term>@term)
        """,
        r"""
        (?:poste|role|job|post|mission|contrat|besoin|contract) (?:en |is |est |a |du |un |in |was |of |de |d'|sur |
        full |: ?|only |uniquement |= ?|etait |en pur )*(?P<term>@term)
        """,
        r"""
        (?P<term>@term) (?:propose\w*|obligatoires?|impose\w*|requis\w*|demande\w* par|exige\w* par|required|
        is required|mandatory|only on offer|offered|compulsory|a (?:must|requirement)|on offer|prevus?|au planning|
        in the rota|chez nous|de notre cote|here|needed|is what we|is all we)
        """,
        r"""
        (?:pour|for|vs\.?|contre|against|versus|alors que|while|when|instead of|au lieu d\w+|quand|not|et non|
        pas) (?:un |une |du |de |a |an |our |notre |des |le |la |d'|l'|ours is |it's |the role is |c'est |on est en |
        on est sur |poste en |poste |role is |we need |only |we have |nous )*(?P<term>@term)
        """,
    ),
    # a bare cell: "3x8", "nights only", "mi-temps"
    *signs(
        "terms.bare",
        r"""
        (?P<term>3 ?x ?8|2 ?x ?8|5 ?x ?8|nuits?|nights|week[- ]?ends?|mi[- ]temps|temps partiel|part[- ]time|
        horaires(?: \w+)?|astreintes?|on[- ]call|shifts|freelance|interim|cdd|cdi)(?=$|[\n.!,/+&)]| \+| /)
        """,
        sure=False,
    ),
)

_LEFT_OUT = re.compile(r"(?:hours|horaires?|planning|rota|shift pattern|schedule|statut|contrat)$")
_CONTRAST = re.compile(r"\bmais\b|\bbut\b|,|=>")


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim on the contract, with what was wanted and what the post gives."""
    wants = found.of_candidate("terms.wants")
    wants = [hit for hit in wants if _is_candidates_wish(found, hit) and not is_about_place(found, hit)]
    refuses = found.standing("terms.refuses")
    hits = sorted([*wants, *refuses], key=lambda hit: hit.start)
    sure = True
    if not hits and _is_telegram(found):
        hits, sure = found.standing("terms.bare"), False
    if not hits:
        return
    hit = hits[0]
    wanted = _term(found, wants[0]) if wants else None
    offered = _offered(found, [*wants, *refuses]) or (_term(found, refuses[0]) if refuses else None)
    if wanted is None and refuses:
        wanted = None
    yield Contract(
        wanted=wanted,
        offered=None if offered == wanted else offered,
        evidence=found.span(hit),
        certain=sure and not found.is_asked(hit),
    )


def _is_telegram(found: Found) -> bool:
    return len(found.comment.body.split()) <= 6


def _is_candidates_wish(found: Found, hit: Hit) -> bool:
    """Tell whether it is the candidate who wishes, not the client or the post."""
    first, _ = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 22) : hit.start]
    if re.search(
        r"(?:client|manager|chef|direct\w+|poste|role|job|post|on|we|they|nous|mission|equipe|team|cadre|gerant|"
        r"patron|boss|magasin|service|site|school|ward|hotel)s?(?: (?:ne|n'|en|le|la|really|absolutely|here))? $",
        before,
    ):
        return False
    if re.search(
        r"(?:on|nous|we|client|poste|they|ils|i|agence) (?:ne |n'|'ve )?(?:a|avons|ai|have|has|ont|propos\w+|"
        r"offr\w+|offers?|cherch\w+|recrut\w+|pren\w+|fais\w*|fait|got|had) $",
        before,
    ):
        return False
    text = hit.match.group()
    return not re.match(
        r"(?:que|only|after|seulement|uniquement|firm on|tient a|reste sur|ferme sur) (?:que )?(?:un |une |le |la |"
        r"the |a )?(?:stage|saison|hours?|horaires?|soir|matin|journee|cadre|mission\w*|permanent|extra|evening|"
        r"morning)",
        text,
    )


def _offered(found: Found, hits: list[Hit]) -> str | None:
    spans = [hit.match.span("term") for hit in hits]
    for hit in found.all("terms.offered"):
        if hit.match.span("term") not in spans and not any(
            hit.match.start("term") < end and start < hit.match.end("term") for start, end in spans
        ):
            return _term(found, hit)
    return None


def _term(found: Found, hit: Hit) -> str | None:
    written = found.written(*hit.match.span("term")).strip()
    return written or None
