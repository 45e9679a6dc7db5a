"""The words a pattern cannot match without."""

import pytest

from ravive.domain.reading.notes.needles import needles, shadow


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


def test_a_shadow_keeps_each_character_in_its_place():
    assert shadow("n'a, 42k") == " n a  00k "
