"""One JSON object a line in, one a line out: a bad line is answered on its place and the run goes on."""

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO, NoReturn

from ravive.application.sentences import say
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.sayings import Line

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]

# A line longer than this is no comment: it is refused before it is parsed.
_LINE_LIMIT = 4 * 1024 * 1024
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class BadLineError(RaviveError):
    """A line that is not what the contract asks for."""


def answer_lines(source: BinaryIO, sink: BinaryIO, *, answer: Answer, language: str) -> bool:
    """
    Answer every line of `source` on `sink`; blank lines are passed over.

    Returns whether every line was good. The identifier of a bad line is given back when it can be read; what is wrong
    is said with the number of the line, from 1, blank lines counted.
    """
    all_good = True
    for number, raw in _lines(source):
        identifier: str | int | float | None = None
        try:
            row = _parse(raw)
            identifier = _identifier(row)
            answered = {"id": identifier, **answer(row)}
        except RaviveError as error:
            all_good = False
            wrong = Line("lines.wrong", {"line": number, "error": say(error.line, language)})
            answered = {"id": identifier, "error": say(wrong, language)}
        # A surrogate without its pair has no UTF-8: it goes out as it may have come in, escaped.
        sink.write(json.dumps(answered, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
        sink.flush()
    return all_good


def text_of(row: Mapping[str, Any], field: str = "text") -> str:
    """Return a text field; raises BadLineError when it is missing or not a text."""
    value = row.get(field)
    if not isinstance(value, str):
        _refuse("lines.no_text", field=field)
    return value


def day_of(row: Mapping[str, Any], field: str) -> date | None:
    """Return a day written YYYY-MM-DD, None when absent; raises BadLineError on anything else."""
    value = row.get(field)
    if value is None:
        return None
    if not isinstance(value, str) or _DAY.fullmatch(value) is None:
        _refuse("lines.bad_date", field=field, value=_shown(value))
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadLineError("lines.bad_date", field=field, value=_shown(value)) from None


def word_of(row: Mapping[str, Any], field: str, allowed: Iterable[str]) -> str:
    """Return one of the allowed words; raises BadLineError on anything else."""
    value = row.get(field)
    words = list(allowed)
    if value not in words:
        _refuse("lines.bad_word", field=field, value=_shown(value), allowed=", ".join(words))
    return str(value)


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank with their numbers; of one that is too long, no more than shows it."""
    number = 0
    while raw := source.readline(_LINE_LIMIT + 1):
        number += 1
        part = raw
        while len(part) > _LINE_LIMIT and not part.endswith(b"\n"):
            part = source.readline(_LINE_LIMIT + 1)
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if line.strip():
            yield number, line


def _parse(raw: bytes) -> Mapping[str, Any]:
    if len(raw) > _LINE_LIMIT:
        _refuse("lines.too_long", limit=_LINE_LIMIT)
    try:
        row = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise BadLineError("lines.not_utf8", position=error.start + 1) from None
    except json.JSONDecodeError as error:
        raise BadLineError("lines.not_json", position=error.colno) from None
    except RecursionError:
        raise BadLineError("lines.not_an_object") from None
    except ValueError:
        # A whole number of thousands of figures, which Python refuses to read.
        raise BadLineError("lines.number_too_long") from None
    if not isinstance(row, dict):
        _refuse("lines.not_an_object")
    return row


def _identifier(row: Mapping[str, Any]) -> str | int | float:
    """Return the identifier of a line; raises BadLineError when it is missing, or neither a text nor a number."""
    found = row.get("id")
    if found is None:
        _refuse("lines.no_id")
    is_number = isinstance(found, int | float) and not isinstance(found, bool) and math.isfinite(found)
    if not is_number and not isinstance(found, str):
        _refuse("lines.bad_id", value=_shown(found))
    return found  # type: ignore[no-any-return] # narrowed by the lines above


def _shown(value: object) -> str:
    return str(value)[:40]


def _refuse_constant(name: str) -> NoReturn:
    """Refuse NaN and the infinities, which Python reads and JSON does not know."""
    _refuse("lines.not_a_number", value=name)


def _refuse(code: str, **data: str | int) -> NoReturn:
    raise BadLineError(code, **data)
