"""The channels that are known to work with a person."""

from datetime import date

from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Channel


def working_channels(person: Person, *, on: date) -> tuple[Channel, ...]:
    """Return the channels that work, best first: what is said of their habits, then the latest two-way exchanges."""
    latest = {habit.channel: habit.works for habit in person.habits}  # the last word on a channel replaces the others
    two_way = sorted(
        (touch for touch in person.touches if touch.direction.counts_as_contact and touch.on.first <= on),
        key=lambda touch: (touch.on.first, touch.channel is not Channel.PHONE),  # of one day, the lighter first
        reverse=True,
    )
    said = [channel for channel, works in latest.items() if works]
    used = [touch.channel for touch in two_way if touch.channel is not None]
    return tuple(channel for channel in dict.fromkeys([*said, *used]) if latest.get(channel, True))
