"""
What a ranking is worth, by the protocols of the yardsticks.

MELO: the hundred best of each query, scores to five decimals, equal scores in the order of trec_eval (the last id
first). Similar titles: every title is ranked, targets that read the same are one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

_KEPT = 100
_DECIMALS = 5


@dataclass(frozen=True, slots=True)
class Measures:
    """Means over the queries: reciprocal rank, right at the first place, among the first five, average precision."""

    mrr: float
    first: float
    first_five: float
    average_precision: float


def as_trec_eval(scores: Mapping[str, float], *, order: Mapping[str, int]) -> list[str]:
    """Return the ids of the best as trec_eval ranks them; `order` is their place in the files, which cuts off ties."""
    kept = sorted(scores, key=lambda one: (-scores[one], order[one]))[:_KEPT]
    by_id = sorted(kept, reverse=True)
    return sorted(by_id, key=lambda one: -round(scores[one], _DECIMALS))


def measures(rankings: Sequence[Sequence[str]], relevant: Sequence[Collection[str]]) -> Measures:
    """Measure some rankings, best first, against what is right for each."""
    places = [_places(ranking, right) for ranking, right in zip(rankings, relevant, strict=True)]
    return Measures(
        mrr=fmean(1 / found[0] if found else 0.0 for found in places),
        first=fmean(found[:1] == [1] for found in places),
        first_five=fmean(bool(found) and found[0] <= 5 for found in places),
        average_precision=fmean(
            _average_precision(found, len(right)) for found, right in zip(places, relevant, strict=True)
        ),
    )


def _places(ranking: Sequence[str], right: Collection[str]) -> list[int]:
    """Return the places, from 1, of what is right."""
    return [place for place, one in enumerate(ranking, start=1) if one in right]


def _average_precision(places: Sequence[int], right: int) -> float:
    return sum(count / place for count, place in enumerate(places, start=1)) / right
