"""`ravive doctor`: what is well, what is not, and what to do about it."""

from pathlib import Path


def test_an_installation_that_was_never_started_is_told_how_to(ravive) -> None:
    done = ravive("doctor")

    assert done.returncode == 1
    assert done.stderr == ""
    (fault,) = [line for line in done.stdout.splitlines() if line.startswith("✗")]
    assert "ravive up" in fault


def test_every_line_carries_its_sign_and_no_word_of_python(ravive) -> None:
    done = ravive("doctor")

    assert all(line[0] in "✓!✗" for line in done.stdout.splitlines())
    assert "Traceback" not in done.stdout + done.stderr


def test_a_folder_that_is_a_file_is_one_clear_line(ravive, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")

    done = ravive("doctor")

    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert str(tmp_path / "data") in line
    assert "RAVIVE_DATA_DIR" in line


def test_a_secret_that_others_may_read_is_a_fault_with_its_remedy(ravive, tmp_path: Path) -> None:
    ravive("doctor")
    (tmp_path / "data" / "secret_key").chmod(0o644)

    done = ravive("doctor")

    assert done.returncode == 1
    assert f"chmod 600 {tmp_path / 'data' / 'secret_key'}" in done.stdout


def test_a_database_that_does_not_answer_is_a_fault_and_not_a_crash(ravive) -> None:
    done = ravive("doctor", DATABASE_URL="postgres://nobody:nothing@127.0.0.1:1/none")

    assert done.returncode == 1
    assert "DATABASE_URL" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_database_address_that_makes_no_sense_is_one_clear_line(ravive) -> None:
    done = ravive("doctor", DATABASE_URL="nonsense")

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_open_to_others_without_tls_is_a_fault(ravive) -> None:
    done = ravive("doctor", RAVIVE_HOSTS="ravive.hopital.example")

    assert "RAVIVE_TLS=1" in done.stdout
    assert "✗ " in done.stdout


def test_it_answers_in_english_when_asked(ravive) -> None:
    assert "Data folder" in ravive("doctor", RAVIVE_LANGUAGE="en").stdout
