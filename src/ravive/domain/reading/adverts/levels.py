"""How well a language must be spoken or a tool known."""

import re

_CEFR = re.compile(r"\b([abc][12])\b(?!v)")
#: The levels that the makers of the test give for its scores of listening and reading together.
_TOEIC = re.compile(r"\btoeic\b[^\d,;]{0,20}(\d{3})\b")
_TOEIC_LEVELS = ((945, "C1"), (785, "B2"), (550, "B1"), (225, "A2"))
_LANGUAGE_LEVELS = (
    ("C2", re.compile(
r"bilingu|langue maternelle|natif|native|mother tongue|courant (?:a|et) bilingue"
r"|as a first language"
)),
    ("C1", re.compile(
r"courant|couramment|fluen|excellent|parfait|avance|advanced|tres bon|impeccable|(?<!bonne )maitrise|strong|very good"
r"|perfect"
)),
    ("B2", re.compile(
r"professionnel|operationnel|\blu\b|ecrit|parle|a l'aise|at ease|aisance|working|business|professional"
r"|comfortable|written|spoken|proficien|confident|confirme|bonne?\b.{0,12}(?:niveau|maitrise|pratique)"
r"|bon niveau|good (?:level|command|knowledge)"
)),
    ("B1", re.compile(
r"intermediaire|intermediate|conversation|technique|good|bon\b|correct|moyen|convenable"
r"|communicat"
)),
    ("A2", re.compile(r"notion|basic|base|scolaire|elementa|debutant|rudiment|some\b|a little|un peu")),
)  # fmt: skip
_SKILL_LEVELS = (
    (
        4.0,
        re.compile(
            r"expert|parfaite|avance|advanced|strong|solide|excellent|confirme|approfondi|in-depth|deep|tres bon"
        ),
    ),
    (2.0, re.compile(r"notion|\bbases?\b|basic|rudiment|initiation|debutant|some knowledge|awareness")),
)
#: Words that show a language is meant, where the same word may be a nationality.
_LANGUAGE_CUE = re.compile(
    r"parl|langue|lang(?:uage|ues)|courant|couramment|bilingu|niveau|notion|maitris|exige|requis|oblig"
    r"|indispens|necessai|demand|souhait|apprecie|atout|un plus|\blu\b|ecrit|oral|fluen|speak|spoken|written"
    r"|native|level|required|needed"
    r"|essential|at ease|a l'aise|a plus|proficien|comfortable|conversation|professionnel|operationnel"
    r"|technique|\b[abc][12]\b|toeic|\bbase\b|basic|correct|\bbon\b|\bbonne\b|scolaire|intermediai|besoin|need"
    r"|anymore|any more|no longer|not |learn|lessons|cours d"
)
_NATION_AFTER = re.compile(
    r"^\s*(?:and \w+\s+|et \w+\s+)?(?:market|customer|client|team|compan|firm|office|subsidiar|group|law"
    r"|labour|employment|tax|gaap|cuisine|food|wine|restaurant|start-?up|bar\b|software|vendor"
    r"|lawyer|diploma|degree|passport|citizen|publisher|employer|user|account|partner|site"
    r"|factory"
    r"|leader|brand|retailer|bakery|pastry|school|region|countr|only\b|groupe|marche|filiale)"
)
_NATION_BEFORE = re.compile(
    r"(?:marche|marches|equipe|equipes|clients?|clientele|filiale|groupe|societe|entreprise|usine|bureau"
    r"|leader|marque|territoire|cuisine|droit|made in|maison|restaurant|pays|specialite)s?\s+$"
)

#: "You will draft contracts in English."
_IN = re.compile(r"\b(?:in|en)\s+$")


def is_language(folded: str, start: int, end: int, *, asked: bool) -> bool:
    """Tell a language asked from a nationality ("French customers"); `asked`: it speaks of what people bring."""
    if _NATION_AFTER.match(folded[end:]) or _NATION_BEFORE.search(folded[:start]):
        return False
    return asked or _LANGUAGE_CUE.search(folded) is not None or _IN.search(folded[:start]) is not None


def cefr_near(folded: str, start: int, end: int) -> str | None:
    """Return the level asked of the language named between two characters, from the words around it."""
    for window in _windows(folded, start, end):
        exact = _CEFR.search(window)
        if exact:
            return exact[1].upper()
        score = _TOEIC.search(window)
        if score:
            return next((level for least, level in _TOEIC_LEVELS if int(score[1]) >= least), "A1")
        for level, pattern in _LANGUAGE_LEVELS:
            if pattern.search(window):
                return level
    return None


def skill_level_near(folded: str, start: int, end: int) -> float | None:
    """Return the level (1 to 5) asked of the skill named between two characters, None when nothing is said."""
    near = _near(folded, start, end)
    return next((level for level, pattern in _SKILL_LEVELS if pattern.search(near)), None)


def _windows(folded: str, start: int, end: int) -> tuple[str, str]:
    """Return the words right around, then the whole piece between two commas."""
    left = max(folded.rfind(",", 0, start), folded.rfind("(", 0, start)) + 1
    right = next((at for at in range(end, len(folded)) if folded[at] in ",;"), len(folded))
    return _near(folded, start, end), folded[left:right]


def _near(folded: str, start: int, end: int) -> str:
    after = re.split(r"[,;.]| et | and | ou | or ", folded[end : end + 40], maxsplit=1)[0]
    before = re.split(r"[,;.(]| et | and | ou | or ", folded[max(0, start - 28) : start])[-1]
    return f"{before} {after}"
