"""Words on how the no was told: a template, reasons, or nothing."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "feedback.generic",
        r"""
        (?:mail|email|e-mail|courriel|message|reponse|refus|lettre|courrier|template|modele|sms|note|letter|reply|
        rejection|response|answer|no|text) (?:de refus |de reponse |negati\w+ |d'attente |of rejection )?(?:type\b|
        types\b|standard\w*|auto\b|automatique\w*|automatise\w*|generique\w*|bateau|template|impersonnel\w*|
        stereotype\w*|pre-?(?:ecrit|redige|rempli|formate)\w*|copie[- ]colle|robot\w*|automatic\w*|automated|
        generic\w*|canned|stock|boilerplate|impersonal|sans (?:motif|explication|raison|detail|plus|
        aucun\w* (?:motif|explication|raison|detail))|non (?:motive|argumente|detaille|personnalise)\w*|laconique|
        sec\b|seche|without (?:reason|explanation|detail)s?|with no (?:reason|explanation|detail)s?|
        no (?:reason|explanation)s? given|de masse|en masse|bulk|n° ?\d|unexplained|d'usage|habituel\w*|usuel\w*|
        classique|from the (?:system|ats)|of the ats|ats)|(?:stock|standard\w*|template|templated|generic|automatic|
        automated|auto|auto-?generated|canned|boilerplate|form|unexplained|usual|bulk|impersonal|system|ats|
        pre-?written|copy[- ]?paste\w*|one[- ]line\w*|formulaic|cookie[- ]cutter|two[- ]line|default|bog-standard|
        bare|curt|regular|polite standard) (?:rejection |refusal |no |decline |regret )?(?:(?:e-?)?mail|letter|reply|
        response|message|rejection|refusal|text|note|answer|no\b|no-thanks|regret|wording|mailing|template|line|
        sms)s?|(?:template|modele|mail ?type|mailtype|automail|auto[- ]?mail|auto[- ]?reject\w*|auto[- ]?repl\w+|
        auto-?refus\w*|publipostage|mailing de refus|no-?reply|reponse type|refus type|lettre type|courrier type|
        rejet auto\w*|refus auto\w*|refus ats|copier[- ]coller)(?: (?:sent|envoye\w*|parti\w*|used|de refus|ats|
        n°\d))?|via (?:l'|the )?ats|(?:l'|the )?ats (?:a envoye|sent|rejected|mail|auto|refus\w*)|
        (?:refus\w*|rejected|declined|told no|told|non|mail|prevenu\w*|informe\w*|turned down|refusal|
        said no) (?:\w+ ){0,2}?(?:sans (?:explication|motif|raison|justification|argument|detail|donner de raison|
        preciser|en dire plus|dire pourquoi|lui dire pourquoi|motiver)s?|
        without (?:explanation|(?:a |any |giving )?(?:reason|explanation|detail)s?|saying why|telling (?:him|her) why|
        explaining)|no (?:reason|explanation|detail)s? (?:given|offered|provided))|->? ?template|
        => ?(?:mail|template)|formule (?:standard|type|de politesse|habituelle|toute faite)|
        (?:on|je|nous) (?:n'|ne )?(?:a |ai |avons )?(?:pas )?(?:dit|donne|precise|explique) (?:pas )?(?:pourquoi|
        la raison|le motif|de motif|de raison)(?<=pas pourquoi)|mail d'adieu type|formulaire
        """,
    ),
    *signs(
        "feedback.argued",
        r"""
        (?:(?:le |la |l'|les )?lui|leur) ?(?:ai |a |avons |as |avait |avais |ont )?(?:tout |bien |longuement |
        clairement |franchement |en |deja |bien tout |honnetement |gentiment |directement |aussi )*(?:explique\w*|
        expliquer|dit (?:pourquoi|la raison|les raisons|le motif|clairement|franchement|ce qui|que|tel quel|
        les choses|au tel|comme ca|par (?:tel|mail)|cash|de vive)|dit\b|expose\w*|detaille\w*|
        donne (?:un |mon |notre |les |la |le |mes |nos |une )?(?:retour|feedback|raisons?|motifs?|explications?|axes?|
        pistes|conseils?|debrief|vraie)|fait (?:un |mon |le |une )?(?:retour|feedback|debrief\w*|rex|bilan|point|
        restitution)|motive\w*|argumente\w*|debriefe\w*|conseille\w*|precise\w*|
        parle franchement)(?! (?:que non|de rappeler|bonjour|merci|au revoir|rendez|rdv|oui|qu'on le|qu'on la|
        son (?:cv|parcours)|le poste|sa situation|la mission|que oui|non\b(?! )|que le poste))
        """,
        r"""
        (?:debrief\w*|feedback|feed-?back|retours?|restitution|rex|fb|explications?|motifs?|raisons?|reasons?|
        explanation|axes? (?:de progres|d'amelioration)|arguments?) (?:d'entretien |de refus |complet |detaille\w* |
        argumente\w* |constructi\w+ |honnete |personnalise\w* |precis |franc |clair\w* |oral |ecrit |full |detailed |
        honest |constructive |verbal |written |proper |real |thorough |interview |bien |tout |all |was |were |
        has been |a ete |ont ete |lui |ete |telephonique |individuel\w* |long |frank )*(?:donne\w*|fait\w*|envoye\w*|
        transmis\w*|effectue\w*|partage\w*|expose\w*|communique\w*|given|provided|sent|shared|done|ok\b|explique\w*|
        argumente\w*|detaille\w*|constructif|constructive|apporte\w*|par (?:tel|telephone|mail|visio|ecrit)|
        by (?:phone|email|call)|over the phone|au (?:tel|telephone)|a chaud|passed on|delivered|complet|delivre\w*|
        appreciat\w*|appreci\w*|honnete|honest|franc|frank|detailed|oral|verbal|in person|en face|de vive voix|gave|
        on the (?:phone|call)|recu)(?! (?:par le client|du client|de l'equipe|by the client|from))
        """,
        r"""
        (?:gave|given|giving|give|got|had|received|sent|did|offered|provided|shared|wrote|emailed|left|with|recu|eu|
        fait|donne|envoye|avec|a recu|a eu|apres|after|fourni|faire|un|a|long|full|good|bon|gros|vrai|le|honest|
        detailed|frank|proper) (?:\w+ ){0,4}?(?:debrief\w*|feedback|feed-back|
        retour (?:complet|detaille|argumente|constructif|personnalise|honnete|precis|motive|franc|d'entretien|
        circonstancie)|reponse (?:argumentee|motivee|detaillee|personnalisee|circonstanciee|complete)|
        detailed (?:reply|answer|response|email|mail|letter|reasons)|
        (?:the |our |my |all |all the |full |true |real |actual |clear |honest |les |le |la |vraies? |
        specific )(?:reasons?|raisons?|motifs?)|explanations?|mail (?:argumente|detaille|personnalise|motive|
        circonstancie)|refus (?:argumente|motive|detaille|explique|personnalise))(?! (?:from (?:the )?(?:client|
        manager|team|panel|line)|du (?:client|manager)|de l'equipe|pending|to come|awaited|en attente|a faire|a venir|
        de (?:son|sa)))
        """,
        r"""
        (?:reponse|mail|email|refus|courrier|lettre|letter|reply|rejection|no|rejected|message|appel|call|told|
        refused|declined|turned down|refus\w*)s? (?:\w+ )?(?:argumente\w*|motive\w*|detaille\w*|personnalise\w*|
        circonstancie\w*|explique\w*|expliquee?|explained|with (?:reasons|explanations?|feedback|the reason\w*|
        detail\w*|full)|avec (?:les |le |la |des |une |explications?|raisons?|motifs?|arguments?|du |
        un )*(?:explications?|raisons?|motifs?|arguments?|feedback|retour|pourquoi|detail\w*|debrief)|
        (?:et|and) (?:raisons|reasons|explications?|explained))
        """,
        r"""
        (?:told|tell|telling|explain\w*|said|wrote|written|informed|rang|let|gave|talked|walked|took|been|was|were|i|
        we|be) (?:to |it to |all to |this to |everything to |)?(?:him|her|them|the candidate|candidate|it|through|
        honest with (?:him|her)|straight with (?:him|her)|it straight)?(?: (?:straight|frankly|honestly|openly|
        clearly|exactly|so|by phone|on the phone|over the phone|in detail|gently|plainly|why|
        the (?:true |real |whole |exact |full )?(?:reason|reasons|truth|gap|choice|decision)|
        through (?:it|the|our|why|all)|about the (?:gap|reason|lack)|what was (?:missing|lacking)|
        what (?:to work on|we|he|she|they)|exactly|as much|point by point|
        that (?:he|she|we|the|it|his|her|they|i|our)|it (?:was|is|came)|
        (?:he|she|we|they) (?:was|were|lacked?|needed?|need|would|had|is|wanted?|are|have)|how|where (?:he|she|it)|
        honestly|all this|all of (?:it|this)))+(?! (?:was|to (?:call|reapply|come|ring|expect|wait)))
        """,
        r"""
        asked for (?:the )?(?:feedback|reasons?) and got|explain\w*|
        expliqu\w+(?<!s'expliquer)(?<!explique pas)(?! (?:sa |son |ses |par |pas |
        pourquoi (?:il|elle) (?:veut|postul|quitt|cherch|part)|how (?:he|she|to)|
        why (?:he|she|they) (?:left|wants?|applied|is leaving|was leaving|moved|quit)|his|her|the gap in|le trou|
        ce qu'(?:il|elle)|mal|bien (?:son|sa|les|le)))|told (?:him|her|them) (?:why|so|straight|honestly|
        the (?:truth|reason)|exactly|frankly)|told why|knows? why|knew why|sait pourquoi|he knew|
        dit (?:pourquoi|tel quel|franchement|clairement)|(?:je|j'|on|nous) (?:lui |leur )?(?:l'|le |la |en |ai |a |
        avons )*(?:dit|explique)\w* (?:pourquoi|clairement|franchement|les raisons|la raison|le motif|ce qui|
        honnetement|la verite)|talked (?:him|her|it) through|went through (?:it|the|our|why)|
        walked (?:him|her) through|we discussed (?:it|why|the)|discussed (?:the )?(?:reasons|gap|decision)|
        pointed out|spelled out|set out why|spelt out|laid out (?:the|why|our)|on en a (?:parle|discute|reparle)|
        en a discute|discute (?:avec (?:lui|elle)|ensemble|des raisons)|
        echange (?:franc|constructif|transparent|honnete|sur les raisons)|parle (?:franchement|ouvertement)|
        joue (?:franc jeu|la transparence)|transparent\w* (?:avec (?:lui|elle)|sur|with|about)|
        honest (?:chat|conversation|talk|with (?:him|her))|frank (?:chat|conversation|talk|with (?:him|her))|
        en toute transparence|refus (?:motive|argumente|explique)\w*|reasons? given|
        raisons? (?:donnee|expliquee|exposee|communiquee|dites?|detaillee|transmise)s?|
        motifs? (?:donne|explique|expose|communique|detaille)s?|conseils? (?:donnes|pour)|
        pistes? (?:de progres|donnees|d'amelioration|pour)|advice given|gave (?:him|her) (?:tips|advice|pointers)|
        pointers|axes de (?:progres|travail|progression)|tips (?:given|for)|conseille\w* de|
        advised (?:him|her|them) to|suggested (?:he|she|they)
        """,
    ),
    *signs(
        "feedback.none",
        r"""
        (?:elle|il|she|he|candidat\w*) (?:attend|waits|is waiting|is still waiting|still waits|attendait|
        patiente)(?: (?:toujours|encore|still|depuis|for|since|une reponse|notre reponse|our answer|a reply|an answer|
        our reply|sa reponse|patiemment))+(?! (?:une autre|other|another|d'autres|son diplome|sa reponse d'|
        pour se decider))
        """,
        r"""
        (?:on|nous|we|i|je|j'|manager|client|pl|rh|hr|chef|nobody|no one|no-one|personne|none of us|not one of us|
        the client|ni|they|agence|agency|service|everybody|everyone|boutique|sandra|team|
        direction)(?: (?:ne |n'|l'|la |le |lui |les |leur |has |have |had |ever |never |a |ai |avons |ont |avait |
        avions |then |here |de nous |d'entre nous |chez nous |simply |just |didn't |did not |hasn't |haven't |
        failed to |forgot to |omitted to |oublie de |omis de |neglige de |pas pris le temps de |neither |of us |
        d'entre |on our side |actually |totally |pas |jamais |plus |rien |aucun |bothered to |thought to |managed to |
        got round to |pense a |moi non plus |either |also )|n'|l'|pas su quoi |rien |a |n'a |n'avons |
        n'ai ){1,7}(?:repondu|repondre\b|rappele\w*|recontacte\w*|prevenu\w*|
        donne (?:de )?(?:suite|reponse|nouvelles|retour)|donnee? (?:de )?(?:suite|nouvelles)|dit quoi que ce soit|
        dit rien|informe\w*|notifie\w*|ecrit|(?<=de )(?:repondre|rappeler|prevenir|recontacter)|
        tenu\w* (?:au courant|informe\w*)|relance\w* (?:le candidat|la candidate)|repond\w*|rappelle|previen\w*|
        avise\w*|averti\w*|annonce|envoye (?:de |la )?(?:mail|reponse)|fait de retour|revenu\w* vers|reviens|retourne|
        answer\w*|repl\w+|call(?:ed)? (?:him|her|them|back)|told (?:him|her|them)|tell (?:him|her|them)|
        got(?:ten)? back|get back|come back to|came back to|wrote|written|write|follow\w* up|respond\w*|rang|
        ring (?:him|her)|inform\w*|let (?:him|her|them) know|notif\w+|contact\w*|said (?:anything|a word)|updated|
        phoned|email\w*|bothered|gave (?:him|her|them) (?:an answer|news|an update|any feedback))
        """,
        r"""
        (?:jamais|toujours pas|pas|never|still not|not|n't|nor|non) (?:ete |eu |been |got |had |a |ever |yet |
        actually |recu |received |de |d'|any |even |properly |un |obtenu |personally |once |officiellement |formally |
        de la moindre )*(?:rappele\w*|recontacte\w*|repondu\w*|prevenu\w*|informe\w*|notifie\w*|
        reponse (?:de (?:notre|ma) part|donnee|envoyee|au candidat|a la candidate|du service|apportee)|de reponse|
        de retour|de nouvelles|nouvelles|feedback|replied to|answered|called back|
        contacted (?:again|back|after|since|by us)|told|informed|notified|updated|heard (?:back|from us|anything)|
        a reply|an answer|a response|any (?:reply|answer|response|news|feedback)|followed up|got back to|acknowledged|
        aucune reponse|aucun retour|accuse de reception|un (?:mot|mail|appel) de (?:notre|ma) part|
        getting back)(?! (?:to (?:us|me|our|my)|a (?:nos|mes|mon|notre)|from (?:him|her|candidate|the candidate)|nous|
        de (?:sa|leur) part|d'elle|de lui|du candidat|de la candidate|malgre|by (?:him|her)|par (?:lui|elle)))
        """,
        r"""
        (?:sans|aucune?|zero|no|without|pas de|plus de|0) (?:la moindre |any |a |single |further |our |
        de )?(?:reponses?|nouvelles?|retours?|suites?|news|reply|answer|response|word|acknowledgement|feedback|
        follow[- ]?up|communication|contact|update|explanation)s? (?:de (?:notre|ma) (?:part|cote)|de nous|from us|
        from our side|on our (?:side|part)|given|donnee?s?|envoyee?s?|sent|du recruteur|
        de la part (?:du|de la|de notre) \w+|by us|apporte\w*|de chez nous|of ours|ever sent|
        to (?:him|her|them|the candidate)|au candidat|a la candidate|
        depuis (?:\d+|deux|trois|plusieurs) (?:mois|semaines) de notre)|
        (?:\d+|deux|trois|plusieurs|des|six|two|three|several|many|weeks|months) ?(?:mois|semaines|months|weeks|jours|
        days)? (?:sans (?:nouvelles?|reponse|retour)|without (?:news|an answer|a word|hearing|reply|a reply|any news)|
        de silence (?:de notre|chez nous)|of silence (?:from us|on our side|our side))
        """,
        r"""
        (?:we|on|nous|i|je|l'a|l'avons|client|manager|agence|agency|recruiter) (?:have |had |has |'ve |a |avons |ai |
        l'|l'a |l'ai |l'avons |la |le |completely |totally |basically |sort of |just |purement |
        carrement )*(?:ghost\w*|(?<=a )oublie\w*|(?<=ons )oublie\w*|(?<=ai )oublie\w*|forgot|forgotten|
        left (?:her|him|them) (?:without|hanging|in|waiting|unanswered|with no)|
        laisse\w* (?:sans (?:reponse|nouvelles)|en plan|en suspens|dans le (?:vide|silence))|
        lost (?:her|him|his|touch)|dropped (?:the ball|her|him)|perdu (?:son|sa|le|la|de vue)|
        never (?:told|replied|answered|called|wrote|got back|came back|rang|followed|responded|contacted|let|gave|
        said|informed|updated|went back|emailed|phoned))|(?:ghoste\w*|oublie\w*|forgotten|left hanging|left in limbo|
        ghosted|laisse\w* sans (?:reponse|nouvelles)|laisse\w* en plan|plante\w* la) ?(?:par nous|by us|de notre part|
        by the (?:client|manager)|dans la (?:base|boite|pile|messagerie)|dans un coin|on (?:our|my) (?:side|desk)|
        par (?:le |la |l'|notre )(?:manager|client|chef|service|agence|rh|recruteur|direction|boutique))|
        vue? par \w+, oubliee?|fell through (?:the|our) (?:cracks|net)|slipped through|
        tombe\w* (?:dans les oubliettes|aux oubliettes|dans l'oubli)|aux oubliettes|
        (?:we|i|on|nous) owe (?:him|her|them) (?:an )?(?:answer|apology|reply|a reply|a call)|
        (?:lui|leur) do(?:it|ivons|is|it-on)[^\n]{0,25}(?:reponse|excuse)|owes? (?:him|her) (?:an answer|a reply)|
        silence (?:de notre part|de notre cote|radio de notre|from us|from our side|on our side|our end|chez nous)|
        (?:notre|our|mon|my) (?:silence|absence de reponse|non-reponse|lack of (?:reply|response|feedback))|
        (?:reponse|mail|answer|reply|courrier|rejection) (?:jamais|never|pas|not|non|oublie\w*) (?:ete |been |
        encore )?(?:envoye\w*|parti\w*|sent|donne\w*|given|fait\w*|left)|
        candidature (?:restee |laissee )?sans reponse(?! du candidat)|
        application (?:left |went |was )?(?:unanswered|ignored|never answered)|
        (?:elle|il|she|he|candidate?) (?:\w+ )?(?:attend|attendait|is still waiting|still waiting|waits|waited|
        was waiting|relance\w*|a relance|chased|chases|chasing|rappelle|a rappele|emailed|mailed|rang|has chased|
        wrote)(?: \w+){0,5}?,? (?:(?:sans|without|et|and|we|on|nous|nobody|personne|aucune?|no|never|toujours|still|
        but|mais)[^\n]{0,12}?) ?(?:reponse|answer\w*|reply|replied|jamais|rien|nothing|never|repondu|retour|response|
        silence|our answer|news|heard|left|pas|no)
        """,
    ),
)
