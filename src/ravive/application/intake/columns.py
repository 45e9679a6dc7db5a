"""What each column of a sheet holds: its name proposes, its cells dispose."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ravive.application.intake.cell_text import is_nothing, text_of_value
from ravive.application.intake.date_cells import DateReader, days_come_first
from ravive.application.intake.forbidden import holds_birth_dates, holds_forbidden
from ravive.application.intake.header_words import role_of_header
from ravive.application.intake.outcomes import read_outcome, stage_of_header
from ravive.application.intake.shapes import Shape, shape_of
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.tables import CellValue
from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.lexicon import Lexicon, TermKind, fold

_MOST = 0.5
#: A year that names a column, by itself or with a word that adds nothing: "2023", "Année 2023", "Notes 2023".
_A_YEAR = re.compile(
    r"(?:(?:annee|year|en|in|saison|season|campagne|campaign|session|bilan|notes?|suivi|point|commentaires?|comments?)"
    r"\s+(?:de\s+|of\s+|in\s+)?(?:l'annee\s+)?)?((?:19|20)\d{2})"
)
_A_WHOLE_DATE = re.compile(r"(?<!\d)(?:(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})(?!\d)")
_DATE_ROLES = frozenset(
    {
        ColumnRole.APPLIED_ON,
        ColumnRole.INTERVIEWED_ON,
        ColumnRole.ENDED_ON,
        ColumnRole.LAST_CONTACT,
        ColumnRole.DATE,
        ColumnRole.CALL_BACK_ON,
        ColumnRole.CONSENT_ON,
        ColumnRole.CONSENT_UNTIL,
        ColumnRole.STAGE_DATE,
    }
)


#: Columns whose name announces dates.
_DATED_BY_NAME = frozenset(
    {
        ColumnRole.INTERVIEWED_ON,
        ColumnRole.APPLIED_ON,
        ColumnRole.ENDED_ON,
        ColumnRole.LAST_CONTACT,
        ColumnRole.DATE,
    }
)


@dataclass(frozen=True, slots=True)
class Column:
    """
    One column: where it stands, its name, what it holds, and how to read its dates.

    `period` is the month or the year that names the column; `stage` the step of the process that it records.
    """

    index: int
    header: str
    role: ColumnRole
    dates: DateReader
    period: PartialDate | None = None
    stage: Stage | None = None
    ambiguous_days: bool = False


def understand_columns(
    headers: Mapping[int, str],
    values: Mapping[int, Sequence[CellValue]],
    *,
    on: date,
    year: int | None,
    lexicon: Lexicon,
) -> tuple[Column, ...]:
    """
    Return the columns of a table, by their place.

    `headers` may be empty (no header at all); `values` are the cells below, by column; `year` is the one that the
    sheet's name or title tells, for columns named by a month alone.
    """
    places = sorted({*headers, *values})
    shapes = {index: shape_of(values.get(index, ()), on=on) for index in places}
    columns = [
        _understand(index, headers.get(index, ""), values.get(index, ()), shapes[index], on=on, year=year)
        for index in places
    ]
    columns = _jobs_of_today(_named_by_first_name(columns))
    columns = _find_names(columns, shapes)
    return tuple(_find_jobs(columns, values, lexicon))


def _understand(
    index: int, header: str, values: Sequence[CellValue], shape: Shape, *, on: date, year: int | None
) -> Column:
    day_first = days_come_first(values)
    reader = DateReader(on, day_first=day_first is not False)
    period = period_of_header(header, on=on, year=year)
    if period is not None and period.month is None:
        period = None if period.first > on or _tell_their_own_dates(values) else period
        # "12/03" under a year is a day of that year, not of this one.
        reader = replace(reader, on=min(on, period.last)) if period is not None else reader
    if period is not None:
        return Column(index, header, ColumnRole.PERIOD_NOTE, reader, period=period)
    role = _settle(role_of_header(header), header, shape, values)
    stage = stage_of_header(header) if role in {ColumnRole.STAGE_DATE, ColumnRole.INTERVIEWED_ON} else None
    return Column(index, header, role, reader, stage=stage, ambiguous_days=day_first is None and role in _DATE_ROLES)


def period_of_header(header: str, *, on: date, year: int | None) -> PartialDate | None:
    """
    Return the period that names a column: "janv 25", "Février" under a title 2025, "S35/2025", or a whole year.

    None where the name says more than a period.
    """
    text = header.strip()
    if not text or len(text) > 24:
        return None
    if (whole := _A_YEAR.fullmatch(fold(text).strip(" :.-"))) is not None:
        return PartialDate(int(whole[1]))
    found = DateReader(on).find(text)
    if len(found) != 1 or found[0].on.month is None:
        return None
    rest = (text[: found[0].start] + text[found[0].end :]).strip(" .:-–/()'")
    # A name such as "Relance mars" is the name of an action, not of a month.
    if any(character.isalnum() for character in rest) and fold(rest) not in {"mois de", "suivi", "notes", "point"}:
        return None
    says_year = any(character.isdigit() for character in text)
    on_month = found[0].on
    return replace(on_month, year=year) if year is not None and not says_year else on_month


def _tell_their_own_dates(values: Sequence[CellValue]) -> bool:
    """Whether most cells write whole dates: the year above them is then a title, and they need it not."""
    texts = [text for value in values[:200] if (text := text_of_value(value))]
    whole = sum(1 for value in values[:200] if isinstance(value, date))
    whole += sum(1 for value in values[:200] if isinstance(value, str) and _A_WHOLE_DATE.search(value))
    return bool(texts) and whole >= _MOST * len(texts)


def _settle(named: ColumnRole | None, header: str, shape: Shape, values: Sequence[CellValue]) -> ColumnRole:
    """Return the role of a column, where its cells may contradict its name."""
    if named is ColumnRole.FORBIDDEN:
        return _allowed_after_all(shape)
    texts = [text_of_value(value) for value in values[:200]]
    if holds_forbidden(texts) or _is_birth_column(named, shape):
        return ColumnRole.FORBIDDEN
    if named is None:
        return _role_of_shape(header, shape)
    return _contradicted(named, header, shape)


def _allowed_after_all(shape: Shape) -> ColumnRole:
    """Tell a column of e-mails called "Adresse" from one of addresses."""
    if shape.emails >= _MOST:
        return ColumnRole.EMAIL
    return ColumnRole.FORBIDDEN


def _is_birth_column(named: ColumnRole | None, shape: Shape) -> bool:
    dated = shape.dates >= _MOST
    return dated and named in {None, ColumnRole.DATE} and holds_birth_dates(shape.years, cells=shape.cells)


def _role_of_shape(header: str, shape: Shape) -> ColumnRole:
    if shape.cells == 0:
        return ColumnRole.UNKNOWN
    if shape.emails >= _MOST:
        return ColumnRole.EMAIL
    if shape.phones >= _MOST:
        return ColumnRole.PHONE
    if shape.emails + shape.phones >= _MOST:
        return ColumnRole.CONTACT
    if shape.links >= _MOST:
        return ColumnRole.LINK
    if shape.dates >= _MOST:
        return ColumnRole.STAGE_DATE if stage_of_header(header) else ColumnRole.DATE
    if stage_of_header(header) is not None and shape.marks >= _MOST:
        return ColumnRole.STAGE_DATE
    if shape.prose >= 0.3:
        return ColumnRole.COMMENT
    if shape.initials >= 0.8 and shape.marks < _MOST:
        return ColumnRole.INTERVIEWER
    return ColumnRole.UNKNOWN


def _contradicted(named: ColumnRole, header: str, shape: Shape) -> ColumnRole:
    """Return what the cells say where they flatly contradict the name; the name otherwise."""
    if shape.cells == 0 or (named is ColumnRole.PHONE and shape.phones >= _MOST):
        return named
    if shape.dates >= _MOST:
        return _full_of_dates(named, header, shape)
    if named in _DATED_BY_NAME:
        return _dated_contradicted(named, shape)
    if named is ColumnRole.PHONE and shape.prose >= _MOST and shape.phones < 0.3:
        return ColumnRole.COMMENT
    if named is ColumnRole.COMMENT and shape.numbers >= 0.8:
        return ColumnRole.RATING
    if named is ColumnRole.COMMENT and shape.initials >= 0.8:
        return ColumnRole.INTERVIEWER
    return named


#: What a column of dates holds when its name announces something else.
_DATES_INSTEAD = {
    ColumnRole.OUTCOME: ColumnRole.ENDED_ON,
    ColumnRole.REASON: ColumnRole.ENDED_ON,
    ColumnRole.FEEDBACK: ColumnRole.ENDED_ON,
    ColumnRole.COMMENT: ColumnRole.DATE,
    ColumnRole.INTERVIEWER: ColumnRole.INTERVIEWED_ON,
    ColumnRole.CONSENT: ColumnRole.CONSENT_ON,
}


def _full_of_dates(named: ColumnRole, header: str, shape: Shape) -> ColumnRole:
    if named in {ColumnRole.PHONE, ColumnRole.STAGE, ColumnRole.JOB}:
        return ColumnRole.STAGE_DATE if stage_of_header(header) else ColumnRole.DATE
    if named is ColumnRole.FEEDBACK and shape.prose >= 0.3:
        return named
    return _DATES_INSTEAD.get(named, named)


def _dated_contradicted(named: ColumnRole, shape: Shape) -> ColumnRole:
    """Return what a column announced as a date holds when it holds initials, crosses or whole notes."""
    if shape.dates >= 0.3:
        return named
    if shape.initials >= _MOST and shape.marks < _MOST:
        return ColumnRole.INTERVIEWER
    if shape.marks >= _MOST:
        return ColumnRole.STAGE_DATE
    return ColumnRole.COMMENT if shape.prose >= 0.3 or shape.dates == 0 else named


def _named_by_first_name(columns: list[Column]) -> list[Column]:
    """Tell what "Nom" is: the family name beside "Prénom", the whole name alone."""
    if any(column.role is ColumnRole.FIRST_NAME for column in columns):
        if any(column.role is ColumnRole.LAST_NAME for column in columns):
            return columns
        full = next((column for column in columns if column.role is ColumnRole.FULL_NAME), None)
        return [replace(column, role=ColumnRole.LAST_NAME) if column is full else column for column in columns]
    return [
        replace(column, role=ColumnRole.FULL_NAME) if column.role is ColumnRole.LAST_NAME else column
        for column in columns
    ]


def _jobs_of_today(columns: list[Column]) -> list[Column]:
    """Tell the job people hold from the one they asked for: a list with employers and no application has the former."""
    roles = {column.role for column in columns}
    if ColumnRole.EMPLOYER not in roles or roles & {ColumnRole.APPLIED_ON, ColumnRole.OUTCOME, ColumnRole.REASON}:
        return columns
    return [
        replace(column, role=ColumnRole.CURRENT_JOB)
        if column.role is ColumnRole.JOB and fold(column.header) in {"position", "title", "job title", "titre"}
        else column
        for column in columns
    ]


_NAMES = frozenset({ColumnRole.FULL_NAME, ColumnRole.LAST_NAME, ColumnRole.FIRST_NAME})


def _find_names(columns: list[Column], shapes: Mapping[int, Shape]) -> list[Column]:
    """Where no column is known to hold names, take the first one whose cells look like names."""
    if any(column.role in _NAMES for column in columns):
        return columns
    likely = [
        column
        for column in columns
        if column.role in {ColumnRole.UNKNOWN, ColumnRole.CONTACT, ColumnRole.IDENTIFIER, ColumnRole.COMMENT}
        and shapes[column.index].names >= _MOST
        and shapes[column.index].varied >= 0.6
    ]
    if not likely:
        return columns
    return [replace(column, role=ColumnRole.FULL_NAME) if column is likely[0] else column for column in columns]


def _find_jobs(columns: list[Column], values: Mapping[int, Sequence[CellValue]], lexicon: Lexicon) -> list[Column]:
    """Take an unnamed column full of trades for the post, one full of statuses for the outcome, where none is known."""
    found = list(columns)
    taken = {column.role for column in columns}
    for place, column in enumerate(found):
        if column.role is not ColumnRole.UNKNOWN:
            continue
        texts = [text for value in values.get(column.index, ())[:60] if not is_nothing(text := text_of_value(value))]
        if not texts:
            continue
        outcomes = sum(1 for text in texts if read_outcome(text) is not None)
        trades = sum(1 for text in texts if lexicon.resolve(text, kind=TermKind.TRADE) is not None)
        if ColumnRole.OUTCOME not in taken and outcomes >= _MOST * len(texts):
            found[place] = replace(column, role=ColumnRole.OUTCOME)
            taken.add(ColumnRole.OUTCOME)
        elif ColumnRole.JOB not in taken and not column.header and trades >= _MOST * len(texts):
            found[place] = replace(column, role=ColumnRole.JOB)
            taken.add(ColumnRole.JOB)
    return found
