"""From spreadsheets to people: pure, without a database. What a tracker means, column by column and row by row."""

from ravive.application.intake.understand import understand
from ravive.application.intake.understanding import (
    HEADER,
    ColumnReading,
    ColumnRole,
    RowCounts,
    SetAside,
    SheetReading,
    Understanding,
)

__all__ = [
    "HEADER",
    "ColumnReading",
    "ColumnRole",
    "RowCounts",
    "SetAside",
    "SheetReading",
    "Understanding",
    "understand",
]
