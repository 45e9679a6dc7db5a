"""
The weights of the model, as the file beside this module holds them: `weights.bin`, made by `make train-reading`.

Its first line is a JSON object: columns, thresholds, what it was trained on, and the `parts` that follow, each with its
name, its type and its shape. The parts are arrays, one after the other, little-endian, with nothing between them:
`names` (the features in their order, a line each), `anywhere` (the rows of those that count from anywhere in a
comment), and the layers of the network.
"""

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ravive.domain.reading.comments.model import Layers, Model

Array = NDArray[Any]
_LAYERS = tuple(field.name for field in fields(Layers))


class BrokenWeightsError(ValueError):
    """A file of weights that is not whole, or whose parts do not go together."""


@cache
def model() -> Model:
    """Return the model that the product reads with; loaded once, when first asked for."""
    return parse(content())


def content() -> bytes:
    """Return the file of weights of the product."""
    return files(__package__).joinpath("weights.bin").read_bytes()


def parse(content: bytes) -> Model:
    """Return the model that a file of weights holds. Raises BrokenWeightsError."""
    try:
        head = _head(content)
        parts = _parts(content, head)
        names = parts["names"].tobytes().decode("utf-8").splitlines()
        found = Model(
            columns={name: place for place, name in enumerate(head["columns"])},
            index={name: row for row, name in enumerate(names)},
            anywhere={row: place for place, row in enumerate(parts["anywhere"].tolist())},
            layers=Layers(**{name: parts[name] for name in _LAYERS}),
            thresholds=head["thresholds"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenWeightsError(str(error)) from error
    if not _goes_together(found):
        raise BrokenWeightsError
    return found


def trained_on(content: bytes) -> dict[str, float]:
    """Return what the training noted of a file of weights: how many texts it learnt from, how well it reads others."""
    learnt: dict[str, float] = _head(content)["trained_on"]
    return learnt


def written(model: Model, *, learnt: Mapping[str, float]) -> bytes:
    """Return the file of weights that holds a model; the same model always gives the same bytes."""
    parts: dict[str, Array] = {
        "names": np.frombuffer("\n".join(model.index).encode(), np.uint8),
        "anywhere": np.array(list(model.anywhere), np.int32),
        **{name: getattr(model.layers, name) for name in _LAYERS},
    }
    head = {
        "columns": list(model.columns),
        "thresholds": dict(model.thresholds),
        "trained_on": dict(learnt),
        "parts": [[name, part.dtype.newbyteorder("<").str, list(part.shape)] for name, part in parts.items()],
    }
    arrays = (part.astype(part.dtype.newbyteorder("<"), copy=False).tobytes() for part in parts.values())
    return b"".join([json.dumps(head).encode(), b"\n", *arrays])


def _head(content: bytes) -> dict[str, Any]:
    head: dict[str, Any] = json.loads(content[: content.index(b"\n")])
    return head


def _parts(content: bytes, head: Mapping[str, Any]) -> dict[str, Array]:
    """Return the arrays of a file, each a view of its bytes."""
    parts: dict[str, Array] = {}
    place = content.index(b"\n") + 1
    for name, kind, shape in head["parts"]:
        part = np.frombuffer(content, np.dtype(kind), count=prod(shape), offset=place)
        parts[name] = part.reshape(shape)
        place += part.nbytes
    return parts


def _goes_together(model: Model) -> bool:
    layers, (hidden, columns) = model.layers, model.layers.told.shape
    return (
        layers.features.shape == (len(model.index) + 1, hidden)
        and layers.concepts.shape == (len(model.anywhere), hidden)
        and layers.lent.shape == (len(layers.lent), *[hidden // max(1, len(layers.lent))] * 2)
        and layers.scale.shape == layers.start.shape == (hidden,)
        and layers.bias.shape == (columns,)
        and columns == len(model.columns)
    )
