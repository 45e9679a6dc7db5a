"""Words that tell that the candidate left, and why."""

from ravive.domain.reading.comments.signs import signs

_OURS = (
    r"(?:our |the |my |this |that |notre |l'|la |le |une |an? |both |all |nos |les )?(?:job |formal |written |verbal |"
    r"contract |revised |second |final |ferme )?"
)
_OFFER = (
    r"(?:offer|offers|offre|offres|proposition|promesse(?: d'embauche)?|propal|role|job|post|position|poste|contrat|"
    r"contract|mission|place|job offer)"
)

SIGNS = (
    *signs(
        "left.withdrew",
        r"""
        (?:non merci|no thanks?|no thank you|merci mais non|thanks but no)(?:,)? (?:dit-il|dit-elle|he said|she said|
        m'a-t-il|m'a-t-elle|a-t-il|a-t-elle|said (?:he|she)|pour (?:lui|elle)|de sa part|from (?:him|her))|
        (?:ne |n')?(?:s'est|se) (?:plus|pas|jamais) (?:manifeste\w*|rendue? disponible)|
        (?:prefere|a prefere|preferred|prefers|decide\w*|chose|choisi\w*|souhaite|voulait|wanted|
        wants)(?: de| d'| to| finalement)? (?:arreter|stopper|en rester|stop|call it|end|pull|ne pas|
        not to (?:continue|proceed|go)|leave it|sortir)(?: (?:la|there|it|here|le process|the process|a day|
        poursuivre|continuer|aller))*|a (?:reflechi|pris le temps)[^\n,]{0,25}(?:puis|et|,|and) (?:non|no|refus\w*|
        decline)|(?:so |donc |and |et |, )(?:he|she|il|elle)(?: is|'s| a| est)? (?:staying|stays|reste|restera|
        remains)(?: put)?(?=$|[\n,.])
        """,
        r"""
        (?:ne |n')?(?:viendra|vient|viendrait|integrera|commencera|rejoindra|demarrera) (?:finalement )?(?:pas|
        plus)(?! (?:a l'entretien|au rdv|avant|que|tout de suite))|(?:won't|not|isn't) (?:be )?(?:coming|joining|
        starting|taking (?:the job|it up))(?! (?:back|until|before))|
        (?:s'est |s'etait |se |s'est finalement |se sont |prefere se |a prefere se |souhaite se |
        demande a se )(?:retir\w+|desist\w+|recus\w+)(?! (?:du bureau|vite))|desist\w+|desiste\w*|
        (?:a |il |elle |ont |avait )?retire\w* (?:sa|la|son|leur) candidature|
        retrait (?:de (?:sa |la |son )?candidature|candidat\w*|du candidat|volontaire|a son initiative|par mail|
        de sa part)|^retrait\b|retrait(?=$|[\n,:;(]| (?:car|cause|pour|apres|suite|par|:|-))|
        retiree?\b(?= (?:du process|de la course|d'elle-meme|de lui-meme|par mail|apres|avant|car|pour))
        """,
        r"""
        (?:withdrew|withdrawn(?! (?:and|person|character))|withdraws|withdrawing|withdrawal|
        pulled (?:out|the plug on us)|pulls out|pulling out|dropped out|drops out|dropping out|backed out|backing out|
        bailed|bowed out|opted out|walked away|stepped (?:back|away|out)|
        left (?:the|our) (?:process|race|running|procedure)|took (?:himself|herself|themselves) out|
        ruled (?:himself|herself) out|self-?(?:de)?selected out|deselected (?:himself|herself)|
        gave up(?! (?:his|her|smoking))|gone cold|cried off|stopped the process|ended the process (?:himself|herself)|
        cancelled (?:his|her|their) (?:application|candidacy)|chucked it in|threw in the towel|
        no longer (?:interested|wants|available|looking|on the market|in the market|considering|wishes|keen)|
        lost interest|changed (?:his|her|their) mind|had second thoughts|cold feet|thought better of it|
        decided (?:against|not to|it wasn't)|not (?:going ahead|proceeding|taking it|pursuing|continuing)|
        (?:not|wasn't|isn't|n't) interested(?! in (?:learning|feedback|clients|people))|
        doesn't want (?:it|the (?:job|role|post))|passed on (?:it|us|the|our)|
        (?:he|she|they|candidate) (?:passed|said no|declined|turned|rejected|
        refused)(?! (?:the|our|his|her) (?:test|exam|probation|dbs|mot|screening|interview|driving|first|technical|
        assessment|competenc\w+|nmc|course))|said no(?= (?:to (?:us|the offer|our)|in the end|thanks))|
        said thanks but no|said 'no thanks'|no thanks from (?:him|her)|
        a prefere ne pas (?:donner suite|continuer|poursuivre))
        """,
        rf"""
        (?:a |as |ont |avait |il |elle |finalement |he |she |candidate?e? |has |then |was |eventually |in the end |
        politely |on |poliment )*(?:refus\w+|declin\w+|rejet\w+|reject\w*|turned down|turns down|turn down|said no to|
        says no to|dit non a|a dit non a|passed on|walked from|reneged on|reneges on|backed out of|revenu\w* sur|
        pas donne suite a|n'a pas donne suite a|pas accepte|n'a pas accepte|did not accept|didn't accept|
        wouldn't accept|ne veut pas de|n'a pas voulu de|decommitted from|knocked back|declines?|didn't take|
        did not take|hasn't accepted|not accept) {_OURS}(?:\w+ )??{_OFFER}(?! (?:de|d') (?:former|
        tutorat))(?! (?:rejected|withdrawn) by)
        """,
        r"""
        (?:turned|turns|turning) (?:us|it|me|the client) down|(?:declined|refused|rejected) (?:us|it)\b|
        (?:offre|offer|proposition|promesse)s? (?:\w+ ){0,3}?(?:refusee?|declinee?|declined|refused|rejected|
        turned down|rejetee?|knocked back|not accepted|non acceptee?|restee? sans (?:reponse|suite)|unanswered)|
        (?:candidate?e?|il|elle) (?:a )?(?:decline|refuse|dit non)(?= ?(?:$|
        [\n,.;:(]| (?:finalement|poliment|apres|car|pour (?:un|le salaire|raison)|notre|l'offre|la proposition)))|
        refus (?:du candidat|de la candidate|candidate?e?|de sa part|de l'offre|de la proposition|de notre)|
        (?:decline|refuse|dit non|abandonne|renonce)\w* (?:poliment |finalement |gentiment |de lui-meme |d'elle-meme |
        le poste|l'offre|notre|la proposition|la mission|le job|apres (?:reflexion|avoir)|
        pour (?:le salaire|raisons|un autre|aller|rester))|(?:c'est|it was|it's) (?:elle|lui|her|him|she|
        he) qui (?:a )?(?:refuse|dit|decline|renonce|ne)\w*|(?:her|his|their|son|sa) (?:choice|decision|call|choix|
        initiative)\b|de (?:son|sa) (?:propre )?(?:fait|chef|initiative|cote : non)|a son initiative|she said no|
        he said no
        """,
        r"""
        (?:ne |n')?(?:souhaite|souhaitait|veut|voulait|est|desire|etait|donne|donnera|poursuit|poursuivra|continue|
        continuera|va)(?: finalement)? (?:plus|pas) (?:donner suite|poursuivre|continuer|aller (?:plus loin|au bout)|
        du poste|interesse\w*|dispose\w* a|a l'ecoute|en recherche|en veille|dans le process|candidat\w*|
        venir chez nous|nous rejoindre|changer|bouger de (?:sa boite|son poste|chez)|
        quitter (?:son|sa|cdi|poste|l'entreprise|sa boite|son employeur)|suite de son cote|suite \(|
        suite, (?:a|il|elle))(?: (?:par|au)[^\n,;]{0,15})?
        """,
        r"""
        (?:plus|pas) (?:du tout |vraiment |tellement )?(?:interesse\w*|a l'ecoute(?: du marche)?|en recherche|
        dispo\w* sur le marche|sur le marche|partante?|chaud\w*)(?: (?:par|du|de)[^\n,;]{0,20})?(?! par (?:le salaire|
        les gens))|(?:n'est|ne (?:serait|sera)) (?:finalement )?(?:plus|pas) interesse\w*|
        (?:jette|jete|jeta|baisse les bras|abandonn\w+|renonc\w+|laiss\w+ tomber|fait machine arriere|se ravise|
        s'est ravise\w*|change\w* d'avis|prefere (?:en rester la|arreter|ne pas|s'arreter)|
        a prefere (?:en rester|arreter|ne pas)|passe son tour|decroche|retracte\w*|se retract\w+|s'est retract\w+|
        arrete (?:le|la|les|tout|process)|stoppe (?:le|la|tout|sa)|quitte le process|sorti\w* du process|
        sort du process|a prefere se tourner|(?:met|a mis|mis) fin au process(?:us)?|nous a lache\w*|lache l'affaire|
        nous lache|lachee? (?:la veille|au dernier)|fait faux bond a la signature)(?! (?:ses etudes|le bac|la fac|
        ses cours|en cours de|le test))
        """,
        r"""
        (?:reste|rester|restera|reste finalement|prefere rester|est reste\w*|stays?|staying|stayed|decided to stay|
        chose to stay|prefers to stay|stay put|staying put|remains?|sticking|stuck|stuck with|keeping) (?:finalement |
        en fait |put |on |where (?:he|she) is|at |with |in |chez (?:son|sa|eux|lui|elle)?|dans (?:sa|son)|
        ou (?:il|elle) est|en poste|la ou (?:il|elle)|a son poste|avec son|au sein de (?:sa|son)|
        in (?:his|her) (?:current |present )?|with (?:his|her) |at (?:his|her) )+(?:current |present |
        actuel\w* )?(?:job|role|employer|boite|entreprise|employeur|poste|company|firm|place|school|patron|team)?
        """,
    ),
    *signs(
        "left.silent",
        r"""
        (?:ne |n')?(?:repond\w*|decroch\w*|rappelle|donne|donnait|a repondu|a rappele|a donne|a plus donne|donn\w+|
        a jamais rappele|a pas rappele|a jamais repondu|ont repondu)(?: lui| elle)? (?:plus|pas|jamais|a rien|a aucun|
        a aucune|ni)(?: (?:du tout|signe de vie|de nouvelles|de signe|aux? |a nos |a mes |a mon |au |depuis|
        malgre)[^\n,;]{0,30})?(?! (?:aux? (?:besoins?|attentes?|criteres?|exigences?|prerequis|questions?)|
        a (?:la question|nos (?:attentes|criteres|besoins)|notre (?:besoin|attente)|l'offre|l'annonce|la demande)|
        au (?:besoin|profil|poste|cahier|brief|critere)|de (?:reponse|detail)))
        """,
        r"""
        (?:n'a|n'ont|n'as|lui n'a|elle n'a|il n'a|n'avait) (?:plus |jamais |pas |ni )+(?:repondu|rappele|
        donne (?:de |signe|suite)|decroche|reagi|confirme|recontacte|renvoye|
        retourne)[^\n,;]{0,30}(?! (?:aux? (?:besoins?|attentes?|questions?)))
        """,
        r"""
        (?:plus|pas|aucune?|sans|zero|0|toujours pas|
        jamais (?:eu )?)(?: de| d'| eu de| la moindre| ni)? ?(?:nouvelles?|reponses?(?! a (?:lui|leur|y)\b)|retours?|
        signe(?: de vie)?|son, image|son ni image|signes)(?: (?:de sa part|du candidat|de la candidate|de lui|d'elle|
        malgre|depuis|apres|a (?:mes|nos|mon|notre|la relance|\d)|aux? (?:mails?|relances?|appels?|sms|messages?)|
        suite a|d'elle|de son cote|du cdt|cdt|candidate?)[^\n,;]{0,30})(?! de (?:notre|ma) part)
        """,
        r"""
        (?:left|leaving|leaves) (?:us|me) (?:hanging|waiting|without (?:a|any) (?:word|answer|reply|news))|
        (?:voicemails?|messages?|emails?|calls?|texts?|relances?|appels?|mails?|sms) (?:all |left |restee?s? |
        toutes? |tous )*(?:unanswered|ignored|unreturned|sans (?:reponse|suite|retour)|ignorees?)|
        (?:injoignable\w*|silence radio|radio silence|silence total|disparu\w* (?:dans la nature|des radars|
        de la circulation|du jour|apres)|evapor\w+|introuvable|fait le mort|fait la morte|aux abonnes absents|
        volatilis\w+|tombe\w* toujours sur (?:sa |la )?(?:messagerie|repondeur)|
        messagerie (?:pleine|a chaque|systematique)|ghost(?:ed|ing|e|ee|es|
        s)?(?: us| me| nous| le| la| par (?:le|la) candidat\w*)?|(?:m'a|nous a) ghoste\w*|unreachable|uncontactable|
        can't (?:get hold of|reach) (?:him|her)|couldn't (?:get hold of|reach|contact) (?:him|her|candidate)|
        cannot reach|not reachable|impossible (?:de (?:le|la|l')? ?(?:joindre|recontacter|contacter|avoir)|a joindre|
        a recontacter)|(?:gone|went|going|goes) (?:silent|quiet|dark|awol|missing|off (?:the )?(?:radar|grid)|
        to ground|cold on us|cold)|vanished|disappeared|fell off the (?:radar|face)|dropped off the (?:radar|face)|
        awol|phone (?:switched )?off|number (?:no longer|disconnected|dead)|
        numero (?:non attribue|plus attribue))(?! (?:by us|par nous|de notre))
        """,
        r"""
        (?:never|not|hasn't|didn't|did not|doesn't|has not|stopped|stops|n't|no longer|won't|wouldn't|isn't|failed to|
        quit) (?:even |bother to |bothered to |ever |once |yet )?(?:got|get|gets|getting|came|come|comes|answer\w*|
        repl\w+|respond\w*|return\w*|called|calling|call|picked|pick|picks|picking|heard|wrote|writing|write|rang|
        ring|confirm\w*|acknowledg\w*)(?: (?:back|up|to (?:us|me|anyone|any|my|our|the|emails?|calls?|messages?)|my|
        our|the|any|his|her|calls?|emails?|messages?|from (?:him|her|them|candidate)|phone|again|texts?|chasers?|
        follow-?ups?|after|since|despite|\d)){1,6}(?! (?:from us|by us))
        """,
        r"""
        (?:no|without|zero|not a|still no|not one|nothing|little|no more) ?(?:further |more |word|reply|replies|
        response|responses|answer|answers|news|contact|sign|sign of life|single|heard)?(?:reply|response|answer|word|
        news|sign of life|contact|peep)?s? (?:from (?:him|her|them|(?:the )?candidate|applicant)|
        to (?:my|our|the|any|\d|two|three|four|several|repeated|either|numerous|calls?|emails?|messages?|texts?|
        follow-?ups?|chasers?|invit\w+|voicemails?)|despite|since (?:the|our|then|i)|
        after (?:\d|two|three|four|five|several|repeated|many|the|our|my|numerous|interview|offer|chas\w+|invit\w+)|
        \(candidate\))
        """,
        r"""
        (?:relance\w*|chased|chasing|called|emailed|rang|tried|relances?|appele\w*|messages?|contacte\w*|voicemails?|
        mails?|chasers?|texted|left) (?:\w+ ){0,4}?(?:\d|deux|trois|quatre|x ?\d|twice|two|three|four|several|
        plusieurs|times|fois|3x|2x)[^\n.]{0,25}?(?:sans (?:reponse|succes|retour|suite|resultat)|en vain|
        no (?:reply|answer|response|joy|luck|success)|nothing(?: back)?|rien\b|in vain|
        without (?:reply|answer|response|success)|pas de (?:reponse|retour)|aucun\w* (?:reponse|retour)|0 reponse|
        zero reponse|silence|unanswered|: ?ras|and nothing)|(?:sans reponse|pas de reponse|sans retour|
        no (?:reply|answer|response))(?= (?:a (?!lui|leur|y)|to |malgre |apres |despite |after |since |depuis |x ?\d|
        aux? |\())[^\n,;]{0,30}|^(?:sans reponse|no reply|no answer|no response|pas de reponse|ne repond pas|
        ne repond plus|injoignable)(?: candidate?)?(?=$|[\n,;:])
        """,
    ),
    *signs(
        "left.other_offer",
        r"""
        (?:current|present|his|her|actuel\w*|son|sa) (?:\w+ )?(?:school|employer|job|firm|hospital|company|boss|trust|
        boite|employeur|patron|entreprise|etablissement|clinique|cabinet|hotel|chef|
        manager)(?: actuel\w*| present)? (?:has |have |a |ont |l'a |lui a |then |suddenly |finally |
        s'est )*(?:matched|raised|promoted|counter\w*|offered|improved|upped|bettered|aligne\w*|augmente\w*|
        propose\w*|offert|surencheri|promu\w*|retenu\w*|topped)|(?:prefere|preferred|chosen|choisi|opted for|choisit|
        prefers|opte pour) (?:un |une |le |la |a |an |the |finalement |another |rester en |travailler en )*(?:poste |
        post |job |role |place )?(?:en |in |au |dans |at |chez )(?:clinique|hopital|liberal|cabinet|public|prive|
        ehpad|the private|industrie|industry|ville|town|creche|a hospital|a clinic|collectivite|grande distribution|
        interim|nhs|private|hospital|school)
        """,
        r"(?:a |s'est |est |il |elle |vient de |va |finalement |deja |has |have |had |just |already |since |"
        r"then )*(?:signe|signee|accepte|pris|trouve|choisi|prefere|retenue?|opte pour|parti|partie|embauchee?|"
        r"recrutee?|prise|rejoindre|rejoint|signed|accepted|took|taken|found|chose|chosen|picked|joined|joining|landed|"
        r"secured|gone|went|going|start\w*|hired|snapped up|got|gets|taking|accepts|signs|left|poached|debauche\w*|"
        r"engage\w*|demarre\w*|commence|s'engage|captee?) (?:un |une |le |la |d'|deja |de |an |a |the |en |in |up |"
        r"another |more |pour |finalement |sign\w* |on |with |to |for |by |off |over |son |sa |autre |ailleurs |chez |"
        r"par |job |role |poste |cdi |contrat |emploi |permanent |full-time |better |it |one |work |somewhere |"
        r"something |offre |offer |travail |du |mieux |pay\w* |contract |post |position )*"
        r"""
        (?:ailleurs|autre (?:offre|proposition|poste|chose|opportunite|piste|entreprise|boite|employeur|part|cabinet|
        contrat|cdi|job|etablissement|societe)|concurrent\w*|concurrence|
        cdi (?:chez|ailleurs|en|au|a|dans|entre|avec)|chez (?!nous)(?:un|le|les|l'|la|une|des|eux|[a-z]+)|un cdi|
        un (?:autre |nouveau )?(?:poste|emploi|job|boulot|taf)|du travail|mieux|nouveau poste|nouvel emploi|elsewhere|
        another (?:offer|job|role|position|company|firm|post|one|place|opportunity|employer|agency|school|trust|home|
        contract)|other (?:offer|job|role|opportunity)|competitor\w*|competing|rival\w*|
        a (?:new |different |better |permanent )?(?:job|role|post|position|offer)|new job|new role|somewhere else|
        something (?:else|better|closer)|somebody else|someone else|work (?:elsewhere|with)|better offer|
        by (?:a|another|the))(?! (?:de nous|with us|from us|chez nous))
        """,
        r"""
        (?:counter|contre)[- ]?(?:offer\w*|offre\w*|propos\w+|offered)|
        (?:employeur|boite|patron|boss|employer|company|entreprise|manager)s? (?:actuel\w* |present |current )?(?:l'|
        la |le |lui |him |her |has |have |a |ont |)*(?:retenu\w*|augmente\w*|aligne\w*|surenche\w*|contre-offre|
        contre-propose|promu\w*|matched|gave (?:him|her) a (?:rise|raise)|bumped|raised|kept (?:him|her)|counter\w*|
        promoted|talked (?:him|her) round|persuaded (?:him|her) to stay|upped (?:his|her)|doubled)|
        augmente\w* (?:par son employeur|sur place|pour rester)|promoted (?:internally )?where|
        (?:raise|rise|promotion|augmentation|promu\w*) (?:pour rester|en interne chez (?:lui|son|eux)|
        chez (?:lui|son)|to stay|where|at (?:his|her) (?:current|present))|
        promu\w* (?:dans sa boite|la ou il|la ou elle|chez (?:eux|son|lui))
        """,
        r"""
        (?:autre|meilleure|better|other|another|competing|rival|faster|plus belle|mieux payee?) (?:offre|proposition|
        opportunite|offer|opportunity|piste|process|job)(?:s)? (?:\w+ ){0,2}?(?:accepte\w*|signe\w*|acceptee|signee|
        accepted|taken|ailleurs|elsewhere|plus (?:rapide|interessante|attractive)|retenue|choisie|came in|in hand|
        on the table|preferee)|(?:avait|a|had|has|with|eu|recu|ayant|got|receiv\w+|obtenu) (?:une |un |a |an |deux |
        two |several |d')?(?:autre|autres|meilleure|better|other|another|competing|plusieurs) (?:offre|offres|
        propositions?|offers?|opportunit\w+|process)|better offer|meilleure offre|autre offre|other offer|
        another offer|offre concurrente|offre plus|pipped by a (?:competitor|rival)|
        perdu\w* (?:face a|au profit d\w+) (?:un |une )?(?:concurrent|autre)|lost (?:him|her) to|beaten to it by|
        souffle\w* par (?:un|la|le)|deja en poste ailleurs|deja pris\w*|plus sur le marche|off the market|
        no longer on the market|already (?:placed|started|working|hired|taken|accepted)|en poste depuis|
        deja (?:place|recrute|embauche|signe)\w*|found (?:work|a job|something|employment)|
        a (?:trouve|retrouve) (?:du travail|un emploi|un poste|un job|un cdi|autre|mieux|plus pres|chaussure)|
        est en poste (?:ailleurs|maintenant|chez|depuis)|signe\w* (?:chez|ailleurs|avec|au|a l'|un|en face|la veille|
        entre)|signed (?:with|for|elsewhere|somewhere)|chose (?:a|the|another|our) (?:rival|competitor|other|bigger|
        smaller|different)|went (?:to|with|for|over to) (?:a |the |our )?(?:competitor|rival|competition|other firm|
        bigger|another)|partie? (?:chez|a la concurrence|ailleurs|en clinique|dans le public|dans le prive|chez le)|
        joined (?:a|the|another|our|his|her)
        """,
    ),
    *signs(
        "cause.too_slow",
        r"""
        (?:\d+|deux|trois|quatre|cinq|six|four|five|three) (?:tours|rounds|entretiens|interviews|etapes|stages|rdv|
        rendez-vous|tests)(?: \w+){0,2} (?:c'est |is |was |c'etait |ca fait |)(?:beaucoup|trop|too many|a lot|
        too much|long|de trop|enough|excessif|excessive|plenty)
        """,
        r"""
        (?:process\w*|procedure|recrutement|delais?|attente|decision|reponse|retour|we|nous|on|client|validation|it|
        wait|hiring|recruitment|things|everything) (?:\w+ ){0,3}?(?:trop (?:longue?s?|lente?s?|long\w*|tard\w*|mou)|
        tres longue?s?|interminables?|a traine\w*|trainai\w+|traine en longueur|trop attendre|trop attendu|
        too (?:slow|long|late)|took (?:too long|forever|ages|weeks|months|\w+ (?:weeks|months))|dragged|dragging|
        drags|slow\w*|lasse\w*|a dure|n'en finiss\w+|a rallonge|ages|forever|endless|never-ending)
        """,
        r"""
        (?:trop|too|so|bien trop|si|very) (?:longue?s?|lente?s?|slow|lengthy|
        long)(?: (?:process\w*|procedure|delai|attente|recrutement|wait|chez nous|de notre part|for (?:him|her|them)|
        pour (?:lui|elle)|a (?:decider|repondre|se decider)|to (?:decide|answer|reply|come back|get back|
        make)))?(?! (?:preavis|notice|trajet|commute|journey|drive|route|de route))|
        (?:trop|too) (?:attendu|long waiting|many (?:rounds|interviews|stages|steps)|d'(?:entretiens|etapes|attente)|
        de (?:tours|delai|temps|lenteur)|much (?:time|waiting))|(?:lenteur|slowness|slow process|lassee?s? d'attendre|
        fatigue\w* d'attendre|marre d'attendre|tired of waiting|fed up (?:of |with )?(?:waiting|the wait)|
        sick of waiting|got bored waiting|waited (?:too|so) long|waiting (?:too|so) long|
        n'a pas (?:pu |voulu |souhaite )?attend\w*|pas voulu attendre|ne pouvait (?:pas|plus) attendre|
        ne voulait (?:pas|plus) attendre|couldn't wait|could not wait|wouldn't wait|didn't wait|can't wait any longer|
        on a (?:trop )?traine|on a (?:mis|pris) (?:trop|\w+ (?:semaines|mois|jours))|
        (?:we|client) (?:took|dragged|dithered|were too slow|left it too|sat on)|
        pas assez (?:vite|rapides?|reactifs?)|not (?:quick|fast) enough|pas ete assez (?:vite|rapides?|reactifs?)|
        n'avons pas ete assez|manque de reactivite de (?:notre|la) part|
        sans reponse de (?:nous|notre part) (?:pendant|depuis)|no (?:news|word|answer) from us)
        """,
        r"""
        (?:\d+|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|seven|eight|nine|ten) (?:semaines|weeks|mois|
        months|jours|days|tours|rounds|interviews|entretiens|etapes|stages) (?:\w+ ){0,2}?(?:sans (?:reponse|
        nouvelles?|retour)|between|entre (?:deux|les|chaque)|d'attente|
        pour (?:rien|une reponse|repondre|se decider|decider|avoir)|to (?:get|decide|answer|hear|reply|come)|
        of (?:silence|waiting|nothing)|c'etait trop|was (?:enough|too)|without|c'est trop|is too (?:many|long|much)|
        waiting)
        """,
    ),
    *signs(
        "cause.role",
        r"""
        (?:poste|role|job|missions?|contenu|perimetre|scope|content|fonction|fonctions|tasks?|duties|responsabilites|
        responsibilities|position|post|work|projet|project|travail|taches|secteur|produit|industry|sector|clientele|
        title|intitule|team|equipe|manager|company|entreprise|boite|atmosphere|structure|public|service|ward|
        dimension|volet|part|ambiance) (?:\w+ ){0,3}?(?:ne (?:lui |l'|le |la |)?(?:correspond\w*|convien\w+|conven\w+|
        plai\w+|interess\w+|parl\w+|emball\w+|attir\w+|motiv\w+|tent\w+|va)\w* (?:pas|plus|guere)|
        pas (?:assez )?(?:interessante?s?|ce qu\w+|a la hauteur|technique|large|clair\w*|attracti\w+|motivant\w*|
        stimulant\w*|evolutif|varie\w*|conforme\w*)|trop (?:operationnel\w*|administrati\w+|technique|commercia\w+|
        large|limite\w*|restreint\w*|flou\w*|repetiti\w+|etroit\w*|physique|terrain|junior|basique|charge\w*|lourd\w*|
        isole\w*|petit\w*|manageria\w*|reduit\w*)|not (?:what (?:he|she|they)|for (?:him|her|them)|
        as (?:described|advertised|expected|exciting)|interesting|senior|stretching|challenging|hands-on|enough)|
        isn't (?:what|for|big)|wasn't (?:what|for|as|big|quite what)|
        too (?:narrow|admin\w*|junior|operational|broad|limited|technical|small|physical|repetitive|vague|different|
        much (?:admin|sales|management|cold)|hands-on|heavy|commercial|lonely)|differe\w*|different (?:from|to|than)|
        didn't (?:appeal|suit|interest|excite|match|grab|like|inspire)|doesn't (?:appeal|suit|interest|excite|match)|
        lacked|lacks|ennuyeu\w+|boring|dull|mal vendu\w*|oversold|decevant\w*|disappointing|eloigne\w*|inadapte\w*|
        moins interessant\w*|put (?:him|her) off|peu (?:attracti\w+|interessant\w*))
        """,
        r"""
        (?:pas|not|n't|moins|plus|aucune?|wasn't|isn't|never|manque) (?:le |la |a |the |du tout |convaincu\w* par |
        interesse\w* par |emballe\w* par |seduit\w* par |aime |want\w* |like\w* |liked |fond of |sold on |keen on |
        convinced by |excited by |attire\w* par |fan de |fan du |really |what (?:he|she|they) |ce qu'(?:il|elle) |
        ce a quoi (?:il|elle) |assez |enough |de |d'|vraiment |interested in |quite )+(?:le |la |les |l'|the |our |
        notre |this |ce |cette |of )?(?:poste|role|job|missions?|contenu|perimetre|scope|projet|evolution|
        perspectives?(?: d'evolution)?|cherch\w+|veut|voul\w+|imaginai\w+|attendai\w+|s'attendai\w+|was after|wants?|
        wanted|looking for|expected|imagined|had in mind|thought|responsabilites?|responsibility|progression|produit|
        product|secteur|sector|technique|technical|terrain|management|defi|challenge|variete|variety|autonomie|
        creatif|sens|content|duties)
        """,
        r"""
        (?:cherche|veut|voulait|prefere|prefers?|wants?|wanted|looking for|souhaite|vise|rather|after) (?:plutot |
        finalement |en fait |un |une |a |more |something |quelque chose de |de |plus de |d'|l'|la |le |more of a |
        rather |actually |something more |poste |role |du )*(?:plus (?:technique|large|strategique|operationnel|
        manageria\w*|stimulant|evolutif|responsabilites?|senior|creatif|challengeant|terrain|d'autonomie|varie)|
        autre chose|different|something else|more (?:senior|strategic|technical|hands-on|responsib\w+|challeng\w+|
        creative|variety|client-facing|management|autonomy|stretch)|management|responsabilites?|evolution|encadrement|
        bigger|broader|strategique|autre secteur|changer de secteur|leadership)|pas d'evolution|
        no (?:progression|career path|room to grow|growth|prospects)|manque de perspectives?|aucune perspective|
        reconversion|change\w* (?:de voie|de metier|d'orientation|of career|career)|career change|
        decouvert que le poste|(?:discovered|realised|found out) (?:the|that|it)|
        apres (?:avoir vu|la visite|visite|l'immersion|avoir decouvert) (?:le |la |du |de |les )?(?:locaux|atelier|
        poste|site|service|magasin|unite|l'atelier)?|after (?:seeing|visiting|meeting|the trial|the tour)|
        (?:manager|team|equipe|feeling|ambiance)[^\n,;]{0,20}(?:n'a pas (?:plu|accroche)|didn't (?:click|like)|
        put (?:him|her) off)|ne lui a pas plu|(?:didn't|did not|n'a pas|n'aime pas) (?:like|aime|warm to|take to|
        fancy|apprecie)|mauvais feeling|bad vibe\w*|reviews|glassdoor|avis (?:google|glassdoor|negatifs)|reputation
        """,
    ),
    *signs(
        "cause.personal",
        r"""
        (?:raisons?|motifs?|reasons?|problemes?|circumstances|soucis|imprevus?|contexte|situation|problems?|matters?|
        issues?|contraintes?|changement|choix|cause|projets?|choice|event|evenement|
        obligations?) (?:\w+ )?(?:personnel\w*|perso\b|persos\b|famili\w+|family|prive\w*|intimes?|conjugal\w*|sante|
        de sante|medical\w*|de vie|home)|(?:personal|family|domestic|private|health|medical|personnel\w*|familial\w*|
        home) (?:reasons?|circumstances|issues?|problems?|matters?|grounds|situation|emergency|commitments?|cause|
        crisis|event)|perso\b|(?:mere|pere|father|mother|parents?|enfant|fils|fille|son|daughter|child|mari|femme|
        wife|husband|conjointe?|partner|grand-mere|frere|soeur|brother|sister|proche|dad|mum|
        mom)[^\n,;]{0,25}(?:malade|hospitalis\w*|ill\b|sick|hospital|mute\w*|decede\w*|died|muta\w+|passed away|
        accident|dying|relocat\w*|transferred|moving|posted|handicap\w*|dependant\w*|care for|s'occuper)|
        (?:mutation|moving|deces|grossesse|enceinte|pregnan\w*|bereave\w*|funeral|divorce\w*|separation|mariage|
        wedding|naissance|birth|baby|bebe|demenage (?:pour|avec|en)|suit (?:son|sa) (?:mari|conjoint\w*|femme|
        compagn\w*|epou\w*)|follow\w* (?:his|her) (?:husband|wife|partner)|moves? abroad|
        moving (?:abroad|overseas|away|back|home|to)|emigrat\w+|part (?:vivre|s'installer|a l'etranger)|
        repart (?:a|au|en|dans son)|retour (?:au pays|dans sa region)|rentre au pays|expatri\w+|accident|operation|
        surgery|burn-?out|caring for|aidant\w*|arret maladie|sick leave|illness)
        """,
        r"""
        (?:repren\w*|repris\w*|reprise|retour\w*|retourn\w*|repart\w*|continu\w*|poursui\w+|going back|back|returns?|
        returning|went back|gone back|start\w*|resum\w*|entre|entame|commence|part|inscri\w+|accepted onto|enrol\w*|
        off|pursu\w+|chosen|prefere|choisi|admis\w*|got a place|doing|do|integr\w+|entering|joining) (?:\w+ )?(?:de |
        d'|des |ses |a |en |une |un |to |at |on |la |sa |le |l'|les |his |her |full-time |into |for |the |finalement |
        aux |au )*(?:etudes?|formation|ecole|fac\b|universite|master|these|licence|cursus|studies|study|studying|
        uni\b|university|college|school|education|course|phd|degree|training|msc|mba|ifsi|doctorat|concours|prepa)|
        etudes reprises|reprise d'etudes?|(?:tour du monde|annee sabbatique|sabbatical|conge sabbatique|gap year|
        travelling|voyage|world trip|round the world|vipassana|cesure|creation d'entreprise|monte sa boite|
        cree sa (?:boite|societe|structure|propre)|creer sa|lance (?:sa|son|a son compte)|se met a son compte|
        setting up (?:on|his|her)|starting (?:his|her) own|own business|self-employed|a son compte|retraite anticipee|
        se lance (?:en|a|dans)|conge parental|parental leave)
        """,
    ),
    *signs(
        "cause.salary",
        r"""
        (?:salaire\w*|salariale?s?|remuneration|remu|pretentions|money|salary|pay|package|financier\w*|financiere\w*|
        financially|wage|wages|rate|fixe|budget|offer (?:too low|was too low|not enough)|
        offre (?:trop (?:basse|faible|juste)|insuffisante|salariale)|
        proposition (?:trop (?:basse|faible)|insuffisante|salariale|financiere)|low-?ball\w*|thunes?|sous|
        augmentation|trop bas|too low|pas assez paye|k€|k ?eur|underpaid|mal paye|baisse de salaire|pay cut|tarif|tjm|
        euros?)
        """,
    ),
    *signs(
        "cause.location",
        r"""
        (?:bouchons|embouteillages|circulation|traffic|distance|trajets?|commute|trop loin|too far|loin\b|far\b|
        demenag\w+|relocat\w*|route|transports?|teletravail|remote|on[- ]?site|presentiel|jours sur site|
        days in the office|mobilite|deplacements?|travel\b|localisation|location|eloignement|km|kilometres|miles|
        drive|journey|temps de trajet|nights away|decouch\w*|voiture|full remote|geographi\w*|
        closer to (?:home|him|her)|plus pres|plus proche|nearer|proche de chez|teletravail|days on site|pres de chez|
        move to [a-z]+)
        """,
    ),
)
