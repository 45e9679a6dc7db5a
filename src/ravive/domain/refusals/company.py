"""Reasons that lay with the company or the moment: another chosen, a post closed, a team, a way of working."""

from ravive.domain.kernel.claims import CultureFit, Motivation, Outranked, PositionClosed, SoftSkill
from ravive.domain.kernel.openings import Change, EffectKind, Opening
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.other_work import other_work
from ravive.domain.refusals.terms import Terms, content_words, mentions
from ravive.domain.refusals.verdicts import lifted, lifted_by, source_of, unknown

_PEOPLE_CHANGED = (
    EffectKind.MANAGER_LEFT,
    EffectKind.MANAGER_ARRIVED,
    EffectKind.REPORTING,
    EffectKind.TEAM,
    EffectKind.WAY_OF_WORKING,
)
#: Below this, the trade of then and the trade of the opening are two trades.
SAME_TRADE_FROM = 0.5


def check_outranked(_claim: Outranked, case: Case) -> Verdict:
    """Somebody else was preferred for one seat: another seat lifts it, if it is the same work."""
    if is_other_trade(case):
        return unknown("outranked.other_trade", job=case.ending.job)
    return lifted("outranked.post_open")


def check_position_closed(_claim: PositionClosed, case: Case) -> Verdict:
    """Lift a post that was closed: one is open, if it is the same work."""
    if is_other_trade(case):
        return unknown("position_closed.other_trade", job=case.ending.job)
    change = case.first_change(EffectKind.POST_REOPENED)
    return lifted("position_closed.post_open") if change is None else lifted_by(change, "position_closed.reopened")


def check_soft_skill(claim: SoftSkill, case: Case) -> Verdict:
    """
    Never declare gone a behaviour seen then: nobody has seen the person since.

    Another manager or another team is a context in which it may matter less: the question is then worth asking, and the
    change goes with it.
    """
    change = people_change(case, claim.trait)
    if change is None:
        return unknown("soft_skill.ask")
    return unknown(
        "soft_skill.context_changed", source=source_of(change), change=change.statement, changed_on=change.on
    )


def check_culture_fit(claim: CultureFit, case: Case) -> Verdict:
    """Lift a mismatch with a team whose manager, people or way of working changed since."""
    change = people_change(case, claim.trait)
    return unknown("culture_fit.ask") if change is None else lifted_by(change, "culture_fit.team_changed")


def check_motivation(claim: Motivation, case: Case) -> Verdict:
    """Interest is shown by the person: a word of theirs since then lifts it, nothing else does."""
    signal = case.own_signal()
    if signal is None:
        return other_work(case, case.sentence_of(claim)) or unknown("motivation.ask")
    return lifted("motivation.wrote_since", source=signal.source, on=signal.on)


def people_change(case: Case, trait: str | None) -> Change | None:
    """Return the change since the ending that touched the people or the way of working, the latest first."""
    found = [change for change in case.since if _bears(change, trait)]
    return max(found, key=lambda change: change.on.first, default=None)


def is_other_trade(case: Case) -> bool:
    """Whether the application was for work that is known to be another trade than the opening's."""
    job = case.ending.job
    if not job or case.terms.same(job, case.opening.title):
        return False
    near = case.terms.nearness(job, trades_of(case.opening, case.terms))
    return near is not None and near < SAME_TRADE_FROM


def trades_of(opening: Opening, terms: Terms) -> frozenset[str]:
    """Return the trades of an opening: the one it was understood as, or else those its title names."""
    return (terms.trades(opening.trade) if opening.trade else frozenset()) or terms.trades(opening.title)


def _bears(change: Change, trait: str | None) -> bool:
    if change.kind is ChangeKind.MANAGEMENT or any(effect.kind in _PEOPLE_CHANGED for effect in change.effects):
        return True
    return trait is not None and mentions(change.statement, content_words(trait))
