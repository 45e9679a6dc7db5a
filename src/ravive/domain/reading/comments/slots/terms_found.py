"""The terms of work that a text names: forms of contract, hours, days and rhythms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ravive.domain.reading.comments.slots.patterns import match, merged, patterns
from ravive.domain.reading.comments.slots.terms_figures import FIGURE, WITH_UNIT, afterwards, at_figure
from ravive.domain.reading.comments.slots.terms_words import CONTRACTS, HOURS, NUMBERS
from ravive.domain.reading.comments.word_tables import words

_TOKEN = re.compile(
    r"(?:qu|jusqu|lorsqu|puisqu|[dlnsmtcj])'|\d+(?:[.,/:]\d+)*[a-z]*|[^\W\d_]\w*(?:'\w+)*|"
    r"(?!(?<=\w)-(?=\w))[^\w\s]|\n"
)
_TERMS = merged(patterns(CONTRACTS.replace("-", " "), "form"), patterns(HOURS.replace("-", " "), "rhythm"))
_NUMBERS = words(NUMBERS)
#: Words that a term may begin with; others do with the first letters of one.
_OPENINGS = _NUMBERS | _TERMS.by_word.keys()
_START = 3
_COUNTS = _NUMBERS - {"un", "une", "one"}
#: What may stand between two terms that are one.
_JOINT = re.compile(r"[ -]|,? (?:de|d'|du|en|a|le|at|of|on|in|the) ?|/|, (?=\d)| d'| (?:a|sur) ")
_LONGEST = 60
#: Words that may follow a bare figure, which is no count of something else.
_AFTER_FIGURE = words(
    """
    et and mais but on nous we ici here chez la quand when or max maxi maximum only seulement pour for till until with
    avec car because there at alors
    """
)
#: Words that lead to a bare figure.
_LEADS_TO_FIGURE = words(
    """
    en faut got on a que qu' have needs need wants want wanted needed veut voulait only max propose proposons fait
    faisons offer offre offers accepte acceptera nous de d' has had had demande cherche we do for at sur does do run
    runs ai avons ont avait pour est exige exigent requires insists
    """
)


class Token(NamedTuple):
    """A word or a sign of the body, with its place there; a hyphen inside a word is none."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Term:
    """
    A term of work, at `start` to `end` of the body: the tokens `first` to `last`, end exclusive.

    `side` is `theirs` (what the candidate wants), `ours` (what the post gives), `refused` by the candidate, or None.
    `is_form` tells a form of contract from hours.
    """

    first: int
    last: int
    start: int
    end: int
    side: str | None = None
    is_form: bool = False


def tokens_of(body: str, start: int, end: int) -> list[Token]:
    """Return the words and signs of a part of the body."""
    return [Token(found.group(), *found.span()) for found in _TOKEN.finditer(body, start, end)]


def find_terms(body: str, tokens: Sequence[Token], end: int) -> list[Term]:
    """Return the terms of work named, those that stand together as one: "6 nuits par mois"."""
    texts = [token.text for token in tokens]
    found: list[Term] = []
    place = 0
    while place < len(tokens):
        opens = texts[place] in _OPENINGS or texts[place][:_START] in _TERMS.by_start or texts[place][0].isdigit()
        term = _term(body, tokens, texts, place, end) if opens else None
        if term is None:
            place += 1
            continue
        place = term.last
        if found and term.end - found[-1].start <= _LONGEST and _JOINT.fullmatch(body, found[-1].end, term.start):
            found[-1].last, found[-1].end = term.last, term.end
            found[-1].is_form = found[-1].is_form or term.is_form
        else:
            found.append(term)
    if any(WITH_UNIT.search(body, term.start, term.end) for term in found):
        found += _bare_figures(body, tokens, texts, found)
        found.sort(key=lambda term: term.start)
    return found


def _term(body: str, tokens: Sequence[Token], texts: list[str], place: int, end: int) -> Term | None:
    """Return the term that begins with a token."""
    token = tokens[place]
    first, told = place, match(texts, place, _TERMS)
    is_form = told is not None and told[1] == "form"
    if told is not None:
        last = place + len(told[0])
        while not texts[last - 1][0].isalnum():
            last -= 1
        if not is_form and place > 0 and (texts[place - 1].isdigit() or texts[place - 1] in _COUNTS):
            first = place - 1
        stop = tokens[last - 1].end
    elif token.text[0].isdigit() or token.text in _NUMBERS:
        figure_end = at_figure(body, token.start, end)
        if figure_end is None:
            return None
        last, stop = place + 1, figure_end
    else:
        return None
    stop = afterwards(body, stop, end)
    while last < len(tokens) and tokens[last].start < stop:
        last += 1
    return Term(first, last, tokens[first].start, stop, is_form=is_form)


def _bare_figures(body: str, tokens: Sequence[Token], texts: list[str], terms: list[Term]) -> Iterator[Term]:
    """Yield the figures without a unit that stand against a term that has one: "contrat de 20h, il lui en faut 35"."""
    for place, token in enumerate(tokens):
        if not (token.text[0].isdigit() or token.text in _NUMBERS) or token.text in {"un", "une", "one"}:
            continue
        found = FIGURE.match(body, token.start)
        if found is None or any(term.start <= token.start < term.end for term in terms):
            continue
        last = place + 1
        while last < len(tokens) and tokens[last].start < found.end():
            last += 1
        ends = last == len(tokens) or not texts[last][0].isalnum() or texts[last] in _AFTER_FIGURE
        if ends and place > 0 and texts[place - 1] in _LEADS_TO_FIGURE:
            yield Term(place, last, token.start, found.end())
