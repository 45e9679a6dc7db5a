"""Recalls of a post: everybody with a decision, and one of them as a brief."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ravive.application.access import AccessPurpose, access_person, people_of, recalls_of
from ravive.application.outcomes import count_settled
from ravive.application.ports import ports
from ravive.application.queries.openings import opening_and_changes
from ravive.application.queries.phones import readable_phone
from ravive.application.queries.pool import last_ending
from ravive.application.weights import weights_of
from ravive.domain.brief import Brief, brief_for
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall import Recall, rank, rank_one
from ravive.domain.recall.calibration import ENOUGH_TRIALS
from ravive.domain.recall.weights import Weights
from ravive.store import models
from ravive.store.values.people import person_values

#: Rows of one decision on one page; the whole pool stays browsable, page by page.
PAGE_SIZE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallRow:
    """
    A line of the list: the recall, what a person chose instead of its decision, and how far it has gone.

    `job` and `last_on` are those of the last application.
    """

    person_id: UUID
    recall: Recall
    job: str | None
    last_on: PartialDate | None
    chosen: str | None
    state: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """How many people are withheld for one reason."""

    because: Line
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallsPage:
    """
    The ranked list of a post, one decision at a time.

    `counts` are the people of each decision; `withheld` says why the blocked are, most frequent first. `changes` and
    `on` are what the list rests on, with the opening and the weights.
    """

    opening_id: UUID
    title: str
    opening: Opening
    changes: tuple[Change, ...]
    weights: Weights
    on: date
    chosen: Decision
    counts: dict[str, int]
    rows: tuple[RecallRow, ...]
    withheld: tuple[Withheld, ...]
    number: int
    last: int

    @property
    def everybody(self) -> int:
        """How many people were ranked: the whole pool."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeLine:
    """What somebody recorded of a call-back: `state` is a code; `p` the chance that was shown then, if any was."""

    id: UUID
    on: date
    state: str
    channel: str | None
    by: str
    p: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFile:
    """
    The brief of one person for one post, and what was already decided and recorded about it.

    `phones` and `emails` are empty where no channel may be used. `outcomes` are the latest first. `is_measured` tells
    whether forecasts have been compared with enough outcomes to say more of a chance than "a priori".
    """

    opening_id: UUID
    person_id: UUID
    title: str
    brief: Brief
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    chosen: str | None
    chosen_reason: str
    recall_id: UUID | None
    state: str | None
    outcomes: tuple[OutcomeLine, ...]
    is_measured: bool


def recalls_page(*, actor: Actor, opening_id: UUID, decision: Decision | None, number: int, on: date) -> RecallsPage:
    """
    Return the people of one decision (the first that has any, if none is asked for), best first.

    The number of queries does not depend on how many people there are.

    Raises:
        NotFoundError: there is no such post, or not for this actor.
    """
    opening, changes = opening_and_changes(actor, opening_id)
    people = person_values(people_of(actor).order_by("pk"))
    lexicon = ports().lexicon()
    weights = weights_of(actor.organization_id)
    recalls = rank(people, opening=opening, changes=changes, on=on, lexicon=lexicon, weights=weights)
    counts = Counter(recall.decision for recall in recalls)
    shown = decision or next((each for each in Decision if counts[each]), Decision.CALL_NOW)
    of_decision = [recall for recall in recalls if recall.decision is shown]
    last = max(1, -(-len(of_decision) // PAGE_SIZE))
    number = min(max(number, 1), last)
    page = of_decision[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    return RecallsPage(
        opening_id=opening_id,
        title=opening.title,
        opening=opening,
        changes=changes,
        weights=weights,
        on=on,
        chosen=shown,
        counts={each.value: counts[each] for each in Decision},
        rows=_rows(actor, opening_id, page),
        withheld=_withheld(recalls),
        number=number,
        last=last,
    )


def brief_file(*, actor: Actor, opening_id: UUID, person_id: UUID, on: date) -> BriefFile:
    """
    Return the brief of one person for one post. A fixed number of queries.

    Raises:
        NotFoundError: there is no such post or person, or not for this actor.
    """
    opening, changes = opening_and_changes(actor, opening_id)
    recall = _recall(actor, person_id, opening, changes, on)
    kept = recalls_of(actor).filter(opening_id=opening_id, person_id=person_id).first()
    return BriefFile(
        opening_id=opening_id,
        person_id=person_id,
        title=opening.title,
        brief=brief_for(recall, opening=opening, changes=changes, on=on),
        phones=tuple(map(readable_phone, recall.person.phones)) if recall.channel else (),
        emails=recall.person.emails if recall.channel else (),
        chosen=kept.chosen if kept else None,
        chosen_reason=kept.chosen_reason if kept else "",
        recall_id=kept.pk if kept else None,
        state=kept.state if kept else None,
        outcomes=_outcomes(kept) if kept else (),
        is_measured=count_settled(actor.organization_id, on=on) >= ENOUGH_TRIALS,
    )


def recall_of(*, actor: Actor, opening_id: UUID, person_id: UUID, on: date) -> Recall:
    """
    Return the recall of one person for one post, as the ranking gives it on a day.

    Raises:
        NotFoundError: there is no such post or person, or not for this actor.
    """
    opening, changes = opening_and_changes(actor, opening_id)
    return _recall(actor, person_id, opening, changes, on)


def _recall(actor: Actor, person_id: UUID, opening: Opening, changes: Sequence[Change], on: date) -> Recall:
    access_person(actor, person_id, purpose=AccessPurpose.VIEW)
    (person,) = person_values(people_of(actor).filter(pk=person_id).order_by("pk"))
    weights = weights_of(actor.organization_id)
    return rank_one(person, opening=opening, changes=changes, on=on, lexicon=ports().lexicon(), weights=weights)


def _outcomes(recall: models.Recall) -> tuple[OutcomeLine, ...]:
    rows = models.RecallOutcome.objects.filter(recall=recall, undone_at__isnull=True)
    return tuple(
        OutcomeLine(
            id=row.pk,
            on=row.on,
            state=row.state,
            channel=row.channel,
            by=row.recorded_by.user.name or row.recorded_by.user.email,
            p=None if row.forecast is None else row.forecast["p"],
        )
        for row in rows.select_related("recorded_by__user").order_by("-created_at", "-pk")
    )


def _rows(actor: Actor, opening_id: UUID, page: list[Recall]) -> tuple[RecallRow, ...]:
    ids = [UUID(recall.person.key) for recall in page]
    kept = {row.person_id: row for row in recalls_of(actor).filter(opening_id=opening_id, person_id__in=ids)}
    return tuple(_row(person_id, recall, kept.get(person_id)) for person_id, recall in zip(ids, page, strict=True))


def _row(person_id: UUID, recall: Recall, kept: models.Recall | None) -> RecallRow:
    ending = last_ending(recall.person)
    return RecallRow(
        person_id=person_id,
        recall=recall,
        job=ending.job if ending else None,
        last_on=(ending.ended_on or ending.applied_on) if ending else None,
        chosen=kept.chosen if kept else None,
        state=kept.state if kept else None,
    )


def _withheld(recalls: tuple[Recall, ...]) -> tuple[Withheld, ...]:
    """Count the blocked by reason, whatever the dates and names in it."""
    blocked = [recall.because for recall in recalls if recall.decision is Decision.BLOCKED]
    counts = Counter(line.code for line in blocked)
    return tuple(
        Withheld(because=Line(f"withheld.{code.rpartition('.')[2]}"), people=people)
        for code, people in counts.most_common()
    )
