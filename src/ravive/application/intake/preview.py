"""What the page of an import shows before anybody confirms: columns, counts, what was left out, the first people."""

from dataclasses import dataclass
from itertools import islice

from ravive.application.intake.understanding import ColumnRole, SheetReading, Understanding
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewColumn:
    """One column of a sheet: the letter a spreadsheet program gives it, its header, its role and some of its values."""

    letter: str
    header: str
    role: ColumnRole
    samples: tuple[str, ...]

    @property
    def dropped(self) -> bool:
        """Whether the column must not be held."""
        return self.role is ColumnRole.FORBIDDEN


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewSheet:
    """One sheet: its columns, how many of its rows are people's, or why it was ignored."""

    file: str
    name: str | None
    hidden: bool
    header_row: int | None
    columns: tuple[PreviewColumn, ...]
    filled_rows: int
    person_rows: int
    ignored: Line | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPerson:
    """One person as they will be kept, in short."""

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    jobs: tuple[str, ...]
    applications: int
    barred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewAside:
    """A row that will not be used, and why."""

    file: str
    sheet: str | None
    row: int
    why: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Everything the page shows."""

    sheets: tuple[PreviewSheet, ...]
    read: int
    people: int
    merged: int
    set_aside: tuple[PreviewAside, ...]
    notices: tuple[Line, ...]
    first_people: tuple[PreviewPerson, ...]

    @property
    def dropped_columns(self) -> tuple[str, ...]:
        """The names of the columns that will not be kept, each once."""
        dropped = (column.header for sheet in self.sheets for column in sheet.columns if column.dropped)
        return tuple(dict.fromkeys(dropped))


def preview(understanding: Understanding, *, first: int = 5) -> Preview:
    """Return what to show of an understanding, with its `first` people."""
    rows = understanding.rows
    return Preview(
        sheets=tuple(_sheet(sheet) for sheet in understanding.sheets),
        read=rows.read,
        people=rows.people,
        merged=rows.merged,
        set_aside=tuple(
            PreviewAside(file=aside.file, sheet=aside.sheet, row=aside.row, why=aside.why) for aside in rows.set_aside
        ),
        notices=understanding.notices,
        first_people=tuple(_person(person) for person in islice(understanding.people, first)),
    )


def _sheet(sheet: SheetReading) -> PreviewSheet:
    return PreviewSheet(
        file=sheet.file,
        name=sheet.sheet,
        hidden=sheet.hidden,
        header_row=sheet.header_row,
        columns=tuple(
            PreviewColumn(
                letter=column_letter(column.index), header=column.header, role=column.role, samples=column.samples
            )
            for column in sheet.columns
        ),
        filled_rows=sheet.filled_rows,
        person_rows=sheet.person_rows,
        ignored=sheet.ignored,
    )


def _person(person: Person) -> PreviewPerson:
    return PreviewPerson(
        name=person.name,
        emails=person.emails,
        phones=person.phones,
        jobs=tuple(dict.fromkeys(ending.job for ending in person.endings if ending.job)),
        applications=len(person.endings),
        barred=person.barred is not None,
    )


def column_letter(index: int) -> str:
    """Return the letters of a column, counted from 0: A, B, … Z, AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
