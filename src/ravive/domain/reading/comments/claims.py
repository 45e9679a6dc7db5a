"""The reasons of a comment: which clauses tell them, and what each is made of."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from ravive.domain.kernel.claims import (
    CandidateWithdrew,
    Claim,
    Conduct,
    Location,
    Motivation,
    Other,
    PositionClosed,
    SalaryGap,
)
from ravive.domain.kernel.vocabulary import ReasonKind, WithdrawalCause
from ravive.domain.reading.comments.model import Judgement, Model
from ravive.domain.reading.comments.slots.credential import read_credentials
from ravive.domain.reading.comments.slots.free_from import read_availability
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.pay import names_only_days, read_salary_gap
from ravive.domain.reading.comments.slots.place import read_location
from ravive.domain.reading.comments.slots.rank import read_outranked
from ravive.domain.reading.comments.slots.skill import read_missing_skills
from ravive.domain.reading.comments.slots.terms import read_contract
from ravive.domain.reading.comments.slots.tongue import read_language
from ravive.domain.reading.comments.slots.trait import read_culture_fit, read_soft_skill
from ravive.domain.reading.comments.slots.years import read_experience_over, read_experience_short
from ravive.domain.reading.comments.text import Comment

_READERS: Mapping[ReasonKind, Callable[[Passage], Claim]] = {
    ReasonKind.EXPERIENCE_SHORT: read_experience_short,
    ReasonKind.EXPERIENCE_OVER: read_experience_over,
    ReasonKind.SALARY_GAP: read_salary_gap,
    ReasonKind.LOCATION: read_location,
    ReasonKind.AVAILABILITY: read_availability,
    ReasonKind.LANGUAGE: read_language,
    ReasonKind.SOFT_SKILL: read_soft_skill,
    ReasonKind.CULTURE_FIT: read_culture_fit,
    ReasonKind.MOTIVATION: lambda _: Motivation(),
    ReasonKind.OUTRANKED: read_outranked,
    ReasonKind.POSITION_CLOSED: lambda _: PositionClosed(),
    ReasonKind.CONTRACT: read_contract,
    ReasonKind.CONDUCT: lambda _: Conduct(),
    ReasonKind.CANDIDATE_WITHDREW: lambda _: CandidateWithdrew(),
    ReasonKind.OTHER: lambda _: Other(),
}
#: Two tools or two diplomas lacking are two reasons of the same kind.
_SEVERAL: Mapping[ReasonKind, Callable[[Passage], tuple[Claim, ...]]] = {
    ReasonKind.MISSING_SKILL: read_missing_skills,
    ReasonKind.CREDENTIAL: read_credentials,
}
_KINDS = tuple(ReasonKind)
#: A clause belongs to the evidence when it tells the reason at least this much of what the best clause does.
_PART_OF_IT = 0.5
#: Of somebody who left we look for a why: a cause is taken with this share of the chance that there is none.
_RATHER_THAN_NONE = 0.3


def claims(comment: Comment, judged: Judgement, model: Model) -> tuple[Claim, ...]:
    """Return the reasons that a comment tells, in the order of the text."""
    told = [kind for kind in _KINDS if kind in judged.told]
    found = [claim for kind in told for claim in _of_kind(kind, comment, judged, model)]
    return tuple(sorted(_with_both_reasons(found), key=lambda claim: claim.evidence or (0, 0)))


def _of_kind(kind: ReasonKind, comment: Comment, judged: Judgement, model: Model) -> Iterator[Claim]:
    chances: list[float] = judged.of(kind).tolist()
    enough = max(model.thresholds[kind], max(chances) * _PART_OF_IT)
    passages = list(_passages(comment, judged, [place for place, chance in enumerate(chances) if chance >= enough]))
    strongest = chances.index(max(chances))
    for passage, places in passages:
        if kind not in _SEVERAL and strongest not in places:
            continue
        asked = any(word.word == "?" for place in places for word in judged.clauses[place].words)
        certain = not asked and model.is_certain(kind, max(chances[place] for place in places))
        evidence = comment.span(passage.start, passage.end)
        for claim in _drawn(kind, passage, judged):
            yield replace(claim, evidence=evidence, certain=certain)


def _passages(comment: Comment, judged: Judgement, places: Iterable[int]) -> Iterator[tuple[Passage, list[int]]]:
    """Yield the passages that these clauses make: neighbours in a sentence are one."""
    group: list[int] = []
    clauses = judged.clauses
    for place in places:
        if group and (place != group[-1] + 1 or clauses[place].sentence != clauses[group[-1]].sentence):
            yield Passage(comment, clauses[group[0]].start, clauses[group[-1]].end), group
            group = []
        group.append(place)
    if group:
        yield Passage(comment, clauses[group[0]].start, clauses[group[-1]].end), group


def _drawn(kind: ReasonKind, passage: Passage, judged: Judgement) -> tuple[Claim, ...]:
    if kind in _SEVERAL:
        return _SEVERAL[kind](passage)
    if kind is ReasonKind.SALARY_GAP and names_only_days(passage):
        return ()
    claim = _READERS[kind](passage)
    return (replace(claim, cause=_cause(judged)),) if isinstance(claim, CandidateWithdrew) else (claim,)


def _cause(judged: Judgement) -> WithdrawalCause:
    """Return why the candidate left, as far as the comment tells."""
    told = {cause: judged.at_least_one[f"cause:{cause}"] for cause in WithdrawalCause}
    untold = told.pop(WithdrawalCause.UNKNOWN)
    cause = max(told, key=told.__getitem__)
    return cause if told[cause] >= untold * _RATHER_THAN_NONE else WithdrawalCause.UNKNOWN


def _with_both_reasons(found: list[Claim]) -> list[Claim]:
    """Add the second reason that a withdrawal for money or for distance tells, where it was not seen by itself."""
    kinds = {claim.kind for claim in found}
    for claim in tuple(found):
        if not isinstance(claim, CandidateWithdrew):
            continue
        if claim.cause is WithdrawalCause.SALARY and ReasonKind.SALARY_GAP not in kinds:
            found.append(SalaryGap(evidence=claim.evidence, certain=claim.certain))
        if claim.cause is WithdrawalCause.LOCATION and ReasonKind.LOCATION not in kinds:
            found.append(Location(evidence=claim.evidence, certain=claim.certain))
    return found
