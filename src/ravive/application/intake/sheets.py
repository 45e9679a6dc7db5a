"""Which sheets hold candidates, and what the name of a sheet says of everybody in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ravive.application.intake.columns import Column
from ravive.application.intake.meanings import Mark, Marked, mark_of
from ravive.application.intake.understanding import ColumnRole
from ravive.application.intake.word_lists import any_of, words_of
from ravive.domain.lexicon import fold

_OTHER_SHEETS = re.compile(rf"(?:{any_of(words_of('layout')['other_sheets']).pattern})\b")
#: Roles that only a list of candidates has.
_OF_CANDIDATES = frozenset(
    {
        ColumnRole.OUTCOME,
        ColumnRole.REASON,
        ColumnRole.STAGE,
        ColumnRole.APPLIED_ON,
        ColumnRole.INTERVIEWED_ON,
        ColumnRole.ENDED_ON,
        ColumnRole.STAGE_DATE,
        ColumnRole.PERIOD_NOTE,
        ColumnRole.INTERVIEWER,
        ColumnRole.CONSENT,
        ColumnRole.DO_NOT_CONTACT,
        ColumnRole.SALARY,
        ColumnRole.AVAILABILITY,
        ColumnRole.LAST_CONTACT,
        ColumnRole.CALL_BACK_ON,
    }
)
_NAMES = frozenset({ColumnRole.FULL_NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME})
_ADDRESSES = frozenset({ColumnRole.EMAIL, ColumnRole.PHONE, ColumnRole.LINK, ColumnRole.CONTACT})


@dataclass(frozen=True, slots=True)
class SheetJudgement:
    """Whether a table holds candidates, and the code of why not."""

    holds_people: bool
    why_not: str | None = None


def judge(name: str | None, columns: Sequence[Column], *, alone: bool, about_known: bool = False) -> SheetJudgement:
    """
    Judge a table by its columns and the name of its sheet.

    `alone`: the only table of all the files, which is then given every chance. `about_known`: its rows are about people
    listed in another sheet.
    """
    if about_known:
        return SheetJudgement(holds_people=True)
    roles = {column.role for column in columns}
    named, reachable, candidates = bool(roles & _NAMES), bool(roles & _ADDRESSES), bool(roles & _OF_CANDIDATES)
    if not (named or reachable):
        return SheetJudgement(False, "intake.sheet_without_people")
    if alone:
        return SheetJudgement(True)
    if name and _OTHER_SHEETS.match(fold(name).strip()) and not (candidates and (reachable or named)):
        return SheetJudgement(False, "intake.sheet_of_something_else")
    marked = mark_of_sheet(name) is not None
    if not reachable and not candidates and not marked and ColumnRole.COMMENT not in roles:
        return SheetJudgement(False, "intake.sheet_without_people")
    return SheetJudgement(True)


def mark_of_sheet(name: str | None) -> Marked | None:
    """Return what the name of a sheet says of everybody in it: "Blacklist", "Ne plus rappeler", "Embauchés"."""
    if not name:
        return None
    mark = mark_of(name)
    return Marked(mark, name) if mark in {Mark.BARRED, Mark.HIRED, Mark.OPEN_DOOR} else None
