"""Words on how somebody behaves and fits in."""

from ravive.domain.reading.comments.signs import signs

_TOO = (
    r"timide|reserve|reservee|effacee?|introvertie?|discrete?|discrets?|bavarde?|bavards|directif|directive|"
    r"autoritaire|nerveu\w+|stressee?|anxieu\w+|lente?|brouillon\w*|disperse\w*|arrogante?|sure? de (?:lui|elle)|"
    r"hautaine?|passi[fv]\w*|agressi[fv]\w*|cassante?|seche?|"
    r"rigides?|psychorigides?|molle?|mou|tendue?|impulsi[fv]\w*|emoti[fv]\w*|individualiste|perso|solitaire|"
    r"desorganise\w*|scolaire dans (?:ses|son)|confuse?|vague|bruts?|brutale?|abrupte?|impatiente?|susceptible|"
    r"pretentieu\w+|suffisant|bavardage|familier|familiere|desinvolte|nonchalante?|hesitante?|influencable|attentiste|"
    r"suiveu\w+|negligente?|etourdie?|tete en l'air|micro-?manager?|cash|frontale?|peu sure? (?:de lui|d'elle)|"
    r"shy|quiet|timid|reserved|introverted|withdrawn|chatty|talkative|verbose|wordy|long-winded|arrogant|cocky|"
    r"full of (?:him|her)self|nervous|anxious|slow|disorgani[sz]ed|messy|scattered|all over the place|passive|"
    r"aggressive|blunt|abrupt|bossy|abrasive|dismissive|condescending|patronising|defensive|impatient|rigid|inflexible|"
    r"careless|sloppy|soft|meek|hesitant|laid[- ]back|dispersed|unstructured|vague|woolly|waffly|monosyllabic|closed|"
    r"cold|brusque|self-centred|individualistic|impulsive|reactive|directive|overconfident|over-confident|opinionated|"
    r"argumentative|stubborn|unreliable|flaky|erratic|moody|touchy|prickly|disorganised"
)

SIGNS = (
    *signs(
        "soft.trait",
        r"""
        (?:n'arrive (?:pas |jamais )?a|ne parvient pas a|n'ose (?:pas|jamais)|hesite a|refuse de|evite de|peine a|
        du mal a|unable to|struggles? (?:to|with)|can't|fails? to|afraid to|scared to|reluctant to|
        slow to) (?P<trait>trancher|decider|deleguer|ecouter|s'imposer|dire non|demander de l'aide|prioriser|
        s'exprimer|finir|conclure|convaincre|s'organiser|communiquer|tenir (?:son|un|une|sa) \w+|
        se faire (?:respecter|entendre)|gerer [\w' ]{3,25}|decide|delegate|listen|say no|ask for help|prioritise|
        finish|speak up|multitask|manage (?:his|her) time|let go|conflict|authority|deadlines|feedback|criticism|
        adaptability|change)
        """,
        r"""
        (?P<trait>scatty|scatterbrained|ditzy|tete de linotte|tete en l'air|distrait\w*|dispersee?|fouillis|
        bordelique|bordel\w*|je-m'en-foutiste|je m'en foutisme|nonchalance|desinvolture|immaturite|immature|childish|
        pueril\w*|susceptib\w+|egocentri\w+|ego\b|narciss\w*|rejette la faute|
        blames? (?:everyone|others|his|her|colleagues)|se victimise|victim mentality|victimisation|jamais de sa faute|
        never (?:his|her) fault|manque de (?:tenue|serieux|nerfs?|patience|souplesse|chaleur|sourire|finesse|
        subtilite|constance|regularite|concentration|vigilance|disponibilite d'esprit|curiosite intellectuelle)|
        typos?|spelling mistakes|fautes? (?:de frappe|d'inattention)|lost the thread|perd le fil|no filter|
        sans filtre|manque de filtre|bull in a china shop|elephant|steamroll\w*|bulldozer|rouleau compresseur|
        people pleaser|pushover|doormat|carpette|prima donna|diva\b|drama queen|one-man band|lone ranger|
        electron libre|loose cannon|hard to manage|ingerable|difficile a (?:manager|cadrer)|high maintenance)
        """,
        r"""
        (?:@lack)(?:l'|d'|un peu de |d'un peu de |much |any |real |a bit of |bon |bonne |vraie? |veritable |reelle? |
        esprit d'|basic )?(?:capacite (?:de |d'|a )|sens de (?:la |l')|
        skills? in )?(?P<trait>@trait)(?! (?:code|de la carte|de projet\b))
        """,
        r"""
        (?P<trait>@trait)(?: (?:skills?|avec \w+ \w+|d'equipe|client|orale?|ecrite?|manageriale?|
        with \w+ \w+))? (?:\w+ ){0,1}?(?:@weak)
        """,
        r"(?:ne sait pas|n'a pas su|doesn't know how to|can't|cannot|couldn't|unable to|incapable (?:de |d')|"
        r"struggles? to|struggled to|peine a|a du mal a|du mal a|has trouble|trouble|difficultes? a|difficulty|"
        r"tends? to|failed to|never|ne) ?"
        r"(?P<trait>(?:ecouter|listen|communiquer|communicate|travailler en equipe|work in a team|"
        r"work (?:alone|independently|under pressure|with others)|deleguer|delegat\w+|s'organiser|"
        r"organi[sz]e (?:himself|herself|his|her)\w*|prioriser|prioriti[sz]e|"
        r"gerer (?:le |son )?(?:stress|temps|la pression|ses priorites|ses emotions|un conflit|les conflits)|"
        r"cope with pressure|handle (?:pressure|stress|conflict|criticism)|"
        r"s'exprimer|express (?:himself|herself)|s'affirmer|s'imposer|assert (?:himself|herself)|"
        r"se remettre en question|prendre du recul|prendre (?:des |une |d')?(?:initiatives?|decisions?)|"
        r"take (?:initiative|feedback|criticism|decisions?)|trancher|lead|manager (?:une equipe)|federer|convaincre|"
        r"convince|structurer|synthetiser|argumenter|vulgariser|"
        r"""
        hold (?:a|the) (?:room|conversation)|make (?:a )?decisions?|take ownership|follow (?:instructions|through)|
        se vendre|sell (?:himself|herself)|meet deadlines|tenir (?:les delais|une equipe)|travailler seule?|
        regarder dans les yeux|look (?:us|me|people) in the eye|make eye contact|finish a sentence|
        rester (?:calme|concentre\w*)|stay (?:calm|focused)|tenir sa langue|ecoute pas))
        """,
        r"""
        (?:n'ecoute (?:pas|personne|rien)|ecoute (?:pas|peu)|doesn't listen|didn't listen|never listens|
        not a listener|poor listener|bad listener|not a team player|pas (?:un |une )?(?:joueu\w+ d'equipe|
        collecti[fv]\w*|team player)|joue perso|loner|lone wolf)(?P<trait>)
        """,
        r"""
        (?P<trait>coupe\w* (?:tout le temps |sans cesse |toujours |souvent )?(?:la )?parole|monopolis\w+|
        interrompt\w*|interrupt\w*|talk(?:s|ed)? over|cut(?:s)? (?:people |everyone |us )off|
        parle (?:trop|sans (?:s'arreter|cesse))|logorrhe\w*|rambl\w+|waffl\w+|mumbl\w+|marmonn\w+|monosyllab\w+|
        one-word answers|part(?:ait)? dans tous les sens|se perd (?:dans|en)|se noie|digress\w*|went round in circles|
        tourne autour du pot|langue de bois|parle(?:r)? pour ne rien dire|
        never (?:lets|let) (?:anyone|people) (?:finish|speak)|talks? (?:too much|non-stop|a lot)|won't stop talking)
        """,
        r"""
        (?P<trait>(?:perd|perdu|perdait) ses moyens|paniqu\w+|panic\w*|s'effondre\w*|craqu\w+ (?:sous|vite)|
        crack\w* under|crumbl\w+|goes to pieces|went to pieces|fell apart|flustered|freez\w+ under|froze|
        bloque sous pression|stresse? (?:tres )?vite|se braque\w*|braque|takes? (?:it|feedback|criticism) badly|
        bristl\w+|got defensive|supporte (?:mal|pas) (?:la critique|la pression|les remarques|la contradiction))
        """,
        r"""
        (?P<trait>se fige\w*|s'est figee?|reponses? d'un mot|reponses? (?:monosyllabiques?|laconiques?)|freezes\b|
        clams? up|micro-?manag\w+|needs? (?:constant )?(?:hand-?holding|supervision|supervising|chasing|managing|
        micromanaging|to be (?:told|pushed|led|supervised))|waits? to be told|
        attend (?:toujours )?(?:qu'on|les consignes|les ordres)|besoin d'etre (?:cadre\w*|encadre\w*|guide\w*|
        rassure\w*|porte\w*|suivie?)|besoin d'un cadre|tenu\w* par la main|pas autonome|pas assez autonome|
        not (?:autonomous|independent|self-sufficient|a self-starter)\w*|peu autonome)
        """,
        rf"@too (?P<trait>{_TOO})(?! (?:pour|for|to) (?:son age))",
        rf"""
        (?:mais|but|sympa mais|sympathique mais|, |trop|assez|bien|too|
        plutot) (?P<trait>{_TOO})(?= ?(?:$|[\n,.;)!(+]| et | and | a | pour | with | avec | en ))
        """,
        r"(?:pas assez|peu|not very|not (?:\w+ )?|pas tres|pas|isn't|wasn't|n'est pas|manque d'etre|hardly|"
        r"never) (?P<trait>rigoureu\w+|organise\w*|structuree?s?|a l'ecoute|autonome|dynamique|ponctuel\w*|fiable|"
        r"souriante?|clair\w*|claire dans|precise?|methodique|diplomate|pedagogue|proacti[fv]\w*|moteur|"
        r"force de proposition|meneur|leader|communicant\w*|souple|flexible|assertive|affirmee?|"
        r"a l'aise (?:a l'oral|avec (?:le public|les gens|les clients|les familles|les enfants|l'equipe)|en equipe|"
        r"en public|face)|empathique|rassurante?|sereine?|commercante?|impliquee?|serieu\w+|soignee?|soigneu\w+|"
        r"attenti[fv]\w*|"
        r"""
        rigorous|organi[sz]ed|structured|a good listener|proactive|reliable|punctual|assertive|confident|
        detail[- ]oriented|a people person|articulate|a natural with|a leader|leader(?:ship)? material|warm|engaging|
        careful|thorough|team[- ](?:oriented|minded)|self-aware|collaborative|energetic|dynamic|mature|patient|
        flexible|adaptable|hands-on with people|forthcoming|coachable|humble|tactful|diplomatic|
        empathetic)(?: enough)?(?! (?:sur (?:ses|les|son) (?:dates?|pretentions|dispo|salaire|motivations?|projet)))
        """,
        rf"""
        (?:est|is|was|etait|semble|parait|seems|seemed|came across (?:as )?|comes across (?:as )?|juge\w*|trouve\w*|
        came over (?:as )?|found (?:him|her|them) |plutot|tres|very|rather|quite|a ete|profil|decrit\w* comme|
        described as|se montre|s'est montree?|si|so|hyper|super|assez|ressenti\w*) ?(?:tres |assez |un peu |plutot |
        very |rather |quite |a bit |really |si |so |pretty |extremely )?(?P<trait>{_TOO})
        """,
        r"""
        (?P<trait>arrogan\w+|desorganis\w+|disorgani[sz]\w+|brouillon\w*|hautain\w*|condescend\w+|je-sais-tout|
        know-it-all|prend (?:les gens|tout le monde|l'equipe) de haut|melon|gros ego|big ego|ego surdimensionne|ego|
        donneu\w+ de lecons|se croit|rentre-dedans|cassante?|abrasive|psychorigide|immature|attitude problem|
        negative attitude|poor attitude|bad attitude|negativite|negativity|negatif|se plaint|complain\w*|
        critique\w* (?:tous |son |ses |sans )\w+|bad-?mouth\w*|slagg?(?:ed|ing) off|moan\w*|careless\w*|sloppy|
        bacle\w*|erreurs? d'inattention|fautes d'inattention|etourderies?|perdu notre brief|lost our brief|
        lost the brief)
        """,
        r"""
        (?P<trait>shy|timid\w*|trop reservee?|peu loquace|mutique|peu expansi[fv]\w*|fuyante?|regard fuyant|
        eye contact|no eye contact|poignee de main|pas souriant\w*|froid\w*|stand-?offish|aloof|
        unenthusiastic)(?! (?:dehors|room|store|chain))
        """,
        r"""
        (?:ne |n')?(?:inspire|degage|donne|transmet|renvoie|inspires?|inspired|rassure) (?:pas|peu|guere|no|
        little) (?:de |d')?(?P<trait>confiance|energie|envie|confidence|trust|\w+)
        """,
        r"""
        (?:en|under|face a la|sous) (?P<trait>pression|pressure|stress) (?:il |elle |he |she )?(?:perd|craque|
        s'effondre|panique|cracks?|crumbles?|panics?|folds?|loses)
        """,
        r"""
        (?P<trait>(?:communication|management|leadership) style)|(?P<trait2>gestion (?:du stress|des conflits|
        d'equipe|de la pression)) (?:\w+ ){0,1}?(?:@weak)
        """,
    ),
    *signs(
        "culture.fit",
        r"""
        (?:wouldn't|won't|couldn't|ne) (?:\w+ )?(?:last|survive|tiendra\w*|tiendrait|resterait|dure\w*|
        survivr\w+) (?:a |un |une |pas |two |deux |trois |\d )*(?:week|day|month|minute|five minutes|semaine|jour|
        mois|heure)s? (?:with (?:us|our|this)|here|chez nous|ici|dans (?:cette|notre)|in (?:this|our))|
        (?:son|sa|his|her) (?:truc|monde|univers|style|thing|world) (?:c'est|is|reste|=) (?:le |la |les |l'|
        the )?(?:corporate|grand groupe|hierarch\w+|process\w*|liberal|associatif|public|prive|business|big company|
        city|luxe|finance|start-?up|palace)|(?:ca|cela|it|that) (?:ne )?(?:prendra|collera|marchera|passera|matchera|
        fonctionnera|fit|work|gel|le fera)(?: pas| jamais)? (?:chez nous|avec (?:l'equipe|nous|les)|
        with (?:us|the team))|(?:binome|duo|tandem|equipe|team|pairing|mix|cohabitation|
        entente)[^\n,;]{0,25}(?:explos\w+|clash\w*|impossible|electrique|explosi\w+|vole\w* en eclats|blow up|
        disaster|fight|conflit|mauvaise|friction|tendu\w*|incompatible)
        """,
        r"""
        (?:pas|not|no|n't|aucun|zero|non|mauvais|bad|poor|wrong|pas de|manque de|lack of) (?:a |le |un |de |the |
        du tout |really |quite |our |une |good |great |right |bon |vraiment )*(?:culture |culturel |cultural |team |
        equipe )?(?:fit|fitting|match culturel|match|culture)(?! (?:the|for the) (?:spec|jd|role|brief))
        """,
        r"""
        (?:culture|cultural|team|culturel\w*)[- ](?:fit|misfit|clash|mismatch|gap|match)|
        fit (?:culturel|culture|equipe|d'equipe|team|humain|manager)|fit\b[^\n,;]{0,12}?@weak|misfit
        """,
        r"""
        (?:@lack|pas dans |hors |loin de |eloign\w+ de |different\w* de )(?:nos|notre|les|la|l'|our|the|same|
        memes?) (?:memes? )?(?P<trait>valeurs?|culture|esprit|adn|values|ethos|spirit|philosophie|etat d'esprit|
        mindset|mentalite|facon de (?:faire|travailler|voir)|maniere de (?:faire|travailler)|way of (?:working|doing)|
        vision)
        """,
        r"""
        (?P<trait>valeurs|values|philosophie|vision|culture|esprit|mentalite|mindset|ethos|style de management|
        management style|working style|facon de travailler|methodes de travail) (?:\w+ ){0,2}?(?:differe\w*|
        different\w*|opposee?s?|divergent\w*|incompatib\w+|eloignee?s?|aux antipodes|clash\w*|misaligned|at odds|
        pas (?:les memes|alignee?s?|partagee?s?|compatible\w*|la notre|en phase|raccord)|
        not (?:aligned|ours|shared|matching|compatible)|don't (?:match|align)|didn't (?:match|align)|trop eloign\w+)
        """,
        r"""
        (?:n'adhere|n'adhere|adhere|adherait|ne partage|partage|colle\w*|collait|collerait|correspond\w*|cadre\w*|
        rentr\w+|s'integr\w+|integr\w+|matche\w*|se retrouv\w+|se fond\w*|se reconnai\w+|accroch\w+) (?:pas|mal|peu|
        difficilement)(?: du tout| vraiment| bien| trop)? (?:a |avec |dans |aux? |en |
        de )(?P<trait>(?:nos |notre |la |l'|le |les |cette |ces |un |une )?(?:valeurs?|culture|equipes?|esprit|
        ambiance|collectif|groupe|maison|projet (?:associatif|d'etablissement|pedagogique|de la maison)|
        fonctionnement|adn|bande|philosophie|facon|maniere|mode|organisation|structure|petite structure|boite|
        mentalite))
        """,
        r"""
        (?:pas|not|n'est pas|hors|jamais|never|isn't|wasn't) (?:vraiment |du tout |trop |really |quite |very |
        much )?(?:en phase|alignee?s?|raccord\w*|aligned|in tune|in line|in keeping|compatible|in sync|
        on the same (?:page|wavelength)|sur la meme longueur|dans (?:l'esprit|le moule|l'adn|
        notre (?:esprit|moule|adn|facon|culture)|nos valeurs)|l'esprit|notre (?:style|genre|tasse|esprit|culture)|
        our (?:kind|style|sort|type|culture|way)|one of us|le style (?:de la )?maison|le genre de la maison|
        the (?:house|team|company) style|the type for)(?: (?:avec|with) (?P<trait>[^\n,;]{1,25}))?
        """,
        r"""
        (?:wouldn't|would not|won't|didn't|doesn't|couldn't|not|never|hard to see (?:him|her)|can't see (?:him|her)|
        don't see (?:him|her|them)) (?:\w+ )?(?:gel|gelled|gelling|fit in\w*|
        fit (?:with|into|our|the (?:team|culture|house|place|way))|blend\w*|settle in|mesh\w*|click\w*|belong\w*|
        mix with|sit well with|align\w*|embrace|buy into|take to)
        """,
        r"""
        (?:(?:l'equipe|les filles|les gars|les collegues|le staff|team|the team|they|staff) (?:n'a |n'ont |ne |n'|
        didn't |did not |don't |doesn't |couldn't |wasn't |were not |weren't )(?:l'a |le |la |les )?(?:pas |really |
        quite )?(?:accroche|sent\w*|senti\w*|projet\w+|voi\w+|adhere|validee?|click\w*|warm\w*|take\w*|took|feel\w*|
        gel\w*|see|convaincu\w*|sold|keen|feeling))
        """,
        r"""
        (?:mayonnaise|greffe|sauce|courant) (?:ne |n'a |n'|)?(?:prend\w*|pris\w*|passe\w*|prendra) (?:pas|mal)|
        (?:courant|feeling|mayonnaise|alchimie|chemistry|atomes crochus|osmose)[^\n,;]{0,15}? (?:pas|not|mal|didn't|
        never|absente?|manqu\w+|inexistant\w*|missing)|(?:pas|aucun|no|zero|manque de|lack of) (?:de |d')?(?:feeling|
        alchimie|chemistry|atomes crochus|rapport|accroche|connexion|osmose|affinite)s?
        """,
        r"""
        @too (?P<trait>corporate|grand groupe|grands? groupes?|grosse boite|start-?up|formel\w*|formal|hierarchique|
        hierarchical|procedurier\w*|bureaucratique|bureaucratic|institutionnel\w*|cadre pour|administrati[fv]\w*|
        casual|decontractee?|process|conventionnel\w*|conventional|classique|old[- ]school|vieille ecole|academic|
        militant pour|commercial pour|liberal pour|big[- ]company|public sector|fonctionnaire|cool|
        independant\w* pour|entrepreneur\w*|agency|cabinet|siege|consultant)(?: (?:pour|for) (?:nous|us|notre|la|l'|
        our|the)[^\n,;]{0,20})?
        """,
        r"""
        (?:habitue\w*|formate\w*|used|accustomed|moule\w*|marque\w*|conditionne\w*) (?:a |au |aux |par |to |par les |
        par la |dans )(?:de |un |une |la |le |les |des |a |the |big |large |very |tres |
        l')*(?P<trait>grands? groupes?|grosses? structures?|grosses? boites?|grandes? maisons?|hierarchies?|
        hierarchie|process\w*|big (?:company|companies|firms?|corporate\w*)|
        large (?:firms?|organi[sz]ations?|teams?|company|companies)|corporates?|start-?ups?|cabinets?|palaces?|
        etoiles?|l'industrie lourde|structures?|hopital|clinique|chu|industriel\w*)
        """,
        r"""
        pas faite? pour (?:nous|une (?:petite )?(?:structure|boite|equipe|pme|start-?up|asso\w*)|la maison|notre|
        l'asso\w*|le collectif|travailler (?:ici|chez nous))|(?:not (?:made|cut out|right|suited) for) (?:us|a small|
        our|this (?:place|house|team|culture)|our way)|(?:petite|small) (?:structure|company|team|
        equipe)[^\n,;]{0,25}(?:pas son truc|not (?:for|his|her)|peur|lost|perdu\w*)
        """,
        r"""
        (?:c'est |it's |is )?(?:pas|not) (?:vraiment |du tout |really )?(?:son|sa|his|her|their) (?:truc|tasse de the|
        cup of tea|thing|monde|univers|genre|style)
        """,
        r"""
        (?:ambiance|esprit|mode|culture|flat structure|holacratie|autogestion|decisions? (?:a|en|collegiales?)|
        collegialite|tutoiement|open[- ]space|open plan|agile|franc[- ]parler|horizontalite|flat hierarchy|
        start-?up (?:pace|spirit)|rythme (?:start-?up|de la maison|maison))[^\n;]{0,40}? (?:pas son|ne lui|
        ca (?:ne )?(?:lui|l')|not for|lui deplai\w*|lui parle pas|le rebute|la rebute|put (?:him|her) off|didn't suit|
        derange\w*|lui fait peur|le gene|la gene|mal vecue?|hate[sd]?|dislike[sd]?|deteste)
        """,
        r"""
        (?:veut|wants|needs|prefere|prefers|besoin d'|besoin de|likes|aime|cherche) (?:un |une |a |des |the |more |
        plus de |strict |de la |)*(?:hierarchie|hierarchy|cadre tres|chef au-dessus|clear hierarchy|big team|
        grande equipe|grosse equipe|grosse structure|grande structure|big company|large company|grand groupe|
        corporate)
        """,
        r"""
        (?:ne )?croit pas (?:a|en|au|aux) (?:notre|nos|la|l'|le|ce que)[^\n,;]{0,30}|
        doesn't believe in (?:our|what|the)[^\n,;]{0,30}|(?:en )?desaccord avec (?:nos|notre|la|
        le projet)[^\n,;]{0,30}|disagrees? with (?:our|the way|how)[^\n,;]{0,30}|
        at odds with (?:our|the)[^\n,;]{0,30}|against (?:our|the) (?:ethos|values|way)[^\n,;]{0,20}|
        clash(?:es|ed)? with (?:our|the|my)[^\n,;]{0,30}
        """,
        r"""
        (?:vision|approche|approach|conception|view|idee|ideas?) (?:du|de la|de l'|des|of|on|to) (?P<trait>soins?|
        care|metier|management|service|pedagogie|education|job|teaching|accompagnement|job)? ?(?:\w+ )?(?:trop |very |
        tres |too |totalement |completely )?(?:differe\w*|different\w*|opposee?|eloignee?|incompatible|datee?|
        a l'oppose|dated|at odds|not ours|que la notre|contraire)
        """,
        r"""
        (?:culture|values|valeurs|esprit maison|house spirit|esprit d'equipe maison) (?:ko|pas la|nope)|
        ne se plierait pas|wouldn't bend to (?:our|the)[^\n,;]{0,20}
        """,
    ),
)
