"""Values of the domain as JSON: to keep what was shown, to tell whether two say the same, and to read them back."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from ravive.domain.kernel.dates import PartialDate

Json: TypeAlias = Any

_Value = TypeVar("_Value")


def plain(value: object) -> Json:
    """Return a value as JSON holds it: dataclasses as objects (what is None left out), codes and dates as text."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, PartialDate):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        held = ((spec.name, getattr(value, spec.name)) for spec in fields(value))
        return {name: plain(part) for name, part in held if part is not None}
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    return str(value)


def fingerprint(*parts: object) -> str:
    """Return a short digest of what a row says; equal for two rows that say the same."""
    text = json.dumps(parts, default=plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def value_of(kind: type[_Value], held: Json) -> _Value:
    """
    Read back a value of which `plain` made JSON: a dataclass of codes, dates, texts, figures, and tuples of these.

    Raises:
        ValueError: a code or a date is not one.
        TypeError: a field is not one of the class.
    """
    read: _Value = _read(kind, held)
    return read


def _read(kind: Any, held: Json) -> Any:  # noqa: ANN401 - whatever a field of the domain holds
    if get_origin(kind) in (Union, UnionType):
        kinds = [one for one in get_args(kind) if one is not type(None)]
        return held if held is None or len(kinds) > 1 else _read(kinds[0], held)
    if get_origin(kind) is tuple:
        return _read_tuple(get_args(kind), held)
    if kind is PartialDate:
        return PartialDate.parse(held)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(held)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _read(hints.get(name), part) for name, part in held.items()})
    return held


def _read_tuple(kinds: tuple[Any, ...], held: Json) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], part) for part in held)
    return tuple(_read(kind, part) for kind, part in zip(kinds, held, strict=True))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
