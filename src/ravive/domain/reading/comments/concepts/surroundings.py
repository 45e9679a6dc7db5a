"""What surrounds work: body, places, things, rules."""

SURROUNDINGS: dict[str, str] = {
    "rule_law": """
        accords actes adopt adopted agreement agreements anteriorite arbitral audited bargain beneficie beneficier ccn
        charte chartes circulaire circulaires command commands compliance compliant conformite consigne consignes
        constraint constraints contrainte contraintes conventions covenant covenants deal deals decret dedit dedits
        deontologie deontologique derogation derogations devoir devoirs dispense dispositif dispositifs duty egal egale
        egalite egaux eligibilite eligibility eligible enquete enqueter enquetes entente equal equality equally ethic
        ethical exclusivity exempt exempted exemption forbid forbidden forced forcee forcer inspected inspecter
        instruction instructions interdire interdisent interdite interdites interdits investigate investigation
        investigations juridiques laws legale legales legality legaux legitimate legitime liable lois mandat mandate
        mandates mandats measure measures mesure mesures obligation obligations oblige obligeait obligee obligees
        obligent obliger obliges ordres pact pacts policies policy principe principes principle principles procuration
        prohibe prohibited proscrire protocol protocole protocoles protocols regime regimes reglement reglementaire
        reglementaires reglementation reglements regulated regulations regulator restricted restriction restrictive
        restrictives rule ruled rules ruling scheme schemes strict stricte strictes stricts surveillance syntec waive
        waived waiver
    """,
    "abstract_noun": """
        acces access accessibilite accessibility actu actualite actualites affaire affaires aid aidait aidee aider aids
        ambitions appui appuis appuyee appuyer aspect aspects assist assistance assisted attachement attacher balance
        balanced belief beliefs bond bonds civilite civilites commercant commercante commercantes commercants commerce
        commerces compensait compensate compensates compense compensee compensees compensent compenser compenserait
        compenses compromis compromise consensus consequences context contexte contextes contexts contextual
        contradiction croyance croyances cycle cycles decouverte decouvertes depend depended dependre depends depths
        destin dieu dignite dignity discovery effect effects effet effets element elements equilibre factor factors fate
        fonctionnait fonctionne fonctionnement fonctionnent fonctionner fonctionnes freedom genre genres goal goals god
        habit habits habituait habitude habitudes habitue habituee habituees habituent habituer habitues hasard hasards
        heaven help helped helping helps horizon horizons identite identites identity imbalance impact impacts incidence
        incidences influence influences liberte liberty lien liens life link linked links market markets matters mode
        modes objectif odds pattern patterns pays points power powers probabilite probability profondeur puissance
        recherches recours relais relation relations research ritual rituals rituel rituels routine routines scenario
        scenarios secret secrets sense situ situation situationnel situations socle sorte sortes soutenir soutenu
        soutenue soutenues soutenus soutien soutiens soutient surface tendance tendances ties trace traces trade trend
        trends vie vies way world
    """,
    "head_role": """
        adjoint adjointe adjointes adjoints associait associe associee associees associent associer bursar capitaines
        captain chair chairman chairs chairwoman chief chiefs commandant commandement commissioner coordo coordonnateur
        coordonnatrice coordos curator delegue deputies deputy directorate dirige dirigeait dirigeant dirigeante
        dirigeantes dirigeants dirigee dirigees dirigent diriger diriges econome exec execs executive executives gaffer
        gouvernance gouverneur governance head heads intendant intendante intendantes intendants lead led maitre maitres
        maitresse mandataire mediateur mediateurs mediatrice notable notables officer officers patronnes principal
        principals proviseure referent referente referentes referents regisseur regisseurs regisseuse regisseuses
        registrar superintendent treasurer tresorier tresoriere tresorieres tresoriers tuteur tuteurs tutrice tutrices
        vice warden
    """,
    "workplace": """
        abattoir abattoirs aeroport aeroports airport airports antenne antennes arena atelier auberge auberges bar
        barracks bars bibliotheque bibliotheques bijouterie bijouteries bookshop boucheries boulangeries branch branche
        branches brasseries brewery camp camping campings camps canteen canteens cantine cantines caserne casernes
        casino casinos cave caves cell cellar cells cellule cellules chai chais cinema cinemas club clubs concession
        concessionnaire concessionnaires concessions department departments depot depots division divisions dock docks
        epicerie epiceries etude factories factory fleuriste fleuristes floor floors florist fournil galerie galeries
        galleries gallery garage garages gite gites guichet guichets guinguette gym gyms hall halls hub hubs inn
        jewellery kiosk kiosque kitchenette laboratory laundries laundry librairie librairies libraries library lobbies
        lobby magasins mediatheque mediatheques mill mills musee musees museum museums officine officines opera palace
        palaces parfumerie parfumeries pharmacie pharmacies pharmacy piscine piscines plant plantroom plants plateforme
        plateformes platform platforms pole port ports premises pressing pressings pub pubs quay quincaillerie
        raffinerie raffineries rayonnage reception receptions refinery resto restos secretariat secretariats section
        sections service services showrooms spa spas stade stades stadium stall stalls store stores structure studio
        studios succursale succursales terminal terminals theatres tower towers unit unite unites units usine usines
        ward wards wharf workshop workshops yard yards
    """,
    "body_part": """
        ame ames ankle arm arms belly blood bodies body bone bones bouche brain bras breath breathe breathes breaths
        cerveau cerveaux cheek cheeks chest cheville chin corps cou crane cœur doigt doigts ear ears estomac finger
        fingers fist fists foot gorge hanche hanches hand hip jambe jambes leg legs levres lip lips main mains mouth
        nail nails neck nez noses ongle ongles oreille oreilles os palm pattes paume paw peau pied pieds poche poches
        pocket pockets poignet poing poings poitrine rein reins sang skin skull soul souls stomach throat toe toes
        ventre wrist
    """,
    "object_thing": """
        affichage affichait affiche affichee affichees affichent afficher affiches ampoule appareils balai bande bandes
        banner barre bomb bombe bombes bombs bottle bougie bouteilles box boxes broom bruit bruits bruyant bruyante
        bruyantes bruyants bucket cadeau cadeaux candle canon canons carton cartons choses clou clous compteur compteurs
        corde cordes crochet curtain device devices echantillon echantillons feutre filet flyer flyers furniture gadget
        gaz gift gifts gun hammer hook item items jar jouet kit kits lamp lampe lampes lamps loud loudly marker markers
        marteau material materials materiel materiels meter meters meuble meubles miroir mirror noise noises noisy objet
        objets pack packs pancarte panneau panneaux pin pins piquet plaque plaques plaquette plaquettes plastic
        plastique poster posters products produits rideau rope sample samples scie scratch screw seau sonnait sonne
        sonnees sonnent sonner sonnes sound stuff thing things torch toy toys tract tracts
    """,
    "public_body": """
        academie academies administratif administratifs administration administrations administrative agglo
        agglomeration aphp armee armees army ars ase asso assos bailleurs barreau barreaux batonnier caf ccas chapelle
        chrs chru chu cliniques colo colonie colonies commissaire commissaires commissariat commune communes
        conservatoire conservatoires copropriete coproprietes councillor councillors cpam depute deputes dgs dsden
        emmaus etat etats fam fede federation federations firefighter fireman fonctionnariat fondation fondations
        foundation gendarme gendarmerie gendarmes ghu gouvernement government governor governors hopital hopitaux
        hospice hospices hosto inspecteur inspecteurs inspection inspections inspector inspectors inspectrice institut
        institute institutes institution institutions instituts judiciaire judiciaires justice magistrat mairies marine
        mas metropole metropoles militaire militaires military ministere ministeres ministry mjc municipal municipale
        municipaux navy nhs oph parish parlement parlementaire parliament parquet pensionnat pompier pompiers procureur
        rased rectorat rectorats secours sen senateur state states syndic syndics trust trusts ulis urssaf
    """,
    "room_building": """
        area areas ascenseur ascenseurs barn barriere barrieres bath bathroom batiment batiments bedroom buildings cab
        cabane cabin cabine cabines cabins canal canals carpet chambre chambres chapiteau corridor couloir couloirs cour
        door doors elevator elevators entrance escalier escaliers espace espaces etage etages fence fenetre fenetres
        gate gates ground grounds hangar hangars house houses immeuble immeubles jardin jardins locker lockers maison
        maisons marquee moquette mur murs porte portes rig rigs roof roofs room rooms salle salles sheds sol sols space
        spaces stair stairs tapis tent terrasse terrasses toilets toit toits vestiaire vestiaires vitrine vitrines wall
        walls wc window
    """,
    "worker_word": """
        abonne abonnes adherent adherents adult adulte adultes adults bearer beings benevolat benevole benevoles binome
        binomes caller callers communaute communautes confrere confreres consoeur consœur crews employait employe
        employee employees employent employes gang gens gentleman gentlemen guest guests inconnus individual individuals
        individuel individuelle individuels interlocuteur interlocuteurs interlocutrice joueurs joueuse joueuses labor
        labour landlord landlords learner learners locataire locataires member members membre membres monde mortal ops
        passant people person personne personnes persons player players population populations porteur porteurs recrue
        recrues recrut recruts renfort renforts residente residentes salarie salariee salariees salarient salarier
        seeker seekers self staff staffing staffs stranger strangers subscriber tenant tenants usager visiteur visiteurs
        visitor visitors volunteer volunteers worker workers workforce
    """,
    "clothing": """
        apron badge badges bag bags bague bagues baskets belt belts bermuda bijou bijoux blouse blouses boots botte
        bottes casque casques casquette casquettes ceinture chapeau chapeaux chaussure chaussures chemise chemises
        cleanliness clothes clothing coat coats col cols costume costumes cravates crumpled dress dressed dresses
        earring earrings epi epinards epis flipflops froisse froissee gant gants glasses glove gloves goggles habillait
        habille habillee habillees habillement habillent habiller habilles handbag harnais harness hat hats heels helmet
        helmets hoodie hoodies hygiene jacket jackets jewelry jogging jupe jupes lunettes manteau mask masks masque
        masques odeur odeurs outfit outfits pantalon pantalons parfum parfums perfume proprete robe robes sac sacs
        sandales shirt shirts shoe shoes shorts smells sneakers stink stinks survet survetement tablier tabliers talon
        talons tenues tongs trousers tshirt tshirts uniform uniforme uniformes uniforms veste vestes vetement vetements
        wear wearing wears wore worn
    """,
    "food_drink": """
        alimentation appetissant apple apples assiette assiettes ate basket beurre biscuit biscuits bol bols bowl bread
        breakfast brunch brunches burger burgers cake cakes capsule cheese chips chocolat chocolate chocolates chocolats
        cigarette cigarettes clope clopes cuire cuit cup cups degustation dejeune dejeuner dejeuners diner diners dinner
        dinners dishes eat eaten eating eats espresso faim farine flour foods fork frites fromage fromages fruit fruits
        fume fumer fumeur fumeurs gateau gateaux glace glaces glass gouter huile ice kebab lait latte legume legumes
        lunch lunches mange mangeait mangent manger meal meals midi milk noon nourrir nourriture pain pains panier
        paniers petitdej pomme pommes recette recettes recipe recipes repas salade salt sandwich sandwiches sel smoke
        smoked smoker smokes smoking soif soup sucre sugar tabac tasse tasses tasting tea thirsty tobacco vaisselle
        vegan vegans vegetables vegetarian vegetarien vegetarienne verre verres
    """,
    "animal": """
        abeille abeilles agneau ane anes animal animale animales animalier animaliere animalieres animaliers animals
        animaux bee bird birds canard cat cats cheval chevre chevres chicken chickens chien chienne chiens cow dog dogs
        donkey duck fox goat goats horse insecte insectes lamb lion loup loups meute mouche oiseau oiseaux pet pets
        pigeon pigeons poule poules rat rats ruche ruches souris sow sows spider vache
    """,
    "nature_weather": """
        air airs alpage arbre arbres beach bio bois canicule champ champs chaudes chauds climat climate climates climats
        coast coastal eaux feu feux fire fires fleur fleurs fleuve flower flowers froidure grass harvest harvests herbe
        hot iles intemperies island islands lac lake land landscape lights littoral lumiere lumieres marble marbre mer
        meteo montagne montagnes mountain mountains natural naturally nature naturel naturelle naturellement naturelles
        naturels neige ocean ombre ombres orage organic paysage peak peaks plage plages pluie racine racines rain rains
        recolte recoltes river rivers riviere rocher roots rose roses seas seed seeds shade sky snow soleil stone stones
        sun temperature temperatures terre terres tree trees vallee vallees valley vent weather wind wood woods
    """,
    "safety_guard": """
        accident accidentes accidents alarme alarmes alert alertness blesse blessee blessure blessures brulait brule
        brulee brulees brulent bruler brules brulures clef clefs couverte couverture couvrir damage damaged damages
        degats dommages emergencies emergency evacuation explosion extincteur firewatch fumee gardiennage guarding
        harnachement incendies injured injuries injury lock locked locking ppe preventeur protect protected protecting
        protection protections protects protege protegeait protegee protegees protegent proteger proteges rescue safety
        sauvetage secouriste secouristes secu securite security serrure sinistre sinistres surete verrou watchman
        wounded
    """,
    "language_word": """
        alsacien alsacienne anglaise anglaises anglophone anglophones bambara basque bengali berbere bilingual bilingue
        bilingues breton bretonne bulats catalan conjugaison conversational conversationnel creole creoles dalf dari
        delf dialect dialecte dialectes dialects efl eng esol farsi fle francaise francaises francophone francophones
        germanophone goethe grammaire grammar hindi hispanophone hsk idiome idioms ielts interpretation jlpt kabyle
        kurde language languages langue langues latin lexical lexique lingala linguaskill linguistic linguistique
        linguistiques multilingual multilingue natif natifs native natives occitan pashto patois polyglotte
        prononciation pronunciation punjabi subtitles swahili swiss syntaxe tagalog tamil tcf thai toefl toeic tongue
        traduction traductions traduire traduit translate translated translation translations trilingual trilingue
        trilingues urdu verbe vocab vocabulaire vocabulary wolof
    """,
    "culture_leisure": """
        anniversaire art artistic artistique artistiques arts award awards balader ball ballon balls bataille battle
        birthday boxe boxing bricolait bricole bricolee bricolees bricolent bricoler bricoles broderie carnaval carnival
        chanson chantait chante chantee chantees chantent chanter chantes choir chorale circus cirque combat combats
        competitions concert concerts couture cycling cyclisme dance dancing danse diving escalade exhibition
        exhibitions expo expos exposition expositions festival festivals fiction fishing football game games gig gigs
        golf guerre guitar guitare guitares guitars handball heritage hiking historic historique history hobbies hobby
        hoops jeu jeux jouait joue jouent jouer judo karate knitting literary literature litteraire litteraires
        litterature loisir marathon mariages music musical musique musiques natation nomination nominations orchestra
        orchestre orchestres philo piano pilates played playing plays plongee poesie poetry promenade promener randonnee
        rugby scout scouts sing singing sings ski skiing skis soccer song stroll surf surfing swim swimming tele
        television tennis tradition traditional traditionnel traditionnelle traditions tricot trophee trophy violin
        violon volley war yoga
    """,
}
