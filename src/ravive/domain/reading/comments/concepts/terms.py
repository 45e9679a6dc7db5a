"""The terms of a post: money, distance, time, contract."""

TERMS: dict[str, str] = {
    "money": """
        achat achats achete acheter achetes allowance allowances appoint argent auction augmentation augmentations
        avantages bancaires banked banker bankers banquier benefice benefices benefits bill billing bills bonus bonuses
        bought bourses brut brute brutes bruts bspce bursary buy buying buys cacahuetes capital capitaux cash cashback
        cashed cbanque cheap cheaper cheque cheques chf chiffre chiffres collecte comm commission commissions
        compensation complementaire complementaires cotisation cotisations coutait couter creance creances credit
        credits ctc dayrate debit dedommage dedommagement defraiement defraye defrayee depense depenser depenses
        discount discounts dividende dividendes dollar dollars donation donations donor donors dons dpe economic
        economics economie economique economiques economy emprunt emprunts encaisse encaisser equity eur euro euros
        facturait facturation facture facturee facturees facturent facturer factures fee fees figure figures financed
        financee financees financer finances financially financier financiere financierement financieres financiers
        fixes forfaitaire fortune fundraising gbp gross honoraires ik impaye impayes income indemnisation indemnise
        indemnite indemnites indiciaire indiciaires interessement invoice invoiced invoices invoicing jackpot k ke keur
        keuros loan loans lowball lowballed lowballing lowballs lw marge marges margin margins mecenat misere money
        montant montants mutuelle mutuelles net nets nette nmw options ote package packages participation patrimoine
        patrimoines pay payday payees payslip payslips peanuts pecuniaire pennies penny pension pensions perks pound
        pounds pourboire pourboires pretention pretentions prevoyance priced pricier pricing prime primes profit
        profitable profits promo promos purchase purchased purchases purchasing quid raise rallonge rallonges rate rated
        rates rebate recouvrement reimbursed rem rembourse remboursement rembourser remises remu remuneration
        remunerations rentabilite rentable retrocession retrocessions revenu revenue revenues revenus rsu rsus sal
        salair salaire salaires salaria* salarial salariale salariales salariaux salaried salaries salary sallaire
        scholarship segur shares slaire slr smic solde soldes somme sou sous spend spending spends spent sum sums tarif
        tarifs taux thune ticket tickets tip tips tj tjm treizieme tresor turnover unpaid uplift usd valait valent
        variable variables vaut vend vendait vendu vendue vendues vendus versee versees versement versements wage wages
    """,
    "asks": """
        aiming aims ask asked asking asks aspire attend attendait attentes cherchaient cherchait cherche cherchee
        cherchees cherchent chercher cherches claimed claims demandait demande demandee demandees demander demandes
        desire envisage envisageait esperait espere expectation expectations expected expecting expects gourmand
        gourmande gourmandes gourmandise gourmands greedy hope hoped hopes hoping looking pretend pretendait recherchait
        recherche reclamait reclame seek seeking seeks souhait souhaitait souhaite souhaitee souhaitees souhaitent
        souhaiter souhaites souhaitons souhaits tenait tient veu veulent veut veux visait vise vlt voudrait voulait
        voulez vouloir voulons voulu want wanted wanting wants wish wished wishes wishing
    """,
    "offers_pay": """
        accorde accorder afford afforded affords concede donnait donner give gives lache lacher offered offering paid
        paient paye payee payer payes paying plafonne prevu prevue prevues prevus proposait propose proposee proposees
        proposent proposer proposes proposons verse verser
    """,
    "budget": """
        band banding bands bareme baremes bracket brackets budg budget budget* budgetaire budgete budgetee budgetes
        budgets budjet bugdet cappe capped ceiling coef coeff coefficient convention conventionnel conventionnelle
        echelon echelons enveloppe enveloppes fourchette fourchettes grid grids grille grilles indice indices limit
        limits max maxi maximum maximums nao naos payband paybands plafond plafonds plafonnee plancher range ranges
        scale scales spinal
    """,
    "expensive": """
        abuse abusif abusive astronom* astronomique cher chere cheres chers cost costly costs cout coute coutes couteuse
        couteuses couteux couts delta delusional deraisonnable difference ecart ecarts elevait eleve elevee elevees
        elevent elever exorbit* exorbitant exorbitante exorbitantes exorbitants expensive haut haute hautes hauts high
        higher highest inabordable inflated irrealiste irrealistes miles overpriced perche perchee price pricey prix
        spread steep stratospherique surcote surpaye unaffordable unrealistic unreasonable
    """,
    "monthly": """
        annually annuel annuelle annuelles annuels annum daily hebdo hebdomadaire heure heures hour hourly hours hrs
        journalier journaliere journalieres journaliers mensuel mensuelle mensuellement mensuelles mensuels mois month
        monthly months mth mths pa pm weekly
    """,
    "site_remote": """
        attendance bureau bureaux coworking desk distanciel domicile flex flexoffice fullremote home homebased
        homeoffice homeworking hybrid hybride hybrides hybrids nomade officebased onsite presence presenciel presentiel
        remote remotely site sites teletrav* teletravail teletravailable teletravailler telework telework* teleworking
        tt ttpartiel ttr ttv wfh
    """,
    "commute": """
        accessible aller allers ar aupres autoroute bouchons commut* commute commuter commutes commuting desservi
        desservie desservies desservis distance distances drive drives driving eloignait eloigne eloignee eloignees
        eloignement eloignent eloigner eloignes embouteillages excentre excentree inaccessible inaccessibles isolait
        isole isolee isolees isolent isoles journey journeys kilomet* kilometre kilometres km kms local locale
        localement locals locaux loin mile min mins minute minutes mn motorway near nearby nearer nearest pendulaire
        periph peripherique pres proche proches proximite quotidien quotidienne quotidiens rapproche remoteness retour
        route routes traffic trajet trajets trek za zac zi zone
    """,
    "location": """
        address adresse ain aisne alpes alsace anjou aquitaine ardeche ardenne ardennes ariege armor artois aude
        auvergne aveyron banlieue based basee bases beauce belgique berry borders bouches bourgogne brabant bretagne
        calvados campagne cantal causse caux champenois charente charentes city coin comtois connacht continent correze
        corse counties countryside county departement departements dept dordogne doubs drome east england eure europe
        fens finistere flanders flandre france francilien francilienne franco gard geographic geographically
        geographique geographiquement gers gironde golfe gulf habitait habite habitent hainaut herault highland
        highlands idf ile indre intra ireland jura landes larzac leinster lieu lieux limousin lived lives living
        localisation located location loire lorraine lozere lux luxembourg maine mayenne medoc metropolitain
        metropolitaine metropolitaines metropolitains meuse meuses midlands morbihan moselle munster muros national
        nationale nievre nord normandie north occitanie oise orne ouest paca parisien parisienne parisiens peninsula
        peninsule perigord perimetre picardie poitou province provincial pyrenees radius rayon region regional regionale
        regions reside residence rhone romandie rural ruraux sarthe savoie savoies scotland seine sevres situated situe
        situee sologne south suburb suburbs sud suisse tarn territoire territoires touraine town ulster urbain urbaine
        urbaines urbains urban var vaucluse vendee vendeen ville villes vit vosges wales wallon wallonie west yonne
    """,
    "mobility": """
        abroad away decouche decoucher decouches deplacement deplacements deplacer etranger expat expatriation gd
        international internationale internationally itinerance itinerant itinerante itinerantes itinerants layover
        mobile mobilite mobility multisite multisites nuitee nuitees overnight overnights overseas patch rentre rentrer
        road roving sillonner soir soirs territory travel traveling travelled travelling travels vadrouille voyage
        voyager voyages
    """,
    "vehicle": """
        auto autos bagnole bateaux bicycle bike bikes boat boats bouchon brakes breakdown camion camions campingcar
        carburant carless carpool carpooling cars covoiturage cranes cruise diesel drone drones engin engine engines
        engins equipage equipages essence essieu fleet fleets flotte fourgon fourgons fuel grue grues karting lorries
        lorry mileage mobylette moteur moteurs moto motorbike motorhome motorisait motorise motorisee motorisees
        motorisent motoriser motorises nacelle nacelles navire navires panne pannes parc parcs park parked parking parks
        passager passagers passenger passengers pneu pneus quad remorquage rocade roue roues roulotte sail sailing scoot
        scooter segway ship ships tires tractopelle tricycle trike trottinette truck trucks tyre tyres utilitaire
        utilitaires van vans vehicle vehicles vehicule vehiculee vehiculees vehicules velo voilier voiture voitures
        voiturette volant wheel wheels
    """,
    "transport": """
        airline airlines arrets autocar autocars avenue avion avions bicyclette boulevard bus buses chemin chemins
        connection connections connexion correspondance croisiere croisieres crossings dart detour detours escale
        escales eurostar ferries ferry flight flights gare gares intercites itineraire itineraires liaison liaisons luas
        metro navette navettes navigo peage peages plane planes ponts rail railway ratp rer ride rides riding rocades
        roundabout rue rues shuttle sncf station stations street streets ter tgv thalys trains tram tramway tramways
        transilien transport transports trip trips tube underground voie voies
    """,
    "move_house": """
        accommodate accommodation addresses adresses appart appartement appartements apparts bouge bouger bougera
        bougerait bourgade colocation demenag* demenage demenagement demenagements demenager demenagera demenagerait
        demenageur domicilie domiciliee dormir dormitory dortoir downtown emmenage emmenager hameau hamlet housed
        housing installer internat internats lease leases live loge logeait logee logement logements loger logis loyer
        loyers mortgage mutation mute mutee rapprochee rapprocher reloc relocat* relocate relocated relocates relocating
        relocation reloge relogee relogement rent rental rentals residentielle settle settling sleep slept uproot
        village villages viv vivait vivent vivre
    """,
    "notice": """
        csp dedite delai delais demission demissionnaire demissionne demissionner garden gardening layoff layoffs
        licencie licenciee licenciement notice notices preavi preavis preaviss prevenance pse redundancy redundant
        resign resignation resigned resigns rupture ruptures serve serving
    """,
    "availability": """
        asap avail availab* availability available busy committed dispnible dispo disponib* disponibilite disponibilites
        disponible disponibles disponiblite disponnible dispos engage engageait engaged engagee engagees engagement
        engagements engagent engager engages free freed immediat immediate immediately immediatement immediates
        immediats indispo indisponib* indisponibilite indisponible indisponibles indispos liberable liberait libere
        liberee liberees liberent liberer liberes libre libres occupe occupee quickly rapide rapidement tied unavailab*
        unavailable urgence urgent urgente urgentes urgently urgents vite
    """,
    "later": """
        after apres attendez attendons attendra attendrait attendre attends automne autumn autumnal avant before
        beginning bientot calendar calendrier cooling date dates dawn deadline deadlines debut decalage decale decaler
        demain duree durees earlier earliest early echeances end ensuite eventual following follows forthcoming
        fortnight hiver jusqu jusque later lendemain longuement lunchtime matinal next patientez period periodes periods
        postpone postponed postponement postpones postponing precoce printemps prochain prochaine prochainement
        prochaines prochains push quarter quarters quinzaine rentree repoussait repousse repoussee repoussees repoussent
        repousser repousses seasons semaine semaines soon sooner soonest spring summer tantot tard temps term time
        timeline timing tomorrow tot ulterieurs until upcoming wait waited waiting waitlist waitlisted waits week weeks
        winter
    """,
    "start": """
        amorce amorcer began begin begins boot commence commencer commencerait demarrage demarrages demarre demarrer
        integration integrer join joined joining joins kickoff lancement launch ouverture start started starter starting
        starts
    """,
    "contract_type": """
        ae alternance annualised autoentrepreneur bankstaff casual cdd cdds cdi cdic cdii cdiste consultancy contract
        contracting contractor contractors contracts contractuel contractuelle contrat contrats cover ctt cumul cumuler
        cumuls employ employable employed employing employs extras fixe fixed fixedterm freelanc* freelance freelancer
        freelances ftc hustle indep independant independante independantes inside interim interim* interimaire
        interimaires intermittent intermittente intermittentes intermittents locum locums ltd mission missions
        moonlighting outside partagee partagees perm permanence permanences permanency permanent permanente permanentes
        permanents pigiste portage precaire precarite prestation prestations regie regies remplacement saison saisonn*
        saisonnier saisonniere saisonnieres saisonniers saisons salariat season seasonal sidejob sideproject stabilite
        stability stable status statut statuts temp temping temporaire temporary titulaire umbrella vacataire vacataires
        vacation vacations zerohours
    """,
    "working_time": """
        afternoon afternoons amenage amenagement amenagements amplitude amplitudes annualisation annualise compressed
        continu coupes coupure coupures d day days etp forfait forfaits fractionne fractionnes friday fridays fte full
        fulltime half halftime horaire horaires jeudi jeudis jour journee journees jours jrs lundi lundis mardi mardis
        matin matinee matins mercredi mercredis mi modulation monday mondays morning mornings overtime parttime pauses
        planning plannings plein pleine pleines pleins quotite repos rest rested rests rhythm roster rosters rota rotas
        rotate rtt rtts rythme rythmes schedule schedules split splits splitshift sup supp thursday tp tps tuesday
        vendredi vendredis wednesday
    """,
    "nights_weekends": """
        antisocial astreint* astreinte astreintes aube callout decalees decales dimanche dimanches earlies evening
        evenings ferie feries fournee gardes huit insomnia lates night nights nightshift nightshifts nite nites nocturne
        nocturnes nuit nuits oncall quart quarts rotating rotation rotations roulement roulements samedi samedis sat
        saturday saturdays sd shift shifts shiftwork soiree soirees standby sunday sundays unsocial vsd weekend weekend*
        weekends wend wends
    """,
    "holidays": """
        al aoutien aoutienne ascension bankholiday christmas conge conges cp cps easter feriee feriees halfterm holiday
        holidays juillettiste leave newyear noel paques pentecote pont pto rttx sabbatical sabbatique stagiairisation
        thanksgiving toussaint vac vacances vacancier vacs xmas
    """,
    "noncompete": """
        agencies clause clauses compete competing competitor competitors concurrence concurrent concurrente concurrentes
        concurrentiel concurrents conflict conflicts conflictual debauchage debauche debaucher donneur doublon doublonne
        doublons duplicate duplicates embargo forbids fournisseur interdiction interdit moratoire nda ndas noncompete
        nonconcurrence nonsollicitation nopoach owned ownership poach poaching prescripteur psl referencement represente
        supplier
    """,
}
