"""How what is known of a person meets what an opening asks."""

import pytest

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.lexicon import Lexicon, Term, TermKind
from ravive.domain.recall.fit import fit_of, known_missing, trade_closeness
from ravive.domain.recall.result import Meeting
from ravive.domain.refusals import terms_of
from recall_cases import TODAY, ending, fact, opening, person, requirement

LEXICON = Lexicon(
    [
        Term("skill:plc", TermKind.SKILL, fr=("automate",), en=("PLC",)),
        Term("skill:siemens", TermKind.SKILL, fr=("automate Siemens",), broader=("skill:plc",)),
        Term("skill:care", TermKind.SKILL, fr=("soins infirmiers",)),
        Term("skill:night", TermKind.SKILL, fr=("surveillance de nuit",)),
        Term("skill:till", TermKind.SKILL, fr=("encaissement",)),
        Term("credential:de", TermKind.CREDENTIAL, fr=("diplôme d'État",)),
        Term(
            "trade:nurse",
            TermKind.TRADE,
            fr=("infirmier",),
            en=("nurse",),
            related=("skill:care", "credential:de"),
            optional=("skill:night",),
        ),
        Term("trade:seller", TermKind.TRADE, fr=("vendeur en magasin",), related=("skill:till",)),
    ]
)
TERMS = terms_of(LEXICON)


def check_of(*facts: Fact, asked: Requirement):
    post = opening(requirements=(asked,))
    who = person(ending(), facts=facts)
    trade = trade_closeness(who, opening=post, terms=TERMS)
    return fit_of(who, opening=post, on=TODAY, terms=TERMS, trade=trade)


def met(*facts: Fact, asked: Requirement) -> tuple[Meeting, str | None]:
    (check,) = check_of(*facts, asked=asked).checks
    return check.meeting, check.through.code if check.through else None


PLC, SIEMENS = requirement("automate"), requirement("automate Siemens")
NURSE = fact("infirmière", FactKind.TRADE)


@pytest.mark.parametrize(
    ("known", "asked", "expected"),
    [
        (fact("PLC"), PLC, (Meeting.MET, None)),
        (fact("automate Siemens"), PLC, (Meeting.MET, "fit.through.narrower")),
        (fact("automate"), SIEMENS, (Meeting.PARTLY, "fit.through.broader")),
        (NURSE, requirement("soins infirmiers"), (Meeting.PARTLY, "fit.through.essential")),
        (NURSE, requirement("surveillance de nuit"), (Meeting.NOT_KNOWN, "fit.through.optional")),
        (NURSE, requirement("diplôme d'État", FactKind.CREDENTIAL), (Meeting.NOT_KNOWN, None)),
        (NURSE, PLC, (Meeting.NOT_KNOWN, None)),
    ],
    ids=["same", "narrower", "broader", "always needed", "sometimes needed", "a diploma", "nothing to do"],
)
def test_a_related_thing_meets_as_far_as_it_goes(known, asked, expected) -> None:
    assert met(known, asked=asked) == expected


def test_lacking_the_wider_thing_is_lacking_the_narrower_but_not_the_other_way_round() -> None:
    assert met(fact("automate", held=False), asked=SIEMENS)[0] is Meeting.MISSING
    assert met(fact("automate Siemens", held=False), asked=PLC)[0] is Meeting.NOT_KNOWN


def test_lacking_a_trade_says_nothing_of_its_skills() -> None:
    assert met(fact("infirmière", FactKind.TRADE, held=False), asked=requirement("soins infirmiers")) == (
        Meeting.NOT_KNOWN,
        None,
    )


def test_what_names_the_thing_counts_before_a_newer_word_on_something_wider() -> None:
    same = fact("automate Siemens", as_of="2024-01-01")
    wider = fact("automate", as_of="2026-02-01")

    assert met(same, wider, asked=SIEMENS) == (Meeting.MET, None)


def test_a_lack_that_is_known_is_not_filled_by_the_trade() -> None:
    asked = requirement("soins infirmiers")
    fit = check_of(NURSE, fact("soins infirmiers", held=False), asked=asked)

    assert known_missing(fit) is not None


def closeness(*facts: Fact, title: str, trade: str | None = None):
    who = person(facts=facts)
    return trade_closeness(who, opening=opening(title=title, trade=trade, text=title), terms=TERMS)


def test_a_title_that_the_lexicon_does_not_hold_is_compared_and_never_sure() -> None:
    seller = fact("vendeuse conseil magasin", FactKind.TRADE)
    near = closeness(seller, title="Vendeur en magasin de chaussures")
    far = closeness(seller, title="Infirmière de nuit")

    assert near.value > 0.6
    assert far.value < 0.2
    assert not near.sure
    assert not far.sure


def test_a_title_that_means_nothing_to_us_is_neither_near_nor_far() -> None:
    assert closeness(fact("happiness wizard", FactKind.TRADE), title="Infirmière").value == 0.5
