"""How firm the no was, and when to call back."""

import re
from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.reading.comments.dates import Mention, mentions
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_no_end
from ravive.domain.reading.comments.signs import Hit

_NEGATED_OPEN = re.compile(
    r"(?:\b(?:ne pas|ne plus|n'est pas|ne |pas|not|never|jamais|inutile de|inutile d|pas la peine de|pas besoin de|"
    r"sans|don't|do not|won't|cannot|can't|no need to|no point|aucun interet a|nothing to|refuse de|"
    r"hors de question de|plus question de|pas question de|pas utile de|no|aucune raison de|surtout pas|n't|nor|"
    r"wouldn't|nobody|no one|personne|unwilling to|aucune|stop|arreter de|"
    r"ni)(?: (?:to|de|a|le|la|l'|les|the|in|dans|en|be|for|pour|our|him|her|them|mettre|garder|put|keep|place in|even|"
    r"really|going to|intend to|plan to|worth|ever|jamais|plus))*) ?$"
)


def firmness(found: Found, *, ended: bool, call_back: PartialDate | None) -> Firmness:
    """Return how firm the ending was: a firm no outweighs an open door, an open door any other no."""
    if is_firm(found):
        return Firmness.FIRM_NO
    if call_back is not None or is_open(found):
        return Firmness.OPEN_DOOR
    return Firmness.NOT_NOW if ended else Firmness.UNKNOWN


def is_firm(found: Found) -> bool:
    """Tell whether the words close the door for good, whoever closes it."""
    if is_asked_by_the_person(found):
        return True
    return any(_is_final(found, hit) for hit in found.all("firm.no"))


def is_asked_by_the_person(found: Found) -> bool:
    """Tell whether the person asked us never to come back: "not before March" is no such wish."""
    return any(not is_no_end(found, hit) for hit in found.all("firm.person_asks"))


def _is_final(found: Found, hit: Hit) -> bool:
    """Tell whether a final word is about this candidate, for everything: not lifted, not limited to one post."""
    if any(lift.start < hit.end and hit.start < lift.end for lift in found.all("firm.lifted")):
        return False
    if is_no_end(found, hit):
        return False
    first, last = found.clause_of(hit)
    limits = [limit for limit in found.all("firm.limited") if first <= limit.start < last and limit.end >= hit.start]
    if limits:
        return False
    return not _is_somebody_elses(found, hit)


def _is_somebody_elses(found: Found, hit: Hit) -> bool:
    """Tell whether the sentence says plainly that another person is meant: a firm no is never guessed away."""
    first, _ = found.sentence_of(hit)
    others = [other for other in found.all("scope.somebody_else") if first <= other.start < hit.start]
    backs = [back for back in found.all("scope.back") if others and others[-1].end <= back.start < hit.start]
    return bool(others) and not backs


def is_open(found: Found) -> bool:
    """Tell whether the words keep the door open."""
    return any(_is_meant(found, hit) for hit in found.all("open.call", "open.keep", "open.elsewhere"))


def _is_meant(found: Found, hit: Hit) -> bool:
    first, _ = found.sentence_of(hit)
    before = found.comment.body[max(first, hit.start - 30) : hit.start]
    return _NEGATED_OPEN.search(before) is None


def call_back_on(found: Found) -> PartialDate | None:
    """Return the day or month named for calling back, by either side."""
    body, written_on = found.comment.body, found.comment.written_on
    for hit in found.all("open.then"):
        earlier = list(mentions(body, 0, hit.start, written_on=written_on))
        if earlier:
            return _to_the_month(earlier[-1].on)
    for hit in found.all("open.call", "open.date_asked"):
        first, last = found.sentence_of(hit)
        asked = hit.sign.label == "open.date_asked"
        if asked and not _is_a_call(found, hit):
            continue
        mention = _date_near(body, hit, first, last, written_on)
        if mention is not None:
            return _to_the_month(mention.on)
    return None


def _is_a_call(found: Found, hit: Hit) -> bool:
    """Tell whether a bare word of contact ("rappel", "call") stands in a sentence that asks for one."""
    first, last = found.sentence_of(hit)
    return any(first <= other.start < last for other in found.all("open.call", "open.keep"))


def _date_near(body: str, hit: Hit, first: int, last: int, written_on: date | None) -> Mention | None:
    dates = list(mentions(body, first, last, written_on=written_on))
    inside = [mention for mention in dates if mention.start < hit.end and hit.start < mention.end]
    if inside:
        return inside[0]
    after = [mention for mention in dates if mention.start >= hit.end]
    for mention in after:
        if mention.start - hit.end <= 45 and not _NOT_A_CALL.search(body, hit.end, mention.start):
            return mention
    before = [mention for mention in dates if mention.end <= hit.start]
    if before and _LEADS_TO.fullmatch(body, before[-1].end, hit.start):
        return before[-1]
    return None


_NOT_A_CALL = re.compile(
    r"\b(?:dispo\w*|disponible|libre|available|free|ouvr\w+|open\w*|expire|ends?|vue?|refus\w*|entretien du|depuis|"
    r"since|recu|poste (?:de|en)|diplome\w*|fin de contrat|contrat jusqu)\b"
)
_LEADS_TO = re.compile(
    r"(?: ?[,:=>-]* ?(?:on |je |pour |to |please |we |then |au plus tot |le |la |donc |et |, ?|, on |: |seulement |"
    r"only |puis |alors |pas avant )*)"
)


def _to_the_month(on: PartialDate) -> PartialDate:
    return on if on.month is not None else PartialDate(on.year, 1)
