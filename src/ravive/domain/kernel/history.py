"""What happened between us and a person: applications that ended, and every touch in either direction."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel, Feedback, Firmness, Ground, Reaction, Side, Stage


class Direction(StrEnum):
    """Who reached whom. Only a touch that came from the person, or went both ways, counts as contact in law."""

    FROM_US = "from_us"
    FROM_THEM = "from_them"
    BOTH = "both"

    @property
    def counts_as_contact(self) -> bool:
        """Whether it moves the clock of retention and of silence: unanswered calls and mails of ours never do."""
        return self is not Direction.FROM_US


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """
    One contact, in either direction. `channel` is None when the text does not say.

    `friendly` is the tone of the person, None when nothing tells it: only a friendly word mends a bad reaction.
    """

    on: PartialDate
    direction: Direction
    channel: Channel | None = None
    friendly: bool | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelHabit:
    """A way of reaching them that is known to work (`works`), or that they do not want or do not answer."""

    channel: Channel
    works: bool
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """
    How one application ended: the no, its claims, how it was told and how it was taken.

    `lifted_by` is the decision of a person who lifts a firm no; nothing that is merely read ever does.
    """

    applied_on: PartialDate | None = None
    ended_on: PartialDate | None = None
    job: str | None = None
    claims: tuple[Claim, ...] = ()
    side: Side = Side.UNKNOWN
    firmness: Firmness = Firmness.UNKNOWN
    feedback: Feedback = Feedback.UNKNOWN
    reaction: Reaction = Reaction.UNKNOWN
    stage: Stage = Stage.UNKNOWN
    call_back_on: PartialDate | None = None
    grounds: tuple[Ground, ...] = ()
    #: What was written at the time, word for word, protected grounds included: never shown as an argument.
    text: str = ""
    lifted_by: Source | None = None
    source: Source | None = None


class RightsRequest(StrEnum):
    """What a person asked of their data or of us."""

    ERASURE = "erasure"
    NO_CONTACT = "no_contact"


class Standing(StrEnum):
    """Where a person stands with us today, beside any past refusal."""

    FREE = "free"
    IN_PROCESS = "in_process"
    HIRED = "hired"
