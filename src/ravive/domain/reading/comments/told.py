"""How the no was told and how it was taken: `feedback` and `reaction`; and whether an ending is told at all."""

from collections.abc import Iterable

from ravive.domain.kernel.claims import Span
from ravive.domain.kernel.vocabulary import Feedback, Reaction
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_no_feeling, is_no_silence
from ravive.domain.reading.comments.signs import Hit

SIGNS = (
    # somebody who decides objects: with a protected ground beside it, it is the ending
    # a note that tells no ending: administrative, pending, or merely pleased
)

_ORDER = ("reaction.hostile", "reaction.disappointed", "reaction.well", "reaction.neutral")
_VALUES = {
    "reaction.hostile": Reaction.HOSTILE,
    "reaction.disappointed": Reaction.DISAPPOINTED,
    "reaction.well": Reaction.WELL,
    "reaction.neutral": Reaction.NEUTRAL,
}


def feedback(found: Found) -> Feedback:
    """Return how we answered the person: reasons outweigh a template, and both outweigh a silence once broken."""
    argued = [hit for hit in found.all("feedback.argued") if _is_ours(found, hit)]
    if argued:
        return Feedback.ARGUED
    if found.has("feedback.generic"):
        return Feedback.GENERIC
    silences = [hit for hit in found.all("feedback.none") if not is_no_silence(found, hit)]
    if silences or found.has("end.died"):
        return Feedback.NONE
    return Feedback.UNKNOWN


def _is_ours(found: Found, hit: Hit) -> bool:
    """Tell whether reasons were really given: not refused, not still to come, not the candidate's own."""
    first, _ = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 14) : hit.start]
    return not before.endswith(
        (
            "sans ",
            "without ",
            "pas ",
            "not ",
            "never ",
            "jamais ",
            "n't ",
            "no ",
            "ne ",
            "to ",
            "a nous ",
            "ne lui ",
            "rien ",
        )
    )


def reaction(found: Found, *, ended: bool, acts: Iterable[Span]) -> Reaction:
    """Return how the person took our answer: the strongest feeling told, "déçu mais classe" being disappointment.

    `acts` are the passages already read as conduct that ended it: shouting at the reception is no answer to a no.
    """
    if not ended:
        return Reaction.UNKNOWN
    for label in _ORDER:
        if any(_is_felt(found, hit) and not _is_one_of(found, hit, acts) for hit in found.all(label)):
            return _VALUES[label]
    return Reaction.UNKNOWN


def _is_one_of(found: Found, hit: Hit, acts: Iterable[Span]) -> bool:
    start, end = found.span(hit)
    if hit.sign.label != "reaction.hostile" or found.in_same_sentence(hit, "end.after_no"):
        return False
    return any(start < last and first < end for first, last in acts)


def _is_felt(found: Found, hit: Hit) -> bool:
    if is_no_feeling(found, hit):
        return False
    first, _ = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 14) : hit.start]
    return not before.rstrip(" '").endswith(
        ("pas", "not", "n't", "jamais", "never", "ni", "sans", "pas du tout", "not at all", "aucune", "plus")
    )
