"""`ravive worker`: one process that does what is due and says that it lives."""

import logging
import signal
import threading

import click
import django
from django.db import DatabaseError, close_old_connections

from ravive.application.ports import ports

logger = logging.getLogger(__name__)

_PAUSE_SECONDS = 5


@click.command("worker")
def worker() -> None:
    """Do what is due, until told to stop. Several workers may run: each piece of work is claimed in the database."""
    django.setup()
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    while not stopping.is_set():
        tick()
        stopping.wait(_PAUSE_SECONDS)


def tick() -> None:
    """Do one round. A database that is away for a moment is waited for, and said so."""
    from ravive.application.due_work import do_due_work  # noqa: PLC0415 - the models are loaded only now
    from ravive.application.installation import heartbeat_file  # noqa: PLC0415

    close_old_connections()
    now = ports().now()
    try:
        do_due_work(at=now, on=ports().day_of(now))
    except DatabaseError:
        logger.exception("the database did not answer; trying again in %s s", _PAUSE_SECONDS)
    heartbeat_file().touch()
