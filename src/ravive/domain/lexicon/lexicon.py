"""The lexicon: what a text names, what a label means, and how near two terms are."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import product

from ravive.domain.lexicon.folding import fold
from ravive.domain.lexicon.relations import Relation, relation_between
from ravive.domain.lexicon.similarity import likeness
from ravive.domain.lexicon.terms import Mention, Term, TermKind
from ravive.domain.lexicon.titles import TitleMatcher
from ravive.domain.lexicon.words import Word, first_stem, stems_of, words_of

#: How near two terms are, by what was declared between them.
_BROADER = 0.85
_RELATED = 0.7
_SIBLINGS = 0.6
#: Two trades that merely sound alike are never as near as two declared relations.
_LIKE_AT_MOST = 0.65
_LIKE_UNKNOWN_AT_MOST = 0.9

#: What may stand between two words of one name: no full stop followed by a space, no comma, no empty line.
_GAP = re.compile(r"(?:[ \n'/&+-]|\.(?=\S)|\b(?:de|du|des|la|le|les|of|the|en|un|une)\b|\b[dl]')*")
#: Words that a title adds to a trade without making it another one.
_NOISE = frozenset(
    ["h", "f", "m", "w", "junior", "senior", "confirme", "debutant", "cdi", "cdd", "interim", "alternanc", "stagiair"]
)

_Names = dict[tuple[str, ...], Term]


class Lexicon:
    """
    Every term that is known, immutable once built.

    Where two terms bear the same name, the one given first owns it. Names are indexed by their first word, and the
    names behind a first word are only taken apart when a text first uses that word: tens of thousands load at once.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index the terms; a term whose id was already given is left out."""
        self._by_id: dict[str, Term] = {}
        self._waiting: dict[str, list[tuple[str, Term]]] = {}
        self._exact: dict[tuple[str, ...], list[tuple[str, Term]]] = {}
        self._exact_firsts: set[str] = set()
        self._names: dict[str, _Names] = {}
        self._longest: dict[str, int] = {}
        self._namesakes: dict[str, tuple[Term, ...]] = {}
        for term in terms:
            if term.id not in self._by_id:
                self._add(term)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Term]:
        return iter(self._by_id.values())

    def __contains__(self, term_id: object) -> bool:
        return term_id in self._by_id

    def get(self, term_id: str) -> Term | None:
        """Return the term with this id, None when there is none."""
        return self._by_id.get(term_id)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the terms a text names, in its order, the longest name winning; offsets are those of `text`."""
        folded = fold(text)
        words = words_of(folded)
        found: list[Mention] = []
        index = 0
        while index < len(words):
            term, length = self._longest_at(words, index, text=text, folded=folded)
            if term is not None:
                found.append(Mention(term, words[index].start, words[index + length - 1].end))
            index += length
        return tuple(found)

    def resolve(self, label: str, *, kind: TermKind | None = None) -> Term | None:
        """
        Return the term of which `label` is a name, whatever its case, accents, number or gender; None if there is none.

        Words such as "junior" or "H/F" are set aside when the whole label is not a name. An id resolves to its term.
        """
        if label in self._by_id:
            return self._by_id[label]
        stems = stems_of(fold(label))
        shorter = tuple(stem for stem in stems if stem not in _NOISE)
        for candidate in (stems, shorter):
            term = self._named(candidate, label)
            if term is not None and kind in (None, term.kind):
                return term
        return None

    def closeness(self, first: str, second: str) -> float:
        """
        Return how near two terms are, from 0 (strangers) to 1 (the same).

        Each is an id or a label. Declared relations come first; trades, and labels nobody declared, are then compared
        word by word.
        """
        left, right = self._owner(self.resolve(first)), self._owner(self.resolve(second))
        if left is None or right is None:
            same = likeness(stems_of(fold(_words_in(first, left))), stems_of(fold(_words_in(second, right))))
            return 1.0 if fold(first) == fold(second) else _LIKE_UNKNOWN_AT_MOST * same
        if left.id == right.id:
            return 1.0
        return max(_declared(left, right), self._alike(left, right))

    def relation(self, had: str, asked: str) -> Relation | None:
        """Return what a thing had is to a thing asked, each an id or a label; None where nothing is declared."""
        ours, theirs = self._speaking_of(had), self._speaking_of(asked)
        return relation_between(ours, theirs, find=self.get) if ours and theirs else None

    @cached_property
    def titles(self) -> TitleMatcher:
        """What compares titles to the trades of this lexicon, made when it is first asked for."""
        return TitleMatcher(self)

    def _speaking_of(self, named: str) -> tuple[Term, ...]:
        """Return every term that speaks of what is named: two classifications may, each with its relations."""
        owner = self._owner(self.resolve(named))
        if owner is None:
            return ()
        found = self._namesakes.get(owner.id)
        if found is None:
            found = self._namesakes[owner.id] = (owner, *self._owned_by(owner))
        return found

    def _owned_by(self, owner: Term) -> Iterator[Term]:
        """Yield the other terms of its kind whose preferred name is one of its names."""
        seen = {owner.id}
        for name in owner.names:
            stems = stems_of(fold(name.removeprefix("=")))
            for folded, term in self._waiting.get(stems[0], ()) if stems else ():
                preferred = folded == fold(term.names[0]) and stems_of(folded) == stems
                if preferred and term.kind is owner.kind and term.id not in seen:
                    seen.add(term.id)
                    yield term

    def _add(self, term: Term) -> None:
        self._by_id[term.id] = term
        for name in term.names:
            folded = fold(name)
            if name.startswith("="):
                self._add_exact(name[1:], term)
                continue
            first = first_stem(folded)
            if first is not None:
                self._waiting.setdefault(first, []).append((folded, term))

    def _add_exact(self, name: str, term: Term) -> None:
        """Index a name by what a text would show of it: "Le Mans" is found on its word "Mans"."""
        words = words_of(fold(name))
        if words:
            stems = tuple(word.stem for word in words)
            self._exact_firsts.add(stems[0])
            self._exact.setdefault(stems, []).append((name[words[0].start : words[-1].end], term))

    def _owner(self, term: Term | None) -> Term | None:
        """Return the term that owns the preferred name of another: two classifications then speak of one thing."""
        if term is None:
            return None
        name = term.names[0].removeprefix("=")
        owner = self._named(stems_of(fold(name)), name)
        return owner if owner is not None and owner.kind is term.kind else term

    def _names_from(self, first: str) -> _Names:
        """Return the names that begin with a word, taken apart the first time they are asked for."""
        names = self._names.get(first)
        if names is None:
            names = {}
            for folded, term in self._waiting.get(first, ()):
                names.setdefault(stems_of(folded), term)
            self._longest[first] = max(map(len, names), default=0)
            self._names[first] = names
        return names

    def _longest_at(self, words: Sequence[Word], index: int, *, text: str, folded: str) -> tuple[Term | None, int]:
        """Return the term with the longest name that starts at a word, and how many words it takes (1 when none)."""
        names = self._names_from(words[index].stem)
        if not names and words[index].stem not in self._exact_firsts:
            return None, 1
        reach = _reach(words, index, folded=folded, at_most=max(self._longest[words[index].stem], 3))
        for length in range(reach, 0, -1):
            stems = tuple(word.stem for word in words[index : index + length])
            term = names.get(stems) or self._exactly(stems, text[words[index].start : words[index + length - 1].end])
            if term is not None:
                return term, length
        return None, 1

    def _exactly(self, stems: tuple[str, ...], written: str) -> Term | None:
        return next((term for name, term in self._exact.get(stems, ()) if name == written), None)

    def _named(self, stems: tuple[str, ...], label: str) -> Term | None:
        if not stems:
            return None
        exact = self._exact.get(stems, ())
        named = self._names_from(stems[0]).get(stems)
        return named or next((term for name, term in exact if label in (name, term.name("fr"), term.name("en"))), None)

    def _alike(self, left: Term, right: Term) -> float:
        if left.kind is not TermKind.TRADE or right.kind is not TermKind.TRADE:
            return 0.0
        pairs = ((left.fr, right.fr), (left.en, right.en))
        words = max(likeness(stems_of(fold(a[0])), stems_of(fold(b[0]))) if a and b else 0.0 for a, b in pairs)
        namesakes = product(self._speaking_of(left.id), self._speaking_of(right.id))
        skills = max(self.titles.shared_skills(one.id, other.id) for one, other in namesakes)
        return _LIKE_AT_MOST * max(words, skills)


def _words_in(label: str, term: Term | None) -> str:
    return label if term is None or label != term.id else term.names[0]


def _declared(left: Term, right: Term) -> float:
    if left.id in right.broader or right.id in left.broader:
        return _BROADER
    if left.id in right.related or right.id in left.related:
        return _RELATED
    if set(left.broader) & set(right.broader):
        return _SIBLINGS
    return 0.0


def _reach(words: Sequence[Word], index: int, *, folded: str, at_most: int) -> int:
    """Return how many words from here on could belong to one name: nothing that ends a sentence stands between them."""
    reach = 1
    while reach < at_most and index + reach < len(words):
        previous, following = words[index + reach - 1], words[index + reach]
        if "\n\n" in folded[previous.end : following.start]:
            break
        if not _GAP.fullmatch(folded, previous.end, following.start):
            break
        reach += 1
    return reach
