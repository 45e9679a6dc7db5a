"""Whose each term of work is: what is said right after it, or the nearest words before it."""

from collections.abc import Sequence

from ravive.domain.reading.comments.slots.patterns import match
from ravive.domain.reading.comments.slots.terms_cues import (
    AFTERWARDS,
    ARTICLES,
    BETWEEN,
    BORDERS,
    OFFERING,
    ONLY,
    OURS,
    POSTS,
    REFUSALS,
    REFUSING,
    THEIRS,
    WANTING,
)
from ravive.domain.reading.comments.slots.terms_found import Term, Token

#: Verbs are looked up by their first letters.
_STEM = 5
_VERBS = WANTING | OFFERING
#: Two terms with only this between them are told of together.
_ALIKE = frozenset({"", "et", "and", "ou", "or", "ni", "nor", "&", "+"})
_ONLY = frozenset({"only", "uniquement", "seulement", "exclusivement"})
_OF = frozenset({"de", "du", "d'", "en", "des"})
_MEASURES = frozenset({"plus", "more", "moins", "less", "dela"})
#: No word further before a term tells of it.
_REACH = 14
_SUBJECT_REACH = 7


def tell_sides(body: str, tokens: Sequence[Token], terms: Sequence[Term]) -> None:
    """Settle whose each term is; what a mere "only" says depends on the others."""
    texts = [token.text for token in tokens]
    edge = 0
    for place, term in enumerate(terms):
        following = terms[place + 1].first if place + 1 < len(terms) else len(tokens)
        side, edge_after = _after(texts, term.last, following)
        before, distance = _before(texts, max(edge, term.first - _REACH), term.first)
        if before and (side in {None, "only"} or (side != "refused" and distance <= 1)):
            side, edge_after = before, term.last
        term.side, edge = side, edge_after
    sure = any(term.side == "theirs" for term in terms)
    for term in terms:
        # A wish without a subject is the candidate's, unless another one is and nothing is the post's.
        if term.side == "theirs?":
            term.side = "ours" if sure and all(other.side != "ours" for other in terms) else "theirs"
    only = "ours" if any(term.side == "theirs" for term in terms) else "theirs"
    for place, term in enumerate(terms):
        if term.side == "only":
            term.side = only
        if term.side is None and place and body[terms[place - 1].end : term.start].strip(" ,/") in _ALIKE:
            term.side = terms[place - 1].side


def _after(texts: list[str], place: int, following: int) -> tuple[str | None, int]:
    """Return what is said right after a term, and where that ends; words that lead to the next term are of that one."""
    at = place
    while at < following and at - place < 3 and texts[at] in BETWEEN:
        at += 1
    for start in dict.fromkeys((place, at)):
        if start >= following:
            continue
        told = match(texts, start, AFTERWARDS)
        if told is None:
            continue
        end = start + len(told[0]) - (told[0][-1] == "$")
        leads_on = following < len(texts) and (end == following or (end == following - 1 and texts[end] not in BORDERS))
        if end > following or (leads_on and told[1] != "refused"):
            continue
        return told[1], (place if told[1] == "only" else end)
    return None, place


def _before(texts: list[str], start: int, end: int) -> tuple[str | None, int]:
    """Return whose the words before a term say it is, the nearest first, and how far before it they stand."""
    only = refused = False
    crossed = 0
    weak: int | None = None
    for place in range(end - 1, start - 1, -1):
        text = texts[place]
        if text in BORDERS:
            crossed += texts[place + 1] not in BORDERS
            if text == "\n" or crossed > 1 or weak is not None or refused:
                break
        elif text in ONLY:
            only = True
        elif text in REFUSING or text[:_STEM] in REFUSALS or _is_no_more(texts, place):
            refused = refused or not (only or crossed)
        elif text in POSTS:
            weak = end - 1 - place if weak is None else weak
        elif side := _side_of(texts, start, place, end):
            refused = refused or (text[:_STEM] in _VERBS and not only and is_denied(texts, start, place))
            return _turned(side, refused=refused), end - 1 - place
    if refused:
        return "refused", 0
    return ("ours", weak) if weak is not None else (_only_before(texts, start, end), 0)


def _side_of(texts: list[str], start: int, place: int, end: int) -> str | None:
    """Return whose a term is by one word before it: a measure, a person, "c'est", a verb and its subject."""
    text = texts[place]
    if text in _MEASURES and place and texts[place - 1] in {"pas", "no", "au"}:
        return "theirs"
    if (text in THEIRS or text in OURS) and not _is_beside(texts, place, end - 1 - place):
        return "theirs" if text in THEIRS else "ours"
    if text == "c'":
        return _whose_it_is(texts, place)
    return verb_side(texts, start, place, unsure="theirs?") if text[:_STEM] in _VERBS else None


def _only_before(texts: list[str], start: int, end: int) -> str | None:
    """Return `only` where nothing but "only" leads to a term: "uniquement du CDI"."""
    place = end - 1
    if place > start and texts[place] in _OF:
        place -= 1
    return "only" if place >= start and texts[place] in _ONLY else None


def verb_side(texts: list[str], start: int, verb: int, *, unsure: str = "theirs") -> str | None:
    """Return whose a verb of wanting or of offering is; `unsure` for a wish without a subject; None for other words."""
    stem = texts[verb][:_STEM]
    if stem not in _VERBS:
        return None
    return _subject(texts, start, verb, unsure if stem in WANTING else "ours")


def _is_beside(texts: list[str], place: int, distance: int) -> bool:
    """Tell whether a word is no subject: "lui" and "her" as what a verb acts on, the "on" of "firm on 4 days"."""
    text, before = texts[place], texts[place - 1] if place else "\n"
    if text == "on":
        return distance == 0 or texts[place + 1] in {"the", "his", "her"}
    if text == "lui":
        return before not in BORDERS
    return text in {"her", "him"} and before[:_STEM] in OFFERING


def _is_no_more(texts: list[str], place: int) -> bool:
    """Tell whether "plus" means no longer: neither "de plus" nor "en plus", nor "plus de 20h" after "pas"."""
    before = texts[place - 1] if place else ""
    return texts[place] == "plus" and before not in {"de", "d'", "en", "pas", "au"}


def _whose_it_is(texts: list[str], place: int) -> str:
    """Return whose "c'est" is: of the person it is said of, else of the post."""
    near = texts[max(0, place - 2) : place]
    return "theirs" if any(text in THEIRS for text in near) else "ours"


def _turned(side: str, *, refused: bool) -> str:
    """Return whose a term is that one side refuses: what the post refuses is what the candidate wants."""
    if not refused:
        return side
    return "theirs" if side == "ours" else "refused"


def is_denied(texts: list[str], start: int, verb: int) -> bool:
    """Tell whether the verb is negated before it: "won't do", "never works"; "will only do" is not."""
    for place in range(verb - 1, max(start, verb - 3) - 1, -1):
        if texts[place] in ONLY or texts[place] in BORDERS:
            return False
        if texts[place] in REFUSING:
            return True
    return False


def _subject(texts: list[str], start: int, verb: int, default: str) -> str:
    """Return whose the verb is: of the nearest person before it, else of any noun with an article, else `default`."""
    if texts[verb][:_STEM] in {"faut", "falla", "faudr"}:
        near = texts[max(start, verb - 3) : verb]
        return "theirs" if "lui" in near or "elle" in near[-1:] else "ours"
    noun = False
    for place in range(verb - 1, max(start, verb - _SUBJECT_REACH) - 1, -1):
        text = texts[place]
        if text in THEIRS and not (text == "lui" and texts[place - 1] not in BORDERS):
            return "theirs"
        if text in OURS or text in POSTS:
            return "ours"
        if text in BORDERS:
            break
        if text in ARTICLES and noun:
            return "ours"
        noun = len(text) > 2 and text not in ONLY
    return default
