"""
Families of words that many tables share, as alternatives of a regular expression over folded text.

A table names a family with `@`: `@lack autonomie`. Families may name each other.
"""

import re

from ravive.domain.reading.comments.languages import LANGUAGES
from ravive.domain.reading.comments.tools import TOOLS

_FOLDED_LINE = re.compile(r"\s*\n\s*")


def words(text: str) -> frozenset[str]:
    """Return the set of the words of `text`, which may run over several lines."""
    return frozenset(text.split())


def in_one_line(pattern: str) -> str:
    """Return a pattern written over several lines as one: lines are cut after a bar, and margins are no part of it."""
    return _FOLDED_LINE.sub("", pattern)


_FAMILIES: dict[str, str] = {
    # "d'expérience", "de l'expérience", "of the", nothing at all: what may stand between a verb and its object.
    "of": r"(?:de la |de l'|des |du |de |d'|of the |of )?",
    "det": (
        r"(?:le |la |les |l'|un |une |des |du |de la |de l'|de |d'|son |sa |ses |the |a |an |any |his |her |their |"
        r"our )?"
    ),
    "too": r"trop|bien trop|beaucoup trop|un peu trop|un peu|un poil|nettement trop|vraiment trop|encore trop|"
    r"encore un peu|"
    r"""
    a bit too|far too|way too|much too|a little too|a tad too|too|a bit|a tad|slightly too|slightly|a touch|still too|
    bit
    """,
    # Before a noun: not enough of it.
    "lack": r"manqu\w+ (?:un peu |encore |cruellement |clairement |beaucoup |trop |serieusement |vraiment |parfois |"
    r"nettement )?"
    r"(?:de la |de l'|de |d'|du |des )|manqu\w+ (?:juste |que |plus que |seulement |encore |just )*(?:le |la |les |l'|"
    r"son |sa |ses |un |une )|gros manque (?:de |d')|"
    r"(?:pas|peu|plus) (?:assez |suffisamment |vraiment |beaucoup |encore |trop |du tout )?(?:de |d')|"
    r"(?:pas|ni) (?:la |le |les |l'|son |sa |ses |un |une )|ni (?:de |d')?|aucune? |"
    r"sans (?:aucune? |la |le |l')?|zero |0 |absence (?:totale )?(?:de |d'|du )|defaut (?:de |d')|deficit (?:de |d')|"
    r"carences? (?:en |de |d'|sur )|lacunes? (?:en |de |d'|sur |cote )|"
    r"(?:trop |tres |un peu )?faible (?:en |sur |cote )|"
    r"(?:trop |un peu )?(?:juste|leger|legere|limite|limitee|short|court|courte) (?:en |sur |cote |"
    r"au niveau (?:de |du |de la )?)|"
    r"(?:trop |tres )?peu (?:de |d')|faibles? |mauvaise? |insuffisance (?:de |d'|en )|defaillant\w* (?:en |sur )|"
    r"lack(?:s|ed|ing)? (?:of |in |any |the |some |real |basic |sufficient |enough )*|"
    r"(?:absolutely |with |has |have |had |got )?no (?:real |actual |proper |recent |current |valid |sign of |"
    r"evidence of )?|"
    r"not (?:enough|much|sufficient|a lot of|any) |little |limited |poor |weak (?:on |in |at )?|"
    r"weakness (?:in |on |at )|"
    r"insufficient |without (?:any |the |a |an )?|zero |short (?:on|of) |light on |thin on |low on |"
    r"needs? (?:more |better |stronger |to improve (?:his|her|their) |to work on (?:his|her|their) )|"
    r"""
    missing (?:the |his |her |a )?|(?:doesn't|does not|didn't|did not|hasn't|hadn't|don't|doesnt|hasnt) (?:have|had|
    got|hold|possess|show|demonstrate) (?:the |any |enough |a |an |his |her |much |sufficient |required |necessary )*
    """,
    # After a noun: judged not enough.
    "weak": r"(?:est |reste |etait |is |was |were |are |looks |look |looked |seems |felt |remains |semble |encore |"
    r"still |trop |un peu |too |a bit |very |tres |assez |bien |really |quite |rather |not |pas |niveau |level |"
    r"vraiment |clairement |jugee? |a little |a tad |= ?|: ?|- ?|, )*"
    r"(?:insuffisant\w*|faibl\w*|faiblard\w*|limite\w*|moyen\w*|moyenne\w*|justes?|leger\w*|legere\w*|fragiles?|"
    r"absent\w*|inexistant\w*|nulle?s?|bof|mauvais\w*|mediocres?|approximati\w+|"
    r"scolaire|basiques?|rouille\w*|a (?:revoir|travailler|ameliorer|retravailler|renforcer|developper|parfaire)|"
    r"pas (?:au (?:niveau|rdv|rendez-vous|top)|suffisant\w*|terrible|top|ok|bon\w*|convain\w+|assez \w+|acquis\w*|"
    r"demontre\w*|la hauteur|a la hauteur|a niveau|assez|encore la|la|present\w*|fou|folle|fameu\w+|ouf|maitrise\w*|"
    r"valide\w*|connu\w*)|"
    r"ko|(?:qui )?(?:manqu\w+|pech\w+)|font? defaut|en[- ]dessous|en deca|below\b|weak\w*|poor|lacking|missing|absent|"
    r"not (?:good|strong|there|enough|up to\w*|at the level|great|sufficient|convinc\w+|quite there|solid)|"
    r"(?:isn't|wasn't|aren't|not) (?:good|strong|there|enough|up to|great|sufficient|quite)\w*|"
    r"patchy|shaky|rusty|basic|limited|thin|low|light|compliqu\w+|laborieu\w+|difficile\w*|confuse?s?|hesitant\w*|"
    r"brouillon\w*|penible\w*|tatonn\w+|decevant\w*|disappointing|sketchy|wobbly|so-so|iffy|"
    r"non[- ](?:valide|acquis|maitris|connu)\w*|problemati\w+|"
    r"""
    let (?:him|her|them) down|failed|fails|falls short|fell short|needs work|needs improv\w+|n'y est pas|pas la|
    ratee?s?|echoue\w*|catastroph\w+|calamiteu\w+|desastreu\w+|lamentable\w*|terrible|dire|awful|redhibitoire|
    bloquant\w*|laisse a desirer|trop bas)
    """,
    "want": r"(?:on |nous |ils |elle |il |le |la |les |client |manager |chef |il |we |they |she |he |client |"
    r"team )?(?:en )?"
    r"""
    (?:veu\w+|voul\w+|voudrai\w+|cherch\w+|recherch\w+|demand\w+|exig\w+|souhait\w+|attend\w*|impos\w+|prefer\w*|
    prefere\w*|faut|fallait|faudrait|need\w*|want\w*|requir\w+|ask\w*|look\w* for|expect\w*|insist\w* on|after|
    is after|are after|miser? sur|vise\w*|minimum|mini|requis\w*|au moins|at least)
    """,
    "person": (
        r"(?:quelqu'un|qqn|qq1|qqun|quelqun|une? (?:profil|personne|candidate?|person|candidate|profile)|someone|"
        r"somebody|un profil|des profils|une? \w+|a person|a candidate|a profile|profil|people)"
    ),
    "month": r"janvier|janv|jan|january|fevrier|fevr|fev|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|"
    r"june|jun|"
    r"""
    juillet|juil|july|jul|aout|august|aug|septembre|sept|sep|september|octobre|oct|october|novembre|nov|november|
    decembre|dec|december
    """,
    "number": (
        r"\d+(?:[.,]\d+)?|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|a|an|one|two|three|"
        r"four|five|seven|eight|nine|ten|twelve|fifteen|twenty|couple of|couple|a couple of|dizaine d'"
    ),
    # behaviour
    "trait": (
        r"communication|communiquer|autonomie|autonomy|independence|leadership|rigueur|rigor|rigour|ecoute|listening|"
        r"organisation|organization|methode|ponctualite|punctuality|timekeeping|"
        r"aisance(?: a l'oral| orale| relationnelle)?|oral|expression orale|elocution|assertivite|assertiveness|"
        r"dynamisme|dynamism|energie|energy|curiosite|curiosity|esprit d'(?:equipe|initiative|analyse|synthese)|"
        r"team ?work(?:ing)?|team spirit|"
        r"adaptabilite|adaptability|adaptation|flexibilite|flexibility|souplesse|agilite|patience|empathie|empathy|"
        r"diplomatie|diplomacy|tact|pro-?activite|pro-?activity|proactiveness|initiatives?|prise d'initiatives?|drive|"
        r"confiance(?: en (?:lui|elle|soi))?|(?:self-)?confidence|assurance|maturite|maturity|humilite|humility|"
        r"modestie|resistance au stress|gestion du stress|resilience|sens du (?:service|client|contact|detail|"
        r"relationnel|collectif|commerce)|sens des (?:priorites|responsabilites)|"
        r"relationnel|contact client|bedside manner|people skills|soft skills?|interpersonal skills|social skills|"
        r"communication skills|listening skills|leadership skills|management skills|organi[sz]ation(?:al)? skills|"
        r"presentation skills|customer service skills|"
        r"pedagogie|posture|posture (?:manageriale|pro|professionnelle)|management|managerial\w*|autorite|authority|"
        r"structure|precision|attention to detail|attention|eye for detail|accuracy|soin|reactivite|responsiveness|"
        r"charisme|charisma|presence|gravitas|"
        r"force de conviction|conviction|hauteur(?: de vue)?|prise de recul|recul|remise en question|self-awareness|"
        r"discretion|discernement|fiabilite|reliability|serieux|franchise|transparence|presentation|discipline|"
        r"concentration|focus|"
        r"combativite|mordant|niaque|gnaque|peps|punch|pep|tonus|savoir[- ]etre|bienveillance|douceur|politesse|"
        r"ownership|accountability|sense of urgency|common sense|bon sens|clarte|clarity|ecrits?|esprit critique|"
        r"polyvalence|multitasking|delegation|negociation|negotiation|warmth|chaleur|smile|sourire|"
        r"enthousiasme relationnel|creativite|creativity|engagement|implication|"
        r"tenacite|perseverance|persistence|follow-through|suivi|vision"
    ),
    # diplomas, licences, cards, the right to work
    "paper": (
        # driving and machines
        r"permis (?:b|c|ce|be|d|de|c1|d1|poids lourds?|pl|spl|super lourd|moto|cotier|de conduire|bateau|cariste|"
        r"nacelle|de travail|a1|a2|a|caces)(?= |$|[,.;:)\n/])|permis\b|driving licen[cs]e|driver'?s licen[cs]e|"
        r"(?:full |clean |uk |valid )*(?:driving )?licen[cs]e|hgv(?: (?:class )?\w\b| licen[cs]e)?|"
        r"class (?:1|2|c|c\+e|one|two)(?: licen[cs]e)?|c\+e|cdl|cpc|driver cpc|tacho(?:graph)? card|"
        r"carte (?:conducteur|chrono\w*|tachy\w*)|fimo|fco|fcos|adr\b|"
        r"caces(?: ?r?\d{3}\w?)?(?: ?(?:cat(?:egorie)?\.? ?)?\d[ab]?(?:[/,-]\d[ab]?)*)?|"
        r"forklift (?:licen[cs]e|ticket|certificate|truck licen[cs]e)|flt(?: licen[cs]e)?|"
        r"counterbalance(?: licen[cs]e)?|reach (?:truck )?licen[cs]e|crane ticket|slinger(?: ticket)?|"
        r"telehandler ticket|cpcs|npors|ipaf|pasma|aipr|"
        # building, electricity, safety
        r"habilitations?(?: (?:electriques?|b\d\w?\w?(?:[/ -]\w{2,3})*|h0b0|br|bc|bs|nucleaire|n[12]|chimique|gaz|"
        r"travaux en hauteur|haute tension|secret defense|confidentiel defense|mecanique))*|b2v(?:/br)?|b1v|h0b0|bs be|"
        r"qualigaz|qualibat|rge|gas ?safe|18th edition|17th edition|nvq(?: level)?(?: ?\d)?|city (?:and|&) guilds|"
        r"cscs(?: card)?|ecs card|jib(?: card)?|smsts|sssts|nebosh|iosh|carte btp|travail en hauteur|harnais|sst|psc1|"
        r"pse[12]|afgsu(?: ?[12])?|ssiap ?[123]?|cqp(?: \w+)?|first aid(?: certificate| at work)?|"
        r"carte pro(?:fessionnelle)?|cnaps|sia (?:licen[cs]e|badge|card)|sia\b|door supervisor licen[cs]e|atex|"
        r"qualification soud\w+|licence soud\w+|coded welder|welding ticket|"
        # health, care, children, teaching
        r"deas|deaes|deamp|dees|deme|dejeps|bpjeps|bafa|bafd|bnssa|beesan|bees\b|cap (?:petite enfance|aepe|\w+)|cap\b|"
        r"bep\b|bep \w+|cape?s\b|capes|agregation|crpe|caplp|ibode|iade|ifsi|diplome d'etat(?: \w+){0,2}|"
        r"d\.?e\.? (?:d'|de )?(?:infirmier\w*|aide[- ]soignant\w*|educat\w+|ambulancier\w*|moniteur \w+|puericult\w*|"
        r"ash|assistant\w*)|ordre des \w+|inscription (?:a l'ordre|ordre|au tableau|orias)|orias|iobsp|numero rpps|"
        r"rpps|adeli|nmc(?: pin| registration)?|pin(?: number)?(?= |$|[,.;)\n])|hcpc(?: registration)?|"
        r"gdc(?: registration)?|gmc(?: registration)?|gphc(?: registration)?|swe registration|social work england|"
        r"care certificate|qts|pgce|qtls|eyfs qualification|level [2-7](?: (?:diploma|childcare|qualification|nvq|"
        r"in \w+))?|paediatric first aid|moving and handling certificate|manual handling(?: certificate)?|"
        r"dbs(?: check)?|enhanced dbs|(?:extrait de )?casier(?: judiciaire)?|safeguarding certificate|tefl|celta|"
        r"gcses?(?: (?:maths|english))?|a[- ]levels?|"
        # food, sales, finance, law, technology
        r"permis d'exploitation|licence iv|food hygiene(?: certificate| level 2| cert)?|formation haccp|"
        r"attestation haccp|personal licen[cs]e|carte t|carte g|aca\b|acca|cima|aat(?: level \d)?|cpa\b|cfa\b|icaew|"
        r"ciot|cta\b|dscg|dcg|dec\b|d\.e\.c\.|expert[- ]comptable|capa\b|crfpa|barreau|lpc|sqe|cipd(?: level ?\d)?|"
        r"cips|prince ?2|pmp\b|itil(?: ?v?\d)?|cissp|ccna|scrum master|psm\s?1|aws certif\w*|az-\d+|sc clearance|"
        r"security clearance|dv clearance|clearance|habilitation defense|secret defense|amf(?: certif\w*)?|"
        r"agrement(?: \w+)?|assermentation|atpl|part 66|licence b1|stcw|"
        # diplomas at large
        r"(?:bon |le |un |aucun )?diplomes?(?: (?:d'ing\w*|d'infirmier\w*|d'etat|requis|exige|de niveau \w+|d'aide \w+|"
        r"d'educat\w*|reconnu|etranger|francais|d'architecte|universitaire|superieur|bac ?\+ ?\d))?|"
        r"degrees?(?: in \w+)?|(?:the |a |relevant |right |formal )*qualifications?|diplomas?|"
        r"certificates?(?: in \w+)?|certifications?(?: (?:aws|azure|salesforce|cisco|iso|scrum|sap|\w+))?|"
        r"certificats?(?: (?:d'aptitude|medical|nacelle|de \w+))?|certif\b|bts(?: \w+)?|bac pro(?: \w+)?|"
        r"bac(?: ?\+ ?\d)|bac\b|baccalaureat|licence (?:pro|professionnelle|staps)|master(?: ?[12])?(?: \w+)?|msc|mba|"
        r"phd|doctorat|dut|but gea|iut|deust|deug|titre pro(?:fessionnel)?(?: \w+)?|tp (?:\w+)|vae|"
        r"equivalence(?: de diplome)?|niveau (?:iv|v|iii|bac|6|5|4)|brevet(?: \w+)?|"
        # the right to work
        r"titre de sejour|carte de sejour|permis de travail|autorisation de travail|droit de travailler|papiers|"
        r"recepisse|visas?|work (?:permit|visa|authori[sz]ation)|right to work(?: (?:here|in the uk|documents?))?|"
        r"sponsor\w*|sponsorship|skilled worker visa|share code|settled status|brp|passeport talent|"
        r"changement de statut|apt|leave to remain|permission to work|eligib\w+ to work"
    ),
    # the post itself
    "post": (
        r"(?:poste|posts?|roles?|jobs?|req|reqs|requisition|vacancy|vacancies|position|positions|opening|recrutement|"
        r"recruitment|besoin|mission|offre|projet|budget|creation de poste|creation|embauche|headcount|hc|contrat|"
        r"contract|process|processus|campagne|campaign|hiring|remplacement|ouverture|project|annonce|site|service|"
        r"unite|magasin|agence|restaurant|ligne|equipe|store|branch|plant|ward|home|depot|usine|seat|slot|place|"
        r"session|promo|apprenticeship|post)"
    ),
    # what one does with a candidate, for the last time
    "contact": (
        r"(?:(?:re)?(?:rappeler|appeler|contacter|recontacter|prendre|presenter|proposer|recevoir|revoir|voir|"
        r"solliciter|embaucher|recruter|relancer|convoquer|positionner|envoyer|inscrire|considerer|etudier|interroger|"
        r"joindre|convier|faire (?:re)?venir|faire travailler|faire revenir|donner suite|"
        r"laisser (?:entrer|revenir|passer)|rouvrir|ecrire|mettre en relation|placer|missionner|reprendre|reembaucher|"
        r"reintegrer|collaborer|travailler|traiter|perdre (?:son|notre) temps))"
    ),
    "use": (
        r"(?:call(?:ed|ing)?(?: back)?|contact(?:ed|ing)?|re-?contact(?:ed)?|approach(?:ed)?|re-?approach(?:ed)?|"
        r"re-?hire[d]?|hire[d]?|employ(?:ed)?|re-?employ(?:ed)?|us(?:e|ed|ing)(?: again)?|interview(?:ed)?|"
        r"re-?interview(?:ed)?|consider(?:ed)?|reconsider(?:ed)?|submit(?:ted)?|put (?:him |her |them )?forward|"
        r"present(?:ed)?|engag(?:e|ed)|re-?engage[d]?|touch(?:ed)?|book(?:ed)?|re-?book(?:ed)?|send|sent|invite[d]?|"
        r"ring|plac(?:e|ed)|recruit(?:ed)?|work with|take (?:him |her |them )?(?:back|on)|"
        r"have (?:him |her |them )?(?:back|here|in)|see (?:him |her |them )?(?:again|back)|deal with|talk to|speak to|"
        r"bring (?:him |her |them )?back|re-?open|give (?:him |her |them )?(?:another|a second)|"
        r"let (?:him |her |them )?(?:in|back|through|near)|propose[d]?|shortlist(?:ed)?|welcome|revisit|entertain|"
        r"accept|waste|write to|email|message|darken)"
    ),
    # money
    "amount": (
        r"[£$€]? ?\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{2})? ?(?:€|euros?|eur)?|"
        r"[£$€]? ?\d+(?:[.,]\d+)?(?: ?(?:-|a|to|/) ?\d+(?:[.,]\d+)?)? ?(?:k ?€|k ?eur\w*|kf|k|ke|€|euros?|eur|£|\$)?"
    ),
    "terms_of_pay": (
        r"brut|gross|annuel|an\b|par an|a year|per year|pa\b|/ ?an|x ?1[2345]|sur 1[2345] mois|fixe|mini\w*|par mois|"
        r"/ ?mois|a month|mensuels?|nets?|base|package|ote|tout compris|par jour|a day|/ ?j|de l'heure|an hour|/ ?h|"
        r"per hour"
    ),
    "asked": (
        r"demande\w*|souhaite\w*|attendu\w*|voulus?|exiges?|esperes?|vises?|asked|wanted|expected|requested|demanded|"
        r"minimum|mini|min|or nothing|ou rien|asked for|en demande|en pretention\w*"
    ),
    "against_word": (
        r"pour (?:un |notre |le )?(?:budget|max|poste)?|contre|vs\.?|face a|au lieu de|quand|alors qu\w+|"
        r"for (?:a |our )?(?:budget|max)?|against|versus|where|when|when we|et|and|mais|but|on|we|nous|notre|our|"
        r"le client|client|"
        r"la grille|grille|budget|bareme|fourchette|max|plafond|is|they|they can|they pay|with|with a"
    ),
    "on_our_side": (
        r"de|d'|est|a|of|is|at|can|could|do|pay|offer|only|que|seulement|max|maxi|budget|bareme|prevus?|le|la|un|une|"
        r"on|we|have|propose\w*|paie|paye|offr\w*|peut|monter|at most|up to|stops?|capped|association|"
        r"conventionn\w+|client|=|:|nous|est a|the|our|stuck|was|were|go|to|plafonne\w*|ne|n'|va|depasse|pas|depasser|"
        r"au dela|au-dela|jusqu'a|most|ceiling|band|cap|range|top|grille|fourchette|plafond|poste|role|enveloppe|scale|"
        r"limit|tops|they|client's"
    ),
    "no_pay": (
        r"(?:ans|mois|years|months|jours|days|km|h\b|heures|%|personnes|people|clients|/5|/10|/20|weeks|semaines|yrs|"
        r"yr|habitants|min\b(?! ?k)|minutes|eleves|lits)"
    ),
    "asks_for": (
        r"(?:veut|voulait|voudrait|demand\w*|souhait\w*|exig\w+|attend\w*|reclam\w+|vis\w+|espere\w*|"
        r"pretentions?(?: salariales?)?(?: a| de| :)?|wants?|wanted|ask\w*(?: for)?|expect\w*|after|needs?|requir\w+|"
        r"demands?|looking for|holding out for|hoping for|insist\w* on|cherche|minimum|mini|"
        r"pas (?:en dessous|moins) de|"
        r"not under|not below|no less than|nothing under|won't move (?:for|below)|"
        r"ne bouge pas (?:a|sous|en dessous|pour)(?: moins)?(?: de)?|pas a moins de|"
        r"rien (?:en dessous|sous|a moins) (?:de )?|bouge pas sous) ?"
    ),
    "about": (
        r"au moins |at least |minimum |mini |a |un |une |around |about |autour de |environ |entre |between |over |"
        r"plus de |la |for |salaire de |package of |fixe de |of |de |d'|the |: ?|= ?|a salary of |a minimum of |gross |"
        r"les "
    ),
    # skills
    "tool": TOOLS,
    "knowledge": (
        r"(?:connaissances?|pratique|maitrise|notions?|experience|exp|xp|bases?|vernis|culture|competences?|formation|"
        r"expertise|vecu|vision|usage|reflexes|"
        r"knowledge|experience|exposure|practice|background|grasp|understanding|skills?|expertise|familiarity|"
        r"track record|working knowledge|grounding|command|proficiency|training|fluency)"
    ),
    "never_did": (
        r"(?:n'a |n'ont |a |has |had |he's |she's |have |they've |lui |elle |il )?(?:encore |he |she )?(?:jamais|never|"
        r"pas encore|n't ever|not ever|pas)(?: vraiment| really| yet| encore| actually| properly| personally)? "
        r"(?:fait|touche|utilise|pratique|travaille|manipule|vu|gere|mis les mains|code|developpe|conduit|ouvert|"
        r"exerce|aborde|monte|pose|encadre|manage|vendu|realise|assure|anime|mene|pilote|soude|programme|"
        r"used|touched|worked|done|handled|run|managed|seen|opened|driven|built|written|coded|sold|led|operated|taught|"
        r"set up|held|dealt|been (?:on|in|near)|put together|drafted|prepared|closed|served|cooked|nursed)"
    ),
    # contract and working time
    "term": (
        r"cdi|cdd|interim\w*|mission\w* (?:courtes?|longues?|d'interim)|freelance|free-lance|independant|"
        r"auto[- ]?entrepreneur|micro[- ]?entrepreneur|portage(?: salarial)?|contrat pro\w*|contrat d'apprentissage|"
        r"apprentissage|alternance|alternant|stage\b|vacations?|vacataire|saisonnier|saison|extras?|"
        r"permanent(?: (?:role|job|contract|position))?|perm\b|fixed[- ]term(?: contract)?|ftc|"
        r"temp(?:orary)?(?: (?:work|contract|role|only|to perm))?|agency work|contract(?:ing| role)|contractor|"
        r"inside ir35|outside ir35|ir35|zero[- ]hours?(?: contract)?|bank shifts?|apprenticeship|internship|"
        r"mi[- ]temps|temps partiel|temps plein|temps complet|temps[- ]plein|plein temps|part[- ]time|full[- ]time|"
        r"\d{2} ?%|80 ?%|\d{2} ?h(?:eures)?(?: (?:par|/) ?semaine| hebdo)?(?! de (?:route|trajet|train))|3[59] ?h|"
        r"\d{2} hours(?: a week)?|(?:4|quatre|four|3|trois|three|deux|two|2) (?:jours|"
        r"days)(?:[/ ](?:semaine|par semaine|a week|per week|week))?|term[- ]time(?: only)?|job[- ]share|"
        r"compressed hours|four[- ]day week|semaine de (?:4|quatre) jours|"
        r"3 ?x ?8|2 ?x ?8|5 ?x ?8|vsd|sd\b|12 ?h(?: de nuit)?|nuits?|travail de nuit|poste de nuit|equipe de nuit|"
        r"nights?(?! away)|night shifts?|nightshift|week[- ]?ends?|we\b|samedis?|dimanches?|saturdays?|sundays?|"
        r"weekend (?:work|shifts|cover)|jours? feries|bank holidays|astreintes?|on[- ]call|oncall|gardes\b|"
        r"horaires? (?:decal\w+|coupes?|atypiques?|de nuit|postes?|variables?|flexibles?|de bureau|scolaires?|du matin|"
        r"du soir|tardifs?|irreguliers?|fractionnes?)|horaires?|coupures?|coupe\b|service du soir|soirees?|soir\b|"
        r"matins?|journee|shifts?(?: work| pattern)?|rotating shifts?|split shifts?|lates|earlies|"
        r"early (?:starts?|shifts?|mornings?)|late (?:shifts?|finishes|nights)|evenings?|mornings?|days only|"
        r"9[- ]to[- ]5|school hours|office hours|hours|rota|overtime|heures sup\w*|forfait[- ]jours?|cadre\b|"
        r"statut(?: cadre)?|periode d'essai"
    ),
    # human languages
    "tongue": "|".join(name for name in LANGUAGES if name not in ("all", "esp", "angl"))
    + r"|angl\b|langues?(?: etrangeres?| vivantes?)?|(?:second |foreign )?languages?",
}

#: Each family of words, by name.
FAMILIES = {name: in_one_line(words) for name, words in _FAMILIES.items()}
