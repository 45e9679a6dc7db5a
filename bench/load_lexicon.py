"""What it takes to load the lexicon."""

from bench.table import timed
from ravive.connectors.taxonomy import load_builtin
from ravive.domain.lexicon import Lexicon

Table = tuple[str, list[str], list[list[str]]]


def measure() -> Table:
    """Measure reading and indexing the built-in terms."""
    seconds, lexicon = timed(lambda: Lexicon(load_builtin()), runs=5)
    return "Loading the lexicon", ["terms", "time"], [[f"{len(lexicon):,}", f"{seconds * 1000:,.0f} ms"]]
