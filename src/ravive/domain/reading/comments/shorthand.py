"""The shorthand of call notes, family by family: what is lacking, wanted or awaited, in the fewest words."""

from ravive.domain.reading.comments.not_meant import ELSEWHERE
from ravive.domain.reading.comments.signs import Sign, signs

_HOLDER = r"(?:le |la |les |l'|the |their |our |notre |nos )?(?:\w+[- ]?){1,2}"
_ASKS = (
    r"(?:(?:en )?(?:veut|veulent|voulait|voulaient|voudrait|demande|demandait|exige|exigeait|attend|attendait|"
    r"cherche)|"
    r"wants?|wanted|needs?|needed|requires?|asks? for|asked for)"
)
_UNTIL = r"(?:jusqu'(?:a|au|en|aux)|until|till|through to|up to) "
_TIED = (
    r"(?:saison|season|seasonal|chantier|mission|contrat|contract|conge|formation|sabbatical|sabbatique|leave|course|"
    r"training|stage|interim|cdd|remplacement|engage\w*|pris\w*|occupe\w*|bloque\w*|committed|tied up|booked|"
    r"sous contrat)"
)
_FINISHES = (
    r"(?:finit|termine|finira|terminera|doit finir|doit terminer|finishes|is finishing|finishing|ends|seeing out)"
)
_WHEN_FREE = r"(?:libre|dispo\w*|available|free)"

SIGNS: tuple[Sign, ...] = (
    *signs("open.elsewhere", ELSEWHERE),
    *signs(
        "open.keep",
        r"(?:pas|not|n't|plus) (?:etre |to be |be |se faire )(?:rappel\w+|recontact\w+|contact\w+|appel\w+|call\w*|"
        r"relanc\w+|sollicit\w+|approach\w*)(?: \w+)? (?:avant|before|until)",
    ),
    *signs("open.keep", r"^(?:to )?keep (?:for|till|until|in|as)|(?<=[.,;] )(?:to )?keep (?:for|till|until|as)"),
    *signs(
        "end.closed",
        r"(?:remplacant\w*|interimaire|stagiaire|alternant\w*|apprenti\w*|vacataire|temp|intern|cover|"
        r"locum) (?:a ete |a |est |was |is |"
        r"has been |gets |sera |reste )+(?:garde\w*|prolonge\w*|titularise\w*|kept|extended|staying|"
        r"made permanent|confirme\w*|embauche\w*)",
        r"(?:chantier|contrat|marche|projet|project|mission|ouverture|opening|site)(?: [\w']+){1,3} (?:annule\w*|"
        r"gele\w*|perdu\w*|reporte\w*|"
        r"decale\w*|cancelled|frozen|shelved|postponed)",
    ),
    *signs(
        "end.outranked",
        r"(?:pris|prend|embauche|recrute|took|hired|picked|chose|appointed) (?:la |le |l'|un |une |the |his |her |"
        r"a |son |sa |leur )?"
        r"(?:cousin\w*|neveu|niece|nephew|fils|beau-fils|beau-frere|copine|copain|friend|daughter|brother|sister|"
        r"ami\w*)",
    ),
    *signs(
        "firm.person_asks",
        r"(?:rather|prefers? to|preferred to|would like to|wants? to|wanted to|wish\w* to|"
        r"hopes? to) never (?:again )?"
        r"(?:to )?(?:hear|be (?:contacted|called|approached|rung|emailed)|speak|deal)",
        r"(?:prie|priee?s?|demande|demandee?|supplie|somme) (?:de |d')?oublier (?:son|sa|ses|mon) (?:nom|numero|"
        r"adresse|cv)",
    ),
    *signs(
        "firm.at_request",
        r"(?:at|on) (?:his|her|their|the candidate's) (?:\w+ ){0,2}?request",
        r"a (?:sa|la) (?:propre |stricte )?demande(?! d')(?! de (?:l'agence|la direction|notre))",
    ),
    *signs(
        "experience.short",
        rf"(?:@number) ?(?:ans?|years?|yrs?)(?: [\w'-]+){{0,4}}"
        rf",? (?:alors que |mais |but |and |et )?{_HOLDER} {_ASKS} (?:au moins |at least |mini\w* )?(?:\d+\+?|"
        rf"@number)(?! ?(?:k|€|jours|days|%|h|\d|\w+ \w*/))",
        r"(?:remplit|atteint|meets?|reach\w*|a) (?:pas |not )?(?:la |le |les |the )?(?:condition|critere|seuil|"
        r"minimum|bar|"
        r"threshold|requirement)s? (?:des |de |d'|of )(?:@number) (?:ans|annees|years)",
        r"moins (?:de|d') ?(?:@number) ans (?:d'exp\w*|de pratique|de metier|dans le)",
    ),
    *signs(
        "money.gap",
        r"\d{2,3}(?:[.,]\d)? ?k ?(?:€|eur\w*)? ?,? ?(?:brut |fixe |gross |base )?(?:sinon rien|ou rien|or nothing|"
        r"floor|"
        r"plancher|sinon non|non negociables?|non[- ]negotiable|pas moins|no less|et pas un (?:euro|sou)|"
        r"rock bottom|bottom line)",
        r"(?:day rate|tjm|taux horaire|hourly rate|rate|taux|package|salary|salaire|remu\w*|pretentions?|"
        r"fixe) (?:of |de |a |: ?)?"
        r"[£$€]?\d{2,5} ?(?:k|€|euros)? ?(?:vs\.?|contre|against|au lieu de|pour un budget de|where we had|"
        r"quand on a|for a budget of) ",
        r"(?:veut|voulait|demande|demandait|souhaite|wants?|wanted|asks?|asked(?: for)?|"
        r"after) [£€]?\d{2,3} ?k? ?[;,:]? ?"
        r"(?:mais |but |alors qu')?(?:on |nous |we |they |budget |enveloppe |max |grille )(?:avait |avons |a |"
        r"had |have |est a |"
        r"peut |pouvait |can do |de |: ?|n'a que |only had |only have )*(?:que )?[£€]?\d{2,3}(?! ?(?:h|ans|jours|"
        r"days|years|%|km|min))",
    ),
    *signs(
        "terms.wants",
        r"(?:cherche|veut|voulait|souhaite|prefere|wants?|looking for|after) (?:de |du |d'|de l'|un |une |a |an )*"
        r"(?P<term>annuel|a l'annee|4/5(?:e|eme)|80 ?%|plein temps|temps plein|annual|year-round|all year)",
        r"(?P<term>(?:\d|four|three|quatre|trois) ?(?:days?|jours?|j)(?: ?(?:/|a|par|per) ?(?:week|semaine))?)"
        r"(?: \w+)? (?:he's|she's|il est|elle est|is|est) (?:firm|ferme|adamant)",
        r"(?P<term>contractor|freelance|interimaire|saisonnier|vacataire) (?:through and through|dans l'ame|"
        r"by choice|"
        r"et veut le rester|et compte le rester|et y tient|a vie)",
    ),
    *signs(
        "terms.refuses",
        r"(?:souci|probleme|pb|blocage|frein|problem|issue|snag|sticking point)s? (?:c'est |est |ce sont |is |"
        r"was |are |: ?)+"
        r"(?:juste |just |only |surtout )?(?:les |le |la |l'|the )?(?P<term>@term)",
        r"(?P<term>@term)(?: \w+){0,3} c'est (?:trop|non|pas possible|pas pour)",
        r"(?:because of|due to|over|a cause de[s]?|en raison des?|pour cause de|rapport aux?) (?:le |la |les |l'|"
        r"the |our |nos )?"
        r"(?P<term>@term)",
        r"(?:entendre parler|hear) (?:de |du |of |about )(?:la |le |l'|travail(?:ler)? |work(?:ing)? |on |"
        r"les )*(?P<term>@term)",
        r"refus\w+ (?:de |to )(?:travailler|bosser|faire|work|do) (?:le |la |les |on |de |des |en )?(?P<term>@term)",
    ),
    *signs(
        "free.late",
        rf"{_TIED}(?: [\w'é-]+){{0,4}}? {_UNTIL}(?:la |le |the )?(?:fin |debut |mi |mi-|end of |early |mid[- ]|"
        rf"start of )?"
        r"(?:de |d'|du )?(?:\d+ ?)?(?:er )?(?:@month|printemps|ete|automne|hiver|spring|summer|autumn|winter|noel|"
        r"christmas|easter|paques)",
        rf"{_WHEN_FREE} (?:[\w']+ ){{0,3}}?(?:@month) (?:seulement|only|au plus tot|at the earliest|pas avant)",
        rf"(?:ne |n')?(?:sera|est|serait|is|will be) {_WHEN_FREE} (?:qu'|que |only |"
        rf"not before )(?:[\w']+ ){{0,3}}?(?:@month)",
        rf"{_FINISHES} (?:son|sa|ses|his|her|un|une|a|the|le|la) (?:\w+ )?(?:chantier|saison|season|mission|"
        rf"contrat|contract|cdd|"
        r"formation|course|conge|project|projet|degree|master|these|placement)",
        r"(?:ouvre|opens|opening|part|parti\w*|leaving) (?:faire |for |pour |on )?(?:a |une |un |la |sa |"
        r"the )?(?:saison|season|sabbatical|"
        r"conge|tour du monde|world tour|gap year|annee sabbatique)",
        r"(?:options?|shares?|actions|bonus|prime)(?: \w+)? (?:vests?|vesting|pays? out|tombe\w*|verse\w*|"
        r"acquise?s?) (?:in |en |au )?(?:@month|\d)",
    ),
    *signs(
        "left.withdrew",
        r"(?:jette|jeta|jete) l'eponge|a jete l'eponge|(?:a|il a|elle a) trouve (?:de jour|plus pres|ailleurs|"
        r"mieux|autre chose)",
        r"(?:candidate?e?|il|elle|he|she) (?:dropped|lache|a lache)(?= ?(?:$|[\n,.;:(]))",
        r"^(?:\d+ ?: ?)?(?:a |il a |elle a )?decline(?=$|[\n,.;])|(?<=[.,;\n] )(?:a |il a |elle a )decline(?=$|"
        r"[\n,.;])",
        r"(?:rdv|rendez-vous|visio|entretien|meeting|call|interview)(?: \w+)? (?:annule\w*|decale\w*|cancelled|"
        r"moved|reporte\w*) par "
        r"(?:elle|lui)|(?:rdv|meeting|call|interview)(?: \w+)? cancelled by (?:him|her)",
    ),
    *signs(
        "paper.lack",
        r"(?:when|once|quand|des qu'|lorsqu'|apres)(?: (?:il|elle|he|she)(?:'s| has| a| aura)?)?(?: got| obtenu|"
        r" eu| passe| "
        r"(?:aura|obtient|gets|has))* (?:his|her|son|sa|le|la|the) (?P<paper>masters?|licence|license|diplome|"
        r"degree|permis|caces|"
        r"bac|bts|certificate|certificat|registration|habilitation|agrement|titre|qualification)",
        r"(?P<paper>(?:numero |n° ?)?(?:adeli|rpps|orias|siret|nmc pin|pin|dbs|carte pro\w*|agrement|"
        r"casier)(?: number)?) "
        r"(?:en attente|pending|en cours|not (?:yet|through)|pas (?:encore|arrive\w*|recu\w*)|awaited|attendu\w*)",
    ),
    *signs(
        "skill.lack",
        r"(?:connai\w+|maitris\w+|pratiqu\w+|sai\w+|knows?) (?:ni|neither) (?=\w)",
        r"never (?:poured|laid|welded|driven|baked|wired|fitted|fixed|soldered|painted|plastered|typed|invoiced|"
        r"audited|coached|"
        r"trained|cut|sewn|groomed|milked|picked|packed|loaded|plated|pitched|negotiated|recruited|supervised|"
        r"translated) ",
    ),
    *signs(
        "conduct.act",
        r"(?:a |nous a |had |has )?(?:insulte|menace|agresse|bouscule|frappe|insulted|threatened|shoved|hit|"
        r"spat at) (?:l'|la |le |les |"
        r"notre |nos |un |une |the |our |a )(?:hotesse|accueil|standard\w*|assistant\w*|receptionist|reception|"
        r"staff|secretaire|"
        r"collegue|colleague|client\w*|patient\w*|gardien|security|manager|serveu\w+|equipe)",
    ),
    *signs(
        "culture.fit",
        r"(?:pas|not|isn't|wasn't) (?:un|une|one|a) (?:gars |fille |homme |femme |guy |girl |man |woman |"
        r"lad )?(?:de chez nous|of us|of ours|"
        r"comme nous|like us)",
        r"(?:he|she|il|elle)(?:'d| would)? (?:suffocate|suffoquer\w*|etouffer\w*|drown|se noierai\w*|be lost|"
        r"hate it|feel lost)"
        r"(?: here| with us| chez nous| ici)?",
    ),
    *signs(
        "motivation",
        r"(?:vague\w*|floue?|fuzzy|evasi\w+|woolly) (?:on|about|sur|quant a) (?:why|pourquoi|ses raisons|"
        r"his reasons|her reasons|ce qui l')",
        r"(?:ne )?veut (?:plus|pas) (?:du|de|faire de|faire du) \w+[^\n;.]{0,12}, ?(?:cherche |veut |"
        r"recherche )?(?:uniquement|seulement|only|que) ",
    ),
    *signs(
        "end.other",
        r"(?:apres|after|past|passe|hors|missed|rate) (?:la |le |les |the )?(?:date limite|delais?|deadline|"
        r"closing date|cloture|cut-?off)|"
        r"irrecevable|inadmissible|forclos\w*|hors delais?",
    ),
    *signs(
        "end.objection",
        r"(?:selon|according to|dit|dixit|says?|said|thinks?|told me|d'apres|pour) (?:le |la |l'|the |son |our |"
        r"notre |my )?(?:chef\w*|patron\w*|"
        r"gerant\w*|responsable|directeur|directrice|direction|client\w*|boss|manager|owner|drh|hr|rh|n\+1|"
        r"foreman|head|matron|cadre)",
        r"(?:patron\w*|gerant\w*|client\w*|directi\w+|directeur|directrice|drh|rh|hr|boss|manager|owner|chef\w*|"
        r"centre|equipe|team|service|employeur|"
        r"responsable|cadre|foreman|matron|board|partners?|they)(?: [\w'+]+){0,4}? (?:raye\w*|niet|non|no\b|"
        r"panique\w*|worried|nervous|inquiet\w*|"
        r"refuse\w*|adapter|pulled|recule\w*|balked|peur|says|said|thinks|dit|froid\w*|cold|veut pas|voulu|craint)",
        r"(?:honteux|disgusting|shameful|illegal\w*|scandaleux|revoltant|appalling|i complained|not putting my name)",
    ),
    *signs(
        "terms.wants",
        r"(?P<term>half[- ]time|term[- ]time|mi-temps|quart[- ]temps) (?:only|seulement|uniquement)",
    ),
    *signs(
        "terms.offered",
        r"^(?P<term>(?:cdd|contrat|mission|remplacement|interim|cover|contract|vacation|saison|maternity cover|poste)"
        r"(?: [\w']+){0,4}?,? (?:de |of |for )?\d+ ?(?:mois|months?|semaines|weeks))",
        r"(?:only hires?|only takes?|only offers?|n'embauche qu'en|ne prend qu'en|ne propose que du|"
        r"ours is(?: an?)?) (?P<term>@term)",
        r"(?:we|they|on|nous|client|il)(?: en)? (?:need|needs|want|wants|faut|veut) (?P<term>\d(?: ?(?:days?|"
        r"jours?|j))?)(?=$|[\n.,;])",
    ),
    *signs(
        "soft.trait",
        r"(?P<trait>s'(?:enerve|emporte|agace|impatiente)|hot-?headed|short fuse|quick temper\w*|soupe au lait)",
        r"(?P<trait>(?:doesn't|never|won't) own (?:his|her|up)|blames? (?:others|everyone|everybody)|"
        r"faute des autres|rejette la faute)",
        r"(?:answers?|replies|repond|reponses?) (?:only )?(?:in|with|en|par|d') ?(?P<trait>one word|un mot|"
        r"monosyllabes?|monosyllables?)",
        r"(?P<trait>never on time|jamais a l'heure|toujours en retard|always late)",
        r"(?:juge\w*|trouve\w*|parce que|car|because|as|deemed|found) ?[\"'« ]*(?:trop|too) (?P<trait>douce?|"
        r"gentille?|tendre|soft|gentle|nice|"
        r"quiet|discrete?|effacee?|lente?|nerveu\w+|bavarde?|chatty|blunt|directe?|brusque|molle?|passive?)",
    ),
    *signs(
        "motivation",
        r"(?:heart|coeur|tete) (?:isn't|wasn't|not|n'est pas|n'y est pas|n'y etait pas) ?(?:in it|in the job|"
        r"au metier|au travail)?",
    ),
    *signs(
        "culture.fit",
        r"(?:used to|habitue\w* (?:a|aux)) (?:big |large |les |des |de )*(?P<trait>(?:gros\w*|grand\w*) \w+|"
        r"hotels|chains|groups|"
        r"corporates|usines|cabinets),? (?:ici |here |nous |we|we're|on est|chez nous)",
    ),
    *signs(
        "paper.lack",
        r"(?P<paper>carte (?:pro\w*|vtc|t)|agrement|licen[cs]e|visa|permis|habilitation|titre de sejour|"
        r"work permit|accreditation) "
        r"(?:lui a ete |a ete |was |has been |est |is )?(?:refuse\w*|retire\w*|suspendu\w*|revoked|denied|refused|"
        r"withdrawn|annule\w*)",
        r"(?:absence|defaut|manque|lack) (?:de |d'|du |of )(?P<paper>du |diu |de |cap |bep |bts |cqp |afgsu )(?=\w)",
    ),
    *signs(
        "conduct.act",
        r"(?:mauvais\w*|bad|poor|negati\w+|terrible|sales?) (?:retours?|echos?|feedback|words?|reports?|avis|"
        r"son de cloche) (?:de|du|from|of) "
        r"(?:chez )?(?:son |sa |l'|le |la |the |his |her )?(?:ancien\w*|ex|former|previous|last|precedent\w*|"
        r"dernier) \w+",
    ),
    *signs(
        "left.withdrew",
        r"(?:she|he|elle|il)(?:'d| had| avait| a)? (?:already |deja )?sign(?:e|ed) (?:by then|elsewhere|ailleurs|"
        r"entre[- ]temps|since|depuis)",
    ),
    *signs(
        "end.outranked",
        r"(?:un seul|une seule|only one|just one|a single) (?:poste|place|siege|post|job|seat|vacancy|"
        r"opening)(?! (?:a la fois|de nuit))",
    ),
    *signs(
        "feedback.argued",
        r"informee?s? (?:du|des) motifs?|(?:expliquee?|motivee?|argumentee?) (?:par|au|en|de vive) (?:mail|ecrit|"
        r"courrier|tel\w*|visio|voix)|"
        r"(?:told|given|sent|explained) (?:him|her|them )?(?:the )?(?:reasons?|why)|(?:appele\w*|rappele\w*|"
        r"called|rang)(?: \w+){0,2} "
        r"(?:pour|for) (?:un |a |le |the )?de-?brief\w*",
    ),
    *signs(
        "reaction.well",
        r"(?:adore|apprecie|loved|valued|welcomed) (?:le |the |our |notre |son |nos |ce )?(?:feedback|retour\w*|"
        r"debrief|conseils?|franchise|honesty)|"
        r"(?:mot|message|mail|note|reply|answer|reponse) (?:\w+ )?(?:charmante?|gentille?|adorable|sympa\w*|kind|"
        r"gracious|lovely)|"
        r"(?:charming|gracious|lovely|kind) (?:note|message|reply|mail|email|answer)",
    ),
    *signs(
        "reaction.hostile", r"(?:got|became|turned) (?:very |really |quite )?(?:loud|aggressive|nasty|abusive|heated)"
    ),
    *signs(
        "feedback.none",
        r"devait (?:la |le |l'|lui |les )?(?:rappeler|recontacter|repondre|ecrire|"
        r"prevenir)[^\n;.]{0,20} (?:jamais|pas|oublie|rien)",
        r"(?:personne|nul) (?:ne |n')(?:lui |l'|la |le )?(?:a |ait )?(?:jamais )?(?:repondu|rappele\w*|ecrit|"
        r"prevenue?|recontacte\w*)",
        r"(?:was|were) (?:meant|supposed|due) to (?:call|ring|write|reply|answer|get back)[^\n;.]{0,25} (?:never|"
        r"didn't|forgot|nothing)",
    ),
)
