"""Words that close the door for good, whoever closes it, and the words that limit or lift them."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "firm.no",
        r"""
        (?:on|je|nous|i|we|it's|c'est|tout|all|dossier|file|it) (?:arrete|stoppe|coupe|ferme|cloture|clot|stop|
        stopped|end|ended|close|closed|done|finished|is over|est (?:fini|termine|clos)) (?:tout |it |here |there |la |
        and |et |with (?:him|her) |avec (?:lui|elle) )*(?:pour de bon|pour toujours|for good|forever|definitivement|
        permanently)
        """,
        r"""
        (?:barred|banned|unbookable|uninsurable|permanently|for good|pour de bon)(?=$|[\n,.;!)])|
        (?:is|was|been|he's|she's|now|est|desormais) (?:barred|banned|banni\w*|black-?balled|excluded|exclue?|
        interdite?)(?! (?:from (?:driving|leaving)|de (?:conduire|sortie)))
        """,
        r"""
        (?:ni|neither|not|pas) (?:now|cette annee|this year|maintenant|today|aujourd'hui|ce mois|this time|
        ici)[\n,]? ?(?:,|ni|nor|and not|et pas|or|not)+ ?(?:les suivantes|la suivante|la prochaine|les prochaines|
        next (?:year|time)|l'an prochain|the next|ever|tomorrow|demain|jamais|not|ailleurs)
        """,
        r"""
        (?:respect|politesse|sincerite|regret|amitie|gentillesse|diplomatie)[^\n]{0,20}: (?:jamais|never|no, ever)|
        (?:wish|want|prefer|like|souhait\w+|prefer\w+)(?: \w+){0,4} (?:elsewhere|ailleurs|far away|loin d'ici|
        loin de nous)(?:,? (?:permanently|forever|for good|definitivement|pour toujours))?(?=$|[\n,.])|
        (?:if|meme si|even if|not if|pas meme si) (?:he|she|it|c'est|c'etait|il|elle|they)(?: was| were|
        's| is| etait| est)? (?:le |la |the )?(?:last|derni\w+|only one|seule?)
        """,
        r"""
        (?:on|nous|je|client|direction) (?:ne |n')?(?:le |la |l'|les )?(?:prendr\w+|reprendr\w+|verr\w+|reverr\w+|
        rappeller\w+|embaucher\w*|recruter\w*|recevr\w+) (?:ni|jamais|en aucun)|
        (?:his|her|son|sa|le|the) (?:name|nom|dossier|file|cv) (?:is |est |a ete |has been |on )?(?:brule|burnt|
        burned|flagged|rouge|red|banni|struck|black)\w*|(?:croix|cross|trait|line) (?:rouge |red |
        definiti\w+ )?(?:dessus|dessous|sur (?:son|le|ce|sa|cette|lui|elle)|through|on (?:his|her|the))|
        tirer? un trait|draw a line (?:under|through) (?:him|her|this|it)
        """,
        r"""
        (?:on|nous|we|i) (?:en reste|en restera|restons|remain|leave it|leave things|stay)[^\n]{0,12} (?:la|there|
        here)[, ]+(?:definitivement|pour toujours|for good|forever|et pour longtemps)|
        (?:sa|his|her|toute) (?:place|future|avenir) (?:n'est|is|lies|est)(?: \w+)? (?:pas|not|ailleurs|elsewhere|
        jamais|never)(?: \w+){0,3} (?:chez nous|ici|here|with us)(?:,? (?:et|and)[^\n]{0,20})
        """,
        # lists
        r"""
        black-?\s?list\w*|blacklist\w*|black listed?|liste (?:noire|rouge)|red[- ]?list\w*|fiche rouge|carton rouge|
        red card\w*|liste des (?:interdits|exclus|indesirables)|on (?:the|our) (?:bad|naughty|black|banned|barred|
        no-hire|exclusion|red) (?:list|books)|no[- ]hire(?: list)?|do[- ]not[- ](?:hire|call|use|contact|rehire|book|
        employ|touch|engage|submit|represent)(?: list)?(?! (?:at work|on|before|until|till|during|at|after|him at|
        her at|in the))|dnu\b|dnh\b|dnr\b|ndr\b|tricarde?\w*|persona non grata|
        grille\w* (?:chez nous|partout|a vie|definitivement|pour (?:toujours|de bon)|ici|dans (?:le groupe|la boite))|
        (?:burned|burnt) (?:his|her|the|that|all)? ?bridges?|a brule (?:ses|tous ses) vaisseaux
        """,
        r"""
        (?:ban|banned|banish\w*|barred|excluded|exclu\w*|banni\w*|bannir|a bannir|proscri\w+|ejecte\w*|radie\w*|
        raye\w*|rayer|a rayer|rayez|biffe\w*|bloque\w*|ecarte\w*|evince\w*|struck|strike|taken|off|removed|remove|
        crossed|cross|out|gone|sorti\w*|sortir|retire\w*|supprime\w*|efface\w*|closed|ferme\w*|condamne\w*|interdi\w+|
        clos|close|oublie\w*|oublier|forget|refuse\w*|refus|non|rejet\w*|no|nope|over|fini|termine\w*|finished|done|
        rejected|vire\w*|shut|stop|out|elimine\w*|ecarter|inscrit en rouge|dossier clos|file closed|blocked) ?(?:for |
        a |pour |de |du |des |from |off |the |our |him |her |it |us |this |that |la |le |les |l'|nos |notre |
        fichiers? |fichier |vivier |listes? |liste |base |bdd |cvtheque |viviers |books? |book |database |pool |list |
        lists |register|dossier |file |door |porte |chez nous |ici |here |partout |everywhere |completely |et |, ?|
        : ?|with |on |et c'est |c'est |out |and |\(|jamais |way )*(?:definiti\w+|a vie|for life|life|vie|for good|
        forever|for ever|pour toujours|a jamais|a tout jamais|pour de bon|permanent\w*|irrevocable\w*|
        sans (?:appel|retour)|once and for all|une (?:bonne )?fois pour toutes|permanently|indefinitely|eternel\w*|
        ad vitam\w*|until (?:hell|further|the end of)|period|point barre|categorique\w*|ferme et definitif|full stop|
        lifetime|across (?:the board|all))
        """,
        r"""
        (?:rayee?|raye\w*|rayer|radie\w*|radier|biffe\w*|bannie?|bannir|banned|barred|banni\w*|exclu\w*|struck off|
        strike off|strike (?:him|her|them) off|crossed off|cross (?:him|her|them) off|off|tombstone\w*|sorti\w*|
        removed|deleted|delete|remove|supprime\w*|evince\w*|taken off|
        blocked)(?: (?:him|her|them|le|la|cdt|candidate?))? (?:of |de |from |off |du |des |d'|our |the |ours |all |
        toutes |tous |nos |la |le |les |notre )*(?:listes?|vivier\w*|fichiers?|books?|lists?|pool|database|register|
        base|bdd|cvtheque|records?|client sites|the agency|groupe|reseau|enseigne|etablissement|site|sites|system|
        house|group)(?! (?:for now|pour l'instant))
        """,
        r"""
        (?:ban|banned|barred|lifetime ban|life ban|interdi\w+) (?:for life|
        from (?:site|all|our|the (?:building|company|agency|group))|a vie|
        de (?:site|sejour|acces|recrutement|mission|candidature|reembauche|reemploi)|d'acces|
        by (?:the )?(?:company|group|hr|agency))|lifetime (?:ban|no)|ban a vie|life-?time no|
        (?:non|no|refus|rejet|rejection|veto|niet|nope|nein) (?:ferme|definitif\w*|categorique\w*|absolu\w*|
        irrevocable\w*|sans appel|formel\w*|franc et massif|total\w*|permanent\w*|firm|categorical\w*|final|absolute|
        eternel|catégorique|net et definitif|clair et definitif|et definitif|majuscule|en lettres|a vie)|
        (?:firm|definite|categorical|absolute|resounding|final|hard|permanent|flat|definitive|emphatic|lifelong|
        unconditional|big fat) (?:no|refusal|rejection|nope|veto)\b|(?:it's|c'est) (?:a )?(?:hard|firm|definite|
        definitif|categorique|ferme)\b|(?:closed|ferme\w*|clos\w*) (?:et |and )?(?:definitivement|for good|
        pour de bon|permanently|a double tour|and bolted|and stays closed|et le restera)|
        definitivement (?:non|clos|ferme\w*|refuse\w*|ecarte\w*|exclu\w*|out|ko|elimine\w*|grille\w*|raye\w*|oubli\w*|
        banni\w*|termine\w*)|(?:refuse\w*|ecarte\w*|exclu\w*|eliminee?|rejete\w*|decision|refus|ko|non|out|
        porte fermee?|clos\w*|grille\w*|archive\w*|archive|classe\w*|fini|termine) (?:est )?(?:definiti\w+|
        irrevocable\w*)
        """,
        # never
        r"""
        (?:plus jamais|jamais plus|never ever|never again|not ever|not ever again|n'y revenons (?:plus|jamais)|
        ne (?:plus )?jamais|plus jamais (?:ca|lui|elle|avec)|jamais (?:de la vie|chez nous|de chez jamais|ici|
        sous (?:mon|notre) toit|avec (?:lui|elle|nous)|dans (?:cette|notre|ma|la) (?:maison|boite|equipe|entreprise|
        ecole|agence)|au grand jamais|tant que je|moi vivante?|o grand jamais|meme (?:gratuit|en dernier)|il ne|
        elle ne|on ne|nous ne|je ne|de (?:la|ma|notre) vie)|(?:never|
        n't ever)(?: (?:in|under|on|while|as long as|with|as) (?:a |my |this |our |any |i |the )?(?:million|house|
        watch|roof|company|agency|lifetime|circumstances?|condition|here|building|school|i'm|us|team|kitchen|hospital|
        ward|book))+|not in a (?:million|thousand|hundred)|not (?:for|in) (?:all the tea|this life\w*|any life\w*)|
        over my dead body|when hell freezes|hell (?:will|would|has to) freeze|cold day in hell|when pigs fly|
        quand les poules auront|a la saint[- ]glinglin|aux calendes grecques|meme pas en reve|not even if|
        meme (?:pas )?(?:gratuit\w*|si (?:c'est|c'etait|il etait|elle etait) (?:le|la) derni\w+|pour|
        en dernier recours|si on nous paie)|plutot (?:fermer|mourir|crever|couler)|
        i'd rather (?:close|shut|quit|eat|hire)|rather (?:close|shut|do it myself|leave it empty)|
        last (?:man|woman|person|candidate|nurse|driver|chef) (?:on earth|standing|alive|in)|
        (?:derni\w+) (?:homme|femme|candidat\w*|personne) (?:sur terre|du monde|de la planete)|barge ?pole|
        ten-?foot pole|avec des pincettes|run (?:away|a mile|for the hills)|fuir\b|a fuir|fuyez|
        avoid (?:at all costs|like the plague|him|her|forever)|a eviter (?:absolument|a tout prix|comme la peste|
        imperativement)|steer (?:well )?clear|stay (?:well )?away|hands off|keep (?:well )?away|
        keep (?:him|her|them) (?:away|out|off)|bin (?:him|her|it|the cv)(?: for good)?(?= for|, forever))(?! (?:de |
        de la |d'|du |des )?(?:nuits?|week|we\b|samedi|dimanche|astreinte|interim|cdd|3x8|travailler|faire|bosser|
        deplacement|horaires|conduire|open space))
        """,
        r"""
        (?:ne |n')(?:plus |jamais |plus jamais |pas |surtout pas |absolument pas |surtout plus |definitivement plus |
        strictement plus |surtout jamais |en aucun cas )+(?:jamais )?(?:le |la |l'|les |lui |y |me |nous |etre |
        se faire |se |re|leur |avoir a |faire |@contact )*@contact(?!\w)(?! (?:avant|tant que|d'ici|jusqu|
        pour l'instant|pour le moment|tout de suite|maintenant|aujourd'hui|cette (?:semaine|annee)|ce mois|
        le (?:matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|week|samedi|dimanche)|
        au (?:bureau|travail|boulot|fixe)|sur (?:son|ce|le) (?:fixe|lieu|lieu de travail|numero|poste|besoin|
        mobile pro|tel|telephone)|a son travail|chez son|pendant|en journee|entre|apres|trop|en|
        sur ce (?:poste|besoin)|pour ce(?:tte)? |aux heures|dans l'immediat|de suite|si vite|sans|a son|immediatement|
        ce |au client|chez (?:ce|le) client|a ce client|a l'aveugle|son (?:employeur|n\+1|chef|manager)|seul|sur du|
        sur des|pour du|pour des|sur un poste|sur les postes|jusqu'|qu'apres|de nouvelles avant))
        """,
        r"""
        (?:a |surtout |donc |candidat\w* a )(?:ne (?:pas|plus|jamais|surtout pas|plus jamais)) (?:le |la |l'|les |
        lui )?@contact(?!\w)(?! (?:avant|tant que|d'ici|jusqu|pour l'instant|pour le moment|maintenant|
        au (?:bureau|travail)|sur (?:son|ce)|a son|pendant|le |en journee|pour ce|sur ce))|
        surtout (?:pas|ne pas|ne plus|jamais) (?:le |la |l'|les |lui )?@contact|
        (?:hors de question|pas question|il est exclu|inenvisageable|impensable|exclu|aucune raison|no question|
        aucune envie|refusons|refuse) (?:de |d'|que (?:je|nous|on) )(?:le |la |l'|les |lui |re)?(?:@contact|
        reprenn\w+|repren\w+|revoi\w+|rappel\w+|(?:re)?travaill\w+)|(?:on|nous|je|j'|client|direction|elle|il|ils|
        la maison|l'agence|le groupe|le client|service|president\w*|direct\w+|gerant\w*|patron\w*|cadre|drh|rh|
        chef\w*) (?:ne |n')?(?:le |la |l'|les |lui )?(?:repren\w+|reprendr\w+|rappell\w+|rappele\w*|recontact\w+|
        travaill\w+|bosser\w*|prendr\w+|revoi\w+|reverr\w+|veut|veu\w+|voul\w+|souhait\w+|envisag\w+|embauch\w+|
        recrut\w+|accepter\w*|presenter\w*|contacter\w*|rappeler\w*|collaborer\w*|proposer\w*|recevr\w+|
        remettr\w+)(?: ?(?:avec |)(?:lui|elle)?)? (?:plus(?! (?:de|d'|tard|senior|junior|jeune|experimente|tot|qu|d|
        proche|solide|aguerri|que|pour|interesse|la|le))(?: (?:jamais|le|la|l'|lui|entendre|@contact|travailler|voir|
        avoir|en))?|jamais)
        """,
        r"""
        (?:n't|not|never(?! \w+ed\b)|nor|don't|do not|won't|will not|wouldn't|would not|shan't|shouldn't|should not|
        must not|mustn't|cannot|can't|not to be|never to be|no longer|unable to|refuse[sd]? to|not going to|
        under no circumstances|not willing to|no intention of|no plans? to|no one|nobody|
        no(?: client| site| manager| one| team))(?: (?:ever|to|be|under any circumstances|again|should|will|would|
        wish|want|intend|be able to|we|i|going|let|allowed|have to|need to|is to|plan|likely|please|
        never)){0,4} @use(?:\w)?(?: (?:him|her|them|this (?:man|woman|person|candidate|one|individual|name|guy)|
        candidate|this|it|that|with|back|to|for|anything|anyone|any|by|on|in|at|under|the|us|me|ever|his|her|further|
        application\w*|file|cv|from|name|of|by us|through|our|door|door\w*|doors|client\w*|site\w*|role\w*|post\w*|
        jobs?|another|time|chance|again|anywhere|forward|more)){0,6} ?(?:again|ever|ever again|anywhere|
        in (?:the )?future|for any(?:thing| (?:role|job|post|position|other role|of our))?|
        under any (?:circumstances|condition)s?|at any (?:site|time|point|of our)|in any capacity|any ?more|
        any further|for anything else|going forward|whatsoever|at all|to any(?:one| client| of our)?|no matter what|
        whatever (?:happens|the role|he|she)|for life|another chance|a second chance|our doors?)
        """,
        r"""
        (?:do not|don't|pls don't|please don't|please do not|never(?! \w+ed\b)|do n't|dont|must not|should not|
        shouldn't|not to be|not to|won't be|will not be|never to be) (?:ever |be |to be |please |
        try to )*(?:re-?(?:hire|employ|engage|approach|interview|contact|book|submit|consider|present|invite|use|call|
        recruit|instate|admit|place|open|list|register)(?:ed|d)?|call(?:ed)?(?: back| again| ever)?|
        contact(?:ed)?(?: again| ever)?|touch(?:ed)?|use[d]?|submit(?:ted)?|book(?:ed)?|put forward|approach(?:ed)?|
        consider(?:ed)?(?: again)?|reconsider(?:ed)?|ring|hire[d]?|send to (?:anyone|any)|represent(?:ed)?|bring back|
        invite[d]?(?: back| again)?|present(?:ed)?(?: again)?|work with|entertain|propose[d]?|recruit(?:ed)?|
        engage[d]?|employ(?:ed)?|waste)(?: (?:him|her|them|this (?:man|woman|person|candidate|one)|candidate|us|me|
        again))?(?! (?:at (?:work|the office|his|her)|at|before|until|till|unless|during|
        on (?:his|her|the|a|mondays?|fridays?)|after \d|in the (?:morning|evening|daytime)|between|while|mornings?|
        yet|for now|for this|to this client|for this client|at work|right now|this (?:week|month|year|role)|as |
        seniori|for the moment|in (?:july|august|working|office)|for (?:a|another|six|3|6|12|three) |without|by phone|
        for nights|for night|too|late|early|till|today|about))
        """,
        r"""
        (?:no|aucune?|zero|pas de|sans|not (?:a|any)|never any) (?:second |seconde |deuxieme |2e |2nd |further |
        future |more |other |autre |nouvelle |futur\w* |another |come-?back |way back|retour )+(?:chances?|contacts?|
        applications?|candidatures?|consideration|processus|process|interview|entretien|opportunit\w+|approach|
        engagement|possible|from (?:him|her)|in|envisageable|mission|assignments?|work|bookings?|arriere possible)?|
        (?:any|all|every|toute|toutes|aucune) (?:new |further |future |nouvelles? |futures? |autres? |subsequent |
        ulterieure |other )*(?:applications?|candidatures?|demarches?|dossiers?|cv|
        approach) (?:\w+ ){0,6}?(?:refuse\w*|rejet\w*|declin\w*|ignor\w*|binned|turned down|ecarte\w*|discard\w*|
        unsuccessful|sans suite|nulle?|irrecevable\w*|etudiee?s?|examine\w*|traite\w*|retenue?s?|consider\w*|welcome|
        suite)|(?:future|further|any other|new|nouvelles?|prochaines?|autres?) (?:applications?|candidatures?|
        approaches)[^\n]{0,25}(?:not|pas|non|n't|refus|declin|reject|ignor|inutile|sans)\w*|
        inutile (?:de |d'|qu'\w+ )(?:le |la |l'|les |lui |re|nous |se )?(?:@contact|repostul\w+|recandidat\w+|
        represent\w+|insist\w+|revenir|revienn\w+|postul\w+)|(?:ne |n')?(?:doit|devra|pourra|peut|a|
        faut)(?: pas| plus)? (?:pas |plus |a |aucun |interet a |nul besoin de )?(?:re|se re)(?:postuler|presenter|
        candidater)\b|(?:ne pas|ne plus|n'a pas a|pas la peine de|not to|never to|needn't|need not|shouldn't|
        should not|no point|don't bother|asked not to|told not to|advised not to|not welcome to|
        not be (?:able|allowed) to|won't be able to|not encouraged to)(?: (?:in|ever))? (?:re-?apply\w*|re-?postul\w+|
        recandidat\w+|apply\w* (?:again|elsewhere|any ?more|here)|coming back|come back|return|repostuler)
        """,
        # politely, ironically, and in many words
        r"""
        (?:not|no longer|never|isn't|wouldn't be|won't be|pas|plus|n'est (?:pas|plus)|jamais|
        ne sera (?:pas|plus|jamais)) (?:be |a |le |la |du tout |plus |pas |
        jamais )*(?:welcome(?: here| back| in| at| on|$)|bienvenue?s?|
        eligible for (?:re-?hire|rehire|re-?employment|future|any)|rehirable|re-?employable|
        employable (?:by|here|with)|placable|presentable (?:chez|a|au|where)|fit for any|
        someone (?:we|i) (?:will|would|could|can|want|wish)\w*|(?:une personne|quelqu'un|un candidat|un profil|
        un collaborateur) (?:avec (?:qui|lequel)|que|a qui|a)|a (?:person|candidate|name|man|woman) we|
        compatible avec aucun\w*|reprenable|recuperable|recommandable (?:ou|a|chez|nulle))|ineligible for re-?hire|
        not eligible for rehire|unemployable|irrecuperable|infrequentable|non reemployable|non recuperable|no rehire|
        not for rehire|(?:not|no) (?:re-?)?hire (?:ever|again|code)|(?:nothing|rien|aucun poste|aucune mission|
        no (?:role|job|post|position|vacancy|opening|client|site|place|future|opportunit\w+|
        team)) (?:\w+ ){0,3}?(?:pour (?:lui|elle) (?:ici|chez nous|dans|nulle|au sein|,? ?jamais|ni)|
        for (?:him|her|them) (?:here|with us|at any|anywhere|ever|in this|now or|, ?now|at this)|
        chez nous(?:,| ni| pour|, jamais)?|ever (?:with|here|for)|here, (?:now|ever|ever)|
        with us,? (?:now|ever|today)|au sein (?:du groupe|de)|ni (?:aujourd'hui|maintenant))|
        (?:now|today|maintenant|aujourd'hui|ni (?:ici|maintenant|aujourd'hui|cette annee)|not now|neither now|
        not here|pas (?:maintenant|aujourd'hui|ici|cette fois)),? ?(?:nor|or|not|ni|pas|and not|et pas|,)? ?(?:ever|
        later|in (?:the )?future|at any|plus tard|demain|dans (?:\d+|dix|dix ans|cinq|un|l'avenir)|ailleurs|jamais|
        l'annee prochaine|next|elsewhere|anywhere|nulle part|tomorrow|in ten|tomorrow|un autre jour)|
        (?:nulle part|anywhere|nowhere|aucun de nos|any of our|none of our|no site|
        tous (?:sites|postes|clients|services|metiers)|all (?:sites|clients|roles|stores|branches|brands|departments)|
        toutes? (?:agences|enseignes|entites|marques|missions)|whole group|tout le groupe|ensemble du groupe|
        all our)(?: (?:chez nous|in the group|sites|clients|confondus|dans le groupe|confondues|roles|stores|branches|
        etablissements|agences|in our|will|ne))?(?: (?:confondu\w*|ever|will (?:have|take|see)|concerne\w*|informe\w*|
        prevenu\w*|warned|told|alerted|notified))+
        """,
        r"""
        (?:ne |n')?(?:souhait\w+|voul\w+|veut|veulent|desir\w+|entend\w+|envisag\w+|compt\w+|donn\w+|travaill\w+|
        collabor\w+|tien\w+|pourr\w+|saur\w+)(?: \w+)? (?:pas|plus|jamais|nullement|aucunement|en aucun cas|
        ni maintenant)(?: (?:,? ?et ne \w+|du tout|a|de|donner|avoir|en|jamais|que|nous|le|la|lui|revoir|entendre|
        entretenir|continuer|que nous|qu'on|engager|plus|reprendre|poursuivre|avec|voir|suite|pas|aucune?|prendre|
        le revoir|la revoir|recevoir|rester|etre|aller)){0,6} ?(?:de relations?|a l'avenir|a aucun(?:e)?|
        quel que soit|quelle que soit|quoi qu'il|sous aucun|sous quelque|avec cette personne|
        avec ce (?:monsieur|candidat|profil)|avec cette (?:dame|candidate)|de collaboration|
        aucune (?:candidature|collaboration|relation|mission)|travailler avec|collaborer avec|entendre parler|
        de sa candidature|du tout|jamais|revoir|quelque poste)|(?:en aucun cas|sous aucun pretexte|
        en aucune (?:facon|circonstance|maniere)|sous aucune condition|quoi qu'il (?:arrive|advienne)|
        quelles? que soient?|quel que soit (?:le |la )?(?:poste|besoin|manque|contexte|profil|site|client)|
        quelque poste que ce soit|a qui que ce soit|ou que ce soit|under (?:no|any) circumstances?|
        in no (?:case|event|circumstances)|on no account|at no (?:point|time)|not under any|
        whatever (?:the (?:role|job|circumstances|shortage|need|vacancy)|happens|role|comes up|vacancy)|
        no matter (?:what|how (?:short|desperate)|which|the)|regardless of (?:the )?(?:role|need|vacancy|what)|
        however (?:short|desperate|stuck) we|even if (?:we|he|she|it)|
        meme (?:si on|en cas|quand on|si (?:l'on|nous|tout|personne|plus))|any role,? any|
        any other (?:role|vacancy) either|tous postes|pour quoi que ce soit|
        for anything(?: (?:else|ever|again|at all))?|pour aucun (?:poste|client|de nos|autre)|
        for any (?:role|client|post|job|vacancy|of our|other|future)|on any (?:site|account|terms)|
        pour (?:rien|quelque raison) (?:au monde|que ce soit))
        """,
        r"""
        (?:don't|do not|ne|n'|not|never|pas|n'y|inutile de|même pas la peine de|meme pas la peine d\w*) (?:even |
        meme |y |bother |songe\w* )*(?:think|thinking|dream|consider|penser|pensez|songer|pense|
        imaginer)(?: (?:of|about|a|meme|pas|plus|it|him|her|lui|elle|un instant)){0,3}(?:[^\n]{0,30}(?:again|ever|
        jamais|encore|un jour))|(?:pour|for) (?:les |the )?(?:next )?(?:\w+ )?(?:(?:dix|vingt|trente|cent|mille|
        \d{2,}|ten|twenty|thirty|hundred|thousand) )(?:prochaines? )?(?:annees|ans|years|siecles|centuries|vies|
        lives)|dead to (?:us|me)|mort(?:e)? pour (?:nous|moi)|n'existe plus (?:pour|a nos)|cease[ds]? to exist|
        toast\b(?= (?:here|with us))|sujet clos|affaire close|case closed|end of (?:discussion|story for (?:him|her))|
        no discussion|pas de discussion|non negociable : non|on ferme (?:la porte|definitivement)|
        (?:la )?porte (?:\w+ ){0,2}?(?:est )?(?:definitivement )?(?:close|fermee|verrouillee|condamnee|muree|
        scellee)(?! (?:pour (?:le moment|l'instant|ce|cette)))|door (?:\w+ ){0,2}?(?:is |firmly |now |stays |
        remains )*(?:shut|closed|locked|bolted|slammed|welded)(?! (?:for now|for this))|
        (?:shut|closed?|close|slam\w*) the door(?: (?:on|for|to|firmly|behind))?|lost (?:my|our) number|
        perdu (?:notre|mon|son) numero|perdre (?:notre|son|mon) numero|lose (?:my|our|his|her|the) (?:number|cv)|
        (?:oubli\w+|forget) (?:mon|notre|our|my|le|his|her|the|son)? ?(?:numero|number|nom|name|adresse|cv|existence|
        chemin)|(?:on|je|nous) (?:l'|le |la )oubli\w+(?! (?:pas|le|la|ses))(?= (?:pour toujours|definitivement|
        a jamais|a tout jamais|et vite|tout de suite)|$|\n)|on (?:l'|le |la )?(?:encadre|oublie pour)|
        (?:au )?plaisir de ne (?:plus|jamais|pas)|may we never|long may (?:he|she|they) (?:stay|remain)|
        hope (?:we )?never|j'espere ne (?:plus )?jamais|esperons ne|bon vent|bon debarras|good riddance|adieu\b|
        farewell,|merci (?:mais|et) (?:plus jamais|adieu|au plaisir de ne)|thanks but never|une fois suffit|
        once (?:was|is) (?:more than )?enough|(?:fool|bitten) (?:me )?(?:once|twice)|chat echaude|
        on ne m'y (?:repren\w+|reprendra)|plus (?:on ne )?m'y reprendra|vaccine\w*|lecon retenue|lesson learn(?:ed|t)|
        (?:let|leave) (?:someone|somebody|the competition|others|our competitors|a competitor)[^\n]{0,30}(?:have|
        enjoy|take|deal)|(?:laiss\w+|offr\w+|recommand\w+|souhait\w+|conseill\w+|envoy\w+)(?: \w+){0,3} (?:a |aux |
        nos |ce (?:tresor|bijou) |la |le |chez )*(?:concurren\w+|concurrence|competition|competitors?)|
        (?:cadeau|gift|present) (?:pour|a|for|to) (?:la|nos|le|our|the) (?:concurren\w+|competition|competitors?)|
        (?:send|recommend|give|pass)(?: \w+){0,3} to (?:the |our |a )?(?:competition|competitors?|rivals?|enem\w+)|
        (?:pire|worst) ennemi|worst enemy|si (?:quelqu'un|on) (?:le|la|me) (?:re)?(?:propose|presente|rappelle|
        convoque)[^\n]{0,30}(?:demission\w*|porte|pars|licenci)|(?:i|je) (?:quit|resign|demissionne|pars|leave)\b|
        (?:or|ou) (?:i|je|c'est) (?:quit|resign|leave|demissionne|moi|pars)|prochaine vie|next life|another life|
        autre vie|different planet|autre planete|when (?:i'm|i am|we're|i) (?:retire\w*|dead|gone)|
        quand je serai (?:a la retraite|mort\w*|parti\w*)|(?:apres|over) (?:ma mort|mon depart|my)\b|sur mon cadavre|
        il faudra (?:me passer|d'abord)|moi (?:vivante?|presente?)|tant que (?:je (?:suis|serai|dirige|travaille)|
        j'y (?:suis|serai))|as long as i(?:'m| am| work| run)|while i(?:'m| am| work| run)|not on my watch|
        ne (?:remet\w*|mettra|mettre|remettre|remettra|met) (?:plus |pas |jamais )*(?:jamais )?(?:les pieds|un pied)|
        (?:won't|not|never|n't) (?:ever )?(?:set (?:foot|a foot)|darken|get past|cross (?:our|this|the))|
        (?:ses|un|les) pieds? (?:ici|chez nous)|franchi\w* (?:plus|jamais|pas) (?:la|notre|le)|
        definitely (?:not|never) (?:again|ever|coming back|back|hiring|for us, ever)|categorically (?:not|no)|
        absolutely (?:not|never|no way)(?! (?:a|the|for|sure|keen|clear|convinced|motivated|ready|suited))|
        no way(?:,| ever|, ever| back| again| in hell|!|$)|certainly (?:never|not again)|
        definitif\b(?! (?:pour|sur|du|au)|\w)|c'est definitif|decision (?:is )?(?:final|irrevocable|definitive)|
        final decision|definitely closed|permanently (?:closed|out|off|rejected|declined)|
        (?:jamais|never)(?=$|[\n!.,)])(?<! jamais jamais)
        """,
        r"""
        (?:we|i|nous|on|the client|client|management|direction|hr|team|board|company|they|matron|head|owner|
        ceo) (?:have |has |had |would |wouldn't |will |do |does |did |must |should |can |could |are |is |all |ont |
        avons |a |all |politely |respectfully |kindly )*(?:decided|agreed|resolved|prefer|preferred|wish|rather|
        instructed|asked|convenu|decide|prefere\w*|demand\w*|souhait\w*|exig\w*|chosen|elected|opted|advised|
        been told|told)(?: (?:that|us|me|we|he|she|they|be|not|on|to|de|que|il|elle|soit|ne|plus|d'|ne plus|qu'il|
        qu'elle|all|ever|never|no|should|would|will|have|keep|nous|en|rester|its|rather|ensemble|unanimously|a|
        l'unanimite|politely|his|her|name|file|la|le|les)){1,10}(?: (?:jamais|never|plus|ever|no longer|
        not) ?)?(?:re-?hire|see (?:him|her|them) again|work (?:with|together)|
        (?:take|hear|deal with|use|call|have|contact|approach|consider|see|employ|receive|meet) (?:him|her|them|this|
        from|any|back)[^\n]{0,25}(?:again|ever|future|further|more)|aller plus loin|jamais|retravaill\w+|
        plus travailler|cross(?:ed)? paths|part ways for good|go our separate ways|any further|revoir|recontacter|
        part as strangers|never|chemins|part company)|(?:our|nos) (?:paths|chemins|routes) (?:will |need |should |ne |
        do )*(?:not|never|n't|se|won't|plus)(?: \w+){0,3}? (?:cross\w*|croiser\w*|again)|
        (?:chemins|routes) (?:se separent|s'arretent)(?: ici| la| definitivement| pour toujours)
        """,
    ),
    *signs(
        "firm.person_asks",
        r"""
        oubliez[- ](?:moi|la|le)|forget (?:about )?me|leave me (?:alone|be|out)|
        (?:rayez|radiez|effacez|supprimez|retirez|enlevez|otez)[- ](?:moi|la|le|mes|mon|nous)|
        ne me (?:re)?(?:contactez|appelez|rappelez|ecrivez|sollicitez|relancez) (?:plus|pas)|
        (?:plus|no) (?:de |d'|more )?(?:demarchage|spam|cold calls)|n'est pas un numero|
        (?:ne |n')?(?:la|le|les|lui) (?:sollicit\w+|contact\w+|rappel\w+|relanc\w+|ecriv\w+|appel\w+) (?:plus|jamais)|
        (?:supprim\w+|effac\w+|retir\w+|detrui\w+) (?:son|ses|sa|mon|mes|toutes ses|tout son) (?:cv|donnees|dossier|
        coordonnees|profil|nom)
        """,
        r"""
        (?:ne |n')?(?:souhaite|veut|veux|desire|voulait|voudrait|demande|exige|prie|souhaiterait|entend|tient|
        a demande|nous demande|supplie|ecrit|reclame|insiste)(?: [\w']+){0,4}? (?:pas |plus |jamais |a ne plus |
        de ne plus |a ne pas |de ne pas |ne plus |que l'on ne |qu'on ne |a ce qu'on ne |que nous ne |a n'|
        a ne jamais |de ne jamais |qu'on arrete |d'arreter |qu'on cesse |de cesser |que nous cessions )+(?:le |la |l'|
        les |lui |nous |plus |jamais |a |etre |de |recevoir |qu'on |entendre |avoir |d'|que nous |nos |notre |vos |
        ait |ayons |soit |aucun |aucune |se faire |jamais )*(?:re)?(?:contact\w*|rappel\w*|appel\w*|sollicit\w*|
        relanc\w*|demarch\w*|deran\w*|offres?|mails?|messages?|parler de nous|entendre parler|nouvelles|importun\w*|
        embet\w*|ecri\w*|contacts?|prospect\w*|spam\w*|propositions?|embete\w*|chass\w*|harcel\w*|coups? de fil)
        """,
        r"""
        (?:demande|droit|exerce (?:son )?droit|souhait|requete|courrier|mail|volonte|exige|veut|reclame|souhaite|
        asked|asks|wants|request\w*|demand\w*)(?: [\w']+){0,4}? ?(?:a |d'|de |for |to |of |l'|la |le |son |sa |ses |
        her |his |that |we |be |us |etre |his data |toutes |tout |right |que |soit |soient |)*(?:effacement|effacer|
        effacee?s?|oubli\b|suppression|supprimer|supprimee?s?|desinscri\w+|retrait de (?:nos|la|notre|son|sa|ses)|
        retiree? (?:de|du)|erasure|eras\w+|delet\w+|forgotten|removal|remove\w*|unsubscrib\w+|opt(?:ed|ing)?[- ]?out|
        wiped|opposition|radiation|take (?:him|her) off|taken off|off (?:our|the|your|all))(?! (?:du process|
        sa candidature|from the process|du poste))|effacement (?:rgpd|demande\w*|des donnees|du dossier|
        de (?:ses|mes))|demande rgpd|rgpd (?:: )?(?:effac|supp|oubli|demande|a effacer)\w*|
        gdpr (?:request|erasure|deletion|removal|delete)|right to (?:be forgotten|erasure)|
        droit a l'(?:oubli|effacement)|droit d'opposition|a supprimer (?:de|du|des) (?:la|nos|notre|base|fichiers?|
        vivier)|(?:supprim\w+|effac\w+|delete|erase|remove|retir\w+) (?:toutes |all |tout |all of )?(?:ses|mes|sa|mon|
        his|her|my|son|the) (?:donnees|data|dossier|cv|coordonnees|details|file|record|profil|profile|number|numero|
        name|nom|information)|(?:take|remove|strike|get|unsubscribe|delete) (?:me|him|her|them|us|my (?:name|details)|
        his name|her name) (?:off|from|out)(?: (?:your|our|the|of|all))? ?(?:list\w*|database|books?|mailing|system|
        files?|records?|pool)?|stop (?:sms|mail|pub|contact\w*|calling|emailing|texting|writing|messaging|bothering|
        harassing|pestering|ringing|chasing)|unsubscribe\w*|opted out|opt-?out|desabonn\w*|leave (?:me|him|her) alone|
        lache\w*[- ]moi|(?:laiss\w+|foutez|fiche\w*)[- ](?:moi|la|le|lui) (?:tranquille|la paix)|fichez[- ]moi|
        harcelement(?= de notre)|(?:do not|don't|never|not to|stop|never ever) (?:ever )?(?:contact|call|email|write|
        message|text|ring|approach|bother|phone|disturb)(?:ing|ed)? ?(?:to )?(?:me|us|him|
        her)?(?: ever| at all)? ?(?:again|any ?more|ever)|(?:asked|asks|wants|told|requested|demanded|begged|prefers|
        wishes|would like|demands|insists)(?: (?:us|me|to|that|we|he|she|politely|explicitly|expressly|in writing|
        by email|for|us all)){0,4} (?:not |never |no |us not |us never |to never |stop |no more |no longer |
        please not |to stop |to not |nothing )+(?:to )?(?:be |ever |have |hear |receive |being |getting |further |
        want |get |call |contact |write |do |with |any |more |to |us |anything |it |our |ring |a |
        from )*(?:contact\w*|call\w*|approach\w*|email\w*|hear\w*|message\w*|chas\w*|bother\w*|us\b|offers?|from us|
        writ\w+|again|jobs?|rung|to do with us|phone\w*|text\w*|headhunt\w*)|
        (?:wants?|wish\w*|have) (?:nothing|no more|no further|nothing more|nothing further|anything) (?:more |
        further |else )?(?:to do with (?:us|our|the (?:company|agency|firm))|contact|from us)|
        (?:n't|not|never) (?:want|wish|like)(?:s)? (?:to (?:hear from|be (?:contacted|called|approached|emailed)|
        receive)|any (?:more )?(?:contact|calls|emails|messages)|us to)(?: \w+){0,3}|
        (?:ne veut|veut|ne souhaite|ne voulait) (?:plus|pas|jamais|rien) (?:rien |jamais |en |
        plus )*(?:entendre parler (?:de nous|d'elle|de la boite|de notre)|avoir (?:affaire|a faire)|a voir avec|
        savoir (?:de|a) nous|de nos (?:nouvelles|offres|mails|messages|appels|sollicitations)|aucun contact|
        nous (?:entendre|lire|revoir|parler))|plus aucun contact|no (?:more|further) (?:contact|calls|emails|messages|
        job alerts)(?: (?:please|wanted|requested|from us))?|plus (?:de |d'|aucune? )(?:sollicitations?|appels?|
        mails?|offres?|messages?|contacts?|relances?|demarchage)(?: (?:de (?:notre|votre) part|svp|merci|
        du tout))?(?! (?:de sa part|du candidat|avant))
        """,
    ),
    *signs(
        "firm.limited",
        r"""
        (?:pour|sur|chez|a|avec|par|for|at|by|with|on|to) (?:ce |cet |cette |this |that |le (?:seul )?|la |notre |
        the |ce seul |cette seule |this one |one |un |l'|one particular |this particular )(?:meme |same |specific |
        seul )?(?:poste|postes|client|mission|besoin|offre|site|service|metier|role|job|post|vacancy|position|req|
        shift|manager|chantier|fonction|magasin|agence|projet|project|ward|store|branch|contract|contrat|unit|team|
        equipe|employer|account|fois|time|round|process|ligne)(?:\w)?(?! (?:ou|or|et|and|ni|nor) (?:un |any |tout |
        all |aucun |d'|les |pour |ailleurs|other))|(?:on|sur|pour) (?:a |des |les |du |un )?(?:permanent nights|nuit|
        nights|poste de nuit|postes? (?:de|en) \w+|management roles?)|
        (?:client|customer|donneur d'ordre|le magasin|store) only|(?:chez|for|at|with) (?:[A-Z]\w+) (?:uniquement|
        only|seulement)
        """,
    ),
    *signs(
        "firm.lifted",
        r"""
        (?:ne jamais dire jamais|never say never|il ne faut jamais dire|
        plus (?:sur (?:la )?)?(?:black-?list|liste noire)\w*|(?:pas|not|n't|never|jamais|sans|n'est (?:pas|plus)|
        no longer|no need to|pas (?:besoin|la peine) de|sans (?:le |la |l'|pour autant (?:le |la |l')?)?|won't|
        was never|isn't|inutile de|not going to|n'avons pas|wasn't|ne pas|rien de) (?:\w+ ){0,2}?(?:black-?list\w*|
        liste noire|definitif\w*|fermer? la porte|closing the door|close the door|shut the door|a firm no|banned|
        banni\w*|definitive|raye\w*|the end|red flags?|irrevocable|firm|ferme la porte|fermee|closed|shut|forever|
        for ever|a jamais|never)|(?:lev\w+|lifted|removed|retire\w*|annul\w+|sorti\w*|erreur|mistake|wrongly|
        a tort)(?: \w+){0,3} (?:la |the |de la |de |from |sur |on |by |par |du )*(?:black-?list\w*|liste noire|ban|
        interdiction|red list)|(?:black-?list\w*|liste noire|ban|interdiction|red list)(?: \w+){0,3}? (?:lev\w+|
        lifted|erreur|mistake|annule\w*|removed|retire\w*|a tort|wrongly|par erreur))
        """,
    ),
)
