"""How far it went: `stage`."""

import re

from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.signs import Hit, signs

_DONE = r"(?:itw|interview|interviews|entretien|entretiens|entrevue|visio|rdv|rendez-vous|meeting|rencontre)"

SIGNS = (
    *signs(
        "stage.offer",
        r"""
        (?:offre|offer|proposition|promesse(?: d'embauche)?|contrat|contract|propal|pe\b|lettre d'engagement|
        job) (?:\w+ ){0,2}?(?:faite?|emise?|envoyee?|signee?|acceptee?|refusee?|declinee?|etablie?|transmise?|remise?|
        made|sent|issued|extended|out|accepted|declined|refused|rejected|signed|turned down|rescinded|withdrawn|
        on the table|verbale|reneged|retiree?|annulee?|retractee?|was made|knocked back)|
        (?:made|sent|gave|given|extended|issued|offered|proposed|faire|fait|fit|envoye|emis|propose|transmis|recu|got|
        received|had|accept\w*|declin\w*|refus\w*|rejet\w*|reject\w*|turned down|said no to|signed|signe\w*|
        reneged on|backed out of|renonce a|turns? down|retract\w* (?:sur |de )?|eu|dit non a|dit oui a|avons fait|
        revenu\w* sur|withdrew|pulled|knocked back|after|apres|stade|au stade de l'|over|on) (?:him |her |them |to |
        lui |us |a |an |the |our |my |une |un |la |le |l'|notre |nos |sa |formal |verbal |written |de |d'|firm |
        ferme |second |final |job |ecrite |orale |good |belle |revised |deux |premiere |chez |both |oral |signe |
        first |best |\d )*(?:offers?|offres?(?! d'emploi| de (?:stage|poste))|propositions?|promesse(?: d'embauche)?|
        contract|contrat(?= chez nous| envoye| prepare| signe|,|$|\n)|propal|offer letter|
        job offer)(?! (?:to be|a faire|a venir|ailleurs|elsewhere|from (?:another|a|the|elsewhere|his|her)|d'un|
        de la concurrence|concurrente|d'une autre|chez))
        """,
        r"""
        (?:on|we|nous|i) (?:lui |l'|la |le |her |him |them |had |have |a |avons |avait |offer\w* |
        propos\w* )*(?:offered (?:him|her|them|it|the)|propose (?:le poste|un cdi|un cdd|le contrat|un contrat|\d+)|
        hired (?:him|her|them)|embauche\w*|recrute\w*|pris\w* en (?:cdi|cdd|essai)|fait signer|offered)|
        (?:offered (?:him|her|them) the|was offered|were offered|been offered|got the job|job offered|role offered|
        hired\b(?= (?:then|and|but|,|in|on|last|\d))|signed (?:with us|the contract|our|his contract|her contract)|
        a signe (?:chez nous|le contrat|son contrat|la promesse|notre)|
        embauchee?\b(?= (?:le|en|puis|mais|,|chez nous|depuis))|recrutee?\b(?= (?:le|en|puis|mais|,|chez nous))|
        prise de poste|(?:rupture|fin) (?:de la |de |en )?periode d'essai|
        periode d'essai (?:rompue|non (?:validee|concluante)|interrompue)|probation (?:failed|ended|not)|
        failed (?:his |her )?probation|left (?:during|in) probation|during (?:his|her|the) (?:probation|trial period)|
        never started|n'a jamais commence|ne s'est pas presente\w* (?:le|au) (?:premier|1er) jour|
        no-?show (?:on|for) (?:first day|day one|day 1|start)|quit after|
        left after (?:one|two|three|\d|a) (?:day|week|month|shift)s?|
        parti\w* (?:apres|au bout de) (?:une|deux|trois|\d+) (?:jours?|semaines?|mois|heures?)|dpae|onboarding|
        contract (?:ready|drafted|prepared)|contrat (?:pret|prepare|redige|edite)|
        (?:salary|terms|package) negotiation|negociation (?:finale|salariale|du contrat)|about to sign|
        sur le point de signer|pret\w* a signer|the morning of|veille de (?:la signature|son arrivee|l'embauche))|
        contract stage|offer stage|retour sur (?:la |notre |l')?(?:proposition|offre)|
        (?:thinking|reflechit|reflexion|hesite)[^\n]{0,15}(?:offer|offre|proposition)
        """,
    ),
    *signs(
        "stage.final",
        r"""
        finalistes?|finalists?|(?:en |a la |phase )finale?\b(?! (?:decision|answer|no|year|word|report))|
        dernier (?:tour|round|entretien|carre|rdv|stade)|derniere (?:etape|ligne droite|manche|phase|rencontre|
        selection|session)|ultime (?:etape|entretien|tour)|final (?:round|stage|interview|panel|two|three|shortlist|
        selection|step|jury|four|hurdle|meeting|2|3|list|board)|last (?:round|stage|interview|two|three|step|hurdle|2|
        3)|(?:jury|commission|oral|comite|entretien|rdv|stade|etape|round|grand oral|selection) (?:final|finale|
        de selection final|de fin)|short-?list (?:finale|de (?:2|3|deux|trois|\d)|of (?:two|three|2|3))|
        top (?:2|3|two|three)\b|down to (?:the )?(?:last )?(?:two|three|2|3)|
        one of (?:the )?(?:last |final )?(?:two|2|three)|parmi les (?:2|3|deux|trois) (?:derni\w+|final\w*)|
        dernier duo|dernier carre|beaten in the final|third round|3rd round|3e (?:tour|entretien)|
        3eme (?:tour|entretien)|troisieme (?:tour|entretien)|fourth (?:round|interview)|
        entretien (?:avec (?:le )?)?(?:dg|pdg|ceo)(?: final)?\b(?=.{0,3}final)|made the final|reached the final|
        lost in the final|sur le fil|(?:the )?last hurdle
        """,
    ),
    *signs(
        "stage.team",
        r"(?:vue?s?|recue?s?|rencontree?s?|rencontre|rencontrait|a rencontre|a vu|met|meets|seen|saw|interviewed|"
        r"introduced|passee?|entendue?|challenged|grilled|received|entretien\w*|itw|interview\w*|rdv|rendez-vous|visio|"
        r"meeting|round|echange|dejeuner|lunch|call|rencontre|immersion|tour|tea|coffee|spent|morning|half day|"
        r"demi-journee|journee|one|two|2e|1er|second|deuxieme|technical|technique|panel|journee|matinee) (?:by |with |"
        r"par |avec |the |chez |a |au |aux |devant |to |l'|le |la |les |toute |all |whole |our |notre |nos |son |sa |"
        r"futur |future |hiring |her |his |en |both |entier\w* |ses |deux |two |line |entretien |de |du |in |at |an |"
        r"and |day |morning |afternoon |half |lunch |hour |an hour |une |un |technique |operationnel |visio |"
        r"presentiel |ensuite |also |then |rh \+ |rh et |hr and |with the |shift |on |bien )*"
        r"""
        (?:manager\w*|n\+1|n \+ 1|n\+2|chefs?\b(?! (?:de rang|de partie|de projet|role))|cheffe|
        chef (?:de (?:service|chantier|cuisine|atelier|equipe|rayon|secteur|site|bloc|pole|production|magasin))|
        responsables?|client\w*(?! (?:email|cv))|equipes?|team|direct(?:eur|rice|ion|or)\w*|gerant\w*|patron\w*|boss|
        owner|cadre(?:s)?(?: de sante)?\b|cto|cfo|ceo|coo|cpo|daf|dsi|drh(?! seul)|dg\b|pdg|president\w*|associe\w*|
        partners?|jury|panel|commission|board|comite|operationnel\w*|head\b|head (?:of|teacher|chef)\w*|
        chef de service|matron|ward (?:sister|manager)|sister|supervisor|foreman|hiring manager|hm\b|line manager|
        department|conducteur de travaux|maire|elus?\b|dga|dgs|collegues?|colleagues|peers|staff|mecanos|gars|
        filles de l'equipe|cuisine|brigade|tuteur|maitre d'(?:apprentissage|ouvrage|oeuvre)|chef d'\w+|medecin\w*|
        surgeon\w*|consultant|principal|governors|deputy|residents|parents|crew|kitchen|site manager|store manager|
        plant manager|office manager|project manager|business|pl\b|leader|team leader|lead|directeurs|proprietaire\w*|
        conseil (?:d'administration|municipal)|bureau de l'asso\w*|educat\w+|encadrant\w*|utilisateurs|users|
        founders?|fondat\w+|the md|md\b|managers|investors|engineers|developers|devs|techs?|trustees|
        warehouse manager|everyone|tout le monde)
        """,
        r"""
        working interviews?|(?:second|2nd|2e|2eme|2d|deuxieme|seconde|round two|two|deux|2|three|trois|3|several|
        plusieurs|1st and 2nd|both|four|quatre|4) (?:premiers? |first |good |great |bons |very good |long |tres bons |
        positive |)?(?:round|rounds|interview|interviews|entretien|entretiens|tour|tours|itw|itws|rdv|rendez-vous|
        meeting|meetings|rencontre|rencontres|stage interview|visios)(?! (?:non|annule|not|prevu|planned|cancel|
        a venir|a prevoir|to come|a planifier|scheduled|declined|refus\w+))|round 2|tour 2|(?:second|2nd)[- ]stage|
        (?:trial|taster|working|try-?out) (?:shift|day|morning|lesson|period|week|session|service|run|evening|
        afternoon)s?(?! (?:no|not|missed|declined|cancelled|offered))|on trial\b|
        trial (?:on site|at|with|in the|went|was|did|shift)|(?:essai|journee d'essai|demi-journee|matinee|immersion|
        mise en situation|pmsmp|test pratique|periode d'immersion|stage d'observation|journee d'immersion|observation|
        journee decouverte|service d'essai)(?: (?:sur|au|en|dans|avec|a|de|chez|d'une|du|
        d')(?: (?:le |la |l'|les |site|cuisine|atelier|service|chantier|place|une|un|deux|terrain|magasin|rayon|ligne|
        poste|equipe|classe|jour\w*|semaine\w*|heures?|matin\w*|\d+|demi-journee|salle|reel|conditions))*)?(?= |$|
        [\n,;:.)])(?<!periode d'essai)|(?:essai|trial) (?:concluant|non concluant|rate|fait|realise|d'un|d'une|de \d|
        failed|passed|ok|done)|essai (?:au|en|sur|dans|a la|a l'|d'|de|le|fait|chez)|
        (?:spent|passe|did|fait|made) (?:a |an |one |une |un |half |deux |two )*(?:half[- ]day|demi-journee|journee|
        day|matinee|morning|service|shift|afternoon|hour|heure|lesson|
        week)(?: (?:with|avec|on|in|at|sur|a l'atelier|chez|a la|au|en|de))|
        (?:manager|client|equipe|team|chef|direct\w+|jury|panel|cadre|gerant\w*|patron\w*|boss|head|owner|n\+1|
        hiring manager|board|daf|cto|cfo|conducteur de travaux|the team|hm|md|foreman|sister|governors|pl|cheffe|
        responsable|commission) (?:l'a |la |le |les |had |has |have |have all |a |ont |was |were |all |avait |met |
        not |n'a pas |n'a pas ete |pas |did not |didn't |really |plutot |tres |vite |also |tous |les a |felt |en |
        aussi |both |bien )*(?:vue?|rencontre\w*|recue?|met|saw|seen|interviewed|interviewe\w*|interrog\w+|entendue?|
        grilled|questionne\w*)
        """,
        r"""
        (?:visite|visit|tour) (?:et|and|\+) (?:entretien|interview|rencontre)|
        (?:apres|after|suite a|following|post) (?:the |l'|le |la |son |her |his |un |une |a )?(?:trial|essai|
        immersion|team (?:meeting|lunch|day|interview)|second|client (?:meeting|interview)|panel|jury|
        entretien (?:client|manager|technique|operationnel)|2e|2eme|deuxieme)\w*|
        (?:client|team|manager|technical|panel|hiring manager|second|technique|operationnel|jury|departmental|peer|
        board|group) (?:interview|meeting|round|entretien|itw|discussion)s?(?! (?:not|cancelled|non|refus\w+|prevu|
        to come|planned|a venir|scheduled|declined))|(?:entretien|itw|rdv|rencontre|visio|interview|oral|
        presentation) (?:client|manager|equipe|technique|operationnel\w*|n\+1|team|jury|chef\w*|cadre|direction|daf|
        dg|panel|departement|hierarchique|metier|responsable|directeur|directrice|gerant\w*|fonctionnel|collectif|
        commission|final)|shadow\w* (?:a |the |shift|day|our|us)|(?:devant|before|face a|face au) (?:le |un |the |a |
        our )?(?:jury|panel|commission|comite|board)|panel\b(?! (?:beating|beater|pin|saw))|jury\b|soutenance
        """,
    ),
    *signs(
        "stage.interviewed",
        rf"""
        (?:1er |premier |first |1st |un |une |an |the |apres |after |suite |suite a |suite a l'|en |a l'|lors de l'|
        lors d'un |lors du |during |at |in |dans l'|post |bon |good |great |excellent |super |tres bon |long |
        mauvais |poor |bad |decent |nice |pleasant |brilliant |strong |weak |ok |video |zoom |teams |
        face[- ]to[- ]face |f2f |physique |rh |hr |agence |agency |cabinet |hr |ko |refus |refuse\w* |vu en |vue en |
        recu en |recue en |rejected |declined |non |l'|son |her |his |mon |my |one |1 |lovely |belle |second |cet |
        rate |rapide |court |short |fait |had |had an |pass\w+ |eu |dec\w+ |correct |moyen |online |in-person |
        no after |no at |l |: ?|the first |notre |our |warm |awkward |tres |difficult |formal |informal |
        initial )+{_DONE}(?! (?:telephonique|tel\b|phone|a (?:venir|planifier|caler|fixer|programmer|prevoir)|prevu|
        planned|scheduled|annule\w*|cancel\w*|booked|not|non honore|to (?:come|be)|propos\w+|reporte|demain|lundi|
        mardi|jeudi|vendredi|refuse par|declined|next|slot|par tel|au tel))
        """,
        rf"""
        {_DONE} (?:du|le|on|of|en|a|au|with me|avec moi|d'|de|was|went|realise\w*|fait\w*|ok|ko|positi[fv]\w*|
        moyen\w*|bon\b|tres bon|rh\b|hr\b|correct\w*|mitige\w*|decevant\w*|agence|en visio|visio|physique|passe\w*|
        concluant\w*|pas concluant\w*|non concluant\w*|agreable|interessant\w*|sympa|rate\w*|laborieux|brilliant|good|
        bad|poor|fine|done|notes|feedback|summary|:|court|catastroph\w*|difficile|done|held|completed|long|tres \w+|
        fluide|reussi|debrief|report|c\.?r\.?|face)(?! (?:venir|planifier|caler|prevu|client|fixer))
        """,
        rf"""
        ^{_DONE}(?=$|[\n:,;.(]| )(?! (?:a (?:venir|planifier|caler|fixer|prevoir)|prevu|planned|scheduled|annule\w*|
        cancel\w*|booked|not|refuse|to|tel))|
        (?<!candidature )(?<!cv )(?<!dossier )(?<!lettre )(?<!mail )(?<!reponse )(?<!jamais )(?:vue?|recue?|
        rencontree?|met|seen|interviewed|interviewe\w*|rencontre|saw)(?: (?:le|en|a|at|on|in|au|by me|par moi|
        par nous|chez nous|here|avec|hier|today|yesterday|twice|face|f2f|via|sur|with|by|person|once|ce|last|him|her|
        de|dans|lundi|mardi|jeudi|this|par \w+|\d)|(?=$|[\n,;.:)]))|(?:je|j'|on|nous|i|we) (?:l'|la |le |les |ai |
        avons |a |have |had |l'ai |l'avons )*(?:vue?s?\b|recue?s?\b|rencontree?s?\b|met\b|saw\b|interviewed|
        interviewe\w*|rencontre\b|reçu\w*)|(?:interviewed|interviewee?|recue? en entretien|
        passe\w* (?:en |un |l'|son )?entretien|pass\w+ l'entretien|had (?:him|her) in|
        came (?:in|to see us|for (?:an )?interview)|venue? (?:a l'agence|nous voir|en entretien)|face[- ]to[- ]face|
        f2f|tete-a-tete|en face a face|salon|job ?dating|forum|jobdating|zoom (?:chat|call|meeting|interview)|
        teams (?:call|meeting|interview)|video (?:call|chat|interview)|visio(?:conference)?|en visio|over coffee|
        cafe avec|coffee with|met (?:him|her|them) (?:at|in|for)|sat down with)(?! (?:prevu|a venir|planned|booked|
        annule))|au cours de l'entretien|during (?:the )?interview|at interview|en entretien|en itw|
        interview (?:on|of|went|was)|in (?:the )?interview|(?:avant|apres) (?:l'|le )(?:1er |
        premier )?entretien(?<!avant l'entretien)
        """,
    ),
    *signs(
        "stage.screened",
        r"""
        (?:pre-?qualif\w*|prequal\w*|pre-?screen\w*|screen(?:ed|ing)?\b(?! out)|preselect\w*|pre-selection\w*|
        shortlist(?:ed|ing)?|short-?liste\w*|long-?list\w*|phone (?:screen\w*|interview|chat|call|intro)|
        telephone (?:interview|screen\w*|call|chat)|call (?:report|notes?|went|was|with (?:him|her)|on|of|summary)|
        tel call|phone call\b|entretien (?:tel\b|telephonique|par tel\w*|au tel\w*|phone)|
        itw (?:tel\b|telephonique|phone)|point tel\w*|point telephonique|
        echange (?:tel\b|telephonique|par tel\w*|au tel\w*|de \d+ min)|
        appel (?:de qualification|decouverte|de prequalif\w*|tel\b|du \d|le \d|passe|qualif\w*|fait|de \d|ce|d'hier|
        rapide|telephonique|:)|qualif(?:ication)? (?:tel\w*|phone|telephonique)|qualifiee? (?:par|au) tel\w*|
        (?:eue?s?|joint\w*|contactee?|appelee?|parle|discute|echange) (?:au |par |a |rapidement |longuement |
        brievement )*(?:tel\b|tel\.|telephone|phone)|(?:je |j'|on |nous |l')?(?:l'|la |le |les )?(?:ai |avons |
        a )(?:eue?|eus|jointe?|appelee?|contactee?)(?: (?:au|par|hier|ce|longuement|\d+|rapidement|en ligne|
        le \d)| au tel)|(?:spoke|spoken|chatted|talked|chat|speaking|good chat|lovely chat|nice chat|quick chat|
        long chat|great chat|brief chat) (?:to |with |on |over |by |him |her |them |briefly |at |for |about |the |
        a )*(?:him|her|them|phone|length|telephone|call|\d+ min\w*|candidate)|
        (?:had|good|lovely|nice|quick|long|brief|great|initial|intro|first|short|discovery|screening|15|20|30|45|
        pleasant|qualifying) (?:a )?(?:phone |tel |screening |intro |initial |minute |min |mins |long |good |lovely |
        nice )*(?:call|chat|phone call|phone chat|conversation)\b(?! (?:back|centre|center|handler|again|handling))|
        on the phone(?! (?:with the news|to (?:tell|say)))|over the phone|by phone(?=:| :| on \d)|
        tc (?:du|ok|fait|avec|de)|cr (?:tel|appel|d'appel|call)|call report|
        compte[- ]rendu (?:d'appel|tel\w*|telephonique)|au tel\b(?=[ :,]*(?:tres|elle|il|sympa|agreable|bonne?|bien|
        froid|hesitant|$|\n|:|,))|au telephone\b(?=[ :,]*(?:tres|elle|il|sympa|agreable|bonne?|bien|froid|hesitant|
        :))|tel du \d|appel du \d|call du \d|rang (?:him|her) (?:to (?:qualify|discuss|screen)|and (?:he|she)|about)|
        reached (?:him|her) by phone|whatsapp call|premier contact (?:tel\w*|telephonique)|1er contact (?:tel\w*)|
        first contact by phone)
        """,
    ),
    *signs(
        "stage.applied",
        r"""
        (?:refus\w*|rejet\w*|rejected?|ko|non|no|ecarte\w*|declined|tri|elimine\w*|out|turned down|filtre\w*|binned|
        pass) (?:\w+ )?(?:a la lecture du |au vu du |sur la base du |on the basis of (?:the |his |her )?|at |on |sur |
        des |au |based on |after |apres |a |d'apres |from |the |lecture |lecture du |reading the |stade |seul |tri |
        sift |simple lecture du )*(?:cv\b|cvs\b|(?<=sur )dossier\b|resume\b|(?<=on )paper\b|sift|paper sift|stage cv|
        cv stage|cv seul|application form)(?! (?:ferme|clos))|(?:cv|candidature|application|
        resume) (?:\w+ ){0,2}?(?:recue?s?|recu|lu\b|lue|a lire|to read|to be read|transmise?|transfere\w*|envoye\w*|
        forwarded|sent (?:to|on)|passed (?:to|on)|received|seul\w*|only|stage|screened out|read|non lu\w*|not read|
        unread|en attente|spontanee?|parcouru\w*|survole\w*|en cours d'etude|a etudier|to review|under review|
        reviewed|pas (?:lu|ouvert)\w*|not opened|classe\w*|arrive\w*|depose\w*|came in|in the inbox|logged|saved|
        illisible|en base|enregistre\w*|hors sujet|hors profil|incomplet|a trier|sans (?:lettre|suite|reponse)|
        jamais (?:lu|ouvert)\w*|never (?:read|opened)|deposited|(?<=cv )(?:ecarte|refuse|rejete|rejected|non retenu|
        faible|bof|vu\b))|(?:recu|received|got|lu|read|vu|saw|have|on|juste|just|only|sur|d'apres|from|seen|
        with) (?:le |la |son |sa |un |the |his |her |a |only |just |juste |que le |only the |un simple )*(?:cv\b|
        resume\b|candidature\b(?! (?:retiree|retirée))|application (?:form)?|lettre de motivation|cover letter|
        dossier de candidature)(?! (?:mis a jour|a jour|updated|to be updated|to follow|a recevoir|attendu|bidon|
        falsifie))|(?:at|au) (?:sift|cv stage|stade (?:du )?cv|tri)|paper sift|sift\w*|tri (?:de )?cv|
        candidature spontanee|speculative application|unsolicited|(?:has|have|just|a) (?:applied|
        postule)\b(?= (?:via|on|through|sur|par|le|en|online|hier|yesterday|for|au|a )|$|\n|,)|
        applied (?:via|on|through|online|by)|postule (?:via|sur|par|en ligne|le|au|a l'|hier)|
        pas (?:appelee?|contactee?|rencontree?|recue?|vue?)(?: |$)|not (?:called|interviewed|met|seen|screened)|
        no interview|sans entretien|without interview|pas d'entretien|n'a pas eu d'entretien|no cover letter|cv only|
        cv seul|(?:jamais|never) (?:rencontre|recue?|met|interviewed|vue?)\w*
        """,
    ),
)

_DEEPEST_FIRST = (
    ("stage.offer", Stage.OFFER),
    ("stage.final", Stage.FINAL),
    ("stage.team", Stage.TEAM_INTERVIEWED),
    ("stage.interviewed", Stage.INTERVIEWED),
    ("stage.screened", Stage.SCREENED),
    ("stage.applied", Stage.APPLIED),
)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:pas|jamais|not|never|sans|no|before|avant|absente?|annul\w+|cancel\w*|refus\w+|declin\w+|to be|"
    r"a planifier|a caler|a fixer|faut|prochain\w*|upcoming|missed|manque|rate|loupe|skip\w*|propos\w+|invit\w+|"
    r"en attente d\w*|waiting for|awaiting|demain|would have|aurait|plante|lapin|prevu\w*|planned|scheduled|booked|"
    r"honor\w+|venue?s?|turn\w* up|turned up|show\w* up|attend(?: the| his| her)?|attend\w* (?:un |l')|"
    r"present\w* (?:a|au)|veille d\w*|convoque\w*|convi\w+|organis\w+|offered (?:an|a)|no-?show|ahead of|ne veut|"
    r"prefers?|prevoir|planifier|caler|fixer|positionner|want\w*(?: an?)?|requested|ask\w* for)|"
    r"n't)(?: (?:de |d'|a |au |aux |to |up |for |l'|le |la |the |his |her |un |une |an |at |come |son |mon |our |en |"
    r"2 |1er |premier |second |deuxieme |first |pour |any |du |turn |show |attend |rdv |cet ))* ?$"
)
_NOT_AFTER = re.compile(
    r"^ ?(?:\w+ )?(?:a venir|prevu\w*|planned|scheduled|booked|annule\w*|cancel\w*|le \d+[^\n]{0,12} a venir|"
    r"a (?:caler|planifier|fixer|programmer|prevoir|organiser)|to (?:come|be)|next|demain|lundi prochain|reporte\w*|"
    r"non honore|manque|jamais|postponed|tomorrow|proposed|propose\w*|refuse\w* par (?:le |la )?candidat|missed)"
)


#: "Entretien programmé", "rdv pris mercredi, à confirmer": a meeting still to come.
_STILL_TO_COME = re.compile(
    r"(?: \w+){0,2},? ?(?:programme\w*|a confirmer|planifie\w*|prevue?|scheduled|"
    r"to be confirmed|tbc|pencilled)\b"
)
_ONLY_ONLINE = re.compile(r"(?: sur)? ?(?:facebook|linkedin|internet|instagram|google|indeed|les reseaux)\b")
#: "Prévenu au tél": the call that told the answer is no pre-screening.
_TOLD = re.compile(r"(?:dit|prevenue?|annoncee?|informee?|told|informed) ?(?:him |her |them )?$")


def stage(found: Found) -> Stage:
    """Return the furthest stage the text says was reached; a meeting that did not happen is not reached."""
    for label, value in _DEEPEST_FIRST:
        if label in found.hits and any(_is_reached(found, hit, value) for hit in found.all(label)):
            return value
    return Stage.UNKNOWN


def _is_reached(found: Found, hit: Hit, value: Stage) -> bool:
    if value in (Stage.OFFER, Stage.APPLIED):
        return True
    first, last = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 45) : hit.start]
    after = found.comment.body[hit.end : last]
    if _STILL_TO_COME.match(after) or _ONLY_ONLINE.match(after) or (value is Stage.SCREENED and _TOLD.search(before)):
        return False
    return _NOT_BEFORE.search(before) is None and _NOT_AFTER.search(after) is None
