"""The sentence around a passage."""

import re

from ravive.domain.kernel.claims import Span

_END = re.compile(r"[;!?\n]|\.(?!\d)")


def sentence_around(text: str, span: Span) -> str:
    """Return the sentence that holds a passage, as it is written."""
    start, end = span
    before = [match.end() for match in _END.finditer(text, 0, start)]
    after = _END.search(text, end)
    return text[before[-1] if before else 0 : after.start() if after else len(text)]
