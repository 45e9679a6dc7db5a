"""The words of a comment as a person reads them: what an ATS kept as HTML without its tags, every place kept."""

from bisect import bisect_left
from dataclasses import dataclass

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments.without_markup import without_markup


@dataclass(frozen=True, slots=True)
class ReadableWords:
    """
    A text to be shown. `places` says, for each of its characters, what it stands for in `original`, end exclusive.

    `places` is None where the text holds no tag and no entity: it is then shown as it is.
    """

    original: str
    words: str
    places: tuple[Span, ...] | None = None

    def shown(self, span: Span) -> str:
        """Return what is shown of a stretch of the original: the characters that begin in it."""
        if self.places is None:
            return self.original[span[0] : span[1]]
        first, last = (bisect_left(self.places, (edge, edge)) for edge in span)
        return self.words[first:last]

    def place_of(self, span: Span) -> Span:
        """Return where a stretch of what is shown, not an empty one, stands in the original."""
        if self.places is None:
            return span
        return self.places[span[0]][0], self.places[span[1] - 1][1]


def readable_words(text: str) -> ReadableWords:
    """Return a text without its tags, with the characters its entities stand for; tags leave no empty line behind."""
    bare = without_markup(text)
    if bare is None:
        return ReadableWords(text, text)
    kept = _without_empty_lines(bare.words)
    return ReadableWords(text, "".join(bare.words[at] for at in kept), tuple(bare.spans[at] for at in kept))


def _without_empty_lines(words: str) -> list[int]:
    """Return the places of the characters to keep: of blanks that follow each other, one, an end of line if any is."""
    kept: list[int] = []
    blank: int | None = None
    for at, character in enumerate(words):
        if character.isspace():
            blank = at if blank is None or character == "\n" else blank
            continue
        if blank is not None and kept:
            kept.append(blank)
        blank = None
        kept.append(at)
    return kept
