"""The rhythm of work: shifts, split days, evenings, or plain days."""

import re
from collections.abc import Mapping
from enum import StrEnum

from ravive.domain.lexicon import fold
from ravive.domain.refusals.gone import is_gone


class Rhythm(StrEnum):
    """A way the hours of work fall."""

    THREE_SHIFTS = "three_shifts"
    TWO_SHIFTS = "two_shifts"
    SPLIT = "split"
    EVENINGS = "evenings"
    ROTATING = "rotating"
    PLAIN_DAYS = "plain_days"


_PATTERNS: Mapping[Rhythm, re.Pattern[str]] = {
    Rhythm.THREE_SHIFTS: re.compile(r"\b[345]\s?x\s?8\b|\bthree shifts?\b|\btrois (?:equipes|postes)\b"),
    Rhythm.TWO_SHIFTS: re.compile(r"\b2\s?x\s?[78]\b|\btwo shifts?\b|\bdeux (?:equipes|postes)\b"),
    Rhythm.SPLIT: re.compile(r"\bcoupures?\b|\bcoupee?s?\b|\bsplit (?:shifts?|hours|days)\b"),
    Rhythm.EVENINGS: re.compile(r"\bsoir(?:s|ees?)?\b|\bevenings?\b"),
    Rhythm.ROTATING: re.compile(
        r"\bhoraires? (?:decales?|postes?|variables?|alternes?)\b|\brotating\b"
        r"|\ben equipes? (?:alternantes?|successives?|tournantes?)|\bshifts?\b"
    ),
    Rhythm.PLAIN_DAYS: re.compile(
        r"\ben continu\b|\b(?:horaires?|service|journee) continue?s?\b|\bhoraires? de (?:jour|bureau)\b|\bde journee\b"
        r"|\bdays? only\b|\bday (?:shift|hours|job)s?\b|\boffice hours\b|\bstraight (?:shifts?|hours|days)\b"
    ),
}


def has_rhythm(now: str, then: str, *, in_full: bool) -> bool | None:
    """
    Return whether the hours described by `now` have the rhythm that `then` complained of; None where nothing tells.

    Where `now` describes the hours `in_full`, a rhythm that replaces another takes its place: "2x8" has no third shift,
    plain days have no split.
    """
    complained = {rhythm for rhythm in rhythms_in(then, gone=None) if rhythm is not Rhythm.PLAIN_DAYS}
    held, gone = rhythms_in(now, gone=False), rhythms_in(now, gone=True)
    if complained & gone:
        return False
    if complained & held or (not complained and held - {Rhythm.PLAIN_DAYS}):
        return True
    return False if held and in_full else None


def rhythms_in(text: str, *, gone: bool | None) -> frozenset[Rhythm]:
    """Return the rhythms a text names: those taken away (`gone`), those kept (not `gone`), or all (None)."""
    folded = fold(text)
    found = ((rhythm, match) for rhythm, pattern in _PATTERNS.items() for match in pattern.finditer(folded))
    return frozenset(rhythm for rhythm, match in found if gone in {None, is_gone(folded, *match.span())})
