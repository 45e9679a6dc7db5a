"""What it takes to read and understand a tracker."""

from bench.pools import TODAY, lexicon, read, tracker
from bench.table import peak_memory_mb, timed
from ravive.application.intake import understand

Table = tuple[str, list[str], list[list[str]]]
SIZES = (1_000, 10_000, 50_000)


def measure() -> Table:
    """Measure reading an .xlsx and understanding it, without the database."""
    rows = []
    for size in SIZES:
        content = tracker(size)
        reading, workbook = timed(lambda content=content: read(content), runs=1)
        understanding, understood = timed(
            lambda workbook=workbook: understand([workbook], on=TODAY, lexicon=lexicon()), runs=1
        )
        rows.append(
            [
                f"{size:,}",
                f"{reading:.1f} s",
                f"{understanding:.1f} s",
                f"{understood.rows.people:,}",
                f"{peak_memory_mb():,.0f} MB",
            ]
        )
    return "Importing a tracker", ["rows", "reading", "understanding", "people", "peak memory"], rows
