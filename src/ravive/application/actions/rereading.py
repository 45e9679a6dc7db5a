"""Comments read again after an upgrade: the newer reading is proposed, and a person answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_person, access_proposal, check_may
from ravive.application.actions.importing.undoing import make_findable
from ravive.application.actions.refusals import append_refusal, refusal_to_correct
from ravive.application.errors import NotPossibleError
from ravive.application.proposals import chains_at, proposal_of, refused_of
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import Correction, ProposalState
from ravive.domain.reading.version import READER_VERSION
from ravive.store import models
from ravive.store.bulk import insert_rows
from ravive.store.values.proposals import with_reading
from ravive.store.values.refusals import ending_of_row

#: Comments read in one transaction: well under a second, so that nobody who writes waits for it.
BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class RereadingProgress:
    """How far the reading again has gone, all batches together."""

    read: int
    proposed: int
    finished: bool


@transaction.atomic(durable=True)
def do_reread_comments(*, actor: Actor, at: datetime, most: int = BATCH) -> RereadingProgress:
    """
    Read again the next comments that an older reader read, `most` at most, and propose where it now reads otherwise.

    Nothing is rewritten. What a person recorded by hand is not read again. Of what they corrected or confirmed, each
    claim and each aspect that they touched holds for ever; the rest of the same refusal is read as any other.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    progress = _progress(actor, at)
    rows = list(_to_read_again(progress)[:most])
    proposals = _proposals(rows, at)
    insert_rows(models.ReadingProposal, proposals)
    progress.read += len(rows)
    progress.proposed += len(proposals)
    progress.done_until = rows[-1].pk if rows else progress.done_until
    if len(rows) < most and progress.finished_at is None:
        progress.finished_at = at
    progress.save()
    audit.record(
        actor=actor, at=at, action="reread_comments", subject=progress, read=len(rows), proposed=len(proposals)
    )
    return RereadingProgress(read=progress.read, proposed=progress.proposed, finished=progress.finished_at is not None)


@transaction.atomic(durable=True)
def do_answer_proposal(*, actor: Actor, at: datetime, proposal_id: UUID, accept: bool) -> None:
    """
    Say yes to a proposed reading, which is then appended, or no: what stood stays.

    Raises:
        NotPossibleError: it was answered already, or somebody has corrected the refusal since.
    """
    proposal = _locked(actor, proposal_id)
    if proposal.state != ProposalState.PENDING:
        raise NotPossibleError("error.proposal_answered")
    refusal = refusal_to_correct(actor, proposal.refusal_id)
    if accept:
        ending = with_reading(ending_of_row(refusal), proposal.reading)
        append_refusal(actor, at, refusal, ending, Correction.ACCEPTED.value)
        make_findable((refusal.person_id,))
    proposal.state = (ProposalState.ACCEPTED if accept else ProposalState.REFUSED).value
    proposal.answered_at, proposal.answered_by_id = at, actor.member_id
    proposal.save(update_fields=["state", "answered_at", "answered_by"])
    audit.record(
        actor=actor, at=at, action="answer_proposal", subject=proposal, person=proposal.person_id, accept=accept
    )


@transaction.atomic(durable=True)
def do_reopen_proposal(*, actor: Actor, at: datetime, proposal_id: UUID) -> None:
    """
    Take back the answer to a proposed reading, which then waits again. What had been accepted is undone by appending.

    Raises:
        NotPossibleError: it has no answer, or somebody has corrected the refusal since.
    """
    proposal = _locked(actor, proposal_id)
    if proposal.state == ProposalState.PENDING:
        raise NotPossibleError("error.no_answer_to_undo")
    if proposal.state == ProposalState.ACCEPTED:
        _put_back(actor, at, proposal)
    proposal.state = ProposalState.PENDING.value
    proposal.answered_at = proposal.answered_by = None
    proposal.save()
    audit.record(actor=actor, at=at, action="reopen_proposal", subject=proposal, person=proposal.person_id)


def _progress(actor: Actor, at: datetime) -> models.Rereading:
    """Return how far this version has read, locked: two workers do not read the same comments."""
    models.Rereading.objects.get_or_create(
        organization_id=actor.organization_id, reader_version=READER_VERSION, defaults={"created_at": at}
    )
    rows = models.Rereading.objects.select_for_update()
    return rows.get(organization_id=actor.organization_id, reader_version=READER_VERSION)


def _to_read_again(progress: models.Rereading) -> QuerySet[models.Refusal]:
    """Return the refusals that stand where an older reader read one in a file, corrected since or not."""
    read = models.Refusal.objects.filter(
        application=OuterRef("application"),
        supersedes__isnull=True,
        import_run__isnull=False,
        reader_version__lt=READER_VERSION,
    )
    proposed = models.ReadingProposal.objects.filter(refusal=OuterRef("pk"), reader_version=READER_VERSION)
    rows = models.Refusal.objects.current().filter(Exists(read), organization_id=progress.organization_id)
    after = Q() if progress.done_until is None else Q(pk__gt=progress.done_until)
    rows = rows.filter(after).exclude(Exists(proposed)).exclude(text="")
    return rows.select_related("application").order_by("pk")


def _proposals(rows: Sequence[models.Refusal], at: datetime) -> list[models.ReadingProposal]:
    """
    Return what to propose in place of refusals, and withdraw what an older reader still proposes of them.

    The newer reader has the word now; but what somebody refused once is not proposed to them again.
    """
    chains = chains_at(rows)
    all_rows = [row for chain in chains.values() for row in chain]
    refused = refused_of(all_rows)
    pending = models.ReadingProposal.objects.filter(refusal__in=[row.pk for row in all_rows])
    pending.filter(state=ProposalState.PENDING.value).delete()
    found = (proposal_of(chains[row.pk], at=at, refused=refused, reader_version=READER_VERSION) for row in rows)
    return [proposal for proposal in found if proposal is not None]


def _locked(actor: Actor, proposal_id: UUID) -> models.ReadingProposal:
    proposal = access_proposal(actor, proposal_id, purpose=AccessPurpose.RECRUIT)
    access_person(actor, proposal.person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    # Read again under the lock of the person: two answers at once are one answer and one error.
    return access_proposal(actor, proposal_id, purpose=AccessPurpose.RECRUIT, lock=True)


def _put_back(actor: Actor, at: datetime, proposal: models.ReadingProposal) -> None:
    accepted = models.Refusal.objects.filter(supersedes=proposal.refusal_id, reason=Correction.ACCEPTED.value).first()
    if accepted is None:
        raise NotPossibleError("error.refusal_corrected")
    refusal = refusal_to_correct(actor, accepted.pk)
    before = models.Refusal.objects.select_related("application").get(pk=proposal.refusal_id)
    proposal.refusal = append_refusal(actor, at, refusal, ending_of_row(before), Correction.UNDONE.value)
    make_findable((refusal.person_id,))
