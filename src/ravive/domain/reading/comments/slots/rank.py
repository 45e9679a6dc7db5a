"""The place a candidate came in, where it is stated or said in words."""

import re

from ravive.domain.kernel.claims import Outranked
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.scan import at_words

_ORDINALS = {
    "deuxieme": 2, "second": 2, "seconde": 2, "secondes": 2, "seconds": 2, "troisieme": 3, "third": 3, "quatrieme": 4,
    "fourth": 4, "cinquieme": 5, "fifth": 5, "sixieme": 6, "sixth": 6, "septieme": 7, "seventh": 7, "huitieme": 8,
    "eighth": 8, "two": 2, "three": 3, "four": 4, "five": 5, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
}  # fmt: skip
_ORDINAL = (
    r"deuxieme|secondes?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|second|third|fourth|fifth|sixth|"
    r"seventh|eighth"
)
#: Words that say a place without a number.
_IN_WORDS = re.compile(
    r"\b(?:(?P<two>silver(?! (?:lining|spoon|service|surfer|bullet))|medailles? d'argent|argent(?= (?:de la course|"
    r"du podium))|"
    r"runners?[- ]?up|(?:vice-|vice )(?:champion|major)\w*|dauphine?s?\b|second best|next best|next in line|"
    r"juste derriere|"
    r"just behind|"
    r"(?:plan|choix|choice|option) b\b|first reserve|reserve (?:choice|candidate)|premiere? (?:suppleante?|reserve|"
    r"remplacante?)|"
    r"bridesmaid|premier des viennent-ensuite|numero deux|number two|candidate? b\b)|"
    r"(?P<three>bronze|numero trois|number three|derniere marche du podium))"
)
_PLACE = re.compile(
    rf"(?<![\w.,/])(?:(?P<figure>\d{{1,2}}) ?(?:emes?|iemes?|e|es|nde?|rd|th|d|de)\b|(?P<degree>[2-9])°|"
    rf"(?P<word>{_ORDINAL})\b|"
    r"(?:(?<=°)|(?<=° )|(?<=#)|(?<=numero )|(?<=number )|(?<=no )|(?<=no\. )|(?<=nr )|(?<=num )|(?<=rang )|(?<=rank )|"
    r"(?<=ranked )|(?<=place )|(?<=classe )|(?<=classee )|(?<=position )|(?<=pos\. ))(?P<signed>\d{1,2})\b(?![/%.,]\d))"
)
#: After an ordinal, what makes it count something else than the place.
_NOT_PLACE = re.compile(
    r"[ -](?:(?:et|and) (?:dernier|derniere|last|final)\w* )?(?:entretien|tour|round|interview|rdv|rendez-vous|"
    r"meeting|call|"
    r"appel|test|essai|trial|stage|step|etape|visit\w*|passage|session|phase|fois|time|chance|poste|post|mission|"
    r"contrat|"
    r"semaine|week|mois|month|trimestre|quarter|annee|year|jour|day|experience|job|candidature|application|enfant|"
    r"child|"
    r"degre|main|hand|homme|home|language|langue|lv|life|vie|carriere|career|ligne|line|avis|opinion|thoughts?|"
    r"etage|floor|arrondissement|an\b|company|boite|site|lecture|reading|oral|jury|relance|temps|thought|look|"
    r"in command|"
    r"de cuisine|sous|couteau|oeuvre|marche(?! du podium)|echange|date|vague|batch|lot|recherche|recrutement|refus|"
    r"try|attempt|party|"
    r"voice|cv|dossier|offre|offer|entrevue|panel|year|gear|nature|shift|half|semestre|line manager|manche)\w*"
)
_NEEDS_MORE = re.compile(r"(?:chef|officier|capitaine|maitre|split|of a|une|every|chaque|lycee|class[e]? (?:of|de)) ?$")
#: "The second candidate was preferred" tells of another.
_SOMEBODY = re.compile(r" (?:candidat\w*|profil\w*|person\w*|applicant\w*|finalist\w*|autre|one|guy|woman|man)\b")
_SOMEBODY_BEFORE = re.compile(r"\b(?:le|la|the|une?|a|l'autre|du|au|by|par) $")
_OF = re.compile(
    r"(?<![\w/.,-])(?P<place>[2-9]) ?(?:/|sur|of|out of) ?(?P<all>(?!(?:5|10|20)\b)\d{1,2})\b(?! ?(?:h|ans|years|"
    r"jours|mois|days|%))"
)
_AHEAD = re.compile(
    r"\b(?P<count>deux|trois|quatre|two|three|four|[2-5]) (?:autres? |other )?(?:\w+ )?(?:candidat\w* |people |"
    r"personnes |profils? |"
    r"finalistes? |were |was |are |etaient |sont |passent |passes? |places? |came |finished |ranked )*"
    r"(?:devant|ahead|avant (?:lui|elle)|in front|above (?:him|her)|better placed|mieux (?:classe|place)\w*)"
)

#: How much of a passage is read, and how much around it, in characters.
_LONGEST, _AROUND = 500, 250
_LAST = 20


def read_outranked(passage: Passage) -> Outranked:
    """Return the place the candidate came in, as the passage states it, or its sentences, or else those around."""
    body = passage.comment.body
    first, last = passage.sentences
    start, end = passage.start, min(passage.end, passage.start + _LONGEST)
    windows = (
        (start, end),
        (max(first, start - _AROUND), min(last, end + _AROUND)),
        (max(0, start - _AROUND), min(len(body), end + _AROUND)),
    )
    ranks = (_rank(body[start:end]) for start, end in windows)
    return Outranked(rank=next((rank for rank in ranks if rank is not None), None))


def _rank(text: str) -> int | None:
    for found in at_words(_PLACE, text, _ORDINALS):
        if _is_place(text, found):
            return _value(found)
    in_words = _IN_WORDS.search(text)
    if in_words is not None:
        return 2 if in_words["two"] else 3
    ahead = _AHEAD.search(text)
    if ahead is not None:
        return _number(ahead["count"]) + 1
    of = _OF.search(text)
    return int(of["place"]) if of is not None and int(of["place"]) <= int(of["all"]) else None


def _is_place(text: str, found: re.Match[str]) -> bool:
    if _NOT_PLACE.match(text, found.end()) is not None:
        return False
    if _NEEDS_MORE.search(text, max(0, found.start() - 20), found.start()) is not None:
        return False
    if _SOMEBODY.match(text, found.end()) and _SOMEBODY_BEFORE.search(text, max(0, found.start() - 9), found.start()):
        return False
    return 1 < _value(found) <= _LAST


def _value(found: re.Match[str]) -> int:
    return _number(found["signed"] or found["figure"] or found["degree"] or found["word"])


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _ORDINALS[written]
