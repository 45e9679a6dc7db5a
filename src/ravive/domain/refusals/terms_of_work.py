"""Whether the opening, as it is now, has a condition of work: yes, no, or not said."""

from dataclasses import dataclass

from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.conditions import CONTRACTS, Condition, named_in
from ravive.domain.refusals.rhythms import has_rhythm

_ENDED = {
    Condition.NIGHTS: EffectKind.NIGHTS_ENDED,
    Condition.WEEKENDS: EffectKind.WEEKENDS_ENDED,
    Condition.ON_CALL: EffectKind.ON_CALL_ENDED,
}


@dataclass(frozen=True, slots=True)
class Offered:
    """Whether the post has a condition (None: not said), and the change that made it so since, if one did."""

    has: bool | None
    change: Change | None = None


def offered(condition: Condition, *, case: Case, words: str) -> Offered:
    """Return whether the post has a condition; `words` are those of the claim, for the rhythm they name (3x8, 2x8)."""
    if condition in _ENDED:
        return _burden(condition, case)
    if condition is Condition.SHIFTS:
        return _shifts(case, words)
    if condition in {Condition.PART_TIME, Condition.FULL_TIME}:
        return _working_time(condition, case)
    return _contract(condition, case)


def _burden(condition: Condition, case: Case) -> Offered:
    change = case.first_change(_ENDED[condition])
    said = {
        Condition.NIGHTS: case.opening.nights,
        Condition.WEEKENDS: case.opening.weekends,
        Condition.ON_CALL: case.opening.on_call,
    }[condition]
    if said is None and condition is Condition.NIGHTS and case.opening.shifts:
        said = condition in named_in(case.opening.shifts)
    return Offered(False if said is None and change is not None else said, change)


def _shifts(case: Case, words: str) -> Offered:
    """
    Return whether the post has the rhythm that the claim names, or any unusual one where it names none.

    The advert's own hours come first, then what the latest change says of them, then the words of the advert.
    """
    changed = [(change, effect) for change, effect in case.effects(EffectKind.HOURS)]
    change = changed[-1][0] if changed else None
    told = [str(effect.data.get("shifts") or change.statement) for change, effect in changed]
    for now in filter(None, (case.opening.shifts, *reversed(told))):
        has = has_rhythm(now, words, in_full=True)
        if has is not None:
            return Offered(has, change)
    return Offered(has_rhythm(case.opening.text, words, in_full=False), change)


def _working_time(condition: Condition, case: Case) -> Offered:
    """
    Return the working time of the post.

    An advert that names its contract and no part time offers a full one: that is what both the law and readers presume.
    """
    part_time = case.opening.part_time
    if part_time is None and case.opening.contract is not None:
        part_time = False
    if part_time is None:
        return Offered(None)
    return Offered(part_time if condition is Condition.PART_TIME else not part_time)


def _contract(condition: Condition, case: Case) -> Offered:
    change, now = None, case.opening.contract
    for since, effect in case.effects(EffectKind.CONTRACT):
        change, now = since, now or str(effect.data.get("contract") or "")
    held = named_in(now or "") & CONTRACTS
    return Offered(condition in held if held else None, change)
