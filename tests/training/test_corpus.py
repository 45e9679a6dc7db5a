"""The corpus the weights are learnt from: every label is known, and every quote stands in its text."""

import json
from collections import Counter
from pathlib import Path

import pytest
from training.corpus import comments, phrases
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS, clause_lesson, comment_lesson

from ravive.domain.kernel.vocabulary import (
    Feedback,
    Firmness,
    Ground,
    Reaction,
    ReasonKind,
    Side,
    Stage,
    WithdrawalCause,
)

FIELDS = {"side": Side, "firmness": Firmness, "feedback": Feedback, "reaction": Reaction, "stage": Stage}
#: Labels of phrases that are no column: what tells nothing, and near misses of a whole field.
WITHOUT_A_COLUMN = {"neutral", "no_ending", "not_now", "-ground", "-feedback", "-reaction", "-stage"}


def test_there_is_a_corpus():
    assert len(comments()) > 1000
    assert len(phrases()) > 1000


@pytest.mark.parametrize(("group", "name"), [("reasons", "kind"), ("sensitive", "ground")])
def test_every_quote_stands_in_its_text(group, name):
    lost = [
        (comment.id, item[name])
        for comment in comments()
        for item in comment.gold[group]
        if not item["quote"].strip() or item["quote"] not in comment.text
    ]

    assert lost == []


def test_every_reason_cause_and_ground_is_of_the_vocabulary():
    reasons = [reason for comment in comments() for reason in comment.gold["reasons"]]

    assert {reason["kind"] for reason in reasons} == set(ReasonKind)
    assert {reason["cause"] for reason in reasons if reason.get("cause")} <= set(WithdrawalCause)
    assert {mention["ground"] for comment in comments() for mention in comment.gold["sensitive"]} == set(Ground)


@pytest.mark.parametrize("field", FIELDS)
def test_every_value_of_a_field_is_of_the_vocabulary_and_taught(field):
    assert {comment.gold[field] for comment in comments()} == set(FIELDS[field])


def test_every_label_of_a_phrase_is_known_and_teaches_something():
    labels = {phrase.label for phrase in phrases()}

    assert {label.removeprefix("-") for label in labels - WITHOUT_A_COLUMN} <= {*CLAUSE_COLUMNS, *COMMENT_COLUMNS}
    for label in labels:
        heard = set(CLAUSE_COLUMNS) - clause_lesson(label).silent, set(COMMENT_COLUMNS) - comment_lesson(label).silent
        assert any(heard), label


def test_no_phrase_is_empty():
    assert [phrase for phrase in phrases() if not phrase.text.strip()] == []


def test_no_comment_of_more_than_a_few_words_stands_twice():
    counts = Counter(comment.text for comment in comments() if len(comment.text.split()) > 3)

    assert [text for text, count in counts.items() if count > 1] == []


def test_one_comment_in_three_of_every_writer_is_unseen():
    for hand, count in Counter(comment.hand for comment in comments()).items():
        unseen = sum(comment.unseen for comment in comments() if comment.hand == hand)
        assert unseen == count // 3


def test_no_long_phrase_is_an_unseen_comment():
    unseen = {comment.text.lower() for comment in comments() if comment.unseen}

    assert [phrase.text for phrase in phrases() if phrase.text.lower() in unseen and len(phrase.text.split()) > 3] == []


def test_the_places_of_a_label_are_those_of_its_quote():
    for comment in comments():
        for reason, (kind, start, end) in zip(comment.gold["reasons"], comment.places("reasons", "kind"), strict=True):
            assert (kind, comment.text[start:end]) == (reason["kind"], reason["quote"])


def test_the_reader_is_never_taught_the_comments_it_is_tested_on():
    tested = Path(__file__).parents[1] / "domain" / "reading" / "comments" / "cases.jsonl"
    texts = {json.loads(line)["text"] for line in tested.read_text(encoding="utf-8").splitlines()}

    assert len(texts) > 200
    assert [comment.id for comment in comments() if comment.text in texts] == []
