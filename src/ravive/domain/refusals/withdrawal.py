"""The person said no: by the cause they gave, what would make it another answer."""

import re
from typing import TypeVar

from ravive.domain.kernel.claims import CandidateWithdrew, Claim, Location, SalaryGap
from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import ChangeKind, Status, WithdrawalCause
from ravive.domain.lexicon import fold
from ravive.domain.refusals.bearing import bearing_change
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.company import is_other_trade
from ravive.domain.refusals.conditions import objected_in
from ravive.domain.refusals.contract import verdict_on
from ravive.domain.refusals.location import check_location
from ravive.domain.refusals.other_work import other_work
from ravive.domain.refusals.salary import check_salary_gap
from ravive.domain.refusals.verdicts import lifted, lifted_by, source_of, stands, unknown

_Kind = TypeVar("_Kind", bound=Claim)

_THE_WORK = re.compile(r"\bposte|\bmission|\bperimetre|\btaches?\b|\brole\b|\bduties\b|\bscope\b|\bsplit\b|\bscind")
_WORK_CHANGED = frozenset({ChangeKind.NEEDS, ChangeKind.ORGANISATION, ChangeKind.STRATEGY})


def check_withdrawal(claim: CandidateWithdrew, case: Case) -> Verdict:
    """Pay and place are checked as such; the rest waits for a repaired process or for a sign of theirs."""
    match claim.cause:
        case WithdrawalCause.SALARY:
            return check_salary_gap(_beside(SalaryGap, case) or SalaryGap(), case)
        case WithdrawalCause.LOCATION:
            return check_location(_beside(Location, case) or Location(evidence=claim.evidence), case)
        case WithdrawalCause.TOO_SLOW:
            change = case.first_change(EffectKind.PROCESS_FASTER)
            return unknown("withdrew.slow_not_repaired") if change is None else lifted_by(change, "withdrew.faster")
        case WithdrawalCause.ROLE:
            return _role(claim, case)
        case WithdrawalCause.OTHER_OFFER:
            return _by_their_sign(claim, case, "withdrew.other_offer")
        case WithdrawalCause.PERSONAL:
            return _by_their_sign(claim, case, "withdrew.personal")
        case WithdrawalCause.UNKNOWN:
            return _by_conditions(case) or _by_their_sign(claim, case, "withdrew.cause_not_known")


def _role(claim: CandidateWithdrew, case: Case) -> Verdict:
    """Keep a no to the work itself while the work is the same: unchanged, it will not please more."""
    elsewhere = other_work(case, case.sentence_of(claim))
    if elsewhere is not None:
        return elsewhere
    change = _change_of_work(claim, case)
    if change is not None:
        return unknown("withdrew.role_changed", source=source_of(change), change=change.statement, changed_on=change.on)
    if case.ending.job is None or is_other_trade(case):
        return unknown("withdrew.role_ask")
    return stands("withdrew.same_role", source=case.ending.source, job=case.ending.job)


def _by_their_sign(claim: CandidateWithdrew, case: Case, code: str) -> Verdict:
    signal = case.own_signal()
    if signal is None:
        return other_work(case, case.sentence_of(claim)) or unknown(code)
    return lifted("withdrew.came_back", source=signal.source, on=signal.on)


def _by_conditions(case: Case) -> Verdict | None:
    """
    Check the working conditions that the note of a withdrawal names, where no cause was understood.

    "Too many weekends for her", "pulled out because of the on-call weeks": what they bore badly is what made them go.
    Only what a change lifted is told: a condition that is merely named proves nothing against anybody.
    """
    objected = [condition for condition, wanted in objected_in(case.ending.text).items() if not wanted]
    verdicts = [verdict_on(condition, wanted=False, case=case, words=case.ending.text) for condition in objected]
    if verdicts and all(verdict.state is Status.LIFTED and verdict.source is not None for verdict in verdicts):
        return verdicts[0]
    return None


def _change_of_work(claim: CandidateWithdrew, case: Case) -> Change | None:
    """Return a change of the work itself, or of what the note speaks of."""
    bearing = bearing_change(case, case.sentence_of(claim))
    changed = (
        change for change in case.since if change.kind in _WORK_CHANGED and _THE_WORK.search(fold(change.statement))
    )
    return bearing or next(changed, None)


def _beside(kind: type[_Kind], case: Case) -> _Kind | None:
    """Return the claim of the same ending that holds the figures or the place."""
    return next((claim for claim in case.ending.claims if isinstance(claim, kind)), None)
