"""What a person says of a refusal instead of what was read in it: from the fields of a form to an ending."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from ravive.application.readable_words import readable_words
from ravive.domain.kernel.claims import CLAIM_TYPES, Claim, Span
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import (
    Feedback,
    Firmness,
    Ground,
    Reaction,
    ReasonKind,
    Side,
    Stage,
    WithdrawalCause,
)
from ravive.domain.lexicon import fold

_NOT_SLOTS = frozenset({"evidence", "certain", "source"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFields:
    """
    One claim of a form.

    `slots` holds the values of its kind by name, those that are None left out or not. `words` are taken from the
    comment, "" for none. `origin` is the place of the claim in the refusal that is corrected, None for a new one.
    """

    kind: ReasonKind
    slots: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""
    certain: bool = True
    origin: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingFields:
    """What a form says of an ending; what it does not speak of stays as it was."""

    claims: tuple[ClaimFields, ...]
    side: Side
    firmness: Firmness
    feedback: Feedback
    reaction: Reaction
    stage: Stage
    call_back_on: PartialDate | None
    grounds: tuple[Ground, ...]


def slots_of(kind: ReasonKind) -> tuple[str, ...]:
    """Return the names of what a claim of a kind may hold."""
    return tuple(spec.name for spec in fields(CLAIM_TYPES[kind]) if spec.name not in _NOT_SLOTS)


def corrected_ending(ending: Ending, said: EndingFields) -> Ending:
    """Return the ending as a person says it was."""
    return replace(
        ending,
        claims=tuple(_claim(ending, one) for one in said.claims),
        side=said.side,
        firmness=said.firmness,
        feedback=said.feedback,
        reaction=said.reaction,
        stage=said.stage,
        call_back_on=said.call_back_on,
        grounds=said.grounds,
    )


def place_of_words(text: str, words: str, *, near: Span | None = None) -> Span | None:
    """
    Return where words stand in a text, whatever their accents and case; None where they do not.

    They are looked for in what a person reads, without tags. Of several places the one at `near` is kept, so that
    leaving the words alone leaves their place alone.
    """
    readable = readable_words(text)
    if near is not None and _folded(readable.shown(near)) == _folded(words):
        return near
    start = _folded(readable.words).find(_folded(words))
    return None if start < 0 or not words else readable.place_of((start, start + len(words)))


def _folded(text: str) -> str:
    """Fold a text for comparison, length kept: forms send other ends of line than files hold."""
    return fold(text).replace("\r", " ").replace("\n", " ")


def _claim(ending: Ending, said: ClaimFields) -> Claim:
    """
    Return one claim as it is said.

    A claim of which the person changed what it says is certain: it is their word now.
    """
    before = None if said.origin is None else ending.claims[said.origin]
    near = None if before is None else before.evidence
    evidence = place_of_words(ending.text, said.words, near=near) if said.words else None
    held = {name: value for name in slots_of(said.kind) if (value := said.slots.get(name)) is not None}
    if said.kind is ReasonKind.CANDIDATE_WITHDREW:
        held["cause"] = WithdrawalCause(held.get("cause", WithdrawalCause.UNKNOWN))
    claim = CLAIM_TYPES[said.kind](
        evidence=evidence, certain=said.certain, source=_source(ending, before, evidence), **held
    )
    unchanged = before is not None and before.kind is claim.kind and before.slots == claim.slots
    return claim if unchanged else replace(claim, certain=True)


def _source(ending: Ending, before: Claim | None, evidence: Span | None) -> Source | None:
    """Return where the claim stands: the row of the file, and the words that are now its evidence."""
    place = ending.source if before is None else before.source or ending.source
    if place is None:
        return None
    return replace(place, quote=None if evidence is None else ending.text[evidence[0] : evidence[1]])
