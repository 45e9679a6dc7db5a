"""Words that lead to the name of a place, that follow it, and names that are none, folded."""

from ravive.domain.reading.comments.word_tables import words

PARTS_OF_NAMES = "sur|sous|en|de|la|le|les|l'|du|des|of|upon|on|and|lès|d'"
#: What comes next is where the candidate lives.
HOME_LEADS = (
    r"depuis|from|habite(?: a| sur| encore a| toujours a| pres de| au| en)?|vit(?: a| sur| pres de| au| en)?|"
    r"reside a|basee? (?:a|sur)|base a|loge a|domicilie\w* a|"
    r"based (?:in|at|out of)|lives?(?: up| down| out| over)? (?:in|near|at)|living (?:in|near)|located in|he's in|"
    r"she's in|he is in|she is in|(?:il|elle) est (?:a|sur|au|en)|stuck in"
)
#: What comes next is where the work is.
SITE_LEADS = (
    r"to|jusqu'a|near|outside|around|autour de|pres de|situee? a|(?:sites?|postes?|usine|agence|magasin|entrepot|"
    r"depot|chantier|bureaux?|etude|boutique|plateforme|role|job|plant|office|store|"
    r"yard|depot|warehouse|shop|school|hospital|branch|client|trajets?|route|commute|train|bus|drive|trip|patch|"
    r"secteur|mission)(?:'s)?(?: (?:est|etait|is|was|se trouve|sont|are))?(?: (?:a|au|aux|en|in|at|de|d|of|"
    r"to|for|sur|vers|pour))?|"
    r"(?:bouger|bougera pas|demenager|demenage|quitter|quitte pas|quittera pas|venir|aller|monter|descendre|"
    r"rejoindre|relocat\w+|move|moving|commut\w+|travel\w*|get|getting|leave|leaving|rester|stay|"
    r"remain)(?: (?:pas|a|au|aux|de|en|to|in|into|sur|jusqu'a))?|"
    r"(?:fera|fait|fasse|faire) (?:pas |plus )?|(?:do|doing|mean|means|meant)|km (?:de|d|from|of)|miles (?:from|to|"
    r"of)|(?:sur|on|en) site a|on-?site (?:in|at)|presentiel (?:a|sur)|bornes (?:de|depuis)|loin de|"
    r"far from|"
    r"(?:dans|sur) (?:le|la|les|l)"
)
WEAK_LEADS = (
    r"a|au|aux|en|in|at|vers|pour|sur|de|d|cote|veut|voulait|voudrait|wants|wanted|want|c'est|we're|"
    r"we are|we do|for|into|via|par|direction|chez nous|do|nous|l"
)
LEADS_AFTER = (
    r"(?:, (?:trop|too|pas|no|non)\b|'s (?:too|out|not|far|a )|(?:also|is|was|est|etait|reste) (?:trop|too|a |hors|"
    r"out|not|pas|loin|far)|trop loin|too far|too remote|is too|was too|est trop loin|was too far|"
    r"is too far|lui parait|"
    r"tous les jours|chaque jour|every day|daily|quotidien|ou rien|or nothing|intra|centre\b|centre-ville|"
    r"site\b|office\b|plant\b|depot\b|store\b|branch\b|uniquement|only\b|\d+ (?:jours?|days?)|toutes les semaines|"
    r"each way|aller[- ]retour|a/r|[>→]|-> )"
)
#: Words written with a capital that are no place: openings of sentences, people, tools, days, months.
NOT_PLACES = words(
    """
    le la les l' un une des du de d' il elle ils elles on nous vous je j' ce cet cette ces son sa ses leur leurs notre
    nos mon ma mes
    the a an he she they we i it its his her their our my this that these those you your client candidat candidate
    profil poste
    refus refuse retenu retenue motif pb pas non oui ok ko no yes not and but or so plus trop too very tres bien good
    great lovely
    et mais ou or donc car ni puis sinon sauf avec sans pour par sur dans chez depuis vers entre apres avant from to
    in at on of for with by as
    if when while because since until also besides still only just habite vit reside lives living based works wants
    wanted veut voulait
    voudrait refuse ne n' n'a n'est can can't cannot won't wouldn't couldn't didn't doesn't isn't has have had is was
    were are be been
    cherche souhaite demande exige recherche accepte decline renonce se s' est etait a ont avait sera permis vehicule
    voiture train bus rer metro tram
    tgv car drive commute trajet route distance mobilite teletravail tt remote hybrid onsite site full paris-like
    lundi mardi mercredi jeudi vendredi
    samedi dimanche monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri
    sat sun janvier fevrier mars avril mai juin juillet aout
    septembre octobre novembre decembre january february march april may june july august september october november
    december jan feb mar apr jun
    jul aug sep sept oct nov dec cdi cdd interim smic mr mrs ms mme mlle dr m madame monsieur rh drh hr ceo cto dg daf
    pdg cv sms tel mail email
    excel word sap teams zoom skype visio caces fimo cap bts bac but ide as ash aes dut master licence phd mba gp nhs
    uk eu ue
    entretien interview appel call phone screen debrief compte note dossier candidature reponse mail sujet point
    points bilan verdict
    dommage shame pity sadly malheureusement unfortunately however par ailleurs enfin bref bon alors donc next suivant
    merci thanks ps nb
    impossible hors zero aucun aucune no-go gros grosse beau belle sympa super top excellent excellente nice brilliant
    chef cheffe directeur directrice responsable manager assistant assistante ingenieur ingenieure technicien
    technicienne comptable vendeur
    vendeuse serveur serveuse infirmier infirmiere conducteur conductrice agent agente charge chargee developpeur
    developpeuse chauffeur macon
    electricien plombier soudeur caissier caissiere cuisinier cuisiniere commis nurse driver welder chef baker cook
    teacher accountant buyer
    engineer developer operator cleaner carer picker porter analyst consultant designer planner clerk warehouse
    kitchen head senior junior lead
    ca there here tous middle nowhere distance relocation location lieu geographie localisation temps heures heure
    minutes min jours jour days day weeks week full-time part-time
    decu decue prevenu prevenue ravi ravie told explained said dit dixit selon vu vue met reçu recu recue seen stock
    standard template modele
    loin far away too-far stop fin end dropped withdrew retire desiste abandonne stage alternance famille family kids
    enfants mari femme wife husband
    mother mere pere partner compagne compagnon conjoint maison house flat logement landlord bail noel xmas christmas
    easter paques
    """
)
