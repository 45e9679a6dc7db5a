"""Where the work is and where the person is: `location`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Location
from ravive.domain.reading.comments.families import words
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.signs import Hit, signs

_REMOTE = (
    r"(?:teletravail|tele-travail|\btt\b|full[- ]?remote|remote|home ?working|wfh|work from home|working from home|"
    r"distanciel|a distance|100 ?% (?:tt|remote|distanciel)|home office|homeoffice|hybrid|hybride)"
)
_ONSITE = (
    r"(?:jours? (?:par semaine )?(?:sur (?:site|place)|au bureau|en presentiel|de presence)|presentiel|sur site|"
    r"days? (?:a week )?(?:on[- ]?site|in the office|in office|in)|on[- ]?site|in the office|office days|"
    r"presence (?:obligatoire|sur site))"
)

SIGNS = (
    *signs(
        "place.gap",
        r"""
        (?:only|uniquement|seulement|que|just|exclusivement) (?:looking |interested |willing |considering |wants |
        cherche |regarde |dispo )?(?:to work |for work |something |du travail |un poste )?(?:around|near|in|within|
        autour d\w+|sur|pres d\w+|a|vers|cote) (?!the |a |an |cdi|cdd|mi|temps|part|full|permanent|nights|days|
        weekends|interim|rendez|suite|an\b|management|\d)(?:[a-z'-]+)(?= ?(?:$|[\n,.;)]))|
        [a-z'-]+[-/][a-z'-]+ (?:tous les jours|matin et soir|every day|each way|daily|aller[- ]retour|a\/r|
        quotidien\w*|chaque jour|chaque matin)
        """,
        r"""
        (?:@too |bien |tres |quand meme |far |so |beaucoup )?(?:loin|eloignee?s?|distante?|far|far away|
        remote)(?: (?:de|du|d'|from|of|pour|for|a)[^\n,;:()]{0,30})?(?! (?:along|gone|advanced|ahead|into|down|
        in the (?:past|process)|from (?:perfect|ideal|convinc\w+|ready|enough)|d'etre|de nos attentes|d'avoir|
        du compte|du profil|du besoin|du poste en|off))
        """,
        r"""
        (?:@too )(?:loin|far(?! (?:along|gone|advanced|ahead|into|down))|eloigne\w*|distant|isolee?|
        long (?:a )?(?:drive|commute|journey|trip|way)|a trek|a drive)
        """,
        r"""
        (?:trop (?:de )?|long\w* |longs |lourd\w* |impossible |difficile |daily |long daily |unmanageable |
        nightmare )(?:trajets?|route|kilometres|km|bornes|commute|journey|drive|trip|travel time|navette|
        deplacements?|distance|bouchons|embouteillages|circulation|traffic)
        """,
        r"""
        (?:trajets?|route|distance|commute|commuting|journey|drive|travel time|temps de transport|transports?|acces|
        deplacements?|mobilite|navette|kilometrage|eloignement|geographi\w+|localisation|location|relocation|parking|
        desserte)[^\n,;()]{0,25}?(?:@too |trop |tres |too )?(?:longs?|longues?|loin|lourds?|complique\w*|impossible|
        redhibitoire\w*|bloqu\w+|difficile|penible|epuisant\w*|ingerable|infaisable|
        pas (?:possible|tenable|jouable|gerable|compatible|realiste)|ko|pb|probleme|problematique|refusee?s?|non|
        unworkable|impossible|unrealistic|unsustainable|too (?:much|long|far|hard)|
        not (?:possible|doable|feasible|workable|realistic|sustainable)|killer|kills|killed|a problem|an issue|
        deal-?breaker|put (?:him|her) off|rules? (?:him|her) out|limitee?|insuffisante?|nulle?|reduite?|zero|no|
        \d ?h)(?! (?:probleme|souci))
        """,
        r"""
        (?:commute|trajet|trajets|distance|mobilite|relocation|geographie|localisation|deplacements?|travel) ?(?:: ?|
        = ?|- ?)
        """,
        r"""
        (?:a |at |de |about |environ |nearly |presque |over |plus de |plus d'|habite a |lives )?(?:\d+ ?h(?: ?\d{2})?|
        \d+ ?km|\d+ miles|(?:\d+|une|an|two|deux|three|trois|half an|1\.5|one) ?(?:et demie )?(?:heures?|hours?|hrs?|
        minutes|mn|min))(?: (?:et demie|and a half))? (?:de route|de trajet|de train|de transports?|de voiture|de bus|
        de rer|aller|each way|a day|commute|drive|away|by (?:bus|train|car)|on the (?:bus|train|road)|par jour|
        matin et soir|aller[- ]retour|a\/r|from (?:home|the|site|us|here)|of (?:commut|travel|driv)\w*|
        du (?:site|poste|bureau|magasin|domicile|travail|chantier)|de chez (?:lui|elle)|door to door|
        porte a porte)(?! ok)
        """,
        r"""
        (?:ne |n')?(?:veut|voulait|peut|pourra|pouvait|souhaite|envisage|compte|accepte|souhaitait|voudra|va) (?:pas|
        plus|absolument pas|surtout pas)(?: vraiment)? (?:de )?(?:demenager|bouger|se deplacer|
        changer de (?:ville|region)|venir (?:a|sur|jusqu'|au|en|tous)|quitter \w+|
        faire (?:la |de |des |autant de |tant de )?(?:route|trajets?|deplacements?|km|kilometres)|
        partir (?:de|en (?:deplacement|province))|descendre (?:a|sur|dans)|monter (?:a|sur)|
        prendre le (?:train|bus|rer)|rouler|conduire jusqu'|aller (?:a|sur|jusqu'|au|en (?:zone|banlieue|province))|
        travailler (?:a|sur) (?!temps|mi|la chaine)[a-z]+)
        """,
        r"""
        (?:ne )?(?:demenag\w+|se deplac\w+|boug\w+) (?:pas|plus|jamais)|
        (?:refus\w+|exclut|exclu|pas question|hors de question|pas pret\w*|pas prete|pas dispose\w*|rechign\w+|refus|
        oppose\w*|hesit\w+) (?:de |d'|a |du |la |le |l'|toute |tout |les |au |aux |catégorique de )*(?:demenag\w+|
        bouger|mobilite|mutation|deplacements?|se deplacer|relocalis\w+|faire la route|trajets?|teletravail|
        quitter (?:paris|lyon|la region|sa region|son|le sud|l'ile|le coin|la ville)|
        venir (?:sur (?:site|place)|au bureau|tous les jours|a \w+)|decouch\w+|grands? deplacements?|presentiel|
        expatri\w+|prendre la voiture)
        """,
        r"""
        (?:won't|will not|wouldn't|would not|can't|cannot|couldn't|refus\w+ to|
        not (?:willing|prepared|ready|able|keen|looking|happy) to|unwilling to|unable to|doesn't want to|
        didn't want to|don't want to|not|reluctant to|not keen (?:on|to)|no intention of|never) (?:going to |be |
        have to |actually |really )?(?:relocat\w*|mov(?:e|ing)(?! (?:on|for|forward|below|under|up|into))|commut\w*|
        travel\w*|com(?:e|ing) (?:into|to|in) (?:the office|town|london|the site|site|office|\w+ (?:every|each|\d))|
        come in|leav(?:e|ing) (?:london|paris|the (?:area|city|north|south|region)|home|[a-z]+shire|manchester|leeds|
        bristol)|driv(?:e|ing)|be (?:on site|in the office|away)|stay(?:ing)? away|
        work (?:on[- ]?site|from the office|in the office|in [a-z]+ (?:centre|town))|
        mak(?:e|ing) the (?:trip|commute|journey|drive)|do (?:the |that )?(?:commute|drive|travel|distance|journey|
        nights away|trip)|get (?:here|there|to (?:the site|site|us|work|[a-z]+ (?:for|by|before))))
        """,
        r"""
        (?:non|pas|peu|not|non-|in|zero) ?(?:tres |du tout |assez |geographiquement |very |
        geographically )?mobiles?(?! (?:phone|number|app|dev\w*|money))|immobile|
        mobilite (?:geographique )?(?:nulle|limitee|reduite|insuffisante|zero|non|0|restreinte|refusee)|
        (?:@lack)(?:mobilite|mobility|transports?(?: (?:en commun|solution))?|vehicules?|voitures?|bagnole|
        moyens? de (?:transport|locomotion)|locomotion|car\b|cars\b|own transport|transport|scooter|bus|
        way of getting (?:here|there|to)|train|wheels|rer|public transport|parking|demenagement|relocation|relocating|
        teletravail|remote|mobilite geographique|deplacements?|nights away)(?! (?:ok|industry|sector|parts|dealership|
        manager|agency|company))
        """,
        r"""
        (?:non vehicule\w*|pas vehicule\w*|n'est pas vehicule\w*|sans vehicule|sans voiture|sans permis ni voiture|
        pieton|a pied|doesn't drive(?! (?:the|a)\b)|does not drive|non[- ]driver|non driver|
        can't drive(?! (?:a|the)\b)|relies on (?:public transport|the bus|lifts)|
        depend(?:s|ent)? (?:de|des|du|on) (?:public transport|the bus|transports?|bus|train|sa mere|covoiturage)|
        (?:mal|pas|non|peu) desservie?s?|(?:site|zone|usine|entrepot|depot|warehouse) (?:mal |pas |
        non )?(?:desservi\w*|accessible\w*|inaccessible)|inaccessible (?:en|sans|by|without)|
        (?:no|last|dernier|pas de|aucun) (?:bus|train|metro|tram)(?: (?:at|a|before|avant|after|apres|for|pour|
        at that|le|on))?)
        """,
        rf"""
        (?:veut|voulait|souhaite|demande\w*|exige\w*|cherche|attend|insiste\w* (?:sur|pour)|impose|wants?|wanted|
        needs?|requires?|insist\w* on|tient (?:absolument )?(?:a|au)|asks? for|asking for|asked for|looking for|only|
        que du|uniquement|seulement|prefere|prefers|refuse\w*|hors de question|pas question|ne veut que|only wants|
        would only|expects?|set on|tient a|souhaitait) (?:du |de |le |la |un |plus de |more |a |to |be |the |etre |
        to be |fully |full |totalement |100 ?% |only |absolument |\d ?(?:jours?|j|days?)(?: de| a week| par semaine|
        /semaine)? ?(?:of |de )?|working |plein |complet |en )*{_REMOTE}
        """,
        rf"""
        {_REMOTE} (?:only|seulement|uniquement|exclusive\w*|exige\w*|demande\w*|impose\w*|ou rien|or nothing|non|
        impossible|refuse\w*|wanted|required|souhaite\w*|obligatoire|sinon|total|complet|
        pas (?:possible|propose|prevu)|not (?:possible|an option|offered|on offer|available))
        """,
        rf"""
        (?:\d|un|une|deux|trois|quatre|cinq|one|two|three|four|five|trop de|too many|all|every|tous les|full|fully|
        the) {_ONSITE}(?: (?:requis|obligatoires?|required|minimum|is|was|est|mandatory))?(?! (?:ok|fine))|
        {_ONSITE} (?:obligatoire|exige\w*|impose\w*|required|mandatory|refuse\w*|only|complet|total|redhibitoire|trop|
        too)|(?:refus\w+|pas|won't do|contre|against|n't want|not keen on|no) (?:le |du |de |the |l'|la )?{_ONSITE}
        """,
        r"""
        (?:deplacements?|grands deplacements|decouche\w*|decouchage\w*|decoucher|
        nuits? (?:a l'hotel|dehors|hors domicile|a l'exterieur)|nights? away|overnights?|overnight stays?|
        staying away|stays away|hotels?|travel(?:ling)?|itinerance|tournees?|on the road|expatriation|mission loin|
        panier)[^\n,;()]{0,25}?(?:pas (?:possible|compatible|envisageable|pour)|impossible\w*|refus\w+|non|
        incompatible\w*|trop|bloqu\w+|ne (?:veut|peut|souhaite) (?:pas|plus)|
        not (?:possible|an option|for|happy|keen|doable)|too (?:much|many|often)|can't|won't|put (?:him|her) off|
        is a no|a no|out)
        """,
        r"""
        (?:ne |n')?(?:veut|peut|fait|souhaite|accepte|veux|voulait|envisage|fera|wants?|want|refus\w+|won't do|
        can't do|doesn't want|doesn't do|no|pas|sans|not keen on|against|won't|n'accepte|plus) (?:pas |plus |aucun |
        jamais |de |faire |des |les |de faire |any |more |the |to |be |plus de |d'|trop de |to do |much |doing |
        a lot of )*(?:grands deplacements|deplacements?|decouch\w+|nuits? (?:a l'hotel|dehors|hors)|nights? away|
        overnights?|overnight (?:stays?|travel)|staying away|stays away|hotel|itinerance|tournees?|travel(?:ling)?|
        being away|expatriation|route|trajets?|commute|away from home)(?! (?:expenses|ok))
        """,
        r"""
        (?:veut|doit|souhaite|voulait|wants?|needs?|has to|must|aime|prefere|besoin d'|besoin de|
        likes) (?:absolument |pouvoir |to |be |etre |a |)*(?:rentrer (?:tous les soirs|chez (?:lui|elle)|le soir|
        chaque soir|a la maison|dormir)|etre rentree? (?:tous les soirs|chaque soir)|home every (?:night|evening)|
        be home|home (?:at|by) (?:night|\d)|sleep at home|stay (?:local|close|near|
        in (?:the area|london|town|[a-z]+))|rester (?:sur|a|dans|pres|proche|en) (?!chez|la boite|son poste|poste|
        interim|contact|cdi|nous)[a-z'-]+(?: \w+)?|something (?:closer|nearer|more local)|closer to home|
        nearer (?:home|to home)|plus pres|plus proche(?: de (?:chez|son|sa))?|se rapprocher|du local|local only|
        rester local|pres de chez|proche de chez)
        """,
        r"""
        (?:cherche|recherche|veut|souhaite|vise|voudrait|ne (?:veut|cherche|regarde) que|uniquement|exclusivement|
        only (?:wants?|looking|considers?|works?|in|around)|looking (?:only )?(?:in|around|near|for something in)|
        wants? (?:only )?(?:to work |to be |something )?(?:in|near|around)|wants) (?:un poste |du travail |
        quelque chose |du |only |un job |travailler |a job |something |plutot |uniquement |exclusivement )?(?:sur|
        pres de|autour de|en centre|dans le centre|in the centre|centre[- ]ville|intra[- ]muros|cote|le secteur|
        dans le secteur|in the city|city centre|central|a moins de \d+|within \d+|
        max(?:imum)? \d+ ?(?:km|min|miles))(?! (?:du long|le long|la duree|cdi|des missions)\b)(?: [a-z'-]+)?(?: \w+)?
        """,
        r"""
        (?:vit|habite|reside|base\w*|habitant|vivant|domicilie\w*|located|based|lives?|living|is in|loge|est|
        installee?)(?: encore| still| actuellement| over)? (?:a|au|aux|en|in|on|near|pres de|sur|out|down|up|dans|
        over)[^\n,;()]{1,25}?,? (?:et |and |but |mais |donc |so |, ?|, et |, and )?(?:ne |n'|poste|le poste|site|role|
        job|the job|the role|we|on|nous|trop|too|pas|not|won't|refus\w+|c'est|\d+ ?(?:km|h|min|miles)|can't|no car|
        no )
        """,
        r"""
        (?:poste|site|role|job|mission|chantier|agence|magasin|usine|entrepot|depot|bureau|office|store|plant|school|
        warehouse)s? (?:\w+ )?(?:est |is |was |are |based |base\w* |situe\w* |se trouve )?(?:a|au|aux|en|in|on|sur|
        at) [a-z][^\n,;()]{1,25}?,? ?(?:et |and |but |mais |il |elle |he |she |candidat\w* )?(?:habite|vit|lives?|
        reside|lui|based|base|is in|trop loin|too far|loin|ne (?:veut|peut|demenage)|won't|refus\w+|
        n'a pas de (?:voiture|vehicule)|pas (?:mobile|vehicule)|veut (?:rester|\w+)|wants|cherche)
        """,
        r"""
        (?:perimetre|secteur|zone|region|departements?|area|patch|territory|site|lieu|localite|ville|coin|location|
        implantation|adresse)s? (?:\w+ ){0,2}?(?:trop (?:large|vaste|grand|eloigne\w*|loin)|
        ne (?:lui |l')?(?:convient|convenait|interesse|plait|va|correspond)\w* pas|
        pas (?:le bon|la bonne|pour (?:lui|elle)|le sien)|refuse\w*|doesn't (?:suit|work)|didn't (?:suit|work)|
        not (?:for|right|suitable)|wrong|hors|too (?:big|wide|far|large)|incompatible)|
        (?:hors|en dehors d\w+|outside|out of|wrong|mauvais\w*|pas dans|pas sur|not in|beyond) (?:de |du |of |his |
        her |le |la |son |sa |notre |our |the |bon |bonne )*(?:secteur|zone|perimetre|region|area|patch|catchment|
        commuting distance|travel (?:distance|area)|location|part of the country|departement|bassin)
        """,
        r"""
        (?:gave up|abandonne|renonc\w+|decourage\w*|put off|freine\w*|rebute\w*|refroidi\w*|
        decline\w*) (?:\w+ ){0,2}?(?:by |par |a cause de |because of |sur |on |due to |au vu de |devant |over |for |
        face a )(?:the |le |la |l'|les |du |de la )*(?:distance|trajets?|commute|drive|journey|travel|route|location|
        lieu|deplacements?|eloignement)|(?:for|pour|cause|cause:|raison|motif|because of|pour cause de|en raison de|
        due to|au vu de) ?:? ?(?:la |the |le |de |d'|l'|du |des )*(?:distance|eloignement|trajets?|commute|
        temps de trajet|location|geographi\w*|demenagement|mobilite|travel)
        """,
        r"""
        (?:conjoint|mari|femme|epou\w+|compagn\w+|wife|husband|partner|famille|
        family)[^\n,;]{0,20}(?:ne (?:veut|souhaite) pas (?:demenager|bouger|venir|suivre)|won't (?:move|relocate)|
        doesn't want to (?:move|relocate)|refuse de (?:demenager|bouger|suivre))
        """,
        r"""
        (?:\d+|six|deux|trois|quatre) departements|(?:horaires|planning) de (?:bus|train)|
        prise de poste [^\n,;]{0,25}(?:pas de (?:bus|transport)|avant le premier)|(?:garage|stationn\w+) impossible|
        pas de logement|(?:no|can't find|couldn't find|aucun|pas trouve de) (?:logement|housing|accommodation|
        place to live)|logement introuvable
        """,
        r"""
        (?:commute|distance|trajet|location|lieu)(?: (?:from|depuis|de|to) [\w-]+)? (?:is|est|was|etait)(?=$|\n|[.])|
        (?:distance|mobilite|geographie|localisation|trajet|commute|location|teletravail|too far|remote)(?=$|
        [\n.!,/+&)]| \+| /| et )
        """,
    ),
)

_PLACE_AFTER = re.compile(
    r"\b(?:a|à|au|aux|sur|in|at|from|de|d'|to|near|habite|base|based in|en|around|for|quitter|leave|vers|dans le|"
    r"dans la|dans les|pour|pres de|near to|site de|outside|via|entre|towards?)[ ']"
    r"(?P<place>(?:la |le |les |l'|the )?[A-ZÉÈÎÂÔÇ][\w'’éèêëàâîïôûç-]+(?:[ -](?:[A-ZÉÈÎÂÔ][\w'’éèêëàâîïôûç-]+|sur|en|"
    r"les|lès|de|la|le|upon|sous|aux|d'|on))*)"
)
_PARENTHESIS = re.compile(
    r"\((?P<place>[A-ZÉÈÎÂ][\w'’éèêëàâîïôûç-]+(?:[ -][A-ZÉ][\w'’éèêë-]+| (?:sur|en|les|sous|la|"
    r"le) [A-ZÉ][\w'’éèêë-]+){0,3})[^()\n]{0,30}\)"
)
_BARE_NAME = re.compile(
    r"(?<![.!?:\n] )(?<!^)(?<=[a-zé,(=→>+-] )(?P<place>[A-ZÉÈÎÂ][a-zéèêëàâîïôûç'’]+"
    r"(?:[- ][A-ZÉ][\w'’éèêëàâîïôûç-]+)*)(?![\w@])"
)
_LOWER_PLACE = re.compile(
    r"\b(?:loin de|habite|habite a|habite sur|lives in|based in|base a|base sur|basee a|poste a|poste sur|site de|"
    r"site in|role in|job in|commute to|commute from|far from|trop loin|demenager a|demenager sur|relocate to|move to|"
    r"aller a|venir a|venir sur|aller sur|quitter|rester sur|rester a|leave|vit a|trajet vers|travail sur|poste est a|"
    r"poste au|office in|bureau a|bureau de|vient de|from|sur|uniquement|only) "
    r"(?P<place>[a-z][a-z'-]{3,}(?: (?:sur|en|les|sous|le|la) [a-z'-]+)?)"
)
_NOT_PLACES = words(
    """
    lui elle pour chez nous notre site place poste the home office him her them domicile tout toute toutes tous trop
    encore cdi poste demande suite mail mobile bureau distance cette cela ca this that these here there where which
    work full remote paper teletravail deux trois weekly every town london's avant apres janvier fevrier mars avril
    mai juin juillet aout septembre octobre novembre decembre january february march april june july august september
    october november december monday tuesday wednesday thursday friday client sans avec mais donc linkedin indeed
    excel sap cdi cdd rdv tel cv ok ko rh drh hr he she we il elle on client refus refuse no non oui pas par pole
    """
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim on place, with the place named as the obstacle where there is one."""
    hits = found.standing("place.gap")
    if hits:
        hit = hits[0]
        yield Location(place=_place(found, hits), evidence=found.span(hit), certain=not found.is_asked(hit))


def _place(found: Found, hits: list[Hit]) -> str | None:
    sentences = {found.sentence_of(hit) for hit in hits}
    for first, last in sorted(sentences):
        place = _place_in(found, first, last)
        if place is not None:
            return place
    return None


def _place_in(found: Found, first: int, last: int) -> str | None:
    written = found.written(first, last)
    for pattern in (_PLACE_AFTER, _PARENTHESIS, _BARE_NAME):
        for match in pattern.finditer(written):
            if found.comment.body[first + match.start("place") : first + match.end("place")] not in _NOT_PLACES:
                return match["place"].rstrip("-'’")
    for match in _LOWER_PLACE.finditer(found.comment.body, first, last):
        if match["place"] not in _NOT_PLACES and match["place"].split(" ")[0] not in _NOT_PLACES:
            return found.written(*match.span("place"))
    return None
