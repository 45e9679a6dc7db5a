"""What intake understood of a set of spreadsheets: the people, the rows, the columns, and what it left out."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line

#: Why the rows that name the columns are set aside.
HEADER = "intake.aside.header"


class ColumnRole(StrEnum):
    """What a column holds. `FORBIDDEN` must not be kept at all; `UNKNOWN` is kept as text beside the comments."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    CONTACT = "contact"
    JOB = "job"
    CURRENT_JOB = "current_job"
    EMPLOYER = "employer"
    APPLIED_ON = "applied_on"
    INTERVIEWED_ON = "interviewed_on"
    ENDED_ON = "ended_on"
    LAST_CONTACT = "last_contact"
    CALL_BACK_ON = "call_back_on"
    DATE = "date"
    STAGE_DATE = "stage_date"
    PERIOD_NOTE = "period_note"
    STAGE = "stage"
    OUTCOME = "outcome"
    REASON = "reason"
    COMMENT = "comment"
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    SALARY = "salary"
    AVAILABILITY = "availability"
    CONTRACT = "contract"
    MOBILITY = "mobility"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CREDENTIALS = "credentials"
    EXPERIENCE = "experience"
    CONSENT = "consent"
    CONSENT_ON = "consent_on"
    CONSENT_UNTIL = "consent_until"
    DO_NOT_CONTACT = "do_not_contact"
    FEEDBACK = "feedback"
    CHANNEL = "channel"
    SOURCE = "source"
    RATING = "rating"
    IDENTIFIER = "identifier"
    UNKNOWN = "unknown"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A row that was not used, and why. `row` as a spreadsheet program numbers it; `sheet` is None in a .csv."""

    file: str
    sheet: str | None
    row: int
    why: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCounts:
    """
    What became of the rows.

    `read` rows looked like somebody's: those of people, and those set aside although they look like a candidate's.
    `merged` rows were added to somebody already seen. `set_aside` also lists totals, sections and repeated headers.
    """

    read: int = 0
    people: int = 0
    merged: int = 0
    set_aside: tuple[SetAside, ...] = ()

    @property
    def left_out(self) -> tuple[SetAside, ...]:
        """The rows set aside that a recruiter may miss: the names of the columns are where they belong."""
        return tuple(row for row in self.set_aside if row.why.code != HEADER)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReading:
    """
    One column as it was understood: its header (empty without one), its role, up to three values.

    The values of a forbidden column are never shown: `samples` is then empty.
    """

    index: int
    header: str
    role: ColumnRole
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReading:
    """One sheet as understood. `ignored` says why a sheet holds nobody; `header_row` is None without a header."""

    file: str
    sheet: str | None
    hidden: bool = False
    header_row: int | None = None
    columns: tuple[ColumnReading, ...] = ()
    filled_rows: int = 0
    person_rows: int = 0
    ignored: Line | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """Everything that was understood of the files handed over together."""

    people: tuple[Person, ...] = ()
    rows: RowCounts = RowCounts()
    sheets: tuple[SheetReading, ...] = ()
    notices: tuple[Line, ...] = ()
