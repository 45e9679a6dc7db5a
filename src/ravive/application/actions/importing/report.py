"""What an import says of itself: counts, columns, codes; no word about a person."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from ravive.application.actions.importing.tables import table_name
from ravive.application.intake import ColumnRole, SheetReading, Understanding
from ravive.store import models
from ravive.store.values.plain import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """
    What became of an import.

    `people_read` people were in the files: `people_added` are new to the pool, `people_known` were in it. `rows_known`
    rows had been brought before, word for word. `added` counts rows by table.
    """

    run_id: UUID
    people_read: int = 0
    people_added: int = 0
    people_known: int = 0
    rows_read: int = 0
    rows_merged: int = 0
    rows_set_aside: int = 0
    rows_known: int = 0
    already_imported: bool = False
    added: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        understanding: Understanding,
        *,
        run_id: UUID,
        added: Counter[str] | None = None,
        people_known: int = 0,
        rows_known: int = 0,
        already_imported: bool = False,
    ) -> Self:
        """Count what was understood and what was added of it."""
        rows = understanding.rows
        tables = dict(sorted((added or Counter()).items()))
        return cls(
            run_id=run_id,
            people_read=len(understanding.people),
            people_added=tables.pop(table_name(models.Person), 0),
            people_known=people_known,
            rows_read=rows.read,
            rows_merged=rows.merged,
            rows_set_aside=len(rows.left_out),
            rows_known=rows_known,
            already_imported=already_imported,
            added=tables,
        )


def report_json(report: ImportReport, understanding: Understanding) -> dict[str, Any]:
    """Return the report as it is kept: the counts, the columns as they were understood, what was dropped, notices."""
    held: dict[str, Any] = plain(report)
    del held["run_id"]
    held["sheets"] = [_sheet_json(sheet) for sheet in understanding.sheets]
    held["dropped_columns"] = [
        {"file": sheet.file, "sheet": sheet.sheet, "header": column.header}
        for sheet in understanding.sheets
        for column in sheet.columns
        if column.role is ColumnRole.FORBIDDEN
    ]
    held["notices"] = [{"code": notice.code, "data": plain(notice.data)} for notice in understanding.notices]
    return held


def _sheet_json(sheet: SheetReading) -> dict[str, Any]:
    held: dict[str, Any] = plain(sheet)
    for column in held["columns"]:
        del column["samples"]
    return held
