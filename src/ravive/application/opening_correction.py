"""A person's corrections of what was understood of an advert, field by field, in their own words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.lexicon import Lexicon
from ravive.domain.lexicon.folding import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningFields:
    """
    What the form of a post holds. Lists are lines of words; None is "not said".

    Salaries are whole euros a year, gross.
    """

    title: str
    employer: str | None
    musts: tuple[str, ...]
    nices: tuple[str, ...]
    dropped: tuple[str, ...]
    years_min: float | None
    salary_min: int | None
    salary_max: int | None
    contract: str | None
    places: tuple[str, ...]
    remote_days: float | None
    nights: bool | None
    weekends: bool | None
    on_call: bool | None
    starts_on: PartialDate | None
    manages: bool | None
    key_post: bool | None


def fields_of(opening: Opening) -> OpeningFields:
    """Return an opening as its form shows it."""
    return OpeningFields(
        title=opening.title,
        employer=opening.employer,
        musts=_labels(requirement for requirement in opening.requirements if requirement.must),
        nices=_labels(requirement for requirement in opening.requirements if not requirement.must),
        dropped=_labels(opening.dropped),
        years_min=opening.years_min,
        salary_min=opening.salary_min,
        salary_max=opening.salary_max,
        contract=opening.contract,
        places=opening.places,
        remote_days=opening.remote_days,
        nights=opening.nights,
        weekends=opening.weekends,
        on_call=opening.on_call,
        starts_on=opening.starts_on,
        manages=opening.manages,
        key_post=opening.key_post,
    )


def corrected(opening: Opening, fields: OpeningFields, *, lexicon: Lexicon) -> Opening:
    """Return the opening as the form says it is; what the form does not show stays as it was understood."""
    known = {fold(requirement.label): requirement for requirement in (*opening.requirements, *opening.dropped)}
    trade = lexicon.resolve(fields.title, kind=None) if fields.title != opening.title else None
    return replace(
        opening,
        title=fields.title,
        trade=trade.id if trade and trade.kind.fact_kind is FactKind.TRADE else opening.trade,
        employer=fields.employer,
        requirements=(
            *_requirements(fields.musts, known, lexicon, must=True),
            *_requirements(fields.nices, known, lexicon, must=False),
        ),
        dropped=tuple(_requirements(fields.dropped, known, lexicon, must=True)),
        years_min=fields.years_min,
        salary_min=fields.salary_min,
        salary_max=fields.salary_max,
        contract=fields.contract,
        places=fields.places,
        remote_days=fields.remote_days,
        nights=fields.nights,
        weekends=fields.weekends,
        on_call=fields.on_call,
        starts_on=fields.starts_on,
        manages=fields.manages,
        key_post=fields.key_post,
    )


def _labels(requirements: Iterable[Requirement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(requirement.label for requirement in requirements))


def _requirements(
    labels: Sequence[str], known: dict[str, Requirement], lexicon: Lexicon, *, must: bool
) -> Iterable[Requirement]:
    """Yield a requirement for each line: the one understood under these words, else what the lexicon knows of them."""
    for label in labels:
        already = known.get(fold(label))
        if already is not None:
            yield replace(already, must=must)
            continue
        term = lexicon.resolve(label)
        kind = term.kind.fact_kind if term else None
        identifier = term.id if term and kind else fold(label)
        yield Requirement(kind=kind or FactKind.SKILL, term=identifier, label=label, must=must)
