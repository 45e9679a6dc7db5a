"""Taking the noun phrase that follows a word such as "pas de" or "no": the skill itself, in the words of the text."""

import re

from ravive.domain.reading.comments.families import words

_PHRASE = re.compile(
    r"(?P<det>(?:de la |de l'|des |du |de |d'|le |la |les |l'|un |une |en |sur |the |a |an |any |with |in |of |on |"
    r"his |her |son |sa |ses |avec |dans |"
    r"real |actual |proper |vraie? |veritable |reelle? |serious |hands-on |current |recent )*)"
    r"(?P<phrase>[\w+#./&'-]+(?: [\w+#./&'-]+){0,4})"
)
#: Words that end the phrase: what follows is another thought.
_STOPS = words(
    """
    et and mais but qui que quoi alors donc car on il elle ils elles nous vous je we they he she it i you pour for ni
    nor or ou which that so because since puisque or donc est etait sont is was were are sera serait would will could
    can a ont avait had has have chez au aux avec sans selon d'apres suite depuis jusqu jusqu'a quand when if si where
    here there yet though whereas while however malgre despite vs contre au-dela this non ko refus refuse refusee no
    not ne n'a n'est du tout at all whatsoever either though really enough encore jamais never already deja comme as
    than le la les the un une ce cette ces son sa ses his her their
    """
)
_ARTICLES = words(
    """
    le la les the un une a an son sa ses his her their ce cette ces
    """
)
_TRIM = words(
    """
    en de du des la le les d' l' sur in of on with the a an to at by from plus too tout toute bien tres very assez
    vraiment hands experience knowledge skills skill background practice pratique connaissance connaissances maitrise
    exposure familiarity niveau competence competences notion notions base bases
    """
)


def phrase_at(body: str, start: int, end: int, *, through: bool = False) -> tuple[int, int] | None:
    """
    Return the bounds of the noun phrase that begins at `start` in `body`, before `end`; None when there is none.

    `through` lets it run over articles: after "ne sait pas", what comes is a verb and its object.
    """
    found = _PHRASE.match(body, start, end)
    if found is None:
        return None
    first = found.start("phrase")
    last = first
    for word in re.finditer(r"[^ ]+", found["phrase"]):
        bare = word.group().strip("'.-/")
        if not bare or (bare in _STOPS and not (through and bare in _ARTICLES)):
            break
        last = first + word.end()
    return _trimmed(body, first, last)


def _trimmed(body: str, first: int, last: int) -> tuple[int, int] | None:
    """Drop the little words at both ends, as long as something is left."""
    words = [(first + found.start(), first + found.end()) for found in re.finditer(r"[^ ]+", body[first:last])]
    while words and body[words[0][0] : words[0][1]] in _TRIM:
        words.pop(0)
    while words and body[words[-1][0] : words[-1][1]].strip(".") in _TRIM:
        words.pop()
    if not words:
        return None
    start, end = words[0][0], words[-1][1]
    while end > start and body[end - 1] in ".'/-&":
        end -= 1
    while start < end and body[start : start + 2] in ("d'", "l'", "s'", "n'"):
        start += 2
    return (start, end) if start < end else None


def head(body: str, bounds: tuple[int, int]) -> str:
    """Return the first word of a phrase, folded."""
    return re.split(r"[ /]", body[bounds[0] : bounds[1]], maxsplit=1)[0].strip("'.-")
