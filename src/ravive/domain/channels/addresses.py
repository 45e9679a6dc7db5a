"""Which channels can reach a person at all, and which they turned down."""

from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Channel

#: France: 1 to 5 are lines at home or at work, 8 special rates, 9 boxes. Only 6 and 7 receive an SMS.
_FRENCH_FIXED = frozenset("1234589")


def reachable(person: Person) -> frozenset[Channel]:
    """Return the channels for which we hold an address and that they did not refuse."""
    held = set()
    if person.emails:
        held.add(Channel.EMAIL)
    if person.phones:
        held.add(Channel.PHONE)
    if any(may_receive_sms(phone) for phone in person.phones):
        held.add(Channel.SMS)
    if person.linkedin:
        held.add(Channel.LINKEDIN)
    return frozenset(held) - frozenset(person.permission.refused_channels)


def avoided(person: Person) -> frozenset[Channel]:
    """Return the channels known not to work; the last word on a channel replaces the earlier ones."""
    latest = {habit.channel: habit.works for habit in person.habits}
    return frozenset(channel for channel, works in latest.items() if not works)


def may_receive_sms(phone: str) -> bool:
    """Whether a number may be a mobile; only a French fixed line is known not to be."""
    digits = "".join(character for character in phone if character.isdigit())
    national = _national_part(phone, digits)
    return national is None or national[0] not in _FRENCH_FIXED


def _national_part(phone: str, digits: str) -> str | None:
    """Return the nine digits of a French number, None for any other."""
    if phone.lstrip().startswith(("+33", "0033")):
        rest = digits.removeprefix("00").removeprefix("33").removeprefix("0")
    elif digits.startswith("0") and not phone.lstrip().startswith("+"):
        rest = digits[1:]
    else:
        return None
    return rest if len(rest) == 9 else None
