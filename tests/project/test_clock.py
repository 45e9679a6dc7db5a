"""One clock, and one day: that of the people who use this installation."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ravive.application import ports as ports_module
from ravive.project import clock
from ravive.project.wiring import build_ports
from ravive.web import moment

LATE = datetime(2026, 7, 14, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(("zone", "day"), [("Europe/Paris", 15), ("America/Montreal", 14), ("UTC", 14)])
def test_the_day_is_that_of_the_time_zone_for_the_pages_and_the_command_line_alike(zone: str, day: int) -> None:
    before = build_ports()
    ports_module.install(replace(before, now=lambda: LATE, time_zone=ZoneInfo(zone)))

    assert moment.today() == ports_module.ports().today() == ports_module.ports().day_of(LATE) == date(2026, 7, day)
    ports_module.install(before)


def test_the_pages_write_their_hours_in_the_same_zone(settings) -> None:
    assert build_ports().time_zone == ZoneInfo(settings.TIME_ZONE)


def test_a_time_zone_that_is_none_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "TIME_ZONE", "Paris/Europe")

    with pytest.raises(SystemExit, match="RAVIVE_TIME_ZONE: 'Paris/Europe'"):
        clock.time_zone()
