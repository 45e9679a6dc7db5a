"""Which channels are known to work with a person, which are not, and which they told us not to use."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.history import ChannelHabit
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes.triggers import Triggers, shadow

_PHONE_WORDS = (
    r"tel\b\.?|telephone|telephoner|phones?|phoned|appels?|appele[er]?s?|appeler|calls?|called|calling|rings?|ringing"
    r"|appelle|oral|vive voix|portable|mobile|fixe"
)
_WORDS: tuple[tuple[Channel, str], ...] = (
    (Channel.LINKEDIN, r"linked ?in|inmails?"),
    (Channel.SMS, r"sms|textos?|text messages?|texts?|texting|texted|whats ?app"),
    (Channel.EMAIL, r"e-?mails?|e-?mailed|mails?|mailed|mailing|courriels?|ecrits?|l'ecrit|writing"),
    (Channel.PHONE, _PHONE_WORDS),
)
_CHANNEL = "(?P<channel>" + "|".join(words for _, words in _WORDS) + r")(?!\w)"
_LINK = (
    r"(?:par |au |aux |a |en |sur |via |le |la |les |un |des |du |d'|de |l'|by |on |the |to |over |his |her |in "
    r"|using |etre |une? |an? )*"
)

#: Only this one: the others are then known not to suit.
_ONLY = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_CHANNEL} (?:\w+ )?(?:uniquement|seulement|exclusivement|only|exclusively)\b",
        rf"\b(?:uniquement|seulement|exclusivement|only|rien que|exclusively) (?:\w+ )?{_LINK}{_CHANNEL}",
        (
            rf"\bn[e'] ?(?:repond|communique|echange|lit|passe|fonctionne|marche) (?:plus |vraiment |bien )?(?:que"
            rf"|qu') ?{_LINK}{_CHANNEL}"
        ),
        rf"\bonly (?:ever )?(?:answers?|replies|responds?|reachable|reads?|uses?|does) {_LINK}{_CHANNEL}",
    )
)
_WORKS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:prefere|preferait|preference pour|privilegier|privilegie|de preference|plutot|prefers?"
            rf"|preferred|preferably|favou?rs)"
            rf" (?:nettement |les |echanges? |contacts? |contact )*{_LINK}{_CHANNEL}"
        ),
        (
            rf"\b(?:repond|reagit|communique|echange|reacti(?:f|ve)|responsive|replies|responds?|answers?|reachable"
            rf"|reached|easier|available)"
            rf" (?:toujours |bien |mieux |vite |rapidement |tres |plus |surtout |le |facilement |always |best |fast"
            rf"|quickly |well |within \w+ )*"
            rf"{_LINK}{_CHANNEL}"
        ),
        (
            rf"\b(?:toujours|always|mostly|surtout|usually|best|mieux|works best|better) "
            rf"(?:\w+ )?{_LINK}{_CHANNEL}(?! (?:back|que|qu'|a l'heure|at \d))"
        ),
        (
            rf"\b(?:joignable|a joindre|contacter|contact|joindre|passer|best reached) (?:plutot |facilement "
            rf"|mieux |toujours )*{_LINK}{_CHANNEL}"
            r"(?! (?:de travail|pour|(?:le|du|on|of) ?\d|en \w+ 20|hier))"
        ),
        rf"\bechange(?:s|ons|ait|)? (?:\w+ ){{0,2}}?(?:par |en |via |sur |de |d'){_LINK}{_CHANNEL}",
        r"\b(?:she|he|elle|il) (?:only |always |mostly |usually )?(?P<channel>texts|mails|e-?mails)\b",
        rf"\bok (?:par|by|via|pour) {_CHANNEL}",
        (
            rf"\b{_CHANNEL} (?:ok\b(?! le)|svp|please|s'il vous plait|(?:is |est |works |marche "
            rf"|fonctionne )(?:best|better|well|fine"
            rf"|mieux|bien|le mieux|tres bien|preferable|ok))"
        ),
        (
            rf"\b(?:free|happy|glad|prefers|likes|wants) to (?:talk|chat|exchange|speak) (?:by|over|on"
            rf"|via) {_LINK}{_CHANNEL}"
        ),
    )
)
#: One channel named against another: "text rather than call".
_RATHER = re.compile(
    rf"\b{_CHANNEL},? (?:rather than|instead of|plutot que?|not|et pas|et non|pas) (?:par |de |d'|un |l'|a |by |on )*"
    + _CHANNEL.replace("(?P<channel>", "(?P<other>")
)
_PHONE_WORKS = re.compile(
    r"\b(?:repond (?:toujours |bien |vite |tout de suite )?(?:present )?(?:quand|des qu|si) (?:on|je|nous)"
    r"|decroche (?:toujours|vite|facilement|bien|a chaque|tout de suite|du premier)|toujours joignable"
    r"|(?<!pas )(?<!peu )(?<!mal )(?<!non )"
    r"joignable (?:le |a partir|apres|entre|en journee|en soiree|tous|facilement|midi|toute|vers|avant|des)"
    r"|rappelle toujours"
    r"|picks? up (?:every|always|quick|at once|straight|the phone|on the first)|always picks? up"
    r"|always answers(?: (?:the phone|when|his|her|if))?"
    r"|easy to (?:reach|get hold of)|always reachable|reachable (?:in the|after|from|at|every|most)"
    r"|rings? back (?:fast|quickly|at once|always)"
    r"|\b(?:l')?appeler (?:\w+ )?(?:apres \d|avant \d{1,2} ?h|entre|le (?:soir|midi|matin|mercredi|week)"
    r"|vers \d|plutot|en soiree)"
    r"|\b(?:call|ring|phone)s? (?:him |her |them )?(?:after \d|before \d{1,2} ?(?:h|am|pm)|between"
    r"|in the (?:evening|morning|afternoon)|evenings|at lunch)"
    r"|best (?:time )?to (?:call|ring)|aime (?:bien )?qu'on l'appelle|prefere qu'on l'appelle"
    r"|prefers? (?:us )?to be (?:called|rung|phoned))"
)
_FAILS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\bne (?:repond|reagit|passe|lit|consulte|regarde|releve|ecoute) (?:jamais|pas|guere|presque jamais"
            rf"|quasi jamais) (?:ses )?{_LINK}{_CHANNEL}"
        ),
        r"\bne (?:decroche|repond) jamais(?! (?:par|en|sur|aux? (?:mail|sms)))",
        (
            r"\bne decroche (?:pas|plus)\b|\bfiltre (?:les|ses) appels\b|\b(?:ne |n')(?:peut|peux"
            r"|pouvait) pas (?:telephoner|etre appelee?|repondre au tel\w*|prendre d'appels?|prendre les appels)"
        ),
        (
            rf"\b(?:n'aime pas|deteste|n'a pas|evite|eviter|peu a l'aise (?:au|par)|fuit|hates?|dislikes|avoids?"
            rf"|avoid|rarely (?:reads?|checks?|answers?)"
            rf"|doesn't (?:like|use|do|read|check|answer)|does not (?:like|use|do|read|check|answer)) (?:his |her "
            rf"|ses |trop )?{_LINK}{_CHANNEL}"
        ),
        r"\bnever (?:e-?mails|mails|texts|phones|calls|rings|writes|picks? up)\b(?! back)",
        rf"\bnever (?:answers?|replies|reads?|responds?|checks?|uses?|opens?) {_LINK}{_CHANNEL}",
        (
            rf"\b(?:not|jamais|pas|never) (?:par |by |via |en |on |over |au ){_LINK}{_CHANNEL}(?! (?:de|du|le|on"
            rf"|from|a|,? sans))"
        ),
        (
            rf"\b(?:difficile|dur|pas facile|compliquee?|impossible|hard|difficult|peu|mal|tough) (?:a "
            rf"|to )?(?:joindre|joignable|reach|contacter|avoir)"
            rf" {_LINK}{_CHANNEL}"
        ),
        r"\b(?:can't|cannot|can not|unable to) (?:talk|be called|take calls|phone|answer the phone|speak)\b",
        (
            r"\bhard to (?:reach|get hold of) (?:by|on the) phone\b|\bvoicemail (?:always )?full\b"
            r"|\bmessagerie (?:toujours )?pleine\b"
        ),
    )
)
#: Said by the person: a channel not to be used, as different from one that works badly.
_REFUSED = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"\bne (?:souhaite|veut|desire) (?:pas|plus) qu'on (?:l'|la |le )?(?P<channel>appelle"
            r"|telephone)\b(?! (?:au (?:travail|bureau)|avant|le ))"
        ),
        (
            r"\bstop (?:aux |the |les )?(?P<channel>sms|textos?|texts?|e-?mails?|mails?|appels?|calls?|calling"
            r"|texting|mailing|emailing)\b(?! (?:me|us|him|her|them)\b)"
        ),
        (
            rf"\b(?:ne (?:souhaite|veut|desire)|refuse|refuse d')(?:ait)? ?(?:pas |plus )?(?:d'|de |des |les "
            rf"|recevoir (?:de |d'|des )|etre (?:contactee? |jointe? |demarchee? )?(?:par )?)"
            rf"{_LINK}{_CHANNEL}(?! (?:au (?:travail|bureau|boulot)|at work|before|avant|en journee|la journee"
            rf"|pendant|le |on (?:sun|satur)))"
        ),
        rf"\bplus (?:de |d'|aucune? ){_CHANNEL}(?: svp|,? merci| s'il)",
        rf"\bpas (?:de |d'){_CHANNEL}(?: svp|,? merci| s'il|,? (?:que|uniquement|seulement|mail|sms))",
        (
            r"\b(?:please )?(?:do not|don't|never) (?P<channel>calls?|phone|ring|text|e-?mail|mail)(?=,| (?:her"
            r"|him|them|me)?,|:| at work|;| (?:her|him|them|me) at)"
            r"(?!,? (?:ever|again|back))"
        ),
        (
            r"\b(?:no|no more) (?P<channel>calls|phone calls|texts|text messages|e-?mails|mails|sms)\b(?! (?:back"
            r"|from us|since|yet|received|so far|were|was))"
        ),
        (
            r"\b(?:doesn't|does not|did not|didn't) (?:want|wish) (?:to be )?(?:any |more )?(?P<channel>calls"
            r"|called|phoned|rung|texts|texted|e-?mails|e-?mailed|mails|sms)\b(?! (?:back|again))"
        ),
    )
)


_TRIGGERS = {patterns: Triggers(patterns) for patterns in (_ONLY, _WORKS, _FAILS, _REFUSED)}


def habits_in(text: str, folded: str) -> tuple[tuple[ChannelHabit, ...], tuple[Channel, ...]]:
    """Return the habits a note tells, and the channels that the person refused (each also a habit that fails)."""
    found: dict[Channel, ChannelHabit] = {}
    words = shadow(folded)
    refused = list(_named(_REFUSED, folded, words))
    for channel, match in (*_named(_FAILS, folded, words), *refused):
        found.setdefault(channel, _habit(channel, text, match, works=False))
    for match in _RATHER.finditer(folded):
        for words, works in ((match["other"], False), (match["channel"], True)):
            found.setdefault(_channel_in(words), _habit(_channel_in(words), text, match, works=works))
    for channel, match in _works(folded, words):
        found.setdefault(channel, _habit(channel, text, match, works=True))
    for channel, match in _named(_ONLY, folded, words):
        found[channel] = _habit(channel, text, match, works=True)
        for other in (Channel.PHONE, Channel.EMAIL, Channel.SMS):
            if other is not channel:
                found.setdefault(other, _habit(other, text, match, works=False))
    return tuple(found.values()), tuple(dict.fromkeys(channel for channel, _ in refused))


_Found = tuple[Channel, re.Match[str]]


def _works(folded: str, words: str) -> Iterator[_Found]:
    for channel, match in _named(_WORKS, folded, words):
        if not _is_denied(folded, match):
            yield channel, match
    phone = _PHONE_WORKS.search(folded)
    if phone is not None and not _is_denied(folded, phone):
        yield Channel.PHONE, phone


def _named(patterns: tuple[re.Pattern[str], ...], folded: str, words: str) -> Iterator[_Found]:
    for index in _TRIGGERS[patterns].worth_trying(words):
        for match in patterns[index].finditer(folded):
            yield _channel_of(match), match


def _is_denied(folded: str, match: re.Match[str]) -> bool:
    before = folded[max(0, match.start() - 20) : match.start()]
    return (
        re.search(
            (
                r"\b(?:ne|n'|pas|jamais|never|not|doesn't|does not|difficile a|dur a|hard to|peu|mal"
                r"|impossible)\s*(?:a "
                r"|\w+\s)?$"
            ),
            before,
        )
        is not None
    )


def _channel_of(match: re.Match[str]) -> Channel:
    """Return the channel a pattern names, else the one its words speak of."""
    named = match.groupdict().get("channel")
    return _channel_in(match[0] if named is None else named)


def _channel_in(words: str) -> Channel:
    return next((channel for channel, forms in _WORDS if re.search(rf"\b(?:{forms})(?!\w)", words)), Channel.PHONE)


def _habit(channel: Channel, text: str, match: re.Match[str], *, works: bool) -> ChannelHabit:
    return ChannelHabit(channel=channel, works=works, source=Source(quote=text[match.start() : match.end()].strip()))
