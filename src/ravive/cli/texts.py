"""Reading the text files that people hand over, whatever wrote them."""

import codecs
from pathlib import Path

from ravive.domain.kernel.errors import UnreadableFileError

_TEXT_LIMIT_BYTES = 2 * 1024 * 1024


def read_text(path: Path) -> str:
    """
    Return the text of a file in UTF-8 (with or without its mark), UTF-16 with its mark, or Windows-1252.

    Raises:
        UnreadableFileError: no such file, or it is too large to be an advert or a list of changes.
    """
    try:
        if path.stat().st_size > _TEXT_LIMIT_BYTES:
            raise UnreadableFileError("text.too_large", file=path.name, limit=_TEXT_LIMIT_BYTES // 1024)
        raw = path.read_bytes()
    except OSError:
        raise UnreadableFileError("recall_command.file_missing", file=str(path)) from None
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
