"""Pools of real size, made by the generator of the demo."""

from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from ravive.application.demo.houses import HOSPITAL
from ravive.application.demo.trackers import rows_of, workbook_of
from ravive.domain.kernel.tables import Workbook
from ravive.domain.lexicon import Lexicon
from ravive.project.wiring import build_ports

TODAY = date(2026, 11, 22)
PORTS = build_ports()


def lexicon() -> Lexicon:
    """Return the built-in lexicon."""
    return PORTS.lexicon()


def tracker(people: int) -> bytes:
    """Return a tracker of so many people, as an .xlsx file."""
    return workbook_of(HOSPITAL, rows_of(HOSPITAL, count=people, today=TODAY, chance=Random(1)))


def read(content: bytes) -> Workbook:
    """Read a tracker back, as an import does."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tracker.xlsx"
        path.write_bytes(content)
        return PORTS.read_workbook(path, name="tracker.xlsx")
