"""Each dependency has its reason in the documentation, and nothing there is stale."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~ ]", requirement, maxsplit=1)[0] for requirement in requirements}


def test_the_page_on_dependencies_lists_exactly_what_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = names(project["project"]["dependencies"]) | names(project["dependency-groups"]["dev"])
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| ([a-z0-9-]+) \|", page, re.MULTILINE)) - {"package"}

    assert explained == declared


def test_every_pin_carries_a_hash() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        for entry in re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8")):
            if "==" in entry.split("\n", 1)[0]:
                assert "--hash=sha256:" in entry, entry.split("\n", 1)[0]
