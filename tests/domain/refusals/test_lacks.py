"""A skill, a language or a paper that was lacking."""

import pytest

from ravive.domain.kernel.claims import Credential, Language, MissingSkill
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.vocabulary import ChangeKind, Status
from recall_cases import change, fact, opening, recheck, requirement

SIEMENS = MissingSkill(skill="automate Siemens")
GERMAN = Language(language="de", level="A2")
PERMIT_B2V = Credential(credential="habilitation B2V/BR")


def test_a_skill_that_a_change_dropped_no_longer_stands_against_anybody() -> None:
    dropped = change("plus d'exigence Siemens", EffectKind.REQUIREMENT_DROPPED, term="skill:siemens")

    verdict = recheck(SIEMENS, dropped)

    assert (verdict.state, verdict.code) == (Status.LIFTED, "refusals.missing_skill.dropped")
    assert verdict.data["change"] == "plus d'exigence Siemens"


def test_a_wider_skill_that_was_dropped_takes_the_narrower_one_with_it() -> None:
    post = opening(dropped=(requirement("automatismes", term="skill:automate"),))

    assert recheck(SIEMENS, post=post).state is Status.LIFTED


def test_a_change_that_came_before_the_no_lifts_nothing() -> None:
    before = change("Siemens abandonné", EffectKind.REQUIREMENT_DROPPED, on="2025-06-01", term="skill:siemens")
    post = opening(requirements=(requirement("Siemens", term="skill:siemens"),))

    assert recheck(SIEMENS, before, post=post).state is Status.STANDS


def test_what_is_still_asked_stands() -> None:
    post = opening(requirements=(requirement("Automate Siemens S7"),))

    assert recheck(SIEMENS, post=post).state is Status.STANDS


def test_what_the_title_names_is_asked() -> None:
    assert recheck(MissingSkill(skill="maintenance")).state is Status.STANDS


def test_what_became_a_mere_plus_is_lifted() -> None:
    post = opening(requirements=(requirement("Siemens", must=False), requirement("Mécanique")))

    assert recheck(SIEMENS, post=post).code == "refusals.missing_skill.now_optional"


def test_what_the_work_is_made_of_is_no_mere_plus() -> None:
    duties, plus = "Vos missions : soudure et montage.", "La soudure serait un plus."

    def post(text):
        start = text.lower().index("soudure")
        named = requirement("soudure", must=False, evidence=(start, start + 7))
        return opening(requirements=(named, requirement("Mécanique")), text=text)

    assert recheck(MissingSkill(skill="soudure"), post=post(duties)).code == "refusals.missing_skill.part_of_work"
    assert recheck(MissingSkill(skill="soudure"), post=post(plus)).code == "refusals.missing_skill.now_optional"


def test_a_skill_acquired_after_the_no_lifts_it_even_where_it_is_asked() -> None:
    post = opening(requirements=(requirement("Siemens"),))

    assert recheck(SIEMENS, post=post, facts=(fact("Siemens"),)).code == "refusals.missing_skill.acquired"


@pytest.mark.parametrize(
    "known",
    [
        fact("Siemens", as_of=None),
        fact("Siemens", as_of="2025-11-01"),
        fact("Siemens", as_of="2026"),
        fact("Siemens", held=False),
        fact("Siemens", certain=False),
    ],
    ids=["undated", "older than the no", "perhaps older", "known to lack it", "not sure"],
)
def test_a_fact_that_does_not_surely_come_after_the_no_lifts_nothing(known) -> None:
    post = opening(requirements=(requirement("Siemens"),))

    assert recheck(SIEMENS, post=post, facts=(known,)).state is Status.STANDS


def test_a_skill_an_advert_does_not_name_is_not_asked() -> None:
    assert recheck(SIEMENS).code == "refusals.missing_skill.not_asked"


def test_the_silence_of_an_advert_that_says_next_to_nothing_means_nothing() -> None:
    assert recheck(SIEMENS, post=opening(requirements=(), text="")).state is Status.UNKNOWN


def test_a_skill_the_advert_mentions_without_asking_it_is_a_question() -> None:
    assert recheck(SIEMENS, post=opening(text="Des automates Siemens sur les lignes.")).state is Status.UNKNOWN


def test_a_skill_without_a_name_is_a_question() -> None:
    assert recheck(MissingSkill(skill="niveau technique")).code == "refusals.missing_skill.not_named"


def test_words_the_lexicon_does_not_know_are_matched_by_their_forms() -> None:
    post = opening(requirements=(requirement("Tenue de la comptabilité analytique"), requirement("Excel")))

    assert recheck(MissingSkill(skill="comptabilité analytique"), post=post).state is Status.STANDS


def test_a_claim_the_reader_was_not_sure_of_never_stands() -> None:
    post = opening(requirements=(requirement("Siemens"),))

    verdict = recheck(MissingSkill(skill="Siemens", certain=False), post=post)

    assert (verdict.state, verdict.code) == (Status.UNKNOWN, "refusals.unsure")


def test_a_language_the_company_no_longer_needs_is_lifted() -> None:
    gone = change("German handed to a partner", EffectKind.REQUIREMENT_DROPPED, kind=ChangeKind.STRATEGY, term="de")

    assert recheck(GERMAN, gone).code == "refusals.language.dropped"


def test_a_language_asked_at_the_level_they_had_is_lifted_and_above_it_stands() -> None:
    def post(level):
        return opening(requirements=(requirement("allemand", FactKind.LANGUAGE, term="de", cefr=level),))

    assert recheck(GERMAN, post=post("A2")).code == "refusals.language.level_enough"
    assert recheck(GERMAN, post=post("B2")).state is Status.STANDS


def test_the_language_of_the_advert_itself_is_never_taken_as_not_asked() -> None:
    assert recheck(Language(language="fr"), post=opening(language="fr")).state is Status.UNKNOWN


def test_a_paper_obtained_since_lifts_its_lack() -> None:
    post = opening(requirements=(requirement("Habilitations électriques B2V, BR", FactKind.CREDENTIAL),))

    verdict = recheck(PERMIT_B2V, post=post, facts=(fact("titre d'habilitation", FactKind.CREDENTIAL),))

    assert verdict.code == "refusals.credential.acquired"


def test_an_advert_that_names_no_paper_tells_nothing_of_the_one_that_lacked() -> None:
    assert recheck(PERMIT_B2V).code == "refusals.credential.advert_silent"


def test_the_right_to_work_is_asked_by_law() -> None:
    assert recheck(Credential(credential="work permit")).code == "refusals.credential.work_permit"


def test_one_licence_is_not_another() -> None:
    post = opening(
        requirements=(requirement("Permis C", FactKind.CREDENTIAL), requirement("FIMO", FactKind.CREDENTIAL))
    )

    assert recheck(
        Credential(credential="permis C"), post=post, facts=(fact("permis B", FactKind.CREDENTIAL),)
    ).state is (Status.STANDS)
