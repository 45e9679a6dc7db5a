"""How a sentence leans: negation, degree, judgement, contrast, cause."""

SPEECH: dict[str, str] = {
    "negation": """
        aint aren arent aucun aucune aucunement aucuns bof cannot cant couldn couldnt didn didnt dnt doesn doesnot
        doesnt don dont dosnt guere hadn hadnt hasn hasnt haven havent isn isnt n nada nah nan naught nay ne neither ni
        nn no nobody non none noone nope nor not nothing nowhere nul nullement pas rien shouldn shouldnt wasn wasnt
        weren werent won wont wouldn wouldnt zero zilch
    """,
    "never": """
        anytime ever jamai jamaiis jamais jame jammais jms neever nerver never nevermore neverr nevr nvr onc oncques
        onques
    """,
    "lack": """
        absence absent absentes absents besoin carence carences defaut deficiency deficient deficit depourvu depourvue
        depourvues depourvus devoid faute gap gaps hole holes inexistant inexistante inexistantes inexistants
        inexistence insuffisance insuffisances introuvable introuvables lack lacked lacking lacks lacunaire lacune
        lacunes manke manq manquaient manquait manquant manquante manquantes manquants manque manquee manquees manquent
        manquer manques missed missing neant prive sans scarcity short shortage shortcoming shortcomings shortfall shy
        trou trous vierge void w without wo
    """,
    "too_much": """
        beaucoup debordant demesure demesuree exagere exageree exces excess excessif excessive excessively extravagant
        far hors hyper outrageusement overdone overkill overly surdimensionne too toooo tro trop trops ultra
    """,
    "not_enough": """
        barely below beneath bit brin chouia dessous few fewer hardly inadequate incomplet incomplete incompletes
        incomplets inferieur inferieure inferieures inferieurs insuff insufficient insufficiently insuffisamment
        insuffisant insuffisante insuffisantes insuffisants insufisant insufisante insufisantes insufisants least legere
        less light limitait limitation limitations limite limited limitee limitees limitent limiter limites little lower
        maigre mini minima minimal minime minimum moins partial partially partiel partielle partiellement peu rare
        rarely restreint restreinte restreintes restreints scant scarce scarcely smidge tad under
    """,
    "weak": """
        abysmal appalling awful bad badly bancal bancale bas basse basses cata catas catastroph* catastrophe
        catastrophique catastrophiques crap depasse depassee deplor* deplorable desastr* desastreuse desastreuses
        desastreux disaster disastrous dreadful drown drowned faiblard faiblarde faiblardes faiblards faible faibles
        faiblesse faiblesses flimsy floundered foire foiree fragile fragiles fragilite fragility galere horrible
        lamentable low mal mauvais mauvaise mauvaises mediocre merdique noye noyee nulle nulles nuls patauge pathetic
        patine pauvre pauvres peine perdue pietre pire pires pitoyable poor poorer poorest poorly rame ratage ratee
        rickety rubbish shaky shite shocking struggle struggled struggles struggling terrible useless vacillant
        vacillante vacillantes vacillants weak weaker weakest weakly weakness weaknesses wobbly worse worst
    """,
    "mediocre": """
        amateur amateurish amateurs approximatif approximatifs approximation approximations approximative average banal
        banale basic basics basique basiques bland bookish borderline bribes bricolage creux dabbled dabbles dabbling
        demi dull ebauche elementaire fade flat flou floue floues flous grossierement halfway hollow iffy improvisait
        improvisation improvisations improvise improvisee improvisees improvisent improviser improvises inconstant
        inegal inegale inegales inegaux juste justes leger legeres legerete legers lukewarm marginal mediocrite meh
        middling mitige mitigee mitigees mitiges mixed mouais moyen moyenne moyennes moyens notion notions ordinaire
        ordinary partway passable passables patchy plate quelconque roughly rouille rouillee rudimentaire rudimentaires
        rusty scolaire scolaires semi smattering sommaire sommaires soso superficial superficialite superficially
        superficiel superficielle survol survole tangent tangente tangentes tangents tepid terne tiede tiedes touriste
        uneven vague vaguely vagues vernis vernissage wishy
    """,
    "good": """
        able adaptee adore adored aime apprecie appreciee atout atouts beau beaux belle belles better bien bon bonne
        bonnes bons capable capables clean competent competente competentes competents conquis conquise convaincant
        convaincante convaincantes convaincants convaincu convaincus convinced convincing cool correct correcte
        correctes corrects credible decent favorable favorablement favourable force forces fort forte fortes forts good
        great impressed impressionnant impressionnante impressionnantes impressionnants impressionne impressionnee
        impressive interessant interessante interessantes interessants interesting likeable liked loved meilleur
        meilleure meilleures meilleurs mieux nickel pertinent pertinente pertinentes pertinents plait plu positif
        positifs positive positively positives potential potentiel pro prometteur prometteurs prometteuse prometteuses
        promising propre qualifie qualifiee qualite qualites qualities quality relevant reussi reussie reussies reussis
        reussite seduit seduite seduites seduits serieuse serieuses serieux solid solide solides solids strength
        strengths strong stronger success successful successfully suitable valable valables well worth worthwhile
    """,
    "excellent": """
        ace amazing awesome best bluffant bluffante bluffantes bluffants bravo brillan* brillant brillante brillantes
        brillants brilliant cador crack doue douee epatant epatante epatantes epatants excelent excellen* excellence
        excellent excellente excellentes excellents exceptional exceptionn* exceptionnel exceptionnelle exellent
        exellente exellentes exellents extraordinaire extraordinary fabulous fantastic fantastique faultless flawless
        formidable gem genial geniale genius gifted golden ideal ideale impeccable impeccables incroyable irreprochable
        magnifique mouton outstanding parfait parfaite parfaitement parfaites parfaits pepite perfect perfectly perle
        pointure reine remarkable remarquable remarquablement rockstar splendide star stellar sublime super superb
        superbe superbes superbs superstar supreme talent talented talentueuse talentueuses talentueux terrific top
        topissime topnotch unbelievable virtuose wonderful wow
    """,
    "enough": """
        acceptable acceptables adequate ample amplement amply assez convenable enough honnete largement passes plenty
        satisfactory satisfaisant satisfaisante satisfaisantes satisfaisants satisfying suffice suffices sufficient
        sufficiently suffira suffire suffisait suffisamment suffisant suffisante suffisantes suffisants suffit
    """,
    "fine": """
        accord agree agreed agreeing agrees alignait aligne aligned alignee alignees alignent aligner alignes aye carre
        check checked clear cleared cochait coche cochee cochees cochent cocher coches collait colle compatible
        compatibles conforme conformes convenait convenir convenu convenue convenues convenus conviendra conviendrait
        conviennent convient fine fits garanti garantie garanties garantir garantis garantit go guarantee guaranteed
        guarantees impec match matched matches matching ok okay okey okeydokey oki okk oks ouais oui passait rac raccord
        ras reglait regle reglee reglees reglent regler regles resolu resolue resolues resolus settled solved sorted
        suited suits sure tick ticked ticks valid validait validated valide validee validees valident valider valides
        valids yeah yep yes
    """,
    "no_problem": """
        achoppe alerte alertes barrier barriers bemol bemols blocage blocages blocked blocker blockers blocking blocks
        bloquait bloquant bloquante bloquantes bloquants bloque bloquee bloquees bloquent bloquer bloques breaker bute
        coincait coince complicated complique compliquee concern concerned concerns dealbreaker difficile difficiles
        difficult difficulte difficultes difficulties difficults difficulty drawback eliminatoire eliminatoires embetant
        embetante embetantes embetants flag flags frein freins friction frictions genant genante genantes genants gene
        handicapant hard hic hurdle hurdles inconvenient inquiet inquiete inquietes inquiets inquietude inquietudes
        issue issues obstacle obstacles pb pbatique pbm pbs peche pecher piege pieges prob problem problematic
        problematique probleme problemes problems problm probs redflag redhibitoire redhibitoires reservation
        reservations reserves showstopper snag souci soucis stopper stumbling trap trappe traps tricky trouble troubles
        worries worry
    """,
    "concession": """
        admittedly alas albeit although anyways cependant certainly certes despite dommage even except excepte exceptes
        granted helas hormis however malgre malheureusement meme neanmoins nevertheless nonetheless nonobstant
        notwithstanding otherwise pity pourtant quoique regardless regret regrets regrettable regrette sadly sauf shame
        sinon though toutefois understandably unfortunately
    """,
    "contrast": """
        against alors anti autrement but contraire contrairement contrary contre instead inverse inversement mais oppose
        opposite oppositely opposition otoh plutot rather revanche tandis unlike versus vs whereas while yet
    """,
    "cause": """
        afin bcoz bcz becaus because becoz cause caused causes comme consequence cos cuz donc due fautif hence liee
        motif motifs owing parce parceque pck pcq pourquoi puisqu puisque raison raisons reason reasons related result
        resultant resultat resulted resulting since so therefore thus why
    """,
    "only": """
        exclusif exclusive exclusively exclusivement exclusivite jst just merely occasionally occasionnel occasionnelle
        occasionnellement once onl only onlyy ponctuel ponctuelle ponctuellement purely purement seul seule seulement
        seules seuls simple simplement simply single sole solely strictement strictly unique uniquement uniques
    """,
    "still": """
        already alway always dej deja demeure encore often parfois persiste remain remains restait reste restent
        sometimes souvent still tjr tjrs tjs toujours
    """,
    "more": """
        above additional beyond davantage depassait depassent dessus enhance enhanced exceed exceeds extra further
        greater more most over plus plusplus superieur superieure superieures supplement supplementaire supplementaires
        supplements
    """,
    "very": """
        absolument absolutely bcp carrement clairement clearly completely completement deeply entierement entirely
        especially evidemment extremely extremement franchement frankly fully genuinely highly hugely mainly massively
        obviously particularly particulierement pleinement profondement properly quite really reellement surtout
        tellement totalement totally tres truly vachement very vraiment
    """,
    "required": """
        attendu attendue attendues attendus besoins bound cle cles compulsory critere criteres criteria criterion
        crucial cruciale devait devra devrait devront doit doivent dur essential essentiel essentielle exige exigee
        exigees exigence exigences exigent exiges exigible fallait fallu faudra faudrait faut imperatif imperatifs
        imperative imperativement imposait impose imposed imposee imposees imposent imposes incontournable
        incontournables indispensable indispensables key mandatory must musthave necessaire necessaires necessary
        necessite need needed needs negociable negotiable nonnegotiable obligatoire obligatoirement obligatoires
        prerequis prerequisite primordial primordiale prioritaire priorite priority require required requirement
        requirements requires requis requise requises vital vitale voulue voulues voulus
    """,
}
