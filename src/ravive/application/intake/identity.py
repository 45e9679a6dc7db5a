"""Who a row is about: the name, the addresses, and what the name's cell says besides."""

from dataclasses import dataclass

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.contacts import emails_in, linkedin_in, phones_in, without_emails
from ravive.application.intake.names import Name, name_from_parts, read_name, visible
from ravive.application.intake.row_view import RowView
from ravive.application.intake.understanding import ColumnRole

_NAME_ROLES = (ColumnRole.FULL_NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME)
_LONGEST_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Identity:
    """
    Who a row is about. `name` is None when no cell holds a usable one; `written` is what the name's cells say.

    `unreadable` are addresses that are none: they stay text, and the recruiter is told.
    """

    name: Name | None = None
    written: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    linkedin: str | None = None
    unreadable: tuple[str, ...] = ()

    @property
    def reachable(self) -> bool:
        """Whether there is any way to reach the person."""
        return bool(self.emails or self.phones or self.linkedin)

    @property
    def shown(self) -> str:
        """The name to show: as read, else as written, else the first address."""
        if self.name is not None:
            return self.name.shown
        written = visible(self.written)[:_LONGEST_SHOWN]
        address = next(iter((*self.emails, *self.phones)), None) or self.linkedin or ""
        return written if any(character.isalpha() for character in written) and "@" not in written else address


def identity_of(view: RowView) -> Identity:
    """Return who a row is about."""
    first, last = view.first_text(ColumnRole.FIRST_NAME), view.first_text(ColumnRole.LAST_NAME)
    full = view.first_text(ColumnRole.FULL_NAME)
    contact = view.first_text(ColumnRole.CONTACT)
    name = read_name(full) if full else name_from_parts(first, last)
    if name is None and contact and not full and not view.has(ColumnRole.FIRST_NAME):
        name = read_name(contact)
    emails, phones, linkedin = _addresses(view)
    return Identity(
        name=name,
        written=full or f"{first} {last}".strip(),
        emails=emails,
        phones=phones,
        linkedin=linkedin,
        unreadable=tuple(text for text in view.texts(ColumnRole.EMAIL) if not emails_in(text) and not phones_in(text)),
    )


def _addresses(view: RowView) -> tuple[tuple[str, ...], tuple[str, ...], str | None]:
    emails: list[str] = []
    phones: list[str] = []
    linkedin: str | None = None
    where = (*_NAME_ROLES, ColumnRole.EMAIL, ColumnRole.PHONE, ColumnRole.CONTACT, ColumnRole.LINK)
    for column, cell in view.cells(*where):
        # A link under "Profil" or under a name often holds the address that the text hides.
        said = f"{text_of(cell)} {cell.link}" if cell.link else text_of(cell)
        emails += emails_in(said)
        linkedin = linkedin or linkedin_in(said)
        # A number may have slipped into the column of e-mails, or share it ("Tél / mail").
        if column.role is not ColumnRole.LINK:
            value = without_emails(cell.value) if isinstance(cell.value, str) else cell.value
            phones += phones_in(value, announced=column.role is ColumnRole.PHONE)
            if (cell.link or "").startswith("tel:"):
                phones += phones_in((cell.link or "").removeprefix("tel:"))
    return tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(phones)), linkedin
