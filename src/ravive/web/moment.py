"""The present moment and day, read through the installed clock so that tests can hold it still."""

from datetime import date, datetime

from ravive.application.ports import ports


def now() -> datetime:
    """Return the present moment."""
    return ports().now()


def today() -> date:
    """Return the present day, where this installation works."""
    return ports().today()
