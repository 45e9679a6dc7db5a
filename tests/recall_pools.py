"""Pools, openings, changes and days made by chance, for what must hold of any of them."""

from datetime import timedelta

from hypothesis import strategies as st

from ravive.domain.kernel.claims import (
    CLAIM_TYPES,
    Availability,
    CandidateWithdrew,
    Contract,
    Credential,
    CultureFit,
    ExperienceOver,
    ExperienceShort,
    Language,
    Location,
    MissingSkill,
    Motivation,
    Other,
    Outranked,
    SalaryGap,
)
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import ChannelHabit, Direction, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Opening, Requirement
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import (
    ChangeKind,
    Channel,
    Feedback,
    Firmness,
    Ground,
    Reaction,
    Side,
    Stage,
    WithdrawalCause,
)
from recall_cases import LEXICON, TODAY

__all__ = ["LEXICON", "TODAY", "changes", "days_of_ranking", "openings", "people", "pools"]

SKILLS = ("Pneumatique", "automate Siemens", "automate", "Soudure", "niveau technique")
JOBS = (None, "Technicien de maintenance", "Designer", "Électromécanicien", "Autre chose")
TEXT = "Refusé : trop loin de Lyon, pas de nuit, ne veut que de la vente, libre en juin, 2 j de télétravail, 3x8."
PLACES = (None, "Lyon", "Brest")

_SPAN = (TODAY - timedelta(days=700), TODAY + timedelta(days=10))
days = st.builds(PartialDate, st.integers(2024, 2025), st.none() | st.integers(1, 12)) | st.dates(*_SPAN).map(
    PartialDate.of
)
maybe_day = st.none() | days
sure = st.sampled_from((True, True, False))
spans = st.none() | st.sampled_from(((9, 25), (26, 37), (39, 61), (63, 76), (78, 97), (99, 102)))

claims = st.one_of(
    st.builds(
        MissingSkill, skill=st.sampled_from(SKILLS), level=st.sampled_from((None, 2.0)), certain=sure, evidence=spans
    ),
    st.builds(SalaryGap, expected=st.sampled_from((None, 34_000, 41_000, 60_000)), certain=sure),
    st.builds(
        ExperienceShort,
        years_has=st.sampled_from((None, 1.0, 4.0)),
        years_wanted=st.sampled_from((None, 5.0)),
        certain=sure,
    ),
    st.builds(ExperienceOver, years_has=st.sampled_from((None, 9.0)), certain=sure),
    st.builds(Language, language=st.sampled_from((None, "de", "fr")), level=st.sampled_from((None, "A2", "C1"))),
    st.builds(Credential, credential=st.sampled_from((None, "permis C", "work permit")), certain=sure),
    st.builds(Contract, wanted=st.sampled_from((None, "pas de nuit", "mi-temps", "CDI")), evidence=spans),
    st.builds(Location, place=st.sampled_from(PLACES), evidence=spans),
    st.builds(Availability, available_on=maybe_day, evidence=spans),
    st.builds(CandidateWithdrew, cause=st.sampled_from(WithdrawalCause), evidence=spans),
    st.builds(CultureFit, trait=st.sampled_from((None, "chef"))),
    st.builds(Outranked),
    st.builds(Motivation, evidence=spans),
    st.builds(Other, evidence=spans),
    st.sampled_from(list(CLAIM_TYPES.values())).map(lambda kind: kind()),
)
_OPEN = (Firmness.OPEN_DOOR, Firmness.NOT_NOW, Firmness.UNKNOWN)
endings = st.builds(
    Ending,
    applied_on=maybe_day,
    ended_on=maybe_day,
    job=st.sampled_from(JOBS),
    claims=st.lists(claims, max_size=3).map(tuple),
    side=st.sampled_from(Side),
    firmness=st.sampled_from((*Firmness, *_OPEN * 4)),
    feedback=st.sampled_from(Feedback),
    reaction=st.sampled_from((*Reaction, Reaction.WELL)),
    stage=st.sampled_from(Stage),
    call_back_on=st.none() | maybe_day,
    grounds=st.lists(st.sampled_from(Ground), max_size=1).map(tuple),
    text=st.sampled_from(("", TEXT)),
    lifted_by=st.sampled_from((None, Source(file="accord"))),
)
facts = st.builds(
    Fact,
    kind=st.sampled_from((FactKind.SKILL, *FactKind)),
    term=st.sampled_from([*(skill.lower() for skill in SKILLS), "skill:siemens", "de"]),
    label=st.sampled_from(SKILLS),
    held=sure,
    level=st.sampled_from((None, 1.0, 4.0)),
    years=st.sampled_from((None, 1.0, 5.0)),
    cefr=st.sampled_from((None, "A2", "C1")),
    certain=sure,
    as_of=maybe_day,
    source=st.sampled_from((None, Source(quote="trop loin de Lyon"), Source(quote="appris depuis"))),
)
wishes = st.builds(
    Wishes,
    salary_from=st.sampled_from((None, None, 30_000, 60_000)),
    contracts=st.sampled_from(((), (), ("cdi",), ("temps partiel",))),
    refuses=st.sampled_from(((), (), ("nuit",))),
    places=st.sampled_from(((), (), ("Brest",))),
    available_on=st.none() | maybe_day,
)
touches = st.builds(
    Touch,
    on=days,
    direction=st.sampled_from(Direction),
    channel=st.none() | st.sampled_from(Channel),
    friendly=st.sampled_from((None, True, False)),
)
permissions = st.builds(
    Permission,
    proven=st.booleans(),
    until=st.sampled_from((None, None, "2025-12-31", "2027-01")),
    refused_channels=st.lists(st.sampled_from(Channel), max_size=2).map(tuple),
    requests=st.sampled_from((*((),) * 15, (RightsRequest.ERASURE,))),
)
people = st.builds(
    Person,
    key=st.uuids().map(str),
    name=st.just("Camille Exemple"),
    emails=st.sampled_from(((), ("a@courriel.example",))),
    phones=st.sampled_from(((), ("+33639980000",), ("0140000000",))),
    facts=st.lists(facts, max_size=4).map(tuple),
    wishes=wishes,
    endings=st.lists(endings, max_size=3).map(tuple),
    touches=st.lists(touches, max_size=3).map(tuple),
    habits=st.lists(st.builds(ChannelHabit, channel=st.sampled_from(Channel), works=st.booleans()), max_size=1).map(
        tuple
    ),
    permission=permissions,
    standing=st.sampled_from((*(Standing.FREE,) * 15, Standing.HIRED)),
    barred=st.sampled_from((*(None,) * 15, Source(file="liste rouge"))),
    sources=st.integers(2, 900).map(lambda row: (Source(file="suivi.xlsx", row=row),)),
)
pools = st.lists(people, max_size=8, unique_by=lambda one: one.key)

requirements = st.builds(
    lambda label, **fields: Requirement(term=label.lower(), label=label, **fields),
    st.sampled_from((*SKILLS, "allemand")),
    kind=st.sampled_from((FactKind.SKILL, FactKind.SKILL, FactKind.EXPERIENCE, FactKind.CREDENTIAL)),
    must=st.booleans(),
    level=st.sampled_from((None, 3.0)),
    years=st.sampled_from((None, 3.0)),
)
openings = st.builds(
    Opening,
    title=st.sampled_from(("Technicien de maintenance", "Designer produit", "Vendeur")),
    trade=st.sampled_from((None, "trade:technicien-maintenance")),
    requirements=st.lists(requirements, max_size=4).map(tuple),
    dropped=st.lists(requirements, max_size=1).map(tuple),
    salary_min=st.sampled_from((None, 35_000)),
    salary_max=st.sampled_from((None, 40_000, 58_000)),
    contract=st.sampled_from((None, "CDI", "CDD")),
    part_time=st.sampled_from((None, True, False)),
    nights=st.sampled_from((None, True, False)),
    shifts=st.sampled_from((None, "2x8")),
    places=st.sampled_from(((), ("Lyon",), ("Brest",))),
    remote_days=st.sampled_from((None, 0.0, 3.0)),
    travel=st.sampled_from((None, True, False)),
    years_min=st.sampled_from((None, 0.0, 3.0, 8.0)),
    years_max=st.sampled_from((None, 5.0)),
    starts_on=maybe_day,
    starts_by=st.none() | maybe_day,
    manages=st.sampled_from((None, True)),
    key_post=st.sampled_from((None, True)),
    text=st.sampled_from(
        ("", "Technicien de maintenance : pneumatique, soudure, chantier, contrôle et réglage, atelier.")
    ),
)
effects = st.one_of(
    st.builds(
        Effect,
        kind=st.sampled_from((EffectKind.REQUIREMENT_DROPPED, EffectKind.TRAINING)),
        data=st.sampled_from(
            ({"term": "skill:siemens"}, {"label": "Soudure", "kind": "skill"}, {"kind": "experience"})
        ),
    ),
    st.builds(Effect, kind=st.just(EffectKind.SALARY_RANGE), data=st.sampled_from(({"max": 45_000}, {"max": 62_000}))),
    st.builds(Effect, kind=st.just(EffectKind.REMOTE), data=st.sampled_from(({"days": 3}, {"days": 0}))),
    st.builds(Effect, kind=st.sampled_from(EffectKind), data=st.just({})),
)
changes = st.lists(
    st.builds(
        Change,
        on=days,
        kind=st.sampled_from(ChangeKind),
        statement=st.sampled_from(("plus de nuits", "chef parti", "plus besoin d'automate Siemens", "équipe réduite")),
        effects=st.lists(effects, max_size=2).map(tuple),
    ),
    max_size=3,
).map(tuple)
#: Most often today; a day of the past, when some of it had not happened, and days on which clocks run out.
days_of_ranking = st.just(TODAY) | st.dates(TODAY - timedelta(days=100), TODAY + timedelta(days=500))
