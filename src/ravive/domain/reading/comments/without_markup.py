"""A comment that a tool keeps as HTML, brought down to its words, each character with its place in the original."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.markup import BLOCKS, ENTITY, SILENT, TAG

#: Some exports escape what was escaped: "&lt;p&gt;".
_MOST_LAYERS = 2
#: An item or a cell is a saying of its own, as a paragraph is.
_BEGIN_A_LINE = BLOCKS | {"li", "td", "th", "blockquote"}
#: A longer text keeps its marks: it is no comment, and what a hostile cell may cost stays small.
_LONGEST = 30_000


@dataclass(frozen=True, slots=True)
class Bare:
    """The words, and for each of their characters what it stands for in the original, end exclusive."""

    words: str
    spans: tuple[Span, ...]


def without_markup(text: str) -> Bare | None:
    """
    Return `text` without its tags and with the characters its entities stand for.

    None where it holds neither, or is far too long.

    A tag leaves a blank in its place, or a line feed where it begins a line. What is between "<" and ">" without being
    a tag of HTML ("<3 ans") is left as it is.
    """
    bare = None
    if len(text) > _LONGEST:
        return None
    for _ in range(_MOST_LAYERS):
        words = text if bare is None else bare.words
        if not _is_marked(words):
            break
        bare = _one_layer(words, bare)
    return bare


def _is_marked(words: str) -> bool:
    tagged = "<" in words and ("<!--" in words or TAG.search(words))
    return bool(tagged or ("&" in words and ENTITY.search(words)))


def _one_layer(words: str, before: Bare | None) -> Bare:
    pieces = list(_pieces(words))
    spans: list[Span] = []
    for said, start, end in pieces:
        spans += [(start, end)] if len(said) != end - start else [(at, at + 1) for at in range(start, end)]
    if before is not None:
        spans = [(before.spans[start][0], before.spans[end - 1][1]) for start, end in spans]
    return Bare("".join(said for said, _, _ in pieces), tuple(spans))


def _pieces(words: str) -> Iterator[tuple[str, int, int]]:
    """Yield what is said, with the bounds of what says it: passages as they stand, a character for a tag or entity."""
    at = 0
    for start, end, said in _marks(words):
        if start > at:
            yield words[at:start], at, start
        yield said, start, end
        at = end
    if at < len(words):
        yield words[at:], at, len(words)


def _marks(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield the bounds of the tags, of what they hide, and of the entities, in order, with what stands for each."""
    at = 0
    never_closed: set[str] = set()
    while (mark := _MARK.search(words, at)) is not None:
        name = (mark["name"] or "").lower()
        at = _end_of_hidden(words, mark, name, never_closed)
        said = _stands_for(mark[0], name)
        # An entity that stands for several characters, or for none we know, is left as it is written.
        if len(said) == 1:
            yield mark.start(), at, said


_MARK = re.compile(rf"{TAG.pattern}|<!--|{ENTITY.pattern}", re.IGNORECASE)


def _stands_for(mark: str, name: str) -> str:
    if name in _BEGIN_A_LINE:
        return "\n"
    return " " if mark.startswith("<") else html.unescape(mark)


def _end_of_hidden(words: str, mark: re.Match[str], name: str, never_closed: set[str]) -> int:
    """
    Return where a mark ends, with what it hides; what nothing closes hides nothing.

    `never_closed` remembers the latter, or a text of openings alone would be searched to its end for each of them.
    """
    closing = "-->" if mark[0] == "<!--" else f"</{name}>" if name in SILENT and not mark["end"] else ""
    if not closing or closing in never_closed:
        return mark.end()
    found = re.compile(re.escape(closing), re.IGNORECASE).search(words, mark.end())
    if found is None:
        never_closed.add(closing)
        return mark.end()
    return found.end()
