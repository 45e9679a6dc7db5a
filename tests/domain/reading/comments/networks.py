"""Networks made by hand, a word or two each, so that what they judge can be worked out on paper."""

from collections.abc import Mapping, Sequence

import numpy as np

from ravive.domain.reading.comments.model import Layers, Model

#: What a feature adds to the score of a column: of its own clause, of those beside it, or of all those of the comment.
Scores = Mapping[tuple[str, str], float]
_WHOLE = 100


def network(
    columns: Sequence[str],
    own: Scores,
    *,
    beside: Scores | None = None,
    anywhere: Scores | None = None,
    bias: float | Mapping[str, float] = -4.0,
    thresholds: float | Mapping[str, float] = 0.5,
) -> Model:
    """
    Return the network in which each feature adds its score to each column, and nothing else does.

    What lends a score to the clauses beside has a place of the hidden layer to be lent from, which tells nothing
    itself; every other score has a place of its own.
    """
    sorts = [("own", own), ("lent", beside or {}), ("beside", beside or {}), ("anywhere", anywhere or {})]
    places = [(sort, feature, column, score) for sort, of in sorts for (feature, column), score in of.items()]
    names = sorted({feature for _, feature, _, _ in places})
    concepts = sorted({feature for sort, feature, _, _ in places if sort == "anywhere"})
    features = np.zeros((len(names) + 1, len(places)), np.int8)
    told = np.zeros((len(places), len(columns)), np.float32)
    lent = np.zeros((len(places), len(places)), np.float32)
    from_concepts = np.zeros((len(concepts), len(places)), np.float32)
    for place, (sort, feature, column, score) in enumerate(places):
        if sort in {"own", "lent"}:
            features[names.index(feature), place] = _WHOLE
        if sort == "beside":
            lent[[at for at, other in enumerate(places) if other == ("lent", feature, column, score)], place] = 1.0
        if sort == "anywhere":
            from_concepts[concepts.index(feature), place] = abs(score)
        if sort != "lent":
            told[place, columns.index(column)] = np.sign(score)
    return Model(
        columns={name: place for place, name in enumerate(columns)},
        index={name: row for row, name in enumerate(names)},
        anywhere={names.index(name): place for place, name in enumerate(concepts)},
        layers=Layers(
            features=features,
            scale=np.array([abs(score) / _WHOLE for *_, score in places], np.float32),
            concepts=from_concepts,
            lent=lent[np.newaxis],
            start=np.zeros(len(places), np.float32),
            told=told,
            bias=np.array([_of(bias, name) for name in columns], np.float32),
        ),
        thresholds={name: _of(thresholds, name) for name in columns},
    )


def _of(given: float | Mapping[str, float], column: str) -> float:
    return given[column] if isinstance(given, Mapping) else given
