"""
What to do about a person for an opening: the rules, in the order of the house.

Each rule answers a decision with its reason, or nothing; the first that answers decides. A score decides nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ravive.domain.bond import Bond
from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, Verdict, data_of
from ravive.domain.kernel.vocabulary import Decision, Feedback, Firmness, Reaction, Side
from ravive.domain.recall.claims import is_lifted, standing
from ravive.domain.recall.fit import TradeCloseness
from ravive.domain.recall.result import ClaimCheck, Fit, Meeting, RequirementCheck
from ravive.domain.rights import Right

Verdicts = tuple[Decision, Line]

SILENT_MONTHS = 12
#: A promise kept a year late is no appointment any more: the contact is renewed first.
PROMISE_MONTHS = 12
#: A post that names no start is filled within about this time (39 to 63 days in France).
TIME_TO_FILL_DAYS = 90
#: Below this, two trades that the lexicon knows have nothing to do with each other.
ANOTHER_TRADE_BELOW = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a decision rests on: a person, an opening, and what was worked out of the two."""

    person: Person
    opening: Opening
    on: date
    bond: Bond
    right: Right
    checks: Sequence[ClaimCheck]
    missing: RequirementCheck | None
    contrary: Verdict | None
    fit: Fit
    trade: TradeCloseness


def decide(situation: Situation) -> Verdicts:
    """Return the decision and its reason."""
    rules: tuple[Callable[[Situation], Verdicts | None], ...] = (
        _blocked,
        _a_claim_stands,
        _a_must_is_missing,
        _wants_something_else,
        _asked_for_later,
        _another_trade,
        _call_back_due,
        _to_warm_up,
        _long_silent,
    )
    for rule in rules:
        found = rule(situation)
        if found is not None:
            return found
    return Decision.CALL_NOW, _why_call(situation)


def _blocked(situation: Situation) -> Verdicts | None:
    if situation.right.allowed:
        return None
    return Decision.BLOCKED, situation.right.line or Line("recall.blocked")


def _a_claim_stands(situation: Situation) -> Verdicts | None:
    check = next(iter(standing(situation.checks)), None)
    return None if check is None else (Decision.LET_GO, check.verdict.line)


def _a_must_is_missing(situation: Situation) -> Verdicts | None:
    missing = situation.missing
    if missing is None:
        return None
    source = missing.fact.source if missing.fact else None
    return Decision.LET_GO, Line("recall.must_missing", data_of(label=missing.requirement.label), source)


def _wants_something_else(situation: Situation) -> Verdicts | None:
    contrary = situation.contrary
    return None if contrary is None else (Decision.LET_GO, contrary.line)


def _asked_for_later(situation: Situation) -> Verdicts | None:
    """
    Respect a date that has not come: nobody is called before it.

    Later than the post allows, they are let go for this opening; else the contact is only kept warm until then.
    """
    asked = situation.bond.agreed_call_back
    if asked is None or asked.first <= situation.on:
        return None
    line = Line("recall.asked_for_later", data_of(on=asked), situation.bond.call_back_source)
    if _is_too_late(asked, situation.opening, situation.on):
        return Decision.LET_GO, Line("recall.asked_too_late", line.data, line.source)
    return Decision.WARM_UP, line


def _is_too_late(asked: PartialDate, opening: Opening, on: date) -> bool:
    start = opening.starts_by or opening.starts_on
    if start is not None:
        return asked.first > start.last
    return (asked.first - on).days > TIME_TO_FILL_DAYS


def _another_trade(situation: Situation) -> Verdicts | None:
    """
    Let go somebody known only by another trade, whom no requirement met brings back.

    That their pay would fit, or that they got a licence this post does not ask for, makes a nurse no warehouse hand.
    """
    trade = situation.trade
    brings = any(check.meeting is Meeting.MET for check in situation.fit.checks)
    if brings or not trade.sure or trade.value >= ANOTHER_TRADE_BELOW:
        return None
    job = next((ending.job for ending in situation.person.endings if ending.job), None)
    if job is None:
        return Decision.LET_GO, Line("recall.another_trade")
    return Decision.LET_GO, Line("recall.another_trade_named", data_of(job=job))


def due_call_back(situation: Situation) -> PartialDate | None:
    """Return the date named for calling back, once it has come, None without one."""
    return promise_due(situation.bond, on=situation.on)


def promise_due(bond: Bond, *, on: date) -> PartialDate | None:
    """
    Return the date named for calling back, once it has come, None without one. It depends on no opening.

    A promise is kept by the first contact that follows it, and is no appointment any more a year later.
    """
    asked, last = bond.agreed_call_back, bond.last_contact
    if asked is None or not bond.call_back_due or add_months(asked.last, PROMISE_MONTHS) < on:
        return None
    return None if last is not None and last.first > asked.last else asked


def _call_back_due(situation: Situation) -> Verdicts | None:
    asked = due_call_back(situation)
    if asked is None:
        return None
    return Decision.CALL_NOW, Line("recall.call_back_due", data_of(on=asked), situation.bond.call_back_source)


def _to_warm_up(situation: Situation) -> Verdicts | None:
    because = why_warm_up(situation.person, situation.bond)
    return None if because is None else (Decision.WARM_UP, because)


def why_warm_up(person: Person, bond: Bond) -> Line | None:
    """Return what makes the contact one to warm up first, whatever the opening; None when nothing does."""
    return _never_answered(person, bond) or _hurt(person, bond)


def _never_answered(person: Person, bond: Bond) -> Line | None:
    if bond.ghosted:
        return Line("recall.never_answered")
    return None if any(map(_is_told, person.endings)) else Line("recall.no_answer_recorded")


def _hurt(person: Person, bond: Bond) -> Line | None:
    if not bond.is_hurt:
        return None
    if bond.last_reaction is Reaction.HOSTILE:
        return Line("recall.hostile", source=bond.reaction_source)
    if any(ending.firmness is Firmness.OPEN_DOOR and _is_told_sad(ending) for ending in person.endings):
        # Sad, and glad to hear from us again: they opened the door themselves.
        return None
    return Line("recall.disappointed", source=bond.reaction_source)


def _long_silent(situation: Situation) -> Verdicts | None:
    last = situation.bond.last_contact
    if last is None or add_months(last.last, SILENT_MONTHS) >= situation.on:
        return None
    return Decision.WARM_UP, Line("recall.long_silent", data_of(last_contact=last), situation.bond.source)


def _why_call(situation: Situation) -> Line:
    lifted = [check for check in situation.checks if is_lifted(check)]
    if lifted:
        firm = next((check for check in lifted if is_lifted(check, firmly=True)), lifted[0])
        return firm.verdict.line
    if not situation.checks and any(ending.grounds for ending in situation.person.endings):
        return Line("recall.no_lawful_reason")
    if any(ending.firmness is Firmness.OPEN_DOOR for ending in situation.person.endings):
        return Line("recall.open_door")
    return Line("recall.to_check" if situation.checks else "recall.nothing_against")


def _is_told(ending: Ending) -> bool:
    """Whether anything tells that an application ended, or how."""
    return (
        ending.side is not Side.UNKNOWN
        or ending.firmness is not Firmness.UNKNOWN
        or ending.feedback is not Feedback.UNKNOWN
        or ending.reaction is not Reaction.UNKNOWN
        or bool(ending.claims)
        or bool(ending.grounds)
    )


def _is_told_sad(ending: Ending) -> bool:
    return ending.reaction is Reaction.DISAPPOINTED
