"""How an application ends: choice, closing, withdrawal, refusal, what comes next."""

ENDINGS: dict[str, str] = {
    "preferred": """
        appointed arrete battu battue battues battus beat beaten beats choice choisi choisie choisies choisir choisis
        choisissent choisit choix choose choosing chose chosen coiffe coiffee departage departager devance devancee
        double edged edges elected elu elue favored favori favorite favors favoured favourite favours goes going leaned
        leaning leant nomme nommee opte opted opter opts outbid outclassed outdone outperformed outranked outshone
        penchait penche pick picked picks piped pipped plebiscite poteau prefer prefer* preferait prefere preferee
        preferees preference preferences preferent preferer preferes preferred preferring prefers recrutait recrute
        recrutee recrutees recrutent recrutes retained retenir retenu retenue retenues retenus retient select selected
        selection selection* selectionne selectionnee selects supplante took toppled trancha went
    """,
    "other_candidate": """
        ailleurs alternatif alternative another autr autre autres autrs autrui celle celui ceux competition contender
        contenders counterpart dauphin else elsewhere lequel opponent other others postulants qq qqn qqun quelqu
        quelquun rival rivals somebody someone
    """,
    "ranking": """
        aequo bronze cheveu classee classement close closest cran crans dauphine dernier derniere dernieres derniers
        deuxieme deuxiemes deuz finalist finaliste finalistes finalists finish first fourth gold heberge inch justesse
        last liste medaille medal narrowly nose photofinish podium poil poulidor premier premiere premieres premiers
        quatrieme rank ranked ranking ranks runner runners runnerup second seconde secondes seconds serree shortlist
        shortlisted shortlists silver suppleant suppleante suppleantes suppleants tete third troisieme whisker
    """,
    "closed_post": """
        ajourne ajournee annul annul* annulait annule annulee annulees annulent annuler annules arret arretee axed
        bankrupt bankruptcy cancel cancel* canceled cancellation cancelled cancels canned clos closed closes closure
        cloturee comble comblee cutback cutbacks cuts deferred delocalisation delocalise differe differee disband
        disbanded discontinued dissolved dissous economies effectif effectifs enterre evapore existait existe faillite
        fermait fermant ferme fermee fermees ferment fermer fermes fermeture fill filled fills financement financements
        frozen fund funded funding funds fusion gele gelee geler geles gels grant grants hc headcount headcounts hiring
        hold insolvency liquidation marche marches merger mothballed nixed onhold pause paused perte pertes pourvu
        pourvue pourvues pourvus pulled rachat rachete rachetee receivership recrutements redressement reorg
        reorganisation reportait reporte reportee reportees reportent reporter reportes req requisition restrictions
        restructuration restructure restructured restructures restructuring savings scrapped shelved sine stop stoppe
        stopped stoppee subvention subventions suppression supprime supprimee suspend suspendre suspends suspendu
        suspendue suspendues suspendus suspension takeover tender tenders terminus
    """,
    "internal": """
        backfill backfilled cooptait cooptation coopte cooptee cooptees cooptent coopter cooptes gendre inhouse insider
        insiders internal internally internaly interne internes nephew neveu piston pistonne pistonnee pressenti
        pressentie pressenties pressentis promeut promote promoted promu promue promues promus reclass reclass* reclasse
        reclassee reclassement redeploy redeployed redeployment referral referrals remplacant remplacante remplacantes
        remplacants replacement succession successions titularis* titularisait titularisation titularise titularisee
        titularisees titularisent titulariser titularises transfert
    """,
    "withdraw": """
        backed backing backs bail bailed bails bow bowed bows declin declinait decline declinee declinees declinent
        decliner declines declining decommande decommandee defection desist* desistait desiste desistee desistees
        desistement desistements desistent desister desistes ditch ditched drop dropped dropping drops eponge evaporee
        evaporees exit exited exits laches left pull pulledout pulling pulls quit quits quitte quittent quitter renege
        reneged reneges renonc* renoncait renonce renoncee renoncees renoncement renoncent renoncer renonces renounce
        renounced rescind rescinded retirait retirant retire retiree retirees retirent retirer retires retract*
        retractait retractation retracte retractee retractees retractent retracter retractes retrait retraits sorti
        sortie sortis step stepped steps tombe tomber turndown withdr* withdraw withdrawal withdrawing withdrawl
        withdraws withdrew
    """,
    "silence": """
        answer answered answering answerphone answers bip bips chased chaser chasers chases chasing crickets evanoui
        evanouie evanouies evanouis fantome fantomes follow followup followups ghost ghost* ghoste ghosted ghostee
        ghostes ghosting ghosts injoign* injoignable injoignables mutisme news nouvelle nouvelles radio radios
        radiosilence relanc* relancait relance relancee relancees relancent relancer relances replied replies reply
        replying repond repondait repondent repondeur repondeurs repondre repondu repondue repondues repondus reponse
        reponses respond responded responds response responses sign silence silences silencieuse silencieuses silencieux
        silent tombeau unanswered uncontactable unreach* unreachable unresponsive voicemail voicemails volatilise
        volatilisee
    """,
    "other_offer": """
        accept acceptait acceptation accepte accepted acceptee acceptees acceptent accepter acceptera accepterait
        acceptes accepting accepts concurrentielle contreoffre contreprop* contreproposition counter countered
        counteroff* counteroffer counteroffered counters decroche decrochee fidelise find finding finds found landed
        lands outbidding piste pistes poached poacher prenait secured securing signait signe signed signee signees
        signent signer signes signing signs snagged sollicitations sollicite sollicitee surench* surenchere surencheri
        surencherit trouvait trouve trouvee trouvees trouvent trouver trouves
    """,
    "too_slow": """
        delay delayed delays dormi dragged dragging drags endless eternise eternite forever interminable lassee lengthy
        lenteurs limbo long longer longs longtemps longue longues moisi overdue patiente patienter poireaute poireauter
        reactif reactive reactivite responsive responsiveness slow slower slowly slowness tardait tarde tardif tardive
        tardivement trainait trainasse traine usure
    """,
    "personal_reasons": """
        aidant aidante aidantes aidants bereaved bereavement bereavements dad death decede decedee deces deuil died
        emigrate emigrated emigrates emigrating emigre emigrer famille familles family father funeral mam maman mere
        mort morte mortes morts mother mum obseques papa parents pere perso personal personally personnel personnelle
        personnelles personnels private privee
    """,
    "change_mind": """
        avis change changeait changed changee changees changent changer changes changing feet girouette hesitation mind
        minds ravisait ravise ravisee ravisees ravisent raviser ravises rechange reconsider reconsidere reconsidered
        reconsideres reconsiders recule reculer reflechir reflechit reflexions rethink rethought revirement thoughts
        volte volteface
    """,
    "refused": """
        ajournement bin binned blackball blackballed deboute deboutee declined defavorable dismissed disqualifiait
        disqualifie disqualified disqualifiee disqualifiees disqualifient disqualifier disqualifies ecartait ecarte
        ecartee ecartees ecartent ecarter ecartes econduit econduite econduites econduits ejecte ejected ejectee
        eliminait elimine eliminee eliminees eliminent eliminer elimines evince evincee exclu excluded exclue exclues
        exclus inadapte inadaptee inapte knockback knocked ko kos neg nein niet nil nogo nok nonretenu nonretenue
        nonretenues nonretenus recalait recale recalee recalees recalent recaler recales recuse refu refus refus*
        refusait refusal refuse refused refusee refusees refusent refuser refuses refusing refuss regretted reject
        reject* rejected rejecting rejection rejections rejects rejet rejet* rejetait rejete rejetee rejetees rejeter
        rejetes rejets rejette rembarre rembarree retoquait retoque retoquee retoquees retoquent retoquer retoques
        suivant suivante suivantes suivants unfavorable unfavourable unfit unselected unsuccesful unsuccessful
        unsuitable veto vetoed
    """,
    "firm": """
        absolu absolue absolues anymore ban banned banni bannie bannies bannir bannis bans barge bargepole barred barree
        barrer blacklist* blacklistage blackliste bridge bridges burned burnt bury categorical categorically categoriq
        categorique categoriquement categoriques circonstances circumstances croix definit definitely definitif
        definitive definitively definitivement dnc dnh dnr dnu eternellement exclure exclusion fermement fermete firm
        firmly forevermore formellement grata grillee griller intransigeant intransigeante intransigeantes
        intransigeants irrecuperable irrevocable irrevocablement jurait jure jurer jures lifelong lifetime neverending
        noire oust permanently perpetuite persona poubelle pretexte proscrit proscrite proscrites proscrits purge
        radiait radiation radie radiee radiees radient radier radies raye rayee rayer redlist redlisted struck tricard
        tricarde tricardes tricards
    """,
    "legal_erase": """
        cnil delete deleted deletion desinscription desinscrire desinscrit donnees dpo effacement effacer erase erased
        erasure forgotten gdpr optout oubliez removal remove removed removes removing rgpd spam stopsms supprimer
        unsubscribe unsubscribed unsubscribes unsubscribing
    """,
    "keep": """
        aside bassin bench bookmark bookmarked chaud conserv conservait conserve conservee conservees conservent
        conserver conserves coude cvtheque favoris gardait garde gardee gardees gardent garder gardons keep keeper
        keeping keeps kept pool pools precieusement radar reservoir talentpool tiroir touch vivie vivier viviers
        watchlist
    """,
    "call_back": """
        again avenir back callback callbacks circle eventually futur future futures futurs nextime ping pinged rappel
        rappel* rappelait rappele rappelee rappelees rappeler rappeles rappelez rappelle rappellera rappellerai
        rappelons rappels reapply rebelote recall recalled recandidate recandidater reconnect reconnecter recontact
        recontact* recontactait recontacte recontactee recontactees recontactent recontacter recontacterai recontactes
        recontacts recroise recroiser redirect redirected reengage reengaged reessayer reetudier reexaminer refaire
        reinstated rejoin rejoining relisted renouer reopen reopened reopening reopens reouverture reposition
        reposition* repositionne repositionnement repositionner repostule repostuler repostulera reprendra reprendre
        reprise reprises repropose reproposer resolliciter ressollicit* ressollicite ressolliciter resurface retente
        retenter retry revenez revenir reverra reviendra reviens revient revisit revisiter revival revive revoir revoit
        revoyons revu revue revues revus rouvert rouvre rouvrir ulterieur ulterieure ulterieurement ulterieures
    """,
    "if_opens": """
        condition conditionnel conditions creation creera depending eventuel eventuelle eventuellement if libererait
        lorsqu lorsque maybe opening openings opens oppo opportunite opportunites opportunities opportunity oppos
        ouvertes ouvertures ouvrait ouvre ouvrira ouvrons perhaps possibilite possibilites possibility possible
        possibles possibly potentially potentiellement pourvoir provided quand selon si unless vacancies vacancy vacant
        vacante vacantes vacants when whenever
    """,
    "diary": """
        agenda alarm diarise diarised diarized diary echeancier noter planifie planifiee remind reminder reminders
        scheduled suivi suivis tache task tasks todo
    """,
}
