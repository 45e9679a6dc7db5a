"""
Take the screenshots of the documentation, on a fresh demo, in the machine's Chromium.

    python tools/screenshots.py [folder]     (docs/images by default)
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from bootstrap import ROOT, stop
from playwright.sync_api import Page, sync_playwright

BROWSER_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
SIZE = {"width": 1440, "height": 900}


def main(folder: Path) -> None:
    """Start a demo, walk through its screens, take a picture of each."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ravive-shots-") as data_dir:
        port = free_port()
        environment = {**os.environ, "RAVIVE_DATA_DIR": data_dir, "RAVIVE_PORT": str(port), "RAVIVE_LANGUAGE": "fr"}
        command = [ROOT / ".venv" / "bin" / "ravive", "up"]
        server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        try:
            email, password = sign_in_of(server)
            wait_for(f"http://127.0.0.1:{port}/accounts/login/")
            walk(f"http://127.0.0.1:{port}", email, password, folder)
        finally:
            server.terminate()
            server.wait(20)


def walk(address: str, email: str, password: str, folder: Path) -> None:
    """Take every picture."""
    browser_path = os.environ.get("RAVIVE_TEST_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=BROWSER_FLAGS)
        page = browser.new_page(viewport=SIZE, locale="fr-FR", color_scheme="light")
        page.goto(f"{address}/accounts/login/")
        shoot(page, folder / "sign-in.png")
        page.fill("input[name=login]", email)
        page.fill("input[name=password]", password)
        page.click("main button[type=submit], form[action*=login] button")
        page.goto(f"{address}/openings/")
        shoot(page, folder / "openings.png")
        page.click(".row-name >> nth=-1")
        shoot(page, folder / "recalls.png")
        page.click(".row-name >> nth=0")
        shoot(page, folder / "brief.png")
        page.click(".page-actions a >> nth=0")
        shoot(page, folder / "person.png")
        page.goto(f"{address}/people/")
        shoot(page, folder / "pool.png")
        page.goto(f"{address}/imports/")
        shoot(page, folder / "imports.png")
        page.emulate_media(color_scheme="dark")
        page.goto(f"{address}/openings/")
        page.click(".row-name >> nth=-1")
        shoot(page, folder / "recalls-dark.png")
        browser.close()


def shoot(page: Page, path: Path) -> None:
    """Take one picture once the page is still."""
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path)
    print(path)


def sign_in_of(server: "subprocess.Popen[str]") -> tuple[str, str]:
    """Read the first sign-in from what the server prints."""
    assert server.stdout is not None
    for line in server.stdout:
        found = re.search(r"(\S+@\S+) · \D*: (\S+)", line)
        if found:
            return found[1], found[2]
    stop("the demo did not start")
    raise AssertionError("unreachable")


def wait_for(url: str) -> None:
    """Wait until the server answers, a minute at most."""
    for _ in range(120):
        try:
            urllib.request.urlopen(url, timeout=5).close()  # noqa: S310 - our own server
        except OSError:
            time.sleep(0.5)
        else:
            return
    stop(f"no answer from {url}")


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
