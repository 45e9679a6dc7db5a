from datetime import date, datetime

import pytest

from ravive.application.intake.date_cells import DateReader, days_come_first

ON = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2025, 1, 14), ["2025-01-14"]),
        (datetime.fromisoformat("2025-01-14T09:30"), ["2025-01-14"]),
        ("14/01/25", ["2025-01-14"]),
        ("14.1.2025", ["2025-01-14"]),
        ("2025-01-14", ["2025-01-14"]),
        ("2024-12-10 10:00:00 UTC", ["2024-12-10"]),
        ("12 janv. 2026", ["2026-01-12"]),
        ("1er mars 2025", ["2025-03-01"]),
        ("7-Feb-22", ["2022-02-07"]),
        ("March 6, 2026", ["2026-03-06"]),
        ("02/26", ["2026-02"]),
        ("06/2022", ["2022-06"]),
        ("mars 2025", ["2025-03"]),
        ("sept. 25", ["2025-09"]),
        ("Feb 2023", ["2023-02"]),
        ("Avril", ["2025-04"]),
        ("Jun 2023, again Apr 2026", ["2023-06", "2026-04"]),
        ("S35/2025", ["2025-08-25"]),
        ("semaine 3 2026", ["2026-01-12"]),
        ("T1 2025", ["2025-01"]),
        ("été 2025", ["2025-06"]),
        ("2024", ["2024"]),
        ("12/01", ["2026-01-12"]),
        ("20250114", ["2025-01-14"]),
        (45671, ["2025-01-14"]),
        (2024, ["2024"]),
        (612345678, []),
        ("31/02/2025", []),
        ("CV à lire", []),
        ("?", []),
        (None, []),
        (True, []),
    ],
)
def test_a_date_is_read_in_every_disguise(value, expected):
    assert [str(day) for day in DateReader(ON).read_all(value)] == expected


def test_the_other_values_of_a_column_settle_which_comes_first():
    assert days_come_first(["03/04/2025", "25/04/2025"]) is True
    assert days_come_first(["03/04/2025", "04/25/2025"]) is False
    assert days_come_first(["03/04/2025", "05/06/2025"]) is None
    assert days_come_first([date(2025, 3, 4), "mars 2025"]) is True


def test_an_american_column_is_read_month_first():
    assert str(DateReader(ON, day_first=False).read("03/04/2025")) == "2025-03-04"
    assert str(DateReader(ON).read("03/04/2025")) == "2025-04-03"


def test_a_telephone_number_with_dots_is_no_date():
    assert DateReader(ON).read("06.11.22.33.44") is None
