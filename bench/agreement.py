"""When what was read is what is told. A label may allow several readings: `a|b`."""

from collections.abc import Iterator

from tests.corpus.score_adverts import plain

Span = tuple[int, int]
Slot = str | int | float | None

#: Slots that must hold the very code; the others hold words, a date or a number.
_CODES = frozenset({"language", "level"})
_DATES = frozenset({"available_on", "call_back_on"})
#: A shorter word must stand as a word in the other reading: "go" is not found in "django".
_SHORTEST_PART = 4
_CLOSE = 0.01
_MONTH = len("2026-11")


def same_slot(name: str, told: Slot, read: Slot) -> bool:
    """Say whether a slot was read as it is told. A cause that is not told is the cause `unknown`."""
    if name == "cause":
        return (told or "unknown") == (read or "unknown")
    if read is None:
        return False
    if isinstance(told, int | float) or isinstance(read, int | float):
        return _same_number(told, read)
    if name in _DATES:
        return same_date(told, read)
    if name in _CODES:
        return plain(read) in map(plain, _readings(told))
    return any(_same_words(one, read) for one in _readings(told))


def same_date(told: str | None, read: str | None) -> bool:
    """Say whether a date is the one told; any day of a month that is told is right."""
    if told is None or read is None:
        return told is read
    return any(read == one or (len(one) == _MONTH and read[:_MONTH] == one) for one in _readings(told))


def overlaps(one: Span, other: Span) -> bool:
    """Say whether two places of a text have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def _readings(told: object) -> Iterator[str]:
    yield from str(told).split("|")


def _same_number(told: object, read: object) -> bool:
    try:
        return abs(float(str(told)) - float(str(read))) < _CLOSE
    except ValueError:
        return False


def _same_words(told: str, read: str) -> bool:
    """Say whether one names the other: "sage paie" and "Sage", whichever is longer."""
    shorter, longer = sorted((plain(told), plain(read)), key=len)
    if not shorter:
        return False
    return (len(shorter) >= _SHORTEST_PART and shorter in longer) or f" {shorter} " in f" {longer} "
