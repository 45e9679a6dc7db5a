"""
The sentences of the product, in French and in English, made from codes and their data.

Every code that the domain or the application may answer has its sentence in `fr/*.toml` and `en/*.toml`, under the same
file and key; a test checks that neither language lacks one and that both use the same fields. A sentence is a template:
`{name}` or `{name:spec}`, with a spec among `money`, `date`, `percent`, `number` and `label` (a word of the vocabulary,
itself a sentence under `label.…`). A key that ends in `.one` is used where the field `n` is 0 or 1.
"""

import string
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Line, Value

LANGUAGES = ("fr", "en")


class UnknownCodeError(LookupError):
    """A code without a sentence: a defect of ours, never of what a user typed."""


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return every sentence of a language, by code."""
    found: dict[str, str] = {}
    folder = resources.files(__package__) / language
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            found.update(_flatten(tomllib.loads(file.read_text(encoding="utf-8"))))
    return found


def say(line: Line, language: str) -> str:
    """
    Return the sentence of a line in a language (`fr` or `en`).

    Raises:
        UnknownCodeError: the code has no sentence in that language.
    """
    sentences = catalogue(language)
    template = None
    if line.data.get("n") in (0, 1):
        template = sentences.get(f"{line.code}.one")
    if template is None:
        template = sentences.get(line.code)
    if template is None:
        message = f"no sentence for {line.code!r} in {language!r}"
        raise UnknownCodeError(message)
    return _Sentence(language).format(template, **line.data)


def label(code: str, language: str) -> str:
    """Return the label of a word of the vocabulary, such as `decision.call_now`."""
    return say(Line(f"label.{code}"), language)


def _flatten(tree: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in tree.items():
        if isinstance(value, Mapping):
            flat.update(_flatten(value, f"{prefix}{key}."))
        else:
            flat[f"{prefix}{key}"] = value
    return flat


class _Sentence(string.Formatter):
    """Fill a template, each field in the manner of its language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Value, format_spec: str) -> str:
        """Write one field as its spec asks."""
        if not format_spec:
            return str(value)
        if format_spec.startswith("label"):
            _, _, family = format_spec.partition(" ")
            return label(f"{family}.{value}" if family else str(value), self._language)
        return _SPECS[format_spec](value, self._language)


def _money(value: Any, language: str) -> str:  # noqa: ANN401 - fields come from data of several types
    """Write euros as recruiters do: in thousands from 10,000 on."""
    amount = int(value)
    thousands = amount >= 10_000 and amount % 100 == 0
    figure = format_decimal(amount / 1000 if thousands else amount, locale=language)
    if language == "fr":
        return f"{figure}\N{NO-BREAK SPACE}{'k€' if thousands else '€'}"
    return f"€{figure}{'k' if thousands else ''}"


def _date(value: Any, language: str) -> str:  # noqa: ANN401
    known = PartialDate.parse(str(value))
    if known.month is None:
        return str(known.year)
    written = format_date(known.first, "d MMMM y" if known.day else "MMMM y", locale=language)
    return f"1er{written[1:]}" if language == "fr" and known.day == 1 else written


_SPECS: dict[str, Callable[[Any, str], str]] = {
    "money": _money,
    "date": _date,
    "percent": lambda value, language: format_percent(float(value), locale=language),
    "number": lambda value, language: format_decimal(float(value), locale=language),
}
