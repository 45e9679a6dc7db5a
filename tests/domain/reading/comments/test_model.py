"""The network, on numbers small enough to be checked by hand."""

from math import exp

import pytest
from tests.domain.reading.comments.networks import network

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.model import ANYWHERE, BESIDE
from ravive.domain.reading.comments.weights import model

#: "cher" adds 3 to `money` where it stands, 2 beside and 1 anywhere; "mais" takes 1 away; "loin" adds 2.5 to `place`,
#: and takes 2 from it anywhere else.
MODEL = network(
    ["money", "place"],
    {
        ("cher", "money"): 3.0,
        ("loin", "place"): 2.5,
        ("mais", "money"): -1.0,
        ("trop", "money"): 0.5,
        ("trop", "place"): 0.5,
    },
    beside={("cher", "money"): 2.0},
    anywhere={("@expensive", "money"): 1.0, ("@commute", "place"): -2.0},
    bias={"money": -4.0, "place": -3.0},
)


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


def test_the_reasons_for_a_judgement_are_the_features_that_add_to_it_heaviest_first():
    found = judged("Sérieux, mais trop cher")

    assert MODEL.reasons_for(found, 1, "money") == [("cher", pytest.approx(3.0)), ("trop", pytest.approx(0.5))]
    assert MODEL.reasons_for(found, 1, "money", most=1) == [("cher", pytest.approx(3.0))]
    assert MODEL.reasons_for(found, 1, "place") == [("trop", pytest.approx(0.5))]


def test_a_judgement_of_the_product_is_the_sum_of_what_its_features_add_and_of_what_every_clause_starts_from():
    weights = model()
    found = weights.judge(clauses("vraiment trop cher pour nous"))
    heard = weights._heard(found, 0, "salary_gap")
    own = sum(weights._added([name], heard) for name in features(found.clauses[0].words))
    around = weights._everywhere([weights._features.rows(found.clauses[0].words)]) + weights.layers.start
    score = own + float(around @ (heard / weights.layers.scale)) + weights.layers.bias[weights.columns["salary_gap"]]

    assert found.of("salary_gap")[0] == pytest.approx(1 / (1 + exp(-score)), abs=1e-4)


def test_the_words_that_tell_are_those_that_add_much_by_themselves():
    text = "Sérieux, mais vraiment trop cher pour nous"
    start, end = MODEL.words_that_tell(judged(text), 1, "money")

    assert text[start:end] == "trop cher"


def test_where_no_word_tells_by_itself_the_whole_clause_does():
    found = judged("pas pour nous")

    assert MODEL.words_that_tell(found, 0, "money") == (found.clauses[0].start, found.clauses[0].end)


@pytest.mark.parametrize("text", ["cher " * 2_000, "mot, " * 2_000, "cher. " * 2_000, "loin. " * 2_000])
def test_a_long_text_is_judged_to_chances_and_nothing_else(text):
    chances = judged(text).chances

    assert ((chances >= 0) & (chances <= 1)).all()
    assert len(chances) == len(clauses(text))
