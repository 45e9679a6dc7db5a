"""From when the candidate is free, where a day or a month is stated: a length of notice is no date."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Availability, Span
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.comments.dates import Mention, mentions
from ravive.domain.reading.comments.slots.passage import Passage

#: What follows is when the candidate is free, or until when the candidate is not.
_FREE = re.compile(
    r"\b(?:dispo\w*|libre|libere\w*|free\w*|avail\w*|(?:pas|not|n't|rien|personne) (?:\w+ ){0,3}?(?:avant|before|"
    r"until|till)|"
    r"(?:start|join|begin|come|demarrer|commencer|venir|arriver|debuter|integrer|rejoindre)"
    r"(?: \w+){0,3}? (?:avant|before|until|till|le|on|from|qu'(?:en|au|a))|qu'(?:en|au|a partir|apres|a la|a l')|"
    r"only from|at the earliest|au plus tot|"
    r"(?:tenue?|engagee?|bloquee?|prise?|occupee?|retenue?|sous contrat|en poste|en mission|en formation|tied up|"
    r"tied in|committed|contracted|booked|"
    r"preavis|notice|contrat|cdd|mission|conge\w*|formation|contract|leave|course|stays?|"
    r"reste) (?:\w+ ){0,4}?(?:jusqu\w*|until|till|to|up to|runs? to|ends?|finit|fin)|"
    r"(?:finit|termine|finishes|ends|sort|soutient|quitte|leaves|rentre|returns?|back) (?:\w+ ){0,4}?(?:en|in|fin|"
    r"le|on|mi|debut))"
)
#: The candidate, right before the date: "besoin lundi, lui c'est fin août".
_WHO = re.compile(
    r"\b(?:lui|elle|he|she|him|her)(?:,? c'est|'s| is| says| said| dit)?,? (?:only |que |seulement |le |the |on )?$"
)
#: What follows is when the post begins.
_NEEDED = re.compile(
    r"\b(?:ouvr\w*|ouvert\w*|open\w*|launch\w*|lanc\w+|besoin|need\w*|chantier|poste|post|role|client|job|site|"
    r"demarr\w+|starts?|starting|kick\w*|go live|"
    r"saison|season|festival|intake|programme|project|projet|faut|fallait|voul\w+|want\w*|rentree|inaugur\w+|"
    r"mission|remplacement|"
    r"cover|term|on (?:commence|veut|prend)|we|us|nous|ils|they|il nous|deadline|imperati\w+|when|alors que|"
    r"whereas|while|contre|against|vs|session)\b"
)
_REACH = 60
_WINDOW = 300


def read_availability(passage: Passage) -> Availability:
    """Return the day or the month from which the candidate is free."""
    body = passage.comment.body
    for place, (start, end) in enumerate(_windows(passage)):
        dates = [
            mention
            for mention in mentions(body, start, end, written_on=passage.comment.written_on)
            if not (mention.counted or mention.vague) and _is_ahead(passage, mention.on)
        ]
        chosen = _chosen(body, start, dates, is_sure=place > 0)
        if chosen is not None:
            return Availability(available_on=chosen.on)
    return Availability()


def _windows(passage: Passage) -> Iterator[Span]:
    """Yield where to look: in the passage, then in its sentences."""
    first, last = passage.sentences
    yield passage.start, min(passage.end, passage.start + _WINDOW)
    yield max(first, passage.start - _WINDOW), min(last, passage.start + _WINDOW)


def _is_ahead(passage: Passage, on: PartialDate) -> bool:
    written_on = passage.comment.written_on
    return written_on is None or on.last > written_on


def _chosen(body: str, start: int, dates: list[Mention], *, is_sure: bool) -> Mention | None:
    """Return the date that words of being free lead to, else, unless it `is_sure`, the first one not of the post."""
    untold: Mention | None = None
    done = start
    for mention in dates:
        side = _side(body, max(done, mention.start - _REACH), mention)
        if side == "free":
            return mention
        if side is None and not is_sure and untold is None:
            untold = mention
        done = mention.end
    return untold


def _side(body: str, start: int, mention: Mention) -> str | None:
    """Return whose date it is, by the last word of either kind before it or in its own first words."""
    end = mention.end
    free = max(
        (found.end() for found in _FREE.finditer(body, start, end) if found.start() <= mention.start), default=-1
    )
    if _WHO.search(body, start, mention.start):
        return "free"
    needed = max((found.end() for found in _NEEDED.finditer(body, start, mention.start)), default=-1)
    if free < 0 and needed < 0:
        return None
    return "free" if free >= needed else "needed"
