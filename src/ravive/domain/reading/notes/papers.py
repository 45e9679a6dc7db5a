"""Diplomas, licences and cards that a note says were obtained."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: Papers every sector speaks of, read where the lexicon does not know the very name.
_PAPER = re.compile(
    r"\b(?:permis(?: (?:b|be|c|ce|c1|d|cariste|poids lourd|pl|spl)\b)?|caces(?: (?:r ?\d{3}|[a-f]|\d)(?:[ /-]\d)*\b)?"
    r"|(?:titre d')?habilitations?(?: electriques?| [bh]\d\w*| b[rcse]\b)*|diplome(?: (?:d'etat|d'\w+"
    r"|de \w+))?|carte (?:pro\w*|btp|d'agent)"
    r"|certif\w*(?: \w+)?|licence \w+|fimo|fco|adr\b|ssiap ?\d?|sst\b|bafa|bafd|dcg|dscg|deas\b|dea[en]s?"
    r"|cap \w+|bts \w+|bac pro|vae\b"
    r"|driving licen[cs]e|forklift licen[cs]e|hgv licen[cs]e|licen[cs]e|cscs(?: card)?|sia (?:licen[cs]e"
    r"|badge)|acca|cpa\b|cima|ielts|nvq ?\d?|qts\b"
    r"|right to work|work permit|titre de sejour|autorisation de travail)\b"
)
_OBTAINED = re.compile(
    r"\b(?:(?:a|ai|avait|vient d'|vient de) ?(?:bien |enfin |depuis |maintenant |desormais "
    r"|finalement )?(?:obtenu\w*|obtenir|eu|avoir|passe\w*|passer|valide\w*|valider"
    r"|decroche\w*|decrocher|recu|repasse\w*|renouvele\w*)|obtenue?s?|titulaire|dispose d[eu']|possede|valide depuis"
    r"|(?:a|ont) (?:desormais |maintenant |bien |enfin )?(?:son|sa|ses|le|la|les)\b|passed|got (?:her|his"
    r"|their|the|a)|obtained|holds?|earned|now has|has (?:now )?(?:got )?(?:his|her|their|the|a)"
    r"|renewed|completed|achieved|gained|qualified as)\b"
)
_FRESH = re.compile(
    r"[^,;.]{0,18}\b(?:tout neuf|toute neuve|en poche|a jour|ok\b|obtenue?s?|valide\w*|acquise?s?|recue?s?"
    r"|passee?s?|in hand|up to date|valid\b|obtained|passed|renewed|in place)"
)
_LACKED = re.compile(
    r"\b(?:ne|n'|n'a|n'ai|pas|jamais|sans|aucune?|manque|non|not|no|never|lacks?|without|n't|hasn't|yet"
    r"|expiree?s?|expired|perime\w*|en cours|prevue?|va|doit|devait|would"
    r"|will|si|if|quand|when|attente|a passer|to pass|failed|rate|echoue|sauf|besoin|need\w*|requis\w*"
    r"|required|exige\w*|il faut|on veut)\b"
)
_SENT = re.compile(r"\b(?:envoye|sent|recu|transmis|fourni|attache|attached|joint|shared|showed)\b")
#: "Certified since", "formée depuis": a paper the note does not name, so only the words stand for it.
_CERTIFIED = re.compile(
    r"\b(?:certified|qualified|registered|diplomee?|certifiee?|habilitee?) (?:since|now|depuis|maintenant"
    r"|desormais)\b"
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, between two characters, the end exclusive; `term` is the lexicon's id, else the folded words."""

    start: int
    end: int
    term: str


def papers_in(folded: str, *, named: Sequence[Paper]) -> Iterator[Paper]:
    """
    Yield the papers of a sentence that the person holds; `named` are those the lexicon knows.

    Holding has to be said: a paper merely named is what was asked, and one denied is a reason of the refusal.
    """
    for paper in (*named, *_unnamed(folded, named)):
        before, after = _clause_before(folded, paper), folded[paper.end :]
        if _LACKED.search(before) or re.match(
            (r"[^,;.]{0,20}\b(?:en cours|expire|perime|non|manquant|missing|pending)"), after
        ):
            continue
        if (
            _OBTAINED.search(before)
            or _FRESH.match(after)
            or (_SENT.search(before) and re.search((r"\b(?:son|sa|ses|his|her|their)\b"), before))
        ):
            yield paper
    for match in _CERTIFIED.finditer(folded):
        if not _LACKED.search(folded[max(0, match.start() - 15) : match.start()]):
            yield Paper(match.start(), match.end(), match[0])


def _unnamed(folded: str, named: Sequence[Paper]) -> Iterator[Paper]:
    for match in _PAPER.finditer(folded):
        if not any(paper.start < match.end() and match.start() < paper.end for paper in named):
            yield Paper(match.start(), match.end(), match[0].strip())


def _clause_before(folded: str, paper: Paper) -> str:
    return re.split(r"[,;:()]|\bmais\b|\bbut\b", folded[: paper.start])[-1]
