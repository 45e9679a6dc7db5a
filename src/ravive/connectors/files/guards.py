"""Refusing what would harm the machine before anything is parsed: size, archives that explode, passwords."""

import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from ravive.connectors.files.limits import Limits
from ravive.domain.kernel.errors import UnreadableFileError

_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_MEGABYTE = 1024 * 1024


def refuse_oversized(path: Path, *, file: str, limits: Limits) -> None:
    """
    Look at the size of the file alone.

    Raises:
        UnreadableFileError: the file is empty, too large, or no file at all.
    """
    if not path.is_file():
        raise UnreadableFileError("files.missing", file=file)
    size = path.stat().st_size
    if size == 0:
        raise UnreadableFileError("files.empty", file=file)
    if size > limits.file:
        raise UnreadableFileError(
            "files.too_large", file=file, size=-(-size // _MEGABYTE), limit=limits.file // _MEGABYTE
        )


def refuse_harmful_archive(path: Path, *, file: str, limits: Limits) -> None:
    """
    Check an archive before any parser opens it: what it declares, then what its streams really hold.

    Raises:
        UnreadableFileError: it is protected, broken, or would grow beyond the limits.
    """
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as stream:
            entries = archive.infolist()
            _refuse_declared(entries, file=file, limits=limits)
            for entry in entries:
                _refuse_lying_entry(stream, entry, file=file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, zlib.error, OSError) as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure


def _refuse_declared(entries: list[zipfile.ZipInfo], *, file: str, limits: Limits) -> None:
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise UnreadableFileError("files.protected", file=file)
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    grows = total > limits.ratio_from and total / packed > limits.ratio
    if len(entries) > limits.entries or total > limits.unpacked or grows:
        raise UnreadableFileError("files.bomb", file=file)
    if any(entry.file_size > limits.part for entry in entries):
        raise UnreadableFileError("files.bomb", file=file)


def _refuse_lying_entry(stream: BinaryIO, entry: zipfile.ZipInfo, *, file: str) -> None:
    """Unpack an entry to nowhere: parsers written elsewhere trust the stream, not the size that is declared."""
    if entry.compress_type == zipfile.ZIP_STORED:
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise UnreadableFileError("files.corrupt", file=file)
    stream.seek(entry.header_offset)
    header = _LOCAL_HEADER.unpack(stream.read(_LOCAL_HEADER.size))
    stream.seek(header[-2] + header[-1], 1)
    if _inflated_size(stream, at_most=entry.file_size) != entry.file_size:
        raise UnreadableFileError("files.bomb", file=file)


def _inflated_size(stream: BinaryIO, *, at_most: int) -> int:
    """Return the bytes a raw deflate stream unpacks to; it stops as soon as there are more than `at_most`."""
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    total, pending = 0, b""
    while not inflate.eof and total <= at_most:
        pending = pending or stream.read(_CHUNK)
        if not pending:
            return -1
        total += len(inflate.decompress(pending, _CHUNK))
        pending = inflate.unconsumed_tail
    return total
