"""The trackers of the demo, as the spreadsheets a recruiter would keep: title, legend, colours, pinned comments."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

import xlsxwriter

from ravive.application.demo.houses import House
from ravive.application.demo.names import names
from ravive.application.demo.stories import STORIES, Scene, Told, firm_no
from ravive.domain.lexicon.folding import fold

_COLUMNS = (
    "Candidat",
    "Tél.",
    "E-mail",
    "Poste visé",
    "Vu le",
    "Par",
    "Étape",
    "Résultat",
    "Date résultat",
    "Commentaires",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRow:
    """One line of a tracker."""

    name: str
    phone: str
    email: str
    post: str
    recruiter: str
    told: Told
    never_again: bool


def rows_of(house: House, *, count: int, today: date, chance: Random) -> Iterator[DemoRow]:
    """Yield the people of one house, the same for the same seed and day; nobody appears in two houses."""
    stories, weights = zip(*STORIES, strict=True)
    for story in chance.choices(stories, weights=weights, k=count):
        she = chance.random() < 0.5
        first, last = chance.choice(names().women if she else names().men), chance.choice(names().surnames)
        scene = Scene(
            post=chance.choice(house.posts),
            house=house,
            today=today,
            chance=chance,
            she=she,
        )
        handle = fold(f"{first}.{last}").replace(" ", "")
        yield DemoRow(
            name=f"{first} {last.upper()}",
            # A range that the French regulator keeps for fiction.
            phone=f"06 39 98 {chance.randint(0, 99):02d} {chance.randint(0, 99):02d}",
            email=f"{handle}{chance.randint(10, 99)}@example.org",
            post=scene.post.title,
            recruiter=chance.choice(house.recruiters),
            told=story(scene),
            never_again=story is firm_no,
        )


def workbook_of(house: House, rows: Iterator[DemoRow]) -> bytes:
    """Return a tracker as an .xlsx file."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Candidats")
    title, header = book.add_format({"bold": True, "font_size": 14}), book.add_format({"bold": True, "bottom": 1})
    red, day = book.add_format({"bg_color": "#FF5050"}), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range(0, 0, 0, len(_COLUMNS) - 1, f"{house.name} — candidatures", title)
    sheet.write(1, 0, "rouge : on ne rappelle plus", red)
    sheet.write_row(3, 0, _COLUMNS, header)
    for number, row in enumerate(rows, 4):
        colour = red if row.never_again else None
        for column, text in enumerate((row.name, row.phone, row.email, row.post)):
            sheet.write_string(number, column, text, colour)
        sheet.write_datetime(number, 4, row.told.seen_on, day)
        for column, text in enumerate((row.recruiter, row.told.met, row.told.outcome), 5):
            sheet.write_string(number, column, text, colour)
        if row.told.outcome_on:
            sheet.write_datetime(number, 8, row.told.outcome_on, day)
        sheet.write_string(number, 9, row.told.note, colour)
        if row.told.pinned:
            sheet.write_comment(number, 9, f"{row.recruiter} : {row.told.pinned}", {"x_scale": 2.5, "y_scale": 1.5})
    sheet.set_column(0, 3, 24)
    sheet.set_column(9, 9, 60)
    book.close()
    return file.getvalue()
