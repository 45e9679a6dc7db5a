"""The features of a clause by number: the same as by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.corpus import comments, phrases

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.feature_index import FeatureIndex
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.tokens import tokens
from ravive.domain.reading.comments.weights import model

WORDS = ("pas", "jamais", "de", "Sage", "42k", "3 ans", "refus", "zorglub", "?", "never", "Lyon", "B2", "mars")


def spelt_out(words):
    index = model().index
    return {index[name] for name in features(words) if name in index}


@pytest.fixture(scope="module")
def index():
    return FeatureIndex(model().index)


@pytest.mark.parametrize("texts", [comments()[::40], phrases()[::120]], ids=["comments", "phrases"])
def test_the_rows_of_a_clause_are_those_of_its_features(texts, index):
    for text in texts:
        for clause in clauses(text.text):
            assert index.rows(clause.words) == spelt_out(clause.words)


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_whatever_the_words_and_their_order(index, text):
    words = tokens(text)

    assert index.rows(words) == spelt_out(words)


def test_a_feature_that_has_no_row_is_left_out():
    assert FeatureIndex({"refus": 0, "refus net": 4}).rows(tokens("refus net zorglub")) == {0, 4}


def test_the_words_kept_at_hand_do_not_pile_up(monkeypatch):
    monkeypatch.setattr("ravive.domain.reading.comments.feature_index._MOST_WORDS", 3)
    index = FeatureIndex({"refus": 0})

    for word in ("un", "deux", "trois", "quatre", "cinq", "refus"):
        found = index.rows(tokens(word))

    assert found == {0}
    assert len(index._words) <= 3
