"""What a comment says once it is read, and how the contract writes it."""

from dataclasses import dataclass
from typing import Any

from ravive.domain.kernel.claims import Claim, Span
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, Side, Stage, WithdrawalCause


@dataclass(frozen=True, slots=True)
class SensitiveMention:
    """A protected ground that the text names, and where: to be removed, never to be weighed."""

    ground: Ground
    evidence: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentReading:
    """
    One comment, understood.

    `claims` are the reasons the application ended, in the order of the text, each with its place in the original text
    and `certain=False` where the reader only supposes it. `call_back_on` is known to the day or to the month.
    `language` is the one the text is written in (ISO 639-1) when it is not read here: nothing was drawn from it.
    """

    claims: tuple[Claim, ...] = ()
    side: Side = Side.UNKNOWN
    firmness: Firmness = Firmness.UNKNOWN
    feedback: Feedback = Feedback.UNKNOWN
    reaction: Reaction = Reaction.UNKNOWN
    call_back_on: PartialDate | None = None
    stage: Stage = Stage.UNKNOWN
    sensitive: tuple[SensitiveMention, ...] = ()
    language: str | None = None


def to_contract(reading: CommentReading) -> dict[str, Any]:
    """Return the object `ravive read-comments` writes for one comment, without its `id`."""
    return {
        "reasons": [_reason(claim) for claim in reading.claims],
        "side": str(reading.side),
        "firmness": str(reading.firmness),
        "feedback": str(reading.feedback),
        "reaction": str(reading.reaction),
        "call_back_on": None if reading.call_back_on is None else str(reading.call_back_on),
        "stage": str(reading.stage),
        "sensitive": [
            {"ground": str(mention.ground), "evidence": list(mention.evidence)} for mention in reading.sensitive
        ],
    }


def _reason(claim: Claim) -> dict[str, Any]:
    slots = {name: value for name, value in claim.slots.items() if value != WithdrawalCause.UNKNOWN}
    evidence = {} if claim.evidence is None else {"evidence": list(claim.evidence)}
    return {"kind": str(claim.kind), **slots, **evidence}
