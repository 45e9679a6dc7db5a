"""The door of the package: a path in, a workbook out, whatever the format."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from ravive.connectors.files import csv_text, html_table, ods, xls, xml_2003
from ravive.connectors.files.detect import FileKind, detect
from ravive.connectors.files.guards import refuse_harmful_archive, refuse_oversized
from ravive.connectors.files.limits import DEFAULT_LIMITS, Limits
from ravive.connectors.files.xlsx import reader as xlsx
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import Sheet, Workbook

_Reader = Callable[..., tuple[Sheet, ...]]

_READERS: dict[FileKind, _Reader] = {
    FileKind.XLSX: xlsx.read_sheets,
    FileKind.XLS: xls.read_sheets,
    FileKind.ODS: ods.read_sheets,
    FileKind.CSV: csv_text.read_sheets,
    FileKind.HTML: html_table.read_sheets,
    FileKind.XML_2003: xml_2003.read_sheets,
}
_ARCHIVES = frozenset({FileKind.XLSX, FileKind.ODS})


def read_workbook(path: Path, *, name: str | None = None, limits: Limits = DEFAULT_LIMITS) -> Workbook:
    """
    Read a spreadsheet; `name` is what its owner calls it (the last part of the path when not given).

    The kind is told by the content, never by the name. The file is only read: nothing is written anywhere.

    Raises:
        UnreadableFileError: empty, too large, protected, corrupt, exploding, or not a table; the code says which.
    """
    file = clean_name(name or path.name)
    refuse_oversized(path, file=file, limits=limits)
    kind = detect(path, file=file)
    if kind in _ARCHIVES:
        refuse_harmful_archive(path, file=file, limits=limits)
    sheets = _READERS[kind](path, file=file, limits=limits)
    if not any(sheet.rows for sheet in sheets):
        raise UnreadableFileError("files.nothing_written", file=file)
    return Workbook(file=file, sheets=sheets, digest=_digest(path))


def clean_name(name: str) -> str:
    """Return the last part of a name, without the control characters that could forge a line of a report."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    kept = "".join(character for character in last if character.isprintable())
    return kept[:200] or "?"


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
