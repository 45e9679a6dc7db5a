"""The shape of the code: short files and views, one clock, actions that can be found, migrations that stand alone."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver

import ravive
from ravive.application import actions

ROOT = Path(__file__).parents[2]
SOURCE = Path(ravive.__file__).parent
FILES = [path for path in sorted(SOURCE.rglob("*.py")) if "migrations" not in path.parts]
LONGEST_FILE = 400
LONGEST_VIEW = 40
#: Files that may be longer, with the reason.
LONG_FILES: dict[str, str] = {}


def place(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


# --- Length -----------------------------------------------------------------------------------------------------------
def test_no_file_is_longer_than_one_can_read_at_once() -> None:
    long = {place(path) for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE}

    assert long == set(LONG_FILES)


def views() -> Iterator[URLPattern]:
    waiting = list(get_resolver().url_patterns)
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, URLResolver):
            waiting.extend(pattern.url_patterns)
        else:
            yield pattern


def test_no_view_is_longer_than_a_screen() -> None:
    ours = {
        pattern.name: len(inspect.getsource(inspect.unwrap(pattern.callback)).splitlines())
        for pattern in views()
        if pattern.callback.__module__.startswith("ravive.")
    }

    assert len(ours) > 15
    assert {name: lines for name, lines in ours.items() if lines > LONGEST_VIEW} == {}


# --- The clock --------------------------------------------------------------------------------------------------------
CLOCKS = {"now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime", "fromtimestamp"}
CLOCK_OWNERS = {"datetime", "date", "time", "timezone"}


def readings_of_the_clock(path: Path) -> list[str]:
    """Calls such as `datetime.now(...)`, `date.today()`, `time.time()` or `timezone.now()`.

    What is given the moment (`timezone.localtime(now)`, `datetime.fromtimestamp(seen, …)`) converts it, no more.
    """
    return [
        f"{place(path)}:{node.lineno}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS
        and owner_of(node.func) in CLOCK_OWNERS
        and not (node.func.attr in {"localtime", "gmtime", "fromtimestamp"} and node.args)
    ]


def owner_of(attribute: ast.Attribute) -> str:
    """`datetime` of `datetime.now`, and of `dt.datetime.now`."""
    value = attribute.value
    return value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")


def test_the_clock_is_read_in_one_place_only() -> None:
    found = [reading for path in FILES for reading in readings_of_the_clock(path)]

    assert [reading.partition(":")[0] for reading in found] == ["project/clock.py"]


def test_no_column_and_no_field_reads_the_clock_by_itself() -> None:
    """`auto_now` would date a row by a clock that no test holds still."""
    found = [
        f"{place(path)}:{node.value.lineno}"
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.keyword) and node.arg in {"auto_now", "auto_now_add"}
    ]

    assert found == []


# --- Actions ----------------------------------------------------------------------------------------------------------
#: Actions on oneself, which every role may do: their one audit row is tested beside them.
ON_ONESELF = {"do_choose_language": ROOT / "tests" / "application" / "test_choose_language.py"}


def actions_written() -> dict[str, ast.FunctionDef]:
    return {
        node.name: node
        for path in sorted((SOURCE / "application").rglob("*.py"))
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("do_") and "actions" in path.parts
    }


def test_every_action_is_exported_and_so_tried_for_its_one_audit_row() -> None:
    """The exported ones are tried by tests/application/actions/test_every_action.py, which fails on a missing one."""
    assert set(actions_written()) - set(ON_ONESELF) == set(actions.__all__) - set(ON_ONESELF)
    for name, test in ON_ONESELF.items():
        assert f"{name}(" in test.read_text(encoding="utf-8")
        assert "AuditEntry.objects.count() == before + 1" in test.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(actions_written()))
def test_an_action_says_who_and_when_by_name_in_one_durable_transaction(name: str) -> None:
    node = actions_written()[name]
    arguments = {argument.arg for argument in node.args.kwonlyargs}
    decorators = [ast.unparse(decorator) for decorator in node.decorator_list]

    assert not node.args.args
    assert "at" in arguments
    assert "actor" in arguments or name == "do_create_organization"  # nobody is there yet
    assert "transaction.atomic(durable=True)" in decorators


def test_nothing_outside_the_application_is_called_an_action() -> None:
    found = [
        f"{place(path)}: {node.name}"
        for path in FILES
        if not place(path).startswith("application/")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("do_")
    ]

    assert found == []


# --- Migrations -------------------------------------------------------------------------------------------------------
MIGRATIONS = sorted((SOURCE / "store" / "migrations").glob("0*.py"))


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: path.stem)
def test_a_migration_imports_no_live_code(path: Path) -> None:
    """What a migration did must stay done: code that changes under it would change the past.

    Only the types of our own columns are referred to, for Django writes them so; they say nothing but how to store.
    """
    live = {
        name
        for node in ast.walk(tree_of(path))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        if name.startswith("ravive")
    }

    assert live <= {"ravive.store.fields"}


def test_there_are_migrations_to_check() -> None:
    assert MIGRATIONS


# --- Rows -------------------------------------------------------------------------------------------------------------
def our_models() -> list[type[models.Model]]:
    module = import_module("ravive.store.models")
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, models.Model) and not value._meta.abstract
    ]


def test_every_row_carries_its_organisation() -> None:
    """But the organisation itself, and the user, who may belong to several."""
    without = {
        model.__name__ for model in our_models() if "organization" not in {field.name for field in model._meta.fields}
    }

    assert without == {"Organization", "User"}


# --- Suppressions -----------------------------------------------------------------------------------------------------
_SUPPRESSION = re.compile(
    r"#\s*(?:noqa:\s*(?P<rules>[A-Z0-9, ]*[A-Z0-9])|type:\s*ignore(?:\[(?P<kinds>[a-z, -]+)\])?)(?P<reason>.*)"
)


def test_every_silenced_warning_says_why() -> None:
    """On its line, or where the same warning is silenced first in the same file."""
    silent = []
    for path in [*FILES, *sorted((ROOT / "tools").glob("*.py"))]:
        explained: set[str] = set()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            found = _SUPPRESSION.search(line)
            if found is None:
                continue
            what = found["rules"] or found["kinds"] or ""
            if re.search(r"\w", found["reason"]):
                explained.add(what)
            elif what not in explained:
                silent.append(f"{path.relative_to(ROOT)}:{number}")

    assert silent == []
