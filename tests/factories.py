"""Typed functions that make what a test speaks of: say what matters, the rest is plausible."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from uuid import UUID, uuid4

from cast import NOW
from ravive.application.actions import (
    do_create_opening,
    do_import_workbooks,
    do_record_change,
    do_record_outcome,
    do_record_refusal,
)
from ravive.application.actions.contacts import LoggedContact
from ravive.application.actions.importing.report import ImportReport
from ravive.application.actions.outcomes import Reported
from ravive.application.intake import ColumnReading, ColumnRole, RowCounts, SetAside, SheetReading, Understanding
from ravive.application.queries.recalls import recalls_page
from ravive.application.rankings.shown import log_recalls_shown
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.claims import Claim, MissingSkill, SoftSkill
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.history import Direction, Ending, Touch
from ravive.domain.kernel.openings import Change, Opening, Requirement
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.records import RecallState, WeightsOrigin
from ravive.domain.kernel.sayings import Line, Source
from ravive.domain.kernel.tables import Cell, Row, Sheet, Workbook
from ravive.domain.kernel.vocabulary import (
    ChangeKind,
    Channel,
    Decision,
    Feedback,
    Firmness,
    Reaction,
    Side,
    Stage,
)
from ravive.domain.reading.version import READER_VERSION
from ravive.domain.recall.calibration import forecast_of
from ravive.domain.recall.likelihood import chance, line_of
from ravive.domain.recall.result import Contribution, Fit, Likelihood, Recall
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor, Weights
from ravive.domain.refusals.doubts import urgency_of_change
from ravive.store import models
from ravive.store.values.plain import plain
from ravive.store.values.proposals import reading_json
from ravive.store.values.refusals import ending_of_row

_numbers = count(1)


def day(text: str) -> PartialDate:
    """Return a date known as far as it is written: `2025`, `2025-03`, `2025-03-14`."""
    return PartialDate.parse(text)


def a_source(row: int = 2, *, file: str = "suivi.xlsx", sheet: str | None = "2025", quote: str | None = None) -> Source:
    return Source(file=file, sheet=sheet, row=row, quote=quote)


def an_ending(*claims: Claim, text: str = "KO : pas de Docker", **fields: object) -> Ending:
    plausible: dict[str, object] = {
        "applied_on": day("2025-02"),
        "ended_on": day("2025-03-14"),
        "job": "Développeuse back-end",
        "claims": claims or (MissingSkill(skill="Docker", evidence=(10, 16)),),
        "side": Side.COMPANY,
        "firmness": Firmness.NOT_NOW,
        "feedback": Feedback.ARGUED,
        "reaction": Reaction.WELL,
        "stage": Stage.INTERVIEWED,
        "text": text,
    }
    return Ending(**{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


def an_unsure_claim() -> Claim:
    """A claim that the reader only supposes."""
    return SoftSkill(trait="rigueur", certain=False, evidence=(5, 16))


def a_fact(term: str = "python", **fields: object) -> Fact:
    plausible: dict[str, object] = {"kind": FactKind.SKILL, "term": term, "label": term.capitalize()}
    return Fact(**{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


def a_touch(on: str = "2025-03-14", direction: Direction = Direction.BOTH) -> Touch:
    return Touch(on=day(on), direction=direction, channel=Channel.PHONE)


def someone(name: str = "Léa Martin", *, row: int | None = 2, **fields: object) -> Person:
    """A person as intake reads them, not in the pool yet; each with an address of their own."""
    number = next(_numbers)
    plausible: dict[str, object] = {
        "key": f"read-{number}",
        "name": name,
        "emails": (f"personne{number}@courriel.example",),
        "facts": (a_fact(),),
        "endings": (an_ending(),),
        "touches": (a_touch(),),
        "sources": () if row is None else (a_source(row),),
    }
    return Person(**{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


def a_workbook(*people: Person, file: str = "suivi.xlsx", sheet: str | None = "2025", digest: str = "") -> Workbook:
    """A workbook whose rows are those that the people were read in."""
    header = Row(1, (Cell("Nom"), Cell("E-mail"), Cell("Âge")))
    rows = tuple(
        Row(source.row, (Cell(person.name), Cell(person.emails[0] if person.emails else None), Cell(41)))
        for person in people
        for source in person.sources
        if source.row is not None and source.file == file
    )
    return Workbook(file=file, sheets=(Sheet(name=sheet, rows=(header, *rows)),), digest=digest)


def an_understanding(
    *people: Person, set_aside: Sequence[SetAside] = (), file: str = "suivi.xlsx", sheet: str | None = "2025"
) -> Understanding:
    """What intake would make of `a_workbook`: the age is a column that must not be held."""
    columns = (
        ColumnReading(index=0, header="Nom", role=ColumnRole.FULL_NAME),
        ColumnReading(index=1, header="E-mail", role=ColumnRole.EMAIL),
        ColumnReading(index=2, header="Âge", role=ColumnRole.FORBIDDEN),
    )
    return Understanding(
        people=people,
        rows=RowCounts(read=len(people) + len(set_aside), people=len(people), set_aside=tuple(set_aside)),
        sheets=(SheetReading(file=file, sheet=sheet, header_row=1, columns=columns, person_rows=len(people)),),
    )


def an_import(actor: Actor, *people: Person, file: str = "suivi.xlsx", digest: str = "") -> ImportReport:
    """Import people as if they had all been read in `file`; without a digest, it is one never seen before."""
    people = tuple(
        replace(person, sources=tuple(replace(source, file=file) for source in person.sources)) for person in people
    )
    return do_import_workbooks(
        actor=actor,
        at=NOW,
        workbooks=[a_workbook(*people, file=file, digest=digest or f"digest-{next(_numbers)}")],
        understanding=an_understanding(*people, file=file),
    )


def a_person(actor: Actor, name: str = "Léa Martin", **fields: object) -> UUID:
    """Put one person into the pool of the actor, and return their identifier."""
    report = an_import(actor, someone(name, **fields))
    return models.SourceRow.objects.get(import_run_id=report.run_id).person_id


def an_opening_value(title: str = "Développeur back-end", **fields: object) -> Opening:
    plausible: dict[str, object] = {
        "title": title,
        "requirements": (Requirement(kind=FactKind.SKILL, term="python", label="Python", evidence=(3, 9)),),
        "salary_max": 55_000,
        "text": "Développeur back-end, Python, 55 k€.",
    }
    return Opening(**{**plausible, **fields})  # type: ignore[arg-type]  # a test may set any field


def an_opening(actor: Actor, title: str = "Développeur back-end", *, manager: Actor | None = None) -> UUID:
    return do_create_opening(
        actor=actor,
        at=NOW,
        opening=an_opening_value(title),
        hiring_manager_id=None if manager is None else manager.member_id,
    )


def a_refusal(actor: Actor, person_id: UUID, *claims: Claim, **fields: object) -> UUID:
    return do_record_refusal(actor=actor, at=NOW, person_id=person_id, ending=an_ending(*claims, **fields))


def a_proposal(actor: Actor, run_id: UUID, *claims: Claim, **fields: object) -> UUID:
    """What a newer reader would make of the refusal of an import that brought one."""
    refusal = models.Refusal.objects.get(import_run_id=run_id)
    proposed = an_ending(*(claims or (SoftSkill(trait="autonomie", evidence=(5, 16)),)), **fields)
    row = models.ReadingProposal.objects.create(
        organization_id=actor.organization_id,
        created_at=NOW,
        person_id=refusal.person_id,
        refusal=refusal,
        reader_version=READER_VERSION + 1,
        reading=reading_json(proposed),
        urgency=urgency_of_change(ending_of_row(refusal), proposed).value,
    )
    return row.pk


def a_change(actor: Actor, statement: str = "Nouvelle responsable technique", opening_id: UUID | None = None) -> UUID:
    change = Change(on=day("2026-01-05"), kind=ChangeKind.MANAGEMENT, statement=statement)
    return do_record_change(actor=actor, at=NOW, change=change, opening_id=opening_id)


def a_standing_decision(actor: Actor, opening_id: UUID, person_id: UUID) -> UUID:
    """Somebody who has become callable for a post, as the worker notes it."""
    row = models.StandingDecision.objects.create(
        organization_id=actor.organization_id,
        created_at=NOW,
        person_id=person_id,
        opening_id=opening_id,
        decision=Decision.CALL_NOW.value,
        because={"code": "recall.open_door", "data": {}},
        became_on=NOW.date(),
        reason={"code": "recall.open_door", "data": {}},
        told=["recall.open_door"],
    )
    return row.pk


def a_ranking(actor: Actor, opening_id: UUID, *, decision: Decision | None = None, at: datetime = NOW) -> UUID:
    """Show the recalls of a post to somebody, and return the row of the log."""
    page = recalls_page(actor=actor, opening_id=opening_id, decision=decision, number=1, on=at.date())
    return log_recalls_shown(actor=actor, at=at, page=page)


def a_likelihood(*factors: Factor) -> Likelihood:
    """A chance made of some lines of the weights that Ravive comes with, each once; by phone without any."""
    lines = [DEFAULT_WEIGHTS.lines[factor] for factor in factors or (Factor.BASE_PHONE,)]
    parts = tuple(
        Contribution(line=line_of(factor), weight=line.weight, low=line.low, high=line.high)
        for factor, line in zip(factors or (Factor.BASE_PHONE,), lines, strict=True)
    )
    p = chance(sum(line.weight for line in lines))
    return Likelihood(p=p, low=p / 2, high=(1 + p) / 2, contributions=parts)


def a_report(state: RecallState = RecallState.YES, on: str = "2026-03-10", **fields: object) -> Reported:
    """What somebody reports of a call-back by phone."""
    said = str(fields.pop("said", ""))
    return Reported(state=state, contact=LoggedContact(touch=a_touch(on), said=said), **fields)  # type: ignore[arg-type]  # a test may set any field


def an_outcome(
    actor: Actor,
    person_id: UUID,
    opening_id: UUID,
    reported: Reported | None = None,
    *,
    likelihood: Likelihood | None = None,
    at: datetime = NOW,
) -> UUID:
    """Record what came of a call-back for which a chance was shown."""
    shown = replace(a_verdict(), likelihood=likelihood or a_likelihood())
    return do_record_outcome(
        actor=actor,
        at=at,
        person_id=person_id,
        opening_id=opening_id,
        shown=shown,
        reported=reported or a_report(),
    )


def some_outcomes(actor: Actor, answers: Sequence[bool], *factors: Factor, at: datetime = NOW) -> None:
    """Keep outcomes whose people have been erased since: one a trial, the chance made of these lines."""
    forecast = plain(forecast_of(a_likelihood(*factors), weights=DEFAULT_WEIGHTS))
    models.RecallOutcome.objects.bulk_create(
        models.RecallOutcome(
            organization_id=actor.organization_id,
            created_at=at,
            recorded_by_id=actor.member_id,
            attempt=uuid4(),
            on=at.date(),
            state=(RecallState.YES if answer else RecallState.NO).value,
            channel=Channel.PHONE.value,
            forecast=forecast,
        )
        for answer in answers
    )


def adopted_weights(actor: Actor, table: Weights, *, number: int = 1) -> UUID:
    """Have a table in force as if it had been adopted."""
    row = models.AdoptedWeights.objects.create(
        organization_id=actor.organization_id,
        number=number,
        adopted_at=NOW,
        adopted_by_id=actor.member_id,
        origin=WeightsOrigin.LEARNT.value,
        reason="essai",
        table=table.as_mapping(),
        fingerprint=table.fingerprint,
    )
    return row.pk


def other_weights(version: str = "essai", **weights: float) -> Weights:
    """The weights that Ravive comes with, some of them replaced."""
    table = DEFAULT_WEIGHTS.as_mapping()
    table["version"] = version
    for factor, weight in (weights or {"base_phone": 0.5}).items():
        table["lines"][factor] |= {"weight": weight, "low": weight - 0.5, "high": weight + 0.5}
    return Weights.from_mapping(table)


def a_verdict(person: Person | None = None, decision: Decision = Decision.CALL_NOW) -> Recall:
    """What the ranking would show of a person."""
    blocked = decision is Decision.BLOCKED
    return Recall(
        rank=1,
        person=person or someone(),
        decision=decision,
        because=Line("recall.because.test"),
        fit=Fit(share=0.8, must_share=1.0),
        channel=None if blocked else Channel.PHONE,
    )
