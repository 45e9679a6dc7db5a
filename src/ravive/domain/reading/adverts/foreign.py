"""What can be read of an advert in a language that is not read here: names, towns, amounts and dates."""

import re
from collections.abc import Sequence

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.openings import Opening
from ravive.domain.lexicon import Lexicon, TermKind
from ravive.domain.reading.adverts.layout import Clause
from ravive.domain.reading.adverts.numbers import dates_in
from ravive.domain.reading.adverts.pay import Pay, pay_in
from ravive.domain.reading.adverts.plain import without_marks

#: The words beside pay and beside a start, in German, Spanish, Italian, Portuguese, Dutch and Polish.
_PAY = re.compile(
    r"gehalt|brutto|jahr|monat|salario|sueldo|retribu|brut[ao]s?\b|lord[ao]\b|stipendi|remunera|vencimento|salaris|loon"
    r"|bruto|wynagrodzenie"
)
_START = re.compile(r"\bab\b|beginn|eintritt|start|inicio|incorpora|inizio|decorrenza|aanvang|ingang|rozpocz|\bod\b")
_LONGEST_TITLE = 110


def read_foreign(words: str, clauses: Sequence[Clause], *, language: str, lexicon: Lexicon) -> Opening:
    """
    Return the opening of an advert in another language, with what is written alike everywhere.

    Its requirements are left out: no word tells a must from a plus, or either from what is not asked.
    """
    lines = [line.strip(" \t#*-–:") for line in without_marks(words).split("\n")]
    title = next((line for line in lines if line), "")[:_LONGEST_TITLE]
    pay = _pay(clauses)
    mentions = lexicon.find(words)
    return Opening(
        title=title,
        trade=next((one.term.id for one in lexicon.find(title) if one.term.kind is TermKind.TRADE), None),
        salary_min=pay.least if pay else None,
        salary_max=pay.most if pay else None,
        places=tuple(dict.fromkeys(words[one.start : one.end] for one in mentions if one.term.kind is TermKind.PLACE)),
        starts_on=_start(clauses),
        language=language,
        text=words,
    )


def _pay(clauses: Sequence[Clause]) -> Pay | None:
    said = (pay_in(clause.folded, about_pay=True) for clause in clauses if _PAY.search(clause.folded))
    return next((pay for pay in said if pay is not None), None)


def _start(clauses: Sequence[Clause]) -> PartialDate | None:
    """Return the first date that stands beside a word for a start: any other may close the applications."""
    found = (dates_in(clause.folded) for clause in clauses if _START.search(clause.folded))
    return next((dates[0][0] for dates in found if dates), None)
