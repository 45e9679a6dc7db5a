"""What a person said they want: pay, contract, hours refused, places, a day they are free, what would move them."""

import re
from collections.abc import Iterator
from datetime import date

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Wishes
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon, TermKind
from ravive.domain.reading.months import MONTHS
from ravive.domain.reading.notes.calendar_words import MONTH
from ravive.domain.reading.notes.days import Anchor

_ASKS = (
    r"(?:demand(?:e|ait|ent|ee?s?)|veut|voulait|souhait(?:e|ait|es?|ee?)|vise|pretentions?|attend|attentes?|wants?"
    r"|wanted|ask(?:s|ed|ing)?|expects?|expected|expecting)"
)
_SUM = r"(?P<sum>\d{1,3}(?:[ .,\u202f]?\d{3})?)(?P<k> ?k)?(?: ?(?:€|eur\w*|euros?|£))?(?P<k2>k)?"
_SALARIES = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b{_ASKS}\b(?: \w+'?){{0,2}}? ?:? ?(?:€|£)?{_SUM}(?![\d%/]| ?(?:ans|mois|jours|h\b|days|years|weeks"
            rf"|heures|min\b))"
        ),
        (
            rf"(?<![\d/.,])(?:€|£)?{_SUM} (?:brut |gross )?(?:x ?1[2-6] |par an |par mois |a year )?(?:{_ASKS}"
            rf"|ou rien|sinon rien|sinon (?:c'est )?non|or nothing|minimum|mini|plancher|floor|au plus bas"
            rf"|pas moins|not less|firm|ferme)\b"
        ),
    )
)
_LOWEST, _HIGHEST = 12_000, 300_000
_MONTHLY = re.compile(
    r"[^,;.]{0,14}(?:x ?(?P<months>1[2-6])|par mois|/ ?mois|a month|mensuel\w*|sur (?P<over>1[2-6])(?: mois)?)"
)
_NO_FIGURE = re.compile(r"[^,;.]{0,10}\b(?:net\b|nets\b|de l'heure|/ ?h\b|par jour|/ ?j\b|a day|an hour|tjm|chf|usd)")

_CONTRACT = (
    r"cdi|cdd|interim|freelance|alternance|apprentissage|stage|temps partiel|mi-temps|temps plein|part[- ]time"
    r"|full[- ]time|permanent|fixed[- ]term|temporary|contractor"
)
_CONTRACTS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:cherche|veut|voulait|souhaite|prefere|wants?|wanted|looking for|prefers?|seeks|only|que du"
            rf"|uniquement|seulement)"
            rf" (?:\w+ |d'|qu'un |en |du |un |une |a ){{0,3}}?(?P<contract>{_CONTRACT})\b"
        ),
        (
            rf"\b(?P<contract>{_CONTRACT}) (?:uniquement|seulement|exclusivement|only|exclusively|imperatif"
            rf"|souhaitee?|wanted)\b"
        ),
    )
)
_HOURS = (
    r"nuits?|week[- ]?ends?|samedis?|dimanches?|astreintes?|deplacements?|decouchers?|decouches?|[2-5]x8|nights?"
    r"|saturdays?|sundays?|on[- ]call|travel(?:ling|ing)?|shifts?"
)
_REFUSALS = (
    re.compile(
        r"\b(?:ne (?:veut|fait|souhaite|peut|prend|accepte|travaille|bosse)(?: pas| plus)+|refuse(?: de| d')?"
        r"|plus jamais|jamais|hors de question|(?:won't|doesn't|does not|can't|cannot|will not)"
        r"(?: do| work| want| accept| take)*|refuses(?: to)?(?: do| work)?|never|no more)"
        rf" ?(?:\w+ |d'|l'){{0,3}}?(?P<hours>{_HOURS})\b"
    ),
    re.compile(rf"\b(?:elle|il|she|he),? (?:ne )?(?:pas|no|not) (?:de |d'|any )?(?P<hours>{_HOURS})\b"),
    re.compile(
        rf"(?:^|[,;:.]\s*)(?:pas|plus|no|not) (?:de |d'|any |more )?(?P<hours>{_HOURS})(?: (?:pour elle|pour lui"
        rf"|for (?:her|him|them)|possible))"
    ),
)
_MORE = {
    "contract": re.compile(rf",?\s*(?:a |en |et |ou |or |and |, )+(?P<contract>{_CONTRACT})\b"),
    "hours": re.compile(rf"\s*(?:,|et|ni|ou|and|or|nor)\s*(?:(?:de|les|des|d'|any|la) ?)*(?P<hours>{_HOURS})\b"),
}
_PLACES = re.compile(
    r"\b(?:mobile (?:sur|en|dans|a|vers)|(?:cherche|veut|souhaite|voudrait) (?:\w+ ){0,3}?(?:sur|a|vers|en"
    r"|pres de|autour de)|demenage (?:a|en|vers)|s'installe (?:a|en)"
    r"|(?:ok|open) (?:pour|to|for)|wants? to (?:move|work|live|stay) (?:to|in|near|around)|moving to"
    r"|relocating to|mobile (?:in|to)|looking (?:in|around|near))"
    r"\s+(?P<where>[^,;.\n]{2,40})"
)
_FREE = re.compile(
    r"\b(?:dispo(?:nible)?s?|libre|available|free|can start|peut commencer|starts?)\s*:? ?(?:a (?:partir"
    r"|compter) d[eu]|des|le|en|au|from|on|in|as of|fin|debut|mi|end of|early|mid|late|the|only|qu'en|que)*"
    r"(?: (?:le|the|du|de|fin|debut))?\s*-?"
    rf"(?:(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of )?)?(?:(?P<month>{MONTH})"
    rf"|(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?!\d))(?:[ /]?(?P<year>20\d\d|(?<=/)\d\d))?"
)
_LEVERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (lever, re.compile(pattern))
    for lever, pattern in (
        ("teletravail", r"\b(?:teletravail|remote|home ?office|work(?:ing)? from home|hybride?)\b"),
        ("evolution", r"\b(?:evolu\w+|progress(?:er|ion)?|grow|promotion|career|perspectives?)\b"),
        ("management", r"\b(?:manager|management|encadr\w+|lead|responsabilites?|responsibilit\w+|team lead)\b"),
        ("formation", r"\b(?:formation|se former|training|apprendre|learn)\b"),
        ("stabilite", r"\b(?:stabilite|stable|stability|security)\b"),
        ("horaires", r"\b(?:horaires?|equilibre|rythme|work-life|hours|flexib\w+)\b"),
        ("proximite", r"\b(?:proximite|rapproch\w+|plus pres|closer|commute|trajet)\b"),
        ("sens", r"\b(?:du sens|de sens|utile|meaning\w*|purpose|impact)\b"),
        ("autonomie", r"\b(?:autonomie|autonomy|freedom)\b"),
    )
)
_DESIRE = re.compile(
    r"\b(?:cherche|veut|voudrait|souhaite|envie d[e']|motivee? par|interessee? par|attiree? par|recherche"
    r"|aimerait|looking for|wants?|would like|would love|keen on|interested in|after)\b"
    r"(?P<what>[^.;\n]{2,60})"
)


#: "On n'avait que du temps plein", "we only had nights": what the house says of itself is nobody's wish.
_OURS = re.compile(
    r"\b(?:on|nous|we|le client|la cliente|the client|le poste|the (?:post|role|job)|l'equipe|the team|le manager)\b"
    r"[^,;.:\n]{0,24}$"
)


def wishes_in(text: str, folded: str, *, anchor: Anchor, lexicon: Lexicon | None) -> Wishes:
    """Return what the note says the person wants; what the post gives is never taken for a wish."""
    salary = _salary(folded)
    contracts = _words(_CONTRACTS, "contract", folded)
    refuses = _words(_REFUSALS, "hours", folded)
    free = next(_free(folded, anchor), None)
    spans = [span for _, span in (*contracts, *refuses)]
    spans += [found[1] for found in (salary, free) if found is not None]
    return Wishes(
        salary_from=None if salary is None else salary[0],
        contracts=tuple(dict.fromkeys(word for word, _ in contracts)),
        refuses=tuple(dict.fromkeys(word for word, _ in refuses)),
        places=tuple(dict.fromkeys(_places(text, folded, lexicon))),
        available_on=None if free is None else free[0],
        levers=tuple(dict.fromkeys(_levers(folded))),
        sources=tuple(_source(text, span, anchor) for span in sorted(spans)),
    )


_Span = tuple[int, int]


def _salary(folded: str) -> tuple[int, _Span] | None:
    """Return the yearly gross in whole euros, the last one told; hourly, daily and net pay are left out."""
    found = [
        (amount, match.span())
        for pattern in _SALARIES
        for match in pattern.finditer(folded)
        if not is_of_the_house(folded, match.start()) and (amount := _yearly(folded, match)) is not None
    ]
    return max(found, key=lambda pair: pair[1], default=None)


def _yearly(folded: str, match: re.Match[str]) -> int | None:
    if _NO_FIGURE.match(folded, match.end("sum")):
        return None
    amount = int(re.sub(r"\D", "", match["sum"]))
    in_thousands = match["k"] or match["k2"]
    monthly = _MONTHLY.match(folded, match.end("sum"))
    if amount < 1000 and in_thousands:
        amount *= 1000
    elif monthly is not None and amount < _LOWEST:
        amount *= int(monthly["months"] or monthly["over"] or 12)
    elif amount < 1000:
        return None
    return amount if _LOWEST <= amount <= _HIGHEST else None


def _words(patterns: tuple[re.Pattern[str], ...], group: str, folded: str) -> list[tuple[str, _Span]]:
    """Return what the patterns name, and what is joined to it: "les week-ends et les astreintes"."""
    more = _MORE[group]
    found: list[tuple[str, _Span]] = []
    for pattern in patterns:
        for match in pattern.finditer(folded):
            if is_of_the_house(folded, match.start()):
                continue
            found.append((match[group], match.span()))
            joined = more.match(folded, match.end())
            while joined is not None:
                found.append((joined[group], joined.span()))
                joined = more.match(folded, joined.end())
    return found


def is_of_the_house(folded: str, start: int) -> bool:
    """Whether the clause before some words makes them ours or the client's, and not the person's."""
    return _OURS.search(folded, max(0, start - 40), start) is not None


def _places(text: str, folded: str, lexicon: Lexicon | None) -> Iterator[str]:
    if lexicon is None:
        return
    for match in _PLACES.finditer(folded):
        start, end = match.span("where")
        for mention in lexicon.find(text[start:end]):
            if mention.term.kind is TermKind.PLACE:
                yield folded[start + mention.start : start + mention.end]


def _free(folded: str, anchor: Anchor) -> Iterator[tuple[PartialDate, _Span]]:
    """Yield the days or months from which they say they are free; one without a year is the next to come."""
    for match in _FREE.finditer(folded):
        month = int(match["m"]) if match["m"] else MONTHS[match["month"].rstrip(".")]
        number = int(match["d"] or match["day"] or 0) or None
        year = _year_of(match["year"], month, number, anchor)
        try:
            if year is not None:
                yield PartialDate(year, month, number), match.span()
        except ValueError:
            continue  # no such day: a typing error is no wish


def _year_of(written: str | None, month: int, number: int | None, anchor: Anchor) -> int | None:
    if written is not None:
        return int(written) % 100 + 2000
    if anchor.near is None:
        return None
    day = anchor.near.first
    return day.year if (month, number or 31) >= (day.month, day.day) else day.year + 1


def _levers(folded: str) -> Iterator[str]:
    for match in _DESIRE.finditer(folded):
        yield from (lever for lever, pattern in _LEVERS if pattern.search(match["what"]))


def _source(text: str, span: _Span, anchor: Anchor) -> Source:
    on: date | PartialDate | None = anchor.near
    return Source(quote=text[span[0] : span[1]].strip(" ,;:."), on=None if on is None else str(on))
