"""Every word by which a note tells of a contact, in the order in which they win."""

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes import english_cues, french_cues
from ravive.domain.reading.notes.cue_words import MAIL, TEXT, Cue, Way, cue
from ravive.domain.reading.notes.triggers import Triggers

#: Whose message it was is not told.
_UNTOLD: tuple[Cue, ...] = (
    cue(
        Way.MESSAGE,
        r"(?:^|(?<=[.;:,\n-]))\s*(?:e-?mailed|mailed|wrote)\b(?= (?:on|in|again|last|yesterday|twice|\d))",
        Channel.EMAIL,
    ),
    cue(
        Way.MESSAGE,
        r"(?:^|(?<=[.;:,\n-]))\s*(?:texted|messaged)\b(?= (?:on|in|again|last|yesterday|twice|\d))",
        Channel.SMS,
    ),
    cue(Way.MESSAGE, rf"\b{MAIL} (?:du|of|on) (?=\d)", Channel.EMAIL),
    cue(Way.MESSAGE, rf"\b{TEXT} (?:du|of|on) (?=\d)", Channel.SMS),
    cue(Way.MESSAGE, rf"(?:^|(?<=[\d.;:,/\n-]))\s*{MAIL}\s*:(?!\s*\S+[\x40])", Channel.EMAIL),
    cue(Way.MESSAGE, rf"(?:^|(?<=[\d.;:,/\n-]))\s*{TEXT}\s*:(?!\s*[+\d])", Channel.SMS),
)

#: What they did is looked for before what we did: it is what counts as contact.
CUES: tuple[Cue, ...] = (
    *french_cues.THEIRS,
    *english_cues.THEIRS,
    *french_cues.TALKS,
    *english_cues.TALKS,
    *french_cues.OURS,
    *english_cues.OURS,
    *_UNTOLD,
)
#: Which of the cues are worth trying in a text.
CUE_TRIGGERS = Triggers(one.pattern for one in CUES)
