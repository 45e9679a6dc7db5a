"""The values of a sheet: by calamine, or by openpyxl when the sheet is too sparse to be held as a rectangle."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
from python_calamine import CalamineError, CalamineWorkbook

from ravive.connectors.files.limits import Limits
from ravive.connectors.files.xlsx.scan import SheetScan
from ravive.domain.kernel.errors import UnreadableFileError

#: Cells of the used rectangle beyond which calamine, which keeps them all, would take too much memory.
_DENSE_AREA = 4_000_000

Values = Iterator[tuple[int, list[object]]]


def read_values(path: Path, name: str, scan: SheetScan, *, file: str, limits: Limits) -> Values:
    """
    Return the rows of a sheet as (number from 1, values from the first column).

    Raises:
        UnreadableFileError: the sheet cannot be read.
    """
    if scan.cells == 0:
        return iter(())
    if scan.area > _DENSE_AREA and scan.area > 4 * scan.cells:
        return _sparse(path, name, limits)
    return _dense(path, name, file=file)


def _dense(path: Path, name: str, *, file: str) -> Values:
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            sheet = workbook.get_sheet_by_name(name)
    except CalamineError as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    except BaseException as failure:
        # A panic of calamine, which is written in Rust, has a class of its own that cannot be imported.
        if type(failure).__name__ == "PanicException":
            raise UnreadableFileError("files.corrupt", file=file) from failure
        raise
    # Calamine pads the rows above the used range, but not the columns on its left.
    margin: list[object] = [None] * (sheet.start[1] if sheet.start else 0)
    return ((number, margin + list(values)) for number, values in enumerate(sheet.iter_rows(), start=1))


def _sparse(path: Path, name: str, limits: Limits) -> Values:
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        sheet = workbook[name]
        sheet.reset_dimensions()
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            if any(value is not None for value in values):
                yield number, list(values[: limits.columns])
    finally:
        workbook.close()
