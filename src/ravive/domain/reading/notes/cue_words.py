"""What a cue of contact is, and the words for channels that both languages share. All patterns are of folded text."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from ravive.domain.kernel.vocabulary import Channel


class Way(Enum):
    """What a cue tells."""

    #: They wrote, called, came back to us.
    THEIRS = auto()
    #: We wrote or told: one way, unless an answer or a reaction is told beside it.
    OURS = auto()
    #: We called: a conversation, unless nobody picked up.
    CALL = auto()
    #: A meeting, an interview, a talk: both ways by nature.
    MEETING = auto()
    #: A message whose sender the words do not tell ("mail du 12/03").
    MESSAGE = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern of the folded text, the way it tells, and the channel it implies."""

    pattern: re.Pattern[str]
    way: Way
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found in a text, between two characters, the end exclusive."""

    cue: Cue
    start: int
    end: int


def cue(way: Way, pattern: str, channel: Channel | None = None) -> Cue:
    """Return the cue of a pattern."""
    return Cue(re.compile(pattern), way, channel)


MAIL = r"(?:e-?mails?|mails?|mels?|courriels?|courriers?|lettres?|letters?)"
PHONE = r"(?:tel\b\.?|telephone|phone|fil\b|vive voix|visio\w*)"
TEXT = r"(?:sms|textos?|text(?: message)?s?|whats ?app)"
NOTE = rf"(?:{MAIL}|{TEXT}|messages?|msg|inmails?)"
