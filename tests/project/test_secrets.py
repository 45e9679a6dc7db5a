"""The secret of an installation is made once and kept."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ravive.project.secrets import load_or_make_secret


def test_it_is_made_once_and_kept(tmp_path: Path) -> None:
    first = load_or_make_secret(tmp_path / "secret_key")

    assert len(first) >= 50
    assert load_or_make_secret(tmp_path / "secret_key") == first


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    load_or_make_secret(tmp_path / "secret_key")

    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_two_installations_differ(tmp_path: Path) -> None:
    assert load_or_make_secret(tmp_path / "one") != load_or_make_secret(tmp_path / "two")


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    """Whoever comes second must never read a file that is still empty."""
    with ThreadPoolExecutor(8) as pool:
        secrets = list(pool.map(lambda _: load_or_make_secret(tmp_path / "secret_key"), range(32)))

    assert len(set(secrets)) == 1
    assert secrets[0]
