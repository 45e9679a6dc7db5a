"""An advert read as an opening."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.errors import UnusableTextError
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.lexicon import Lexicon, fold
from ravive.domain.reading.adverts import hours, remote, terms
from ravive.domain.reading.adverts.employer import employer_of
from ravive.domain.reading.adverts.experience import Years, takes_beginners, years_in
from ravive.domain.reading.adverts.foreign import read_foreign
from ravive.domain.reading.adverts.layout import Clause, Section, clauses_of
from ravive.domain.reading.adverts.pay import Pay, pay_in
from ravive.domain.reading.adverts.places import places_in
from ravive.domain.reading.adverts.plain import plain_text, without_marks
from ravive.domain.reading.adverts.requirements import asked_in, dropped_of, requirements_of
from ravive.domain.reading.adverts.title import head_of, title_of, trade_of
from ravive.domain.reading.language import OTHERS, READ, language_of

#: Fewer words than this say nothing, unless they name as many known things as `_ENOUGH_TERMS`.
_FEWEST_WORDS = 6
_FEW_WORDS = 30
_ENOUGH_TERMS = 3
#: No advert is longer: this is some other document, and reading it would only take time.
_MOST_CHARACTERS = 15_000

_T = TypeVar("_T")


def read_advert(text: str, *, lexicon: Lexicon) -> Opening:
    """
    Read a job advert, French or English, in plain text, Markdown or HTML.

    Nothing is assumed: what the advert does not say is None. `evidence` counts characters of the opening's `text`. Of
    an advert in another language, only what is universal is read; `notices_of` says so.

    Raises:
        UnusableTextError: `advert.too_short` or `advert.too_long`.
    """
    words = plain_text(text)
    if len(words) > _MOST_CHARACTERS:
        raise UnusableTextError("advert.too_long", n=len(words), limit=_MOST_CHARACTERS)
    bare = without_marks(words)
    language = language_of(bare) or "fr"
    _refuse_too_short(bare, language, lexicon)
    clauses = clauses_of(words)
    if language not in READ:
        return read_foreign(words, clauses, language=language, lexicon=lexicon)
    return _read(words, clauses, language=language, lexicon=lexicon)


def notices_of(opening: Opening) -> tuple[Line, ...]:
    """Return what whoever brought the advert must know of how it was read: that its language is not read here."""
    if opening.language not in OTHERS:
        return ()
    return (Line("advert.language_not_read", data_of(language=opening.language)),)


def _refuse_too_short(bare: str, language: str, lexicon: Lexicon) -> None:
    """
    Raise if so few words tell no post.

    Raises:
        UnusableTextError: `advert.too_short`.
    """
    count = len(bare.split())
    if count < _FEW_WORDS and language in READ:
        known = len(lexicon.find(bare))
        if known < (1 if count >= _FEWEST_WORDS else _ENOUGH_TERMS):
            raise UnusableTextError("advert.too_short", n=count)


def _read(words: str, clauses: Sequence[Clause], *, language: str, lexicon: Lexicon) -> Opening:
    title = title_of(words, clauses, lexicon=lexicon)
    trade = trade_of(title, clauses, lexicon=lexicon)
    asked = asked_in(clauses, lexicon=lexicon, trade=trade)
    least_years, most_years = _years(clauses)
    pay = _pay(clauses)
    starts_on, starts_by = _starts(clauses)
    told = [clause.folded for clause in clauses if clause.section is not Section.EMPLOYER]
    return Opening(
        title=title,
        trade=trade,
        employer=employer_of(words, title=title),
        requirements=requirements_of(asked),
        dropped=dropped_of(asked),
        salary_min=pay.least if pay else None,
        salary_max=pay.most if pay else None,
        contract=_first(terms.contract, told),
        part_time=_first(hours.part_time, told),
        nights=_surest(hours.nights, told),
        weekends=_surest(hours.weekends, told),
        on_call=_surest(hours.on_call, told),
        shifts=_first(hours.shifts, told),
        places=places_in(clauses, title=head_of(words), lexicon=lexicon),
        remote_days=_first(remote.remote_days, told),
        travel=_surest(remote.travel, told),
        years_min=least_years,
        years_max=most_years,
        starts_on=starts_on,
        starts_by=starts_by,
        manages=terms.leads_by_title(fold(title)) or _surest(terms.manages, told),
        key_post=_surest(terms.key_post, told),
        levers=terms.levers(told),
        language=language,
        text=words,
    )


def _years(clauses: Sequence[Clause]) -> tuple[float | None, float | None]:
    """
    Return the years asked, at least and at most, and zero for "beginners welcome".

    The first figure counts, those that stand in for a diploma last.
    """
    if any(takes_beginners(clause) for clause in clauses):
        return 0.0, None
    asked: list[Years] = [
        years for clause in clauses if clause.section is not Section.WELCOME and (years := years_in(clause)) is not None
    ]
    asked.sort(key=lambda years: years.instead)
    return (asked[0].least, asked[0].most) if asked else (None, None)


def _pay(clauses: Sequence[Clause]) -> Pay | None:
    """Return the pay: where the terms are told first, then anywhere but in what the firm says of itself."""
    ranked = sorted(clauses, key=lambda clause: clause.section is not Section.TERMS)
    for clause in ranked:
        pay = pay_in(clause.folded, about_pay=clause.section is Section.TERMS)
        if pay is not None and clause.section is not Section.EMPLOYER:
            return pay
    return None


def _starts(clauses: Sequence[Clause]) -> tuple[PartialDate | None, PartialDate | None]:
    found = (terms.starts(clause.folded) for clause in clauses)
    return next((pair for pair in found if any(pair)), (None, None))


def _first(read: Callable[[str], _T | None], texts: Iterable[str]) -> _T | None:
    return next((value for text in texts if (value := read(text)) is not None), None)


def _surest(read: Callable[[str], bool | None], texts: Iterable[str]) -> bool | None:
    """Join what several clauses say: a plain "no nights" anywhere outweighs a word that merely sounds like nights."""
    said = {read(text) for text in texts}
    if False in said:
        return False
    return True if True in said else None
