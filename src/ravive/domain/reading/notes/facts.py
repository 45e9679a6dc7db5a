"""Facts of a person that a note tells in passing: years, skills said solid, papers obtained, languages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import Lexicon, Mention, TermKind, fold
from ravive.domain.reading.notes.blocks import Sentence
from ravive.domain.reading.notes.papers import Paper, papers_in
from ravive.domain.reading.notes.years import years_in

_GOOD = re.compile(
    r"\b(?:ok|bonn?e?s?|solides?|tres (?:bon|solide|a l'aise|fort)\w*|maitris\w*|acquis\w*|nickel|excellent\w*"
    r"|a l'aise|experte?s?|connait|pratique"
    r"|good|great|strong|solid|knows|proficient|skilled|confident|top|impeccable\w*|rien a dire|autonome"
    r"|fluent|confirmee?s?|valide\w*)\b"
)
_LEARNT = re.compile(
    r"\b(?:a appris|s'est (?:forme|mis|remis)e?\b|formee? (?:a|sur|en|au)|montee? en competences?|a suivi"
    r"|vient de (?:suivre|finir|terminer)|certifiee?"
    r"|learn[te]d?|trained|picked up|now (?:does|uses|knows|works)|certified|has since|since then"
    r"|took a course|completed|has (?:now )?(?:run|used|worked|built|done|been using|been running|taken"
    r"|practised|shipped)"
    r"|been (?:using|running|working) (?:on|with|in)?|in production|en production|au quotidien|tous les jours"
    r"|every day|daily"
    r"|attestation (?:de )?formation|formation (?:suivie|terminee|faite|validee|obtenue|finie)|a (?:fait"
    r"|passe|termine|fini) "
    r"(?:une |sa |la )?formation|(?:son |sa )?attestation|s'y est mise?|depuis (?:elle|il) (?:a|fait|utilise))\b"
)
_LACKED = re.compile(
    r"\b(?:ne|n'|pas|jamais|sans|aucune?|manque|faible|limite\w*|insuffisant\w*|moyen\w*|juste|debut\w*|not|no"
    r"|never|lacks?|lacking|without|weak|n't|poor"
    r"|rusty|little|basic\w*|lacunes?|perfectible|court|courte|ko|hasn't|zero)\b"
)
#: Clauses that tell what the post asks or what somebody else thinks, and not what the person can do.
_NOT_THEIRS = re.compile(
    r"\b(?:on (?:veut|cherche|demande|voulait)|il faut|faut|requis\w*|exige\w*|besoin|we need|required|needed"
    r"|wanted|must|needs?|veut|wants?|client|poste|post"
    r"|role|si |if |quand|when|a former|formation (?:prevue|possible)|autre candidat|other candidate|another"
    r"|someone|prefere|preferred|budget|consent\w*|accord)\b"
)
_CLAUSE_END = re.compile(r"[,;:()\n]|\b(?:mais|but|par contre|en revanche|however|although|cependant)\b")
_MARK = re.compile(r"\s*:?\s*(?P<mark>[0-5](?:[.,]5)?)\s?/\s?5\b")
_LEVEL = re.compile(r"\b(?P<cefr>[abc][12])\b")
_FLUENT = (
    (re.compile((r"\b(?:bilingue|bilingual)\b")), "C2"),
    (re.compile(r"\b(?:courante?|couramment|fluent\w*)\b"), "C1"),
)
_SINCE = re.compile(
    r"\b(?:depuis(?= (?:elle|il)\b|,|$|\.)|entre-?temps|desormais|maintenant|since(?= then|,|$|\.)|meanwhile"
    r"|in the meantime|now|has since)\b"
)
#: How far from the name of a language its level may stand.
_LEVEL_REACH = 28
#: How far from a count of years the work it counts may stand.
_WORK_REACH = 20

_LANGUAGES = {
    "anglais": "en", "english": "en", "allemand": "de", "german": "de", "espagnol": "es", "spanish": "es",
    "italien": "it", "italian": "it", "neerlandais": "nl", "dutch": "nl", "portugais": "pt", "portuguese": "pt",
    "francais": "fr", "french": "fr",
}  # fmt: skip
_LANGUAGE = re.compile(r"\b(" + "|".join(_LANGUAGES) + r")\b")
_SKILLS = frozenset({TermKind.SKILL, TermKind.LANGUAGE})
#: Sign language tells of a disability before it tells of a skill: it is never made a fact from a note.
_PROXIES = frozenset({"sgn"})
_WORK = frozenset({TermKind.TRADE, TermKind.SECTOR, TermKind.SKILL})


@dataclass(frozen=True, slots=True)
class _Known:
    """A skill or a language that a clause names: its kind, its term, and where it stands."""

    kind: FactKind
    term: str
    start: int
    end: int


def facts_in(text: str, folded: str, *, sentences: Sequence[Sentence], lexicon: Lexicon | None) -> tuple[Fact, ...]:
    """
    Return the facts a note tells, in its order, each dated by its block or its row.

    Skills and trades need a lexicon; years, papers and the common languages are read without one.
    """
    mentions = () if lexicon is None else lexicon.find(text)
    found: list[Fact] = []
    for sentence in sentences:
        within = [mention for mention in mentions if sentence.start <= mention.start and mention.end <= sentence.end]
        found.extend(_years(text, folded, sentence, within))
        found.extend(_skills(text, folded, sentence, within))
        found.extend(_papers(text, folded, sentence, within))
    return tuple(dict.fromkeys(found))


def _years(text: str, folded: str, sentence: Sentence, mentions: list[Mention]) -> Iterator[Fact]:
    part = folded[sentence.start : sentence.end]
    for years in years_in(part):
        start, end = sentence.start + years.start, sentence.start + years.end
        work = next((mention for mention in mentions if _is_beside(folded, mention, start, end)), None)
        stop = max(end, work.end) if work is not None else end
        term = "" if work is None else work.term.id
        first = min(start, work.start) if work is not None else start
        yield replace(_fact(FactKind.EXPERIENCE, term, text, (first, stop), sentence), years=years.count)


def _is_beside(folded: str, mention: Mention, start: int, end: int) -> bool:
    """Whether a trade or a sector stands next to a count of years: "4 yrs CSM", "been CSM for three years"."""
    between = folded[end : mention.start] if mention.start >= end else folded[mention.end : start]
    return mention.term.kind in _WORK and len(between) <= _WORK_REACH and not re.search(r"[,;:.(/]", between)


def _skills(text: str, folded: str, sentence: Sentence, mentions: list[Mention]) -> Iterator[Fact]:
    known = [*_named_by(mentions), *_common_languages(folded, sentence, mentions)]
    for start, end in _clauses(folded, sentence):
        clause = folded[start:end]
        for skill in (skill for skill in known if start <= skill.start < end):
            mark = _MARK.match(folded, skill.end)
            cefr = _cefr(folded, skill, sentence.end) if skill.kind is FactKind.LANGUAGE else None
            level = None if mark is None else float(mark["mark"].replace(",", "."))
            held = level is not None or cefr is not None or _is_held(clause)
            if held and not _NOT_THEIRS.search(clause):
                yield replace(
                    _fact(skill.kind, skill.term, text, (skill.start, skill.end), sentence), level=level, cefr=cefr
                )


def _is_held(clause: str) -> bool:
    """Whether a clause says a skill good or newly learnt; what it says lacking is a reason, and is read apart."""
    if _LACKED.search(clause):
        return False
    return _GOOD.search(clause) is not None or _LEARNT.search(clause) is not None


def _named_by(mentions: list[Mention]) -> Iterator[_Known]:
    for mention in mentions:
        kind = mention.term.kind.fact_kind
        if mention.term.kind in _SKILLS and kind is not None and mention.term.id not in _PROXIES:
            yield _Known(kind, mention.term.id, mention.start, mention.end)


def _common_languages(folded: str, sentence: Sentence, mentions: list[Mention]) -> Iterator[_Known]:
    taken = {mention.start for mention in mentions}
    for match in _LANGUAGE.finditer(folded, sentence.start, sentence.end):
        if match.start() not in taken:
            yield _Known(FactKind.LANGUAGE, _LANGUAGES[match[1]], match.start(), match.end())


def _cefr(folded: str, language: _Known, end: int) -> str | None:
    """Return the level that stands beside the name of a language, None when none does."""
    after = re.split(r"[;.]|,(?! *[abc][12])", folded[language.end : min(end, language.end + _LEVEL_REACH)])[0]
    before = re.split(r"[,;.)]", folded[max(0, language.start - 12) : language.start])[-1]
    beside = f"{before} {after}"
    level = _LEVEL.search(beside)
    if level is not None:
        return level["cefr"].upper()
    if _LACKED.search(beside):
        return None
    return next((cefr for pattern, cefr in _FLUENT if pattern.search(beside)), None)


def _papers(text: str, folded: str, sentence: Sentence, mentions: list[Mention]) -> Iterator[Fact]:
    named = [
        Paper(mention.start - sentence.start, mention.end - sentence.start, mention.term.id)
        for mention in mentions
        if mention.term.kind is TermKind.CREDENTIAL
    ]
    for paper in papers_in(folded[sentence.start : sentence.end], named=named):
        start, end = sentence.start + paper.start, sentence.start + paper.end
        yield _fact(FactKind.CREDENTIAL, paper.term, text, (start, end), sentence)


def _as_of(sentence: Sentence, text: str) -> PartialDate | None:
    """
    Return the day a fact is known to be true.

    "Since" and "now" speak of after the row, whose date is that of the refusal: such a fact is dated by the day up to
    which the note is read. Within a dated block, the block's own date says better.
    """
    near, limit = sentence.anchor.near, sentence.anchor.limit
    if near is None or limit is None or sentence.anchor.header or limit <= near.last:
        return near
    return PartialDate.of(limit) if _SINCE.search(fold(text[sentence.start : sentence.end])) else near


def _clauses(folded: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    start = sentence.start
    for mark in _CLAUSE_END.finditer(folded, sentence.start, sentence.end):
        yield start, mark.start()
        start = mark.end()
    yield start, sentence.end


def _fact(kind: FactKind, term: str, text: str, span: tuple[int, int], sentence: Sentence) -> Fact:
    words = text[span[0] : span[1]].strip()
    as_of = _as_of(sentence, text)
    source = Source(quote=words, on=None if as_of is None else str(as_of))
    return Fact(kind=kind, term=term, label=words, as_of=as_of, source=source)
