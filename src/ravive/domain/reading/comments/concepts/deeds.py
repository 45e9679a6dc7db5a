"""What people do and feel: the common verbs and their nouns."""

DEEDS: dict[str, str] = {
    "make_do": """
        accompli accomplir achieve achieved achieves achieving act acted acting action actions acts deed did does
        effectuait effectue effectuee effectuees effectuent effectuer effectues execute executed executes faire fais
        faisaient faisait fasse fera ferait feront font made make makes making occupait occupent occuper perform
        performed performing performs realises
    """,
    "leave_go": """
        allaient allait alle allee depart departed departing departs departure departures fled flee fleeing fuient fuir
        fuit fuite fuits gone leaver leavers leaves pars part partait partant partante partantes partants parted partent
        parti partie parties partir partis partit quittait quittera quitterai quitterait quittes repart reparti repartie
        reparties repartir repartis sort sortait sortent sorties sortir sortira
    """,
    "finish": """
        abouti aboutie abouties aboutir aboutis aboutit achevait acheve achevee achevees achevent achever acheves adieu
        arretait arretent arreter basta bye byebye ciao clap complet completait complete completed completee completees
        completent completer completes completing completion complets conclu concluant concluante concluantes concluants
        conclude concluded concludes conclue conclues conclure conclus conclusion conclusions ended ending endings ends
        fin fini finie finies finir finira finis finished finishes finishing finissait finissent finit goodbye outcome
        outcomes refermait referme refermee refermees referment refermer refermes stopping stops tchao terme termina
        terminaison terminait termine terminee terminees terminent terminer terminera termines
    """,
    "let_allow": """
        allow allowed allowing allows approbation approuvait approuve approuvee approuvees approuvent approuver
        approuves approval approve approved approves authorised authorized autorisait autorise autorisee autorisees
        autorisent autoriser autorises consent consented consentement consents enable enabled enables laissait laisse
        laissee laissees laissent laisser laissera laisses let lets letting permet permettait permettrait permettre
        permission permissions permitted release released releases releasing
    """,
    "read_write": """
        article articles crayon draft drafted drafts ecrite ecrites ecrits ecriture ecritures ecrivit illisible
        illisibles imprimait imprime imprimee imprimees impriment imprimer imprimes journal journaux lecture lectures
        legible letters lettres lire lisait livre livres lu lue lues manuscrit manuscrite manuscrites manuscrits page
        pages paragraph pen plume plumes poem press presse print printed printer printing prints publiait publication
        publications publie publiee publiees publient publier publies publish published read reader readers reading
        reads redige redigeait redigee redigees redigent rediger rediges relecture relire relit relu relue relues relus
        reread roman slide slides stylo texte unreadable writer writers writing
    """,
    "speak_tell": """
        admet admettre admis admise admit admits admitted admitting anecdote anecdotes annoncent announce announced
        announces announcing avouait avoue avouee avouees avouent avouer avoues chuchote chuchoter citation citee citer
        citing claim claiming commentait commente commentee commentees commentent commenter commentes commerage commere
        commeres confess confesse confessed conte declarait declaration declarations declare declared declaree declarees
        declarent declarer declares dialogue dirai dirait diront disant discours discutait discutee discuter dise disons
        dites dixit gossip gossiping gossips gossipy histoire histoires langage mot mots murmure parole paroles phrase
        phrases phrasing prononcait prononce prononcee prononcees prononcent prononces propos quote quoted quotes
        quoting racontait raconte racontee racontees racontent raconter racontes ragot ragots rapportait rapporte
        rapportee rapportees rapportent rapporter rapportes recitait recite recited recitee recitees recitent reciter
        recites redire redit redite redites redits remark remarked remarks remarque remarques reparlait reparle reparlee
        reparlees reparlent reparler reparlera reparlerait reparles reparlons repeat repeated repeating repeats repetait
        repete repetee repetees repetent repeter repetes repetition repetitions rumeur rumeurs rumor rumour rumours
        sentence sentences speaker speech speeches stories story subject subjects sujet sujets tale theme themes topic
        topics verbally verbatim voice voices voix whisper whispered word wording words
    """,
    "move_push": """
        attrape attraper blew blow blown blows boucle boucles burst bursts chute chuter climb climbed climbing climbs
        collee coller courait courir cross crossed crosses crossing decolle decoller descend descendait descendre
        descendu descendue descendues descendus down drag enchainait enchaine enchainee enchainees enchainent enchainer
        enchaines fall fallen falling falls fell flew flies float floated floats fly flying glisse glisser grimpe
        grimper hisser hit hits hitting jetait jete jetee jeter jette kick kicks lachera levait leve levee lever leves
        lift lifted lifting lifts lisse lisser loop loops marchait marcher monta monter move moved moves moving pass
        passe passed passee passees passent passer passera passing portait portee poussait pousse poussee poussees
        poussent pousser pousses pushed pushes pushing relevait releve relevee relevees relevent relever releves
        remontait remonte remontee remontees remontent remonter remontes revolving roll rolled rolling rolls roulait
        roule roulee roulees roulent rouler roules running runs runway saut sautait saute sautee sautees sautent sauter
        sautes sauts shut shuts shutting slip slipped slipping slips souleve soulever stretch stretched stretches tail
        tapait tape tapee taper throw throwing thrown throws tirait tire tiree tirer tombee traverse traverser walking
    """,
    "report_flag": """
        alertee alerter averti avertie averties avertir avertis avertissement avertissements denoncait denonce denoncee
        denoncees denoncent denoncer denonces denonciation denounce denounced disclose disclosed discloses disclosing
        disclosure dobbed escalate escalated flagged flagging grievance grievances maltraitance maltraitances prevention
        preventions report reported reports signalait signale signalee signalees signalement signalements signalent
        signaler signales signalized snitch snitched warn warned warning warnings warns
    """,
    "arrive_come": """
        accompagnait accompagne accompagnee accompagnees accompagnent accompagnes apportait apporte apportee apportees
        apportent apporter apportes approach approached approaches approaching approchait approche approchee approchees
        approchent approcher approches arrivait arrival arrivals arrive arrived arrivee arrivees arrivent arriver
        arrivera arrives arriving atteindre atteint atteinte atteintes atteints bring bringing brings brought debarquait
        debarque debarquee debarquees debarquent debarquer debarques enter entered entering enters entrant entrante
        entrantes entrants entree entrees entrer parvenir parvenu parvenue parvenues parvenus ramene ramener reach
        reached reaches reaching rejoindra rejoindrait rejoindre rejoins rejoint rejointe rejointes rejoints revienne
        surgir surgit viendra viendrait viendront vienne viennent
    """,
    "take_get": """
        caught earn earned earning earns gagnait gagnee gagner get gets getting got gotten grab grabbed grabbing grabs
        obtain obtained obtaining obtains obtenir obtenu obtenue obtenues obtenus obtiendra obtient prend prendra
        prendrait prendre prends prenne prennent prenons pris prise prises recevait recevoir recevra recoit recues
        recuperait recupere recuperee recuperees recuperent recuperer recuperes remportait remporte remportee remportees
        remportent remporter remportes take taken takes taking win winner winners winning wins
    """,
    "give_hand": """
        attribuait attribue attribuee attribuees attribuent attribuer attribues attribution confiait confie confiee
        confiees confient confier confies deliver delivering delivers distribue distribuer donne donnent donnera
        donnerait donnes donnez donnons fourni fournie fournies fournir fournis fournit giving handed handing handover
        lend octroye octroyer offert offerte offertes offerts offrait offrir pretait prete pretee pretees pretent preter
        pretes provide provides providing remet remettait remettra remettre remis remise rend rendait rendre rendue
        rendus retourna retournait retourne retournee retournees retournent retourner retournes return returned
        returning returns
    """,
    "put_place": """
        deposait depose deposee deposees deposent deposer deposes dispose disposer install installait installe installes
        installing installs laid lay laying mets mettait mettra mettrait mettre mis mise mises placaient placait placant
        place placees placent placera placerait places placing placons posent poses put puts putting ranger
    """,
    "keep_hold": """
        detenir detenu detient held holder holding holds maintain maintained maintaining maintains maintenir maintenu
        maintenue maintenues maintenus maintient remained remaining restaient restee rester restes restons stay stayed
        staying stays stick sticking sticks stuck tenir tenons tienne tiennent tiens
    """,
    "lose_win": """
        echappe echapper forfeit forfeited forfeits gachait gache gachee gachees gachent gacher gaches lose loses losing
        loss losses lost loupait loupe loupee loupees loupent louper loupes miss misses perd perdait perdant perdante
        perdantes perdants perdent perdra perdrait perdre perds perdu wasted wasting
    """,
    "continue": """
        advance advances advancing avancait avance avancees avancent avancer avances carried carries carry carrying
        continuait continue continued continuee continuees continuent continuer continuera continues continuing
        continuons extend extended extending extends extension extensions poursuit poursuite poursuites poursuits
        poursuivi poursuivie poursuivies poursuivis poursuivons poursuivra poursuivre proceed proceeded proceeding
        proceeds prolongation prolongations prolonge prolongeait prolongee prolongees prolongent prolonger prolonges
        pursue pursued pursues pursuing reconduction reconduire reconduit reconduite reconduites reconduits suite suites
    """,
    "change_turn": """
        alter altered augmente augmenter baissait baisse baissee baissees baissent baisser baisses basculaient basculait
        basculant bascule basculee basculees basculent basculer basculera basculerait bascules basculons became become
        becomes becoming corrige corrigeait corrigee corrigees corrigent corriger corriges devenir devenu devenue
        devenues devenus deviendra devient fix fixing hausse hausses increase increased increases increasing modifiait
        modification modifications modifie modifiee modifiees modifient modifier modifies reduce reduced reduces
        reduction reductions reduire reduit reduite reduites reduits refait refaite refaites refaits remplacait remplace
        remplacee remplacees remplacements remplacent remplacer remplaces repair repaired reparer replace replaced
        replaces replacing reverse reversed revert swap swapped swapping switched switches tourner transformait
        transforme transformee transformees transforment transformer transformes transition transitions
    """,
    "show_prove": """
        decrire decrit decrite decrites decrits demonstration demonstrations demontrait demontre demontree demontrees
        demontrent demontrer demontres describe described describes evidence evident evidente evidentes evidents
        exposaient exposait exposant exposees exposent exposer exposera exposerait exposes exposons illustre indicate
        indicated indicates indicating indiquait indique indiquee indiquees indiquent indiquer indiques montrait montre
        montree montrees montrent montrer montres preuve preuves proof proofs prouvait prouve prouvee prouvees prouvent
        prouver prouves prove proved proven proves proving reflete represent representer represents reveal revealed
        reveals revelait revele revelee revelees revelent reveler reveles signal signals signaux visible visiblement
        visibles visibly
    """,
    "begin_try": """
        anticipait anticipe anticipee anticipees anticipent anticiper anticipes attempt attempted attempts debloquait
        debloque debloquee debloquees debloquent debloquer debloques effort efforts entamait entame entamee entamees
        entament entamer entames essayait essayee essayer initiate initiated lancait lance lancee lancees lancent lancer
        lances plan planned plans prep preparait preparation preparations prepare prepared preparee preparees preparent
        preparer prepares preparing pret prets prevoir prevoit prevoyait ready tentait tentative tentatives tente tentee
        tentees tentent tenter tentes tries try trying
    """,
    "stand_sit": """
        accrochait accroche accrochee accrochees accrochent accrocher accroches allonge asseoir assied assis assise bed
        beds canape chaise chaises couchait couche couchee couchees couchent coucher couches debout lit lits seat seats
        sit sits sitting sofa stand stands table tables upright
    """,
    "cut_break": """
        break breaking breaks brisait brise brisee brisees brisent briser brises cassait casse cassee cassees cassent
        casser casses coupait coupe coupee coupees coupent couper coupera cut cutting dechire dechirer fendre fracture
        rompre rompt separation separations snap tear tearing
    """,
    "argue_object": """
        accusait accusation accusations accuse accused accusee accusees accusent accuser accuses accusing argue argues
        arguing argument arguments balk balked balking balks baulk baulked blame blamed blames blaming broncher budge
        budged budges budging challenge challenged challenges challenging complaint complaints contest contestait
        contestation conteste contested contestee contestees contestent contester contestes contests debat debate
        debated debates debating debats denied denies deny denying desaccord desaccords disagree disagreed disagreement
        disagrees grimacait grimace grimacent grimacer insist insistait insistance insiste insisted insistent insister
        insistes insisting insists ironic ironically ironie ironique ironise ironiser niait nie niee nier object objecte
        objected objecter objectes objection objections objects plaidait plaide plaidee plaidees plaident plaider
        plaides plaignent plaindre plead pleaded protest protestait proteste protested protestent protester protestes
        protests pushback rebute rebuter reprochait reproche reprochee reprochees reprochent reprocher reproches tiquait
        tique tiquee tiquent tiquer tiques transige transiger wince winced winces
    """,
    "request_ask": """
        appeal appealed appeals beg begged begging demand demanded demandent demandeur demandeurs demanding demands
        exigeait exigeant exigeante exigeantes exigeants exigeons exiger invitait invitation invitations invite invited
        invitee invitees invitent inviter invites inviting plea please prie priee reclamation reclamations reclament
        reclamer request requested requesting requests sollicitation solliciter soumettre soumis soumise submission
        submit submits submitted submitting supplie svp
    """,
    "think_know": """
        aware awareness calcul calculate calculated calcule calculer calculs comparaison comparait compare compared
        comparee comparees comparent comparer compares comparing comparison comprends comprenne comprise comptait compte
        comptee comptees comptent compter confond confondre confondu confondue confondues confondus conscience conscient
        consciente conscientes conscients constat constate constater constates constats count counted counting counts
        croire crois croyais devine deviner doutais dreamt envisagee envisager forget guess guessed guesses guessing
        idea idee imaginait imagine imagined imaginee imaginees imaginent imaginer imagines mean meaning means meant
        memoire memoires memory noticed noticing observation observations observe observed observer oubliait oublier
        pensais pensant pensee pensees penser realised realize realized realizes recognise recognised recognition
        recognized reconnaissance reconnaitre reconnu reconnue reconnues reconnus remembaient remembait remembant
        remembe remembee remembees remembent remember remembera rememberait remembered remembers remembes remembons
        reperait repere reperee reperees reperent reperer reperes sachant sache savent souvenir souvient spot spotted
        suggerait suggere suggeree suggerees suggerent suggerer suggeres suggest suggested suggesting suggestion
        suggestions suggests
    """,
    "hear_see": """
        audio camera cameras cctv entend entendait entendent entendre entendu entendue entendues entendus eye eyes film
        filmait filme filmed filmee filmees filment filmer filmes filming films glance glanced glances glare glared
        glares hear heard hears image images oeil overheard photo photograph photographed photographie photos picture
        pictured pictures regard regardait regarde regardee regardees regardent regarder regardes regards scene scenes
        selfie sounding spectacle spectacles stare stared stares staring verra verrai verrait verrons verront video
        videos view viewed viewing views visto visual visuel visuelle voient voit voyais voyant watch watched watches
        watching yeux œil
    """,
    "gesture": """
        applauded applaudi baillait baille baillent bailler bailles bise bises bisous blush blushed choke choked chokes
        clapped clin eyebrow eyebrows fronce frown frowned frowning frowns gasp gasped grimaces handshake haussement
        hausser hug hugged hugs kiss kissed moue moues nod nodded nodding nods pouce pouces rougi rougir rougissait
        rougit serrait serre serrees serrent serrer shake shaken shakes shook shrugging sigh sighed sighing sighs smirk
        smirked smirking smirks soufflait souffle soufflee soufflees soufflent souffler souffles soupir soupirait
        soupire soupiree soupirees soupirent soupirer soupires soupirs sourcil sourcils thumb thumbs wink winked winks
        yawn yawned yawning yawns
    """,
    "laugh": """
        banter blaguait blague blaguee blaguees blaguent blaguer blagues chuckle chuckled chuckles comic comique
        drolerie giggle giggled giggles giggling haha humoristique ironisait joke joked jokes joking laugh laughed
        laughing laughs laughter lol mdr plaisantait plaisante plaisantee plaisantees plaisantent plaisanter
        plaisanterie plaisanteries plaisantes ptdr riant ricanait ricane ricanement ricanements ricanent ricaner ricanes
        ridicule ridicules ridiculise ridiculous rigolade rigolait rigole rigolent rigoler rigoles rigolo rire rires rit
        sniggered sniggering snort snorted souri souriait sourit taquin taquine taquines taquins teased teasing
    """,
    "emotion_love": """
        adorait adorent adorer aimait aiment aimer aimerait appetite attirait attirance attire attiree attirees attirent
        attirer attires attract attracted attracts bother bothered bothering bothers cared cares chouette detest
        detestait deteste detested detestee detestees detestent detester detestes detests emballait emballe emballee
        emballees emballent emballer emballes fan fancied fancies fancy fans fond gladly gout gouts gratifying hated
        hates hearted kiffait kiffe kiffee kiffees kiffent kiffer kiffes like likes liking love loves loving plaira
        plaire plaisait raffole taste tastes tempted tempting tentant tentante tentantes tentants volontiers willingly
    """,
    "emotion_bad": """
        alarmant alarmante alarmantes alarmants ashamed assomme bitterly blasait blase blasee blasees blasent blaser
        blases cauchemar cautious chaos chaotic choc chocs crise crises crisis decourage decourageait decourageant
        decouragee decouragees decouragent decourager decourages desespere desesperee desespoir despair desperate
        discouraged discouraging distrust dither dithered dithering dithers drama dramas drame drames dread dreaded
        effraie effraye effrayee embarrass embarrasse embarrassed embarrassee embarrasses embarrassing embarrassment
        enfer enrager fatigant fatiguait fatigue fatiguee fatiguees fatiguent fatiguer fatigues feelings flottement
        frighten frightened frightening frightens genait genee gener hell hesitait hesitent hesiter honte honteuse
        honteusement honteuses honteux humeur humeurs indecent indecente indecentes indecents inquietant inquietante
        inquietantes inquietants inquieter jaded lassitude leery lonely malaise malheureuse malheureuses malheureux
        marre mefiance mefiant mefiante mefiantes mefiants mefie mefier miserable mistrust mood moods moral morale
        nightmare pis rageait rancoeur redoutait redoute redoutee redoutees redoutent redouter redoutes refroidi
        refroidie refroidies refroidir refroidis refroidit resent resented resentment resents sentait senti sentie
        senties sentiment sentiments sentir sentis shock sour suspicious terrified tired trac unhappy wary waver wavered
        wavering wavers weary
    """,
    "emotion_good": """
        accueilli accueillie accueillies accueillis bel bienvenue bless blessed bonheur calmement celebrate celebrated
        champagne chance chances chanceuse chanceuses chanceux comfort comfortably confiant confiante confiantes
        confiants confort confortable cute dear detendu detendue detendues detendus devoted ease easily easy elan
        entrainant facile facilement faciles fair fairly fairness faithful fete feter fetes fidele fideles fidelite
        fluide fluides gentiment glowing gracefully happier happily honneur honore honored honoree honour honoured luck
        lucky mignon mignonne nicely nicer party rassurait rassurant rassurante rassurantes rassurants rassure rassuree
        rassurees rassurent rassurer rassures reassure reassured reassures reassuring relaxed relief sagement smooth
        smoothly soulager tranquille tranquillement tranquilles trusted warm warmer welcome welcomed welcomes welcoming
    """,
    "social_act": """
        amities apologetic apologies apologise apologised apologises apologising apologize apologized apology bonjour
        bonsoir congratulations cope coped copes coping coucou endure endured excusait excuse excused excusee excusees
        excusent excuser excuses felicitations felicite feliciter forgive forgiven forgives greet greeted greeting
        greetings greets hello hey hi hiya intro introduce introduced introduces introduction intros pardon pardonnait
        pardonne pardonnee pardonnees pardonnent pardonner pardonnes pls plz respect respectait respecte respected
        respectee respectees respectent respecter respectes respectful respectfully respects respectueuse respectueuses
        respectueux saluait salue saluee saluees saluent saluer salues salut salutation sic sincerely supportait
        supporte supportee supportees supportent supporter supportes tolerate tolerated tolerates tolere tolerer wave
        waved
    """,
    "help_back": """
        ajouta ajouter avoid avoided avoiding avoids bossait bossent bosser cachait cache cachee cachees cachent cacher
        caches chase cherchons commit commits committing conception concevoir consacrait consacre consacree consacrees
        consacrent consacrer consacres consider consideration considered considering construire construisait construit
        construite construites construits consultait consulte consulted consultee consultees consultent consulter
        consultes correspond correspondait correspondent correspondre crea create created creates creating cree creee
        creer croisait croise croisee croisees croisent croiser croises devote devotes draw drawn draws drew elaborate
        elaborated elabore elaborer encarte entrainait entraine entrainee entrainees entrainement entrainent entrainer
        entraines evitait evite evitee evitees evitent eviter evites exclut filter filtered filtrait filtre filtree
        filtrees filtrent filtrer filtres fouille fouiller gardienner hid hidden hide hides hiding inclu include
        included includes including inclure inclus incluse lutte lutter merge merged merges merging pesait pese pesee
        peser rajoute rajouter redescendre redevenir redevenu repassait repasse repassee repassees repassent repasser
        repasserait repasses reprenait reprend reprendrait reprends reprenne repris reprit ressortir retrouvait retrouve
        retrouvee retrouvees retrouvent retrouver retrouves revendique revendiquer save saved saves search searched
        searches searching sert servait served servent serves servi servir sift sifted sifting sifts sorting travaillera
        treat treated treating treats tri trie triee trier weigh weighed weighing weighs
    """,
}
