"""Who speaks and who decides, and how somebody comes across."""

PEOPLE: dict[str, str] = {
    "decider": """
        actionnaire actionnaires administrateurs associes board boite boss bosses business cadres ceo cfo cio cl client
        cliente clientes clients clt clts codir cofounder comex companies company conglomerate coo corp cto cust daf
        decideur decideurs decideuse decideuses decisionmaker dg dga dir dirco dircom directeur directeurs direction
        director directors directrice drh dsi elus employeur endclient enterprise entreprise entreprises etablissement
        etablissements eux firms fondateur fondateurs fondatrice founder founders franchiseur franchisor gerant gerante
        gerantes gerants gm headhunter headteacher hm hms hr hrbp hrd ils investisseurs investors leur leurs magasin
        maire manager managers manageur manageurs manageuse matron md mgr owner owners partners patron patronat patronne
        patrons pdg prescripteurs prescriptrice president presidente presidentes presidents proprietaire proviseur
        recruiter recruiters recruteur recruteurs recruteuse recruteuses rh rop rrh shareholder shareholders shop
        societe societes superieurs their theirs them themselves they trustee trustees tutelle vp
    """,
    "decision": """
        admission admissions arbitrages arbitre arbitree believe believed believes considere considers croit croyait
        decidait decide decided decidee decidees decident decides decision decisions deliberation delibere deliberent
        doubtful estime judged juge jugee jugent opinion opinions pensait pense pensent reluctance reluctant reluctantly
        reticence reticences reticent reticente reticentes reticents sceptical sceptique sceptiques skeptic skeptical
        think thinks thought tranche tranchee unanime unanimite unanimous unanimously verdict verdicts vote voted votes
    """,
    "candidate": """
        applicant applicants bloke bonhomme cadidat cand candi candidat candidate candidates candidats candidt candidta
        cddt cdt cdte chap dude elle elles fella gars guy he hed her hers herself hes him himself his il individu
        interviewee jobseeker lad lass lui madame mademoiselle mister mlle mme monsieur mr mrs ms postulant postulante
        postulantes she shed shes theyd
    """,
    "we": """
        agence agences agency i id im ive j je ma me mes mine moi mon my myself nos notre nous on our ours ourselves us
        we wed weve
    """,
    "other_person": """
        acquaintance ami amie amies amis aunt brother brothers buddies buddy camarade camarades classmate colleague
        colleagues collegue collegues coloc copain copains copine copines cousin cousine cousines cousins coworker
        coworkers flatmate frere freres friend friends homonyme mate mates namesake neighbor neighbour neighbours oncle
        pal pote potes predecesseur predecesseure predecesseures predecesseurs predecessor roommate sister sisters soeur
        soeurs successeur successor sœur sœurs tante uncle voisin voisine voisines voisins
    """,
    "question": """
        clarifier clarify confirmer creusait creuse creusee creusees creusent creuser creuses dilemma dilemme doubt
        doubted doubts doutait doute doutee doutees doutent douter doutes enigme hmm hypothese hypotheses hypothesis
        incertain incertaine incertaines incertains incertitude inconnu inconnue inconnues inexplique inexpliquee
        interrogation interrogations interroge mystere mystery peut peutetre ponder pondering question questions
        uncertain unexplained unknown unsure whether wonder wondered wondering wonders
    """,
    "pleasant": """
        adorable affable agreable agreablement agreables approachable attachant attachante attachantes attachants
        avenant avenante avenantes avenants chaleur* chaleureuse chaleureuses chaleureux charm charman* charmant
        charmante charmantes charmants charming cheerful content contente contentes contents cordial cordiale
        cordialement delight delightful drole enchante enchantee engageant engageante engageantes engageants engaging
        enjoue enjouee enjoyable enjoyed friendl* friendly fun funny gai gentil gentille gentils glad happy heureuse
        heureuses heureux humor humour jovial joviale joy joyeuse joyeuses joyeux likable lovely nice personable plaisir
        pleasant pleasantly pleased pleasure radiant ravi ravie ravies ravis simpa simpatique sweet sympa sympas
        sympath* sympathie sympathique sympathiques warmly
    """,
    "appear": """
        across afraid apparemment apparently craignait craignent craint crainte craintes craints fear feared fears feel
        feels felt impression impressions likely look looked looks paraissait parait paraitre perceived percu percue
        percues percus peur probable probablement probably ressent ressenti ressentie ressenties ressentis ressort risk
        risks risky risquait risque risquerait risques scared seem seemed seeming seems semblait semble semblee semblees
        semblent sembler sembles sounded sounds soupcon soupconne soupcons suppose supposedly surely surement suspect
        suspecte suspected suspectes suspects unlikely worried
    """,
}
