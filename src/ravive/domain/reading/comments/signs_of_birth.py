"""What somebody is born with or into: the signs of age, sex, family, origin, belief."""

from ravive.domain.reading.comments.signs import signs

#: Demonyms that name no language one hires for: whoever writes one speaks of a nationality.
_DEMONYM = (
    r"algerien\w*|algerian\w*|marocain\w*|moroccan\w*|tunisien\w*|tunisian\w*|libanais\w*|lebanese|syrien\w*|syrian\w*|"
    r"irakien\w*|iraqi\w*|iranien\w*|iranian\w*|egyptien\w*|egyptian\w*|afghan\w*|pakistanais\w*|pakistani\w*|"
    r"indien\w*|indian\w*|bangladais\w*|bangladeshi\w*|sri[- ]lankais\w*|sri[- ]lankan\w*|philippin\w*|filipin\w*|"
    r"senegalais\w*|senegalese|ivoirien\w*|ivorian\w*|malien\w*|malian\w*|camerounais\w*|cameroonian\w*|congolais\w*|"
    r"congolese|nigerian\w*|ghaneen\w*|ghanaian\w*|guineen\w*|guinean\w*|togolais\w*|beninois\w*|burkinabe\w*|"
    r"comorien\w*|malgache\w*|mauricien\w*|mauritian\w*|rwandais\w*|ethiopi\w+|erythreen\w*|eritrean\w*|soudanais\w*|"
    r"sudanese|somalien\w*|somali\b(?! (?:speak|speaker|language))|kenyan\w*|zimbabwean\w*|gabonais\w*|tchadien\w*|"
    r"angolais\w*|mauritanien\w*|cap-verdien\w*|"
    r"bresilien\w*|brazilian\w*|colombien\w*|colombian\w*|venezuelien\w*|venezuelan\w*|mexicain\w*|mexican\w*|"
    r"peruvien\w*|peruvian\w*|argentin\b|argentine\b|argentinian\w*|chilien\w*|cubain\w*|cuban\w*|haitien\w*|"
    r"haitian\w*|americain\w*|american\w*|canadien\w*|canadian\w*|quebecois\w*|australien\w*|australian\w*|"
    r"new zealander\w*|kiwi\b|south african\w*|sud-africain\w*|"
    r"ukrainien\w*|ukrainian\w*|bielorusse\w*|belarusian\w*|moldave\w*|moldovan\w*|georgien\w*|georgian\w*|armenien\w*|"
    r"armenian\w*|albanais\w*|albanian\w*|kosovar\w*|serbe\w*|serb\w*|croate\w*|croatian\w*|bosniaque\w*|bosnian\w*|"
    r"bulgare\w*|bulgarian\w*|lituanien\w*|lithuanian\w*|letton\w*|latvian\w*|estonien\w*|estonian\w*|slovaque\w*|"
    r"slovak\w*|slovene\w*|slovenian\w*|tchetchene\w*|chechen\w*|belge\w*|belgian\w*|"
    r"suisse\b(?! (?:romande|alemanique))|swiss\b|autrichien\w*|austrian\w*|irlandais\w*|ecossais\w*|scottish|scots\w*|"
    r"welshman|british\b|brit\b|brits\b|britannique\w*|englishman|englishwoman|frenchman|frenchwoman|spaniard\w*|"
    r"italians?(?= (?:only|guy|girl|man|woman|lady|passport))|poles\b|pole\b(?= (?:,|who|with))|turk\b|turks\b|"
    r"roms? roumain\w*"
)
#: Demonyms that also name a language: a nationality only where a person is meant.
_DUAL = (
    r"francais\w*|french|anglais\w*|english|allemand\w*|german\w*|espagnol\w*|spanish|italien\w*|italian|portugais\w*|"
    r"portuguese|polonais\w*|polish|roumain\w*|romanian\w*|russe\w*|russian\w*|turc\w*|turque\w*|turkish|chinois\w*|"
    r"chinese|japonais\w*|japanese|grec\w*|greek\w*|hongrois\w*|hungarian\w*|tcheque\w*|czech\w*|neerlandais\w*|dutch|"
    r"hollandais\w*|suedois\w*|swedish|danois\w*|danish|coreen\w*|korean\w*|vietnamien\w*|vietnamese|irish|welsh"
)

SIGNS = (
    *signs(
        "ground.age",
        r"""
        (?:anyone|anybody|personne|candidats?|people|gens|profils?|plus|rien) (?:over|under|above|de plus de|
        de moins de|au-dessus de|passe) (?:[2-7]\d)(?! ?(?:k|€|h|km|min|miles))(?: ans)?|
        (?:he|she|il|elle)(?:'s| is| est| has| a) (?:now |deja |already )?(?:[2-7]\d)(?= (?:and|et|so|donc)\b|[,.\n]|
        $)
        """,
        r"""
        (?<![\d.,])(?P<years>1[6-9]|[2-7]\d) ?(?:ans|balais|berges|piges|yo\b|y\.?o\b|y/o|ans et demi|ans passes|
        printemps)(?! ?(?:d'|de |en |dans |comme|chez|sur |mini|min\b|max|minimum|requis|exige|demande|au |aux |a la |
        a l'|a ce|d experience|exp|xp|ancien\w*|plus tard|souhait|dispo|pour (?:un |une |du )|ago|que|avant|apres|
        mais (?:dans|chez|en)|derriere|seul|terrain|metier|passes (?:chez|dans|en|a)|il y a))
        """,
        r"""
        (?P<years>1[6-9]|[2-7]\d)[- ](?:years?|yrs?)[- ]old(?:s)?|aged? (?:of )?(?:1[6-9]|[2-7]\d)\b|
        (?:is|was|est|she's|he's|turns|turning|only|nearly|almost|presque|aged|over|under|plus de|moins de|
        past) (?P<years2>1[6-9]|[2-7]\d)(?= ?(?:,|\)|$|\n|so |and (?:the|they|we|won't|would|looks)|, ))(?! ?k)|
        (?:in (?:his|her|their) (?:early |mid[- ]|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|
        [2-7]0'?s))|(?:la )?(?:vingtaine|trentaine|quarantaine|cinquantaine|
        soixantaine)(?: (?:passee|bien tassee|d'annees d'age|sonnee|entamee))?(?! (?:de|d'))|
        [3-7]0'?s(?= (?:man|woman|,))|born in (?:19|20)\d\d|nee? en (?:19|20)?\d\d|annee de naissance|
        date de naissance|date of birth
        """,
        r"""
        (?:trop|un peu|bien|si|plus tout|plus|assez|tres|too|very|quite|bit|a bit|rather|so|getting|already|deja|
        juge\w*|considere\w*|thought|considered|looks|fait|seems|far too|way too|beaucoup trop|bien trop|pas|not|
        vraiment|encore|encore trop|still too|un poil) (?:trop |tres |too |a bit |un peu |toute |tout )*(?:vieux|
        vieille|vieil|vieillissant\w*|agee?s?|ages?\b(?= (?:pour|,|$))|
        old\b(?![- ](?:school|fashioned|cv|system|version|job|boss|role|employer|colleague))|elderly|
        jeune\b(?! (?:diplome|dans|entreprise|pro\b|professionnel|embauche|equipe|societe|structure|pousse|maman|papa|
        pere|mere|retraite|conducteur|permis|en (?:exp|poste|metier)))|jeunes?(?= (?:pour|d'age|physiquement|,|$|\n))|
        young\b(?! (?:in (?:the|his|her) (?:job|career|role)|professional|company|team|offender|people|mum|mother|dad|
        father|person'?s? (?:home|unit))))(?: (?:pour|for|to|de|d'age)[^\n,;.]{0,40})?
        """,
        r"""
        (?:vu |compte tenu de |a cause de |malgre |given |because of |despite |due to |due |at |a |for |sur |the |
        his |her |son |l'|leur |notre |d'|avec |en raison de |question d'|question of |limite d'|barriere de l'|
        raison : |raison: |the client's )(?:l'|son |his |her |their |d'|the |cet |un |un certain |moyen d'|
        d'un certain |a certain |limite d'|certain |moyenne d')*(?:age|grand age|age limit|age bracket|age gap|
        tranche d'age|age group)\b(?! (?:uk|concern|adulte d'un))|pyramide des ages|
        age (?:mental|avance|canonique|limite|trop|moyen|is|was|problem|issue|against|profile|pose|bloque|
        redhibitoire|=|: ?\d)|(?:age|birth)[- ]?(?:discrimination|date)|\bage\b(?=$|[\n.,;)])|ageing|aging
        """,
        r"""
        (?:proche|pres|near(?:ing|ly)?|close|approaching|avant|before|until|till|jusqu'a|bientot|vers|
        a \d+ (?:ans|mois) |\d+ (?:ans|mois|years|months) (?:de la|before|from|avant la|off)|fin de|soon|about to|
        coming up (?:to|for)|wants|veut|heading for|en|pre-?|presque|in|partira|part|departs?|going to|prend\w*|of|at|
        nearly at|semi-?|a|deja|already|jeune|cumul emploi) (?:de |a |la |to |sa |his |her |en |at |a la |de la |age |
        l'age de la |close to |from |age de )*(?:retraite|(?<=to )retire\b|retirement|retiring|retired|retraitee?\b|
        pension age|pension\b(?! (?:scheme|fund|complementaire|alimentaire|contribution|de famille|provider|
        admin\w*))|pre-?retraite|preretraite)(?! (?:complementaire|home|village|plan\w*|scheme|community|product\w*|
        living|par capitalisation))|retraite (?:proche|dans|bientot|imminente|prevue|a l'horizon|en vue)|
        retirement (?:soon|looming|in \d|age|is close|near|plans)|(?:early |semi-)?retired\b|retires (?:in|soon|next)|
        retiring\b|fin de carriere|end of (?:his|her) career|(?:veut|want\w*|prefer\w*|cherch\w*|souhait\w*|demand\w*|
        looking for|besoin d'|need\w*|voul\w*|recherche|ask\w* for|only)(?: \w+){0,3}? (?:jeunes?(?! (?:diplom\w+|
        pro\w*))|young(?:er|ish|sters?)?(?! (?:professional|company))|plus jeune|moins de (?:[2-5]\d) ans|
        under (?:[2-5]\d)\b(?! ?k)|quelqu'un de jeune|du sang neuf|fresh blood|new blood|no one over|nobody over|
        personne au-dessus de|pas plus de [2-6]\d ans|digital natives?)|
        younger (?:person|candidate|profile|one|team|model|face|blood|man|woman)|someone younger|plus jeune|
        too mature|mature (?:lady|gentleman|woman|man)|(?:equipe|team)[^\n,;]{0,14}(?:jeune|young)\b|
        (?:moyenne d'age|average age)|quinqua\w*|sexagenaires?|septuagenaire\w*|quadra\w*|quadragenaire\w*|
        quinquagenaire\w*|trentenaire\w*|papy|papi\b|mamie|mamy|grand-?mere|grand-?pere|grandad|grandpa|granny|
        grandma|old (?:man|lady|woman|timer|boy|dog|guy|fella|codger)|vieux (?:monsieur|beau|briscard|de la vieille)|
        vieille dame|dinosaur\w*|fossile?|dinosaures?|senior (?:citizen|au chomage|de \d\d)|
        seniors?\b(?= (?:de plus de|proche))|past (?:his|her) (?:prime|best|sell-by)|date de peremption|
        generation (?:z|y|x)|gen z|boomer\w*|millennials?\b|young (?:man|woman|lad|girl|lady|guy|chap)|
        jeune (?:homme|femme|fille|garcon|mec|maman|mere|pere|papa)|jeunot\w*|gamine?\b|minot\b|ado\b|teenager|
        un gosse|kid\b(?= (?:of|just|, \d|really))|mineure?\b|not yet 18|under 18|majeur\w*
        """,
    ),
    *signs(
        "ground.sex",
        r"""
        (?:une?|des|que des|la|les?|l'|aux?|d'une?|que pour|pour|poste d'|travail d'|metier d'|boulot d'|job d'|jeune|
        par une?|trop de|deja trop de|plutot|pas de|pas d'|seule|premiere|only|no|a|an|another|want\w*|prefer\w*|
        ask\w* for|young|any|more|being|as|is|needs|need|because she's|because he's|for|of|the only|first|not|all|
        just|too many|,|^|\d+|jolie|belle|an? \w+|cherche un?e?|veut une?|female,|nice) ?(?:a |an |une? |de |des |d'|
        vraie? |jeune |un vrai |real |strong |big |seule |lone |another |young |older |only )*(?:femmes?|hommes?|
        mecs?|nanas?|gonzesses?|bonnes femmes|nenettes?|meufs?|filles?(?! (?:de (?:salle|au pair)|malade))|
        garcons?(?! (?:de (?:cafe|salle|restaurant|etage|cuisine)))|gars(?= (?:pour|costaud|uniquement|plutot|only|
        solide))|males?\b|females?\b|woman\b|women\b|men\b(?! (?:at work|'s (?:clothing|wear|hairdress)))|
        man\b(?! (?:management|machine|and van|for the job|hours|days|with a van|of|manag\w+|up|in the middle|
        friday))|girls?\b|gent(?:s|leman|lemen)?\b(?= (?:only|for)))(?! (?:de (?:menage|chambre|service|journee)|
        sages?|de (?:main|cle|confiance|loi|terrain)|toutes mains|clef?|de l'art|grenouille|d'affaires|battues|
        enceintes?|victimes?|'s (?:refuge|shelter|health|clothing|wear)|en situation|
        in (?:tech|engineering) (?:network|event)))
        """,
        r"""
        (?:man|men|woman|women|male|female|hommes?|femmes?|girls?|boys?|lads|mecs|gars|filles|garcons) (?:only|
        seulement|uniquement|exclusivement|preferred|wanted|de preference|prefere\w*|needed|environment|exige\w*|
        souhait\w+|please|obligatoire|job|team|dominated|world|ward)|
        (?:milieu|equipe|team|environment|monde|univers|metier|atelier|crew|kitchen|environnement|poste|job|service|
        bureau|vestiaire)s? (?:\w+ ){0,2}?(?:tres |trop |all-?|100 ?% |exclusivement |que |only |mostly |uniquement |
        plutot )*(?:masculin\w*|feminin\w*|d'hommes|de femmes|de mecs|de filles|male\b|female\b|of men|of women|
        of lads|d'hommes|men)|(?:all-male|all-female|all male|all female|male-dominated|boys' club|boys club|old boys|
        mixite|parite|sexe\b(?!-)|gender(?! (?:identity|fluid|reassign\w*|transition|studies|pay))|
        sexist\w*(?= (?:client|manager|brief))|sexisme|miso\w+gyn\w*|macho\w*|pas de vestiaire femme|
        no (?:female|women's|ladies'?) (?:changing|toilets?|facilities|locker)\w*|
        vestiaires? (?:femmes?|filles?|dames?)|physiquement pour une|physical for a (?:woman|girl|lady|female)|
        lourd pour une|heavy for a (?:woman|girl)|masculin\b|feminine?\b|feminin\b|demoiselle|damoiselle|bonne femme|
        petite dame|secretaire femme|a woman's touch|touche feminine|
        because (?:she's|she is|he's|he is) (?:a )?(?:woman|female|girl|man|male)|
        parce que c'est une? (?:femme|fille|homme|mec)|car (?:c'est )?une? (?:femme|fille|homme))|
        (?:en tant que|as a|being a|etre une?) (?:femme|woman|homme|man|fille|girl|female|male)|
        (?:que des|uniquement des|only|just) (?:hommes|femmes|mecs|nanas|filles|men|women|lads|girls)
        """,
    ),
    *signs(
        "ground.pregnancy",
        r"""
        enceintes?|grossesses?|pregnan\w*|conges? (?:de )?mat(?:ernite|er)?\b|conge maternite|
        (?<!service )(?<!pole )(?<!en )(?<!cover )maternite\b(?! (?:cover|de (?:l'hopital|la clinique|niveau)|
        niveau))|maternity(?! (?:cover\w*|ward|unit|services?|contract|replacement|department|care|nurse|wing|
        hospital|suite|wear|support))(?: leave)?|mat(?:ernity)? leave(?! (?:cover|replacement|contract))|
        conge parental|parental leave|baby bump|(?:expecting|expects)(?: (?:a|her|his|their|another|twins|in|this|
        a second|a third|second|first|again|soon))(?! (?:\d|more|to|rise|salary|reply|feedback|move|job|offer|package|
        call|decision|bit|lot|higher|answer|pay|career|promotion))(?: (?:baby|child|one))?|
        is expecting\b(?! (?:\d|£|€|a (?:rise|salary|reply|offer|call|package|decision|bit)|more|to|an offer|around|
        about|at least|between|his|the|feedback|salary|much))|attend (?:un|une|son|des|leur|
        notre) ?(?:heureux evenement|bebe|jumeaux|enfant|jumelles|premier enfant|premier|deuxieme|troisieme|petit|
        petite|second|3e|2e)(?! (?:entretien|offre|retour|tour))|heureux evenement|accouch\w+|gave birth|giving birth|
        childbirth|bebe\b|bebes\b(?= (?:a la maison|en route|prevu))|nouveau[- ]ne|newborn|new baby|
        baby\b(?! (?:sit\w*|clothes|food|unit|room|class|swimming|boom\w*|department|section|products?|care|group))|
        due (?:in|date)\b(?= (?:january|february|march|april|may|june|july|august|september|october|november|december|
        spring|summer|autumn|winter|is|=|:|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|a few|
        \d+ (?:weeks|months)))(?! (?:is (?:monday|friday)))|fiv\b|ivf\b|pma\b|fertility treatment|fausse couche|
        miscarri\w+|allait\w+|breast-?feed\w*|terme (?:prevu )?(?:en|debut|fin|mi) \w+|
        (?:veut|projet d'|envie d'|desir d'|wants?|risque d'|plans? to have|going to have|might have|aura|va avoir|
        vont avoir|having|about to have|thinking of|projette d'|craint un|crainte d'un|peur d'un|fear of) ?(?:avoir |
        to have |have |tomber |un |des |a |d'|start |avoir des )*(?:enfants?\b|bebes?|bebe|kids|children|
        family\b(?= (?:soon|next|now|$))|enceinte|maternite|baby|babies|maternity|grossesse)|en age d'avoir|
        of childbearing|child-?bearing|jeune mariee
        """,
    ),
    *signs(
        "ground.family",
        r"""
        (?<=\()(?:enfants?|kids|children|bebe|famille|family)(?=[),])|
        (?:\d|un|une|deux|trois|quatre|cinq|one|two|three|four|five|des|ses|jeunes?|petits?|young|small|her|his|with|
        avec|de|a|aux|les|plusieurs|son|bas age|has|d'|no|sans|pas d'|trop d'|seule? avec|grands?|little|
        school[- ]age|garde de ses|mere de|pere de|\d+ petits|charge de|en charge|4|3|2|the|of) ?(?:petits |jeunes |
        young |small |grands |little |tous |autres |en |de ses |school-age )*(?:enfants?(?! (?:autistes?|handicap\w*|
        malades?|hospitalises?|en (?:difficulte|situation)|du (?:centre|foyer|periscolaire)|
        de (?:la creche|la classe|l'ecole|l'asso\w*|maternelle)|places|a besoins))|gamins?|gosses?|mioches?|
        kids\b(?! (?:club|menu|section|department|wear|camp|zone))|children(?! (?:with|in (?:care|the)|'s|
        and young people|at the (?:nursery|school)|we look|of the (?:nursery|school)|services))|
        toddlers?\b(?! (?:room|group|class))|bambins?|ados\b|loupiots)(?: (?:a charge|en bas age|scolarises?|
        a la maison|a elever|a garder|en garde|at home|at school|to look after|to pick up|under \d+|malades?|de \d|
        a recuperer))?|(?:aime|adore|loves?|good with|great with|bien avec|a l'aise avec|auprès des|aupres (?:des|d')|
        travail\w* avec|work\w* with|travaillait avec|s'occuper d|experience (?:with|avec)|contact avec|
        aged)(?P<not> (?:les |des |d'|the )?(?:enfants|children|kids))
        """,
        r"""
        (?:mere|pere|maman|papa|mother|father|mum|mom|dad|parent|mamans|parents?|femme|
        homme) (?:\w+ )?(?:celibataires?|isolee?s?|solo|seule?s?|de famille|divorce\w*|
        of (?:\d|one|two|three|four|five|a|twins|young|small)|de (?:\d|un|deux|trois|quatre|jeunes|jumeaux|petits)|
        solos|au foyer|lone|single)|(?:single|lone|solo|working|young|new|stay[- ]at[- ]home|busy|full-time|divorced|
        jeune|nouvelle|future|futur|juggling) (?:mum|mom|mother|dad|father|parent|mere|maman|papa|pere)s?|mum of \w+|
        mum[- ]of[- ]\w+|famille (?:nombreuse|monoparentale|recomposee|a charge)|monoparental\w*|charges? de famille|
        chargee? de famille|soutien de famille|vie de famille(?! (?:et))|
        situation (?:familiale|de famille|matrimoniale|maritale|conjugale|perso\w*(?= (?:difficile|compliquee)))|
        family (?:situation|circumstances|commitments?|ties|man|woman|responsibilit\w+|obligations?|problems?|status|
        life)|obligations? familiales?|contraintes? familiales?|problemes? (?:de famille|familiaux)|marital status|
        statut marital|situation personnelle (?:difficile|compliquee)
        """,
        r"""
        (?:divorc\w+|separee?\b(?= (?:de|d'avec|depuis|avec|,|et|,|$))|celibataires?|
        (?:est |is |, |deux fois |tout juste |just |recently |newly |recemment |not |pas |non |jeune |femme |homme |
        remarie\w* |ans, |ans |\d\d, )(?:mariee?s?|married|engaged to|pacsee?|en couple|fiancee?s?|separated|widowed|
        single\b(?= (?:$|,|and|mum|no|\n))|vie maritale)|married\b(?! (?:to (?:the|his|her) (?:job|work|idea)|the))|
        mariee\b|veufs?\b|veuves?\b|widow\w*|unmarried|concubin\w*|(?:son|sa|le|la|suit son|suit sa|his|her|
        with (?:his|her)|ex-?) ?(?:mari\b|conjointe?|epouse?|epoux|compagn(?:on|e)\b|femme\b(?! de)|fiancee?|husband|
        wife|spouse|fiance\w*|partner\b(?= (?:is|was|works|has|doesn't|won't|got|'s|lives|moved|moving|relocat\w+|in|
        ill|and|earns))|boyfriend|girlfriend|copain\b(?= (?:est|vit|mute|habite|a trouve))|
        copine\b(?= (?:est|vit|habite|a trouve))|belle-?mere|in-?laws)|
        garde (?:alternee|partagee|des enfants|d'enfants?(?= (?:impossible|compliquee|le|a|problem\w*|pas|trop|:|non|
        $|\n))|de (?:son fils|sa fille|ses))|mode de garde|child-?care(?! (?:sector|assistant|worker|centre|
        qualification|experience|diploma|level|setting|practitioner|provider|degree|apprentice|manager|job|role|nvq|
        certificate|course|nurseries))(?: (?:issues?|problems?|arrangements?|commitments?|costs?|difficult\w+))?|
        nounou\b(?! (?:experience|diplomee))|creche\b(?= (?:ferme|le soir|a|trop|introuvable|fermee|pas))|
        (?:pas|no|without|sans|trouve pas de|cherche) (?:de )?(?:nounou|nanny|babysitter|childminder|place en creche|
        mode de garde|childcare)|school run|sortie d'ecole|recuperer (?:ses|sa|son|les) (?:enfants?|fille|fils|
        petits)|pick(?:ing)? up (?:the |his |her )?(?:kids|children|son|daughter)|
        (?:son|sa|ses|his|her|their) (?:jeune |young |little |petit |petite |older |disabled |autistic |
        sick )?(?:fils|fille|filles|kids|daughters?|sons?\b(?= (?:is|was|has|at|who|ill|in|and|needs))|bebe|toddler|
        children|enfants?)|aidante? familial\w*|proche aidant\w*|carer for|cares for (?:his|her)|
        caring for (?:his|her|a|an|two|elderly)|(?:mere|pere|mother|father|mum|dad|parents?) (?:malades?|dependant\w*|
        ages?|agee?s?|handicapee?|ill|sick|elderly|to look after|a charge)|orphelin\w*|orphan)(?! (?:and (?:gas|oil)))
        """,
    ),
    *signs(
        "ground.origin",
        r"""
        (?:^|(?<=[\n,;:(] )|(?<=est )|(?<=un )|(?<=une )|(?<=des ))(?:roms?|gitane?|tzigane|kurde|berbere|noire?|
        arabe|metis)(?=[,.;)]| mais| et | comme)
        """,
        r"""
        origines?\b(?! (?:du|de la|de l'|des|de (?:cette|ce|son|sa|notre|nos|l)|
        : ?(?:linkedin|indeed|apec|site|cooptation|candidature|cv|annonce|pole|france)|cv|candidature|controlee|
        sourc\w+|linkedin|indeed|apec|the|of the|destination))(?: [\w-]+)?|
        (?:d'|of |from |par ses |vu ses |son |sa |ses |her |his |ethnic |racial |social )?(?:origines?|origin|
        heritage|descent|ancestry|ethnicity|ethnic\w*|roots|ascendance)(?= (?:africaine?|maghrebine?|etrangere?|
        algerienne|marocaine|asiatique|arabe|turque|african|asian|foreign|ethnique|arab|indian|caribbean|portugaise|
        roumaine|italienne|espagnole|polonaise|russe|chinoise|indienne|antillaise|senegalaise|ivoirienne|kurde|
        tzigane|sociale|social|modeste)|$|[,.;\n])|(?:eastern|east|southern|south|north|central|western|west|
        sub-?saharan|middle)[- ](?:european|african|asian|indian|eastern(?:er)?|american)s?|europe(?:en)?s? de l'est|
        pays de l'est|de l'est\b(?= (?:,|$|comme|encore|et))|des pays de l'est|maghrebin\w*|maghreb\b|
        north african\w*|africaine?s?|african\w*|asiatiques?|asian\w*|antillais\w*|caribbean\w*|west indian\w*|
        guadeloupeen\w*|martiniquais\w*|reunionnais\w*|domien\w*|kanak\w*|creole\w*|beurs?\b(?! (?:e|re))|beurette\w*|
        rebeus?|renois?|blacks\b|(?:est|is|was|a|un|une|parce qu'il est|parce qu'elle est|because (?:he|she) is|
        because (?:he|she)'s|he's|she's|too|trop|personne|candidate?|femme|homme|man|woman|guy|girl|lad|young|les|des|
        que des|d'un|pas de|no|of|all|more|any|another|only|une personne|pas d') (?:une? |des |a |encore un |
        another )?(?:noire?s?\b(?! (?:sur blanc|liste))|black\b(?![- ]?(?:list\w*|belt|cab|mark|box|friday|book|hole|
        country|sea|out|tie|spot))|blancs?\b(?! (?:sec|bonnet))|white\b(?! (?:collar|van|paper|board|label|lies?|
        space))|arabes?\b(?! (?:courant|parle|lu))|gitane?s?|tsiganes?|tziganes?|manouches?|roms?\b|gypsy|gypsies|
        traveller\b|romanichel\w*|jaunes?\b(?= (?:,|$))|basanee?s?|colou?red|brown\b(?= (?:person|man|woman|,|$))|
        asians?|kurdes?|berberes?|kabyles?)|noirs?\b(?= (?:,|« |sont|les gars|et les clients|pas))|arabes\b|
        gens du voyage|gypsy|romani\b|(?:typee\b|de type (?:maghrebin|africain|asiatique|mediterraneen|nord-africain|
        arabe|europeen|caucasien)|bbr\b|bleu blanc rouge|caucasi(?:en|an)\w*|kabyles?\b|berberes?\b|gitane?s?\b|
        tsiganes?|tziganes?|manouches?|kurdes?\b|metis(?:se)?s?\b|de couleur\b|couleur de (?:la )?peau|skin colou?r|
        skin tone|of colou?r\b|dark[- ]skinned|race\b(?! (?:to|against|horse|day|condition|car|event|team|track|for|
        is on|was on))|racial\w*|raci(?:st|sm)\w*(?= (?:client|manager|brief|comment from|remark from|boss))|
        racistes?\b(?= (?:client|manager|demande|consigne))|immigr\w*|migrants?\b|primo-?arrivant\w*|
        issue? de l'immigration|second generation|minorit\w+ (?:visible|ethnique|ethnic)\w*|ethnic minorit\w+|bame\b|
        foreign[- ](?:sounding|looking|born)|clientele (?:pas )?(?:prete|raciste)|
        les clients? (?:ne )?(?:vont|veulent|aimer\w*)[^\n]{0,15}(?:voir|etre servis? par) (?:un |une |des )(?:noir|
        arabe|africain)\w*)
        """,
        r"""
        (?:son |his |her |un |a |fort |gros |gros |strong |heavy |thick |petit |slight |leger |marque |cet |d'|
        cause de l'|the |funny |foreign |regional |prononce |l'|to (?:his|her) |because of (?:the |his |her )?|avec |
        with |that |northern |scouse |welsh |scottish |indian |geordie |brummie |nigerian |polish |cockney |
        accent )+(?:\w+ )?accents?\b(?! (?:mis|est mis|on (?:the|quality|safety)|sur (?!le (?:tel|phone))|aigu|grave|
        circonflexe))(?: (?:africain|maghrebin|etranger|du sud|du midi|ch'ti|du nord|des cites|antillais|slave|
        de l'est|arabe|asiatique|marque|prononce|fort|tres|trop|a couper|quebecois|belge|portugais|espagnol|roumain|
        russe|polonais|chantant|de (?:banlieue|marseille|toulouse)|alsacien|corse|creole|allemand|italien|
        anglais)\w*)?|accents?\b (?:africain|maghrebin|etranger|du sud|du midi|ch'ti|du nord|des cites|antillais|
        slave|de l'est|arabe|asiatique|marque|prononce|fort|tres|trop|a couper|quebecois|belge|portugais|roumain|
        russe|polonais|de (?:banlieue|marseille)|alsacien|corse|creole|too|is|was|puts|problem|put|hard|difficult|
        pose|gene|qui|derange|incomprehensible|rural|regional)\w*|(?:trop d'|too much of an|too strong an|
        because of an?) accent
        """,
    ),
    *signs(
        "ground.nationality",
        rf"(?:{_DEMONYM})",
        rf"""
        (?:que des |uniquement des |seulement des |que les |trop de |too many |avoid |evite\w* les |
        prefer\w* (?:des |les |un |une |a )?|veut (?:un |une |des |que des )|want\w* (?:an? )?|another |un |une |des |
        d'un |d'une |the |is |est |est un |est une |elle est |il est |he is |she is |he's |she's |being |etre |etant |
        because (?:he|she) is |car |ne |nee |origin\w* |nationalite |nationality |passeport |citoyen\w* |
        ressortissant\w* |aux |les |young |jeune |femme |homme |lady |woman |man |girl |
        old )(?:{_DUAL})(?!-)(?! (?:courant|speaking|parle|lu|ecrit|b[12]|c[12]|a[12]|niveau|level|skills?|test|
        speaker|correct|fluent|natif|native|langue|teacher|required|requis|oblig|is|was|ok|est|not|trop|too|needed|
        exige|pas|insuff|faible|weak|at all|client|market|proficien\w*|cuisine|food|lessons?|tutor|[abc][12]|: |
        technique|medical|professionnel|bilingue|degree|licen[cs]e|law|gaap|payroll|tax|accounting|polish|accounts|
        customers|\w+ (?:courant|requis|oblig\w+)))(?=$|[\n,.;:)!'"]| (?:only|uniquement|seulement|de souche|
        d'origine|comme|like|people|nationals?|passport|candidate?s?|qui|who|et |and |pour|guy|girl|man|woman|lady|
        chap|lad|drivers?|nurses?|worker\w*|ici|here|mais|but|this|donc|papiers|sur|dans|with|avec|we|they))
        """,
        rf"""
        (?:^|(?<=[\n,;:(/-] )|(?<=ans, ))(?:{_DUAL})(?=, (?:papiers?|mais|but|\d\d|with|avec|carte|titre|visa|lives|
        vit|nee?|marie|married|enceinte|divorce|celibataire|no papers|en france|in (?:france|the uk)|depuis|arrived|
        arrive))
        """,
        r"""
        nationalites?\b|nationality|citizenship|nationals\b(?= only)|(?:de |la )nationalite \w+|
        non[- ](?:eu|ue|european|europeen\w*|uk|french|british|francais\w*)(?= (?:candidate?|citizen|national|
        ressortissant|worker|,|passport|people)|$|[\n,.;)])|hors[- ](?:ue|union europeenne|
        europe)\b(?! (?:deplacement|marche|export))|extra-?communautaires?|
        (?:etrangers?|etrangere?s?)\b(?! (?:au|a (?:l'|la|notre|ce|cette|nos)|
        langues?))(?<!langue )(?<!langues )(?<!l'etranger)(?<!diplome )(?<!diplomes )(?<!a l')(?= ?(?:[\n,.;:)!'"]|$|
        pas|ici|dans|chez|pour|sans|only|et|mais))|(?:pas d'|no|les|des|un|une|plus d'|trop d'|too many|encore un|
        another|is a|est un|d') ?(?:etrangers?|etrangere|foreigners?|foreign (?:national|worker|candidate)s?|
        immigres?)|foreigners?\b|(?:born|nee?|grew up|arrived|arrivee?) (?:abroad|a l'etranger|
        en (?:algerie|tunisie|afrique|roumanie|turquie|syrie|ukraine|pologne|russie|chine|inde|cote|guinee)|
        au (?:maroc|senegal|mali|congo|cameroun|liban|bresil|portugal|togo|benin)|
        in (?:poland|romania|nigeria|india|pakistan|syria|africa|china|ukraine|turkey|ghana|kenya))|
        refugiee?s?\b(?! (?:camp|centre))|refugees?\b(?! (?:camp|centre|charity|services))|demandeu\w+ d'asile|
        asylum seeker|double nationalite|dual national\w*|brexit\w*(?= (?:status|candidate))|
        (?:eu|ue) (?:passport|citizens?) only|passeport (?:francais|etranger|europeen)|
        (?:british|uk|french|english) (?:passport|nationals?|citizens?|people|born|only)
        """,
    ),
    *signs(
        "ground.religion",
        r"""
        prie\b|prient\b|prier\b|priait\b|pasteur\b(?! institut)|rabbin\w*|rabbi\b|dimanche pour la messe|
        won't work (?:sundays|saturdays) for religi\w+
        """,
        r"""
        (?:voile\b(?! (?:de bateau|legere|le dimanche|comme|
        en competition))(?<!de la voile)(?<!la voile)(?<!en voile)|voilee?s?\b(?! (?:roue|de))|foulard\w*|hidjab|
        hijab\w*|niqab|burqa|headscar\w*|head ?scarf|veil\b|veiled|musulman\w*|muslims?|moslem|islam\w*|ramadan|
        priere\w*|prayers?|pray\b|prays|praying|mosquees?|mosque|imam\b|coran|quran|halal|juifs?\b|juives?\b|jewish|
        jews?\b|judai\w+|shabbat|sabbath|chabbat|kippa\w*|kosher|casher|synagog\w+|kippour|yom kippur|catholiques?|
        catholics?|cathos?\b|protestante?s?\b|evangeli\w+|evangelical\w*|
        (?:practising|devout|born-again|is a|committed|strong|strict) christian\w*|christian (?:faith|believer|group)|
        chretien\w*|chretienne\w*|temoins? de jehovah|jehovah'?s? ?\w*|mormon\w*|adventiste?s?|seventh[- ]day|
        bouddhist\w*|buddhist\w*|hindou\w*|hindu\b|hindus|sikhs?|turbans?|athees?|atheist\w*|croyante?s?\b|
        pratiquante?s?\b|(?:non )?practising\b|pieu\w+\b|pious|devout\b|religi\w+|
        faith\b(?! (?:in (?:him|her|us|the|our|this|it)|school))|foi\b(?= (?:chretienne|catholique|musulmane|
        religieuse|,))|eglise\b|church\b(?! (?:school|street|road|lane))|messe\b|pretre|priest|bonne soeur|nun\b|
        croix (?:autour|au cou|visible)|crucifix|laicite|signe (?:religieux|ostentatoire)|
        barbe (?:de |d')?(?:islamiste|religieux|longue de religieux|salafiste)|salafis\w*|integriste\w*|
        fondamentaliste\w*|secte\b|sect\b|franc-?macon\w*|freemason\w*|careme\b|lent\b(?= (?:for|religious))|
        aid\b(?= (?:el|moubarak|,))|eid\b|diwali|kosher|god[- ]fearing|believer\b|
        won't work (?:on )?(?:saturdays|sundays|fridays) for (?:religious|faith))
        """,
    ),
)
