"""A change that bears on a reason in words that no effect was understood from."""

import re

from ravive.domain.kernel.openings import Change
from ravive.domain.lexicon import fold
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.gone import is_eased, is_gone
from ravive.domain.refusals.terms import content_words, same_root

#: Too common in what companies write to tie a change to a reason.
_COMMON_WORDS = """
    annee apres avant candidat candidate candidats client clients company deux equipe equipes entreprise etait faire
    full heure heures job jour jours longtemps meme mois monsieur madame people person personne poste postes post posts
    quatre role semaine semaines service services team teams temps three time travail trois trop week weeks work working
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_SHORTEST = 4
_HOUR = re.compile(r"\b(\d{1,2})\s?(?:h(?:\d{2})?|am|pm|heures)\b")


def bearing_change(case: Case, words: str) -> Change | None:
    """
    Return the latest change since the ending that names what a reason named, and says that it got better.

    Better is: over, or compared with a heavier before. A change that merely shares a word proves nothing.
    """
    wanted = _telling(words)
    hours = set(_HOUR.findall(fold(words)))
    for change in sorted(case.since, key=lambda change: change.on.first, reverse=True):
        statement = fold(change.statement)
        told = list(_HOUR.finditer(statement))
        if hours and told:
            # Hours against hours: which of them is over decides, not the words around them.
            better = any(match[1] in hours and is_gone(statement, *match.span()) for match in told)
        else:
            better = is_eased(statement) and _shares(wanted, change.statement)
        if better:
            return change
    return None


def _shares(wanted: frozenset[str], statement: str) -> bool:
    told = _telling(statement)
    return any(same_root(one, other) for one in wanted for other in told)


def _telling(text: str) -> frozenset[str]:
    return frozenset(word for word in content_words(text) if len(word) >= _SHORTEST and word not in _COMMON)
