"""The files as they were handed over, kept under the digest of their content."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from django.conf import settings


def original_path(digest: str) -> Path:
    """Return where the original of a digest is kept."""
    return Path(settings.DATA_DIR) / "imports" / digest


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep_original(path: Path, *, digest: str) -> bool:
    """
    Keep a copy of a file, and tell whether it is new.

    It is written aside and then renamed, so that a power cut leaves the whole file or nothing.
    """
    kept = original_path(digest)
    if kept.exists():
        return False
    kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, aside = tempfile.mkstemp(dir=kept.parent, prefix=".")
    with os.fdopen(handle, "wb") as target, path.open("rb") as source:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    Path(aside).replace(kept)
    return True


def forget_original(digest: str) -> None:
    """Delete the original of a digest, if it is there."""
    original_path(digest).unlink(missing_ok=True)
