"""How one fact meets one requirement."""

from datetime import date

from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.lexicon import Relation
from ravive.domain.recall.matching import About
from ravive.domain.recall.result import Meeting

_CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
_NEARLY = 0.9
_HALF = 0.5
_THROUGH = {
    Relation.NARROWER: "fit.through.narrower",
    Relation.BROADER: "fit.through.broader",
    Relation.ESSENTIAL: "fit.through.essential",
    Relation.OPTIONAL: "fit.through.optional",
}


def meeting_of(about: About, requirement: Requirement, *, on: date) -> Meeting:
    """
    Say how a fact about the thing asked meets it.

    An uncertain fact is never held against anybody: it makes a question. Years go on after the day they were told, so
    too few of them are a partial answer, and only less than half is a lack. A wider thing, or a trade that always needs
    the thing asked, is half an answer; a trade that sometimes needs it is none yet.
    """
    fact = about.fact
    if not fact.held:
        return Meeting.MISSING if fact.certain else Meeting.NOT_KNOWN
    if about.relation is Relation.OPTIONAL:
        return Meeting.NOT_KNOWN
    if not fact.certain or not about.says_all:
        return Meeting.PARTLY
    if requirement.years is not None:
        return _by_years(fact, requirement.years, on)
    if requirement.cefr is not None:
        return _by_level(_rank(fact.cefr), _rank(requirement.cefr))
    return _by_level(fact.level, requirement.level)


def through(about: About, requirement: Requirement) -> Line | None:
    """Return how a fact bears on a requirement that asks for another thing, None where it is the thing asked."""
    code = _THROUGH.get(about.relation)
    if code is None:
        return None
    return Line(code, data_of(known=about.fact.label, asked=requirement.label), about.fact.source)


def _by_years(fact: Fact, asked: float, on: date) -> Meeting:
    if fact.years is None:
        return Meeting.PARTLY
    since = 0.0 if fact.as_of is None else max(0, (on - fact.as_of.last).days) / 365
    if fact.years >= asked * _NEARLY:
        return Meeting.MET
    if fact.kind is not FactKind.EXPERIENCE or fact.years + since >= asked * _HALF:
        return Meeting.PARTLY
    return Meeting.MISSING


def _by_level(has: float | None, asked: float | None) -> Meeting:
    if asked is None:
        return Meeting.MET
    if has is None:
        return Meeting.PARTLY
    return Meeting.MET if has >= asked else Meeting.PARTLY


def _rank(cefr: str | None) -> float | None:
    return float(_CEFR.index(cefr)) if cefr in _CEFR else None
