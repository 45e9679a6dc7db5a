"""What the lexicon holds: terms, their names in French and English, and how they hang together."""

from dataclasses import dataclass
from enum import StrEnum

from ravive.domain.kernel.facts import FactKind


class TermKind(StrEnum):
    """What a term names: the kinds of a fact, and places."""

    SKILL = "skill"
    TRADE = "trade"
    LANGUAGE = "language"
    CREDENTIAL = "credential"
    SECTOR = "sector"
    PLACE = "place"

    @property
    def fact_kind(self) -> FactKind | None:
        """The kind of fact such a term may serve; None for a place, which is no fact of a person."""
        return None if self is TermKind.PLACE else FactKind(self.value)


@dataclass(frozen=True, slots=True)
class Term:
    """
    One idea with its names.

    `id` is `skill:kubernetes`, `trade:infirmier`, `place:lyon`…; a human language is its ISO 639-1 code (`de`).
    A name that starts with `=` is only recognised in exactly that case (`=Go`, `=AS`), for it is also a common word.
    `broader` holds wider terms, `related` near ones (for a trade also the skills it always needs), `optional` the
    skills a trade sometimes needs. All three are ids.
    """

    id: str
    kind: TermKind
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, French first, the preferred one of each language leading."""
        return self.fr + self.en

    def name(self, language: str) -> str:
        """Return the preferred name in a language (`fr` or `en`), in the other one where it has none."""
        wanted, other = (self.en, self.fr) if language == "en" else (self.fr, self.en)
        return (wanted or other or (self.id,))[0].removeprefix("=")


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found in a text, between two characters, the end exclusive."""

    term: Term
    start: int
    end: int
