"""
Traits of people at work, and the words that tell they are lacking, folded, in French and English.

A star stands for any ending. Of the words for a trait itself, the text's own are kept; words for what somebody does
("coupe la parole") or fails to be ("pas curieux") are answered by the name of the trait.
"""

#: The name of a trait as it is written out, and the nouns that say it: they are answered as the text has them.
NOUNS = """
autonomie, rigueur, minutie, ecoute, communication, com, leadership, organisation, methode, ponctualite, patience,
empathie, bienveillance, diplomatie, tact, initiative, initiatives, prise d'initiative*, esprit d'equipe, travail
d'equipe, travail en equipe, esprit d'initiative, curiosite, humilite, modestie, assurance, confiance en *, confiance,
aisance *, aisance, relationnel, savoir-etre, savoir-vivre, politesse, courtoisie, respect, maturite, souplesse,
adaptabilite, adaptation, flexibilite, agilite, reactivite, rapidite, rythme, vivacite, dynamisme, energie, tonus,
peps, punch, combativite, pugnacite, mordant, niaque, gnaque, hargne, perseverance, tenacite, endurance, rusticite,
fiabilite, serieux, assiduite, constance, regularite, stabilite, concentration, attention, vigilance, soin, proprete,
precision, exactitude, recul, hauteur, prise de recul, hauteur de vue, vision, esprit de synthese, synthese, esprit
d'analyse, analyse, logique, clarte, concision, structure, pedagogie, vulgarisation, autorite, charisme, presence,
prestance, posture, fermete, poigne, assertivite, affirmation, courage, audace, force de conviction, conviction,
persuasion, negociation, sens du service, sens du client, sens du detail, sens du contact, sens commercial, sens des
priorites, sens des responsabilites, sens de *, sens du *, gestion du stress, gestion du temps, gestion des priorites,
gestion des conflits, gestion des emotions, resistance au stress, resistance a la pression, maitrise de soi,
sang-froid, calme, discretion, retenue, discernement, bon sens, jugement, remise en question, ouverture d'esprit,
ouverture, transparence, franchise, sincerite, honnetete, loyaute, implication, engagement, investissement,
responsabilite, creativite, imagination, polyvalence, delegation, encadrement, management, collectif, cooperation,
collaboration, entraide, solidarite, sourire, chaleur, gentillesse, douceur, humour, finesse, elocution, expression
orale, prise de parole, oral, eloquence, comportement, attitude, presentation, arrogance, ego, nonchalance,
desinvolture, susceptibilite, agressivite, impulsivite, nervosite, timidite, lenteur, perfectionnisme, autonomy,
independence, rigour, rigor, accuracy, thoroughness, attention to detail, eye for detail, listening, listening skills,
communication skills, people skills, soft skills, interpersonal skills, social skills, bedside manner, organization,
organisational skills, planning, punctuality, timekeeping, time management, time keeping, reliability, attendance,
consistency, empathy, compassion, kindness, warmth, diplomacy, manners, courtesy, proactivity, proactiveness,
teamwork, team spirit, team player, curiosity, humility, modesty, confidence, self-confidence, assertiveness,
gravitas, charisma, maturity, flexibility, adaptability, agility, responsiveness, speed, pace, urgency, sense of
urgency, energy, drive, grit, resilience, stamina, tenacity, follow-through, stickability, discipline,
self-discipline, focus, care, tidiness, cleanliness, perspective, big picture, clarity, conciseness, brevity,
authority, backbone, firmness, influence, influencing, stakeholder management, people management, conflict management,
negotiation, customer focus, customer care, service mindset, sense of *, common sense, judgement, judgment,
self-awareness, self-control, temper, calm, composure, open-mindedness, openness, transparency, honesty, sincerity,
integrity, ownership, accountability, responsibility, commitment, creativity, multitasking, smile, negativity,
stubbornness, temperament, tone, politeness, prioritisation, prioritization, decisiveness, safety, decision making,
decision-making, problem solving, problem-solving, coachability, teachability, deadlines, delais, stress, critical
thinking, egards, doigte, obedience, brievete, productivite, aplomb, pertinence, entregent, savoir faire relationnel,
sens pratique, debrouillardise, gouts des autres, transmission, confidentialite, neutralite, bonne distance, juste
distance, distance, recul *, exemplarite, presence d'esprit
"""

#: What a person is said to be, for the worse: answered as the text has it.
FAULTS = """
cassant*, autoritaire*, directif*, directive*, efface*, timide*, timore*, introverti*, reserve*, renferme*, froid*,
distant*, hautain*, pretentieu*, suffisant*, condescendan*, meprisant*, dedaigneu*, agressi*, brusque*, brutal*, brut
de decoffrage, sec, seche, sanguin*, soupe au lait, colerique*, impulsi*, nerveu*, stresse*, anxieu*, angoisse*,
emoti*, fragile*, susceptible*, rigide*, psychorigide*, tetu*, borne*, bute, butee, obtus*, perfectionniste*,
pointilleu*, maniaque*, disperse*, etourdi*, tete en l'air, distrait*, negligent*, desinvolte*, nonchalan*, paresseu*,
faineant*, mou, molle, apathique*, amorphe*, eteint*, bavard*, volubile*, familier*, familiere*, vulgaire*,
individualiste*, solitaire*, perso, egocentrique*, egoiste*, electron libre, immature*, naif*, naive*, manipulat*,
defaitiste*, raleu*, plaintif*, geignard*, taiseu*, mutique*, influencable*, attentiste*, suiveu*, hesitant*,
indecis*, laxiste*, patroni*, condescend*, bossy, abrasive, brusque, rude, distant, withdrawn, shy, quiet, timid,
meek, soft-spoken, softly spoken, introverted, hot-headed, short-tempered, bad-tempered, moody, touchy, prickly,
defensive, argumentative, stubborn, rigid, inflexible, opinionated, cocky, overconfident, over-confident, full of
himself, full of herself, know-it-all, dismissive, forgetful, unreliable, flaky, erratic, lazy, complacent, laid-back,
laid back, casual, sluggish, lethargic, chatty, talkative, verbose, long-winded, wordy, gossipy, immature, childish,
naive, self-centred, selfish, individualistic, loner, lone wolf, negative, cynical, pushy, aggressive,
confrontational, indecisive, hesitant, lackadaisical, micromanag*, micro-manag*, pedantic, perfectionist
"""

#: The name of a trait, then how its lack is told.
BEHAVIOURS = """
écoute: n'entend *, entend pas *, entend rien, ecouter, finir * phrase*, finir sa phrase, finir ses phrases, ecoute
 pas, n'ecoute *, ecoute *, coupe * parole, coupe court, coupe, coupait la parole, couper la parole, coupee,
 interrompt*, finit * phrases, termine mes phrases, repond a cote, monopolise*, a l'ecoute, attentif*, attentive*,
 repond a une autre *, laisse pas parler, laisse * parler, parle sur *, parle par dessus
communication: dans sa barbe, pas un mot, decroche * mot, communiquer, parle trop *, parle peu, parle bas,
 communique *, marmonne*, bredouille*, bafouille*, reponses d'un mot, monosyllab*, parle trop bas, parle * fort,
 inaudible*, evite le regard, fuit le regard, regarde* * les yeux, s'exprime*, s'exprimer, exprimer, expliquer,
 phrases courtes, communicant*, communicatif*, laconique*, confus*, debit, embarque* *, a l'oral, se vendre,
 convaincre, convaincant*, passer * consignes, mutisme, sullen, communicate*, communicator, mumbl*, one-word *, 1
 word *, one word *, rambl*, waffl*, inarticulate, articulate, explain*, express *, eye contact, in the eye,
 incoherent, jargon, inaudible, whisper*, stilted, get * across, grunt*, speak up, spoke *, speaks *, reponses
 breves, peu loquace, loquace, incomprehensible*, articule*, avale ses mots, regard fuyant, baisse* les yeux, string
 *, lost for words, looked at *, looks at the floor, barely spoke, hardly spoke, said nothing, hard to follow
concision: moulin a paroles, pipelette, logorrh*, n'en finit *, interminable*, qu'est ce qu'il parle, qu'est ce
 qu'elle parle, va droit au but, droit au but, trop long*, tartine*, reponses fleuve*, monologue*, n'arrete pas de
 parler, gens brefs, bref, brefs, abreger
réactivité: jours a repondre, jours pour repondre, heures pour repondre, repond au bout *, rappelle jamais, a
 relancer *, relancer trois fois, repond pas aux mails
respect des consignes: suit pas *, suivre les *, suivre une *, discute la consigne, discute les *, qu'a sa tete,
 contourne*, fait a sa sauce, a sa sauce, a sa facon, respecte pas *, respecter les *, enfreint *, applique pas *
transparence: cache ses *, cache les *, dissimul*, planque ses *
respect: meprise les *, meprise ses *, meprise le *, rabroue*, parle aux * comme *, fait claquer
management: terrorise*, a la dure, mene * a la *, gere son equipe, gerer une equipe, tenir une equipe, encadre *
clarté: clair, claire, clairs, tourne autour *, tourne en rond, se perd *, part dans tous les sens, noie *, a
 rallonge, digress*, jargonne*, concis*, synthetique*, synthetiser, s'eparpille*, reponses floues
structure: structure, structuree, structures, structurer, construit, construite, structured, unstructured
vulgarisation: vulgariser, vulgarise*, se mettre * portee
autonomie: scolaire, quelqu'un derriere *, derriere son dos, demande confirmation, demande l'avis *, besoin de
 validation, a besoin d'un cadre, perdu* sans *, tenir par la main, sans qu'on *, demande la permission *, materne*,
 autonome*, faut un cadre, bosse pas seul*, travaille pas seul*, travailler seul*, laisser seul*, seul sur *, attend
 * consignes, attend qu'on *, attend les *, tenu* par la main, tenir la main, encadre de pres, besoin d'etre *,
 besoin d'un cadre, livre* a *, assiste*, demande tout, redemande*, a chaque etape, accompagn*, toutes les cinq
 minutes
initiative: force de proposition, proactif*, proactive, pro-actif, pro-active, prend* pas d'initiative*, passif*,
 passive*, moteur, subit, attend que ca *, passive, waits *, waited *, reactive, self-motivated, unprompted, reste
 plante*, bras ballants, bras croises, propose rien, ne propose *, se contente de *, spectateur*, stood around,
 stands around, hands in * pockets, waited to be *, waits to be *
rigueur: rigoureu*, bacle*, approximatif*, approximative*, a peu pres, n'importe comment, mal rempli*, mal tenu*,
 oublie*, erreurs, erreur, fautes, etourderie*, verifie *, relit *, carre, carree, recopie*, methodique*, se
 trompe*, inverse*, melange*, coquilles, saute des *, saute une etape, recompte*
soin: soigneu*, soigne, soignee, laisse * sale, sale, eparpille*, range *, depareille*, brutalise*
organisation: brouillon*, desorganise*, disorgani*, scatty, scatterbrained, messy, bordelique*, fouillis, en vrac,
 dossiers dans tous les sens, pagaille, bazar, organise*, s'organiser, s'organise*, retroplanning, deborde*,
 anticipe*, anticiper, planifier, prioriser, priorise*, gerer * priorites, gerer son temps, delais, agenda,
 organised, organized, organise, organize, chaotic, chaos, all over the place, priorit*, juggle, juggl*, diary,
 deadlines, deadline, time manage*, perd ses *, double-booked, lost * notes
ponctualité: ponctuel*, en retard, retard, retards, a l'heure, arrive* en retard
gestion du stress: perd * moyens, perdu ses moyens, s'est fige*, fige*, panique*, paniquer, craque*, s'effondre*,
 sous pression, tient pas la pression, tenir la pression, pression, gere* * stress, gerer le stress, le stress,
 submerge*, tetanise*, tremble*, en larmes, pleure*, s'est bloque*, bloque des que
maîtrise de soi: s'emporte*, s'enerve*, s'est enerve*, hausse* le ton, monte en pression, explose*, sort de ses
 gonds, au quart de tour, son calme
remise en question: remis* en question, remettre en question, prend mal *, se remettre en question, remet * en
 question, se remet *, accepte * critique*, supporte *, critiques, remarque, remarques, se braque*, braque*, se
 justifie*, jamais de sa faute, rejette *, se vexe*, la faute des autres, conteste*, discute chaque *, faute des
 autres
humilité: prend les autres *, arrogan*, meprisant*, trop sur de *, trop sur d' *, trop sure de *, trop sure d' *,
 humble*, modeste*, se vante*, prend de haut, prend * de haut, prend * * de haut, prend * * * de haut, pris de haut,
 de haut, fait la lecon, donneur de lecons, donneuse de lecons, sait tout *, je sais, melon, gros cou, chevilles,
 imbu*, modestie, ramene * a *
esprit d'équipe: joue perso, joue* solo, dans son coin, collectif*, collegu*, d'equipe, en equipe, travailler avec
 *, bosse seul*, fait bande a part, s'isole*, tire la couverture*, partage *, jeu collectif, collaborer, cooperer,
 cooperatif*, cooperative*, chacun pour soi, a deux, en binome, en duo, refuse d'aider, n'aide *, garde l'info*,
 rival, rivaux
bienveillance: bienveillan*, rabaisse*, humilie*, denigre*, parle mal *, crie *, mechan*, dur avec *, dure avec *,
 moque*
empathie: elle juge, il juge, empathique*, empathie, se mettre a la place*, insensible*
relationnel: contact facile, a l'aise avec *, accueillant*, avenant*, souriant*, deteste le telephone, deteste *,
 sociable*, antipathique*, desagreable*, sympathique*, contact client, chaleureu*, sourit pas, ne sourit *, fait la
 gueule, tire la gueule, bougon*, renfrogne*, glacial*
courtoisie: poli, polie, impoli*, malpoli*, tutoie*, dit bonjour, ton cassant, leve les yeux *, soupire*, machait *
diplomatie: diplomate*, diplomatique*, plat* dans *, sans filtre, cash, frontal*, gaffe*, maladroit*
leadership: leader, to lead, lead a *, lead people, leads from *, leaders, meneur*, meneuse*, federer, federe*,
 entrainer, entraine *, diriger, chef d'orchestre, motiver, mener *, emmener, embarquer, soft-spoken, inspire*, lead
 from *, hides behind *, rally, comme chef, personne ne le suit, ne le suit, follow him, follow her
autorité: s'imposer, s'impose*, se faire respecter, se faire entendre, recadre*, recadrer, trop copain, tient pas sa
 classe, tenir sa classe, tenir une classe, tenir un groupe, tient pas le groupe, se fait deborder
assurance: sur de lui, sure d'elle, sur de soi, confiant*, s'affirmer, affirme*, ose *, oser, doute de *, se
 devalorise*
décision: trancher, tranche *, decider, decide *, prendre * decision*, prendre une decision, indecision
délégation: tout faire *, faire tout *, garde tout *, deleguer, delegue *, controle tout, tout controler, jamais
 confie *
recul: prendre du recul, prend * recul, nez dans le guidon, prend tout *, prend chaque *, se noie *, dans le detail,
 dans les details, hauteur, vision d'ensemble
adaptabilité: s'adapter, s'adapte*, flexible*, souple*, changer *, adaptable*, bouscul*, imprevu*, chamboul*, plan
 change*, toujours fait comme ca
rythme: lent, lente, lents, rapide*, cadence, traine*, vif, vive, met * temps
dynamisme: dynamique*, endormi*, s'est assis*, energique*, entrain, baille*, avachi*, reveille*, tonique*, peche
curiosité: curieu*, s'interesse*, pose * question*
fiabilité: fiable*, regulier*, reguliere*, absent*, previen*, absenteisme, tient ses *, promet *, promesses, tient
 pas ses *, pas tenu parole
discrétion: discret*, discrete*, indiscret*, raconte *, ragot*, commere*, bavarde sur *
concentration: concentre*, perd le fil
maturité: mature*, mur, mure, gamin*, pueril*, enfantin*
acceptation de la critique: recevoir une *, critique, critiques
sérieux: serieu*, rigole*, blague*, plaisante*
patience: impatien*, s'agace*, agace*, perd patience, s'impatient*, leve les yeux au ciel, s'enerve vite, patient,
 patiente, impatience, short with *, loses patience, lost patience
implication: implique*, investi*, s'investi*, s'impliquer, motive*
pédagogie: pedagogue*, transmettre, former les *
fermeté: dire non, dit oui *, trop gentil*, trop tendre*, se laisse *, marcher dessus, tenir tete, dit amen, trop
 complaisan*, trop arrangean*, n'ose pas relancer, assez ferme, pas ferme, plus ferme, peu ferme, cede *, trop
 conciliant*, offre *, offert *
négociation: negocier, negocie *, lache *
persévérance: abandonne*, baisse les bras, perseveran*, decourage*, lache vite, insiste*
créativité: creatif*, creative*
listening: takes over *, took over *, dominates *, dominated *, never lets *, listen, listens, listener, listened,
 talks over, talked over, talk over, talking over, cuts in, cut in, cuts *, cut * off, interrupt*, finish* *
 sentences, hears *, hear, never hears, wouldn't let *, didn't let *, talks too much
brevity: saga, on and on, get to the point, gets to the point, to the point, short sentences, long answers, stop
 talking, stops talking, shut up, monologue*, twenty minute *, never ending, endless *, talks for *, essay answers
following instructions: second guess*, second-guess*, follow instructions, follow the *, follows instructions,
 follow orders, ignores instructions, ignored instructions, his own thing, her own thing, their own thing, bends the
 rules, cuts procedures, won't follow *, doesn't follow *, rule breaker
transparency: hides *, hid *, conceal*, covers up *, covered up *
clarity: like fog, foggy, clear, unclear, concise, in circles, round the houses, tangents, tangent, went off *, lost
 the thread, muddled
autonomy: autonomous, self-starter, hand-holding, handholding, supervision, supervised, spoon-fed, spoonfed,
 babysit*, needs telling, to be told, needs chasing, unsupervised, on his own, on her own, independent*, chasing,
 nudg*, asks permission, someone behind *, constant *, hold * hand, held * hand, needs holding, every five minutes,
 told what to do, what to do next
rigour: rigorous, thorough, careful, detail-oriented, error*, mistake*, typos, typo, corners, cut corners, precise,
 accurate, inaccura*, methodical, double-check*, half-done, half-finished, forgot *, forgets *, skipped *, skips *,
 rushed *, rushes *, bodged, botched, miscount*
punctuality: punctual, late, lateness, on time, timekeeper, latecomer, clock-watch*
reliability: reliable, dependable, let * down, lets people down, no-show*, turns up *, turn up, consistent,
 inconsistent
resilience: crumbl*, went to pieces, goes to pieces, fell apart, falls apart, froze, freezes, flustered, panic*,
 under pressure, pressure, overwhelmed, resilient, cracked, cracks, buckle*, thick skin, thin-skinned, cope, copes,
 cried, in tears, went blank, melted, melts, shaking
self-control: temper, snapped, snaps, lost it, short fuse, shout*, kicks off, kicked off, blew up, calm, flies off
 *, raised his voice, raised her voice, rose to *
coachability: takes criticism, take criticism, criticism, took feedback, takes feedback, take feedback, feedback
 badly, coachable, bristl*, excuses, never * fault, accept* feedback, be told, being corrected
humility: god's gift, thinks he's *, thinks she's *, cocky, humble, big-headed, bighead*, ego, brag*, boast*,
 show-off, knows best, knows it all, know-all, think* * better
teamwork: team player, team-player, team oriented, team-oriented, works alone, lone *, colleague, teammate*, silo*,
 collaborative, collaborate*, with others, share credit, hoard*, cooperative, one-man band, on * own terms, two-man,
 prima donna, all about himself, all about herself, won't share, doesn't share, won't help, wouldn't help, not my
 job, my win, never said we
empathy: empathetic, empathic, caring, compassionate, uncaring, cold with *, insensitive, judgmental, judgemental
people skills: people person, with people, on people, know people, rapport, small talk, sociable, personable,
 unfriendly, grumpy, offhand, charmless, warm, friendly, approachable, engaging, bedside
courtesy: polite, impolite, ill-mannered, swear*, swore, eye-roll*, rolled * eyes, rolls * eyes, sigh*, smirk*,
 sneer*, disrespectful, talks down *, talked down *, tone
diplomacy: diplomatic, tactful, tactless, tact, undiplomatic, no filter, filter
assertiveness: assertive, say no, says yes *, push back, pushover, stand up *, stood up *, conflict, confrontation,
 hold * own, holds * own, walked over, doormat, too nice, stand his ground, stand her ground
accountability: owns anything, own anything, owns up, own up, passes the buck, someone else's *, not my fault,
 others' fault, blames *, blamed *, own his *, own her *, owns his *, owns her *, owned his *, owned her *, blames
 everyone *, someone else's fault, never * fault, not * fault
confidence: confident, unsure of *, self-doubt, apologis*, apologetic, underconfident, belief in *, sell himself,
 sell herself
decisiveness: decide, decides, make * decision*, makes * decision*, take * decision*, make decisions, take
 decisions, dither*, sit on the fence, sits on *, make up *, commit *
delegation: delegate*, let go, does everything *
perspective: big picture, in the weeds, lost in detail, bogged down, step back, zoom out
adaptability: adaptable, adapt, adapts, flexible, inflexible, change, set in *, curveball*, plan changes, plans
 change, thrown by *, thrown when *, off script
speed: slow, slower, too slow, quick, keep up, plod*, dawdl*
energy: energetic, lively, flat, lifeless, half asleep, yawn*, sluggish, slumped, monotone, monotonous, spark, to
 sleep, half-hearted, going through the motions, low energy
curiosity: curious, asked nothing, no questions, inquisitive
discretion: discreet, gossip*, indiscreet, blab*
focus: focused, focussed, distract*, wander*, daydream*
maturity: mature, grown-up, giggl*, teenage*, adolescent
care: tidy, untidy, dirty, clean, left * mess, mess
safety: unsafe, reckless, risk*
drive: driven, hungry, hunger, self-driven, unmotivated
honesty: honest, evasive, dodg*, straight answer
perseverance: gives up *, gave up *, quits, quit, sticks at *, stick at *, finish what *, job-hop*
attention to detail: sloppy, careless, slapdash, slipshod
tact: abrupt, blunt, curt
warmth: aloof, cold, never smiles, didn't smile, doesn't smile, frosty, stony, icy, unsmiling
composure: highly strung, nervous, anxious
sens du service: fait attendre *, ignore * client*, tourne le dos, client approche
customer focus: ignored * customer*, back to the *, turned his back, turned her back, kept customers waiting
propreté: coulures, poussiere, traces partout, nettoie pas, nettoie *
creativity: plays * safe, by the book, no ideas
"""
#: What matters to a house and not everywhere.
HOUSE = """
valeurs, values, ethos, mentalite start-up, start-up mindset, corporate, silo, silos, killer, electron libre,
solitaire*, loner, lone wolf, individualis*, bureaucra*, hierarchi*, formal, informal, formel*, informel*,
conservati*, conservateur*, esprit d'equipe, esprit start-up, esprit startup, old school, old-school, academic*,
militant*, process, processes, procedures, gouvernance, governance, collectif, transparence, transparency, pace,
agilite, agility, agile, hands-on, hands-off, politique*, political*, consensus, public service, service public, grand
groupe, grands groupes, big company, fonctionnaire*, solo, perso, individualist*, autoritaire*, authoritarian,
top-down, micromanag*, rigide*, rigid, stiff, arrogan*, cassant*, guinde*, snob*, posh
"""
