"""The corpus as it lies in `corpus/`: comments with what they say, and phrases under one label each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1] / "corpus"
#: One comment in three is never trained on, nor looked at while the reader is made: figures are printed from these.
_UNSEEN = 3
_DEFAULTS = {
    "side": "company",
    "firmness": "not_now",
    "feedback": "unknown",
    "reaction": "unknown",
    "stage": "unknown",
    "call_back_on": None,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledComment:
    """A comment, who wrote it, and what it says, in the shape of the contract (`quote` in place of `evidence`)."""

    id: str
    hand: str
    text: str
    written_on: date | None
    gold: dict[str, Any]
    unseen: bool

    def places(self, group: str, name: str) -> Iterator[tuple[str, int, int]]:
        """Yield each label of `group` (`reasons`, `sensitive`) with where its quote begins and ends in the text."""
        for item in self.gold[group]:
            start = self.text.index(item["quote"])
            yield item[name], start, start + len(item["quote"])


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fragment of a comment under its label; one that begins with `-` is a near miss of the label."""

    label: str
    text: str


@cache
def comments() -> tuple[LabelledComment, ...]:
    """Return every comment of the corpus, by writer and line."""
    return tuple(comment for path in sorted(ROOT.glob("comments/*.jsonl")) for comment in _comments_of(path))


@cache
def phrases() -> tuple[Phrase, ...]:
    """Return every phrase of the corpus, by file and line."""
    return tuple(
        Phrase(*line.split("\t"))
        for path in sorted(ROOT.glob("phrases/*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )


def _comments_of(path: Path) -> Iterator[LabelledComment]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        held = json.loads(line)
        gold = {"reasons": held.get("reasons", []), "sensitive": held.get("sensitive", [])}
        gold |= {field: held.get(field, default) for field, default in _DEFAULTS.items()}
        yield LabelledComment(
            id=f"{path.stem}-{number:03d}",
            hand=path.stem,
            text=held["text"],
            written_on=date.fromisoformat(held["on"]) if "on" in held else None,
            gold=gold,
            unseen=number % _UNSEEN == 0,
        )
