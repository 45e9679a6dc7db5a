"""Titles matched to trades and to each other, on a lexicon small enough to be read."""

import subprocess
import sys

import pytest

from ravive.domain.lexicon import Lexicon, Relation, Term, TermKind
from ravive.domain.lexicon.titles import TitleMatcher
from ravive.domain.lexicon.titles.names import Names
from ravive.domain.lexicon.titles.title_words import title_words
from ravive.domain.lexicon.titles.translation import learn_translations

TRADE, SKILL = TermKind.TRADE, TermKind.SKILL

TERMS = (
    Term("skill:care", SKILL, fr=("soins",), en=("care",)),
    Term("skill:till", SKILL, fr=("tenir une caisse",), en=("operate a till",)),
    Term("skill:stock", SKILL, fr=("gestion des stocks",), en=("stock management",)),
    Term("skill:plc", SKILL, fr=("automate",), en=("PLC",)),
    Term("skill:siemens", SKILL, fr=("automate Siemens",), en=("Siemens PLC",), broader=("skill:plc",)),
    Term("skill:s7", SKILL, fr=("Siemens S7",), broader=("skill:siemens",)),
    Term("trade:nurse", TRADE, fr=("infirmier",), en=("nurse",), related=("skill:care",)),
    Term("trade:scrub", TRADE, fr=("infirmier de bloc",), en=("theatre nurse",), related=("skill:care",)),
    Term("trade:cashier", TRADE, fr=("caissier", "hôte de caisse"), en=("cashier",), related=("skill:till",)),
    Term(
        "trade:seller",
        TRADE,
        fr=("vendeur",),
        en=("shop assistant",),
        related=("skill:till",),
        optional=("skill:stock",),
    ),
    Term("trade:driver", TRADE, fr=("conducteur de bus",), en=("bus driver",), related=("credential:d",)),
    Term("credential:d", TermKind.CREDENTIAL, fr=("permis D",)),
)


@pytest.fixture(scope="module")
def matcher() -> TitleMatcher:
    return TitleMatcher(TERMS)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(TERMS)


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("Technicienne de maintenance", "technicien de maintenance"),
        ("Accueillant familial / Accueillante familiale", "accueillant familial"),
        ("Vendeur (H/F)", "vendeur"),
        ("Nurse m/f/d", "nurse"),
        ("Teachers, Except Special Education", "teacher"),
        ("Professeure des écoles", "professeur des écoles"),
        ("Manœuvre", "manoeuvre"),
    ],
)
def test_what_tells_no_title_apart_is_left_out(title: str, same: str) -> None:
    assert set(title_words(title)) == set(title_words(same))


def test_a_title_made_of_little_words_keeps_them() -> None:
    assert title_words("H/F") != ()


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("Infirmière diplômée", "fr", "trade:nurse"),
        ("infirmiere de blocs", "fr", "trade:scrub"),
        ("Hôtesse de caisse", "fr", "trade:cashier"),
        ("Bus drivers", "en", "trade:driver"),
        ("Theatre nurses", "en", "trade:scrub"),
    ],
)
def test_the_nearest_trade_is_found_whatever_the_form_of_its_name(
    matcher: TitleMatcher, title: str, language: str, expected: str
) -> None:
    assert matcher.trades_near(title, language="en" if language == "en" else "fr")[0].trade.id == expected


def test_a_title_finds_the_names_of_the_other_language_by_the_identifier(matcher: TitleMatcher) -> None:
    assert matcher.names_near("Conductrice de bus", language="fr", of="en")[0].name == "bus driver"


def test_an_exact_name_is_nearer_than_any_other_and_never_beyond_one(matcher: TitleMatcher) -> None:
    near = matcher.names_near("infirmier", language="fr", of="fr")

    assert near[0].name == "infirmier"
    assert 1.0 >= near[0].closeness > near[1].closeness


def test_the_language_of_a_title_is_the_one_that_knows_its_words(matcher: TitleMatcher) -> None:
    assert (matcher.language_of("night nurse"), matcher.language_of("infirmier de nuit")) == ("en", "fr")


def test_two_titles_without_a_word_in_common_are_near_by_the_skills_of_their_trades(matcher: TitleMatcher) -> None:
    assert matcher.closeness("vendeuse", "hôtesse de caisse") > 0.2
    assert matcher.closeness("vendeuse", "conducteur de bus") < 0.05


def test_titles_of_two_languages_are_compared_by_skills(matcher: TitleMatcher) -> None:
    assert matcher.closeness("theatre nurse", "infirmière") > 0.9


def test_closeness_is_one_for_a_title_and_itself_and_the_same_both_ways(matcher: TitleMatcher) -> None:
    assert matcher.closeness("infirmier", "infirmière") == pytest.approx(1.0)
    one, other = "vendeur", "infirmier de caisse"
    assert matcher.closeness(one, other) == pytest.approx(matcher.closeness(other, one))


@pytest.mark.parametrize("title", ["", "!!!", "H/F", "zzz qqq", "x" * 5_000])
def test_a_title_that_says_nothing_is_near_to_nothing(matcher: TitleMatcher, title: str) -> None:
    assert all(near.closeness < 0.3 for near in matcher.trades_near(title))
    assert matcher.closeness(title, "infirmier") < 0.3


def test_a_matcher_without_any_trade_answers_nothing() -> None:
    assert TitleMatcher([]).trades_near("infirmier") == ()
    assert TitleMatcher([]).closeness("infirmier", "vendeur") == 0.0


def test_names_compared_in_pairs_are_as_near_as_when_they_are_searched() -> None:
    names = Names([["soignant", "infirmier de bloc"], ["conducteur de bus"]])
    words = title_words("infirmiers de nuit")

    assert names.like(words)[1] == pytest.approx(names.between(words, title_words("infirmier de bloc")))


def test_a_name_that_two_trades_bear_is_first_of_all_of_the_one_that_it_leads() -> None:
    porter = Term("trade:porter", TRADE, fr=("bagagiste", "portier"))
    keeper = Term("trade:keeper", TRADE, fr=("portier", "gardien"))

    assert TitleMatcher([porter, keeper]).trades_near("portière", language="fr")[0].trade is keeper


def test_words_that_keep_company_in_both_languages_translate_each_other() -> None:
    pairs = [(("chef", "chantier"), ("site", "manager")), (("chef", "cuisine"), ("kitchen", "manager"))] * 3

    learnt = learn_translations(pairs)

    assert max(learnt["chef"], key=lambda word: learnt["chef"][word]) == "manager"
    assert max(learnt["cuisine"], key=lambda word: learnt["cuisine"][word]) == "kitchen"


def test_the_same_words_give_the_same_figures_in_every_process() -> None:
    code = (
        "from ravive.connectors.taxonomy import load_builtin\n"
        "from ravive.domain.lexicon.titles import TitleMatcher\n"
        "near = TitleMatcher(load_builtin()).trades_near('Responsable adjointe de rayon frais')\n"
        "print([(one.trade.id, one.closeness.hex()) for one in near])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(said) == 1


@pytest.mark.parametrize(
    ("had", "asked", "expected"),
    [
        ("automates", "automate", Relation.SAME),
        ("automate Siemens", "PLC", Relation.NARROWER),
        ("Siemens S7", "automate", Relation.NARROWER),
        ("PLC", "automate Siemens", Relation.BROADER),
        ("infirmière", "soins", Relation.ESSENTIAL),
        ("shop assistant", "gestion des stocks", Relation.OPTIONAL),
        ("soins", "infirmier", None),
        ("automate", "soins", None),
        ("licorne", "soins", None),
        ("conducteur de bus", "permis D", None),
    ],
)
def test_what_is_had_stands_to_what_is_asked_as_declared(
    lexicon: Lexicon, had: str, asked: str, expected: Relation | None
) -> None:
    assert lexicon.relation(had, asked) is expected


def test_two_classifications_that_speak_of_one_trade_both_say_what_it_needs() -> None:
    ours = Term("trade:baker", TRADE, fr=("boulanger",))
    theirs = Term("trade:esco-7512", TRADE, fr=("boulangère",), related=("skill:dough",))
    lexicon = Lexicon([ours, theirs, Term("skill:dough", SKILL, fr=("pétrissage",))])

    assert lexicon.relation("boulanger", "pétrissage") is Relation.ESSENTIAL


def test_trades_that_need_the_same_skills_are_near_without_being_the_same(lexicon: Lexicon) -> None:
    assert 0.5 < lexicon.closeness("vendeur", "caissier") < 0.85
    assert lexicon.closeness("vendeur", "infirmier") == 0.0


def test_wider_terms_that_run_in_a_circle_do_not_hang() -> None:
    lexicon = Lexicon(
        [
            Term("skill:a", SKILL, fr=("alpha",), broader=("skill:b",)),
            Term("skill:b", SKILL, fr=("beta",), broader=("skill:a",)),
            Term("skill:c", SKILL, fr=("gamma",)),
        ]
    )

    assert lexicon.relation("alpha", "gamma") is None
