"""Words that tell whose a term of work is, the candidate's or the post's, folded, in French and English."""

from ravive.domain.reading.comments.slots.patterns import by_name
from ravive.domain.reading.comments.word_tables import words

#: Who the candidate is called.
THEIRS = words(
    """
    il elle lui he she him he's she's he'd she'd he'll she'll candidat candidate candidats mr mrs ms mme monsieur madame
    himself herself his her
    """
)
#: Who speaks for the post, and what the post is part of.
OURS = words(
    """
    on nous we us i j' moi eux ils they them it it's we're we've they're i've i'm our ours notre nos client cliente
    clients seat equipe team boss manager head chef cheffe patron patronne direction directeur directrice director
    responsable service structure etablissement site usine plant boite magasin shop store hotel ward home school
    roster rota shift company annonce offre advert ad ici here there's there ecole mairie cabinet agence boutique
    restaurant resto clinique hopital ehpad creche association asso tournee tournees ligne atelier entrepot depot
    business office nursery hospital family famille brasserie chantier planning everyone everybody job's role's
    that's what's this
    """
)
#: What a candidate may look for as well: it tells of the post where no verb of wanting leads to it.
POSTS = words(
    """
    poste postes post posts role roles job jobs mission missions contrat contrats contract contracts travail work
    position besoin need offer emploi place
    """
)
#: First letters of verbs of wanting or of working: of whom, their subject tells; of the candidate without one.
WANTING = words(
    """
    veut veule voula voulo voulu voudr cherc reche souha deman exige exigi prefe recla atten esper vise visai tient
    tenai reve accep envis postu trava bosse exerc prend fait fera ferai feron ferme campe accro plafo limit arret
    libre want wants wante wanti need needs neede ask asks asked askin seek seeks seeki looki looks hopin hoped
    hopes holdi insis likes like fanci consi stick stuck after keen firm stay reste rest works work worke doing
    does do did takes take took avail free set opte opter privi optin quitt visee firm signe sign signs
    """
)
#: First letters of verbs of offering or of requiring: of the post without a subject.
OFFERING = words(
    """
    propo offre offer offri recru embau hire hires hirin tourn run runs runni compo impli requi impos faut falla
    faudr pays gives give inclu cover means mean ouver ouvre prevo decou prevu pourv
    """
)
#: What comes after is refused, unless "que" stands between.
REFUSING = words(
    """
    pas jamais aucun aucune sans no not never won't wouldn't can't cannot couldn't doesn't didn't don't isn't ni
    exclu exclut exclue hors deteste hates hate against impossible sauf fuit unable unwilling zero allergique allergic
    contre balked baulked dislikes nor
    """
)
#: First letters of the verbs that refuse.
REFUSALS = words("refus decli rejet rebut bloqu turne")
ONLY = words("que qu' only seulement uniquement just exclusivement juste")
ARTICLES = words("le la les l' the a an un une ce cette cet this that")
#: A clause ends at these.
BORDERS = frozenset('.,;:()!?\n"«»/=>…–—') | words(
    "et and mais but ou or car because when quand alors or while whereas"
)
#: What is said right after a term.
AFTERWARDS = by_name(
    """
theirs: souhaite*, voulu*, demande $, demandee*, demandes, espere*, reclame*, desire*, recherche*, prefere $,
 preferee*, preferred, wished*, wanted, requested, desired, asked for, sought, ou rien, sinon rien, or nothing, or
 bust, or no deal, or not at all, ferme, max, maxi, maximum, ideally, idealement, non negociable*, pas negociable*,
 non negotiable, not negotiable, pour lui, pour elle, for her, for him, is what she *, is what he *, qu'il *,
 qu'elle *, c'est ce qu'il *, c'est ce qu'elle *, il veut $, elle veut $, il cherche $, elle cherche $, he wants $,
 she wants $, is all she *, is all he *, please, merci, tops, at most, de preference, s'il vous plait, svp, ca lui
 va, lui va, suits her, suits him, he says, she says, dit-il, dit-elle
ours: exige, exigee*, exiges, obligatoire*, impose, imposee*, imposes, requis*, propose, proposee*, proposes,
 prevu*, offert*, necessaire*, required, mandatory, compulsory, offered, on offer, needed, available, a pourvoir,
 chez nous, par chez nous, chez eux, chez le *, ici, here, minimum, mini, for us, pour nous, pour le poste, pour ce
 poste, par le client, demande par *, demandee par *, demandes par *, part of the *, half the *, in the rota, en
 face, chez le client, with us, in fact, en realite, on the table, uniquement chez nous, necessary, essential, au
 planning, dans ce *, dans le *, only here
refused: refuse*, decline*, rejete*, exclu*, impossible*, non merci, non $, plus jamais, jamais, hors de question,
 pas question, is out, are out, out of the question, off the table, a no, no thanks, no way, no go, tres peu pour,
 redhibitoire*, ko, dont il, dont elle, il n' *, elle n' *, il ne *, elle ne *, il refuse*, elle refuse*, il veut
 pas, elle veut pas, he won't, she won't, he wouldn't, she wouldn't, he doesn't, she doesn't, he can't, she can't,
 he couldn't, she couldn't, he refuse*, she refuse*, he never, she never, ne lui *, lui convien* pas, ne passe*, ne
 convien*, ne convenai*, bloque*, coince*, ca coince, rebute*, l'a refroidi*, le rebute*, la rebute*, lui pose *, le
 gene*, la gene*, l'a rebut*, put him off, put her off, scared *, trop lourd*, trop contraignant*, too much, a
 problem, is a problem, were a problem, was a problem, are a problem, pose probleme, posent probleme, doesn't suit,
 don't suit, didn't suit, no longer *, a no-no, is a no, were a no, was a no, not for *, pas pour lui, pas pour
 elle, pas envie, plus possible, n'en veut *, est exclu*, sont exclu*, is not possible, was not possible, declined,
 turned down, refused, de trop, lui fai*
only: only, uniquement, seulement, exclusivement
"""
)
#: Words that may stand between a term and what is said of it.
BETWEEN = words(
    """
    est sont etait etaient is are was were as a en , ( : = - bien egalement also really vraiment deja tout toujours
    totalement ca c' clairement categoriquement et mais and but that which qui
    """
)
