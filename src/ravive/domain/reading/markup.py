"""What of HTML is told apart from words: tags of known names, entities, and which tags begin a line or hide words."""

import re

#: These begin a line.
BLOCKS = frozenset(
    "p br div ul ol h1 h2 h3 h4 h5 h6 table tr section article header footer hr dl dt dd".split()  # noqa: SIM905 - a table of words
)
_INLINE = frozenset(
    "li html body span strong b em i u a td th small font img label center blockquote".split()  # noqa: SIM905 - a table of words
)
#: Nothing between their ends is ever shown.
SILENT = frozenset(["script", "style", "head", "template", "noscript", "svg"])
_NAMES = "|".join(sorted(BLOCKS | _INLINE | SILENT, key=len, reverse=True))
TAG = re.compile(rf"<(?P<end>/?)(?P<name>{_NAMES})\b[^<>]{{0,2000}}>", re.IGNORECASE)
ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});", re.IGNORECASE)
