"""A diploma, a licence, a registration, a right to work: `credential`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Credential
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.signs import Hit, signs

SIGNS = (
    *signs(
        "paper.lack",
        r"""
        (?P<paper>@paper) (?:came back|revenu\w*|returned|ressort\w*|shows?|montre\w*|flagged|mentionne\w*|revealed|
        with|avec) (?:with |avec |a |une? |des |back |)*(?:cautions?|convictions?|mentions?|condamnations?|issue|
        flags?|something|marks?|negati\w*|positi\w*|unfavourable|defavorable)
        """,
        r"""
        (?:@lack)(?:l'|d'|son |sa |ses |le |la |les |du |de la |encore |valid |full |clean |current |valide |a jour |
        uk |any |formal |recognised |relevant |proper |requisite |official |french |required |necessary |essential |
        bon |bonne |bons |en cours de validite )*(?P<paper>@paper)(?! (?:issues?|problems?|concerns?|en langue|
        d'experience))
        """,
        r"""
        (?P<paper>@paper),? (?:[\w'/]+ ){0,3}?(?:non |pas |not |n'est pas |isn't |never |pas encore |not yet |
        toujours pas |still not |est |a ete |has |had |was |is |were |are |plus |encore |now |just |ont |sont |needs |
        en |il |elle |lui |que |n'ont |n'a |soon )*(?:valide\w*|valid\b|perime\w*|expire\w*|expired?|lapsed|manqu\w+|
        missing|obtenue?s?|obtained|en cours|pas (?:la|le|en poche|a jour|finie?|recue?|passe\w*|obtenu\w*|
        renouvele\w*|reconnue?s?)|a (?:passer|repasser|renouveler|refaire|valider|obtenir|jour)|out of date|
        not (?:held|recognised|recognized|valid|current|transferable|renewed|in place|completed|finished|yet|there|
        achieved|through)|pending|in progress|reconnu\w*|recognis\w+|recogniz\w+|suspendu\w*|suspended|retire\w*|
        annule\w*|revoked|withdrawn|withheld|refused|rejete\w*|invalide\w*|renouvele\w*|to renew|renewed|
        still (?:waiting|pending|to come)|rate\w*|echoue\w*|failed|loupe\w*|incomplete?|inachevee?|interrompu\w*|
        abandonne\w*|non[- ](?:valide\w*|obtenu\w*|reconnu\w*|a jour|presente\w*|fourni\w*)|ko\b|fait defaut|
        (?:de )?permis en moins|lost|perdu|invalid\b|insuffisant\w*|transferred|absent\w*|come through|arrived|
        arrivee?|not issued|issued)
        """,
        r"""
        (?P<paper>@paper),? (?:[\w'/]+ ){0,2}?(?:est |is |are |was |etait |sont |: ?|= ?)?(?:obligatoires?|exige\w*|
        requis\w*|impose\w*|imperati[fv]\w*|indispensables?|required|mandatory|essential|compulsory|needed|a must|
        demande\w*|wanted|is needed|insisted on|expected|prerequisite|oblige|
        non negociable)(?:[^\n]{0,40}?(?:n'a|pas|no\b|not|n't|sans|without|lacks?|aucun|ne l'|never|non))?
        """,
        r"""
        (?:il |elle |lui |on |client |they |we |poste |the |chef |nous |he |she |law |loi |norme |assurance |
        insur\w+ |convention |ars |ddcs |regulator |inspection |school |ecole |site |chantier )?(?:manqu\w+|need\w*|
        requir\w*|exig\w+|impos\w+|il faut|faut|faudrait|fallait|demand\w*|oblig\w+|must (?:have|hold|be)|missing|
        lacks?|lacking|insist\w* on|reclam\w+|bloqu\w+ (?:sur|pour)|coince sur|bute sur|attend\w*|waiting (?:for|on)|
        awaiting|en attente (?:de|du|d')|a repasser|repasse|a passer|
        doit (?:passer|repasser|obtenir|valider|renouveler)|needs to (?:get|pass|renew|finish|obtain)|
        has to (?:get|pass|renew)|still (?:needs|has to get|waiting for)|prepare|prepar\w+|
        passe (?:bientot |en ce moment )?|en cours (?:de|d')|studying for|working towards|halfway through|pas fini|
        not finished|n'a pas (?:fini|termine|valide|obtenu|passe|eu|renouvele|repasse|encore)) (?:un |une |le |la |
        les |l'|du |de la |de |d'|son |sa |ses |a |an |the |his |her |their |encore |tous |fully |full |valid |
        validation du |renouvellement du |renouvellement de |to |be |au moins |absolument |imperativement |
        au minimum |validation de |obtention du |that |all |current |someone with |with |quelqu'un avec |
        une personne avec |registered |obtenu |valide |passe )*(?P<paper>@paper)(?! (?:d'exp|of exp))
        """,
        r"""
        (?:failed to renew|forgot to renew|oublie de renouveler|pas renouvele|hasn't renewed|let|perdu|lost|
        retrait de|suspension de|suspension du|retrait du|annulation (?:de|du)|invalidation du|refus de|failed|rate|
        echoue a|echec au|echec a|loupe|a perdu|expired|lapsed|out-of-date|perime|plus de|driving ban|
        banned from driving|points on|losing) (?:son |sa |le |la |l'|his |her |the |a |an |de |
        points (?:de |sur |on )?)*(?P<paper>@paper)
        """,
        r"""
        (?:can't|cannot|couldn't|won't|not able to|unable to|don't|do not|ne peut|on ne peut pas|
        we) (?:\w+ )?(?P<paper>sponsor\w*)|(?:needs?|requires?|would need|wants?|no|requiring|needing|asks for) (?:a |
        visa |work |our )*(?P<paper2>sponsor\w*|visa|work permit)|(?P<paper3>sponsorship) (?:needed|required|
        not possible|refused|issue)
        """,
        r"""
        (?:not|pas|non|never|jamais|isn't|aren't|wasn't|n'est pas|plus|no longer|toujours pas|not yet) (?:encore |
        yet |fully |dument |properly |legally )?(?P<paper>registered|licensed|qualified|certified|certifie\w*|
        diplome\w*|habilite\w*|accredite\w*|accredited|chartered|inscrite? (?:a l'ordre|orias|au tableau)|agree\w*|
        assermente\w*|titulaire (?:du|de la|de l'|d'un|d'une) \w+(?: \w+)?|vetted|cleared|ordinal\w*|
        degree[- ]qualified|dual registered|legal to work|allowed to work|eligible to work|entitled to work|
        autorise\w* a (?:travailler|conduire|exercer)|permitted to work|pin(?:ned)?|
        up to date with \w+)(?! (?:for us|for the role|enough|for this|au sein|interest\w*))
        """,
        r"""
        (?:unregistered|unlicensed|unqualified|non[- ]diplomee?|non[- ]certifiee?|non[- ]habilitee?|sans[- ]papiers?|
        sans diplome|self-taught only|autodidacte)(?P<paper>)
        """,
        r"""
        (?:diplome|degree|qualification|diploma)s? (?:\w+ )?(?:etranger\w*|foreign|obtained abroad|roumain|marocain|
        overseas)[^\n,;]{0,30}?(?:non reconnu|pas reconnu|not recogni|equivalence|conversion)(?P<paper>\w*)
        """,
    ),
    *signs(
        "paper.bare",
        r"""
        (?P<paper>caces(?: \w+)?|permis(?: \w{1,2})?|visa|right to work|diplome|habilitation|dbs|cscs|bafa|deas|sst|
        aipr|fimo|papiers|licence|license)(?=$|[\n.!,/+&)]| \+| /)
        """,
        sure=False,
    ),
)

#: "Diplôme en cours (DEAS en juin)": the name of the paper follows in capitals.
_NAMED = re.compile(r"[(:] ?(?P<name>[A-Z][A-Z0-9]{2,}[\w ]{0,3})\b")
_GENERIC = re.compile(
    r"(?:le |un |une |the |a )?(?:dipl[oô]m\w*|degree|qualification|certifica\w*|licen[cs]e|habilitation|titre)s?\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:le |la |les |un |une |aucun |bon |the |a |full |clean |valid |uk |relevant |right |formal )+",
    re.IGNORECASE,
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield one claim for each paper that was required and lacking."""
    seen: set[str | None] = set()
    last_end = -1
    hits = sorted(found.standing("paper.lack"), key=lambda hit: (hit.start, -hit.end))
    sure = True
    if not hits and len(found.comment.body.split()) <= 4:
        hits, sure = found.standing("paper.bare"), False
    for hit in hits:
        paper = _paper(found, hit)
        if hit.start < last_end and (paper is None or paper.lower() in seen):
            continue
        key = None if paper is None else paper.lower()
        if key in seen or (key is None and seen):
            continue
        seen.add(key)
        last_end = max(last_end, hit.end)
        yield Credential(credential=paper, evidence=found.span(hit), certain=sure and not found.is_asked(hit))


def _paper(found: Found, hit: Hit) -> str | None:
    for name in ("paper", "paper2", "paper3"):
        start, end = hit.match.span(name) if name in hit.match.re.groupindex else (-1, -1)
        if start < end:
            written = found.written(start, end)
            named = _NAMED.search(found.written(end, found.sentence_of(hit)[1])) if _GENERIC.match(written) else None
            return named["name"] if named else _LEADING.sub("", written) or written
    return None
