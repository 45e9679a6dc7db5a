"""How much of what the opening asks a person is known to bring."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Stage
from ravive.domain.recall.matching import About, matching_of
from ravive.domain.recall.meeting import meeting_of, through
from ravive.domain.recall.result import Fit, Meeting, RequirementCheck
from ravive.domain.refusals import Terms, trades_of

WORTH = {Meeting.MET: 1.0, Meeting.PARTLY: 0.5, Meeting.MISSING: 0.0}
MUST_WEIGHT, NICE_WEIGHT = 2.0, 1.0

#: What an unknown is worth: something, more for somebody of the trade, more again for whom people have met at work.
_UNKNOWN = 0.25
_UNKNOWN_BY_TRADE = 0.35
_UNKNOWN_BY_STAGE = 0.05
#: Where no past job is known, the trade is neither theirs nor foreign to them.
_NEUTRAL = 0.5
#: A title is understood when it is as near as this to a trade; two as near as that are one trade in other words.
_UNDERSTOOD_FROM = 0.5
_SAME_TRADE_FROM = 0.5
_AT_MOST_BY_TITLE = 0.9


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
    """
    Return how near their nearest known trade is to the opening's.

    Where the lexicon does not know a trade by its title, the titles are compared: near enough to weigh, never sure.
    """
    jobs = tuple(dict.fromkeys(_trades_of(person)))
    if any(terms.same(job, opening.title) for job in jobs):
        return TradeCloseness(1.0, sure=True)
    trades = trades_of(opening, terms)
    found = [terms.nearness(job, trades) for job in jobs]
    known = [near for near in found if near is not None]
    guessed = [_by_titles(job, opening.title, terms) for job, near in zip(jobs, found, strict=True) if near is None]
    values = known + [guess for guess in guessed if guess is not None]
    if not values:
        return TradeCloseness()
    return TradeCloseness(max(values), sure=bool(known) and len(known) == len(jobs))


@lru_cache(maxsize=200_000)
def _by_titles(job: str, title: str, terms: Terms) -> float | None:
    """Return how near a job is to a post by their titles, 0 to 1; None where one of them is not understood."""
    titles = terms.lexicon.titles
    term = terms.lexicon.get(job)
    words = job if term is None else term.name("fr")
    nearest = [titles.trades_near(one, at_most=1) for one in (words, title)]
    if not all(near and near[0].closeness >= _UNDERSTOOD_FROM for near in nearest):
        return None
    return min(_AT_MOST_BY_TITLE, titles.closeness(words, title) / _SAME_TRADE_FROM)


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


def _check(requirement: Requirement, about: Sequence[About], *, on: date) -> RequirementCheck:
    """Judge by the facts that answer the requirement; without one, by those that make an answer likely."""
    told = [one for one in about if one.says_all] or [one for one in about if one.fact.held]
    if not told:
        return RequirementCheck(requirement=requirement, meeting=Meeting.NOT_KNOWN)
    judged = [(meeting_of(one, requirement, on=on), one) for one in told]
    # The newest word counts; of one day, the better one.
    meeting, best = max(judged, key=lambda pair: (_day(pair[1].fact), WORTH.get(pair[0], 0.0)))
    return RequirementCheck(
        requirement=requirement, meeting=meeting, fact=best.fact, through=through(best, requirement)
    )


def _share(checks: Sequence[RequirementCheck], unknown: float) -> float:
    total = sum(_weight(check) for check in checks)
    if total == 0:
        return unknown
    return sum(_weight(check) * WORTH.get(check.meeting, unknown) for check in checks) / total


def _weight(check: RequirementCheck) -> float:
    return MUST_WEIGHT if check.requirement.must else NICE_WEIGHT


def _worth_of_unknown(person: Person, trade: TradeCloseness) -> float:
    depth = max((ending.stage.depth for ending in person.endings), default=0)
    met = max(0, depth - Stage.SCREENED.depth)
    return _UNKNOWN + _UNKNOWN_BY_TRADE * trade.value + _UNKNOWN_BY_STAGE * met


def _day(fact: Fact) -> date:
    return date.min if fact.as_of is None else fact.as_of.first
