from datetime import date

import pytest

from ravive.domain.kernel.facts import FactKind
from ravive.domain.lexicon import Lexicon, Term, TermKind
from ravive.domain.reading.notes import read_note

ROW, TODAY = date(2025, 6, 12), date(2025, 11, 20)
LEXICON = Lexicon(
    [
        Term("skill:soudure", TermKind.SKILL, fr=("soudure",), en=("welding",)),
        Term("skill:excel", TermKind.SKILL, fr=("Excel",), en=("Excel",)),
        Term("skill:vba", TermKind.SKILL, fr=("VBA",), en=("VBA",)),
        Term("trade:infirmier", TermKind.TRADE, fr=("infirmier",), en=("nurse",)),
        Term("credential:caces", TermKind.CREDENTIAL, fr=("CACES",), en=("CACES",)),
        Term("sgn", TermKind.LANGUAGE, fr=("LSF",), en=("sign language",)),
    ]
)


def facts(text, *, lexicon=LEXICON, as_of=TODAY):
    return read_note(text, written_on=ROW, as_of=as_of, lexicon=lexicon).facts


def years(text):
    return [(fact.term, fact.years) for fact in facts(text) if fact.kind is FactKind.EXPERIENCE]


def terms(text, kind):
    return [fact.term for fact in facts(text) if fact.kind is kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 ans comme infirmière en EHPAD", ("trade:infirmier", 10)),
        ("5 ans en agro, très méthodique", ("", 5)),
        ("Great with clients (5 yrs).", ("", 5)),
        ("6 yrs, renewals at 97%", ("", 6)),
        ("he's been a nurse for nearly three years now", ("trade:infirmier", 3)),
        ("18 mois d'expérience", ("", 1.5)),
        ("dix-huit mois d'expérience", ("", 1.5)),
        ("exp : 9 ans, OK", ("", 9)),
    ],
)
def test_years_done_are_experience(text, expected):
    assert years(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "On veut 5 ans d'expérience",
        "3 ans mini, il débute",
        "lacks the 3 years we need",
        "Il a 52 ans",
        "52 ans et un dos fragile",
        "48 ans, divorcé",
        "à revoir dans 3 ans",
        "3 mois de préavis",
        "left two years ago",
        "l'a connu il y a 4 ans",
    ],
)
def test_years_asked_awaited_gone_by_or_of_age_are_never_read(text):
    assert years(text) == []


def test_a_count_keeps_the_words_around_it():
    (fact,) = facts("been in payroll for nearly three years now", lexicon=None)

    assert fact.label == "nearly three years"


@pytest.mark.parametrize("text", ["soudure très solide", "bonne soudure", "s'est formé à la soudure", "welding OK"])
def test_a_skill_said_good_is_held(text):
    assert terms(text, FactKind.SKILL) == ["skill:soudure"]


@pytest.mark.parametrize(
    "text",
    [
        "ne maîtrise pas la soudure",
        "soudure faible",
        "on veut une bonne soudure",
        "le client demande Excel, solide",
        "Excel",
    ],
)
def test_a_skill_lacking_asked_or_merely_named_is_no_fact(text):
    assert terms(text, FactKind.SKILL) == []


def test_each_clause_says_its_own_skill():
    assert terms("maîtrise Excel mais pas de VBA", FactKind.SKILL) == ["skill:excel"]


def test_a_mark_out_of_five_is_the_level():
    assert [(fact.term, fact.level) for fact in facts("Excel 4/5, VBA 2/5")] == [("skill:excel", 4), ("skill:vba", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "m'a envoyé par mail son CACES tout neuf",
        "a obtenu son CACES",
        "passed her CACES since",
        "vient d'avoir son CACES",
        "CACES à jour",
    ],
)
def test_a_paper_said_obtained_is_held(text):
    assert terms(text, FactKind.CREDENTIAL) == ["credential:caces"]


@pytest.mark.parametrize(
    "text",
    ["n'a pas son CACES", "CACES expiré", "CACES en cours", "doit passer son CACES", "CACES exigé", "no CACES yet"],
)
def test_a_paper_lacking_or_asked_is_no_fact(text):
    assert terms(text, FactKind.CREDENTIAL) == []


def test_common_papers_are_read_without_a_lexicon():
    (fact,) = facts("a obtenu son permis C", lexicon=None)

    assert (fact.kind, fact.term) == (FactKind.CREDENTIAL, "permis c")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("learnt German, B2 now", [("de", "B2")]),
        ("Anglais B1, espagnol courant", [("en", "B1"), ("es", "C1")]),
        ("bon niveau d'anglais (B2)", [("en", "B2")]),
        ("pas d'anglais", []),
        ("German is no longer needed", []),
    ],
)
def test_a_language_is_read_with_its_level(text, expected):
    known = [(fact.term, fact.cefr) for fact in facts(text, lexicon=None) if fact.kind is FactKind.LANGUAGE]

    assert known == expected


def test_sign_language_is_never_made_a_fact():
    assert facts("LSF ok") == ()


def test_a_fact_is_dated_by_its_row_its_block_or_the_day_of_reading_when_it_came_since():
    def as_of(text):
        return [str(fact.as_of) for fact in facts(text)]

    assert as_of("a obtenu son CACES") == ["2025-06-12"]
    assert as_of("LM 03/10/25 : a obtenu son CACES") == ["2025-10-03"]
    assert as_of("passed her CACES since") == ["2025-11-20"]


@pytest.mark.parametrize("text", ["has run Excel in production", "attestation de formation Excel, toujours partant"])
def test_a_tool_they_work_with_or_were_trained_in_is_held(text):
    assert terms(text, FactKind.SKILL) == ["skill:excel"]
