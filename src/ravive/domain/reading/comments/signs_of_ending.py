"""Words that tell an ending, and words that tell none."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "end.refused",
        r"""
        refus\w*|rejet\w*|reject\w*|(?:pas|non|not|n'est pas|n'a pas ete|ne sera pas|jamais) (?:ete )?(?:retenu\w*|
        selectionne\w*|garde\w*|pris\w*|retient|prise|valide\w*|retained|selected|progress\w*|shortlisted|successful|
        suitable|taken (?:on|forward|further)|hired|progressing|moving forward|going forward|put forward|recrute\w*|
        embauche\w*|convaincu\w*|convaincant\w*)|(?:on|je|nous|client|manager|i|we|they) (?:ne |n'|l'|la |le |a |ai |
        avons |ont |have |had |'ve |decided to |les )*(?:retien\w*|retenons|donne\w* pas suite|poursui\w* pas|
        passe\w*|ecarte\w*|elimin\w*|prefere (?:passer|ecarter|ne pas|en rester)|a prefere (?:ecarter|ne pas|passer)|
        classe\w*|ferm\w+ le dossier|closed the file|closed (?:it|his|her)|pass(?:ed)?(?= |$|[.,\n])|declined|said no|
        turned (?:him|her|them) down|let (?:him|her) (?:down|go)|arrete\w*|stoppe\w*|said it was a no|dit non|
        on arrete|drop\w*|moved on|moving on|not proceed\w*)
        """,
        r"""
        (?:rang|called|wrote|phoned|appele\w*|ecrit|told|said|say|dit|dire|tell|it's|c'est|is|was|a|verdict|reponse|
        decision|=|answer) (?:to |him |her |them |pour |us |lui |say |dire |que |it's |it was a |a |un |
        the answer is |est |is )*(?:no\b|non\b|ko\b)(?! (?:to us|thanks|de sa part|problem|issue|longer|a notre))|
        (?:ko|nok|ecartee?s?|eliminee?s?|recalee?s?|blackboule\w*|turned (?:down|away)|knocked back|ruled out|
        screened out|let down|binned|dropped|discarded|not for us|pas pour nous|fin de l'histoire|end of story|
        unsuccessful|nogo|no[- ]go|tant pis)
        """,
        r"""
        (?:(?<=[\n,:;(=>/.-])|(?<=[,:;(=>/.-] )|(?<=donc )|(?<=so )|(?<=alors )|(?<= a )|^)(?:no|non|nope|declined|
        closed|clos|cloture|close|hors|suivante?|next|passe|annule|out|reject|nein|niet|pass|dommage|shame|pity|stop|
        rip|exit|archive\w*|classee?|regret|regretted|not now|pas possible|impossible|can't|cannot|refus|
        merci non)(?=$|[\n.,;:!)+/-]| [-+(:=]| (?:pour|for|merci|donc|du coup|suite|apres|after|this|cette|par|
        a ce stade|sorry|thanks|de ma part|from|du client|manager|client|today|on)\b)
        """,
        r"""
        (?:pas|ne|not|no|sans|without) (?:de |donner |donne |donnons |donnee |donnera |a )?suite\b|sans suite|
        (?:negatif|negative|defavorable|unfavourable)\b|avis (?:negatif|defavorable|reserve)|
        (?:on|nous|we|i) (?:passe\w*|continu\w*|arrete\w*|pass|move|stop|stopped|leave it|left it)(?: \w+){0,3}?|
        (?:not|pas) (?:this time|cette fois|pour (?:cette fois|ce poste|nous|l'instant|le moment|ce coup)|
        for (?:us|this (?:role|one|post|job|time))|now|right|a match|the one|possible|suitable|shortlisted|
        progressing|proceeding|going (?:forward|further|ahead)|a fit|le bon|la bonne|adequat\w*|adapte\w*|assez|
        enough|what we)|(?:passe|passer|passed|passing|pass) (?:son tour|a quelqu'un|a qqn|a autre|au suivant|
        on (?:him|her|this|it|cv)|over)|ne (?:correspond\w*|convien\w*|colle\w*|fait|passe\w*) pas|
        n'a pas (?:passe|franchi|convaincu|ete retenu|ete pris)|(?:didn't|did not|doesn't|failed to|fails to|
        couldn't) (?:get|make|pass|fit|match|meet|convince|work|cut|go|progress|suit|impress|secure)|
        (?:ecart|ecarter|ecarte\w*|eliminer|stopped|stoppe\w*|bloque\w*|blocage|redhibitoire|bloquant|dealbreaker|
        deal[- ]breaker|hors (?:profil|cible|sujet|brief)|off (?:brief|profile|spec)|hors-sujet|
        wrong (?:profile|person|role|inbox)|bad fit|let (?:him|her) know it's a no|c'est non|it's a no|a no\b|
        gets? a no|is a no|un non|dit non|said no|told no|fermer le dossier|classer|
        dossier (?:ferme|clos|classe|cloture|ecarte|non retenu)|file closed|
        closed (?:the|his|her) (?:file|application))
        """,
    ),
    *signs(
        "end.after_no",
        r"""
        (?:apres|suite a|suite au|after|following|upon|on hearing|en apprenant|a l'annonce d\w+|au|en reponse a|
        in reply to|in response to|when (?:told|i (?:told|called|rang)|we (?:told|said)))(?: (?:le|la|the|our|notre|
        mon|my|l'|receiving|un|du|de))* ?(?:refus|no\b|non\b|news|rejection|reponse|annonce|decision|told|nouvelle|
        mail|call|him|her)?
        """,
    ),
    *signs(
        "end.objection",
        r"""
        peur|fear\w*|craint\w*|craignai\w+|reticen\w+|ral\w+|grumbl\w*|hesit\w*|ne veu\w+ pas|won't have|bloqu\w+|
        mais personne|mais (?:le|la|les|l') ?\w+ (?:a|ont|ne|n')|but (?:the|no|nobody|they)|va s'absenter|will be off|
        ca (?:ne )?pass\w+ pas|se serait|aurait|objection|inquiet\w*|worr\w+|not keen|passe\w* (?:mal|pas)|derang\w*
        """,
        r"""
        (?:client|manager|chef|cheffe|gerante?|patron\w*|direct\w+|boss|responsable|cadre|equipe|team|owner|head|
        panel|president\w*|board|n\+1|hiring manager|boutique|magasin|site|service|rh|drh|they|ils|on|commerciaux|
        clients|management|matron|school|company|associes?|dg|pdg|ceo|store manager|house manager|foreman|pl|
        supervisor)(?: (?:a|ont|l'a|la|le|ne|n'|en|had|has|s'est|was|were|is|est|sont|also|les|lui|qui|me|nous|
        d'accueil|de \w+|du \w+|of \w+|dit que|trouve que|thinks|said|says|pense que|estime que|juge que|avait|vont|
        a tout de suite|really|trouve)){0,4} ?(?:peur|prefer\w*|veu\w+|voul\w+|voudrait|trouve\w*|dit (?:non|que)|
        bloqu\w*|tique\w*|hesit\w*|frileu\w+|refus\w*|rejet\w*|says? no|said no|won't|wouldn't|wants?|wanted|
        not (?:keen|happy|comfortable|sure|ready|convinced)|prefers?|preferred|object\w*|worr\w*|afraid|scared|
        fear\w*|concern\w*|uncomfortable|craint|craignai\w+|s'inquiet\w*|redout\w*|gene\w*|mal a l'aise|reticen\w*|
        oppos\w*|n'en veut|pas chaud\w*|pas emball\w*|pas prete?s?|ecart\w*|recul\w*|doute\w*|doubts?|passe\w*|
        ca (?:ne )?(?:passe\w*|va pas|le fait)|trop|too|pas s'y faire|baulk\w*|balk\w*|flinch\w*|nervous|put off|
        went cold|going cold|a fait la moue|fait la grimace|grimace|pas suivre|suivront pas|asked for|demande\w*|
        insist\w*|exige\w*|n'investi\w+|investir|invest)
        """,
        r"""
        (?:pour|for) (?:l'equipe|le client|the client|the team|nos clients|la clientele|the customers|notre image|
        our image|le poste|the job|the role)(?= ?(?:$|[\n,.;)]))|(?:n'en veut|n'en veulent|ne veut|ne veulent|
        n'a pas voulu|ont pas voulu|doesn't want|don't want|didn't want) (?:pas|plus|him|her|d'elle|de lui|d'un|d'une|
        one|another|to)|(?:donc|so|du coup|=>|resultat) (?:non|no|ils|they|on|refus|ko|the client|le client)
        """,
    ),
    *signs(
        "end.died",
        r"""
        (?:dossier|candidature|cv|application|file|process|mail|email|demande|message|candidate?|she|he|him|her|elle|
        il|personne) (?:\w+ ){0,3}?(?:oublie\w*|perdu\w*|reste\w* (?:sans suite|en plan|lettre morte|sans reponse|
        en rade)|enterre\w*|tombe\w* (?:dans (?:les oubliettes|l'oubli)|aux oubliettes)|forgotten|lost|slipped|
        fell (?:through|between) the (?:cracks|net)|fell through the|left (?:hanging|without|unanswered|in limbo)|
        never (?:actioned|processed|followed up|answered|went anywhere)|sat (?:in|on)|dormant|went nowhere|died|
        abandonne\w* par nous|jamais traite\w*|non traite\w*|pas traite\w*|left to (?:die|rot)|pourri\w*|
        laisse\w* en plan)|laisse\w* (?:sans reponse|en plan|tomber par nous|pourrir|trainer)|
        (?:on|nous|we|i|j'ai|je) (?:l'|la |le |les |n'|ne |a |ai |avons |have |had |just |all |
        completely )*(?:(?<=a )oublie\w*|(?<=ons )oublie\w*|(?<=ai )oublie\w*|perdu de vue|
        laisse\w* (?:tomber|filer|en plan|sans|mourir|passer|trainer)|lost (?:track|sight)|forgot|forgotten|
        dropped the ball|let (?:it|him|her|this) (?:drop|slide|slip|die|go cold)|left (?:her|him|it|them)|ghost\w*|
        never (?:followed|got|called|replied|answered|went|wrote|rang|told|came))
        """,
    ),
    *signs(
        "note.pending",
        r"""
        a lire|en attente|pending|awaiting|waiting for|en cours|in progress|ras\b|transfere\w*|transmi\w+|forwarded|
        envoye\w* (?:au|a la|a l'|a|le)|sent (?:to|cv|his|her|the)|recue?s?\b|received|
        a (?:positionner|qualifier|caler|planifier|presenter|proposer|voir|appeler|contacter|valider|completer|relire|
        verifier|convoquer|suivre|mettre|faire|rappeler)|to (?:be|call|review|schedule|book|follow|read|chase|check|
        send|update|confirm)|(?:rdv|rendez-vous|entretien|interview|call|meeting|itw|visio|essai|trial|
        visite) (?:\w+ )?(?:a |le |prevu\w*|fixe\w*|cale\w*|planifie\w*|booked|planned|scheduled|on |at |set|arranged|
        confirme\w*|confirmed|next|lundi|mardi|mercredi|jeudi|vendredi|demain|tomorrow|monday|tuesday|wednesday|
        thursday|friday)|mis(?:e)? a jour|mettre a jour|updated?|to follow|no news yet|
        pas (?:encore )?de (?:retour|nouvelles) (?:du client|encore)|relance (?:client|le client|prevue|a faire)|
        doublon|duplicate|merged|voir (?:fiche|dossier|mail|note)|see (?:file|notes?|email)|
        test (?:envoye|sent|a faire)|pris note|c'est note|note[ds]?|references? (?:demandees|requested|a prendre)|
        documents? (?:recus|demandes|received|requested)|on attend|attend\w* (?:son|sa|le|la|retour|reponse|
        validation)|disponible|dispo (?:immediate|de suite|asap|des)|available|immediately available
        """,
        r"""
        (?:tres |super |vraiment |really |very |lovely |great |good |excellent|top\b|bon |bonne |bel |belle |
        beau )(?:contact|profil|profile|chat|candidat\w*|echange|impression|feeling|entretien|interview|presentation|
        call|cv|parcours|tests?|background|experience|motivation|person|fit|conversation|energie|first|elements?|
        dossier|recommand\w*|references?|avis|motive\w*|sympa|interesse\w*|interessant\w*|keen|impressive|strong)|
        (?:strong|solid|perfect|ideal|interesting|promising|parfait\w*|interessant\w*|prometteu\w+|ideal\w*|
        excellente?|coup de coeur|a suivre|wow|impressive|fantastic|brilliant|fab)\b|
        (?:profil|cv|candidate?) (?:\w+ )?(?:ok|interessant\w*|valide\w*|complet|solide|a garder)|no red flags|
        tout (?:est )?ok|all (?:good|ok|fine)|signed|a signe\b|embauchee?|hired|starts? (?:on|monday|next)|
        commence (?:le|lundi)|demarre (?:le|lundi)|placed\b|en poste chez nous
        """,
    ),
    *signs(
        "end.told",
        r"""
        (?:refus|non|no|rejection|reject|decision|news|verdict|nouvelle|outcome|result|resultat|
        reponse(?: negative)?) (?:\w+ ){0,2}?(?:annonce\w*|donnee?|communique\w*|transmis\w*|envoye\w*|sent|given|
        told|notifie\w*|announced|delivered|passed on|by (?:phone|email|text|mail)|
        par (?:tel|telephone|mail|sms|courrier|ecrit)|au (?:tel|telephone)|de vive voix|poli\w*)|
        (?:prevenu\w*|informe\w*|avise\w*|averti\w*|told|informed|notified|let (?:him|her|them) (?:know|down)|
        called (?:him|her|them)|rang (?:him|her|them)|phoned|wrote (?:to )?(?:him|her|them)|emailed|texted|annonce\w*|
        notifie\w*|broke the news|appelee?|eu au tel\w*|eue au tel\w*|dit au tel\w*|dit par tel\w*|dit de vive voix)|
        (?:apres|after|suite a|upon|on hearing|en apprenant|when (?:told|i|we)) (?:le |la |the |our |notre |mon |my |
        l'|receiving |)*(?:refus|no|non|news|rejection|reponse|annonce|decision|told|i told|we told|nouvelle|mail|
        call)
        """,
    ),
)
