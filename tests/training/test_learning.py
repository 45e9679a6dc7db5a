"""Learning as a whole, on a small slice of the corpus: what is taught, and what the file of weights keeps of it."""

import json

import numpy as np
import pytest
import training.__main__ as learning
from training.corpus import comments, phrases
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS
from training.rows import BESIDE_MARK, course, row_of_phrase, rows_of

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.weights import parse
from training import fitting

COLUMNS = (*CLAUSE_COLUMNS, *COMMENT_COLUMNS)
LABELS = ("salary_gap", "location", "no_ending")


@pytest.fixture(scope="module", autouse=True)
def _fewer_steps():
    """Learn in fewer steps than in earnest: what is tested here does not wait for the last digit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fitting, "_STEPS", 25)
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


def written(model):
    return learning.write(
        model,
        lowest=dict.fromkeys(COLUMNS, 0.5),
        trained_on={"comments": 1, "phrases": 1},
    )


def test_what_was_taught_is_told_far_more_by_its_own_phrases_than_by_others(model, some_phrases):
    def average(column, label):
        texts = [phrase.text for phrase in some_phrases if phrase.label == label]
        return sum(model.judge(clauses(text)).highest[column] for text in texts) / len(texts)

    for label in ("salary_gap", "location"):
        assert average(label, label) > 5 * average(label, "no_ending")


def test_the_file_of_weights_judges_as_what_was_learnt(model, taught):
    again = parse(written(model))

    for comment in taught[:30]:
        found = clauses(comment.text)
        assert np.allclose(again.judge(found).chances, model.judge(found).chances, atol=0.005)


def test_the_file_of_weights_is_the_same_from_run_to_run(taught, some_phrases):
    once, again = (written(learning.learn(taught[:6], some_phrases[:9])) for _ in range(2))

    assert once == again


def test_the_file_of_weights_is_sorted_and_leaves_out_what_weighs_nothing(model):
    head, *lines = written(model).splitlines()
    names = [line.split("\t")[0] for line in lines]

    assert json.loads(head)["columns"] == list(COLUMNS)
    assert names == sorted(names)
    for line in lines:
        weights = line.split("\t")[1].split()[1::2]
        assert weights
        assert "0" not in weights


def test_the_unseen_third_is_never_taught(monkeypatch, tmp_path, model, some_phrases):
    heard = []
    monkeypatch.setattr(learning, "comments", lambda: comments()[::40])
    monkeypatch.setattr(learning, "phrases", lambda: some_phrases)
    monkeypatch.setattr(learning, "_WEIGHTS", tmp_path / "weights.tsv")
    monkeypatch.setattr(learning, "learn", lambda given, _: heard.append(given) or model)

    learning.main()

    assert parse((tmp_path / "weights.tsv").read_text(encoding="utf-8")).columns == model.columns
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


def test_each_clause_is_a_row_with_its_own_features_and_those_beside_it():
    first, second = rows_of("Sérieux, trop cher")
    own = [features(clause.words) for clause in clauses("Sérieux, trop cher")]

    assert own[0] <= first.keys()
    assert {BESIDE_MARK + name for name in own[1]} <= first.keys()
    assert own[1] <= second.keys()
    assert not own[1] & first.keys()


def test_a_phrase_is_one_row_marked_as_a_phrase():
    assert row_of_phrase("trop cher, trop loin").keys() - features(clauses("trop cher")[0].words) >= {
        "<phrase>",
        "loin",
    }
