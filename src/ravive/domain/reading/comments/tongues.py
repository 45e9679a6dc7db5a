"""The level in a human language: `language`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Language
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.languages import LANGUAGES
from ravive.domain.reading.comments.signs import Hit, signs

_CEFR = r"[abc][12](?:[+-]|/[abc][12])?"

SIGNS = (
    *signs(
        "tongue.lack",
        r"""
        (?:niveau|level) (?:of |d'|de |en |in )(?P<tongue>@tongue) ?(?::|=|is|est|was)? ?(?:none|nil|zero|nul|neant|0|
        aucun|non|no|inexistant|basic|debutant|beginner|a1|a2|faible|weak|poor|limited|insuffisant)|
        (?P<tongue>@tongue) (?:parle|spoken|oral|lu|read|speaks|speaking) (?:[\w' ]{0,20}?)(?:mais|but|, ?|et) (?:pas|
        not|jamais|never|ni) (?:ecrit|written|redige|parle|spoken|write|writes|lu|read)
        """,
        r"""
        (?P<tongue>@tongue) ?(?::|=|-) ?(?:none|nil|zero|nul|neant|0|aucun|insuffisant\w*|faible|ko|weak|poor|no|non|
        limited|basic)
        """,
        rf"""
        (?:@lack)(?:l'|d'|fluent |good |written |spoken |business |conversational |working |bon |bonne |professional |
        courant |level of |niveau (?:d'|de |en )|maitrise (?:de l'|du |de la |de |d')|pratique (?:de l'|du |de la )|
        notions? (?:d'|de )|aisance en |fluency in |proficiency in |bases? (?:en|d'|de) |word of |mot (?:d'|de )|
        command of |real |vrai )*(?P<tongue>@tongue)(?! (?:proficient|people|nationals?|candidates?|market|clients?|
        customers?|ou|driving|degree|diploma|teacher|lit\w*))(?:[^\n,;()]{{0,14}}?(?P<cefr>{_CEFR}))?
        """,
        rf"""
        (?P<tongue>@tongue) (?:[\w'-]+ ){{0,2}}?(?:@weak|bancale?|hesitant\w*|laborieu\w+|cass\w+|trop (?:\w+)|
        not up to\w*|to be improved|rudimentaire\w*|elementaire\w*|elementary|school[- ]level|broken|halting|stilted|
        only|beginner|debutant\w*|intermediaire|intermediate|zero|insuffisant\w*|non\b(?! probl)|ko\b|0|lu seulement|
        a ameliorer|not (?:fluent|confident|native|business)|isn't (?:up|good|strong|there|fluent)|below|
        wouldn't (?:do|cope)|pas (?:courant|fluide|operationnel|parle|bilingue|pro)|de touriste|de vacances|
        de cuisine|moyen moyen|tout juste)(?:[^\n,;()]{{0,14}}?(?P<cefr>{_CEFR}))?
        """,
        rf"""
        (?P<tongue>@tongue)[ :=,(]*(?:a |niveau |level |at |is |only |jug\w+ |teste\w* |est |plutot |tested |
        seulement |evalue\w* |au |en |que |just |was |tested at |a un |of |= |un |de |autour de |around |test |
        sorti )*(?P<cefr>{_CEFR})(?! (?:ok|valide|fine|c'est bon))
        """,
        rf"(?P<cefr>{_CEFR}) (?:en |in |d'|d |seulement |only )*(?P<tongue>@tongue)",
        r"""
        (?:ne |n')?(?:parle\w*|compren\w+|ecri\w+|lit|maitris\w+|pratiqu\w+|baragouin\w*|articul\w+) (?:pas|peu|mal|
        a peine|guere|aucun mot d'|aucun mot de|que (?:le |tres )?peu|tres peu|tres mal|trop peu|difficilement|
        ni) ?(?:bien |assez |du tout |suffisamment |un mot |vraiment |encore |correctement |couramment )*(?:d'|de |
        du |le |la |l'|en |un mot d'|un mot de )?(?P<tongue>@tongue)
        """,
        r"""
        (?:doesn't|does not|didn't|can't|cannot|couldn't|not|barely|hardly|don't|struggl\w+ (?:to|with|in)|
        uncomfortable|ill at ease) (?:really |actually |quite |a |enough |to |hold a conversation |get by |
        communicate |conduct a meeting |speak(?:s|ing)? |understand(?:s|ing)? |write(?:s)? |read |talk |any |much |
        well |in |a word of |native |fluent |fluently |good |confident |comfortable |speaker of |
        follow )*(?P<tongue>@tongue)(?! (?:people|nationals|candidate|enough))
        """,
        r"""
        (?:pas|not|non|n'est pas|isn't|wasn't|faux|never) (?:assez |vraiment |fully |really |parfaitement |du tout |
        native |quite )?(?:bilingues?|bilingual|trilingue|francophone|anglophone|germanophone|hispanophone|
        fluent(?: enough)?)(?: (?:in |en |d'|franco-)?(?P<tongue>@tongue))?
        """,
        r"""
        (?:broken|poor|weak|limited|basic|rusty|school|schoolboy|tourist|shaky|patchy|halting|insufficient|not enough|
        little|beginner|beginners'|no spoken|restaurant|kitchen|pidgin|too little|mauvais|faible|petit|tout petit|
        pauvre|mediocre) (?:level of |spoken |written |niveau (?:d'|de |en )|level |business )?(?P<tongue>@tongue)
        """,
        r"""
        (?:bloqu\w+|seche|coince|cale|patauge|perdu\w*|mal a l'aise|pas a l'aise|rame|galere|limite\w*|
        trop (?:juste|faible|leger|legere|limite|short|court)|faible|juste|insuffisant\w*|leger|legere|en difficulte|
        bute|refuse de parler|s'est arrete|switched back|lost|froze|struggled|stumbled) (?:en |sur l'|sur le |in |
        a l'|sur |des qu'on passe (?:en |a l'))(?P<tongue>@tongue)
        """,
        r"""
        (?:entretien|partie|test|echange|conversation|switch|passage|call|part|interview|bascule) (?:de l'entretien |
        fait |of the interview )?(?:en |in |d'|to |a l'|into )(?P<tongue>@tongue)[^\n,;()]{0,20}?(?:catastroph\w+|
        difficile|laborieu\w+|rate\w*|ko|echoue|failed|impossible|painful|disaster|went badly|poor|moyen\w*|
        non concluant\w*|pas concluant\w*|pas passe\w*|stopped|arrete\w*|bloque\w*|fell apart|hard going|struggled|
        tres moyen)
        """,
        rf"""
        (?:niveau |level )?(?P<cefr>{_CEFR}),? (?:au lieu (?:de|du)|instead of|vs\.?|pour un|alors qu\w+|when|whereas|
        but|mais|for a|where|quand|contre|et|and|, )(?:[^\n,;()]{{0,25}}?)(?:{_CEFR})
        """,
        r"""
        (?:niveau|level|barriere|barrier|probleme|pb|problem|souci|issue|gap|lacunes?|blocage|
        insuffisance)s? (?:de (?:la )?|of |with |en |d'|in |sur (?:l'|la |le )?|
        with (?:his|her) )?(?:niveau (?:de |en |d')|niveau )?(?P<tongue>langues?|language|francais|anglais|allemand|
        espagnol|english|french|german|spanish|italian|dutch|italien|
        neerlandais)(?! (?:ok|bon|courant|natif))(?= (?:insuff|trop|faible|too|not|pas|barrier)|[\n,;.!)]|
        $| (?:pour|for|avec|with|a l'|en|sur|et|and))
        """,
        r"""
        language barrier|barriere de (?:la )?langue|(?:on|nous|clients?|patients?|equipe|team|we|customers|residents|
        i|parents) (?:ne |n'|la |le |l')*(?:\w+ )?(?:comprend\w*|compren\w+|compris|understand|understood|
        follow\w*) (?:pas|mal|difficilement|rien a|him|her|me)(?: (?:bien|toujours|le|la))?|
        (?:couldn't|can't|hard to|difficult to|difficile a|mal a|du mal a|struggled to) (?:understand|follow|
        comprendre|se faire comprendre|be understood) (?:him|her|le|la|them|a word)
        """,
        r"""
        (?P<tongue>@tongue) (?:est |is |was |seul |= |: )?(?:le (?:seul )?(?:probleme|souci|frein|pb|point bloquant|
        bemol)|the (?:only )?(?:problem|issue|blocker|sticking point|snag)|bloquant|redhibitoire|a retravailler|
        qui (?:bloque|peche|coince)|obligatoire et|compulsory and|manquant\w*|
        (?:required|needed|exige\w*|requis|obligatoire|imperatif)(?: (?:and|et|mais|but))?[^\n]{0,20}(?:no|pas|not|
        n't|non|aucun))
        """,
        r"""
        (?:fautes d'orthographe|orthographe (?:\w+ )?(?:@weak)|(?:bourre|truffe|plein)\w* de fautes|
        (?:written|french|english) (?:full of|riddled with) (?:mistakes|errors)|expression ecrite (?:\w+ )?(?:@weak)|
        francais ecrit (?:\w+ )?(?:@weak)|spelling (?:\w+ )?(?:@weak))
        """,
    ),
    *signs(
        "tongue.bare",
        r"""
        (?P<tongue>anglais|english|allemand|german|espagnol|spanish|italien|italian|neerlandais|dutch|langues?)(?=$|
        [\n.!/+&)]| \+| /)
        """,
        sure=False,
    ),
)

_WANTED_LEVEL = re.compile(
    rf"(?:exig\w+|requi\w+|demand\w+|veu\w+|voul\w+|faut|fallait|faudrait|minimum|mini|min|attend\w*|need\w*|want\w*|"
    rf"require\w*|must be|at least|au moins|au lieu d\w+|instead of|vs\.?|contre|pour un|pour du|looking for|expect\w*|"
    rf"ask\w*|for a|cible|target|standard is|role is|poste)[^\n;()]{{0,14}}?(?P<cefr>\b{_CEFR})"
    rf"|(?P<after>\b{_CEFR}) (?:mini\w*|min\b|exige\w*|requis\w*|demande\w*|attendu\w*|required|needed|wanted|expected|"
    rf"obligatoire|imperatif|imposee?|souhaite\w*|is needed|is required|au minimum)"
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield one claim for each language whose level was not enough."""
    seen: set[str | None] = set()
    hits = [hit for hit in found.standing("tongue.lack") if not _is_fine(found, hit)]
    sure = True
    if not hits and len(found.comment.body.split()) <= 3:
        hits, sure = found.standing("tongue.bare"), False
    for hit in hits:
        code = _code(found, hit)
        if code in seen or (code is None and seen):
            continue
        seen.add(code)
        yield Language(
            language=code, level=_level(found, hit), evidence=found.span(hit), certain=sure and not found.is_asked(hit)
        )


def _is_fine(found: Found, hit: Hit) -> bool:
    """Tell whether a level is told without anything in the sentence finding it too low: "anglais C1"."""
    if "cefr" not in hit.match.groupdict() or not hit.match["cefr"]:
        return False
    bare = (
        hit.sign.pattern.pattern.count("@") == 0
        and re.fullmatch(rf"[^\n]{{0,40}}?{_CEFR}[^\n]{{0,20}}", hit.match.group()) is not None
    )
    first, last = found.sentence_of(hit)
    sentence = found.comment.body[first:last]
    if re.search(
        r"insuff\w*|faible|trop|too|not|pas|lieu|instead|vs|want|veut|veul|exig|requis|demand|faut|need|requir|"
        r"short|juste|minimum|mini|alors|whereas|ko\b|non\b|refus\w*|only|seulement|limit\w+|low|weak|poor|below|"
        r"no\b|bloqu\w*|manqu\w*|mais|but",
        sentence,
    ):
        return False
    return (
        bare
        and hit.match["cefr"][0] in "bc"
        and not re.search(r"refus|ko\b|no\b|non\b|reject|ecart", found.comment.body)
    )


def _code(found: Found, hit: Hit) -> str | None:
    groups = hit.match.groupdict()
    if groups.get("tongue") in LANGUAGES:
        return LANGUAGES[groups["tongue"]]
    if "orthographe" in hit.match.group() or "fautes" in hit.match.group():
        return "fr"
    first, last = found.sentence_of(hit)
    for word in re.findall(r"[a-z]+", found.comment.body[first:last]):
        if word in LANGUAGES and word not in ("all", "esp", "breton", "corse"):
            return LANGUAGES[word]
    return None


def _level(found: Found, hit: Hit) -> str | None:
    """Return the level the person has: a level in the sentence that is not the level wanted."""
    first, last = found.sentence_of(hit)
    sentence = found.comment.body[first:last]
    wanted = {
        match.span("cefr") if match["cefr"] else match.span("after") for match in _WANTED_LEVEL.finditer(sentence)
    }
    for match in re.finditer(rf"(?<!\w){_CEFR}(?!\w)", sentence):
        if match.span() not in wanted:
            return match.group()[:2].upper()
    return None
