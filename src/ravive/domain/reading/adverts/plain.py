"""Whatever an advert is written in (HTML, Markdown, plain text), brought down to its words."""

import html
import re
import unicodedata
from collections.abc import Iterator

from ravive.domain.reading.markup import BLOCKS, ENTITY, SILENT, TAG

_LINK = re.compile(r"(!?\[)([^\[\]\n]{0,200})(\]\([^()\n]{0,400}\))")
_MARKS = re.compile(r"\*\*|__|`+|(?<=\s)[*_](?=\w)|(?<=\w)[*_](?=[\s.,;:)]|$)|^[ \t]*>+", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]", re.MULTILINE)
_CELLS_OF_TWO = re.compile(r"^([ \t]*)\|([^|\n]*)\|([^|\n]*)\|(?=[ \t]*$)", re.MULTILINE)

#: Marks that steer the direction or the joining of letters and say nothing: zero widths, RTL and LTR, soft hyphens.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]")
#: Letters dressed as mathematics, with which networks that know no bold make it.
_DRESSED = re.compile("[\U0001d400-\U0001d7ff]+")
_BLANKS = re.compile(r"[ \t]{3,}")
_EMPTY_LINES = re.compile(r"\n[ \t\n]*\n")


def plain_text(text: str) -> str:
    """
    Return the text without HTML, composed (NFC), with plain line ends and no unseen marks. Markdown is left as it is.

    Nothing in a page is fetched, run or obeyed.
    """
    words = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    if TAG.search(words):
        words = "".join(_words_of(_without_comments(words))).strip()
    elif ENTITY.search(words):
        words = html.unescape(words)
    words = _UNSEEN.sub("", words)
    words = _DRESSED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), words)
    return _EMPTY_LINES.sub("\n\n", _BLANKS.sub("  ", words))


def without_marks(text: str) -> str:
    """
    Return the text with the marks of Markdown blanked out, every other character in its place.

    A row of two cells is a label and its value: "| Contrat | CDI |" becomes "Contrat : CDI".
    """
    bare = _LINK.sub(lambda link: " " * len(link[1]) + link[2] + " " * len(link[3]), text)
    bare = _HEADING.sub(lambda mark: " " * len(mark[0]), bare)
    bare = _MARKS.sub(lambda mark: " " * len(mark[0]), bare)
    bare = _CELLS_OF_TWO.sub(r"\1 \2:\3 ", bare)
    return bare.replace("|", ";")


def _words_of(page: str) -> Iterator[str]:
    """Yield the words of a page, a line for each block and a bullet for each item, without its scripts and styles."""
    silent, at = 0, 0
    for tag in TAG.finditer(page):
        if not silent:
            yield _data(page[at : tag.start()])
        name, at = tag["name"].lower(), tag.end()
        if name in SILENT:
            silent = max(0, silent + (-1 if tag["end"] else 1))
        elif not silent:
            yield "\n- " if name == "li" and not tag["end"] else "\n" if name in BLOCKS else ""
    if not silent:
        yield _data(page[at:])


def _data(between: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(between))


def _without_comments(page: str) -> str:
    """Return a page without its comments; one that is never closed hides nothing."""
    kept, at = [], 0
    while (start := page.find("<!--", at)) >= 0 and (end := page.find("-->", start)) >= 0:
        kept.append(page[at:start])
        at = end + 3
    return "".join([*kept, page[at:]])
