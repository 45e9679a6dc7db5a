"""How many comments a second are read, and what a very long cell costs."""

from random import Random

from bench.pools import TODAY, lexicon
from bench.table import timed
from ravive.application.demo.houses import HOUSES
from ravive.application.demo.trackers import rows_of
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.notes import read_note

Table = tuple[str, list[str], list[list[str]]]


def measure() -> Table:
    """Measure the two readers on 3,000 comments, and on one cell of 100,000 characters."""
    comments = [
        f"{row.told.note}. {row.told.pinned}"
        for house in HOUSES
        for row in rows_of(house, count=1000, today=TODAY, chance=Random(2))
    ]
    long_cell = (" ".join(comments) * 3)[:100_000]
    terms = lexicon()
    rows = []
    for name, read in (
        ("read_comment", lambda text: read_comment(text, written_on=TODAY)),
        ("read_note", lambda text: read_note(text, written_on=TODAY, lexicon=terms)),
    ):
        seconds, _ = timed(lambda read=read: [read(text) for text in comments])
        long_seconds, _ = timed(lambda read=read: read(long_cell))
        rows.append([name, f"{len(comments) / seconds:,.0f}", f"{long_seconds * 1000:,.0f} ms"])
    return "Reading prose (one core)", ["reader", "comments a second", "100,000 characters"], rows
