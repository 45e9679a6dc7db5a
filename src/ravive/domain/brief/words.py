"""The words of the call: the first sentence, what not to say, and what to do if it goes badly."""

from collections.abc import Iterator

from ravive.domain.bond import Bond
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Decision, ReasonKind, Side
from ravive.domain.recall.claims import is_lifted, latest_first
from ravive.domain.recall.result import ClaimCheck, Recall

#: What each past reason tempts one to say, and must not be said.
_TRAPS = {
    ReasonKind.MISSING_SKILL: "progress",
    ReasonKind.LANGUAGE: "progress",
    ReasonKind.CREDENTIAL: "progress",
    ReasonKind.EXPERIENCE_SHORT: "years",
    ReasonKind.EXPERIENCE_OVER: "overqualified",
    ReasonKind.SALARY_GAP: "past_salary",
    ReasonKind.LOCATION: "address",
    ReasonKind.AVAILABILITY: "hurry",
    ReasonKind.SOFT_SKILL: "personality",
    ReasonKind.CULTURE_FIT: "fit",
    ReasonKind.OUTRANKED: "second_choice",
    ReasonKind.POSITION_CLOSED: "promise",
    ReasonKind.CANDIDATE_WITHDREW: "their_choice",
}
#: The reasons that can be owned in one sentence with "nous", once they are gone.
_OWNED = frozenset(
    {
        ReasonKind.MISSING_SKILL,
        ReasonKind.CREDENTIAL,
        ReasonKind.LANGUAGE,
        ReasonKind.EXPERIENCE_SHORT,
        ReasonKind.SALARY_GAP,
        ReasonKind.LOCATION,
        ReasonKind.CONTRACT,
        ReasonKind.OUTRANKED,
        ReasonKind.POSITION_CLOSED,
    }
)
_BADLY = ("listen", "rephrase", "own", "explain_once", "choice", "never_retaliate")


def first_sentence(recall: Recall, bond: Bond) -> Iterator[Line]:
    """Yield the opening words: the past in one sentence, owned with "nous", and the reason that is gone."""
    endings = latest_first(recall.person)
    if not endings:
        return
    yield _opener(endings[0], ghosted=bond.ghosted)
    check = _to_own(recall)
    if check is not None and recall.decision is Decision.CALL_NOW:
        label = check.verdict.data.get("label")
        named = "_named" if label is not None and check.claim.kind in _NAMED else ""
        yield Line(f"brief.first.{check.claim.kind}{named}", data_of(label=label), check.verdict.source)


def to_avoid(recall: Recall) -> Iterator[Line]:
    """Yield what must not be said, the gravest first."""
    if any(ending.grounds for ending in recall.person.endings):
        yield Line("brief.avoid.unlawful")
    for check in recall.checks:
        trap = _TRAPS.get(check.claim.kind)
        if trap is not None:
            yield Line(f"brief.avoid.{trap}")
    yield Line("brief.avoid.first_contact")
    yield Line("brief.avoid.colleague")
    yield Line("brief.avoid.sure")


def if_badly() -> Iterator[Line]:
    """Yield what to do when the call is taken badly, in order."""
    return (Line(f"brief.badly.{step}") for step in _BADLY)


_NAMED = frozenset({ReasonKind.MISSING_SKILL, ReasonKind.CREDENTIAL, ReasonKind.LANGUAGE})


def _opener(ending: Ending, *, ghosted: bool) -> Line:
    day = ending.applied_on or ending.ended_on
    known = "_".join(word for word, value in (("job", ending.job), ("day", day)) if value) or "bare"
    manner = "ghosted" if ghosted else "withdrew" if ending.side is Side.CANDIDATE else "refused"
    return Line(f"brief.first.{manner}.{known}", data_of(job=ending.job, on=day), None)


def _to_own(recall: Recall) -> ClaimCheck | None:
    """Return the lifted reason to own: one of ours, a change before the mere silence of the advert."""
    lifted = [check for check in recall.checks if is_lifted(check) and check.claim.kind in _OWNED]
    ours = [check for check in lifted if check.ending.side is not Side.CANDIDATE]
    return min(ours, key=lambda check: not is_lifted(check, firmly=True), default=None)
