"""One JSON object a line in, one a line out: a bad line is answered on its place and the run goes on."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, BinaryIO

from ravive.application.sentences import say
from ravive.domain.kernel.errors import RaviveError

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]

# A line longer than this is no comment: it is refused before it is parsed.
_LINE_LIMIT = 4 * 1024 * 1024


class BadLineError(RaviveError):
    """A line that is not what the contract asks for."""


def answer_lines(source: BinaryIO, sink: BinaryIO, *, answer: Answer, language: str) -> bool:
    """
    Answer every line of `source` on `sink`; blank lines are passed over.

    Returns whether every line was good. The identifier of a bad line is given back when it can be read.
    """
    all_good = True
    for raw in _lines(source):
        identifier: Any = None
        try:
            row = _parse(raw)
            identifier = row.get("id")
            if identifier is None:
                _refuse("lines.no_id")
            answered = {"id": identifier, **answer(row)}
        except RaviveError as error:
            all_good = False
            answered = {"id": identifier, "error": say(error.line, language)}
        sink.write(json.dumps(answered, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        sink.flush()
    return all_good


def text_of(row: Mapping[str, Any], field: str = "text") -> str:
    """Return a text field; raises BadLineError when it is missing or not a text."""
    value = row.get(field)
    if not isinstance(value, str):
        _refuse("lines.no_text", field=field)
    assert isinstance(value, str)
    return value


def day_of(row: Mapping[str, Any], field: str) -> date | None:
    """Return a day written YYYY-MM-DD, None when absent; raises BadLineError on anything else."""
    value = row.get(field)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadLineError("lines.bad_date", field=field, value=str(value)[:40]) from None


def word_of(row: Mapping[str, Any], field: str, allowed: Iterable[str]) -> str:
    """Return one of the allowed words; raises BadLineError on anything else."""
    value = row.get(field)
    words = list(allowed)
    if value not in words:
        _refuse("lines.bad_word", field=field, value=str(value)[:40], allowed=", ".join(words))
    return str(value)


def _lines(source: BinaryIO) -> Iterable[bytes]:
    for number, raw in enumerate(source):
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 0 else raw
        if line.strip():
            yield line


def _parse(raw: bytes) -> Mapping[str, Any]:
    if len(raw) > _LINE_LIMIT:
        _refuse("lines.too_long", limit=_LINE_LIMIT)
    try:
        row = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadLineError("lines.not_utf8", position=error.start + 1) from None
    except json.JSONDecodeError as error:
        raise BadLineError("lines.not_json", position=error.colno) from None
    except RecursionError:
        raise BadLineError("lines.not_an_object") from None
    if not isinstance(row, dict):
        _refuse("lines.not_an_object")
    return row  # type: ignore[no-any-return] # narrowed by the line above


def _refuse(code: str, **data: str | int) -> None:
    raise BadLineError(code, **data)
