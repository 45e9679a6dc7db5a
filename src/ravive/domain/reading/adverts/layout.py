"""An advert cut into clauses, each knowing where it stands and what part of the advert it belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from ravive.domain.lexicon import fold
from ravive.domain.reading.adverts.plain import without_marks


class Section(Enum):
    """The part of an advert a clause belongs to."""

    OPEN = auto()
    EMPLOYER = auto()
    TASKS = auto()
    PROFILE = auto()
    WELCOME = auto()
    TERMS = auto()
    PROCESS = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of an advert that says one thing: its words, folded too, and where it starts in the advert."""

    text: str
    folded: str
    start: int
    section: Section


_HEADINGS = {
    Section.WELCOME: r"nice to have|nice-to-have|desirable|bonus points?|bonus|les plus|atouts?"
    r"|les petits? plus|le petit plus"
    r"|un plus"
    r"|preferred(?: qualifications| skills)?|it'?s a plus|points? forts? appreciables?|souhaite"
    r"|competences appreciees|seraient? un plus",
    Section.PROFILE: r"(?:votre |le |ton |your )?profile?(?: recherche| souhaite| attendu| wanted)?|qui etes[- ]vous"
    r"|competences?(?: requises| attendues| techniques)?"
    r"|exigences?|pre-?requis|prerequisites|requirements?|(?:what )?you(?:'ll)? (?:have|need|bring|are)"
    r"|about you|who you are|what you(?:'ll)? (?:bring|need)"
    r"|(?:required |key |your )?(?:skills|qualifications|competenc(?:es|ies))(?: and experience| required)?"
    r"|essentials?|must[- ]haves?"
    r"|(?:who|what) we(?:'re| are) looking for|person specification|formations?(?: et experience)?"
    r"|diplomes?(?: requis)?|experience(?: requise)?"
    r"|ce que nous (?:attendons|cherchons|recherchons)|vous|vos (?:atouts|competences)|nous recherchons"
    r"|on cherche|connaissances"
    r"|savoir-faire|savoir-etre|expertise|langues?|languages?|the ideal candidate|you|ton parcours|votre parcours",
    Section.TASKS: r"(?:vos |les |tes |la |votre |your |key )?(?:missions?|taches|activites|responsabilites"
    r"|responsibilities"
    r"|duties|tasks|fonctions)(?: principales)?"
    r"|(?:le |the |descriptif du |description du )?(?:poste|role|job)(?: description)?|what you(?:'ll"
    r"| will)? do|you will|votre quotidien|your (?:role|mission|day)"
    r"|au quotidien|main duties|job description|a day in the life|description",
    Section.TERMS: r"conditions?(?: de travail)?|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|(?:les |nos "
    r"|vos )?avantages|salaires?|remuneration|contrat|horaires"
    r"|(?:what )?we offer|benefits|package|pay|salary|offer|the offer|infos? pratiques?"
    r"|informations? (?:pratiques|complementaires)|modalites|hours|terms"
    r"|(?:working )?conditions|perks|on (?:vous )?(?:offre|propose)|what'?s in it for you|lieu|location"
    r"|type de contrat|contract|en pratique|in short|en bref|pratique",
    Section.EMPLOYER: r"about us|qui sommes[- ]nous|(?:l'|notre |votre future? |the )?(?:entreprise|societe"
    r"|etablissement"
    r"|company|structure|association|maison|equipe|team)"
    r"|a propos(?: de nous)?|who we are|presentation(?: de l'entreprise)?|le groupe|contexte|context"
    r"|our company|the business|employeur|nous",
    Section.PROCESS: (
        r"(?:le |our |the )?process(?:us)?(?: de recrutement)?|(?:pour )?postuler|how to apply|candidature"
        r"|recrutement|next steps|contact|apply"
    ),
}
_HEADING = {
    section: re.compile(rf"\W*(?:{words})\s*(?P<mark>:|\?|$)", re.MULTILINE) for section, words in _HEADINGS.items()
}
_LONGEST_HEADING = 48

#: A new line begins a new clause, unless it merely continues a wrapped sentence.
_LINES = re.compile(r"\n(?=\s*(?:\n|[-*•·–—✓✔►▪◦‣+]|\d+[.)]|#|[^a-zà-ÿ\s])|\s*$)")
_BULLET = re.compile(r"\s*(?:[-*•·–—✓✔►▪◦‣+]|\d+[.)])\s+")
_SENTENCES = re.compile(r"(?<=[.!?…])[ \t]+(?=[\"«(]?[^a-zà-ÿ\s])|;|\n{2,}")


def clauses_of(text: str) -> tuple[Clause, ...]:
    """Return the clauses of an advert in order, headings left out (what follows them knows its section)."""
    bare = without_marks(text)
    found: list[Clause] = []
    section = Section.OPEN
    for start, end in _split(bare, _LINES, 0, len(bare)):
        line = bare[start:end]
        named, skipped = _heading(line)
        section = named or section
        if named and not line[skipped:].strip():
            continue
        # A heading with its text on the same line ("Conditions : CDI") rules that line and those that follow it.
        found += (
            Clause(bare[left:right], fold(bare[left:right]), left, section)
            for left, right in _split(bare, _SENTENCES, start, end)
        )
    return tuple(found)


def _heading(line: str) -> tuple[Section | None, int]:
    """Return the section a line opens, and how many of its characters are the heading."""
    bullet = _BULLET.match(line)
    offset = bullet.end() if bullet else 0
    folded = fold(line[offset:])
    for section, pattern in _HEADING.items():
        match = pattern.match(folded)
        if match and match.end() <= _LONGEST_HEADING:
            return section, offset + match.end()
    return None, 0


def _split(text: str, pattern: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces between the matches that hold something, without the blanks around them."""
    left = start
    for match in pattern.finditer(text, start, end):
        yield from _piece(text, left, match.start())
        left = match.end()
    yield from _piece(text, left, end)


def _piece(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
