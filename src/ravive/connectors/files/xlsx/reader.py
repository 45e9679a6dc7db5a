"""The sheets of an .xlsx file."""

import zipfile
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from ravive.connectors.files.cells import clean_text, kept_row, plain_value
from ravive.connectors.files.limits import Limits
from ravive.connectors.files.xlsx.comments import read_comments
from ravive.connectors.files.xlsx.package import Package, SheetPart
from ravive.connectors.files.xlsx.scan import Place, SheetScan, scan_sheet
from ravive.connectors.files.xlsx.styles import Look, read_looks
from ravive.connectors.files.xlsx.values import read_values
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, Row, Sheet

_PLAIN = Look()


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read every worksheet, hidden ones included.

    Raises:
        UnreadableFileError: a part is missing or broken, or a sheet is too large.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            package = Package(archive, file=file)
            looks = read_looks(package)
            return tuple(_read_sheet(path, package, part, looks, limits) for part in package.sheets())
    except (zipfile.BadZipFile, KeyError, ValueError) as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure


def _read_sheet(path: Path, package: Package, part: SheetPart, looks: dict[int, Look], limits: Limits) -> Sheet:
    scan = scan_sheet(package, part.part, looks, limits)
    comments = read_comments(package, part.part)
    values = read_values(path, part.name, scan, file=package.file, limits=limits)
    rows = _rows(values, scan, comments, limits)
    return Sheet(name=part.name, rows=tuple(rows), hidden=part.hidden, merged=tuple(scan.merged))


def _rows(
    values: Iterable[tuple[int, list[object]]], scan: SheetScan, comments: dict[Place, str], limits: Limits
) -> Iterable[Row]:
    extras = _columns_by_row(scan, comments, limits)
    pinned_only = sorted(row for row in {place[0] for place in comments} if row > scan.last_row)
    # Comments may be pinned below the last value: those rows hold something too.
    for number, written in chain(values, ((row, []) for row in pinned_only)):
        columns = extras.get(number)
        cells = [_value_cell(value, limits) for value in written[: limits.columns]]
        if columns:
            cells += [EMPTY_CELL] * (max(columns) + 1 - len(cells))
            for column in columns:
                cells[column] = _full_cell(cells[column], (number, column), scan, comments, limits)
        row = kept_row(number, cells, hidden=number in scan.hidden_rows)
        if row is not None:
            yield row


def _columns_by_row(scan: SheetScan, comments: dict[Place, str], limits: Limits) -> dict[int, set[int]]:
    """Return the columns, row by row, whose cell has more than a value."""
    found: dict[int, set[int]] = {}
    for row, column in chain(scan.looks, scan.errors, scan.links, comments):
        if column < limits.columns:
            found.setdefault(row, set()).add(column)
    return found


def _value_cell(value: object, limits: Limits) -> Cell:
    plain = plain_value(value, limits)
    return EMPTY_CELL if plain is None else Cell(plain)


def _full_cell(cell: Cell, place: Place, scan: SheetScan, comments: dict[Place, str], limits: Limits) -> Cell:
    look = scan.looks.get(place, _PLAIN)
    error = scan.errors.get(place)
    comment = comments.get(place)
    return Cell(
        value=None if error else cell.value,
        comment=clean_text(comment, limits) if comment else None,
        colour=look.colour,
        ink=look.ink,
        link=scan.links.get(place),
        error=error,
        struck=look.struck,
    )
