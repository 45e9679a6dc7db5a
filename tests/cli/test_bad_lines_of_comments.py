"""`ravive read-comments`, given what should not have come: each bad line is answered on its place, by its number."""

import io
import json

import pytest

from ravive.cli import json_lines
from ravive.cli.json_lines import answer_lines, day_of, text_of

GERMAN = "Kandidat war nett, aber zu wenig Erfahrung und Gehaltsvorstellung zu hoch"


def answers_to(source: bytes) -> list[dict]:
    sink = io.BytesIO()

    def answer(row):
        return {"text": text_of(row), "on": str(day_of(row, "written_on"))}

    answer_lines(io.BytesIO(source), sink, answer=answer, language="fr")
    return [json.loads(line) for line in sink.getvalue().splitlines()]


@pytest.mark.parametrize(
    "line",
    [
        b'{"id": true, "text": "a"}',
        b'{"id": ["a"], "text": "a"}',
        b'{"id": {"a": 1}, "text": "a"}',
        b'{"id": NaN, "text": "a"}',
        b'{"id": 1e999, "text": "a"}',
        b'{"id": ' + b"9" * 5000 + b', "text": "a"}',
        b'{"id": null, "text": "a"}',
        b'{"id": "raw \x00", "text": "a"}',
        b"\x00\x00",
        b"null",
    ],
    ids=["true", "list", "object", "NaN", "infinite", "5000 figures", "null", "raw NUL", "NULs", "null alone"],
)
def test_an_identifier_that_is_none_is_refused_and_the_run_goes_on(line):
    bad, good = answers_to(line + b'\n{"id": "b", "text": "apres"}')

    assert bad["id"] is None
    assert bad["error"].startswith("La ligne 1 ")
    assert good == {"id": "b", "text": "apres", "on": "None"}


@pytest.mark.parametrize("day", ['"2024-02-30"', '"20240302"', '"2024-W10-1"', '"14/03/2024"', '""', "3", "[]", "true"])
def test_a_day_that_is_none_is_refused_with_the_identifier_of_its_line(day):
    (bad,) = answers_to(f'{{"id": "a", "text": "x", "written_on": {day}}}'.encode())

    assert bad["id"] == "a"
    assert "written_on" in bad["error"]


def test_lines_are_counted_as_an_editor_counts_them():
    answers = answers_to(b'\xef\xbb\xbf{"id": 1, "text": "a"}\r\n\r\n{\r\n{"id": 2}\r\n')

    assert [answer["id"] for answer in answers] == [1, None, 2]
    assert "ligne 3 " in answers[1]["error"]
    assert "ligne 4 " in answers[2]["error"]


def test_a_line_that_is_too_long_is_passed_over_without_being_held(monkeypatch):
    monkeypatch.setattr(json_lines, "_LINE_LIMIT", 50)
    answers = answers_to(b'{"id": 1, "text": "' + b"a" * 500 + b'"}\n{"id": 2, "text": "b"}\n' + b"c" * 51)

    assert [answer["id"] for answer in answers] == [None, 2, None]
    assert "50 octets" in answers[0]["error"].replace("\N{NO-BREAK SPACE}", " ")


def test_surrogates_and_nul_come_back_as_they_came():
    (answer,) = answers_to(b'{"id": "\\ud800", "text": "a\\u0000\\udfff"}')

    assert (answer["id"], answer["text"]) == ("\ud800", "a\x00\udfff")


def test_a_comment_in_another_language_is_said_on_standard_error_alone(ravive):
    rows = [{"id": "a\u001b[2J", "text": GERMAN}, {"id": "b", "text": "Trop junior."}]
    done = ravive("read-comments", stdin="\n".join(map(json.dumps, rows)))

    german, french = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert (german["reasons"], german["firmness"]) == ([], "unknown")
    assert german.keys() == french.keys()
    (said,) = done.stderr.splitlines()
    assert said.startswith('"a\\u001b[2J" : ce commentaire semble écrit en allemand')


def test_the_language_is_named_in_the_language_of_the_user(ravive):
    done = ravive("read-comments", stdin=json.dumps({"id": 7, "text": GERMAN}), RAVIVE_LANGUAGE="en")

    assert "7: this comment seems to be written in German" in done.stderr
