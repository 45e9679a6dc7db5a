"""The headings of an advert, and the part of it that each one opens."""

import re
from enum import Enum, auto

from ravive.domain.lexicon import fold


class Section(Enum):
    """The part of an advert a clause belongs to."""

    OPEN = auto()
    EMPLOYER = auto()
    TASKS = auto()
    PROFILE = auto()
    WELCOME = auto()
    NOT_ASKED = auto()
    TERMS = auto()
    PROCESS = auto()


#: Folded, without the small words around them (`_BEFORE`, `_AFTER`).
_WORDS = {
    Section.WELCOME: (
        "nice to have|nice to haves|desirable|desired|bonus|bonus points|bonus point|plus|petits plus|petit plus"
        "|un plus|un vrai plus|preferred|preferred qualifications|preferred skills|preferred experience"
        "|it's a plus|a plus|would be a plus|would be great|would be nice|pluses|advantages|point fort appreciable"
        "|points forts appreciables|souhaite|souhaites|souhaitable|apprecie|apprecies|competences appreciees"
        "|serait un plus|seraient un plus|atout|atouts|ce qui serait top|ce qui serait un plus"
        "|ce qui ferait la difference"
        "|ce qui fera la difference|facultatif|optionnel|optional|idealement|ideally|en bonus|cerise sur le gateau"
    ),
    Section.NOT_ASKED: (
        "not required|not needed|not necessary|non requis|non exige|pas necessaire|pas demande|plus demande"
        "|ce que nous ne demandons pas|ce que nous ne demandons plus|ce qu'on ne demande pas|ce qu'on ne demande plus"
        "|what we do not ask|what we don't ask|what we do not ask any more|what we no longer ask"
        "|what you don't need|what you do not need|you don't need|you do not need|no need for"
    ),
    Section.PROFILE: (
        "profil|profile|profils|candidate profile|candidat|candidate|ideal candidate|qui etes-vous|qui es-tu"
        "|competence"
        "|competences|competences techniques|exigence|exigences|pre-requis|pre requis|prerequis|requirement"
        "|requirements|you have|you need|you bring|you are|you'll have|you'll need|you'll bring|what you have"
        "|what you need|what you bring|what you'll need|what you'll bring|what we expect|what we need|what we ask"
        "|about you|who you are|skills|qualifications|qualification|minimum qualifications|basic qualifications"
        "|competencies|competences and experience|essential|essentials|essential criteria|must have|must haves"
        "|who we're looking for|who we are looking for|what we're looking for|what we are looking for"
        "|person specification|formation|formations|diplome|diplomes|experience|experiences|permis|permit|licence"
        "|ce que nous attendons|ce que nous cherchons|ce que nous recherchons|ce qu'il nous faut|ce qu'il faut"
        "|ce qu'on attend|ce qu'on cherche|ce qu'on recherche|ce qu'on demande|ce que nous demandons|vous|toi"
        "|vos atouts|tes atouts|nous recherchons|on cherche|on recherche|il vous faut|connaissances|savoir-faire"
        "|savoir-etre"
        "|savoirs|expertise|langue|langues|language|languages|you|parcours|impératif|imperatif|indispensable"
        "|indispensables|obligatoire|obligatoires|habilitations"
    ),
    Section.TASKS: (
        "mission|missions|tache|taches|activites|activite|responsabilites|responsibilities|duties|tasks|fonction"
        "|fonctions|poste|role|job|job description|job summary|descriptif du poste|description du poste"
        "|what you will do|what you'll do|you will|quotidien|day|week|journee|semaine|au quotidien|description"
        "|a day in the life|ce que vous ferez|ce que tu feras|what the job is|in this role"
    ),
    Section.TERMS: (
        "condition|conditions|conditions de travail|conditions d'exercice|working conditions|ce que nous offrons"
        "|ce que nous proposons|ce qu'on offre|ce qu'on propose|nous offrons|nous proposons|nous vous offrons"
        "|nous vous proposons|on offre|on propose|on vous offre|on vous propose|avantages|salaire|salaires"
        "|remuneration|contrat|type de contrat|contrat travail|duree du travail|temps de travail|horaires|horaire"
        "|what we offer|we offer|you'll get|you get|what you get|what you'll get|benefits|package|pay|salary"
        "|compensation|offer|infos pratiques|info pratique|informations pratiques|informations complementaires"
        "|modalites|hours|terms|perks|what's in it for you|lieu|location|localisation|contract|employment type"
        "|en pratique|in short|en bref|pratique|quand|when|start|start date|starting date|date de debut|debut"
        "|prise de poste|date de prise de poste|prise de fonctions|prise de fonction|teletravail|remote|remote work"
    ),
    Section.EMPLOYER: (
        "about us|about|qui sommes-nous|qui sommes nous|entreprise|societe|etablissement|company|structure"
        "|association|maison|equipe|team|a propos|a propos de nous|who we are|presentation"
        "|presentation de l'entreprise|groupe|contexte|context|business|employeur|nous"
    ),
    Section.PROCESS: (
        "process|processus|process de recrutement|processus de recrutement|postuler|pour postuler|how to apply"
        "|candidature|candidatures|recrutement|next steps|contact|apply|to apply|date limite de candidature"
    ),
}
_SECTIONS = {heading: section for section, words in _WORDS.items() for heading in words.split("|")}
_BEFORE = frozenset(
    [
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "votre",
        "vos",
        "ton",
        "ta",
        "tes",
        "notre",
        "nos",
        "the",
        "your",
        "our",
        "my",
        "key",
        "main",
        "principal",
        "principales",
        "required",
        "future",
        "mes",
        "son",
    ]
)
_AFTER = frozenset(
    [
        "recherche",
        "recherchee",
        "recherches",
        "souhaite",
        "souhaitee",
        "souhaites",
        "souhaitees",
        "exige",
        "exigee",
        "exiges",
        "exigees",
        "attendu",
        "attendue",
        "attendus",
        "attendues",
        "requis",
        "requise",
        "requises",
        "demande",
        "demandee",
        "principales",
        "principaux",
        "wanted",
        "required",
        "needed",
        "minimum",
        "technique",
        "techniques",
    ]
)
#: Headings whose value often stands alone on the next line.
_LABELS = frozenset(
    [
        "start",
        "start date",
        "starting date",
        "date de debut",
        "debut",
        "prise de poste",
        "date de prise de poste",
        "prise de fonctions",
        "prise de fonction",
        "teletravail",
        "remote",
        "remote work",
        "experience",
        "experience requise",
        "salaire",
        "salary",
        "remuneration",
    ]
)
_LONGEST = 48
_LABEL = re.compile(r"\W*(?P<words>\w[^:?!\n]{0,47})\s*(?P<mark>[:?!]|$)")
_JOINT = re.compile(r" (?:et|and|&|/|ou|or) |/|, ")
_MOST_WORDS = 6


def heading_of(line: str) -> tuple[Section | None, int]:
    """Return the section that a line opens, None when it opens none, and how many of its characters are the heading."""
    match = _LABEL.match(fold(line[: _LONGEST * 2]))
    if match is None or match.end() > _LONGEST * 2 - 1 or not (match["mark"] or match.end() == len(line)):
        return None, 0
    section = _section(match["words"])
    return section, match.end() if section else 0


def is_label(line: str) -> bool:
    """Say whether a line is a mere label, the value of which is on the next line."""
    return len(line) <= _LONGEST and _bare(fold(line)) in _LABELS


def ends_section(line: str) -> bool:
    """Say whether a line opens with a heading nobody knows ("Your first month:"): what went before has ended."""
    match = _LABEL.match(fold(line[: _LONGEST * 2]))
    return match is not None and match["mark"] in {":", "?"} and len(match["words"].split()) <= _MOST_WORDS


def _section(words: str) -> Section | None:
    bare = _bare(words)
    if bare in _SECTIONS:
        return _SECTIONS[bare]
    parts = [_SECTIONS.get(_bare(part)) for part in _JOINT.split(bare)]
    return parts[0] if all(parts) else None


def _bare(words: str) -> str:
    """Return a folded heading without its marks, and without the small words around it that change nothing."""
    kept = (
        words.strip(" \t.…:?!*#_-()[]\"'»«")
        .replace("l'", "l' ")
        .replace("nice-to-", "nice to ")
        .replace("must-", "must ")
    )
    kept = re.sub(r"[^\w'/,& -]+", " ", kept)
    if " ".join(kept.split()) in _SECTIONS:
        return " ".join(kept.split())
    found = kept.split()
    while len(found) > 1 and found[0] in _BEFORE:
        found = found[1:]
    while len(found) > 1 and found[-1] in _AFTER:
        found = found[:-1]
    return " ".join(found)
