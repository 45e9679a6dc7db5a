"""`ravive read-comments`: comments in, claims out."""

import json
import sys
from collections.abc import Mapping
from typing import Any

import click

from ravive.application.sentences import say
from ravive.cli.json_lines import answer_lines, day_of, text_of
from ravive.cli.language import preferred_language
from ravive.domain.kernel.sayings import Line
from ravive.domain.reading.comments import read_comment, to_contract


@click.command("read-comments")
def read_comments() -> None:
    """
    Read comments (one JSON object a line on standard input) into claims.

    \b
    In:  {"id": "1", "text": "Trop junior, à revoir en 2027", "written_on": "2026-03-02"}
    Out: {"id": "1", "reasons": [{"kind": "experience_short", "evidence": [0, 11]}], "side": "company", ...}

    The day it was written may be left out; relative dates are then not counted. Comments in another language than
    French and English are not read: standard error names them, one a line.
    """  # noqa: D301 - the mark of an unwrapped paragraph is that very character
    language = preferred_language()

    def answer(row: Mapping[str, Any]) -> Mapping[str, Any]:
        reading = read_comment(text_of(row), written_on=day_of(row, "written_on"))
        if reading.language is not None:
            _say_not_read(row["id"], reading.language, language)
        return to_contract(reading)

    good = answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer=answer, language=language)
    sys.exit(0 if good else 1)


def _say_not_read(identifier: object, written_in: str, language: str) -> None:
    # As JSON: an identifier is whatever came in, and must not steer a terminal.
    shown = json.dumps(identifier)
    click.echo(say(Line("lines.language_not_read", {"id": shown, "language": written_in}), language), err=True)
