"""From the text of a comment to what it says: the model judges its clauses, and the reading is drawn from that."""

import re
from collections.abc import Collection
from datetime import date

import numpy as np

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side, Stage
from ravive.domain.reading.comments.call_back import call_back_on
from ravive.domain.reading.comments.claims import claims
from ravive.domain.reading.comments.grounds import protected_grounds
from ravive.domain.reading.comments.long_texts import clauses_to_read
from ravive.domain.reading.comments.model import Judgement, Model
from ravive.domain.reading.comments.shape import CommentReading
from ravive.domain.reading.comments.text import Comment, prepare
from ravive.domain.reading.comments.weights import model
from ravive.domain.reading.language import unread_language


def read_comment(text: str, *, written_on: date | None = None) -> CommentReading:
    """
    Read a recruiter's comment, French, English or both.

    `written_on` is the day it was written: relative dates ("dans 6 mois", "in Sept") are counted from it and left out
    without it. Evidence counts characters of `text`, end exclusive. The same text always gives the same reading.
    A comment that is clearly in another language is not read: the reading only names its `language`.
    """
    comment = prepare(text, written_on=written_on)
    language = unread_language(comment.body)
    if language is not None:
        return _not_read(comment, language)
    weights = model()
    judged = weights.judge(clauses_to_read(comment.raw, folded=comment.folded))
    reasons = claims(comment, judged, weights)
    call_back = call_back_on(comment)
    side = _side(judged, weights, kinds={claim.kind for claim in reasons})
    return CommentReading(
        claims=reasons,
        side=side,
        firmness=_firmness(judged, weights, side=side, call_back=call_back),
        feedback=_feedback(comment, judged, weights),
        reaction=Reaction(_best(judged, weights, _REACTION)),
        call_back_on=call_back,
        stage=Stage(_best(judged, weights, _STAGE)),
        sensitive=protected_grounds(comment, judged, weights),
    )


#: The only word of a firm no that every language took as it is: such a no is never missed.
_FIRM_EVERYWHERE = re.compile(r"\bblack[ -]?list")


def _not_read(comment: Comment, language: str) -> CommentReading:
    firm = _FIRM_EVERYWHERE.search(comment.body) is not None
    return CommentReading(language=language, firmness=Firmness.FIRM_NO if firm else Firmness.UNKNOWN)


def _side(judged: Judgement, weights: Model, *, kinds: Collection[ReasonKind]) -> Side:
    """Return who ended it; nobody, where neither an ending nor a reason is told."""
    if ReasonKind.CANDIDATE_WITHDREW in kinds or judged.at_least_one["candidate"] >= weights.thresholds["candidate"]:
        return Side.CANDIDATE
    ended = judged.at_least_one["ended"] >= weights.thresholds["ended"]
    return Side.COMPANY if ended or kinds or _is_firm(judged, weights) else Side.UNKNOWN


def _is_firm(judged: Judgement, weights: Model) -> bool:
    return judged.at_least_one["firm_no"] >= weights.thresholds["firm_no"]


def _firmness(judged: Judgement, weights: Model, *, side: Side, call_back: PartialDate | None) -> Firmness:
    """Return how firm the no is: a firm no outweighs an open door, and that outweighs a no for now."""
    if _is_firm(judged, weights):
        return Firmness.FIRM_NO
    if call_back is not None or judged.at_least_one["open_door"] >= weights.thresholds["open_door"]:
        return Firmness.OPEN_DOOR
    return Firmness.UNKNOWN if side is Side.UNKNOWN else Firmness.NOT_NOW


#: Whoever leaves *our* words without an answer is not left without an answer by us.
_THEIR_SILENCE = re.compile(
    r"\b(?:pas|jamais|plus|rien|never|not|no|nothing|n't|ignor\w+)\b[^\n]{0,25}?"
    r"(?:\b(?:re)?(?:pond\w*|returned?|answer\w*|repl(?:y|ie[ds])|respond\w*|rappel\w+|called back)\b[^\n]{0,12}?)?"
    r"\b(?:nos|notre|mes|our|my) (?:\w+ )?"
    r"(?:relances?|messages?|appels?|mails?|sms|textos?|calls?|e-?mails?|texts?|chasers?)\b"
)


def _feedback(comment: Comment, judged: Judgement, weights: Model) -> Feedback:
    """Return how the no was told; their silence towards us is no silence of ours."""
    best = Feedback(_best(judged, weights, _FEEDBACK))
    if best is not Feedback.NONE:
        return best
    theirs = [_THEIR_SILENCE.search(comment.body[one.start : one.end]) is not None for one in judged.clauses]
    untold = np.prod(1.0 - judged.of("feedback:none")[~np.array(theirs)])
    return best if 1.0 - untold >= weights.thresholds["feedback:none"] else Feedback.UNKNOWN


def _columns(field: str, values: type[Feedback | Reaction | Stage]) -> tuple[str, ...]:
    return tuple(f"{field}:{value}" for value in values if value != "unknown")


_FEEDBACK, _REACTION, _STAGE = _columns("feedback", Feedback), _columns("reaction", Reaction), _columns("stage", Stage)


def _best(judged: Judgement, weights: Model, columns: tuple[str, ...]) -> str:
    """Return the value of the column that the comment tells best, `unknown` if it tells none well enough."""
    best = max(columns, key=judged.at_least_one.__getitem__)
    return best.partition(":")[2] if judged.at_least_one[best] >= weights.thresholds[best] else "unknown"
