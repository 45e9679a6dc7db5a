"""What the cells of a column look like, whatever its name: addresses, numbers, dates, names, marks or prose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from ravive.application.intake.cell_text import is_nothing, text_of_value
from ravive.application.intake.contacts import emails_in, linkedin_in, phones_in
from ravive.application.intake.date_cells import DateReader
from ravive.application.intake.names import read_name
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.tables import CellValue
from ravive.domain.lexicon import fold

#: Cells looked at in one column: enough to tell, few enough for a sheet of fifty thousand rows.
SAMPLE = 200
_MARKS = frozenset(
    [
        "x",
        "oui",
        "non",
        "yes",
        "no",
        "ok",
        "ko",
        "o",
        "n",
        "y",
        "v",
        "vrai",
        "faux",
        "true",
        "false",
        "1",
        "0",
        "✓",
        "✔",
        "✗",
        "✘",
        "fait",
        "done",
    ]
)
_INITIALS = re.compile(r"[A-Z]{1,3}(?:\s?[+/&,-]\s?[A-Z]{1,3})*\.?")
_PROSE_WORDS = 4
_SHORT_DATE = 24
#: "début", "vers le", "again": more words than that make a note.
_WORDS_BESIDE_A_DATE = 2


@dataclass(frozen=True, slots=True)
class Shape:
    """Shares, from 0 to 1, of the cells of a column that hold something; `cells` is how many do."""

    cells: int = 0
    emails: float = 0.0
    phones: float = 0.0
    links: float = 0.0
    dates: float = 0.0
    names: float = 0.0
    marks: float = 0.0
    initials: float = 0.0
    numbers: float = 0.0
    prose: float = 0.0
    varied: float = 0.0
    years: tuple[int, ...] = ()


def shape_of(values: Sequence[CellValue], *, on: date) -> Shape:
    """Measure a column."""
    held = list(islice((value for value in values if not is_nothing(text_of_value(value))), SAMPLE))
    if not held:
        return Shape()
    reader = DateReader(on)
    texts = [text_of_value(value) for value in held]
    dated = [_date_of(value, reader) for value in held]

    def share(count: int) -> float:
        return count / len(held)

    return Shape(
        cells=len(held),
        emails=share(sum(1 for text in texts if emails_in(text))),
        phones=share(sum(1 for value in held if phones_in(value))),
        links=share(sum(1 for text in texts if linkedin_in(text))),
        dates=share(sum(1 for day in dated if day is not None)),
        names=share(sum(1 for text in texts if _may_be_a_name(text))),
        marks=share(sum(1 for text in texts if fold(text) in _MARKS)),
        initials=share(sum(1 for text in texts if _INITIALS.fullmatch(text))),
        numbers=share(sum(1 for value in held if isinstance(value, int | float))),
        prose=share(sum(1 for text in texts if len(text.split()) >= _PROSE_WORDS)),
        varied=share(len(set(texts))),
        years=tuple(day.year for day in dated if day is not None),
    )


def _date_of(value: CellValue, reader: DateReader) -> PartialDate | None:
    """Return the date a cell is, None for a note that mentions one and for a name with a year in it ("Projet 2025")."""
    if not isinstance(value, str):
        return reader.read(value)
    if len(value) > _SHORT_DATE:
        return None
    found = reader.find(value)
    if not found:
        return None
    rest = re.findall(r"[^\W\d_]+", value[: found[0].start] + " " + value[found[-1].end :])
    return None if len(rest) > (0 if found[0].on.month is None else _WORDS_BESIDE_A_DATE) else found[0].on


def _may_be_a_name(text: str) -> bool:
    """Whether a cell looks like a name of at least two words, given the sort of cells there are in a tracker."""
    if len(text) > 60 or "@" in text or any(character.isdigit() for character in text):
        return False
    name = read_name(text)
    return name is not None and 2 <= len(name.words) <= 6
