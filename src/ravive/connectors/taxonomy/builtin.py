"""The terms that come with Ravive, from the tables beside this module."""

from importlib import resources

from ravive.connectors.taxonomy.tables import terms_of_table
from ravive.domain.lexicon import Term

#: In the order in which they own a name that two of them bear.
_TABLES = ("trades", "skills", "credentials", "languages", "sectors", "places")


def load_builtin() -> tuple[Term, ...]:
    """Return every built-in term, trades first."""
    folder = resources.files(__package__) / "data"
    return tuple(
        term
        for table in _TABLES
        for term in terms_of_table((folder / f"{table}.tsv").read_text(encoding="utf-8"), file=f"{table}.tsv")
    )
