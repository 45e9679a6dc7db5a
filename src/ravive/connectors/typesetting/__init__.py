"""Documents as PDF, laid out by Typst: templates beside this file, data as JSON, nothing fetched, nothing installed."""

import json
from collections.abc import Mapping
from importlib import resources

import typst


def typeset(template: str, data: Mapping[str, object]) -> bytes:
    """
    Return the PDF of `templates/<template>.typ` filled with plain values.

    The data travel as a JSON text that the template parses: whatever a recruiter or a candidate wrote stays text and
    can never become markup.

    Raises:
        FileNotFoundError: there is no such template.
    """
    source = resources.files(__package__).joinpath("templates", f"{template}.typ").read_bytes()
    document = typst.compile(source, format="pdf", sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    assert isinstance(document, bytes)
    return document
