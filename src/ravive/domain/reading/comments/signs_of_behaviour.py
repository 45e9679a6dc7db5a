"""Words on how somebody behaves, fits in and cares."""

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
    *signs(
        "motivation",
        r"""
        (?:ne se (?:voit|projette|projetait|voyait) (?:pas|plus)|doesn't see (?:himself|herself)|
        can't see (?:himself|herself)|hard to see why|no sign (?:of|that) (?:he|she) (?:wants|cares)|
        couldn't (?:tell|say|explain)(?: us| me)? (?:why|what)|n'a pas su (?:nous |me )?dire (?:pourquoi|ce qui)|
        (?:vient|postule|candidate|la|here|comes|applied|applying|interesse\w*|attire\w*|motive\w*|in it) (?:surtout |
        uniquement |juste |only |just |mainly |mostly |principalement |que )*(?:pour|par|for) (?:la |le |les |l'|the |
        his |her |son )?(?:mutuelle|salaire|voiture|primes?|horaires|vacances|avantages|ticket\w*|ce|perks?|money|
        salary|car|benefits|pension|holidays|discount|teletravail|proximite|location|parking|hours|convenience|visa))
        """,
        r"""
        (?:@lack)(?:l'|d'|vraie? |reelle? |veritable |grande? |real |much |any |clear |true |genuine |sign of |
        obvious |visible |particular |particuliere |apparent |forte )*(?:motivations?|envie|interet|enthousiasme|
        enthusiasm|interest|conviction|appetence|appetite|passion|desire|spark|engouement|implication dans|
        curiosite pour (?:le poste|la boite|l'entreprise)|curiosity about (?:us|the)|projection|flamme|fire|
        commitment|drive|buy-in|real reason)(?! (?:de|d'|a) (?:bouger|demenager|partir))(?! (?:to|in) (?:mov|
        relocat)\w*)
        """,
        r"""
        (?:motivations?|envie|interet|enthousiasme|enthusiasm|interest|projet(?: pro\w*)?|plan de carriere|
        career plan|projection|conviction|commitment|reconversion) (?:\w+ ){0,2}?(?:@weak|flou\w*|pas claire?s?|
        peu claire?s?|unclear|vague|pas (?:muri?|mure|aboutie?|defini\w*|coherent\w*|construite?|precise?|
        convaincante?s?|evidente?s?|reelle?|ressentie?s?|serieu\w+|ficele\w*)|incoherent\w*|incertaine?s?|tiede\w*|
        half-baked|muddled|confuse?d?|doubtful|douteu\w+|questionable|wavering|hesitant\w*|
        not (?:clear|convincing|obvious|there|credible|evident|thought)|ko|mal defini\w*|
        peu (?:convaincant\w*|coherent\w*|abouti\w*|credible\w*|muri\w*|construit\w*)|unconvincing|en decalage|
        decale\w*|differente?|autre|ailleurs|mercenaire|financiere|purement)
        """,
        r"""
        (?:pas|peu|plus|not|n't|never|hardly|only half|moyennement|faiblement|little|guere|isn't|
        wasn't)(?: tres| vraiment| really| very| that| particularly| much| assez| super| hyper| all that)? (?:motive\w*|
        motivated|enthousiaste\w*|emballee?|enthused|engaged|keen|enthusiastic|investie?|engagee?|passionne\w*|
        passionate|excited|sold on (?:the|us)|bothered|driven|invested|
        committed)(?! (?:par|by) (?:le salaire|the money))
        """,
        r"""
        (?:demotive\w*|demotivated|unmotivated|uninterested|disinterested|lukewarm|tiede\w*|half-?hearted|blase\w*|
        apathi\w+|indifferent\w*|unenthused|nonchalan\w+|casual about|going through the motions|ticking (?:a )?box\w*)
        """,
        r"""
        (?:postule|candidate|applies|applying|envoie (?:son|des) cv|sends? (?:his|her) cv|applied|
        postulait) (?:\w+ )?(?:partout|a tout|tous azimuts|en masse|everywhere|to everything|to anything|all over|
        sans lire|en rafale|au hasard|scattergun)|mass appl\w+|scattergun|candidature (?:en masse|au hasard|multi)
        """,
        r"""
        (?:not convinced|pas convaincu\w*|unconvinced|doute\w*|doubts?|pas sure?s?|interrogations?|reserve\w*|
        questions?)(?: (?:about|by|par|sur|de|of|as to|quant a))? (?:his |her |their |sa |son |ses |la |the |le |
        real )*(?:motivations?|envie|interest|interet|projet|commitment|career plan|project|engagement)
        """,
        r"""
        (?:pour|to|just to|juste pour) (?:pay|payer|rembourser|finance\w*|financer) (?:the |le |son |sa |ses |his |
        her |off )*(?:rent|loyer|bills|factures|pret|mortgage|debts?|etudes|holiday|vacances|car|voiture)|
        (?:just|juste|only|seulement|simplement|really just|uniquement) (?:wants?|wanted|needs?|looking for|cherche|
        veut|here for|venue? pour|la pour|a la recherche d'|after|in it for|
        interesse\w* par)(?: (?:a|any|un|une|n'importe quel))? (?:job|boulot|money|argent|paycheck|pay cheque|emploi|
        taf|travail|work|the money|l'argent|le salaire|salaire|la paie|payslip|income|poste)
        """,
        r"""
        (?:alimentaire|en attendant (?:mieux|autre chose|de trouver|son|un|la|que)|faute de mieux|par defaut|
        stop-?gap|stepping stone|tremplin|plan b\b|pour depanner|pis[- ]aller|bouche-trou|fill(?:ing)? in time|
        until something better|biding (?:his|her) time|roue de secours|choix par defaut|as a fallback|a backup)
        """,
        r"""
        (?:n'a|n'avait|n'ont|hadn't|had not|hasn't|has not|didn't|did not|had|avait|never|pas|sans avoir|
        without having|without) ?(?:meme |even |really )?(?:pas |rien |jamais |not )?(?:meme |even |pris le temps de |
        bothered to |bother to )?(?:regarde\w*|lu\b|prepare\w*|consulte\w*|read\w*|looked|looking|prepared|preparing|
        prepar\w+|research\w*|visited|googled|bothered|ouvert|lire|regarder|preparer|checked|
        look)(?: at| up| for| into| d'un oeil)? (?:le |la |l'|notre |our |the |son |sur |un peu |nothing |anything |
        meme |for |d'|a |us |rien )*(?:site|annonce|offre|fiche|entreprise|boite|advert|ad|website|company|job|spec|
        jd|entretien|interview|poste|role|description|rdv|web|us)\b
        """,
        r"""
        (?:n'a pas su (?:dire|expliquer|citer)|couldn't (?:say|tell|explain|name)|could not (?:say|tell|explain|name)|
        unable to (?:say|explain)|incapable de (?:dire|expliquer|citer)|ne sait pas (?:dire |expliquer )?|didn't know|
        did not know|had no idea|aucune idee de|no idea|ignorait|ne savait (?:pas|meme pas|plus)|struggled to say|
        confond\w*) (?:clairement |vraiment |even |exactly |nous |us |me |meme )?(?:pourquoi|why|ce qu'(?:il|elle|on)|
        ce que (?:nous|on|fait|fabrique)|ce qui l'|what (?:we|he|she|the (?:company|job|role)|they)|en quoi|
        quel (?:poste|metier)|notre (?:metier|activite|nom)|which (?:job|role)|our name|the (?:company|name)|le nom|
        quoi (?:il|elle) (?:postul|candidat)\w+|where (?:he|she) (?:saw|wants)|ou (?:il|elle) va)[^\n,;]{0,40}
        """,
        r"""
        (?:ne sait (?:pas|plus|pas trop|pas vraiment) (?:ce qu'(?:il|elle) veut|ou (?:il|elle) va)|
        doesn't (?:really )?know what (?:he|she|they) wants?|se cherche|still searching for|hesite entre|torn between|
        tout et son contraire|change d'avis|pas de (?:projet|fil rouge|fil conducteur)|
        sans (?:projet|fil rouge|conviction|grande conviction|enthousiasme)|
        no (?:clear )?(?:plan|direction|career plan|questions?(?: (?:for|about|asked|at all))?)|
        aucune? (?:question|projet)\b|n'a pose aucune question|asked no questions|pas de questions? sur|
        zero questions?|no career)
        """,
        r"""
        (?:would|will|va|risque de|risk of|serait|partira\w*|repartira\w*|partirait|leav\w+|quitter\w*|flight risk|
        gone|gone in|off again)(?: \w+){0,2}? (?:leave|leaving|partir|repartir|be gone|be off|nous quitter|quitter|
        filer|go) (?:\w+ ){0,3}?(?:as soon as|des qu\w*|within|au bout de|avant|before|in (?:six|6|three|3|a)|
        a la premiere|at the first|first chance|mois|months)|flight risk|job[- ]?hopp\w+|instable|unstable cv|
        zappeu\w+|change (?:de poste|d'employeur|de boite) (?:tous|chaque)
        """,
        r"(?:veut|vise|souhaite|cherche|voudrait|wants?|wanted|reve de|dreams? of|son truc c'est|prefers?|prefere|"
        r"prefererait|would rather|rather|hopes?|espere|vise plutot|projet de|projette de|plans? to|"
        r"interesse\w* (?:surtout|plutot) par|se voit|sees (?:himself|herself)) (?:en fait |surtout |plutot |really |"
        r"actually |finalement |a terme |rapidement |vite |to |de |d'|du |be |go into |move into |get into |do |faire |"
        r"s'orienter vers |evoluer vers |passer |partir |partir vers |devenir |become |un poste |un job |a |an |une |"
        r"un |dans |en |le |la |l'|job |role |more of a |vers |etre )*"
        r"""
        (?:autre chose|something else|bureau des methodes|bureau d'etudes?|methodes|team lead\w*|support lead job|
        lead job|management|manager|marketing|rh\b|hr\b|product|conseil|consulting|freelance a terme|
        creer sa (?:boite|propre)|monter sa (?:boite|propre)|start (?:his|her) own|own business|
        se mettre a son compte|se reconvertir|reconversion|changer de metier|change career|retrain|
        quitter le (?:metier|soin|secteur)|out of (?:the sector|nursing|care|teaching)|administratif|bureau\b|
        poste de bureau|terrain\b|encadrement|lead position|desk job|office work|moins de terrain|recherche|research|
        academia|acting|music|musique)
        """,
        r"""
        (?:does not|doesn't|didn't|n'aime pas|ne|don't|hates?|deteste|n'a pas envie de|no desire to|rechigne a|
        reluctant to|pas envie de|peu envie de) ?(?:like|enjoy|want|aime pas|to|de|really|plus|pas|veut pas|
        souhaite pas|vraiment)* ?(?:talking to customers|customers|clients|the public|le public|la vente|vendre|
        selling|cold calling|prospecter|prospection|prospecting|teaching|enseigner|le terrain|phoning|le telephone|
        le metier|the job itself|encadrer|manager|managing people|le contact)
        """,
        r"""
        (?:curieu\w+|curious|juste (?:pour )?voir|prendre la temperature|testing the (?:water|market)|
        teste (?:le marche|sa valeur)|tester (?:le marche|sa valeur)|fishing for|window shopping|shopping around|
        pas vraiment en recherche|not really looking|pas en recherche active|not actively looking|en veille)
        """,
        r"""
        (?:oblige\w* par|pour|for|because of) (?:france travail|pole emploi|the job ?centre|ses droits|son conseiller|
        ses allocs|job ?centre)|motivation (?:uniquement |purement |surtout |only |just )?(?:financiere|salariale|
        pecuniaire|financial|the salary|money)|(?:venue?|came) (?:a reculons|reluctantly)|a reculons|sans conviction|
        (?:parents?|mere|pere) (?:a|ont) (?:postule|envoye)
        """,
    ),
)
