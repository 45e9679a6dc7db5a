"""Too few years, or too many: what the opening asks, and what the years since have brought."""

from ravive.domain.kernel.claims import ExperienceOver, ExperienceShort
from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

#: "Nearly three years" answers an advert that asks for three: nobody counts the weeks.
_NEARLY = 0.9
_MONTHS_A_YEAR = 12
#: A person whose years were never told may have had almost enough: past a year, it has to be asked.
_MONTHS_BEFORE_ASKING = 12


def check_experience_short(claim: ExperienceShort, case: Case) -> Verdict:
    """
    Fewer years asked, or more years done.

    Years that went by count only when a later fact says they were practised: elsewhere they make a question.
    """
    welcome = _beginners_welcome(case)
    if welcome is not None:
        return welcome
    asked = years_asked(case)
    told = _latest_years(case)
    if told is not None and told.years is not None:
        return _from_fact(told, told.years, asked, case)
    if asked is None:
        return unknown("experience_short.no_minimum")
    had = claim.years_has if claim.years_has is not None else _years_then(case)
    return _from_time(claim, asked, case) if had is None else _from_years(had, asked, case)


def check_experience_over(claim: ExperienceOver, case: Case) -> Verdict:
    """Lift it where the post is wider; what was at stake, pay or scope, is asked where nothing tells."""
    if case.opening.manages:
        return lifted("experience_over.manages")
    asked, most = years_asked(case), case.opening.years_max
    if claim.years_has is not None and most is not None and claim.years_has > most:
        return stands("experience_over.still_over", years=claim.years_has, most=most)
    if asked is not None and claim.years_wanted is not None and asked > claim.years_wanted:
        return lifted("experience_over.asks_more", asked=asked, before=claim.years_wanted)
    if asked is not None and claim.years_has is not None and asked >= claim.years_has * _NEARLY:
        return lifted("experience_over.at_their_level", asked=asked)
    return unknown("experience_over.scope_not_said")


def years_asked(case: Case) -> float | None:
    """Return the fewest years the opening asks, None when it does not say."""
    if case.opening.years_min is not None:
        return case.opening.years_min
    named = [need.years for need in case.requirements(FactKind.EXPERIENCE) if need.must and need.years is not None]
    return max(named, default=None)


def _beginners_welcome(case: Case) -> Verdict | None:
    for change, effect in case.effects(EffectKind.REQUIREMENT_DROPPED):
        if effect.data.get("kind") == FactKind.EXPERIENCE and not effect.data.get("years"):
            return lifted_by(change, "experience_short.dropped")
    if case.opening.years_min == 0 or any(need.kind is FactKind.EXPERIENCE for need in case.opening.dropped):
        return lifted("experience_short.beginners_welcome")
    return None


def _latest_years(case: Case) -> Fact | None:
    told = [fact for fact in case.later_facts(FactKind.EXPERIENCE) if fact.held and fact.years is not None]
    return max(told, key=lambda fact: fact.as_of.first if fact.as_of else case.on, default=None)


def _years_then(case: Case) -> float | None:
    """Return the most years that were told at the time, where the claim itself holds none."""
    told = (fact for fact in case.known.facts if fact.kind is FactKind.EXPERIENCE and fact.held and fact.certain)
    return max((fact.years for fact in told if fact.years is not None and not case.is_later_fact(fact)), default=None)


def _from_fact(fact: Fact, years: float, asked: float | None, case: Case) -> Verdict:
    if asked is None:
        return unknown("experience_short.no_minimum_but_grown", source=fact.source, years=years, on=fact.as_of)
    if years >= asked * _NEARLY:
        return lifted("experience_short.now_has", source=fact.source, years=years, asked=asked, on=fact.as_of)
    since = 0.0 if fact.as_of is None else (case.on - fact.as_of.last).days / 365
    if years + since >= asked:
        return unknown("experience_short.may_have_grown", source=fact.source, years=years, asked=asked)
    return stands("experience_short.still_short", source=fact.source, years=years, asked=asked, n=years)


def _from_years(had: float, asked: float, case: Case) -> Verdict:
    if had >= asked * _NEARLY:
        return lifted("experience_short.asks_less", years=had, asked=asked)
    if case.months is None or had + case.months / _MONTHS_A_YEAR < asked * _NEARLY:
        return stands("experience_short.still_short", source=case.ending.source, years=had, asked=asked, n=had)
    practised = next((fact for fact in case.later_facts(FactKind.EXPERIENCE, FactKind.TRADE) if fact.held), None)
    if practised is not None:
        return lifted("experience_short.practised", source=practised.source, years=had, asked=asked, on=practised.as_of)
    return unknown("experience_short.may_have_grown", years=had, asked=asked)


def _from_time(claim: ExperienceShort, asked: float, case: Case) -> Verdict:
    if claim.years_wanted is not None and asked < claim.years_wanted:
        return unknown("experience_short.bar_lowered", asked=asked, before=claim.years_wanted)
    if case.months is None or case.months >= min(_MONTHS_BEFORE_ASKING, asked * _MONTHS_A_YEAR):
        return unknown("experience_short.years_not_told", asked=asked)
    return stands("experience_short.too_recent", source=case.ending.source, asked=asked)
