"""Sentences in the language of the page."""

from django.utils.translation import get_language

from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.application.sentences import say
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.sayings import Line


def language_of_page() -> str:
    """Return `fr` or `en`."""
    return "en" if (get_language() or "fr").startswith("en") else "fr"


def sentence(line: Line) -> str:
    """Return the sentence of a line of the domain."""
    return say(line, language_of_page())


def explanation(error: RaviveError) -> str:
    """
    Return the sentence of an error that the user can mend.

    Raises:
        NotFoundError, NotAllowedError: what a door refuses is no sentence on a page, it is another page.
    """
    if isinstance(error, NotFoundError | NotAllowedError):
        raise error
    return sentence(error.line)
