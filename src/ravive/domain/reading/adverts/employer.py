"""Who hires: the house, as an advert names it."""

import re

from ravive.domain.lexicon import fold
from ravive.domain.reading.adverts.plain import without_marks

_NAME = (
    r"[A-ZÀ-Ý0-9][\w&.'’+-]*"
    r"(?:[ ](?:(?:de|du|des|la|le|les|et|of|and|the|d['’]|l['’])\s?)*[A-ZÀ-Ý0-9&][\w&.'’+-]*){0,6}"
)
#: The article before a name, and the words in small letters that say what sort of house it is.
_SORT = r"(?:[a-zà-ÿ][\w-]*(?: (?:de |du |des |d['’])?|[’'] ?)){0,3}?"
_ARTICLE = (
    r"(?:(?:L[ae]s?|Les|The|Our|Notre)\s+|L[’'] ?)?(?:(?:société|entreprise|groupe|agence|cabinet|clinique"
    r"|association|restaurant|salon|maison|boulangerie|garage|company|firm|mairie)\s+)?"
)
_OPENS = r"(?:^\W*|[.\n!:]\s*)"
_HIRES = (
    r"(?:recrut(?:e|ent|ons)|recherch(?:e|ent)|cherch(?:e|ent)|embauch(?:e|ent)|recruits?"
    r"|(?:is|are) (?:hiring|looking|seeking|recruiting|a|an|the)|seeks?|est (?:un|une|le|la)|needs?|sells?"
    r"|makes?|builds?"
    r"|helps?|runs?|moves?|provides?|conçoit|fabrique|développe|accompagne|vend|propose|gère|accueille|has|wants?)\b"
)
_HEADCOUNT = (
    r"\d[\d ]* ?(?:people|personnes|salariés?|employees|employés|lits|beds|places|staff|compagnons|collaborateurs"
    r"|collaboratrices|couverts|résidents|residents|élèves|pupils|agents|chambres|rooms|compagnes|adhérents|sociétaires)"
)
_EMPLOYERS = (
    re.compile(
        r"(?im:^\W*(?:entreprise|société|employeur|company|employer|établissement|structure"
        rf"|organisation)\s*:\s*)(?P<name>{_NAME})"
    ),
    re.compile(
        rf"{_OPENS}{_ARTICLE}(?P<name>{_NAME}) ?(?:\([^)\n]{{0,60}}\) ?)?,?(?:[^.\n]{{0,80}}?,)?(?<=[\s,)]) ?{_HIRES}",
        re.MULTILINE,
    ),
    re.compile(
        rf"{_OPENS}(?:L[ae]s?\s|Les\s|The\s|Une?\s|L[’'] ?){_SORT}(?P<name>{_NAME})"
        rf" ?(?:\([^)\n]{{0,60}}\) ?)?,?(?:[^.\n]{{0,60}}?,)?(?<=[\s,)]) ?{_HIRES}",
        re.MULTILINE,
    ),
    re.compile(
        rf"^\W*(?:(?:[Ee]ntreprise|[Ss]ociété|[Gg]roupe|[Cc]ompany)\s+)?{_ARTICLE}(?P<name>{_NAME}) ?"
        rf"(?:\([^)\n]{{0,40}}?|,[^.\n]{{0,60}}?)\b{_HEADCOUNT}",
        re.MULTILINE,
    ),
    re.compile(
        rf"\b(?:[Nn]ous sommes|[Ww]e are|[Ww]e're)\s+(?:l[ae]s?\s|the\s|an?\s|une?\s|l[’'] ?)?{_SORT}(?P<name>{_NAME})"
    ),
    re.compile(
        rf"\b(?:[Cc]hez|[Rr]ejoignez|[Jj]oin|[Aa]bout|[Àà] propos d(?:e |['’])|[Aa]t)\s+(?:l[ae]s?\s|the\s|l[’'] ?)?"
        rf"{_ARTICLE}(?P<name>{_NAME})"
    ),
)
#: A name in bold where a sentence opens, which goes on after it: "**Halles du Pont-Neuf**, supermarché…".
_BOLD = re.compile(
    rf"(?:^|[.!]\s)[ \t]*(?:(?:[Cc]hez|[Aa]t|L[ae]s?|Les|The|Our|Notre)\s+|L[’'])?{_SORT}"
    r"(?:\*\*|__)(?P<name>[A-ZÀ-Ý0-9][^*_\n:]{1,60}?)(?:\*\*|__)(?=\s*[(,·|–-]|\s+[a-zà-ÿ])",
    re.MULTILINE,
)
_NOT_A_NAME = re.compile(
    r"^(?:nous|vous|we|you|il|elle|on|ce|cette|le|la|les|the|this|our|notre|votre|poste|vos|your|cdi|cdd"
    r"|pme|tpe|eti|sas|sarl|groupe|entreprise|societe|association|mission|missions|profil|conditions|us|lieu|who|he|she|it|they|experience|formation|start|permanent"
    r"|prise|urgent|hello|bonjour|salaire|[abc][12]|home|work|chez|au|en|une?|an?|\d+)$"
)
#: "L'allemand est un plus": an elided article before a common word opens a sentence, not a name.
_ELIDED = re.compile(r"[LD][’'][a-zà-ÿ]")
#: A house is named early; the patterns cost more than the length of what they are given.
_LONGEST_LINE = 300
_MOST_LINES = 60
_BLANKS = re.compile(r"[ \t]+")


def employer_of(text: str, *, title: str) -> str | None:
    """Return who hires, as the advert names them, None when it does not."""
    lines = [_BLANKS.sub(" ", line).strip()[:_LONGEST_LINE] for line in without_marks(text).split("\n")]
    lines = [line for line in lines if line][:_MOST_LINES]
    names = [match["name"] for line in text.split("\n")[:_MOST_LINES] for match in _BOLD.finditer(line[:_LONGEST_LINE])]
    names += [match["name"] for pattern in _EMPLOYERS for line in lines for match in pattern.finditer(line)]
    return next((name for name in map(_tidied, names) if _is_a_house(name, title)), None)


def _tidied(name: str) -> str:
    return _BLANKS.sub(" ", name).strip(" .,'’-")


def _is_a_house(name: str, title: str) -> bool:
    """Whether a name can be a house's: no word that merely opens a sentence, nor what the post is called."""
    folded = fold(name)
    return (
        len(name) > 1
        and not _ELIDED.match(name)
        and not _NOT_A_NAME.match(folded)
        and not fold(title).startswith(folded)
    )
