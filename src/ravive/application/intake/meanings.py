"""What a colour, a section or the name of a sheet says of the people it marks."""

import colorsys
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.word_lists import any_of, words_of
from ravive.domain.kernel.tables import Cell, Row
from ravive.domain.lexicon import fold


class Mark(Enum):
    """What a mark outside the prose says. `BARRED`: never again."""

    BARRED = "barred"
    OPEN_DOOR = "open_door"
    HIRED = "hired"
    IN_PROCESS = "in_process"
    OTHER = "other"


_MARKS = tuple((Mark(entry["mark"]), any_of(entry["words"])) for entry in words_of("marks")["mark"])
_COLOURS = {
    name: re.compile(rf"\b(?:{any_of(words).pattern})\b") for name, words in words_of("marks")["colours"].items()
}
_ANY_COLOUR = re.compile("|".join(pattern.pattern for pattern in _COLOURS.values()))
#: Where each everyday colour ends on the circle of hues, in degrees.
_HUES = ((14, "red"), (44, "orange"), (68, "yellow"), (168, "green"), (258, "blue"), (295, "purple"), (336, "pink"))
_STRUCK = re.compile(r"\bbarree?s?\b|ray(?:e|ee|es|ees)\b|struck|strike|crossed")
_LEGEND_SEPARATOR = re.compile(r"\s*(?:[:=]|->|→|–|—|\s-\s)\s*")


@lru_cache(maxsize=1024)
def mark_of(text: str) -> Mark | None:
    """Return what words say of whoever they mark; None when they say nothing of that."""
    folded = " ".join(fold(text).split())
    return next((mark for mark, pattern in _MARKS if pattern.search(folded)), None)


@lru_cache(maxsize=1024)
def hue_of(colour: str) -> str:
    """Return the everyday name of a colour `#rrggbb`."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    if light < 0.12:
        return "black"
    if saturation < 0.12 or (light > 0.95 and saturation < 0.4):
        return "grey"
    degrees = hue * 360
    for limit, name in _HUES:
        if degrees < limit:
            return name
    return "red"


@dataclass(frozen=True, slots=True)
class Marked:
    """What something outside the columns says of a row: a colour, a section, the name of the sheet; with its words."""

    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Legend:
    """What the legends of a file say: by exact colour, by everyday name of a colour, and of what is struck through."""

    colours: dict[str, tuple[Mark, str]]
    hues: dict[str, tuple[Mark, str]]
    struck: tuple[Mark, str] | None = None

    def meaning(self, colour: str | None) -> tuple[Mark, str] | None:
        """Return what a colour means and the words that say so; None when nobody told."""
        if colour is None:
            return None
        exact = self.colours.get(colour)
        return exact if exact is not None else self.hues.get(hue_of(colour))

    def __bool__(self) -> bool:
        """Whether any meaning was told."""
        return bool(self.colours or self.hues or self.struck)


def read_legend(rows: Iterable[Row]) -> Legend:
    """
    Gather what the rows outside the tables tell of colours.

    A legend is a coloured cell that says what it means, a coloured square beside a text, or a text that names a colour.
    """
    colours: dict[str, tuple[Mark, str]] = {}
    hues: dict[str, tuple[Mark, str]] = {}
    struck: tuple[Mark, str] | None = None
    for row in rows:
        for index, cell in enumerate(row.cells):
            for text in _told(cell):
                meaning = (mark_of(_without_colour(text)) or Mark.OTHER, text)
                colour = cell.colour or cell.ink or _square_beside(row, index)
                named = _names_a_colour(text)
                if colour is not None and (named or meaning[0] is not Mark.OTHER):
                    colours.setdefault(colour, meaning)
                    hues.setdefault(named or hue_of(colour), meaning)
                elif named and _LEGEND_SEPARATOR.search(text):
                    hues.setdefault(named, meaning)
                if _STRUCK.search(fold(text)) and meaning[0] is not Mark.OTHER:
                    struck = meaning
    return Legend(colours, hues, struck)


def _told(cell: Cell) -> list[str]:
    """Return what a cell tells, entry by entry: "rouge = non ; vert = à rappeler" tells two things."""
    text = text_of(cell)
    if not text or len(text) > 300:
        return []
    parts = [part.strip() for part in re.split(r"[;\n|•]|,(?=\s*(?:en )?\w+\s*[:=])|\s/\s", text) if part.strip()]
    naming = [part for part in parts if _names_a_colour(part)]
    return naming if len(naming) > 1 else [text]


def explains_a_colour(cell: Cell, text: str) -> bool:
    """Whether a cell says what a colour means: it names one before a colon, or is painted and says a meaning."""
    separated = bool(_LEGEND_SEPARATOR.search(text))
    if separated and _names_a_colour(text) is not None:
        return True
    return separated and (cell.colour or cell.ink) is not None and mark_of(text) is not None


def _names_a_colour(text: str) -> str | None:
    folded = fold(text)
    head = _LEGEND_SEPARATOR.split(folded, maxsplit=1)[0]
    return next((name for name, pattern in _COLOURS.items() if pattern.search(head)), None)


def _without_colour(text: str) -> str:
    return _ANY_COLOUR.sub(" ", fold(text))


def _square_beside(row: Row, index: int) -> str | None:
    """Return the colour of an empty painted cell right before, or right after, a text."""
    for place in (index - 1, index + 1):
        if 0 <= place < len(row.cells):
            beside = row.cells[place]
            if beside.colour and not text_of(beside):
                return beside.colour
    return None


def mark_of_row(
    row: Row, legend: Legend, *, plain: frozenset[str], name_columns: frozenset[int]
) -> tuple[Mark, str] | None:
    """
    Return what the colours of a row mean.

    `plain` are the colours that decorate whole columns. A mark of never again counts on any cell of the row; the others
    where they cover the name or most of what is written.
    """
    counts: dict[tuple[Mark, str], int] = {}
    written = 0
    for index, cell in enumerate(row.cells):
        said = text_of(cell)
        written += bool(said)
        for colour in {cell.colour, cell.ink} - {None}:
            meaning = legend.meaning(colour) if colour not in plain else None
            if meaning is None:
                continue
            if meaning[0] is Mark.BARRED:
                return meaning
            counts[meaning] = counts.get(meaning, 0) + (1000 if index in name_columns and said else bool(said))
        if legend.struck and cell.struck and said and index in name_columns:
            return legend.struck
    best = max(counts, key=lambda meaning: counts[meaning], default=None)
    return best if best is not None and 2 * counts[best] >= written else None
