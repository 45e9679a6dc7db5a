"""An advert as people hand it over: pasted, dropped as a text file, or as JSON."""

import codecs
import json

from ravive.domain.kernel.errors import UnusableTextError
from ravive.domain.kernel.openings import Opening
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.adverts import opening_from_json, read_advert
from ravive.domain.recall.doubtful_openings import check_number_asked, check_rankable

#: An advert is a page or two; what is larger is no advert.
LARGEST_BYTES = 256 * 1024


def decode(raw: bytes, *, file: str) -> str:
    """
    Return the text of a file in UTF-8 (with or without its mark), UTF-16 with its mark, or Windows-1252.

    Raises:
        UnusableTextError: it is far too large, or is no text at all (a PDF, a Word file, a picture).
    """
    if len(raw) > LARGEST_BYTES:
        raise UnusableTextError("text.too_large", file=file, limit=LARGEST_BYTES // 1024)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    if b"\0" in raw or raw.startswith(b"%PDF"):
        raise UnusableTextError("text.not_a_text", file=file)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def read_opening(text: str, *, lexicon: Lexicon) -> Opening:
    """
    Read an advert, or an opening written as a JSON object.

    Raises:
        UnusableTextError: it tells too little, asks for too much, or is broken JSON.
    """
    opening = _from_json(text, lexicon) if text.lstrip().startswith("{") else read_advert(text, lexicon=lexicon)
    check_rankable(opening)
    return opening


def _from_json(text: str, lexicon: Lexicon) -> Opening:
    try:
        held = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnusableTextError("text.broken_json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise UnusableTextError("text.broken_json", line=1, column=1) from None
    # Counted before they are looked up in the lexicon one by one.
    check_number_asked(_length(held, "requirements") + _length(held, "skills") + _length(held, "dropped"))
    return opening_from_json(held, lexicon=lexicon)


def _length(held: object, field: str) -> int:
    value = held.get(field) if isinstance(held, dict) else None
    return len(value) if isinstance(value, list) else 0
