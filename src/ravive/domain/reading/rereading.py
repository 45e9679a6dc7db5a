"""An ending that was read once, and the same words read again by a newer reader: what the newer one would say."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side
from ravive.domain.reading.comments import CommentReading

#: What a reading tells of an ending, in the order a page shows it.
ASPECTS = ("claims", "side", "firmness", "feedback", "reaction", "stage", "call_back_on", "grounds")

_FIRMNESS_ORDER = (Firmness.UNKNOWN, Firmness.NOT_NOW, Firmness.OPEN_DOOR, Firmness.FIRM_NO)

_Code = TypeVar("_Code", Side, Feedback, Reaction)


def read_again(ending: Ending, reading: CommentReading) -> Ending:
    """
    Return an ending as a new reading of its words would tell it.

    The claims are those of the new reading: they only ever come from the words. The rest may come from a column of the
    file or from a later note, which are not in these words: there the new reading fills what was unknown, goes further
    (a firmer no, a later stage), and takes nothing back. So a firm no never vanishes by being read again.
    """
    return replace(
        ending,
        claims=reading.claims,
        side=_side(ending, reading),
        firmness=max(ending.firmness, reading.firmness, key=_FIRMNESS_ORDER.index),
        feedback=_known(ending.feedback, reading.feedback, Feedback.UNKNOWN),
        # No column tells a reaction: the words themselves do, so their new reading stands.
        reaction=_known(reading.reaction, ending.reaction, Reaction.UNKNOWN),
        stage=max(ending.stage, reading.stage, key=lambda stage: stage.depth),
        call_back_on=ending.call_back_on or reading.call_back_on,
        grounds=tuple(dict.fromkeys((*ending.grounds, *(mention.ground for mention in reading.sensitive)))),
    )


def differences(before: Ending, after: Ending) -> tuple[str, ...]:
    """
    Return the aspects in which two readings of an ending differ.

    Of claims, what they say and whether they are certain counts; neither their order nor where they were read does.
    """
    return tuple(name for name in ASPECTS if _meaning(before, name) != _meaning(after, name))


def _side(ending: Ending, reading: CommentReading) -> Side:
    if any(claim.kind is ReasonKind.CANDIDATE_WITHDREW and claim.certain for claim in reading.claims):
        return Side.CANDIDATE
    return _known(ending.side, reading.side, Side.UNKNOWN)


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
    return [
        (claim.kind, claim.certain, *sorted((name, value) for name, value in claim.slots.items() if value != "unknown"))
        for claim in claims
    ]
