"""
The reasons drawn from what the model judged.

The models here are made by hand, a word or two each: what is tested is what is made of their judgements, whatever the
weights that were learnt.
"""

import unicodedata
from math import log

import pytest
from tests.domain.reading.comments.networks import network

from ravive.domain.kernel.vocabulary import Ground, ReasonKind, WithdrawalCause
from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments.claims import claims
from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.text import prepare

COLUMNS = [
    *(str(kind) for kind in ReasonKind),
    *(f"cause:{cause}" for cause in WithdrawalCause),
    *(f"ground:{ground}" for ground in Ground),
]
BIAS = -8.0


def a_model(*judged):
    """Return the model to which each word of `judged` tells its column with that chance, and nothing else anything."""
    # A hair more than the chance that is meant: what must be reached is reached, whatever the last digit.
    scores = {(fold(word)[:5], column): log(chance / (1 - chance)) - BIAS + 1e-4 for column, word, chance in judged}
    return network(COLUMNS, scores, bias=BIAS)


def drawn(text, *judged):
    """Return the reasons of a text; each of `judged` is a column, a word that tells it, and how likely."""
    comment = prepare(text)
    model = a_model(*judged)
    return claims(comment, model.judge(clauses(comment.raw)), model)


def evidence(text, *judged):
    return [text[slice(*claim.evidence)] for claim in drawn(text, *judged)]


def test_what_is_judged_too_unlikely_is_no_reason():
    assert drawn("Trop loin", ("location", "loin", 0.49)) == ()
    assert len(drawn("Trop loin", ("location", "loin", 0.5))) == 1


def test_a_reason_that_is_hardly_likely_enough_is_unsure():
    [unsure] = drawn("Trop loin", ("location", "loin", 0.7))
    [sure] = drawn("Trop loin", ("location", "loin", 0.9))

    assert (unsure.certain, sure.certain) == (False, True)


def test_reasons_stand_in_the_order_of_the_text():
    kinds = [
        claim.kind
        for claim in drawn("Trop loin, aucune motivation", ("motivation", "motivation", 0.9), ("location", "loin", 0.9))
    ]

    assert kinds == [ReasonKind.LOCATION, ReasonKind.MOTIVATION]


def test_a_kind_told_twice_is_one_reason_where_it_is_told_best():
    text = "Motivation moyenne. Bon contact. Aucune motivation pour le poste"

    assert evidence(text, ("motivation", "moyenne", 0.6), ("motivation", "Aucune", 0.9)) == [
        "Aucune motivation pour le poste"
    ]


def test_two_clauses_of_a_sentence_that_tell_the_same_are_one_passage():
    text = "Trop loin, sans voiture. Sympathique"

    assert evidence(text, ("location", "loin", 0.8), ("location", "voiture", 0.7)) == ["Trop loin, sans voiture"]


def test_two_skills_are_two_reasons_of_the_same_kind():
    found = drawn("Pas de SQL ni de Python, motivé", ("missing_skill", "SQL", 0.9))

    assert [(claim.kind, claim.skill) for claim in found] == [
        (ReasonKind.MISSING_SKILL, "SQL"),
        (ReasonKind.MISSING_SKILL, "Python"),
    ]


@pytest.mark.parametrize(("cause", "kind"), [("salary", ReasonKind.SALARY_GAP), ("location", ReasonKind.LOCATION)])
def test_a_withdrawal_for_money_or_for_distance_is_two_reasons(cause, kind):
    found = drawn("S'est désistée", ("candidate_withdrew", "désistée", 0.9), (f"cause:{cause}", "désistée", 0.9))

    assert {claim.kind for claim in found} == {ReasonKind.CANDIDATE_WITHDREW, kind}
    assert {claim.evidence for claim in found} == {(0, len("S'est désistée"))}


def test_the_second_reason_of_a_withdrawal_is_not_listed_twice():
    found = drawn(
        "S'est désistée, trop loin",
        ("candidate_withdrew", "désistée", 0.9),
        ("cause:location", "loin", 0.9),
        ("location", "loin", 0.9),
    )

    assert sorted(claim.kind for claim in found) == [ReasonKind.CANDIDATE_WITHDREW, ReasonKind.LOCATION]


@pytest.mark.parametrize("cause", ["other_offer", "too_slow", "role", "personal"])
def test_any_other_cause_has_no_second_reason(cause):
    [claim] = drawn("S'est désistée", ("candidate_withdrew", "désistée", 0.9), (f"cause:{cause}", "désistée", 0.9))

    assert claim.cause == cause


def test_a_cause_is_unknown_where_none_is_told():
    [claim] = drawn(
        "S'est désistée",
        ("candidate_withdrew", "désistée", 0.9),
        ("cause:unknown", "désistée", 0.9),
        ("cause:role", "désistée", 0.1),
    )

    assert claim.cause is WithdrawalCause.UNKNOWN


def test_a_protected_ground_never_becomes_a_reason():
    told = [(f"ground:{ground}", "vieux", 0.99) for ground in Ground]

    assert drawn("58 ans, trop vieux", *told) == ()


SENTENCE = "Très poli, mais trop éloigné du dépôt."


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        unicodedata.normalize("NFD", SENTENCE),
        f"Vu.\r\n{SENTENCE}\r\n",
        f"Bien 😀👍🏽 ! {SENTENCE} 😡",
        f"<p class='x'>Vu</p>\n<b>\n{SENTENCE}\n</b>",
        f"\u200fתודה רבה. {SENTENCE}",
        f"\ufeff  Vu\u00a0\u00a0hier.\t\t{SENTENCE}",
        SENTENCE.replace(" ", "   "),
    ],
    ids=["composed", "decomposed", "crlf", "emojis", "html", "right to left", "invisible", "spaces"],
)
def test_evidence_counts_the_characters_of_the_text_as_it_was_written(text):
    [passage] = evidence(text, ("location", "éloigné", 0.9))

    assert unicodedata.normalize("NFC", " ".join(passage.split())) == "mais trop éloigné du dépôt"


def test_every_kind_of_reason_is_drawn_from_any_words():
    for kind in ReasonKind:
        found = drawn("Rien de tout cela ici", (kind, "Rien", 0.9))
        assert {claim.kind for claim in found} == {kind}
