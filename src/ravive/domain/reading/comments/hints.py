"""
What a refusal most likely rests on when no sentence says so: the topic it names.

"Anglais. KO", "refus, horaires" name a topic and an ending and nothing more. Read only where nothing else was, and
never as certain.
"""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import (
    Availability,
    Claim,
    Contract,
    Credential,
    CultureFit,
    ExperienceShort,
    Language,
    Location,
    MissingSkill,
    Motivation,
    SalaryGap,
    SoftSkill,
)
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.languages import LANGUAGES
from ravive.domain.reading.comments.signs import Hit, signs

SIGNS = (
    *signs(
        "hint.language",
        r"""
        (?P<name>anglais|english|allemand|german|espagnol|spanish|italien|italian|neerlandais|dutch|portugais|
        langues?|language)(?! (?:ok|courant|fluent|bon|natif|parfait|c[12]))
        """,
    ),
    *signs(
        "hint.money",
        r"""
        salaire\w*|remuneration|remu|pretentions|salary|package|tarif|budget|trop cher\w*|expensive|money|pay|grille|
        tjm
        """,
    ),
    *signs(
        "hint.place",
        r"""
        distance|trajets?|loin|far|commute|mobilite|demenag\w+|relocat\w+|teletravail|remote|deplacements?|voiture|
        vehicule|transports?|km|miles|on[- ]?site|presentiel
        """,
    ),
    *signs(
        "hint.terms",
        r"""
        (?P<name>horaires?|nuits?|nights?|week-?ends?|astreintes?|on-call|shifts?|temps partiel|part-time|mi-temps|
        cdd|interim|freelance|3x8|2x8|planning|rota|evenings?|samedis?|dimanches?|weekends?)
        """,
    ),
    *signs(
        "hint.paper",
        r"""
        (?P<name>diplomes?|permis(?: \w\b)?|caces(?: \w+)?|habilitations?|certificat\w*|certifications?|licen[cs]e|
        registration|visa|work permit|titre de sejour|bafa|deas|fimo|cscs|dbs|qualification\w*|degree|pin)
        """,
    ),
    *signs("hint.motivation", r"motivations?|motive\w*|envie|interet|interest|enthousiasme|enthusiasm"),
    *signs(
        "hint.fit",
        r"""
        fit|culture|valeurs|values|feeling|equipe en place|ambiance|mentalite|alchimie|chemistry|esprit
        """,
    ),
    *signs(
        "hint.free",
        r"""
        preavis|notice period|notice|disponibilite|dispo|delai|availability|timing|date de debut|start date
        """,
    ),
    *signs(
        "hint.soft",
        r"""
        (?P<name>@trait|attitude|comportement|behaviour|posture|savoir-etre|personnalite|personality|caractere|
        temperament)
        """,
    ),
    *signs("hint.years", r"experience|exp|junior|debutant\w*|seniorite|seniority|jeune diplome\w*|annees|years"),
    *signs("hint.skill", r"(?P<name>@tool|technique|technical|competences?|skills?|test technique|technical test)"),
)

_ORDER = (
    "hint.paper", "hint.language", "hint.money", "hint.place", "hint.terms", "hint.free", "hint.years",
    "hint.skill", "hint.motivation", "hint.soft", "hint.fit",
)  # fmt: skip


def claims(found: Found) -> Iterator[Claim]:
    """Yield one uncertain claim on the first topic that the comment names, if it names one."""
    for label in _ORDER:
        hits = found.standing(label)
        if hits and not _is_fine(found, hits[0]):
            yield _claim(found, label, hits[0])
            return


_FINE = re.compile(
    r"[ :=,]*(?:\w+ )?(?:ok|fine|bon\w*|good|great|top|parfait\w*|nickel|excellent\w*|solide|impeccable|validee?s?|"
    r"strong|super)\b"
)


def _is_fine(found: Found, hit: Hit) -> bool:
    before = found.comment.body[max(0, hit.start - 12) : hit.start]
    return (
        _FINE.match(found.comment.body, hit.end) is not None
        or re.search(r"(?:bon|bonne|ok|good|great|top|strong|great) $", before) is not None
    )


def _claim(found: Found, label: str, hit: Hit) -> Claim:
    evidence = found.span(hit)
    bounds = hit.part("name")
    name = None if bounds is None else found.written(*bounds)
    match label:
        case "hint.language":
            return Language(language=LANGUAGES.get(hit.words), evidence=evidence, certain=False)
        case "hint.terms":
            return Contract(offered=name, evidence=evidence, certain=False)
        case "hint.paper":
            return Credential(credential=name, evidence=evidence, certain=False)
        case "hint.soft":
            return SoftSkill(trait=name, evidence=evidence, certain=False)
        case "hint.skill":
            return MissingSkill(skill=name, evidence=evidence, certain=False)
        case _:
            return _PLAIN[label](evidence=evidence, certain=False)


_PLAIN: dict[str, type[Claim]] = {
    "hint.money": SalaryGap,
    "hint.place": Location,
    "hint.motivation": Motivation,
    "hint.fit": CultureFit,
    "hint.free": Availability,
    "hint.years": ExperienceShort,
}
