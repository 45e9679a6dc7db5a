"""Whatever an advert is written in (HTML, Markdown, plain text), brought down to its words."""

import re
import unicodedata
from html.parser import HTMLParser

_HTML = re.compile(
    r"</?(?:p|br|div|ul|ol|li|h[1-6]|html|body|span|strong|b|em|i|a|table|tr|td|section|article)\b[^>]*>", re.IGNORECASE
)
_BLOCKS = frozenset(
    [
        "p",
        "br",
        "div",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "tr",
        "section",
        "article",
        "header",
        "footer",
    ]
)
_SILENT = frozenset({"script", "style", "head", "template", "noscript"})

_LINK = re.compile(r"(!?\[)([^\[\]\n]{0,200})(\]\([^()\n]{0,400}\))")
_MARKS = re.compile(r"\*\*|__|`+|(?<=\s)[*_](?=\w)|(?<=\w)[*_](?=[\s.,;:)]|$)|^[ \t]*>+", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]", re.MULTILINE)


class _Words(HTMLParser):
    """Keep the words of a page, a line for each block; nothing in it is fetched, run or obeyed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's own signature
        """Start a new line for a block, a bullet for an item."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End the line of a block."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words, unless they are a script or a style."""
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))


def plain_text(text: str) -> str:
    """Return the text without HTML, composed (NFC), with plain line ends. Markdown is left as it is."""
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    if not _HTML.search(composed):
        return composed
    parser = _Words()
    parser.feed(composed)
    parser.close()
    return re.sub(r"\n\s*\n+", "\n\n", "".join(parser.parts)).strip()


def without_marks(text: str) -> str:
    """Return the text with the marks of Markdown blanked out, every other character in its place."""
    bare = _LINK.sub(lambda link: " " * len(link[1]) + link[2] + " " * len(link[3]), text)
    bare = _HEADING.sub(lambda mark: " " * len(mark[0]), bare)
    bare = _MARKS.sub(lambda mark: " " * len(mark[0]), bare)
    return bare.replace("|", ";")
