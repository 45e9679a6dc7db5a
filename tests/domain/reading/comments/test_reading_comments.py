import pytest

from ravive.domain.kernel.vocabulary import Firmness, Ground, ReasonKind, Side
from ravive.domain.reading.comments import read_comment, to_contract


def _kinds(text):
    return {claim.kind for claim in read_comment(text).claims}


def test_an_empty_comment_says_nothing():
    reading = read_comment("")

    assert reading.claims == ()
    assert reading.side is Side.UNKNOWN
    assert reading.firmness is Firmness.UNKNOWN


def test_a_bare_formula_gives_no_reason_but_an_ending():
    reading = read_comment("Non retenu.")

    assert reading.claims == ()
    assert (reading.side, reading.firmness) == (Side.COMPANY, Firmness.NOT_NOW)


def test_two_tools_lacking_are_two_reasons_of_the_same_kind():
    claims = read_comment("Pas de SQL ni de Python, le poste ne fait que ça.").claims

    assert [claim.slots["skill"] for claim in claims] == ["SQL", "Python"]


def test_evidence_counts_characters_of_the_original_text():
    text = "Entretien  court,\tpas    de permis B. Refus."
    (reason,) = to_contract(read_comment(text))["reasons"]
    start, end = reason["evidence"]

    assert "permis B" in text[start:end]


def test_evidence_holds_in_a_text_with_decomposed_accents():
    text = "De\u0301sole\u0301e, le poste est gele\u0301. Refuse\u0301e : pas de mai\u0302trise d'Excel."
    for reason in to_contract(read_comment(text))["reasons"]:
        start, end = reason["evidence"]
        assert 0 <= start < end <= len(text)
    assert _kinds(text) >= {ReasonKind.POSITION_CLOSED, ReasonKind.MISSING_SKILL}


@pytest.mark.parametrize(
    "text",
    [
        "Pas de souci technique, mais aucune motivation.",
        "Le salaire n'est pas un problème, c'est la motivation qui manque.",
        "I thought she'd be too junior, she isn't. Just no real motivation.",
    ],
)
def test_a_point_the_text_waves_away_is_not_a_reason(text):
    assert _kinds(text) == {ReasonKind.MOTIVATION}


def test_the_reasons_of_somebody_else_are_not_listed():
    assert _kinds("Son frère avait été recalé pour l'anglais, lui n'a pas le permis C.") == {ReasonKind.CREDENTIAL}


def test_a_protected_ground_never_becomes_a_reason():
    reading = read_comment("58 ans, trop vieux pour monter sur les toits. Non.")

    assert reading.claims == ()
    assert {mention.ground for mention in reading.sensitive} == {Ground.AGE}


def test_too_junior_speaks_of_experience_and_not_of_age():
    reading = read_comment("Trop junior pour le poste, refus.")

    assert {claim.kind for claim in reading.claims} == {ReasonKind.EXPERIENCE_SHORT}
    assert reading.sensitive == ()


def test_a_withdrawal_for_distance_says_two_things():
    assert _kinds("S'est désistée : trop de route jusqu'à Dreux.") == {
        ReasonKind.CANDIDATE_WITHDREW,
        ReasonKind.LOCATION,
    }


def test_the_contract_leaves_out_a_cause_that_is_unknown():
    (reason,) = to_contract(read_comment("Ne répond plus malgré trois relances."))["reasons"]

    assert reason["kind"] == "candidate_withdrew"
    assert "cause" not in reason


def test_a_question_is_not_certain():
    (claim,) = read_comment("Trop junior ?").claims

    assert not claim.certain


def test_the_same_text_gives_the_same_reading():
    text = "Refusé : trop cher (52 k€ pour 45), à rappeler en mars."

    assert read_comment(text) == read_comment(text)


@pytest.mark.parametrize(
    "text",
    [
        "pas de " * 10_000,
        "(" * 20_000,
        "ne jamais le rappeler " * 3_000,
        "e\u0301" * 20_000,
        "\ud800 refus \udfff" * 500,
        "".join(map(chr, range(0x20, 0xD7FF))),
        "\x00\x1c\u2028\u200b" * 5_000,
        "45k pour 38k " * 5_000,
    ],
    ids=["words", "marks", "firm", "accents", "surrogates", "all of unicode", "controls", "figures"],
)
def test_hostile_text_is_read_without_harm(text):
    for mention in (*read_comment(text).claims, *read_comment(text).sensitive):
        start, end = mention.evidence
        assert 0 <= start <= end <= len(text)


def test_a_firm_no_in_the_middle_of_a_pasted_thread_is_not_missed():
    padding = "Échange cordial, suite au prochain point. " * 400

    assert read_comment(padding + "Blacklisté, ne plus jamais présenter. " + padding).firmness is Firmness.FIRM_NO
