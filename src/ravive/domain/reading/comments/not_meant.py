"""Words that look like an end, a silence or a feeling, and are not: a time to call, hours refused, our own regret."""

import re

from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.signs import Hit

#: "Never call her before 11", "ne pas la rappeler avant mai": a time to call, which is no end.
_BEFORE_A_TIME = re.compile(
    r"(?: [\w'&]+){0,4}? (?:avant|before|until|till|jusqu\w*)\b(?! (?:longtemps|un moment|bien longtemps|long|hell))"
)
#: "Refuse de travailler le dimanche": hours or a kind of contract refused, not a person.
_WORKING_TIME = re.compile(
    r"(?: [\w']+){0,4}? (?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|nuits?|week-?ends?|"
    r"soirs?|"
    r"feries|saturdays?|sundays?|nights?|weekends?|evenings?|horaires|astreintes?|interim|cdd|temps partiel|3x8|2x8|"
    r"deplacements?|overtime|heures sup\w*)\b"
)
_WORKS = re.compile(r"travail|bosser|faire|parler|work|do\b|veut|voul|souhait|want")
#: "Aucun autre motif": the only ground was told, nothing about later.
_NOTHING_ELSE_SAID = re.compile(
    r" ?(?:motifs?|raisons?|points?|griefs?|criteres?|remarques?|commentaires?|soucis?|problemes?|reserves?|"
    r"reproches?|"
    r"reasons?|grounds?|issues?|concerns?|notes?|objections?|comments?|explication\w*|explanation\w*)\b"
)
#: "Elle ne décroche jamais": the habit of a person who is spoken of in the present.
_HABIT = re.compile(
    r"(?:^|[\n,;:.] ?|\b(?:il|elle|qui|et|mais) )(?:ne |n')(?:y |en |me |nous |se |lui )?(?!\w+ra )\w+ $"
)
_ENDS_ALL = re.compile(r"list|noire|rouge|jamais|never|\bban|bann|barred|vie\b|life|ever\b")

#: "Fine for other clients": the no is for one place only.
ELSEWHERE = (
    r"(?:fine|ok|okay|good|great|suits?|suited|perfect|bien|valable|possible|dispo\w*|proposer|propose|proposable|"
    r"presentable|usable|utilisable)(?: \w+)? (?:for|pour|chez|sur|at|a|au|aux) (?:the |les |our |nos |d'|all )?"
    r"(?:autres?|others?|reste\b|rest\b|everyone else|everybody else)"
    r"|(?:could|would|might|may|can|will) suit (?:the |our |an?other |one of our )"
    r"|(?:irait|conviendrait|pourrait (?:aller|convenir)) (?:bien )?(?:a|au|aux|chez|pour|sur) "
)


def is_no_end(found: Found, hit: Hit) -> bool:
    """Tell whether words of an end name only a time, working hours, one place, or that nothing else was said."""
    body = found.comment.body
    _, last = found.sentence_of(hit)
    if _BEFORE_A_TIME.match(body, hit.end, last):
        return True
    if _WORKS.search(hit.words) and _WORKING_TIME.match(body, hit.end, last):
        return True
    if re.search(r"autre|other|further", hit.words) and _NOTHING_ELSE_SAID.match(body, hit.end, last):
        return True
    if hit.words.strip() == "jamais" and _HABIT.search(body, max(0, hit.start - 40), hit.start):
        return True
    return found.has("open.elsewhere") and _ENDS_ALL.search(hit.words) is None


_IS_NEGATIVE = re.compile(
    r"\b(?:pas|jamais|plus|rien|aucun\w*|personne|sans|ni|ne|n|never|not|no|nobody|none|neither|nothing|failed|"
    r"forgot|"
    r"omitted|without|silence|oubli\w*|omis|neglig\w*|ghost\w*|left|meant|devait|should|supposed)\b|n't|n'"
)
#: "Ne jamais rappeler": an order to ourselves, not a tale of silence.
_IS_AN_ORDER = re.compile(r"\bne (?:jamais|pas|plus) (?:la |le |l'|les |lui )?\w+er$")
_SPEAKS_OF_TELLING = re.compile(r"(?:on|nous|we|i|je|il|manager|client|chef|team|direction) ")


def is_no_silence(found: Found, hit: Hit) -> bool:
    """Tell whether words of answering hold no negation: "demande qu'on le rappelle", "il répond toujours"."""
    if _IS_AN_ORDER.search(found.comment.body, max(0, hit.start - 6), hit.end):
        return True
    if _SPEAKS_OF_TELLING.match(hit.words) is None:
        return _is_their_silence(found, hit)
    around = found.comment.body[max(found.sentence_of(hit)[0], hit.start - 8) : hit.end]
    return _IS_NEGATIVE.search(around.rpartition("qu'")[2]) is None


_THEIR_ABSENCE = re.compile(
    r"(?:pas|jamais|n't|not|never) (?:venue?|presentee?|la|show\w*|turn\w*|come|came)\b[^\n]{0,30}$"
)


def _is_their_silence(found: Found, hit: Hit) -> bool:
    """Tell whether it is the person who came and said nothing: "pas venue, pas prévenu"."""
    if not hit.words.endswith(("prevenu", "told", "informed")):
        return False
    return _THEIR_ABSENCE.search(found.comment.body, found.sentence_of(hit)[0], hit.start) is not None


_OUR_REGRET = ("dommage", "tant pis", "too bad", "what a shame", "oh well", "merci")
_SAID_BY_THEM = re.compile(r"(?:\bdit|\bsaid|repond\w*|repondu|repl\w+|reponse|\"|'|«|says|wrote|ecrit|:)[ a-z]{0,12}$")
_AT_THE_PUBLIC = re.compile(
    r" (?:avec|contre|with|at|sur|apres|against) (?:\w+ )?(?:clients?|customers?|famil\w+|patients?|residents?|"
    r"enfants|"
    r"children|eleves|pupils|collegues|colleagues|equipe|team|staff|guests|visitors|public)\b"
)


def is_no_feeling(found: Found, hit: Hit) -> bool:
    """Tell whether words of feeling are ours, a manner at work, or another word that is written alike."""
    body, words = found.comment.body, hit.words.strip(" ,.")
    before = body[max(found.sentence_of(hit)[0], hit.start - 16) : hit.start]
    if words in _OUR_REGRET:
        return _SAID_BY_THEM.search(before) is None
    if words == "sales" or (words == "classe" and found.written(hit.start, hit.end).rstrip().endswith("é")):
        return True
    if words == "juste" and re.match(r" ete\b", body[hit.end : hit.end + 5]):
        return True
    if words == "court" and not before.endswith(("to ", "in ", "the ", "us to ")):
        return True
    return hit.sign.label == "reaction.hostile" and _AT_THE_PUBLIC.match(body, hit.end) is not None


_OURS = re.compile(
    r"\b(?:we|i|on|nous|je|nobody|no one|personne)(?: (?:have|had|just|all|basically|l'a|l'avons|avons))? $"
)
_A_THING = re.compile(r" (?:d'eau|de gaz|d'huile|de donnees|of (?:water|gas|data))")
#: A temper told in the present is a trait; the act is told in the past.
_TEMPER = re.compile(r"s' ?(?:enerve|emporte|agace)$")
_AGAINST_US = re.compile(
    r"(?:nous|me|m'|us|called us) ?(?:a |avait |ont )?(?:traite\w*|insulte\w*|appele\w*)?(?: de| d')? ?$"
)


def is_no_act(found: Found, hit: Hit) -> bool:
    """Tell whether an act is ours, a leak of water, or an insult that answered our no."""
    body = found.comment.body
    before = body[max(found.sentence_of(hit)[0], hit.start - 24) : hit.start]
    if _OURS.search(before) or _A_THING.match(body, hit.end) or _TEMPER.match(hit.words):
        return True
    if hit.words == "conviction" and before.endswith(("sans ", "without ", "de ", "no ", "peu de ")):
        return True
    answered = any(
        other.start < hit.start for other in found.all("feedback.generic", "feedback.argued", "end.told", "end.refused")
    )
    return answered and _AGAINST_US.search(before) is not None and not found.has("firm.no")


_SOMEBODY_OF_OURS = re.compile(
    r"(?:^|[\n,;.:] ?|\b)(?:i|we|je|j'|on|nous|they|ils|client|clients|manager|direction|boss|patron\w*|team|"
    r"equipe|hr|drh|gerant\w*|"
    r"directeur|directrice|owner)(?: (?:ne|n'|a|ont|got|had|all|has|have|just|then))* ?$"
)


def is_ours(found: Found, hit: Hit) -> bool:
    """Tell whether what the hit says was done or felt by us or by the client: "the client got cold feet"."""
    before = found.comment.body[max(found.sentence_of(hit)[0], hit.start - 30) : hit.start]
    return _SOMEBODY_OF_OURS.search(before) is not None


_ONE_WHO_CAME = re.compile(
    r"retenu|pris|choisi|found|trouv|had|avait|got|went|chose|taken|hired|embauch|recrut|devant|ahead"
)


def is_no_rival(found: Found, hit: Hit) -> bool:
    """Tell whether words of a rival only wish for another profile, or are a fraction or a round: "4/5e", "2e avec"."""
    body = found.comment.body
    before, after = body[hit.start - 1 : hit.start], body[hit.end : hit.end + 6]
    if hit.words[:1].isdigit() and (before == "/" or re.match(r" (?:avec|chez|with)\b", after)):
        return True
    wished = [other for other in found.all("experience.short") if other.start < hit.end and hit.start < other.end]
    return bool(wished) and _ONE_WHO_CAME.search(hit.words) is None


_FROM_HOME = re.compile(
    r" ?(?:days? |jours? |j )?(?:/ ?(?:semaine|sem|week) |par semaine |a week |per week )?(?:at home|from home|"
    r"wfh|remote|de tt|"
    r"de teletravail|en teletravail|de remote|on[- ]?site|sur site|de presentiel|au bureau|in the office)\b"
)


def is_about_place(found: Found, hit: Hit) -> bool:
    """Tell whether days wanted are days at home or on site: the place, not the working time."""
    return _FROM_HOME.match(found.comment.body, hit.end) is not None
