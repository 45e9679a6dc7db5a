"""`ravive up`: everything a first user needs, in one command."""

import errno
import os
import signal
import socket
import subprocess
import sys
import time
import types
from collections.abc import Sequence

import click
from django.core.management import call_command
from django.db import DatabaseError

from ravive.application.sentences import say
from ravive.cli.database import connect, stop
from ravive.cli.language import preferred_language
from ravive.domain.kernel.sayings import Line, data_of

_GRACE_SECONDS = 10


@click.command("up")
@click.option("--host", default="127.0.0.1", show_default=True, envvar="RAVIVE_HOST")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, envvar="RAVIVE_PORT")
@click.option("--demo/--no-demo", default=True, show_default=True, help="Fill an empty database with the demo pool.")
def up(*, host: str, port: int, demo: bool) -> None:
    """Prepare the database, then serve the pages and run the worker until Ctrl-C."""
    language = preferred_language()
    _claim(host, port, language)
    connect(language)
    _prepare(language, demo=demo)
    sys.exit(_run_together(_programs(host, port), host=host, port=port, language=language))


def _claim(host: str, port: int, language: str) -> None:
    """Make sure that the port is free before anything is written."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            code = "up.port_busy" if error.errno == errno.EADDRINUSE else "up.port_refused"
            stop(code, language, host=host, port=port, other=port + 1, why=error.strerror or "")


def _prepare(language: str, *, demo: bool) -> None:
    """Bring the database and the static files up to date, and load the demo where there is nothing yet."""
    from ravive.application.demo.install import install_demo  # noqa: PLC0415 - the models are loaded only now
    from ravive.application.queries.installation import is_empty  # noqa: PLC0415

    try:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        if demo and is_empty():
            click.echo(say(Line("up.loading_demo"), language))
            sign_in = install_demo()
            click.echo(say(Line("up.sign_in", data_of(email=sign_in.email, password=sign_in.password)), language))
    except (DatabaseError, OSError) as error:
        stop("installation.database", language, why=str(error).splitlines()[0])


def _is_open(host: str, port: int) -> bool:
    """Say whether the web server listens: it does so once its pages are loaded (`--preload`)."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


def _programs(host: str, port: int) -> list[Sequence[str]]:
    """Return the web server and the worker, as commands of this very environment."""
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    threads = os.environ.get("RAVIVE_WEB_THREADS", "4")
    processes = os.environ.get("RAVIVE_WEB_PROCESSES", "1")
    web = [
        "gunicorn",
        "--bind",
        bind,
        "--workers",
        processes,
        "--threads",
        threads,
        "--log-level",
        "warning",
        "--timeout",
        "300",
        "--preload",
    ]
    return [
        [sys.executable, "-m", *web, "--graceful-timeout", str(_GRACE_SECONDS), "ravive.project.wsgi"],
        [sys.executable, "-m", "ravive", "worker"],
    ]


def _run_together(programs: Sequence[Sequence[str]], *, host: str, port: int, language: str) -> int:
    """
    Run the programs until one ends or we are told to stop; then stop the others and return the status.

    The address is said once it answers: whoever follows it at once finds a page.
    """
    stopping = said = False

    def stop_all(_signal: int, _frame: types.FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop_all)
    running = [subprocess.Popen(command, start_new_session=True) for command in programs]  # noqa: S603 - our own
    while not stopping and all(process.poll() is None for process in running):
        if not said and _is_open(host, port):
            click.echo(say(Line("up.ready", data_of(address=f"http://{host}:{port}/")), language))
            said = True
        time.sleep(0.2)
    for process in running:
        process.terminate()
    for process in running:
        try:
            process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
    return 0 if stopping else max(process.returncode or 0 for process in running)
