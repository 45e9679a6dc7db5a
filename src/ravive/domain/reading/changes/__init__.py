"""Lines on what changed in the company, into changes with their effects."""

from typing import NamedTuple

from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.openings import Change
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.changes.effects import effects_of, kind_of
from ravive.domain.reading.changes.lines import ChangeLine, is_silent, read_line

__all__ = ["ChangesReading", "read_changes"]


class ChangesReading(NamedTuple):
    """The changes that were read, in the order of their lines, and an error for each line that was not."""

    changes: tuple[Change, ...]
    errors: tuple[RaviveError, ...]


def read_changes(text: str, *, lexicon: Lexicon, file: str | None = None) -> ChangesReading:
    """
    Read a text of one change a line: `2025-03-01 | management | new head of engineering`.

    The kind may be French, or left out; the separator may be `|`, `;`, a tab or a dash; `#` starts a comment. Every
    line is either a change or an error that names it (`row`, from 1): nothing is dropped silently.
    """
    changes: list[Change] = []
    errors: list[RaviveError] = []
    for row, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        if is_silent(line):
            continue
        try:
            changes.append(_change(read_line(line), source=Source(file=file, row=row), lexicon=lexicon))
        except RaviveError as error:
            errors.append(_placed(error, file=file, row=row))
    return ChangesReading(tuple(changes), tuple(errors))


def _change(line: ChangeLine, *, source: Source, lexicon: Lexicon) -> Change:
    effects = effects_of(line.statement, kind=line.kind, lexicon=lexicon)
    return Change(
        on=line.on,
        kind=line.kind or kind_of(effects),
        statement=line.statement,
        effects=effects,
        source=Source(file=source.file, row=source.row, quote=line.statement, on=str(line.on)),
    )


def _placed(error: RaviveError, *, file: str | None, row: int) -> RaviveError:
    return RaviveError(error.code, **{**error.data, "file": file or "changes", "row": row})
