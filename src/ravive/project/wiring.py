"""
The wiring: the only file that names connectors.

Each is imported when it is first used, so that a command pays only for what it needs: reading comments loads neither a
spreadsheet library nor a typesetter.
"""

# ruff: noqa: PLC0415 - see above
import os
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from ravive.application.ports import Ports
from ravive.domain.kernel.tables import Workbook
from ravive.domain.lexicon import Lexicon
from ravive.project.clock import now, time_zone


def data_dir() -> Path:
    """Return where this installation keeps its data, without making it."""
    return Path(os.environ.get("RAVIVE_DATA_DIR", "var")).resolve()


def build_ports() -> Ports:
    """Return the outside world of a real installation."""
    return Ports(
        read_workbook=_read_workbook,
        lexicon=_lexicon,
        load_taxonomy=_load_taxonomy,
        typeset=_typeset,
        now=now,
        time_zone=time_zone(),
    )


def _read_workbook(path: Path, *, name: str | None = None) -> Workbook:
    from ravive.connectors.files import read_workbook

    return read_workbook(path, name=name)


@cache
def _lexicon() -> Lexicon:
    """Return our own lexicon, with the taxonomies that were loaded into this installation. Read once a process."""
    from ravive.connectors.taxonomy import load_builtin, stored_terms

    return Lexicon((*load_builtin(), *stored_terms(directory=_taxonomy_dir())))


def _load_taxonomy(files: Sequence[Path]) -> int:
    from ravive.connectors.taxonomy import load_esco, store_terms

    terms = load_esco(files)
    store_terms(terms, directory=_taxonomy_dir())
    _lexicon.cache_clear()
    return len(terms)


def _taxonomy_dir() -> Path:
    return data_dir() / "taxonomy"


def _typeset(template: str, data: Mapping[str, object]) -> bytes:
    from ravive.connectors.typesetting import typeset

    return typeset(template, data)
