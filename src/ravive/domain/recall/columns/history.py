"""
The claims of a person as values of the vocabulary: what each verdict reads, or what it may be at best.

The verdict of most claims reads little of the person, and many people share it: such a claim becomes a `Probe`. Where
it reads the words of the note, or what the person sent since, it is theirs alone: it becomes the `Outcomes` it may
have.
Both err on the side of the person: an outcome too many costs an exact look, an outcome too few would lose somebody.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ravive.domain.kernel.claims import CandidateWithdrew, Claim
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import ReasonKind, WithdrawalCause
from ravive.domain.recall.claims import MadeClaim, claims_once
from ravive.domain.recall.columns.vocabulary import ANY, OPEN, STANDS, ClaimValue, Outcomes, Probe
from ravive.domain.refusals import is_their_word

#: Kinds whose check reads what was learnt since, and kinds whose check reads the words of the note.
_READ_FACTS = frozenset(
    {ReasonKind.MISSING_SKILL, ReasonKind.CREDENTIAL, ReasonKind.LANGUAGE, ReasonKind.EXPERIENCE_SHORT}
)
_READ_WORDS = frozenset({ReasonKind.LOCATION, ReasonKind.AVAILABILITY, ReasonKind.CONTRACT})
#: Only a word of theirs lifts these; nothing lifts those.
_LIFTED_BY_THEM = frozenset({WithdrawalCause.OTHER_OFFER, WithdrawalCause.PERSONAL})
_NEVER_LIFTED = frozenset({WithdrawalCause.ROLE})
_READ_JOB = frozenset({ReasonKind.OUTRANKED, ReasonKind.POSITION_CLOSED})
_NOT_LIFTED = STANDS | OPEN


def claim_values(person: Person, *, on: date) -> Iterator[ClaimValue]:
    """Yield one value a claim that counts, as `check_claims` counts them."""
    for made in claims_once(person, on=on):
        soft = not made.claim.certain or made.outlived_by is not None
        outcomes = _outcomes(made, person)
        if outcomes is None:
            yield Probe(replace(made.claim, evidence=None, source=None, certain=True), _bare(made, person), soft)
        else:
            yield Outcomes(outcomes & ~STANDS | OPEN if soft else outcomes)


def _outcomes(made: MadeClaim, person: Person) -> int | None:
    """Return what the verdict may be, where it reads what is the person's alone; None where a probe tells."""
    claim = made.claim
    if isinstance(claim, CandidateWithdrew):
        return _of_withdrawal(claim, made, person)
    if claim.kind is ReasonKind.OTHER:
        return _NOT_LIFTED
    if claim.kind is ReasonKind.MOTIVATION:
        return ANY if _came_back(person) else _NOT_LIFTED
    if claim.kind in _READ_WORDS:
        return None if claim.evidence is None else ANY
    if claim.kind in _READ_FACTS:
        return ANY if any(_may_weigh(fact, claim, made.dated) for fact in person.facts) else None
    return None


def _of_withdrawal(claim: CandidateWithdrew, made: MadeClaim, person: Person) -> int:
    beside = len(made.ending.claims) > 1 and claim.cause is WithdrawalCause.UNKNOWN
    if claim.cause in _NEVER_LIFTED or (claim.cause in _LIFTED_BY_THEM and not beside and not _came_back(person)):
        return _NOT_LIFTED
    return ANY


def _came_back(person: Person) -> bool:
    return any(map(is_their_word, person.touches))


def _may_weigh(fact: Fact, claim: Claim, ending: Ending) -> bool:
    """Whether a fact may lift a claim: years whenever they were told, the rest where it may be newer than the no."""
    if claim.kind is ReasonKind.EXPERIENCE_SHORT and fact.kind is FactKind.EXPERIENCE:
        return True
    ended = ending.ended_on or ending.applied_on
    return fact.certain and fact.as_of is not None and (ended is None or fact.as_of.first > ended.last)


def _bare(made: MadeClaim, person: Person) -> Person:
    """Return a person with no more than a probe of the claim reads."""
    kind, wishes = made.claim.kind, person.wishes
    held = Wishes(
        salary_from=wishes.salary_from if kind is ReasonKind.SALARY_GAP else None,
        places=wishes.places if kind is ReasonKind.LOCATION else (),
        available_on=wishes.available_on if kind is ReasonKind.AVAILABILITY else None,
    )
    ending = Ending(
        job=made.ending.job if kind in _READ_JOB else None,
        call_back_on=made.ending.call_back_on if kind is ReasonKind.AVAILABILITY else None,
    )
    return Person(key="", name="", wishes=held, endings=(ending,))
