"""Small helpers around spreadsheet files on disk."""

import pytest

from ravive.application.sentences import say
from ravive.connectors.files import Limits, read_workbook
from ravive.domain.kernel.errors import UnreadableFileError


def saved(book, folder, name="suivi.xlsx"):
    path = folder / name
    book.save(path)
    return path


def values(sheet):
    return {row.number: [cell.value for cell in row.cells] for row in sheet.rows}


def refused(path, **limits):
    """Return the code of the refusal, having checked that its sentence names the file in both languages."""
    with pytest.raises(UnreadableFileError) as caught:
        read_workbook(path, limits=Limits(**limits))
    for language in ("fr", "en"):
        assert caught.value.data["file"] in say(caught.value.line, language)
    return caught.value.code
