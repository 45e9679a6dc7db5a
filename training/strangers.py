"""How well a reader reads a writer whose texts it never learnt from: what to expect of the comments of a stranger."""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from training.labels import GROUNDS, KINDS

Chances = NDArray[np.float32]
Truth = NDArray[np.bool_]


def figures(told: Mapping[str, Truth], chances: Mapping[str, Chances], lowest: Mapping[str, float]) -> dict[str, float]:
    """
    Return precision, recall and F1 of the reasons, the firm no's and the protected grounds, from 0 to 1.

    The thresholds were chosen on the same comments, so that these are a little better than those of a stranger.
    """
    found: dict[str, float] = {}
    for name, columns in (("reasons", KINDS), ("firm_no", ("firm_no",)), ("grounds", GROUNDS)):
        found |= _tally(name, columns, told, {column: chances[column] >= lowest[column] for column in columns})
    return found


def _tally(name: str, columns: Iterable[str], told: Mapping[str, Truth], read: Mapping[str, Truth]) -> dict[str, float]:
    right = sum(int((told[column] & read[column]).sum()) for column in columns)
    all_told = sum(int(told[column].sum()) for column in columns)
    all_read = sum(int(read[column].sum()) for column in columns)
    shares = (right, all_read), (right, all_told), (2 * right, all_read + all_told)
    return {
        f"{name}_{what}": round(part / whole, 4) if whole else 0.0
        for what, (part, whole) in zip(("precision", "recall", "f1"), shares, strict=True)
    }
