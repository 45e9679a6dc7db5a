"""`ravive read-comments` and `ravive check-messages` as other programs call them: bytes in, bytes out, a status."""

import json

import pytest

COMMANDS = {
    "read-comments": {"text": "Refus : demandait 62k pour un budget de 55k.", "written_on": "2025-03-14"},
    "check-messages": {"kind": "refusal", "text": "Bonjour, nous ne donnons pas suite."},
}


def lines_of(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("command", COMMANDS)
def test_good_lines_are_all_answered_in_their_order(command: str, ravive) -> None:
    rows = [{"id": name, **COMMANDS[command]} for name in ("a", "é", 3)]

    done = ravive(command, stdin="\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows))

    assert (done.returncode, done.stderr) == (0, "")
    assert [answer["id"] for answer in lines_of(done.stdout)] == ["a", "é", 3]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_bad_line_is_answered_on_its_place_and_the_run_goes_on(command: str, ravive) -> None:
    good = json.dumps({"id": "bon", **COMMANDS[command]}).encode()
    bad = [b"{", b"[1]", b"\xff\xfe", b'{"id": 7}', b'{"text": "x"}', b'{"id": "d", "text": 3}', b"[" * 5000]

    done = ravive(command, stdin=b"\n".join([*bad, good]))

    answers = lines_of(done.stdout)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert ["error" in answer for answer in answers] == [True] * len(bad) + [False]
    assert [answer["id"] for answer in answers] == [None, None, None, 7, None, "d", None, "bon"]


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_in_is_nothing_out(command: str, ravive) -> None:
    done = ravive(command)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_comments_and_messages_need_no_database_and_leave_nothing_behind(ravive, tmp_path) -> None:
    ravive("read-comments", stdin=json.dumps({"id": 1, **COMMANDS["read-comments"]}))

    assert not (tmp_path / "data").exists()


def test_the_language_of_the_errors_is_the_one_asked_for(ravive) -> None:
    french, english = (
        lines_of(ravive("read-comments", stdin="{", RAVIVE_LANGUAGE=language).stdout)[0]["error"]
        for language in ("fr", "en")
    )

    assert "La ligne" in french
    assert "line" in english
