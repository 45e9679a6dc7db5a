"""Tools that the lexicon does not know, told by the word before them or by being no longer used."""

import re
from collections.abc import Iterator, Sequence

from ravive.domain.lexicon import Mention, fold

_NAME = r"[A-ZÀ-Ý][\w.+-]*\w(?: (?:[A-ZÀ-Ý][\w.+-]*|\d{1,4})){0,2}"
_SORTS = (
    r"(?:[Ll]ogiciels?|[Pp]rogiciels?|[Oo]utils?|ERP|SIRH|CRM|GMAO|CRM|SIH|[Ss]oftware|[Tt]ools?|[Pp]ackage|[Ss]ystems?"
    r"|[Aa]pplications?)"
)
_NAMED = (
    re.compile(
        rf"\b{_SORTS} (?:(?:métier|de paie|comptable|de gestion|interne|maison|like|comme|such as) )?(?P<name>{_NAME})"
    ),
    re.compile(
        rf"(?:^|[.;:] )(?P<name>{_NAME}) (?:is|are|n['’]est|ne sont) (?:no longer|not|plus|pas) "
        r"(?:used|needed|required|asked|utilisée?s?|exigée?s?|demandée?s?|requise?s?|nécessaires?)"
    ),
)
_NOT_TOOLS = frozenset(
    [
        "nos",
        "notre",
        "vous",
        "ce",
        "ces",
        "le",
        "la",
        "les",
        "office",
        "bureautique",
        "informatique",
        "anglais",
        "english",
    ]
)


def unknown_tools(text: str, known: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield where a clause names a tool that no mention covers."""
    taken = [(mention.start, mention.end) for mention in known]
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            start, end = match.span("name")
            if fold(match["name"]) not in _NOT_TOOLS and all(end <= left or right <= start for left, right in taken):
                taken.append((start, end))
                yield start, end
