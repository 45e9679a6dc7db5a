"""Comments in a language that is not read here: they wait until a person says what they tell."""

from ravive.application.readable_words import readable_words
from ravive.domain.lexicon import fold
from ravive.domain.reading.language import unread_language
from ravive.domain.refusals.doubts import Urgency
from ravive.store import models


def ask_for_words(row: models.Refusal) -> models.Refusal:
    """Let a refusal that an import brings wait for an answer where its words were not read; return it."""
    if row.urgency == Urgency.NONE and not row.claims and language_not_read(row.text) is not None:
        row.urgency = Urgency.DOUBT.value
    return row


def asks_for_words(row: models.Refusal) -> bool:
    """Whether a refusal waits for somebody to say what its words tell, rather than for an answer on a claim."""
    return row.urgency != Urgency.NONE and not row.claims


def language_not_read(text: str) -> str | None:
    """Return the language of a comment (ISO 639-1) when it is not read here."""
    return unread_language(fold(readable_words(text).words)) if text else None
