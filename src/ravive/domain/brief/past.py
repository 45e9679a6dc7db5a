"""The past in a brief: who they are to us, the no and its reasons, how it was told and taken, what was promised."""

from collections.abc import Iterator

from ravive.domain.bond import Bond
from ravive.domain.kernel.claims import Claim, Span
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, Side, Stage
from ravive.domain.reading.comments.without_markup import without_markup
from ravive.domain.recall.claims import latest_first
from ravive.domain.recall.result import Recall

_MOST_CHARACTERS = 160


def who(recall: Recall, bond: Bond) -> Iterator[Line]:
    """Yield the application, how far it went, and when we last heard from them."""
    for ending in latest_first(recall.person)[:2]:
        yield application(ending)
        if ending.stage is not Stage.UNKNOWN:
            yield Line("brief.who.stage", data_of(stage=ending.stage), ending.source)
    if bond.last_contact is not None:
        yield Line("brief.who.last_contact", data_of(on=bond.last_contact), bond.source)


def application(ending: Ending) -> Line:
    """Return what they applied for and when, as far as it is known."""
    day = ending.applied_on or ending.ended_on
    known = "_".join(word for word, value in (("job", ending.job), ("day", day)) if value) or "unknown"
    return Line(f"brief.who.applied_{known}", data_of(job=ending.job, on=day), ending.source)


def past(recall: Recall) -> Iterator[Line]:
    """Yield who ended it and why, in the words of the time wherever they may be repeated."""
    for ending in latest_first(recall.person):
        if ending.side is not Side.UNKNOWN:
            yield Line(f"brief.past.{ending.side}", source=ending.source)
        yield from (_claim(claim, ending) for claim in ending.claims)
        if ending.grounds:
            yield Line("brief.past.unlawful", source=_without_words(ending.source))


def how_told(recall: Recall) -> Iterator[Line]:
    """Yield how the no was told and how it was taken, the latest first."""
    for ending in latest_first(recall.person):
        if ending.feedback is not Feedback.UNKNOWN:
            yield Line(f"brief.told.{ending.feedback}", source=_safe_source(ending))
        if ending.reaction is not Reaction.UNKNOWN:
            yield Line(f"brief.taken.{ending.reaction}", source=_safe_source(ending))


def promises(recall: Recall, bond: Bond) -> Iterator[Line]:
    """Yield what was promised: a call-back, a door left open."""
    if bond.agreed_call_back is not None:
        code = "brief.promises.call_back_due" if bond.call_back_due else "brief.promises.call_back"
        yield Line(code, data_of(on=bond.agreed_call_back), bond.call_back_source)
    for ending in latest_first(recall.person):
        if ending.firmness is Firmness.OPEN_DOOR:
            yield Line("brief.promises.open_door", source=_safe_source(ending))


def _claim(claim: Claim, ending: Ending) -> Line:
    words = words_of(claim, ending)
    if words is None:
        return Line("brief.past.claim", data_of(kind=claim.kind), _safe_source(ending))
    return Line("brief.past.claim_quoted", data_of(kind=claim.kind, words=words), ending.source)


def words_of(claim: Claim, ending: Ending) -> str | None:
    """
    Return the passage that made a claim, None where it may not be repeated.

    Where a protected ground was written anywhere in the text, none of it is quoted: the words around it carry it too.
    """
    if claim.evidence is None or ending.grounds:
        return None
    words = " ".join(_readable(ending.text, claim.evidence).split())
    return words if words and len(words) <= _MOST_CHARACTERS else None


def _readable(text: str, passage: Span) -> str:
    """Return a passage as a person reads it: without the tags and with the characters an ATS wrote as entities."""
    start, end = passage
    bare = without_markup(text)
    if bare is None:
        return text[start:end]
    said = zip(bare.words, bare.spans, strict=True)
    return "".join(character for character, place in said if start <= place[0] < end)


def _safe_source(ending: Ending) -> Source | None:
    return _without_words(ending.source) if ending.grounds else ending.source


def _without_words(source: Source | None) -> Source | None:
    """Return where something stands, without what it says."""
    return None if source is None else Source(file=source.file, sheet=source.sheet, row=source.row, on=source.on)
