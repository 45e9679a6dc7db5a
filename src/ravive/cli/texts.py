"""Reading the text files named on the command line."""

from pathlib import Path

from ravive.application.opening_text import decode
from ravive.domain.kernel.errors import UnreadableFileError


def read_text(path: Path) -> str:
    """
    Return the text of a file, whatever program wrote it.

    Raises:
        UnreadableFileError: there is no such file, or it may not be read.
        UnusableTextError: it is too large, or no text.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        raise UnreadableFileError("recall_command.file_missing", file=str(path)) from None
    return decode(raw, file=path.name)
