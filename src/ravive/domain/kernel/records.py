"""The states that what is kept goes through. Stored values, like the vocabulary: never renamed, only hidden."""

from enum import StrEnum


class OpeningStatus(StrEnum):
    """Whether a post is still to be filled."""

    OPEN = "open"
    FILLED = "filled"
    CANCELLED = "cancelled"


class ApplicationOutcome(StrEnum):
    """What became of an application."""

    RUNNING = "running"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    HIRED = "hired"
    UNKNOWN = "unknown"


class ContactKind(StrEnum):
    """What a contact was."""

    CALL = "call"
    MESSAGE = "message"
    MEETING = "meeting"
    NOTE = "note"


class ContactOutcome(StrEnum):
    """What a contact led to."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_ADDRESS = "wrong_address"
    UNKNOWN = "unknown"


class RecallState(StrEnum):
    """How far the recall of a person for an opening has gone; the last four end it."""

    PROPOSED = "proposed"
    BRIEFED = "briefed"
    CONTACTED = "contacted"
    ANSWERED = "answered"
    YES = "yes"
    NOT_NOW = "not_now"
    NO = "no"
    HIRED = "hired"

    @property
    def is_final(self) -> bool:
        """Whether the person has given an answer that ends this recall."""
        return self in {RecallState.YES, RecallState.NOT_NOW, RecallState.NO, RecallState.HIRED}


class MessageState(StrEnum):
    """
    A message of the outbox, from draft to delivery.

    `uncertain` is a sending that was cut short: shown to a person, never sent again by itself.
    """

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"


class LegalBasis(StrEnum):
    """On what ground a person's data are held."""

    CONSENT = "consent"
    LEGITIMATE_INTEREST = "legitimate_interest"
    TO_CONFIRM = "to_confirm"


class MarkKind(StrEnum):
    """A mark on a person outside the prose: a list, a colour, a column of status."""

    BARRED = "barred"
    IN_PROCESS = "in_process"
    HIRED = "hired"


class ImportState(StrEnum):
    """How far an import has gone."""

    RECEIVED = "received"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


class Correction(StrEnum):
    """Why a refusal was appended where nobody was asked to say why: an answer given with one key."""

    CONFIRMED = "claim confirmed"
    DENIED = "claim denied"
    ACCEPTED = "reading accepted"
    NOTHING = "nothing to draw"
    UNDONE = "answer undone"


class RankingDeedKind(StrEnum):
    """What somebody did about a person whom a ranking had shown them."""

    BRIEF_OPENED = "brief_opened"
    FOLLOWED = "followed"
    OVERRODE = "overrode"
    CONTACTED = "contacted"
    UNDID = "undid"


class WeightsOrigin(StrEnum):
    """How an organisation came to a table of weights."""

    LEARNT = "learnt"
    PUT_BACK = "put_back"


class ProposalState(StrEnum):
    """What became of a new reading that was proposed."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class StandingNoticeKind(StrEnum):
    """What is due about a person, whatever the post."""

    CALL_BACK_DUE = "call_back_due"
    RIGHT_ENDS = "right_ends"
