"""The right to rank and contact a person, on a day, with what must be known before acting."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line
from ravive.domain.rights.blocks import first_block
from ravive.domain.rights.notices import notices_of
from ravive.domain.rights.retention import kept_until


class KnownBond(Protocol):
    """What rights need of a bond: the last contact that counts. Bonds and rights are strangers to each other."""

    @property
    def last_contact(self) -> PartialDate | None:
        """The last contact that came from them or went both ways; None when no date is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """
    Whether we may rank and contact somebody.

    `line` says why not, None when we may. `until` is the last day we may hold them without a new contact or agreement,
    None when no date is known. `notices` are what the recruiter must know before acting; there are none on a block.
    """

    allowed: bool
    line: Line | None = None
    notices: tuple[Line, ...] = ()
    until: date | None = None


def rights_of(person: Person, *, on: date, bond: KnownBond) -> Right:
    """Return the right to rank and contact `person` on the day `on`. A block never depends on an opening."""
    until = kept_until(person, last_contact=bond.last_contact)
    block = first_block(person, on=on, last_contact=bond.last_contact)
    if block is not None:
        return Right(allowed=False, line=block, until=until)
    return Right(allowed=True, notices=tuple(notices_of(person, on=on, last_contact=bond.last_contact)), until=until)
