"""Trades compared by the skills they need: two trades with no word in common may well be neighbours."""

from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from ravive.domain.lexicon.terms import Term

_ALWAYS, _SOMETIMES = 1.0, 0.5

Profile = Mapping[str, float]


class Skills:
    """What each trade needs, the skills that few trades need weighing most; profiles have length 1, or are empty."""

    def __init__(self, trades: Sequence[Term]) -> None:
        """Work out the profile of each trade, in their order."""
        needed = [_needed(trade) for trade in trades]
        counts: dict[str, int] = {}
        for skills in needed:
            for skill in skills:
                counts[skill] = counts.get(skill, 0) + 1
        rarity = {skill: log((1 + len(trades)) / count) for skill, count in counts.items()}
        self.of: list[Profile] = [
            _unit({skill: share * rarity[skill] for skill, share in skills.items()}) for skills in needed
        ]

    def together(self, weights: Mapping[int, float]) -> Profile:
        """Return the profile of some weighted trades taken together."""
        mixed: dict[str, float] = {}
        for trade, weight in weights.items():
            for skill, share in self.of[trade].items():
                mixed[skill] = mixed.get(skill, 0.0) + weight * share
        return _unit(mixed)

    def alike(self, profile: Profile, trades: Iterable[int]) -> dict[int, float]:
        """Return how much each of some trades needs the skills of a profile: 0 to 1."""
        return {trade: overlap(self.of[trade], profile) for trade in trades}


def overlap(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return the cosine of two profiles of length 1."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(value * large[key] for key, value in small.items() if key in large)


def _needed(trade: Term) -> dict[str, float]:
    return {**dict.fromkeys(trade.optional, _SOMETIMES), **dict.fromkeys(trade.related, _ALWAYS)}


def _unit(profile: Mapping[str, float]) -> Profile:
    size = sqrt(sum(value**2 for value in profile.values()))
    return {key: value / size for key, value in profile.items()} if size else {}
