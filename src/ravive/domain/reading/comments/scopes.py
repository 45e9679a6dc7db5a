"""
What the words around a reason do to it: wave it away, put it on somebody else, or leave it standing.

"Pas de souci technique", "malgré un anglais moyen", "I thought she'd be too junior" name a shortcoming that did not
weigh; "sa sœur était trop junior" names somebody else's.
"""

import re

from ravive.domain.reading.comments.signs import Hit, Hits, Sign, signs
from ravive.domain.reading.comments.text import Comment

#: The words that end a clause inside a sentence: what follows them is another point.
_SEPARATOR = re.compile(
    r",(?!\d)| (?:mais|but|par contre|sauf|cependant|toutefois|neanmoins|however|though|en revanche|hormis|excepte|"
    r"except|yet|alors que|whereas|while|car|because|parce que|puisque|due to|a cause de|on account of) |"
    r"[()\"«»]| : | - |: "
)

_TROUBLE = (
    r"(?:souci|sujet|probleme|prob|pb|pbm|frein|blocage|obstacle|inquietude|doute|question|point bloquant|reproche|"
    r"problem|issue|concern|blocker|worry|dealbreaker|deal-breaker|obstacle|question|barrier|matter|factor|complaint)s?"
)

SIGNS: tuple[Sign, ...] = (
    *signs(
        "scope.waved",
        rf"""
        (?:pas|aucune?|sans|zero|ni|jamais) (?:de |d'|un |une |le |la |du tout un )?(?:vrai |vraie |gros |grosse |
        reel )?{_TROUBLE}
        """,
        rf"""
        (?:not|no|never|isn't|wasn't|without) (?:really |actually )?(?:a |an |any |the |my |our |
        their )?(?:\w+ ){{0,3}}?{_TROUBLE}
        """,
        r"(?:n'est|n'etait|c'est|etait|n'a|n'ont|n'aurai\w+) pas (?:vraiment |forcement |du tout )?(?:bloquant\w*|"
        r"redhibitoire|grave|genant\w*|eliminatoire|"
        r"joue|pese|compte|gene|une question|la question|la raison|le motif|la cause|a cause)",
        r"""
        (?:ne|n') ?(?:pose\w*|bloqu\w+|gen\w+|pes\w+|jou\w+|compt\w+) (?:pas|aucun|nullement)(?! assez| suffisamment)
        """,
        r"""
        ce n'(?:est|etait) (?:pas|ni)(?! (?:assez|suffisant|possible|au niveau|bon|convaincant|ce (?:qu'|que|dont)|
        la peine|pour nous|le bon|un bon|un profil|une profil))
        """,
        r"""
        (?:it's|it is|it isn't|it wasn't|that's|was|it was) (?:not|never|n't) (?:about|because of|down to|for lack of|
        for want of|a question|the reason|why)
        """,
        r"(?:it isn't|it wasn't|isn't|wasn't) (?:about|because of|down to|the reason|why|for lack)",
        r"(?:not|no|isn't|wasn't|never) (?:because of|for lack of|for want of|due to|about|a matter of)",
        r"""
        nothing to do with|rien a voir avec|peu importe|on s'en (?:fiche|moque|fout)|no matter|doesn't matter|
        didn't matter|does not matter|don't mind|didn't mind
        """,
        r"(?:n'a|n'ont|n'est|n'etait) (?:en rien|nullement|aucunement)",
        r"rien a (?:redire|dire|reprocher)(?! (?:sur|cote|a part))|sans (?:incidence|impact|importance)|no bearing",
        r"""
        (?:on|nous) (?:peut|pouvait|aurait pu|sait|savait|etait pret a) (?:le |la |l'|les )?(?:former|faire avec|
        accompagner|s'en passer|s'adapter)
        """,
        r"(?:we|they) (?:can|could|would) (?:easily )?(?:train|live with|teach|work around|cope with)",
        r"""
        (?:suffisant\w*|sufficient|enough) (?:pour (?:le|ce|nous|la) (?:poste|besoin|niveau|mission)|
        for (?:us|the (?:role|job|post)|this))
        """,
        r"""
        (?:is|was|are|were|c'est|est|etait) (?:fine|ok|okay|sufficient|acceptable|manageable|negotiable|negociable|
        gerable|regle|acquis|suffisant\w*|correct\w*)
        """,
        r"manqu\w+ pas|doesn't lack|does not lack|no lack of|pas de manque",
        r"(?:a |has )?(?:compense|rattrape|compensated|made up for|more than makes up)\w*",
    ),
    *signs(
        "scope.enough",
        r"(?:mais|but|though|yet|although|meme si|however|:)?,? ?(?:_)(?:suffisant\w*|suffirait|suffit|"
        r"ca (?:passe|ira|va|le fait|suffit)|gerable|formable|rattrapable|s'apprend|ca s'apprend|"
        r"pas (?:bloquant|grave|redhibitoire|un (?:probleme|souci|pb|frein))|"
        r"not a (?:blocker|problem|dealbreaker|deal-breaker|showstopper|big deal)|good enough|enough for|sufficient|"
        r"workable|"
        r"""
        can be (?:trained|learned|taught|fixed)|trainable|does the job|will do|non bloquant\w*|acceptable|
        on peut (?:former|faire avec))
        """,
    ),
    *signs(
        "scope.concession",
        r"""
        (?:malgre|en depit d[eu']|despite|in spite of|bien qu[e']|quoiqu[e']|although|even though|even if|meme si|
        notwithstanding|outre)[^\n,;:()]{0,80}
        """,
    ),
    *signs(
        "scope.feared",
        r"(?:je|j'|on|nous|i|we|they|manager|client|chef) ?(?:le |la |l'|les |had |was |were |avai\w+ |etai\w+ |m'|"
        r"nous )?(?:pensai\w+|craignai\w+|croyai\w+|imaginai\w+|redoutai\w+|m'attendai\w+|avai\w+ peur|"
        r"thought|feared|worried|expected|assumed|was afraid|was worried|half expected)[^\n;:]{0,90}",
        r"""
        (?:contrairement a|a l'inverse de|a la difference de|unlike|contrary to|as opposed to|au contraire de|
        rather unlike)[^\n,;:()]{0,70}
        """,
        r"""
        (?:on|ils|elle|il) (?:nous |me |m')?(?:le |la |l')?(?:avai\w+ |a )?(?:decrit\w*|vendu\w*|annonce\w*|
        presente\w*|dit) (?:comme |que |pour |qu')?[^\n;:,]{0,60}|(?:on|ils|elle|il) (?:le|la|l')? ?(?:disai\w+|
        annoncai\w+|presentai\w+|decrivai\w+|donnai\w+) (?:comme )?[^\n;:,]{0,60}
        """,
        r"(?:nothing|rien|pas un mot|no word) (?:against|contre)[^\n,;:]{0,40}",
        r"""
        (?:not|pas|ni|never|neither|isn't|wasn't) (?:a |the |an |une? |le |la )?(?:\w+ ){0,2}(?:problem|issue|
        probleme|souci|pb)
        """,
    ),
    *signs(
        "scope.somebody_else",
        r"(?:son|sa|ses|leur|un de ses|une de ses) (?:ex-?|ancien\w* |petit\w* |meilleur\w* |grand\w* |"
        r"propre )?(?:amie?s?|copain|copine|pote|frere|soeur|sœur|cousine?|oncle|"
        r"""
        colleg\w+|collegue|camarade|binome|voisine?|predecesseur|coloc\w*|beau-\w+|belle-\w+|
        recommandation)\b(?! (?:et|pas) )
        """,
        r"(?:his|her|their|a) (?:old |former |ex-?|best |previous |twin |younger |older |own )?(?:friend|mate|brother|"
        r"sister|cousin|colleague|coworker|co-worker|flatmate|housemate|neighbour|twin|"
        r"namesake|uncle|aunt|boyfriend|girlfriend|referrer)(?! (?:and|not) )",
        r"""
        (?:l'|une? |les )?autres? (?:candidate?s?|postulante?s?|finalistes?|profils?|personnes?|dossiers?|
        cv)(?! (?:retenu|pris|prefere|choisi|plus|a ete|mieux|qui))
        """,
        r"""
        (?:le|la|les|du|de la|au) (?:candidate?s? |personne |titulaire |salarie\w* |collaborat\w+ )?(?:precedent\w*|
        d'avant|dernier\w* candidate?|derniere personne|sortant\w*)
        """,
        r"""
        (?:candidate?s?|personne|collegue|intérimaire|interimaire|titulaire|salariee?|stagiaire) (?:precedent\w*|
        d'avant|d'a cote|de la semaine derniere)
        """,
        r"""
        (?:the )?(?:previous|last|former|outgoing|earlier) (?:candidate|guy|one|person|applicant|holder|incumbent|
        temp|hire|postholder)
        """,
        r"""
        (?:another|the other|other|one) (?:of (?:our|the) )?(?:candidate|applicant|finalist|guy|person|one|cv|nurse|
        driver|colleague|temp)s?(?! (?:was |were |had )?(?:preferred|chosen|stronger|better|selected|hired|appointed|
        got|edged|pipped|with|who))
        """,
        r"""
        (?:ne pas|a ne pas|pas|not to be|don't|do not|never) (?:le |la |l')?(?:confondre|confus\w+|mix\w*)[^\n]{0,90}
        """,
        r"(?:homonyme|namesake|meme nom|same name)[^\n]{0,80}",
        r"""
        l'autre(?! (?:candidate?|finaliste) (?:plus|mieux|retenu|pris))(?= (?:etait|avait|est|a|n'a|n'avait|ne|
        manqu\w+|,|:))
        """,
    ),
    *signs(
        "scope.back",
        r"""
        (?:,|mais|but|and|et|while|whereas|alors que|tandis que|;|lui|elle) ?(?:lui|elle|il|he|she|him|her|
        ce candidat|cette candidate|this one|celui-ci|celle-ci)
        """,
    ),
)

_NEGATED = re.compile(
    r"(?:\b(?:pas|not|jamais|never|hardly|nullement|isnt|wasnt|sans etre|without being|loin d'etre|far from|ni)|n't)"
    r"(?: (?:du tout|vraiment|si|forcement|really|that|at all|being|a|un|une|the|for|pour|necessairement|"
    r"particulierement|even|exactly|"
    r"considere\w*|juge\w*|dit|said|trouve\w*))*[ ']$"
)
_NEGATES_A_LACK = re.compile(r"(?:manqu\w+|lack\w*) $")


def stands(comment: Comment, hits: Hits, hit: Hit) -> bool:
    """Tell whether what `hit` says is said of this candidate, and weighed."""
    return not (is_negated(comment, hit) or is_about_somebody_else(comment, hits, hit) or _is_waved(comment, hits, hit))


def is_negated(comment: Comment, hit: Hit) -> bool:
    """Tell whether a negation stands right before the hit: "n'est pas | trop junior"."""
    before = comment.body[max(0, hit.start - 40) : hit.start].rpartition("\n")[2]
    return _NEGATED.search(before) is not None or _NEGATES_A_LACK.search(before) is not None


def is_about_somebody_else(comment: Comment, hits: Hits, hit: Hit) -> bool:
    """Tell whether the words before the hit, in its sentence, speak of another person."""
    start, _ = comment.sentence(hit.start)
    for other in _within(hits, "scope.somebody_else", start, hit.start + 1):
        if other.end > hit.start:
            return other.end >= hit.end
        if not any(back.start >= other.end for back in _within(hits, "scope.back", other.end, hit.start)):
            return True
    return False


def clause(comment: Comment, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the clause that holds the passage, between two separators of its sentence."""
    first, last = comment.sentence(start)
    for found in _SEPARATOR.finditer(comment.body, first, last):
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end:
            return first, found.start()
    return first, last


def _is_waved(comment: Comment, hits: Hits, hit: Hit) -> bool:
    if not any(label in hits for label in ("scope.waved", "scope.enough", "scope.concession", "scope.feared")):
        return False
    first, last = clause(comment, hit.start, hit.end)
    if any(wave.end > first and not _inside(wave, hit) for wave in _within(hits, "scope.waved", first, last)):
        return True
    if any(-1 <= enough.start - last <= 3 or hit.end <= enough.start < last for enough in hits.get("scope.enough", ())):
        return True
    return any(
        span.start <= hit.start < span.end
        for label in ("scope.concession", "scope.feared")
        for span in hits.get(label, ())
    )


def _inside(wave: Hit, hit: Hit) -> bool:
    return hit.start <= wave.start and wave.end <= hit.end


def _within(hits: Hits, label: str, start: int, end: int) -> list[Hit]:
    return [hit for hit in hits.get(label, ()) if start <= hit.start < end]
