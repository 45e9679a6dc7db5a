"""`python -m bench [name …]`: run the benchmarks, all or those named."""

import sys

from bench import import_rows, load_lexicon, rank_pool, read_prose
from bench.table import print_table

BENCHMARKS = {
    "lexicon": load_lexicon.measure,
    "read": read_prose.measure,
    "import": import_rows.measure,
    "rank": rank_pool.measure,
}


def main(names: list[str]) -> None:
    """Run and print."""
    for name in names or list(BENCHMARKS):
        print_table(*BENCHMARKS[name]())


main(sys.argv[1:])
