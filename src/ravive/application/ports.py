"""
What the application needs from outside, as plain callables: `project.wiring` builds them once, tests install fakes.

This is the only seam between the application and the connectors: neither imports the other.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Protocol

from ravive.domain.kernel.tables import Workbook
from ravive.domain.lexicon import Lexicon


class ReadWorkbook(Protocol):
    """
    Read a spreadsheet whatever its format.

    Raises:
        UnreadableFileError: the file cannot be read; its code says why and what to do.
    """

    def __call__(self, path: Path, *, name: str | None = None) -> Workbook:
        """Return the workbook in `path`; `name` is what its owner calls the file."""
        ...


class Typeset(Protocol):
    """Lay a document out as a PDF."""

    def __call__(self, template: str, data: Mapping[str, object]) -> bytes:
        """Return the PDF of a template of ours (`brief`) filled with plain values."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """The outside world, as the application sees it."""

    read_workbook: ReadWorkbook
    lexicon: Callable[[], Lexicon]
    #: Adds the taxonomies of some files to the lexicon of this installation; returns how many terms they hold.
    load_taxonomy: Callable[[Sequence[Path]], int]
    typeset: Typeset
    #: The only clock.
    now: Callable[[], datetime]
    #: Where the people work who use this installation: their midnight ends the day.
    time_zone: tzinfo

    def today(self) -> date:
        """Return the day it is for the people who use this installation."""
        return self.day_of(self.now())

    def day_of(self, moment: datetime) -> date:
        """Return the day of a moment, for the people who use this installation."""
        return moment.astimezone(self.time_zone).date()


_installed: list[Ports] = []


def install(ports: Ports) -> None:
    """Install the ports of this process, in place of any installed before."""
    _installed[:] = [ports]


def ports() -> Ports:
    """
    Return the installed ports.

    Raises:
        RuntimeError: the composition root has not run.
    """
    if not _installed:
        message = "no ports installed: start through ravive.project"
        raise RuntimeError(message)
    return _installed[0]
