"""One JSON object a line: what is good is answered, what is bad is named on its place."""

import io
import json

import pytest

from ravive.cli.json_lines import answer_lines, day_of, text_of, word_of


def run(source: bytes, *, language: str = "fr") -> tuple[list[dict], bool]:
    sink = io.BytesIO()
    good = answer_lines(io.BytesIO(source), sink, answer=lambda row: {"length": len(text_of(row))}, language=language)
    return [json.loads(line) for line in sink.getvalue().decode("utf-8").splitlines()], good


def test_it_works() -> None:
    answers, good = run('{"id": 1, "text": "é"}\n{"id": "b", "text": ""}\n'.encode())

    assert answers == [{"id": 1, "length": 1}, {"id": "b", "length": 0}]
    assert good


def test_blank_lines_and_a_byte_order_mark_are_passed_over() -> None:
    answers, good = run(b'\xef\xbb\xbf{"id": 1, "text": "a"}\n\n   \n')

    assert answers == [{"id": 1, "length": 1}]
    assert good


@pytest.mark.parametrize(
    ("line", "identifier", "said"),
    [
        (b"not json", None, "JSON"),
        (b"[1, 2]", None, "objet"),
        (b'{"text": "a"}', None, "id"),
        (b'{"id": 7, "text": 3}', 7, "text"),
        (b'{"id": 7}', 7, "text"),
        (b'{"id": 7, "text": "\xe9"}', None, "UTF-8"),
        (b"[" * 100_000, None, "objet"),
    ],
    ids=["not JSON", "not an object", "no id", "text is a number", "no text", "not UTF-8", "too deep"],
)
def test_a_bad_line_is_answered_on_its_place_and_the_run_goes_on(line: bytes, identifier: object, said: str) -> None:
    answers, good = run(line + b'\n{"id": 2, "text": "after"}\n')

    assert answers[0]["id"] == identifier
    assert said in answers[0]["error"]
    assert answers[1] == {"id": 2, "length": 5}
    assert not good


def test_errors_speak_the_language_asked_for() -> None:
    answers, _ = run(b"nope\n", language="en")

    assert "not JSON" in answers[0]["error"]


def test_an_unpaired_surrogate_does_not_stop_the_run() -> None:
    sink = io.BytesIO()

    answer_lines(io.BytesIO(b'{"id": "\\ud800", "text": "a"}\n'), sink, answer=lambda row: row, language="fr")

    assert sink.getvalue().decode("utf-8")


def test_a_date_must_be_a_day() -> None:
    assert str(day_of({"written_on": "2026-03-02"}, "written_on")) == "2026-03-02"
    assert day_of({}, "written_on") is None
    with pytest.raises(Exception, match=r"lines\.bad_date"):
        day_of({"written_on": "2026-13-02"}, "written_on")
    with pytest.raises(Exception, match=r"lines\.bad_date"):
        day_of({"written_on": 20260302}, "written_on")


def test_a_word_must_be_one_of_those_allowed() -> None:
    assert word_of({"kind": "recall"}, "kind", ("recall", "reply")) == "recall"
    with pytest.raises(Exception, match=r"lines\.bad_word"):
        word_of({"kind": ["recall"]}, "kind", ("recall", "reply"))
