"""What it takes to rank a pool for an opening."""

from bench.pools import TODAY, lexicon, read, tracker
from bench.table import timed
from ravive.application.demo.houses import HOSPITAL
from ravive.application.intake import understand
from ravive.domain.reading.adverts import read_advert
from ravive.domain.recall import rank

Table = tuple[str, list[str], list[list[str]]]
SIZES = (300, 3_000, 20_000)


def measure() -> Table:
    """Measure the whole ranking, with every explanation, of everybody."""
    opening = read_advert(HOSPITAL.adverts[0], lexicon=lexicon())
    rows = []
    for size in SIZES:
        people = understand([read(tracker(size))], on=TODAY, lexicon=lexicon()).people
        seconds, _ = timed(
            lambda people=people: rank(people, opening=opening, changes=(), on=TODAY, lexicon=lexicon()), runs=3
        )
        rows.append([f"{len(people):,}", f"{seconds * 1000:,.0f} ms", f"{seconds / len(people) * 1e6:,.0f} µs"])
    return "Ranking a pool", ["people", "whole ranking", "a person"], rows
