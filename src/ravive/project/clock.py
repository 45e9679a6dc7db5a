"""The only clock, and the time zone in which its days are counted: everything below receives a day or a moment."""

import os
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

#: Where the days of this installation are counted, as `RAVIVE_TIME_ZONE` says: in France, where the first users work.
TIME_ZONE = os.environ.get("RAVIVE_TIME_ZONE") or "Europe/Paris"


def now() -> datetime:
    """Return the present moment, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that reads the clock


def time_zone() -> ZoneInfo:
    """
    Return the time zone of this installation.

    Raises:
        SystemExit: the setting names none, with a sentence that says so.
    """
    try:
        return ZoneInfo(TIME_ZONE)
    except (ZoneInfoNotFoundError, ValueError):
        message = f"RAVIVE_TIME_ZONE: {TIME_ZONE!r} is no time zone (Europe/Paris, America/Montreal)"
        raise SystemExit(message) from None
