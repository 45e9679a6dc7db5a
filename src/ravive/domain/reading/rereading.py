"""An ending that was read once, and the same words read again by a newer reader: what the newer one would say."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, ReasonKind, Side
from ravive.domain.reading.comments import CommentReading

#: What a reading tells of an ending, in the order a page shows it.
ASPECTS = ("claims", "side", "firmness", "feedback", "reaction", "stage", "call_back_on", "grounds")

_FIRMNESS_ORDER = (Firmness.UNKNOWN, Firmness.NOT_NOW, Firmness.OPEN_DOOR, Firmness.FIRM_NO)

_Code = TypeVar("_Code", Side, Feedback, Reaction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """
    What persons have said of an ending, which no reading replaces: all the rest may still be read otherwise.

    `aspects` are those they set. `said` are the claims they wrote or confirmed, `ruled_out` those they took off or
    replaced, `wrong_grounds` the protected grounds they took off.
    """

    aspects: frozenset[str] = frozenset()
    said: tuple[Claim, ...] = ()
    ruled_out: tuple[Claim, ...] = ()
    wrong_grounds: frozenset[Ground] = frozenset()


_NOTHING_SETTLED = Settled()


def settled_by(steps: Iterable[tuple[Ending, Ending]]) -> Settled:
    """Return what persons settled in steps, oldest first, each from an ending that stood to the one they made of it."""
    settled = _NOTHING_SETTLED
    for before, after in steps:
        settled = _with_step(settled, before, after)
    return settled


def read_again(ending: Ending, reading: CommentReading, *, settled: Settled = _NOTHING_SETTLED) -> Ending:
    """
    Return an ending as a new reading of its words would tell it; what persons `settled` stays as they left it.

    The claims are those of the new reading: they only ever come from the words. Another side or another day to call
    back is taken over, since it is only proposed. The rest may come from a column of the file or from a later note,
    which are not in these words: there the new reading fills what was unknown, goes further (a firmer no, a later
    stage), and takes nothing back. So a firm no never vanishes by being read again.
    """
    again = replace(
        ending,
        claims=_claims(ending, reading, settled),
        side=_side(ending, reading),
        firmness=max(ending.firmness, reading.firmness, key=_FIRMNESS_ORDER.index),
        feedback=_known(ending.feedback, reading.feedback, Feedback.UNKNOWN),
        # No column tells a reaction: the words themselves do, so their new reading stands.
        reaction=_known(reading.reaction, ending.reaction, Reaction.UNKNOWN),
        stage=max(ending.stage, reading.stage, key=lambda stage: stage.depth),
        call_back_on=reading.call_back_on or ending.call_back_on,
        grounds=_grounds(ending, reading, settled),
    )
    return replace(again, **{name: getattr(ending, name) for name in settled.aspects})


def differences(before: Ending, after: Ending) -> tuple[str, ...]:
    """
    Return the aspects in which two readings of an ending differ.

    Of claims, what they say and whether they are certain counts; neither their order nor where they were read does.
    """
    return tuple(name for name in ASPECTS if _meaning(before, name) != _meaning(after, name))


def _with_step(settled: Settled, before: Ending, after: Ending) -> Settled:
    changed = frozenset(differences(before, after))
    gone, come = _only_in(before.claims, after.claims), _only_in(after.claims, before.claims)
    return Settled(
        aspects=settled.aspects | (changed - {"claims", "grounds"}),
        said=(*_only_in(settled.said, gone), *come),
        ruled_out=(*_only_in(settled.ruled_out, come), *gone),
        wrong_grounds=(settled.wrong_grounds | frozenset(before.grounds)) - frozenset(after.grounds),
    )


def _only_in(claims: Iterable[Claim], others: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims that say what none of the others says."""
    meanings = claim_meanings(others)
    return tuple(claim for claim in claims if _claim_meaning(claim) not in meanings)


def _claims(ending: Ending, reading: CommentReading, settled: Settled) -> tuple[Claim, ...]:
    """Return what persons said, and of what is read now whatever they have not spoken of."""
    said = claim_meanings(settled.said)
    kept = tuple(claim for claim in ending.claims if _claim_meaning(claim) in said)
    spoken_of = (*kept, *settled.ruled_out)
    return (*kept, *(claim for claim in reading.claims if not any(_is_about(claim, one) for one in spoken_of)))


def _is_about(claim: Claim, other: Claim) -> bool:
    """Whether two claims are the same reason, read at the same words or told alike."""
    if claim.kind is not other.kind:
        return False
    one, two = claim.slots.items(), other.slots.items()
    if claim.evidence is None or other.evidence is None:
        return one <= two or two <= one
    overlap = claim.evidence[0] < other.evidence[1] and other.evidence[0] < claim.evidence[1]
    return overlap or (bool(one) and one == two)


def _grounds(ending: Ending, reading: CommentReading, settled: Settled) -> tuple[Ground, ...]:
    read = (mention.ground for mention in reading.sensitive if mention.ground not in settled.wrong_grounds)
    return tuple(dict.fromkeys((*ending.grounds, *read)))


def _side(ending: Ending, reading: CommentReading) -> Side:
    if any(claim.kind is ReasonKind.CANDIDATE_WITHDREW and claim.certain for claim in reading.claims):
        return Side.CANDIDATE
    return _known(reading.side, ending.side, Side.UNKNOWN)


def _known(first: _Code, second: _Code, unknown: _Code) -> _Code:
    return second if first is unknown else first


def _meaning(ending: Ending, aspect: str) -> Any:  # noqa: ANN401 - whatever the aspect holds
    if aspect == "claims":
        return Counter(claim_meanings(ending.claims))
    if aspect == "grounds":
        return frozenset(ending.grounds)
    return getattr(ending, aspect)


def claim_meanings(claims: Iterable[Claim]) -> list[tuple[object, ...]]:
    """Return what each claim says, to be compared: its kind, its slots, and whether it is certain."""
    return [_claim_meaning(claim) for claim in claims]


def _claim_meaning(claim: Claim) -> tuple[object, ...]:
    slots = sorted((name, value) for name, value in claim.slots.items() if value != "unknown")
    return (claim.kind, claim.certain, *slots)
