"""What the check of a claim may answer for an opening, as bits, without the person who made it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import Status
from ravive.domain.lexicon import Lexicon
from ravive.domain.recall.claims import is_lifted, known_of
from ravive.domain.recall.columns.layout import Bytes
from ravive.domain.recall.columns.vocabulary import EXCUSES, FIRMLY, OPEN, STANDS, WEAKLY, ClaimValue, Probe
from ravive.domain.recall.result import ClaimCheck
from ravive.domain.refusals import check_claim

#: What the claims of one person come to, as bits: one surely stands; one may be lifted; firmly; a lack may be excused.
LET_GO, MAY_LIFT, MAY_LIFT_FIRMLY, MAY_EXCUSE = 1, 2, 4, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """What claims are checked against."""

    opening: Opening
    changes: Sequence[Change]
    on: date
    lexicon: Lexicon


def history_flags(histories: Sequence[tuple[int, ...]], claims: Sequence[int]) -> Bytes:
    """Return what each history may come to, from what each claim of the vocabulary may: bits, one a history."""
    flags = np.zeros(len(histories), np.uint8)
    for number, history in enumerate(histories):
        for claim in history:
            flags[number] |= claims[claim]
    return flags


def gone_of(flags: Bytes) -> Bytes:
    """Return how much reasons may be gone: 0 not at all, 1 by the silence of the advert, 2 firmly."""
    weakly = (flags & np.uint8(MAY_LIFT)) // np.uint8(MAY_LIFT)
    return weakly + (flags & np.uint8(MAY_LIFT_FIRMLY)) // np.uint8(MAY_LIFT_FIRMLY)


def claim_flags(value: ClaimValue, against: Against) -> int:
    """Return what a claim may come to for who made it, as bits."""
    outcomes = outcomes_of(value, against)
    flags = LET_GO if outcomes == STANDS else 0
    flags |= MAY_LIFT if outcomes & (WEAKLY | FIRMLY) else 0
    flags |= MAY_LIFT_FIRMLY if outcomes & FIRMLY else 0
    return flags | (MAY_EXCUSE if outcomes & EXCUSES else 0)


def outcomes_of(value: ClaimValue, against: Against) -> int:
    """Return the outcomes (bits) that a claim may have, whenever its ending was."""
    if not isinstance(value, Probe):
        return value.outcomes
    found = 0
    for ended in _days_that_tell(against):
        found |= _outcome(_verdict(value, ended, against), value)
    return found


def _days_that_tell(against: Against) -> Iterator[PartialDate | None]:
    """
    Yield days of an ending that stand for all of them: none, long ago, today, and on either side of each change.

    A check reads the day of an ending to tell how long ago it was, and which changes came since.
    """
    yield None
    yield PartialDate.of(date.min)
    yield PartialDate.of(against.on)
    for change in against.changes:
        yield PartialDate.of(change.on.last)
        if change.on.last < date.max:
            yield PartialDate.of(change.on.last + timedelta(days=1))


def _verdict(value: Probe, ended: PartialDate | None, against: Against) -> Verdict:
    (bare,) = value.person.endings
    ending: Ending = replace(bare, ended_on=ended, claims=(value.claim,))
    return check_claim(
        value.claim,
        ending=ending,
        known=known_of(value.person),
        opening=against.opening,
        changes=against.changes,
        on=against.on,
        lexicon=against.lexicon,
    )


def _outcome(verdict: Verdict, value: Probe) -> int:
    if verdict.state is Status.STANDS:
        return OPEN if value.soft else STANDS
    if verdict.state is Status.UNKNOWN:
        return OPEN
    check = ClaimCheck(claim=value.claim, ending=value.person.endings[0], verdict=verdict)
    how = FIRMLY if is_lifted(check, firmly=True) else WEAKLY
    return how | EXCUSES if verdict.data.get("label") else how
