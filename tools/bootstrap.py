"""
Make the private environment of this checkout (.venv), with nothing but a Python 3.11 or later.

    python3 tools/bootstrap.py run|dev

Standard library only. What is missing on the machine is installed when we may (root on Debian or Ubuntu), else one
line says how. Run again, it does nothing unless a lock file changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)


def main(group: str) -> None:
    """Make or bring up to date the environment of a group: `run`, or `dev` (which holds `run`)."""
    if sys.version_info < OLDEST:
        stop(f"Ravive needs Python 3.11 or later; this is {sys.version.split()[0]}. Try: make PYTHON=python3.11 …")
    if any(is_ready(name) for name in {"run": ("run", "dev"), "dev": ("dev",)}[group]):
        return
    print(f"Setting up ({group})… this takes a minute the first time.", flush=True)
    make_environment()
    install(lock_of(group))
    stamp_of(group).write_text(digest_of(lock_of(group), ROOT / "pyproject.toml"))


def is_ready(group: str) -> bool:
    """Say whether what a group needs is installed, as its lock file pins it today."""
    stamp = stamp_of(group)
    return stamp.is_file() and stamp.read_text() == digest_of(lock_of(group), ROOT / "pyproject.toml")


def lock_of(group: str) -> Path:
    """Return the file that pins what a group needs."""
    return ROOT / "requirements" / f"{group}.lock"


def stamp_of(group: str) -> Path:
    """Return the file that says what was last installed for a group."""
    return VENV / f"ready-{group}"


def digest_of(*files: Path) -> str:
    """Return what changes when any of the files does, or when the checkout or the Python moves."""
    parts = [file.read_bytes() for file in files] + [str(ROOT).encode(), sys.version.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_environment() -> None:
    """Create .venv, or stop with one line that says what is missing."""
    if PYTHON.exists() and works():
        return
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        venv.EnvBuilder(with_pip=True, symlinks=True).create(VENV)
    except OSError as error:
        stop(f"Cannot write {VENV}: {error.strerror}. Put the checkout in a folder you may write to.")
    except subprocess.CalledProcessError:
        shutil.rmtree(VENV, ignore_errors=True)
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not apt_install(package):
            stop(f"Python cannot make environments here: sudo apt install {package}")
        venv.EnvBuilder(with_pip=True, symlinks=True).create(VENV)


def works() -> bool:
    """Say whether the environment that is there still has its Python and its pip."""
    command = [PYTHON, "-c", "import pip"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def install(lock: Path) -> None:
    """Install what the lock file pins, each file checked against its hash, then Ravive itself."""
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    for arguments in (["--require-hashes", "-r", str(lock)], ["--no-deps", "--editable", str(ROOT)]):
        done = subprocess.run([*pip, *arguments], check=False, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
            stop("Could not install the dependencies. " + (errors[-1] if errors else done.stderr[-400:]))


def apt_install(*packages: str) -> bool:
    """Install Debian packages when we are root on a Debian or Ubuntu; say whether it was done."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    print(f"Installing {' '.join(packages)} from Debian's packages…", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]):
        if subprocess.run(command, env=environment, capture_output=True, check=False).returncode != 0:
            return False
    return True


def stop(message: str) -> None:
    """Stop with one clear line."""
    print(message, file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) != len(("bootstrap.py", "group")) or sys.argv[1] not in {"run", "dev"}:
        stop("usage: python3 tools/bootstrap.py run|dev")
    main(sys.argv[1])
