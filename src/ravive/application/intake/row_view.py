"""A row seen through its columns: the cells of a role, what they say, and where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.columns import Column
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.tables import Cell, Row


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a table with its columns by role; `source` is where it stands."""

    row: Row
    columns: Mapping[ColumnRole, Sequence[Column]]
    source: Source
    #: What each cell says, worked out once: a row is looked at from many sides.
    said: tuple[str, ...]
    #: Rows below that only go on with the same person's notes.
    continued: tuple[Row, ...] = ()

    @classmethod
    def of(cls, row: Row, columns: Mapping[ColumnRole, Sequence[Column]], source: Source) -> Self:
        """Look at a row of a table."""
        return cls(row, columns, source, tuple(map(text_of, row.cells)))

    @property
    def texts_by_column(self) -> list[tuple[int, str]]:
        """The places of the cells that say something, with what they say."""
        return [(index, text) for index, text in enumerate(self.said) if text]

    def cells(self, *roles: ColumnRole) -> Iterator[tuple[Column, Cell]]:
        """Yield the columns of these roles with their cells, those that say nothing left out."""
        for role in roles:
            for column in self.columns.get(role, ()):
                if column.index < len(self.said) and self.said[column.index]:
                    yield column, self.row.cells[column.index]

    def told(self, *roles: ColumnRole) -> Iterator[tuple[Column, str]]:
        """Yield the columns of these roles with what they say."""
        for role in roles:
            for column in self.columns.get(role, ()):
                if column.index < len(self.said) and (text := self.said[column.index]):
                    yield column, text

    def texts(self, *roles: ColumnRole) -> Iterator[str]:
        """Yield what the cells of these roles say."""
        return (text for _, text in self.told(*roles))

    def first_text(self, *roles: ColumnRole) -> str:
        """Return the first thing these columns say, empty when they say nothing."""
        return next(self.texts(*roles), "")

    def dates(self, *roles: ColumnRole) -> list[PartialDate]:
        """Return the dates of these columns, in the order they are written."""
        return [day for column, cell in self.cells(*roles) for day in column.dates.read_all(cell.value)]

    def has(self, role: ColumnRole) -> bool:
        """Whether the table has such a column at all."""
        return bool(self.columns.get(role))


def by_role(columns: Sequence[Column]) -> dict[ColumnRole, list[Column]]:
    """Return the columns of a table by what they hold."""
    found: dict[ColumnRole, list[Column]] = {}
    for column in columns:
        found.setdefault(column.role, []).append(column)
    return found
