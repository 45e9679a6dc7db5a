"""The `ravive` command as its users run it: a process of its own, with a data folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def ravive(tmp_path: Path) -> Run:
    """Run `ravive` with arguments; `stdin` is given to it, other names are its environment."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("RAVIVE_", "DJANGO_"))}

    def run(*arguments: object, stdin: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "ravive", *map(str, arguments)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            env={
                **inherited,
                "RAVIVE_DATA_DIR": str(tmp_path / "data"),
                "RAVIVE_LANGUAGE": "fr",
                "DATABASE_URL": "",
                "COLUMNS": "200",
                **environment,
            },
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
