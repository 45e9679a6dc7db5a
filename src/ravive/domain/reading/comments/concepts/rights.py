"""Protected grounds (Code du travail L1132-1, GDPR article 9)."""

RIGHTS: dict[str, str] = {
    "age": """
        ado ados age aged agee agees ages birthdate boomer boomers born cinquantaine dob fifties forties generation
        generationnel generationnelle grandad grandfather grandmother grandpa granny grisonnant jeune jeunes jeunesse
        jeunette jeunot mamie menopause millennial naissance nee old older oldest papi papie papies papis papy pensioner
        prepension preretraite quadrag* quadragenaire quadras quarantaine quinqua quinqua* quinquagenaire
        quinquagenaires quinquas retired retirement retraitait retraite retraitee retraitees retraitent retraiter
        retraites senescent sexagen* sexagenaire sixties soixantaine teenager tempes thirties trentaine twenties vieille
        vieilles vieux vingtaine young younger youngest youngster youth
    """,
    "sex_word": """
        blokes boy boys dame dames female females feminin feminine feminines feminins femme femmes fille filles garcon
        garcons gender girl girls gonzesse guys homme hommes ladies lads lady macho male males man masculin masculine
        masculines masculins mec mecs men meuf misogynie mixite nana nanas parite sex sexe viril virile woman women
    """,
    "pregnancy": """
        accouch* accouche accouchement accoucher accouchera allaite allaitement babies baby bebe birth births
        breastfeeding bump enceinte enceintes fecondation fertilite fertility fiv grossesse grossesses ivf maternite
        maternity matleave miscarriage naissances newborn nourrisson parental paternite paternity pma postpartum
        pregnan* pregnancies pregnancy pregnant prenatal procreation
    """,
    "family": """
        adoptant bambin boyfriend celib celibataire celibataires child childcare children compagne compagnon concubin
        conjoint conjointe conjointes conjoints daughter daughters divorce divorced divorcee divorces divorcing enfant
        enfants epouse epouses epoux families fiance fiancee fils girlfriend gosse gosses grandi grandir husband jumeaux
        kid kids mari mariage mariait marie mariee mariees marient marier maries maris marriage married marry monoparent
        monoparental monoparentale nephews nichee orphelin pacse pacsee parent partner schoolrun scolarises separated
        separe separee spouse toddler toddlers twins veuf veuve wedding widow widowed widower wife wives
    """,
    "origin": """
        accent accents africain africaine africaines africains african africans antillais antillaise arab arabes asian
        asians asiatique asiatiques beur beurs black blanc blanche blancs bled brown caribbean caucasian caucasien color
        colour coloured consonance couleur eastern ethnic ethnicity ethnie ethnique ethno etrangere etrangers european
        europeans europeen europeenne europeens exotique foreign foreigner foreigners gitan gitane gitanes gitans
        gypsies gypsy hispanic immigrait immigrant immigrants immigre immigree immigrees immigrent immigrer immigres
        latina latino maghreb maghrebin maghrebine maghrebines maghrebins manouche manouches metis metisse migrant
        migrants noir noires noirs origin origine origines origins race racial rebeu rebeus refugee refugees refugiait
        refugie refugiee refugiees refugient refugier refugies renoi rom roma roms slave slaves souche traveller
        travellers tsigane white whites
    """,
    "nationality": """
        afghan afghane afghanes afghans albanaise algerian algerien algerienne algeriens allemande allemands americain
        americaine americaines americains american argentin armenienne aussie aussies bangladais bangladeshi belge
        belges beninois binational binationale brazilian brazilians bresilien bresilienne brit british brits bulgares
        burkinabe camerounais camerounais* camerounaise canadian canadien canadienne chinoise citizen citizens citoyen
        citoyenne citoyennete colombian colombien comorien comorienne congolais congolais* congolaise cubain egyptian
        egyptien egyptienne eritrean erythreen espagnols ethiopian filipina filipino filipinos gabonais georgienne
        ghanaian guineen guineenne haitian haitien haitienne indian indians indien indienne indiens irakien iranian
        iranien italienne italiennes italiens ivoirien ivoirienne ivoiriens kenyan kiwi kosovar kosovare kosovares
        kosovars lankais lebanese libanais libanaise lituanienne malien malienne maliens marocain marocain* marocaine
        marocaines marocains mauritanien mexicain mexicaine mexicaines mexicains mexican moldave moroccan nationalite
        nationalites nationalities nationality nigerian nigerians pakistanais pakistani pakistanis peruvien philippin
        poles polonaise portugaise quebecois quebecoise ressortissant ressortissante ressortissantes ressortissants
        romanians roumains scottish senegal* senegalais senegalaise somalien soudanais sudanese suisses syrian syrien
        syrienne tchetchene togolais tunisian tunisien tunisien* tunisienne tunisiens turcs turque ukrainians
        ukrainienne venezuelan venezuelien vietnamienne welsh zimbabwean
    """,
    "religion": """
        abaya adventist adventiste adventistes adventists athee atheist aumonerie aumonier baptise baptised bible bishop
        bouddhiste buddhist burqa casher catho cathol* catholic catholics catholique catholiques cathos chabbat chaplain
        chretien chretienne christian christians church communion coran croyant croyante croyantes croyants eglise
        evangelical evangelique eveque faith foulard halal headscarf hijab hindou hindu imam islam islam* islamic
        islamiste jehovah jew jewish jews juif juifs juive kippa kosher laicite laique messe messes mormon mosque
        mosquee muslim muslims musulman musulman* musulmane musulmanes musulmans pape parishioner pasteur pope
        pratiquant pratiquante pratiquantes pratiquants pray prayer prayers praying prays pretre prier priere prieres
        priers priest protestan* protestant protestante protestantes protestants quran ramadan religieuse religieuses
        religieux religion religions religious religiously sabbath salvation secte shabbat sikh synagogue temoin turban
        veil veiled vicar voilait voile voilee voilees voilent voiler voiles
    """,
    "health": """
        accidente allergic allergie allergique anemia anemie arthritis arthrose asthmatic asthme avc backpain bipolaire
        bipolar brca burn burnout cancer cancer* cancers chronic chronique convalescence convalescent cough covid cure
        depressed depressi* depressif depression depressive diabet* diabete diabetes diabetic diabetique discale dos
        douleur douleurs eczema endometriose epaule epilep* epilepsie epilepsy epileptic epileptique epuise epuisee
        epuisement essouffle fever fievre flu genetic genetique genetiques genou genoux greffes grippe health healthy
        hernie hiv hospitalis* hospitalise hospitalised hospitalisee huntington hypertension ill illness inapt
        inaptitude infarctus infection knee knees lombaire lombaires lumbago malade malades maladie maladies maladif
        maux medicated mental mentale migraine migraines operation operations opere operee pacemaker painful parkinson
        predisposition predispositions psoriasis psychique rechute rehab remission sante schizo schizophrenie sciatique
        sclerose sclerosis sequelle sequelles seropositif shoulder sick sickly sickness stroke surgery symptom symptome
        symptomes symptoms tendinite therapie therapy thyroide toux traitements transplant tumeur tumor ulcere unhealthy
        vih virus
    """,
    "disability": """
        aah adhd agefiph ampute appareille appareillee asperger autistic aveugle begaie begaiement begue bequilles blind
        boeth boiterie boiteux braille cane canne cdaph colourblind crutches daltonien daltonienne deaf deafness
        deficience deficiences disabilities disability disabled dys dyslex* dyslexia dyslexic dyslexie dyslexique
        dysprax* dyspraxic dyspraxie dyspraxique fauteuil handicap handicap* handicapait handicape handicapee
        handicapees handicapent handicaper handicapes handicaps hearing hemiplegie invalide invalidite limp limping lsf
        malentend* malentendant malentendante malentendantes malentendants malvoyan* malvoyant malvoyante malvoyantes
        malvoyants mdph nain neurodivergent neurodiverse oeth paraplegic paraplegique pmr prosthetic prothese protheses
        rqth sourd sourde sourdes sourds stammer stammers stutter stutters tda tdah wheelchair
    """,
    "appearance": """
        acne apparence apparences appearance attractive balafre bald barbe barbes barbu beard bearded bouton chauve
        chetif cheveux cicatrice coiffure corpulence corpulent corpulente corpulentes corpulents costaud dents
        dreadlocks dreads fat frele gabarit hair haircut handsome joli jolie jolies jolis kilo kilos laide locks
        maigrichon maigrichonne makeup maquillage menue moche moches obese obeses obesite obesity overweight physical
        physically physique physiquement pierced piercing piercings pretty rondouillard scar sexy skinny surpoids taches
        tatouage tatouages tatoue tatouee tattoo tattooed tattoos teeth thin ugly unattractive visage visages
    """,
    "orientation": """
        bisexual bisexuel bisexuelle effeminate effemine gay gaydar gays hetero heteros heterosexual homo homos
        homosexual homosexualite homosexuel homosexuelle homosexuels lesbian lesbienne lesbiennes lgbt lgbtq maniere pd
        pede queer sexualite sexuality sexuelle tapette
    """,
    "gender_identity": """
        binaire binary deadname deadnaming iel intersex intersexe intersexes megenre nonbinaire nonbinary pronom pronoms
        pronouns trans transgender transgenre transgenres transitioning transsexual transsexuel transsexuelle travesti
        travestie travesties travestis
    """,
    "union": """
        cfdt cftc cgc cgt chsct cse csec deleguee delegues ferc greve greves greviste grevistes militantisme picket
        piquets prudhomme representant representante representantes representants representative representatives siptu
        solidaires strike strikers strikes striking syndica* syndical syndicale syndicales syndicaliste syndicalistes
        syndicat syndicats syndiqu* syndique syndiquee teamsters union unionised unionism unionist unions unison unsa
    """,
    "politics": """
        activism activist brexit communist communiste communistes communists conservateur democrat democrats ecologiste
        ecologistes electeur election elections electoral electorale facho fachos fascist fein fn gilet gilets insoumis
        jaunes lepen lfi macroniste maires manif manifestation melenchon militant militante militantes militants
        municipales political politically politician politics politique politiquement politiques reconquete republican
        republicans sinn socialist socialiste socialistes socialists tories tory trump zemmour
    """,
    "poverty": """
        abri alloc allocataire allocations apl atd bailiff bailiffs caravan caravane caravanes caravans cassoc cassos
        chomage chomeur chomeurs chomeuse chomeuses debt debts demuni dettes dole dormait dort endette evicted eviction
        expulse expulsee ficp foodbank foyer foyers hebergee hebergement homeless homelessness hostel hostels huissiers
        jobless pauvrete poverty precaires refuge rmi rsa samusocial sdf sleeping sleeps squat squatte surendette
        surendettee surendettement unemployed unemployment
    """,
    "surname": """
        firstname forename francise imprononcable lastname name names nickname nicknames nom noms particule patronyme
        prenom prenoms prononcer surname surnames surnom surnoms unpronounceable
    """,
    "protected_other": """
        defenseur discriminated discrimination discriminations discriminatoire discriminatory discriminer diversite
        diversity domiciliation halde homophobie iban illegal illegale illicite lanceur lanceurs lanceuse lanceuses
        transphobic transphobie unlawful whistle whistleblower whistleblowing
    """,
}
