"""
The weights of the model, as the file beside this module holds them: `weights.tsv`, made by `make train-reading`.

The first line is a JSON object (columns, thresholds, what it was trained on); then a line a feature, sorted: the
feature, a tab, and its weights as pairs of numbers: the place of the column, and hundredths. Places count the columns
for the clause itself, then those for the clauses beside, then those for anywhere in the comment. What weighs nothing
is left out.
"""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from ravive.domain.reading.comments.model import PARTS, Model, model_of


@cache
def model() -> Model:
    """Return the model that the product reads with; loaded once, when first asked for."""
    return parse(files(__package__).joinpath("weights.tsv").read_text(encoding="utf-8"))


def parse(text: str) -> Model:
    """Return the model that a file of weights holds."""
    header, *lines = text.splitlines()
    head = json.loads(header)
    names, pairs = zip(*(line.split("\t") for line in lines), strict=True) if lines else ((), ())
    numbers = np.fromstring(" ".join(pairs), dtype=np.int32, sep=" ")  # one pass: there are half a million
    rows = np.repeat(np.arange(len(lines)), [(line.count(" ") + 1) // 2 for line in pairs])
    table = np.zeros((len(lines), PARTS * len(head["columns"])), np.int16)
    table[rows, numbers[::2]] = numbers[1::2]
    bias = np.array([head["bias"][name] for name in head["columns"]], np.float32)
    return model_of(head["columns"], names, table, bias=bias, thresholds=head["thresholds"])
