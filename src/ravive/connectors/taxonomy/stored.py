"""Terms loaded once from elsewhere, kept in one compressed file of a directory."""

import gzip
import os
import zlib
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from ravive.connectors.taxonomy.tables import table_of_terms, terms_of_table
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.lexicon import Term

FILE_NAME = "taxonomy.tsv.gz"


def store_terms(terms: Iterable[Term], *, directory: Path) -> Path:
    """
    Keep terms in a directory, replacing those kept before, and return the file.

    The file is complete or absent: it is written under another name, flushed to the disk, then renamed.

    Raises:
        UnreadableFileError: the directory cannot be written.
    """
    target = directory / FILE_NAME
    packed = gzip.compress(table_of_terms(terms).encode(), compresslevel=6, mtime=0)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        _replace(target, packed)
    except OSError as error:
        raise UnreadableFileError("taxonomy.not_writable", file=str(target)) from error
    return target


def stored_terms(*, directory: Path) -> tuple[Term, ...]:
    """
    Return the terms kept in a directory, none when nothing was ever kept there.

    Raises:
        UnreadableFileError: the file is damaged.
    """
    target = directory / FILE_NAME
    if not target.exists():
        return ()
    try:
        text = gzip.decompress(target.read_bytes()).decode()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise UnreadableFileError("taxonomy.unreadable", file=target.name) from error
    return tuple(terms_of_table(text, file=target.name))


def _replace(target: Path, content: bytes) -> None:
    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as draft:
        temporary = Path(draft.name)
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
            temporary.replace(target)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
