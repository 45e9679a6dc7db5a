import openpyxl
import pytest


@pytest.fixture
def book():
    return openpyxl.Workbook()
