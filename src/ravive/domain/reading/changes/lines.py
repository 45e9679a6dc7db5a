"""One line of a changes file: its date, its kind and its statement."""

import re
from dataclasses import dataclass

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.lexicon import fold
from ravive.domain.reading.adverts.numbers import dates_in, month_of

_KINDS = {
    ChangeKind.MANAGEMENT: "management manager managers encadrement hierarchie direction leadership",
    ChangeKind.ORGANISATION: "organisation organization orga organisationnel org structure horaires moyens"
    " materiel equipement outils equipment tools locaux site equipe team process processus",
    ChangeKind.NEEDS: "needs need besoin besoins exigence exigences profil requirements requirement competences poste",
    ChangeKind.STRATEGY: "strategy strategie strategique business marche projet",
    ChangeKind.TERMS: "terms term conditions condition salaire salaires remuneration pay contrat package avantages",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}

#: A change is said in a sentence or two; more is another document pasted by mistake.
LONGEST_STATEMENT = 1_000
_SEPARATORS = ("|", "\t", ";")
_LOOSE = re.compile(r"\s+[-–—:]\s+|:\s+|,\s+|\s{2,}")
_BULLET = re.compile(r"^\s*[-*•]\s+(?=\d)")
_YEAR = re.compile(r"20\d\d")
_QUARTER = re.compile(r"[tq]([1-4])\s*[-/ ]?\s*(20\d\d)|(20\d\d)\s*[-/ ]?\s*[tq]([1-4])")
_MONTH_FIRST = re.compile(r"(20\d\d)\s+([a-z]+)")
_HEADER = re.compile(r"\W*date\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A line that was understood; `kind` is None when the line leaves it out."""

    on: PartialDate
    kind: ChangeKind | None
    statement: str


def is_silent(line: str) -> bool:
    """Say whether a line tells nothing on purpose: blank, a comment, or the header of the columns."""
    bare = line.strip()
    return not bare or bare.startswith("#") or _HEADER.match(bare) is not None


def read_line(line: str) -> ChangeLine:
    """
    Read `date | kind | statement`, with another separator if need be; the kind may be left out.

    Days come before months (`12/03/2026` is 12 March).

    Raises:
        RaviveError: `changes.no_date`, `changes.unknown_kind`, `changes.no_statement` or `changes.too_long`.
    """
    strict, pieces = _pieces(_BULLET.sub("", line.strip()))
    on = date_of(pieces[0])
    if on is None:
        raise RaviveError("changes.no_date", found=pieces[0][:40])
    kind, rest = _kind_and_rest(pieces[1:], strict=strict)
    statement = rest.strip()
    if not statement:
        raise RaviveError("changes.no_statement", found=line.strip()[:60])
    if len(statement) > LONGEST_STATEMENT:
        raise RaviveError("changes.too_long", n=len(statement), limit=LONGEST_STATEMENT)
    return ChangeLine(on, kind, statement)


def date_of(text: str) -> PartialDate | None:
    """Return the date a short text states: a day, a month, a quarter (its first month) or a year; else None."""
    folded = fold(text).strip(" .:,")
    found = dates_in(folded)
    if found and found[0][2] - found[0][1] >= len(folded) - 4:
        return found[0][0]
    quarter = _QUARTER.fullmatch(folded)
    if quarter:
        number, year = (quarter[1], quarter[2]) if quarter[1] else (quarter[4], quarter[3])
        return PartialDate(int(year), int(number) * 3 - 2)
    return PartialDate(int(folded)) if _YEAR.fullmatch(folded) else _year_then_month(folded)


def _year_then_month(folded: str) -> PartialDate | None:
    match = _MONTH_FIRST.fullmatch(folded)
    try:
        return PartialDate(int(match[1]), month_of(match[2])) if match else None
    except KeyError:
        return None


def _pieces(line: str) -> tuple[bool, list[str]]:
    """Return whether the separator leaves no doubt, and the pieces of the line, three at most."""
    for separator in _SEPARATORS:
        if separator in line:
            return separator != ";", [piece.strip() for piece in line.split(separator, 2)]
    return False, [piece.strip() for piece in _LOOSE.split(line, maxsplit=2)]


def _kind_and_rest(pieces: list[str], *, strict: bool) -> tuple[ChangeKind | None, str]:
    if not pieces:
        return None, ""
    kind = _KIND_OF.get(fold(pieces[0]).strip(" .:"))
    if kind is not None and (len(pieces) > 1 or strict):
        return kind, " ".join(pieces[1:])
    if strict and len(pieces) > 1:
        raise RaviveError("changes.unknown_kind", found=pieces[0][:40])
    return None, ", ".join(piece for piece in pieces if piece)
