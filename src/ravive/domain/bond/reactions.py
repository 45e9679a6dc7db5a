"""How the no was taken, whether we ever answered, and whether something mended it since."""

from datetime import date

from ravive.domain.bond.endings import in_order, when
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction, Ending
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Feedback, Reaction


def last_reaction(person: Person, *, on: date) -> Ending | None:
    """Return the latest ending whose reaction is known."""
    told = [ending for ending in in_order(person, on=on) if ending.reaction is not Reaction.UNKNOWN]
    return told[-1] if told else None


def is_ghosted(person: Person, *, on: date) -> bool:
    """Whether their latest application was never answered, and nothing of ours reached them since."""
    endings = in_order(person, on=on)
    if not endings or endings[-1].feedback is not Feedback.NONE or _was_taken(endings[-1]):
        return False
    since = endings[-1].ended_on or _last_word_of_theirs(person, on=on) or _first_meeting(person, on=on)
    return since is None or not any(
        touch.direction is not Direction.FROM_THEM and since.last < touch.on.first <= on for touch in person.touches
    )


def _was_taken(ending: Ending) -> bool:
    """Whether they took an answer calmly: whoever does was answered. Anger and sadness may well be at our silence."""
    return ending.reaction in {Reaction.WELL, Reaction.NEUTRAL}


def _first_meeting(person: Person, *, on: date) -> PartialDate | None:
    """Return the first exchange both ways: what we said on a later day came after it."""
    both = [touch.on for touch in person.touches if touch.direction is Direction.BOTH and touch.on.first <= on]
    return min(both, key=lambda day: day.first, default=None)


def is_mended(person: Person, *, since: Ending, on: date) -> bool:
    """Whether they came back after an ending: with a friendly word, or by applying again."""
    day = when(since)
    if day is None:
        return False
    came_back = any(touch.friendly and _is_after(touch.on, day, on) for touch in person.touches)
    applied_again = any(
        ending.applied_on is not None and _is_after(ending.applied_on, day, on) for ending in person.endings
    )
    return came_back or applied_again


def _is_after(later: PartialDate, day: PartialDate, on: date) -> bool:
    return day.last < later.first <= on


def _last_word_of_theirs(person: Person, *, on: date) -> PartialDate | None:
    words = [touch.on for touch in person.touches if touch.direction is Direction.FROM_THEM and touch.on.first <= on]
    return max(words, key=lambda word: word.first, default=None)
