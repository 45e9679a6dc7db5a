"""Words on how much somebody wants the post."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "motivation",
        r"""
        (?:ne se (?:voit|projette|projetait|voyait) (?:pas|plus)|doesn't see (?:himself|herself)|
        can't see (?:himself|herself)|hard to see why|no sign (?:of|that) (?:he|she) (?:wants|cares)|
        couldn't (?:tell|say|explain)(?: us| me)? (?:why|what)|n'a pas su (?:nous |me )?dire (?:pourquoi|ce qui)|
        (?:vient|postule|candidate|la|here|comes|applied|applying|interesse\w*|attire\w*|motive\w*|in it) (?:surtout |
        uniquement |juste |only |just |mainly |mostly |principalement |que )*(?:pour|par|for) (?:la |le |les |l'|the |
        his |her |son )?(?:mutuelle|salaire|voiture|primes?|horaires|vacances|avantages|ticket\w*|ce|perks?|money|
        salary|car|benefits|pension|holidays|discount|teletravail|proximite|location|parking|hours|convenience|visa))
        """,
        r"""
        (?:@lack)(?:l'|d'|vraie? |reelle? |veritable |grande? |real |much |any |clear |true |genuine |sign of |
        obvious |visible |particular |particuliere |apparent |forte )*(?:motivations?|envie|interet|enthousiasme|
        enthusiasm|interest|conviction|appetence|appetite|passion|desire|spark|engouement|implication dans|
        curiosite pour (?:le poste|la boite|l'entreprise)|curiosity about (?:us|the)|projection|flamme|fire|
        commitment|drive|buy-in|real reason)(?! (?:de|d'|a) (?:bouger|demenager|partir))(?! (?:to|in) (?:mov|
        relocat)\w*)
        """,
        r"""
        (?:motivations?|envie|interet|enthousiasme|enthusiasm|interest|projet(?: pro\w*)?|plan de carriere|
        career plan|projection|conviction|commitment|reconversion) (?:\w+ ){0,2}?(?:@weak|flou\w*|pas claire?s?|
        peu claire?s?|unclear|vague|pas (?:muri?|mure|aboutie?|defini\w*|coherent\w*|construite?|precise?|
        convaincante?s?|evidente?s?|reelle?|ressentie?s?|serieu\w+|ficele\w*)|incoherent\w*|incertaine?s?|tiede\w*|
        half-baked|muddled|confuse?d?|doubtful|douteu\w+|questionable|wavering|hesitant\w*|
        not (?:clear|convincing|obvious|there|credible|evident|thought)|ko|mal defini\w*|
        peu (?:convaincant\w*|coherent\w*|abouti\w*|credible\w*|muri\w*|construit\w*)|unconvincing|en decalage|
        decale\w*|differente?|autre|ailleurs|mercenaire|financiere|purement)
        """,
        r"""
        (?:pas|peu|plus|not|n't|never|hardly|only half|moyennement|faiblement|little|guere|isn't|
        wasn't)(?: tres| vraiment| really| very| that| particularly| much| assez| super| hyper| all that)? (?:motive\w*|
        motivated|enthousiaste\w*|emballee?|enthused|engaged|keen|enthusiastic|investie?|engagee?|passionne\w*|
        passionate|excited|sold on (?:the|us)|bothered|driven|invested|
        committed)(?! (?:par|by) (?:le salaire|the money))
        """,
        r"""
        (?:demotive\w*|demotivated|unmotivated|uninterested|disinterested|lukewarm|tiede\w*|half-?hearted|blase\w*|
        apathi\w+|indifferent\w*|unenthused|nonchalan\w+|casual about|going through the motions|ticking (?:a )?box\w*)
        """,
        r"""
        (?:postule|candidate|applies|applying|envoie (?:son|des) cv|sends? (?:his|her) cv|applied|
        postulait) (?:\w+ )?(?:partout|a tout|tous azimuts|en masse|everywhere|to everything|to anything|all over|
        sans lire|en rafale|au hasard|scattergun)|mass appl\w+|scattergun|candidature (?:en masse|au hasard|multi)
        """,
        r"""
        (?:not convinced|pas convaincu\w*|unconvinced|doute\w*|doubts?|pas sure?s?|interrogations?|reserve\w*|
        questions?)(?: (?:about|by|par|sur|de|of|as to|quant a))? (?:his |her |their |sa |son |ses |la |the |le |
        real )*(?:motivations?|envie|interest|interet|projet|commitment|career plan|project|engagement)
        """,
        r"""
        (?:pour|to|just to|juste pour) (?:pay|payer|rembourser|finance\w*|financer) (?:the |le |son |sa |ses |his |
        her |off )*(?:rent|loyer|bills|factures|pret|mortgage|debts?|etudes|holiday|vacances|car|voiture)|
        (?:just|juste|only|seulement|simplement|really just|uniquement) (?:wants?|wanted|needs?|looking for|cherche|
        veut|here for|venue? pour|la pour|a la recherche d'|after|in it for|
        interesse\w* par)(?: (?:a|any|un|une|n'importe quel))? (?:job|boulot|money|argent|paycheck|pay cheque|emploi|
        taf|travail|work|the money|l'argent|le salaire|salaire|la paie|payslip|income|poste)
        """,
        r"""
        (?:alimentaire|en attendant (?:mieux|autre chose|de trouver|son|un|la|que)|faute de mieux|par defaut|
        stop-?gap|stepping stone|tremplin|plan b\b|pour depanner|pis[- ]aller|bouche-trou|fill(?:ing)? in time|
        until something better|biding (?:his|her) time|roue de secours|choix par defaut|as a fallback|a backup)
        """,
        r"""
        (?:n'a|n'avait|n'ont|hadn't|had not|hasn't|has not|didn't|did not|had|avait|never|pas|sans avoir|
        without having|without) ?(?:meme |even |really )?(?:pas |rien |jamais |not )?(?:meme |even |pris le temps de |
        bothered to |bother to )?(?:regarde\w*|lu\b|prepare\w*|consulte\w*|read\w*|looked|looking|prepared|preparing|
        prepar\w+|research\w*|visited|googled|bothered|ouvert|lire|regarder|preparer|checked|
        look)(?: at| up| for| into| d'un oeil)? (?:le |la |l'|notre |our |the |son |sur |un peu |nothing |anything |
        meme |for |d'|a |us |rien )*(?:site|annonce|offre|fiche|entreprise|boite|advert|ad|website|company|job|spec|
        jd|entretien|interview|poste|role|description|rdv|web|us)\b
        """,
        r"""
        (?:n'a pas su (?:dire|expliquer|citer)|couldn't (?:say|tell|explain|name)|could not (?:say|tell|explain|name)|
        unable to (?:say|explain)|incapable de (?:dire|expliquer|citer)|ne sait pas (?:dire |expliquer )?|didn't know|
        did not know|had no idea|aucune idee de|no idea|ignorait|ne savait (?:pas|meme pas|plus)|struggled to say|
        confond\w*) (?:clairement |vraiment |even |exactly |nous |us |me |meme )?(?:pourquoi|why|ce qu'(?:il|elle|on)|
        ce que (?:nous|on|fait|fabrique)|ce qui l'|what (?:we|he|she|the (?:company|job|role)|they)|en quoi|
        quel (?:poste|metier)|notre (?:metier|activite|nom)|which (?:job|role)|our name|the (?:company|name)|le nom|
        quoi (?:il|elle) (?:postul|candidat)\w+|where (?:he|she) (?:saw|wants)|ou (?:il|elle) va)[^\n,;]{0,40}
        """,
        r"""
        (?:ne sait (?:pas|plus|pas trop|pas vraiment) (?:ce qu'(?:il|elle) veut|ou (?:il|elle) va)|
        doesn't (?:really )?know what (?:he|she|they) wants?|se cherche|still searching for|hesite entre|torn between|
        tout et son contraire|change d'avis|pas de (?:projet|fil rouge|fil conducteur)|
        sans (?:projet|fil rouge|conviction|grande conviction|enthousiasme)|
        no (?:clear )?(?:plan|direction|career plan|questions?(?: (?:for|about|asked|at all))?)|
        aucune? (?:question|projet)\b|n'a pose aucune question|asked no questions|pas de questions? sur|
        zero questions?|no career)
        """,
        r"""
        (?:would|will|va|risque de|risk of|serait|partira\w*|repartira\w*|partirait|leav\w+|quitter\w*|flight risk|
        gone|gone in|off again)(?: \w+){0,2}? (?:leave|leaving|partir|repartir|be gone|be off|nous quitter|quitter|
        filer|go) (?:\w+ ){0,3}?(?:as soon as|des qu\w*|within|au bout de|avant|before|in (?:six|6|three|3|a)|
        a la premiere|at the first|first chance|mois|months)|flight risk|job[- ]?hopp\w+|instable|unstable cv|
        zappeu\w+|change (?:de poste|d'employeur|de boite) (?:tous|chaque)
        """,
        r"(?:veut|vise|souhaite|cherche|voudrait|wants?|wanted|reve de|dreams? of|son truc c'est|prefers?|prefere|"
        r"prefererait|would rather|rather|hopes?|espere|vise plutot|projet de|projette de|plans? to|"
        r"interesse\w* (?:surtout|plutot) par|se voit|sees (?:himself|herself)) (?:en fait |surtout |plutot |really |"
        r"actually |finalement |a terme |rapidement |vite |to |de |d'|du |be |go into |move into |get into |do |faire |"
        r"s'orienter vers |evoluer vers |passer |partir |partir vers |devenir |become |un poste |un job |a |an |une |"
        r"un |dans |en |le |la |l'|job |role |more of a |vers |etre )*"
        r"""
        (?:autre chose|something else|bureau des methodes|bureau d'etudes?|methodes|team lead\w*|support lead job|
        lead job|management|manager|marketing|rh\b|hr\b|product|conseil|consulting|freelance a terme|
        creer sa (?:boite|propre)|monter sa (?:boite|propre)|start (?:his|her) own|own business|
        se mettre a son compte|se reconvertir|reconversion|changer de metier|change career|retrain|
        quitter le (?:metier|soin|secteur)|out of (?:the sector|nursing|care|teaching)|administratif|bureau\b|
        poste de bureau|terrain\b|encadrement|lead position|desk job|office work|moins de terrain|recherche|research|
        academia|acting|music|musique)
        """,
        r"""
        (?:does not|doesn't|didn't|n'aime pas|ne|don't|hates?|deteste|n'a pas envie de|no desire to|rechigne a|
        reluctant to|pas envie de|peu envie de) ?(?:like|enjoy|want|aime pas|to|de|really|plus|pas|veut pas|
        souhaite pas|vraiment)* ?(?:talking to customers|customers|clients|the public|le public|la vente|vendre|
        selling|cold calling|prospecter|prospection|prospecting|teaching|enseigner|le terrain|phoning|le telephone|
        le metier|the job itself|encadrer|manager|managing people|le contact)
        """,
        r"""
        (?:curieu\w+|curious|juste (?:pour )?voir|prendre la temperature|testing the (?:water|market)|
        teste (?:le marche|sa valeur)|tester (?:le marche|sa valeur)|fishing for|window shopping|shopping around|
        pas vraiment en recherche|not really looking|pas en recherche active|not actively looking|en veille)
        """,
        r"""
        (?:oblige\w* par|pour|for|because of) (?:france travail|pole emploi|the job ?centre|ses droits|son conseiller|
        ses allocs|job ?centre)|motivation (?:uniquement |purement |surtout |only |just )?(?:financiere|salariale|
        pecuniaire|financial|the salary|money)|(?:venue?|came) (?:a reculons|reluctantly)|a reculons|sans conviction|
        (?:parents?|mere|pere) (?:a|ont) (?:postule|envoye)
        """,
    ),
)
