"""Workbooks as values, as a connector would hand them over."""

from datetime import date

from ravive.application.intake import Understanding, understand
from ravive.domain.kernel.tables import EMPTY_CELL, Cell, Row, Sheet, Workbook
from ravive.domain.lexicon import Lexicon, Term, TermKind

ON = date(2026, 3, 30)

LEXICON = Lexicon(
    [
        Term("trade:cariste", TermKind.TRADE, fr=("cariste", "caristes"), en=("forklift driver",)),
        Term("skill:excel", TermKind.SKILL, fr=("Excel",), en=("Excel",)),
        Term("de", TermKind.LANGUAGE, fr=("allemand",), en=("German",)),
    ]
)


def a_sheet(rows, *, name="Suivi", first=1, merged=(), hidden=False):
    """`rows` are lists of values or cells; None leaves a row blank."""
    kept = []
    for number, row in enumerate(rows, start=first):
        cells = tuple(
            value if isinstance(value, Cell) else (EMPTY_CELL if value in (None, "") else Cell(value))
            for value in row or ()
        )
        made = Row(number, cells)
        if not made.is_blank:
            kept.append(made)
    return Sheet(name=name, rows=tuple(kept), merged=tuple(merged), hidden=hidden)


def a_workbook(*sheets, file="suivi.xlsx"):
    return Workbook(file=file, sheets=tuple(sheets))


def understood(*workbooks, on=ON) -> Understanding:
    books = [book if isinstance(book, Workbook) else a_workbook(a_sheet(book)) for book in workbooks]
    return understand(books, on=on, lexicon=LEXICON)


def aside(understanding):
    return {(one.sheet, one.row): one.why.code.removeprefix("intake.aside.") for one in understanding.rows.set_aside}


def names(understanding):
    return [person.name for person in understanding.people]


def notices(understanding):
    return {line.code for line in understanding.notices}


#: The columns of an ordinary tracker, and one of its rows.
HEADER = ["Candidat", "Tél", "Mail", "Décision", "Commentaires"]


def a_row(name="Paul DURAND", phone=None, mail=None, decision=None, comment=None):
    return [name, phone, mail, decision, comment]


def only(understanding):
    assert len(understanding.people) == 1, names(understanding)
    return understanding.people[0]
