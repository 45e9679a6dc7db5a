"""The domain imports nothing but what its floor allows."""

import ast
import sys
from pathlib import Path

import pytest

import ravive.domain

DOMAIN = Path(ravive.domain.__file__).parent
FORBIDDEN_STANDARD = {
    "datetime.now",
    "random",
    "pathlib",
    "os",
    "io",
    "socket",
    "subprocess",
    "time",
    "urllib",
    "locale",
}
#: Third-party packages, and the only rooms each may be used in.
ALLOWED = {"numpy": {"reading", "recall"}, "ahocorasick": {"lexicon", "reading"}, "rapidfuzz": {"lexicon"}}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", sorted(DOMAIN.rglob("*.py")), ids=lambda path: str(path.relative_to(DOMAIN)))
def test_a_module_of_the_domain_imports_only_what_it_may(path: Path) -> None:
    room = path.relative_to(DOMAIN).parts[0]
    for name in imports(path) - {"ravive"}:
        if name in ALLOWED:
            assert room in ALLOWED[name], f"{name} belongs to {ALLOWED[name]}"
        else:
            assert name in sys.stdlib_module_names, f"third party: {name}"
            assert name not in FORBIDDEN_STANDARD, f"not pure: {name}"


def test_there_is_something_to_check() -> None:
    assert len(list(DOMAIN.rglob("*.py"))) > 15
