"""What the columns of a row declare of a person: skills, languages, diplomas, years, the present job, wishes."""

import re
from collections.abc import Iterator

from ravive.application.intake.amounts import yearly_salary
from ravive.application.intake.row_view import RowView
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon, TermKind, fold

_PARTS = re.compile(r"[,;/|\n•+]|\s-\s|\bet\b|\band\b")
_CEFR = re.compile(r"\b([abc][12])\b", re.IGNORECASE)
_FLUENT = re.compile(r"courant|fluent|bilingu|maternelle|native")
_YEARS = re.compile(r"(\d{1,2}(?:[.,]\d)?)\s*(?:ans?\b|annees?|years?|yrs?|y\b|$|\+)")
_MONTHS = re.compile(r"(\d{1,2})\s*(?:mois|months?)")
_NEGATIVE = re.compile(r"\b(?:non|no|aucun|none|sans|pas|0)\b")
_LONGEST_TERM = 60


def declared_facts(view: RowView, lexicon: Lexicon, *, as_of: PartialDate | None) -> tuple[Fact, ...]:
    """Return the facts that the columns of a row state."""
    found = [
        *_listed(view, lexicon, ColumnRole.SKILLS, FactKind.SKILL, as_of),
        *_listed(view, lexicon, ColumnRole.CREDENTIALS, FactKind.CREDENTIAL, as_of),
        *_languages(view, lexicon, as_of),
        *_jobs(view, lexicon, as_of),
        *_years(view, as_of),
    ]
    return tuple(dict.fromkeys(found))


def _listed(
    view: RowView, lexicon: Lexicon, role: ColumnRole, kind: FactKind, as_of: PartialDate | None
) -> Iterator[Fact]:
    for column, text in view.told(role):
        mark = fold(text) in {"x", "oui", "yes", "ok", "o", "y"}
        # A column named "CACES" or "Permis B" with crosses: the name of the column is the fact.
        for part in [column.header] if mark else _PARTS.split(text):
            label = part.strip(" .:()")
            if label and len(label) <= _LONGEST_TERM and not _NEGATIVE.match(fold(label)):
                yield _fact(label, lexicon, kind, as_of, _quoted(view.source, text))


def _fact(label: str, lexicon: Lexicon, kind: FactKind, as_of: PartialDate | None, source: Source) -> Fact:
    term = lexicon.resolve(label)
    known = term.kind.fact_kind if term is not None else None
    if term is None or known is None:
        return Fact(kind=kind, term=fold(label), label=label, as_of=as_of, source=source)
    return Fact(kind=known, term=term.id, label=label, as_of=as_of, source=source)


def _languages(view: RowView, lexicon: Lexicon, as_of: PartialDate | None) -> Iterator[Fact]:
    for column, text in view.told(ColumnRole.LANGUAGES):
        named = lexicon.resolve(column.header, kind=TermKind.LANGUAGE)
        for part in [text] if named else _PARTS.split(text):
            mention = next((one for one in lexicon.find(part) if one.term.kind is TermKind.LANGUAGE), None)
            term = named or (mention.term if mention else None)
            if term is None or _NEGATIVE.match(fold(part.strip())):
                continue
            yield Fact(
                kind=FactKind.LANGUAGE,
                term=term.id,
                label=part.strip() if mention else column.header,
                cefr=_cefr(part),
                as_of=as_of,
                source=_quoted(view.source, text),
            )


def _cefr(text: str) -> str | None:
    found = _CEFR.search(text)
    if found is not None:
        return found[1].upper()
    return "C1" if _FLUENT.search(fold(text)) else None


def _jobs(view: RowView, lexicon: Lexicon, as_of: PartialDate | None) -> Iterator[Fact]:
    for text in view.texts(ColumnRole.CURRENT_JOB):
        if len(text) <= 2 * _LONGEST_TERM:
            yield _fact(" ".join(text.split()), lexicon, FactKind.TRADE, as_of, _quoted(view.source, text))


def _years(view: RowView, as_of: PartialDate | None) -> Iterator[Fact]:
    for column, text in view.told(ColumnRole.EXPERIENCE):
        months = _MONTHS.search(fold(text))
        years = _YEARS.search(fold(text))
        held = float(years[1].replace(",", ".")) if years else round(int(months[1]) / 12, 1) if months else None
        if held is not None and held <= 50:
            yield Fact(
                kind=FactKind.EXPERIENCE,
                term="",
                label=f"{column.header} : {text}" if column.header else text,
                years=held,
                as_of=as_of,
                source=_quoted(view.source, text),
            )


def declared_wishes(view: RowView, lexicon: Lexicon) -> Wishes:
    """Return the wishes that the columns of a row state."""
    salaries = [amount for _, cell in view.cells(ColumnRole.SALARY) if (amount := yearly_salary(cell.value))]
    available = view.dates(ColumnRole.AVAILABILITY)
    places = [
        mention.term.id
        for text in view.texts(ColumnRole.MOBILITY)
        for mention in lexicon.find(text)
        if mention.term.kind is TermKind.PLACE
    ]
    contracts = [fold(text) for text in view.texts(ColumnRole.CONTRACT) if len(text) <= _LONGEST_TERM]
    if not (salaries or available or places or contracts):
        return Wishes()
    return Wishes(
        salary_from=salaries[0] if salaries else None,
        contracts=tuple(dict.fromkeys(contracts)),
        places=tuple(dict.fromkeys(places)),
        available_on=available[0] if available else None,
        sources=(view.source,),
    )


def _quoted(source: Source, text: str) -> Source:
    return Source(file=source.file, sheet=source.sheet, row=source.row, quote=text)
