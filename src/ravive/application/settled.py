"""What persons have settled of a refusal: drawn from the rows that correct it and from the proposals they refused."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, TypeAlias
from uuid import UUID

from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import Correction
from ravive.domain.reading.rereading import Settled, settled_by
from ravive.store import models
from ravive.store.values.proposals import with_reading
from ravive.store.values.refusals import ending_of_row

#: A proposed reading, as it is kept.
Held: TypeAlias = Mapping[str, Any]
_Step: TypeAlias = tuple[Ending, Ending]


def settled_of(chain: Sequence[models.Refusal], refused: Mapping[UUID, Sequence[Held]]) -> Settled:
    """
    Return what the persons who corrected a refusal settled: each claim and each aspect that they touched, no other.

    `chain` goes from the row that was read to the one that stands; `refused` holds the readings that were refused in
    place of its rows. A refusal says that what stood is right where the proposed reading told otherwise.
    """
    return settled_by((*_refusals(chain, refused), *_corrections(_standing(chain))))


def _refusals(chain: Sequence[models.Refusal], refused: Mapping[UUID, Sequence[Held]]) -> Iterator[_Step]:
    for row in chain:
        for held in refused.get(row.pk, ()):
            ending = ending_of_row(row)
            yield with_reading(ending, held), ending


def _corrections(rows: Sequence[models.Refusal]) -> Iterator[_Step]:
    for row, corrected in pairwise(rows):
        before, after = ending_of_row(row), ending_of_row(corrected)
        yield before, after
        if corrected.reason not in set(Correction) and before.lifted_by == after.lifted_by:
            # Whoever sends the form has all the claims before their eyes: those they leave certain are their word too.
            unsure = tuple(claim for claim in after.claims if not claim.certain)
            yield replace(after, claims=unsure), after


def _standing(chain: Sequence[models.Refusal]) -> list[models.Refusal]:
    """Return the rows of a chain, without the answers that were taken back."""
    rows: list[models.Refusal] = []
    for row in chain:
        if row.reason == Correction.UNDONE and len(rows) > 1:
            rows.pop()
        else:
            rows.append(row)
    return rows
