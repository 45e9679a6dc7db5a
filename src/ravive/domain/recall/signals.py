"""What a person sent by themselves since their application ended."""

from datetime import date

from ravive.domain.kernel.dates import days_between
from ravive.domain.kernel.history import Touch
from ravive.domain.kernel.people import Person
from ravive.domain.recall.claims import latest_first
from ravive.domain.refusals import is_their_word

#: What comes within days of the no answers the no; later, it is a sign of their own.
_AN_ANSWER_DAYS = 14


def last_signal(person: Person, *, on: date) -> Touch | None:
    """Return the latest word of theirs after their last ending, None without one; an unfriendly word is none."""
    endings = latest_first(person)
    ended = (endings[0].ended_on or endings[0].applied_on) if endings else None
    if ended is None:
        return None
    words = [
        touch
        for touch in person.touches
        if is_their_word(touch) and touch.on.first <= on and days_between(ended.last, touch.on.first) > _AN_ANSWER_DAYS
    ]
    return max(words, key=lambda touch: touch.on.first, default=None)
