"""Too few years, or too many: `experience_short` and `experience_over`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, ExperienceOver, ExperienceShort
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.numbers import NUMBER, read_number
from ravive.domain.reading.comments.signs import Hit, signs

_EXPERIENCE = (
    r"(?:experience|exp|xp|experiences|bouteille|heures de vol|anciennete|vecu|pratique terrain|recul|metier|seniorite|"
    r"annees|"
    r"years|yrs|seniority|mileage|flight hours|track record|miles on the clock|time served)"
)
# "Expérience en industrie" is about a practice, not about years: see skills.
_BARE = (
    r"(?! (?:en|dans|sur|du|de la|de|des|d'|avec|in|with|of|on|as a|comme|client|terrain|cloud|similaire|industri\w+|"
    r"hospitali\w+|retail|b2b|chantier)\b)"
)

SIGNS = (
    *signs(
        "experience.short",
        r"""
        (?:diplomee?|sortie?|promo(?:tion)?|certifiee?|graduat\w+|qualified|formee?) (?:de |d'|en |du |last |this |
        in |depuis (?:\w+ ){0,2})(?:mois|juin|juillet|septembre|cette annee|l'annee|an dernier|hier|june|july|summer|
        year|month|september|semaine\w*|mai|may|weeks|yesterday)|(?:sans|aucune|aucun|no|never had a) (?:alternance|
        stage|placement|internship|vraie? experience|real job|first job)|not (?:seasoned|experienced|senior)|
        encore (?:des preuves|tout) a (?:faire|apprendre|prouver)|(?:tout|everything|beaucoup|a lot|lots|
        still (?:a lot|much)) (?:a|to) (?:apprendre|learn)|(?:profil|cv|parcours) (?:de |d'un |d'une )?(?:debutant\w*|
        junior|sortant)|still learning|learner\b|wet behind the ears|learning curve|out of (?:his|her) depth|
        trop (?:petite?s? )?(?:experiences?|parcours) court\w*|parcours (?:trop )?(?:leger|court|mince)|thin cv|
        cv (?:trop )?(?:leger|mince|maigre|vide|thin|short|light)
        """,
        rf"(?:@lack)(?:l'|d')?{_EXPERIENCE}{_BARE}",
        r"""
        (?:@lack)(?:l'|d')?(?:bouteille|heures de vol|anciennete|seniorite|seniority|mileage|flight hours|
        miles on the clock|recul (?:pro|dans le metier)|metier|kilometres au compteur)
        """,
        r"""
        (?:@lack)(?:l'|d')?(?:experience|exp|xp) (?:pour|for|sur le poste|professionnelle|pro\b|significative|
        suffisante|relevant)
        """,
        rf"{_EXPERIENCE} (?:\w+ )?@weak",
        r"""
        (?:experience|exp|xp) (?:trop |un peu |bien |assez )*(?:courte|limitee?|legere|mince|maigre|jeune|recente|
        faible|insuffisante|short|limited|thin|light)
        """,
        r"""
        @too (?:junior|jun|vert|verte|tendre|frais|fraiche|green|inexperienced|raw|fresh|unseasoned|novice|debutante?)
        """,
        r"""
        (?:profil|candidate?|jug\w+|still|encore|reste|est|was|is|jeune|felt|seen as|considered|very|tres|assez|bien|
        vraiment|too|pretty|quite|donc|car|:|-|c'est|=>) (?:un |une )?(?:junior|juniore|green|inexperienced|
        debutante?)(?! (?:poste|role|post|position))
        """,
        r"""
        (?<!poste )(?<!role )(?<!pour )(?<!for a )(?<!post )junior(?! (?:poste|role|post|position|job|one|vacanc\w+|
        bientot|et senior|ou senior|enterprise|dev\w*|manager|accountant|buyer|nurse|chef|doctor|consultant|doctor))
        """,
        r"""
        inexperience\w*|inexperimente\w*|sans (?:aucune )?experience(?! (?:en|de|dans|sur|du|avec))|
        (?:never|jamais) (?:held|had|eu|occupe) (?:a |un |d'|de )?(?:job|poste|emploi)\w*
        """,
        r"""
        (?:pas|not) (?:assez|encore assez|suffisamment|tres|hyper|vraiment|encore|senior|yet)? ?(?:senior|seniore|
        experimente\w*|chevronne\w*|aguerri\w*|confirme\w*|cape\w*|mur\w*|experienced|seasoned|senior enough|
        experienced enough)(?: enough)?
        """,
        r"""
        (?:trop |un peu |tout )?jeunes? (?:diplome\w*|diplomee?|professionnel\w*|pro\b|dans le metier|
        dans la fonction|en experience|embauche)
        """,
        r"(?:fraichement|tout juste|a peine|recemment|nouvellement|tout nouvellement) (?:diplome\w*|sorti\w*|"
        r"qualifie\w*)|sort (?:tout juste |a peine )?(?:d'ecole|de l'ecole|de formation|d'ifsi|d'iut|d'etudes|de fac|"
        r"de bts|des etudes|de cap|d'ifas|de l'ifsi|de stage|d'alternance)|"
        r"sortie?s? (?:d'ecole|d'ifsi|d'etudes|de formation|de fac)|sortante?s? d'(?:ecole|ifsi|ifas|iut)",
        r"(?:newly|recently|freshly|just|only just|barely) (?:qualified|graduated|trained|certified|"
        r"out of (?:school|uni\w*|college|training))|(?:fresh|straight|just) (?:out of|from) (?:school|uni\w*|college|"
        r"training|the academy|her|his|nursing)|"
        r"""
        recent (?:grad\w*|leaver|school leaver)|new grad\w*|nqn|nqt|school leaver|entry[- ]level|
        first job (?:out|after|since)[^\n,]{0,20}|(?:would be |is |was )?(?:his|her|their) first (?:job|role|post|
        position)(?! was)
        """,
        r"""
        (?:premier|1er|1ere|premiere) (?:emploi|poste|job|experience)(?! d'appel)|
        aucune? (?:experience|exp|xp)\b(?! (?:en|de|d'|du|dans|sur|avec))
        """,
        r"""
        (?:un |1 |que |juste |seulement |un seul |deux |2 |only |just |one |a |uniquement |rien que |
        quelques )+(?:un |1 |des |deux |2 |de |a |one |seul )?(?:stages?|internships?|alternance|apprentissage|
        placements?|work placement)(?! (?:a|of|chez) \d)
        """,
        r"debute\b|debutante?|il debute|beginner|novice|novices|rookie|apprenti sorti",
        rf"""
        (?:(?:il |lui |he |she |elle )?(?:manqu\w+|lacks?|lacking|missing|needs?|short|shy)|manque) (?:encore |
        au moins |about |another |at least |a good |a |the |of |by |bien |les |more )*(?:{NUMBER}|quelques|couple of|
        few|couple) (?:bonnes |good |more |other |petites )?(?:ans|annees?|an|years?|yrs?)(?: (?:that )?we need)?
        """,
        rf"(?:{NUMBER}) (?:ans|years?|yrs?|annees?) (?:short|shy|too few|de moins|trop peu|off|short of)",
        r"@want (?:plutot |quelque chose de |un peu |bien |clairement |absolument |just |rather |)*(?:@person )?(?:de |"
        r"d'|who is |qui soit |with )?(?:un peu |bien |beaucoup |much |far |a bit |nettement )?(?:plus |more |deja |"
        r"vraiment |already |really |properly |bien )?"
        r"""
        (?:senior|seniore|experimente\w*|aguerri\w*|confirme\w*|chevronne\w*|cape\w*|rode\w*|d'experience|experienced|
        seasoned|established|d'aguerri|d'experimente|de confirme|de senior|d'aguerrie|
        operationnel\w* (?:tout de suite|immediatement|de suite))
        """,
        r"""
        (?:more|plus) (?:senior|experienced|seasoned|experimente\w*|aguerri\w*|confirme\w*|cape\w*|chevronne\w*|
        of a senior) (?:profile|profil|person|personne|candidate?|needed|wanted|requis|souhait\w+|attendu\w*|
        demand\w+|required)
        """,
        r"""
        (?:profil|candidate?|profile|person|quelqu'un|someone|somebody|qqn) (?:nettement |bien |un peu |
        much )?(?:plus|more) (?:senior|experimente\w*|aguerri\w*|confirme\w*|chevronne\w*|cape\w*|experienced|
        seasoned)
        """,
        rf"""
        @want (?:@person )?(?:with |avec |de |d')?(?:\w+ )?(?:at least |au moins |minimum |mini |min |a minimum of |
        over |plus de )?(?:{NUMBER})(?: ?(?:a|to|-|/|or) ?(?:{NUMBER}))? ?(?:\+ ?)?(?:ans|years?|yrs?|
        annees?)(?:'? of)?(?: (?:d'exp\w*|d'xp|exp\w*|minimum|mini|min))?
        """,
        rf"""
        (?:{NUMBER})(?: ?(?:a|to|-) ?(?:{NUMBER}))? ?\+? ?(?:ans|years?|yrs?|annees?)'? ?(?:d'exp\w* |d'xp |exp\w* |
        of exp\w* )?(?:de pratique )?(?:min\b|mini\b|minimum|requis\w*|exige\w*|demande\w*|attendu\w*|wanted|required|
        needed|we need|souhaite\w*|minimum required|expected|asked for|imposee?s?)
        """,
        rf"""
        (?:{NUMBER}) ?(?:ans?|years?|yrs?|annees?|mois|months?|mths?)'? ?(?:d'exp\w* |d'xp |exp\w* |of exp\w* |
        seulement |only |en poste |post-qual\w* )?,? ?(?:au lieu de|instead of|vs\.?|contre|sur les|pour|for|when|
        quand|alors qu\w*|against|out of|<|where|we)[^\n,;]{{0,30}}?(?:{NUMBER})(?: ?(?:a|to|-|
        /) ?(?:{NUMBER}))?(?! ?(?:k|€|jours|km|mois de|%|e\b|eme|\d))
        """,
        rf"""
        (?:que|seulement|only|just|a peine|barely|juste|not even|meme pas|under|moins de|less than|
        tout juste) (?:{NUMBER}) ?(?:ans?|years?|yrs?|annees?|mois|months?)'? ?(?:de |d'|of |'s )?(?:exp\w*|xp|metier|
        pratique|anciennete|service|poste|the job|job|recul|practice|post-qual\w*|under (?:his|her) belt|
        in (?:the )?(?:role|job|trade|field|post)|as \w+|comme|en tant que|dans le|sur le)
        """,
        rf"""
        (?:{NUMBER}) ?(?:ans?|years?|yrs?|annees?|mois|months?)\b[^\n;:]{{0,45}}?(?:(?:on|ils|il|elle|client|chef|
        nous|le client|la cadre) (?:en |)(?:veut|veulent|voulait|voulaient|demande\w*|exige\w*|cherche\w*|voudrait|
        attend\w*)|il (?:en |nous en )?faut|(?:we|they|client|spec|brief|role|job|post|manager|he|she|trust|
        school) (?:had |has |have |was |were |is |are )?(?:asked? for|asks? for|asking for|want\w*|need\w*|requir\w*|
        looking for|after|said|says|specif\w+|expect\w*)) (?:au moins |at least |minimum |a minimum of |more like |
        plutot |mini )?(?:{NUMBER})(?: ?(?:a|to|-|/|\+) ?(?:{NUMBER})?)?(?! ?(?:k\b|€|euros|jours|days|%|h\b|heures))
        """,
        r"""
        too early (?:in (?:his|her|their|the) career|for (?:him|her|them))|
        (?:trop tot|pas mur) (?:dans (?:sa|la|son) (?:carriere|parcours)|pour (?:elle|lui))|early[- ]career|
        early careers?
        """,
        r"""
        six months' experience|months' experience(?! (?:of|in|with))|a year or two (?:too )?(?:short|early|off)|
        needs (?:a )?(?:few |couple (?:of )?|\d |another |more )+(?:more )?(?:years?|yrs?)
        """,
        r"""
        pas (?:encore )?les epaules|shoulders not (?:yet )?broad|pas (?:encore )?la carrure|trop petit parcours|
        parcours trop court|career too short
        """,
    ),
    *signs(
        "experience.over",
        r"""
        (?:poste|role|job|post|mission|grade|level|niveau|fiche)s? (?:\w+ ){0,2}?(?:calibre\w*|taille\w*|pense\w*|
        prevu\w*|concu\w*|dimensionne\w*|pitched|aimed|meant|designed|graded|scoped|geared) (?:pour|for|at|to|comme|
        as) (?:un |une |a |an |des |the )?(?:debutant\w*|junior\w*|jeune\w*|entry|graduate|beginner|trainee|premier|
        newly|assistant\w*|school leaver)|bored (?:to tears|rigid|silly|stiff|out of)|tourne\w* en rond|
        faire le tour (?:du poste )?en|ferait le tour|outgrow\w*|outgrown|wasted (?:here|on us|in this)|
        gache\w* (?:ici|chez nous|a ce poste)|gachis|too much (?:of a )?(?:leader|manager|director|gun)|big gun|
        trop (?:pointu\w*|manager|directeur|cadre) pour (?:ce|le|un|une)
        """,
        r"""
        (?:sur|over|hyper|trop)[- ]?(?:qualifie\w*|qualified|quali|qualif|qual|diplome\w*|dimensionne\w*|experience|
        experimente\w*|cape\w*|capee)|surqualif\w*|surdiplom\w*|surdimensionn\w*|overqualif\w*|overexperienc\w*|
        overkill
        """,
        r"""
        @too (?:senior|seniore|experimente\w*|cape\w*|chevronne\w*|confirme\w*|qualifie\w*|diplome\w*|experienced|
        qualified|high[- ]level|heavyweight|big (?:for|a profile)|gros\w* (?:pour|profil)|
        haut\w* (?:pour|profil|de gamme|niveau)|seasoned|expert\w*|strategique|strategic)
        """,
        r"""
        (?:profil|cv|parcours|profile|candidate?|pointure|background) (?:\w+ )?@too (?:gros|grosse|haut|haute|
        eleve\w*|large|lourd|big|high|heavy|fort|riche|important|etoffe)
        """,
        r"trop d'(?:experience|exp|xp|annees)|too much experience|too many years|trop de bouteille",
        r"""
        (?:s'ennui\w+|va s'ennuyer|s'ennuyer\w*|s'embet\w+|s'y ennui\w+|get bored|be bored|
        bored (?:in|within|after|by)|bored stiff)
        """,
        r"""
        @want (?:plutot |rather |a bit |)*(?:@person )?(?:de |d'|with )?(?:un peu |bien |much |a bit )?(?:plus |more |
        less |moins )?(?:junior|juniore|debutante?|moins (?:experimente\w*|senior\w*|cape\w*|diplome\w*)|
        less (?:experienced|senior|qualified)|moins d'experience|moins d'exp)
        """,
        r"""
        (?:profil|candidate?|profile|person|quelqu'un|someone|somebody|qqn) (?:un peu |bien |much )?(?:plus junior|
        more junior|moins (?:experimente\w*|senior\w*|cape\w*)|less (?:experienced|senior))
        """,
        r"""
        (?:poste|role|job|post|position|mission)s? @too (?:junior|petit\w*|small|low|basique|basic|bas|limited|
        etriqu\w+|etroit\w*) (?:pour|for)
        """,
        rf"""
        (?:{NUMBER}) ?(?:ans?|years?|yrs?|annees?)'? ?(?:d'exp\w* |d'xp |exp\w* |of exp\w* |de metier )?(?:pour|for|
        on) (?:un |une |a |an |our |notre |du )?(?:poste |role |job |post |position )?(?:de |d'|of )?(?:junior|
        debutant\w*|entry[- ]level|assistant\w*|beginner|trainee)(?: role| post| job| position)?
        """,
        r"""
        (?:ancien\w*|ex-?|former|previous) (?:\w+ ){0,2}(?:directeur|directrice|director|chef de secteur|head of|drh|
        daf|dg|manager|patron)[^\n,]{0,20} (?:pour|for) (?:un |une |a |an )?(?:simple |poste )
        """,
        r"""
        (?:pas|n't|not|jamais|ne) (?:\w+ )?(?:rester\w*|tenir\w*|stay\w*|last) (?:\w+ ){0,3}(?:mois|months|weeks|
        semaines|ans)? ?(?:a ce niveau|at that level|dans un poste (?:pareil|si junior))
        """,
        r"""
        (?:step|pas) (?:down|en arriere)|(?:would be |serait )?a step (?:back|down)|regression pour (?:lui|elle)|
        retrogradation|declassement
        """,
    ),
)

_YEARS_BARE = re.compile(
    rf"(?<![\w/,.])(?P<low>{NUMBER}) ?(?:ans )?(?:exiges?|demandes?|requis\w*|attendus?|voulus?|required|needed|wanted|"
    rf"expected|minimum|mini\b)"
)
_YEARS = re.compile(
    rf"(?<![\w/,.])(?P<low>{NUMBER})(?: ?(?:a|to|-|/|or|ou) ?(?:{NUMBER}))? ?(?P<plus>\+ ?|bonnes |good |petites |"
    rf"full |petits )?"
    r"(?P<unit>ans|an|annees?|years?|yrs?|y\b|mois|months?|mths?)\b(?! (?:plus tot|ago|later|plus tard|de preavis|"
    r"notice|apres|before))"
)
_BARE_WANTED = re.compile(
    rf"(?:\b(?:en (?:veut|veulent|voulai\w+|voudrai\w+|faut|fallait|faudrait|demand\w+|exig\w+|cherch\w+|attend\w*)|"
    rf"(?:[a-z]{{2,}}) (?:want\w*|need\w*|require\w*|ask\w* for|expect\w*|insist\w* on|said|takes|asks for)|"
    rf"(?:on|nous|ils|client|chef|poste) (?:en )?(?:veut|voulait|voudrait|demande|demandait|exige|cherche)|"
    rf"(?:condition|critere|seuil) (?:des|de)"
    r"|au lieu de|instead of|vs\.?|contre|pour|minimum|min|mini|sur les)) (?:(?:au moins|at least|minimum|min|mini|"
    r"over|plus de|les|the) )?"
    rf"(?P<low>{NUMBER})(?: ?(?:a|to|-|/) ?(?:{NUMBER}))?(?! ?(?:k\b|€|%|km|jours|days|h\b|heures|mois|months|\d))"
)
_WANTED_BEFORE = re.compile(
    r"(?:veu\w+|voul\w+|voudr\w+|demand\w+|exig\w+|souhait\w+|attend\w*|attent\w*|faut|fallait|faudrait|cherch\w+|"
    r"requ\w+|need\w*|want\w*|requir\w+|ask\w*|expect\w*|look\w*|insist\w*|"
    r"au lieu de|instead of|\bvs|contre|minimum|\bmin|\bmini|au moins|at least|manqu\w+|les|prefer\w*|impos\w+|fixe\w*|"
    r"against|out of|lacks? the|cible|target\w*|pour|for|brief\w*|spec|\w+ says)\b[^\n,;:()]{0,28}$"
)
_WANTED_AFTER = re.compile(
    r"^'?,? ?(?:d'exp\w* |d'xp |exp\w* |of exp\w* |experience )?(?:\w+ )?(?:min\b|mini\b|minimum|requis\w*|exige\w*|"
    r"demande\w*|attendu\w*|wanted|required|needed|we need|we want|souhaite\w*|expected|asked|imposee?s?|voulus?|"
    r"au moins|\+)"
)
_HAS_BEFORE = re.compile(
    r"(?:\b(?:a|has|had|avait|que|seulement|only|just|with|avec|ne|n'a que|with only|barely|a peine|il|elle|he|she|"
    r"juste|totalise|affiche|under|les)|^|[,;:(\n]) ?(?:only |just |que |seulement |about |environ |barely |a peine |"
    r"juste )?$"
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claims that the comment makes about years: too few, too many."""
    short = _first(found, "experience.short")
    over = _first(found, "experience.over")
    if short is not None and not (over is not None and _overlap(short, over)):
        has, wanted = _years(found, short)
        yield ExperienceShort(
            years_has=has, years_wanted=wanted, evidence=found.span(short), certain=not found.is_asked(short)
        )
    if over is not None:
        has, wanted = _years(found, over)
        yield ExperienceOver(
            years_has=has, years_wanted=wanted, evidence=found.span(over), certain=not found.is_asked(over)
        )


def _first(found: Found, label: str) -> Hit | None:
    return next(iter(found.standing(label)), None)


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _years(found: Found, hit: Hit) -> tuple[float | None, float | None]:
    """Return the years the candidate has and the years wanted, as the sentence of the hit states them."""
    first, last = found.sentence_of(hit)
    sentence = found.comment.body[first:last]
    has: float | None = None
    wanted: float | None = None
    for match in _YEARS.finditer(sentence):
        years = _in_years(match)
        before, after = sentence[: match.start()], sentence[match.end() :]
        if _WANTED_AFTER.search(after) or (_WANTED_BEFORE.search(before) and not _only(before)):
            wanted = years if wanted is None else wanted
        elif has is None:
            has = years
    if has is not None and hit_says_short_of(hit, has):
        has = None
        wanted_bare = _YEARS_BARE.search(sentence)
        wanted = wanted if wanted_bare is None else read_number(wanted_bare["low"])
    elif wanted is None and has is not None:
        bare = _BARE_WANTED.search(sentence) or _YEARS_BARE.search(sentence)
        wanted = None if bare is None else read_number(bare["low"])
    return has, wanted


def hit_says_short_of(hit: Hit, years: float) -> bool:
    """Tell whether the years are the ones missing ("il manque 2 ans"), not the ones the person has."""
    return re.match(r"(?:\w+ ){0,2}?(?:manqu|lack|short|need)", hit.words) is not None and f"{years:g}" in hit.words


def _only(before: str) -> bool:
    return re.search(r"(?:que|seulement|only|just|a peine|barely|with) $", before) is not None


def _in_years(match: re.Match[str]) -> float | None:
    number = read_number(match["low"])
    if number is None:
        return None
    if match["unit"].startswith("m"):
        return number / 12 if number > 12 else None
    return number
