"""Trying a costly pattern only where it can begin: at a figure, or at one of a few words."""

import re
from collections.abc import Container, Iterator

_TOKEN = re.compile(r"[0-9]+|[a-z]+")
_FIGURE = re.compile(r"[0-9]+")


def at_figures(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that begin at a figure of `text`, none inside another."""
    return _tried(pattern, text, (found.start() for found in _FIGURE.finditer(text)))


def at_words(pattern: re.Pattern[str], text: str, words: Container[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that begin at a figure of the folded `text` or at one of `words`."""
    starts = (found.start() for found in _TOKEN.finditer(text) if found[0] in words or found[0] <= "9" * 9)
    return _tried(pattern, text, starts)


def _tried(pattern: re.Pattern[str], text: str, starts: Iterator[int]) -> Iterator[re.Match[str]]:
    done = 0
    for start in starts:
        found = pattern.match(text, start) if start >= done else None
        if found is not None:
            done = max(found.end(), start + 1)
            yield found
