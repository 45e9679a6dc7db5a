"""Words that stand where a skill or a paper would, and are neither."""

from ravive.domain.reading.comments.word_tables import words

#: First words of a phrase that is no skill.
NOT_SKILLS = words(
    """
    pas plus moins tout toute tous all everything anything something chose truc thing things retenu retenue refus
    refuse rejected convaincu possible souci probleme problem issue client clients manager patron chef equipe team
    poste role job cv candidat candidate entretien interview retour feedback reponse reply mail appel call fois time
    temps an ans annee annees mois semaine jour jours years months years' entreprise company besoin need needs
    raison reason raisons reasons question questions personne nobody gars lad girl fille bonne bon good great place
    suite account part fait faire better best moment start end fin debut reste rest cas case coup idee dommage sorry
    merci thanks next suivant reserve doute doutes doubt doubts reserves hesitation hesitations rigueur autonomie
    ecoute leadership communication organisation initiative curiosite motivation rigour empathy empathie patience
    punctuality ponctualite curious curieux deadlines confidence discretion maturity maturite vie life parcours
    background note notes tour round verdict motif motifs frein freins snag snags point points one two deux trois
    """
)

#: Words that are no part of the name of a paper.
NOT_PAPERS = NOT_SKILLS | words(
    """
    a au aux obtenu obtenue obtenus passe passee passer passed valide validee renouvele renouvelee recycle recyclee
    fini finie termine terminee pending progress cours reconnu reconnue recognised recognized refusee refused
    suspendu suspendue suspended retire retiree revoked withdrawn lost perdu perdue jour date dates number numero
    comes came back delivre delivree issued delivered renewed renewal renouvellement manquant missing held holds
    started finished begun trained issue issues probleme prefecture cnaps lapsed expired expire expiree perime
    perimee en avant novembre janvier fevrier mars avril mai juin juillet aout septembre octobre decembre january
    february march april june july august september october november december insists council client vrai real ici
    here
    """
)

#: Words that name no trait.
NOT_TRAITS = NOT_SKILLS | words("homme hommes femme femmes man men woman women salle room main hand tete head")
