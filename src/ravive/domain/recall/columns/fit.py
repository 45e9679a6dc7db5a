"""The share of what is asked that each of many people may meet at best."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ravive.domain.recall.columns.asked import BITS, Asked
from ravive.domain.recall.columns.layout import Bytes, Columns, Numbers
from ravive.domain.recall.fit import MUST_WEIGHT, NICE_WEIGHT, WORTH
from ravive.domain.recall.result import Meeting

#: Weights of requirements are added up in four fields of one number: met, partly, missing, partly or not known. The
#: fields are as narrow as the weights allow, for a number of 52 bits is the most that a float holds.
_PLACES = 4
_MET, _PARTLY, _MISSING, _EITHER = range(_PLACES)
_NARROW, _WIDE = 8, 13
_LACKING = BITS[Meeting.MISSING]
_NOBODY, _NOTHING = np.zeros(0, np.int32), np.zeros(0, np.float64)
_HALF = np.float32(WORTH[Meeting.PARTLY])
#: What the weight of each field is worth; of the last, what is more: half of it, or an unknown.
_WORTH_AT = (np.float32(WORTH[Meeting.MET]), _HALF, np.float32(WORTH[Meeting.MISSING]), np.float32(1))


def _place(bits: int) -> int | None:
    """Return the field of the best that facts may come to, None where they are no better than knowing nothing."""
    if bits & BITS[Meeting.MET]:
        return _MET
    if bits & BITS[Meeting.PARTLY]:
        return _EITHER if bits & BITS[Meeting.NOT_KNOWN] else _PARTLY
    return None if bits & BITS[Meeting.NOT_KNOWN] else _MISSING


@dataclass(frozen=True, slots=True)
class Brought:
    """
    What each person brings of what is asked: the `sums` of weights, packed, and who `lacks` a must-have (1).

    `field` is the bits of one field, `places` the fields in use and `total` the weight of all requirements. A must-have
    is lacking where every fact about it says so.
    """

    sums: NDArray[np.int64]
    lacks: NDArray[np.uint8]
    field: int
    places: tuple[int, ...]
    total: float

    @property
    def met(self) -> NDArray[np.bool_]:
        """Who may meet a requirement."""
        met: NDArray[np.bool_] = self._weight(_MET) != 0
        return met

    def shares(self, unknown: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the greatest share each may meet, given what an unknown requirement is worth for each."""
        if not self.total:
            return unknown
        known = np.zeros(len(unknown), np.float32)
        told = np.zeros(len(unknown), np.float32)
        for place in self.places:
            weight = self._weight(place).astype(np.float32)
            told += weight
            if place == _EITHER:
                weight *= np.maximum(_HALF, unknown)
            known += weight * _WORTH_AT[place]
        shares: NDArray[np.float32] = (known + unknown * (np.float32(self.total) - told)) / np.float32(self.total)
        return shares

    def _weight(self, place: int) -> NDArray[np.int64]:
        weight: NDArray[np.int64] = (self.sums >> (self.field * place)) & (2**self.field - 1)
        return weight


class Adder:
    """Adds up what people bring of what an opening asks, some side by side at a time."""

    def __init__(self, asked: Asked, columns: Columns, stretch: int) -> None:
        """Look up who holds what bears on the opening, and where each `stretch` of so many people begins."""
        edges = np.arange(0, len(columns) + stretch, stretch, dtype=np.int32)
        weights = [int(MUST_WEIGHT if one.must else NICE_WEIGHT) for one in asked.requirements]
        self._stretch, self._total = stretch, sum(weights)
        self._field = _NARROW if self._total < 2**_NARROW else _WIDE
        self._asked = [
            _Held(
                _added(weight, self._field),
                requirement.must,
                [_Holders(held, np.searchsorted(held, edges), bits) for held, bits in _holders(about, columns)],
            )
            for requirement, weight, about in zip(asked.requirements, weights, asked.about, strict=True)
        ]
        self._places = tuple(range(_PLACES)) if any(held.is_mixed for held in self._asked) else (_MET,)

    def brought(self, number: int, people: int) -> Brought:
        """
        Return what the `people` of one stretch bring.

        Where there is more than a field can count, everybody may meet everything: they are looked at one by one.
        """
        lacks = np.zeros(people, np.uint8)
        if self._total >= 2**_WIDE:
            return Brought(np.ones(people, np.int64), lacks, self._field, (_MET,), 1.0)
        found, added = [_NOBODY], [_NOTHING]
        for held in self._asked:
            for holders, bits in held.once(number, self._stretch, people):
                found.append(holders)
                added.append(held.added[bits])
                if held.must:
                    lacks[holders[bits == _LACKING]] = 1
        # Whole numbers below 2 ** 53: adding them up as floats is exact.
        sums = np.bincount(np.concatenate(found), np.concatenate(added), minlength=people)
        return Brought(sums.astype(np.int64), lacks, self._field, self._places, float(self._total))


@dataclass(frozen=True, slots=True)
class _Holders:
    """Who holds one fact, where they begin in each stretch, and what the fact may come to."""

    holders: Numbers
    begins: NDArray[np.intp]
    bits: int

    def of_stretch(self, number: int, stretch: int) -> Numbers:
        """Return the holders in one stretch, counted from its first place."""
        held: Numbers = self.holders[self.begins[number] : self.begins[number + 1]]
        return held - np.int32(number * stretch)


@dataclass(frozen=True, slots=True)
class _Held:
    """What bears on one requirement: `added` is what each set of bits adds to the sums."""

    added: NDArray[np.float64]
    must: bool
    about: list[_Holders]

    @property
    def is_mixed(self) -> bool:
        """Whether a fact may come to anything but meeting the requirement."""
        return any(_place(one.bits) != _MET for one in self.about)

    def once(self, number: int, stretch: int, people: int) -> Iterator[tuple[Numbers, Bytes]]:
        """Yield the people of a stretch and what all their facts may come to, each person once."""
        held = [(one.of_stretch(number, stretch), one.bits) for one in self.about]
        if len(held) == 1:
            holders, bits = held[0]
            yield holders, np.full(len(holders), bits, np.uint8)
            return
        found = np.zeros(people, np.uint8)
        for holders, bits in held:
            found[holders] |= bits
        for holders, _ in held:
            yield holders, found[holders]
            # Who holds several such facts was counted with the first of them.
            found[holders] = 0


def _holders(about: Sequence[tuple[int, int]], columns: Columns) -> Iterator[tuple[Numbers, int]]:
    for fact, bits in about:
        holders = columns.holders_of(fact)
        if len(holders):
            yield holders, bits


def _added(weight: int, field: int) -> NDArray[np.float64]:
    """Return what each set of bits adds to the sums, for a requirement of some weight."""
    places = [None, *map(_place, range(1, 16))]
    return np.array([0 if place is None else weight << (field * place) for place in places], np.float64)
