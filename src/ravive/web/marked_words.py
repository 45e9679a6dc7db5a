"""A comment cut into stretches, so that a page can underline each claim's words and lead from them to the claim."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ravive.application.readable_words import ReadableWords, readable_words
from ravive.web.words import Span


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """
    A stretch of a comment.

    `claims` are the numbers of the claims whose words it belongs to, several where they overlap; `ends` those of the
    claims whose words end with it. `unlawful`: it tells a protected ground. `asked`: it is what the question is about.
    """

    text: str
    claims: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    unlawful: bool = False
    asked: bool = False

    @property
    def overlaps(self) -> bool:
        """Whether several claims rest on it."""
        return len(self.claims) > 1


def marked_passages(
    text: str,
    *,
    evidence: Sequence[Span | None],
    unlawful: Iterable[Span] = (),
    asked: int | None = None,
) -> tuple[MarkedPassage, ...]:
    """
    Cut `text` wherever the words of a claim begin or end (characters, end exclusive).

    `evidence` holds a place for each claim, numbered from 1; None for a claim without words. Joined again, the passages
    are the text as a person reads it, without the tags of an ATS; places outside it are cut at its edges.
    """
    readable = readable_words(text)
    claims = {number: _inside(text, span) for number, span in enumerate(evidence, start=1) if span is not None}
    claims = {number: span for number, span in claims.items() if span[0] < span[1]}
    struck = [_inside(text, span) for span in unlawful]
    edges = sorted({0, len(text), *(edge for span in (*claims.values(), *struck) for edge in span)})
    passages = (_passage(readable, (start, end), claims, struck, asked) for start, end in pairwise(edges))
    return tuple(passage for passage in passages if passage.text or passage.ends)


def _passage(
    readable: ReadableWords, place: Span, claims: dict[int, Span], struck: list[Span], asked: int | None
) -> MarkedPassage:
    covering = tuple(number for number, span in claims.items() if _covers(span, place))
    return MarkedPassage(
        text=readable.shown(place),
        claims=covering,
        ends=tuple(number for number in covering if claims[number][1] == place[1]),
        unlawful=any(_covers(span, place) for span in struck),
        asked=asked in covering,
    )


def _inside(text: str, span: Span) -> Span:
    return (min(max(span[0], 0), len(text)), min(max(span[1], 0), len(text)))


def _covers(span: Span, place: Span) -> bool:
    return span[0] <= place[0] and place[1] <= span[1]
