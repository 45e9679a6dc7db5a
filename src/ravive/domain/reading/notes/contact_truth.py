"""Whether a contact that a note names took place, with this person: not denied, not planned, not somebody else's."""

import re

from ravive.domain.reading.notes.blocks import Sentence
from ravive.domain.reading.notes.cue_words import Hit, Way

_OTHER = (
    r"(?:clients?|ex-?employeurs?|ancien(?:ne)? (?:employeur|patron|chef|manager|responsable)|references?"
    r"|referents?|agence"
    r"|ecole|cfa|tut(?:eur|rice)|maitre de stage|referees?|(?:former|previous|old|last|current) (?:employer"
    r"|boss|manager|head)"
    r"|school|agency|prefecture|dreets|mere|pere|mari|epou(?:x|se)|wife|husband|mother|father|brother|sister"
    r"|frere|soeur)"
)
_SUBJECT_IS_OTHER = re.compile(rf"\b{_OTHER}\s*$")
_OBJECT_IS_OTHER = re.compile(
    rf"\s*(?:(?:a|au|le|la|les|un|une|son|sa|ses|his|her|their|the|with|to|avec)\s|l')*{_OTHER}\b"
)
_NEGATED = re.compile(
    r"(?:\b(?:ne|n'|not|never|nobody|without|nor|n't|personne|hardly)\b[^,;:(]{0,22}"
    r"|\b(?:pas|jamais|sans|aucune?|no|any)(?: d'| (?:\w+ )?))$|n't (?:\w+ ){0,2}$"
)
_PLANNED_BEFORE = re.compile(
    r"\b(?:pour|devons|dois|doit|vais|va|allons|faut|prevoir|prevue?|planifier|will|to be|to|should|must|shall"
    r"|would|annule|refuse"
    r"|decline|missed|manque|rate|proposer?|attente d[e'])\s*(?:be |le |l'|un |son |the |an? |d'un )?$"
)
#: How somebody is reached best is no contact that took place.
_A_HABIT_BEFORE = re.compile(
    r"\b(?:joignable|joindre|prefere|preference|mieux|best|better|contacter|reachable|reached|easier|plutot"
    r"|available|dispo\w*"
    r"|prefers?|repond|hard|difficile|always|toujours|talk|speak)\s*(?:\w+ ){0,2}$"
)
_A_HABIT_AFTER = re.compile(r"\s*(?:uniquement|seulement|exclusivement|only|please|svp|best|preferred)\b")
_PLANNED_AFTER = re.compile(
    r"[^,;.]{0,12}\b(?:a venir|prevue?|a planifier|a prevoir|a fixer|a faire|annulee?|reportee?|decalee?"
    r"|planned|scheduled"
    r"|cancell?ed|to come|next (?:week|month)|la semaine prochaine|le mois prochain|demain|tomorrow)\b"
)
#: Talking with somebody else is about them; meeting a client or a manager is part of the process.
_TALK = re.compile(r"\b(?:spoke|spoken|talked|chatted|echange|parle|discussion)\b")
_NO_SHOW = re.compile(
    r"\b(?:absente?|non venue?|no[- ]?show\w*|lapin|pas (?:venue?|presentee?|honoree?)|ne s'est pas presente\w*"
    r"|(?:didn't|did not|never) (?:come|came|show\w*|turn\w* up|attend\w*)|failed to (?:attend|show))\b"
)


def is_told(folded: str, sentence: Sentence, hit: Hit) -> bool:
    """Whether the contact took place, with this person."""
    before = re.split(r"[,;:(\n]", folded[sentence.start : hit.start])[-1]
    after = folded[hit.end : sentence.end]
    if _SUBJECT_IS_OTHER.search(before) or _NEGATED.search(before) or _PLANNED_BEFORE.search(before):
        return False
    if hit.cue.way is Way.CALL and (_A_HABIT_BEFORE.search(before) or _A_HABIT_AFTER.match(after)):
        return False
    if hit.cue.way is Way.MEETING:
        return _has_met(folded, sentence, hit)
    return hit.cue.way is Way.THEIRS or not _OBJECT_IS_OTHER.match(after)


def _has_met(folded: str, sentence: Sentence, hit: Hit) -> bool:
    after = folded[hit.end : sentence.end]
    if _PLANNED_AFTER.match(after) or _NO_SHOW.search(folded[sentence.start : sentence.end]):
        return False
    return not (_TALK.search(folded, hit.start, hit.end) and _OBJECT_IS_OTHER.match(after))
