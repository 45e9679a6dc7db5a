"""What may follow "pas de", "no" or "can't" and is not a technical skill: other families, and small talk."""

import re

from ravive.domain.reading.comments.families import words

#: First words of a phrase that is no skill.
NOT_SKILLS = words(
    """
    casse prevenir retard retards
    reponse reponses retour retours suite suites nouvelle nouvelles news reply replies response responses answer
    answers feedback souci soucis probleme problemes pb problem problems issue issues doute doutes doubt doubts
    question questions reaction reactions commentaire comment comments remarque raison raisons reason reasons
    explication explanation motif detail details info infos information entretien entretiens interview interviews rdv
    rendez-vous rendez meeting call appel visio shortlist itw decision email mail mails sms telephone tel phone numero
    number adresse contact contacts cv resume dossier lettre letter photo candidature application chance luck way idea
    idee clue thanks merci offence offense hard rancune regret regrets surprise wonder hurry rush presse urgence red
    green flag flags go nogo need besoin besoins point points lien link show shows shows-up choice choix longer more
    one body nobody personne rien nothing anything anyone someone quelqu quelqu'un qqn match good bon bonne bons
    mauvais mauvaise bad big great grand grande gros grosse grave ca cela this that these those here there fit feeling
    compatible possible interesse interessee interested retenu retenue pris prise ok convaincu convaincue convaincant
    convinced convincing sure certain clear clair right wrong real vraiment really especially particulier
    particulierement special better best strong stronger higher lower less moins plus autre autres other others
    another same meme tout toute tous toutes all any each first last nous vous moi toi lui elle him her me us them il
    ils on we they he she it i je tu poste postes role roles post posts vacancy vacancies position positions opening
    openings job jobs place places spot budget budgets headcount room space mission missions offre offer offers
    salaire salary pay money argent remuneration augmentation variable prime bonus car voiture vehicule vehicle
    transport transports bus train parking commute deplacement deplacements travel travelling voyage mobilite mobile
    teletravail remote tt presentiel homeworking onsite demenagement relocation relocate cdi cdd interim freelance
    contrat contract stage alternance apprentissage nuit nuits night nights week-end weekend weekends week-ends we
    samedi samedis dimanche dimanches saturday saturdays sunday sundays astreinte astreintes horaires hours shift
    shifts 3x8 2x8 5x8 temps time part full mi-temps disponibilite dispo disponible available availability preavis
    notice start date motivation envie interet interest enthusiasm enthousiasme energy energie drive passion appetence
    gout projet project plan ambition conviction spark autonomie rigueur ecoute communication leadership organisation
    organization organise organisee dynamisme ponctualite punctuality initiative assurance confiance confidence
    maturite maturity aisance charisme presence patience empathie empathy tact diplomatie discretion humilite humility
    curiosite curiosity ownership structure methode recul hauteur attention rigour discipline esprit eye smile sourire
    bonjour politesse manners respect excuse excuses apology warning filter filtre relationnel souplesse flexibilite
    flexibility adaptabilite reactivite proactivite pedagogie esprit-equipe teamwork social people soft interpersonal
    precision soin serieux fiabilite franchise transparence ton posture presentation elocution prise force capacite
    sens listening listen self awareness self-awareness resilience stamina gravitas urgency sense chemistry rapport
    alchimie feeling culture valeurs values adn atomes experience experiences exp xp annees ans an years year months
    mois anciennete recul bouteille seniorite seniority senior junior experimente experimentee experienced confirme
    aguerri anglais english allemand german espagnol spanish italien italian neerlandais dutch portugais portuguese
    francais french langue langues language languages arabe chinois mandarin russe polonais bilingue bilingual permis
    licence license licences diplome diplomes diploma degree degrees certificate certificat certification
    certifications qualification qualifications caces habilitation habilitations bafa bafd deas sst aipr fimo fco cap
    bep bts bac master visa sponsorship papiers papers titre work permit registration agrement carte cscs nmc pin dbs
    cdl hgv sia acca aca gcse gcses nvq pgce qts references reference reference visas passport formation casier enfant
    enfants kids children femme femmes homme hommes women men woman man francais etranger etrangers foreigners muslim
    musulman noir noirs arabes voile vieux vieille jeunes jeune old young dit dire vu vue venu venue repondu rappele
    rappelee ete eu recu recue voulu pu su ecrit envoye envoyee revenu revenue entendu donne donnee parle parler
    compris demande postule paru semble travaille fait pris mis rendu eue manque manquer lu ouvert been had heard came
    come called replied answered turned showed show got go wanted want worked seen said say told tell tried met given
    sent worn made be start commence commencer join offer pay sponsor wait attendre afford do make move relocate
    travel commute drive attend get give take find see use help keep hire blame fault tell stay work speak imagine
    picture place commit match agree accept venir demarrer se s'exprimer s'organiser ou qui quoi pourquoi comment si
    s'il what why how whether if where which who ce pas plus jamais ne n'est n'a c'est est etait is was are were has
    have will would y en au aux a de des du la le les l un une et ni mais but and or encore vraiment trop assez tres
    bien mal beaucoup peu toujours always often yet too very much enough so just only even ever wage wages rate rates
    tjm package salaries euros euro eur k avance negociation negocier negotiation movement marge margin compromis
    solution alternative deuxieme seconde second 2e 2eme 2nd third troisieme round tour shortlisted trace traces
    accent entree acces sortie access wiggle room leeway movement suivante suivantes suivant suivants fermeture
    fermetures ouverture ouvertures lien bonne vue revue personne nobody histoire histoires guarantee confirm provide
    promise reach garantir confirmer justifier assurer place stress souvenir souvenait solde annonce offre date dates
    echeance avance aventure detour hate gap gaps niveau level lien rapport avis opinion view notes note signe sign
    signs contre-indication objection objections against regard nuance ambiguite cherche choisi retenir garder keep
    rappeler contacter recontacter call ring hesitation hesiter donner poursuivre continuer proceed progress
    progressing forward further client clients customers customer equipe team manager company entreprise boite agence
    agency signature accord consentement consent alcool drink tabac phone-call day jour jours days week weeks semaine
    semaines matin matins soir soirs morning mornings evening evenings afternoon monday tuesday wednesday mercredi
    lundi mardi jeudi vendredi thursday friday mouvement bruit drama fuss rush pression stress pressure conflict
    conflit ecrits oral orthographe spelling fautes vacance vacances holiday holidays conges conge logement housing
    accommodation home maison domicile rappel rappels peine maintenant demain aujourd aujourd'hui moindre consigne
    consignes condition conditions distance distances faute tete gars poche heure heures retard retards incident
    incidents bemol reserve reserves dommage idees now today tomorrow never ailleurs ici thing things harm foul reproche
    reproches grief griefs rancoeur cause faut doit
    """
)

#: Openings of a phrase that are no skill although their first word might be.
NOT_SKILL_PHRASES = re.compile(
    r"(?:le |la |les |l'|un |une |des |the |a |an |son |sa |ses |his |her )?(?:"
    r"travail\w* (?:en equipe|seul|sous pression)|gerer (?:le stress|la pression|son stress|ses emotions|les conflits|"
    r"un conflit|son temps|les priorites)|"
    r"se (?:vendre|presenter|remettre|tenir|rendre|liberer|deplacer|projeter|positionner|decider|taire|mettre|motiver|"
    r"montrer|gerer)|s'(?:\w+)|dele?gu\w+|ecouter|communiquer|"
    r"convaincre|expliquer|argumenter|repondre|dire|citer|parler|prendre (?:du recul|une decision|des decisions|"
    r"la parole)|prioriser|trancher|"
    r"delegate|listen|communicate|explain|work (?:in a team|alone|independently|under)|"
    r"handle (?:pressure|stress|conflict|criticism)|prioriti[sz]e|stop|sit still|"
    r"cope with (?:pressure|stress)|name|articulate|tell|say|answer|focus|sell (?:himself|herself)|"
    r"take (?:feedback|criticism|orders)|stand|"
    r"bonne (?:personne|volonte)|right (?:person|fit|attitude|to work)|type de|genre de|kind of|sort of|point of|"
    r"lot of|car of|way |"
    r"meme (?:vision|longueur|pas)|bon (?:profil|candidat|moment|timing|fit|etat)|bonne (?:adresse|heure)|"
    r"fibre (?:commerciale|manageriale)|profil|candidat\w*|cv |\d|"
    r"hors |sous |dans |chez |avant |apres |before |until |after )"
)
