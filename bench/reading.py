"""
How well comments are read, measured on the comments that the reader never learnt from, and how fast.

    python -m bench.reading            print the tables
    python -m bench.reading --write    print them, and write the page about reading in English and French
"""

import sys

from training.corpus import comments

from bench import adverts
from bench.reading_page import strangers, write_pages
from bench.reading_speed import speed
from bench.reading_tables import Table, tables
from bench.scoring import score
from bench.table import print_table, timed
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.weights import model


def measure() -> dict[str, Table]:
    """Return the tables, by name: what is right, what it costs, and the same of adverts."""
    unseen = [comment for comment in comments() if comment.unseen]
    model()  # loaded beforehand: its time is told apart
    seconds, readings = timed(
        lambda: [(comment, read_comment(comment.text, written_on=comment.written_on)) for comment in unseen], runs=1
    )
    return {
        **tables(score(readings)),
        "strangers": strangers(),
        "speed": speed([comment.text for comment in unseen], seconds=seconds),
        "adverts": adverts.measure(),
    }


def main(*, write: bool) -> None:
    """Measure and print, and write the pages."""
    measured = measure()
    for table in measured.values():
        print_table(*table)
    if write:
        write_pages(measured)


if __name__ == "__main__":
    main(write="--write" in sys.argv[1:])
