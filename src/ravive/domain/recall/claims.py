"""The claims of all the endings of a person, each checked again for the opening."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Direction, Ending
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Verdict, data_of
from ravive.domain.kernel.vocabulary import ReasonKind, Stage, Status
from ravive.domain.lexicon import Lexicon
from ravive.domain.recall.result import ClaimCheck
from ravive.domain.refusals import Known, check_claim

#: What a later process could not have gone far without seeing. An act (`conduct`) is never outlived that way.
_SEEN_AGAIN = frozenset(ReasonKind) - {ReasonKind.CONDUCT, ReasonKind.CANDIDATE_WITHDREW, ReasonKind.OTHER}
_WEAK = ".not_asked"


def known_of(person: Person) -> Known:
    """Return what may weigh of a person: their name and addresses stay behind."""
    return Known(facts=person.facts, wishes=person.wishes, touches=person.touches)


def check_claims(
    person: Person, *, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon
) -> tuple[ClaimCheck, ...]:
    """Return every claim with its verdict, those of the latest ending first; the same claim made twice counts once."""
    known = known_of(person)
    checks = []
    for one in claims_once(person, on=on):
        verdict = check_claim(
            one.claim, ending=one.dated, known=known, opening=opening, changes=changes, on=on, lexicon=lexicon
        )
        checks.append(ClaimCheck(claim=one.claim, ending=one.ending, verdict=_outlived(one, verdict)))
    return tuple(checks)


@dataclass(frozen=True, slots=True)
class MadeClaim:
    """A claim, its ending as it was written and as it can be dated, and the later ending that may have outlived it."""

    claim: Claim
    ending: Ending
    dated: Ending
    outlived_by: Ending | None


def claims_once(person: Person, *, on: date) -> Iterator[MadeClaim]:
    """Yield the claims that count, those of the latest ending first; the same claim made twice counts once."""
    seen: set[tuple[object, ...]] = set()
    endings = latest_first(person)
    for age, ending in enumerate(endings):
        dated = _dated(ending, person, on=on)
        for claim in ending.claims:
            if _identity(claim) not in seen:
                seen.add(_identity(claim))
                yield MadeClaim(claim, ending, dated, _outliving(claim, endings[:age]))


def _dated(ending: Ending, person: Person, *, on: date) -> Ending:
    """
    Give an ending without any date that of the first meeting, where it is the only one: it came no earlier.

    What is told on a later day is then known to be newer, and changes of before the meeting lift nothing.
    """
    if ending.ended_on or ending.applied_on or len(person.endings) > 1:
        return ending
    met = [t.on for t in person.touches if t.direction is Direction.BOTH and t.on.first <= on]
    return replace(ending, ended_on=min(met, key=lambda day: day.first)) if met else ending


def latest_first(person: Person) -> list[Ending]:
    """Return the endings, the latest first; those without a date last, as they were written."""
    return sorted(person.endings, key=_day, reverse=True)


def is_lifted(check: ClaimCheck, *, firmly: bool = False) -> bool:
    """Whether a claim is lifted; `firmly`: by a change or a fact, not by the mere silence of the advert."""
    return check.verdict.state is Status.LIFTED and not (firmly and check.verdict.code.endswith(_WEAK))


def standing(checks: Sequence[ClaimCheck]) -> Iterator[ClaimCheck]:
    """Yield the claims that stand."""
    return (check for check in checks if check.verdict.state is Status.STANDS)


def _outlived(one: MadeClaim, verdict: Verdict) -> Verdict:
    """Ask again about a claim that stands, where a later process may have settled it."""
    far = one.outlived_by
    if verdict.state is not Status.STANDS or far is None:
        return verdict
    day = far.ended_on or far.applied_on
    code = "refusals.not_raised_again" if day else "refusals.not_raised_again_undated"
    return replace(verdict, state=Status.UNKNOWN, code=code, data=data_of(on=day, stage=far.stage), source=far.source)


def _outliving(claim: Claim, later: Sequence[Ending]) -> Ending | None:
    """Return the ending of a later and longer process, where it did not make the claim again."""
    if claim.kind not in _SEEN_AGAIN:
        return None
    far = next((ending for ending in later if ending.stage.depth >= Stage.TEAM_INTERVIEWED.depth), None)
    return None if far is None or any(other.kind is claim.kind for other in far.claims) else far


def _identity(claim: Claim) -> tuple[object, ...]:
    return (claim.kind, *sorted(claim.slots.items()))


def _day(ending: Ending) -> date:
    day = ending.ended_on or ending.applied_on
    return date.min if day is None else day.first
