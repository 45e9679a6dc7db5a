"""The state of this installation, check by check: what `ravive doctor` says."""

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from ravive.application.queries.installation import has_administrator
from ravive.domain.kernel.sayings import Line, data_of

_LITTLE_SPACE_BYTES = 1024**3
_WORKER_SILENCE = timedelta(minutes=2)


class Health(StrEnum):
    """How a check went."""

    GOOD = "good"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, and what to do about it."""

    health: Health
    line: Line


def examine(*, now: datetime) -> Iterator[Check]:
    """Yield every check; those on rows are left out while the database cannot be read."""
    yield _python()
    yield _data_folder()
    yield _secret()
    yield _space()
    yield _transport()
    database = _database()
    yield database
    if database.health is Health.GOOD:
        yield _administrator()
        yield _worker(now)


def heartbeat_file() -> Path:
    """Return the file that the worker touches as long as it lives."""
    return Path(settings.DATA_DIR) / "worker.alive"


def _python() -> Check:
    return Check(Health.GOOD, Line("doctor.python", data_of(version=sys.version.split()[0])))


def _data_folder() -> Check:
    folder = Path(settings.DATA_DIR)
    if os.access(folder, os.W_OK | os.X_OK):
        return Check(Health.GOOD, Line("doctor.folder", data_of(folder=folder)))
    return Check(Health.FAILURE, Line("doctor.folder_read_only", data_of(folder=folder)))


def _secret() -> Check:
    if os.environ.get("RAVIVE_SECRET_KEY"):
        return Check(Health.GOOD, Line("doctor.secret_given"))
    path = Path(settings.DATA_DIR) / "secret_key"
    others = stat.S_IRWXG | stat.S_IRWXO
    if path.stat().st_mode & others:
        return Check(Health.FAILURE, Line("doctor.secret_readable", data_of(file=path)))
    return Check(Health.GOOD, Line("doctor.secret"))


def _space() -> Check:
    free = shutil.disk_usage(settings.DATA_DIR).free
    health = Health.WARNING if free < _LITTLE_SPACE_BYTES else Health.GOOD
    code = "doctor.little_space" if health is Health.WARNING else "doctor.space"
    return Check(health, Line(code, data_of(free=f"{free / 1024**3:.1f}")))


def _transport() -> Check:
    if settings.BEHIND_TLS:
        return Check(Health.GOOD, Line("doctor.tls"))
    only_here = set(settings.ALLOWED_HOSTS) <= {"localhost", "127.0.0.1", "[::1]"}
    if only_here:
        return Check(Health.GOOD, Line("doctor.local"))
    return Check(Health.FAILURE, Line("doctor.no_tls", data_of(hosts=", ".join(settings.ALLOWED_HOSTS))))


def _database() -> Check:
    try:
        executor = MigrationExecutor(connection)
        pending = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    except DatabaseError as error:
        return Check(Health.FAILURE, Line("doctor.database_lost", data_of(why=str(error).splitlines()[0])))
    if pending:
        return Check(Health.FAILURE, Line("doctor.migrations", data_of(n=pending)))
    return Check(Health.GOOD, Line("doctor.database", data_of(name=connection.display_name)))


def _administrator() -> Check:
    if has_administrator():
        return Check(Health.GOOD, Line("doctor.administrator"))
    return Check(Health.WARNING, Line("doctor.no_administrator"))


def _worker(now: datetime) -> Check:
    try:
        seen = datetime.fromtimestamp(heartbeat_file().stat().st_mtime, tz=now.tzinfo)
    except FileNotFoundError:
        return Check(Health.WARNING, Line("doctor.no_worker"))
    if now - seen > _WORKER_SILENCE:
        return Check(Health.WARNING, Line("doctor.worker_silent", data_of(since=f"{seen:%Y-%m-%d %H:%M}")))
    return Check(Health.GOOD, Line("doctor.worker"))
