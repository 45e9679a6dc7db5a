"""A recall from files alone: trackers, an advert and the changes in, the ranked people out. No database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ravive.application.intake import Understanding, understand
from ravive.application.opening_text import read_opening
from ravive.application.ports import ports
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Line
from ravive.domain.reading.adverts import notices_of
from ravive.domain.reading.changes import read_changes
from ravive.domain.recall import rank
from ravive.domain.recall.doubtful_openings import doubts_about
from ravive.domain.recall.result import Recall


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecall:
    """What was understood of the files, and whom to call."""

    opening: Opening
    changes: tuple[Change, ...]
    understanding: Understanding
    recalls: tuple[Recall, ...]
    #: Lines of the changes file that could not be read: the recall goes on without them, and says so.
    unread_changes: tuple[RaviveError, ...] = ()
    #: What must be known of how the advert was read, and of what the list rests on.
    notices: tuple[Line, ...] = ()


def recall_from_files(*, pools: Sequence[Path], opening_text: str, changes_text: str | None, on: date) -> FileRecall:
    """
    Rank everybody in the trackers for an opening, on a day.

    Raises:
        UnreadableFileError: a tracker cannot be read.
        UnusableTextError: the advert tells too little.
    """
    lexicon = ports().lexicon()
    opening = read_opening(opening_text, lexicon=lexicon)
    changes, unread = read_changes(changes_text or "", lexicon=lexicon)
    workbooks = [ports().read_workbook(path, name=path.name) for path in pools]
    understanding = understand(workbooks, on=on, lexicon=lexicon)
    recalls = rank(understanding.people, opening=opening, changes=changes, on=on, lexicon=lexicon)
    return FileRecall(
        opening=opening,
        changes=changes,
        understanding=understanding,
        recalls=recalls,
        unread_changes=unread,
        notices=(*notices_of(opening), *doubts_about(opening, changes=changes, on=on)),
    )
