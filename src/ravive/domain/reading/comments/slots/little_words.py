"""The words that lead to what was lacking, that surround it, and that end it, folded, in French and English."""

from ravive.domain.reading.comments.word_tables import words

#: What comes next was lacking.
LACKING = words(
    """
    pas no sans aucun aucune zero 0 manque manquait manquent manquant lack lacks lacking lacked without jamais never
    none nothing rien ni not missing isn't hasn't doesn't didn't can't cannot couldn't don't haven't hadn't wasn't
    won't lacune lacunes gap gaps shortfall deficit carence carences absence unable incapable ignore meconnait nor
    neither little peu inexperience perdu perdue lost nada fails failed failing echoue loupe untrained flunked
    flunks eloigne eloignee wouldn't aren't jms unaware unfamiliar decouvre decouvrait confond blank trou trous hole
    holes unstuck
    """
)
#: What comes before, or after "en" and "on", was judged too low.
JUDGED = words(
    """
    insuffisant insuffisante insuffisants insuffisantes faible faibles weak poor light leger legere legers limite
    limites limitee juste justes fragile fragiles absent absente inexistant inexistante nul nulle nil mauvais
    mauvaise moyen moyenne approximatif approximative approximatifs scolaire basique basiques basic rouille rouillee
    rusty shaky patchy thin low inconnu inconnue inconnus unknown ko hs bof seche cale patine galere rame struggles
    struggled struggling hesitant hesitante mediocre mediocres bancal bancale perime perimee perimes expire expiree
    expired lapsed peche limited superficiel superficielle superficial vague theorique theoretical lent lente slow
    below short hopeless useless behind rate ratee failed nowhere inexistants decevant decevante disappointing
    catastrophique catastrophiques lacunaire lacunaires obsolete outdated deficient deficiente tendre vert verte
    revoir travailler ratees rates mystery mystere foreign etranger etrangere etrangers court courte courts hebreu
    chinois fumeux fumeuse bricole lourd under-par wobbly sketchy flaky unproven untested non neant survole survolee
    debute debutant debutante novice bute bloque bloquee coince tripped stumbled stumbles stuck recale recalee
    depasse depassee beginner green confuse confused slapdash sloppy careless casual brouillon elementaire
    rudimentaire ancien ancienne dated old stale lacks
    """
)
#: Of these, those that may open the phrase they judge: "weak SQL", "mauvaise technique de taille".
LEADING = words(
    """
    mauvais mauvaise weak poor faible faibles limited low basic moyen moyenne mediocre mediocres shaky patchy rusty
    thin light scant superficial vague insuffisant insuffisante insuffisants insuffisantes
    """
)
#: What comes next, or stands before, is what the post asks for.
WANTED = words(
    """
    veut veulent voulait voulaient wants want wanted needs need needed cherche cherchent cherchait recherche
    recherchent exige exigent exigeait demande demandent demandait demanded demands demanding requires require
    required faut fallait impose imposee imperatif attend attendent attendait asks asked insists needing obligatoire
    requis requise must exigee exiges exigees demandee souhaite souhaitait voudrait fallu faudra looking expects
    expected indispensable mandatory essential wanting seeking after compulsory
    """
)
#: What stands before, is asked for: "SAP obligatoire".
BOUND = words(
    "obligatoire obligatoires requis requise imperatif imperative mandatory essential indispensable compulsory"
)
#: What stands between the terms of a list.
AND = words("et and ou or ni nor / + & ,")
#: What comes before such a word is the other way round.
TURNS = words("but mais sauf except hormis though pourtant yet")
TOPICS = words("niveau cote partie volet aspect regarding concernant")
TESTS = words(
    """
    test tests essai essais exercice epreuve assessment exercise exam quiz qcm kata trial simulation
    """
)
ARTICLES = words(
    """
    le la les l' un une the a an son sa ses his her their ce cette ces leur leurs notre nos our mon my your this
    that
    """
)
#: What comes after such a word and a colon was lacking.
HEADINGS = words(
    """
    manque manquait lacune lacunes gap gaps missing lacking lacks faiblesse faiblesses weakness weaknesses snag hic
    bemol frein reserve reserves faible weak spot hesitation concern concerns contre con cons minus moins
    """
)
#: A judgement followed by one of these tells what it judges after it.
ON = words("en sur on in with at cote dans avec niveau around about")
#: What the post asks of "une comptable qui connaisse", "someone with" comes after these.
WHO_HAS = words("qui who ayant having with avec maitrisant connaissant pratiquant sachant")
#: Words that stay inside a phrase when a noun follows.
INNER = words("de d' du des of en & a au aux")

#: Who, what and which: they refer to what was named before.
PRONOUNS = words(
    """
    il elle ils elles on nous vous je j' we they he she it i you lui y s' se m' me c' ca cela qui que qu' which that
    who whom whose celui them him hers elle-meme himself he's she's they're we're it's i'm he'd she'd who's who'd
    they'd qqn quelqu'un quelqu'une quelqun somebody someone anybody anyone candidat candidate personne profil
    profile
    """
)
_AUXILIARIES = words(
    """
    a ont avait avaient as ai eu est sont etait etaient ete sera serait be is was were are been being has have had
    having do does did will would can could sait savait savent su peut pouvait n' ne fait font faisait avoir etre
    know knows knew known connait connaissait connaissent connu connue maitrise maitrisait maitrisent pratique
    pratiquait pratiquee utilise utilisait use uses used using understand understands manie manipule domine reste
    semble seems looks looked feels felt remains parait demeure got gets possede possedait hold holds held show
    shows showed dispose
    """
)
#: How much, how well, when: they change nothing of what is named.
ADVERBS = words(
    """
    vraiment encore assez suffisamment tres trop too bien du tout at all really yet actually even ever very quite
    rather enough much any more plus toujours still just juste seulement only that cruellement clairement
    serieusement franchement nettement beaucoup un peu bit little tad hardly barely peine either neither nor non
    both deja already once also aussi same meme own propre far clearly sorely totally totalement completement
    completely absolument absolutely strictly strictement real reel reelle vrai vraie veritable proper solid solide
    hands-on direct directe actual current recent recente serious serieuse previous prior sufficient suffisant
    suffisante necessary required requis requise natural technical technique techniquement technically how good bon
    bonne strong forte fort comfortable confident convaincant convincing convaincu convinced pointu pointue cale
    calee forme formee trained familiar l'aise aise expert expertise point hauteur moindre slightest single seul
    seule jour jours heure heures minute day days hour hours ligne lignes line lines trace traces mot word mois ans
    months years year an annee annees idee clue particuliere particulier malheureusement unfortunately hélas sadly
    donc puis surtout mainly mostly apparemment apparently visiblement strict minimum minimal full pleine plein
    active actif
    """
)
_JOINTS = words("de d' du des of en sur on in with at avec dans au aux about around to l' par by cote niveau matiere =")
_INFINITIVES = words("ayant faire do doing run running use using utiliser")
_VERBS = words(
    """
    touche touchee touches touched fait faite faits done vu vue seen ouvert ouverte opened utilise utilisee used
    pratique pratiquee practised practiced worked travaille handled manipule run managed gere geree tenu tenue mis
    mise pilote pilotee tourner tried essaye essayee essaie driven conduit ran set up put hands mains nez dedans
    exerce suffit suffisent suffisait tient tenait convainc convainquent suit passe marche servi servie servir bosse
    bosser understand former sache sachent aurait badly mal went goes  depth experimente experienced
    demontre demontree demonstrated prouve proven acquis acquise acquired valide validee
    """
)
#: Words that stand between a word of lacking and its noun, and say nothing of it.
FILLERS = ARTICLES | PRONOUNS | _AUXILIARIES | ADVERBS | _JOINTS | _INFINITIVES | _VERBS
#: Nouns that lead to the skill or follow it, and are not the skill.
GENERIC = words(
    """
    pratique practice experience experiences exp xp knowledge connaissance connaissances notion notions base bases
    basics competence competences skill skills maitrise maitrises mastery command niveau level exposure background
    familiarity understanding grasp usage use bagage formation training know-how savoir-faire track record reflexe
    reflexes vecu expertise proficiency technique techniques logiciel software outil tool tools partie volet aspect
    sujet test tests essai essais exercice assessment exercise exam trial epreuve resultat resultats note score mark
    depth capacite capacites ability aptitude aptitudes sens secteur sector domaine field side vernis culture passe
    past evaluation section maison interne required wanted needed exige exigee requis demande demandee point points
    weakness weaknesses faiblesse faiblesses lacune lacunes gap gaps manque lack mauvais mauvaise bad poor weak
    faible petit petite gros grosse big small hors seul simple simples
    """
)
#: What follows is all that the person has: "n'a fait que de la paie", "only ever used Sage".
ONLY = words("only que qu' seulement uniquement just exclusivement purely solely")
#: Of these, those that may also come after: "SolidWorks uniquement".
ALONE = words("only seulement uniquement exclusivement")
#: What follows is what the house works with: "ici c'est du Num", "we run Opera".
OURS = words(
    """
    ici here we nous client clients poste role job post cabinet atelier service site usine plant shop store school
    ecole hotel house maison ours practice team equipe everything tout parc bench mission besoin nos our notre
    """
)
#: Whose: what follows is the person's.
THEIRS = words("his her son sa ses their")
UNITS = words(
    """
    an ans year years year's years' mois month months months' semaine semaines week weeks weeks' jours days
    """
)
#: Words that no phrase runs over.
STOPS = words(
    """
    et and mais but ou or ni nor donc so car because since puisque pour for que qu' qui quoi which that who alors
    quand when if si where while whereas lorsque selon d'apres according suite depuis chez malgre despite vs contre
    against comme as than through par by though however yet then besides plus puis ensuite sauf except instead lieu
    sinon otherwise unlike from after before avant apres during pendant sous into out off over up down under here
    there ici non no not pas jamais never rien nothing none aucun aucune ne n' without sans avec with between entre
    only seulement uniquement either neither aussi also too trop tres very vraiment really at on in sur dans to is
    was were are be been est sont etait ont has have had will would could can should must doit peut needs need wants
    want exige veut demande cherche faut says said dit tells told il elle ils elles nous vous je j' we they he she
    it i you he's she's they're it's he'd she'd they'd we're c' ca cela this y me se s' m' t' lui hers him them us
    moi enough assez deja already encore still toujours again apparemment today aujourd'hui maintenant now hier
    yesterday demain tomorrow
    """
) | frozenset(".,;:()\"«»!?\n/+=|*[]{}<>~-'…")
#: Participles that no ending gives away, and that lead to their object: "jamais vendu de", "never sold a".
IRREGULAR_PARTICIPLES = words(
    """
    sorti sortie tenu vendu vendue conduit concu construit produit suivi ecrit pris repris rendu servi etabli bati
    encadre anime sold built led written taught dealt drawn cut grown kept made met paid read spoken spent taken
    brought drafted cooked nursed held fed laid shot sewn spun set thrown wound
    """
)
