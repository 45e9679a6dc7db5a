"""What must hold for anybody, whatever their history."""

import dataclasses
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ravive.application.sentences import LANGUAGES, say
from ravive.domain.brief import brief_for
from ravive.domain.kernel.claims import (
    CLAIM_TYPES,
    Availability,
    CandidateWithdrew,
    Claim,
    Contract,
    Credential,
    ExperienceShort,
    Language,
    Location,
    MissingSkill,
    SalaryGap,
)
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import Direction, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.openings import EffectKind, Opening
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import (
    ChangeKind,
    Channel,
    Decision,
    Feedback,
    Firmness,
    Ground,
    Reaction,
    Side,
    Stage,
    Status,
    WithdrawalCause,
)
from ravive.domain.recall import rank, rank_one
from ravive.domain.recall.forbidden import FORBIDDEN_INPUTS
from ravive.domain.recall.likelihood import chance
from ravive.domain.refusals import Known
from recall_cases import LEXICON, TODAY, change, opening, requirement

#: A few dozen histories each time: the suite of the domain stays quick, and the seeds move on from run to run.
settings.register_profile("domain", max_examples=40, deadline=None)
quick = settings.get_profile("domain")

SKILLS = ("Pneumatique", "automate Siemens", "Soudure", "niveau technique")
CHANGES = (
    change("plus d'exigence Siemens", EffectKind.REQUIREMENT_DROPPED, term="skill:siemens"),
    change("plus de nuits", EffectKind.NIGHTS_ENDED, EffectKind.HOURS, shifts="2x8"),
    change("chef parti", EffectKind.MANAGER_LEFT, kind=ChangeKind.MANAGEMENT),
)
POST = opening(
    requirements=(requirement("Pneumatique"), requirement("Soudure"), requirement("Mécanique", must=False)),
    salary_min=35_000,
    salary_max=40_000,
    years_min=3,
    contract="CDI",
    nights=False,
)

days = st.builds(PartialDate, st.integers(2023, 2026), st.integers(1, 12)) | st.dates(
    min_value=TODAY.replace(year=2023), max_value=TODAY.replace(year=2026, month=12)
).map(PartialDate.of)
sure = st.booleans()
claims = st.one_of(
    st.builds(MissingSkill, skill=st.sampled_from(SKILLS), certain=sure),
    st.builds(SalaryGap, expected=st.none() | st.sampled_from((34_000, 41_000, 60_000)), certain=sure),
    st.builds(ExperienceShort, years_has=st.none() | st.floats(0, 10), certain=sure),
    st.builds(Language, language=st.sampled_from((None, "de", "fr", "xx")), level=st.sampled_from((None, "A2", "C1"))),
    st.builds(Credential, credential=st.sampled_from((None, "permis C", "work permit")), certain=sure),
    st.builds(Contract, wanted=st.sampled_from((None, "pas de nuit", "mi-temps", "CDI"))),
    st.builds(Location, place=st.sampled_from((None, "Lyon"))),
    st.builds(Availability, available_on=st.none() | days),
    st.builds(CandidateWithdrew, cause=st.sampled_from(WithdrawalCause)),
    st.sampled_from(list(CLAIM_TYPES.values())).map(lambda kind: kind()),
)
endings = st.builds(
    Ending,
    applied_on=st.none() | days,
    ended_on=st.none() | days,
    job=st.sampled_from((None, "Technicien de maintenance", "Designer", "Autre chose")),
    claims=st.lists(claims, max_size=3).map(tuple),
    side=st.sampled_from(Side),
    firmness=st.sampled_from(Firmness),
    feedback=st.sampled_from(Feedback),
    reaction=st.sampled_from(Reaction),
    stage=st.sampled_from(Stage),
    call_back_on=st.none() | days,
    grounds=st.lists(st.sampled_from(Ground), max_size=1).map(tuple),
)
facts = st.builds(
    Fact,
    kind=st.sampled_from(FactKind),
    term=st.sampled_from([skill.lower() for skill in SKILLS]),
    label=st.sampled_from(SKILLS),
    held=st.booleans(),
    years=st.none() | st.floats(0, 10),
    certain=sure,
    as_of=st.none() | days,
)
people = st.builds(
    Person,
    key=st.uuids().map(str),
    name=st.sampled_from(("Camille Exemple", "Mohamed Ali", "Jean-Marie Le Goff")),
    emails=st.sampled_from(((), ("a@courriel.example",))),
    phones=st.sampled_from(((), ("+33639980000",), ("0140000000",))),
    facts=st.lists(facts, max_size=3).map(tuple),
    wishes=st.builds(
        Wishes,
        salary_from=st.none() | st.sampled_from((30_000, 60_000)),
        contracts=st.sampled_from(((), ("cdi",), ("temps partiel",))),
        refuses=st.sampled_from(((), ("nuit",))),
        available_on=st.none() | days,
    ),
    endings=st.lists(endings, max_size=2).map(tuple),
    touches=st.lists(
        st.builds(Touch, on=days, direction=st.sampled_from(Direction), friendly=st.sampled_from((None, True, False))),
        max_size=2,
    ).map(tuple),
    permission=st.builds(
        Permission,
        refused_channels=st.lists(st.sampled_from(Channel), max_size=2).map(tuple),
        requests=st.sampled_from(((), (), (), (RightsRequest.ERASURE,))),
    ),
    standing=st.sampled_from((Standing.FREE, Standing.FREE, Standing.IN_PROCESS)),
    sources=st.integers(2, 900).map(lambda row: (Source(file="suivi.xlsx", row=row),)),
)


def recalled(who, post=POST, changes=CHANGES):
    return rank_one(who, opening=post, changes=changes, on=TODAY, lexicon=LEXICON)


@quick
@given(people)
def test_nobody_who_is_blocked_is_ever_offered_a_channel(who) -> None:
    recall = recalled(who)

    if recall.decision is Decision.BLOCKED:
        assert recall.channel is None
        assert recall.likelihood is None
        assert [section.kind for section in brief_for(recall, opening=POST, changes=CHANGES, on=TODAY).sections] == [
            "who"
        ]
    assert recall.channel not in who.permission.refused_channels


@quick
@given(people)
def test_a_missing_fact_never_lifts_anything(who) -> None:
    """Nothing known of the person since, of the post nor of the company: a claim is lifted by none of the three."""
    bare = replace(who, facts=(), wishes=Wishes(), touches=())

    recall = recalled(bare, post=Opening(title="Technicien de maintenance"), changes=())

    lifted = {check.verdict.code for check in recall.checks if check.verdict.state is Status.LIFTED}
    # That a post is open, or that a day has come, are facts.
    assert lifted <= {
        "refusals.outranked.post_open",
        "refusals.position_closed.post_open",
        "refusals.availability.day_has_come",
    }


@quick
@given(people)
def test_a_claim_read_without_certainty_never_stands(who) -> None:
    assert all(check.claim.certain for check in recalled(who).checks if check.verdict.state is Status.STANDS)


@given(
    people, st.sampled_from(("Zoé Autre", "Ахмед", "")), st.sampled_from((("z@autre.example",), ("1950@x.example",)))
)
def test_a_name_or_an_address_changes_no_decision_and_no_score(who, name, emails) -> None:
    other = replace(who, name=name, emails=emails if who.emails else ())

    before, after = recalled(who), recalled(other)

    assert dataclasses.replace(after, person=who) == before


@quick
@given(people, st.lists(st.sampled_from(Ground), max_size=3))
def test_a_protected_ground_changes_no_fit_and_no_likelihood(who, grounds) -> None:
    marked = replace(who, endings=tuple(replace(one, grounds=tuple(grounds)) for one in who.endings))
    plain = replace(who, endings=tuple(replace(one, grounds=()) for one in who.endings))

    before, after = recalled(plain), recalled(marked)

    assert (after.fit, after.likelihood, after.channel) == (before.fit, before.likelihood, before.channel) or (
        # Where a ground was all that was written, an outcome is at least recorded.
        before.because.code == "recall.no_answer_recorded"
    )


@quick
@given(st.lists(people, max_size=8, unique_by=lambda one: one.key), st.randoms(use_true_random=False))
def test_the_order_of_the_files_changes_nothing(pool, chance) -> None:
    shuffled = list(pool)
    chance.shuffle(shuffled)

    def ranked(people):
        return rank(people, opening=POST, changes=CHANGES, on=TODAY, lexicon=LEXICON)

    assert ranked(shuffled) == ranked(pool)
    assert [recall.rank for recall in ranked(pool)] == list(range(1, len(pool) + 1))
    order = [list(Decision).index(recall.decision) for recall in ranked(pool)]
    assert order == sorted(order)


@quick
@given(people)
def test_everything_that_is_answered_can_be_said_in_both_languages(who) -> None:
    recall = recalled(who)
    brief = brief_for(recall, opening=POST, changes=CHANGES, on=TODAY)
    lines = [
        recall.because,
        *recall.why_now,
        *recall.notices,
        *(check.verdict.line for check in recall.checks),
        *(line for section in brief.sections for line in section.lines),
        *([recall.channel_why] if recall.channel_why else []),
        *([part.line for part in recall.likelihood.contributions] if recall.likelihood else []),
    ]

    assert all(say(line, language) for line in lines for language in LANGUAGES)


@quick
@given(people)
def test_the_lines_of_a_likelihood_make_it_exactly_and_its_interval_holds_it(who) -> None:
    likelihood = recalled(who).likelihood

    if likelihood is not None:
        assert likelihood.p == chance(sum(line.weight for line in likelihood.contributions))
        assert 0 <= likelihood.low <= likelihood.p <= likelihood.high <= 1


def test_no_input_of_a_recall_is_a_forbidden_one() -> None:
    """What weighs is what `Known` holds and what an ending holds: neither has a field of the deny-list."""
    inputs = {field.name for kind in (Known, Fact, Wishes, Ending, Claim) for field in dataclasses.fields(kind)}

    assert inputs & set(FORBIDDEN_INPUTS) == set()
    assert {field.name for field in dataclasses.fields(Known)} == {"facts", "wishes", "touches"}
