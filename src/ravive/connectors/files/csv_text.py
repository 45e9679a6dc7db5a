"""Reading delimited text: any separator, any encoding that people's programs write."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ravive.connectors.files.cells import clean_text, kept_row
from ravive.connectors.files.encodings import decode
from ravive.connectors.files.limits import Limits
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, Row, Sheet

_SEPARATORS = (";", ",", "\t", "|")
_SAMPLE_RECORDS = 300
#: A quoted field with more lines than this is a quote that was never closed.
_LINES_IN_A_FIELD = 150


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read the records of a text file as one sheet without a name.

    Raises:
        UnreadableFileError: it is no table.
    """
    text = decode(path.read_bytes())
    separator = find_separator(text)
    records = _records(text, separator, limits)
    try:
        rows = tuple(_rows(records, limits, file=file))
    except csv.Error as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    return (Sheet(name=None, rows=rows),)


def find_separator(text: str) -> str:
    """Return the separator under which the records agree best on their number of fields; a comma when none does."""
    first = text.partition("\n")[0].strip()
    # Excel writes the separator on a first line of its own.
    if first.lower().startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1]
    return max(_SEPARATORS, key=lambda separator: _agreement(text, separator))


def _agreement(text: str, separator: str) -> tuple[float, int]:
    """Say how well the records agree under a separator: the share with the usual number of fields, then that number."""
    sample = islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), _SAMPLE_RECORDS)
    try:
        widths = [len(record) for record in sample if any(record)]
    except csv.Error:
        return (0.0, 0)
    split = [width for width in widths if width > 1]
    if not split:
        return (0.0, 0)
    usual = max(sorted(set(split), reverse=True), key=split.count)
    share = split.count(usual) / len(widths)
    return (round(share, 1), usual)


def _records(text: str, separator: str, limits: Limits) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), limits.file))
    if _quote_left_open(text, separator):
        return csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=csv.QUOTE_NONE)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _quote_left_open(text: str, separator: str) -> bool:
    """Whether a quote that was never closed swallows a good part of the file."""
    if text.count('"') % 2 == 0:
        return False
    records = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return any(field.count("\n") > _LINES_IN_A_FIELD for record in records for field in record)


def _rows(records: Iterator[list[str]], limits: Limits, *, file: str) -> Iterator[Row]:
    cells = 0
    for number, record in enumerate(records, start=1):
        cells += len(record)
        if cells > limits.cells or number > limits.rows:
            raise UnreadableFileError("files.too_many_cells", file=file, limit=limits.cells)
        row = kept_row(number, [_cell(field, limits) for field in record[: limits.columns]])
        if row is not None:
            yield row


def _cell(field: str, limits: Limits) -> Cell:
    text = clean_text(field, limits).strip()
    return Cell(text) if text else EMPTY_CELL
