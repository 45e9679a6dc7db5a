"""A note taken apart: the dated blocks of a diary ("SB 11/03/26 : …"), and the sentences of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.notes.days import Anchor, Day, days_in

#: What may come before a date that opens a block: a bullet, the initials or the first name of who writes, "le".
_OPENING = re.compile(r"[\s>*•\[(–-]*(?:(?!le\b|on\b)[a-z][\w.+& -]{0,11}?[\s:,(\[/-]+)?(?:le |on )?[(\[]?")
#: Words that make what stands before a date a part of the story and not the name of who writes.
_STORY = re.compile(
    r"\b(?:tel|appel\w*|mails?|email|sms|texto|call\w*|itw|rdv|entretien|vue?|recue?|rappel\w*|relance\w*"
    r"|refus\w*|dispo\w*"
    r"|libre|rang|spoke|met|wrote|mailed|emailed|phone\w*|depuis|since|avant|before|until|des|from|en|in|libre"
    r"|free|contact\w*"
    r"|dit|told|ne|nee|born|non|oui|ok|ko|stop)\b"
)
#: What may come after it: a bracket, initials, then a colon, a dash or the end of the line.
_CLOSING = re.compile(
    r"[)\]]*\s*(?:[(\[]?(?!tel\b|sms\b|itw\b|rdv\b|vue?\b|ok\b|ko\b|non\b)[a-z]{2,3}[)\]]?\s*)?(?::|\s-|-\s|=|>"
    r"|,?\n)\s*|[)\]]\s*"
    # "24/08/26 nous ecrit …", "le 20/08/26 mail : …": who did what opens the entry as well as a colon does.
    r"|\s+(?=(?:(?:elle|il|he|she|they|candidate?)\s+(?!a ete |est ne)\w|(?:nous|me|m')\s?(?:re)?(?:ecrit"
    r"|appelle|rappelle|contacte"
    r"|recontacte|relance)|(?:mail|e-?mail|sms|texto|appel|tel|message|msg|courrier|linkedin|email|text|call)\s*:"
    r"|(?:mail|e-?mail|sms|texto|appel|message|msg|courrier|email|text|call) (?:de sa part|d'elle|de lui"
    r"|from (?:her|him)"
    r"|recue?)))"
)
_DIGIT = re.compile(r"\d")
_LINE_START = re.compile(r"(?:^|\n|[.;|!?»\"]\s+|\s//\s*|\s/\s)")

#: The end of a sentence: not after an abbreviation ("tél.", "janv."), nor inside a figure.
_SENTENCE_END = re.compile(
    # The mark is looked for first: behind most characters there is nothing to exclude.
    r"(?=[.!?;])(?<!\btel)(?<!\bjanv)(?<!\bfev)(?<!\bfevr)(?<!\bavr)(?<!\bjuil)(?<!\bsept)(?<!\boct)(?<!\bnov)(?<!\bdec)"
    r"(?<!\bm)(?<!\bmr)(?<!\bmme)(?<!\bex)(?<!\benv)(?<!\betc)(?<!\bdr)[.!?;]+(?=\s|$|»|\")|\n+|\s//?\s|\s\|\s"
)


@dataclass(frozen=True, slots=True)
class Block:
    """
    A stretch of a note, between two characters, the end exclusive.

    `written` is the date that opens it; None for what stands before any date.
    """

    start: int
    end: int
    written: PartialDate | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, between two characters, with what the dates in it are counted from."""

    start: int
    end: int
    anchor: Anchor
    written: PartialDate | None


def blocks_of(folded: str, *, anchor: Anchor) -> list[Block]:
    """Return the blocks of a folded note, in order; a note without dated openings is one block."""
    headers = list(_headers(folded, anchor))
    blocks: list[Block] = []
    if not headers or headers[0][0] > 0:
        blocks.append(Block(0, headers[0][0] if headers else len(folded), None))
    for index, (_, body, written) in enumerate(headers):
        end = headers[index + 1][0] if index + 1 < len(headers) else len(folded)
        blocks.append(Block(body, end, written))
    return blocks


def sentences_of(folded: str, *, anchor: Anchor) -> tuple[Sentence, ...]:
    """Return the sentences of a folded note, in order, each knowing the block it stands in."""
    return tuple(_sentences(folded, anchor))


def _sentences(folded: str, anchor: Anchor) -> Iterator[Sentence]:
    for block in blocks_of(folded, anchor=anchor):
        inner = anchor if block.written is None else anchor.under(block.written)
        start = block.start
        for mark in _SENTENCE_END.finditer(folded, block.start, block.end):
            if mark.start() > start:
                yield Sentence(start, mark.start(), inner, block.written)
            start = mark.end()
        if start < block.end:
            yield Sentence(start, block.end, inner, block.written)


def _headers(folded: str, anchor: Anchor) -> Iterator[tuple[int, int, PartialDate]]:
    """Yield where each dated opening starts, where its text starts, and its date."""
    if _DIGIT.search(folded) is None:
        return
    days = [*days_in(folded, anchor=anchor), *_bare_years(folded)]
    starts = [match.end() for match in _LINE_START.finditer(folded)]
    for day in sorted(days, key=lambda day: day.start):
        begin = max((start for start in starts if start <= day.start), default=0)
        closing = _CLOSING.match(folded, day.end)
        names_nobody = _STORY.search(folded, begin, day.start) is None
        if closing is not None and names_nobody and _OPENING.fullmatch(folded, begin, day.start):
            yield begin, closing.end(), day.on


def _bare_years(folded: str) -> Iterator[Day]:
    """Yield the years that open a block by themselves: "2023: …"."""
    for match in re.finditer(r"(?:^|(?<=\n)|(?<=[.;] ))(20\d\d)(?=\s*:)", folded):
        yield Day(match.start(), match.end(), PartialDate(int(match[1])))
