"""Words that tell that somebody else was preferred, that the post closed, or that a rule stood in the way."""

from ravive.domain.reading.comments.signs import signs

_CLOSED = (
    r"(?:annule\w*|gele\w*|suspendu\w*|supprime\w*|ferme\w*|abandonne\w*|repousse\w*|reporte\w*|decale\w*|differe\w*|"
    r"stoppe\w*|arrete\w*|enterre\w*|caduque?|plus d'actualite|plus a pourvoir|n'existe plus|tombe\w* a l'eau|"
    r"a l'arret|en stand-?by|stand-?by|en pause|remis\w* (?:en cause|a plus tard|sine die)|coupe\w*|sucre\w*|rabote\w*|"
    r"refuse\w* par (?:la direction|le siege|le groupe|la mairie|le conseil)|non valide\w*|pas valide\w*|"
    r"non reconduit\w*|pas reconduit\w*|perdu\w*|bloque\w* par|disparu\w*|externalise\w*|delocalise\w*|mutualise\w*|"
    r"redefini\w*|transforme\w*|scinde\w*|mis\w* en (?:pause|attente|suspens)|en attente de (?:budget|validation)|"
    r"pourvu\w*(?: (?:en interne|par))?|retire\w*|ajourne\w*|interrompu\w*|absorbe\w*|fusionne\w*|"
    r"cancel\w*|frozen|freezed|froze|on (?:hold|ice|pause)|put (?:on hold|off|back)|pulled|"
    r"closed(?! (?:the|his|her|file))(?: down)?|closing|closes|shut(?: down)?|shutting|scrapped|shelved|axed|cut|"
    r"withdrawn|suspended|postponed|delayed|deferred|paused|dropped|gone|lost|"
    r"no longer (?:exists?|needed|available|open|required|live|funded|there)|"
    r"not (?:approved|funded|signed off|renewed|going ahead|happening|replaced|been approved)|"
    r"never (?:approved|signed off|opened|materialised)|fell through|disappeared|evaporated|outsourced|offshored|"
    r"merged|restructured|redefined|mothballed|filled(?: (?:internally|from within|in-house|by))?|killed|discontinued|"
    r"defunded|unfunded|being reviewed|under review|redundant|folded into|absorbed|made redundant|pushed back)"
)
_INSIDER = (
    r"(?:en |par (?:l'|un |une |la )?|d'un |d'une |a (?:un |une )|un |une |l'|candidat\w* |mobilite |promotion |"
    r"solution |personne |mutation |recrutement |recrute |pris |pris en |choix |nomination |by (?:an |a )?|an |from |"
    r"the |via )?(?:interne|internal|internally|insider|in-house|inside candidate|"
    r"internal (?:candidate|applicant|hire|move|transfer|promotion|person|colleague|appointment)|"
    r"salarie\w* (?:du groupe|de la maison|en poste|de l'entreprise|maison)|colleague|"
    r"collegue (?:de l'equipe|en poste|du service|de la maison)|apprenti\w* (?:de la maison|embauche\w*|maison|"
    r"en place|confirme\w*)|alternante? (?:de la maison|embauche\w*|en place|confirmee?|maison)|"
    r"stagiaire (?:de la maison|embauche\w*|en place|confirmee?|maison|du service)|"
    r"interimaire (?:en place|embauche\w*|cdise\w*|deja en poste|du site)|cdd (?:en place|titularise\w*|transforme\w*)|"
    r"titulaire (?:revenu\w*|revient|de retour|est reste\w*|reste)|temp made permanent|"
    r"existing (?:staff|employee|team member)|current (?:temp|employee|intern)|redeploy\w*|reclassement|mobilite|"
    r"someone (?:already )?(?:in the team|inside|on the team|internal|in house)|"
    r"quelqu'un (?:de la maison|en interne|de l'interne|du groupe|de chez nous|de l'equipe))"
)

SIGNS = (
    *signs(
        "end.outranked",
        r"""
        (?:n(?:umero|°|o\.?)? ?|#)(?:2|3|deux|trois) (?:sur|pour|of|on|for|dans|in|du|a)|
        battue? (?:aux points|par|de|d'|en|sur|a la)|(?:two|deux|three|trois|plusieurs|several|2|3) (?:brilliant|
        excellent\w*|great|strong|bons?|tres bons?|good|superb|top|super) (?:people|candidat\w*|profils?|finalist\w*|
        applicants?|cv|nurses|personnes)[^\n]{0,25}(?:one|un seul|une seule|1|single) (?:chair|seat|poste|place|job|
        post|role|siege|vacancy)|(?:place|poste|job|post|role|it) (?:est |has |was |went |is |a ete )?(?:partie?|
        alle\w*|revenu\w*|attribue\w*|donnee?|gone|given|went|goes|awarded|offered) (?:a|to|au) (?!lui\b|elle\b|him\b|
        her\b|a? ?fixed|interne|internal|quelqu'un de la maison|an internal|a colleague|an insider)[a-z]\w+|
        (?:lost|perdu|recalee?|tombee?|battue?|beaten|fell|missed) (?:out )?(?:on|at|sur|a|au|in|en) (?:the |la |le |
        l')?(?:presentation|final|finish|oral|jury|case|last|vote|tie-?break|panel|points|finale|derniere|dernier|
        casting)|tie-?break\w*|departage\w*|ex[- ]?aequo|neck and neck|au coude[- ]a[- ]coude|toss-?up|
        voted? (?:\d|against)|\d (?:voix|votes?) (?:a|to|contre) \d
        """,
        r"""
        (?:un |une |l'|le |la |the |an? |d'un |d'une |d'|another |other |aux |autres? |des )*(?:autres? |meilleure? |
        meilleurs |stronger |better |other |more \w+ |slightly \w+ |another |finalist |rival |local |
        marginally \w+ )(?:candidat\w*|profils?|finalist\w*|postulant\w*|personnes?|cv|candidates?|applicants?|
        profiles?|person|one|guy|nurse|finalists?|contender|dossier|someone)(?: \w+){0,3}? (?:a ete |ete |was |is |
        got |were |has been |have been |l'a |l'ont |est |avait |had |)(?:retenu\w*|choisi\w*|prefere\w*|pris\w*|
        recrute\w*|embauche\w*|selectionne\w*|emporte\w*|chosen|selected|preferred|picked|appointed|hired|taken|it\b|
        the (?:job|post|role|nod)|ahead|edged (?:it|her|him)|won|offered|came (?:out|first)|valide\w*|
        plus (?:adapte|proche|experimente|complet|solide|pointu|fort|en phase)\w*)
        """,
        r"""
        (?:beaten by |pipped by |au profit d\w+ |face a |behind |derriere |lost (?:out )?to |choix d'|we had |on a |
        there (?:was|were) |il y avait |y avait |on avait |had )(?:un |une |a |an |des |much |a much |beaucoup |
        de )?(?:autre |meilleur\w* |stronger |better |other |another |rival |more \w+ )(?:candidat\w*|profil\w*|
        person\w*|one|finalist\w*|applicants?)|(?:stronger|better) (?:candidates?|applicants?|profiles?|finalists?|
        field)|meilleurs? (?:candidats?|profils?|dossiers?)
        """,
        r"""
        (?:prefere\w*|choisi\w*|retenu\w*|pris|prise|retient|opte pour|parti\w* sur|partons sur|tranche\w* pour|
        penche\w* pour|recrute\w*|embauche\w*|signe\w* avec|choisit|recrutent|valide\w*|selectionne\w*|mis\w* sur|
        prend|vote\w* pour|went (?:with|for)|gone (?:with|for)|going (?:with|for)|chose|chosen|picked|preferred|
        prefers|hired|appointed|selected|took|taken|opted for|offered (?:it )?to|sided with|plumped for|settled on|
        signed|backed|leaned towards|favoured|voted for|go with|given (?:it )?to|gave it to|goes to|went to|
        awarded to|went) (?:to |a |finalement |in the end |un |une |l'|le |la |the |an |on |par |de |d'|plutot |for |
        with |other |son |notre |instead |that |celle |celui |ce |cette |our |her |his )*(?:autre\b|autres\b|celui|
        celle|concurrent\w*|quelqu'un|qqn|qqun|(?:candidate?|finaliste|profil|personne|dossier) (?:plus|mieux|avec|
        deja|qui|ayant|de|du|tres|local\w*|issu\w*|interne|numero|n°|2|1)|candidate? n° ?1|profil (?:plus|avec|mieux)|
        someone|somebody|another|other (?:candidate|one|finalist|applicant|guy|person|woman|man)|rival|
        a (?:candidate|person|nurse|driver|teacher|more|local|stronger|better|chef|developer|colleague with)|
        one (?:who|with)|candidate (?:with|who)|more experienced|n°1|numero un|numero 1|first choice|number one|
        the one)
        """,
        r"""
        (?:2|3|4|5|6)(?:e|eme|nd|rd|th|de|ieme|er)\b(?! (?:round|tour|entretien|itw|interview|etage|jour|fois|rdv|
        rendez|trimestre|stage|relance|ligne|annee|year|time|day|week|chance|call|language|main|mail|message|shift|
        semaine|classe|degre|echange|passage|essai|visite|test|candidature|appel|enfant|trim|poste|quarter|
        \w+ (?:round|interview)))(?: (?:sur|of|out of|choix|position|place|derriere|au classement|du classement|
        ex aequo|place|in|behind|best|choice|to|pour|favourite|only)(?: (?:\d+|un|une|the|a|l'|le|la)(?: \w+)?)?)
        """,
        # alone, it tells a rank only at the head of a piece: "Lyon 3e" is a part of a town
        r"""
        (?:^|(?<=[\n,;:(.!?] )|(?<=\n))(?:2|3|4|5|6)(?:e|eme|nd|rd|th|de|ieme|er)\b(?! (?:round|tour|entretien|itw|
        interview|etage|jour|fois|rdv|rendez|trimestre|stage|relance|ligne|annee|year|time|day|week|chance|call|language|main|mail|message|shift|
        semaine|classe|degre|echange|passage|essai|visite|test|candidature|appel|enfant|trim|poste|quarter|
        \w+ (?:round|interview)))
        """,
        r"""
        (?:second|deuxieme|seconde|troisieme|third|fourth|quatrieme|2nd|3rd|2eme|2e|3e|2de|number two|no\.? ?2|n° ?2|
        numero (?:2|deux)|#2|#3|n° ?3|no\.? ?3) (?:choix|position|place|choice|sur \d+|of \d+|out of \d+|best|
        derriere|behind|place[d]?|on (?:the|our) list|to (?:a|an|the|someone|another)|sur la liste|du classement|
        au classement|in line|candidate?|by a)|(?:came|finished|ranked|placed|classe\w*|arrive\w*|termine\w*|fini\w*|
        finit|ended up|was|est|etait|rank|sort|sorti\w*|ressort\w*|come in|place|in|en|: ?) (?:a )?(?:very |close |
        un |tres |only |en |just |good |a |une )*(?:second|deuxieme|2e|2eme|2nd|seconde|troisieme|third|3e|3rd|#2|
        n° ?2|numero (?:2|deux)|2 ?/ ?\d|2 sur \d|3 sur \d)(?! (?:interview|entretien|tour|round|itw|rdv|time|fois|
        thoughts|hand|semaine|year|annee|career|call|stage|degre|language|langue|chance|shift|trimestre|jour|day|
        to none))
        """,
        r"""
        (?:runner[- ]?up|runners-up|silver (?:medal\w*)|medaille\w* d'argent|bronze medal|medaille de bronze|
        vice-champion\w*|dauphin\w*|reserve list|liste (?:d'attente|complementaire)|reserve candidate|
        back-?up candidate|second best|next best|first reserve|premier suppleant|
        coiffee? (?:au|sur) (?:le )?(?:poteau|fil)|battue? (?:d'un cheveu|sur le fil|de peu|a la fin|d'un souffle|
        d'une courte tete|par|en finale|au finish)|(?:beaten|pipped|edged out|edged|nosed out|shaded|outshone|
        outranked|overtaken|trumped|bested|piped|topped)(?: (?:on|at|to|by|in|out|it))*(?: (?:the |a )?(?:line|post|
        final|finish|whisker|stronger|nose|hair|one|better|more|someone|another|finalist|candidate|rival|internal|
        short head|fraction|by))*|lost (?:out|narrowly|by|to (?:a|the|another|someone))(?: (?:by a|to|a|the|whisker|
        someone|narrowly|on))*|perd\w* (?:de peu|au profit|face a|sur le fil|d'un cheveu|en finale|contre)|
        perdu (?:face|au profit|de peu|d'un)|devance\w*(?: (?:par|de peu|d'un))?|
        depasse\w* par (?:un|une|l'autre|plus)|elimine\w* (?:en finale|au dernier|au profit|face)|
        s'est joue\w* a (?:peu|rien|pas grand|un cheveu)|close (?:second|call|run thing|contest|finish)|close-run|
        photo finish|narrowly (?:beaten|missed|lost|pipped)|just (?:missed out|pipped|beaten|edged)|
        missed out (?:to|by|narrowly|on)|so close|un cheveu|whisker|by a nose|a hair's breadth|
        depart\w* (?:serre|a peu)|(?:tres )?(?:serre|serree)\b(?= entre| avec|,|$|\n)|tight (?:call|race|decision)|
        at the wire|on the line by|preferred candidate (?:was|accepted)|hors podium|
        (?:au profit|en faveur) d\w+ (?:un |une |autre |l'autre )*(?:candidate?|profil|finaliste|autre|plus|
        personne)?|somebody else (?:got|chosen|preferred|hired)|someone else (?:got|chosen|preferred|hired|was|took)|
        (?:shortlist|short list|dernier carre|duel|finale) a (?:2|deux)|
        better (?:profile|profiles|candidates?) (?:in|on|available)|meilleurs? (?:profils?|candidats?|cv)|
        profil(?:s)? plus (?:adapte|proche|pertinent|en phase|complet|pointu|fort|solide|interessant)\w*|
        candidat\w* plus (?:adapte|proche|pertinent|en phase|complet|pointu|fort|solide|motive|convaincant|local)\w*)
        """,
        r"""
        (?:\d|deux|trois|two|three|plusieurs|several|un|one|une) (?:autres? |other )?(?:candidat\w*|profil\w*|cv|
        people|dossiers?|applicants?|finalistes?) (?:\w+ )?(?:mieux|better|plus \w+|stronger|ahead|devant|superieurs?|
        above)|(?:there was|il y avait|y avait|on avait|on a trouve|trouve|found|we had|had|got|we found|they found|
        existe|avons trouve|avait|ont) (?:someone |somebody |quelqu'un |un |une |plus |mieux|better|stronger|a |
        de )*(?:mieux\b|better(?: one)?\b|stronger\b|plus (?:adapte|fort|solide|proche|experimente)|de mieux|
        meilleur\w*|stronger one|more suitable)|(?:behind|derriere|after|apres) (?:a |an |un |une |the |l'|le |
        la )?(?:candidate?|profil|finaliste|stronger|better|more|internal|ancien|ex|very strong|autre|person|one|1er|
        premier|premiere|local)\b|(?:the other|l'autre)(?: (?:candidate|finalist|one|candidat\w*|finaliste|
        guy))? (?:had|avait|got|was|etait|a ete|a|has|edged|knew|connait|connaissait|brought|a eu|l'a emporte|
        l'emporte|est pris\w*|retenu\w*|pris\w*|plus|mieux|stronger|better|won|came)
        """,
    ),
    *signs("end.finalist", r"finaliste\w*|finalists?"),
    *signs(
        "end.closed",
        r"""
        (?:siege|direction|groupe|codir|comex|hq|board|finance|daf|rh groupe|management|mairie|conseil|tutelle|ars|
        actionnaires?|head office|group|ca\b|maison[- ]mere|parent company) (?:a |ont |has |have |had |l'a |
        did )?(?:bloque\w*|gele\w*|refuse\w*|annule\w*|suspendu\w*|stoppe\w*|retoque\w*|pulled|blocked|froze|frozen|
        cancelled|cut|vetoed|said no to|killed|paused|stopped|coupe\w*|pas (?:valide|signe|vote)\w*|
        not (?:approve|sign)\w*|didn't (?:approve|sign)\w*) ?(?:off )?(?:on )?(?:le |la |l'|les |the |this |our |
        tous |all |toutes? )*(?:embauches?|recrutements?|postes?|budgets?|creation|hire|hires|hiring|role|roles|post|
        posts|headcount|req|recruitment|it|ouverture|remplacement)|(?:report\w+|remis\w*|ajourne\w*|repouss\w+|
        postponed|put off|delayed|decale\w*) (?:sine die|indefinitely|a (?:l'annee|plus tard|l'an|une date)|
        au (?:printemps|trimestre|mois)|en \d{4}|to (?:next|the)|until|d'un an|de \w+ mois|by)|
        (?:no|plus|pas) (?:longer )?(?:need|besoin|de besoin|d'ouverture|any need|call) (?:for|d'un|de|d'une|
        of) (?:a |an |un |une |any |second |deuxieme |another )*(?:second|deuxieme|another|extra|more|nouveau|2e|
        autre|someone|driver|poste|renfort|recru\w+|personne)\w*|(?:on|nous|we|they) (?:ne |n')?(?:recrut\w+|
        embauch\w+|ouvr\w+|hire|hiring|recruit\w*|open\w*) (?:plus|rien|pas|no one|nobody|anymore|
        finalement)(?! (?:lui|elle))
        """,
        rf"""
        (?:@post)(?: (?:de |du |d'|des |le |la |les |l'|of |the |for |at |in |a |au |en )?[\w'°/-]+){{0,3}}? ?(?:a |
        has |have |had |is |was |were |are |est |etait |ete |been |being |sont |ont |got |now |tout juste |
        finalement |finally |then |just |suddenly |en fait |temporairement |temporarily |desormais |completely |
        simply |since |indefinitely |again |to |be |actually |s'est |se |soudain |d'office |: ?|= ?|- ?|
        \()*{_CLOSED}(?! (?:par (?:le |la )?candidat|d'offre|to (?:him|her|me)|minded|d'esprit|over|loop))(?! (?:le|
        la|son|notre) (?:poste|offre|proposition))
        """,
        r"""
        (?:gel (?:des |de l'|d'|du |de la |total |general )*(?:embauches?|recrutements?|postes?|budgets?|effectifs?)|
        hiring (?:freeze|ban|stop|pause)|recruitment freeze|headcount (?:freeze|cut|frozen|stop|reduction)|
        freeze on (?:hiring|recruitment|headcount)|budget (?:coupe\w*|gele\w*|refuse\w*|supprime\w*|retire\w*|
        non (?:valide|vote|accorde)\w*|pas (?:valide|vote|accorde|debloque)\w*|saute\w*|cut\w*|frozen|pulled|freeze|
        withdrawn|slashed|not (?:approved|signed|confirmed|voted|granted)|fell through|reallocated|disappeared|gone|
        annule\w*|ampute\w*|rabote\w*|perdu\w*|arbitre\w*)|coupes? budgetaires?|budget cuts?|
        restrictions? budgetaires?|arbitrage budgetaire|no (?:budget|headcount|funding) (?:any more|anymore|left|
        in the end|after all|approved|finally|this year|now|signed)|(?:plus|pas) de (?:budget|poste|besoin|place|
        postes|marche|recrutement|creation)(?! (?:pour (?:elle|lui|son salaire|ce)|junior|au-dessus|a ce prix|
        a ce tarif|suffisant))(?: (?:ouvert|disponible|vacant|a pourvoir|cette annee|finalement|actuellement|
        en ce moment))?|financement (?:perdu|refuse|non obtenu|coupe|pas obtenu|retire|annule)|
        funding (?:lost|cut|withdrawn|pulled|fell through|not (?:renewed|granted|secured)|ended|gone|dried up)|
        subvention (?:perdue|refusee|coupee|supprimee|non|pas|retiree)|grant (?:lost|refused|not|withdrawn|pulled))
        """,
        r"""
        (?:perte|perdu|perd|lost|lose|losing|loss of|fin|non[- ]renouvellement|non[- ]reconduction|rupture|
        resiliation|arret|annulation|cancellation|end of) (?:du |de |d'un |de la |le |la |un |une |the |a |our |of |
        notre |nos |l'|their |that |gros |big |main |leur |son |d'|client |contrat |ce )*(?:marche|contrat|client|
        appel d'offres?|contract|account|tender|project|projet|bid|ao\b|funding|commande|chantier|business|delegation|
        dsp|recrutement|besoin|mission)(?! (?:of interest|de travail|d'essai|in (?:him|her)))|
        (?:client|donneur d'ordre|customer) (?:a |has |have |had )?(?:annule|gele|stoppe|arrete|retire|suspendu|
        cancelled|pulled|frozen|withdrawn|dropped|scrapped|paused|mis en pause|reporte|
        renonce)\w*(?: (?:le|la|the|son|its|sa|leur|out))?|(?:we|they|client|on|nous) (?:have |had |a |avons |
        ont )?(?:stopped|frozen|paused|arrete|gele|suspendu|closed|stoppe|cancelled|pulled|dropped|put) (?:all |de |
        le |la |les |tous les |toutes les |the |hiring|our )*(?:recrut\w*|hiring|recruiting|recruitment|embauches?|
        role|post|vacancy|req|process|campaign)|no longer (?:recruiting|hiring|needed|looking|required to)|
        n'(?:embauche|recrute)\w* plus|ne recrut\w+ plus|stopped (?:hiring|recruiting)
        """,
        r"""
        (?:fermeture|fermera|closing (?:down|of|in)|closure|closed (?:down|its)|shut\w*|cessation|liquidation|
        redressement|depot de bilan|bankrupt\w*|administration|insolven\w*|faillite|restructuration|restructuring|
        reorganisation|reorg|reorganization|redundanc\w*|pse\b|plan social|plan de (?:sauvegarde|departs?)|fusion|
        merger|rachat|acquisition|takeover|delocalisation|offshoring|outsourcing|externalisation|sale of the|
        site (?:vendu|ferme|closing|closed)|layoffs?|lay-offs?|chomage (?:partiel|technique)|activite partielle|
        baisse d'activite|downturn|baisse de (?:charge|volume|commande)s?)(?: (?:du |de |d'|de la |de l'|of |the |le |
        la |site|usine|plant|restaurant|magasin|store|service|unite|agence|branch|depot|ward|office|
        home)*)*(?! (?:avec|reason|d'esprit|to))
        """,
        rf"""
        (?:pourvu\w*|attribue\w*|rempli\w*|filled|given|gave|went|go|goes|gone|offered|offert|donne\w*|revenu\w*|
        revient|accorde\w*|confie\w*|reserve\w*|boucle\w*|couvert\w*|covered|awarded|sourced|resolved|regle\w*|
        privilegi\w*|prefere\w*|retenu\w*|choisi\w*|pris|promu\w*|nomme\w*|fleche\w*|taken|recrute\w*|hired|promoted|
        chose|chosen|picked|appointed|titularis\w*|found|trouve\w*) (?:\w+ )?(?:finalement |la |le |to |by |it |the |
        role |job |post |in the end |a |par |au |poste |up |son |sa |on )*{_INSIDER}|
        (?:mobilite|promotion|candidature|solution|mutation|piste|recrutement|candidat\w*|profil|choix|option|
        reclassement|priorite|nomination|cooptation) (?:\w+ )?(?:interne|inter-?services?|maison|intragroupe|groupe|
        internal)(?! (?:ko|refuse|sans))|internal (?:candidate|applicant|hire|move|transfer|promotion|mobility|
        appointment|colleague|person|solution|placement|redeployment|fill)|
        (?:post|poste|role|job|position)s? (?:\w+ )?(?:filled|pourvu\w*|given|attribue\w*|taken|deja pourvu|gone)|
        filled (?:by|internally|from within|in-house|before|already|the same|elsewhere)|deja pourvu\w*|already filled|
        pourvu\w* (?:avant|entre|depuis|en interne|par|la veille|hier|autrement|la semaine|\()
        """,
        r"""
        (?:titulaire|salarie\w*|personne|incumbent|postholder|post holder|employee|leaver|collegue|predecesseur|
        demissionnaire) (?:\w+ ){0,2}?(?:reste\w* finalement|est revenue?|revenu\w*|revient|reprend son|
        a (?:decide de |finalement )*(?:rester|reste)|reintegr\w+|a annule (?:sa demission|son depart)|
        decided to stay|stays|is staying|came back|returned|returning|changed (?:his|her) mind|
        withdrew (?:his|her) (?:notice|resignation))|(?:retour|return) (?:anticipe |early )?(?:de|du|of) (?:la |le |
        the )?(?:titulaire|incumbent|postholder|salarie\w*|personne)|depart (?:annule|reporte)|plus (?:de )?depart|
        (?:nobody|no one) (?:is )?leav\w+ after all|personne ne part
        """,
        r"""
        titularis\w+|cdise\w*|perennis\w+|(?:the )?(?:temp|maternity cover|cover) (?:was |has been |is |
        being )?(?:made permanent|kept on|staying)|(?:garde\w*|keep\w*|kept|prolong\w+|embauch\w+) (?:finalement |la |
        le |l'|the |son |sa )*(?:remplacant\w*|stagiaire|alternant\w*|apprenti\w*|interimaire en place|temp\b|cover|
        intern\b)|cancelled|annulee?\b(?= ?(?:poste|par|:|,|$|\n|-|le poste|budget))|^gele\b|^frozen|^on hold|
        req (?:closed|pulled|cancelled|frozen)|plus de besoin|besoin (?:disparu|annule|couvert|pourvu|suspendu|gele|
        reporte|n'existe plus|plus d'actualite|decale)|poste ferme|role closed|vacancy closed|
        (?:on|nous|we|they|client) (?:ne |n')?(?:remplac\w+|replac\w+|won't replace|not replacing) (?:pas|plus|him|
        her|the leaver|anyone)|not (?:be(?:ing)? )?replac\w+|non remplace\w*|pas remplace\w*|reorganised away|
        le besoin (?:a|n'|est)[^\n,;]{0,20}
        """,
    ),
    *signs(
        "end.other",
        r"""
        (?:refused|rejected|applied|interviewed|refuse\w*|postule|candidate|vue?|recue?) (?:before|already|deja|
        previously|once)[^\n]{0,25}(?:policy|rule|regle|politique|\d+ (?:mois|months)|must wait|attendre|delai)|
        (?:policy|rule|regle|politique|reglement|charte)(?: \w+){0,3} (?:says?|dit|impose|is|est|veut|interdit|
        requires?|forbids?|d'attendre|of|:) ?(?:\w+ ){0,3}?(?:\d+|six|twelve|douze|un an|a year|
        one)(?: ?(?:mois|months?|an\b|year))?|accord de (?:non[- ]?)?(?:debauchage|sollicitation|confidentialite)|
        lawyers? say|juridique (?:bloque|dit non|refuse)|legal (?:said no|blocked|says)
        """,
        r"""
        (?:clause|obligation|engagement) (?:\w+ )?(?:de |d')(?:non[- ]?(?:concurrence|sollicitation|debauchage)|
        exclusivite|dedit)|non[- ]?(?:concurrence|sollicitation|debauchage|compet\w+|solicit\w*|poach\w*)|
        no[- ]?(?:poach\w*|hire|compete|solicit\w*)(?: (?:clause|agreement|deal|pact|arrangement|with))?|
        garden(?:ing)? leave|restrictive covenant\w*|covenant|accord (?:de |entre )[^\n,;]{0,30}(?:debauch\w*|
        recruter|embauch\w*)|gentlemen'?s? agreement|gentleman'?s agreement|embargo|off[- ]limits|
        interdi\w+ de (?:recruter|debaucher|solliciter|embaucher|prendre)|
        (?:can't|cannot|not allowed to|forbidden to|may not|we don't|agreed not to|not to|
        ne (?:peut|doit|debauche|recrute)|promis de ne pas|engage\w* a ne pas|pas le droit de|interdiction de|
        on ne) (?:\w+ )?(?:pas )?(?:poach|hire from|take from|recruit from|
        approach (?:staff|their|people) (?:from|at)?|debauch\w+|recruter chez|solliciter|prendre chez|
        recruit (?:staff|people) from)[^\n,;]{0,30}|(?:chez|works? (?:for|at)|employe\w* (?:de|d'|chez)|
        salarie\w* (?:de|d'|chez|du)|vient de chez|employed by|bosse chez|is at) (?:un |une |le |a |our |notre |
        one of our |the |l'un de nos |du )*(?:client|partenaire|partner|customer|supplier|fournisseur|existing client|
        sous-traitant)(?: |s)?(?:\w+ ){0,2}?(?:donc |so |=> |, ?|: ?|can't|cannot|on ne|pas touche|interdit|off|
        bloque|no poach|hands off)+
        """,
        r"""
        (?:deja|already|previously|d'abord) (?:\w+ )?(?:present\w*|propos\w*|soumis\w*|positionne\w*|envoye\w*|
        submitted|put forward|represented|introduced|registered|sent|pitched|known to the client|connu\w*|en base|
        in their system|in (?:the )?client's (?:database|system)|suivi\w* (?:par|chez))(?: \w+){0,2}? ?(?:par|by|via|
        with|through|chez|au client|to the client|a un|aupres|direct\w*|elsewhere|ailleurs|in)[^\n,;]{0,30}|
        (?:presente\w*|envoye\w*|submitted|put forward|represented|propose\w*|sent) (?:\w+ ){0,3}?(?:par|by|via|
        through) (?:un |une |a |another |le |la |an |l'|other )*(?:autre|agence|cabinet|agency|confrere|concurrent|
        another|ess?n|ssii|competitor|other|prestataire)[^\n,;]{0,20}|
        (?:another|other|autre|concurrent\w*) (?:agency|cabinet|agence|recruiter|
        firm)(?: \w+){0,3}? (?:got (?:there|in) first|first|has (?:him|her)|represents|l'a|avait|presented|submitted|
        deja|owns|already|avant nous)|propriete (?:de|d'un) (?:un autre |autre )?(?:cabinet|agence)|
        candidate ownership|double presentation|duplicate (?:submission|representation)|
        ownership (?:dispute|issue|with)
        """,
        r"""
        (?:regle|rule|politique|policy|delai de carence|carence|cooling[- ]off(?: period)?|quarantine|procedure|
        charte|reglement|principle|lock-?out)(?: (?:des |de |of |interne |maison |the |is |du |: ?|d'|no |client |
        one |qui |groupe|on |about ))*(?:\d+ |six |twelve |douze |un |a |one |year |12 |reapply\w*|repostul\w*|
        candidature|application)*(?: ?(?:mois|months?|an\b|year|ans|repostul\w+|reapply\w*|application|process|
        candidature|rule))|(?:a |has |have )?(?:deja )?(?:postule|applied|candidate|refuse\w*|rejected|vu|
        interviewed) (?:\w+ ){0,2}?(?:il y a )?(?:moins (?:de|d'un)|less than|within (?:the )?(?:last )?|under|
        only) (?:\d+|un|a|six|twelve|douze|12)? ?(?:mois|months?|an|year)(?: ago)?|12[- ]month rule|six[- ]month rule|
        6[- ]month rule|regle des (?:12|6|douze|six|3|24|18) mois|must wait (?:\d+|a|six|twelve) (?:months?|year)|
        pas (?:deux|2|plusieurs) (?:candidatures|process|postes)|(?:un seul|one|single|1|only one) (?:process|
        candidature|application|poste|role|at a time)(?: (?:a la fois|at a time|en cours|par an|per|a year|
        par candidat))+|(?:deja|already|currently) (?:\w+ )?(?:en process|in (?:a |another )?process|
        en cours de process|in process|dans un process)(?: \w+){0,6}|(?:one|1) (?:process|application) at a time|
        en process (?:sur|avec|pour) (?:un autre|une autre|another|le poste)[^\n,;]{0,20}|
        in (?:another|a different) (?:process|pipeline)[^\n,;]{0,20}
        """,
        r"""
        (?:arriv\w+|recue?s?|depose\w*|applied|came in|received|sent|submitted|envoye\w*|candidate|postule|landed|
        reached us)[^\n,;]{0,30}?(?:apres|after|past|trop tard|too late) (?:la |the |our |notre )?(?:cloture|date|
        deadline|closing|limite|fin des|bouclage|shortlist\w*|jury|commission|selection)|
        (?:hors delais?|hors[- ]delai|trop tard|arrive\w* (?:trop tard|apres la (?:cloture|date|limite|fin)|
        apres cloture|hors delai|apres la bataille)|recue? (?:apres|trop tard|hors)|
        late (?:application|file|cv|submission|applicant|to the process)|
        application (?:was |came |arrived |received |in )*(?:too )?late|
        (?:after|past|missed|beyond) (?:the )?(?:deadline|closing date|cut-?off|shortlist(?:ing)?|closing)|
        applied (?:too late|after)|cloture\w* (?:depuis|la veille|depassee|des candidatures)|
        date limite (?:depassee|passee)|candidature (?:\w+ )?(?:tardive|hors delais?|en retard|trop tardive|
        parvenue apres)|dossier (?:incomplet|tardif|en retard|arrive trop|hors|non recevable|irrecevable|depose)|
        incomplete (?:application|file|dossier)|missing (?:documents|paperwork) (?:by|at)|deadline (?:missed|passed)|
        closed (?:yesterday|before)|arrived (?:too late|after (?:the )?(?:deadline|closing)))
        """,
        r"""
        conflits? d'interets?|conflict of interests?|(?:lien|liens) (?:de parente|familial)|
        related to (?:the|a|one|our)|nepotis\w*|(?:client|customer|groupe|company|they|il|
        ils) (?:\w+ ){0,3}?(?:ne (?:passe|travaille|bosse|veut|prend)\w* plus (?:par|avec|de|des|
        d')(?: les| des| par)? ?(?:cabinets?|agences?|interim\w*|prestataires?|nous|ett)|n'utilise\w* plus|
        no longer us\w+|stopped (?:using|working with)|stops? using|doesn't use|only uses?|moved|went|gone) ?(?:d'|
        de |des |les |to )?(?:agences?|cabinets?|agency|agencies|recruiters?|psl|a psl|rpo|direct(?: hire)?|in-house|
        an rpo|us)?|(?:arret|fin|stop) (?:des |du |de la |de )(?:prestataires?|cabinets?|agences?|
        collaboration avec les agences|recours a l'interim)|(?:psl|preferred supplier|msp|
        vms)(?: (?:only|list|changed|issue))?|(?:pas|not|plus|no longer|off|hors) (?:referenc\w*|
        on (?:the |their )?psl|agree\w*|listed)(?: (?:chez|par|with|au|fournisseur)[^\n,;]{0,20})?|dereference\w*|
        referencement (?:perdu|refuse|fini)|contrat cadre (?:fini|perdu|rompu|echu)|
        quotas?(?: (?:atteint|reached|full|de \w+))?|agency fees?|fees? (?:too high|refused|dispute)|
        honoraires (?:refuses|trop|contestes)|refuse (?:nos|les) honoraires|
        won't pay (?:the |our |an )?(?:agency )?fee|rights? (?:dispute|issue)|
        budget (?:cabinet|agence|agency) (?:coupe|refuse|epuise|gone|cut)|
        (?:recrutement|recruitment) (?:en direct|direct only)|clause (?:d'exclusivite|de dedit|de dedit-formation|
        de mobilite|contractuelle)|dedit-formation|exclusivite|(?:lie\w*|tied|bound|bonded) (?:by |to |par )(?:un |
        une |a |his |her )?(?:contrat|clause|engagement|contract|bond|clause|service)|bonded|return of service|
        engagement (?:de servir|decennal|quinquennal)|militaire (?:engage|sous contrat)|reserve militaire|
        (?:cumul|double) (?:d'emploi|emploi|activite)|moonlighting|incompatibilite (?:de fonctions?|legale|
        deontolog\w+)|deontolog\w+|ex-?(?:salarie|employee|collaborat)\w* (?:<|de moins|moins|non reembauch|rule)|
        (?:no|pas de|jamais de) (?:rehire|reembauche|re-?embauche|boomerang)s?(?: policy| des anciens)?
        """,
    ),
)
