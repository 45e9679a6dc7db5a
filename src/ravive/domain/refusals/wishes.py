"""What a person declared they want, against what the post is."""

from collections.abc import Iterator, Sequence
from datetime import date

from ravive.domain.kernel.claims import Availability, SalaryGap
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import Status
from ravive.domain.lexicon import Lexicon
from ravive.domain.refusals.availability import check_availability
from ravive.domain.refusals.case import Case, Known
from ravive.domain.refusals.conditions import named_in, wanted_in
from ravive.domain.refusals.contract import verdict_on
from ravive.domain.refusals.other_work import declared_other_work
from ravive.domain.refusals.salary import check_salary_gap
from ravive.domain.refusals.terms import terms_of


def contrary_wishes(
    known: Known, *, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon
) -> Iterator[Verdict]:
    """Yield what they declared they want and the post is known not to be. Silence is never contrary."""
    wishes = known.wishes
    if not (wishes.salary_from or wishes.contracts or wishes.refuses or wishes.available_on):
        return
    case = Case(ending=Ending(), known=known, opening=opening, changes=changes, on=on, terms=terms_of(lexicon))
    verdicts = [*_on_contract(case), *_refused(case)]
    if wishes.salary_from is not None:
        verdicts.append(check_salary_gap(SalaryGap(), case))
    if wishes.available_on is not None:
        verdicts.append(check_availability(Availability(), case))
    yield from (verdict for verdict in verdicts if verdict.state is Status.STANDS)


def contrary_words(
    ending: Ending, *, known: Known, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon
) -> Verdict | None:
    """Return what the note of an ending declares they want instead, unless they came back of themselves since."""
    case = Case(ending=ending, known=known, opening=opening, changes=changes, on=on, terms=terms_of(lexicon))
    return None if case.own_signal() is not None else declared_other_work(case)


def _on_contract(case: Case) -> list[Verdict]:
    """Return what stands against the forms of work they would take; one that suits is enough."""
    verdicts = [
        verdict_on(condition, wanted=wanted, case=case, words=wish)
        for wish in case.known.wishes.contracts
        for condition, wanted in wanted_in(wish).items()
    ]
    return verdicts if all(verdict.state is Status.STANDS for verdict in verdicts) else []


def _refused(case: Case) -> Iterator[Verdict]:
    for wish in case.known.wishes.refuses:
        for condition in named_in(wish):
            yield verdict_on(condition, wanted=False, case=case, words=wish)
