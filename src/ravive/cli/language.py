"""In which language the command line answers."""

import os

from ravive.application.sentences import LANGUAGES, say
from ravive.domain.kernel.errors import RaviveError


def preferred_language() -> str:
    """Return the language asked for by RAVIVE_LANGUAGE, else the one of the terminal, else French."""
    for variable in ("RAVIVE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(variable, "")[:2].lower()
        if language in LANGUAGES:
            return language
    return "fr"


def explain(error: RaviveError, language: str) -> str:
    """Return the sentence of an error."""
    return say(error.line, language)
