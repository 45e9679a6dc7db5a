"""The only clock: everything below receives the day or the moment as a value."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


def now() -> datetime:
    """Return the present moment, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that reads the clock


def today() -> date:
    """Return the present day in France, where the first users work."""
    return now().astimezone(PARIS).date()
