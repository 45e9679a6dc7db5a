"""What somebody lives with: the signs of health, disability, looks, opinions, means."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "ground.health",
        r"""
        burn-?(?:ed |t )?outs?|burnt out|burned out|bore-?out|depress\w+|depressi\w+|
        cancer\w*(?! (?:ward|unit|research|charity|care|centre|services|patients|nurse|specialist|du sein en|
        screening))|tumeur|leucemie|leuk\w+|chimio\w*|chemo\w*|radiotherap\w*|remission|
        malad(?:e|es|ie|ies|if|ive|ifs|ives)\b(?! (?:d'alzheimer (?:des|en)|infectieuses|chroniques en|
        assurance))(?<!assurance maladie)(?<!assurance-maladie)|(?:long )?arrets?[- ](?:maladie|de travail|longs?|
        longue|a repetition|frequents?|recents?)|en arret\b(?! (?:de production|usine))|
        (?:longue|long|nombreux|multiples?) (?:maladie|arrets?)|sick(?:ness)?(?: (?:leave|record|absence|notes?|
        days?))?\b(?! (?:of (?:waiting|us|it|the)|children|animals|pay scheme|bay))|off sick|
        long[- ]term (?:sick\w*|illness)|illness\w*|ill[- ]health|ill\b(?= (?:health|last|for|and|since|,|$|
        \n))(?<!will)|unwell|(?:problemes?|soucis?|pb|ennuis|raisons?|etat|antecedents?|pepins?|alertes?|fragilite\w*|
        accidents?|motifs?|questions?|concernant sa|sur sa|vu sa|sa|son|mauvaise|petite|sante) (?:de |d'|graves? de |
        medicaux|gros |: |la |physique |lie a (?:la |sa )?|liee? a (?:la |sa )?|au niveau )*(?:sante|medica\w+|dos|
        genoux?|epaules?|coeur|hanche|cardiaques?|psy\w*|mental\w*|physiques?|articulaires?|lombaires?|cervicales?|
        poignets?)\b(?! (?:publique|au travail|mentale (?:en|des)|animale|soignant\w*|naturelle))|
        sante (?:fragile|precaire|mentale fragile|deficiente|physique|defaillante|declinante|en berne|:)|
        (?:health|medical|back|knee|shoulder|hip|heart|mental health|joint|wrist|mobility|psychological|neck|
        physical health) (?:issues?|problems?|concerns?|reasons?|conditions?|trouble\w*|history|pain|surgery|injur\w+|
        operation|attack|questionnaire|restrictions?|grounds|fragil\w+|complaints?|scare|limitations?|failure|
        struggles?|episodes?|breakdown|replacement|record|leave)(?! (?:sector|assistant))|
        bad (?:back|knees?|health|heart|hip|shoulder)|back (?:is|was) (?:bad|gone|weak)|
        mental health(?! (?:nurse|ward|unit|service\w*|sector|trust|support worker|team|background|experience|charity|
        act|care|setting\w*|first aid\w*|hospital|worker|awareness|training))|
        dos (?:fragile|abime|bloque|casse|en vrac|foutu|douloureux|en compote|fatigue|qui|en mauvais)|
        (?:mal|maux|douleurs?|problemes?|operee?|opere|fragile|blocage|hernie|tassement|souffre|pb) (?:de |du |au |
        aux |des |a la |a l'|d'|dans le )*(?:dos|genoux?|epaules?|hanches?|disca\w+|lombaires?|vertebr\w+|cervicales?|
        poignets?|tete(?= chronique)|articulations?|chevilles?|jambes?|reins)|lumbago|sciatique|sciatica|hernie\w*|
        slipped disc|tms\b|tendinites?|tendonitis|canal carpien|carpal tunnel|arthr\w+|rhumatism\w*|fibromyalg\w*|
        spondyl\w*|scoliose|osteo\w+(?! (?:path\w*))|diabet\w*|epilep\w*|asthm\w*|
        allergi\w+ (?:grave|severe|a la farine|au latex|to)|migraines?|insulin\w*|infarctus|avc\b|stroke\b|
        heart attack|cardiaque|pacemaker|hypertens\w*|vih\b|hiv\b|sida\b|seroposit\w*|hepatit\w*|covid long|
        long covid|sclerose|multiple sclerosis|ms\b(?= (?:diagnos|sufferer))|parkinson|crohn|endometrio\w*|lupus|
        anorexi\w*|boulimi\w*|bulimi\w*|bipolaire?s?|bipolar|schizo\w*|anxiety\b|anxiete|angoisses?|
        crises? d'angoisse|panic attacks?|ptsd|troubles? (?:psy\w*|anxieux|alimentaires?|bipolaires?|du sommeil|
        de sante|musculo\w*)|suivie? (?:psy\w*|par un psy\w*)|psychiatri\w+(?= (?:hospitalis|history|stay|follow))|
        hospitalis\w+|hospitalised|hospitalized|in hospital (?:last|for|since|with)|convalesc\w+|en reeducation|
        operation (?:du|de la|des|chirurgicale|prevue|lourde|recente|au)|
        operee? (?:du|de la|de l'|des|d'|recemment|en)|surgery\b(?! (?:ward|experience|nurse|sector|receptionist))|
        chirurgie (?:prevue|recente|lourde)|inaptitude|inapte\b|declaree? inapte|medicalement|unfit (?:for|to)\b|
        restrictions? medicales?|contre-indications?(?: medicales?)?|medecin(?:e)? du travail|occupational health|
        mi-temps therapeutique|temps partiel therapeutique|alcoolisme|alcoolique\w*|alcoholi\w+|
        (?:ancien |ex-?|former |recovering )(?:alcoolique|toxico\w*|addict|drogue|alcoholic|smoker)|addicti\w+|
        toxicoman\w*|addict\b|rehab\b|detox\b|cure de desintox\w*|tentative de suicide|suicid\w+|self-?harm\w*|
        fatigue chronique|chronic (?:fatigue|pain|illness|condition)|fume(?:ur|use)\b|smoker\b|
        porter? (?:de )?(?:charges?|lourd)(?= (?:interdit|impossible))|no heavy lifting|can't lift|
        ne peut (?:pas|plus) porter|ald\b|grossesse a risque|longue maladie|invalid(?:ite)\b|medication\b(?= for)|
        sous traitement\b|traitement (?:lourd|medical)|fragile psychologiquement|psychologiquement fragile|
        fragilite psychologique|breakdown\b(?= (?:last|in|and|after|,))|nervous breakdown
        """,
    ),
    *signs(
        "ground.disability",
        r"""
        rqth|boeth|oeth\b|handicap\w*|disab(?:led|ility|ilities)(?! (?:support|services|sector|charity|care|nurse|
        adults|awareness))|travailleu\w+ handicape\w*|(?:en |un |a |uses a |in a |with a |manual |
        electric )?(?:wheelchairs?|fauteuils?(?: roulants?| electrique)?(?! (?:de bureau|dentaire|de direction)))|
        sourde?s?\b(?! (?:oreille|muet))|sourde?[- ]muet\w*|surdite|malentendant\w*|deaf\w*|hard of hearing|
        hearing (?:aids?|impaired|impairment|loss|problem\w*|difficult\w+)|appareil(?:s)? auditifs?|
        appareille\w* (?:des oreilles|auditi\w+)|implant cochleaire|partially (?:sighted|deaf)|
        aveugles?\b(?! (?:test|degustation|a l'|confiance))(?<!a l'aveugle)|malvoyant\w*|non-?voyant\w*|
        (?:is|was|partially|registered|legally|he's|she's|nearly|almost|colour|
        color) blind\b(?! (?:test|tasting|spot|cv|to))|visually impaired|visual impairment|guide dog|chien guide|
        canne blanche|dyslexi\w*|dyspraxi\w*|dyscalcul\w*|dysphasi\w*|dysorthograph\w*|multi-?dys|dys\b|autist\w*|
        autis(?:m|me|tic)\b(?! (?:support|unit|charity|school|spectrum (?:school|unit)|practitioner))|tsa\b|
        asperger\w*|asd\b|on the spectrum|tdah?\b|adhd|neuro-?(?:divergen\w*|atypi\w*|divers\w*)|
        hpi\b(?= (?:et|,|diagnos))|trisomi\w*|down'?s syndrome|amput\w+|prothese\w*|prosthe\w+|
        (?:missing|lost|manque|perdu|sans) (?:un |une |an? |son |sa |his |her |two |deux )?(?:doigts?|fingers?|bras|
        arms?|mains?|hands?|jambes?|legs?|oeil|eye)\b(?! (?:contact|up|on|free))|one[- ](?:armed|eyed|legged)|borgne|
        manchot|boite(?:use|ux)\b|boite\b(?= (?:legerement|un peu|fortement|de la jambe))|claudi\w+|limp\b|limps\b|
        limping|bequilles?|crutches|walking stick|walks with|paraplegi\w*|tetraplegi\w*|hemiplegi\w*|paralys\w+|
        paraly[sz]ed|mobilite reduite|reduced mobility|pmr\b(?= (?:candidat|,))|begai\w+|begue|stutter\w*|stammer\w*|
        mdph|aah\b|esat\b(?= (?:,|avant|parcours))|amenagement (?:du|de) poste|
        amenagement(?:s)? (?:raisonnables?|de poste|ergonomique)|reasonable adjustments?|workplace adjustments?|
        access to work|agefiph|fiphfp|poste adapte|adapted (?:desk|workstation|post)|
        special needs\b(?= (?:himself|herself|candidate))|learning (?:disability|
        difficulties)\b(?= (?:herself|himself|,|so))|deficien\w+ (?:visuelle|auditive|intellectuelle|mentale|motrice)|
        (?:visuellement|auditivement) deficient|impaired\b|nain\b|nanisme|dwarf\w*|epileptique\b|lsf ok|
        signing\b(?= interpreter)|sign language interpreter|interprete lsf|
        can't (?:see|hear|walk)\b(?! (?:him|her|them|any|the|us|how|why|it|a|himself))
        """,
    ),
    *signs(
        "ground.appearance",
        r"""
        (?:1[0-9]\d|9\d) ?(?:kgs?|kilos)(?= ?[,.)\n]| le client| et|$)|(?:1[5-9]|2[0-5]) stone|
        (?:longue |long |la |porte |has a |une |big |grosse )barbe\b|bearded|porte la barbe
        """,
        r"""
        apparence\w*|appearance\b(?! (?:at|in court|fee))|physiques?\b(?= (?:ingrat\w*|pas|peu|disgracieu\w*|
        difficile|agreable|avantageux|imposant|de|:|ne|trop|repoussant|compte|important|exige|facile|derange|qui))|
        physique ingrat|(?:son|his|her|sa|le|leur|au|bon|mauvais|sale|drole de) (?:physique|look|looks|tete|allure|
        gueule)\b(?! (?:de (?:l'|la|pont)|at|forward|through|like (?:he|she) (?:can|will)))(?= ?(?:,|[\n.;)!]|$|de |
        ne |pas|est|trop|passe|a fait|puts|put|isn't|is |are |was|for|fait|derang|pose|genant|qui|et|and|would|
        wouldn't))|look (?:trop|pas|neglige|gothique|punk|destroy|rasta|excentrique|inadapte|particulier|too|metal|
        hippie|decale)|(?:neat|smart|scruffy|unkempt|dishevelled|sloppily dressed|shabby|tatty|untidy) ?(?:appearance|
        look|dress\w*)?\b(?<=scruffy)|scruffy|unkempt|dishevelled|tatou\w*|tatoo\w*|tattoo\w*|piercings?|pierced|
        percee? (?:au|a la)|obes\w*|(?:trop |tres |un peu |too |very |a bit |quite |is |est |was |bien |vraiment |
        etait |rather |hugely |morbidly |so )(?:gros\b(?! (?:profil|salaire|cv|poste|budget|niveau|ego|groupe|
        potentiel|package|bosseur))|grosse\b(?! (?:structure|boite|equipe|tete|experience|motivation|envie|pretention|
        entreprise|difference|lacune|reserve|erreur|fatigue))|fat\b|overweight|
        heavy\b(?= (?:for|to climb|to go up|,|himself|herself))|maigre\b|skinny|thin\b(?= (?:for|,|to))|
        petite? (?:de taille|pour atteindre|en taille)|small\b(?= (?:to reach|physically|in height))|
        short\b(?= (?:to reach|physically|in stature|in height))|tall\b|grande? de taille|moches?|laide?s?|ugly|
        belle\b(?! (?:candidature|experience|surprise|personne|personnalite|presentation|rencontre|energie|carriere|
        progression|reaction|et|plume|motivation|reponse|tenue|joueuse|maitrise|prestance|posture|mentalite|ouverture|
        equipe|aisance|marge))|jolie?s?\b(?! (?:parcours|cv|profil|experience|carriere|dossier|candidature|potentiel|
        progression|coeur|presentation|prestation|book|plume|surprise|references?|book))|
        pretty\b(?= (?:girl|woman|face|,|and|lady))|(?:good-?looking|attractive|handsome|gorgeous|
        hot\b(?= (?:girl|,)))|sexy|enrobee?s?|costaude?\b|frele\b|chetive?\b|malingre|corpulent\w*|
        forte\b(?= (?:corpulence|,))|ronde\b|bouboule)|surpoids|embonpoint|overweight|surcharge ponderale|corpulen\w*|
        (?:forte|trop de) corpulence|poids\b(?= (?:trop|pose|excessif|genant|: |du candidat|
        probleme))(?<!poids lourd)|her weight|his weight|body odour|mauvaise haleine|odeur corporelle|
        smells? (?:bad|awful|terrible)|sent (?:mauvais|la transpiration|fort)|
        hygiene (?:douteuse|corporelle|limite|deplorable|personnelle|bof)|
        (?:poor|bad|personal) hygiene\b(?! (?:certificate|level))|cheveux\b(?! (?:en quatre))|
        hair\b(?! (?:salon|stylist|dress\w*|and beauty|products?|care|
        colou?r (?:specialist|technician)))(?<!in hair)(?= (?:is|too|pink|blue|green|dyed|long|purple|style|style|,|
        and|colour|cut|put|down|up)|$|\n|[.,;!)])|(?:pink|blue|green|purple|long|dyed|bright|coloured|dreadlock\w*|
        afro|braided) hair|dreads?\b|dreadlocks?|locks\b(?= (?:in|hair))|afro\b|
        coiffure\b(?= (?:afro|extravagante|pas|trop|punk|:|inadaptee|excentrique))|coupe (?:afro|punk|iroquoise)|
        crane rase|barbe\b(?! (?:a papa|de religieux))(?! (?:longue de religieux))|barbus?\b|beard\w*|moustache|acne|
        cicatrices?\b|scars?\b|scarred|birthmark|tache de naissance|dents? (?:abimees?|manquantes?|gatees?|pourries?)|
        teeth\b(?= (?:bad|missing|are|,|put))|(?:bad|missing|no) teeth|maquill\w+|makeup|
        make-up\b(?! (?:artist|counter|sales|products?))|talons\b|mini-?jupe|short skirt|cleavage|decollete|
        pas (?:tres )?presentable|peu presentable|mauvaise presentation\b|
        presentation (?:negligee|physique|douteuse|peu soignee|vestimentaire)|
        tenue (?:negligee|vestimentaire|debraillee|inadaptee|trop|limite|pas)|mal habillee?|mal fagote\w*|mal rasee?|
        negligee?\b(?= (?:physiquement|dans (?:sa|son)|,|sur|$|\n|\.))|debraille\w*|badly dressed|poorly dressed|
        under-?dressed|dress sense|dressed (?:too|like|badly|in)|physically (?:unattractive|repulsive|imposing)|
        gabarit\b|carrure\b(?= (?:physique|trop|insuffisante|frele|pas))|petit gabarit|
        (?:mesure |fait |is |only |tall |taille ?:? ?|height ?:? ?)(?:1m\d\d|1,\d\d ?m|\dft|five foot)|five foot|
        taille\b(?= (?:du candidat|trop|insuffisante|minimum|1m))|joli minois|beau gosse|bg\b|pas un canon|
        belle gueule|sale gueule|gueule de l'emploi|tete de l'emploi|delit de facies|facies
        """,
    ),
    *signs(
        "ground.sexual_orientation",
        r"""
        homosexu\w*|homos?\b(?! sapiens)|gays?\b|lesbien\w*|lesbians?\b|bisexu\w*|queers?\b|pedes?\b|
        pd\b(?= (?:,|assume|notoire)|$)|tapettes?|tarlouze\w*|gouines?|lgbt\w*|
        (?:orientation|preferences?|life) (?:sexuelle|sexuelles|sexual\w*)|sexual (?:orientation|preference)\w*|
        (?:his|un|avec son|with his) (?:husband|boyfriend|mari)\b(?= (?:he|which|and the client|
        , (?:client|manager|the))|$)|same[- ]sex|meme sexe|effemine\w*|effeminate|camp\b(?= (?:for|manner|as|,))|
        maniere\w*\b(?= (?:pour|d'homme))|outed?\b(?= (?:himself|herself|as))|coming[- ]out|heterosexu\w*
        """,
    ),
    *signs(
        "ground.gender_identity",
        r"""
        trans\b(?=[ ,.;:)\n]|$)(?! (?:fat|pennine|port|manche|europe))|transgenre\w*|trans-?gender\w*|transexuel\w*|
        trans-?sexu\w*|transidentit\w*|non-?binaire\w*|non-?binary|enby|genderfluid|
        gender[- ](?:fluid|identity|reassign\w*|transition\w*|neutral person|queer)|genderqueer|identite de genre|
        transition de genre|en transition\b(?! (?:pro\w*|ecolo\w*|de carriere|vers|energetique|numerique))|
        mid-?transition|transitioning\b(?! (?:to|into|from|out|career|between))|deadname|dead name|pronoms?\b|
        pronouns?\b|they/them|iel\b|changement (?:de sexe|d'etat civil|de genre)|sex change|changed (?:sex|gender)|
        used to be (?:a (?:man|woman|bloke|girl|boy)|called|male|female)|
        anciennement (?:un homme|une femme|monsieur|madame)|ne(?:e)? (?:homme|garcon|fille|femme)\b|
        born (?:male|female|a (?:man|woman|boy|girl))|travesti\w*|cross-?dress\w*|drag queen|
        prenom (?:d'usage|choisi) different|intersexe?
        """,
    ),
    *signs(
        "ground.union",
        r"""
        syndi(?:que\w*|cat\w*|caliste\w*)(?! (?:de copro\w*|mixte|d'initiative|des copro\w*|intercommunal))|
        syndicaliste\w*|cgtiste\w*|cgt\b|cfdt|cftc\b|cfe-cgc|sud[- ]solidaires|unsa\b|
        fo\b(?= (?:,|chez|delegue|syndicat|elu|actif))|force ouvriere|
        delegue\w* (?:du personnel|syndical\w*|cgt|cfdt|fo|central)|delegation syndicale|
        elue? (?:au )?(?:cse|ce\b|dp\b|chsct|du personnel|syndical\w*|cgt|cfdt)|
        (?:membre|secretaire|tresorier\w*|mandat\w*|ancien\w*|siege au|siegeait au|titulaire|suppleant\w*|
        represent\w+) (?:du |au |elu |de |elu du |de l')?(?:cse|chsct|comite d'entreprise|personnel)\b|
        representant\w* (?:du personnel|syndical\w*|du syndicat)|mandats? (?:syndica\w+|de dp|cse|electif)|
        heures de delegation|salarie\w* protege\w*|protection syndicale|
        (?:trade )?union\b(?! (?:jack|street|europeenne|square|flag|bank|pay rates|rate|des|de |
        member states))(?:[- ](?:rep\w*|member\w*|activi\w+|steward|official|man|woman|work|background|organi[sz]er|
        busting|agitator|trouble\w*|delegate|convenor))?|unions\b|unioni[sz]\w*|shop steward|unite rep|
        unison\b(?= (?:rep|member|activist|steward))|gmb\b|staff rep\w*|works council|
        strikes?\b(?! (?:me|us|as|a balance|rate|off|through))(?<!lightning )|striker\b|on strike|greve\w*|
        greviste\w*|meneu\w+ (?:de greve|syndical)|piquet|picket\w*|lutte sociale|revendicati[fv]\w*
        """,
    ),
    *signs(
        "ground.politics",
        r"""
        politiquement\b(?! (?:correct|sensible|neutre|incorrect))|opinions? (?:politiques?)|
        political (?:views?|opinions?|party|activ\w+|beliefs?|affiliation|leanings?|stance|posts?|candidate|
        background)|politically (?:active|engaged|outspoken|minded)|(?:parti|engagement|militantisme|affiche|activite|
        etiquette|convictions?|idees?|bord|posts?|positions?|discours|couleur|sensibilite|mandat|engage\w*|
        campagne) politiques?|militante?s?\b(?! (?:pour la qualite))|militantisme|activiste?s?\b|activists?\b|
        encartee?s?|(?:vote|votes|voted|voter|votait|electeur|sympathisant\w*|soutien|supporter|adherent\w*|membre|
        member|councillor|candidate?|elue?|affiche|partisan\w*|colistier\w*|liste|tracts?|conseill\w+) (?:du |au |a |
        de |of |for |the |un |le |la |pour |on |de la |d'|chez |sur (?:la |une )?liste )*(?:rn\b|fn\b|lfi|ps\b|lr\b|
        pcf|npa|eelv|ecolo\w*|verts\b|macron\w*|le pen|melenchon\w*|insoumis\w*|rassemblement national|front national|
        reconquete|zemmour\w*|labour|tory|tories|conservative\w*|lib dems?|ukip|reform uk|reform\b|brexit\w*|
        greens?\b|green party|communiste?s?|communist\w*|socialiste?s?|extreme[- ](?:droite|gauche)|municipal\w*|
        legislatives?|departementales?|cantonales?|regionales?|europeennes|republicain\w*|renaissance\b|trump\w*|
        snp\b|sinn fein|plaid)|rn\b(?= (?:,|assume|notoire|militant|sur ses))|lfi\b|frontiste\w*|insoumis\w*|
        gaucho\w*|gauchiste\w*|facho\w*|fasciste\w*|fascist\w*|marxist\w*|anarchist\w*|anar\b|communistes?\b|
        extreme[- ](?:droite|gauche)|far[- ](?:right|left)|left-?wing\w*|right-?wing\w*|zadiste?s?|zad\b|
        gilets? jaunes?|extinction rebellion|just stop oil|black bloc|antifa|brexiteer\w*|tory\b|corbynist\w*|
        conseill\w+ (?:municipal\w*|departemental\w*|regional\w*|communautaire)|conseil municipal|
        maire\b(?= (?:d|adjoint|sans|de son|sortant))(?<!la maire)|adjointe? au maire|
        elue? (?:local\w*|municipal\w*|de la ville|a la mairie|d'opposition|rn|ps|lr)|
        elu\b(?= (?:d'opposition|de gauche|de droite|local))|(?:local |town |parish |county |labour |conservative |
        green )?councillors?\b|stood for (?:parliament|election|council|office|mp)|
        running for (?:office|council|mayor|mp)|canvass\w* for|mp's? (?:aide|assistant)|attache parlementaire|
        wokes?\b|wokist\w*
        """,
    ),
    *signs(
        "ground.address",
        r"""
        (?:vit|habite|vient|originaire|issue?|sort|lives?|living|comes?|from|de|dans|du|des|la|le|in|on|les|en|
        grew up|grandi|adresse|address|cv|un|une|d'un|d'une|bad|the|sensitive|rough|dodgy|wrong) ?(?:dans |de |du |
        des |d'|le |la |les |un |une |en |on |in |from |the |a |that |fin fond du |plein |sale |mauvais |mauvaise |
        up |cette |ce |well-known )*(?:quartiers? (?:chaud\w*|difficile\w*|sensible\w*|nord\b|prioritaire\w*|
        populaire\w*|pourri\w*|mal (?:fame\w*|frequente\w*)|craignos|de merde|\w+ (?:chaud|sensible))|
        mauvais quartier|quartiers\b(?! (?:latins?))|qpv|cites?\b(?= (?:des|de|,|$|difficile|chaude|sensible|pourrie|
        x|la|du)|[\n.;)!])(?! (?:universitaire|administrative|scolaire|judiciaire|en))|tours hlm|hlm\b|
        banlieues?\b(?! (?:ouest|parisienne (?:ok|accessible)|lyonnaise|trop loin|sud ok))|zup\b|zep\b|
        rep\+\b(?= (?:,|d'origine))|ghettos?|9-?3\b|9 3\b|neuf[- ]trois|93\b(?! ?(?:%|k|€|\d))|quartiers? nord|
        council (?:estate|housing|flat|house)|(?:sink|rough|housing|that|notorious|problem|bad|dodgy) estates?|
        (?:rough|bad|dodgy|deprived|wrong|poor|dangerous|notorious|dubious|unsavoury|sketchy) (?:area|neighbou?rhood|
        part of town|side of (?:town|the tracks)|postcode|end of town|street)|
        postcode(?= (?:is|was|puts|says|lottery|prejudice|,|alone|bad|wrong|puts|against|tells))|the projects\b|
        wrong side of|wrong end of|inner[- ]city (?:kid|estate|background|area))|
        (?:code postal|postcode|adresse|address|departement|lieu de residence|domicile|
        place of residence)\b[^\n,;]{0,14}?(?:fait peur|pose probleme|derange\w*|a joue|stigmat\w*|mauvais\w*|
        put (?:him|her|them|the client) off|against (?:him|her)|alone|enough|rings? alarm|redhibitoire|
        parle de lui-meme|says it all|suffit)|(?:cite|quartier|estate|banlieue) (?:sensible|chaud\w*|difficile|
        craignos|mal famee?|pourrie?|mal frequente\w*|kid|background)|mal fame\w*|zone de non[- ]droit|no-?go area|
        la castellane|les minguettes|clichy-sous-bois|la courneuve(?= (?:,|cite|fait|, le))|sevran\b(?= (?:,|fait))|
        mirail\b|(?:trailer|caravan) (?:park|site)|caravane\b(?= (?:,|sur))|gens de banlieue|racaille\w*|chav\w*|
        jeune de (?:banlieue|cite|quartier)
        """,
    ),
    *signs(
        "ground.poverty",
        r"""
        rsa\b(?! (?:security|conference|encrypt\w*))|rmi(?:ste)?\b|beneficiaire (?:du rsa|de minima|des minima)|
        minima sociaux|allocataire\w*|(?:vit|touche|perd\w*|sur|avec|on|living on|lives on|off|claims?|claiming|
        depends? on|long-term|dependent on|perdre|garder|conserver|drawing) ?(?:de |d'|des |ses |les |du |sa |the |
        her |his |state |social |housing |sickness |out-of-work )*(?:alloc\w*|aides? sociales?|assedic|
        are\b(?= (?:,|pole))|apl\b|benefits\b(?! (?:package|manager|scheme|and (?:comp|perks)|in kind|administrator|
        realisation|include|advis\w+|team))|universal credit|dole\b|welfare\b|jsa\b|jobseeker\w*|housing benefit|
        income support|css\b|cmu\b)|universal credit|on the dole|on welfare|food ?banks?|banque alimentaire|
        restos du coeur|secours (?:populaire|catholique)|soupe populaire|sdf\b|sans[- ](?:abri|domicile)\w*|
        homeless\w*(?! (?:shelter (?:worker|manager|experience)|charity|services?|sector))|rough sleep\w*|
        (?:en|un|in an?|au|dans un|from a|living in|lives in|loge\w* en|heberge\w* (?:en|par|chez|au)|stays? in an?|
        sort de|au) ?(?:a |the |un |homeless |local |son |une )*(?:foyers?\b(?! (?:de vie|occupationnel|
        d'accueil (?:medicalise|specialise)|logement (?:asso|adoma) (?:en tant|comme)|de jeunes travailleurs en poste|
        fiscal))|hostels?\b(?! (?:manager|receptionist|staff|work\w*|night))|chrs\b|centre d'hebergement|
        hebergement d'urgence|hotel social|shelter\b(?! (?:manager|worker|staff))|squats?\b|temporary accommodation|
        b&b (?:paid|placed) by|115\b|refuge\b(?= (?:,|with|since)))|hebergement (?:precaire|d'urgence|social|
        temporaire|en foyer)|(?:dort|vit|dormait|sleep\w*|liv(?:es|ing)|slept|couche|loge|vivait|
        dorm\w+) (?:actuellement |currently |rough |out of |in |dans |a |the |his |her |sa |une |son |un |on a |en |
        friend'?s? |chez des )*(?:voiture|car\b|van\b|camion(?:nette)?|camping-?car|tente|tent\b|street\w*|rue\b|
        sofa\w*|couch\b|caravane?|hotel|mobil-?home|garage|gare|parking|friends'? floors?)|sofa[- ]surf\w*|
        surendett\w*|over-?indebt\w*|interdit\w* bancaires?|fiche\w* (?:a la )?(?:banque de france|bdf|ficp)|ficp\b|
        huissier\w*|bailiff\w*|saisies? (?:sur|de|arret)(?: (?:salaire|remuneration))?|faillite personnelle|
        personal bankruptcy|bankrupt\b(?= (?:himself|herself|twice|last|person|,|and))|ccj\b|
        debts?\b(?! (?:collect\w*|recover\w*|management|advis\w+|control\w*))(?<!bad )(?= (?:problems?|issues?|up|,|
        and|\.|that|piling)|$|\n)|dettes\b|endette\w*|(?:grande |situation |tres )?precarite\b|
        precaires?\b(?= (?:,|financierement|socialement|et)|$)|situation (?:precaire|
        financiere (?:difficile|compliquee|fragile|delicate|precaire)|economique (?:difficile|fragile)|
        sociale (?:difficile|fragile|compliquee))|vulnerabilite economique|difficultes? financieres?|
        financial (?:difficult\w+|hardship|trouble\w*|problems?|struggles?)|money troubles?|
        (?:pauvres?|poor|broke|skint|fauchee?|indigent\w*|impoverished|pauvrete|
        poverty)\b(?= (?:background|family|milieu|famille|,|, |and (?:needs|desperate)|origin\w*)|$|\n|
        [.!)])(?<!too poor)|milieu (?:defavorise|modeste|pauvre|tres modeste)|defavorise\w*|deprived background|
        underprivileged|expuls\w+ (?:locative|de son|du logement)|evict\w+|vetements? (?:uses|troues)|
        no fixed (?:abode|address)|sans adresse fixe|cas soc\w*|cassos|assistee?s?\b(?= (?:social|,|du|par))|
        social case|chomeur de longue duree en
        """,
    ),
    *signs(
        "ground.surname",
        r"""
        (?:son|his|her|le|un|the|with a|avec un|d'un|that|ce|a|leur|their|drole de|vu le|vu son|porte un|
        because of (?:his|her|the)|a cause de son|changer de|change (?:his|her)|funny|foreign|par son|du|cause du|
        cause de son) (?:\w+ )?(?:nom|noms|name|surname|last name|family name|prenom|patronyme|
        first name)\b(?! (?:de (?:la (?:boite|societe|rue)|l'(?:entreprise|asso\w*|hopital|agence|ecole)|code|son|
        domaine|marque|fichier|jeune fille|notre|sa)|du (?:manager|client|poste|contact|fichier|site|recruteur|
        responsable|referent|magasin|chef|cabinet|produit|projet)|of (?:the|our|his|her) (?:manager|client|company|
        firm|referee|boss|contact|product|school|employer)|is on|on (?:the|our|file)|again|came up|forward|to the|
        in the (?:hat|system|frame)|et (?:prenom|tel|coordonnees)|and (?:number|phone|email|address)|complet|
        pass\w+ on|given|donne|transmis|off|from|for (?:himself|herself)|des|has been|
        was (?:put|given|misspel\w*)))(?= ?(?:[\n,.;:)!]|$|a |trop|pas|qui|sounds?|is|was|imprononcable|a consonance|
        etranger|arabe|africain|puts?|put|won't|wouldn't|bloqu\w+|fait|ne |on |comme|like|too|impossible|hard|
        difficile|derang\w*|que|pose|not|, |de famille|pour|alone|and|maghreb\w*|polonais|turc|musulman|muslim|
        asiatique|juif|jewish|peu|compos\w+|nobody|personne|we |that ))|
        (?:nom|prenom|name|surname|patronyme) (?:de famille )?(?:a consonance|a rallonge|imprononcable|etranger\w*|
        arabe|africain|maghrebin|turc|polonais|asiatique|juif|musulman|exotique|bizarre|trop|qui (?:fait|ne passe)|
        pas (?:tres )?(?:francais|catholique|vendeur)|unpronounceable|sounds?|foreign|hard to|nobody can|difficile a|
        impossible a|peu|that (?:nobody|no one|sounds?|the|puts)|like that|pareil|connote|compliqu\w+|composee?|
        is (?:too|hard|impossible|foreign|a problem|against)|was (?:too|a problem|the)|
        puts)(?: (?:etrangere|maghrebine|arabe|africaine|foreign|muslim|arab|african|prononcer|pronounce|say|spell|
        long|ethnic))*|(?:with|avec) (?:a |un )?(?:name|nom) (?:like|pareil|comme|that)[^\n,;]{0,15}|
        consonance (?:etrangere|maghrebine|arabe|africaine|juive|turque|\w+)|
        (?:foreign|ethnic|muslim|arab\w*|african|unpronounceable|polish|asian|funny|exotic|strange|
        weird)[- ](?:sounding )?(?:sur)?name|patronyme\b|francis\w+ son (?:pre)?nom|
        s'appelle (?:mohamed|mohammed|fatima|karim|aicha|mamadou|rachid)[^\n]{0,20}(?:client|donc|pas|les)|
        (?:called|named) (?:mohammed|mohamed|fatima|ahmed|abdul)[^\n]{0,20}(?:client|so|not|won't)
        """,
    ),
    *signs(
        "ground.other",
        r"""
        lanceu\w+ d'alerte|whistle-?\s?blow\w*|alerte (?:interne|ethique|lancee)|domiciliation bancaire|
        (?:compte|domicilie\w*|banque|account|bank|iban|rib)\b[^\n,;]{0,16}(?:a l'etranger|etrangere?|
        en ligne uniquement|abroad|overseas|foreign|en (?:roumanie|belgique|allemagne|lituanie|pologne|espagne|
        italie)|n26|revolut|hors de france|not in the uk)|(?:a |had |has |ayant )?(?:attaque|poursuivi|assigne|traine|
        sued|taken|took) (?:\w+ ){0,3}?(?:ancien |ex-?|former |last |previous |son |his |her )+(?:employeur|employer|
        boss|patron|boite|company)(?: (?:aux prud'?hommes?|en justice|to (?:court|tribunal)|in court))?(?= |$|
        [\n,.;)])|denonc\w+ (?:des|un|une|le|la|son) (?:fraude|harcelement|faits|employeur|pratiques?)|a denonce\b|
        reported (?:his|her|the|a) (?:boss|employer|company|manager|fraud|abuse|harassment)|
        spoke out (?:against|about)|caracteristiques? genetiques?|genetic\w*|test genetique|perte d'autonomie|
        moeurs\b|temoin (?:de|d'un) (?:harcelement|discrimination)|victime de (?:harcelement|discrimination|
        violences?)|mutuelle etrangere|langue regionale
        """,
    ),
)
