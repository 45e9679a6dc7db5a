"""Contract and working time: what the candidate wants and what the post offers."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ravive.domain.kernel.claims import Contract, Span
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.terms_words import (
    BY_THEM_IF_BARE,
    FIGURE,
    FILLERS,
    JOINTS,
    OFFERS,
    ONLY_AFTER,
    OURS_AFTER,
    OURS_BEFORE,
    PHRASE_ENDS,
    REFUSED_AFTER,
    REFUSED_BEFORE,
    TERM,
    THEIRS_AFTER,
    THEIRS_BEFORE,
    WANTS,
)

_TERM = re.compile(
    rf"(?<![\w.,/'-])(?:(?<=[ldn]')|(?<=qu')|(?<![\w'])){TERM}(?![\w])|(?<=[ldn]'){TERM}(?!\w)|(?<=qu'){TERM}(?!\w)"
)
_JOINT = re.compile(rf"(?:{JOINTS})")
_BEFORE = re.compile(rf"\b(?:(?P<refused>{REFUSED_BEFORE})|(?P<theirs>{THEIRS_BEFORE})|(?P<ours>{OURS_BEFORE}))(?!\w)")
_AFTER = re.compile(
    rf"[ ,:;(=-]*(?:(?P<refused>{REFUSED_AFTER})|(?P<theirs>{THEIRS_AFTER})|(?P<ours>{OURS_AFTER})|"
    rf"(?P<only>{ONLY_AFTER}))(?!\w)"
)
_FIGURE = re.compile(rf"{FIGURE}(?! ?(?:k\b|€|ans\b|an\b|years?|km|min|%))")
_BARE = re.compile(rf"(?:{BY_THEM_IF_BARE})$")
_WANTED = re.compile(rf"\b(?:{WANTS}) {FILLERS}(?P<phrase>[^\W_](?:[^\n,;:()!?]{{0,50}}))")
_OFFERED = re.compile(rf"\b(?:{OFFERS}) {FILLERS}(?P<phrase>[^\W_](?:[^\n,;:()!?]{{0,50}}))")
_OURS_SUBJECT = re.compile(
    r"\b(?:on|nous|ils|we|they|client\w*|poste|role|job|head|manager|boss|team|equipe|chef\w*|patron\w*|direct\w+|"
    r"usine|site|plant|store|school) $"
)
_MONEY = re.compile(r"\d ?k\b|[€£$]|\d{3}|euro")
_MOST_WORDS = 4
#: So close before a term, a word tells more than what follows the term: "eux c'est CDI ou rien".
_CLOSE = 5
_COUNTED = re.compile(r"(?:\d|\w{3})[ -]?(?:h|hours?|heures|j|jours?|days?)(?![a-z])")
#: Two terms with only this between them are told of together.
_ALIKE = frozenset({"", "et", "and", "ou", "or", "ni"})
_LENGTH = re.compile(r"(?:\d+|[a-z]+)[ -]?(?:mois|semaines|months?|weeks?|wks?|mths?)")
_REACH = 70
_LONGEST = 60
_WINDOW = 250


def read_contract(passage: Passage) -> Contract:
    """Return the contract or the hours that the candidate wants, and those that the post gives."""
    body = passage.comment.body
    wanted = offered = None
    for start, end, is_near in _windows(passage):
        here_wanted, here_offered = _sides(body, start, end, is_near=is_near)
        wanted, offered = wanted or here_wanted, offered or here_offered
        if wanted and offered:
            break
    else:
        start, end = _around(passage)
        wanted = wanted or _phrase(_WANTED, body, start, end, offered)
        offered = offered or _phrase(_OFFERED, body, start, end, wanted)
    if wanted and offered and _text(passage, wanted).lower() == _text(passage, offered).lower():
        wanted = None
    return Contract(wanted=_written(passage, wanted), offered=_written(passage, offered))


def _windows(passage: Passage) -> Iterator[tuple[int, int, bool]]:
    """Yield where to look: in the passage, in its sentences, then in those around, where only plain words count."""
    comment = passage.comment
    first, last = passage.sentences
    start, end = max(first, passage.start - _WINDOW), min(last, passage.start + 2 * _WINDOW)
    yield passage.start, min(passage.end, passage.start + 2 * _WINDOW), True
    yield start, end, True
    before = comment.sentence(start - 2)[0] if start > 1 else start
    after = comment.sentence(end)[1] if end < len(comment.body) else end
    yield max(before, start - _WINDOW), min(after, end + _WINDOW), False


def _around(passage: Passage) -> Span:
    first, last = passage.sentences
    return max(first, passage.start - _WINDOW), min(max(last, passage.end), passage.start + 2 * _WINDOW)


def _phrase(pattern: re.Pattern[str], body: str, start: int, end: int, other: Span | None) -> Span | None:
    """Return the words that follow a word of wanting or of offering, which no table holds: "after four on four off"."""
    for found in pattern.finditer(body, start, end):
        first = last = found.start("phrase")
        for place, word in enumerate(re.finditer(r"[^ ]+", found["phrase"])):
            if place == _MOST_WORDS or word.group().split("'")[0] in PHRASE_ENDS:
                break
            last = first + word.end()
        if pattern is _WANTED and _OURS_SUBJECT.search(body, max(start, found.start() - 25), found.start()):
            continue
        overlaps = other is not None and first < other[1] and other[0] < last
        if last > first and not overlaps and not _MONEY.search(body, first, last):
            return first, last
    return None


def _text(passage: Passage, span: Span) -> str:
    return passage.comment.body[span[0] : span[1]]


def _written(passage: Passage, span: Span | None) -> str | None:
    return passage.written(*span).strip(" ,;-") if span else None


def _sides(body: str, start: int, end: int, *, is_near: bool) -> tuple[Span | None, Span | None]:
    terms = _terms(body, start, end)
    sides = _told(body, start, end, terms)
    wanted = [term for term, side in zip(terms, sides, strict=True) if side == "theirs"]
    offered = [term for term, side in zip(terms, sides, strict=True) if side == "ours"]
    if not is_near:
        return _best(body, wanted), _best(body, offered)
    offered += [term for term, side in zip(terms, sides, strict=True) if side == "refused"]
    untold = [term for term, side in zip(terms, sides, strict=True) if side is None]
    if untold and wanted and not offered:
        offered = untold
    elif untold and offered and not wanted and "refused" not in sides:
        wanted = untold
    elif untold and not wanted and not offered:
        offered = untold
    return _best(body, wanted), _best(body, offered)


def _best(body: str, terms: list[Span]) -> Span | None:
    """Return the first term that says more than a length of time, else the first one."""
    return next((term for term in terms if not _LENGTH.fullmatch(body, *term)), terms[0] if terms else None)


def _terms(body: str, start: int, end: int) -> list[Span]:
    """Return the terms of work named, those that stand together as one: "6 nuits par mois"."""
    found = [match.span() for match in _TERM.finditer(body, start, end)]
    merged: list[Span] = []
    for span in found:
        joined = merged and span[1] - merged[-1][0] <= _LONGEST and _JOINT.fullmatch(body, merged[-1][1], span[0])
        if joined:
            merged[-1] = (merged[-1][0], span[1])
        else:
            merged.append(span)
    return sorted([*merged, *_bare_figures(body, start, end, merged)])


def _bare_figures(body: str, start: int, end: int, terms: list[Span]) -> Iterator[Span]:
    """Yield the figures without a unit that stand against a term that has one: "contrat de 20h, il lui en faut 35"."""
    if not any(_COUNTED.search(body, first, last) for first, last in terms):
        return
    for found in _FIGURE.finditer(body, start, end):
        apart = all(found.end() <= first or found.start() >= last for first, last in terms)
        if apart and _BARE.search(body, max(start, found.start() - 30), found.start()):
            yield found.span()


def _told(body: str, start: int, end: int, terms: list[Span]) -> list[str | None]:
    """Return whose each term is; what a mere "only" says depends on the others."""
    sides = _said(body, start, end, terms)
    only = "ours" if "theirs" in sides else "theirs"
    sides = [only if side == "only" else side for side in sides]
    for place, (one, two) in enumerate(pairwise(sides)):
        between = body[terms[place][1] : terms[place + 1][0]].strip(" ,/")
        if two is None and between in _ALIKE:
            sides[place + 1] = one
    return sides


def _said(body: str, start: int, end: int, terms: list[Span]) -> list[str | None]:
    """Return what is said of each term, right after it or by the last words before it."""
    sides: list[str | None] = []
    edge = start
    for place, (first, last) in enumerate(terms):
        following = terms[place + 1][0] if place + 1 < len(terms) else None
        side, after = _after(body, last, end, following)
        before, its_end = _before(body, max(edge, first - _REACH), first)
        if before and (side in {None, "only"} or (side != "refused" and first - its_end <= _CLOSE)):
            side, after = before, last
        edge = after
        sides.append(side)
    return sides


def _after(body: str, last: int, end: int, following: int | None) -> tuple[str | None, int]:
    """Return what is said right after a term, and where that ends; words that lead to the next term are of that one."""
    found = _AFTER.match(body, last, end)
    if found is None or (following is not None and found.end() > following):
        return None, last
    if found.lastgroup in {"ours", "only"}:
        leads_on = following is not None and found.end() >= following - 2
        return (None if leads_on else found.lastgroup), last
    return found.lastgroup, found.end()


def _before(body: str, start: int, end: int) -> tuple[str | None, int]:
    """Return whose the last word before `end` says the term is, and where that word ends."""
    side, place = None, start
    for found in _BEFORE.finditer(body, max(start, body.rfind("\n", start, end) + 1), end):
        side, place = found.lastgroup, found.end()
    return side, place
