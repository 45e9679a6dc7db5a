"""The secret key of an installation: made once, kept with the data, readable by its owner alone."""

import contextlib
import os
import tempfile
from pathlib import Path

from django.utils.crypto import get_random_string

_LENGTH = 64


def load_or_make_secret(path: Path) -> str:
    """
    Return the secret kept in `path`, made there first if need be (mode 0600).

    Processes that start together agree: the secret is written whole beside its place, then linked there, which only the
    first of them can do.

    Raises:
        OSError: the folder cannot be written to.
    """
    if not path.exists():
        with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=".secret-", encoding="ascii") as draft:
            draft.write(get_random_string(_LENGTH))
            draft.flush()
            with contextlib.suppress(FileExistsError):  # another process was faster: its secret is the one
                os.link(draft.name, path)
    return path.read_text(encoding="ascii").strip()
