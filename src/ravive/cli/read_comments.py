"""`ravive read-comments`: comments in, claims out."""

import sys
from collections.abc import Mapping
from typing import Any

import click

from ravive.cli.json_lines import answer_lines, day_of, text_of
from ravive.cli.language import preferred_language
from ravive.domain.reading.comments import read_comment, to_contract


@click.command("read-comments")
def read_comments() -> None:
    """Read comments (one JSON object a line on standard input) into claims."""
    good = answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer=_answer, language=preferred_language())
    sys.exit(0 if good else 1)


def _answer(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return to_contract(read_comment(text_of(row), written_on=day_of(row, "written_on")))
