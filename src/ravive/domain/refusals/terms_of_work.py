"""Whether the opening, as it is now, has a condition of work: yes, no, or not said."""

from dataclasses import dataclass

from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.lexicon import fold
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.conditions import BURDENS, CONTRACTS, Condition, named_in, offered_in
from ravive.domain.refusals.gone import is_eased
from ravive.domain.refusals.rhythms import has_rhythm

_ENDED = {
    Condition.NIGHTS: EffectKind.NIGHTS_ENDED,
    Condition.WEEKENDS: EffectKind.WEEKENDS_ENDED,
    Condition.ON_CALL: EffectKind.ON_CALL_ENDED,
}
_CONTRACT = EffectKind.CONTRACT
_WORKING_TIMES = frozenset({Condition.PART_TIME, Condition.FULL_TIME})


@dataclass(frozen=True, slots=True)
class Offered:
    """
    Whether the post has a condition (None: not said), and the change that made it so since, if one did.

    `eased`: the post still has it, but a change made it lighter than it was.
    """

    has: bool | None
    change: Change | None = None
    eased: bool = False


def offered(condition: Condition, *, case: Case, words: str) -> Offered:
    """Return whether the post has a condition; `words` are those of the claim, for the rhythm they name (3x8, 2x8)."""
    if condition is Condition.SHIFTS:
        return _shifts(case, words)
    changed = _by_change(condition, case)
    if condition in BURDENS:
        return _burden(condition, case, changed)
    said = _working_time(condition, case) if condition in _WORKING_TIMES else _contract(condition, case)
    if changed.has is None or said == changed.has:
        return Offered(said, changed.change)
    # A post "also possible part time" has it, whatever form the advert names first.
    return changed if changed.has or said is None else Offered(said)


def _by_change(condition: Condition, case: Case) -> Offered:
    """Return what the latest change since the ending says of a condition."""
    for change in sorted(case.since, key=lambda change: change.on.first, reverse=True):
        if any(effect.kind is _ENDED.get(condition) for effect in change.effects):
            return Offered(False, change)
        contracts = [str(effect.data.get("contract", "")) for effect in change.effects if effect.kind is _CONTRACT]
        said = offered_in(" ; ".join((change.statement, *contracts))).get(condition)
        if said is not None:
            return Offered(said, change, eased=said and is_eased(fold(change.statement)))
    return Offered(None)


def _burden(condition: Condition, case: Case, changed: Offered) -> Offered:
    """Take what the advert says of the post, and from a change since when, or how much lighter it is."""
    said = {
        Condition.NIGHTS: case.opening.nights,
        Condition.WEEKENDS: case.opening.weekends,
        Condition.ON_CALL: case.opening.on_call,
    }[condition]
    if said is None and condition is Condition.NIGHTS and case.opening.shifts:
        said = condition in named_in(case.opening.shifts)
    if said is None:
        said = changed.has if changed.has is not None else _denied_by_advert(condition, case)
    return Offered(said, changed.change if changed.has == said else None, eased=changed.eased)


def _denied_by_advert(condition: Condition, case: Case) -> bool | None:
    """Only a denial is taken from the bare words of an advert: what it merely names may be of another team."""
    return False if offered_in(case.opening.text).get(condition) is False else None


def _shifts(case: Case, words: str) -> Offered:
    """
    Return whether the post has the rhythm that the claim names, or any unusual one where it names none.

    A change that says so comes first, then the advert's own hours, then its words.
    """
    for change in sorted(case.since, key=lambda change: change.on.first, reverse=True):
        has = has_rhythm(change.statement, words, in_full=any(e.kind is EffectKind.HOURS for e in change.effects))
        if has is not None:
            return Offered(has, change, eased=has and is_eased(fold(change.statement)))
    if case.opening.shifts:
        has = has_rhythm(case.opening.shifts, words, in_full=True)
        if has is not None:
            return Offered(has)
    return Offered(has_rhythm(case.opening.text, words, in_full=False))


def _working_time(condition: Condition, case: Case) -> bool | None:
    """
    Return whether the post has this working time.

    An advert that names its contract and no part time offers a full one: that is what both the law and readers presume.
    """
    part_time = case.opening.part_time
    if part_time is None and case.opening.contract is not None:
        part_time = False
    if part_time is None:
        return None
    return part_time if condition is Condition.PART_TIME else not part_time


def _contract(condition: Condition, case: Case) -> bool | None:
    held = named_in(case.opening.contract or "") & CONTRACTS
    return condition in held if held else None
