"""The words of the time, cut into passages so that a page can underline its evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text: plain, the `evidence` of a claim, or `unlawful` (a protected ground somebody wrote down)."""

    text: str
    kind: str = "plain"

    @property
    def is_evidence(self) -> bool:
        """Whether a claim rests on it."""
        return self.kind == "evidence"

    @property
    def is_unlawful(self) -> bool:
        """Whether it must never weigh."""
        return self.kind == "unlawful"


def passages_of(text: str, *, evidence: Iterable[Span] = (), unlawful: Iterable[Span] = ()) -> tuple[Passage, ...]:
    """
    Cut `text` at its spans (characters, end exclusive). What is unlawful stays so, even inside the evidence of a claim.

    Joined again, the passages are exactly the text; spans that leave it are cut at its edges.
    """
    kinds = ["plain"] * len(text)
    for kind, spans in (("evidence", evidence), ("unlawful", unlawful)):
        for start, end in spans:
            for index in range(max(start, 0), min(end, len(text))):
                kinds[index] = kind
    found: list[Passage] = []
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or kinds[index] != kinds[start]:
            found.append(Passage(text[start:index], kinds[start]))
            start = index
    return tuple(found)
