"""What a statement changes in pay, hours, place and contract."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.openings import Effect, EffectKind
from ravive.domain.kernel.sayings import data_of
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.adverts import hours, remote, terms
from ravive.domain.reading.adverts.cues import says_dropped
from ravive.domain.reading.adverts.pay import Pay, pay_in
from ravive.domain.reading.adverts.places import place_written

_FIGURES = re.compile(r"\d{1,3}(?:[ .]\d{3})+|\d+(?:[.,]\d+)?")
_PAY_WORDS = re.compile(
    r"\d\s*k\b|\d\s*k?\s?€|€\s?\d|euros?\b|grille|salair|salary|remuner|\bpay\b|fourchette|\brange\b|package"
    r"|\bwages?\b|\bbrut|smic"
)
#: Euros a year, a month, thousands, an hour of full time: a former figure means what makes it nearest to the new one.
_SCALES = (1.0, 12.0, 1000.0, 151.67 * 12)

_ON_SITE = re.compile(r"sur site|sur place|au bureau|presentiel|on[- ]site|office|de presence|in person")
_SITE = re.compile(
    r"(?:nouveaux?|nouvelles?|nouvel|deuxieme|second|autre|new|second|another) (?:\w+ )?(?:sites?|agences?"
    r"|bureaux?|magasins?|boutiques?|entrepots?|etablissements?|plateformes?|usines?|ateliers?|cliniques?"
    r"|creches?|antennes?|locaux|depots?|residences?|restaurants?|salons?|offices?|branch(?:es)?|warehouses?"
    r"|stores?|shops?|plants?|depots?|clinics?|nurser(?:y|ies)|premises|locations?|hubs?|workshops?)\b"
    r"|ouvertures? (?:prochaine )?(?:d'un\w*|de|du|des|d')|(?:opening|opened|opens|open) (?:of )?(?:an?|our"
    r"|the|in)\b|demenage|relocat|\bmov(?:ed|es|ing) to\b|transfere\w* (?:a|vers)|s'installe|implant|rapproche"
)
_SITE_CLOSED = re.compile(
    r"ferm(?:e|eture|ons)\b[^.;]{0,20}(?:site|agence|bureau|usine|magasin|entrepot)|(?:site|office|store"
    r"|branch|plant|warehouse)[^.;]{0,20}clos"
)
_INTO = re.compile(r"(?:en|vers un|to|into|a) (?:un |a )?(?P<to>cdi|permanent)\b")
_FOUR_DAYS = re.compile(
    r"(?:semaine (?:de |en |sur )?(?:4|quatre) jours|(?:four|4)[- ]day week|4 jours/semaine|sur 4 jours)"
)
_HOURS_WORD = re.compile(
    r"\bhoraires?\b|\bplannings?\b|\bhours\b|\bschedules?\b|\brosters?\b|\bshifts?\b|\b\d{2} ?h(?:eures?)?\b"
    r"|fin de journee|coupures?|\b[2-5] ?x ?8\b"
)
_NO_SPLIT = re.compile(
    r"(?:plus de|sans|fin des|no more|no) (?:coupures?|split shifts?)|(?:service|journee|horaires?) continus?"
    r"|journee continue"
)


def conditions_in(now: str, before: str, *, statement: str, about_pay: bool, lexicon: Lexicon) -> Iterator[Effect]:
    """Yield what a statement, folded and split into now and before, changes in the conditions of the posts."""
    yield from _salary(now, before, about_pay=about_pay)
    yield from _ended(now)
    yield from _hours(now)
    yield from _remote(now)
    yield from _site(now, statement, lexicon)
    yield from _contract(now)


def _salary(now: str, before: str, *, about_pay: bool) -> Iterator[Effect]:
    if not (about_pay or _PAY_WORDS.search(now)):
        return
    pay = pay_in(now, about_pay=True)
    if pay is not None:
        yield Effect(
            kind=EffectKind.SALARY_RANGE, data=data_of(min=pay.least, max=pay.most, before_max=_highest(before, pay))
        )


def _highest(before: str, pay: Pay) -> int | None:
    """Return the top of the former range, whole euros a year; "34" then means what it means in "35-40 k€"."""
    known = pay_in(before, about_pay=True)
    if known is not None:
        return known.most or known.least
    top = pay.most or pay.least or 0
    figures = (float(re.sub(r"[ .](?=\d{3})", "", found[0]).replace(",", ".")) for found in _FIGURES.finditer(before))
    scaled = (min((figure * scale for scale in _SCALES), key=lambda value: abs(value - top)) for figure in figures)
    return max((round(value) for value in scaled if top / 2 <= value <= top * 2), default=None)


def _ended(now: str) -> Iterator[Effect]:
    if hours.nights(now) is False:
        yield Effect(kind=EffectKind.NIGHTS_ENDED, data={})
    if hours.weekends(now) is False or hours.closes_on_sunday(now):
        yield Effect(kind=EffectKind.WEEKENDS_ENDED, data={})
    duty = hours.on_call(now)
    if duty is False or (duty and says_dropped(now)):
        yield Effect(kind=EffectKind.ON_CALL_ENDED, data={})
    if remote.travel(now) is False:
        yield Effect(kind=EffectKind.TRAVEL_ENDED, data={})


def _hours(now: str) -> Iterator[Effect]:
    pattern = "4 jours" if _FOUR_DAYS.search(now) else "continu" if _NO_SPLIT.search(now) else hours.shifts(now)
    if pattern is not None or _HOURS_WORD.search(now):
        yield Effect(kind=EffectKind.HOURS, data=data_of(shifts=pattern))


def _remote(now: str) -> Iterator[Effect]:
    days = remote.remote_days(now, known_topic=_ON_SITE.search(now) is not None)
    if days is not None:
        yield Effect(kind=EffectKind.REMOTE, data=data_of(days=days, on_site_days=round(5 - days, 2)))
    elif remote.speaks_of_remote(now):
        yield Effect(kind=EffectKind.REMOTE, data={})


def _site(now: str, statement: str, lexicon: Lexicon) -> Iterator[Effect]:
    found = _SITE.search(now)
    if found is None or _SITE_CLOSED.search(now):
        return
    place = place_written(statement[found.start() :], lexicon=lexicon)
    if place is not None or re.search(
        r"site|agence|bureau|magasin|entrepot|office|branch|store|warehouse|demenag|relocat|locaux", found[0]
    ):
        yield Effect(kind=EffectKind.SITE, data=data_of(place=place))


def _contract(now: str) -> Iterator[Effect]:
    into = _INTO.search(now)
    code = "cdi" if into else terms.contract(now)
    if code is not None:
        yield Effect(kind=EffectKind.CONTRACT, data=data_of(contract=code))
    if hours.part_time(now) and not code:
        yield Effect(kind=EffectKind.CONTRACT, data=data_of(contract="temps partiel"))
