"""
The occupations and skills of ESCO, from its tables.

The files are tab-separated, plain or gzipped, and are told apart by their header, never by their name. Anyone may use
ESCO who names it: "This service uses the ESCO classification of the European Commission."
"""

import gzip
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.lexicon import Term, TermKind

_OCCUPATIONS = ("id", "isco08", "code", "fr", "fr_alt", "fr_version", "en", "en_alt")
_SKILLS = ("id", "type", "reuse", "fr", "fr_alt", "fr_version", "en", "en_alt")
_OCCUPATION_SKILL = ("occupation", "relation", "skill")
_BROADER = ("id", "broader")
_KNOWN = (_OCCUPATIONS, _SKILLS, _OCCUPATION_SKILL, _BROADER)

_ESSENTIAL, _OPTIONAL = "e", "o"
_Row = Sequence[str]


@dataclass
class _Gathered:
    """What has been read so far, by ESCO's own ids."""

    occupations: list[_Row] = field(default_factory=list)
    skills: list[_Row] = field(default_factory=list)
    essential: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    optional: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    broader: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def load_esco(paths: Iterable[Path]) -> tuple[Term, ...]:
    """
    Return the terms of the files given, in any order: occupations as trades, then skills.

    A relation to something that no file describes is left out (groups of skills have no label of their own).

    Raises:
        UnreadableFileError: a file cannot be read, is no ESCO table, or holds a row of another width.
    """
    gathered = _Gathered()
    for path in paths:
        _read(path, gathered)
    trades = {row[0]: f"trade:esco-{row[0]}" for row in gathered.occupations}
    skills = {row[0]: f"skill:esco-{row[0]}" for row in gathered.skills}
    return (
        *(_trade(row, gathered, trades=trades, skills=skills) for row in gathered.occupations),
        *(_skill(row, gathered, skills=skills) for row in gathered.skills),
    )


def _trade(row: _Row, gathered: _Gathered, *, trades: Mapping[str, str], skills: Mapping[str, str]) -> Term:
    return Term(
        trades[row[0]],
        TermKind.TRADE,
        fr=_names(row[3], row[4], slash=True),
        en=_names(row[6], row[7]),
        broader=_ids(gathered.broader.get(row[0], ()), trades),
        related=_ids(gathered.essential.get(row[0], ()), skills),
        optional=_ids(gathered.optional.get(row[0], ()), skills),
    )


def _skill(row: _Row, gathered: _Gathered, *, skills: Mapping[str, str]) -> Term:
    return Term(
        skills[row[0]],
        TermKind.SKILL,
        fr=_names(row[3], _phrases(row[4])),
        en=_names(row[6], _phrases(row[7])),
        broader=_ids(gathered.broader.get(row[0], ()), skills),
    )


def _names(preferred: str, others: str, *, slash: bool = False) -> tuple[str, ...]:
    """Return the names without repeats; "directeur/directrice" gives its first form (the second is found anyway)."""
    first = preferred.partition("/")[0] if slash else preferred
    return tuple(dict.fromkeys(name for name in (first, *others.split("|")) if name))


def _phrases(names: str) -> str:
    """Leave out one-word synonyms: for ESCO's skills they are common words ("terms") that would be found everywhere."""
    return "|".join(name for name in names.split("|") if " " in name)


def _ids(known: Iterable[str], ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(ids[one] for one in known if one in ids)


def _read(path: Path, gathered: _Gathered) -> None:
    rows = _rows(path)
    header = tuple(next(rows, ()))
    if header not in _KNOWN:
        raise UnreadableFileError(
            "taxonomy.header",
            file=path.name,
            expected=" / ".join(", ".join(one) for one in _KNOWN),
            found=", ".join(header),
        )
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            raise UnreadableFileError("taxonomy.row", file=path.name, row=number, expected=len(header), found=len(row))
        _keep(header, row, gathered, place=(path.name, number))


def _keep(header: _Row, row: _Row, gathered: _Gathered, *, place: tuple[str, int]) -> None:
    if header == _OCCUPATIONS:
        gathered.occupations.append(row)
    elif header == _SKILLS:
        gathered.skills.append(row)
    elif header == _BROADER:
        gathered.broader[row[0]].append(row[1])
    elif row[1] == _ESSENTIAL:
        gathered.essential[row[0]].append(row[2])
    elif row[1] == _OPTIONAL:
        gathered.optional[row[0]].append(row[2])
    else:
        raise UnreadableFileError("taxonomy.relation", file=place[0], row=place[1], found=row[1])


def _rows(path: Path) -> Iterator[_Row]:
    return (line.split("\t") for line in _text(path).splitlines() if line)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if raw.startswith(b"\x1f\x8b") else raw
        return raw.decode("utf-8-sig")
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableFileError("taxonomy.unreadable", file=path.name) from error
    except UnicodeDecodeError as error:
        raise UnreadableFileError("taxonomy.not_utf8", file=path.name) from error
