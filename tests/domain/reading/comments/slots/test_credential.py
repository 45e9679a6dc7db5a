"""A credential is the name of the paper that was required, with the words that say which one."""

import pytest

from ravive.domain.reading.comments.slots.credential import read_credential, read_credentials
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.text import prepare


def whole(text: str) -> Passage:
    """Return the passage that is the whole of a text."""
    comment = prepare(text)
    return Passage(comment, 0, len(comment.body))


@pytest.mark.parametrize(
    ("text", "credential"),
    [
        ("n'a pas son permis C", "permis C"),
        ("CACES R482 périmé depuis mars", "CACES R482"),
        ("he doesn't hold a clean driving licence", "clean driving licence"),
        ("son habilitation électrique B1V a expiré", "habilitation électrique B1V"),
        ("right to work expires in June", "right to work"),
        ("pas inscrit à l'Ordre", "inscrit à l'Ordre"),
        ("titre de séjour étudiant seulement", "titre de séjour étudiant"),
        ("the client insists on an enhanced DBS and he has none", "enhanced DBS"),
    ],
)
def test_the_name_of_a_paper_grows_to_the_words_that_say_which(text: str, credential: str) -> None:
    """Codes and nouns around the head are kept, articles and judgements are not."""
    found = read_credential(whole(text)).credential or ""
    assert found in credential or credential in found
    assert found


@pytest.mark.parametrize(("text", "credential"), [("sans le TOSA le client ne prend pas", "TOSA"), ("no CBAP", "CBAP")])
def test_a_name_that_is_lacked_is_the_paper_even_if_unknown(text: str, credential: str) -> None:
    """The list of papers is a help, not a condition."""
    assert read_credential(whole(text)).credential == credential


def test_the_paper_the_person_has_is_not_the_one_that_lacks() -> None:
    """After "que" and "only" comes what the person holds."""
    assert read_credential(whole("le client exige le BPJEPS, il n'a que le BAFA")).credential == "BPJEPS"


def test_two_papers_lacking_are_two_claims() -> None:
    """Each paper of a list is a reason of its own."""
    found = read_credentials(whole("ni permis B ni BAFA"))
    assert [claim.credential for claim in found] == ["permis B", "BAFA"]


def test_a_passage_that_names_no_paper_looks_around_it() -> None:
    """The sentence may name the paper before the passage begins."""
    comment = prepare("Tout va bien sauf le FIMO, expiré depuis mai.")
    start = comment.body.index("expire")
    assert read_credential(Passage(comment, start, start + 6)).credential == "FIMO"
