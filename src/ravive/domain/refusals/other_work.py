"""Somebody who wants only one kind of work, or no more of one, against the work of this post."""

import re

from ravive.domain.kernel.sayings import Verdict
from ravive.domain.lexicon import fold
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.conditions import named_in
from ravive.domain.refusals.remote import is_about_remote
from ravive.domain.refusals.terms import content_words, mentions
from ravive.domain.refusals.verdicts import stands

_MOST_WORDS = 4
#: Words for any work at all: they tell nothing of which.
_ANY_WORK_WORDS = """
    poste postes job jobs role roles post posts position positions travail mission missions emploi faire entendre parler
    vrai autre chose something else work working the our company contact appel mail nouvelle nouvelles
"""
_ANY_WORK = frozenset(_ANY_WORK_WORDS.split())
_DATED_OR_PAID = re.compile(
    r"\d|€|\bk\b|\bplus\b|\bapres\b|\bavant\b|\bpartir\b|\bafter\b|\bbefore\b|\bfrom\b|\bmatin|\bsoir|\bmorning|\bevening"
    r"|\bmercredi|\bwednesday|\bproche|\bpres de|\bnear\b|\bclose"
)
_END = r"(?P<what>[^.;,:()!\n]{3,50})"
#: "Ne veut que de la vente", "only wants nights": what follows is all they want.
_ONLY_BEFORE = re.compile(
    r"(?:\bne (?:veut|cherche|souhaite|vise|prend|fait|accepte)\w*(?: plus)? que|\bn'(?:accepte|envisage)\w* que"
    r"|\b(?:veut|cherche|souhaite|recherche|vise) (?:seulement|uniquement|exclusivement|que)"
    r"|\b(?:ne veut|veut|cherche|souhaite)[^.;!\n]{0,40}, (?:seulement|uniquement|exclusivement)"
    r"|\bonly (?:wants?|looking for|interested in|after)"
    r"|\b(?:wants?|looking|interested in) only(?: for)?|\bnothing but)\s+" + _END
)
#: "Bureau d'études seulement", "freelance only": what comes before is.
_ONLY_AFTER = re.compile(
    r"(?P<what>[^.;,:()!\n]{3,40})\s(?:seulement|uniquement|exclusivement|only|ou rien|or nothing)\b"
)
#: "Ne veut plus de chantier", "no more sales": what follows is what they leave.
_NO_MORE = re.compile(r"(?:\bne veut plus (?:de |du |d'|faire de |entendre parler de )|\bno more )" + _END)


def other_work(case: Case, sentence: str) -> Verdict | None:
    """
    Say that the claim stands where what they want is nowhere in the advert, or what they leave is in it.

    None where the sentence names no such wish, or where the advert says too little to tell. Their words are not
    repeated: a wish often tells why, and the why may be a protected ground.
    """
    folded = fold(sentence)
    return _against(folded, _ONLY_BEFORE.search(folded) or _ONLY_AFTER.search(folded), case)


def declared_other_work(case: Case) -> Verdict | None:
    """
    Say that a wish for other work stands, where a note declares it as the person's own, whatever reasons it gave.

    Only what says who wants is read: a bare "seulement" may be about anything.
    """
    folded = fold(case.ending.text)
    return _against(folded, _ONLY_BEFORE.search(folded), case)


def _against(folded: str, wanted: re.Match[str] | None, case: Case) -> Verdict | None:
    advert = f"{case.opening.title} {case.opening.text}"
    if len(content_words(case.opening.text)) < 2 * _MOST_WORDS:
        return None
    left = _NO_MORE.search(folded)
    if left is not None and _is_work(left["what"]) and mentions(advert, _words(left["what"])):
        return stands("other_work.left", source=case.ending.source)
    if wanted is None or not _is_work(wanted["what"]) or _any_in(advert, wanted["what"]):
        return None
    return stands("other_work.wanted", source=case.ending.source)


def _is_work(what: str) -> bool:
    """Whether some words name a kind of work: hours, contracts, days at home and pay are checked for themselves."""
    return bool(_words(what)) and not (
        named_in(what) or is_about_remote(fold(what)) or _DATED_OR_PAID.search(fold(what))
    )


def _words(what: str) -> frozenset[str]:
    """Return the first words that tell: what a long clause adds is circumstance."""
    return content_words(" ".join(what.split()[:_MOST_WORDS])) - _ANY_WORK


def _any_in(advert: str, what: str) -> bool:
    return any(mentions(advert, frozenset({word})) for word in _words(what))
