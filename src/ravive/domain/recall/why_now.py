"""Why to call somebody now: each line a fact, with its source."""

from collections.abc import Iterator
from datetime import date

from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Decision, Firmness, Stage
from ravive.domain.recall.claims import is_lifted
from ravive.domain.recall.decision import Situation, due_call_back
from ravive.domain.recall.result import Meeting
from ravive.domain.recall.signals import last_signal

_MOST = 6
#: How much of a reason: a change or a fact, a weak sign, nothing known.
_A_FACT, _A_SIGN, _NOTHING = 0, 1, 2


def why_now(situation: Situation, decision: Decision) -> tuple[Line, ...]:
    """Return the reasons to call, the strongest first; none for somebody who is not to be called."""
    if decision in {Decision.BLOCKED, Decision.LET_GO}:
        return ()
    return tuple({(line.code, *sorted(line.data.items())): line for line in _reasons(situation)}.values())[:_MOST]


def has_reason(situation: Situation) -> int:
    """
    Return how much of a reason there is to call, for the order: 0 a change or a fact, 1 a weak sign, 2 nothing known.

    Nobody about whom nothing changed comes before somebody for whom something did.
    """
    if any(is_lifted(check, firmly=True) for check in situation.checks) or due_call_back(situation) is not None:
        return _A_FACT
    lasting = lasting_reason(situation.person, on=situation.on)
    return min(lasting, _A_SIGN) if any(map(is_lifted, situation.checks)) else lasting


def lasting_reason(person: Person, *, on: date) -> int:
    """Return how much of a reason there is to call whatever the opening, as `has_reason` counts it."""
    claimed = any(ending.claims for ending in person.endings)
    only_unlawful = not claimed and any(ending.grounds for ending in person.endings)
    if only_unlawful or last_signal(person, on=on) is not None:
        return _A_FACT
    return _A_SIGN if any(ending.firmness is Firmness.OPEN_DOOR for ending in person.endings) else _NOTHING


def _reasons(situation: Situation) -> Iterator[Line]:
    bond, person = situation.bond, situation.person
    due = due_call_back(situation)
    if due is not None:
        yield Line("recall.why.call_back_due", data_of(on=due), bond.call_back_source)
    lifted = sorted(
        (check for check in situation.checks if is_lifted(check)), key=lambda c: not is_lifted(c, firmly=True)
    )
    yield from (check.verdict.line for check in lifted)
    if not situation.checks and any(ending.grounds for ending in person.endings):
        yield Line("recall.why.no_lawful_reason")
    signal = last_signal(person, on=situation.on)
    if signal is not None:
        yield Line("recall.why.wrote_since", data_of(on=signal.on), signal.source)
    yield from _past(situation)
    yield from _new_facts(situation)


def _past(situation: Situation) -> Iterator[Line]:
    stage = max((e.stage for e in situation.person.endings), key=lambda stage: stage.depth, default=Stage.UNKNOWN)
    if stage.depth >= Stage.TEAM_INTERVIEWED.depth:
        yield Line("recall.why.reached", data_of(stage=stage))
    if any(ending.firmness is Firmness.OPEN_DOOR for ending in situation.person.endings):
        yield Line("recall.why.open_door")


def _new_facts(situation: Situation) -> Iterator[Line]:
    """Tell what they are known to bring of what is asked."""
    for check in situation.fit.checks:
        if check.meeting is Meeting.MET and check.fact is not None:
            yield Line("recall.why.brings", data_of(label=check.requirement.label), check.fact.source)
