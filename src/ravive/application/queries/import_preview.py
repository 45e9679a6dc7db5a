"""What an upload would bring, before anybody says yes: column by column, nothing written."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ravive.application.intake import ColumnRole, SetAside, SheetReading, Understanding, understand
from ravive.application.ports import ports
from ravive.application.queries.notices import GroupedNotice, grouped
from ravive.application.staging import Upload, access_upload, read_upload
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.sayings import Line

#: Rows set aside that a page lists; the others are counted.
MOST_SET_ASIDE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewedColumn:
    """A column: its header, the letter a spreadsheet program shows, what it was taken for, and up to three values."""

    letter: str
    header: str
    role: str
    samples: tuple[str, ...]

    @property
    def is_dropped(self) -> bool:
        """Whether it must not be held, and so is not kept."""
        return self.role == ColumnRole.FORBIDDEN

    @property
    def is_plain(self) -> bool:
        """Whether it was not understood: its text is kept beside the comments."""
        return self.role == ColumnRole.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewedSheet:
    """A sheet: where it is, how many of its rows hold somebody, its columns; or why it holds nobody (`ignored`)."""

    file: str
    name: str | None
    hidden: bool
    people: int
    rows: int
    columns: tuple[PreviewedColumn, ...]
    ignored: Line | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What an upload would bring. `set_aside` holds the first rows set aside, `set_aside_count` how many there are."""

    upload_id: UUID
    files: tuple[str, ...]
    refused: tuple[Line, ...]
    people: int
    rows: int
    merged: int
    read_sheets: tuple[PreviewedSheet, ...]
    ignored_sheets: tuple[PreviewedSheet, ...]
    set_aside: tuple[SetAside, ...]
    set_aside_count: int
    notices: tuple[GroupedNotice, ...]

    @property
    def dropped_columns(self) -> tuple[str, ...]:
        """The headers of the columns that must not be held."""
        columns = (column for sheet in self.read_sheets for column in sheet.columns if column.is_dropped)
        return tuple(dict.fromkeys(column.header or column.letter for column in columns))


def preview_import(*, actor: Actor, upload_id: UUID, on: date) -> ImportPreview:
    """
    Read an upload of this member and say what it would bring.

    Raises:
        NotFoundError: the upload expired, was imported or given up, or is somebody else's.
    """
    upload = access_upload(actor=actor, upload_id=upload_id)
    understood = understand(read_upload(upload), on=on, lexicon=ports().lexicon())
    return _preview(upload, understood)


def _preview(upload: Upload, understood: Understanding) -> ImportPreview:
    sheets = [_sheet(sheet) for sheet in understood.sheets]
    rows = understood.rows
    return ImportPreview(
        upload_id=upload.id,
        files=tuple(file.name for file in upload.files),
        refused=upload.refused,
        people=rows.people,
        rows=rows.read,
        merged=rows.merged,
        read_sheets=tuple(sheet for sheet in sheets if sheet.ignored is None),
        ignored_sheets=tuple(sheet for sheet in sheets if sheet.ignored is not None),
        set_aside=rows.left_out[:MOST_SET_ASIDE],
        set_aside_count=len(rows.left_out),
        notices=grouped(understood.notices),
    )


def _sheet(sheet: SheetReading) -> PreviewedSheet:
    columns = (
        PreviewedColumn(
            letter=column_letter(column.index), header=column.header, role=column.role.value, samples=column.samples
        )
        for column in sheet.columns
    )
    return PreviewedSheet(
        file=sheet.file,
        name=sheet.sheet,
        hidden=sheet.hidden,
        people=sheet.person_rows,
        rows=sheet.filled_rows,
        columns=tuple(columns),
        ignored=sheet.ignored,
    )


def column_letter(index: int) -> str:
    """Return the letter of a column as spreadsheet programs show it: 0 is A, 26 is AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
