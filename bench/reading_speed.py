"""What reading comments costs: ordinary ones, very long ones, and cells made to be slow."""

from collections.abc import Sequence
from math import floor, log10

from bench.table import timed
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.weights import model

Table = tuple[str, list[str], list[list[str]]]
#: Characters of a long cell.
LONG_CELL = 100_000
#: Pieces that, repeated without end, are hard on readers that look backwards or take every pair.
_HOSTILE = {
    "one word": "a",
    "one number": "1",
    "brackets": "(",
    "empty lines": "\n",
    "letters and loose accents": "e\u0301",
    "half dates": "12/",
    "no sentence ever ends": "refus, ",
    "nothing but turns": "mais ",
    "amounts": "45k ",
    "dates to call back": "rappeler en mars ",
    "tools lacking": "pas de SAP, ni ",
    "pictures": "😀",
}


def speed(texts: Sequence[str], *, seconds: float) -> Table:
    """Measure the costs; reading `texts` once, with the weights loaded, took so many `seconds`."""
    long_cell = (" ".join(texts) * (1 + LONG_CELL // sum(map(len, texts))))[:LONG_CELL]
    rows = [
        ["loading the weights, once", f"{_rounded(_loading())} ms"],
        ["comments a second", _rounded(len(texts) / seconds)],
        ["a long cell: comments end to end", f"{_rounded(_milliseconds(long_cell))} ms"],
        *(
            [f"a long cell: {name}", f"{_rounded(_milliseconds((piece * LONG_CELL)[:LONG_CELL]))} ms"]
            for name, piece in _HOSTILE.items()
        ),
    ]
    return f"Speed on one core; a long cell holds {LONG_CELL} characters", ["what", "measured"], rows


def _milliseconds(text: str) -> float:
    seconds, _ = timed(lambda: read_comment(text), runs=1)
    return seconds * 1000


def _loading() -> float:
    seconds, _ = timed(model.__wrapped__, runs=1)
    return seconds * 1000


def _rounded(value: float) -> str:
    """Return two digits that count: more would only say how busy the machine was."""
    return f"{round(value, 1 - floor(log10(value))):.0f}" if value > 0 else "0"
