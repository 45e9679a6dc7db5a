"""
Who is known in a file, for its sheets that only go on with the history of people listed elsewhere.

A sheet "Échanges" (name, date, note) or "Blacklist" (names alone) holds no address: its rows are those of the people of
the other sheets, by reference, or by name where the sheet as a whole is about them and only one of them bears it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ravive.application.intake.columns import Column
from ravive.application.intake.identity import Identity, identity_of
from ravive.application.intake.layout import Table
from ravive.application.intake.row_view import RowView, by_role
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import fold

_ADDRESSES = (ColumnRole.EMAIL, ColumnRole.PHONE, ColumnRole.LINK, ColumnRole.CONTACT)
_SAMPLE = 200
#: The share of a sheet's rows that must be about known people.
_ABOUT_KNOWN_PEOPLE = 0.5


@dataclass(frozen=True, slots=True)
class Directory:
    """The people of a file that have an address, by the words of their name and by their reference."""

    names: Mapping[frozenset[str], Identity | None] = field(default_factory=dict)
    references: Mapping[str, Identity] = field(default_factory=dict)

    def find(self, view: RowView, identity: Identity) -> Identity | None:
        """Return who a row without an address is about; None when nobody, or several, may be meant."""
        found = self.references.get(_reference(view)) if self.references else None
        if found is None and identity.name is not None:
            found = self.names.get(identity.name.words)
        if found is None:
            return None
        return replace(found, written=identity.written or found.written, unreadable=())


EMPTY_DIRECTORY = Directory()


def has_addresses(columns: Sequence[Column]) -> bool:
    """Whether a table has any column to reach people by."""
    return any(column.role in _ADDRESSES for column in columns)


def directory_of(tables: Iterable[tuple[Table, Sequence[Column]]]) -> Directory:
    """Gather the people of the tables that have addresses; nothing to gather unless some table has none."""
    tables = list(tables)
    listing = [(table, columns) for table, columns in tables if has_addresses(columns)]
    if not listing or len(listing) == len(tables):
        return EMPTY_DIRECTORY
    names: dict[frozenset[str], Identity | None] = {}
    references: dict[str, Identity] = {}
    for table, columns in listing:
        roles = by_role(columns)
        for row in table.rows:
            view = RowView.of(row, roles, Source())
            identity = identity_of(view)
            if not identity.reachable:
                continue
            if identity.name is not None:
                words = identity.name.words
                # Of two homonyms a name alone says neither, unless they are one person's two rows.
                names[words] = identity if _same_address(names.get(words, identity), identity) else None
            if reference := _reference(view):
                references.setdefault(reference, identity)
    return Directory(names, references)


def _same_address(one: Identity | None, other: Identity) -> bool:
    if one is None:
        return False
    return one is other or bool(set(one.emails) & set(other.emails) or set(one.phones) & set(other.phones))


def _reference(view: RowView) -> str:
    reference = fold(view.first_text(ColumnRole.IDENTIFIER))
    # Small numbers are the places of rows in a list, not anybody's reference.
    return reference if len(reference) >= 3 else ""


def goes_on(table: Table, columns: Sequence[Column], directory: Directory) -> bool:
    """Whether a table without addresses is about the people of the directory."""
    if has_addresses(columns) or not (directory.names or directory.references):
        return False
    roles = by_role(columns)
    views = [RowView.of(row, roles, Source()) for row in table.rows[:_SAMPLE]]
    about = [(view, identity_of(view)) for view in views]
    known = sum(1 for view, identity in about if directory.find(view, identity) is not None)
    return known >= max(1, _ABOUT_KNOWN_PEOPLE * len(about))
