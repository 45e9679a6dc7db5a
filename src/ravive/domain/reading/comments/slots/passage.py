"""The words of a comment that tell one reason, with what stands around them."""

from dataclasses import dataclass

from ravive.domain.reading.comments.text import Comment


@dataclass(frozen=True, slots=True)
class Passage:
    """
    The clauses in which a reason was found: `start` to `end`, end exclusive, in the body of the comment.

    They may say less than the whole reason: what is missing is looked for in the sentence, then in the comment.
    """

    comment: Comment
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words themselves, folded."""
        return self.comment.body[self.start : self.end]

    @property
    def sentences(self) -> tuple[int, int]:
        """The bounds of the sentences that the passage lies in, in the body."""
        first, _ = self.comment.sentence(self.start)
        _, last = self.comment.sentence(max(self.start, self.end - 1))
        return first, last

    def written(self, start: int, end: int) -> str:
        """Return a part of the body as it was written, with its case and accents."""
        return self.comment.raw[start:end]
