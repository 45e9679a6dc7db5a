"""An opening given as data: the same field names, checked one by one."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.lexicon import Lexicon, TermKind, fold
from ravive.domain.reading.adverts.advert import read_advert

#: Other names under which the fields of an opening are commonly given.
_ALIASES = {
    "description": "text",
    "name": "title",
    "job_title": "title",
    "company": "employer",
    "location": "places",
    "locations": "places",
    "place": "places",
    "skills": "requirements",
    "contract_type": "contract",
    "start_date": "starts_on",
}
_FIELDS = frozenset(spec.name for spec in fields(Opening))
_REQUIREMENT_FIELDS = frozenset(spec.name for spec in fields(Requirement)) - {"evidence"}
#: No salary, number of years or of days is larger; what is not a number at all (NaN) compares with nothing.
_MOST = 10_000_000
_CEFR = frozenset({"A1", "A2", "B1", "B2", "C1", "C2"})

_Given = Mapping[str, object]


def opening_from_json(obj: object, *, lexicon: Lexicon) -> Opening:
    """
    Return the opening that a JSON object describes.

    The fields are those of `Opening`; `text` (or `description`) is read as an advert, and every field given beside it
    wins over what the prose says. A requirement is an object or a mere name. Dates are ISO text.

    Raises:
        RaviveError: `opening.not_an_object`, `opening.unknown_field`, `opening.field` or `opening.no_title`, naming the
            field; and what `read_advert` raises for the prose when nothing else gives a title.
    """
    if not isinstance(obj, Mapping):
        raise RaviveError("opening.not_an_object")
    given = {_field_name(str(name)): value for name, value in obj.items() if value is not None}
    values: dict[str, Any] = {name: _READERS[name](name, value, lexicon) for name, value in given.items()}
    if "text" in values and values["text"].strip():
        read = _read_prose(values, lexicon)
        if read is not None:
            return replace(read, **{name: value for name, value in values.items() if name != "text"})
    if not values.get("title"):
        raise RaviveError("opening.no_title")
    return Opening(**{"trade": _trade(values["title"], lexicon), **values})


def _read_prose(values: Mapping[str, Any], lexicon: Lexicon) -> Opening | None:
    """Read the prose; too little of it is no fault where the fields already give a title."""
    try:
        return read_advert(values["text"], lexicon=lexicon)
    except RaviveError:
        if "title" in values:
            return None
        raise


def _field_name(name: str) -> str:
    known = _ALIASES.get(name, name)
    if known not in _FIELDS:
        raise RaviveError("opening.unknown_field", field=name, known=", ".join(sorted(_FIELDS)))
    return known


def _trade(title: str, lexicon: Lexicon) -> str | None:
    return next((mention.term.id for mention in lexicon.find(title) if mention.term.kind is TermKind.TRADE), None)


def _wrong(field: str, expected: str, value: object) -> RaviveError:
    return RaviveError("opening.field", field=field, expected=expected, found=str(value)[:60])


def _text(field: str, value: object, _lexicon: Lexicon) -> str:
    if not isinstance(value, str):
        raise _wrong(field, "text", value)
    return value.strip() if field != "text" else value


def _truth(field: str, value: object, _lexicon: Lexicon) -> bool:
    if not isinstance(value, bool):
        raise _wrong(field, "true_or_false", value)
    return value


def _number(field: str, value: object, _lexicon: Lexicon) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _MOST:
        raise _wrong(field, "number", value)
    return float(value)


def _euros(field: str, value: object, lexicon: Lexicon) -> int:
    return round(_number(field, value, lexicon))


def _date(field: str, value: object, lexicon: Lexicon) -> PartialDate:
    try:
        return PartialDate.parse(_text(field, value, lexicon))
    except ValueError as error:
        raise _wrong(field, "date", value) from error


def _texts(field: str, value: object, lexicon: Lexicon) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value.strip(),)
    if not isinstance(value, list | tuple):
        raise _wrong(field, "list_of_text", value)
    return tuple(_text(field, one, lexicon) for one in value)


def _folded_texts(field: str, value: object, lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(fold(one) for one in _texts(field, value, lexicon))


def _term(field: str, value: object, lexicon: Lexicon) -> str:
    """Return the id of a trade given by its id or by a name; a name nobody knows is kept, folded."""
    text = _text(field, value, lexicon)
    found = lexicon.resolve(text, kind=TermKind.TRADE)
    return fold(text) if found is None else found.id


def _requirements(field: str, value: object, lexicon: Lexicon) -> tuple[Requirement, ...]:
    if not isinstance(value, list | tuple):
        raise _wrong(field, "list", value)
    return tuple(_requirement(f"{field}[{index}]", one, lexicon) for index, one in enumerate(value))


def _requirement(field: str, value: object, lexicon: Lexicon) -> Requirement:
    given: _Given = {"label": value} if isinstance(value, str) else value if isinstance(value, Mapping) else {}
    unknown = sorted(set(given) - _REQUIREMENT_FIELDS - {"evidence"})
    if unknown:
        known = ", ".join(sorted(_REQUIREMENT_FIELDS))
        raise RaviveError("opening.unknown_field", field=f"{field}.{unknown[0]}", known=known)
    label = given.get("label") or given.get("term")
    if not isinstance(label, str) or not label.strip():
        where = f"{field}.label"
        raise _wrong(where, "text", label)
    term = lexicon.resolve(str(given.get("term") or label)) or lexicon.resolve(label)
    return Requirement(
        kind=_kind(f"{field}.kind", given.get("kind"), term.kind.fact_kind if term else None),
        term=str(given.get("term") or fold(label)) if term is None else term.id,
        label=label.strip(),
        must=_truth(f"{field}.must", given.get("must", True), lexicon),
        level=_maybe(_number, f"{field}.level", given.get("level"), lexicon),
        years=_maybe(_number, f"{field}.years", given.get("years"), lexicon),
        cefr=_cefr(f"{field}.cefr", given.get("cefr")),
    )


def _kind(field: str, value: object, known: FactKind | None) -> FactKind:
    if value is None:
        return known or FactKind.SKILL
    try:
        return FactKind(str(value))
    except ValueError as error:
        raise _wrong(field, "fact_kind", value) from error


def _cefr(field: str, value: object) -> str | None:
    if value is None:
        return None
    level = str(value).upper()
    if level not in _CEFR:
        raise _wrong(field, "cefr", value)
    return level


def _maybe(read: Callable[[str, object, Lexicon], float], field: str, value: object, lexicon: Lexicon) -> float | None:
    return None if value is None else read(field, value, lexicon)


_READERS: dict[str, Callable[[str, object, Lexicon], Any]] = {
    "title": _text,
    "trade": _term,
    "employer": _text,
    "requirements": _requirements,
    "dropped": _requirements,
    "salary_min": _euros,
    "salary_max": _euros,
    "contract": lambda field, value, lexicon: fold(_text(field, value, lexicon)),
    "part_time": _truth,
    "nights": _truth,
    "weekends": _truth,
    "on_call": _truth,
    "shifts": lambda field, value, lexicon: fold(_text(field, value, lexicon)),
    "places": _texts,
    "remote_days": _number,
    "travel": _truth,
    "years_min": _number,
    "years_max": _number,
    "starts_on": _date,
    "starts_by": _date,
    "manages": _truth,
    "key_post": _truth,
    "levers": _folded_texts,
    "language": _text,
    "text": _text,
}
