"""What a newer reader would make of a refusal, as a row that waits for an answer."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from ravive.application.queries.readings import chains_of
from ravive.application.second_reading import second_reading
from ravive.application.settled import Held, settled_of
from ravive.domain.kernel.records import ProposalState
from ravive.domain.refusals.doubts import urgency_of_change
from ravive.store import models
from ravive.store.values.proposals import reading_json
from ravive.store.values.refusals import ending_of_row


def proposal_of(
    chain: Sequence[models.Refusal], *, at: datetime, refused: Mapping[UUID, Sequence[Held]], reader_version: int
) -> models.ReadingProposal | None:
    """
    Return what to propose in place of the last refusal of a chain.

    None where it reads the same but for what persons settled. `refused` holds the readings that were refused, by row.
    """
    row = chain[-1]
    before = ending_of_row(row)
    # The words came to us with the first row of the chain: "in six months" is not counted from a correction.
    after = second_reading(before, recorded_at=chain[0].created_at, settled=settled_of(chain, refused))
    if after is None:
        return None
    return models.ReadingProposal(
        organization_id=row.organization_id,
        created_at=at,
        person_id=row.person_id,
        refusal_id=row.pk,
        reader_version=reader_version,
        reading=reading_json(after),
        urgency=urgency_of_change(before, after).value,
    )


def chains_at(rows: Iterable[models.Refusal]) -> dict[UUID, list[models.Refusal]]:
    """Return each refusal that stands with those it corrects, the first one first, by its identifier. One query."""
    related = models.Refusal.objects.filter(application__in={row.application_id for row in rows})
    chains = chains_of(related.select_related("application").order_by("pk"))
    return {chain[-1].pk: chain for chain in chains}


def refused_of(rows: Iterable[models.Refusal]) -> dict[UUID, list[Held]]:
    """Return the readings that were refused in place of some refusals, by the identifier of the refusal. One query."""
    proposals = models.ReadingProposal.objects.filter(
        refusal__in=[row.pk for row in rows], state=ProposalState.REFUSED.value
    )
    refused: dict[UUID, list[Held]] = {}
    for proposal in proposals.order_by("pk"):
        refused.setdefault(proposal.refusal_id, []).append(proposal.reading)
    return refused


def carry_over(refusal: models.Refusal, corrected: models.Refusal, *, at: datetime) -> None:
    """
    Propose again, in place of the row that now stands, what is still proposed in place of the one it answers.

    An answer to one question says nothing of the rest of the proposal. For actions, in their transaction.
    """
    pending = models.ReadingProposal.objects.filter(refusal=refusal, state=ProposalState.PENDING.value).first()
    if pending is None:
        return
    chain = chains_at([corrected])[corrected.pk]
    again = proposal_of(chain, at=at, refused=refused_of(chain), reader_version=pending.reader_version)
    pending.delete()
    if again is not None:
        again.save()
