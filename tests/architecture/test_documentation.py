"""The documentation keeps up with the code."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_setting_is_documented_and_nothing_else_is() -> None:
    sources = [*(ROOT / "src").rglob("*.py")]
    used = {
        name
        for path in sources
        for name in re.findall(r'"((?:RAVIVE_[A-Z_]+)|DATABASE_URL)"', path.read_text(encoding="utf-8"))
    }
    page = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`((?:RAVIVE_[A-Z_]+)|DATABASE_URL)`", page))

    assert documented == used


def test_every_link_between_our_pages_leads_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{page.relative_to(ROOT)} -> {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]

    assert broken == []
