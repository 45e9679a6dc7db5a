"""What the scan found in a comment, with the questions that the readers of each family ask of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ravive.domain.kernel.claims import Span
from ravive.domain.reading.comments import scopes
from ravive.domain.reading.comments.signs import Hit, Hits
from ravive.domain.reading.comments.text import Comment

_NONE: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A comment and the hits of every sign in it."""

    comment: Comment
    hits: Hits

    def all(self, *labels: str) -> Sequence[Hit]:
        """Return every hit of these labels, waved away or not."""
        if len(labels) == 1:
            return self.hits.get(labels[0], _NONE)
        return [hit for label in labels for hit in self.hits.get(label, _NONE)]

    def has(self, *labels: str) -> bool:
        """Tell whether one of these labels was found at all."""
        return any(label in self.hits for label in labels)

    def standing(self, *labels: str) -> list[Hit]:
        """Return the hits that are said of this candidate and that weighed."""
        found = self.all(*labels)
        return [hit for hit in found if scopes.stands(self.comment, self.hits, hit)] if found else []

    def of_candidate(self, *labels: str) -> list[Hit]:
        """Return the hits that are said of this candidate and not right after a negation."""
        return [
            hit
            for hit in self.all(*labels)
            if not scopes.is_negated(self.comment, hit)
            and not scopes.is_about_somebody_else(self.comment, self.hits, hit)
        ]

    def sentence_of(self, hit: Hit) -> Span:
        """Return the bounds of the sentence that holds the hit, in the body."""
        return self.comment.sentence(hit.start)

    def clause_of(self, hit: Hit) -> Span:
        """Return the bounds of the clause that holds the hit, in the body."""
        return scopes.clause(self.comment, hit.start, hit.end)

    def in_same_sentence(self, hit: Hit, *labels: str) -> list[Hit]:
        """Return the hits of these labels in the sentence that holds `hit`."""
        first, last = self.sentence_of(hit)
        return [other for other in self.all(*labels) if first <= other.start < last]

    def span(self, hit: Hit) -> Span:
        """Return where the hit lies in the original text."""
        return self.comment.span(hit.start, hit.end)

    def is_asked(self, hit: Hit) -> bool:
        """Tell whether the sentence of the hit ends with a question mark: a supposition, not a statement."""
        _, last = self.sentence_of(hit)
        return "?" in self.comment.raw[max(hit.end, last - 3) : last + 1]

    def written(self, start: int, end: int) -> str:
        """Return a passage as it was written, with its case and accents."""
        return self.comment.raw[start:end]
