"""Words that keep the door open: call again, keep, propose elsewhere."""

from ravive.domain.reading.comments.signs import signs

SIGNS = (
    *signs(
        "open.call",
        r"""
        (?:a|faut|faudra|faudrait|pourra|pourrait|peut|pouvoir|veut|peux|penser a|pense a|ok pour|on peut|je peux|
        possible de|pret\w* a|prevu de|reste a|promis de|promettre de|important de|envie de|a bien|volontiers|
        mieux vaut|demande a|demande de|souhaite|absolument|doit|dois|devra|devrait|devons|merci de|vais|va|allons|
        proposer de|propose de|convenu de|prevoir de|accord pour|surtout|sera) ?(?:le |la |l'|les |lui |se |nous |on |
        re|etre |bien |absolument |quand meme |tout de suite |imperativement |donc |reprendre |re-|a |y |en |vite |
        ensuite |plus tard |qu'on |que l'on |que je |pouvoir )*(?:rappel(?:er|ee?s?|le)|recontact(?:er|ee?s?|e)|
        rappelle|contacter|appeler|relancer|ressortir|revoir|reprendre|retenter|revenir vers|reproposer|proposer|
        resolliciter|solliciter|recroiser|reinterroger|reconvoquer|representer|repositionner|reconsiderer|reetudier|
        reexaminer|reactiver|suivre|tenter (?:a nouveau|de nouveau)|reparler|reevaluer|re-?voir|ecrire|joindre|
        inviter|garder|conserver|mettre de cote|retravailler|repenser|reintegrer|representer|regarder|remettre|revoit|
        reprend|positionner)(?! (?:a |avec )?(?:la copie|sa copie|les bases|la technique|ses bases|son niveau|
        avec son manager|en main|ses esprits|la parole|confiance|le niveau|ses pretentions|a la baisse|l'annonce|
        le brief|le poste|la fiche|la grille|les conditions|l'offre|ses notes|l'excel|l'anglais|leurs|nos criteres|
        les tarifs|l'orthographe|son cv|ses etudes|des etudes|les etudes|le travail|le chemin|les consignes|
        sa formation|une formation|les fondamentaux|sa posture|ses motivations|le temps|avec (?:le )?client pour))
        """,
        r"""
        (?:le|la|l'|les|on le|on la|on l'|je le|je la|je l'|nous le|nous la|lui|on|je|se|nous|on se|les|
        y) ?(?:relance\b(?= (?:en|a|au|dans|des|quand|si|t\d|debut|fin|mi|apres|pour))|rappeler|recontacter|revoir|
        reprendre|garder|relancer|rappelle\w*|recontacte\w*|reverra\w*|revoit|reprendra\w*|reprend|reprendrai\w*|
        rappeler\w*|recontacter\w*|garde|gardons|garderai\w*|gardera|conserve\w*|conserver|reparle\w*|reparler|
        refait (?:un )?point|refera (?:un )?point|refaire (?:un )?point|reproposer\w*|reprenne|recontactons|rappelons|
        reprendrait|recroise\w*|ressortir|tenir au courant|tient au courant|
        proposer (?:le|un|autre|ailleurs|sur|pour|des|une)|positionner (?:sur|ailleurs|chez)|
        ecrire (?:en|a|des|quand|si|fin|debut)|ecrira|fera signe|faire signe|donnera des nouvelles|rappellera|
        revient vers (?:nous|lui|elle)|revenir vers (?:lui|elle|nous)|reviendra vers|mettre de cote|met de cote|
        gardons)(?! (?:pas|plus|jamais|sa|son|ses|la main|le silence|mal|bien|des|en main|les|le rythme|le travail|
        souvenir|un mauvais|un doute|une reserve)(?! (?:cv|dossier|contact|profil)))
        """,
        r"""
        (?:^|(?<=[\n,:;.(/=>+-] )|(?<=[\n,:;.(/=>+-])|et |mais |puis |and |but |then |=> ?|-> ?|donc |please |pls |
        definitely |absolutely |should |would |could |will |can |'ll |we'd |i'd |i'll |we'll |worth |to |must |let's |
        do |maybe |perhaps |happy to |asked to |asked us to |asks us to |ok to |keen to |want to |wants us to |
        said to |told (?:him|her) (?:to|we'd|i'd|we would|i would) |agreed to |promised to |suggested (?:we )?|
        love to |like to |likes to |we |free to |or |going to |(?:a )?good idea to |welcome to |invited to |
        encouraged to |encourage (?:him|her) to |try to |we can |should we |plan to |remember to |don't forget to |
        n'hesitez pas a |n'oubliez pas de |penser a |pensez a )(?:re-?)?(?:rappeler|recontacter|relancer|
        reprendre (?:contact|langue|attache)|a rappeler|rappel\b|revoir|garder (?!d)|conserver|reconsiderer|reactiver|
        call(?:ing)?(?: (?:him|her|them|again|back|me|us|when|if|in|first|as|once|on|after|next|around|about|for|asap|
        (?:@month)))|ring(?:ing)?(?: (?:him|her|them|again|back|in|when|if|first|me|us|on|next|after))|
        phone (?:him|her|them|again|back)|re-?contact\w*|contact(?:ing)? (?:him|her|them|again|when|if|in|next|once|
        after|on|us|me|(?:@month))|(?:get|getting|be|keep|stay|staying|keeping|remain|come|coming|go|going|try|trying|
        circle|check|touch|follow|reach|catch) (?:in touch|back|again|base|up|out|
        in)(?: (?:in|with|to|when|if|next|on|at|once|after|by|again|him|her|them|us|around|for|later|soon|from|and|
        (?:@month)|as))|get back in touch|keep in touch|stay in touch|in touch|touch base|re-?visit|re-?consider|
        re-?approach|re-?apply|re-?interview|re-?engage|re-?submit|re-?invite|retry|re-?hire|apply again|
        applying again|applies again|see (?:him|her|them) again|meet (?:him|her|them )?again|
        speak (?:again|in|to (?:him|her) (?:again|in|when))|talk (?:again|in|to (?:him|her) (?:again|in|when))|
        have (?:him|her|them) back|bring (?:him|her|them) back|invite (?:him|her|them) back|
        take (?:him|her|them|another look)|hire (?:him|her|them)|try (?:him|her|them|us|again)|
        think of (?:him|her|them)|bear in mind|bear (?:him|her|them) in mind|
        email (?:him|her|them) (?:in|when|if|again)|write to (?:him|her|them)|text (?:him|her|them) (?:in|when|if)|
        message (?:him|her|them) (?:in|when|if)|offer (?:him|her|them) (?:the next|something|another)|
        consider (?:him|her|them|again|for)|ask (?:him|her|them|again)|drop (?:him|her|them) a line|
        nudge (?:him|her|them)|ping (?:him|her|them)?|chase (?:in|him|her) (?:in|again)|
        look (?:at (?:him|her) )?again|apologis\w+|call when|call if|call back|callback|ring back|follow-?up|diarise|
        diary)
        """,
    ),
    *signs(
        "open.keep",
        r"""
        (?:definitely|surely|sans doute|surement|probably|certainly|peut-etre|maybe|oui pour) (?:the |la |le |
        for the |on the |pour (?:la |le ))?(?:next|prochain\w*)(?: (?:one|time|fois|role|vacancy))?|
        (?:passed|passe|transmis|donne|gave|given|sent|forwarded|envoye) (?:\w+ ){0,3}?(?:details|number|name|cv|
        dossier|coordonnees|contact|profil|candidature) (?:on|to|a|aux?|over) ?(?:to |la |le |l'|the |our |notre |
        mon |ma |my )?(?:\w+ )?(?:branch|agency|site|agence|collegue|colleague|team|equipe|sister|filiale|confrere|
        responsable)?|(?:suggested|told|advised|conseille\w*|suggere\w*|propose\w*|oriente\w*) (?:him|her|them|
        qu'(?:il|elle)|de|a|she|he|vers|that (?:he|she))(?: \w+){0,3} (?:tries?|try|apply|applies|contact\w*|
        postul\w*|branch|agence|site)|(?:reste|stays?|dans|in|remains?) (?:dans |in |on )?(?:mes|my|nos|
        our) (?:favoris|favourites|petits papiers|good books|shortlist|radar|tablettes)
        """,
        r"""
        (?:keep|keeping|kept|hold|holding|put|putting|retain\w*|save|saved|saving|stored|store|stays?|leave|filed|
        file|parked?|park|remain\w*|asks? to stay|asked to (?:stay|be kept)|wants? to (?:stay|be kept)|happy to stay|
        would like to (?:stay|be kept)|sits?|placed|added|add|move[d]?|
        stay)(?: (?:him|her|them|this one|cv|it|his|the|her cv|his cv|details|name|that one|very|definitely|on|to|be|
        the cv|their cv|warm|firmly|well|close))?(?: ?)(?:in (?:the |our |my )?(?:pool|talent|pipeline|mind|reserve|
        view|touch|file|vivier|database|warm|loop|the loop|contact|sight|hot|pocket|back pocket|bank|network|system|
        running|drawer)|on (?:the |our |my |a )?(?:file|list|radar|books?|record|hold|watch|reserve|bench|short ?list|
        waiting list|ice(?! )|back burner|hot list)|(?:to |in )?(?:the )?(?:talent ?pool|pipeline)|warm|close|
        for (?:the )?(?:next|later|future|another|other|a |when|if|our|when we)|
        en (?:vivier|tete|base|reserve|contact)|au chaud|dans (?:le|notre) vivier|sous le coude|cv\b|
        (?:him|her|them)(?=$|[\n,.;!]))|
        (?<!can't )(?<!couldn't )(?<!to )(?<!not )(?<!didn't )(?<!doesn't )(?<!won't )(?<!cannot )keep(?=$|
        [\n,.;!:)=+-]| !)|keeper\b|one to (?:watch|keep|call|remember|hold|come back|revisit)|
        ones? to (?:watch|keep|remember)
        """,
        r"""
        (?:vivier|talent ?pool|talentpool|pool\b(?! (?:attendant|lifeguard|maintenance|table))|
        pipeline\b(?= (?:for|,|$))|cvtheque|hot ?list|short-?list for (?:next|future|the next)|liste d'attente|
        reserve list|waiting list|banque de (?:cv|candidats)|dossier (?:conserve|garde)|
        cv (?:garde|conserve|en base|a garder|mis de cote|sous le coude|on file|kept|to keep|en reserve|archive pour)|
        garde\w* (?:en (?:base|vivier|tete|reserve|contact|memoire|stock|liste|veille)|au chaud|
        sous (?:le coude|la main)|dans (?:un coin|le vivier|mes|nos|les|la base|notre|la)|precieusement|son cv|le cv|
        le contact|contact|cv|de cote|pour (?:un|une|la|le|d'autres|plus|l'|de futur\w*|autre|notre|nos|les|des)|
        le lien|(?:en )?lien)|garder (?:en|au|sous|dans|precieusement|son|le|contact|cv|pour|absolument|de cote|
        imperativement|l'oeil|un oeil|le lien)|conserv\w+ (?:en|au|sous|dans|son|le|contact|cv|pour|precieusement)|
        mis\w* (?:de cote|en (?:vivier|reserve|base))|mettre (?:de cote|en (?:vivier|reserve|base)|au chaud)|
        sous le coude|au chaud|en reserve\b|reste\w* (?:en contact|en lien|interesse\w*|
        dans (?:le|notre) (?:vivier|radar)|ouvert\w*|a l'ecoute|motivee?|disponible pour (?:la suite|un autre)|
        candidat\w*|joignable|dispo pour)|rester (?:en contact|en lien|dans|proche|a l'ecoute)|
        toujours (?:candidat\w*|interesse\w*|partant\w*|motive\w*)|still (?:interested|keen|up for|wants to join|
        a candidate|open to)|stays? interested|remains? (?:interested|keen|open)|
        would (?:still )?(?:like|love|be happy) to (?:hear from us|come back|join|be considered|reapply|try again|
        stay in touch|be called)|(?:would|'d) (?:hire|take|have|call|interview|see|place|use|
        love to (?:have|place|hire|see)) (?:him|her|them)(?: back| again| tomorrow| in a heartbeat)?|garde un oeil|
        oeil (?:sur|dessus)|eye on)
        """,
        r"""
        (?:ne pas|ne plus|not|n't|pas|don't) (?:le |la |l'|les |lui |to be |be |him |her )?(?:rappeler|recontacter|
        appeler|contacter|relancer|reprendre contact|solliciter|call(?:ed)?|contact(?:ed)?|ring|approach(?:ed)?|phone|
        email)(?: (?:him|her|back|again|them))* (?:avant|before|until|till)|
        open to (?:seeing|meeting|talking|speaking|hearing|considering|trying)(?: \w+){0,3}|
        (?:porte (?:reste |est |toujours |laissee? |grande |bien )*(?:ouverte|entrouverte)|
        laiss\w* la porte (?:ouverte|entrouverte)|door (?:is |stays |remains |left |always |still |very much |
        wide )*(?:open|ajar)|open door|(?:leave|left|leaving|keep|kept|keeping) (?:the |that |our )?door (?:open|
        ajar)|(?:peut|pourra|pourrait|invite\w* a|encourage\w* a|incite\w* a|libre de|qu'(?:il|elle)|conseille de|
        propose de|n'hesite pas a|welcome to|free to|encouraged to|should|could|can|told (?:him|her) to|invited to|
        asked (?:him|her) to|please) (?:se |nous |bien |toujours |vivement |tout a fait |definitely |
        certainly )*(?:repostuler|repostule|represent\w+|recandidater|revenir|revienne|re-?apply|apply again|
        come back|try again|return|nous recontacter|nous rappeler|repasser|retenter|call us|be in touch|
        get back to us)|(?:revien\w+|revenir|come back|comes back|return|reapply|back|reviendra) (?:nous |vers nous |
        to us |me |vers moi |voir |me voir |here |again |dans |quand |when |once |if |des |apres |si |avec |
        with )+(?:\w+)?|(?:premier|1er|first|premiere|prochain|priorit\w+)(?: a)? (?:appel|call|sur la liste|
        choix pour|name|on (?:the|my|our) list|in line|person|to call|a (?:rappeler|appeler|contacter)|de la liste|
        one i|au prochain|refusal)|(?:top|head) of (?:the|my|our) list|en tete de liste|prioritaire|
        au prochain (?:depart|poste|besoin|recrutement|recrut|tour|remplacement|projet)|
        a la prochaine (?:ouverture|session|campagne|vague|occasion|rentree)|
        prochaine (?:fois|ouverture|opportunite|session|vague|campagne|promo)|
        next (?:time|opening|vacancy|round|intake|opportunity|cohort|one that comes|role|position|campaign|campaign|
        slot|season)(?! (?:interview))|(?:si|if|when|whenever|des que|quand|as soon as|once|should|lorsqu\w*|lorsque|
        le jour ou|the day|the moment|des)(?: [\w'/-]+){0,6}? (?:s'ouvre|ouvre|ouvrira|ouvrait|se libere|se liberait|
        change|evolue|libere|revient|se presente|repasse|reouvre|relance|cree|creons|creee?|se cree|recrute|
        opens?(?: up)?|comes? (?:up|back|free)|frees? up|changes?|becomes? (?:available|vacant|free)|reopens?|
        moves? on|grows?|leaves?|is (?:created|approved|back|signed|free|live)|
        budget (?:monte|evolue|change|augmente)|obtient|obtenu|passe son|valide|aura|aurons|a son|
        a (?:le|obtenu|eu|valide|passe)|gets? (?:his|her|the|it|more)|qualifie[sd]|passes|
        has (?:his|her|the|more|got|a)|had (?:his|her|the|more)|demenage|arrive|demarre|reprend|renouvelle|need|
        on a besoin|besoin|aurait|on cherche|avons|pourvoir|validee?|s'elargit))
        """,
        r"""
        (?:pour|sur|vers|for|to|on|dans|a|propos\w+|reorient\w+|orient\w+|a voir|voir|suggest\w*|consider(?:ed)? for|
        keep for|au|next|possible|tester sur|vu pour|mieux|plutot|si|if|attendre|attend) (?:un |une |an |any |some |
        l'|le |la |les |the |our |des |d')*(?:autre|autres|other|another|different|future|futur|futurs|futures|
        prochain|prochains|prochaine|prochaines|later|subsequent) (?:poste|postes|role|roles|job|opportunite\w*|
        opportunit\w+|mission|missions|site|client|clients|besoin|besoins|agence|ouverture|vacanc\w+|openings?|
        positions?|position|service|team|equipe|projets?|offre|offres|post|posts|fonction|wards?|branch\w*|
        department)(?! (?:offer|accepte|accepted|trouve|signe|deja|ailleurs|en cours|in hand|process))|
        (?:propose\w*|oriente\w*|reoriente\w*|positionne\w*|redirige\w*|recommande\w*|suggest\w*|pass(?:ed|ing)?|
        refer\w*|point\w*|put forward|steer\w*|move\w*|redirect\w*|suited|better|would suit|fit|good|ideal\w*|perfect|
        right|great|parfait\w*|ideal|interessant\w*|top|super|bien|mieux|bon|possible|a voir|voir|a proposer|think of|
        consider|penser a (?:lui|elle)|pense a (?:lui|elle)|sondage|convient|conviendrait|taille\w*|pertinent\w*|
        valable) (?:him |her |them |it |le |la |l'|cv |son cv |his cv |her cv |plutot |vraiment |really |rather |on |
        peut-etre |eventuellement |potentiellement |maybe )*(?:a |pour |sur |vers |to |for |on |chez |as |comme |a l'|
        au |aux )(?:un |une |le |la |les |l'|a |an |the |our |des |d'autres |notre |nos |another |other |autre |son |
        du |de |futur )*(?:autre|other|another|poste|postes|role|junior|agence|site|service|collegue|equipe|team|
        branch|colleague|equipes|mission|missions|second|future|remplacement|prochain\w*|next|sister|smaller|
        different|autre\w*|night|assistant\w*|poste d'aide|filiale|autres|alternance|trainee|bank|temp|b2b|
        apprenticeship|stage|manager of|head of the|groupe|partenaire|region\w*)(?! (?:en interne|candidate))|
        (?:elsewhere|ailleurs) (?:in|dans|chez) (?:the|le|nous|la|l'|our) (?:group|groupe|company|entreprise|
        organisation|association|reseau|trust)|proposer ailleurs|worth (?:another|
        a (?:second|call|chat|look|try|return|follow)|keeping|revisiting|calling|seeing|trying|remembering|waiting|
        holding|apolog\w+|coming back|(?:an )?(?:email|ring|phone))|second chance(?! refused)|deuxieme chance|
        donner sa chance plus tard|next year|l'annee prochaine(?! (?:etudes))|in the future|
        a l'avenir(?! (?:aucune|non|pas))|plus tard\b|later (?:on|this|in)|down the (?:line|road|track)|some ?day|
        un jour (?:peut|prochain|ou)|a suivre|profil a suivre|a creuser|to be continued|tbc|watch this space|
        coup de coeur|call (?:him|her|them) (?:back|again|first)|re-?contact|recontact|
        rappel (?:prevu|programme|en|dans|fin|debut|a|le|mi|au|pour)|
        point (?:prevu|a refaire|en|dans|a faire|fixe|telephonique prevu)|reprise de contact|
        prise de contact (?:en|prevue|dans|apres)|next contact|callback|se tenir au courant|
        tenir (?:au courant|inform\w+)|donner des nouvelles|donnera des nouvelles|faire un point|
        refaire (?:un )?point|nous recontactera|me recontactera|reviendra (?:vers|nous)|
        will (?:call|ring|write|be in touch|get back|contact|email|let (?:us|me) know)|
        'll (?:call|be in touch|ring|get back|let)
        """,
    ),
    *signs(
        "open.then",
        r"""
        (?:rappeler|rappelle|recontacter|relancer|call|ring|contact|speak|back|again|touch|point|revoir|
        reprendre contact|try)(?: (?:him|her|them|us|le|la|again|in))* (?:then|at that point|a ce moment(?:[- ]la)?|
        a cette (?:date|epoque|occasion)|la\b)
        """,
    ),
    *signs(
        "open.date_asked",
        r"""
        (?:rappel\w*|recontact\w*|revoir|reprise de contact|reprendre|relanc\w*|re-?contact\w*|call\w*|ring|phone|
        contact\w*|revisit|touch base|in touch|follow[- ]?up|speak|talk|try again|come back|email|write|ecrire|
        (?:re)?faire (?:un |le )?point|reparler|re-?apply|repostuler|revenir|revient|reviendra|circle back|
        check (?:in|back)|catch up|diary|diarise|reactiver|relance|seeing (?:him|her|them) again|
        see (?:him|her|them) again|meet again|se revoi\w*|reverr\w*|rdv)
        """,
    ),
)
