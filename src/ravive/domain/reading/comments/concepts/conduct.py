"""How people misbehave, and what others say of them."""

CONDUCT: dict[str, str] = {
    "lies": """
        baratin baratineur bidon bidonne bidons bluff bluffe bluffed bluffes bluffs bogus bs bullshit bullshitter
        chatgpt cheat cheated cheating cheats concealed contrefacon contrefait copied copiee dishonest dishonest*
        dishonestly dishonesty dissimule dissimulee embelli embellie embellies embellis embellished embellishing
        embellit enjolive exaggerated exaggerates exaggerating fabricated fake faked fakes faking false falsif*
        falsifiait falsification falsifie falsified falsifiee falsifiees falsifient falsifier falsifies fausse fausses
        faux forged forgery fraud fraude fraudes frauds fraudster fraudulent gonflait gonfle gonflee gonflees gonflent
        gonfler gonfles impersonated imposteur impostor inventait invente invented inventee inventees inventent inventer
        inventes liar liars lie lied lies lying malhonn* malhonnete malhonnetes malhonnetete maquille maquillee mensong*
        mensonge mensonges ment menteur menteuse menteuses menti mentir misled misrepresented mytho mythomane omis
        omission omitted photoshoppe pipeau pipeaute plagia* plagiarised plagiarism plagiat porkies porky sham trafique
        trafiquee triche tricherie tricheur truque truquee undisclosed untrue untruthful usurpation usurpe
    """,
    "theft": """
        arrested casier condamnation condamne condamnee criminal detourne detournem* detournement detournements embezzl*
        embezzled embezzlement escroc escroq* escroquerie huissier jail kleptomane lawsuit malversation nicked pilfered
        pilfering piquait pique plainte police prison prosecuted prud prudhommal prudhommes scam scammed scammer steal
        stealing steals stole stolen sue sued swindle theft thefts thief tribunal tribunals vol volait vole voleur
        voleuse voleuses vols
    """,
    "insult": """
        attouchement attouchements deplacait deplace deplacee deplacees deplacent deplaces desobligeant desobligeante
        desobligeantes desobligeants discourteous disrespect disrespect* disrespected disrespectful draguait drague
        flirted flirting goujat goujaterie grope groped gropes groping grossier grossier* grossiere grossieres
        grossierete grossieretes grossiers harass* harcel* harcele homophobe homophobic humiliated humilie impoli
        impolie impolies impolis impolitesse inappropriate inapproprie inappropriee incorrect incorrecte incorrectes
        incorrects injur injure injures injurie injuriee injurieuse injurieuses injurieux insolen* insolence insolent
        insolente insolentes insolents insultant insultante insultantes insultants insulte insulte* insulted insultes
        insulting insults irrespect irrespect* irrespectueuse irrespectueuses irrespectueux lewd malpoli malpolie
        malpolies malpolis misogyne misogynist misogyny mock mocked mockery mocking mocks moquait moque moquee moquees
        moquent moquer moquerie moqueries moques obscene odieuse odieuses odieux offended offensive ordurier orduriere
        ordurieres orduriers racism racist raciste racistes racists rude rudely rudeness scornful sexism sexist sexiste
        sexistes sexists sexual sexuel sexuels slur slurs sneered sneering snide swear swearing swears swore sworn
        tapote vulgair* vulgaire vulgar vulgarite vulgarly
    """,
    "violence": """
        altercation altercations arme assault assaulted bagarre bagarres bagarreur bousculade bouscule claquant claque
        couteau danger dangereuse dangereuses dangereux dangerous empoigne fight fighting fights fought frapper gifle
        knife punched shoved slammed slapped smashed threw violence violences violent violente violentes violently
        violents weapon
    """,
    "anger": """
        acerbe agace agacee agacement agresse agressee aigri aigrie aigries aigris amer amere ameres amers amertume
        anger angrily angry annoyed bashing bitter bitterness cable cinglant cinglante cinglantes cinglants colere
        coleres cri criait crie cris emporte emportee enerve enervee enervement engueul* engueulade engueule engueuler
        enrage enragee esclandre exploded explosa explose fache fachee fumed fumes fuming furax fureur furieuse
        furieusement furieuses furieux furious furiously fury glassdoor gueulait gueule gueulee gueulees gueulent
        gueuler gueules haine haineuse haineuses haineux hang hanging hangs hate hateful hostile hostiles hostilite
        hostility hung hurl* hurlait hurle hurlee hurlees hurlements hurlent hurler hurles incendiaire incendiait
        incendie incendiee incendiees incendient incendier indignant indigne indignee irate irritated irrite irritee
        kicked kicking livid mad meltdown menac* menacait menacant menacante menacantes menacants menace menacee
        menacees menacent menacer menaces nasty offusque offusquee outraged outre outree petage pete raccroch*
        raccrochait raccroche raccrochee raccrochees raccrochent raccrocher raccroches rage rageur rageux raging rancune
        rancunier rancuniere rancunieres rancuniers rant ranted ranting rants resentful scandale scream screamed
        screaming screams shout shouted shouting shouts snapped snapping snaps stormed storming storms temper tempers
        threat threaten threaten* threatened threatening threatens threats tirade vehement vehemente vehementes
        vehements vener venere veneres veners venom venomous vexe vexee vexes virulent virulente virulentes virulents
        yell yelled yelling yells
    """,
    "no_show": """
        abandon abandonnait abandonne abandonnee abandonnees abandonnent abandonner abandonnes absences absente absentee
        appear appeared appears attended awol came come comes coming deserte deserted desertion disparait disparition
        disparu disparue disparues disparus lapin lapins noshow noshow* noshows nshow pointait pointe pointee pointees
        pointent pointer pointes presentait presente presentee presentees presentent presenter presentes sechee show
        showed shown shows skip skipped skipping standing stood turn turned turns vanish vanished venir venu venue
        venues venus vient walk walked walkout walks zappe zappee
    """,
    "alcohol_drugs": """
        addict addiction addictions alcohol alcohol* alcoholic alcool alcool* alcoolique alcoolise alcoolisee beer beers
        biere bieres boisson boit booze boozy bourre bourree breathalyser breathalyzer buvait cannab* cannabis cocaine
        coke degrisement drank drink drinking drinks droguait drogue droguee droguees droguent droguer drogues drug
        drugs drunk drunken emeche emechee ethylotest haleine hangover hungover intoxicated ivre ivresse joints pinte
        pompette reeked reeking smell smelled smelling smelt sober stoned stup stupef* stupefiants stups tipsy tispsy
        weed
    """,
    "references": """
        ancien ancienne anciennement anciennes anciens bgcheck conseillee employer employers employeurs ex exemployer
        formerly precedent precedente precedentes precedents previous recommandait recommandation recommandations
        recommande recommandee recommandees recommandent recommander recommandes recommend recommendation recommended
        recommends ref referee referees reference references refs reputation verif verifiait verification verifications
        verifie verified verifiee verifiees verifient verifier verifies verifs verify
    """,
    "misconduct": """
        betrayed breach breached breaches conduct confidential confidentiel confidentielle contentieux dismissal dispute
        disputes divulgue divulguee enregistre fired gum incident incidents indiscret indiscrete indiscretes indiscrets
        ingerence leak leaked leaks litige litiges misconduct proces recorded renvoi renvoye renvoyee sabotage sacked
        sacking scandales snigger texting trahi trahison vaped vire viree virer
    """,
}
