"""Learning as a whole, on a small slice of the corpus: what is taught, and what the file of weights keeps of it."""

from dataclasses import replace

import numpy as np
import pytest
import training.__main__ as learning
from training.corpus import comments, phrases
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS
from training.rows import clauses_of, course, text_of, text_of_phrase

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.weights import parse, written
from training import fitting

COLUMNS = (*CLAUSE_COLUMNS, *COMMENT_COLUMNS)
LABELS = ("salary_gap", "location", "no_ending")


@pytest.fixture(scope="module", autouse=True)
def _fewer_steps():
    """Learn one network instead of several: what is tested here does not wait for the last digit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learning, "NETWORKS", 1)
        patch.setattr(fitting, "_TEXTS_A_STEP", 20)
        yield


@pytest.fixture(scope="module")
def taught():
    return [comment for comment in comments() if not comment.unseen][::150]


@pytest.fixture(scope="module")
def some_phrases():
    return [phrase for label in LABELS for phrase in [one for one in phrases() if one.label == label][:40]]


@pytest.fixture(scope="module")
def model(taught, some_phrases):
    return learning.learn(taught, some_phrases)


def file_of(model):
    return written(replace(model, thresholds=dict.fromkeys(COLUMNS, 0.5)), learnt={"comments": 1, "phrases": 1})


def test_what_was_taught_is_told_far_more_by_its_own_phrases_than_by_others(model, some_phrases):
    def average(column, label):
        texts = [phrase.text for phrase in some_phrases if phrase.label == label]
        return sum(model.judge(clauses(text)).highest[column] for text in texts) / len(texts)

    for label in ("salary_gap", "location"):
        assert average(label, label) > 5 * average(label, "no_ending")


def test_the_file_of_weights_judges_as_what_was_learnt(model, taught):
    again = parse(file_of(model))

    for comment in taught[:30]:
        found = clauses(comment.text)
        assert np.array_equal(again.judge(found).chances, model.judge(found).chances)


def test_the_file_of_weights_is_the_same_from_run_to_run(taught, some_phrases):
    once, again = (file_of(learning.learn(taught[:6], some_phrases[:9])) for _ in range(2))

    assert once == again


def test_the_unseen_third_is_never_taught(monkeypatch, tmp_path, model, some_phrases):
    heard = []
    monkeypatch.setattr(learning, "comments", lambda: comments()[::40])
    monkeypatch.setattr(learning, "phrases", lambda: some_phrases)
    monkeypatch.setattr(learning, "_WEIGHTS", tmp_path / "weights.bin")
    monkeypatch.setattr(learning, "learn", lambda given, _: heard.append(given) or model)

    learning.main()

    assert parse((tmp_path / "weights.bin").read_bytes()).columns == model.columns
    assert any(comment.unseen for comment in learning.comments())
    assert not any(comment.unseen for given in heard for comment in given)


def test_a_comment_is_judged_by_a_model_that_never_read_its_writer(monkeypatch, taught, model):
    heard = []
    monkeypatch.setattr(learning, "learn", lambda given, _: heard.append({one.hand for one in given}) or model)

    chances = learning.chances_for_strangers(taught, [])

    for hand in {comment.hand for comment in taught}:
        assert sum(hand not in hands for hands in heard) == 1
    assert chances.keys() == set(COLUMNS)
    assert all(len(row) == len(taught) for row in chances.values())


def test_a_phrase_counts_for_less_than_a_comment(taught, some_phrases):
    counts = course(taught, some_phrases).of_comments.counts

    assert (counts[: len(taught)] == 1).all()
    assert (counts[len(taught) :] < 1).all()


def test_each_clause_is_a_row_with_its_own_features_and_stands_with_those_beside_it():
    text = text_of("Sérieux, trop cher")

    assert list(text.rows) == [features(clause.words) for clause in clauses("Sérieux, trop cher")]
    assert text.together.tolist() == [[False, True], [True, False]]


def test_a_phrase_is_one_row_which_stands_with_nothing():
    text = text_of_phrase("trop cher, trop loin")
    [row] = text.rows

    assert row >= features(clauses("trop cher")[0].words) | {"loin"}
    assert not text.together.any()


def test_a_feature_of_one_text_alone_is_not_learnt(taught):
    lessons = course(taught[:2], [])
    each = [text_of(comment.text).names for comment in taught[:2]]

    assert set(lessons.names) == each[0] & each[1]


def test_the_rows_of_a_course_are_those_of_its_texts_in_their_order(taught, some_phrases):
    lessons = course(taught, some_phrases)

    assert np.diff(lessons.starts[: len(taught) + 1]).tolist() == [len(clauses_of(one.text)) for one in taught]
    assert lessons.own.shape == (lessons.starts[-1], len(lessons.names))
    assert lessons.beside.shape == (lessons.starts[-1], lessons.starts[-1])
    assert len(lessons.of_clauses.told) == lessons.starts[-1]
    assert len(lessons.of_comments.told) == len(taught) + len(some_phrases)
