"""`ravive check-messages`: messages in, findings out."""

import sys
from collections.abc import Mapping
from typing import Any

import click

from ravive.cli.json_lines import answer_lines, text_of, word_of
from ravive.cli.language import preferred_language
from ravive.domain.kernel.vocabulary import MessageKind


@click.command("check-messages")
def check_messages() -> None:
    """Check messages (one JSON object a line on standard input) before they leave. No finding is looked for yet."""
    good = answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer=_answer, language=preferred_language())
    sys.exit(0 if good else 1)


def _answer(row: Mapping[str, Any]) -> Mapping[str, Any]:
    text_of(row)
    word_of(row, "kind", MessageKind)
    return {"findings": []}
