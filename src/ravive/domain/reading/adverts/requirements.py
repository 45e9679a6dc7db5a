"""What a post asks for, what would be welcome, and what it no longer asks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Requirement
from ravive.domain.lexicon import Lexicon, Mention, TermKind
from ravive.domain.reading.adverts.cues import Mood, asks_plainly, mood_of
from ravive.domain.reading.adverts.experience import takes_beginners, years_in
from ravive.domain.reading.adverts.layout import Clause, Section
from ravive.domain.reading.adverts.levels import cefr_near, is_language, skill_level_near
from ravive.domain.reading.adverts.tools import unknown_tools

#: The term of experience at large, where no trade is named.
EXPERIENCE = "experience"

_SEGMENTS = re.compile(r",(?!\d)|[()]| mais | but | tandis que | while | [-–—] ")
_AND = re.compile(r" (?:et|and|&) ")
_OR = re.compile(r"^[^,;.]{0,14}?\b(?:ou|or)\b[^,;.]{0,14}$")
_SLASH = re.compile(r"^ ?/ ?$")
#: "Pas d'anglais", "no French": none of it is wanted.
_NONE_OF = re.compile(r"(?:\bpas (?:de |d')|\bsans |\baucune? |\bno )(?:notion (?:de |d'))?$")
_LIST = re.compile(r"^\s*,\s*$")
_BARE = 0.7
_PLURAL = re.compile(r"\b(?:sont|are|seront|were)\b")
_AS = re.compile(r"experience|en tant que|comme|\bas an?\b|poste de|similaire|pratique|background|metier")
_PERK = re.compile(r"(?:tickets?|titres?|cheques?)[- ]$")
#: What a cue without a term may be about instead of the piece before it: "backend band 52-60k, on-call dropped".
_HOURS = re.compile(
    r"\bastreintes?\b|\bon[- ]call\b|\bnuits?\b|\bnights?\b|\bweek-?ends?\b|\bdimanches?\b|\bsamedis?\b|\bsundays?\b"
    r"|\bdeplacements?\b|\btravel|\bcoupures?\b|\b[2-5]x8\b|\bshifts?\b|\bteletravail\b|\bremote\b"
)
_STATE_DIPLOMA = re.compile(r"(?i:diplôm|d[’']État)|\b(?:DE|IDE|DEAS|DEI)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing a clause names, and how it is asked for."""

    requirement: Requirement
    mood: Mood


@dataclass(frozen=True, slots=True)
class _Segment:
    start: int
    end: int
    mentions: tuple[Mention, ...]
    mood: Mood | None
    cue: int


def asked_in(clauses: Iterable[Clause], *, lexicon: Lexicon, trade: str | None) -> tuple[Asked, ...]:
    """Return everything the clauses of an advert ask for, welcome or drop, in order."""
    return tuple(asked for clause in clauses for asked in _of_clause(clause, lexicon=lexicon, trade=trade))


def requirements_of(asked: Sequence[Asked]) -> tuple[Requirement, ...]:
    """Return what is required or welcome, once each, the stronger saying winning; what is dropped is left out."""
    gone = {_key(one.requirement) for one in asked if one.mood is Mood.DROPPED}
    kept: dict[tuple[FactKind, str], Requirement] = {}
    for one in asked:
        key = _key(one.requirement)
        if one.mood is not Mood.DROPPED and key not in gone:
            kept[key] = _stronger(kept.get(key), one.requirement)
    return tuple(kept.values())


def dropped_of(asked: Sequence[Asked]) -> tuple[Requirement, ...]:
    """Return what is no longer asked, taught on the job or done by somebody else, once each."""
    kept: dict[tuple[FactKind, str], Requirement] = {}
    for one in asked:
        if one.mood is Mood.DROPPED:
            kept.setdefault(_key(one.requirement), one.requirement)
    return tuple(kept.values())


def moods_in(clause: Clause, *, lexicon: Lexicon) -> tuple[tuple[Mention, Mood | None], ...]:
    """Return the terms a clause names, each with how it is asked for; the terms' offsets are those of the clause."""
    segments = _spread(_segments(clause, lexicon), clause.folded)
    return tuple((mention, segment.mood) for segment in segments for mention in segment.mentions)


def requirement_of(mention: Mention, clause: Clause, *, must: bool) -> Requirement | None:
    """Return the requirement that a mention makes, with the level said around it; None for a place or a trade."""
    kind = mention.term.kind.fact_kind
    if kind is None or kind is FactKind.TRADE:
        return None
    around = (clause.folded, mention.start, mention.end)
    return Requirement(
        kind=kind,
        term=mention.term.id,
        label=clause.text[mention.start : mention.end],
        must=must,
        level=skill_level_near(*around) if kind is FactKind.SKILL else None,
        cefr=cefr_near(*around) if kind is FactKind.LANGUAGE else None,
        evidence=(clause.start + mention.start, clause.start + mention.end),
    )


def _of_clause(clause: Clause, *, lexicon: Lexicon, trade: str | None) -> Iterator[Asked]:
    profile = clause.section in {Section.PROFILE, Section.WELCOME} or asks_plainly(clause.folded)
    found = moods_in(clause, lexicon=lexicon)
    alternatives = _alternatives([mention for mention, _ in found], clause.folded)
    yield from _experience(clause, found, trade=trade)
    for mention, mood in found:
        settled = _settled(mention, mood, clause, profile=profile)
        if settled is None:
            continue
        if mention.term.kind is TermKind.TRADE:
            yield from _diploma_of_trade(mention, clause, settled, lexicon=lexicon)
            continue
        must = settled is Mood.MUST and mention.start not in alternatives
        requirement = requirement_of(mention, clause, must=must)
        if requirement is not None:
            yield Asked(requirement, settled)
    yield from _of_unknown_tools(clause, [mention for mention, _ in found], profile=profile)


def _of_unknown_tools(clause: Clause, known: Sequence[Mention], *, profile: bool) -> Iterator[Asked]:
    """Yield the tools of a clause that the lexicon does not know, under their folded name."""
    for start, end in unknown_tools(clause.text, known):
        mood = mood_of(_around(clause.folded, start, end))
        settled = _by_section(mood[0] if mood else None, clause.section, profile=profile)
        if settled is not None:
            yield Asked(
                Requirement(
                    kind=FactKind.SKILL,
                    term=clause.folded[start:end],
                    label=clause.text[start:end],
                    must=settled is Mood.MUST,
                    evidence=(clause.start + start, clause.start + end),
                ),
                settled,
            )


def _around(folded: str, start: int, end: int) -> str:
    """Return the piece of a clause, between commas, that holds what stands between two characters."""
    left = max(folded.rfind(",", 0, start), folded.rfind("(", 0, start)) + 1
    right = next((at for at in range(end, len(folded)) if folded[at] in ",;("), len(folded))
    return folded[left:right]


def _by_section(mood: Mood | None, section: Section, *, profile: bool) -> Mood | None:
    """Settle how a tool nobody knows is asked for: what is used in the tasks is merely welcome."""
    if mood is Mood.DROPPED or section is Section.NOT_ASKED:
        return Mood.DROPPED
    if section in {Section.EMPLOYER, Section.PROCESS}:
        return None
    if mood is not None or section is Section.WELCOME:
        return mood or Mood.WELCOME
    return Mood.MUST if profile else Mood.WELCOME


def _settled(mention: Mention, mood: Mood | None, clause: Clause, *, profile: bool) -> Mood | None:
    """Settle how a mention is asked for, from its own words, then from where it stands; None when it is not asked."""
    kind = mention.term.kind
    if kind is TermKind.PLACE:
        return None
    if kind is TermKind.LANGUAGE and not is_language(
        clause.folded, mention.start, mention.end, asked=profile or mood is not None
    ):
        return None
    if mood is Mood.DROPPED or _NONE_OF.search(clause.folded[: mention.start]) or clause.section is Section.NOT_ASKED:
        return Mood.DROPPED
    if clause.section in {Section.EMPLOYER, Section.PROCESS} and not profile:
        return None
    if kind is TermKind.SECTOR:
        is_perk = _PERK.search(clause.folded[: mention.start])
        return (mood or Mood.WELCOME) if profile and not is_perk else None
    if mood is not None:
        return mood
    if clause.section is Section.WELCOME:
        return Mood.WELCOME
    if kind is TermKind.SKILL and skill_level_near(clause.folded, mention.start, mention.end):
        return Mood.MUST
    return _by_place(kind, clause.section, profile=profile)


def _by_place(kind: TermKind, section: Section, *, profile: bool) -> Mood | None:
    """Settle what no cue tells: a profile asks, tasks show what serves, a credential named is a credential needed."""
    if profile or (kind is TermKind.CREDENTIAL and section is Section.OPEN):
        return Mood.MUST
    if kind is TermKind.SKILL and section in {Section.TASKS, Section.OPEN}:
        return Mood.WELCOME
    return Mood.MUST if kind in {TermKind.LANGUAGE, TermKind.TRADE} and section is not Section.TERMS else None


def _experience(clause: Clause, found: Sequence[tuple[Mention, Mood | None]], *, trade: str | None) -> Iterator[Asked]:
    beginners = takes_beginners(clause)
    if beginners is not None:
        yield Asked(_experience_of(EXPERIENCE, clause, *beginners.span(), must=False), Mood.DROPPED)
        return
    years = years_in(clause)
    named = next((m for m, _ in found if m.term.kind is TermKind.TRADE), None)
    if years is None:
        if named is not None and clause.section is not Section.OPEN and _AS.search(clause.folded[: named.start]):
            mood = _mood_at(found, named)
            yield Asked(_experience_of(named.term.id, clause, named.start, named.end, must=mood is Mood.MUST), mood)
        return
    mood = _clause_mood(clause)
    end = max([years.end, *(m.end for m, _ in found if _goes_on(clause.folded, years.end, m.start))])
    term = named.term.id if named is not None else trade or EXPERIENCE
    requirement = _experience_of(term, clause, years.start, end, must=mood is Mood.MUST)
    yield Asked(replace(requirement, years=years.least), mood)


def _goes_on(folded: str, end: int, start: int) -> bool:
    """Whether what starts there belongs to the years before it: "3 ans en cabinet", but not "3 ans, anglais"."""
    return end <= start <= end + 60 and "," not in folded[end:start]


def _experience_of(term: str, clause: Clause, start: int, end: int, *, must: bool) -> Requirement:
    return Requirement(
        kind=FactKind.EXPERIENCE,
        term=term,
        label=" ".join(clause.text[start:end].split()),
        must=must,
        evidence=(clause.start + start, clause.start + end),
    )


def _clause_mood(clause: Clause) -> Mood:
    """Return how the years of a clause are asked for: required unless said otherwise."""
    said = mood_of(clause.folded)
    if said is not None and said[0] is not Mood.DROPPED:
        return said[0]
    return Mood.WELCOME if clause.section is Section.WELCOME else Mood.MUST


def _mood_at(found: Sequence[tuple[Mention, Mood | None]], wanted: Mention) -> Mood:
    return next((mood for mention, mood in found if mention is wanted and mood is not None), Mood.MUST)


def _diploma_of_trade(mention: Mention, clause: Clause, mood: Mood, *, lexicon: Lexicon) -> Iterator[Asked]:
    """Yield the diploma that is named with a trade: "infirmier diplômé d'État" asks for one wherever it stands."""
    if not _STATE_DIPLOMA.search(clause.text[mention.start : mention.end + 18]):
        return
    for term_id in mention.term.related:
        term = lexicon.get(term_id)
        if term is not None and term.kind is TermKind.CREDENTIAL and "diplome" in term.id:
            label = clause.text[mention.start : mention.end]
            evidence = (clause.start + mention.start, clause.start + mention.end)
            must = mood is not Mood.WELCOME
            yield Asked(
                Requirement(kind=FactKind.CREDENTIAL, term=term.id, label=label, must=must, evidence=evidence), mood
            )


def _alternatives(mentions: Sequence[Mention], folded: str) -> frozenset[int]:
    """Return where mentions start that are one of several choices ("React ou Vue"): none is a must alone."""
    chosen: set[int] = set()
    for first, second in reversed(list(pairwise(mentions))):
        between = folded[first.end : second.start]
        # Two names of one thing ("mention complémentaire ou WSET") leave no choice.
        same = first.term.kind is second.term.kind and first.term.id != second.term.id
        slashed = first.term.kind is TermKind.SKILL and _SLASH.match(between)
        if same and (_OR.match(between) or slashed or (_LIST.match(between) and second.start in chosen)):
            chosen |= {first.start, second.start}
    return frozenset(chosen)


def _segments(clause: Clause, lexicon: Lexicon) -> list[_Segment]:
    mentions = lexicon.find(clause.text)
    bounds = [0, *(m.start() for m in _SEGMENTS.finditer(clause.folded)), len(clause.folded)]
    pieces = [piece for start, end in pairwise(bounds) for piece in _apart(clause.folded, start, end)]
    segments = []
    for start, end in pieces:
        said = mood_of(clause.folded[start:end])
        inside = tuple(mention for mention in mentions if start <= mention.start < end)
        segments.append(_Segment(start, end, inside, said[0] if said else None, start + said[1] if said else end))
    return segments


def _apart(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a piece, cut in two where "and" joins two askings: "anglais souhaité et WSET niveau 3 exigé"."""
    joint = _AND.search(folded, start, end)
    if joint and mood_of(folded[start : joint.start()]) and mood_of(folded[joint.end() : end]):
        yield start, joint.start()
        yield joint.start(), end
    else:
        yield start, end


def _spread(segments: list[_Segment], folded: str) -> list[_Segment]:
    """
    Let a cue rule the pieces beside its own.

    "Idéalement Excel, SAP": a welcome said before the first term also rules what follows. "Siemens (formation
    assurée)": a cue without a term rules the piece before it, unless that one has its own. "Word et SAP ne sont plus
    exigés": a plural also rules the bare list before it.
    """
    spread: list[_Segment] = []
    ahead: Mood | None = None
    for segment in segments:
        if segment.mood is None:
            spread.append(replace(segment, mood=ahead))
            continue
        leads = not segment.mentions or segment.cue < segment.mentions[0].start
        is_first = not any(before.mentions for before in spread)
        ahead = segment.mood if leads and segment.mood is not Mood.DROPPED and (is_first or segment.mentions) else None
        about_hours = _HOURS.search(folded, segment.start, segment.end) is not None
        if not segment.mentions and spread and not is_first and not about_hours:
            _rule_back(spread, segment.mood, only_bare=False, folded=folded)
        elif segment.mood is Mood.DROPPED and _PLURAL.search(folded[segment.start : segment.end]):
            _rule_back(spread, segment.mood, only_bare=True, folded=folded)
        spread.append(segment)
    return spread


def _rule_back(spread: list[_Segment], mood: Mood, *, only_bare: bool, folded: str) -> None:
    for index in range(len(spread) - 1, -1, -1):
        before = spread[index]
        if before.mood is not None or (only_bare and not _is_bare(before, folded)):
            return
        spread[index] = replace(before, mood=mood)
        if not only_bare and before.mentions:
            return


def _is_bare(segment: _Segment, folded: str) -> bool:
    words = folded[segment.start : segment.end].strip(" ,")
    return bool(words) and sum(m.end - m.start for m in segment.mentions) / len(words) >= _BARE


def _key(requirement: Requirement) -> tuple[FactKind, str]:
    return requirement.kind, requirement.term


def _stronger(known: Requirement | None, new: Requirement) -> Requirement:
    """Join two sayings of one requirement: it is a must if either says so, with every level that either states."""
    if known is None:
        return new
    first, second = (new, known) if new.must and not known.must else (known, new)
    return replace(
        first, level=first.level or second.level, years=first.years or second.years, cefr=first.cefr or second.cefr
    )
