"""The words that intake knows, read once from the files of `words/`: one pattern or a few words a line, folded."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any


@cache
def words_of(name: str) -> Mapping[str, Any]:
    """Return the content of `words/<name>.toml`."""
    file = resources.files(__package__) / "words" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def any_of(lines: str) -> re.Pattern[str]:
    """Return one pattern that matches what any of the lines matches."""
    return re.compile("|".join(f"(?:{line})" for line in lines.split("\n") if line))


def set_of(lines: str) -> frozenset[str]:
    """Return the words of a list parted by spaces and ends of line."""
    return frozenset(lines.split())
