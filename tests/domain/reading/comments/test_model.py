"""The model, on weights small enough to be checked by hand."""

import json
from math import exp

import pytest

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.model import ANYWHERE, BESIDE
from ravive.domain.reading.comments.weights import parse

#: "cher" weighs 3 for `money` where it stands, 2 beside and 1 anywhere; "mais" takes 1 away; "loin" weighs 2.5 for
#: `place`, and takes 2 from it anywhere else.
WEIGHTS = "\n".join(
    [
        json.dumps(
            {
                "columns": ["money", "place"],
                "bias": {"money": -4.0, "place": -3.0},
                "thresholds": {"money": 0.5, "place": 0.5},
            }
        ),
        "cher\t0 300 2 200",
        "loin\t1 250",
        "@expensive\t4 100",
        "@commute\t5 -200",
        "mais\t0 -100",
        "trop\t0 50 1 50",
    ]
)
MODEL = parse(WEIGHTS)


def chance(score):
    return pytest.approx(1 / (1 + exp(-score)), abs=1e-5)


def judged(text):
    return MODEL.judge(clauses(text))


def test_a_clause_is_judged_by_the_sum_of_its_own_weights_and_the_bias():
    assert judged("trop cher").of("money")[0] == chance(3.0 + 0.5 - 4.0 + ANYWHERE * 1.0)
    assert judged("trop cher").of("place")[0] == chance(0.5 - 3.0)


def test_the_clauses_beside_count_for_a_part_and_the_concepts_of_the_comment_for_another():
    money = judged("poli, cher").of("money")

    assert money[0] == chance(-4.0 + BESIDE * 2.0 + ANYWHERE * 1.0)
    assert money[1] == chance(-4.0 + 3.0 + ANYWHERE * 1.0)


def test_a_clause_does_not_stand_beside_itself():
    assert judged("cher").of("money")[0] == chance(-4.0 + 3.0 + ANYWHERE * 1.0)


def test_a_whole_sentence_stands_beside_a_clause_and_of_other_sentences_only_the_nearest_clause():
    money = judged("cher, poli, calme. Posé, aimable").of("money")

    assert money[1] == money[2] == chance(-4.0 + BESIDE * 2.0 + ANYWHERE * 1.0)
    assert money[3] == money[4] == chance(-4.0 + ANYWHERE * 1.0)
    assert judged("Cher. Posé, aimable").of("money")[1] == chance(-4.0 + BESIDE * 2.0 + ANYWHERE * 1.0)


def test_a_concept_counts_once_however_often_the_comment_comes_back_to_it():
    assert judged("cher. Posé. Cher. Poli. Calme").of("money")[4] == judged("cher. Posé. Poli. Calme").of("money")[3]


def test_what_is_anywhere_may_speak_against():
    assert judged("Posé. Poli. Loin").of("place")[0] == chance(-3.0 - ANYWHERE * 2.0)


def test_a_reading_is_certain_from_twice_its_threshold():
    assert not MODEL.is_certain("money", 0.89)
    assert MODEL.is_certain("money", 0.9)


def test_a_feature_that_was_never_learnt_weighs_nothing():
    assert judged("zorglub").of("money")[0] == chance(-4.0)


def test_at_least_one_clause_tells_it_unless_each_of_them_does_not():
    found = judged("cher. Rien de spécial. Trop cher")
    first, middle, last = found.of("money")

    assert found.at_least_one["money"] == pytest.approx(1 - (1 - first) * (1 - middle) * (1 - last), abs=1e-6)
    assert found.highest["money"] == pytest.approx(last)


def test_without_a_clause_nothing_is_told():
    found = judged("...")

    assert (found.highest["money"], found.at_least_one["money"]) == (0.0, 0.0)


def test_the_reasons_for_a_judgement_are_the_weights_that_speak_for_it_heaviest_first():
    [_, clause] = clauses("Sérieux, mais trop cher")

    assert MODEL.reasons_for(clause, "money") == [("cher", 3.0), ("trop", 0.5)]
    assert MODEL.reasons_for(clause, "money", most=1) == [("cher", 3.0)]
    assert MODEL.reasons_for(clause, "place") == [("trop", 0.5)]


def test_the_words_that_tell_are_those_that_weigh_by_themselves():
    text = "Sérieux, mais vraiment trop cher pour nous"
    [_, clause] = clauses(text)
    start, end = MODEL.words_that_tell(clause, "money")

    assert text[start:end] == "trop cher"


def test_where_no_word_tells_by_itself_the_whole_clause_does():
    [clause] = clauses("pas pour nous")

    assert MODEL.words_that_tell(clause, "money") == (clause.start, clause.end)


@pytest.mark.parametrize("text", ["cher " * 2_000, "mot, " * 2_000, "cher. " * 2_000, "loin. " * 2_000])
def test_a_long_text_is_judged_to_chances_and_nothing_else(text):
    chances = judged(text).chances

    assert ((chances >= 0) & (chances <= 1)).all()
    assert len(chances) == len(clauses(text))
