"""What people do and know: learning, levels, sectors, diplomas, licences."""

WORK: dict[str, str] = {
    "learn": """
        accompagnement accompagner acquerir acquis acquise acquises acquisition adaptation alternee apprenait apprenant
        apprend apprendra apprendrait apprendre apprentissage apprentissages appris autodidacte autodidactes bootcamp
        bootcamps catch classes coach coached coacher coaches coaching compagnonnage course courses degrossir educate
        educated education erasmus formable formables formait formate formater formation formations forme formee formees
        former formes grew grow growing grown grows induction inductions learn learned learning learns learnt lecon
        module modules montee mooc moocs murir onboarding perfectionne perfectionnement perfectionner prepa prepas
        progresse progresser progressing progression ramp rampup rattrapage rattraper recyclage recyclait recycle
        recyclee recyclees recyclent recycler recycles refresher reskill retrain retrained retraining retrains
        selftaught studied study train trainable trained training tuto tutorat tutorer tutorial tutorials tutos upskill
        upskilled upskilling upskills
    """,
    "use": """
        administered administre bidouille bosse build building built codait coded concu conduire conduit conduite
        conduits configured cotoye cotoyee delivre deploye deployed deployee developpe developpee doing done drove
        enseigne essaye exercait exerce exercee exercees exercent exercer exerces experimented exposed exposure fait
        faite faites faits frequente gerait gere geree gerer handle handled handles handling hands implemente
        implemented installed installee maniait manie maniee maniees maniement manient manier manies manipulait
        manipulation manipule manipulee manipulees manipulent manipuler manipules monte opened operate operated operates
        operating ouvert ouverte ouverts ouvrir parametre parametree pilotait pilotee pose posee poser practice
        practiced practices practicing practise practised practises practising pratiquait pratique pratiquee pratiquees
        pratiquent pratiquer pratiques produit produite programme ran realisait realise realisee realisees realisent
        realiser run shipped soudait soude tate tater taught tenu tenue tenus touchait touche touched touchee touchees
        touchent toucher touches touching tourne traitee travaillait travaille travaillee travaillees travaillent
        travailler travailles tried usage use used user uses using utilisait utilisateur utilisation utilisatrice
        utilise utilisee utilisees utilisent utiliser utilises worked working
    """,
    "know": """
        abilities ability aisance aise aptitude aptitudes background backgrounds bagage bagages capacite capacites
        capacity comfortable comp competance competances competence competences competencies competency comps
        conaissance conaissances connais connaisance connaissait connaissance connaissances connaissent connait
        connaitrait connaitre connu connue connues connus conversant decouvert decouvrait decouvre discovers expertise
        expertises familiar familiarise familiarity familier familiere familieres familiers fluency fluent grasp grasped
        grasps ignorait ignorance ignore ignored ignoree ignorees ignorent ignorer ignores knew know knowhow knowledge
        known knows maitrisait maitrise maitrisee maitrisees maitrisent maitriser maitrises master mastered mastering
        masters mastery proficiency proficient sais sait savait savants savoir savoirfaire savoirs skill skilled skills
        skillset su unaware unfamiliar versed
    """,
    "technical": """
        appli equipement equipment erp erps fonctionnel fonctionnelle fonctionnelles framework frameworks functional
        geste gestes gestuelle gesture hardskills logiciel logiciels machine machines method methode methodes
        methodologie methodologies methodology methods norme normes operational operationnel operationnelle outil outils
        procedure procedures progiciel progiciels software softwares stack stacks standard standards tech technical
        technically technicite technique techniquement techniques techno technologie technologies technologique
        technology technos tool tooling tools toolset
    """,
    "test": """
        aptest assess assessed assessfirst assessment assessments assignment audition auditions bombed calibre calibrer
        codility codingame concours correction ctrl dactylo dictee dictees disc echec echecs echoue echouee ecrit
        epreuve epreuves evaluat* evaluated evaluation evaluations evalue evaluee exam examen examens examinateur
        examination examinatrice examiner examiners exams exercice exercices exercise exercises fail failed failing
        fails failure flunked hackerrank kata leetcode mark marked marking marks note notee notes passation pcm plantage
        plantait plante plantee plantees plantent planter plantes psychometric psychotechnique psychotechniques qcm
        qualifier qualifiers qualifying questionnaire questionnaires quiz redaction roleplay score scored scores scoring
        simulation simulations takehome tanked test testait teste tested testee testees testent tester testes testing
        tests typing whiteboard written
    """,
    "level": """
        echelle grade graded grades intermed intermediaire intermediaires intermediate level levels lvel lvl niv nivau
        niveau niveaux nv seuil
    """,
    "theoretical": """
        abstract abstrait abstraite abstraites abstraits academia academic academique academiques books bouquin campus
        conceptual conceptuel conceptuelle erudite livresque math mathematics mathematiques maths paper papier
        philosophique science sciences scientific scientifique scientifiques scolairement textbook theoretical
        theoretically theorie theorique theoriquement theoriques theory thesis universitaires
    """,
    "experience": """
        antecedents bouteille comparable comparables equivalent equivalente equivalentes equivalents exp expe exper
        experence experiance experien* experience experienced experiences experimentait experimente experimentee
        experimentees experimentent experimenter experimentes parcours pratiquement record recul similaire similaires
        similar terrain track vecu xp
    """,
    "years": """
        anc anciennete ann annee annees ans decade decades decennie decennies lustrum semestre semestres seniorite
        seniority tenure trimestre trimestres year years yoe yr yrs
    """,
    "junior": """
        alternant alternante alternantes alternants apprenti apprenti* apprentice apprentices apprenticeship apprentie
        apprenties apprentis babyish beginner beginners bizut bleu bleus court courte courtes courts debutan* debutant
        debutante debutantes debutants debute debuter debuts entry etudiant etudiante etudiantes etudiants fraiche frais
        fresh fresher freshly grad grads graduate graduated graduates graduation green greenhorn immaturite inexperi*
        inexperience inexperienced inexperimente inexperimentee inexperimentees inexperimentes intern interns internship
        internships jnr jr junior juniore juniores juniors neophyte neophytes newbie novice novices novicex raw rookie
        shortish sortant sortante sortantes sortants stage stages stagiair* stagiaire stagiaires student students tendre
        tendres trainee unproven untested vert verte vertes vertitude verts
    """,
    "senior": """
        aguerri aguerrie aguerries aguerris cape capee chevronne chevronnee confirmait confirme confirmee confirmees
        confirment confirmes expert experte expertes experts heavyweight leads overexperienced overkilled overqual
        overquali overqualif* overqualification overqualified overskilled pointu pointue pointues pointus principale
        qualifies rode rodee rodes rompu rompue rompues rompus routier seasoned senior seniore seniores seniors snr sr
        surcalibre surcalibree surdim surdimensionnee surdiplom* surdiplome surdiplomee surexperimente surexperimentee
        surqualif surqualif* surqualification surqualifie surqualifiee surqualifiees surqualifies veteran veterante
    """,
    "downgrade": """
        alimentaire alimentaires attendant backwards bore bored boredom bores boring cramped declass* declasse declassee
        declassement depit downgrade downgraded downgrades downgrading downshift downshifting ennui ennuie ennuiera
        ennuierait ennuies ennuis ennuy* ennuyait ennuye ennuyee ennuyees ennuyent ennuyer ennuyes etrique etriquee
        etroit filera fuira fuirait jump lasse lasser lassera lasserait outgrow outgrown partira partirait passage
        repartira repartirait repli restera resterait retrogradation retrograder stepping stopgap tiendra tiendrait
        transitoire tremplin tremplins
    """,
    "sector": """
        activite adversaire adverse adverses aero aeronautics aeronautique aerospace agro agroalimentaire associatif
        association associations assurance assurances automobile automotive aviation bailleur bancaire bank banking
        banque banques beaute beauty biotech brewing btp cabinet cabinets charities charity chemicals chimie circulation
        cleaning collectivite collectivites comms communal communale conseil construction consulting conveyancing
        cosmetics cosmetique cosmetiques council councils defence defense dentaire dentaires departemental
        departementale departementaux distribution domaine domaines eau edition energie energy environnement esn estate
        esthetique evenementiel event events exploitation exploitations fashion federal federale ferroviaire field
        fields finance financial fintech fmcg food fph fpt funeraire funeraires gaming gas horlogerie hospitalier
        hospitality hotel hotellerie hotels housekeeping immo immobilier inclusion industrial industrie industriel
        industrielle industriels industries industry insertion insertions insurance intercommunal joaillerie juridique
        law legal lettings liberal liberale liberaux litigation luxe luxury mairie maritime maritimes mecanique
        mecaniques mechanical media medias medico medicosocial medtech menage menagere menages metallurgie mines mining
        ministeriel naval navale negoce nettoyage ngo nonprofit notarial notariale notariaux nucleaire nuclear offshore
        oil ong optique papeterie parlementaires petrole pharma pharmaceutical pharmaceutique plaisance property public
        publics publique publishing restaurant restaurants restauration retail saas secteur secteurs sector sectors
        semiconducteurs semiconductor siderurgie social sociale sociales sociaux spatial spirits sport sports ssii steel
        telco telecom telecoms territorial territoriale tertiaire tertiaires textile tourism tourisme tourismes tourisms
        trading utilities vin viticole viticulture waste water
    """,
    "diploma": """
        aat aca acca aepe afpa agreg agregation associate bac bachelier bacheliers bachelor bachelors bafa bafd bapaat
        bees bep bnssa bpa bpea bpjeps bprea brevet brevets bsc btec bts caess cafat cafdes caferuis cafme cap capes
        caps centrale cert certif certifs certs cess cfa cfc cfp chartered cima cpa cpge cqp cqpm crpe dcg deae deaes
        deas deavs dec deees dees degree degrees deme deshb deug diplom* diploma diplomant diplomante diplomantes
        diplomants diplomas diplome diplomee diplomees diplomes dnb doctorat doctorate doctorates doctorats dscg dut
        ects enic equivalence escp essec etudes fetac gcse gcses ged graduat greta hec highschool hnc hnd hons ifas ifsi
        inge insa leaving licencepro matura mba msc naric nvq nvqs pgce pgcm pgdip phd polytech pqe qqi qts qual
        qualification qualifications qualified quals rics rncp sciencespo spe studies svq svqs these titre titrepro
        titres vae
    """,
    "licence": """
        accredit* accreditation accredite accredited adeli adr afgsu agrement agrements aipr amf amiante aps asbestos
        ascestos atex atpl attestation attestations bacb caces card cards carte cartes casces cdl certific* certificate
        certificates certification certifications certifie certified certifiee clearance cna cnaps cofrac cofrend corgi
        cpc cpcs cqc crb cscs dbs dv easa ecs electrotech epa fco fcr fgas fgaz fimo fimos finra firstaid gasafe gassafe
        gmc hab habilit habilit* habilitait habilitation habilitations habilite habilitee habilitees habilitent
        habiliter habilites hauteur haz hazmat hcpc hgv inscription inscrit inscrite inscrites inscrits iobsp iosh ipaf
        jib kbis lgv licence licences license licensed licenses lpn mac nclex nebosh nfc nmc notary nplq npors oftec
        ordinal ordre orias osha pasma passerelle permi permis permits poids ppl prap psc pvg qs qualibat qualif qualifs
        rcn recert reci register registered registration rgii rn rpps safepass secourisme sia smsts solas spl ssiap
        sssts sst stcw tfp twic vetting wah wrac
    """,
    "papers": """
        apt asile asylum autorisation autorisations brp citizenship clandestin cpt deportation deported direccte dreets
        ead extracommunautaire frontalier frontaliers greencard ilr immigration legalement naturalisation noneu ofii opt
        originaire originaires overstayed papers papiers passeport passport passports permit pref prefecture pvt
        recepisse regularisation regularise rtw sejour settlement sponsor sponsored sponsors sponsorship stamp visa
        visas whv workpermit
    """,
    "expiry": """
        annulation caduc caduque dated echeance echu echue echues echus expirait expire expired expiree expirees
        expirent expirer expires expiry lapse lapsed lapses lapsing obsolete outdated perimait perime perimee perimees
        periment perimer perimes renew renewal renewed renewing renews renouvelait renouvele renouvelee renouvelees
        renouvelent renouveler renouveles renouvellement revoked revoque suspended upto validite validity
    """,
    "project": """
        agile backlog cahier coordinateur coordination coordinator coordinatrice coordonner jalon jalons kanban
        milestone milestones pilotage pilote piloter planification planifier pmi pmo pmp po prince product programmee
        programmes project projects projet projets roadmap scrum specifications specs sprint sprints stakeholder
        stakeholders transformation
    """,
    "manager_role": """
        anime animer chefferie encadrait encadrant encadrants encadre encadree encadrees encadrement encadrent encadrer
        encadres equipes manage manageait managed management managements managerial manageriale manageriales manages
        managing resp responsable responsables supervise supervised superviser supervises superviseur supervising
        supervisor supervisors
    """,
}
