"""Learn the weights of the comments reader and write them beside it: `python -m training`."""

import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import ravive.domain.reading.comments
from ravive.domain.reading.comments.model import Model
from ravive.domain.reading.comments.weights import written
from training.corpus import LabelledComment, Phrase, comments, phrases
from training.fitting import NETWORKS, averaged, fit
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS, FIELDS, clause_labels, comment_labels
from training.rows import clauses_of, course
from training.strangers import figures
from training.thresholds import thresholds

_WEIGHTS = Path(ravive.domain.reading.comments.__file__).parent / "weights.bin"
_COLUMNS = (*CLAUSE_COLUMNS, *COMMENT_COLUMNS)
#: Writers are left out by so many groups, one after the other.
_FOLDS = 4


def learn(taught: Sequence[LabelledComment], from_phrases: Sequence[Phrase]) -> Model:
    """Return the model that these texts teach, without thresholds."""
    lessons = course(taught, from_phrases)
    return Model(
        columns={name: place for place, name in enumerate(_COLUMNS)},
        index={name: row for row, name in enumerate(lessons.names)},
        anywhere={row: place for place, row in enumerate(lessons.concepts)},
        layers=averaged([fit(lessons, seed=seed) for seed in range(NETWORKS)]),
        thresholds={},
    )


def chances_for_strangers(
    taught: Sequence[LabelledComment], from_phrases: Sequence[Phrase]
) -> dict[str, NDArray[np.float32]]:
    """Return, by column, the chance of each comment as a model sees it that never read its writer."""
    hands = sorted({comment.hand for comment in taught})
    group = {hand: number % _FOLDS for number, hand in enumerate(hands)}
    found: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(taught))
    for fold in range(_FOLDS):
        print(f"leaving out {', '.join(hand for hand in hands if group[hand] == fold)}", file=sys.stderr, flush=True)
        model = learn([comment for comment in taught if group[comment.hand] != fold], from_phrases)
        for place, comment in enumerate(taught):
            if group[comment.hand] != fold:
                continue
            judged = model.judge(clauses_of(comment.text))
            for column in _COLUMNS:
                chances = judged.highest if column in CLAUSE_COLUMNS else judged.at_least_one
                found[column][place] = chances[column]
    return {column: np.array(row, np.float32) for column, row in found.items()}


def truth_of(taught: Sequence[LabelledComment]) -> dict[str, NDArray[np.bool_]]:
    """Return, by column, whether each comment tells it."""
    told = [
        comment_labels(comment).union(*(clause_labels(comment, clause) for clause in clauses_of(comment.text)))
        for comment in taught
    ]
    return {column: np.array([column in labels for labels in told]) for column in _COLUMNS}


def main() -> None:
    """Learn, choose the thresholds, and write."""
    taught = [comment for comment in comments() if not comment.unseen]
    chances = chances_for_strangers(taught, phrases())
    fields = {field: [comment.gold[field] for comment in taught] for field in FIELDS}
    told = truth_of(taught)
    lowest = thresholds(told, fields, chances)
    print("learning from everybody", file=sys.stderr, flush=True)
    model = learn(taught, phrases())
    learnt = {"comments": len(taught), "phrases": len(phrases()), **figures(told, chances, lowest)}
    _WEIGHTS.write_bytes(written(replace(model, thresholds=lowest), learnt=learnt))
    print(f"{_WEIGHTS.name}: {len(model.index)} features, {learnt}", file=sys.stderr)


if __name__ == "__main__":
    main()
