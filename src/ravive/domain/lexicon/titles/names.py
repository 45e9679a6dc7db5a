"""Every name of some trades in one language, and how near a title is to each of them."""

from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from ravive.domain.lexicon.titles.spelling import Spelling
from ravive.domain.lexicon.titles.title_words import title_words

#: How much of a likeness comes from whole words, the rest from the way they are written.
_BY_WORDS = 0.4
#: What the first name of a trade counts for, the others counting 1: those may be borrowed from another trade.
FIRST_NAME = 1.05

Scores = dict[int, float]


class Names:
    """
    The names of some trades (numbered from 0), compared by their telling words.

    Names of one trade that differ by gender, number, accents or the order of words are one name here.
    """

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        """Index the names of each trade, in the order of the trades."""
        self.trade_of: list[int] = []
        self._words: list[tuple[str, ...]] = []
        self._spoken = [self._add(trade, spoken) for trade, spoken in enumerate(names)]
        self._places = _places(self._words)
        self._rarity = {word: self._rarity_of(len(places)) for word, places in self._places.items()}
        self._spelling = Spelling({word: len(places) for word, places in self._places.items()})
        self._by_word = [1 / _length(map(self._rare, words)) for words in self._words]
        self._by_spelling = [1 / sqrt(sum(map(self._spelling.size, words))) for words in self._words]
        self._together = self._all_together()
        self._worth = [1.0] * len(self._words)
        for numbers in self._spoken:
            for number in list(numbers.values())[:1]:
                self._worth[number] = FIRST_NAME

    def __contains__(self, word: str) -> bool:
        return word in self._places

    def of_trade(self, trade: int) -> Mapping[str, int]:
        """Return the names of a trade as they are written, each with its number (the same for forms of one name)."""
        return self._spoken[trade]

    def like(self, words: Sequence[str]) -> Scores:
        """
        Return how near a title is to each name it has anything in common with: by words and by spelling.

        From 0 to 1, and to `FIRST_NAME` for the first name of a trade.
        """
        scores = self._like_by_spelling(words)
        for name in scores:
            scores[name] *= 1 - _BY_WORDS
        for name, value in self.sharing(dict.fromkeys(words, 1.0)).items():
            scores[name] = scores.get(name, 0.0) + _BY_WORDS * value
        return scores

    def sharing(self, words: Mapping[str, float]) -> Scores:
        """Return how near some weighted words are to each name, as `like` does, but by whole words only."""
        weights = self._unit(words)
        scores: Scores = {}
        for word, weight in weights.items():
            share = weight * self._rare(word)
            for name in self._places.get(word, ()):
                scores[name] = scores.get(name, 0.0) + share
        for name in scores:
            scores[name] *= self._by_word[name] * self._worth[name]
        return scores

    def spoken_of(self, words: Sequence[str]) -> Scores:
        """Return how near a title is to each trade, 0 to 1: by the words of all its names together."""
        scores: Scores = {}
        for word, weight in self._unit(dict.fromkeys(words, 1.0)).items():
            for trade, share in self._together.get(word, ()):
                scores[trade] = scores.get(trade, 0.0) + share * weight
        return scores

    def between(self, first: Sequence[str], second: Sequence[str]) -> float:
        """Return how near two titles are to each other, as `like` would if one of them were a name, not the first."""
        if not first or not second:
            return 0.0
        left, right = (self._unit(dict.fromkeys(words, 1.0)) for words in (first, second))
        by_words = sum(weight * right.get(word, 0.0) for word, weight in left.items())
        shared = sum(self._spelling.shared(one, other) for one in first for other in second)
        sizes = sqrt(sum(map(self._spelling.size, first)) * sum(map(self._spelling.size, second)))
        return min(1.0, _BY_WORDS * by_words + (1 - _BY_WORDS) * min(1.0, shared / sizes))

    def best_of_trades(self, scores: Mapping[int, float]) -> Scores:
        """Return the best score among the names of each trade."""
        best: Scores = {}
        for name, score in scores.items():
            trade = self.trade_of[name]
            if score > best.get(trade, 0.0):
                best[trade] = score
        return best

    def _like_by_spelling(self, words: Sequence[str]) -> Scores:
        size = sqrt(sum(map(self._spelling.size, words))) or 1.0
        scores: Scores = {}
        for word in words:
            for other, shared in self._spelling.alike(word).items():
                share = shared / size
                for name in self._places[other]:
                    scores[name] = scores.get(name, 0.0) + share
        for name in scores:
            scores[name] = min(1.0, scores[name] * self._by_spelling[name]) * self._worth[name]
        return scores

    def _add(self, trade: int, spoken: Sequence[str]) -> dict[str, int]:
        numbers: dict[tuple[str, ...], int] = {}
        for name in spoken:
            words = _words_of_name(name)
            if words and words not in numbers:
                numbers[words] = len(self._words)
                self._words.append(words)
                self.trade_of.append(trade)
        return {name: numbers[words] for name in spoken if (words := _words_of_name(name))}

    def _all_together(self) -> dict[str, list[tuple[int, float]]]:
        """Return, for each word, the trades whose names use it, and its share of all their names together."""
        uses: dict[int, dict[str, float]] = {}
        for words, trade, scale in zip(self._words, self.trade_of, self._by_word, strict=True):
            used = uses.setdefault(trade, {})
            for word in words:
                used[word] = used.get(word, 0.0) + self._rare(word) * scale
        found: dict[str, list[tuple[int, float]]] = {}
        for trade, used in uses.items():
            length = _length(used.values())
            for word, value in used.items():
                found.setdefault(word, []).append((trade, value / length))
        return found

    def _unit(self, words: Mapping[str, float]) -> dict[str, float]:
        """Return the words weighted by how rare they are, the whole having length 1."""
        weights = {word: weight * self._rare(word) for word, weight in words.items()}
        length = _length(weights.values()) or 1.0
        return {word: weight / length for word, weight in weights.items()}

    def _rare(self, word: str) -> float:
        return self._rarity.get(word) or self._rarity_of(0)

    def _rarity_of(self, count: int) -> float:
        return log((1 + len(self._words)) / (1 + count)) + 1


def _words_of_name(name: str) -> tuple[str, ...]:
    return tuple(sorted(title_words(name.removeprefix("="))))


def _places(names: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for name, words in enumerate(names):
        for word in words:
            places.setdefault(word, []).append(name)
    return places


def _length(values: Iterable[float]) -> float:
    return sqrt(sum(value**2 for value in values))
