"""How an answer is given, and by which stage."""

ANSWERS: dict[str, str] = {
    "told": """
        aborde advice advise advised advises annoncait annonce annoncee annoncees annoncer annonces argued argumentaire
        argumente argumentee axes broke broken candidly circonstancie circonstanciee communiquee conseillait conseille
        conseils debrief debrief* debriefait debriefe debriefed debriefee debriefees debriefent debriefer debriefes
        debriefing debriefs detaillait detaille detaillee detaillees detaillent detailler detailles dire dis disait
        disent dit dite donnee evoquait evoque evoquee evoquees evoquent evoquer evoques explain explained explaining
        explains explanation explanations explication explications expliqu* expliquait explique expliquee expliquees
        expliquent expliquer expliques expose exposee fb fback fbk fdbk feedback feedback* feedbacks feedbk frank
        frankness gave given honnetement inform informait informe informed informee informees informent informer
        informes informs justifiait justifie justifiee justifiees justifient justifier justifies mention mentioned
        notification notifie notified notifiee notify openly outlined ouvertement pointers precisee precises prevenir
        prevenu prevenue prevenues prevenus previens previent restituait restitue restituee restituees restituent
        restituer restitues restitution retours said say saying says signifie signifiee spelled straight talked tell
        telling tells told transparent transparente transparentes transparents
    """,
    "template": """
        anonymise automated automatic automatically automatiq* automatique automatiques automatise autoreply bateau
        boilerplate bulk copycolle copypaste courriertype formates formulaic formule generic generique generiques
        impersonal impersonn* impersonnel impersonnelle laconique mailauto mailing mailtype mass masse modele noreply
        paste pfo rpo standardise template template* templates tpl type types
    """,
    "sent": """
        adressee adresser courriel courriels courrier courriers dm dms ecrire ecrivait email emailed emails envoi envoie
        envoies envois envoya envoyait envoye envoyee envoyees envoyent envoyer envoyes inmail linkedin mail maild maile
        mailed mails mel message messages mp msg msgs send sending sends sent sms text texted texto textos texts
        whatsapp write writes wrote
    """,
    "thanks": """
        appreciate appreciated appreciates appreciative cheers classy comprehension comprenait comprend comprendre
        compris digne dignement elegance elegant elegante elegantes elegants fairplay gracieux gracious graciously
        gratef* grateful gratitude joueur magnanime magnanimous merci mercis philosophe philosophical play raisonnable
        reasonable reconnaissant reconnaissante reconnaissantes reconnaissants reconnait relieved remerci remerci*
        remerciait remercie remerciee remerciees remerciement remerciements remercient remercier remercies remercis
        serein sereine sereinement sereines sereins soulage soulagee sportif sportive thank thanked thankful thanking
        thanks thks thx tks understand understanding understands understood
    """,
    "neutral_ack": """
        acknowledge acknowledged acknowledgement acknowledges acte bah bronche comment commentaire commentaires comments
        factual factuel factuelle impassible matter neutral neutralite neutrally neutre neutres noted particulier
        phlegmatic reacted reacting reaction reactions reagi reagir reagit shrug shrugged shrugs sobre sobrement stoic
        stoique unfazed unmoved
    """,
    "disappointed": """
        abattu abattue abattues abattus affecte affectee amertumes attriste attristee bummed chagrin chagrine chagrines
        chagrins choque choquee contrariait contrarie contrariee contrariees contrarient contrarier contraries
        crestfallen cried crushed cry crying decept* deception deceptions decevant decevante decevantes decevants
        decevoir decoit deconfit decu decue decues decus deflated degoute degoutee dejected demoralise demoralisee
        depite depitee desappointe desappointee desole desolee devastated devaste digere digest disapointed disappoint*
        disappointe disappointed disappointes disappointing disappointment dissapointed effondre effondree frustr*
        frustrant frustrated frustration frustre frustree glum gutted heartbroken hurt incomprehension incredule larme
        larmes peinee pleurait pleure pleuree pleurees pleurent pleurer pleures pleurs sad saddened sadness shocked
        sonnee sorrowful sorry sulk sulked sulks surpris surprise surprised tearful tears triste tristes tristesse upset
        weeping wept
    """,
    "phone": """
        appel appelait appelants appele appelee appelees appeler appeles appelez appelle appels bigophone call called
        calling calls contact contactait contacte contacted contactee contactees contactent contacter contactes
        contacting contacts fil joignable joindre joint jointe jointes phone phonecall phoned phoner phones phonescreen
        phoning prequal prequalif prequalification prescreen prescreened prescreening prescreens preselect preselection
        preselectionne rang ring ringing rings screen screened screening screens tel teleph telephone telephonique
        telephoniques tph
    """,
    "cv": """
        adzuna apec application applications applied applies apply applying cadremploi candid candidat* candidatait
        candidater candidature candidatures cv cvs dossier dossiers fiche fiches file files formulaire francetravail
        hellowork indeed jobboard monster postulait postule postulee postulees postulent postuler postules
        preselectionnee preselectionnees preselectionner profil profile profiles profils reed resume resumes spontane
        spontanee spontanees spontanes unsolicited welcometothejungle wttj
    """,
    "interview": """
        audience audiences cafe chat chats chatted coffee conversation conversations convocation convoque convoquee
        dating discuss discussed discussion discussions discute echange echanger echanges echangions entetien entr
        entret entretien entretien* entretiens entretient entrevu entrevue entrevues entrevus entrtien facetoface forum
        interview interview* interviewed interviewing interviews interw intw itv itw itws jobdating meet meeting
        meetings meets met rdv rencontrait rencontre rencontree rencontrees rencontrent rencontrer rencontres rendez
        rendezvous salon saw see seeing seen sees speeddating talk talks voir voyait vu vues vus
    """,
    "team_meeting": """
        crew equipe essai essais immersion immersions intervenir intervention interventions intervenu intervient
        operationnels panel panels peers periode pmsmp probation probatoire reunions shadow shadowed shadowing shadows
        soutenance squad squads team tournant trial trialed trialing trialled trials twotier visit visitait visite
        visited visitee visitees visitent visiter visites visits
    """,
    "round": """
        avancee avancement comite committee etape etapes final finale finales finals furthest jury jurys lastround
        manche phase phases restante round rounds tour tours ultime
    """,
    "offer": """
        actee actees acter contractualise embauchait embauche embauchee embauchees embauchent embaucher embauches hire
        hired hires loi offer offers offre offres onboarded pec placed placee placement placements placer promesse
        promesses promet promets promettait promettre promis promise promised promises recruit recruited recruiting
        recruits recruter reembauchait reembauche reembauchee reembauchees reembauchent reembaucher reembauches rehire
        rehired rehires validation verbal verbale verballed
    """,
    "post": """
        advertise advertised attributions boulot boulots brief briefs contenu description duties emploi emplois
        employment fonction fonctions function functions intitule jd job jobs jobtitle metier metiers occupation
        position positions post poste postes posts recruitment recrutement role roles scope spec taf tafs title titles
        trades travail travaux vacance work
    """,
    "administrative": """
        actualisait actualise actualisee actualisees actualisent actualiser actualises add added admin admins ajout
        ajoute ajoutes ajouts archivait archive archived archivee archivees archivent archiver archives arrange arranged
        ats attached attachment attente await awaiting awaits bcc book booked booking bookings bordereau bullhorn cachet
        cachets cale calee caler carnet carnets cas case cases categorie categories category cc cf chart charts
        checklist checks class classer classeur classeurs clerical clock clocked clocking clocks commandait commande
        commandee commandees commandent commander commandes compterendu confirm confirmation confirmed confirms control
        controlait controle controlee controlees controlent controler controles copie copier copies copy copying creneau
        creneaux display doc docs document documents dpae duplicata enregistree entries etiquette etiquettes extrait
        extraits feuille feuilles fichier fichiers filed filing fixee folder folders form formalite formalites forms
        formulaires forward forwarded forwarding forwards fw fwd gestion gestions graph inbox index info information
        informations infos input intake intakes label labels list listed listes listing listings lists log logged
        mailbox maj memo memos onglet order ordering orders ordonnance paperasse paperasserie paperwork pending piece pj
        pointeuse pointeuses posted posting postings processed processing provenance rapport rapports rebook rebooked
        rebooking rebooks receive received recordkeeping records recu recue recus registre registres remit rempli
        remplie remplies remplir remplis remplit rens reschedule rescheduled reschedules rescheduling reservait reserve
        reservees reservent reserver resultats results review reviewed reviewing reviews revision rib ribs saisi
        scorecard scorecards seance seances session sessions set sheet signature signatures slot slots source sourced
        sourcee sources sourcing statistic suit suivaient suivait suivent suivie suivies suivra suivre tableaux tag
        tagged tags taleo tampon tampons timesheet timesheets traitant traite traitees traitement traiter traites
        transfer transferait transfere transferee transferees transferent transferer transferes transferred transfers
        transmet transmets transmettre transmis transmise transmission transmissions update updated updates upload
        uploaded via
    """,
}
