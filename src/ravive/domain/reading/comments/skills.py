"""A technical skill or tool that was lacking: `missing_skill`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ravive.domain.kernel.claims import Claim, MissingSkill, Span
from ravive.domain.reading.comments.families import words
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_skills import NOT_SKILL_PHRASES, NOT_SKILLS
from ravive.domain.reading.comments.nouns import head, phrase_at
from ravive.domain.reading.comments.signs import Hit, signs
from ravive.domain.reading.comments.tools import TOOLS

_VERBS_NOT_KNOWING = (
    r"(?:ne |n')?(?:maitris\w+|connai\w+|pratiqu\w+|manipul\w+|domin\w+|utilis\w+) (?:pas|peu|mal|guere|a peine|"
    r"que peu|que tres peu)(?: du tout| assez| suffisamment| encore| bien| vraiment| tres bien| rien (?:a|en|au|aux|"
    r"de))?"
)

SIGNS = (
    # "pas de SQL", "no SQL", "manque de pratique de Pennylane": the skill is what follows.
    *signs(
        "skill.lack",
        r"""
        (?:pas convaincu\w*|peu convaincu\w*|not convinced|unconvinced|pas convaincant\w*|not convincing|reserve\w*|
        doutes?|doubts?|pas rassure\w*|inquiet\w*|worried|limite\w*) (?:par |about |on |sur |by |with |
        cote )(?:la partie |le volet |le cote |l'aspect |les aspects |le niveau (?:de |en |d')?|the |his |her |son |
        sa |ses |la |le |les |l'|maitrise de |technique de )*(?=\w)
        """,
        r"""
        (?:@too )?(?:light|leger|legere|faible|court|courte|short|juste|limite|weak|thin|tendre|vert|verte) (?:en|on|
        in|sur|cote|at|niveau) (?=\w)
        """,
        r"""
        (?:knows?|connait|maitrise|fort\w* en|strong on|good (?:on|at|with)|bon\w* (?:en|sur)|expert\w* (?:en|in)|
        ok (?:en|on|sur)) [^\n;]{1,30}? (?:mais|but|,) (?:pas |not |no |zero |aucun |rien |jamais |nothing |nul |
        never )(?:en |sur |in |on |du |de |d'|le |la |l'|touched |used |fait de )*(?=\w)
        """,
        r"(?:@lack)(?:l'|d')?(?:vraie |reelle |veritable |real |proper |solid |solide |any |direct |hands-on |"
        r"first-hand |prior |previous |relevant |technical |technique )*@knowledge (?:\w+ )??"
        r"(?:of|with|in|on|de la|de l'|du|des|de|d'|en|dans|sur|avec|au|aux|a)(?= |(?<='))",
        r"""
        @never_did(?: \w+)?? (?:de |d'|du |des |de la |de l'|avec |sur |en |dans |with |on |in |a |an |the |any |un |
        une |a l'|a la |au |aux |to |le |la |les )*(?=\w)
        """,
        r"@never_did (?=[\w])",
        rf"{_VERBS_NOT_KNOWING} (?:le |la |les |l'|un |du |rien |)(?=\w)",
        r"""
        (?:doesn't|does not|didn't|did not|don't|can't|cannot|doesnt|dont) (?:really |actually |yet )?(?:know|use|
        master|do|understand)(?: how to use| how to| enough| much| any| the| about)*
        """,
        r"""
        ne sai\w+ (?:pas|plus|ni|toujours pas)(?: vraiment| encore| bien| du tout)?|n'a pas su|n'a su ni|
        n'a jamais su|incapable (?:de |d')|unable to|not able to|can't|cannot|couldn't|could not
        """,
        r"""
        (?:weak|poor|light|thin|shaky|rusty|not strong|not great|not good|struggl\w+|hopeless|useless|lost|
        too (?:basic|theoretical|slow|light|thin|weak|superficial|generalist)|(?:very |quite |a bit |painfully )?slow|
        superficial|vague|behind|below par|not confident|no good|too weak|too light|a bit weak) (?:on|in|at|with|
        when it comes to)
        """,
        r"""
        (?:faibles?|leger|legere|limite|justes?|fragiles?|perdue?|insuffisante?|nulle?|mauvaise?|trop short|
        a la peine|en difficulte|a la ramasse|pas (?:au niveau|a l'aise|bon|bonne|au point|solide|forme\w*|calee?)|
        rouillee?|galere|patine|seche|cale|bloque|depassee?|trop (?:theorique|lente?|scolaire|superficielle?|juste|
        generaliste)|lente?|superficielle?|theorique|vague) (?:en|sur|a la|au|aux|avec|cote|sur la|en matiere de)
        """,
        r"""
        lacunes? (?:en|de|sur|cote|au niveau)|lacunes? \w+ (?:en|sur)|gaps? (?:in|on|around|with)|
        deficit (?:de|d'|en|sur)|carences? (?:en|de|sur)
        """,
        r"""
        (?:non|pas|not|never|untrained|jamais) (?:encore )?(?:forme\w*|trained|initie\w*|brought up|up to speed|
        certified|habitue\w*|rode\w*|used) (?:a |a la |a l'|au |aux |sur |en |in |on |to |with )
        """,
        r"""
        (?:ignore|meconnait|decouvre|decouvrait|discovering|would have to learn|devrait apprendre|
        il faudrait (?:le |la |l')?former (?:a|au|sur|en)|to be trained (?:on|in)|a former (?:a|sur|en|au)|
        reste a former (?:a|sur|en|au))
        """,
        r"""
        niveau (?:en |de |d'|sur )?(?=\w+(?: \w+)? (?:trop |est |reste |un peu |tres )?(?:insuffisant|faible|juste|
        leger|limite|bas|moyen|pas))
        """,
        r"""
        (?:rien|nothing|zero|que dalle|nada|neant|nul) (?:en|in|on|sur|cote|dans|about|
        of)(?= (?!particulier|commun|common|contre|fond|paper|place|hand|tout|cours|the (?:pipeline|diary)|note|
        special|lui|elle|him|her|us|nous|vue|suspens|stock|general))
        """,
        r"""
        (?:only|que|seulement|uniquement|just|que du|que de la|que de l') (?:ever )?(?:(?:a |has )?(?:done|used|knows|
        fait|connait|utilise) )
        """,
    ),
    *signs(
        "skill.without",
        r"(?:@lack)(?=\w)",
    ),
    *signs(
        "skill.weak_tool",
        r"(?P<skill>@tool) (?:\w+ ){0,2}?(?:@weak)",
        r"(?P<skill>@tool),? ?:? ?(?:non|no|zero|neant|nope|inconnu|pas du tout|never|jamais|aucune notion|ko)",
        r"(?P<skill>@tool) (?:test|exercise|exercice|case)",
    ),
    *signs(
        "skill.mark",
        r"""
        (?P<skill>[a-z+#.][\w+#.]*(?: [a-z+#.][\w+#.]*){0,2}?) ?[:=]? ?(?:a |at |note |level |
        niveau )?(?P<mark>[0-5](?:[.,]\d)?) ?(?:/|sur|out of) ?5(?![\d/])
        """,
        r"""
        (?P<mark>[0-5](?:[.,]\d)?) ?(?:/|sur|out of) ?5 (?:en|sur|in|on|au|for|a|pour le|
        aux) (?P<skill>\w[\w+#.]*(?: test| exercise| exercice)?)
        """,
    ),
    *signs(
        "skill.test",
        r"(?:test|tests|exercice|essai|cas pratique|etude de cas|mise en situation|qcm|examen|case study|assessment|"
        r"exercise|exam|practical|trial task|quiz|kata|dictee)s? (?:de |d'|du |en |on |"
        r"sur )?(?P<skill>(?:(?!(?:not?|pas|tres|trop|est|is|was|were|et|and|a|en|le|la|non)\b)[\w+#-]+ ){0,3}?)"
        r"(?:is |was |were |est |a ete |: ?|= ?|- ?|tres |trop |really |very |completely |totalement |largement |"
        r"not )*(?:ratee?s?|rates|echouee?s?|failed|ko|bad|poor|insuffisante?s?|catastrophique|"
        r"non (?:concluant\w*|reussi\w*|valide\w*|passe)|pas (?:concluant\w*|reussi\w*|bon\w*|valide\w*|passe\w*|"
        r"terrible|au niveau)|mauvais\w*|"
        r"""
        not (?:passed|good|great|conclusive|up to)|below|weak|faibles?|moyens?|decevante?s?|disappointing|bombed|
        flunked|nuls?|loupee?s?|plantee?s?|negatifs?|negative|(?:\d|1\d)/20|[0-4]/10|[0-4]\d ?%|wrong)
        """,
        r"(?:failed|flunked|bombed|rate|a rate|loupe|a loupe|plante|a plante|echoue(?: au| a| aux)?|"
        r"a echoue (?:au|a l'|aux)|recale\w* (?:au|sur)|didn't pass|did not pass|messed up|seche) (?:the |le |la |l'|"
        r"les |our |his |her |son |au |aux |notre |nos |on the )*"
        r"""
        (?P<skill>(?:[\w+#-]+ ){0,3}?)(?:test|exercice|essai|cas|mise en situation|qcm|examen|case|assessment|
        exercise|exam|practical|trial|quiz|dictee)s?(?: (?:de |d'|on )(?P<skill2>[\w+#-]+))?
        """,
        r"(?P<skill>(?:[\w+#-]+ ){0,2})test failed",
    ),
    *signs(
        "skill.general",
        r"""
        (?:niveau|bagage|socle|base|partie|volet|cote) techniques? (?:\w+ ){0,2}?@weak|
        (?:technically|techniquement) (?:\w+ )?@weak|(?:trop |un peu |tres |vraiment )?(?:faible|juste|leger|legere|
        limite|short|light|weak|limitee) (?:techniquement|technically|en technique|on the technical side|
        sur la technique|cote technique)
        """,
        r"""
        @lack(?:niveau technique|technique|bagage technique|competences? techniques?|
        technical (?:skills?|depth|knowledge|level|ability)|hard skills?|competences? (?:requises|attendues|metier)?|
        the (?:technical )?skills?|required skills?|skill set|skillset|expertise|the right skills|savoir[- ]faire|
        technicite)(?! (?:en|de|d'|in|sur))
        """,
        r"(?:technique|tech|competences?|technical (?:level|side|test|skills?)|skills?|skillset) (?:\w+ ){0,2}?@weak",
        r"not technical(?:ly)? (?:enough|strong|there)|pas assez technique|not hands-on enough|"
        r"pas le niveau(?: technique| requis| attendu| demande)?|pas au niveau(?! (?:salaire|remuneration|langue|"
        r"anglais))|not up to (?:the )?(?:standard|level|scratch|par)|below (?:the )?(?:standard|level|bar|required)|"
        r"""
        en[- ]dessous du niveau|niveau (?:trop )?(?:faible|insuffisant|bas|juste|
        limite)(?! (?:en|d'|de) (?:anglais|allemand|espagnol|langue|francais|italien))
        """,
        r"""
        (?:profil|cv|parcours|background|profile) (?:trop |tres |too |un peu )?(?:generaliste|generalist|eloigne|
        different)(?: (?:du|de|from|pour) \w+)?|too generalist|trop generaliste|too theoretical|trop theorique
        """,
        sure=False,
    ),
    # "électricien bâtiment, pas d'industrie", "soudeur, pas de maintenance": the trade, then what it lacks.
    *signs(
        "skill.marked_practice",
        r"""
        (?:never worked|jamais travaille|n'a jamais travaille|n'a pas travaille|has not worked|hasn't worked) (?:in|
        en|dans|chez|avec|with|on|sur|aux?|a l'|a la)
        """,
    ),
)

_GOOD_MARK = 3.5
#: "Veut un 4/5": no skill stands before the mark.
_NO_SUBJECT = ("un", "une", "veut", "wants", "needs")
#: Nobody lacks a team, but one may never have run one.
_RUN_BY_PEOPLE = words(
    """
    equipe equipes team teams projet projets project projects client clients budget budgets service site chantier
    """
)
_NEVER_DID = re.compile(r"(?:n'a |has |had |he's |she's |lui |elle |il )?(?:jamais|never|pas|n'a jamais|hasn't|n't)")
_VERB_ONLY = re.compile(
    r"(?:incapable|unable|not able|can't|cannot|couldn't|could not|ne sai\w+|n'a (?:pas|jamais) su|n'a su)"
)
_SPLIT = re.compile(r" (?:et|ni|ou|and|or|nor) (?:de |d'|du |en |le |la |l')?| ?[/+&] ?")
_LEADING = re.compile(
    r"^(?:r[ée]sultats?|notes?|niveau|score|test|[ée]val\w*|tech\w*|results?|level|mark|et|and) (?:en |de |in |on |au |"
    r"d')?",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[A-Z]")


_MARK = re.compile(r"(?<![\d/])([0-5](?:[.,]\d)?) ?(?:/|sur|out of) ?5(?![\d/])")
_KNOWN = re.compile(rf"\b(?:{TOOLS})\b")

#: Claims read in one place, and that place in the body.
_Reading = tuple[list[MissingSkill], Span]


def claims(found: Found) -> Iterator[Claim]:
    """Yield one claim for each skill that the comment says was lacking."""
    seen: list[Span] = []
    for read, (start, end) in (*_marks(found), *_weak_tools(found), *_lacks(found), *_tests(found)):
        if all(end <= first or last <= start for first, last in seen):
            seen.append((start, end))
            yield from (_with_level(found, claim, start) for claim in read)
    if not seen:
        for hit in found.standing("skill.general")[:1]:
            yield MissingSkill(evidence=found.span(hit), certain=False)


def _with_level(found: Found, claim: MissingSkill, start: int) -> MissingSkill:
    """Return the claim with the mark out of 5 that its sentence gives, when there is just one."""
    first, last = found.comment.sentence(start)
    marks = _MARK.findall(found.comment.body[first:last])
    return claim if claim.level is not None or len(marks) != 1 else replace(claim, level=_number(marks[0]))


def _number(mark: str) -> float:
    number = float(mark.replace(",", "."))
    return int(number) if number.is_integer() else number


def _marks(found: Found) -> Iterator[_Reading]:
    for hit in found.standing("skill.mark"):
        level = _number(hit.match["mark"])
        if level < _GOOD_MARK and hit.match["skill"] not in _NO_SUBJECT:
            skill = _LEADING.sub("", found.written(*hit.match.span("skill")))
            yield [MissingSkill(skill=skill, level=level, evidence=found.span(hit))], (hit.start, hit.end)


def _weak_tools(found: Found) -> Iterator[_Reading]:
    for hit in found.standing("skill.weak_tool"):
        skill = found.written(*hit.match.span("skill"))
        yield [MissingSkill(skill=skill, evidence=found.span(hit))], (hit.start, hit.end)


def _tests(found: Found) -> Iterator[_Reading]:
    for hit in found.standing("skill.test"):
        bounds = hit.part("skill2", "skill")
        skill = found.written(*bounds).strip() if bounds else None
        yield [MissingSkill(skill=skill or None, evidence=found.span(hit))], (hit.start, hit.end)


def _lacks(found: Found) -> Iterator[_Reading]:
    for hit in found.standing("skill.lack", "skill.marked_practice", "skill.without"):
        bounds = _skill_after(found, hit)
        if bounds is None:
            continue
        certain = hit.sign.label != "skill.without" or _is_known(found, bounds)
        evidence = found.comment.span(hit.start, bounds[1])
        yield (
            [
                MissingSkill(skill=skill.strip(), evidence=evidence, certain=certain and not found.is_asked(hit))
                for skill in _SPLIT.split(found.written(*bounds))
                if skill.strip()
            ],
            (hit.start, bounds[1]),
        )


def _skill_after(found: Found, hit: Hit) -> Span | None:
    """Return the bounds of the skill that follows the hit; None when what follows is not a skill."""
    body = found.comment.body
    _, last = found.sentence_of(hit)
    start = hit.end + 1 if body[hit.end : hit.end + 1] == " " else hit.end
    if NOT_SKILL_PHRASES.match(body, start, last):
        return None
    bounds = phrase_at(body, start, last, through=_VERB_ONLY.match(hit.words) is not None)
    if bounds is None or body[bounds[0] : bounds[1]].isdigit():
        return None
    return bounds if _may_be_a_skill(found, hit, bounds) else None


def _may_be_a_skill(found: Found, hit: Hit, bounds: Span) -> bool:
    """Tell whether the first word of the phrase leaves room for a skill."""
    first_word = head(found.comment.body, bounds)
    if first_word in _RUN_BY_PEOPLE and _NEVER_DID.match(hit.words):
        return True
    if first_word in NOT_SKILLS or first_word.isdigit() or _is_act_of_ours(hit, first_word):
        return False
    return len(first_word) > 1 or _is_letter_tool(found, bounds)


#: "On ne peut pas le mettre", "pas la peine": after an article, an act of ours or a time, seldom a skill.
_INFINITIVE = re.compile(r"\w+(?:er|ir|tre|dre|oir|ire|ure)$")
_DETERMINED = re.compile(r"(?:pas|ni|sans) (?:le |la |les |l')$")


def _is_act_of_ours(hit: Hit, first_word: str) -> bool:
    """Tell whether "pas le", "ni la" is followed by a verb or a plain noun rather than by a tool."""
    if hit.sign.label != "skill.without" or _DETERMINED.search(f"{hit.words.rstrip()} ") is None:
        return False
    return _INFINITIVE.fullmatch(first_word) is not None


def _is_letter_tool(found: Found, bounds: Span) -> bool:
    """Tell whether one letter is a language of programmers: C, R."""
    return found.written(*bounds)[:1] in ("C", "R") and bounds[1] - bounds[0] <= 3


def _is_known(found: Found, bounds: Span) -> bool:
    """Tell whether the words are known as a tool, or written like a name."""
    written = found.written(*bounds)
    return _CAPITAL.search(written) is not None or _KNOWN.search(found.comment.body, *bounds) is not None
