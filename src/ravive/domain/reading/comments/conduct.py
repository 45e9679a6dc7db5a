"""An act, not a trait: `conduct`."""

from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Conduct
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_no_act
from ravive.domain.reading.comments.signs import Hit, signs

_MEETING = (
    r"(?:rdv|rendez[- ]?vous|entretien|entretiens|itw|interview|visio|essai|journee d'essai|appel|rencontre|jour j|"
    r"meeting|trial|trial (?:day|shift)|shift|first day|call|start day|zoom|teams|prise de poste|premier jour|1er jour|"
    r"convocation|test|immersion|reunion)"
)

SIGNS = (
    *signs(
        "conduct.no_show",
        r"""
        (?:deux|trois|2|3|two|three|twice|x2) (?:fois |times )?(?:personne|nobody|no one|absente?|rien|nothing)(?=$|
        [\n,.;])|(?:rdv|rendez-vous|entretien|interview|meeting|visio)s? (?:\w+ ){0,3}?(?:deux fois|twice|x2|
        trois fois|2 fois)?[ ,]*(?:personne|nobody|no one (?:came|there)|n'est pas venu\w*|manque\w*|rate\w*|
        non honore\w*|missed|skipped|blanked|oublie par (?:lui|elle))|
        (?:missed|skipped|blanked|forgot|oublie\w*|rate|loupe|zappe\w*|seche\w*) (?:the |his |her |our |le |l'|son |
        notre |nos |both |two |deux |its )*(?:interview|interviews|entretien|entretiens|rdv|rendez-vous|meeting|visio|
        call|trial|essai)(?! (?:test|technique))
        """,
        rf"""
        absente? (?:a|au|aux|a l'|a la|le jour|lors|du|sans) ?(?:\w+ ){{0,2}}?{_MEETING}|
        absente? (?:le jour j|sans (?:prevenir|excuse|explication|nouvelles))
        """,
        r"""
        no[- ]?show(?:s|ed)?(?: twice)?|(?:did not|didn't|never|failed to|doesn't|not) (?:even |bother to |
        bothered to )?(?:show(?:ed)?(?: up)?|turn(?:ed)? up|attend(?:ed)?|appear(?:ed)?|
        came\b(?! (?:back|across|up|through|over|close))|come to (?:the|his|her)|
        join(?:ed)? the (?:call|meeting|interview)|pick up at)
        """,
        rf"""
        (?:jamais|pas|meme pas|point) (?:venue?|presente\w*|presentee?s?|connecte\w*|honore\w*|
        honoree?)(?: (?:a|au|aux|l'|le|a l'|en|son|sa|a la) ?(?:\w+ )?{_MEETING})?(?! (?:par|comme|a l'embauche))
        """,
        r"""
        (?:ne |n')?(?:s'est|s'etait|se sont) (?:pas|jamais) (?:presente\w*|connecte\w*|pointee?|montree?|deplace\w*)|
        stood (?:us|me|the \w+) up|pose\w* (?:un |deux |2 )?lapins?|\d lapins?|lapins?\b|faux bond|faux[- ]bond|
        plante\w* (?:nous|le rdv|l'entretien|deux fois)|nous a (?:plante|pose un lapin)|
        waited (?:for )?(?:an hour|half an hour|\d+ minutes) for (?:him|her)|rdv (?:non )?honore|non honore
        """,
        r"""
        (?:ghost\w*|disappear\w*|disparu\w*|evapor\w+|vanish\w*|parti\w*|left|walked off|walked out|quitte\w*|
        abandon\w*) (?:\w+ ){0,3}?(?:le (?:1er|premier|deuxieme|2e|second) jour|first (?:day|morning|shift)|
        on day (?:one|1|two|2)|mid[- ]shift|halfway through|en plein (?:essai|service|milieu)|
        apres (?:une|1|deux|2) (?:heure|heures|jour|jours|matinee)|pendant (?:l'|le )\w+|before lunch|a la pause|
        at lunch|sans (?:prevenir|un mot)|without (?:a word|notice|telling))|abandon de poste|abandonne son poste|
        walked out|job abandonment|stormed out|claque la porte
        """,
    ),
    *signs(
        "conduct.act",
        r"""
        (?:casse\w*|broke|smashed|damaged|detruit|abime\w*|renverse\w*) (?:\w+ ){0,3}?(?:pendant|during|in|lors|
        et (?:en )?(?:a )?ri|and laughed|expres|on purpose)|(?:walked|stormed|ran|left|sorti\w*|parti\w*|
        quitte\w*) (?:out |off |away )?(?:in the middle|halfway|au milieu|en plein|a mi-|en cours|mid-)|
        (?:se moque\w*|moqu\w+|mocked|laughed at|made fun of|ridicul\w+|denigr\w+|badmouth\w*|bad-mouth\w*|
        critique\w* ouvertement|trash\w*|slated) (?:de |d'|the |le |la |les |un |une |our |his |her |son |sa |ses |
        nos |notre )*(?:client\w*|colleagues?|collegues?|patients?|residents?|former|ancien\w*|previous|manager|
        accueil|receptionist|staff|candidat\w*|boss|employeur)
        """,
        r"""
        (?:ment|mentait|menti|a menti|mentir|mensonge\w*|mensong\w+|menteu\w+|lie|lied|lies|lying|liar|dishonest\w*|
        malhonnet\w+|deceit\w*|deception|deceiv\w+|misled|misrepresent\w*|bluff\w*|bidonn\w+|bidons?|pipeau\w*|
        pipeaute|pipote\w*|mytho\w*|affabul\w+|baratin\w*|fabricat\w+|invented|a invente|inventee?s?|made up|usurp\w+|
        impost\w+|truque\w*|trafique\w*|enjoliv\w+|gonfle\w*|embellish\w*|exagere\w* (?:son|sa|ses)|padded|inflated|
        doctored|faked|fake|fakes|forg\w+|falsif\w+|counterfeit|contrefa\w+|bogus|
        phon(?:e)?y)(?! (?:down|ing a|in bed))
        """,
        r"""
        faux (?:diplome|bulletins?|cv|papiers|certificat|permis|document|nom|contrat|justificatif|releve|test|arret|
        profil|references?|titre)s?|fausse?s? (?:references?|attestations?|experiences?|declarations?|fiches?|
        factures?|identite|adresse|pieces?)|(?:fait|laisse) croire|pretendu\w*|
        pretend\w* (?:etre|avoir|to have|to be)|claimed (?:to|a|he|she|they)[^\n,;]{0,40}(?:never|didn't|wasn't|false|
        not)|(?:cv|resume|diplome|dates?|references?) (?:\w+ )?(?:falsifie\w*|bidon\w*|truque\w*|arrange\w*|gonfle\w*|
        faux|invente\w*|ne (?:collent?|correspond\w*) pas|don't (?:add up|match)|didn't (?:add up|match|check out))|
        cache\w* (?:son|sa|un|une|que|qu')|hid (?:his|her|the|a|that)|concealed|omis de (?:dire|signaler)|dissimul\w+
        """,
        r"""
        (?:mauvaises?|tres mauvaises?|desastreuses?|catastrophiques?|terribles?|bad|poor|terrible|awful|dreadful|
        shocking|negative|damning|appalling|horrible|alarming|worrying|unfavourable|dire|execrables?|deplorables?|
        calamiteuses?|defavorables?) (?:prises? de )?(?:references?|refs?|reference check|
        feedback from (?:his|her) (?:last|previous|former) (?:employer|boss)|echos)
        """,
        r"""
        (?:prises? de )?(?:references?|refs?|reference check|controle de references?|referees?|
        echos)(?: [\w']+){0,5}? ?(?::|=)? ?(?:were |was |are |is |came back |tres |very |really |all |sont |ont ete |
        est |sont revenues |plutot |franchement |both |totalement )*(?:mauvaises?|negatives?|negatif\w*|desastreu\w+|
        catastrophiqu\w+|ko|nulles?|bad|poor|terrible|awful|dreadful|shocking|damning|appalling|horrible|
        pas (?:bonnes?|terribles?|top|fameuses?)|not good|defavorables?|inquietantes?|alarmantes?|worrying|
        deplorables?|execrables?|didn't check out|did not check out|refus\w+ de|advised against|deconseille\w*|warned)
        """,
        r"""
        (?:ancien |ex-?|former |previous |last |dernier )(?:employeur|patron|chef|manager|employer|
        boss)[^\n,;]{0,30}(?:deconseille|a deconseille|advised against|would(?:n't| not) (?:rehire|take|have)|
        ne (?:le|la) reprendrait|ne reprendrait|warn\w*|sacked|fired|vire\w*)
        """,
        r"""
        (?:a |had |caught |avait |has |pris\w* (?:a |en train de )?)?(?:vole\w*|volait|voler|stole|stolen|stealing|
        theft|thefts|thief|thieving|voleu\w+|detourn\w+|fraud\w*|fraude\w*|embezzl\w+|fiddl\w+|pilfer\w*|
        nick(?:ed|ing)|dans la caisse|hand in the till|shoplift\w*|escroqu\w+|arnaqu\w+|scam\w*|
        vol (?:de|d'|en|dans|chez|a)|des vols|pour vol|a siphonne)(?! (?:la vedette|the show))
        """,
        r"""
        (?:ivres?|ivresse|saoule?|soule?|bourre|alcoolis\w+|alcool(?:ise\w*|emie)?|sentait l'alcool|sent l'alcool|
        odeur d'alcool|drunk|hungover|intoxicated|under the influence|
        smell\w* (?:of|like) (?:alcohol|drink|booze|weed)|reeked?|stoned|on drugs|cannabis|drogue\w*|defonce\w*|
        positive drug test|failed (?:the |a )?drug|sous l'emprise|gueule de bois)
        """,
        r"""
        (?:insult\w*|injuri\w*|menac\w*|threat\w*|agress(?:e|er|ion|e\w*) (?:un|une|la|le|verbal\w*|physi\w*|notre|l'|
        des)|agression|altercation\w*|bagarre\w*|dispute\w* (?:avec|with)|s'est battu\w*|punch\w*|hit a|
        frappe\w* (?:un|une|la|le|son)|fight|fighting|fought|assault\w*|violen\w+|shout\w*|yell\w*|hurl\w+|
        crie\w* (?:sur|apres|contre)|swore|sworn|swear\w*|grossier\w*|grossiere\w*|impoli\w*|malpoli\w*|rude|rudeness|
        irrespect\w*|disrespect\w*|discourt\w*|insolen\w*|odieu\w+|obscen\w+|obnoxious|abusive|verbally abus\w+|
        s'emport\w+|s'est emporte\w*|colere|s'enerve\w*|s'est enerve\w*|lost (?:his|her) temper|flew off the handle|
        spat|crache|harcel\w+|harass\w*|groped|attouchement\w*|main baladeuse|
        propos (?:sexistes?|racistes?|deplaces?|homophobes?|insultants?|inappropries?|limites?|graveleux|obscenes?)|
        (?:sexist|racist|homophobic|inappropriate|lewd|offensive|crude|creepy) (?:remarks?|comments?|jokes?|language|
        behaviou?r|messages?|texts?)|blagues? (?:sexistes?|racistes?|lourdes?|graveleuses?)|
        remarques? (?:sexistes?|racistes?|deplacees?|misogynes?)|comportement (?:\w+ )?(?:deplace|inadmissible|
        inacceptable|inapproprie|agressif|odieux|scandaleux|inadapte|limite|deplorable|intolerable|grossier|violent)|
        (?:behaviou?r|conduct|misconduct)(?: \w+){0,2}? (?:unacceptable|appalling|inappropriate|shocking|disgraceful)|
        unacceptable (?:behaviou?r|conduct)|misconduct|inappropriate (?:behaviou?r|conduct)|bad behaviou?r|
        attitude (?:inadmissible|inacceptable|odieuse|deplacee|agressive|scandaleuse|deplorable)|manque de respect|
        lack of respect|a manque de respect|(?:fait|made|causa|made a) (?:un |une )?(?:scandale|scene|esclandre)|
        making a scene|disput\w+)
        """,
        r"""
        (?:licencie\w*|vire\w*|renvoye\w*|sacked|fired|dismissed|let go|terminated|mis\w* a la porte|radie\w*|
        struck off the register) (?:\w+ ){0,2}?(?:pour (?:faute|vol|violence|insubordination|absences?|alcool|
        harcelement)|for (?:gross|theft|stealing|misconduct|lying|violence|cause|drinking|absence|fighting|fraud|
        harassment|bullying))|faute (?:grave|lourde)|gross misconduct
        """,
        r"""
        (?:triche\w*|tricher|cheat\w*|plagi\w*|copie\w* (?:sur|le test|l'exercice|un)|copied (?:the|his|her|from)|
        chatgpt|antiseche|answers? (?:were )?(?:read|copied)|googled the answers|fait faire (?:le|son) test|
        someone else (?:did|sat|took) (?:the|his|her)|souffl\w+ les reponses|reading from a script)
        """,
        r"""
        (?:en retard|retards?|arrive\w* (?:avec )?(?:\w+ ){0,4}?(?:de |en )retard|
        late\b(?! (?:shift|shifts|turn|application|file|notice|start|finish|finishes|night|nights|career|
        in the (?:process|day)|stage|\d{4}|january|february|march|april|may|june|july|august|september|october|
        november|december|to the process))|turned up late|arrived late|came late|(?:hour|minutes|mins|min|heure) late|
        tardy)(?! (?:dans|de paiement|de (?:notre|la) part|de (?:traitement|reponse)|on our))
        """,
        r"""
        (?:telephone|phone|portable|sms|whatsapp|smoking|smoked|vapot\w+|vaping|a fume|chewing gum|chewing-gum|asleep|
        fell asleep|s'est endormi\w*|dormait|sleeping) (?:pendant|during|in|en|au|throughout|through|all through|
        tout l'|a la main)(?: (?:l'|the|le|plein|interview|entretien|rdv|meeting|shift|full))+|
        (?:answered|took|pris|repondu a|scroll\w*|played on|on) (?:calls?|un appel|
        (?:his|her|son) (?:phone|telephone|portable)|ses sms)(?: \w+){0,2} (?:pendant|during|in the|
        en plein)[^\n,;]{0,20}|spent the (?:interview|meeting) on (?:his|her) phone|
        sur son (?:telephone|portable) (?:pendant|tout)
        """,
        r"""
        (?:divulgu\w+|leak\w*|confidentiel\w*|confidential\w*|trahi|secrets? (?:de|of)|breach\w*|fuite|piste chez|
        debauch\w+|poach\w+ our|emporte (?:le|les) fichiers?|client list|fichier clients|sabot\w+|
        damag\w+ (?:the|a|our)|broke into|casse volontairement|degrad\w+ volontaire)|casier judiciaire|
        criminal record|condamn\w+|convict\w+|garde a vue|prison
        """,
        r"""
        (?:maltrait\w+|mistreat\w*|neglect\w* (?:of )?(?:a |the )?(?:patient|resident|child|pupil)\w*|brutalis\w+|
        bully\w*|bullied|intimid\w+|a gifle|slapped|manhandl\w+|rough with (?:a |the )?(?:patient|resident|child|
        pupil|kid)\w*)
        """,
    ),
    *signs(
        "conduct.insult",
        r"""
        (?:insult\w*|injuri\w*|menac\w*|threat\w*|shout\w*|yell\w*|hurl\w+|crie\w*|swore|rude|grossier\w*|abusive|
        abuse|s'est emporte\w*|odieu\w+|agressi\w+|irrespect\w*|disrespect\w*|violen\w+|s'est enerve\w*|colere|
        rude\w*|impoli\w*)
        """,
    ),
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim on conduct, if an act is told that weighed in the ending."""
    hits = [hit for hit in found.standing("conduct.no_show", "conduct.act") if not _answers_our_no(found, hit)]
    hits = [hit for hit in hits if not is_no_act(found, hit)]
    for hit in sorted(hits, key=lambda hit: hit.start)[:1]:
        yield Conduct(evidence=found.span(hit), certain=not found.is_asked(hit))


def follows_our_no(found: Found, hit: Hit) -> bool:
    """Tell whether the words around the hit say that it came after the no: "suite au refus", "when told"."""
    return bool(found.in_same_sentence(hit, "end.after_no"))


def _answers_our_no(found: Found, hit: Hit) -> bool:
    """Tell whether the act is how the person took the no: a reaction, unless it closed the door for ever."""
    insult = any(hit.start <= other.start < hit.end for other in found.all("conduct.insult"))
    if not insult or found.has("firm.no"):
        return False
    if follows_our_no(found, hit):
        return True
    earlier = [
        *found.all("end.told"),
        *found.all("end.refused"),
        *found.all("feedback.generic"),
        *found.all("feedback.argued"),
    ]
    return any(other.start < hit.start for other in earlier)
