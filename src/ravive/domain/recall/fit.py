"""How much of what the opening asks a person is known to bring."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.recall.matching import matching_of
from ravive.domain.recall.meeting import meeting_of
from ravive.domain.recall.result import Fit, Meeting, RequirementCheck
from ravive.domain.refusals import Terms, trades_of

_WORTH = {Meeting.MET: 1.0, Meeting.PARTLY: 0.5, Meeting.MISSING: 0.0}
_MUST, _NICE = 2.0, 1.0

#: What an unknown is worth: something, more for somebody of the trade, more again for whom people have met at work.
_UNKNOWN = 0.25
_UNKNOWN_BY_TRADE = 0.35
_UNKNOWN_BY_STAGE = 0.05
#: Where no past job is known, the trade is neither theirs nor foreign to them.
_NEUTRAL = 0.5


@dataclass(frozen=True, slots=True)
class TradeCloseness:
    """How near the nearest trade they are known by is to the opening's, 0 to 1; `sure` when both are trades we know."""

    value: float = _NEUTRAL
    sure: bool = False


def fit_of(person: Person, *, opening: Opening, on: date, terms: Terms, trade: TradeCloseness) -> Fit:
    """
    Return the share of the requirements met, all together and the must-haves apart, both from 0 to 1.

    Only facts, past trades and the stage reached are read: nothing of who the person is.
    """
    about = matching_of(opening.requirements, terms).about(person.facts)
    checks = tuple(
        _check(requirement, facts, on=on) for requirement, facts in zip(opening.requirements, about, strict=True)
    )
    unknown = _worth_of_unknown(person, trade)
    musts = [check for check in checks if check.requirement.must]
    return Fit(share=_share(checks, unknown), must_share=_share(musts, unknown), checks=checks)


def trade_closeness(person: Person, *, opening: Opening, terms: Terms) -> TradeCloseness:
    """Return how near their nearest known trade is to the opening's."""
    jobs = tuple(dict.fromkeys(_trades_of(person)))
    if any(terms.same(job, opening.title) for job in jobs):
        return TradeCloseness(1.0, sure=True)
    trades = trades_of(opening, terms)
    found = [terms.nearness(job, trades) for job in jobs]
    known = [near for near in found if near is not None]
    if not known:
        return TradeCloseness()
    return TradeCloseness(max(known), sure=len(known) == len(jobs))


def known_missing(fit: Fit) -> RequirementCheck | None:
    """Return the first must-have they are known to lack."""
    return next((check for check in fit.checks if check.requirement.must and check.meeting is Meeting.MISSING), None)


def _trades_of(person: Person) -> Iterable[str]:
    for ending in person.endings:
        if ending.job:
            yield ending.job
    for fact in person.facts:
        if fact.kind is FactKind.TRADE and fact.held:
            yield fact.term


def _check(requirement: Requirement, about: Sequence[Fact], *, on: date) -> RequirementCheck:
    if not about:
        return RequirementCheck(requirement=requirement, meeting=Meeting.NOT_KNOWN)
    judged = [(meeting_of(fact, requirement, on=on), fact) for fact in about]
    # The newest word counts; of one day, the better one.
    meeting, fact = max(judged, key=lambda pair: (_day(pair[1]), _WORTH.get(pair[0], 0.0)))
    return RequirementCheck(requirement=requirement, meeting=meeting, fact=fact)


def _share(checks: Sequence[RequirementCheck], unknown: float) -> float:
    total = sum(_weight(check) for check in checks)
    if total == 0:
        return unknown
    return sum(_weight(check) * _WORTH.get(check.meeting, unknown) for check in checks) / total


def _weight(check: RequirementCheck) -> float:
    return _MUST if check.requirement.must else _NICE


def _worth_of_unknown(person: Person, trade: TradeCloseness) -> float:
    depth = max((ending.stage.depth for ending in person.endings), default=0)
    met = max(0, depth - Stage.SCREENED.depth)
    return _UNKNOWN + _UNKNOWN_BY_TRADE * trade.value + _UNKNOWN_BY_STAGE * met


def _day(fact: Fact) -> date:
    return date.min if fact.as_of is None else fact.as_of.first
