"""Pay: what they asked against what the post gives now."""

from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.verdicts import lifted, source_of, stands, unknown

#: Above the range by no more than this, it is worth asking: ranges and wishes are both round figures.
MARGIN = 0.05


def check_salary_gap(claim: SalaryGap, case: Case) -> Verdict:
    """Within the range it is lifted; well above, it stands; without both figures, it is asked."""
    expected = claim.expected if claim.expected is not None else case.known.wishes.salary_from
    most, change = ceiling(case)
    if most is None:
        return unknown("salary_gap.range_not_said")
    if expected is None:
        return _range_alone(claim, most)
    if expected <= most:
        return _within(expected, most, change)
    if expected <= most * (1 + MARGIN):
        return unknown("salary_gap.just_above", expected=expected, most=most)
    return stands("salary_gap.still_above", source=case.ending.source, expected=expected, most=most)


def ceiling(case: Case) -> tuple[int | None, Change | None]:
    """
    Return the most the post gives, and the change since the ending that made it so, if one did.

    The advert comes first; "from 40k" alone is a floor that is sure, and nothing is promised above it.
    """
    moved = [(change, effect.data.get("max")) for change, effect in case.effects(EffectKind.SALARY_RANGE)]
    latest = max((pair for pair in moved if pair[1] is not None), key=lambda pair: pair[0].on.first, default=None)
    if case.opening.salary_max is not None:
        # A change that names another figure is about another post: it is not what moved this range.
        told = latest is not None and int(latest[1] or 0) == case.opening.salary_max
        return case.opening.salary_max, latest[0] if latest is not None and told else None
    if latest is not None:
        return int(latest[1] or 0), latest[0]
    return case.opening.salary_min, None


def _range_alone(claim: SalaryGap, most: int) -> Verdict:
    if claim.budget is not None and most > claim.budget:
        return unknown("salary_gap.range_rose", most=most, before=claim.budget)
    return unknown("salary_gap.expected_not_known", most=most)


def _within(expected: int, most: int, change: Change | None) -> Verdict:
    if change is None:
        return lifted("salary_gap.within", expected=expected, most=most)
    return lifted(
        "salary_gap.range_moved", source=source_of(change), expected=expected, most=most, changed_on=change.on
    )
