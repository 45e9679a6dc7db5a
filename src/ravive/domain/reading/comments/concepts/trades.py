"""The trades."""

TRADES: dict[str, str] = {
    "trade": """
        accompagnateur accompagnatrice accountant accountants acheteur acheteurs acheteuse acheteuses acteur actor
        actress actrice actuaire actuaires actuary administrateur administratrice adviser advisor aes aesh affreteur
        affreteurs agent agente agentes agents agriculteur agriculteurs agricultrice aide aides aiguilleur ajusteur
        ambulancier ambulanciere ambulancieres ambulanciers anaesthetist analyst analyste analystes analysts
        anesthesiste animateur animateurs animatrice approvisionneur approvisionneuse approvisionneuses arborist archi
        archis architect architecte architectes architects archivist archiviste archivistes archivists artisanes artist
        artiste artistes artists ascensoriste ascensoristes ash ass assessor assessors assistant assistante assistantes
        assistants assureur assureurs asv atsem atsems attachait attache attachee attachees attachent attaches
        audioprothesiste auditeur auditor auditors auditrice auditrices automaticien automaticienne auxiliaire
        auxiliaires avocat avocate avocates avocats avs bagagiste bagagistes baker bakers barber barbers barbier
        barbiers barista baristas barmaid barman barrister barristers bartender bdr beautician berger bergere bergeres
        bergers bibliothecaire bijoutier biologist biologiste biologistes biologists blacksmith blanchisseur bobinier
        bookkeeper bookkeepers boucher bouchers boulang* boulanger boulangere boulangeres boulangers brancardier
        brancardiers bricklayer bricklayers broker bucheron butcher butler buyer buyers cableur cableurs cableuse
        cableuses cadreur caissier caissiere caissieres caissiers cameraman capitaine cardiologue caregiver carer carers
        caretaker caretakers cariste caristes carpenter carpenters carreleur carreleurs carross* carrossier carrossiers
        caseworker caseworkers cashier caviste cavistes ceramiste cesf chambermaid chanteur chanteuse chanteuses
        charcutier charge chargeait chargee chargees chargent charger charges charpenti* charpentier charpentiers
        chaudronn* chaudronnier chaudronniers chauffagiste chauffagistes chauffeur chauffeurs chauffeuse chauffeuses
        chef cheffe cheffes chefs cheminot cheminots chemist chercheur chercheurs chercheuse chercheuses childminder
        chimiste chirurgien chirurgienne chirurgiens chocolatier cleaner cleaners clerc clercs clerk clerks coders
        coiffeur coiffeurs coiffeuse coiffeuses collaborateur collaborateurs collaboratrice collaboratrices collector
        coloriste coloristes comedien comedienne commercial commerciale commerciales commerciaux commis community
        compagnons comptable comptables concierge concierges conducteur conducteurs conductrice conductrices conseiller
        conseillere conseilleres conseillers consultant consultante consultantes consultants contremaitre controleur
        controleurs controleuse controleuses controller conveyancer cook cooks copywriter cordonnier counsel counsels
        courier couriers coursier coursiers courtier courtiers couturier couturiere couturieres couturiers couvreur
        couvreurs croupier cuisinier cuisinier* cuisiniere cuisinieres cuisiniers cuistot cuistots danseur danseuse
        danseuses deckhand declarant decolleteur demarcheur dental dentist dentiste dentistes dentists designer
        designers dessinateur dessinatrice detective dev developer developers developpeu* devs dieteticien dieteticienne
        dietitian dispatcher dockers docteur docteurs doctor doctoresse doctors documentaliste drafter draughtsman
        driver drivers ebeniste eboueur ecailler eclairagiste eclusier economiste editeur editeurs editrice educ
        educateur educateurs educator educatrice educs eje ejes elagueur elagueurs electrician electricians electricien*
        electro electrom* electromecanicien* electros eleveur engineer engineers enqueteur enseignant enseignante
        enseignantes enseignants ergotherapeute estheticien* estimator estimators etalagiste etancheur exploitant
        facteur facteurs factrice farmer farmers fermier fermiere fermieres fermiers fiscaliste fiscalistes fisherman
        fishermen fitter fitters foreman forgeron formateur formateurs formatrice fraiseur fraiseurs frigoriste
        frigoristes fromager fromagere fromageres fromagers gardener gardien gardienne generalist generaliste
        generalistes generalists geometre gestionnaire gestionnaires glacier glazier gouvernante gp graphic graphiste
        graphistes greffier greffiere greffieres greffiers groom groomer grooms groundworker grutier grutiers guard
        guards guides gynecologue hairdresser handyman handymen hca horloger horlogers horticulteur hote hotelier
        hotesse hotesses hotliner housekeeper huissiere iade ibode ide idec ides illustrateur illustratrice imprimeur
        infirmi* infirmier infirmiere infirmieres infirmiers infographiste infographistes ingenieur* ingenieure ingeson
        installateur instructor insurer insurers interprete interpreter investigator janitor jardinier jardiniers
        jeweller joaillier joiner joiners journalist journaliste journalistes journalists juriste juristes kam kine
        kines kinesitherapeute laborantin laborantine laborantines laborantins labourer labourers landscaper laqueur
        laveur laveuse laveuses lawyer lawyers lecturer librarian lifeguard lifeguards livreur livreurs livreuse
        livreuses locksmith logistici* logisticien* luthier machinist machiniste machinistes machinists maconne macons
        magasini* magasinier magasiniere magasinieres magasiniers mainteneur manageuses manip manipulateur manipulateurs
        manipulatrice manual manucure manuel manuelle manutentionnaire maquilleur maquilleuse maquilleuses maraicher
        marin marins mason masseur masseuse masseuses matelot mecanicien* mecano mecanos mechanic mechanics medecin
        medecins menuisi* menuisier menuisiere menuisieres menuisiers merchandiser metallier metalliers metreur metreuse
        metreuses midwife midwives modeliste modelistes modiste moniteur moniteurs monitrice monteur monteurs monteuse
        monteuses mouliste mousse musicians musicien musicienne nageur nageurs nanny negociateur negociatrice notaire
        notaires nounou nurse nurses nutritionniste obstetrician officier officiers operateur operateurs operative
        operatives operator operators operatrice optician opticien opticienne opticiens optometrist ordonnanceur
        orthophoniste orthoptiste osteo osteopathe osteos outilleur ouvrier ouvriere ouvrieres ouvriers packer packers
        paediatrician painter painters palefrenier paralegal paralegals paramedic paramedics patissi* patissier
        patissiere patissieres patissiers patronnier payeur paysagiste paysagistes pecheur pediatre peintre peintres
        pelleteur perfusionniste pharmacien* pharmacist photographe photographer physio physios physiotherapist picker
        pickers pilot pilotes pilots pizzaiolos planificat* planificateur planner plaquiste plaquistes plasterer
        platrier plombi* plongeur plongeurs plongeuse plongeuses plumber plumbers podiatrist podologue poissonnier
        poissonniere poissonnieres poissonniers policeman policier policiere policieres policiers ponceur porter porters
        portier poseur poseurs poseuse poseuses postdoc postdocs postman potier practitioner practitioners praticien
        praticienne praticiens preparateur preparateurs preparatrice prestataire prestataires primeur producer producers
        producteur prof professeur professeure professeures professeurs profs programmer programmers projeteur
        projeteuse projeteuses promoteur promoteurs prospecteur prothesiste prothesistes psychiatre psychiatrist
        psychologist psychologue psychomotricien psychomotricienne puericul* puericult* qualiticien qualiticienne
        quantity radiographer radiologist radiologue radiotherapeute rayonniste realisateur realisatrice receptionist
        receptionniste recouvreur redac redacs redacteur redactrice regleur regleurs relieur rep repasseuse repasseuses
        reps researcher researchers restaurateur restaurateurs restauratrice retailer retailers rider riders roboticien
        roofer roofers sableur sagefemme sailor sailors salesman salesperson scaffolder scaffolders scenariste scientist
        scientists sculpteur sdr seamstress secretaire secretaires secretary serrurier serruriers serveur serveurs
        serveuse serveuses shepherd singer skipper soignant soignante soignantes soignants soigneur soldat soldats
        soldier solicitor solicitors sommelier sommeliere sommelieres sommeliers sonorisateur soudeu* soudeuse soudeuses
        specialist specialiste specialistes specialists standardiste statisticien* steward stewardess stewards
        storekeeper styliste stylistes surgeon surgeons surveillant surveillante surveillantes surveillants surveyor
        surveyors sushiman sysadmin tailleur tailleurs tailor tailors tapissier tapissiers taxi taxis teacher teachers
        technician technicians technicien* technicienne technico teleconseill* teleoperateur teleoperateurs
        teleoperatrice telepro televendeu* therapeute therapeutes therapist therapists tiler toiletteur toiletteuse
        toiletteuses tolier toliers tourneur tourneurs tractoriste trader traders traducteur traductrice trainer
        trainers traiteurs translator transporteur transporteurs trieur tutor tuyauteur urgentistes usineur valet
        veilleur veilleuse veilleuses vendeu* vendeuses vernisseur verrier vet veterinaire vigile vigiles vigneron
        vitrier vitriers voiturier waiter waiters waitress warehouseman watchmaker webdesigner webdesigners webmaster
        welder welders
    """,
}
