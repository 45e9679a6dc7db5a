"""The machinery of the tables: the words a pattern needs, sentences, and the notation."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from ravive.domain.reading.comments.needles import begins_plainly, branches, needles, shadow
from ravive.domain.reading.comments.reading import _SCANNER
from ravive.domain.reading.comments.signs import Scanner, signs
from ravive.domain.reading.comments.text import LONGEST_SENTENCE, prepare

TEXTS = [
    json.loads(line)["text"]
    for line in (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()[::8]
]


def test_every_sign_compiles():
    for sign in _SCANNER._all._signs:
        assert sign.pattern.search("") is None


@pytest.mark.parametrize("text", TEXTS)
def test_the_words_of_the_signs_never_hide_a_match(text):
    comment = prepare(text)
    words = shadow(comment.body)
    for start, end in pairwise((*comment.starts, len(comment.body))):
        tried = {id(sign) for sign in _SCANNER._all.worth_trying(words, start, end)}
        for sign in _SCANNER._all._signs:
            assert id(sign) in tried or not list(sign.matches(comment.body, start, end)), sign.source


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("refus\\w*", frozenset({" refus"})),
        ("(?:non|not) retenu", frozenset({" non retenu ", " not retenu "})),
        ("d'anglais", frozenset({" d anglais ", " danglais "})),
        ("\\d ans", frozenset({" 0 ans "})),
        ("(?:tres )?bon", frozenset({" tres bon ", " bon "})),
    ],
)
def test_a_pattern_tells_the_words_it_needs(pattern, expected):
    assert needles(pattern)[0] == expected


def test_a_pattern_that_needs_no_word_is_always_tried():
    assert needles("\\w+") == ()


def test_alternatives_are_cut_at_the_outer_bars_only():
    assert branches("a|b(?:c|d)|[|]") == ["a", "b(?:c|d)", "[|]"]


@pytest.mark.parametrize(
    ("pattern", "expected"), [("abc", True), ("(?:a|b)c", True), ("(?:a )?b", False), ("\\w+", False)]
)
def test_a_pattern_begins_plainly_when_its_first_character_is_spelt(pattern, expected):
    assert begins_plainly(pattern) is expected


def test_a_dropped_apostrophe_does_not_matter():
    scanner = Scanner(signs("x", "manque d'autonomie"))

    for text in ("manque d'autonomie", "manque d autonomie", "MANQUE D’AUTONOMIE"):
        assert "x" in scanner.scan(prepare(text))


def test_a_pattern_stands_on_whole_words():
    scanner = Scanner(signs("x", "ko"))

    assert "x" not in scanner.scan(prepare("Kosovo, okok"))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Refus. Trop cher.", 2),
        ("Vu au tel. le 3", 1),
        ("2.5 ans, note 3.5", 1),
        ("Ligne\nautre ligne", 2),
        ("a@b.fr a écrit", 1),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(text, sentences):
    assert len(prepare(text).starts) == sentences


def test_no_sentence_is_longer_than_allowed():
    comment = prepare("mot " * 1000)

    assert all(second - first <= LONGEST_SENTENCE for first, second in pairwise((*comment.starts, len(comment.body))))
