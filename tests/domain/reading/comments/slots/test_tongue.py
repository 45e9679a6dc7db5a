"""A language is told by its code, and its level is the one the person has."""

import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.tongue import read_language
from ravive.domain.reading.comments.text import prepare


def slots(text: str, words: str | None = None) -> dict[str, str | int | float]:
    """Return the slots read from `words` of a text, or from the whole of it."""
    comment = prepare(text)
    start = comment.raw.index(words or text)
    return read_language(Passage(comment, start, start + len(words or text))).slots


@pytest.mark.parametrize(
    ("text", "language", "level"),
    [
        ("Espagnol A2 au lieu de C1", "es", "A2"),
        ("they need C1 German, hers is B1", "de", "B1"),
        ("il faut du B2 en anglais, elle plafonne à A2", "en", "A2"),
        ("C1 exigé en italien, il est B1+", "it", "B1"),
        ("néerlandais annoncé C1, B1 au test", "nl", "B1"),
    ],
)
def test_the_level_is_the_one_held_not_the_one_asked_for(text: str, language: str, level: str) -> None:
    """Two levels in one passage: words of wanting tell which is which."""
    assert slots(text) == {"language": language, "level": level}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pas un mot d'allemand", "de"),
        ("French far too weak for our clients", "fr"),
        ("portugais exigé C1", "pt"),
        ("TOEIC trop bas", "en"),
        ("her spelling is dreadful", "en"),
        ("français parfait mais pas d'arabe", "ar"),
    ],
)
def test_a_level_that_is_not_told_is_left_out(text: str, language: str) -> None:
    """A level asked for is not the person's."""
    assert slots(text) == {"language": language}


def test_the_level_may_come_after_the_passage_and_belongs_to_its_language() -> None:
    """The sentence around is read, without taking the level of another language."""
    assert slots("Son anglais (A2) bloque, l'espagnol aussi (B1).", "l'espagnol aussi") == {
        "language": "es",
        "level": "B1",
    }
    assert slots("Her English is fine for chat: B1 at best", "B1 at best") == {"language": "en", "level": "B1"}


def test_a_passage_without_a_language_names_none() -> None:
    """Nothing is invented."""
    assert slots("niveau insuffisant pour le poste") == {}
