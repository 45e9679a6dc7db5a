"""The chance of a yes to a call-back within 14 days: a sum of named lines, each shown with its range."""

import math
from collections.abc import Iterator, Sequence

from ravive.domain.bond import Bond
from ravive.domain.kernel.dates import days_between
from ravive.domain.kernel.history import Direction
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Channel, Feedback, Firmness, Reaction, Side, Stage
from ravive.domain.recall.claims import is_lifted, standing
from ravive.domain.recall.result import ClaimCheck, Contribution, Likelihood
from ravive.domain.recall.weights import Factor, Weights

BASES = {
    Channel.PHONE: Factor.BASE_PHONE,
    Channel.EMAIL: Factor.BASE_EMAIL,
    Channel.SMS: Factor.BASE_SMS,
    Channel.LINKEDIN: Factor.BASE_LINKEDIN,
}
DAYS_A_YEAR = 365
FRESH_DAYS = 182
#: A reason that merely is not asked by this advert is a smaller change than one that something removed.
NOT_ASKED_COUNTS = 0.5


def likelihood_of(
    person: Person, *, bond: Bond, checks: Sequence[ClaimCheck], channel: Channel | None, weights: Weights
) -> Likelihood:
    """
    Return the chance with its 80 % interval and the lines that make it.

    The lines are taken as independent: their ranges add up as the root of the sum of their squares.
    """
    lines = tuple(
        _contribution(factor, times, weights)
        for factor, times in _factors(person, bond, checks, channel)
        if weights.lines[factor].on
    )
    total = sum(line.weight for line in lines)
    below = math.hypot(*(line.weight - line.low for line in lines))
    above = math.hypot(*(line.high - line.weight for line in lines))
    return Likelihood(p=chance(total), low=chance(total - below), high=chance(total + above), contributions=lines)


def chance(log_odds: float) -> float:
    """Return the probability of some log-odds."""
    return 1 / (1 + math.exp(-log_odds))


def line_of(factor: Factor) -> Line:
    """Return what is said of a line of the likelihood."""
    return Line(f"recall.likelihood.{factor}")


def factor_of(line: Line) -> Factor:
    """Return the factor of which a line was made by `line_of`."""
    return Factor(line.code.rpartition(".")[2])


def _contribution(factor: Factor, times: float, weights: Weights) -> Contribution:
    held = weights.lines[factor]
    return Contribution(
        line=line_of(factor),
        weight=held.weight * times,
        low=held.low * times,
        high=held.high * times,
        times=times,
    )


def _factors(
    person: Person, bond: Bond, checks: Sequence[ClaimCheck], channel: Channel | None
) -> Iterator[tuple[Factor, float]]:
    """Yield each line that applies, and how many times over."""
    yield BASES[channel or Channel.EMAIL], 1.0
    yield from ((factor, 1.0) for factor in manner_of(person, bond))
    gone = _reason_gone(checks)
    if gone:
        yield Factor.REASON_GONE, gone
    silent = (bond.days_silent or 0) - FRESH_DAYS
    if silent > 0:
        yield Factor.SILENCE_A_YEAR, silent / DAYS_A_YEAR
    attempts = unanswered_attempts(person, bond)
    if attempts:
        yield Factor.UNANSWERED_ATTEMPT, float(attempts)


def manner_of(person: Person, bond: Bond) -> Iterator[Factor]:
    """Yield the lines that tell how far they came and how it was left: no opening changes them."""
    yield from _how_far(person)
    if any(ending.feedback is Feedback.ARGUED for ending in person.endings):
        yield Factor.ARGUED
    if bond.ghosted:
        yield Factor.NEVER_ANSWERED
    if bond.last_reaction is Reaction.HOSTILE and not bond.mended:
        yield Factor.TREATED_UNFAIRLY
    if bond.call_back_due or any(ending.firmness is Firmness.OPEN_DOOR for ending in person.endings):
        yield Factor.OPEN_DOOR


def _how_far(person: Person) -> Iterator[Factor]:
    stage = max((ending.stage for ending in person.endings), key=lambda stage: stage.depth, default=Stage.UNKNOWN)
    if stage is Stage.OFFER and any(_declined(ending.stage, ending.side) for ending in person.endings):
        yield Factor.DECLINED_OFFER
    elif stage.depth >= Stage.FINAL.depth:
        yield Factor.REACHED_FINAL


def _reason_gone(checks: Sequence[ClaimCheck]) -> float:
    """Return how much the reasons are gone: half where the advert is only silent, nothing while one stands."""
    if any(standing(checks)):
        return 0.0
    if any(is_lifted(check, firmly=True) for check in checks):
        return 1.0
    return NOT_ASKED_COUNTS if any(map(is_lifted, checks)) else 0.0


def unanswered_attempts(person: Person, bond: Bond) -> int:
    """Return how often we wrote or called since the last contact that counts, without an answer."""
    last = bond.last_contact
    if last is None:
        return 0
    return sum(
        touch.direction is Direction.FROM_US and days_between(last.last, touch.on.first) > 0 for touch in person.touches
    )


def _declined(stage: Stage, side: Side) -> bool:
    return stage is Stage.OFFER and side is Side.CANDIDATE
