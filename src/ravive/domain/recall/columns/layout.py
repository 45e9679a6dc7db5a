"""
The columns of a pool: one array a property, one place a person.

Only what does not depend on an opening is kept. Days are ordinals (`date.toordinal`), so that a ranking of another day
reads the same columns.
"""

from dataclasses import dataclass, fields, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ravive.domain.recall.weights import Factor

Bytes: TypeAlias = NDArray[np.uint8]
Flags: TypeAlias = NDArray[np.bool_]
Days: TypeAlias = NDArray[np.int32]
Numbers: TypeAlias = NDArray[np.int32]

#: A day that never comes, and one that was always there.
NEVER, ALWAYS = 4_000_000, -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """
    One person as numbers.

    `settled_on`: from this day on, nothing dated of theirs is still to come, and the rest of the row is exact.
    `blocked_after`: the last day on which they may be called (ALWAYS blocked, NEVER blocked). `asked_for`: the first
    day of an agreed call-back (ALWAYS without one), an appointment until `due_until`. `silent_after`: the last day
    before their silence counts as long. `heard_on`: the last day the last contact may have been (NEVER without one).
    `channel`, `channel_at_stake`: places in `Channel`, for an ordinary post and for one that is key or a manager's.
    `manner`: bits of how it was left (`MANNER`). `attempts`: those of ours without an answer. `warm_up`: never
    answered, or hurt. `reason`: how much of a reason there is to call whatever the opening (0 most, 2 none).
    `history`, `background`, `wishes`, `facts`: numbers in the vocabulary.
    """

    settled_on: int
    blocked_after: int
    asked_for: int
    due_until: int
    silent_after: int
    heard_on: int
    channel: int
    channel_at_stake: int
    manner: int
    attempts: int
    warm_up: int
    reason: int
    history: int
    background: int
    wishes: int
    facts: tuple[int, ...] = ()


#: The bits of `manner`, in the order in which the likelihood adds its lines.
MANNER = {
    Factor.DECLINED_OFFER: 1,
    Factor.REACHED_FINAL: 2,
    Factor.ARGUED: 4,
    Factor.NEVER_ANSWERED: 8,
    Factor.TREATED_UNFAIRLY: 16,
    Factor.OPEN_DOOR: 32,
}

#: The type of each column that is one number a person.
TYPES: dict[str, type[np.generic]] = {
    "settled_on": np.int32,
    "blocked_after": np.int32,
    "asked_for": np.int32,
    "due_until": np.int32,
    "silent_after": np.int32,
    "heard_on": np.int32,
    "channel": np.uint8,
    "channel_at_stake": np.uint8,
    "manner": np.uint8,
    "attempts": np.uint16,
    "warm_up": np.uint8,
    "reason": np.uint8,
    "history": np.int32,
    "background": np.int32,
    "wishes": np.int32,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """
    The rows of many people, turned into columns of the same length, and who holds which fact.

    `alive` is 0 where a row was replaced or erased. The holders of fact `f` are `holders[starts[f]:starts[f + 1]]`,
    each once, in order.
    """

    alive: Bytes
    settled_on: Days
    blocked_after: Days
    asked_for: Days
    due_until: Days
    silent_after: Days
    heard_on: Days
    channel: Bytes
    channel_at_stake: Bytes
    manner: Bytes
    attempts: NDArray[np.uint16]
    warm_up: Bytes
    reason: Bytes
    history: Numbers
    background: Numbers
    wishes: Numbers
    starts: NDArray[np.int64]
    holders: Numbers

    def __len__(self) -> int:
        return len(self.alive)

    @property
    def size(self) -> int:
        """The bytes they take."""
        return sum(getattr(self, spec.name).nbytes for spec in fields(self))

    def has_rows_of(self, other: "Columns") -> bool:
        """Whether both are the same rows, of which some may count no more."""
        return self.history is other.history

    def between(self, start: int, stop: int) -> "Columns":
        """Return the same columns of fewer people; who holds what is left as it is."""
        return replace(self, **{name: getattr(self, name)[start:stop] for name in ("alive", *TYPES)})

    def holders_of(self, fact: int) -> Numbers:
        """Return who holds a fact; nobody for a fact that is newer than these columns."""
        if fact + 1 >= len(self.starts):
            return self.holders[:0]
        return self.holders[int(self.starts[fact]) : int(self.starts[fact + 1])]
