"""How people behave: traits, culture, motivation."""

BEHAVIOUR: dict[str, str] = {
    "communication": """
        abrupt abrupte abruptes abrupts articulate articulated bafouille bafouiller bavard bavardage bavarde bavardes
        bavards begayer blunt brusque brusquerie cassant cassante cassantes cassants chatty clair claire claires clairs
        clarity clarte communicant communicante communicantes communicants communicat* communicate communicates
        communicating communication communications communiquer concis concise concision confus confuse confused confuses
        confusing diction digresse digression digressions diplomacy diplomate diplomatic diplomatie elocution eloquence
        eloquent eloquente eloquentes eloquents eparpille eparpillee expression exprimait exprime exprimee exprimees
        expriment exprimer exprimes inaudible intelligible interaction interactions interpersonal interrompait
        interrompt interrupted interrupting interrupts jargon logorrhee longwinded marmonne monologue monosyllabe
        monosyllabes monosyllabic monosyllables muet muette mumbled mumbles mumbling mutique oral orale oralement
        parlait parle parlee parlees parlent parler parles presentation quiet ramble rambled rambles rambling
        relationnel relationnelle relationnels relationship relationships speak speaking speaks spoke spoken synthese
        synthetique synthetiser tact tactful tactless taiseuse taiseuses taiseux talkative unclear verbeuse verbeuses
        verbeux verbose vulgariser waffle waffled waffles waffling
    """,
    "autonomy": """
        autonom autonom* autonome autonomes autonomie autonomous autonomously autonomy cadrage cadrait cadre cadree
        cadrees cadrent cadrer debrouill* debrouillard debrouillarde debrouillardes debrouillardise debrouillards
        debrouille debrouiller follower followers guide guidee handheld handhold handholding independence independently
        resourceful resourcefulness selfstarter selfsufficient spoon spoonfed suiveur suiveuse suiveuses suiviste
        teleguide unsupervised
    """,
    "rigour": """
        accuracy accurate attentif attention attentive attentivement bacle baclee bazar bordel bordelique brouillon
        brouillonne brouillons careful careless carelessness chaotique chaotiques consciencieuse consciencieuses
        consciencieux conscientious coquille coquilles desorganis* desorganise desorganisee detail detailed details
        disorgani* disorganised disorganized disperse dispersee dispersion distracted distrait distraite distraites
        distraits erreur erreurs error errors etourderie etourderies etourdi etourdie etourdies etourdis fautes
        fiabilite fiable fiables forgetful forgets forgot fouillis foutoir inattention mess messy methodical methodique
        meticul* meticuleuse meticuleuses meticuleux meticulous minutie minutieuse minutieuses minutieux mistake
        mistakes negligemment negligence negligent negligente negligentes negligents ordonne ordonnee organisait
        organisation organisational organise organised organisee organisees organisent organiser organises organization
        organized orthographe oubli oublie oublies oublis pagaille precis precise precision priorisation prioriser
        priorities prioritisation prioritise prioritising reliability reliable rigor rigorous rigorous* rigour rigoureu*
        rigoureuse rigoureuses rigoureux rigueur scatterbrained scattered slapdash sloppy soigne soigneuse soigneuses
        soigneux spelling structuree thorough thoroughness typos unreliable
    """,
    "leadership": """
        affirmait affirme affirmee affirmees affirment affirmer affirmes arbitrage arbitrer assertif assertive
        assertiveness assertivite authoritarian authority autoritaire autoritaires autorite bossy carrure charism*
        charismatic charismatique charisme coffre decider decisive delegate delegates delegation deleguer directif
        directive directives dominateur dominatrice domineering embarquer envergure epaules etoffe federateur
        federatrice federe federer gravitas hesitant hesitante hesitantes hesitants hesitates hesite imposer indecis
        indecis* indecise indecision indecisive inspire inspires inspiring leader leaders leadersh* leadership meneur
        meneuse meneuses mentor mentoring mentors micromanage micromanagement micromanager micromanages poigne posture
        recadre recadrer stature strategic strategie strategique strategy trancher vision visionnaire
    """,
    "empathy": """
        bedside bienveill* bienveillance bienveillant bienveillante bienveillantes bienveillants bonte compassion
        compassionate comprehensif comprehensive condescendance distant distante distantes distants douce douceur doux
        ecoutait ecoute ecoutee ecoutees ecoutent ecouter ecoutes empath* empathetic empathic empathie empathique
        empathy froide froideur frosty gentillesse gentle harsh humain humaine humaines humains humanite impatience
        impatient impatiente impatientes impatiently impatients indifference indifferent indifferente indifferentes
        indifferents insensitive intolerant intolerante intolerantes intolerants kind kindly kindness listen listened
        listener listening listens patience pedagogue prevenant prevenante prevenantes prevenants sensibilite sensitive
        tolerant tolerante tolerantes tolerants warmth
    """,
    "stress": """
        angoiss* angoisse angoissee anxieuse anxieuses anxieux anxious bousculee cadence cadences calm calme calmes
        calmly calms composed composure cracked cracking cracks craque craquer crispe crispee deborde debordee
        destabilise destabilisee emotif emotion emotional emotions emotive febrile febrilite fluster flustered freeze
        freezes froze lent lente lentes lenteur lents nerve nerves nerveuse nerveuses nerveux nervosite nervous
        overwhelmed panic panic* panicked panicking panics paniqu* paniquait panique paniquee paniquees paniquent
        paniquer paniques pression pressure pressured pressures rapidite resilience resilient resiliente resilientes
        resilients rush rushed rushes sangfroid sensible shaking speed stress stress* stressait stresse stressed
        stressee stressees stressent stresser stresses stressful stressing submerge submergee tendu tendue tendues
        tendus tense tension tremblait tremble zen
    """,
    "team_spirit": """
        alone cavalier cavaliere cavalieres cavaliers cohesion collabor* collaborate collaborates collaboratif
        collaboration collaborative collaborer collectif collective cooperat* cooperate cooperatif cooperation
        cooperative electron entraide equipier equipiere equipieres equipiers individuali* individualisme individualiste
        individualistes individualistic lone loner maverick partage partager peer share shared sharing silo silos
        solidaire solidarite solitaire solitaires solo teammate teamplayer teamwork together wolf
    """,
    "energy": """
        actif actifs active actively activement actives ambitie* ambitieuse ambitieuses ambitieux ambition ambitious
        amorphe apathie apathique apathy asleep assidu assidue assidues assidus bosseur bosseuse bosseuses bubbly
        combatif combative combativite courage courageuse courageuses courageux dilettante driven dynami* dynamic
        dynamique dynamiques dynamism dynamisme dynamismes dynamisms endormi endormie endormies endormis energetic
        energique energiques entrain eteint eteinte eteintes eteints etincelle faineant faineante faineantes faineants
        fighter flegme flemmard flemme fougue fougueux gagne glandeur gnac gnaque grafter hardworking hunger hungry
        hustler inerte inertie laidback laziness lazy lethargic lethargique lethargy lively molle mollesse mordant mou
        mous niak niaque nonchal* nonchalance nonchalant nonchalante nonchalantes nonchalants pace paresse paresseuse
        paresseuses paresseux passif passive passivite pechu pechue pechues pechus pep peps petillant petillante
        petillantes petillants proactif proactive proactivite punch slacker sleepy sluggish tonique tonus travailleur
        travailleuse travailleuses unambitious vif vitesse vivacite vive volontaire volonte
    """,
    "ego": """
        aplomb arrogan* arrogance arrogant arrogante arrogantes arrogantly arrogants bigheaded boast boastful boasting
        boasts brag bragged bragging brags chevilles cockiness cocksure cocky conceited condescend* condescendant
        condescendante condescendantes condescendants condescending contempt dedaigneux dedain disdain diva ego egos
        entitled entitlement fier fiere fieres fiers haughty hautain hautaine hautaines hautains humble humilite
        humility imbu imbue imbues imbus knowitall lecons melon mepris meprisant meprisante meprisantes meprisants
        modest modeste modestes modestie modests narcissique narcissistic nombriliste orgueil orgueilleux overconfidence
        overconfident patronising patronizing pompous pretenti* pretentieuse pretentieuses pretentieux pretentious pride
        proud smug smugness snob suffisance vain vaniteux vantard vantarde vantardes vantardise vantards
    """,
    "shy": """
        awkward awkwardly awkwardness clumsy confiance confidence confident dare dared dares discreet discret discrete
        discretes discrets effacait efface effacee effacees effacent effaces extraverti extravertie extraverties
        extravertis extrovert extroverted gauche hesitations impressionnable inhibe inhibee introver* introvert
        introverted introverti introvertie introverties introvertis maladroit maladroite maladroites maladroits mousy
        osait ose oser outgoing renferme renfermee reserved reservee shyness sociable timid timid* timide timides
        timidite timids uncomfortable unconfident uneasy unsociable withdrawn
    """,
    "flexibility": """
        adaptab* adaptabilite adaptability adaptable adaptations adapter agilite agility borne bornee changement
        changements closedminded coachable criticism critique critiquer critiques dogmatique entete entetee flexib*
        flexibilite flexibility flexible flexibles inflexible minded multitache multitask multitasking narrowminded
        obtus obtuse openminded openness polyval* polyvalence polyvalent polyvalente polyvalentes polyvalents psychorig*
        psychorigide psychorigides refractaire refractaires resistant rigid rigide rigides rigidit* rigidite rigidity
        rigids souple souples souplesse stubborn stubbornness tetu tetue tetues tetus uncoachable versatile versatility
    """,
    "initiative": """
        analyse analyser analyses analytical analytique attentisme attentiste creatif creativite creativity curieuse
        curieuses curieux curiosite curiosity curious discernement entreprenant entreprenante entreprenantes
        entreprenants entrepreneur entrepreneurial executant executante executantes executants execution executor ideas
        idees imagination imaginative incurious initiative initiatives innovant innovante innovantes innovants
        innovation insight inventif inventive judgement judgment jugement logic logical logique proposition propositions
        raisonnement reasoning reflechi reflechie reflechies reflechis reflexion solution solutions solver thinker
        thinking
    """,
    "punctuality": """
        absenteeism absenteism absenteisme absenteismes absenteisms assiduite assiduites assiduity late lateness
        ponctual* ponctualite punctual punctuality retard retard* retardataire retards tardy timekeeping
    """,
    "service": """
        accueil accueillant accueillante accueillantes accueillants accueillir aimable aimables amabilite clientele
        convivial conviviale courteous courtesy courtois courtoise courtoisement courtoisie customer customers helpful
        poli polie polies poliment polis polite politely politeness politesse professional professionalism
        professionally professionnalisme professionnel professionnelle professionnels serviable serviables smile smiled
        smiles smiling souriant souriante souriantes souriants sourire sourires unprofessional
    """,
    "maturity": """
        accountability accountable authentic authentique childish confidentialite confidentiality discretion ethics
        ethique franc franche franchise gamin gamine gaminerie gamines gamins honest honesty honnetete immatur* immature
        immatures immaturity integre integrite integrity loyal loyale loyalty loyaute loyaux mature maturit* maturite
        maturity pueril puerile responsabilite responsabilites responsibility sincere sinceres sincerity
    """,
    "negative_trait": """
        aggression aggressive aggressiveness agressif agressive agressivite annoying antipathique badmouth badmouthed
        badmouthing badmouths bizarre boude boudeur bougon caracteriel caracterielle chiant chiante chiantes chiants
        colerique complained complainer complaining complains conflictuel conflictuelle conflits crache creepy criant
        cynical cynicism cynique defensif defensive defensiveness denigre denigrement denigrer desagreable desagreables
        etrange evasif evasive fuyant fuyante fuyantes fuyants gavant grognon grumpy hothead hotheaded impulsif
        impulsive impulsivite ingerable insistant insistante insistantes insistants insupportable insupportables
        irritable lorgne lorgner louche louches lourd lourde lourdingue lunatique mediocrement medisant medisante
        medisantes medisants medit moody negatif negative negativite negativity odd penible penibles pinailleur
        plaignait plaint plaintif procedurier proceduriere procedurieres proceduriers pushy rale raler raleur raleuse
        raleuses relou ronchon saoulant saoule sarcastic sarcastique shifty slagged slagging soupe strange sulking sulky
        susceptible touchy toxic toxique unpleasant weird
    """,
    "culture": """
        adn ambiance ambiances atmosphere attitude attitudes behavior behavioral behaviour behavioural behaviours
        caractere chemistry clash clashed clashes clashing codes comportement comportemental comportementale
        comportements coutume coutumes cravate csr cultural culturally culture culturefit culturel culturelle cultures
        discipline disciplined disciplines dna ecolo esprit esprits ethos facon familial familiale familiales feeling
        fit fitting gel gelled gelling greffe holacratie horizontale horizontalite informal informel informelle jeans
        manieres manner manners mentalite mentality mindset misfit mœurs personalities personality personnalite
        personnalites philosophie philosophy quirky rse savoiretre soft softskill softskills spirit style styles
        temperament tie ton tone tones transparence truc tutoie tutoiement valeur valeurs value values vibe vibes
        vouvoie vouvoiement
    """,
    "house_kind": """
        artisan artisanal artisanale artisans babyfoot big bigger boutique boutiques bureaucracy bureaucratic
        bureaucratie bureaucratique coop coops corpo corporate corporates eti familiaux fastpaced filiale filiales
        fonctionnaire fonctionnaires grandes grands gros grosse group groupe groupes groups headquarters hierarchical
        hierarchie hierarchique hierarchiques hierarchy independants large larger multinational multinationale
        multinationals paternaliste petit petite petites petits pme pmes procedurale process processes processus scaleup
        scop scops siege small smaller sme smes startup startuper startups subsidiary tpe
    """,
    "motivation": """
        adhere adhesion appetence appetit attrait attraits coeur commitment convainc convaincre convaincue convaincues
        conviction convictions convince convinces dedicated dedication demotiv* demotivated demotive demotivee
        desinteresse desinteressee desinteret devoue disinterested eager eagerness engouement enthousias* enthousiasme
        enthousiaste enthousiastes enthused enthusias* enthusiasm enthusiastic envie envies excite excited excitement
        fibre flamme foi google googled halfhearted heart homework implication implique impliquee interessait interesse
        interessee interessees interessent interesser interesses interest interested interests interet interets investi
        investie investies investis investissement involved involvement keen keenness letter lettre lm motiv motivait
        motivat* motivate motivated motivates motivation motivations motivattion motive motivee motivees motivent
        motiver motives passion passionate passionn* passionnait passionne passionnee passionnees passionnent passionner
        passionnes projection projetait projeter projette purpose renseignait renseigne renseignee renseignees
        renseignent renseigner renseignes researched sens tiedeur unenthusiastic uninterested unmotivated vocation
    """,
    "career": """
        affectation affectations aspiration aspirational aspirations bifurque bifurquer career careers carriere
        carrieres cible cibles coherence coherent coherente coherentes coherents dream dreams evoluer evolution
        evolutions evolve hop hopped hopper hopping hops incoherent incoherente incoherentes incoherents instabilite
        instable instables jobhopper jobhopping longterm longterme longtermes longterms mobilites orientation papillon
        papillonne path pathway perspective perspectives perspectivesx promotable promotion promotions reconversion
        reconversions reconverti reconvertie reconverties reconvertir reconvertis reconvertit reorient reorientation
        reorienter reve reves switcher termes trajectoire trajectory zigzag
    """,
}
