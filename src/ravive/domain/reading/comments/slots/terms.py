"""Contract and working time: what the candidate wants and what the post offers."""

import re
from collections.abc import Sequence

from ravive.domain.kernel.claims import Contract, Span
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.terms_cues import BORDERS
from ravive.domain.reading.comments.slots.terms_found import Term, Token, find_terms, tokens_of
from ravive.domain.reading.comments.slots.terms_whose import is_denied, tell_sides, verb_side
from ravive.domain.reading.comments.word_tables import words

_LENGTH = re.compile(r"(?:\d+|[a-z]+)[ -]?(?:mois|semaines?|months?|weeks?|wks?|mths?)")
_MONEY = re.compile(r"\d ?k\b|[€£$]|\d{3}|euro")
#: No phrase of words that no table holds goes past these.
_PHRASE_ENDS = BORDERS | words(
    """
    which who qui que qu' pour for with avec we on nous they is est so donc ici here il elle he she not pas plus only
    seulement uniquement until jusqu' till before avant chez at si if puis then where dont non no sinon sans this that
    it
    """
)
#: Words that lead to such a phrase.
_FILLERS = words(
    """
    un une du de la des le les d' l' a an the to be stay etre rester que qu' en only travailler work some plutot
    uniquement exclusivement absolument bosser something quelque chose faire do in au aux moins least about all just sur
    """
)
_MOST_WORDS = 4
_WINDOW = 250


def read_contract(passage: Passage) -> Contract:
    """Return the contract or the hours that the candidate wants, and those that the post gives."""
    body = passage.comment.body
    start, end = _around(passage)
    tokens = tokens_of(body, start, end)
    terms = find_terms(body, tokens, end)
    tell_sides(body, tokens, terms)
    wanted, offered = _chosen(passage, terms)
    if wanted is None or offered is None:
        wanted, offered = _with_phrases(passage, tokens, wanted, offered)
    if wanted and offered and body[slice(*wanted)] == body[slice(*offered)]:
        wanted = None
    return Contract(wanted=_written(passage, wanted), offered=_written(passage, offered))


def _around(passage: Passage) -> Span:
    """Return the bounds of the sentences of the passage and of the ones around, as far as they are looked at."""
    comment = passage.comment
    first, last = passage.sentences
    before = comment.sentence(first - 2)[0] if first > 1 else first
    after = comment.sentence(last)[1] if last < len(comment.body) else last
    return max(before, passage.start - _WINDOW), min(after, passage.start + 2 * _WINDOW)


def _written(passage: Passage, span: Span | None) -> str | None:
    return passage.written(*span).strip(" ,;-") if span else None


def _chosen(passage: Passage, terms: Sequence[Term]) -> tuple[Span | None, Span | None]:
    """Return what is wanted and what is offered: told in its sentences, else what the other side leaves over."""
    inside, around = _inside(passage, terms)
    wanted, offered = _best(passage, inside, "theirs"), _best(passage, inside, "ours")
    refused = _best(passage, inside, "refused")
    offered = offered or refused
    untold = next((term for term in inside if term.side is None), None)
    if untold and offered is None:
        offered = untold
    elif untold and wanted is None and refused is None:
        wanted = untold
    wanted, offered = wanted or _best(passage, around, "theirs"), offered or _best(passage, around, "ours")
    if wanted and not offered:
        # "CDD de 18 mois. Veut un CDI": a form of contract named before is the post's.
        forms = (term for term in around if term.side is None and term.is_form and term.start < wanted.start)
        offered = next(forms, None)
    return _span(wanted), _span(offered)


def _inside(passage: Passage, terms: Sequence[Term]) -> tuple[list[Term], list[Term]]:
    """Return the terms of the sentences of the passage, those of the passage itself first, and the terms around."""
    first, last = passage.sentences
    own = [term for term in terms if passage.start <= term.start < passage.end]
    near = [term for term in terms if first <= term.start < last and term not in own]
    return [*own, *near], [term for term in terms if term not in own and term not in near]


def _span(term: Term | None) -> Span | None:
    return (term.start, term.end) if term else None


def _best(passage: Passage, terms: Sequence[Term], side: str) -> Term | None:
    """Return the first term of a side that says more than a length of time, else the first one."""
    body = passage.comment.body
    its = [term for term in terms if term.side == side]
    return next((term for term in its if not _LENGTH.fullmatch(body, term.start, term.end)), its[0] if its else None)


def _with_phrases(
    passage: Passage, tokens: Sequence[Token], wanted: Span | None, offered: Span | None
) -> tuple[Span | None, Span | None]:
    """Add what follows a verb of wanting or of offering in words that no table holds: "wants a split week"."""
    texts = [token.text for token in tokens]
    first, last = passage.sentences
    for place, token in enumerate(tokens):
        side = verb_side(texts, 0, place) if first <= token.start < max(last, passage.end) else None
        if side is None or (offered if side == "ours" else wanted) or is_denied(texts, 0, place):
            continue
        span = _phrase(tokens, texts, place + 1)
        if span is None or _MONEY.search(passage.comment.body, *span):
            continue
        if not _overlap(span, wanted) and not _overlap(span, offered):
            wanted, offered = (span, offered) if side != "ours" else (wanted, span)
    return wanted, offered


def _phrase(tokens: Sequence[Token], texts: list[str], place: int) -> Span | None:
    while place < len(texts) and texts[place] in _FILLERS:
        place += 1
    last = place
    while last < len(texts) and last - place < _MOST_WORDS and texts[last] not in _PHRASE_ENDS:
        last += 1
    return (tokens[place].start, tokens[last - 1].end) if last > place else None


def _overlap(span: Span, other: Span | None) -> bool:
    return other is not None and span[0] < other[1] and other[0] < span[1]
