"""
The 27 protected grounds and 12 proxies: changing any of them on a person moves no decision, no score and no order.

Each is changed in every way in which a person of the pool can carry it: as a mark of the reader (`grounds`), as words
beside the reasons in a comment, as words of a source, as a fact that no requirement asks for, as a name or an address.
What the words of a comment are read into is tried as well: a reading with them weighs as the reading without.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pytest

from ravive.domain.kernel.claims import (
    Availability,
    CandidateWithdrew,
    CultureFit,
    ExperienceShort,
    MissingSkill,
    Outranked,
    PositionClosed,
    SalaryGap,
    SoftSkill,
)
from ravive.domain.kernel.facts import FactKind, Wishes
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import ChangeKind, Decision, Feedback, Firmness, Ground, Reaction, Side, Stage
from ravive.domain.reading.comments import read_comment
from ravive.domain.recall import Recall, rank
from ravive.domain.recall.forbidden import FORBIDDEN_INPUTS
from recall_cases import LEXICON, TODAY, change, day, ending, fact, from_them, opening, person, requirement

#: Code du travail, L1132-1: each ground with its name in the deny-list, the mark of the reader, and what gets written.
GROUNDS: dict[str, tuple[Ground, tuple[str, str]]] = {
    "origin": (Ground.ORIGIN, ("d'origine maghrébine", "of North African origin")),
    "sex": (Ground.SEX, ("c'est une femme", "she is a woman")),
    "morals": (Ground.OTHER, ("vit en couple libre, sort beaucoup", "lives in an open couple, parties a lot")),
    "sexual_orientation": (Ground.SEXUAL_ORIENTATION, ("homosexuel affiché", "openly gay")),
    "gender_identity": (Ground.GENDER_IDENTITY, ("personne trans", "a trans person")),
    "age": (Ground.AGE, ("57 ans, proche de la retraite", "57 years old, near retirement")),
    "family": (Ground.FAMILY, ("divorcée, trois enfants en bas âge", "divorced, three small children")),
    "pregnancy": (Ground.PREGNANCY, ("enceinte de cinq mois", "five months pregnant")),
    "genetics": (Ground.HEALTH, ("porteur d'une maladie génétique", "carries a genetic disease")),
    "poverty": (Ground.POVERTY, ("au RSA, surendettée", "on benefits, in debt")),
    "ethnicity": (Ground.ORIGIN, ("issu des gens du voyage", "from the Roma community")),
    "nationality": (Ground.NATIONALITY, ("de nationalité algérienne", "an Algerian national")),
    "race": (Ground.ORIGIN, ("noir de peau", "Black")),
    "politics": (Ground.POLITICS, ("militant de gauche", "a left-wing activist")),
    "union": (Ground.UNION, ("délégué CGT", "a union delegate")),
    "mutual_activity": (Ground.UNION, ("administrateur d'une mutuelle", "sits on the board of a mutual society")),
    "elected_mandate": (Ground.POLITICS, ("conseillère municipale", "an elected town councillor")),
    "religion": (Ground.RELIGION, ("porte le voile, pratiquante", "wears a hijab, religious")),
    "appearance": (Ground.APPEARANCE, ("obèse et tatoué", "overweight and tattooed")),
    "surname": (Ground.SURNAME, ("un nom imprononçable", "an unpronounceable surname")),
    "address": (Ground.ADDRESS, ("habite une cité du 93", "lives on a council estate")),
    "bank_domicile": (Ground.POVERTY, ("compte bancaire en Roumanie", "banks in Romania")),
    "health": (Ground.HEALTH, ("a eu un cancer, dépressive", "had cancer, depressed")),
    "loss_of_autonomy": (Ground.DISABILITY, ("perte d'autonomie", "losing autonomy")),
    "disability": (Ground.DISABILITY, ("RQTH, malentendant", "registered disabled, hard of hearing")),
    "other_languages": (Ground.ORIGIN, ("parle turc à la maison", "speaks Turkish at home")),
    "whistleblowing": (
        Ground.OTHER,
        ("lanceur d'alerte chez son ancien employeur", "a whistleblower at her last firm"),
    ),
}

#: What betrays a ground, or may not be held against anybody, with what gets written of it.
PROXIES: dict[str, tuple[str, str]] = {
    "first_name": ("s'appelle Mohamed", "named Mohamed"),
    "civility": ("Mademoiselle", "Miss"),
    "email_address": ("adresse en 1961", "an address with 1961 in it"),
    "photo": ("photo jointe au CV", "a photo on the resume"),
    "graduation_year": ("bac en 1984", "class of 1984"),
    "career_gaps": ("trou de deux ans dans le CV", "a two-year gap in the resume"),
    "postcode": ("code postal 93200", "postcode 93200"),
    "accent": ("fort accent étranger", "a strong foreign accent"),
    "salary_history": ("gagnait 31 k€ dans son emploi précédent", "used to earn 31k"),
    "litigation": ("aux prud'hommes contre son ex-employeur", "sued a former employer"),
    "data_subject_requests": ("a demandé une copie de ses données", "asked for a copy of their data"),
    "who_refused": ("refus signé par Karim", "turned down by Karim"),
}

POST = opening(
    requirements=(requirement("Pneumatique"), requirement("Soudure", must=False)),
    salary_min=35_000,
    salary_max=40_000,
    years_min=3,
    contract="CDI",
    nights=False,
)
CHANGES = (
    change("plus d'exigence Siemens", EffectKind.REQUIREMENT_DROPPED, term="skill:siemens"),
    change("chef parti", EffectKind.MANAGER_LEFT, kind=ChangeKind.MANAGEMENT),
)


def a_pool() -> tuple[Person, ...]:
    """People of every decision, each with something told in words beside the reasons."""
    siemens = MissingSkill(skill="automate Siemens", evidence=(0, 25))
    histories = (
        ending(siemens, text="ne connaît pas le Siemens. Bon contact."),
        ending(SalaryGap(expected=60_000), text="voulait 60k. Sérieux.", reaction=Reaction.DISAPPOINTED),
        ending(Outranked(rank=2), text="2e sur le poste.", stage=Stage.FINAL, firmness=Firmness.OPEN_DOOR),
        ending(ExperienceShort(years_has=1), text="un an seulement.", ended_on=day("2025-04-02")),
        ending(CultureFit(trait="autonomie"), SoftSkill(certain=False), text="pas assez autonome pour ce chef."),
        ending(PositionClosed(), text="poste gelé.", feedback=Feedback.NONE, reaction=Reaction.UNKNOWN),
        ending(CandidateWithdrew(), text="a retiré sa candidature.", side=Side.CANDIDATE),
        ending(Availability(available_on=day("2026-04-15")), text="préavis long.", call_back_on=day("2026-03-01")),
        ending(siemens, text="plus jamais.", firmness=Firmness.FIRM_NO),
        ending(text="pas retenu.", reaction=Reaction.HOSTILE),
    )
    return tuple(
        person(
            one,
            key=f"p{number}",
            facts=(fact("Pneumatique"), fact("Technicien de maintenance", FactKind.TRADE, years=4.0)),
            wishes=Wishes(salary_from=36_000, places=("rouen",)),
            touches=(from_them("2026-02-01"),) if number % 2 else (),
            sources=(Source(file="suivi.xlsx", sheet="2026", row=number),),
        )
        for number, one in enumerate(histories, start=2)
    )


POOL = a_pool()


def ranked(people: Sequence[Person]) -> tuple[Recall, ...]:
    return rank(people, opening=POST, changes=CHANGES, on=TODAY, lexicon=LEXICON)


def weighed(recall: Recall) -> tuple[object, ...]:
    """All that decides of somebody or is shown as a figure, but for the words it was written with."""
    checks = [(check.claim.kind, check.verdict.state, check.verdict.code) for check in recall.checks]
    likelihood = recall.likelihood and (recall.likelihood.p, recall.likelihood.low, recall.likelihood.high)
    figures = (recall.fit.share, recall.fit.must_share, likelihood)
    return recall.person.key, recall.decision, recall.because.code, recall.channel, figures, checks


@cache
def without() -> tuple[tuple[object, ...], ...]:
    return tuple(map(weighed, ranked(POOL)))


# --- The ways in which somebody carries it ----------------------------------------------------------------------------
Carry = Callable[[Person], Person]


@dataclass(frozen=True)
class Case:
    """One ground or proxy, carried in one way."""

    name: str
    way: str
    carry: Carry


def with_endings(who: Person, alter: Callable[[Ending], Ending]) -> Person:
    return replace(who, endings=tuple(map(alter, who.endings)))


def beside_the_reasons(words: str) -> Carry:
    """The words at the end of the comment: the evidence of each claim stays where it was."""
    return lambda who: with_endings(who, lambda one: replace(one, text=f"{one.text} {words.capitalize()}."))


def in_a_source(words: str) -> Carry:
    return lambda who: with_endings(who, lambda one: replace(one, source=replace(one.source, quote=words)))


def as_a_fact(words: str) -> Carry:
    """A thing known, of each kind, that the post does not ask."""
    return lambda who: replace(who, facts=(*who.facts, *(fact(words, kind) for kind in _LOOSE)))


_LOOSE = (FactKind.SKILL, FactKind.CREDENTIAL, FactKind.SECTOR, FactKind.LANGUAGE)


def as_a_mark(ground: Ground) -> Carry:
    return lambda who: with_endings(who, lambda one: replace(one, grounds=(*one.grounds, ground)))


def written(name: str, words: tuple[str, str]) -> Iterator[Case]:
    for language, said in zip(("fr", "en"), words, strict=True):
        yield Case(name, f"comment {language}", beside_the_reasons(said))
        yield Case(name, f"source {language}", in_a_source(said))
        yield Case(name, f"fact {language}", as_a_fact(said))


def cases() -> Iterator[Case]:
    for name, (ground, words) in GROUNDS.items():
        yield Case(name, "mark", as_a_mark(ground))
        yield from written(name, words)
    for name, words in PROXIES.items():
        yield from written(name, words)
    for name in ("Mohamed Ait-Ahmed", "Mme Fatou Diallo", "Marie-Chantal de La Tour", "Ахмед", ""):
        yield Case("first_name", f"name {name}", lambda who, name=name: replace(who, name=name))
    for address in ("papy1951@courriel.example", "rachid.b@courriel.example", "elue.rn@parti.example"):
        yield Case("email_address", address, lambda who, address=address: replace(who, emails=(address,)))
    for number in ("+33 7 39 98 00 99", "06 39 98 11 11"):
        yield Case("address", f"phone {number}", lambda who, number=number: replace(who, phones=(number,)))


CASES = tuple(cases())


def test_the_deny_list_holds_the_27_grounds_and_the_12_proxies_and_each_is_tried() -> None:
    assert (len(GROUNDS), len(PROXIES)) == (27, 12)
    assert set(GROUNDS) | set(PROXIES) <= set(FORBIDDEN_INPUTS)
    assert {name for name in GROUNDS if FORBIDDEN_INPUTS[name] != "protected_ground"} == set()
    assert {case.name for case in CASES} == set(GROUNDS) | set(PROXIES)


def test_the_pool_holds_every_decision_and_several_scores() -> None:
    """Else nothing could move, and the test below would tell nothing."""
    assert {recall.decision for recall in ranked(POOL)} == set(Decision)
    assert len({recall.likelihood.p for recall in ranked(POOL) if recall.likelihood}) >= 5


def test_something_that_may_weigh_does_move_the_ranking() -> None:
    """The comparison sees a change where there is one: a lack that the post asks for."""
    lacking = tuple(replace(who, facts=(fact("Pneumatique", held=False),)) for who in POOL)

    assert tuple(map(weighed, ranked(lacking))) != without()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.name}, {case.way}")
def test_it_moves_no_decision_no_score_and_no_order(case: Case) -> None:
    """On one person in three, the others being as they were: each is compared with somebody who is not changed."""
    for first in range(3):
        mixed = [case.carry(who) if index % 3 == first else who for index, who in enumerate(POOL)]
        assert tuple(map(weighed, ranked(mixed))) == without()


def test_whoever_is_refused_for_a_ground_alone_is_not_let_go_for_it() -> None:
    """The mark tells that an application ended; of two such endings, none weighs more than the other."""
    bare = Ending(job="Technicien de maintenance", ended_on=day("2026-01-15"))
    found = {
        weighed(ranked([person(replace(bare, grounds=(ground,)), facts=(fact("Pneumatique"),))])[0])[1:4]
        for ground in Ground
    }

    assert len(found) == 1
    assert {decision for decision, *_ in found} <= {Decision.CALL_NOW, Decision.WARM_UP}


# --- What the words are read into -------------------------------------------------------------------------------------
COMMENTS = (
    "Refus : ne connaît pas Siemens.",
    "Bon entretien mais demandait 60 k€ pour un budget de 40.",
    "Too junior for this role, keep in touch.",
)


def read_into(text: str) -> Ending:
    reading = read_comment(text)
    return ending(
        *(replace(claim, evidence=None) for claim in reading.claims),
        side=reading.side,
        firmness=reading.firmness,
        feedback=reading.feedback,
        reaction=reading.reaction,
        stage=reading.stage,
        call_back_on=reading.call_back_on,
        grounds=tuple(dict.fromkeys(mention.ground for mention in reading.sensitive)),
        text=text,
    )


def weighed_as_read(text: str) -> tuple[object, ...]:
    return weighed(ranked([person(read_into(text), facts=(fact("Pneumatique"),))])[0])


#: The reader takes some of these words for a reason or a stage: a fault of the reading, shown to the recruiter, that
#: may not grow.
MISREAD_AT_MOST = 0.05


def comments_with_a_ground() -> Iterator[tuple[str, str, str]]:
    written_of = {**{name: words for name, (_, words) in GROUNDS.items()}, **PROXIES}
    for name, (french, english) in written_of.items():
        for comment in COMMENTS:
            yield name, comment, english if comment == COMMENTS[2] else french


def test_a_comment_that_tells_it_is_read_and_weighs_as_without() -> None:
    told = list(comments_with_a_ground())
    moved = [
        (name, comment)
        for name, comment, said in told
        if weighed_as_read(f"{comment} {said.capitalize()}.") != weighed_as_read(comment)
    ]

    assert len(moved) <= MISREAD_AT_MOST * len(told), moved
