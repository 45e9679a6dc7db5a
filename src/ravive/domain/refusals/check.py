"""Whether a claim of the past still holds for an opening, on a day."""

from collections.abc import Sequence
from datetime import date

from ravive.domain.kernel import claims as said
from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import Status, WithdrawalCause
from ravive.domain.lexicon import Lexicon
from ravive.domain.refusals.availability import check_availability
from ravive.domain.refusals.case import Case, Known
from ravive.domain.refusals.company import (
    check_culture_fit,
    check_motivation,
    check_outranked,
    check_position_closed,
    check_soft_skill,
)
from ravive.domain.refusals.contract import check_contract
from ravive.domain.refusals.experience import check_experience_over, check_experience_short
from ravive.domain.refusals.lacks import check_credential, check_language, check_missing_skill
from ravive.domain.refusals.location import check_location
from ravive.domain.refusals.other_work import other_work
from ravive.domain.refusals.salary import check_salary_gap
from ravive.domain.refusals.terms import terms_of
from ravive.domain.refusals.verdicts import stands, unknown
from ravive.domain.refusals.withdrawal import check_withdrawal


def check_claim(
    claim: Claim,
    *,
    ending: Ending,
    known: Known,
    opening: Opening,
    changes: Sequence[Change],
    on: date,
    lexicon: Lexicon,
) -> Verdict:
    """
    Say whether a claim still holds for `opening` on the day `on`, and which fact says so.

    A missing fact is `unknown`, never `lifted`. A claim the reader was not sure of never `stands`.
    """
    case = Case(ending=ending, known=known, opening=opening, changes=changes, on=on, terms=terms_of(lexicon))
    verdict = _check(claim, case)
    if verdict.state is Status.STANDS and not claim.certain:
        return unknown("unsure", source=claim.source or ending.source, kind=claim.kind)
    return verdict


def _check(claim: Claim, case: Case) -> Verdict:  # noqa: C901, PLR0912 - one line a kind, nothing else
    match claim:
        case said.MissingSkill():
            return check_missing_skill(claim, case)
        case said.ExperienceShort():
            return check_experience_short(claim, case)
        case said.ExperienceOver():
            return check_experience_over(claim, case)
        case said.SalaryGap():
            return check_salary_gap(claim, case)
        case said.Location():
            return check_location(claim, case)
        case said.Availability():
            return check_availability(claim, case)
        case said.Language():
            return check_language(claim, case)
        case said.SoftSkill():
            return check_soft_skill(claim, case)
        case said.CultureFit():
            return check_culture_fit(claim, case)
        case said.Motivation():
            return check_motivation(claim, case)
        case said.Outranked():
            return check_outranked(claim, case)
        case said.PositionClosed():
            return check_position_closed(claim, case)
        case said.Contract():
            return check_contract(claim, case)
        case said.Credential():
            return check_credential(claim, case)
        case said.Conduct():
            return stands("conduct.stands", source=case.ending.source)
        case said.CandidateWithdrew():
            return _withdrawal(claim, case)
        case _:
            return other_work(case, case.sentence_of(claim)) or unknown("other.ask")


def _withdrawal(claim: said.CandidateWithdrew, case: Case) -> Verdict:
    """Take the reasons beside a withdrawal whose cause was not said as its cause: the gravest answers for it."""
    beside = [other for other in case.ending.claims if not isinstance(other, said.CandidateWithdrew)]
    if claim.cause is not WithdrawalCause.UNKNOWN or not beside:
        return check_withdrawal(claim, case)
    order = (Status.STANDS, Status.UNKNOWN, Status.LIFTED)
    return min((_check(other, case) for other in beside), key=lambda verdict: order.index(verdict.state))
