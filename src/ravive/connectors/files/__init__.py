"""Reading the spreadsheets people send: .xlsx, .xls, .ods, .csv, and tables saved as web pages."""

from ravive.connectors.files.limits import Limits
from ravive.connectors.files.workbook import read_workbook

__all__ = ["Limits", "read_workbook"]
