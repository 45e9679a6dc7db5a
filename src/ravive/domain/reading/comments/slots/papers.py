"""Words for diplomas, licences, cards, registrations and rights to work, folded."""

import re

from ravive.domain.reading.comments.word_tables import words

#: Heads of the name of a paper: what stands before or after them says which one.
PAPERS = words(
    """
    permis caces habilitation habilitations habilite habilitee diplome diplomes diplomee licence license licences
    licenses certificat certificate certificates certification certifications cert certs certif certifie certifiee
    carte card cards ticket tickets badge pin visa visas titre titres recepisse agrement agree agreee agregation
    registration registered registrar equivalence equivalences qualification qualifications qualified degree degrees
    diploma diplomas brevet brevets concours attestation attestations autorisation sponsorship sponsor permit
    permits passport passeport clearance casier vetting accreditation accredited chartered charter inscription
    barreau ordre roll bar membership doctorat phd master masters mba msc bachelor bts dut cap qualif qualifs quals
    bep bac bp deug capes caplp crpe vae du diu de dess dea m1 m2 l3 bpjeps bafa bafd bnssa bsb dejeps deas deaes
    aes deamp dees deme deeje eje ifsi ibode iade afgsu sst psc1 pse1 pse2 ssiap ssiap1 ssiap2 ssiap3 cqp fimo fco
    adr aipr cnaps atex n1 n2 b0 h0 h0b0 b1v b2v br bs bc bt ht dbs cscs cpcs npors ipaf pasma smsts sssts nebosh
    iosh sia nmc hcpc gdc gmc gphc gtc qts pgce qtls ecdl tefl celta gcse gcses nvq acca aca cima aat cpa cfa icaew
    dscg dcg dec cipd cips pmp prince2 itil cissp ccna cisa cism sc dv stcw atpl hgv lgv cpc cdl tacho c+e ce be rqf
    hnd hnc btec iata ggs safe gas sponsorise sponsorised papiers papers right statut status settled gilet haccp
    levels a-levels level bees bees1 beesan nplq rtitb itssar cisrs rpps adeli orias iobsp amf tapp tepp qualibat
    qualigaz rge qualiopi
    """
)
#: These need another word to be a paper: "titre de séjour", "right to work", "level 3".
WEAK_PAPERS = words(
    """
    du de bp bac be ce br bs bc bt ht sc dv aes eje bar roll right level levels status statut titre titres carte
    card cards safe gas ordre inscription autorisation ticket tickets registered agree agreee membership charter
    gilet pin cap bep n1 n2
    """
)
#: Written one way only: a figure or a capital says that it is a paper.
CODES = re.compile(r"r?4(?:8|9|3|2)\d\w?|caces\w*|[bh]\d[a-z]?\d?|ssiap-?\d|nvq\d|l[2-7]|m[12]|bac\+\d|d\.?e\.?|c\+e")
#: Words that may stand inside the name of a paper although a phrase seldom runs over them.
LINKS = words("to of in de d' du des en & for")
