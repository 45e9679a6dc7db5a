"""
Scoring what was read in comments against their labels, one comment after the other.

A kind of reason counts once a comment, however often it is told or read; a slot counts once a labelled reason, against
the best reading of the same kind.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from training.corpus import LabelledComment

from bench.agreement import Span, overlaps, same_date, same_slot
from bench.intervals import Share, Tally
from ravive.domain.reading.comments import CommentReading, to_contract

FIELDS = ("side", "firmness", "feedback", "reaction", "stage", "call_back_on")
_NOT_SLOTS = frozenset({"kind", "quote", "evidence"})
_Item = dict[str, Any]


@dataclass(slots=True)
class Marks:
    """Right and wrong, counted."""

    right: int = 0
    of: int = 0

    def mark(self, right: bool) -> None:  # noqa: FBT001 - what is marked is whether it was right
        """Count one."""
        self.right += right
        self.of += 1

    @property
    def share(self) -> Share:
        """The share that was right."""
        return Share(self.right, self.of)


def _marks_by_name() -> dict[Any, Marks]:
    return defaultdict(Marks)


def _tallies_by_name() -> dict[str, Tally]:
    return defaultdict(Tally)


@dataclass(slots=True)
class Score:
    """
    What a reader got right over many comments.

    `right` counts a field in all comments, `stated` where it is told, `invented` those where it is not told and a
    value was read all the same. `slots` and `slots_of_found` are by (kind, slot): of all reasons that are told, and of
    those whose kind was read. `certain` says, by how sure the reader was, whether a kind it read is told.
    """

    kinds: dict[str, Tally] = field(default_factory=_tallies_by_name)
    grounds: dict[str, Tally] = field(default_factory=_tallies_by_name)
    firm_no: Tally = field(default_factory=Tally)
    right: dict[str, Marks] = field(default_factory=_marks_by_name)
    stated: dict[str, Marks] = field(default_factory=_marks_by_name)
    invented: dict[str, Marks] = field(default_factory=_marks_by_name)
    slots: dict[tuple[str, str], Marks] = field(default_factory=_marks_by_name)
    slots_of_found: dict[tuple[str, str], Marks] = field(default_factory=_marks_by_name)
    slots_not_told: int = 0
    certain: dict[bool, Marks] = field(default_factory=_marks_by_name)
    same_kinds: Marks = field(default_factory=Marks)
    no_reason: Marks = field(default_factory=Marks)
    everything: Marks = field(default_factory=Marks)
    evidence: Marks = field(default_factory=Marks)
    ground_evidence: Marks = field(default_factory=Marks)
    false_alarms: Marks = field(default_factory=Marks)


def score(readings: Iterable[tuple[LabelledComment, CommentReading]]) -> Score:
    """Return the score of these readings."""
    total = Score()
    for comment, reading in readings:
        read = to_contract(reading)
        kinds_right = _count_kinds(total, comment.gold, read)
        _count_certain(total, comment.gold, reading)
        _count_reasons(total, comment, read)
        fields_right = _count_fields(total, comment.gold, read)
        grounds_right = _count_grounds(total, comment, read)
        total.everything.mark(kinds_right and fields_right and grounds_right)
    return total


def micro(tallies: Mapping[str, Tally]) -> Tally:
    """Return the sum of tallies: every case counts the same."""
    total = Tally()
    for tally in tallies.values():
        total.add(tally)
    return total


def macro_f1(tallies: Mapping[str, Tally]) -> float:
    """Return the mean F1 of what is told at all: every kind counts the same, however rare."""
    each = [tally.f1 for tally in tallies.values() if tally.told]
    return sum(each) / len(each) if each else 0.0


def all_slots(slots: Mapping[tuple[str, str], Marks]) -> Share:
    """Return the share over every slot."""
    return Share(sum(marks.right for marks in slots.values()), sum(marks.of for marks in slots.values()))


# --- One comment ------------------------------------------------------------------------------------------------------
def _count_kinds(total: Score, told: _Item, read: _Item) -> bool:
    kinds_told, kinds_read = _values(told["reasons"], "kind"), _values(read["reasons"], "kind")
    for kind in kinds_told | kinds_read:
        total.kinds[kind].count(told=kind in kinds_told, read=kind in kinds_read)
    same = kinds_told == kinds_read
    total.same_kinds.mark(same)
    if not kinds_told:
        total.no_reason.mark(same)
    return same


def _count_certain(total: Score, told: _Item, reading: CommentReading) -> None:
    kinds_told = _values(told["reasons"], "kind")
    for kind in {claim.kind for claim in reading.claims}:
        certain = any(claim.certain for claim in reading.claims if claim.kind is kind)
        total.certain[certain].mark(str(kind) in kinds_told)


def _count_reasons(total: Score, comment: LabelledComment, read: _Item) -> None:
    for reason in comment.gold["reasons"]:
        rivals = [rival for rival in read["reasons"] if rival["kind"] == reason["kind"]]
        _count_slots(total, reason, rivals)
        if rivals:
            total.evidence.mark(_is_shown(comment, reason, rivals))


def _count_slots(total: Score, reason: _Item, rivals: list[_Item]) -> None:
    names = reason.keys() - _NOT_SLOTS
    best = max(rivals, key=lambda rival: _slots_right(reason, rival, names), default={})
    for name in names:
        right = bool(best) and same_slot(name, reason[name], best.get(name))
        total.slots[reason["kind"], name].mark(right)
        if best:
            total.slots_of_found[reason["kind"], name].mark(right)
    total.slots_not_told += len(best.keys() - names - _NOT_SLOTS)


def _slots_right(reason: _Item, rival: _Item, names: Iterable[str]) -> int:
    return sum(same_slot(name, reason[name], rival.get(name)) for name in names)


def _count_fields(total: Score, told: _Item, read: _Item) -> bool:
    right = {name: _same_field(name, told[name], read[name]) for name in FIELDS}
    for name in FIELDS:
        total.right[name].mark(right[name])
        if told[name] in {None, "unknown"}:
            total.invented[name].mark(read[name] not in {None, "unknown"})
        else:
            total.stated[name].mark(right[name])
    total.firm_no.count(told=told["firmness"] == "firm_no", read=read["firmness"] == "firm_no")
    return all(right.values())


def _same_field(name: str, told: str | None, read: str | None) -> bool:
    return same_date(told, read) if name == "call_back_on" else told == read


def _count_grounds(total: Score, comment: LabelledComment, read: _Item) -> bool:
    told, found = comment.gold["sensitive"], read["sensitive"]
    grounds_told, grounds_read = _values(told, "ground"), _values(found, "ground")
    for ground in grounds_told | grounds_read:
        total.grounds[ground].count(told=ground in grounds_told, read=ground in grounds_read)
    for mention in told:
        rivals = [rival for rival in found if rival["ground"] == mention["ground"]]
        if rivals:
            total.ground_evidence.mark(_is_shown(comment, mention, rivals))
    if not told:
        total.false_alarms.mark(bool(found))
    return grounds_told == grounds_read


def _values(items: Iterable[_Item], name: str) -> set[str]:
    return {item[name] for item in items}


def _is_shown(comment: LabelledComment, told: _Item, rivals: Iterable[_Item]) -> bool:
    """Say whether some reading points at the words of the label."""
    start = comment.text.index(told["quote"])
    quoted = start, start + len(told["quote"])
    return any(overlaps(quoted, _span(rival)) for rival in rivals)


def _span(item: _Item) -> Span:
    start, end = item.get("evidence", (0, 0))
    return start, end
