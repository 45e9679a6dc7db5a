"""How alike two words are written: the runs of two to four letters that they share, the rare ones weighing most."""

from collections.abc import Mapping
from functools import lru_cache
from math import log, sqrt

_SHORTEST, _LONGEST = 2, 4
#: Below this cosine, two words share no more than chance and endings would have them share.
_ALIKE_FROM = 0.3


class Spelling:
    """The words of some names, each findable by words that are written much like it."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Index the words; `counts` tells in how many names each one stands."""
        self._total = sum(counts.values())
        self._words: dict[str, list[str]] = {}
        frequencies: dict[str, int] = {}
        for word, count in counts.items():
            for run in _runs(word):
                self._words.setdefault(run, []).append(word)
                frequencies[run] = frequencies.get(run, 0) + count
        self._weights = {run: self._weight(count) for run, count in frequencies.items()}
        self._sizes = {word: self._size(word) for word in counts}
        self.alike = lru_cache(maxsize=20_000)(self._alike)

    def size(self, word: str) -> float:
        """Return the squared length of a word, known or not: what it shares with itself."""
        return self._sizes.get(word) or self._size(word)

    def shared(self, word: str, other: str) -> float:
        """Return what two words share, known or not; 0 where it is no more than chance would have."""
        if word == other:
            return self.size(word)
        unseen = self._weight(0)
        value = sum(self._weights.get(run, unseen) for run in _runs(word) if run in _runs(other))
        return value if value >= _ALIKE_FROM * sqrt(self.size(word) * self.size(other)) else 0.0

    def _alike(self, word: str) -> Mapping[str, float]:
        """Return the known words written like `word`, each with what they share (at most the `size` of either)."""
        shared: dict[str, float] = {}
        for run in _runs(word):
            weight = self._weights.get(run, 0.0)
            for other in self._words.get(run, ()):
                shared[other] = shared.get(other, 0.0) + weight
        least = _ALIKE_FROM * sqrt(self.size(word))
        return {other: value for other, value in shared.items() if value >= least * sqrt(self._sizes[other])}

    def _size(self, word: str) -> float:
        unseen = self._weight(0)
        return sum(self._weights.get(run, unseen) for run in _runs(word))

    def _weight(self, count: int) -> float:
        return (log((1 + self._total) / (1 + count)) + 1) ** 2


@lru_cache(maxsize=65536)
def _runs(word: str) -> Mapping[str, None]:
    """Return the distinct runs of letters of a word, always in one order, its two ends counting as letters."""
    edged = f" {word} "
    return dict.fromkeys(
        edged[start : start + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(edged) - length + 1)
    )
