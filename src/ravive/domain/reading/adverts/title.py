"""What the post is called, and what trade that is."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ravive.domain.lexicon import Lexicon, TermKind, fold
from ravive.domain.reading.adverts.cues import mood_of
from ravive.domain.reading.adverts.layout import Clause
from ravive.domain.reading.adverts.plain import without_marks

_LABEL = re.compile(
    r"(?i)^\W*(?:urgent|offre d[’']emploi|annonce|poste(?: à pourvoir)?(?: de| d[’'])?"
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
_LONGEST_LINE = 600
#: A first line that only says who hires, the post standing below.
_HIRES = re.compile(
    r"\b(?:recrut\w+|recherch\w+|cherch\w+|is hiring|are hiring|is recruiting|is looking for|seeks)"
    r"(?: (?:un|une|un\(e\)|son|sa|an?|its))?\s*[:!]*$"
)
_ARTICLE = re.compile(r"(?i)^(?:un\(e\)|un·e|un\.e|une?|son|sa|an?)\s+")
_FIRST_SENTENCE = re.compile(r"[.!]\s+(?=[A-ZÀ-Ý£€$\d])")
_CHUNKS = re.compile(r"\s+[–—|;•·-]+\s+|\s*[|;•]\s*|,\s+|\s+en\s+(?=(?i:cdi|cdd|int[ée]rim|alternance)\b)")
#: What a title tells after a dash of the frame of the post rather than of the post.
_CELLS = frozenset("|;•")
#: Names alone after a trade are those of the house.
_HOUSE = re.compile(
    r"[^\w(]+(?:[A-ZÀ-Ý][\w'’]+|de|du|des|la|le|les|of|the|and|&)(?: (?:[A-ZÀ-Ý][\w'’]+|de|du|des|la|le|les|of"
    r"|the|and|&))+"
)
_FRAME = re.compile(
    r"\b(?:cdi|cdd|interim|alternance|stage|permanent|temporary|fixed[- ]term|full[- ]time|part[- ]time|remote|hybrid"
    r"|on-?site|teletravail|temps (?:plein|partiel)|urgent|cadre|site|depot)\b|\d ?(?:k\b|k?€|euros?)|[€£]"
    r"|\b\d{2,3} ?h\b"
)
_GREETING = re.compile(
    r"^\W*(?:bonjour|hello|hi|dear|madame|cher|nous|on|we|notre|our|salut"
    r"|coucou|qui sommes|a propos|about|rejoignez|join)"
)


def title_of(text: str, clauses: Sequence[Clause], *, lexicon: Lexicon) -> str:
    """Return the title of the post: the first line if it is one, else the trade the advert says it looks for."""
    first = _first_line(text)
    bare = _LABEL.sub("", _LABEL.sub("", first)).strip(" \t.:!-–—#*") or first
    short = _capital(_TRAILING.sub("", _without_frame(_FIRST_SENTENCE.split(bare, maxsplit=1)[0], lexicon)))
    is_title = (
        len(short) <= _LONGEST_TITLE and not _GREETING.match(fold(first)) and not _reads_as_sentence(first, short)
    )
    # A line that goes on after its first sentence is the text itself: its first sentence must then name a trade.
    if is_title and (not _FIRST_SENTENCE.search(bare) or _trade_words(short, lexicon)):
        return re.sub(r"\s{2,}", " ", short)
    wanted = _wanted(clauses, lexicon) or _trade_words(first, lexicon)
    return _capital(wanted or re.sub(r"\s{2,}", " ", short[:_LONGEST_TITLE]).strip())


def head_of(text: str) -> str:
    """Return the first sentence of the first line: the title with all that goes with it, the town first of all."""
    return _FIRST_SENTENCE.split(_first_line(text), maxsplit=1)[0]


def _first_line(text: str) -> str:
    """Return the first line, or the second where the first only says who hires ("La mairie de Dole recrute")."""
    lines = [line.strip()[:_LONGEST_LINE] for line in without_marks(text).split("\n", 12) if line.strip()]
    if len(lines) > 1 and _HIRES.search(fold(lines[0])):
        return _ARTICLE.sub("", lines[1])
    return lines[0] if lines else ""


def trade_of(title: str, clauses: Sequence[Clause], *, lexicon: Lexicon) -> str | None:
    """Return the lexicon's id of the trade: the one of the title, else the first one the advert asks for."""
    for text in (title, _wanted(clauses, lexicon), *(clause.text for clause in clauses)):
        for mention in lexicon.find(text or ""):
            if mention.term.kind is TermKind.TRADE:
                return mention.term.id
    return None


def _without_frame(title: str, lexicon: Lexicon) -> str:
    """Return a title up to where it turns to the house, the town, the contract or the pay."""
    bounds = [chunk.start() for chunk in _CHUNKS.finditer(title)] + [len(title)]
    for start, end in pairwise(bounds):
        chunk = title[start:end]
        is_place = any(mention.term.kind is TermKind.PLACE for mention in lexicon.find(chunk))
        if chunk.strip()[:1] in _CELLS or is_place or _FRAME.search(fold(chunk)) or mood_of(fold(chunk)):
            return title[:start]
        if _HOUSE.fullmatch(chunk) and not title.isupper() and _trade_words(title[:start], lexicon):
            return title[:start]
    return title


def _trade_words(text: str, lexicon: Lexicon) -> str | None:
    """Return the first trade a text names, in its own words."""
    trades = (mention for mention in lexicon.find(text) if mention.term.kind is TermKind.TRADE)
    return next((text[mention.start : mention.end] for mention in trades), None)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


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
