"""Learn the weights of the comments reader and write them beside it: `python -m training`."""

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import ravive.domain.reading.comments
from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.model import HUNDREDTHS, PARTS, Model, model_of
from training.corpus import LabelledComment, Phrase, comments, phrases
from training.fitting import fit
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS, FIELDS, clause_labels, comment_labels
from training.rows import ANYWHERE_MARK, BESIDE_MARK, course
from training.thresholds import thresholds

_WEIGHTS = Path(ravive.domain.reading.comments.__file__).parent / "weights.tsv"
_COLUMNS = (*CLAUSE_COLUMNS, *COMMENT_COLUMNS)
#: Writers are left out by so many groups, one after the other.
_FOLDS = 4
#: Which part of the table holds a feature, by its mark; one without a mark is of the clause itself.
_PARTS = {BESIDE_MARK: 1, ANYWHERE_MARK: 2}
#: A weight of less than this many hundredths changes no reading.
_FAINT = 10


def learn(taught: Sequence[LabelledComment], from_phrases: Sequence[Phrase]) -> Model:
    """Return the model that these texts teach, without thresholds."""
    lessons = course(taught, from_phrases)
    weights = np.concatenate([fit(lessons.of_clauses), fit(lessons.of_comments)], axis=1)
    hundredths = np.rint(weights * HUNDREDTHS).astype(np.int16)
    hundredths[:-1][abs(hundredths[:-1]) < _FAINT] = 0
    index = {name: row for row, name in enumerate(sorted({_bare(name) for name in lessons.names}))}
    size = len(_COLUMNS)
    table = np.zeros((len(index), PARTS * size), np.int16)
    for name, row in zip(lessons.names, hundredths[:-1], strict=True):
        part = _PARTS.get(name[0], 0)
        table[index[_bare(name)], part * size : (part + 1) * size] = row
    return model_of(_COLUMNS, list(index), table, bias=weights[-1], thresholds={})


def _bare(name: str) -> str:
    return name[1:] if name[0] in _PARTS else name


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
            judged = model.judge(clauses(comment.text))
            for column in _COLUMNS:
                chances = judged.highest if column in CLAUSE_COLUMNS else judged.at_least_one
                found[column][place] = chances[column]
    return {column: np.array(row, np.float32) for column, row in found.items()}


def truth_of(taught: Sequence[LabelledComment]) -> dict[str, NDArray[np.bool_]]:
    """Return, by column, whether each comment tells it."""
    told = [
        comment_labels(comment).union(*(clause_labels(comment, clause) for clause in clauses(comment.text)))
        for comment in taught
    ]
    return {column: np.array([column in labels for labels in told]) for column in _COLUMNS}


def write(model: Model, *, lowest: dict[str, float], trained_on: dict[str, int]) -> str:
    """Return the file of weights."""
    head = {
        "columns": list(model.columns),
        "bias": {name: round(float(value), 2) for name, value in zip(model.columns, model.bias, strict=True)},
        "thresholds": lowest,
        "trained_on": trained_on,
    }
    lines = [json.dumps(head)]
    for feature in sorted(model.index):
        weights = model.weights_of(feature)
        places = np.flatnonzero(weights)
        if len(places):
            pairs = np.stack([places, weights[places]], axis=1).ravel()
            lines.append(f"{feature}\t{' '.join(map(str, pairs.tolist()))}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn, choose the thresholds, and write."""
    taught = [comment for comment in comments() if not comment.unseen]
    chances = chances_for_strangers(taught, phrases())
    fields = {field: [comment.gold[field] for comment in taught] for field in FIELDS}
    lowest = thresholds(truth_of(taught), fields, chances)
    print("learning from everybody", file=sys.stderr, flush=True)
    model = learn(taught, phrases())
    trained_on = {"comments": len(taught), "phrases": len(phrases())}
    _WEIGHTS.write_text(write(model, lowest=lowest, trained_on=trained_on), encoding="utf-8")
    print(f"{_WEIGHTS.name}: {len(model.index)} features, {trained_on}", file=sys.stderr)


if __name__ == "__main__":
    main()
