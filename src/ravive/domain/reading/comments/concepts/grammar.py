"""How much, where, when, and how good: the words around the facts."""

GRAMMAR: dict[str, str] = {
    "size_shape": """
        carree carres colossal colossale depth droit droits enorme enormes etroite etroits geant geants giant
        gigantesque grand grande height huge immense immenses length lengthen longueur massif massifs massive mince
        minces minimes minus minuscule minuscules moindre moindres narrow narrower plates rectangulaire rond ronde
        rondes ronds size sized sizes square tall taller thick thickness tiny uni unie vaste vastes wide wider width
    """,
    "colour_word": """
        argente bleue bleues blue brun colored colorful colors colours couleurs grey gris grise jaune marron orange
        oranges pink purple red rouge rouges teint teinte teintes teints violet violette violettes yellow
    """,
    "ordinary": """
        actual actually classic classique classiques common commonly commun communs contemporain courante differemment
        differences different differente differentes differently differents direct directe directement directes directs
        etrangement formal formally formel formelle formels general generale generalement generales generally generaux
        habituel habituelle habituellement habituelles habituels identical identique identiques majeur majeure majeures
        majeurs major mineur mineurs minor mixte mixtes mutual mutually neuf neufs neuve normal normale normalement
        normales normally normaux official officially officiel officielle officiellement officiels owns pareil pareille
        pareilles pareils particular particuliere particulieres plain plainly populaire populaires popular privately
        privees prives pur pure pures purs regular regularly regulier reguliere regulierement regulieres reguliers same
        simples special speciale speciales specially speciaux specific specifically specificite specifique specifiques
        typical typically typique typiques unusual unusually usual usually variait varie variee variees varient varier
        varies variete variety various
    """,
    "now_recent": """
        actuel actuelle actuellement actuelles actuels ago aujourd autrefois avanthier courant current currently
        desormais dorenavant epoque existant existante existantes existants existing fraichement hier hui instant jadis
        lately latest maintenant moment moments new newly nouveau nouveaux nouvel now nowadays ongoing past present
        presently presents recemment recent recente recentes recently recents today tonight veille yesterday
    """,
    "all_every": """
        all altogether any anybody anyone anything both chacun chacune chaque each ensemble entier entiere entieres
        entiers entirety every everybody everyone everything globalement integral integrale integralement integralite
        overall quiconque total totale totalite totaux tous tout toute toutes whatever whatsoever wherever whichever
        whoever whole
    """,
    "quantity": """
        amount amounts autant batch batches bunch centaine centaines combien couple dizaine dizaines douzaine dozen
        dozens handful lot lots majorite majority many millier milliers minorite minority moitie much multi multiple
        multiples nombre nombreuse nombreuses nombreux number numbers numero numeros pair paire paires pairs percent
        percentage pile piles plusieurs poignee portion portions pourcentage quantite quantites quelque quelques ratio
        serie series several tant tas tiers tranches triple triples volume volumes
    """,
    "number_word": """
        cent cinquante douze eighteen eighty eleven eme fifteen fifty fois forty fourteen hundred hundreds ieme mille
        million millions nieme nineteen ninety onze quarante quatorze quinze seize seventeen seventy sixteen sixty
        soixante thirteen thirty thousand thousands thrice times treize trente twelve twenty twice vingt
    """,
    "where_word": """
        ahead alentours along alongside among amongst anywhere apart around arriere autour behind between bord bottom
        center central centre centres coins corner dedans dehors dela depuis derriere devant droite entre everywhere
        exterieur external externally externe externes face here ici interieur into middle milieu onto parmi partout
        side sides somewhere there through toward towards travers vers within
    """,
    "during": """
        durant during entretemps lors meantime meanwhile mid pendant simultanement simultaneously throughout
    """,
    "then_finally": """
        about according ainsi almost also anyway approximately aussi besides bref egalement enfin environ exact exacte
        exactement exactes exactly exacts finalement furthermore justement likewise mostly nearly notamment precisely
        precisement presque principalement puis quasi quasiment then voila voire
    """,
    "modal": """
        can could faisable feasible impensable impossible impossibles incapable incapables inconceivable inconcevable
        infaisable infaisables intenable intenables may might ought peuvent peux pourra pourraient pourrait pouvait
        pouvoir pouvons puisse shall should supposed unable unthinkable unwilling unworkable will willing would
    """,
    "adjective_good": """
        aced adapt adapte adapted adaptees adaptes adapts adequation alive allrounder ameliorable amelioration
        ameliorations ameliore ameliorer astucieuse astucieuses astucieux astute bright brighter champion championne
        champions chic clever concret concretes concrets correctement deluxe deserve deserved deserves deserving
        efficace efficacement efficaces efficacite efficiency efficient essentiels exemplaire exemplaires exemplary fast
        faster genuine honestly honorable importance important importante importantes importants improve improved
        improvement improvements improves improving ingenieuse ingenieuses ingenieux innovateur intelligence intelligent
        intelligente intelligentes intelligents killer laureat laureate laureates laureats lucide lucidite maligne malin
        merite meriter merites nailed neat nuance ordered original originale originalite originaux performance
        performances performant performante performantes performants polished posh premium presentable prompt prompte
        promptes promptly prompts proper quick quicker rapidly real reel reelle reelles reels rich riche riches richs
        rounded safe safer savvy serious sharp sharper shined shone smart spotless tidy topper tops true useful utile
        utiles vrai vraie vraies vrais wisdom wise
    """,
    "adjective_bad": """
        abrasive assassin assassine assassines assassins bancalement bancals bete betes betise betises blank blanks bog
        brutal brutale brutalement brutally brutaux bust clashant cliche cliches clouded cloudy cold colder coldly
        conflit coulait coule coulee coulees coulent couler coules crazy cruel cruelle cruelty curt curtly daft dark
        dead debraille debraillee decalee demerite dingue dirty discordance discrepancy disqualifiant disqualifiante
        disqualifiantes disqualifiants drastic dry dryly dumb dure durement dures empty etouffait etouffe etouffee
        etouffees etouffent etouffer etouffes extreme extremes failli faillir fault faults faulty fichu fichue fichues
        fichus folle foolish fou fous foutu foutue foutues foutus froid froidement froids frosted fumeuse fumeuses
        fumeux glacial glaciale grave gravement graves harshly heartless heavily heavy icy idiot idiote idiotes idiots
        illusoire impolitic inacceptable inacceptables inadequation inadmissible inadmissibles incompatibilite
        incompatibilites incompatible incompatibles inconsistencies inconsistency inconsistent ineligibility ineligible
        insane intolerable intolerables irrecevable irrecevables kill killed killing kills laborieuse laborieusement
        laborieuses laborieux lice loose lourdement lourds malpropre merde messily mismatch mismatched mismatches naif
        naifs naive naivete nase nebuleuse nebuleuses nebuleux neglige negligee noie noyait noyer obscur obscure
        obscures obscurs odieusement opaque opaques plombait plombe plombee plombees plombent plomber plombes pourri
        pourrie pourries pourris pourrit radical radicale radicaux rapeux redhibitoirement rotten rough rugueuse
        rugueuses rugueux sale scrappy scruffy sec seche sechement seches secs shit silly simpliste slack slacking
        sloppily stiff stupid stupide stupides stupids terse tiedement tort torts tough tougher unacceptable unconvinced
        unconvincing unkempt vide vides vilain vilaine vilaines vilains wreck wrecked wrong wrongly
    """,
}
