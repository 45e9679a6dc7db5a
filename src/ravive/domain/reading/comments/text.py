"""
A comment made ready to be matched: freed of HTML, composed, single-spaced, folded, and cut into sentences.

Patterns are matched on `body`, in which every end of sentence is a line feed: a pattern whose gaps stop at line feeds
never runs from one sentence into the next. `span` leads back to the text as it was written.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from ravive.domain.kernel.claims import Span
from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments.without_markup import without_markup
from ravive.domain.reading.comments.word_tables import words

#: No sentence is longer: what a hostile cell may cost stays in proportion to its length.
LONGEST_SENTENCE = 400

_SPACES = re.compile(r"[^\S\n]{2,}|[\u200b\u200c\u200d\ufeff]+")
#: What becomes one character: a run of blanks, a blank that is no plain space, a letter with its loose accents.
_ONE_CHARACTER = re.compile(
    r"(?P<blanks>(?:[^\S\n]|[\u200b\u200c\u200d\ufeff]){2,}|[^\S\n ]|[\u200b\u200c\u200d\ufeff])|"
    r"[^\s\u0300-\u036f][\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+"
)
_ENDS = re.compile(r"[.!?…]+|[;\n\r•|]+|=+>|-+>")
_WORD_BEFORE = re.compile(r"(?<![\w.'])[\w.]{1,9}$")
_ABBREVIATIONS = words(
    """
    tel etc ex min max env exp cf resp ref dispo nb art approx incl vs e.g i.e eg ie yr yrs hr hrs wk wks mth mths
    janv jan fev feb avr apr juil aug sept sep oct nov dec m mme mlle mr mrs ms dr st ste nat int ext dept mgr mgt sal
    qual quals comm comp compet dir av bd tél no num p.s ps rdv tps
    """
)


@dataclass(frozen=True, slots=True)
class Comment:
    """
    A comment ready to be matched.

    `folded` is `raw` in lower case and without accents; in `body` every end of sentence is a line feed besides.
    `raw` keeps case and accents and is exactly as long as `body`; `starts` holds where each sentence begins in both.
    `places` leads each character back to what it was read from in the original text, end exclusive; None where nothing
    moved.
    """

    raw: str
    folded: str
    body: str
    starts: tuple[int, ...]
    places: tuple[Span, ...] | None
    written_on: date | None

    def sentence(self, position: int) -> Span:
        """Return the bounds of the sentence that holds the character at `position`."""
        index = bisect_right(self.starts, position) - 1
        following = index + 1
        return self.starts[index], self.starts[following] if following < len(self.starts) else len(self.body)

    def span(self, start: int, end: int) -> Span:
        """Return the characters of the original text, end exclusive, for a passage of `body`."""
        while start < end and self.body[start] in " \n,:-(":
            start += 1
        while end > start and self.body[end - 1] in " \n,:-":
            end -= 1
        if self.places is None:
            return start, end
        if start >= end:
            return (self.places[start][0],) * 2 if start < len(self.places) else (self.places[-1][1],) * 2
        return self.places[start][0], self.places[end - 1][1]


def prepare(text: str, *, written_on: date | None = None) -> Comment:
    """Return `text` ready to be matched."""
    bare = without_markup(text)
    raw, places = _compact(text if bare is None else bare.words)
    if bare is not None:
        places = bare.spans if places is None else tuple((bare.spans[a][0], bare.spans[b - 1][1]) for a, b in places)
    folded = fold(raw)
    body = _with_sentences_ended(folded, raw)
    return Comment(raw, folded, body, _starts(body), places, written_on)


def _compact(text: str) -> tuple[str, tuple[Span, ...] | None]:
    """Compose accents and keep one space of several; say where each character comes from, if any of them moved."""
    if unicodedata.is_normalized("NFC", text) and _SPACES.search(text) is None:
        return text, None
    pieces: list[str] = []
    places: list[Span] = []
    done = 0
    for found in _ONE_CHARACTER.finditer(text):
        start, end = found.span()
        pieces += (text[done:start], " " if found["blanks"] else _composed(found.group()))
        places += zip(range(done, start), range(done + 1, start + 1), strict=True)
        places.append((start, end))
        done = end
    pieces.append(text[done:])
    places += zip(range(done, len(text)), range(done + 1, len(text) + 1), strict=True)
    return "".join(pieces), tuple(places)


def _composed(letter: str) -> str:
    """Return a letter with its loose accents as one character; without those that cannot be composed."""
    composed = letter[0]
    for accent in letter[1:]:
        with_it = unicodedata.normalize("NFC", composed + accent)
        composed = with_it if len(with_it) == 1 else composed
    return composed


def _with_sentences_ended(folded: str, raw: str) -> str:
    pieces: list[str] = []
    done = 0
    for found in _ENDS.finditer(folded):
        if not _ends_sentence(folded, raw, found):
            continue
        pieces += (folded[done : found.start()], "\n" * (found.end() - found.start()))
        done = found.end()
    pieces.append(folded[done:])
    return "".join(pieces)


def _ends_sentence(folded: str, raw: str, found: re.Match[str]) -> bool:
    if found.group() != ".":
        return True
    end = found.end()
    following = raw[end : end + 1]
    if following and not following.isspace() and following not in "\"'»”’)":
        return following.isupper() and folded[max(0, end - 4) : end - 1].isalpha()
    word = _WORD_BEFORE.search(folded, max(0, end - 12), end - 1)
    return end == len(folded) or word is None or not (word.group() in _ABBREVIATIONS or len(word.group()) == 1)


def _starts(body: str) -> tuple[int, ...]:
    starts = [0]
    position = body.find("\n")
    while position != -1:
        _add_start(starts, body, position + 1)
        position = body.find("\n", position + 1)
    _add_start(starts, body, len(body))
    return tuple(starts[:-1]) if len(starts) > 1 and starts[-1] == len(body) else tuple(starts)


def _add_start(starts: list[int], body: str, start: int) -> None:
    """Begin a sentence at `start`, after cutting the one before it wherever it is longer than allowed."""
    while start - starts[-1] > LONGEST_SENTENCE:
        cut = body.rfind(" ", starts[-1] + LONGEST_SENTENCE // 2, starts[-1] + LONGEST_SENTENCE)
        starts.append(cut + 1 if cut != -1 else starts[-1] + LONGEST_SENTENCE)
    if start == starts[-1] + 1 and body[starts[-1]] == "\n":
        starts[-1] = start
    elif start > starts[-1]:
        starts.append(start)
