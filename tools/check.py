"""Everything that is checked without running the tests. Each check prints its name; all run, then the worst decides."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

CHECKS = {
    "format": ["ruff", "format", "--check", "--quiet", "."],
    "lint": ["ruff", "check", "--quiet", "."],
    "types": ["mypy"],
    "import rules": ["lint-imports", "--no-cache"],
    "migrations": ["python", "-m", "django", "makemigrations", "--check", "--dry-run"],
    "system": ["python", "-m", "django", "check", "--fail-level", "WARNING"],
    "translations": ["python", "tools/messages.py", "--check"],
    "reference pages": ["python", "tools/reference.py", "--check"],
}


def main() -> int:
    """Run every check; return 1 when one failed."""
    failed = []
    with tempfile.TemporaryDirectory(prefix="ravive-check-") as data_dir:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "ravive.project.settings",
            "RAVIVE_DATA_DIR": data_dir,
            "DATABASE_URL": "",
        }
        for name, (program, *arguments) in CHECKS.items():
            print(f"== {name}", flush=True)
            done = subprocess.run([BIN / program, *arguments], cwd=ROOT, env=environment, check=False)
            if done.returncode != 0:
                failed.append(name)
    print(f"check: {'failed: ' + ', '.join(failed) if failed else 'all good'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
