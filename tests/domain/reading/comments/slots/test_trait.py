"""A trait is what the text calls lacking, or the name of what somebody's behaviour shows."""

import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.trait import read_culture_fit, read_soft_skill
from ravive.domain.reading.comments.text import prepare


def whole(text: str) -> Passage:
    """Return the passage that is the whole of a text."""
    comment = prepare(text)
    return Passage(comment, 0, len(comment.body))


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("manque cruellement de dynamisme", "dynamisme"),
        ("rigueur insuffisante sur les dosages", "rigueur"),
        ("Great communication but no empathy", "empathy"),
        ("no people skills whatsoever", "people skills"),
        ("manque de panache", "panache"),
    ],
)
def test_a_trait_that_is_named_as_lacking_is_answered_in_the_words_of_the_text(text: str, trait: str) -> None:
    """A word that no list knows is kept too."""
    assert read_soft_skill(whole(text)).trait == trait


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("coupe toujours la parole aux clients", "écoute"),
        ("elle attend toujours qu'on lui dise quoi faire", "autonomie"),
        ("se vexe à la moindre remarque", "remise en question"),
        ("Mumbled throughout", "communication"),
        ("never on time", "punctuality"),
        ("pas assez curieux", "curiosité"),
    ],
)
def test_what_somebody_does_is_answered_by_the_name_of_the_trait(text: str, trait: str) -> None:
    """The name is in the language of the words."""
    assert read_soft_skill(whole(text)).trait == trait


@pytest.mark.parametrize(
    ("text", "trait"), [("Trop effacée face aux chefs", "effacée"), ("a bit too laid-back", "laid-back")]
)
def test_a_fault_is_answered_as_it_is_written(text: str, trait: str) -> None:
    """With its case and accents."""
    assert read_soft_skill(whole(text)).trait == trait


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("Too formal for us", "formal"),
        ("ne partage pas nos valeurs", "valeurs"),
        ("refuse le travail en binôme", "travail en binôme"),
        ("pas notre façon de vivre", None),
        ("Not one of us", None),
    ],
)
def test_most_words_on_the_house_name_no_trait_of_the_person(text: str, trait: str | None) -> None:
    """A trait is answered only where one is told."""
    assert read_culture_fit(whole(text)).trait == trait


def test_what_no_table_holds_is_answered_in_the_words_of_the_passage() -> None:
    assert read_soft_skill(whole("Treats the till like a toy, every shift")).trait == "Treats the till like a toy"


def test_a_trait_lacking_in_the_same_sentence_comes_before_a_behaviour() -> None:
    comment = prepare("Hides mistakes, transparency isn't in her vocabulary")
    assert read_soft_skill(Passage(comment, 0, len("Hides mistakes"))).trait == "transparency"
