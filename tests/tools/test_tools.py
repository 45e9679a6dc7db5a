"""The tools of who works on Ravive: what they must not let through."""

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Message

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "tools" / f"{name}.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


# --- Make -------------------------------------------------------------------------------------------------------------
def test_every_target_of_make_says_what_it_does() -> None:
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    targets = [index for index, line in enumerate(lines) if line and line[0].islower() and ":" in line.split("=")[0]]

    assert len(targets) > 5
    assert [lines[index] for index in targets if not lines[index - 1].startswith("# ")] == []


# --- The environment --------------------------------------------------------------------------------------------------
def test_an_environment_is_made_anew_when_a_pin_a_checkout_or_a_python_changes(
    tool: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap = tool("bootstrap")
    lock = tmp_path / "run.lock"
    lock.write_text("django==5.2\n")
    before = bootstrap.digest_of(lock)

    assert bootstrap.digest_of(lock) == before
    lock.write_text("django==5.3\n")
    after = bootstrap.digest_of(lock)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)

    assert len({before, after, bootstrap.digest_of(lock)}) == 3


def test_an_old_python_is_told_so_in_one_line(
    tool: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap = tool("bootstrap")
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 0))

    with pytest.raises(SystemExit) as stopped:
        bootstrap.main("run")

    assert stopped.value.code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "Python" in line


def test_a_folder_that_cannot_be_written_is_told_so_in_one_line(
    tool: Callable[[str], ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    bootstrap = tool("bootstrap")
    (tmp_path / "in the way").write_text("")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "in the way" / ".venv")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "in the way" / ".venv" / "bin" / "python")

    with pytest.raises(SystemExit):
        bootstrap.make_environment()

    (line,) = capsys.readouterr().err.splitlines()
    assert "in the way" in line


def test_an_unknown_group_is_told_the_usage() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "bootstrap.py", "all"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr.startswith("usage:")


# --- The browser of the tests -----------------------------------------------------------------------------------------
@pytest.mark.filterwarnings("ignore:XDG_RUNTIME_DIR")  # the wheel of PostgreSQL looks for it when it is imported
def test_the_browser_is_left_out_only_when_asked_for(
    tool: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runner = tool("test")
    monkeypatch.setattr(runner, "apt_install", lambda *_: False)
    monkeypatch.setattr(runner.shutil, "which", lambda _: None)
    monkeypatch.delenv("RAVIVE_TEST_CHROMIUM", raising=False)

    monkeypatch.setenv("RAVIVE_TEST_BROWSER", "0")
    assert runner.find_browser() is None

    monkeypatch.setenv("RAVIVE_TEST_BROWSER", "1")
    with pytest.raises(SystemExit):
        runner.find_browser()
    (line,) = capsys.readouterr().err.splitlines()
    assert "chromium" in line


# --- The catalogue ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("message", "fault"),
    [
        (Message("Good", string=""), "not translated"),
        (Message("Good", string="Bon", flags=["fuzzy"]), "fuzzy"),
        (Message("%(n)s rows", string="des lignes"), "a placeholder is lost"),
        (Message("rows", string="%(n)s lignes"), "a placeholder that the original lacks"),
        (Message(("%(n)s row", "%(n)s rows"), string=("%(n)s ligne", "")), "not translated"),
    ],
    ids=["empty", "fuzzy", "lost", "invented", "one form of two"],
)
def test_a_translation_that_is_not_fit_is_named(
    tool: Callable[[str], ModuleType], message: Message, fault: str
) -> None:
    assert any(found.startswith(fault) for found in tool("messages").faults_of(message))


def test_a_good_translation_has_no_fault(tool: Callable[[str], ModuleType]) -> None:
    messages = tool("messages")
    plural = Message(("%(n)s row", "%(n)s rows"), string=("une ligne", "%(n)s lignes"))

    assert list(messages.faults_of(Message("Good", string="Bon"))) == []
    assert list(messages.faults_of(plural)) == []
