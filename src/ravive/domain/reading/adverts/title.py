"""What the post is called, what trade that is, and who hires."""

import re
from collections.abc import Sequence

from ravive.domain.lexicon import Lexicon, TermKind, fold
from ravive.domain.reading.adverts.layout import Clause
from ravive.domain.reading.adverts.plain import without_marks

_LABEL = re.compile(
    r"(?i)^\W*(?:offre d[’']emploi|annonce|poste(?: à pourvoir)?(?: de| d[’'])?"
    r"|intitulé(?: du poste)?|job title|job|position"
    r"|role|vacancy|title|titre|emploi|fiche de poste|recrutement|recherche|recrute|now hiring|we are hiring"
    r"|we're hiring|on recrute|nous recrutons)"
    r"\s*(?:[:–—-]+\s*|!\s*|(?=\b))(?:(?:un\(e\)|un·e|une?|an?)\s+)?"
)
_WANTED = re.compile(
    r"(?:recrut\w*|recherch\w*|cherch\w*|looking for|seek\w*|hiring|recruiting|a pourvoir|embauch\w*|besoin d"
    r"|need\w*)\s*(?:(?:pour|for)[^,.;]{0,60}?\s|actuellement |currently |en cdi |en cdd )?(?::\s*)?"
    r"(?:un\(?e?\)?|une|son|sa|notre|nos|des|deux|an?|our|d'un\(?e?\)?|two)?\s*"
)
_TRAILING = re.compile(r"(?i)\s+(?:wanted|needed|required|recherchée?s?)\W*$")
_LONGEST_TITLE = 110
_FIRST_SENTENCE = re.compile(r"[.!]\s+(?=[A-ZÀ-Ý])")
_GREETING = re.compile(
    r"^\W*(?:bonjour|hello|hi|dear|madame|cher|salut|coucou|qui sommes|a propos|about|rejoignez|join)"
)

_NAME = r"[A-ZÀ-Ý0-9][\w&.'’+-]*(?:[ ](?:(?:de|du|des|la|le|les|et|of|and|the|d'|l')\s?)*[A-ZÀ-Ý0-9&][\w&.'’+-]*){0,6}"
_ARTICLE = (
    r"(?:(?:L[ae]s?|Les|The|Our|Notre)\s+|L[’'])?(?:(?:société|entreprise|groupe|agence|cabinet|clinique"
    r"|association|restaurant|salon|maison|boulangerie|garage|company|firm|mairie)\s+)?"
)
_EMPLOYERS = (
    re.compile(
        r"(?im:^\W*(?:entreprise|société|employeur|company|employer|établissement|structure"
        rf"|organisation)\s*:\s*)(?P<name>{_NAME})"
    ),
    re.compile(
        rf"(?:^|[.\n!:]\s*|\*\*){_ARTICLE}(?P<name>{_NAME})\s*(?:\([^)]{{0,60}}\)\s*)?,?(?:[^.\n]{{0,80}}?,)?(?<=[\s,)*])\s*"
        r"(?:recrute|recherche|cherche|embauche|recruits|is (?:hiring|looking|seeking|recruiting|a|an|the)|seeks"
        r"|are (?:hiring|looking)|est (?:un|une|le|la)|needs|sells|makes|builds|helps|runs|provides|conçoit"
        r"|fabrique|développe|accompagne|vend|propose|gère|accueille|has|wants)\b",
        re.MULTILINE,
    ),
    re.compile(
        rf"\b(?:[Cc]hez|[Rr]ejoignez|[Jj]oin|[Aa]bout|[Àà] propos d(?:e |')|[Aa]t)\s+{_ARTICLE}(?P<name>{_NAME})"
    ),
    re.compile(
        rf"^\W*{_ARTICLE}(?P<name>{_NAME})\s*\((?:\d+ )?(?:people|personnes|salariés|employees|lits|beds|places)",
        re.MULTILINE,
    ),
)
_NOT_A_NAME = re.compile(
    r"^(?:nous|vous|we|you|il|elle|on|ce|cette|le|la|les|the|this|our|notre|votre|poste|vos|your|cdi|cdd"
    r"|mission|missions|profil|conditions|us|lieu|who|he|she|it|they|experience|formation|start|permanent"
    r"|prise|urgent|hello|bonjour|salaire|\d+)$"
)


#: "L'allemand est un plus": an elided article before a common word opens a sentence, not a name.
_ELIDED = re.compile(r"[LD][’'][a-zà-ÿ]")


def title_of(text: str, clauses: Sequence[Clause], *, lexicon: Lexicon) -> str:
    """Return the title of the post: the first line if it is one, else the trade the advert says it looks for."""
    first = next((line for line in without_marks(text).split("\n") if line.strip()), "").strip()
    bare = _LABEL.sub("", first).strip(" \t.:!-–—#*") or first
    short = _capital(_TRAILING.sub("", _FIRST_SENTENCE.split(bare, maxsplit=1)[0]))
    is_title = (
        len(short) <= _LONGEST_TITLE and not _GREETING.match(fold(first)) and not _reads_as_sentence(first, short)
    )
    # A line that goes on after its first sentence is the text itself: its first sentence must then name a trade.
    if is_title and (not _FIRST_SENTENCE.search(bare) or _trade_words(short, lexicon)):
        return re.sub(r"\s{2,}", " ", short)
    wanted = _wanted(clauses, lexicon) or _trade_words(first, lexicon)
    return _capital(wanted or re.sub(r"\s{2,}", " ", short[:_LONGEST_TITLE]).strip())


def trade_of(title: str, clauses: Sequence[Clause], *, lexicon: Lexicon) -> str | None:
    """Return the lexicon's id of the trade: the one of the title, else the first one the advert asks for."""
    for text in (title, _wanted(clauses, lexicon), *(clause.text for clause in clauses)):
        for mention in lexicon.find(text or ""):
            if mention.term.kind is TermKind.TRADE:
                return mention.term.id
    return None


def employer_of(text: str, *, title: str) -> str | None:
    """Return who hires, as the advert names them, None when it does not."""
    bare = without_marks(text)
    for pattern in _EMPLOYERS:
        for match in pattern.finditer(bare):
            name = re.sub(r"\s{2,}", " ", match["name"]).strip(" .,'’-")
            if (
                len(name) > 1
                and not _ELIDED.match(name)
                and not _NOT_A_NAME.match(fold(name))
                and not _is_title(name, title)
            ):
                return name
    return None


def _trade_words(text: str, lexicon: Lexicon) -> str | None:
    """Return the first trade a text names, in its own words."""
    trades = (mention for mention in lexicon.find(text) if mention.term.kind is TermKind.TRADE)
    return next((text[mention.start : mention.end] for mention in trades), None)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_title(name: str, title: str) -> bool:
    """Tell the post from the house: a name that opens the title is what the post is called."""
    return fold(title).startswith(fold(name))


def _reads_as_sentence(line: str, short: str) -> bool:
    """Tell a title from the first sentence of a text without one."""
    return line.rstrip().endswith(".") and len(short.split()) > 7


def _wanted(clauses: Sequence[Clause], lexicon: Lexicon) -> str | None:
    """Return the trade an advert says it looks for, in its own words."""
    for clause in clauses:
        cue = _WANTED.search(clause.folded)
        if cue is None:
            continue
        for mention in lexicon.find(clause.text):
            if mention.term.kind is TermKind.TRADE and mention.start >= cue.end() - 3:
                return clause.text[mention.start : mention.end]
    return None
