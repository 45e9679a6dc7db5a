"""Comments that a tool keeps as HTML: tags are no words, and evidence counts characters of what was written."""

import time

import pytest

from ravive.domain.kernel.vocabulary import ReasonKind
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.text import prepare


def words_of(text: str) -> list[str]:
    return [token.word for clause in clauses(prepare(text).raw) for token in clause.words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>Refus&nbsp;: <b>trop junior</b></p>", ["refus", "trop", "junior"]),
        ("<DIV CLASS='x'>Trop<BR/>junior</DIV>", ["trop", "junior"]),
        ("pr&eacute;avis<br>trop long", ["preavis", "trop", "long"]),
        ("&lt;p&gt;Trop junior&lt;/p&gt;", ["trop", "junior"]),
        ("<style>p{color:red}</style>Trop junior<!-- a b -->", ["trop", "junior"]),
        ("<!-- jamais fermé", ["jamais", "ferme"]),
        ('<a href="http://x.example/?a=1&b=2">CV</a> trop cher', ["cv", "trop", "cher"]),
    ],
    ids=["entity", "capitals", "letter", "escaped twice", "hidden", "never closed", "link"],
)
def test_tags_and_entities_are_no_words(text, words):
    assert words_of(text) == words


def test_what_is_no_tag_is_left_as_it_is():
    assert prepare("R&D : <3 ans d'exp & a<b").raw == "R&D : <3 ans d'exp & a<b"


def test_a_tag_that_begins_a_line_ends_a_sentence():
    assert len(prepare("<p>Bon contact</p><p>Trop cher</p>").starts) == len(prepare("Bon contact\nTrop cher").starts)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("<p>Refus&nbsp;: <b>trop junior</b></p>", "trop junior"),
        ("<ul><li>&Agrave; revoir</li><li>trop junior</li></ul>", "trop junior"),
        ("&lt;p&gt;Trop junior&lt;/p&gt;", "Trop junior"),
    ],
)
def test_evidence_counts_characters_of_what_was_written(text, evidence):
    (claim,) = read_comment(text).claims
    start, end = claim.evidence

    assert claim.kind is ReasonKind.EXPERIENCE_SHORT
    assert text[start:end] == evidence


def test_a_passage_holds_its_entities_whole():
    text = "<i>Dipl&ocirc;m&eacute;</i> non"
    comment = prepare(text)
    start, end = comment.span(comment.body.index("diplome"), comment.body.index("diplome") + len("diplome"))

    assert text[start:end] == "Dipl&ocirc;m&eacute;"


def test_a_comment_reads_the_same_with_its_tags_and_without():
    plain, marked = read_comment("Prétentions 62k pour 55k."), read_comment("<p>Pr&eacute;tentions 62k pour 55k.</p>")

    assert [claim.slots for claim in marked.claims] == [claim.slots for claim in plain.claims]
    assert (marked.side, marked.firmness) == (plain.side, plain.firmness)


@pytest.mark.parametrize("unit", ["<p>", "<style>", "<!--", "&eacute;", "&lt;p&gt;", "<p <p", "<"])
def test_a_text_made_to_hurt_costs_little(unit):
    """Ten times what it takes; searching to the end for each opening takes ten times more again."""
    started = time.process_time()
    prepare(unit * (29_000 // len(unit)))

    assert time.process_time() - started < 1
