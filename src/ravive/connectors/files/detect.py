"""What a file is, told by its content: names and extensions lie."""

import re
import zipfile
from enum import Enum, auto
from pathlib import Path

from ravive.domain.kernel.errors import UnreadableFileError

_HEAD = 4096
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Sheets of Excel 2.1 to 4.0, which had no container yet.
_BARE_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_PICTURES = (b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.IGNORECASE)
#: Control characters that no text holds, tabs and ends of line left aside.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
#: A text may hold a few of them all the same, pasted into a cell by mistake or malice.
_STRAY_BYTES = 8


class FileKind(Enum):
    """The kinds of file that are read."""

    XLSX = auto()
    XLS = auto()
    ODS = auto()
    CSV = auto()
    HTML = auto()
    XML_2003 = auto()


def detect(path: Path, *, file: str) -> FileKind:
    """
    Say what kind of table a file holds.

    Raises:
        UnreadableFileError: it holds none, or is empty; `file` is the name to give it.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFileError("files.empty", file=file)
    if head.startswith(_ZIP):
        return _kind_of_archive(path, file=file)
    if head.startswith((_OLE, *_BARE_BIFF)):
        return FileKind.XLS
    _refuse_known_strangers(head, file=file)
    return _kind_of_text(head, file=file)


def _kind_of_archive(path: Path, *, file: str) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    if "xl/workbook.bin" in names:
        raise UnreadableFileError("files.binary_workbook", file=file)
    if any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    if "content.xml" in names and "mimetype" in names:
        return FileKind.ODS
    raise UnreadableFileError("files.not_a_table", file=file)


def _refuse_known_strangers(head: bytes, *, file: str) -> None:
    if head.startswith(b"%PDF"):
        raise UnreadableFileError("files.pdf", file=file)
    # "BM" and "RIFF" may also open a text: a picture holds zero bytes early on, a text never does.
    if head.startswith(_PICTURES) and (b"\x00" in head[:64] or not head.startswith((b"BM", b"RIFF", b"GIF8"))):
        raise UnreadableFileError("files.picture", file=file)


def _kind_of_text(head: bytes, *, file: str) -> FileKind:
    strange = len(_BINARY.findall(head))
    if not looks_like_utf16(head) and strange > max(_STRAY_BYTES, len(head) // 50):
        raise UnreadableFileError("files.not_a_table", file=file)
    text = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in text and text.startswith(b"<"):
        return FileKind.XML_2003
    if text.startswith(b"<") and _HTML.search(text):
        return FileKind.HTML
    if text.startswith((b"<?xml", b"{\\rtf")):
        raise UnreadableFileError("files.not_a_table", file=file)
    return FileKind.CSV


def looks_like_utf16(head: bytes) -> bool:
    """Whether the bytes are UTF-16: it opens with its mark, or one byte in two is zero on the same side."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    return (odd > 0.6 * half and even < 0.1 * half) or (even > 0.6 * half and odd < 0.1 * half)
