"""From the text of a comment to what it says: the families read one after the other, and the ending drawn from them."""

from collections.abc import Collection, Iterable
from datetime import date

from ravive.domain.kernel.claims import Claim, Span
from ravive.domain.kernel.vocabulary import ReasonKind, Side
from ravive.domain.reading.comments import (
    availability,
    behaviour,
    conduct,
    credentials,
    endings,
    experience,
    firmness,
    grounds,
    hints,
    money,
    place,
    scopes,
    shorthand,
    signs_of_behaviour,
    signs_of_birth,
    signs_of_ending,
    signs_of_feedback,
    signs_of_firmness,
    signs_of_life,
    signs_of_motivation,
    signs_of_open_door,
    signs_of_reaction,
    signs_of_rivals,
    signs_of_withdrawal,
    skills,
    stage,
    terms,
    told,
    tongues,
    withdrawal,
)
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.shape import CommentReading, SensitiveMention
from ravive.domain.reading.comments.signs import Scanner
from ravive.domain.reading.comments.text import prepare

_SCANNER = Scanner(
    (
        *scopes.SIGNS, *skills.SIGNS, *experience.SIGNS, *money.SIGNS, *place.SIGNS, *availability.SIGNS, *terms.SIGNS,
        *tongues.SIGNS, *credentials.SIGNS, *signs_of_behaviour.SIGNS, *signs_of_motivation.SIGNS, *conduct.SIGNS,
        *signs_of_withdrawal.SIGNS,
        *signs_of_rivals.SIGNS, *signs_of_firmness.SIGNS, *signs_of_open_door.SIGNS, *signs_of_ending.SIGNS,
        *signs_of_feedback.SIGNS, *signs_of_reaction.SIGNS, *stage.SIGNS, *signs_of_birth.SIGNS, *signs_of_life.SIGNS,
        *hints.SIGNS, *shorthand.SIGNS,
    )
)  # fmt: skip

#: In this order: of two readings of the same words, the first stands.
_READERS = (
    withdrawal.claims, endings.claims, conduct.claims, money.claims, tongues.claims, credentials.claims,
    terms.claims, availability.claims, place.claims, experience.claims, behaviour.claims, skills.claims,
)  # fmt: skip


def read_comment(text: str, *, written_on: date | None = None) -> CommentReading:
    """
    Read a recruiter's comment, French, English or both.

    `written_on` is the day it was written: relative dates ("dans 6 mois", "in Sept") are counted from it and left out
    without it. Evidence counts characters of `text`, end exclusive. The same text always gives the same reading.
    """
    comment = prepare(text, written_on=written_on)
    found = Found(comment, _SCANNER.scan(comment))
    sensitive = grounds.mentions(found)
    claims = _claims(found, sensitive)
    side = _side(found, claims, sensitive)
    ended = side is not Side.UNKNOWN
    call_back = firmness.call_back_on(found)
    return CommentReading(
        claims=claims,
        side=side,
        firmness=firmness.firmness(found, ended=ended, call_back=call_back),
        feedback=told.feedback(found),
        reaction=told.reaction(found, ended=ended, acts=_acts(claims)),
        call_back_on=call_back,
        stage=stage.stage(found),
        sensitive=sensitive,
    )


def _claims(found: Found, sensitive: Iterable[SensitiveMention]) -> tuple[Claim, ...]:
    """Return the reasons, in the order of the text, without those that are only another reading of the same words."""
    kept: list[Claim] = []
    protected = [mention.evidence for mention in sensitive]
    for read in _READERS:
        before = tuple(kept)
        kept += [
            claim
            for claim in read(found)
            if not _is_pretext(found, claim, protected) and not _is_read_already(claim, before)
        ]
    if not kept and not protected and _may_be_guessed(found):
        kept = list(hints.claims(found))
    if any(claim.kind is ReasonKind.CANDIDATE_WITHDREW for claim in kept):
        kept = _without_the_motives_of_a_withdrawal(found, kept)
    return tuple(sorted(kept, key=lambda claim: claim.evidence or (0, 0)))


def _may_be_guessed(found: Found) -> bool:
    """Tell whether an ending without a reason may be put down to the topic it names; a door closed for good may not."""
    return not firmness.is_firm(found) and (_is_refused(found) or _tells_an_ending(found, ()))


#: What a judgement of the person becomes beside a protected ground: its mask. It is not listed.
_MASKS = (ReasonKind.CULTURE_FIT, ReasonKind.SOFT_SKILL, ReasonKind.MOTIVATION, ReasonKind.EXPERIENCE_SHORT)
#: What a withdrawal makes of a remark on the post: the motive of the candidate, told by the cause.
_MOTIVES = (
    ReasonKind.MOTIVATION, ReasonKind.CULTURE_FIT, ReasonKind.EXPERIENCE_OVER, ReasonKind.OUTRANKED,
    ReasonKind.MISSING_SKILL, ReasonKind.SOFT_SKILL, ReasonKind.POSITION_CLOSED, ReasonKind.AVAILABILITY,
)  # fmt: skip
#: Kinds that may be read in the same words as another: a withdrawal for distance says two things at once.
_MAY_SHARE = (ReasonKind.CANDIDATE_WITHDREW, ReasonKind.SALARY_GAP, ReasonKind.LOCATION)


def _is_pretext(found: Found, claim: Claim, protected: list[tuple[int, int]]) -> bool:
    """Tell whether a claim rests on a protected ground, or is a judgement made in the same breath."""
    if claim.evidence is None:
        return False
    start, end = claim.evidence
    if any(first <= start and end <= last for first, last in protected):
        return True
    if claim.kind is ReasonKind.LOCATION and any(start < last and first < end for first, last in protected):
        return True
    if claim.kind is ReasonKind.CULTURE_FIT and found.comment.places is None:
        first, last = found.comment.sentence(start)
        return any(first <= begin < last for begin, _ in protected)
    return claim.kind in _MASKS and any(start < last and first < end for first, last in protected)


def _is_read_already(claim: Claim, kept: Iterable[Claim]) -> bool:
    """Tell whether the words of the claim were already read by a family that comes before."""
    if claim.evidence is None or claim.kind in _MAY_SHARE:
        return False
    start, end = claim.evidence
    for other in kept:
        if other.evidence is None or other.kind in _MAY_SHARE:
            continue
        shared = min(end, other.evidence[1]) - max(start, other.evidence[0])
        if shared > 0 and shared * 2 >= min(end - start, other.evidence[1] - other.evidence[0]):
            return True
    return False


def _without_the_motives_of_a_withdrawal(found: Found, claims: list[Claim]) -> list[Claim]:
    hit = withdrawal.withdrawal(found)
    if hit is None:
        return claims
    first, last = found.sentence_of(hit)
    _, after = found.comment.sentence(min(last + 1, len(found.comment.body)))
    span = found.comment.span(first, after)
    return [
        claim
        for claim in claims
        if claim.kind not in _MOTIVES or claim.evidence is None or not span[0] <= claim.evidence[0] < span[1]
    ]


#: Fewer letters than this say nothing: "ok", "—", initials.
_WORDS_ENOUGH = 8


def _acts(claims: Iterable[Claim]) -> list[Span]:
    return [claim.evidence for claim in claims if claim.kind is ReasonKind.CONDUCT and claim.evidence is not None]


def _side(found: Found, claims: Iterable[Claim], sensitive: Collection[SensitiveMention]) -> Side:
    """Return who ended it: the candidate who left, we who refused or let it die, or nobody yet."""
    kinds = [claim.kind for claim in claims]
    if ReasonKind.CANDIDATE_WITHDREW in kinds:
        return Side.CANDIDATE
    if kinds or _is_refused(found):
        return Side.COMPANY
    if firmness.is_asked_by_the_person(found) or (firmness.is_firm(found) and found.has("firm.at_request")):
        return Side.CANDIDATE
    if found.has("end.died", "feedback.none", "feedback.generic") or firmness.is_firm(found):
        return Side.COMPANY
    return Side.COMPANY if _tells_an_ending(found, sensitive) else Side.UNKNOWN


def _tells_an_ending(found: Found, sensitive: Collection[SensitiveMention]) -> bool:
    """
    Tell whether a note that gives no reason we know still tells an ending.

    Most notes of a refused person do, in words we may not know; a note that is administrative, pending, pleased, or
    only keeps the person, does not. A protected ground tells one when somebody objects to it.
    """
    if found.has("end.objection", "end.told") and (sensitive or found.has("end.told")):
        return True
    if sensitive or found.has("note.pending", "open.call", "firm.lifted"):
        return False
    return sum(character.isalpha() for character in found.comment.body) >= _WORDS_ENOUGH


def _is_refused(found: Found) -> bool:
    return bool(found.of_candidate("end.refused"))
