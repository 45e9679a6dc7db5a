"""Our own table of terms: a tab-separated text, read and written, a term a line."""

from collections.abc import Iterable, Iterator

from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.lexicon import Term, TermKind

COLUMNS = ("id", "fr", "en", "broader", "related")
#: A table that was loaded from elsewhere also holds the skills a trade sometimes needs.
OPTIONAL_COLUMN = "optional"
_KINDS = {kind.value: kind for kind in TermKind}


def terms_of_table(text: str, *, file: str) -> Iterator[Term]:
    """
    Read the terms of a table.

    Raises:
        UnreadableFileError: the header is not ours, or a line has not as many cells as the header.
    """
    header, *lines = text.split("\n")
    width = _width(header, file=file)
    for number, line in enumerate(lines, start=2):
        if line:
            cells = line.split("\t")
            if len(cells) != width:
                raise UnreadableFileError("taxonomy.row", file=file, row=number, expected=width, found=len(cells))
            yield _term(cells)


def table_of_terms(terms: Iterable[Term]) -> str:
    """Write terms as a table that `terms_of_table` reads back."""
    rows = ["\t".join((*COLUMNS, OPTIONAL_COLUMN))]
    for term in terms:
        names = (term.fr, term.en, term.broader, term.related, term.optional)
        rows.append("\t".join((term.id, *("|".join(cell) for cell in names))))
    return "\n".join(rows) + "\n"


def _width(header: str, *, file: str) -> int:
    columns = tuple(header.removeprefix("\ufeff").rstrip("\r").split("\t"))
    if columns not in (COLUMNS, (*COLUMNS, OPTIONAL_COLUMN)):
        raise UnreadableFileError("taxonomy.header", file=file, expected=", ".join(COLUMNS), found=", ".join(columns))
    return len(columns)


def _term(cells: list[str]) -> Term:
    lists = [tuple(cell.split("|")) if cell else () for cell in cells[1:]]
    prefix, _, rest = cells[0].partition(":")
    kind = _KINDS[prefix] if rest and prefix in _KINDS else TermKind.LANGUAGE
    return Term(cells[0], kind, *lists)
