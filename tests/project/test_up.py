"""`ravive up`: one command from nothing to a page, and one clear line when it cannot."""

import contextlib
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

import pytest

_START_SECONDS = 120


def environment(data_dir: Path | str, **more: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("RAVIVE_", "DJANGO_"))}
    return {
        **inherited,
        "RAVIVE_DATA_DIR": str(data_dir),
        "RAVIVE_LANGUAGE": "fr",
        "DATABASE_URL": "",
        "PYTHONUNBUFFERED": "1",
        **more,
    }


def up(data_dir: Path | str, *options: object) -> subprocess.CompletedProcess[str]:
    """Run `ravive up` where it must stop by itself."""
    return subprocess.run(
        [sys.executable, "-m", "ravive", "up", *map(str, options)],
        env=environment(data_dir),
        capture_output=True,
        text=True,
        check=False,
        timeout=_START_SECONDS,
    )


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    return line


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# --- What stops it ----------------------------------------------------------------------------------------------------
def test_a_busy_port_is_one_clear_line_and_nothing_is_written(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        line = one_line(up(tmp_path / "data", "--port", port))

    assert f"{port} est déjà pris" in line
    assert f"RAVIVE_PORT={port + 1}" in line
    assert not (tmp_path / "data").exists()


def test_an_address_that_is_not_of_this_machine_is_one_clear_line(tmp_path: Path) -> None:
    line = one_line(up(tmp_path / "data", "--host", "203.0.113.7", "--port", free_port()))

    assert "203.0.113.7" in line
    assert "RAVIVE_HOST" in line
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("place", ["a file/data", "/proc/ravive-data"], ids=["under a file", "read-only"])
def test_a_folder_that_cannot_be_written_is_one_clear_line(place: str, tmp_path: Path) -> None:
    """Permission bits do not bind the superuser: these two refuse everybody."""
    (tmp_path / "a file").write_text("in the way")
    folder = tmp_path / place

    line = one_line(up(folder, "--port", free_port()))

    assert str(folder) in line
    assert "RAVIVE_DATA_DIR" in line


def test_a_port_that_is_no_port_is_told_by_the_usage(tmp_path: Path) -> None:
    done = up(tmp_path / "data", "--port", "99999")

    assert done.returncode == 2
    assert "99999" in done.stderr
    assert not (tmp_path / "data").exists()


# --- What it does -----------------------------------------------------------------------------------------------------
@contextmanager
def running(data_dir: Path, port: int, said: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run it until it answers, and stop it as Ctrl-C does."""
    with said.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "ravive", "up", "--port", str(port)],
            env=environment(data_dir),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_for("Ravive est ouvert sur", process, said)
            yield process
        finally:
            print(said.read_text())  # pytest shows it beside a failure  # noqa: T201
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(30)
            process.kill()


def wait_for(words: str, process: subprocess.Popen[bytes], said: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        if words in said.read_text():
            return
        time.sleep(0.1)
    pytest.fail(f"never ready: {said.read_text()}")


def page(browser: OpenerDirector, address: str, **form: str) -> str:
    data = urlencode(form).encode() if form else None
    with browser.open(Request(address, data, {"Referer": address}), timeout=60) as response:  # noqa: S310 - our own server
        return str(response.read().decode())


def signed_in(site: str, email: str, password: str) -> OpenerDirector:
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page(browser, f"{site}/accounts/login/"))
    assert token
    page(browser, f"{site}/accounts/login/", login=email, password=password, csrfmiddlewaretoken=token[1])
    return browser


def people_in(data_dir: Path) -> int:
    with contextlib.closing(sqlite3.connect(data_dir / "ravive.sqlite3")) as database:
        return int(database.execute("SELECT count(*) FROM store_person").fetchone()[0])


def test_from_nothing_to_the_list_of_a_demo_post_and_the_second_time_all_is_kept(tmp_path: Path) -> None:
    """One start costs many seconds: all that a first user does stands in this one test."""
    data_dir, said, port = tmp_path / "data", tmp_path / "said", free_port()
    site = f"http://127.0.0.1:{port}"

    with running(data_dir, port, said) as first:
        text = said.read_text()
        sign_in = re.search(r"Première connexion : (\S+) · mot de passe : (\S+)", text)
        assert sign_in, text
        assert f"{site}/" in text
        browser = signed_in(site, sign_in[1], sign_in[2])
        posts = page(browser, f"{site}/openings/")
        recalls = re.search(r'href="(/openings/[0-9a-f-]+/recalls/)"', posts)
        assert recalls, "no post of the demo leads to its call-backs"
        assert "À rappeler" in page(browser, f"{site}{recalls[1]}")
        style = re.search(r'href="(/static/css/base\.[0-9a-f]+\.css)"', posts)
        assert style, "static files carry their hash"
        assert "font" in page(browser, f"{site}{style[1]}")
        people = people_in(data_dir)
        assert people > 200
        assert (data_dir / "worker.alive").is_file()
        doctor = subprocess.run(
            [sys.executable, "-m", "ravive", "doctor"], env=environment(data_dir), capture_output=True, check=False
        )
        assert doctor.returncode == 0, doctor.stdout.decode()
    assert first.returncode == 0
    assert (data_dir / "secret_key").stat().st_mode & 0o077 == 0

    with running(data_dir, port, said) as second:
        assert "Première connexion" not in said.read_text()
        assert people_in(data_dir) == people
        # The same browser is still signed in: the secret was kept.
        assert "À rappeler" in page(browser, f"{site}{recalls[1]}")
    assert second.returncode == 0
    with pytest.raises(URLError):
        page(build_opener(), f"{site}/accounts/login/")
