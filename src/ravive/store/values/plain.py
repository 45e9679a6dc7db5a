"""Values of the domain as JSON, one way: to keep what was shown, and to tell whether two things say the same."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeAlias

from ravive.domain.kernel.dates import PartialDate

Json: TypeAlias = Any


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
