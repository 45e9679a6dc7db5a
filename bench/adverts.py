"""`python -m bench.adverts [advert …]`: how well adverts are read, and what a very long one costs."""

import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from json import loads
from pathlib import Path
from typing import Any

from tests.corpus.score_adverts import ADVERTS, compare

from bench.intervals import Share
from bench.pools import lexicon
from bench.table import print_table, timed
from ravive.domain.kernel.openings import Opening
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.adverts import read_advert

Table = tuple[str, list[str], list[list[str]]]
_Marks = dict[str, list[bool]]
#: As many characters of a real advert as are read at all.
_LONG = 15_000


def measure() -> Table:
    """Score each field of the corpus: the even adverts serve to mend the reader, the odd ones to judge it."""
    terms = lexicon()
    adverts = sorted(ADVERTS.glob("*.md"))
    halves = [_marks((path for path in adverts if _number(path) % 2 == odd), terms) for odd in (0, 1)]
    fields = list(dict.fromkeys([*halves[0], *halves[1]]))
    rows = [[field, *(_share(half.get(field, [])) for half in halves)] for field in fields]
    rows.append(["all", *(_share([mark for marks in half.values() for mark in marks]) for half in halves)])
    rows.append(["milliseconds an advert", _speed(adverts, terms), ""])
    return f"Reading {len(adverts)} adverts", ["field", "even (looked at)", "odd (unseen)"], rows


def misses(numbers: Iterable[str]) -> list[list[str]]:
    """Return what is misread in the adverts of these numbers, a row for each field."""
    terms = lexicon()
    rows = []
    for number in numbers:
        for path in ADVERTS.glob(f"{int(number):02}-*.md"):
            found = _found(path, terms)
            rows += [
                [path.stem, field, str(expected), str(found.get(field, found["requirements"]))]
                for field, expected in _expected(path).items()
                if not all(hit for _, hit in compare({field: expected}, found))
            ]
    return rows


def _marks(paths: Iterable[Path], terms: Lexicon) -> _Marks:
    marks: _Marks = defaultdict(list)
    for path in paths:
        for field, hit in compare(_expected(path), _found(path, terms)):
            marks[field].append(hit)
    return marks


def _expected(path: Path) -> dict[str, Any]:
    expected: dict[str, Any] = loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return expected


def _found(path: Path, terms: Lexicon) -> dict[str, Any]:
    return _plain(read_advert(path.read_text(encoding="utf-8"), lexicon=terms))


def _plain(opening: Opening) -> dict[str, Any]:
    """Return an opening as `ravive recall --json` shows it."""
    plain = asdict(opening)
    return plain | {
        "starts_on": opening.starts_on and str(opening.starts_on),
        "dropped": [one.label for one in opening.dropped],
    }


def _speed(adverts: Iterable[Path], terms: Lexicon) -> str:
    texts = [path.read_text(encoding="utf-8") for path in adverts]
    seconds, _ = timed(lambda: [read_advert(text, lexicon=terms) for text in texts])
    long_text = ("\n".join(texts) * (1 + _LONG // sum(map(len, texts))))[:_LONG]
    long_seconds, _ = timed(lambda: read_advert(long_text, lexicon=terms))
    return f"{seconds / len(texts) * 1000:.1f} ({long_seconds * 1000:,.0f} for {_LONG:,} characters)"


def _share(marks: list[bool]) -> str:
    return f"{sum(marks)}/{len(marks)}: {Share(sum(marks), len(marks))}" if marks else "-"


def _number(path: Path) -> int:
    return int(path.stem.split("-")[0])


if __name__ == "__main__":
    if sys.argv[1:]:
        print_table("Misread", ["advert", "field", "expected", "read"], misses(sys.argv[1:]))
    else:
        print_table(*measure())
