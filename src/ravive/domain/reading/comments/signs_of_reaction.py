"""Words on how the person took it."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "reaction.hostile",
        r"""
        (?:raccroche (?:au nez|sec|brutalement|direct|sans|furieu\w+|aussitot)|raccroche au nez|raccroche|hung up|
        hangs up|hanging up|slammed (?:the )?(?:phone|door)|put the phone down|claque (?:la porte|le telephone)|
        insult\w*|injuri\w*|hurl\w*|crie\b|cria|crie (?:au|dans|sur|apres)|criait|shout\w*|yell\w*|scream\w*|swore|
        sworn|cursed|menac\w*|threat\w*|furieu\w+|furax|furious\w*|furibard\w*|livid|enrage\w*|fumasse|fou de rage|
        folle de rage|rage\b|ragea\w*|fou furieux|agressi[fv]\w*|aggressive\w*|aggro|hostile\w*|abusive|abuse|
        virulent\w*|vehement\w*|acerbe|cinglant\w*|incendiaire|assassin|salee?s?|au vitriol|haineu\w+|injurieu\w+|
        odieu\w+|abject\w*|nasty|vicious|scathing|vitriolic|venomous|angry|angrily|irate|fuming|incensed|seething|
        outraged|enerve\w*|emporte\w*|fache\w*|en colere|colere|tres remonte\w*|remontee?|hors de (?:lui|elle)|mad at|
        went mad|went ballistic|ballistic|lost it|lost (?:his|her) temper|flew off|kicked off|blew up|explose\w*|
        peter? (?:un|les) (?:cable|plomb)\w*|pete (?:un|les) (?:cable|plomb)\w*|sort\w* de ses gonds|
        monte\w* (?:dans les tours|sur ses grands chevaux)|le ton (?:est |a )?(?:vite |tout de suite |)?monte|
        le ton monte|ton (?:tres )?(?:sec|agressif|desagreable|menacant)|vire a l'aigre|mal tourne|
        s'est mal (?:passe|termine|fini)|desagreable|grossier\w*|grossiere\w*|rude\w*|swear\w*|impoli\w*|
        noms d'oiseaux|traite\w* de|called (?:us|me) (?:a |an |all |every|names|amateur\w*|liar\w*|clown\w*|racist\w*|
        idiot\w*|\w+s and)|names\b(?= at|$)|tous les noms|every name|
        avis (?:negatif|assassin|google|incendiaire|1 etoile)|(?:google|glassdoor|bad|negative|one-star|1-star|nasty|
        scathing) review|review on|posted (?:about us|on)|poste (?:sur|un avis)|linkedin (?:rant|post)|rant\w*|
        diatribe|tirade|avocat|lawyer|solicitor|prud'?hommes?|tribunal|sue\b|suing|legal action|court\b|
        porter plainte|plainte|complaint|complained (?:to|about)|complains? (?:to|about)|saisir (?:le|la|les|l')|
        defenseur des droits|lettre (?:au|a la) (?:direct\w*|president\w*)|lettre (?:incendiaire|recommandee)|
        mail (?:furieux|incendiaire|assassin|sale|insultant|violent|rageur|agressif|d'insultes|salé)|
        angry (?:e-?mail|mail|call|letter|message|reply|text)|furious (?:e-?mail|mail|call|letter|message|reply|text)|
        reglement de compte|venge\w*|scandale|scene\b|esclandre|lamentables?|amateurs?\b|menteurs?\b|liars?|
        disgrace\w*|bande de|foutu\w* de|fuck\w*|merde|va te faire|allez vous faire|bugger|piss\w* off|
        told (?:me|us) where to|told us to (?:go|get|shove|stuff)|stuff (?:it|our)|shove it|got (?:very )?nasty|
        turned nasty|spat (?:at|on)|unpleasant|tres mal pris|pris tres mal|a tres mal pris|tres mal recu|
        tres mal accueilli|took it (?:very |really |extremely )badly|did not take it well at all|prend tres mal|
        m'a (?:envoye|envoyee) (?:bouler|balader|paitre|promener|chier)|
        envoye (?:bouler|balader|paitre|promener|chier))
        """,
    ),
    *signs(
        "reaction.disappointed",
        r"""
        (?:bon |ben |well |oh |ah )*(?:tant pis|too bad|what a shame|oh well|dommage)(?=['"» ]|$|[\n.,])|long silence|
        silence au bout|voix (?:blanche|cassee|triste)|soupir\w*|sighed|sigh\b|se sent (?:trahi|lese|oublie)\w*|
        feels? (?:let down|betrayed|hard done)|hard done by
        """,
        r"""
        (?:decue?s?|deception|decu\w*|disappoint\w*|triste\w*|tristesse|sad\b|saddened|gutted|devastated|crushed|
        upset\b|deflated|dejected|downcast|crestfallen|heartbroken|distraught|disheartened|in tears|tearful|tears|
        cried\b|crying|larmes|pleur\w*|effondree?|abattue?|attriste\w*|peinee?|chagrine\w*|affecte\w*|depitee?|depit|
        degoutee?|degout\w*|frustre\w*|frustrat\w*|amer\b|amere\b|amertume|bitter\b|blesse\w*|vexe\w*|hurt\b|offended|
        accuse\w* le coup|encaisse\w* (?:mal|difficilement|le coup)|dur a (?:encaisser|avaler)|
        difficile a (?:entendre|encaisser|avaler)|coup dur|coup de massue|tombe\w* de haut|
        (?:was|is|were|semblait|etait|seemed|sounded|bit|felt|very|a bit|he's|she's|quite|rather|
        clearly) down\b(?! to)|down but|low\b(?= (?:after|about|when))|
        (?:pris|prend|recu|accueilli|vecu|vit|digere|digested|taken|took it|took the news|takes it) (?:plutot |assez |
        un peu |rather |quite |a bit )?(?:mal\b|badly|hard|to heart)|
        mal (?:pris|vecu|recu|digere|accueilli|prise|vecue)|took it (?:hard|badly|to heart)|
        took (?:the news )?(?:hard|badly)|hoped (?:for )?(?:more|better)|
        esperait (?:mieux|vraiment|beaucoup|tellement)|y croyait|y tenait|comptait (?:dessus|vraiment|beaucoup)|
        had (?:his|her|their) (?:heart set|hopes (?:up|high))|(?:his|her) heart (?:was )?set|
        pensait (?:pouvoir|l'avoir|etre|que c'etait)|thought (?:he|she) (?:had|'d) (?:it|got|nailed)|
        ne comprend pas(?! (?:l'anglais|le poste|les|un mot|nos|ce que|bien l'|l'enjeu))|
        n'a pas compris (?:le refus|notre (?:refus|decision|choix)|pourquoi)|ne comprenait pas (?:le|notre|pourquoi)|
        incomprehension|couldn't understand why|didn't understand (?:why|the (?:decision|refusal))|deplore|
        regrette (?:beaucoup|vivement|notre|le refus|la decision)|sous le choc|shocked|stunned|sonnee?|surpris\w* et|
        a (?:du|eu du) mal a (?:l')?(?:accepter|entendre|comprendre le|avaler|encaisser)|struggled to accept|
        hard blow|blow to|let down|demoralise\w*|decourage\w*|discouraged|desabuse\w*|deconfit\w*|contrarie\w*|
        put out|miffed|not happy|pas content\w*|pas ravie?|mecontente?|unhappy|desappointe\w*|snif|gros coup|
        voix (?:tremblante|nouee)|au bord des larmes|ill-pleased|choked|sorry (?:about it|not to|to miss)|navree?|
        silence (?:pesant|au bout)|long silence)(?! (?:par (?:le niveau|l'entretien|son niveau|la prestation|le test|
        nous)|with (?:the|his|her) (?:test|answers|level|interview)|entretien|interview|test|
        de (?:son|sa) (?:boite|employeur|poste))\b)
        """,
    ),
    *signs(
        "reaction.well",
        r"""
        (?:avec|with|by|dans) (?:le |a |un |une |beaucoup d'|great |good |real )?(?:sourire|smile|grace|humour|
        elegance|class|classe|philosophie|dignity|dignite|fair-play|bonne humeur|good humour|laugh|rire)|
        (?:il|elle|l'|he|she|m'|nous|et|,) ?(?:a |ont |avait |has |)(?:beaucoup |vraiment |bien |tres |really |quite |
        visibly )?(?:apprecie\w*|appreciated)(?= ?(?:$|[\n,.;!]|que|le|la|l'|qu'|it|the|that|de|d'|notre|our|being|ma|
        mon|this|ca))|thanked (?:me|us|him|her|the)\b
        """,
        r"""
        (?:(?:tres |plutot |super |vraiment |hyper |assez |parfaitement |tout )?bien (?:pris\w*|prise?|recu\w*|
        accepte\w*|compris\w*|accueilli\w*|reagi\w*|passe\w*|vecu\w*|entendu\w*|encaisse\w*|digere\w*|comprend)|
        (?:pris|prend|prenait|recu|accueilli|reagi|accepte|reagit|prise|accueille|encaisse|passe|passee|
        vecu)\w* (?:tres |plutot |super |vraiment |hyper |assez |parfaitement |tout |ca |cela |la nouvelle |le refus |
        la chose )*(?:bien\b|avec (?:beaucoup d'|un |une |le |du )?(?:elegance|philosophie|classe|sourire|humour|
        hauteur|recul|maturite|grace|fair-?play|dignite|gratitude|calme|bienveillance|intelligence|courtoisie|
        professionnalisme|bonne humeur)|sportivement|positivement|sereinement|calmement|elegamment|philosophiquement|
        poliment)|(?:took|takes|taken|take|received|accepted|reacted|handled|responded|accepts|understood|
        swallowed)(?: (?:it|this|that|the (?:news|no|decision|rejection|refusal|call|feedback)|all|to it|very|really|
        quite|pretty|so|extremely|remarkably|exceptionally|completely|rather|our decision|on the chin|in|(?:in )?good|
        with|like|incredibly|surprisingly|super)){0,5} ?(?:well\b|gracefully|graciously|
        in good (?:part|spirit|spirits|heart|grace)|on the chin|(?:with )?(?:good )?grace|
        like a (?:pro|champ|gent\w*|lady|trooper|star|gentleman|professional|saint)|kindly|sportingly|maturely|
        professionally|positively|calmly|warmly|nicely|beautifully|brilliantly|philosophically|fine\b|
        with (?:a )?(?:smile|humour|dignity|class|thanks|understanding|maturity|good humour))|well taken|
        well received|no hard feelings|pas de rancune|sans rancune|aucune rancune|without (?:rancour|bitterness)|
        no bad (?:feelings|blood)|no grudge|understanding\b(?! (?:of|the|how|de|that|is|level|was (?:weak|poor)))|
        (?:very |tres |a |l'a |bien |tout a fait |parfaitement |totally |fully |completely |quite |well |il |elle |
        he |she |en |said (?:he|she) |et |and |, )(?:understood|understands|comprehensi[fv]\w*|compris\w*|comprend\w*|
        comprenait|entendu)(?! (?:par les|pas|rien|mal|l'|english|french|nothing|
        the (?:role|job|brief|question|business)|le (?:poste|metier|role|besoin)|les (?:enjeux|missions|attentes)|
        que le poste|ce qu|how|entretien|qu'il (?:fallait|faudrait)|la question))|
        compris\b(?= (?:et|notre|la decision|le refus|nos|,|sans|tout|parfaitement))|comprehensi[fv]\w*|compréhensive|
        gracious\w*|graceful\w*|grateful\w*|thankful|thank(?:ed|s|ing)? (?:us|me|you|for|him|everyone|a lot|so much|
        again|back|warmly|the team)|(?:said|with|many|warm|his|her|replied|wrote|sent) (?:a )?(?:lovely |nice |kind |
        warm |big )*(?:thanks|thank you|thank-you)(?: (?:note|email|mail|message|card|letter))?(?! but no)|
        thank(?:s|ed)\b(?= (?:warmly|us|me|anyway|for|her|him)|[,.]? *(?:$|\n))|
        merci\b(?= (?:pour|beaucoup|de|a vous|quand meme|sincere|du retour)|$)|
        (?:m'a|nous a|a|me|nous|il|elle|m'|nous|et|,) ?(?:vivement |chaleureusement |sincerement |beaucoup |m'a |
        meme |bien |nous a |tres |tout de meme |quand meme )*(?:remerci\w+|dit merci)|remerci\w+|
        mail (?:de remerciement|adorable|gentil|sympa|charmant|super sympa|tres gentil)|
        reponse (?:adorable|gentille|sympa|charmante|elegante|tres gentille|classe|touchante)|
        (?:tres |super |vraiment |so |very |absolutely |really |toujours |reste\w* |was |were |is |he's |she's |been |
        had been |stayed |et |and |, |hyper |most |just )(?:lovely|sweet|kind|nice|pleasant|charming|adorable|
        charmante?|sympa\w*|elegante?|correcte?s?|courtois\w*|aimable|cordial\w*|class\b|classe|classy|polie?|polite|
        warm|cool|fair[- ]?play|digne|dignified|mature|positi[fv]\w*|positive|gentille?|professionnel\w*|professional|
        philosoph\w+|good about it|good-humoured|great about it|fine (?:about|with) (?:it|that|the)|
        ok (?:about|with) (?:it|that)|okay (?:about|with) (?:it|that)|reconnaissant\w*|appreciative|touche\w*|
        content\w* (?:d'avoir|du retour|de (?:la|ce|notre))|beau joueur|belle joueuse|sport\b|zen|serein\w*|relax\w*|
        easy about it|sporting|a good sport|game|a gent\w*|a star)(?! (?:but (?:too|not|no|lacks?|weak|quiet|slow|
        needs)|mais (?:trop|pas|manque|peu|un peu|n'|ne)|profil|candidate?|chap|guy|lady|person|man|woman|
        en entretien|at interview|chat|girl|lad|fille|garcon|personne|team|dame|accueil|echange|cv|call|interview|
        with (?:clients|customers|children|patients|residents|the team)|avec les|contact|personality|manner|voice|
        fellow|for the role|on the phone but))|(?:bonne|belle|excellente|super|tres bonne|good|great|lovely|kind|nice|
        positive|gracious|classy|mature|warm) (?:reaction|reponse|attitude|reply|response|answer|fin d'echange|sport|
        reception)|(?:reaction|reponse|attitude|reply) (?:tres |plutot |super |vraiment |: ?)?(?:positive|elegante|
        classe|saine|exemplaire|parfaite|mature|bonne|impeccable|tres bonne|good|great|superbe|correcte|sympa|
        constructive)|beau(?:x)? joueur\w*|belle joueuse|fair[- ]?play|good sport|
        appreci\w+ (?:la franchise|l'honnetete|le retour|la transparence|l'appel|mon appel|qu'on|d'avoir|
        the (?:call|feedback|honesty|candour|candor|frankness|explanation|transparency|time|news|update|reply)|
        being told|it\b|our|my|beaucoup (?:le|la|l'|qu|d')|notre|son debrief|que je|that)\w*|
        (?:appreciated|valued|welcomed|loved|liked|enjoyed|was glad of|glad of|glad to|
        happy (?:with|to (?:get|have|hear|receive|be told))|pleased (?:to|with|that)|
        content\w* (?:d'avoir|du retour|de la|d'une|quand meme|de (?:l'|mon|son|notre))|
        ravi\w* (?:d'avoir|du|de la|de l')|reconnaissant\w*|heureu\w+ (?:d'avoir|du|que|
        de la))(?: \w+){0,3}? ?(?:the (?:call|feedback|honesty|candour|frankness|explanation|reasons?|truth|clarity|
        openness)|a (?:real|straight|proper|clear|human|true) (?:answer|reason|reply|call)|honesty|retour|reponse|
        franchise|appel|call|vraie|being told|explication\w*|feedback|honnetete)|
        parted (?:on good terms|friends|amicably)|(?:en|on|quitte\w*|quittes|separe\w*|restes?) (?:tres )?(?:bons?|
        good) termes?|partie? en bons termes|on good terms|amicable|amicablement|good terms|
        echange (?:cordial|courtois|agreable|sympa|tres (?:cordial|sympa|agreable)|chaleureux)|
        trouve (?:ca|cela) (?:juste|normal|logique|correct|honnete|fair)|
        (?:juste|normal|logique|fair(?: enough)?)(?= (?:et|pour (?:lui|elle)|dit-il|dit-elle|selon))|
        a trouve ca (?:juste|normal|logique|correct)|found it fair|(?:said|says|thought) (?:it was |that was |
        it's )?(?:fair(?: enough)?|only fair)|fair enough|agreed (?:with (?:us|me|it|the (?:decision|feedback))|
        it was|that)|agrees? (?:with|it)|(?:d'accord|en accord) avec (?:la decision|nous|le constat|notre|l'analyse)|
        partage (?:le constat|notre analyse)|admet\b|a reconnu|reconnait (?:que|son|ses|le|la)|he agrees|she agrees|
        s'y attendait|expected it|saw it coming|lucide|no drama|laughed|a ri\b|took it with|
        souhait\w* (?:bonne chance|le meilleur)|wished (?:us|me|the team) (?:well|luck|all)|en a (?:ri|souri)|
        souriante? au|fine (?:about|with) it|told her so, fine|fine about|ok with it|ok about it|all good|
        , fine(?=$|\n|[.!])|warm reply|kind reply|lovely (?:mail|email|reply|note|message|answer|about it)|
        nice (?:mail|email|reply|note|message|about it)|(?:sweet|kind|warm) (?:mail|email|note|message|reply)|
        pleasant about|nice about|great about|good about|relieved|soulage\w*|tres pro\b|chapeau|
        respect\b(?= (?:pour|for|!)))
        """,
    ),
    *signs(
        "reaction.neutral",
        r"""
        (?:just|juste|simplement|a simple|un simple|que) ?['"«\u201c ]*(?:noted|ok|okay|bien recu|recu|d'accord|
        thanks|merci|entendu|c'est note|right|fine)(?:,? (?:thanks|merci|thank you|bye))?
        """,
        r"""
        (?:prend|pris|a pris|prit|prend bonne|bien pris) (?:bonne )?(?:note|acte)|pris acte|
        (?:took|takes|taken|take) note|noted(?=$|[\n.,;!'")])|(?:sans|aucune?|no|pas de|ras de|not much|little|any|
        zero) (?:de )?(?:reaction|commentaires?|comment|response to (?:the|our) (?:no|refusal)|emotion|remarques?|
        particular reaction|reaction particuliere|visible reaction)s?(?: (?:notable|particuliere|speciale|de sa part|
        from (?:him|her)))?|(?:reaction|ton|tone) (?:\w+ )?(?:neutre|neutral|flat|plate|sobre|indifferente?|
        factuel\w*|mesuree?|inexistante|nulle|normale)|neutr\w+(?= (?:au|a l'|when|on|reaction|response|$))|
        (?:dit|said|replied|repond\w*|repondu|answered|says|answer|wrote|reponse|responded|just|juste|a) (?:un |a |
        simplement |just |only |juste |simple |par un |with |par |seulement )*['"« ]*(?:ok|okay|noted|'ok'|d'accord|
        bien recu|right|fine|c'est note|note|entendu|thanks,? bye|ok merci|ok,? thanks|ok bye|tres bien|alright)(?=$|
        [\n.,;!'"» ])|sans plus\b|ok merci\b|c'est note\b|bien recu\b|acknowledged\b|
        indifferente?\b(?! (?:au|aux|a) )|impassible|ne dit rien|n'a rien dit|said nothing|said little|
        peu loquace au refus|stoique|stoic|shrug\w*|hausse les epaules|no reaction|resigne\w*|unmoved|unfazed|
        matter[- ]of[- ]fact|business-like|factual|seche?ment (?:mais poli)?|n'a pas reagi|didn't react|pas reagi|
        did not react|sans reagir|accuse (?:bonne )?reception|acknowledges
        """,
    ),
)
