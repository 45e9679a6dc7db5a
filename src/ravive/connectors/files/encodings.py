"""Turning the bytes of a text file into text, when nothing says how it was written."""

import re

from ravive.connectors.files.detect import looks_like_utf16

#: Old one-byte encodings that spreadsheets on Windows, macOS and DOS wrote, the likeliest first.
_ONE_BYTE = ("cp1252", "mac_roman", "cp850")
#: Letters of French and its neighbours: right after a letter, they tell that an encoding was guessed well.
_ACCENTED = re.compile("(?<=[a-zA-Z])[éèêëàâäçîïôöùûüñœ’]")
#: UTF-8 that was read as Windows-1252 and saved again.
_TWICE_ENCODED = re.compile("Ã[©¨ª«§´®¢\xa0]|â€™")


def decode(raw: bytes) -> str:
    """Return the text of a file. Nothing is refused: what no encoding explains becomes a replacement character."""
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", errors="replace")
    if looks_like_utf16(raw[:4096]):
        return _decode_utf16(raw)
    try:
        return _mended(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_one_byte(raw)


def _decode_utf16(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    little = raw[1:4096:2].count(0) >= raw[0:4096:2].count(0)
    return raw.decode("utf-16-le" if little else "utf-16-be", errors="replace")


def _decode_one_byte(raw: bytes) -> str:
    """Return the reading with the most accented letters where accented letters belong."""
    readings = [raw.decode(encoding, errors="replace") for encoding in _ONE_BYTE]
    # A file mostly in UTF-8 with a few stray bytes, as when two exports were pasted together.
    readings.append(raw.decode("utf-8", errors="replace"))
    return max(readings, key=lambda text: len(_ACCENTED.findall(text)) - 2 * text.count("\N{REPLACEMENT CHARACTER}"))


def _mended(text: str) -> str:
    """Undo a double encoding, only when the whole text can be turned back without loss."""
    if not _TWICE_ENCODED.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
