"""An advert cut into clauses, each knowing where it stands and what part of the advert it belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.lexicon import fold
from ravive.domain.reading.adverts.headings import Section, ends_section, heading_of, is_label
from ravive.domain.reading.adverts.plain import without_marks

__all__ = ["Clause", "Section", "clauses_of"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of an advert that says one thing: its words, folded too, and where it starts in the advert."""

    text: str
    folded: str
    start: int
    section: Section


#: A new line begins a new clause, unless it merely continues a wrapped sentence.
_LINES = re.compile(r"\n(?=[ \t]*(?:\n|[-*•·–—✓✔►▪◦‣+]|\d+[.)]|#|[^a-zà-ÿ\s])|[ \t]*$)")
_BULLET = re.compile(r"[ \t]*(?:[-*•·–—✓✔►▪◦‣+]|\d{1,2}[.)])[ \t]+")
_SAYS = re.compile(r"[^\W_]")
_SENTENCES = re.compile(r"(?<=[.!?…])[ \t]+(?=[\"«(]?[^a-zà-ÿ\s])|;|\n{2,}")
#: What is read clause by clause costs the square of a clause's length at worst: none is longer.
_LONGEST_CLAUSE = 400


def clauses_of(text: str) -> tuple[Clause, ...]:
    """Return the clauses of an advert in order, headings left out (what follows them knows its section)."""
    bare = without_marks(text)
    found: list[Clause] = []
    section = Section.OPEN
    for start, end in _lines(bare):
        line = bare[start:end]
        named, told = _heading(line)
        section = _section_after(section, named, line)
        if named and not told:
            continue
        # A heading with its text on the same line ("Conditions : CDI") rules that line and those that follow it.
        found += (
            Clause(bare[left:right], fold(bare[left:right]), left, section)
            for piece in _split(bare, _SENTENCES, start, end)
            for left, right in _short(bare, *piece)
        )
        # What a firm says of itself on one line ends with it.
        section = Section.OPEN if named is Section.EMPLOYER else section
    return tuple(found)


def _section_after(section: Section, named: Section | None, line: str) -> Section:
    """Return the section a line stands in; an unknown heading ends what the firm says of itself."""
    if named is not None:
        return named
    aside = section in {Section.EMPLOYER, Section.PROCESS} and not _BULLET.match(line)
    return Section.OPEN if aside and ends_section(line) else section


def _heading(line: str) -> tuple[Section | None, bool]:
    """Return the section a line opens, and whether it also says something after its heading."""
    bullet = _BULLET.match(line)
    offset = bullet.end() if bullet else 0
    section, length = heading_of(line[offset:])
    return section, bool(line[offset + length :].strip())


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines, a mere label ("Prise de poste") together with the value on the next one."""
    label: int | None = None
    for start, end in _split(text, _LINES, 0, len(text)):
        first = start if label is None else label
        if label is None and is_label(text[start:end]) and text[end : end + 2] not in {"", "\n\n", "\n"}:
            label = start
            continue
        label = None
        yield first, end


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a piece, cut at its last blank before it gets too long."""
    while end - start > _LONGEST_CLAUSE:
        cut = text.rfind(" ", start + _LONGEST_CLAUSE // 2, start + _LONGEST_CLAUSE)
        cut = start + _LONGEST_CLAUSE if cut < 0 else cut
        yield from _piece(text, start, cut)
        start = cut
    yield from _piece(text, start, end)


def _split(text: str, pattern: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces between the matches that hold a letter or a figure, without the blanks around them."""
    left = start
    for match in pattern.finditer(text, start, end):
        yield from _piece(text, left, match.start())
        left = match.end()
    yield from _piece(text, left, end)


def _piece(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if _SAYS.search(piece):
        yield start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
