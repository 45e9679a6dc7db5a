"""Somebody else, no post any more, or a rule: `outranked`, `position_closed`, `other`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, Other, Outranked, PositionClosed
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_no_rival
from ravive.domain.reading.comments.signs import Hit

_INSIDE = re.compile(r"\b(?:internes?|internal\w*|insider|in-house|de la maison|du groupe|promoti\w+|mobilite)\b")
_RANKS = (
    (
        re.compile(
            r"(?:2|#2)(?:e|eme|nd|de|ieme|\b)|second|deuxieme|two|deux|runner|silver|argent|dauphin|vice-champion|"
            r"first reserve|next best"
        ),
        2,
    ),
    (re.compile(r"3(?:e|eme|rd|ieme|\b)|third|troisieme|bronze"), 3),
    (re.compile(r"4(?:e|eme|th|ieme)|fourth|quatrieme"), 4),
    (re.compile(r"5(?:e|eme|th|ieme)"), 5),
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claims on being second, on a post that closed, and on rules that stand outside the person."""
    closed = found.of_candidate("end.closed")
    outranked = [hit for hit in found.all("end.outranked") if not _overlaps_any(hit, closed) or _rank(hit)]
    outranked = [hit for hit in outranked if not is_no_rival(found, hit)]
    insiders = [hit for hit in outranked if _is_insider(found, hit)]
    closed = closed or insiders
    outranked = [hit for hit in outranked if hit not in insiders or _rank(hit)]
    if outranked:
        yield _outranked(found, outranked)
    elif _finalist_refused(found):
        yield Outranked(evidence=found.span(found.all("end.finalist")[0]), certain=False)
    for hit in closed[:1]:
        yield PositionClosed(evidence=found.span(hit), certain=not found.is_asked(hit))
    for hit in found.of_candidate("end.other")[:1]:
        yield Other(evidence=found.span(hit), certain=not found.is_asked(hit))


def _outranked(found: Found, hits: list[Hit]) -> Claim:
    rank = next((rank for hit in hits if (rank := _rank(hit)) is not None), None)
    return Outranked(rank=rank, evidence=found.span(hits[0]), certain=not found.is_asked(hits[0]))


def _rank(hit: Hit) -> int | None:
    return next((rank for pattern, rank in _RANKS if pattern.search(hit.match.group())), None)


def _finalist_refused(found: Found) -> bool:
    """Tell whether a bare cell says "finaliste": who was refused then was second to somebody."""
    return found.has("end.finalist") and len(found.comment.body.split()) <= 12


def _is_insider(found: Found, hit: Hit) -> bool:
    """Tell whether the one who was preferred came from inside: then the post was closed, not lost to a rival."""
    return _INSIDE.search(found.comment.body, hit.start, min(found.sentence_of(hit)[1], hit.end + 25)) is not None


def _overlaps_any(hit: Hit, others: list[Hit]) -> bool:
    return any(hit.start < other.end and other.start < hit.end for other in others)
