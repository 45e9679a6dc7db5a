"""What waits for a person: claims the reader was unsure of, comments it cannot read, and what a newer one proposes."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from ravive.application.access import AccessPurpose, check_may, proposals_of, refusals_of
from ravive.application.queries.readings import Reading, reading_of_application
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import ProposalState
from ravive.domain.reading.rereading import differences
from ravive.store import models
from ravive.store.values.proposals import with_reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A claim that the reader was unsure of, at `position` in its reading. `key` names the card when it is put off."""

    reading: Reading
    position: int

    @property
    def key(self) -> str:
        """What stays the same while the claims of the refusal are answered one by one."""
        return str(self.reading.application_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRead:
    """A comment in a language that is not read here: a person says what it tells. `key` names the card."""

    reading: Reading

    @property
    def key(self) -> str:
        """What names the card when it is put off."""
        return str(self.reading.application_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A reading that stands, and what a newer reader makes of the same words. `changed` names what differs."""

    id: UUID
    reading: Reading
    proposed: Ending
    changed: tuple[str, ...]

    @property
    def key(self) -> str:
        """What names the card when it is put off."""
        return str(self.id)


Card: TypeAlias = Question | NotRead | Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ToConfirm:
    """The queue: how many cards wait, how many of them were put off, and the one to look at; None when none waits."""

    waiting: int
    put_off: int
    card: Card | None


def count_to_confirm(*, actor: Actor, run_id: UUID | None = None) -> int:
    """Return how many readings wait for an answer, in all or of one import. Two queries, by index."""
    check_may(actor, AccessPurpose.RECRUIT)
    return _questions(actor, run_id).count() + _proposals(actor, run_id).count()


def to_confirm(*, actor: Actor, run_id: UUID | None = None, put_off: Collection[str] = ()) -> ToConfirm:
    """
    Return the next card of the queue, the most unsure first: what stands under a firm no, then what accuses.

    `put_off` names the cards that were kept for later; they come back when nothing else waits.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    questions, proposals = _questions(actor, run_id), _proposals(actor, run_id)
    waiting = questions.count() + proposals.count()
    ids = [UUID(key) for key in put_off]
    fresh_questions = questions.exclude(application_id__in=ids) if ids else questions
    fresh_proposals = proposals.exclude(pk__in=ids) if ids else proposals
    left = waiting if not ids else fresh_questions.count() + fresh_proposals.count()
    card = _first(fresh_questions, fresh_proposals) if left else _first(questions, proposals)
    return ToConfirm(waiting=waiting, put_off=waiting - left if left else 0, card=card)


def _questions(actor: Actor, run_id: UUID | None) -> QuerySet[models.Refusal]:
    proposed = models.ReadingProposal.objects.filter(refusal=OuterRef("pk"), state=ProposalState.PENDING.value)
    # A proposal on the same words asks the better question.
    rows = refusals_of(actor).current().filter(urgency__gt=0).exclude(Exists(proposed))
    return rows if run_id is None else rows.filter(application__import_run=run_id)


def _proposals(actor: Actor, run_id: UUID | None) -> QuerySet[models.ReadingProposal]:
    rows = proposals_of(actor).filter(state=ProposalState.PENDING.value, refusal__superseded_by__isnull=True)
    return rows if run_id is None else rows.filter(refusal__application__import_run=run_id)


def _first(questions: QuerySet[models.Refusal], proposals: QuerySet[models.ReadingProposal]) -> Card | None:
    """Return the first card of the two lists; of two as urgent, the question."""
    question = questions.order_by("-urgency", "application_id", "pk").first()
    proposal = proposals.order_by("-urgency", "pk").first()
    if question is not None and (proposal is None or question.urgency >= proposal.urgency):
        reading = reading_of_application(question.application_id, refusal_id=question.pk)
        return Question(reading=reading, position=reading.unsure[0]) if reading.unsure else NotRead(reading=reading)
    return None if proposal is None else _proposal(proposal)


def _proposal(row: models.ReadingProposal) -> Proposal:
    refusal = models.Refusal.objects.only("application_id").get(pk=row.refusal_id)
    reading = reading_of_application(refusal.application_id, refusal_id=row.refusal_id)
    proposed = with_reading(reading.ending, row.reading)
    return Proposal(id=row.pk, reading=reading, proposed=proposed, changed=differences(reading.ending, proposed))
